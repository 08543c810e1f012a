"""A file arrives: what is it? Then it is fetched, and what came of it is said.

Until its kind is known a file is only remembered, in a draft of its own; it stays with Telegram. The parts of an
album are remembered together and become one document. Of a paper that is refused nothing is remembered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace

from bot.conversations.actions import Action
from bot.conversations.document_requests import FetchFile, JoinAlbum, LoadDocuments, Shelf
from bot.conversations.events import Event, SentFile, Tapped
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Button, Line, Reply, Rows, words
from bot.conversations.requests import Conversation, DropDraft, KeepDraft, LoadDrafts, Request, Turn, ask, ask_all
from bot.conversations.sections import tapped_message
from bot.conversations.session import Draft, Session
from bot.conversations.unnamed import PENDING, Unnamed, lines
from bot.domain.document import LARGEST, MEGABYTE, MOST_BYTES, MOST_DOCUMENTS, DocumentKind, Part
from bot.domain.sensitive import looks_sensitive

FAMILIES = ("button-file-",)

SENSITIVE, OTHER = "secret", "other"
"""What a button says besides a kind: it is a paper that does not belong here; or: it is something else after all."""

REFUSED = "refused/"
"""How what is expected begins after the refusal of a picture of an album, whose number follows: the rest is refused."""

PROFILES = (".xml", ".json", ".xlsx", ".xlsm")
"""Endings of files that can only be a profile."""


def received(session: Session, event: SentFile) -> Conversation:
    """Take a file in: fetch it where it is clear what it is, else ask."""
    joining = (JoinAlbum(event.album, part_of(event)),) if event.album else ()
    *joined, shelf, drafts = yield from ask_all(*joining, LoadDocuments(), LoadDrafts())
    if any(joined) or (event.album and session.expecting == REFUSED + event.album):
        return Turn(session)
    begun = _album_draft(drafts, event)
    if session.expecting != OTHER and looks_sensitive(f"{event.name} {event.caption}"):
        return _refused(session, event, begun)
    if begun is not None:
        return Turn(session, (), (KeepDraft(_with(begun, event)),))
    return _taken(session, event, shelf)


def _refused(session: Session, event: SentFile, begun: Draft | None) -> Turn:
    """Refuse a file for its words; what was remembered of its album goes, and what comes of it is not looked at."""
    session = session.change(expecting=REFUSED + event.album if event.album else None)
    return Turn(session, (_refusal(guessed=True),), (DropDraft(begun.key),) if begun else ())


def part_of(event: SentFile) -> Part:
    """Give the file of an event as it lies with Telegram."""
    return Part(event.file_id, event.unique_id, event.name, event.size, event.media_type, event.message_id or 0)


def _album_draft(drafts: Mapping[str, Draft], event: SentFile) -> Draft | None:
    """Find the album that a picture belongs to; other files of an album are documents of their own."""
    if event.album is None or not part_of(event).is_picture:
        return None
    pending = (draft for key, draft in drafts.items() if key.startswith(PENDING))
    return next((draft for draft in pending if draft.answers["album"] == event.album), None)


def _with(draft: Draft, event: SentFile) -> Draft:
    return draft.change(answers={**draft.answers, "parts": [*draft.answers["parts"], asdict(part_of(event))]})


def _draft(event: SentFile) -> Draft:
    album = event.album if part_of(event).is_picture else None
    answers = {"parts": [asdict(part_of(event))], "album": album}
    return Unnamed(Draft(key=f"{PENDING}{event.message_id}", version=1, answers=answers)).touched(event, told=False)


def unfit(event: SentFile) -> Line | None:
    """Say why a file cannot be kept by what Telegram tells of it: its size, its name, its declared type."""
    if event.size > LARGEST:
        return words("document-too-large", limit=LARGEST // MEGABYTE)
    wrong = part_of(event).wrong_kind
    return wrong and words("document-refused-wrong_kind", kind=wrong[0], format=wrong[1])


def _taken(session: Session, event: SentFile, shelf: Shelf) -> Turn:
    reason = unfit(event)
    if reason is not None:
        refused = _said(session, event, reason)
        return Turn(refused.session.change(expecting=session.expecting), refused.replies)
    if event.name.lower().endswith(PROFILES):
        return _fetching(session, event, FetchFile((part_of(event),)))
    kind, replaces, reference = _expected(session, shelf)
    if not shelf.has_room(event.size) and replaces is None:
        return _said(session, event, *full(shelf))
    if kind is None:
        draft = _draft(event)
        return Turn(session.change(expecting=None), (question(event, draft.key),), (KeepDraft(draft),))
    album = event.album if part_of(event).is_picture else None
    return _fetching(session, event, FetchFile((part_of(event),), kind, album, replaces, reference))


def _expected(session: Session, shelf: Shelf) -> tuple[DocumentKind | None, int | None, str | None]:
    """Read what the next file was asked for: its kind, the document whose place it takes, the opening it is for."""
    purpose, _, rest = (session.expecting or "").partition("/")
    if purpose == "replace" and (old := shelf.find(rest)) is not None:
        return old.kind, old.document_id, None
    if purpose == "new":
        kind, _, reference = rest.partition("/")
        return DocumentKind(kind), None, reference or None
    return None, None, None


def full(shelf: Shelf) -> tuple[Line, ...]:
    """Say that there is no room, and what can be done."""
    if shelf.is_full:
        return (words("document-too-many", limit=MOST_DOCUMENTS),)
    return (words("document-no-room", limit=MOST_BYTES // MEGABYTE),)


def _said(session: Session, event: Event, *lines: Line) -> Turn:
    rows = (*going_on(session), (Button(words("button-documents"), Action("documents")), menu_button()))
    return Turn(session.change(expecting=None), (Reply(lines, rows, tapped_message(event)),))


def going_on(session: Session) -> Rows:
    """Give the way back to the form in hand."""
    return ((Button(words("button-continue"), Action("resume", (session.form,))),),) if session.form else ()


def question(event: Event, key: str) -> Reply:
    """Ask what a file is, which is named: others may have come with it. What does not belong here is a choice too."""
    number = key.removeprefix(PENDING)
    kinds = tuple(_choice(kind.value, number) for kind in DocumentKind)
    rows = ((kinds[0],), (kinds[1], kinds[4]), (kinds[2], kinds[3]), (_choice(SENSITIVE, number),))
    named = (words("document-received", name=event.name),) if isinstance(event, SentFile) and event.name else ()
    return Reply((*named, words("document-what")), rows, tapped_message(event))


def _choice(what: str, number: str) -> Button:
    return Button(words(f"button-file-{what}"), Action("file", (what, number)))


def _refusal(edit: int | None = None, guessed: bool = False) -> Reply:
    """Refuse a paper that must not travel through a chat; where that was a guess, with a way out."""
    out = ((_choice(OTHER, ""),),) if guessed else ()
    return Reply((words("document-never"),), (*out, (menu_button(),)), edit)


def _fetching(session: Session, event: Event, fetch: FetchFile, *more: Request[None]) -> Turn:
    """Have it fetched, and say so at once."""
    said = words("document-looking") if fetch.kind else words("import-looking")
    fetch = replace(fetch, language=session.language or session.guessed)
    return Turn(_accepted(session, event), (Reply((said,), (), tapped_message(event)),), (*more, fetch))


def _accepted(session: Session, event: Event) -> Session:
    """Remember the button, for its double tap to be known."""
    return session.change(expecting=None, tapped=event.action.encode() if isinstance(event, Tapped) else None)


def chosen(session: Session, event: Event, what: str, number: str) -> Conversation:
    """Do with a remembered file what was tapped."""
    if what == OTHER:
        return (yield from wanted(session, event, OTHER, words("document-send-again"), menu_button()))
    drafts, shelf = yield from ask_all(LoadDrafts(), LoadDocuments())
    draft = drafts.get(PENDING + number)
    if draft is None:
        return _over(session, event)
    if what == SENSITIVE:
        return Turn(_accepted(session, event), (_refusal(tapped_message(event)),), (DropDraft(draft.key),))
    if what not in list(DocumentKind):
        return _over(session, event)
    parts = Unnamed(draft).parts
    if not shelf.has_room(sum(part.size for part in parts)):
        return _said(session, event, *full(shelf))
    fetch = FetchFile(parts, DocumentKind(what), draft.answers["album"])
    return _fetching(session, event, fetch, DropDraft(draft.key))


def asked_again(session: Session, event: Event, number: str) -> Conversation:
    """Put the question of a file that waits once more."""
    drafts = yield from ask(LoadDrafts())
    draft = drafts.get(PENDING + number)
    if draft is None:
        return _over(session, event)
    own = Unnamed(draft).touched(event, told=True)
    about = lines((Unnamed(own),))
    asked = question(event, own.key)
    return Turn(session, (replace(asked, lines=(*about, "", *asked.lines)),), (KeepDraft(own),))


def _over(session: Session, event: Event) -> Turn:
    """A double tap is silent; a file that is no longer remembered has to be sent again."""
    if isinstance(event, Tapped) and event.action.encode() == session.tapped:
        return Turn(session)
    return _said(session, event, words("document-question-over"))


def wanted(session: Session, event: Event, expecting: str, line: Line, back: Button) -> Conversation:
    """Ask for a file, and remember for what."""
    yield from ask_all()
    lines = (line, "", words("document-formats", limit=LARGEST // MEGABYTE))
    return Turn(session.change(expecting=expecting or None), (Reply(lines, ((back,),), tapped_message(event)),))
