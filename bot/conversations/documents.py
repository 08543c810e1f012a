"""The documents that a person keeps: the list, and one of them to get back, replace, rename or remove."""

from __future__ import annotations

from bot.conversations import unnamed
from bot.conversations.actions import Action
from bot.conversations.document_requests import ChangeKind, LoadDocuments, RemoveDocument, Shelf
from bot.conversations.events import Event
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Attachment, Button, Line, Reply, Value, Words, words
from bot.conversations.receiving import going_on, wanted
from bot.conversations.requests import Conversation, LoadDrafts, Turn, ask, ask_all
from bot.conversations.screen import stamp
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.unnamed import Unnamed
from bot.conversations.welcome import CONSENT_VERSION, ask_consent
from bot.domain.document import MOST_DOCUMENTS, Document, DocumentKind, short

FAMILIES = ("document-kind-",)

KILOBYTE = 1024


def listing(session: Session, event: Event, before: tuple[Line, ...] = ()) -> Conversation:
    """List what is kept; each leads to what can be done with it."""
    if session.consented != CONSENT_VERSION:
        return (yield from ask_consent(session, event))
    shelf, drafts = yield from ask_all(LoadDocuments(), LoadDrafts())
    return Turn(session, (_list(session, event, shelf, before, unnamed.unnamed(drafts)),))


def _list(
    session: Session, event: Event, shelf: Shelf, before: tuple[Line, ...], files: tuple[Unnamed, ...] = ()
) -> Reply:
    first = (*before, *([""] if before else []))
    said: list[Line] = [_heading(shelf)]
    for waits in unnamed.lines(files):
        said += ["", waits]
    for each in shelf.documents:
        said += ["", line(each)]
    said += ["", words("documents-how")]
    buttons = tuple((Button(_label(each), _about(each)),) for each in shelf.documents)
    add = ((Button(words("button-document-add"), Action("document-add")),),) if not shelf.is_full else ()
    ways = (Button(words("button-profile"), Action("profile")), menu_button())
    rows = (*unnamed.rows(files), *buttons, *add, *going_on(session), ways)
    return Reply((*first, *said), rows, tapped_message(event))


def _heading(shelf: Shelf) -> Line:
    if not shelf.documents:
        return words("documents-none")
    return words("documents-heading", count=len(shelf.documents), limit=MOST_DOCUMENTS)


def line(document: Document) -> Line:
    """Describe a document: kind, name, size and day."""
    kind = words(f"document-kind-{document.kind}")
    return words(
        "document-line", kind=kind, name=document.name, size=size_of(document.size), day=document.created_at.date()
    )


def _label(document: Document) -> Words:
    return words("button-document", kind=words(f"document-kind-{document.kind}"), name=short(document.name))


def size_of(size: int) -> Value:
    """Give a size in the unit that people read it in."""
    if size < KILOBYTE * KILOBYTE:
        return words("size-kb", size=max(1, round(size / KILOBYTE)))
    return words("size-mb", size=round(size / KILOBYTE / KILOBYTE))


def _about(document: Document) -> Action:
    return Action("document", (str(document.document_id),))


def document(session: Session, event: Event, document_id: str) -> Conversation:
    """Show one document with what can be done."""
    shelf = yield from ask(LoadDocuments())
    own = shelf.find(document_id)
    if own is None:
        return Turn(session, (_list(session, event, shelf, (words("document-not-there"),)),))
    lines = (line(own), *([words("document-was-sent")] if own.document_id in shelf.sent else []))
    rows = (
        (_does("button-document-get", "document-get", own), _does("button-document-kind", "document-kind", own)),
        (_does("button-document-replace", "document-new", own), _does("button-document-remove", "document-out", own)),
        (_back(), menu_button()),
    )
    return Turn(session, (Reply(lines, rows, tapped_message(event)),))


def _does(label: str, action: str, own: Document) -> Button:
    return Button(words(label), Action(action, (str(own.document_id),)))


def _back() -> Button:
    return Button(words("button-documents"), Action("documents"))


def get(session: Session, event: Event, document_id: str) -> Conversation:
    """Send a document back, as it is kept."""
    shelf = yield from ask(LoadDocuments())
    own = shelf.find(document_id)
    if own is None:
        return Turn(session, (_list(session, event, shelf, (words("document-not-there"),)),))
    reply = Reply((words("document-here", name=own.name),), attachment=Attachment("document", (document_id,)))
    return Turn(session, (reply,))


def kinds(session: Session, event: Event, document_id: str) -> Conversation:
    """Ask what a document is."""
    yield from ask_all()
    rows = tuple(
        (Button(words(f"document-kind-{kind.value}"), Action("document-is", (kind.value, document_id))),)
        for kind in DocumentKind
    )
    back = (Button(words("button-back"), Action("document", (document_id,))),)
    return Turn(session, (Reply((words("document-which-kind"),), (*rows, back), tapped_message(event)),))


def renamed(session: Session, event: Event, kind: str, document_id: str) -> Conversation:
    """Call a document something else."""
    shelf = yield from ask(LoadDocuments())
    own = shelf.find(document_id)
    if own is None or kind not in list(DocumentKind):
        return Turn(session, (_list(session, event, shelf, (words("document-not-there"),)),))
    yield from ask_all(ChangeKind(own.document_id, DocumentKind(kind)))
    return (yield from document(session, event, document_id))


def replace(session: Session, event: Event, document_id: str) -> Conversation:
    """Ask for the file that takes a document's place."""
    back = Button(words("button-back"), Action("document", (document_id,)))
    return (yield from wanted(session, event, f"replace/{document_id}", words("document-send-new"), back))


def add(session: Session, event: Event) -> Conversation:
    """Say how to send one more."""
    return (yield from wanted(session, event, "", words("document-send"), _back()))


def remove(session: Session, event: Event, document_id: str) -> Conversation:
    """Ask before a document is removed; what was sent with an application stays there, and that is said."""
    shelf = yield from ask(LoadDocuments())
    own = shelf.find(document_id)
    if own is None:
        return Turn(session, (_list(session, event, shelf, (words("document-not-there"),)),))
    lines = [words("document-remove-sure", name=own.name)]
    if own.document_id in shelf.sent:
        lines.append(words("document-remove-sent"))
    really = Action("document-out!", (stamp(session.revision), document_id))
    keep = Button(words("button-document-keep"), _about(own))
    rows = ((Button(words("button-document-remove-really"), really),), (keep,))
    return Turn(session, (Reply(tuple(lines), rows, tapped_message(event)),))


def removed(session: Session, event: Event, document_id: str) -> Conversation:
    """Remove a document."""
    shelf = yield from ask(LoadDocuments())
    own = shelf.find(document_id)
    if own is not None:
        yield from ask_all(RemoveDocument(own.document_id))
        rest = tuple(each for each in shelf.documents if each is not own)
        shelf = Shelf(rest, shelf.waiting, shelf.sent)
    said = words("document-removed", name=own.name) if own else words("document-not-there")
    return Turn(session, (_list(session, event, shelf, (said,)),))
