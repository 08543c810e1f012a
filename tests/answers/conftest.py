"""A store with two openings, an application for each, and one of everything that hangs on them."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import Connection, insert, update

from bot.domain.staff import Role
from bot.storage import applications, candidates, staff, vacancies
from bot.storage.database import Database
from bot.storage.schema import create_schema
from bot.storage.staff_tables import assessment_slots, assessments, checks, offers, pushes, references_asked
from bot.storage.tables import applications as applications_table
from bot.storage.tables import inquiries
from tests.answers.staff_samples import Scope
from tests.storage.samples import ADA, BOB, NOW, snapshot, vacancy

OWN = Scope("INT00001", "A-OWN0-OWN0", ADA, *range(7101, 7109))
REFEREE = b'{"referee":{"name":"Grace","relation":"supervisor","email":"g@example.org","language":"en","agreed":true}}'
OTHER = Scope("INT00002", "A-OTHE-OTHE", BOB, *range(7201, 7209))


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with both scopes in it, to be copied."""
    path = tmp_path_factory.mktemp("answers") / "bot.db"

    async def make() -> None:
        database = await Database.open(f"sqlite:///{path}")
        await database.write(create_schema)
        await database.write(fill)
        await database.close()

    asyncio.run(make())
    return path


@pytest_asyncio.fixture
async def database(filled: Path, tmp_path: Path) -> AsyncIterator[Database]:
    """The store."""
    opened = await Database.open(f"sqlite:///{shutil.copy(filled, tmp_path / 'bot.db')}")
    yield opened
    await opened.close()


def fill(connection: Connection) -> None:
    """Put both scopes there."""
    vacancies.upsert(connection, [vacancy(OWN.reference), vacancy(OTHER.reference)], NOW)
    for number, scope in enumerate((OWN, OTHER), start=1):
        staff.add(connection, 9000 + number, "Colleague", {Role.RECRUITER}, None, NOW)
        connection.exec_driver_sql(f"UPDATE staff SET staff_id = {scope.colleague} WHERE chat_id = {9000 + number}")
        candidates.record_consent(connection, scope.candidate, "application", "1", "0" * 64, "en", number, NOW)
        applications.start(connection, scope.candidate, scope.reference, NOW)
        applications.submit(connection, scope.candidate, snapshot(scope.reference), NOW)
        _hang(connection, scope, number)


def _hang(connection: Connection, scope: Scope, number: int) -> None:
    own = {"application_id": number, "content": b"{}"}
    of_opening = {"vacancy_id": number}
    by = {"created_by": scope.colleague, "created_at": NOW}
    rows = (
        (
            pushes,
            {"push_id": scope.push, **of_opening, **by, "template": "shortlisted", "state": "prepared"}
            | {"content": b'{"salt":"00"}'},
        ),
        (
            assessment_slots,
            {"slot_id": scope.slot, **of_opening, "kind": "panel", "starts_at": NOW, "ends_at": NOW}
            | {"zone": "UTC", "place": "Lyon", "capacity": 1},
        ),
        (
            assessments,
            {"assessment_id": scope.assessment, **own, "kind": "panel", "status": "pending"}
            | {"created_at": NOW, "updated_at": NOW},
        ),
        (checks, {"check_id": scope.check, **own, "kind": "identity", "status": "not_started", "updated_at": NOW}),
        (
            references_asked,
            {"asking_id": scope.asking, **own, "token_hash": f"{number}", "language": "en", "status": "asked"}
            | {"content": REFEREE},
        ),
        (
            offers,
            {"offer_id": scope.offer, **own, "status": "proposed", "proposed_by": scope.colleague, "proposed_at": NOW},
        ),
        (
            inquiries,
            {"inquiry_id": scope.inquiry, "chat_id": scope.candidate, "reference": scope.reference}
            | {"state": "open", "created_at": NOW, "updated_at": NOW},
        ),
    )
    for table, row in rows:
        connection.execute(insert(table), row)
    connection.execute(
        update(applications_table)
        .where(applications_table.c.application_id == number)
        .values(public_id=scope.public_id)
    )
