from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.vacancy import DurationQualifier, DutyStation, Vacancy, VacancyStatus
from bot.errors import FeedError
from bot.feeds.vacancy_file import Reading, RowFault, read
from bot.feeds.vacancy_row import Row

ROW: dict[str, Any] = {"reference": "VN-1", "title": "Counsel", "category": "legal"}


def _read(*rows: Any, zone: str = "Europe/Paris") -> Reading:
    return read(json.dumps(rows).encode(), zone=zone)


def _vacancy(**changes: Any) -> Vacancy:
    reading = _read({**ROW, **changes})
    assert reading.faults == ()
    return reading.vacancies[0]


def _fault(**changes: Any) -> tuple[str, str, str]:
    """Give field, code and value of the one fault of a row."""
    reading = _read({**ROW, **changes})
    assert reading.vacancies == ()
    (fault,) = reading.faults
    return fault.field, fault.code, fault.value


def test_a_row_needs_a_reference_a_title_and_a_category() -> None:
    assert _vacancy() == Vacancy.model_validate(
        {"reference": "VN-1", "texts": {"en": {"title": "Counsel"}}, "category": "legal"}
    )
    assert _read({}).faults == (
        RowFault(1, None, "reference", "missing", ""),
        RowFault(1, None, "title", "missing", ""),
        RowFault(1, None, "category", "missing", ""),
    )


def test_null_and_empty_are_not_known() -> None:
    nothing = dict.fromkeys(("deadline", "title_fr", "criteria", "texts", "grade", "other_duty_stations", "status"))
    assert _vacancy(**nothing, directorate="", unit=" ", source_url="") == _vacancy()


def test_good_rows_land_and_bad_ones_are_told_with_row_and_field() -> None:
    bad = {**ROW, "reference": "VN-2", "category": "kitchen", "number_of_posts": "several"}
    reading = _read(ROW, bad, {**ROW, "reference": "VN-3"})
    assert [vacancy.reference for vacancy in reading.vacancies] == ["VN-1", "VN-3"]
    assert reading.faults == (
        RowFault(2, "VN-2", "category", "enum", '"kitchen"'),
        RowFault(2, "VN-2", "number_of_posts", "int_parsing", '"several"'),
    )


def test_a_row_that_is_no_object_is_a_fault() -> None:
    reading = _read("VN-1", ROW, None)
    assert reading.faults == (
        RowFault(1, None, "", "not_an_object", '"VN-1"'),
        RowFault(3, None, "", "not_an_object", "null"),
    )
    assert len(reading.vacancies) == 1


def test_the_second_row_with_a_reference_is_a_fault() -> None:
    reading = _read(ROW, {**ROW, "title": "Other"})
    assert [vacancy.texts["en"].title for vacancy in reading.vacancies] == ["Counsel"]
    assert reading.faults == (RowFault(2, "VN-1", "reference", "duplicate", '"VN-1"'),)


def test_a_good_row_lands_after_a_bad_one_with_its_reference() -> None:
    reading = _read({**ROW, "category": None}, ROW)
    assert ([fault.row for fault in reading.faults], len(reading.vacancies)) == ([1], 1)


def test_a_misspelt_field_is_a_fault() -> None:
    assert _fault(dead_line="2027-05-01") == ("dead_line", "extra_forbidden", '"2027-05-01"')


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "not JSON"),
        (b"[{]", "line 1, column 3"),
        (b"\xff\xfe[]", "UTF-8"),
        (b'{"vacancies": []}', "list"),
        (b"[" * 100_000, "not JSON"),
        (b"[" + b"9" * 5_000 + b"]", "not JSON"),
    ],
)
def test_a_file_that_is_no_json_list_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(FeedError, match=words):
        read(data, zone="Europe/Paris")


def test_a_byte_order_mark_does_no_harm() -> None:
    assert len(read(b"\xef\xbb\xbf" + json.dumps([ROW]).encode(), zone="UTC").vacancies) == 1


@pytest.mark.parametrize(
    ("zone", "facts", "instant"),
    [
        ("Europe/Paris", {"deadline": "2027-03-01"}, datetime(2027, 3, 1, 22, 59, 59, tzinfo=UTC)),
        ("America/New_York", {"deadline": "2027-03-01"}, datetime(2027, 3, 2, 4, 59, 59, tzinfo=UTC)),
        (
            "Europe/Paris",
            {"deadline": "2027-04-10", "deadline_time": "23:59", "deadline_tz": "Asia/Singapore"},
            datetime(2027, 4, 10, 15, 59, 59, tzinfo=UTC),
        ),
        (
            "Europe/Paris",
            {"deadline": "2027-04-10", "deadline_time": "12:00"},
            datetime(2027, 4, 10, 10, 0, 59, tzinfo=UTC),
        ),
        (
            "Europe/Paris",
            {"deadline": "2027-04-10", "deadline_tz": "Asia/Singapore"},
            datetime(2027, 4, 10, 15, 59, 59, tzinfo=UTC),
        ),
    ],
)
def test_a_deadline_ends_its_day_or_minute_in_its_own_zone_or_the_organisations(
    zone: str, facts: dict[str, str], instant: datetime
) -> None:
    deadline = _read({**ROW, **facts}, zone=zone).vacancies[0].deadline
    assert deadline is not None
    assert deadline.at == instant
    assert deadline.precision == ("minute" if "deadline_time" in facts else "date")
    assert deadline.zone == facts.get("deadline_tz", zone)


def test_an_unknown_deadline_stays_unknown() -> None:
    assert _vacancy(deadline=None).deadline is None


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("12/02/2025", "date_ambiguous"),
        ("12.02.2025", "date_ambiguous"),
        ("25-02-2025", "date_ambiguous"),
        ("2025-02-30", "date_impossible"),
        ("8 October 2025", "date_format"),
        ("20250212", "date_format"),
        ("2025-02-12T10:00", "date_format"),
        (1739318400, "date_format"),
        (True, "date_format"),
    ],
)
def test_a_date_that_is_not_plainly_one_is_a_fault_and_never_a_guess(value: Any, code: str) -> None:
    for field in ("deadline", "published", "contract_end"):
        assert _fault(**{field: value})[:2] == (field, code)


def test_a_time_needs_a_day_and_a_zone_needs_a_known_name() -> None:
    assert _fault(deadline_time="12:00") == ("deadline_time", "deadline_missing", '"12:00"')
    assert _fault(deadline="2027-04-10", deadline_tz="SGT") == ("deadline_tz", "zone", '"SGT"')
    assert _fault(deadline="2027-04-10", deadline_time="25:00")[:2] == ("deadline_time", "string_pattern_mismatch")


def test_a_time_beside_a_faulty_day_is_not_a_second_fault() -> None:
    assert _fault(deadline="soon", deadline_time="12:00") == ("deadline", "date_format", '"soon"')


def test_a_grade_is_text_as_printed() -> None:
    assert _vacancy(grade="7 or 6").grade == "7 or 6"
    assert _fault(grade=5) == ("grade", "string_type", "5")


def test_the_main_title_is_english_unless_it_is_given_as_another_language() -> None:
    def titles(**given: Any) -> dict[str, str]:
        return {language: text.title for language, text in _vacancy(**given).texts.items()}

    assert titles(title="SECONDMENT - Counsel") == {"en": "SECONDMENT - Counsel"}
    assert titles(title="SECONDMENT - Counsel", title_en="Counsel", title_ar="مستشار") == {
        "en": "Counsel",
        "ar": "مستشار",
    }
    assert titles(title="Juriste", title_fr="Juriste") == {"fr": "Juriste"}
    assert titles(title=None, title_es="Jurista") == {"es": "Jurista"}


def test_texts_and_benefits_make_the_body_of_their_language() -> None:
    texts = _vacancy(
        title_fr="Juriste",
        texts={"en": "You advise.", "es": "Asesora."},
        benefits={"en": "Home leave.", "fr": "Congé dans les foyers."},
    ).texts
    assert {language: (text.title, text.body) for language, text in texts.items()} == {
        "en": ("Counsel", "You advise.\n\nHome leave."),
        "fr": ("Juriste", "Congé dans les foyers."),
        "es": ("Counsel", "Asesora."),
    }


def test_a_summary_is_the_english_body_when_there_are_no_texts() -> None:
    assert _vacancy(summary="A lawyer.").texts["en"].body == "A lawyer."
    assert _vacancy(summary="A lawyer.", texts={"fr": "Un juriste."}).texts["en"].body is None


def test_facts_take_their_place() -> None:
    vacancy = _vacancy(
        vacancy_notice_no="1350",
        duty_station_city="Abidjan",
        duty_station_country="CI",
        other_duty_stations=[{"city": "Nairobi", "country": "KE"}],
        contract_type="project",
        duration_months=36,
        duration_qualifier="max",
        contract_end="2029-12-31",
        number_of_posts=2,
        published="2027-01-15",
        status="extended",
        required_documents=["cv", "diploma"],
        illustrative=["texts", "title_es"],
    )
    assert vacancy.vacancy_notice_no == "1350"
    assert vacancy.duty_station == DutyStation(city="Abidjan", country="CI")
    assert vacancy.other_duty_stations == (DutyStation(city="Nairobi", country="KE"),)
    assert vacancy.duration.model_dump() == {
        "months": 36,
        "qualifier": DurationQualifier.MAX,
        "end": date(2029, 12, 31),
    }
    assert (vacancy.number_of_posts, vacancy.published_on) == (2, date(2027, 1, 15))
    assert vacancy.status is VacancyStatus.EXTENDED
    assert vacancy.required_documents == ("cv", "diploma")
    assert vacancy.illustrative == {"texts", "title_es"}


def test_bare_facts_become_criteria_where_none_are_given() -> None:
    facts = {
        "education": ["a degree in law"],
        "years_experience": 5,
        "languages": [{"code": "en", "need": "required"}, {"code": "ar", "need": "asset"}],
    }
    education, experience, english, arabic = _vacancy(**facts).criteria
    assert (education.kind, education.text) == ("education", {"en": "a degree in law"})
    assert (experience.kind, experience.years) == ("experience", 5)
    assert all("5" in text for text in experience.text.values())
    assert len(experience.text) == 4
    assert (english.language, english.required, english.text["fr"]) == ("en", True, "anglais")
    assert (arabic.language, arabic.required, arabic.text["es"]) == ("ar", False, "árabe")
    own = [{"kind": "other", "text": {"en": "Drives"}}]
    assert [each.kind for each in _vacancy(**facts, criteria=own).criteria] == ["other"]


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"reference": "a b"}, "reference", "string_pattern_mismatch"),
        ({"reference": 7}, "reference", "string_type"),
        ({"title": ["x"]}, "title", "string_type"),
        ({"title": "x" * 201}, "title", "string_too_long"),
        ({"texts": {"de": "x"}}, "texts.de.[key]", "literal_error"),
        ({"duty_station_country": "XX"}, "duty_station_country", "country"),
        ({"duration_months": 0}, "duration_months", "greater_than_equal"),
        ({"source_url": "javascript:alert(1)"}, "source_url", "string_pattern_mismatch"),
        ({"illustrative": ["salary"]}, "illustrative.0", "unknown_field"),
        ({"required_documents": ["selfie"]}, "required_documents.0", "enum"),
        ({"languages": [{"code": "qq", "need": "asset"}]}, "languages.0.code", "language"),
        ({"criteria": [{"kind": "language", "language": "qq", "text": {"en": "x"}}]}, "criteria", "language"),
        ({"criteria": [{"kind": "other", "text": {}}]}, "criteria", "text_missing"),
        (
            {"screening_questions": [{"id": "a", "kind": "text", "prompt": {"en": "?"}}] * 2},
            "screening_questions",
            "id_twice",
        ),
        ({"screening_questions": [{"id": "a", "kind": "text", "prompt": {}}]}, "screening_questions", "text_missing"),
        (
            {"screening_questions": [{"id": "a", "kind": "choice", "prompt": {"en": "?"}}]},
            "screening_questions.0",
            "options",
        ),
    ],
)
def test_what_breaks_a_rule_is_told_with_its_place(changes: dict[str, Any], field: str, code: str) -> None:
    reading = _read({**ROW, **changes})
    assert reading.vacancies == ()
    assert [(fault.field, fault.code) for fault in reading.faults] == [(field, code)]


def test_a_row_of_too_many_levels_is_a_fault() -> None:
    deep = b'{"reference": "VN-2", "title": "x", "category": "legal", "texts": ' + b"[" * 900 + b"]" * 900 + b"}"
    reading = read(b"[" + json.dumps(ROW).encode() + b"," + deep + b"]", zone="UTC")
    assert len(reading.vacancies) == 1
    assert [(fault.row, fault.code) for fault in reading.faults] == [(2, "dict_type")]


def test_a_fault_shows_the_beginning_of_the_value_on_one_line() -> None:
    field, code, value = _fault(category="x\n\u202e" * 300)
    assert (field, code, len(value)) == ("category", "enum", 80)
    assert value.startswith('"x\\n')


def test_markup_is_taken_out_of_texts_and_left_in_addresses() -> None:
    vacancy = _vacancy(
        title="<b>Counsel</b> &amp; more",
        texts={"en": "<p>One</p><script>alert(1)</script><p>Two</p>"},
        criteria=[{"kind": "other", "text": {"en": "R&amp;D <i>work</i>"}}],
        source_url="https://example.org/?a=1&copy=2",
    )
    assert vacancy.texts["en"].model_dump() == {"title": "Counsel & more", "body": "One\n\nTwo"}
    assert vacancy.criteria[0].text == {"en": "R&D work"}
    assert vacancy.source_url == "https://example.org/?a=1&copy=2"


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
_FIELDS = st.sampled_from(sorted(Row.model_fields))


@given(rows=st.lists(st.dictionaries(_FIELDS, _JSON, max_size=4) | _JSON, max_size=3))
def test_whatever_a_row_holds_it_is_a_vacancy_or_a_fault(rows: list[Any]) -> None:
    rows = [{**ROW, **row} if isinstance(row, dict) else row for row in rows]
    reading = read(json.dumps(rows).encode(), zone="Europe/Paris")
    assert len(reading.vacancies) + len({fault.row for fault in reading.faults}) == len(rows)
