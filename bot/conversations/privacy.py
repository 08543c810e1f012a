"""What is kept of a person, and having all of it deleted."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Button, Reply, words
from bot.conversations.requests import Conversation, EraseCandidate, LoadApplications, Turn, ask, ask_all
from bot.conversations.screen import stamp
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.welcome import UNREAD
from bot.domain.status import ENDED


def privacy(session: Session, event: Event) -> Conversation:
    """Say what is kept, why and for how long, and lead to its deletion; or back to the consent, while there is none."""
    yield from ask_all()
    if session.consented is None:
        asked = (Button(words("button-back"), UNREAD), menu_button())
        return Turn(session, (Reply((words("privacy"),), (asked,), tapped_message(event)),))
    take = (Button(words("button-mydata"), Action("mydata")),)
    in_pool = (Button(words("button-pool"), Action("pool")),)
    rows = (take, in_pool, (Button(words("button-erase"), Action("erase")),), (menu_button(),))
    return Turn(session, (Reply((words("privacy"),), rows, tapped_message(event)),))


def erase(session: Session, event: Event) -> Conversation:
    """Say what deletion means and ask once."""
    listed = yield from ask(LoadApplications())
    running = sum(each.head.submitted_at is not None and each.head.status not in ENDED for each in listed)
    lines = (words("erase-sure"), *((words("erase-applications", count=running),) if running else ()))
    really = Button(words("button-erase-really"), Action("erase!", (stamp(session.revision), "all")))
    return Turn(session, (Reply(lines, ((really,), (menu_button(),)), tapped_message(event)),))


def erased(session: Session, event: Event, what: str) -> Conversation:
    """Delete everything, unless it is on hold."""
    done = yield from ask(EraseCandidate())
    if not done:
        team = Button(words("button-ask-team"), Action("ask"))
        return Turn(session, (Reply((words("erase-held"),), ((team,), (menu_button(),)), tapped_message(event)),))
    return Turn(forgetting(session), (Reply((words("erased"),), ((menu_button(),),), tapped_message(event)),))


def forgetting(session: Session) -> Session:
    """Remember nothing but how to speak: the language, and whether without signs."""
    fresh = Session(chat_id=session.chat_id, language=session.language, guessed=session.guessed)
    return fresh.change(revision=session.revision, tapped=session.tapped, text_only=session.text_only)


def erased_told() -> Reply:
    """Tell somebody that their data were deleted as they asked the team."""
    return Reply((words("erased-on-request"),), ((menu_button(),),))


def hold_told(held: bool) -> Reply:
    """Tell somebody that their data are on hold from now on, or no longer."""
    ways = ((Button(words("button-privacy"), Action("privacy")), menu_button()),)
    return Reply((words("hold-begun" if held else "hold-ended"),), ways)
