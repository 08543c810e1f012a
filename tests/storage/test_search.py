"""What people find, and in which order; the same on each database."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from bot.domain.deadline import Deadline
from bot.domain.query import FACETS, Facet, Found, Query, Search
from bot.domain.vacancy import Vacancy, VacancyStatus
from bot.feeds import vacancy_file
from bot.storage import search, vacancies
from bot.storage.database import Database

SHIPPED = Path(vacancy_file.__file__).parent / "data" / "vacancies.json"
NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
TODAY = NOW.date()


def _vacancy(reference: str, *, closes_in: int | None = None, **facts: Any) -> Vacancy:
    deadline = None if closes_in is None else Deadline.of_day(TODAY + timedelta(days=closes_in), "Europe/Paris")
    given = {"texts": {"en": {"title": reference}}, "category": "administration", **facts}
    return Vacancy.model_validate({"reference": reference, "deadline": deadline, **given})


CYBER = _vacancy(
    "INT04612",
    closes_in=20,
    texts={
        "en": {"title": "Cybercrime Operations Officer", "body": "You run operations against online crime."},
        "fr": {"title": "Responsable des opérations de lutte contre la cybercriminalité"},
        "es": {"title": "Oficial de operaciones contra la ciberdelincuencia"},
        "ar": {"title": "مسؤول عمليات مكافحة الجريمة السيبرية"},
    },
    category="law_enforcement",
    directorate="Cybercrime Directorate",
    duty_station={"city": "Singapore", "country": "SG"},
    contract_type="secondment",
    grade="5",
    security_screening="enhanced",
    criteria=[
        {"kind": "language", "language": "en", "level": "C1", "text": {"en": "Fluent English"}},
        {"kind": "language", "language": "ar", "required": False, "text": {"en": "Arabic is an asset"}},
    ],
)
ANALYST = _vacancy(
    "VN-1493",
    vacancy_notice_no="1493",
    closes_in=10,
    texts={
        "en": {"title": "Research Analyst – AI", "body": "You study what learning machines mean for the police."},
        "fr": {"title": "Analyste de recherche – IA", "body": "Vous aidez les enquêteurs des pays membres."},
        "es": {"title": "Analista de investigación – IA"},
        "ar": {"title": "محلل أبحاث – الذكاء الاصطناعي", "body": "العمل مع المحققين وإدارة البيانات"},
    },
    category="analyst",
    duty_station={"city": "Lyon", "country": "FR"},
    contract_type="fixed_term",
    grade="7 or 6",
    security_screening="basic",
    criteria=[
        {"kind": "language", "language": "en", "level": "C1", "text": {"en": "Fluent English"}},
        {"kind": "language", "language": "fr", "level": "B2", "text": {"en": "Good French"}},
    ],
)
COUNSEL = _vacancy(
    "VN-1503",
    vacancy_notice_no="1503",
    texts={"fr": {"title": "Conseiller / Conseillère juridique"}, "ar": {"title": "مستشارة قانونية"}},
    category="legal",
    duty_station={"city": "Lyon", "country": "FR"},
    contract_type="fixed_term",
    grade="Unclassified",
)
INTERN = _vacancy(
    "PYI-GRAPHIC",
    closes_in=5,
    texts={"en": {"title": "Graphic Design Intern", "body": "It replaces the old vacancy 1493 in print and film."}},
    contract_type="internship",
    duty_station={"country": "CI"},
    other_duty_stations=[{"city": "Nairobi", "country": "KE"}],
)
ALL = (CYBER, ANALYST, COUNSEL, INTERN)


async def _import(database: Database, *records: Vacancy) -> None:
    await database.write(vacancies.upsert, records or ALL, NOW)


async def _find(database: Database, keywords: str = "", *, at: datetime = NOW, **facets: str) -> Found:
    chosen: dict[Facet, str] = {facet: facets[facet] for facet in FACETS if facet in facets}
    return await database.read(search.find, Search(Query(keywords=keywords, facets=chosen), at))


async def _references(database: Database, keywords: str = "", **given: Any) -> list[str]:
    return [vacancy.reference for vacancy in (await _find(database, keywords, **given)).vacancies]


async def _found_by(database: Database, *keywords: str) -> dict[str, list[str]]:
    return {each: await _references(database, each) for each in keywords}


async def test_no_keyword_finds_everything_soonest_deadline_first_and_unknown_ones_last(database: Database) -> None:
    await _import(database)
    found = await _find(database)
    assert found == Found((INTERN, ANALYST, CYBER, COUNSEL), 4, found.facets)


async def test_an_empty_store_finds_nothing_and_offers_nothing(database: Database) -> None:
    assert await _find(database, "Lyon") == Found((), 0, dict.fromkeys(FACETS, ()))


async def test_a_word_is_found_with_and_without_accents_and_in_other_forms(database: Database) -> None:
    await _import(database)
    asked = ("enquêteur", "enqueteur", "ENQUÊTEURS", "analyste", "Analysten", "analystes", "operation", "juridiques")
    found = await _found_by(database, *asked)
    assert found == {
        "enquêteur": [ANALYST.reference, CYBER.reference],  # a word of law enforcement, too
        "enqueteur": [ANALYST.reference, CYBER.reference],
        "ENQUÊTEURS": [ANALYST.reference, CYBER.reference],
        "analyste": [ANALYST.reference],
        "Analysten": [ANALYST.reference],
        "analystes": [ANALYST.reference],
        "operation": [CYBER.reference],
        "juridiques": [COUNSEL.reference],
    }


async def test_arabic_is_found_with_and_without_article_particles_vowels_and_hamza(database: Database) -> None:
    await _import(database)
    asked = ("محلل", "المحللين", "مُحَلِّل", "ابحاث", "والأبحاث", "مسئول", "القانونيه", "محقق")
    found = await _found_by(database, *asked)
    assert found == {
        "محلل": [ANALYST.reference],
        "المحللين": [ANALYST.reference],
        "مُحَلِّل": [ANALYST.reference],
        "ابحاث": [ANALYST.reference],
        "والأبحاث": [ANALYST.reference],
        "مسئول": [CYBER.reference],
        "القانونيه": [CYBER.reference, COUNSEL.reference],
        "محقق": [ANALYST.reference, CYBER.reference],
    }


async def test_the_beginning_of_a_word_finds_it(database: Database) -> None:
    await _import(database)
    assert await _found_by(database, "cyber", "ciberd", "graph", "السيبر") == {
        "cyber": [CYBER.reference],
        "ciberd": [CYBER.reference],
        "graph": [INTERN.reference],
        "السيبر": [CYBER.reference],
    }


async def test_two_letters_are_a_word_and_not_the_beginning_of_others(database: Database) -> None:
    await _import(database)
    assert await _found_by(database, "AI", "IA", "re") == {
        "AI": [ANALYST.reference],
        "IA": [ANALYST.reference],
        "re": [],
    }


async def test_places_are_found_by_their_names_in_all_four_languages(database: Database) -> None:
    await _import(database)
    lyon, singapore, abroad = [ANALYST.reference, COUNSEL.reference], [CYBER.reference], [INTERN.reference]
    expected = {
        "Lyon": lyon,
        "ليون": lyon,
        "Francia": lyon,
        "فرنسا": lyon,
        "Singapour": singapore,
        "Singapur": singapore,
        "سنغافورة": singapore,
        "Costa de Marfil": abroad,
        "cote d'ivoire": abroad,
        "نيروبي": abroad,
        "كينيا": abroad,
    }
    assert await _found_by(database, *expected) == expected


async def test_categories_and_contracts_are_found_by_what_they_are_called(database: Database) -> None:
    await _import(database)
    expected = {
        "abogado": [COUNSEL.reference],
        "lawyer": [COUNSEL.reference],
        "détachement": [CYBER.reference],
        "stage": [INTERN.reference],
        "policía": [CYBER.reference],
    }
    assert await _found_by(database, *expected) == expected


async def test_every_word_must_occur_and_small_words_need_not(database: Database) -> None:
    await _import(database)
    assert await _found_by(database, "analyst Lyon", "analyst Singapore", "offre d'emploi pour analyste à Lyon") == {
        "analyst Lyon": [ANALYST.reference],
        "analyst Singapore": [],
        "offre d'emploi pour analyste à Lyon": [ANALYST.reference],
    }


async def test_a_reference_or_notice_number_comes_first_however_it_is_written(database: Database) -> None:
    await _import(database)
    assert await _found_by(database, "VN-1493", "vn 1493", "VN1493", "1493", "int 04612") == {
        "VN-1493": [ANALYST.reference],
        "vn 1493": [ANALYST.reference],
        "VN1493": [ANALYST.reference],
        "1493": [ANALYST.reference, INTERN.reference],  # named in the text of a sooner one
        "int 04612": [CYBER.reference],
    }


async def test_a_typo_is_mended_and_the_words_searched_are_told(database: Database) -> None:
    await _import(database)
    mended = {
        typed: (await _find(database, typed))
        for typed in ("Lion", "analyzt Lyon", "cybercirme", "سنغافوره", "مستشاررة")
    }
    assert {
        typed: (found.corrected, [each.reference for each in found.vacancies]) for typed, found in mended.items()
    } == {
        "Lion": ("lyon", [ANALYST.reference, COUNSEL.reference]),
        "analyzt Lyon": ("analyst lyon", [ANALYST.reference]),
        "cybercirme": ("cybercrime", [CYBER.reference]),
        "سنغافوره": (None, [CYBER.reference]),
        "مستشاررة": ("مستشارة", [COUNSEL.reference]),
    }


async def test_words_that_are_to_be_taken_as_typed_are_not_mended(database: Database) -> None:
    await _import(database)
    found = await database.read(search.find, Search(Query(keywords="cybercirme", exact=True), NOW))
    assert (found.total, found.corrected) == (0, None)


async def test_of_two_words_as_near_the_one_that_finds_more_is_taken(database: Database) -> None:
    await _import(
        database,
        _vacancy("A-1", texts={"en": {"title": "Sale"}}),
        _vacancy("A-2", texts={"en": {"title": "Safe"}}),
        _vacancy("A-3", texts={"en": {"title": "Safe"}}),
    )
    assert (await _find(database, "Same")).corrected == "safe"


async def test_a_word_that_is_like_no_other_or_holds_a_digit_is_not_mended(database: Database) -> None:
    await _import(database)
    for keywords in ("zzzzzz", "xyz", "VN-1494", "Lyon zzzzzz"):
        assert await _find(database, keywords) == Found((), 0, dict.fromkeys(FACETS, ()))


async def test_a_known_word_is_not_mended_because_a_filter_leaves_nothing(database: Database) -> None:
    await _import(database)
    found = await _find(database, "cyber", country="FR")
    assert (found.total, found.corrected, found.facets["country"]) == (0, None, (("SG", 1),))


async def test_a_word_of_a_former_text_neither_finds_nor_mends(database: Database) -> None:
    await _import(database, _vacancy("A-1", texts={"en": {"title": "Archivist"}}))
    await _import(database, _vacancy("A-1", texts={"en": {"title": "Librarian"}}))
    assert (await _find(database, "archivist")).total == 0
    assert (await _find(database, "archivits")).corrected is None
    assert await _references(database, "librarian") == ["A-1"]


async def test_facets_narrow_and_count_what_each_value_would_leave(database: Database) -> None:
    await _import(database)
    found = await _find(database, country="FR", contract="fixed_term")
    assert [each.reference for each in found.vacancies] == [ANALYST.reference, COUNSEL.reference]
    assert found.facets == {
        "category": (("analyst", 1), ("legal", 1)),
        "country": (("FR", 2),),
        "contract": (("fixed_term", 2),),
        "grade": (("6", 1), ("7", 1), ("Unclassified", 1)),
        "language": (("en", 1), ("fr", 1)),
        "screening": (("basic", 1),),
    }


async def test_a_chosen_facet_still_counts_its_other_values(database: Database) -> None:
    await _import(database)
    facets = (await _find(database, category="analyst")).facets
    assert facets["category"] == (("administration", 1), ("analyst", 1), ("law_enforcement", 1), ("legal", 1))
    assert facets["country"] == (("FR", 1),)


async def test_each_facet_narrows_to_the_vacancies_that_have_the_value(database: Database) -> None:
    await _import(database)
    chosen: dict[Facet, str] = {
        "category": "legal",
        "country": "KE",
        "contract": "internship",
        "grade": "6",
        "language": "fr",
        "screening": "enhanced",
    }
    found = {facet: await _references(database, **{facet: value}) for facet, value in chosen.items()}
    assert found == {
        "category": [COUNSEL.reference],
        "country": [INTERN.reference],
        "contract": [INTERN.reference],
        "grade": [ANALYST.reference],
        "language": [ANALYST.reference],
        "screening": [CYBER.reference],
    }
    assert await _references(database, "lyon", grade="Unclassified", category="legal") == [COUNSEL.reference]


async def test_a_vacancy_is_found_to_the_last_second_of_its_deadline(database: Database) -> None:
    await _import(database, CYBER)
    assert CYBER.deadline is not None
    last = CYBER.deadline.at
    for moment in (last, last + timedelta(seconds=0.9), last + timedelta(seconds=1)):
        assert (await _find(database, at=moment)).total == CYBER.is_open(moment)


async def test_only_vacancies_that_take_applications_are_found(database: Database) -> None:
    await _import(database, *(_vacancy(f"A-{n}", status=status) for n, status in enumerate(VacancyStatus)))
    assert await _references(database) == ["A-1", "A-2"]
    await database.write(vacancies.set_status, "A-1", VacancyStatus.CANCELLED, NOW)
    assert await _references(database) == ["A-2"]


async def test_pages_follow_one_another_without_gap_or_repetition(database: Database) -> None:
    await _import(database, *(_vacancy(f"A-{n}", closes_in=n // 3 + 1) for n in range(12)))
    pages = [
        await database.read(search.find, Search(Query(), NOW, offset=offset, limit=5)) for offset in (0, 5, 10, 15)
    ]
    assert [page.total for page in pages] == [12] * 4
    assert [vacancy.reference for page in pages for vacancy in page.vacancies] == [f"A-{n}" for n in range(12)]


async def test_text_without_a_letter_or_digit_narrows_nothing(database: Database) -> None:
    await _import(database)
    for keywords in ("🙂🙂", "\"'%;--*", "\u202e\u200f", "\0", "\ud800", "the of à في"):
        assert (await _find(database, keywords)).total == len(ALL)


async def test_operators_and_quotes_are_nothing_but_text(database: Database) -> None:
    await _import(database)
    for keywords in ('"Lyon"', "Lyon*", "(Lyon)", "^Lyon:", "Lyon'", "+Lyon", "'Lyon':*", "Lyon🙂", "§Lyon"):
        assert (await _find(database, keywords)).total == 2
    for keywords in ("Lyon OR Singapore", "Lyon NOT analyst", "NEAR(Lyon zzzz)", "words: zzzz", "§category§legal"):
        assert (await _find(database, keywords)).total == 0


async def test_very_long_keywords_are_searched_by_their_first_words(database: Database) -> None:
    await _import(database)
    assert (await _find(database, "analyst Lyon " * 300)).total == 1
    assert (await _find(database, "x" * 4000)).total == 0
    assert (await _find(database, "محلل" * 1000)).total == 0


async def test_the_shipped_notices_are_found_as_people_look_for_them(database: Database) -> None:
    shipped = vacancy_file.read(SHIPPED.read_bytes(), zone="Europe/Paris").vacancies
    await _import(database, *(vacancy.model_copy(update={"deadline": None}) for vacancy in shipped))
    expected = {
        "cyber": {"INT04612"},
        "analyste": {"VN-1493", "JOBIBOU-SBA1"},
        "محلل": {"VN-1493", "JOBIBOU-SBA1"},
        "Singapour": {"VN-1351", "VN-1493", "INT04612"},
        "protection des donnees": {"VN-913", "VN-1800"},
        "terorisme": {"VN-1291", "VN-909", "VN-1378"},
        "nairobbi": {"INT03754"},
        "بروكسل": {"VN-1511"},
        "stage": {"PYI-GRAPHIC"},
        "VN-1350": {"VN-1350"},
    }
    assert {keywords: set(await _references(database, keywords)) for keywords in expected} == expected
    in_lyon = {vacancy.reference for vacancy in shipped if vacancy.duty_station.city == "Lyon"}
    for keywords in ("Lyon", "Lion", "ليون"):
        assert (await _find(database, keywords)).total == len(in_lyon) == 18


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.text(max_size=30), max_size=4))
async def test_no_text_makes_a_search_fail(database: Database, words: list[str]) -> None:
    await _import(database)
    found = await _find(database, " ".join(words))
    assert found.total <= len(ALL)


async def test_a_search_leaves_postgresqls_planner_as_it_was(postgres_url: str) -> None:
    def planner_after_a_search(connection: Connection) -> str:
        search.find(connection, Search(Query(keywords="Lyon"), NOW))
        setting: str = connection.exec_driver_sql("SHOW enable_seqscan").scalar_one()
        return setting

    database = await Database.open(postgres_url)
    try:
        assert await database.read(planner_after_a_search) == "on"
    finally:
        await database.close()


async def test_indexing_nothing_changes_nothing(database: Database) -> None:
    await database.write(search.index_vacancies, {})
    assert (await _find(database)).total == 0


def test_the_deadlines_of_these_tests_lie_ahead() -> None:
    assert all(each.deadline is None or each.deadline.day_in_zone > date(2027, 3, 1) for each in ALL)
