"""What came of a file that was fetched: it is kept, or why it is not."""

from __future__ import annotations

from bot.conversations import enclosing, importing
from bot.conversations.actions import Action
from bot.conversations.document_requests import LoadDocuments
from bot.conversations.events import Fetched
from bot.conversations.menu import APPLY, menu_button
from bot.conversations.outcomes import Button, Line, Reply, Rows, words
from bot.conversations.receiving import full, going_on
from bot.conversations.requests import Conversation, KeepDraft, LoadDrafts, Request, Turn, ask_all
from bot.conversations.session import Session
from bot.domain.document import DocumentKind

FAMILIES = ("document-refused-", "document-kind-", "document-")

PLAIN = {"gone": "document-gone", "unsaved": "document-unsaved", "failed": "document-failed"}
"""What is said of a file that could not be had or kept, whatever was in it."""


def fetched(session: Session, event: Fetched) -> Conversation:
    """Say what came of a file; what was read in it is shown after it."""
    if session.consented is None:
        return Turn(session)
    if event.purpose == "import" and event.outcome == "read":
        return (yield from importing.arrived(session, event))
    turn = yield from _told(session, event)
    if event.read == "no":
        return turn
    shown = yield from importing.arrived(turn.session, event)
    return Turn(shown.session, (*turn.replies, *shown.replies), (*turn.writes, *shown.writes))


def _told(session: Session, event: Fetched) -> Conversation:
    shelf, drafts = yield from ask_all(LoadDocuments(), LoadDrafts())
    writes: tuple[Request[None], ...] = ()
    lines: tuple[Line, ...]
    match event.outcome:
        case "stored" | "known":
            lines = (words(f"document-{event.outcome}", name=event.name, kind=words(f"document-kind-{event.kind}")),)
            if event.reference and event.document_id:
                kind = DocumentKind(event.kind)
                draft = enclosing.with_one_more(drafts, shelf, event.reference, kind, event.document_id)
                writes = (KeepDraft(draft),)
        case "refused":
            lines = (words(f"document-refused-{event.reason}", **event.args),)
        case "full":
            lines = full(shelf)
        case _:
            lines = (words(PLAIN[event.outcome]),)
    return Turn(session, (Reply(lines, _ways(session, event)),), writes)


def _ways(session: Session, event: Fetched) -> Rows:
    back = going_on(session)
    if event.reference:
        back = ((Button(words("button-to-application"), Action("resume", (APPLY + event.reference,))),),)
    return (*back, (Button(words("button-documents"), Action("documents")), menu_button()))
