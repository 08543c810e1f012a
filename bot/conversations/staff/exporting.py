"""Taking an opening's applications away: a table or the documents; each export is audited and marked with who and when.

What is asked for here only orders the file. When it is made, `bot.papers` looks once more whether whoever it is for may
have it.
"""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Attachment, Button, Reply, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.session import Session
from bot.conversations.staff.opening_requests import ExportApplications, ExportDocuments, Exported, ReadOpening
from bot.conversations.staff.openings import back_button
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import desk_button, end, shown
from bot.domain.staff import StaffAct

FORMS = ("xlsx", "csv")


def export(session: Session, event: Event, reference: str) -> Conversation:
    """Offer what can be taken away."""
    found = yield from ask_staff(ReadOpening(reference))
    if not found.member.has(StaffAct.EXPORT_APPLICATIONS):
        raise Refusal("powerless")
    tables = tuple(Button(words(f"button-export-{form}"), Action("s-take", (reference, form))) for form in FORMS)
    archive = () if found.blind else ((Button(words("button-export-zip"), Action("s-take", (reference, "zip"))),),)
    lines = (words("export-asked", title=title_of(found.vacancy)), *([words("export-blind")] if found.blind else []))
    return shown(end(session), event, lines, (tables, *archive, (back_button(reference),)))


def export_as(session: Session, event: Event, reference: str, form: str) -> Conversation:
    """Order a file."""
    if form not in (*FORMS, "zip"):
        raise Refusal("unknown")
    if form == "zip":
        return (yield from _documents(session, event, reference))
    done = yield from ask_staff(ExportApplications(reference, form))
    if not done.count:
        return shown(end(session), event, (words("export-none"),), ((back_button(reference),),))
    wanted = Attachment("applications", (reference, form, event.at.isoformat()))
    line = words("export-done", title=title_of(done.vacancy), count=done.count)
    return Turn(end(session), (Reply((line,), _ways(reference), None, wanted),))


def _ways(reference: str) -> tuple[tuple[Button, ...], ...]:
    return ((back_button(reference), desk_button()),)


def _documents(session: Session, event: Event, reference: str) -> Conversation:
    done: Exported = yield from ask_staff(ExportDocuments(reference))
    if not done.archives:
        said = words("export-blind" if done.blind else "export-no-documents")
        return shown(end(session), event, (said,), ((back_button(reference),),))
    title = title_of(done.vacancy)
    line = words("export-documents", title=title, count=done.count)
    first = Reply((line,), _ways(reference), None, _archive(reference, 1, event))
    others = tuple(
        Reply((words("export-part", part=number, parts=done.archives),), (), None, _archive(reference, number, event))
        for number in range(2, done.archives + 1)
    )
    return Turn(end(session), (first, *others))


def _archive(reference: str, number: int, event: Event) -> Attachment:
    return Attachment("application-documents", (reference, str(number), event.at.isoformat()))
