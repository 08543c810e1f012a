"""Cities are known by their names in the four languages."""

from __future__ import annotations

from bot.domain.cities import city_names
from bot.domain.types import INTERFACE_LANGUAGES


def test_a_city_has_its_names_by_any_of_them() -> None:
    assert city_names("Bruxelles") == city_names("بروكسل") == city_names("brussels")
    assert city_names("Addis Ababa")["ar"] == "أديس أبابا"
    assert city_names("Lyon")["ar"] == "ليون"


def test_a_city_that_is_not_known_is_called_the_same_everywhere() -> None:
    assert city_names("Trifouillis") == dict.fromkeys(INTERFACE_LANGUAGES, "Trifouillis")
