"""CVs as suggestions: nothing wrong in the whole corpus, and most of what is there."""

from __future__ import annotations

from datetime import date

import pytest

from bot.interchange.cv_contact import find_email, find_phone
from bot.interchange.cv_reader import read_blocks, read_docx, read_pdf
from bot.interchange.found import CannotRead
from tests.interchange.cv_corpus import CORPUS
from tests.interchange.cv_facts import Sample
from tests.interchange.cv_making import as_docx, as_pdf, locked_pdf, scanned_pdf
from tests.interchange.cv_score import TODAY, Score, read_sample, score

LEAST_FOUND = 0.75
"""The share of the facts of every field that must be found; of the corpus as it stands more are."""


@pytest.fixture(scope="module")
def whole() -> Score:
    total = Score()
    for sample in CORPUS:
        score(sample, read_sample(sample), total)
    return total


@pytest.mark.long
def test_nothing_in_the_corpus_is_read_wrongly(whole: Score) -> None:
    assert whole.wrong == []


@pytest.mark.long
def test_most_of_every_field_is_found(whole: Score) -> None:
    shares = {name: whole.right[name] / count for name, count in whole.facts.items()}
    assert {name: share for name, share in shares.items() if share < LEAST_FOUND} == {}
    assert whole.right.total() / whole.facts.total() > 0.93
    assert min(shares["contact.email"], shares["languages.language"], shares["languages.level"]) == 1


@pytest.mark.parametrize("sample", CORPUS, ids=lambda sample: f"{sample.language}-{sample.format}-{sample.name}")
def test_a_cv_gives_suggestions_and_no_more_than_a_cv_can_say(sample: Sample) -> None:
    found = read_sample(sample)
    assert found.source == "cv"
    assert "contact" in {name.value for name in found.sections} or sample.name == "traps"
    assert "availability" not in {name.value for name in found.sections}


def test_an_arabic_pdf_gives_ways_to_reach_the_person_and_advice() -> None:
    (sample,) = (each for each in CORPUS if (each.language, each.format) == ("ar", "pdf"))
    found = read_sample(sample)
    assert [name.value for name in found.sections] == ["contact"]
    assert [note.code for note in found.notes] == ["arabic_pdf"]


def test_levels_in_words_are_not_turned_into_letters() -> None:
    lines = ("Languages", "English: fluent", "Spanish: near-native", "German C1 oral, B2 written", "Arabic (bilingual)")
    found = read_blocks([lines], TODAY)
    (entries,) = found.sections.values()
    assert [dict(entry) for entry in entries] == [{"language": code} for code in ("en", "es", "de", "ar")]
    assert [note.code for note in found.notes] == ["language_without_level"] * 4


@pytest.mark.parametrize(
    ("line", "entries"),
    [
        ("Mother tongue(s): Arabic | French", [("ar", "native"), ("fr", "native")]),
        ("Langue maternelle : wolof, français courant", [("wo", "native"), ("fr", None)]),
        ("C1 – English, B2 – French", [("en", "C1"), ("fr", "B2")]),
        ("العربية (اللغة الأم)، الإنجليزية C1", [("ar", "native"), ("en", "C1")]),
        ("FRENCH C2 C2 C2 C2 C2", [("fr", "C2")]),
        ("Langue des signes française : C1", []),
        ("Python, Java, Go", []),
        ("Levels: A1 and A2: Basic user", []),
    ],
)
def test_a_level_belongs_to_the_language_it_stands_by(line: str, entries: list[tuple[str, str | None]]) -> None:
    found = read_blocks([("Languages", line)], TODAY)
    spoken = [entry for each in found.sections.values() for entry in each]
    assert [(entry["language"], entry.get("level")) for entry in spoken] == entries


@pytest.mark.parametrize(
    ("line", "region", "number"),
    [
        ("Tel: +212 (0)661-23-45-67", None, "+212661234567"),
        ("00221 77 123 45 67", None, "+221771234567"),
        ("٠٧٩ ١٢٣ ٤٥٦٧", "JO", "+962791234567"),
        ("06.11.22.33.44", "FR", "+33611223344"),
        ("06 11 22 33 44", None, None),
        ("Fax: +33 4 72 44 70 00", "FR", None),
        ("12/03/1990 – 2012-2014", "FR", None),
        ("Passport 123456789", "FR", None),
    ],
)
def test_a_number_is_taken_where_it_is_a_telephone_somewhere(line: str, region: str | None, number: str | None) -> None:
    assert find_phone([line], region) == number


def test_two_addresses_are_none() -> None:
    assert find_email(["a.b@example.org", "A.B@example.org"]) == "a.b@example.org"
    assert find_email(["a.b@example.org", "c@example.org"]) is None


@pytest.mark.parametrize(
    ("top", "email", "names"),
    [
        ("Amina Diallo", "amina.diallo@example.org", ("Amina", "Diallo")),
        ("Amina El Idrissi", "aelidrissi@example.org", ("Amina", "El Idrissi")),
        ("NDIAYE Awa Marie", "awa@example.org", ("Awa Marie", "Ndiaye")),
        ("Dupont Marie", "marie.dupont@example.org", None),
        ("Crime Analyst", "amina@example.org", None),
        ("AMINA DIALLO", "amina.diallo@example.org", None),
        ("Ana María López García", "ana.lopez@example.org", None),
    ],
)
def test_a_name_is_taken_where_there_is_one_way_to_read_it(top: str, email: str, names: tuple[str, str] | None) -> None:
    found = read_blocks([(top, email)], TODAY)
    identity = next((entries[0] for name, entries in found.sections.items() if name.value == "identity"), None)
    assert (identity and (identity["given_names"], identity["family_names"])) == names


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Dakar, Senegal", ("SN", "Dakar")),
        ("12 rue des Jardins, 01 BP 1234 Abidjan, Côte d'Ivoire", ("CI", "Abidjan")),
        ("London SW1A 1AA, United Kingdom", ("GB", "London")),
        ("Casablanca, Casablanca-Settat, Morocco", ("MA", None)),
        ("Address: Lima, Peru", ("PE", "Lima")),
        ("عمّان، الأردن", ("JO", "عمّان")),
        ("Atlanta, Georgia", None),
        ("Né le 4 mai 1988 à Saint-Louis (Sénégal)", None),
        ("Travelled in Senegal, France", ("FR", None)),
    ],
)
def test_a_place_is_taken_where_it_is_one(line: str, place: tuple[str, str | None] | None) -> None:
    found = read_blocks([(line, "x@example.org")], TODAY)
    contact = next(entries[0] for name, entries in found.sections.items() if name.value == "contact")
    assert (contact.get("country") and (contact["country"], contact.get("city"))) == place


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (scanned_pdf(), "no_text"),
        (locked_pdf(as_pdf("Amina Diallo, crime analyst")), "encrypted"),
        (as_pdf("Amina Diallo")[:1500], "broken"),
    ],
)
def test_a_pdf_that_cannot_be_read_says_why(content: bytes, code: str) -> None:
    with pytest.raises(CannotRead) as refusal:
        read_pdf(content, TODAY)
    assert refusal.value.code == code


def test_a_month_to_come_is_no_month_of_the_past() -> None:
    lines = ("Experience", "Crime Analyst, Police Academy", "May 2031 – June 2032")
    found = read_docx(as_docx("\n".join(lines)), date(2026, 11, 23))
    (entries,) = found.sections.values()
    assert [dict(entry) for entry in entries] == [{"title": "Crime Analyst", "employer": "Police Academy"}]
