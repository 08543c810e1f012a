"""The round of words that are owed: nobody who has applied is left in silence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from sqlalchemy import Connection

from bot.conversations import owed_words
from bot.conversations.requests import Listed
from bot.domain.reminders import STAGES, next_word, word_owed
from bot.reminders.office import Look, Office
from bot.reminders.people import Known, Letter, Matter
from bot.storage import reminders

WORD = "w/"
"""How the key begins of what staff see as a word that was owed."""


async def words_owed(office: Office, look: Look) -> None:
    """Tell everybody to whom a word fell due that there is none, and by when the next one comes."""
    chat_ids = await office.database.read(reminders.owed, office.terms.patience, look.last, look.now)
    await office.each(chat_ids, partial(_write, office, look))


def _write(office: Office, look: Look, connection: Connection, chat_ids: Sequence[int]) -> None:
    people = office.people.known(connection, chat_ids, look.now)
    letters = [_letter(office, look, known, own) for known in people for own in known.listed]
    office.people.post(connection, [letter for letter in letters if letter], look.now)


def _letter(office: Office, look: Look, known: Known, own: Listed) -> Letter | None:
    waiting, patience = owed_words.waiting_of(own), office.terms.patience
    number = word_owed(waiting, patience, look.now, look.last) if waiting else None
    if waiting is None or number is None:
        return None
    at = known.clock.awake_after(look.now)
    word = next_word(waiting, patience, at) or at
    key = f"{WORD}{own.head.public_id}/{STAGES[waiting.status][0]}/{waiting.begins:%Y%m%d}/{number}"
    return Letter(known, (Matter(key, own),), lambda told: owed_words.no_news(told[0], word, known.home), at, word)
