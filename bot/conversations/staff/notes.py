"""Notes on an application: colleagues read and write them, candidates do not see them."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.outcomes import Button, Line, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.session import Session
from bot.conversations.staff.application_requests import Note, ReadNotes, WriteNote
from bot.conversations.staff.requests import ask_all_staff, ask_staff
from bot.conversations.staff.screens import begin, by_clock, end, in_hand, shown
from bot.domain.text import clean_text

LONGEST = 1500
"""Characters of a note."""


def notes(session: Session, event: Event, public_id: str) -> Conversation:
    """Show the notes, the newest first."""
    written = yield from ask_staff(ReadNotes(public_id))
    return _shown(end(session), event, public_id, written)


def _shown(session: Session, event: Event, public_id: str, written: tuple[Note, ...]) -> Turn:
    lines: list[Line] = [words("notes", public_id=public_id, count=len(written))]
    for each in written:
        said = "note-late" if each.late else "note"
        lines += ["", words(said, author=each.author, at=by_clock(session, each.at)), each.text]
    write = (Button(words("button-note"), Action("s-note", (public_id,))),)
    return shown(session, event, tuple(lines), (write, (_back(public_id),)))


def _back(public_id: str) -> Button:
    return Button(words("button-file"), Action("s-file", (public_id,)))


def write(session: Session, event: Event, public_id: str) -> Conversation:
    """Ask for the words of a note."""
    yield from ask_staff(ReadNotes(public_id))
    lines = (words("note-asked", public_id=public_id),)
    return shown(begin(session, "note", public_id), event, lines, ((_back(public_id),),))


def typed(session: Session, event: Event) -> Conversation:
    """Keep a note that was typed."""
    public_id = in_hand(session)
    text = clean_text(event.text) if isinstance(event, Said) else ""
    if not text or len(text) > LONGEST:
        yield from ask_staff(ReadNotes(public_id))
        said = words("note-too-long", longest=LONGEST) if text else words("note-asked", public_id=public_id)
        return shown(session, event, (said,), ((_back(public_id),),))
    _, written = yield from ask_all_staff(WriteNote(public_id, text), ReadNotes(public_id))
    return _shown(end(session), event, public_id, written)
