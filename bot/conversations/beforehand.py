"""Files that come before the consent: where they lie is held, and they are taken up once it is given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace

from bot.conversations import receiving
from bot.conversations.document_requests import FetchFile
from bot.conversations.events import Event, SentFile
from bot.conversations.outcomes import Reply, words
from bot.conversations.receiving import PROFILES, part_of, question
from bot.conversations.requests import Conversation, KeepDraft, Request, Turn
from bot.conversations.session import Draft, Held, Session
from bot.conversations.unnamed import PENDING, Unnamed
from bot.conversations.welcome import CONSENT_VERSION, ask_consent
from bot.domain.document import MOST_DOCUMENTS
from bot.domain.sensitive import looks_sensitive

AGAIN = "again"
"""What is expected when a file came before the consent that is not held: it is asked for after that."""

ENDINGS = (*PROFILES, ".pdf", ".docx", ".jpg", ".jpeg", ".png")
"""What may be kept of a name before the consent: no more than what sort of file it is."""


def received(session: Session, event: SentFile) -> Conversation:
    """Take a file in; before the consent it is held and the consent asked for, of an album once."""
    if session.consented == CONSENT_VERSION:
        return (yield from receiving.received(session, event))
    reason = receiving.unfit(event)
    if reason is not None:
        return (yield from ask_consent(session, event, (reason,)))
    if looks_sensitive(f"{event.name} {event.caption}"):
        return (yield from ask_consent(session.change(held=_others(session, event)), event, (words("document-never"),)))
    more = event.album is not None and event.album in {each.album for each in session.held}
    session = held(session, event)
    if more:
        return Turn(session)
    return (yield from ask_consent(session, event, (words("document-consent-first"),)))


def _others(session: Session, event: SentFile) -> tuple[Held, ...]:
    """Give what is held besides the album of a file."""
    return tuple(each for each in session.held if event.album is None or each.album != event.album)


def held(session: Session, event: SentFile) -> Session:
    """Hold a file until the consent is given: its id with Telegram, and nothing that says what it is or whose.

    One whose words would have it refused is not held, nor more of them than could be kept.
    """
    refused = looks_sensitive(f"{event.name} {event.caption}") or receiving.unfit(event) is not None
    if refused or len(session.held) >= MOST_DOCUMENTS:
        return session.change(expecting=AGAIN)
    ending = next((each for each in ENDINGS if event.name.lower().endswith(each)), "")
    part = replace(part_of(event), name=ending)
    album = event.album if part.is_picture else None
    return session.change(held=(*session.held, Held(part=part, album=album)))


def taken_up(turn: Turn, event: Event, files: Sequence[Held]) -> Turn:
    """Take up, after what a turn says, the files that were held: profiles are read, of all others it is asked what."""
    for own in _grouped(files):
        first = own[0].part
        if first.name in PROFILES:
            fetch = FetchFile((first,), language=turn.session.language or turn.session.guessed)
            turn = _and(turn, Reply((words("import-looking"),)), fetch)
            continue
        answers = {"parts": [asdict(each.part) for each in own], "album": own[0].album}
        draft = Draft(key=f"{PENDING}{first.message_id}", version=1, answers=answers)
        asked = replace(question(event, draft.key), edit=None)
        turn = _and(turn, asked, KeepDraft(Unnamed(draft).touched(event, told=False)))
    return turn


def _grouped(files: Sequence[Held]) -> list[list[Held]]:
    """Give the files, the parts of an album together."""
    groups: dict[str | int, list[Held]] = {}
    for number, each in enumerate(files):
        groups.setdefault(each.album or number, []).append(each)
    return list(groups.values())


def _and(turn: Turn, reply: Reply, write: Request[None]) -> Turn:
    return Turn(turn.session, (*turn.replies, reply), (*turn.writes, write))
