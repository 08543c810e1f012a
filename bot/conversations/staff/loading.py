"""A file of openings sent into the chat: first what it would do, then, confirmed, it is brought in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from bot.conversations.actions import Action
from bot.conversations.events import Event, Fetched, SentFile
from bot.conversations.outcomes import Button, Line, words
from bot.conversations.receiving import part_of
from bot.conversations.requests import Conversation
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.opening_requests import Checked, CheckOpenings, FetchOpenings, ImportOpenings
from bot.conversations.staff.openings import openings
from bot.conversations.staff.requests import OpenDesk, Refusal, ask_staff
from bot.conversations.staff.screens import begin, end, shown
from bot.domain.staff import StaffAct

ERRAND = "load"
LARGEST = 2_000_000
"""Bytes of a file: some thousand openings."""

NAMED = 12
"""Openings and faults that are named one by one."""

_LIST = Button(words("button-openings"), Action("s-openings"))


def ask(session: Session, event: Event) -> Conversation:
    """Ask for a file."""
    member = yield from ask_staff(OpenDesk())
    if not member.has(StaffAct.IMPORT_OPENINGS):
        raise Refusal("powerless")
    return shown(begin(session, ERRAND), event, (words("load"),), ((_LIST,),))


def sent(session: Session, event: Event) -> Conversation:
    """Have the file fetched."""
    if not isinstance(event, SentFile) or event.size > LARGEST:
        yield from ask_staff(OpenDesk())
        said = words("load-large") if isinstance(event, SentFile) else words("load")
        return shown(session, event, (said,), ((_LIST,),))
    yield from ask_staff(FetchOpenings(asdict(part_of(event))))
    return shown(session, event, (words("load-looking"),), ((_LIST,),))


def arrived(session: Session, event: Fetched) -> Conversation:
    """Say what the file would do, or that it could not be had."""
    if event.outcome != "read":
        yield from ask_staff(OpenDesk())
        return shown(session, event, (words("load-failed"),), ((_LIST,),))
    checked = yield from ask_staff(CheckOpenings())
    lands = len(checked.added) + len(checked.changed)
    lines = (words("load-dry"), *_lines(checked))
    action = Action("s-load!", (stamp(session.revision), checked.digest))
    sure = ((Button(words("button-load", count=lands), action),),) if lands else ()
    return shown(begin(session, ERRAND), event, lines, (*sure, (_LIST,)))


def _lines(checked: Checked) -> Iterator[Line]:
    if checked.failed:
        yield words("load-unread")
        return
    if checked.added:
        yield words("load-added", count=len(checked.added), references=checked.added[:NAMED])
    if checked.changed:
        yield words("load-changed", count=len(checked.changed))
        for reference, fields in list(checked.changed.items())[:NAMED]:
            yield words("load-change", reference=reference, fields=fields)
    if checked.same:
        yield words("load-same", count=checked.same)
    if checked.kept:
        yield words("load-kept", count=len(checked.kept), references=checked.kept[:NAMED])
    if checked.elsewhere:
        yield words("load-elsewhere", count=len(checked.elsewhere), references=checked.elsewhere[:NAMED])
    if checked.faults:
        yield words("load-faults", count=len(checked.faults))
        for fault in checked.faults[:NAMED]:
            name = fault.reference or "?"
            yield words("load-fault", row=fault.row, reference=name, field=fault.field, code=fault.code)


def loaded(session: Session, event: Event, digest: str) -> Conversation:
    """Bring in what was shown; a file that has come since is shown first."""
    checked = yield from ask_staff(CheckOpenings())
    if not checked.digest or checked.digest != digest:
        return (yield from openings(session, event))
    count = yield from ask_staff(ImportOpenings(tuple(checked.changed), checked.added, event.at))
    return shown(end(session), event, (words("load-done", count=count),), ((_LIST,),))
