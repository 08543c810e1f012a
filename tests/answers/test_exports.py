"""Tables, archives and pictures of an opening: what is in them, who gets them, and who no longer does."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from python_calamine import CalamineWorkbook
from sqlalchemy import Connection, insert, update

from bot.answers.asked import Asked
from bot.answers.staff.auditing import auditing
from bot.answers.table import Answers
from bot.answers.telling import Telling
from bot.conversations.staff.opening_requests import ExportApplications, ExportDocuments, ReadFigures
from bot.domain.document import DocumentKind
from bot.domain.staff import Role
from bot.domain.status import Status
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.papers.bundles import documents_maker
from bot.papers.figures import figures_maker
from bot.papers.making import Maker
from bot.papers.opening_file import opening_file
from bot.papers.paper import Paper
from bot.papers.sheets import applications_maker, guarded
from bot.papers.wording import Wording
from bot.presenter import Presenter
from bot.storage import applications, candidates, desk_lists, documents, enclosed, staff, vacancies
from bot.storage.database import Database
from bot.storage.documents import NewDocument
from bot.storage.enclosed import archives_of
from bot.storage.tables import application_events
from bot.storage.tables import applications as applications_table
from tests.answers.conftest import OTHER, OWN
from tests.conversations.person import PROFILE
from tests.core.desk import MASTERS
from tests.storage.samples import ADA, NOW, snapshot, vacancy
from tests.support.words import strict_words

RUTH = 5001
AT = NOW.isoformat()
WORDING = Wording(strict_words())
ANSWERS = Answers(lambda purpose, language: "", auditing(lambda: MASTERS), Telling(Presenter(strict_words())))
REFERENCE, CARL, EVIL = "INT00003", 1003, '=HYPERLINK("http://x")'
APPLICATIONS = applications_maker(WORDING)
FIGURES = figures_maker(WORDING)


def files(connection: Connection, chat_id: int) -> Any:
    """Read sealed files: one is lost."""
    return {"s-1": b"%PDF-1.7 one", "s-2": None}.get


DOCUMENTS = documents_maker(files, WORDING)


def prepared(connection: Connection) -> None:
    """Have an opening with one application that says everything and one with a formula for a motivation."""
    vacancies.upsert(connection, [vacancy(REFERENCE)], NOW)
    staff.add(connection, RUTH, "Ruth", {Role.RECRUITER}, [REFERENCE], NOW)
    candidates.record_consent(connection, CARL, "application", "1", "0" * 64, "en", 9, NOW)
    new = [NewDocument(DocumentKind.CV, f"cv{n}.pdf", "application/pdf", 9, f"{n}" * 64, 1, f"s-{n}") for n in (1, 2)]
    ids = [documents.add(connection, CARL, each, NOW) for each in new]
    enclosures = [
        {"document_id": number, "kind": "cv", "name": each.name, "size": 9, "sha256": each.sha256}
        for number, each in zip(ids, new, strict=True)
    ]
    for chat_id, profile, motivation, sent in (
        (CARL, {name: list(entries) for name, entries in PROFILE.items()}, "Because.", enclosures),
        (ADA, {}, EVIL, []),
    ):
        applications.start(connection, chat_id, REFERENCE, NOW)
        own = snapshot(
            REFERENCE,
            profile=profile,
            answers={"motivation": motivation, "q-nights": True, "pool": False},
            documents=sent,
        )
        at = NOW if sent else NOW + timedelta(minutes=1)
        assert isinstance(applications.submit(connection, chat_id, own, at), applications.Accepted)


def made(connection: Connection, maker: Maker, *args: str, language: Language = "en") -> Paper | None:
    """Make a file as it is made when it is sent to Ruth."""
    draw = maker(connection, RUTH, language, args)
    return None if draw is None else draw()


def table_of(paper: Paper | None) -> list[dict[str, str]]:
    """Read a CSV file."""
    assert paper is not None
    return list(csv.DictReader(io.StringIO(paper.content.decode("utf-8-sig"))))


async def test_a_table_has_a_row_for_each_application_and_says_on_each_whose_it_is(database: Database) -> None:
    def play(connection: Connection) -> None:
        prepared(connection)
        paper = made(connection, APPLICATIONS, REFERENCE, "csv", AT)
        rows = table_of(paper)
        assert paper is not None
        assert paper.name == f"{REFERENCE}-staff{_number(connection)}-20270301T1200Z.csv"
        assert [bool(row["Family names"]) for row in rows] == [True, False]
        assert all(row["Export"].startswith("Taken by Ruth (staff ") for row in rows)
        assert rows[0]["Languages"]
        assert rows[0]["1. Fluent English"] in ("shown", "not shown", "not met")
        assert rows[1]["Stage"] == "Submitted"

    await database.write(play)


def _number(connection: Connection) -> int:
    member = staff.of_chat(connection, RUTH)
    assert member is not None
    return member.staff_id


async def test_no_cell_is_a_formula(database: Database) -> None:
    def play(connection: Connection) -> None:
        prepared(connection)
        cells = [
            cell for row in table_of(made(connection, APPLICATIONS, REFERENCE, "csv", AT)) for cell in row.values()
        ]
        assert f"'{EVIL}" in cells
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
        book = made(connection, APPLICATIONS, REFERENCE, "xlsx", AT)
        assert book is not None
        assert b"<f>" not in _part(book, "xl/worksheets/sheet1.xml")

    await database.write(play)


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("=1", "'=1"),
        (" +33 1", "' +33 1"),
        ("\u200b@x", "'\u200b@x"),
        ("＝1", "'＝1"),
        ("\tx", "'\tx"),
        ("-", "'-"),
        ("a=1", "a=1"),
        ("", ""),
        (7, 7),
    ],
)
def test_what_could_begin_a_formula_is_put_after_an_apostrophe(cell: Any, shown: Any) -> None:
    assert guarded(cell) == shown


def _part(paper: Paper, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(paper.content)) as archive:
        return archive.read(name)


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
async def test_a_workbook_runs_in_the_direction_of_its_reader_and_bears_the_mark(
    database: Database, language: Language
) -> None:
    def play(connection: Connection) -> None:
        prepared(connection)
        paper = made(connection, APPLICATIONS, REFERENCE, "xlsx", AT, language=language)
        assert paper is not None
        assert (b'rightToLeft="1"' in _part(paper, "xl/worksheets/sheet1.xml")) is (language == "ar")
        assert b"Ruth" in _part(paper, "docProps/core.xml")
        assert b"Ruth" in _part(paper, "xl/worksheets/sheet1.xml")
        rows = CalamineWorkbook.from_filelike(io.BytesIO(paper.content)).get_sheet_by_index(0).to_python()
        assert len(rows) == 3
        assert made(connection, APPLICATIONS, REFERENCE, "xlsx", AT, language=language) == paper

    await database.write(play)


async def test_blind_no_file_tells_who_somebody_is(database: Database) -> None:
    identity, contact = PROFILE["identity"][0], PROFILE["contact"][0]
    telling = [identity["given_names"], identity["family_names"], contact["email"], contact["phone"], "cv1.pdf"]

    def play(connection: Connection) -> None:
        prepared(connection)
        open_ = made(connection, APPLICATIONS, REFERENCE, "csv", AT)
        desk_lists.set_blind(connection, REFERENCE, True)
        blind = made(connection, APPLICATIONS, REFERENCE, "csv", AT)
        assert open_ is not None
        assert blind is not None
        assert telling[0] in open_.content.decode()
        assert not [each for each in telling if each in blind.content.decode()]
        assert not {"Nationality", "E-mail", "Lives in"} & set(table_of(blind)[0])
        assert made(connection, DOCUMENTS, REFERENCE, "1", AT) is None

    await database.write(play)


async def test_documents_come_in_a_folder_for_each_application_and_a_lost_one_is_named(database: Database) -> None:
    def play(connection: Connection) -> None:
        prepared(connection)
        paper = made(connection, DOCUMENTS, REFERENCE, "1", AT)
        assert paper is not None
        with zipfile.ZipFile(io.BytesIO(paper.content)) as archive:
            assert archive.comment.startswith(b"Taken by Ruth")
            readme, first, lost = archive.namelist()
            assert readme == "README.txt"
            assert first.endswith("/cv-cv1.pdf")
            assert lost.endswith("/cv-cv2.pdf.txt")
            assert archive.read(first) == b"%PDF-1.7 one"
        assert made(connection, DOCUMENTS, REFERENCE, "2", AT) is None

    await database.write(play)


async def test_archives_are_no_larger_than_a_bot_can_send(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enclosed, "LARGEST", 10)

    def play(connection: Connection) -> list[int]:
        prepared(connection)
        return [len(each) for each in archives_of(connection, REFERENCE)]

    assert await database.write(play) == [1, 1]


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
@pytest.mark.parametrize("kind", ["funnel", "time", "days"])
async def test_figures_are_drawn(database: Database, kind: str, language: Language, tmp_path: Path) -> None:
    def play(connection: Connection) -> None:
        prepared(connection)
        paper = made(connection, FIGURES, REFERENCE, kind, AT, language=language)
        assert paper is not None
        assert (paper.media_type, paper.name) == ("image/png", f"{REFERENCE}-{kind}.png")
        with Image.open(io.BytesIO(paper.content)) as picture:
            assert picture.width > 800
            assert len(picture.convert("L").getcolors() or ()) > 10
        assert made(connection, FIGURES, REFERENCE, kind, AT, language=language) == paper

    await database.write(play)


async def test_without_applications_there_is_no_picture(database: Database) -> None:
    def play(connection: Connection) -> None:
        vacancies.upsert(connection, [vacancy(REFERENCE, deadline=None)], NOW)
        staff.add(connection, RUTH, "Ruth", {Role.RECRUITER}, None, NOW)
        assert made(connection, FIGURES, REFERENCE, "days", AT) is None

    await database.write(play)


@pytest.mark.parametrize("why", ["disabled", "other roles", "elsewhere", "applied", "never"])
async def test_who_may_not_any_more_when_the_file_is_made_gets_none(database: Database, why: str) -> None:
    def play(connection: Connection) -> None:
        prepared(connection)
        reference = OTHER.reference if why == "elsewhere" else REFERENCE
        if why == "disabled":
            staff.set_access(connection, _number(connection), NOW)
        elif why == "other roles":
            staff.change_roles(connection, _number(connection), [Role.PRIVACY_OFFICER])
            staff.change_roles(connection, _number(connection), [Role.ADMIN])
        elif why == "applied":
            candidates.record_consent(connection, RUTH, "application", "1", "0" * 64, "en", 10, NOW)
            applications.start(connection, RUTH, REFERENCE, NOW)
        elif why == "never":
            connection.exec_driver_sql(f"DELETE FROM staff_openings WHERE staff_id = {_number(connection)}")
        assert made(connection, APPLICATIONS, reference, "csv", AT) is None
        assert made(connection, DOCUMENTS, reference, "1", AT) is None
        assert made(connection, opening_file, reference) is None
        if why != "other roles":  # an admin may see figures
            assert made(connection, FIGURES, reference, "funnel", AT) is None

    await database.write(play)


async def test_the_order_is_answered_with_how_much_there_is(database: Database) -> None:
    def play(connection: Connection) -> None:
        prepared(connection)
        applications_ = _put(connection, ExportApplications(REFERENCE, "csv"))
        assert (applications_.count, applications_.blind) == (2, False)
        found = _put(connection, ExportDocuments(REFERENCE))
        assert (found.count, found.archives) == (2, 1)
        desk_lists.set_blind(connection, REFERENCE, True)
        assert _put(connection, ExportDocuments(REFERENCE)).blind

    await database.write(play)


def _put(connection: Connection, request: Any) -> Any:
    (answer,) = ANSWERS.answer(connection, [Asked(RUTH, 1, request)], NOW)
    return answer


async def test_figures_are_read_from_what_happened(database: Database) -> None:
    def play(connection: Connection) -> Any:
        staff.add(connection, RUTH, "Ruth", {Role.VIEWER}, [OWN.reference], NOW)
        moved = update(applications_table).where(applications_table.c.public_id == OWN.public_id)
        connection.execute(moved.values(status=Status.UNDER_REVIEW.value))
        row = {"application_id": 1, "event": "start_review", "actor": "recruiter", "from_status": "submitted"}
        later = {"to_status": "under_review", "at": NOW + timedelta(days=2)}
        connection.execute(insert(application_events), row | later)
        return _put(connection, ReadFigures(OWN.reference, NOW + timedelta(days=3)))

    found = await database.write(play)
    assert (found.sent, found.funnel) == (1, {Status.SUBMITTED: 1, Status.UNDER_REVIEW: 1})
    assert found.waited == {Status.SUBMITTED: 2.0, Status.UNDER_REVIEW: 1.0}
    assert found.days == {"2027-03-01": 1}
