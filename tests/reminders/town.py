"""People who save, begin and send applications, with the worker that writes to them and the clock that it reads."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select, update

from bot.catalogue.markup import plain
from bot.conversations.session import Draft, Session
from bot.domain.application import Snapshot
from bot.domain.deadline import Deadline
from bot.domain.preferences import USUAL_QUIET, Preferences, Quiet
from bot.domain.status import Actor, StatusEvent
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.presenter import Presenter
from bot.reminders.office import Office, Terms
from bot.reminders.people import People
from bot.reminders.worker import Reminders
from bot.storage import applications, bookmarks, candidates, drafts, outbox, preferences, sessions, vacancies
from bot.storage.codec import unpack
from bot.storage.database import Database
from bot.storage.drafts import DraftRow
from bot.storage.sessions import SessionRow
from bot.storage.tables import application_events, consents
from bot.storage.tables import applications as application_table
from bot.storage.tables import candidates as candidate_table
from bot.storage.tables import outbox as outbox_table
from tests.conversations.openings import vacancy
from tests.conversations.person import PROFILE
from tests.support.words import strict_words

ADA, BOB, CID = 700_000_001, 700_000_002, 700_000_003
NOW = datetime(2027, 3, 16, 12, 50, tzinfo=UTC)
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
END = datetime(2027, 3, 31, 21, 59, 59, tzinfo=UTC)
"""The deadline: the last second of March in Paris."""

OPENING = vacancy("INT00001")
ANSWERS = {"apply.motivation": "Because.", "apply.pool": False}
"""What makes a draft complete."""


def opening(reference: str = "INT00001", ends: datetime | None = END, **changes: Any) -> Vacancy:
    """Give an opening that ends at an instant."""
    deadline = Deadline(at=ends, zone="Europe/Paris", precision="date") if ends else None
    return vacancy(reference, deadline=deadline, **changes)


class Town:
    """A store, its people, and the worker; time stands still unless it is told to pass."""

    def __init__(self, database: Database, terms: Terms | None = None) -> None:
        presenter = Presenter(strict_words())
        self.database = database
        self.now = NOW
        people = People(presenter, "Europe/Paris")
        self.office = Office(database, people, terms or Terms())
        self.worker = Reminders(self.office, lambda: self.now)
        self._updates = 0

    def with_terms(self, **changes: Any) -> None:
        """Change what the operator decides, as a restart with other settings does."""
        self.office = replace(self.office, terms=replace(self.office.terms, **changes))
        self.worker = Reminders(self.office, lambda: self.now)

    def over(self, database: Any) -> Reminders:
        """Give the worker over another store."""
        return Reminders(replace(self.office, database=database), lambda: self.now)

    def restarts(self) -> None:
        """Start the worker anew, on a store that holds."""
        self.worker = Reminders(self.office, lambda: self.now)

    # People

    async def person(
        self,
        chat_id: int = ADA,
        language: Language = "en",
        zone: str | None = "Europe/Paris",
        quiet: Quiet | None = USUAL_QUIET,
        reminders: bool = True,
    ) -> None:
        """Let somebody consent, with these settings and a complete profile."""
        self._updates += 1
        agreement = ("application", "1", "0" * 64, language, self._updates * 10_000 + chat_id)
        await self.database.write(candidates.record_consent, chat_id, *agreement, self.now)
        session = Session(chat_id=chat_id, language=language, consented="1")
        content = session.model_dump(mode="json", exclude={"chat_id", "version"}, exclude_defaults=True)
        await self.database.write(sessions.save, [SessionRow(chat_id, session.version, content)], self.now)
        rows = [candidates.SectionRow(chat_id, name, entries) for name, entries in PROFILE.items()]
        await self.database.write(candidates.save_sections, rows, self.now)
        await self.settles(chat_id, language=language, zone=zone, quiet=quiet, reminders=reminders)

    async def settles(self, chat_id: int = ADA, **chosen: Any) -> None:
        """Let somebody change their settings."""
        chosen = {"language": "en", "zone": "Europe/Paris", **chosen}
        await self.database.write(preferences.save, chat_id, Preferences(**chosen), self.now)

    async def withdraws(self, chat_id: int = ADA) -> None:
        """Let somebody withdraw their consent, and keep all that there is."""
        own = select(candidate_table.c.candidate_id).where(candidate_table.c.chat_id == chat_id)
        statement = update(consents).where(consents.c.candidate_id.in_(own)).values(withdrawn_at=self.now)
        await self.database.write(lambda connection: connection.execute(statement) and None)

    async def publishes(self, *records: Vacancy) -> None:
        """Import vacancies as they are now."""
        await self.database.write(vacancies.upsert, list(records) or [OPENING], self.now)

    async def saves(self, chat_id: int = ADA, reference: str = "INT00001", remind: bool = True) -> None:
        """Let somebody save an opening."""
        await self.database.write(bookmarks.keep, chat_id, reference, remind, self.now)

    async def begins(self, chat_id: int = ADA, reference: str = "INT00001", complete: bool = False) -> None:
        """Let somebody begin an application."""
        await self.database.write(applications.start, chat_id, reference, self.now)
        await self.keeps(chat_id, f"apply/{reference}", ANSWERS if complete else {})

    async def keeps(self, chat_id: int, key: str, answers: dict[str, Any], **more: Any) -> None:
        """Keep a draft."""
        draft = Draft(key=key, version=1, answers=answers, **more)
        content = draft.model_dump(mode="json", exclude={"key", "version"}, exclude_defaults=True)
        await self.database.write(drafts.keep, [DraftRow(chat_id, key, 1, content)], self.now)

    async def applies(self, chat_id: int = ADA, reference: str = "INT00001") -> str:
        """Let somebody send an application, and give its number."""
        await self.database.write(applications.start, chat_id, reference, self.now)
        sent = Snapshot(
            reference=reference, language="en", profile={}, answers={}, pool_opt_in=False, declared_at=self.now
        )
        accepted = await self.database.write(applications.submit, chat_id, sent, self.now)
        assert not isinstance(accepted, str), accepted
        await self.database.write(drafts.drop, [(chat_id, f"apply/{reference}")])
        return accepted.head.public_id

    async def moves(self, public_id: str, event: StatusEvent, status: str) -> None:
        """Let staff move an application."""
        await self.database.write(self._move, public_id, event, status)

    def _move(self, connection: Connection, public_id: str, event: StatusEvent, status: str) -> None:
        own = application_table.c.public_id == public_id
        row = connection.execute(select(application_table).where(own)).one()
        connection.execute(update(application_table).where(own).values(status=status))
        happened = {
            "application_id": row.application_id,
            "event": event.value,
            "actor": Actor.RECRUITER.value,
            "from_status": row.status,
            "to_status": status,
            "at": self.now,
        }
        connection.execute(application_events.insert(), happened)

    # Time, and what is said

    async def starts(self) -> None:
        """Let the worker look for the first time, which only says from when on to look."""
        await self.worker.look()

    async def waits(self, until: datetime, step: timedelta = timedelta(hours=6)) -> list[str]:
        """Let time pass with a look now and then, and give everything that was said meanwhile."""
        before = len(await self.said())
        while self.now < until:
            self.now = min(until, self.now + step)
            await self.worker.look()
        return (await self.said())[before:]

    async def sleeps(self, until: datetime) -> list[str]:
        """Let time pass without a look, as in an outage, then look; give what was said."""
        return await self.waits(until, until - self.now)

    async def letters(self, chat_id: int | None = None) -> list[outbox.Queued]:
        """Give everything that was queued, oldest first; `created_at` is when it is to be sent."""
        return await self.database.read(_letters, chat_id)

    async def said(self, chat_id: int | None = None) -> list[str]:
        """Give the texts of everything that was queued, oldest first."""
        return [plain(letter.body["text"]) for letter in await self.letters(chat_id)]

    async def buttons(self, chat_id: int = ADA) -> list[str]:
        """Give the actions of the newest message's buttons."""
        newest = (await self.letters(chat_id))[-1]
        return [key["action"] for row in newest.body["keys"] for key in row]

    def words(self, id_: str, language: str = "en", /, **args: Any) -> str:
        """Give words of the catalogue as a person sees them."""
        return plain(strict_words().say(language, id_, **args))


def _letters(connection: Connection, chat_id: int | None) -> list[outbox.Queued]:
    rows = connection.execute(select(outbox_table).order_by(outbox_table.c.outbox_id))
    return [
        outbox.Queued(
            row.outbox_id,
            row.chat_id,
            row.key,
            unpack(row.body),
            row.tries,
            outbox.Lane(row.lane),
            row.not_after,
            row.critical,
            created_at=row.not_before,
        )
        for row in rows
        if chat_id in (None, row.chat_id)
    ]
