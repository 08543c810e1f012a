"""The offline form: it asks what the forms ask, and what comes back says what was meant."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped]

from bot.conversations.chosen import Chosen, Looked
from bot.conversations.profile_forms import PROFILE_FORMS, REPEATED
from bot.domain.countries import STATELESS, country_name
from bot.domain.profile import Profile, SectionName
from bot.interchange.found import CannotRead, Found
from bot.interchange.template_columns import columns, options, repeats
from bot.interchange.template_read import read_template
from tests.interchange.template_making import cells_of, empty_form, form, refilled
from tests.support.words import strict_words

TODAY = date(2026, 11, 23)
LANGUAGES = ("en", "fr", "es", "ar")

KNOWN: Mapping[str, list[dict[str, Any]]] = {
    "identity": [
        {"given_names": "Amina Nour", "family_names": "=A+B", "birth_date": "1990-03-12", "birth_country": "MA"}
    ],
    "contact": [{"email": "amina@example.org", "country": "SN", "city": "Dakar", "phone": "+221771234567"}],
    "nationality": [{"country": "MA", "at_birth": True}, {"country": "CD", "at_birth": False}],
    "education": [
        {
            "qualification": "إجازة في القانون",
            "level": 6,
            "field": "Criminology",
            "institution": "Université Mohammed V",
            "country": "MA",
            "from_month": "2010-09",
            "ongoing": False,
            "to_month": "2013-06",
        },
        {
            "qualification": "Master",
            "level": 7,
            "institution": "UCAD",
            "country": "SN",
            "from_month": "2024-10",
            "ongoing": True,
        },
    ],
    "employment": [
        {
            "title": "Analyst",
            "employer": "@Bank & Co",
            "country": "FR",
            "from_month": "2014-01",
            "current": False,
            "to_month": "2018-12",
            "percent": 80,
            "duties": "One\n- two\n\nthree",
            "reason_for_leaving": "End of contract",
        }
    ],
    "languages": [
        {"language": "ar", "level": "native"},
        {
            "language": "en",
            "level": "C1",
            "same": False,
            "listening": "C1",
            "reading": "C2",
            "interaction": "B2",
            "production": "B2",
            "writing": "C1",
        },
        {"language": "wo", "level": "A1", "same": True},
    ],
    "skills": [{"skills": "SQL\nExcel", "licences": "B"}],
    "availability": [{"notice": "two_months", "relocate": True, "relatives": True, "relatives_detail": "A cousin"}],
}


def sections(found: Found) -> dict[str, list[dict[str, Any]]]:
    return {name.value: [dict(entry) for entry in entries] for name, entries in found.sections.items()}


def answered(language: str, answers: Mapping[str, Any], section: str) -> dict[str, Any]:
    """Give the first entry read from an empty form with these answers in it."""
    found = read_template(refilled(empty_form(language), answers), TODAY)
    return sections(found)[section][0]


@pytest.mark.parametrize("section", list(SectionName))
def test_the_sheets_ask_what_the_forms_ask_in_the_same_order(section: SectionName) -> None:
    asked = PROFILE_FORMS[section]
    assert [column.name for column in columns(section)] == [question.name for question in asked.questions]
    assert repeats(section) == asked.repeats == (section in REPEATED)
    for column, question in zip(columns(section), asked.questions, strict=True):
        always = all(map(question.when, ({}, {"country": STATELESS})))
        assert column.required or question.optional or not always
        assert (column.options is not None) == isinstance(question.input, Chosen | Looked)
        if isinstance(question.input, Chosen) and column.kind != "bool":
            offered = options(str(column.options), "en", strict_words().label)
            assert list(offered) == [option.value for option in question.input.options]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_written_is_read_again(language: str) -> None:
    Profile(KNOWN)  # it is one
    found = read_template(form(language, KNOWN), TODAY)
    assert sections(found) == KNOWN
    assert found.notes == ()
    assert found.source == "template"


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_program_may_keep_the_values_only(language: str) -> None:
    assert sections(read_template(refilled(form(language, KNOWN), {}), TODAY)) == KNOWN


def test_the_same_form_has_the_same_bytes() -> None:
    assert form("ar", KNOWN) == form("ar", KNOWN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_cells_to_fill_in_can_be_changed_and_arabic_runs_from_the_right(language: str) -> None:
    with zipfile.ZipFile(io.BytesIO(form(language, KNOWN))) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if "worksheets/sheet" in name]
        assert b'locked="0"' in archive.read("xl/styles.xml")
    shown = sheets[:-1]  # the last one holds the lists
    assert len(shown) == 1 + len(SectionName)
    assert all("<sheetProtection " in sheet for sheet in shown)
    assert all(('rightToLeft="1"' in sheet) == (language == "ar") for sheet in shown)
    assert not any("<f>" in sheet for sheet in sheets)
    assert sum('type="list"' in sheet for sheet in shown) == 7  # all sections but the skills


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_a_form_is_in_the_language_of_its_reader(language: str) -> None:
    sheets = list(cells_of(empty_form(language)).values())
    names = list(cells_of(empty_form(language)))
    assert len(set(names)) == len(names) == 2 + len(SectionName)
    assert sheets[0][0][0] == strict_words().label(language, "template-title")
    assert sheets[1][1][1] == strict_words().label(language, "question-identity-given_names.label")
    words = options("country", language, strict_words().label)
    assert words["EG"] == country_name("EG", language)


def test_more_entries_than_rows_find_room() -> None:
    many = [{"country": code, "at_birth": False} for code in ("MA", "FR", "SN", "ES", "EG", "JO")]
    assert sections(read_template(form("es", {"nationality": many}), TODAY)) == {"nationality": many}


@pytest.mark.parametrize(
    ("written", "month"),
    [
        ("2019-03", "2019-03"),
        ("March 2019", "2019-03"),
        ("03/2019", "2019-03"),
        ("mars 2019", "2019-03"),
        ("٢٠١٩-٠٣", "2019-03"),
        ("آذار 2019", "2019-03"),
        (datetime(2019, 3, 1), "2019-03"),  # noqa: DTZ001 - a spreadsheet knows no zone
        (('=TEXT(DATE(2019,3,1),"yyyy-mm")', "2019-03"), "2019-03"),
    ],
)
def test_a_month_is_understood_however_it_was_written(written: Any, month: str) -> None:
    assert answered("en", {"employment.from_month": written}, "employment") == {"from_month": month}


@pytest.mark.parametrize(
    ("language", "address", "written", "value"),
    [
        ("fr", "languages.level", "Native speaker", "native"),
        ("en", "languages.level", "c1", "C1"),
        ("en", "languages.language", "francés", "fr"),
        ("ar", "education.level", "Master or equivalent", 7),
        ("en", "education.level", "ماجستير أو ما يعادله", 7),
        ("es", "education.level", 8, 8),
        ("en", "education.ongoing", "oui", True),
        ("fr", "education.ongoing", "NO", False),
        ("fr", "education.ongoing", True, True),
        ("en", "nationality.country", "sénégalaise", "SN"),
        ("en", "nationality.country", "المغرب", "MA"),
        ("es", "availability.notice", "At once", "now"),
        ("en", "employment.percent", 0.8, 80),
        ("en", "employment.percent", 80, 80),
        ("ar", "employment.percent", "٨٠ %", 80),
        ("en", "contact.phone", 221771234567, None),
        ("en", "identity.birth_date", "12 mai 1990", "1990-05-12"),
        ("fr", "identity.birth_date", "04/05/1988", "1988-05-04"),
        ("en", "identity.birth_date", datetime(1988, 5, 4), "1988-05-04"),  # noqa: DTZ001
    ],
)
def test_an_answer_is_understood_in_any_of_the_languages(language: str, address: str, written: Any, value: Any) -> None:
    section, name = address.split(".")
    answers = {"languages.language": "Arabic", address: written}
    found = sections(read_template(refilled(empty_form(language), answers), TODAY))
    assert found.get(section, [{}])[0].get(name) == value


def test_a_number_typed_without_its_plus_belongs_to_the_country_beside_it() -> None:
    answers = {"contact.country": "Senegal", "contact.phone": 771234567}
    assert answered("en", answers, "contact") == {"country": "SN", "phone": "+221771234567"}


@pytest.mark.parametrize(
    ("address", "written", "cell"),
    [
        ("employment.from_month", "spring of 2019", "Work experience!D4"),
        ("employment.from_month", 43525, "Work experience!D4"),
        ("languages.level", "rather good", "Languages!B4"),
        ("identity.birth_date", "04/05/1988", "Identity!C4"),
        ("identity.birth_country", "Atlantis", "Identity!C5"),
        ("employment.percent", 250, "Work experience!G4"),
        ("education.level", "some school", "Education!B4"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_cell(address: str, written: Any, cell: str) -> None:
    answers = {"languages.language": "Arabic", address: written}
    found = read_template(refilled(empty_form("en"), answers), TODAY)
    section, name = address.split(".")
    assert sections(found) == {"languages": [{"language": "ar"}]}
    (note,) = found.notes
    assert note.code == "cell_unreadable"
    assert note.args == {"section": section, "field": name, "cell": cell, "text": str(written)} or isinstance(
        written, int
    )


def test_months_in_the_wrong_order_are_said_without_a_cell() -> None:
    answers = {"employment.title": "Clerk", "employment.from_month": "2020-01", "employment.to_month": "2019-01"}
    found = read_template(refilled(empty_form("en"), answers), TODAY)
    assert sections(found) == {"employment": [{"title": "Clerk"}]}
    assert [note.code for note in found.notes] == ["months_disorder"]


def test_a_row_without_its_language_is_asked_about() -> None:
    found = read_template(refilled(empty_form("en"), {"languages.level": "C1", "skills.skills": "SQL"}), TODAY)
    assert sections(found) == {"skills": [{"skills": "SQL"}]}
    (note,) = found.notes
    assert (note.code, note.args["cell"]) == ("cell_empty", "Languages!A4")


def test_rows_left_empty_between_entries_are_passed_over() -> None:
    content = refilled(empty_form("en"), {"languages.language": "Arabic", "languages.level": "C1"}, row=5)
    assert sections(read_template(content, TODAY)) == {"languages": [{"language": "ar", "level": "C1"}]}


def workbook(*cells: tuple[int, int, str]) -> bytes:
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream) as book:
        sheet = book.add_worksheet()
        for row, column, value in cells:
            sheet.write(row, column, value)
    return stream.getvalue()


def stuffed(content: bytes, size: int) -> bytes:
    """Give the file with one more part, of zeros."""
    stream = io.BytesIO(content)
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/image1.png", bytes(size))
    return stream.getvalue()


def test_a_form_without_its_list_of_words_is_read_by_what_the_words_mean() -> None:
    cells = [(0, 0, "languages.language"), (0, 1, "languages.level"), (3, 0, "Arabe"), (3, 1, "B2")]
    assert sections(read_template(workbook(*cells), TODAY)) == {"languages": [{"language": "ar", "level": "B2"}]}


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: workbook((0, 0, "Name"), (0, 1, "Points")), "not_a_form"),
        (lambda: workbook((0, 0, "skills.skills"), (1_048_575, 0, "x")), "too_large"),
        (lambda: workbook((0, 0, "skills.skills"), (0, 16_383, "x")), "too_large"),
        (lambda: stuffed(workbook((0, 0, "x")), 50_000_000), "too_large"),
        (lambda: workbook((0, 0, "x"))[:900], "broken"),
        (lambda: b"PK\x05\x06" + bytes(18), "broken"),
    ],
    ids=["another", "long", "wide", "stuffed", "cut off", "empty"],
)
def test_what_is_no_form_or_would_not_fit_is_refused(make: Callable[[], bytes], code: str) -> None:
    content = make()
    with pytest.raises(CannotRead) as refusal:
        read_template(content, TODAY)
    assert refusal.value.code == code
