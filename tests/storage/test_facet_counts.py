from __future__ import annotations

from bot.domain.query import FACETS, Facet
from bot.storage.facet_counts import VACANCY_END, count, encode

ONE = encode([("category", "legal"), ("country", "FR"), ("grade", "5")])
TWO = encode([("category", "legal"), ("country", "SG"), ("grade", "6"), ("grade", "7")])
THREE = encode([("category", "analyst"), ("country", "FR"), ("grade", "6")])
ALL = VACANCY_END.join([ONE, TWO, TWO, THREE])


def _counted(**chosen: str) -> tuple[int, dict[Facet, dict[str, int]]]:
    given: dict[Facet, str] = {facet: chosen[facet] for facet in FACETS if facet in chosen}
    total, facets = count(ALL, given)
    return total, {facet: dict(values) for facet, values in facets.items() if values}


def test_nothing_is_counted_in_no_text() -> None:
    assert count("", {"country": "FR"}) == (0, dict.fromkeys(FACETS, ()))


def test_without_a_choice_every_value_counts_its_vacancies() -> None:
    assert _counted() == (
        4,
        {"category": {"legal": 3, "analyst": 1}, "country": {"FR": 2, "SG": 2}, "grade": {"6": 3, "7": 2, "5": 1}},
    )


def test_a_choice_narrows_the_other_facets_and_leaves_its_own_values() -> None:
    assert _counted(country="FR") == (
        2,
        {"category": {"analyst": 1, "legal": 1}, "country": {"FR": 2, "SG": 2}, "grade": {"5": 1, "6": 1}},
    )


def test_with_two_choices_each_facet_counts_under_the_other_choice() -> None:
    assert _counted(category="legal", country="FR") == (
        1,
        {"category": {"legal": 1, "analyst": 1}, "country": {"FR": 1, "SG": 2}, "grade": {"5": 1}},
    )


def test_a_choice_that_leaves_nothing_still_counts_what_to_choose_instead() -> None:
    assert _counted(category="technology") == (0, {"category": {"legal": 3, "analyst": 1}})


def test_values_come_with_most_vacancies_first_and_then_by_name() -> None:
    _, facets = count(ALL, {})
    assert facets["grade"] == (("6", 3), ("7", 2), ("5", 1))
    assert facets["country"] == (("FR", 2), ("SG", 2))
