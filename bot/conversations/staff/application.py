"""One application as staff see it: where it stands, what was sent, how it compares, its documents."""

from __future__ import annotations

from collections.abc import Iterator

from bot.conversations.actions import Action
from bot.conversations.apply_form import application_form
from bot.conversations.events import Event
from bot.conversations.forms import filled
from bot.conversations.menu import title_of
from bot.conversations.mirror import stated
from bot.conversations.outcomes import Attachment, Button, Line, Reply, Rows, words
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.requests import Conversation, Turn
from bot.conversations.screen import entry_lines, form_lines
from bot.conversations.session import Session
from bot.conversations.staff import checks, offering
from bot.conversations.staff.application_requests import CandidateFile, ReadDocument, ReadFile
from bot.conversations.staff.applications import back_button, day_of, sieve_of, stage
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import desk_button, end, shown
from bot.conversations.staff.selecting import selected, toggling
from bot.domain.application import Snapshot
from bot.domain.document import short
from bot.domain.moving import BY_HAND, Barred, attempt
from bot.domain.number import number_of
from bot.domain.sifting import Sieve
from bot.domain.staff import StaffAct

FAMILIES = ("file-criterion-", "move-", "document-kind-")


def file(session: Session, event: Event, public_id: str) -> Conversation:
    """Show one application."""
    return (yield from again(session, event, public_id))


def again(session: Session, event: Event, public_id: str, before: tuple[Line, ...] = ()) -> Conversation:
    """Show one application, with something to be said first."""
    own = yield from ask_staff(ReadFile(public_id, _sieve(session)))
    return screen(session, event, own, before)


def _sieve(session: Session) -> Sieve | None:
    return None if session.pile is None else sieve_of(session.pile)


def screen(session: Session, event: Event, own: CandidateFile, before: tuple[Line, ...] = ()) -> Turn:
    """Show an application that was read."""
    lines = (*before, *([""] if before else []), *_heading(own), *_compared(own))
    known = own.public_id, own.status, own.member
    stages = (*checks.ways(*known), *offering.ways(*known), *_moves(own))
    rows = (*_reading(own), *stages, _picking(session, own), _beside(own))
    back = (back_button(own.vacancy.reference),)
    return shown(end(session), event, lines, (*(row for row in rows if row), back))


def _heading(own: CandidateFile) -> Iterator[Line]:
    name, sent = own.name or words("pile-nameless"), day_of(own.submitted_at, own.vacancy)
    yield words("file", name=name, public_id=own.public_id)
    yield words("file-for", title=title_of(own.vacancy), stage=stage(own.status), day=sent)
    if own.revision > 1:
        yield words("file-amended", revision=own.revision)
    if own.blind:
        yield words("file-blind")


def _compared(own: CandidateFile) -> Iterator[Line]:
    """Give each criterion with its sign, in the order of the notice; nothing is counted over them."""
    if own.checked:
        yield ""
    for each in own.checked:
        yield words(f"file-criterion-{each.standing.value}", text=stated(each.subject))
    if own.checked:
        yield words("file-criteria-note")


def _reading(own: CandidateFile) -> Rows:
    sent = Button(words("button-file-sent"), Action("s-sent", (own.public_id,)))
    notes = Button(words("button-file-notes", count=own.notes), Action("s-notes", (own.public_id,)))
    first = (sent, notes) if own.member.has(StaffAct.READ_NOTES) else (sent,)
    return (first, *_documents(own))


def _documents(own: CandidateFile) -> Rows:
    """Offer the documents; where the review is blind, they only stand in what was sent, by their kinds."""
    if own.blind or not own.member.has(StaffAct.READ_DOCUMENT):
        return ()
    return tuple(
        (Button(f"📎 {short(each.name)}", Action("s-doc", (own.public_id, str(each.document_id)))),)
        for each in own.snapshot.documents
    )


def _moves(own: CandidateFile) -> Rows:
    """Offer the moves that lead on from here for this member."""
    if not own.member.has(StaffAct.MOVE_APPLICATION):
        return ()
    buttons = [
        Button(words(f"move-{event.value}"), Action("s-move", (own.public_id, code)))
        for code, event in BY_HAND.items()
        if not isinstance(attempt(own.status, event, own.member.roles), Barred)
    ]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def _picking(session: Session, own: CandidateFile) -> tuple[Button, ...]:
    picked = own.public_id in selected(session, own.vacancy.reference)
    return (Button(words("button-file-unpick" if picked else "button-file-pick"), Action("s-tick", (own.public_id,))),)


def _beside(own: CandidateFile) -> tuple[Button, ...]:
    """Lead to the one before and the one after in the list."""
    beside = own.neighbours
    if beside is None:
        return ()
    before = [Button(words("button-file-before"), Action("s-file", (beside.before,)))] if beside.before else []
    if beside.after is None:
        return tuple(before)
    label = words("button-file-after", place=beside.place, total=beside.total)
    return (*before, Button(label, Action("s-file", (beside.after,))))


def tick(session: Session, event: Event, public_id: str) -> Conversation:
    """Pick this one, or leave it out again."""
    own = yield from ask_staff(ReadFile(public_id, _sieve(session)))
    return screen(toggling(session, own.vacancy.reference, own.public_id), event, own)


def sent(session: Session, event: Event, public_id: str) -> Conversation:
    """Show all that was sent: profile, answers, documents."""
    own = yield from ask_staff(ReadFile(public_id))
    lines = (*_heading(own), *_profile(own.snapshot), "", words("section-apply-heading"), *_answers(own))
    back = Button(words("button-file"), Action("s-file", (own.public_id,)))
    return Turn(end(session), (Reply((*lines, *_enclosed(own)), ((back,), (desk_button(),))),))


def _profile(snapshot: Snapshot) -> Iterator[Line]:
    """Give the profile section by section, with what there is of it."""
    for section, form in PROFILE_FORMS.items():
        if section.value in snapshot.profile:
            yield ""
            yield words("section-heading", section=words(f"section-{section.value}"))
            yield from form_lines(form, filled(form, "", tuple(snapshot.profile[section.value])))


def _answers(own: CandidateFile) -> tuple[Line, ...]:
    form = application_form(own.vacancy)
    return entry_lines(form, filled(form, "", (own.snapshot.answers,)))


def _enclosed(own: CandidateFile) -> Iterator[Line]:
    if own.snapshot.documents:
        yield ""
        yield words("file-documents")
    for each in own.snapshot.documents:
        kind = words(f"document-kind-{each.kind.value}")
        yield (
            words("file-document", kind=kind) if own.blind else words("file-document-named", kind=kind, name=each.name)
        )


def document(session: Session, event: Event, public_id: str, document_id: str) -> Conversation:
    """Send a document to whoever asks for it."""
    there = yield from ask_staff(ReadDocument(public_id, number_of(document_id)))
    if not there:
        raise Refusal("unknown")
    back = Button(words("button-file"), Action("s-file", (public_id,)))
    file = Attachment("applicant-document", (public_id, document_id))
    return Turn(session, (Reply((words("file-document-sent", public_id=public_id),), ((back,),), attachment=file),))
