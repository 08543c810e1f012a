from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta

from sqlalchemy import func, select

from bot.domain.query import Query, Search
from bot.domain.vacancy import VacancyStatus
from bot.storage import search, vacancies
from bot.storage.database import Database
from bot.storage.tables import vacancies as table
from bot.storage.tables import vacancy_texts
from bot.storage.vacancies import Imported
from bot.storage.vacancy_records import by_id, digest_of
from tests.storage.samples import DEADLINE, NOW, vacancy

LATER = NOW + timedelta(days=1)


async def found(database: Database, keywords: str = "") -> set[str]:
    page = await database.read(search.find, Search(Query(keywords=keywords), NOW, limit=50))
    return {vacancy.reference for vacancy in page.vacancies}


async def test_a_vacancy_comes_back_as_it_was_written(database: Database) -> None:
    written = [vacancy(), vacancy("INT04607", status="extended", deadline=None, texts={"fr": {"title": "Analyste"}})]
    await database.write(vacancies.upsert, written, NOW)
    assert await database.read(vacancies.by_reference, ["INT04606", "INT04607", "INT0"]) == {
        "INT04606": written[0],
        "INT04607": written[1],
    }
    assert await database.read(vacancies.by_reference, []) == {}


async def test_vacancies_asked_for_by_number_come_in_that_order(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy(f"V-{number}") for number in range(3)], NOW)
    rows = await database.read(lambda c: c.execute(select(table.c.reference, table.c.vacancy_id)).all())
    number = {row.reference: row.vacancy_id for row in rows}
    loaded = await database.read(by_id, [number["V-2"], 10**9, number["V-0"]])
    assert [each.reference for each in loaded.values()] == ["V-2", "V-0"]


async def test_importing_twice_changes_nothing(database: Database) -> None:
    records = [vacancy(), vacancy("INT04607")]
    first = await database.write(vacancies.upsert, records, NOW)
    again = await database.write(vacancies.upsert, records, LATER)
    assert first == Imported(("INT04606", "INT04607"), (), ())
    assert again == Imported((), (), ("INT04606", "INT04607"))
    assert set(await database.read(lambda c: c.execute(select(table.c.updated_at)).scalars())) == {NOW}


async def test_a_changed_vacancy_is_written_anew_with_its_texts_and_its_words(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy(), vacancy("INT04607")], NOW)
    changed = vacancy(texts={"en": {"title": "Head of Beekeeping"}})
    outcome = await database.write(vacancies.upsert, [changed, vacancy("INT04607"), vacancy("INT04608")], LATER)
    assert outcome == Imported(("INT04608",), ("INT04606",), ("INT04607",))
    assert (await database.read(vacancies.by_reference, ["INT04606"]))["INT04606"] == changed
    languages = select(vacancy_texts.c.language).join(table).where(table.c.reference == "INT04606")
    assert await database.read(lambda c: c.execute(languages).scalars().all()) == ["en"]
    assert await found(database, "beekeeping") == {"INT04606"}
    assert await found(database, "analyst patterns") == {"INT04607", "INT04608"}


async def test_a_vacancy_keeps_its_number_when_it_changes(database: Database) -> None:
    numbers = []
    for grade in ("5", "6"):
        await database.write(vacancies.upsert, [vacancy(grade=grade)], NOW)
        numbers.append(await database.read(lambda c: c.execute(select(table.c.vacancy_id)).scalar_one()))
    assert numbers[0] == numbers[1]


async def test_of_several_records_with_one_reference_the_last_counts(database: Database) -> None:
    outcome = await database.write(vacancies.upsert, [vacancy(grade="5"), vacancy(grade="9")], NOW)
    assert outcome == Imported(("INT04606",), (), ())
    assert (await database.read(vacancies.by_reference, ["INT04606"]))["INT04606"].grade == "9"


async def test_more_vacancies_than_one_statement_takes_are_all_written(database: Database) -> None:
    many = [vacancy(f"V-{number}") for number in range(501)]
    assert len((await database.write(vacancies.upsert, many, NOW)).added) == 501
    assert len((await database.write(vacancies.upsert, many, NOW)).unchanged) == 501
    assert (
        await database.read(lambda c: c.execute(select(func.count()).select_from(vacancy_texts)).scalar_one()) == 1002
    )


async def test_importing_nothing_is_no_error(database: Database) -> None:
    assert await database.write(vacancies.upsert, [], NOW) == Imported((), (), ())


async def test_a_new_status_shows_in_the_record_and_in_the_search(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy()], NOW)
    assert await found(database) == {"INT04606"}
    assert await database.write(vacancies.set_status, "INT04606", VacancyStatus.CLOSED, LATER)
    loaded = await database.read(vacancies.by_reference, ["INT04606"])
    assert loaded["INT04606"] == vacancy(status="closed")
    assert await found(database) == set()
    assert not await database.write(vacancies.set_status, "NONE", VacancyStatus.CLOSED, LATER)


async def test_importing_the_same_again_does_not_undo_a_status_given_by_hand(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy()], NOW)
    await database.write(vacancies.set_status, "INT04606", VacancyStatus.CANCELLED, LATER)
    assert (await database.write(vacancies.upsert, [vacancy()], LATER)).unchanged == ("INT04606",)
    loaded = await database.read(vacancies.by_reference, ["INT04606"])
    assert loaded["INT04606"].status is VacancyStatus.CANCELLED


async def test_the_deadline_is_kept_as_an_instant_too(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy(), vacancy("INT04607", deadline=None)], NOW)
    instants = select(table.c.deadline_at).order_by(table.c.reference)
    assert await database.read(lambda c: c.execute(instants).scalars().all()) == [DEADLINE, None]


def test_a_digest_is_the_same_in_every_process_and_differs_with_every_part() -> None:
    program = "from tests.storage.samples import vacancy; from bot.storage.vacancy_records import digest_of;"
    command = [sys.executable, "-c", f"{program} print(digest_of(vacancy()))"]
    environment = {**os.environ, "PYTHONHASHSEED": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == f"{digest_of(vacancy())}\n"
    others = [
        vacancy("INT1"),
        vacancy(status="closed"),
        vacancy(grade="5"),
        vacancy(illustrative=["body"]),
        vacancy(texts={"en": {"title": "Data Analyst"}}),
    ]
    assert len({digest_of(each) for each in (vacancy(), *others)}) == 6
