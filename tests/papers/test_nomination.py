"""The dossier is made from what is stored: of one's own applications, as they stand."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import Connection, update

from bot.domain.preferences import Preferences
from bot.domain.profile import Profile
from bot.domain.status import Status
from bot.papers import nomination
from bot.papers.dossier import Nomination
from bot.papers.nomination import nomination_maker
from bot.papers.paper import Paper
from bot.papers.wording import Wording
from bot.storage import applications, candidates, preferences, vacancies
from bot.storage.database import Database
from bot.storage.schema import create_schema
from bot.storage.tables import applications as table
from tests.papers.samples import PROFILE, SENT
from tests.storage.samples import ADA, BOB, NOW, snapshot, vacancy

MADE = "2027-03-01T23:30:00+00:00"


@pytest_asyncio.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """A store with somebody who has begun an application."""
    opened = await Database.open(f"sqlite:///{tmp_path}/dossier.sqlite3")
    await opened.write(create_schema)
    await opened.write(vacancies.upsert, [vacancy()], NOW)
    await opened.write(candidates.record_consent, ADA, "application", "2026-11", "0" * 64, "en", 1, NOW)
    rows = [candidates.SectionRow(ADA, name, tuple(entries)) for name, entries in PROFILE.items()]
    await opened.write(candidates.save_sections, rows, NOW)
    await opened.write(applications.start, ADA, "INT04606", NOW)
    yield opened
    await opened.close()


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Nomination, tuple[str, ...]]]:
    """What was to be drawn, in place of drawing it."""
    drawn: list[tuple[Nomination, tuple[str, ...]]] = []

    def draw(told: Nomination, languages: tuple[str, ...], wording: Wording) -> Paper:
        drawn.append((told, languages))
        return Paper("dossier.pdf", "application/pdf", b"")

    monkeypatch.setattr(nomination, "dossier", draw)
    return drawn


async def make(database: Database, wording: Wording, chat_id: int = ADA, public_id: str | None = None) -> Any:
    """Have a dossier drawn; None when there is nothing to draw."""
    if public_id is None:
        ((head,),) = (await database.read(applications.listed, [ADA])).values()
        public_id = head.public_id
    draw = await database.read(nomination_maker(wording), chat_id, "ar", (public_id, "en", "MA", MADE))
    return draw and draw()


async def test_a_draft_is_told_as_the_profile_is_now(database: Database, wording: Wording, made: list[Any]) -> None:
    assert await make(database, wording) is not None
    ((told, languages),) = made
    assert (told.profile, told.declared_at, told.country) == (Profile(PROFILE), None, "MA")
    assert languages == ("ar", "en")


async def test_what_was_sent_is_told_as_it_was_sent(database: Database, wording: Wording, made: list[Any]) -> None:
    sent = snapshot(declared_at=SENT)
    await database.write(applications.submit, ADA, sent, NOW)
    await make(database, wording)
    told = made[0][0]
    assert (told.profile, told.declared_at) == (Profile(sent.profile), SENT)


async def test_one_begun_anew_is_told_as_the_profile_is_now(
    database: Database, wording: Wording, made: list[Any]
) -> None:
    await database.write(applications.submit, ADA, snapshot(), NOW)

    def reopen(connection: Connection) -> None:
        connection.execute(update(table).values(status=Status.DRAFT.value))

    await database.write(reopen)
    await make(database, wording)
    assert made[0][0].declared_at is None


async def test_it_is_dated_by_the_person_s_clock_else_by_that_of_the_deadline(
    database: Database, wording: Wording, made: list[Any]
) -> None:
    await make(database, wording)
    await database.write(vacancies.upsert, [vacancy(deadline=None)], NOW)
    await make(database, wording)
    for zone in ("Asia/Tokyo", None):
        await database.write(preferences.save, ADA, Preferences(language="ar", zone=zone), NOW)
        await make(database, wording)
    zones = ["Europe/Paris", "UTC", "Asia/Tokyo", "Africa/Dakar"]
    assert [str(told.made_at.tzinfo) for told, _ in made] == zones
    assert len({told.made_at for told, _ in made}) == 1


async def test_nobody_gets_the_dossier_of_another(database: Database, wording: Wording, made: list[Any]) -> None:
    ((head,),) = (await database.read(applications.listed, [ADA])).values()
    assert await make(database, wording, BOB, head.public_id) is None
    assert await make(database, wording, ADA, "A-0000-0000") is None
    assert made == []


async def test_it_is_drawn_whole_and_named_after_the_application(database: Database, wording: Wording) -> None:
    paper = await make(database, wording)
    assert paper.name.startswith("dossier-A-")
    assert paper.content.startswith(b"%PDF-")
