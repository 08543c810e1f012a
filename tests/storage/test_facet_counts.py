from __future__ import annotations

from bot.domain.query import FACETS, Facet
from bot.storage.facet_counts import FIELD_END, fields, part, tally


def _counted(facet: Facet, *vacancies: list[tuple[Facet, str]]) -> tuple[tuple[str, int], ...]:
    written = [fields(values)[facet] for values in vacancies]
    return tally(FIELD_END.join(field for field in written if field is not None))


def test_a_vacancy_has_a_field_for_each_facet_and_none_where_it_has_no_value() -> None:
    written = fields([("category", "legal"), ("country", "FR")])
    assert written == {**dict.fromkeys(FACETS), "category": part("legal"), "country": part("FR")}


def test_a_field_contains_the_part_of_each_of_its_values_and_of_no_other() -> None:
    field = fields([("grade", "6"), ("grade", "17")])["grade"]
    assert field is not None
    assert [value for value in ("6", "7", "1", "17", "6 17") if part(value) in field] == ["6", "17"]


def test_values_are_counted_with_most_vacancies_first_and_then_by_name() -> None:
    assert _counted(
        "country", [("country", "SG")], [("country", "FR")], [], [("country", "BE")], [("country", "SG")]
    ) == (
        ("SG", 2),
        ("BE", 1),
        ("FR", 1),
    )


def test_a_vacancy_counts_under_each_of_its_values() -> None:
    assert _counted("grade", [("grade", "6"), ("country", "FR"), ("grade", "7")], [("grade", "6")]) == (
        ("6", 2),
        ("7", 1),
    )


def test_nothing_is_counted_where_no_vacancy_has_a_value() -> None:
    assert (tally(None), tally("")) == ((), ())
