"""The candidate's page of the checks before an appointment: what is checked and why, how far it is, and referees.

No paper is ever asked for here: how it is handed over is said instead.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversations.actions import Action
from bot.conversations.check_requests import (
    AgreeToChecks,
    DropReferee,
    LoadChecks,
    Named,
    OwnChecks,
    SendLink,
    StopChecks,
)
from bot.conversations.events import Event
from bot.conversations.menu import menu_button, title_of
from bot.conversations.outcomes import Button, Line, Reply, Rows, words
from bot.conversations.outcomes import Named as Name
from bot.conversations.requests import Conversation, Listed, LoadApplications, Request, Turn, ask, ask_all
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.domain.checks import Check, CheckKind, CheckStatus
from bot.domain.number import number_of
from bot.domain.reference import LINKABLE, MOST, REMOVABLE, AskingStatus
from bot.domain.status import visible_status
from bot.domain.vacancy import Vacancy

FAMILIES = ("check-", "check-status-", "referee-status-", "check-level-")

SEEN = frozenset({"checks", "offer_extended", "review_requested", "accepted"})
"""The visible stages at which there is such a page."""


def rows(own: Listed) -> Rows:
    """Give the way to the page, where there is one."""
    if visible_status(own.head.status) not in SEEN:
        return ()
    return ((Button(words("button-checks"), Action("checks", (own.head.public_id,))),),)


def page(session: Session, event: Event, public_id: str, before: tuple[Line, ...] = ()) -> Conversation:
    """Show the page."""
    return (yield from _page(session, event, public_id, before))


def agree(session: Session, event: Event, public_id: str) -> Conversation:
    """Agree to the checks."""
    given = AgreeToChecks(session.language or session.guessed)
    return (yield from _page(session, event, public_id, (words("checks-agreed"),), given))


def stop(session: Session, event: Event, public_id: str) -> Conversation:
    """Withdraw the consent."""
    return (yield from _page(session, event, public_id, (words("checks-stopped"),), StopChecks(event.at)))


def drop(session: Session, event: Event, public_id: str, asking_id: str) -> Conversation:
    """Ask before a referee is taken off the list; the answers to the naming form go with them."""
    own = _removable((yield from ask(LoadChecks(public_id))), asking_id)
    if own is None:
        return (yield from _page(session, event, public_id, ()))
    really = Button(words("button-referee-drop-really"), Action("ref-drop!", (public_id, asking_id)))
    keep = Button(words("button-referee-keep"), Action("checks", (public_id,)))
    return Turn(
        session, (Reply((words("referee-drop-sure", name=own.name),), ((really,), (keep,)), tapped_message(event)),)
    )


def dropped(session: Session, event: Event, public_id: str, asking_id: str) -> Conversation:
    """Take a referee off the list; a second tap finds nobody, and somebody who was asked meanwhile stays."""
    own = _removable((yield from ask(LoadChecks(public_id))), asking_id)
    if own is None:
        return (yield from _page(session, event, public_id, ()))
    said = (words("referee-dropped", name=own.name),)
    return (yield from _page(session, event, public_id, said, DropReferee(own.asking_id)))


def _removable(found: OwnChecks | None, asking_id: str) -> Named | None:
    listed = found.referees if found is not None and found.agreed else ()
    return next((each for each in listed if each.asking_id == number_of(asking_id) and each.status in REMOVABLE), None)


def _page(
    session: Session, event: Event, public_id: str, before: tuple[Line, ...], first: Request[None] | None = None
) -> Conversation:
    asked = (LoadApplications(), LoadChecks(public_id))
    *_, listed, found = yield from ask_all(*(asked if first is None else (first, *asked)))
    own = next((each for each in listed if each.head.public_id == public_id), None)
    session = session.change(form=None)
    if own is None or found is None:
        back = ((Button(words("button-applications"), Action("applications")), menu_button()),)
        return Turn(session, (Reply((words("checks-none"),), back, tapped_message(event)),))
    lines = (*before, *([""] if before else []), words("checks-heading", title=title_of(own.vacancy)))
    told = _agreed_lines(own.vacancy, found) if found.agreed else (words("checks-consent"),)
    buttons = _agreed_rows(public_id, found) if found.agreed else _ask_rows(public_id)
    ways = (Button(words("button-see-application"), Action("application", (public_id,))), menu_button())
    return Turn(session, (Reply((*lines, *told), (*buttons, ways), tapped_message(event)),))


def _ask_rows(public_id: str) -> Rows:
    return ((Button(words("button-checks-agree"), Action("checks-agree", (public_id,))),),)


def _agreed_lines(vacancy: Vacancy, found: OwnChecks) -> tuple[Line, ...]:
    done = sum(each.is_done for each in found.checks)
    lines: list[Line] = [words("checks-count", done=done, total=len(found.checks)), ""]
    lines += [_line(each) for each in found.checks]
    if any(each.status is CheckStatus.REQUESTED for each in found.checks):
        lines += ["", words("checks-papers")]
    lines += ["", words("referees-heading", count=len(found.referees), most=MOST)]
    lines += [_referee(each) for each in found.referees]
    return tuple(lines)


def _line(each: Check) -> Line:
    return words("check-line", check=words(f"check-{each.kind}"), status=words(f"check-status-{each.seen}"))


def _referee(each: Named) -> Line:
    return words("referee-line", name=each.name, status=words(f"referee-status-{each.status}"))


def _agreed_rows(public_id: str, found: OwnChecks) -> Rows:
    rows: list[tuple[Button, ...]] = []
    for each in found.referees:
        if each.status in LINKABLE:
            rows.append(
                (Button(words("button-referee-link", name=each.name), Action("ref-link", (str(each.asking_id),))),)
            )
        if each.status in REMOVABLE:
            out = Action("ref-drop", (public_id, str(each.asking_id)))
            rows.append((Button(words("button-referee-drop", name=each.name), out),))
    if len(found.referees) < MOST:
        rows.append((Button(words("button-referee-add"), Action("ref-add", (public_id,))),))
    rows.append((Button(words("button-checks-what"), Action("checks-what", (public_id,))),))
    rows.append((Button(words("button-checks-stop"), Action("checks-stop", (public_id,))),))
    return tuple(rows)


def explain(session: Session, event: Event, public_id: str) -> Conversation:
    """Explain each check in plain words, and Basic and Enhanced screening where the opening names one."""
    listed, found = yield from ask_all(LoadApplications(), LoadChecks(public_id))
    own = next((each for each in listed if each.head.public_id == public_id), None)
    back = ((Button(words("button-checks"), Action("checks", (public_id,))), menu_button()),)
    if own is None or found is None:
        return Turn(session, (Reply((words("checks-none"),), ((menu_button(),),), tapped_message(event)),))
    lines: list[Line] = [words("checks-what-heading"), *meanings(own.vacancy, [each.kind for each in found.checks])]
    return Turn(session, (Reply((*lines, "", words("checks-papers")), back, tapped_message(event)),))


def meanings(vacancy: Vacancy, kinds: Sequence[CheckKind]) -> tuple[Line, ...]:
    """Say what each check is."""
    lines: list[Line] = [
        words("check-meaning", check=words(f"check-{kind}"), meaning=words(f"check-{kind}.meaning")) for kind in kinds
    ]
    if vacancy.security_screening is not None:
        lines.append(words(f"check-level-{vacancy.security_screening.value}"))
    return tuple(lines)


def link(session: Session, event: Event, asking_id: str) -> Conversation:
    """Give the text to send to a referee, in their language, with a link that works once."""
    made = yield from ask(SendLink(number_of(asking_id), event.at))
    if made is None:
        return Turn(session, (Reply((words("referee-link-none"),), ((menu_button(),),), tapped_message(event)),))
    back = ((Button(words("button-checks"), Action("checks", (made.public_id,))), menu_button()),)
    how = words("referee-link-how", name=made.name, until=made.expires_at.date())
    share = words("referee-share", name=made.name, link=Name("link", made.payload), until=made.expires_at.date())
    return Turn(session, (Reply((how,), back), Reply((share,))))


def consent_wanted(vacancy: Vacancy, public_id: str) -> Reply:
    """Tell somebody who was selected that checks come next, and ask for the consent that they need."""
    lines = (words("checks-begin", title=title_of(vacancy)), "", words("checks-consent"))
    see = (Button(words("button-see-application"), Action("application", (public_id,))),)
    return Reply(lines, (*_ask_rows(public_id), see))


def told(vacancy: Vacancy, public_id: str, moved: Sequence[Check]) -> Reply:
    """Tell of checks that have moved on, and of what is needed and how it is handed over."""
    lines: list[Line] = [words("check-moved", title=title_of(vacancy)), *map(_line, moved)]
    if any(each.status is CheckStatus.REQUESTED for each in moved):
        lines += ["", words("checks-papers")]
    return Reply(tuple(lines), ((Button(words("button-checks"), Action("checks", (public_id,))),),))


def arrived(vacancy: Vacancy, public_id: str, name: str, status: AskingStatus) -> Reply:
    """Tell the candidate that a referee has answered, or that somebody else should be named; never what was said."""
    lines = (
        words("check-moved", title=title_of(vacancy)),
        words("referee-line", name=name, status=words(f"referee-status-{status}")),
    )
    return Reply(lines, ((Button(words("button-checks"), Action("checks", (public_id,))),),))
