"""Who can be told something now, all that is known of them for that, and putting it into the outbox."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.answers import applications, documents, people
from bot.answers.asked import Answerers, Asked
from bot.conversations.desk import Desk, laid
from bot.conversations.document_requests import LoadDocuments, Shelf
from bot.conversations.outcomes import Reply
from bot.conversations.requests import Listed, LoadApplications, LoadDrafts, LoadProfile, Request
from bot.conversations.session import Draft, Session
from bot.conversations.upgrades import read_session
from bot.domain.preferences import Preferences
from bot.domain.profile import Profile
from bot.domain.reminders import Clock
from bot.domain.vacancy import Vacancy
from bot.presenter import Presenter
from bot.storage import bookmarks, notices, outbox, preferences, sessions
from bot.storage.audience import APPLICATION, agreed_chats
from bot.storage.bookmarks import Saved
from bot.storage.outbox import Lane, OutboxRow
from bot.storage.tables import candidates

ASKED: tuple[Request[Any], ...] = (LoadProfile(), LoadDrafts(), LoadApplications(), LoadDocuments())
READS: Answerers = {**people.READS, **applications.READS, **documents.READS}


@dataclass(frozen=True)
class Known:
    """Somebody who has agreed to be written to and can be: their settings and all that they have.

    `clock` is the one that they live by, `home` their zone where it is known.
    """

    chat_id: int
    preferences: Preferences
    clock: Clock
    session: Session
    profile: Profile
    drafts: Mapping[str, Draft]
    listed: tuple[Listed, ...]
    shelf: Shelf
    saved: Mapping[str, Saved]

    @property
    def home(self) -> str | None:
        """The person's zone where it is known."""
        return self.preferences.zone

    def own(self, reference: str) -> Listed | None:
        """Give their application to an opening."""
        return next((each for each in self.listed if each.vacancy.reference == reference), None)

    def desk(self, vacancy: Vacancy) -> Desk | None:
        """Lay out what they have for an opening."""
        return laid((vacancy, self.profile, self.drafts, self.listed, self.shelf))


@dataclass(frozen=True)
class Matter:
    """One thing to be told, once; the key says which."""

    key: str
    about: Any


@dataclass(frozen=True)
class Letter:
    """What one person is told in one message, made of those matters that they have not been told before.

    It is sent at `at` and not after `not_after`. One that is `critical` may come twice rather than not at all.
    """

    to: Known
    matters: tuple[Matter, ...]
    say: Callable[[list[Any]], Reply | None]
    at: datetime
    not_after: datetime
    critical: bool = True


class People:
    """Looks people up and writes to them; who has no known zone lives by `zone`."""

    def __init__(self, presenter: Presenter, zone: str) -> None:
        self._presenter = presenter
        self.zone = zone

    @property
    def presenter(self) -> Presenter:
        """What words messages, for those who are not written to as candidates."""
        return self._presenter

    def known(self, connection: Connection, chat_ids: Collection[int], at: datetime) -> list[Known]:
        """Give those of these people who can be told something: they have agreed, and they can be reached."""
        settings = preferences.with_zones(connection, chat_ids)
        stored = sessions.load(connection, list(settings))
        agreed = _agreed(connection, list(settings))
        those = sorted(chat_id for chat_id in agreed & stored.keys() if stored[chat_id].reachable)
        saved = bookmarks.of_chats(connection, those)
        answers = [_answered(connection, those, request, at) for request in ASKED]
        found = []
        for chat_id, (profile, drafts, listed, shelf) in zip(those, zip(*answers, strict=True), strict=True):
            known, kept = settings[chat_id], stored[chat_id]
            session = read_session(chat_id, kept.version, kept.content)
            own = {each.reference: each for each in saved[chat_id]}
            clock = Clock.of(known, self.zone)
            found.append(Known(chat_id, known, clock, session, profile, drafts, listed, shelf, own))
        return found

    def post(self, connection: Connection, letters: Sequence[Letter], at: datetime) -> None:
        """Queue letters, each without what its reader has been told before; one that is left empty is dropped."""
        told = {(letter.to.chat_id, matter.key) for letter in letters for matter in letter.matters}
        new = notices.add(connection, told, at)
        rows: dict[datetime, list[OutboxRow]] = defaultdict(list)
        for letter in letters:
            matters = [matter for matter in letter.matters if (letter.to.chat_id, matter.key) in new]
            reply = letter.say([matter.about for matter in matters]) if matters else None
            if reply is not None:
                rows[letter.at] += self._rows(letter, reply, [matter.key for matter in matters])
        for moment, queued in rows.items():
            outbox.put(connection, queued, moment)

    def _rows(self, letter: Letter, reply: Reply, keys: Sequence[str]) -> list[OutboxRow]:
        to = letter.to
        messages = self._presenter.present(reply, to.preferences.language, letter.at, to.session.text_only)
        name = hashlib.sha256("|".join((str(to.chat_id), *keys)).encode()).hexdigest()[:32]
        return [
            OutboxRow(
                to.chat_id, f"n{name}.{number}", message.to_json(), Lane.NOTICE, letter.not_after, letter.critical
            )
            for number, message in enumerate(messages)
        ]


def _answered(connection: Connection, chat_ids: Sequence[int], request: Request[Any], at: datetime) -> Sequence[Any]:
    """Ask the same for many chats at once, and give the answers in their order."""
    return READS[type(request)](connection, [Asked(chat_id, 0, request) for chat_id in chat_ids], at)


def _agreed(connection: Connection, chat_ids: Sequence[int]) -> set[int]:
    """Give those of these chats whose person has agreed to the use of what they enter, and has not withdrawn."""
    if not chat_ids:
        return set()
    these = agreed_chats(APPLICATION).where(candidates.c.chat_id.in_(chat_ids))
    return {row.chat_id for row in connection.execute(these)}
