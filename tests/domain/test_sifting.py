"""Finding applications by plain facts."""

from __future__ import annotations

import pytest

from bot.domain.application import Snapshot
from bot.domain.sifting import ANY, Facts, Sieve, Trait, compared, counted, criteria_of, facts_of
from bot.domain.status import Status
from tests.conversations.openings import NOW, vacancy
from tests.conversations.person import PROFILE

OPENING = vacancy(
    "INT00001",
    criteria=[
        {"kind": "language", "language": "en", "level": "C1", "text": {"en": "Fluent English"}},
        {"kind": "nationality", "text": {"en": "Nationality of a member country"}},
        {"kind": "language", "language": "fr", "level": "B2", "text": {"en": "Good French"}},
    ],
)
SENT = Snapshot(
    reference="INT00001",
    language="en",
    profile={name: list(entries) for name, entries in PROFILE.items()},
    answers={},
    pool_opt_in=False,
    declared_at=NOW,
)
ENGLISH = Facts(frozenset({"en"}), frozenset({"GB"}), frozenset({0, 1}))
FRENCH = Facts(frozenset({"fr", "en"}), frozenset({"FR"}), frozenset({2}))
MANY = [(Status.SUBMITTED, ENGLISH), (Status.LONGLISTED, FRENCH)]


def test_the_facts_are_those_of_the_profile_that_was_sent() -> None:
    facts = facts_of(OPENING, SENT, blind=False)
    assert facts.languages == {"en"}
    assert facts.countries == {"GB"}
    assert len(facts.shown) == 2


def test_blind_there_is_no_nationality_in_the_facts_nor_in_the_criteria() -> None:
    assert facts_of(OPENING, SENT, blind=True).countries == set()
    whole, blind = (criteria_of(OPENING, NOW.date(), blind=each) for each in (False, True))
    assert len(whole) - len(blind) >= 1
    assert all(getattr(each.subject, "kind", "") == "language" for each in blind.values())
    assert {number for number, _ in compared(OPENING, SENT, blind=True)} == set(blind)


@pytest.mark.parametrize(
    ("sieve", "passing"),
    [
        (ANY, [0, 1]),
        (Sieve(stage="submitted"), [0]),
        (Sieve(language="fr"), [1]),
        (Sieve(language="en"), [0, 1]),
        (Sieve(country="GB"), [0]),
        (Sieve(shown=(0, 1)), [0]),
        (Sieve(shown=(0, 2)), []),
        (Sieve(stage="submitted", language="fr"), []),
    ],
)
def test_a_sieve_passes_what_has_all_that_is_wanted(sieve: Sieve, passing: list[int]) -> None:
    assert [number for number, (status, facts) in enumerate(MANY) if sieve.passes(status, facts)] == passing
    assert sieve.asks_facts is bool(sieve.language or sieve.country or sieve.shown)


@pytest.mark.parametrize(
    ("trait", "counts"),
    [
        ("stage", {"submitted": 1, "longlisted": 1}),
        ("language", {"en": 2, "fr": 1}),
        ("country", {"GB": 1, "FR": 1}),
        ("shown", {"0": 1, "1": 1, "2": 1}),
    ],
)
def test_each_value_says_how_many_it_would_leave(trait: Trait, counts: dict[str, int]) -> None:
    assert counted(MANY, ANY, trait) == counts


def test_a_trait_is_counted_without_its_own_choice_and_criteria_with_theirs() -> None:
    assert counted(MANY, Sieve(language="fr"), "language") == {"en": 2, "fr": 1}
    assert counted(MANY, Sieve(language="fr"), "country") == {"FR": 1}
    assert counted(MANY, Sieve(shown=(2,)), "shown") == {"2": 1}
