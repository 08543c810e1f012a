"""How long somebody is in the pool, and whom a wish finds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.education import Isced
from bot.domain.languages import Cefr
from bot.domain.pool import CAP, MOST_WORDS, TERM, Membership, Wish, facts_of, name_of
from bot.domain.profile import Profile
from tests.conversations.person import PROFILE

NOW = datetime(2026, 11, 20, tzinfo=UTC)
POST = {
    "title": "Analyst",
    "employer": "Office",
    "country": "FR",
    "from_month": "2016-11",
    "current": True,
    "percent": 100,
    "duties": "Counting.",
}
ADA = Profile({**{name: list(entries) for name, entries in PROFILE.items()}, "employment": [POST]})
FACTS = facts_of(ADA, date(2026, 11, 20))


def test_a_consent_serves_for_a_year_and_all_of_them_together_for_two() -> None:
    assert Membership(NOW, NOW).until == NOW + TERM
    later = NOW + timedelta(days=500)
    assert Membership(NOW, later).until == NOW + CAP


def test_the_facts_are_those_of_the_profile() -> None:
    assert FACTS.years == 10
    assert FACTS.level is Isced.BACHELOR
    assert FACTS.languages == {"en": Cefr.NATIVE}
    assert (FACTS.country, FACTS.nationalities) == ("FR", ("GB",))
    assert name_of(ADA) == "Ada Lovelace"


def test_an_empty_profile_has_no_facts_and_meets_an_empty_wish_only() -> None:
    nobody = facts_of(Profile({}), date(2026, 11, 20))
    assert (nobody.level, nobody.country, name_of(Profile({}))) == (None, None, "")
    assert Wish().is_met(nobody)
    assert not Wish(level=Isced.SECONDARY).is_met(nobody)


@pytest.mark.parametrize(
    ("typed", "met"),
    [
        ("English", True),
        ("english c1", True),
        ("French", False),
        ("French B2", False),
        ("10 years", True),
        ("11", False),
        ("law", True),
        ("analyst, law", True),
        ("medicine", False),
        ("France", True),
        ("Morocco", False),
        ("British", True),
        ("Moroccan", False),
        ("الإنجليزية، قانون", False),
        ("", True),
        (" ,, ; ", True),
    ],
)
def test_what_is_typed_has_to_be_met_all_of_it(typed: str, met: bool) -> None:
    assert Wish().adding(typed).is_met(FACTS) is met


def test_a_part_can_be_left_out_again() -> None:
    wish = (
        Wish().adding("French B2, 5 years, law, medicine, Morocco, Moroccan").model_copy(update={"level": Isced.MASTER})
    )
    assert wish.languages == {"fr": Cefr.B2}
    for part in ("l-fr", "years", "level", "w-1", "w-0", "country", "nationality"):
        wish = wish.without(part)
    assert wish == Wish()
    assert wish.without("x") == wish


def test_a_blind_opening_is_not_looked_through_by_where_people_live_or_come_from() -> None:
    blind = Wish().adding("Morocco, Moroccan, law").unblinded
    assert blind == Wish(words=("law",))


def test_so_many_words_are_looked_for_and_no_more() -> None:
    assert len(Wish().adding(",".join(f"word{letter}" for letter in "abcdefgh")).words) == MOST_WORDS
