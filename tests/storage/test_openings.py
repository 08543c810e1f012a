"""Openings as staff work with them, on both databases."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection

from bot.domain.status import Status
from bot.domain.vacancy import VacancyStatus
from bot.storage import applications, candidates, drafts, enclosed, figures, openings, vacancies
from bot.storage.database import Database
from bot.storage.drafts import DraftRow
from bot.storage.vacancy_records import by_reference
from tests.storage.samples import ADA, BOB, NOW, snapshot, vacancy

HOUR = timedelta(hours=1)


def filled(connection: Connection) -> None:
    """Have two openings, the first with an application and a draft."""
    vacancies.upsert(connection, [vacancy("INT1"), vacancy("INT2", deadline=None)], NOW)
    for number, chat_id in enumerate((ADA, BOB), 1):
        candidates.record_consent(connection, chat_id, "application", "1", "0" * 64, "en", number, NOW)
        applications.start(connection, chat_id, "INT1", NOW)
    applications.submit(connection, ADA, snapshot("INT1"), NOW)


async def test_applications_are_counted_by_opening_and_status(database: Database) -> None:
    def play(connection: Connection) -> None:
        filled(connection)
        assert openings.references(connection) == ["INT1", "INT2"]
        found = openings.counts(connection, ["INT1", "INT2"])
        assert found["INT1"] == {Status.SUBMITTED: 1, Status.DRAFT: 1}
        assert not found["INT2"]
        assert len(openings.begun(connection, "INT1")) == 2
        assert [each.after for each in figures.moves(connection, "INT1")][-1] is Status.SUBMITTED
        assert enclosed.archives_of(connection, "INT1") == []

    await database.write(play)


async def test_what_is_due_is_closed_once(database: Database) -> None:
    def play(connection: Connection) -> None:
        filled(connection)
        for number, reference in enumerate(("INT1", "INT2")):
            openings.plan_closing(connection, reference, NOW + (1 + number) * HOUR)
        assert openings.planned(connection, "INT1") == (NOW + HOUR, False)
        assert openings.close_due(connection, NOW + HOUR) == ["INT1"]
        assert openings.close_due(connection, NOW + HOUR) == []
        assert openings.planned(connection, "INT1") == (None, False)
        assert by_reference(connection, ["INT1"])["INT1"].status is VacancyStatus.CLOSED

    await database.write(play)


async def test_the_usual_zone_is_that_of_the_newest_dated_opening(database: Database) -> None:
    def play(connection: Connection) -> None:
        assert openings.usual_zone(connection) == "UTC"
        filled(connection)
        assert openings.usual_zone(connection) == "Europe/Paris"

    await database.write(play)


async def test_a_file_waits_for_whoever_sent_it_until_it_is_forgotten(database: Database) -> None:
    def play(connection: Connection) -> None:
        assert openings.waiting_file(connection, ADA) is None
        drafts.keep(connection, [DraftRow(ADA, openings.FILE, 1, {"answers": {"failed": "x"}})], NOW)
        assert openings.waiting_file(connection, ADA) == {"failed": "x"}
        assert openings.waiting_file(connection, BOB) is None
        openings.forget_file(connection, ADA)
        assert openings.waiting_file(connection, ADA) is None

    await database.write(play)
