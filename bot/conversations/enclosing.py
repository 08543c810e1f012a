"""The documents that go with an application: chosen from what is kept, or sent for it.

A vacancy asks for papers. A diploma and a portfolio must be there as files. The profile counts as the CV and the
written motivation as the letter, and a file may be added to each. A passport never travels through a chat, and the
bureau's endorsement has a way of its own; neither keeps anybody from sending.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.conversations.actions import Action
from bot.conversations.document_requests import LoadDocuments, Shelf
from bot.conversations.events import Event
from bot.conversations.menu import APPLY
from bot.conversations.outcomes import Button, Line, Reply, Rows, Words, words
from bot.conversations.receiving import wanted
from bot.conversations.requests import Conversation, KeepDraft, LoadDrafts, LoadVacancy, Turn, ask_all
from bot.conversations.sections import tapped_message
from bot.conversations.session import Draft, Session
from bot.domain.application import Snapshot
from bot.domain.document import Document, DocumentKind, Enclosure, short
from bot.domain.vacancy import Paper, Vacancy

FAMILIES = ("document-kind-", "enclosed-instead-")

PREFIX = "enclosed/"
"""How the key of the draft begins that holds what was chosen for an opening: the numbers, by kind."""

BLOCKING = (DocumentKind.DIPLOMA, DocumentKind.PORTFOLIO)
"""What must be there as a file."""

SIGNS = {"c": DocumentKind.CV, "d": DocumentKind.DIPLOMA, "l": DocumentKind.LETTER, "p": DocumentKind.PORTFOLIO}
"""Kinds in one character, for a button that names an opening too."""

_SIGN_OF = {kind: sign for sign, kind in SIGNS.items()}


@dataclass(frozen=True)
class Enclosing:
    """What one opening asks for, what the person keeps, and what they chose."""

    vacancy: Vacancy
    shelf: Shelf
    answers: Mapping[str, list[int]]

    @property
    def kinds(self) -> tuple[DocumentKind, ...]:
        """The kinds of file that this opening asks for."""
        papers = [paper.value for paper in self.vacancy.required_documents]
        return tuple(kind for kind in SIGNS.values() if kind.value in papers)

    def chosen(self, kind: DocumentKind) -> tuple[Document, ...]:
        """Give what was chosen, or the only one that fits."""
        kept, ids = self.shelf.of_kind(kind), self.answers.get(kind.value)
        still = tuple(each for each in kept if each.document_id in (ids or ()))
        return still if still or ids == [] or len(kept) != 1 else kept

    @property
    def missing(self) -> tuple[DocumentKind, ...]:
        """What must be there and is not."""
        return tuple(kind for kind in self.kinds if kind in BLOCKING and not self.chosen(kind))

    @property
    def barriers(self) -> tuple[Line, ...]:
        """Say what is missing, nothing when all is there."""
        return (words("enclosed-barrier", kinds=tuple(map(_name, self.missing))),) if self.missing else ()

    @property
    def enclosures(self) -> tuple[Enclosure, ...]:
        """Give what goes with the application."""
        return tuple(_enclosure(each) for kind in self.kinds for each in self.chosen(kind))

    @property
    def lines(self) -> tuple[Line, ...]:
        """Say for each paper what is sent, what stands in for it, or that it is missing; nothing if none is asked."""
        said = [self._line(kind) for kind in self.kinds]
        if Paper.PASSPORT_COPY in self.vacancy.required_documents:
            said.append(words("enclosed-passport"))
        return ("", words("enclosed-heading"), *said) if said else ()

    def _line(self, kind: DocumentKind) -> Line:
        if names := tuple(each.name for each in self.chosen(kind)):
            return words("enclosed-line", kind=_name(kind), names=names)
        if kind in BLOCKING:
            return words("enclosed-missing", kind=_name(kind))
        return words(f"enclosed-instead-{kind.value}")

    @property
    def rows(self) -> Rows:
        """Give a button for each kind that is not missing: to choose among what is kept, or to send one."""
        return tuple((self._button(kind),) for kind in self.kinds if kind not in self.missing)

    @property
    def missing_rows(self) -> Rows:
        """Give a button for each kind that has to be there before the application can be sent."""
        return tuple((self._button(kind),) for kind in self.missing)

    def _button(self, kind: DocumentKind) -> Button:
        args = (self.vacancy.reference, _SIGN_OF[kind])
        if self.shelf.of_kind(kind):
            return Button(words("button-enclose-change", kind=_name(kind)), Action("enc", args))
        return Button(words("button-enclose-add", kind=_name(kind)), Action("enc-send", args))


def _name(kind: DocumentKind) -> Words:
    return words(f"document-kind-{kind.value}")


def _enclosure(document: Document) -> Enclosure:
    return Enclosure(
        document_id=document.document_id,
        kind=document.kind,
        name=document.name,
        size=document.size,
        sha256=document.sha256,
    )


def enclosing(vacancy: Vacancy, shelf: Shelf, drafts: Mapping[str, Draft]) -> Enclosing:
    """Lay out the papers of an application."""
    return Enclosing(vacancy, shelf, _answers(drafts, vacancy.reference))


def _answers(drafts: Mapping[str, Draft], reference: str) -> Mapping[str, list[int]]:
    draft = drafts.get(PREFIX + reference)
    return draft.answers if draft else {}


def _kept(drafts: Mapping[str, Draft], reference: str, kind: DocumentKind, ids: list[int]) -> Draft:
    answers = {**_answers(drafts, reference), kind.value: ids}
    return Draft(key=PREFIX + reference, version=1, answers=answers)


def with_one_more(
    drafts: Mapping[str, Draft], shelf: Shelf, reference: str, kind: DocumentKind, document_id: int
) -> Draft:
    """Choose a document besides those that were chosen before, or the only other one that fits."""
    others = [each.document_id for each in shelf.of_kind(kind) if each.document_id != document_id]
    before = _answers(drafts, reference).get(kind.value, others if len(others) == 1 else [])
    return _kept(drafts, reference, kind, [*(each for each in before if each != document_id), document_id])


def sent_lines(snapshot: Snapshot) -> tuple[Line, ...]:
    """Say which documents went with a submission, nothing when none did."""
    names: dict[DocumentKind, tuple[str, ...]] = {}
    for each in snapshot.documents:
        names[each.kind] = (*names.get(each.kind, ()), each.name)
    lines = [words("enclosed-line", kind=_name(kind), names=own) for kind, own in names.items()]
    return ("", words("enclosed-heading"), *lines) if lines else ()


def pick(session: Session, event: Event, reference: str, what: str) -> Conversation:
    """Choose among the documents of a kind: `d` shows them, `d+12` takes one, `d-12` leaves it."""
    vacancy, shelf, drafts = yield from ask_all(LoadVacancy(reference), LoadDocuments(), LoadDrafts())
    kind = SIGNS.get(what[:1])
    if vacancy is None or kind is None:
        return Turn(session, (Reply((words("out-of-date"),), ((_back(reference),),), tapped_message(event)),))
    ids = [each.document_id for each in enclosing(vacancy, shelf, drafts).chosen(kind)]
    number = what[2:]
    if not number.isdecimal():
        return Turn(session, (_picker(reference, kind, shelf, ids, tapped_message(event)),))
    ids = [each for each in ids if str(each) != number] + ([int(number)] if what[1] == "+" else [])
    reply = _picker(reference, kind, shelf, ids, tapped_message(event))
    return Turn(session, (reply,), (KeepDraft(_kept(drafts, reference, kind, ids)),))


def _picker(reference: str, kind: DocumentKind, shelf: Shelf, ids: list[int], edit: int | None) -> Reply:
    rows = tuple((_tick(reference, each, each.document_id in ids),) for each in shelf.of_kind(kind))
    send = (Button(words("button-enclose-send"), Action("enc-send", (reference, _SIGN_OF[kind]))),)
    return Reply((words("enclosed-pick", kind=_name(kind)),), (*rows, send, (_back(reference),)), edit)


def _tick(reference: str, document: Document, ticked: bool) -> Button:
    what = f"{_SIGN_OF[document.kind]}{'-' if ticked else '+'}{document.document_id}"
    label = "button-ticked" if ticked else "button-unticked"
    return Button(words(label, label=short(document.name)), Action("enc", (reference, what)))


def _back(reference: str) -> Button:
    return Button(words("button-to-application"), Action("resume", (APPLY + reference,)))


def send(session: Session, event: Event, reference: str, what: str) -> Conversation:
    """Ask for a file that goes with an application."""
    kind = SIGNS.get(what, DocumentKind.CV)
    line = words("enclosed-send", kind=_name(kind))
    return (yield from wanted(session, event, f"new/{kind.value}/{reference}", line, _back(reference)))
