"""The demonstration's organisation: everybody is there, every stage is reached by legal steps, nobody is real twice."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, select

from bot.answers.telling import Telling
from bot.demonstration import VACANCIES
from bot.domain.profile import Profile
from bot.domain.status import TABLE, Status
from bot.presenter import Presenter
from bot.seeding.organisation import OPEN, PLACES, path, seed
from bot.seeding.people import AT_THE_PAGE, COUNT, STAFF, somebody
from bot.seeding.profiles import answers_of, profile_of
from bot.storage.database import Database
from bot.storage.schema import create_schema
from bot.storage.staff_tables import offers, slot_choices
from bot.storage.tables import application_events, applications, outbox
from bot.storage.vacancy_records import by_reference
from bot.vacancy_import import import_vacancies
from tests.support.words import strict_words

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
MEMBERS = {seat.name: 1000 + number for number, seat in enumerate(STAFF)}
CHATS = [2000 + number for number in range(COUNT)]


async def seeded(folder: Path) -> Database:
    """Give a store with the whole organisation."""
    database = await Database.open(f"sqlite:///{folder}/bot.db")
    await database.write(create_schema)
    await import_vacancies(database, VACANCIES.read_bytes(), "Europe/Paris", lambda: NOW, around=NOW.date())
    await database.write(partial(seed, Telling(Presenter(strict_words())), MEMBERS, CHATS), NOW)
    return database


async def test_there_are_applications_at_every_stage_and_each_step_to_them_is_legal(tmp_path: Path) -> None:
    database = await seeded(tmp_path)
    legal = {(row.source.value, row.event.value, row.target.value) for row in TABLE}

    def look(connection: Connection) -> None:
        counts = Counter(connection.execute(select(applications.c.status)).scalars())
        assert sum(counts.values()) == COUNT
        assert set(counts) == {status.value for status in Status} - {Status.DRAFT_EXPIRED.value}
        steps = connection.execute(
            select(application_events.c.from_status, application_events.c.event, application_events.c.to_status)
        ).all()
        assert {tuple(step) for step in steps if step.from_status is not None} <= legal
        states = set(connection.execute(select(offers.c.status)).scalars())
        assert states == {"sent", "accepted", "declined", "lapsed", "review_requested"}
        assert connection.execute(select(slot_choices)).first() is not None
        greeted = set(connection.execute(select(outbox.c.chat_id)).scalars())
        assert greeted == {*MEMBERS.values(), *(CHATS[number] for number in AT_THE_PAGE)}

    await database.read(look)
    await database.close()


async def test_every_profile_is_whole_and_every_opening_is_answered(tmp_path: Path) -> None:
    database = await seeded(tmp_path)
    (vacancy,) = (await database.read(by_reference, [OPEN])).values()
    for number in range(COUNT):
        who = somebody(number)
        stored = profile_of(who, number)
        assert Profile(stored).sections
        answers = answers_of(vacancy, "en", number)
        assert {f"q-{each.id}" for each in vacancy.screening_questions} <= set(answers)
    await database.close()


def test_names_differ_and_the_languages_take_turns() -> None:
    everybody = [somebody(number) for number in range(COUNT)]
    assert len({(who.given, who.family) for who in everybody}) == COUNT
    assert set(Counter(who.language for who in everybody).values()) <= {12, 13}


def test_the_way_to_a_stage_is_the_shortest() -> None:
    assert path(Status.SUBMITTED) == ()
    assert [event.value for event in path(Status.WITHDRAWN)] == ["withdraw"]
    assert len(PLACES) < COUNT
