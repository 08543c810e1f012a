"""What a candidate keeps of an endorsement, whose bureau it is, and by when each step is due."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.endorsement import (
    STEPS,
    UNFINISHED,
    Endorsement,
    EndorsementStatus,
    LetterStatus,
    Who,
    bureaux,
    due_days,
    is_secondment,
)
from bot.domain.profile import Profile
from tests.storage.samples import vacancy

FIRST, SECOND = date(2027, 3, 1), date(2027, 3, 9)
ASKED, ENDORSED, NOT_ASKED = EndorsementStatus.ASKED, EndorsementStatus.ENDORSED, EndorsementStatus.NOT_ASKED


def nationals(*countries: str) -> Profile:
    return Profile({"nationality": [{"country": each, "at_birth": True} for each in countries]})


def test_each_move_takes_its_day_and_leaves_the_letter_as_it_is() -> None:
    asked = Endorsement().moved(ASKED, FIRST)
    assert (asked.status, asked.since, asked.letter) == (ASKED, FIRST, LetterStatus.NOT_ASKED)
    assert asked.moved(ENDORSED, SECOND).since == SECOND


def test_a_second_tap_on_the_same_status_keeps_the_first_day() -> None:
    asked = Endorsement().moved(ASKED, FIRST).lettered(LetterStatus.ASKED, FIRST)
    assert asked.moved(ASKED, SECOND) == asked.lettered(LetterStatus.ASKED, SECOND) == asked


def test_a_slip_is_taken_back_without_a_day() -> None:
    assert Endorsement().moved(ASKED, FIRST).moved(NOT_ASKED, SECOND) == Endorsement()
    assert Endorsement().lettered(LetterStatus.RECEIVED, FIRST).lettered(LetterStatus.NOT_ASKED, SECOND) == (
        Endorsement()
    )


def test_only_what_is_not_decided_is_unfinished() -> None:
    assert set(EndorsementStatus) - set(UNFINISHED) == {ENDORSED, EndorsementStatus.REFUSED}


@pytest.mark.parametrize(
    ("held", "countries"),
    [
        ((), ()),
        (("KE",), ("KE",)),
        (("KE", "IE", "KE"), ("KE", "IE")),
        (("KP", "PR", "FR"), ("FR",)),
        (("TV",), ()),
    ],
)
def test_the_bureaux_are_those_of_the_member_countries_held(held: tuple[str, ...], countries: tuple[str, ...]) -> None:
    assert bureaux(nationals(*held)) == countries


def test_a_profile_without_nationalities_has_no_bureau() -> None:
    assert bureaux(Profile({})) == ()


@pytest.mark.parametrize(
    ("chosen", "countries", "bureau"),
    [
        (None, (), None),
        (None, ("KE",), "KE"),
        (None, ("KE", "IE"), None),
        ("IE", ("KE", "IE"), "IE"),
        ("FR", ("KE", "IE"), None),
        ("FR", ("KE",), "KE"),
    ],
)
def test_the_bureau_is_the_only_one_or_the_chosen_one_that_is_still_held(
    chosen: str | None, countries: tuple[str, ...], bureau: str | None
) -> None:
    own = Endorsement() if chosen is None else Endorsement().asks(chosen)
    assert own.bureau(countries) == bureau


def test_the_steps_follow_one_another_up_to_the_deadline() -> None:
    days = list(due_days(date(2027, 3, 31)).values())
    assert days == sorted(days)
    assert (days[0], days[-1]) == (date(2027, 3, 3), date(2027, 3, 31))
    assert {step.who for step in STEPS} == set(Who)


def test_only_a_secondment_is_one() -> None:
    assert is_secondment(vacancy(contract_type="secondment"))
    assert not is_secondment(vacancy())
    assert not is_secondment(vacancy(contract_type=None))
