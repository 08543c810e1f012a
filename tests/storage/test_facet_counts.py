from __future__ import annotations

from bot.domain.query import FACETS, Facet
from bot.storage.facet_counts import FIELD_END, fields, tally


def _counted(facet: Facet, *vacancies: list[tuple[Facet, str]]) -> tuple[tuple[str, int], ...]:
    written = [fields(values)[facet] for values in vacancies]
    return tally(FIELD_END.join(field for field in written if field is not None))


def test_a_vacancy_has_a_field_for_each_facet_and_none_where_it_has_no_value() -> None:
    written = fields([("category", "legal"), ("country", "FR")])
    assert written == {**dict.fromkeys(FACETS), "category": "legal", "country": "FR"}


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
