"""The candidate's page of the talent pool: in it or not, since when and until when, and leaving it by one tap."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import APPLY, menu_button, title_of
from bot.conversations.outcomes import Button, Line, Reply, Rows, words
from bot.conversations.pool_requests import JoinPool, LeavePool, LoadPool
from bot.conversations.requests import Conversation, Turn, ask, ask_all
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.welcome import CONSENT_VERSION, ask_consent
from bot.domain.pool import ANSWER_WITHIN, Membership
from bot.domain.vacancy import Vacancy


def pool_button() -> Button:
    """Give the way to the page."""
    return Button(words("button-pool"), Action("pool"))


def pool(session: Session, event: Event, before: tuple[Line, ...] = ()) -> Conversation:
    """Show whether one is in the pool, what it is for and how long, and the way in or out."""
    if session.consented != CONSENT_VERSION:
        return (yield from ask_consent(session, event))
    member = yield from ask(LoadPool())
    return _page(session.change(form=None), event, member, before)


def _page(session: Session, event: Event, member: Membership | None, before: tuple[Line, ...]) -> Turn:
    heading: tuple[Line, ...] = (*before, *([""] if before else []), words("pool-heading"))
    if member is None:
        lines: tuple[Line, ...] = (*heading, words("pool-out"), "", words("pool-consent"))
        rows: Rows = ((Button(words("button-pool-join"), Action("pool-join")),), (menu_button(),))
    else:
        stands = words("pool-in", since=member.since.date(), until=member.until.date())
        lines = (*heading, stands, "", words("pool-consent"))
        rows = ((Button(words("button-pool-leave"), Action("pool-leave")),), (menu_button(),))
    return Turn(session, (Reply(lines, rows, tapped_message(event)),))


def join(session: Session, event: Event) -> Conversation:
    """Join, or say that it still holds."""
    if session.consented != CONSENT_VERSION:
        return (yield from ask_consent(session, event))
    _, member = yield from ask_all(JoinPool(session.language or session.guessed), LoadPool())
    return _page(session.change(form=None), event, member, (words("pool-joined"),))


def leave(session: Session, event: Event) -> Conversation:
    """Leave at once; nothing else changes."""
    yield from ask_all(LeavePool(event.at))
    back = (Button(words("button-pool-again"), Action("pool-join")), menu_button())
    return Turn(session.change(form=None), (Reply((words("pool-left"),), (back,), tapped_message(event)),))


def still_wanted(member: Membership) -> Reply:
    """Ask somebody after six months whether it still holds."""
    lines = (
        words("pool-ask", since=member.since.date(), days=ANSWER_WITHIN.days),
        "",
        words("pool-consent"),
    )
    stay = (Button(words("button-pool-stay"), Action("pool-join")),)
    return Reply(lines, (stay, (Button(words("button-pool-leave"), Action("pool-leave")),)))


def taken_out() -> Reply:
    """Tell somebody that their time in the pool is over, and the way back."""
    return Reply((words("pool-ended"),), ((Button(words("button-pool-again"), Action("pool-join")),), (menu_button(),)))


def invitation(vacancy: Vacancy, *, has_motivation: bool) -> Reply:
    """Invite somebody out of the pool to apply: their profile is there, and so is what they wrote last."""
    lines: list[Line] = [words("pool-invited", title=title_of(vacancy), reference=vacancy.reference)]
    if vacancy.deadline is not None:
        lines.append(words("pool-invited-by", deadline=vacancy.deadline))
    lines.append(words("pool-invited-draft" if has_motivation else "pool-invited-profile"))
    key = APPLY + vacancy.reference
    rows = (
        (Button(words("button-pool-apply"), Action("resume", (key,))),),
        (Button(words("button-opening"), Action("open", (vacancy.reference,))),),
        (Button(words("button-pool-decline"), Action("discard", (key,))), pool_button()),
    )
    return Reply(tuple(lines), rows)
