"""What is to be seen to before a first day at work, by duty station and contract."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from bot.domain.relocation import Errand, Item, plan
from bot.domain.terms import Allowance, Terms
from bot.domain.vacancy import ContractType, DutyStation

STARTS = date(2027, 9, 1)
ACCEPTED = date(2027, 3, 1)


def items(nationality: str = "KE", lives_in: str | None = "KE", **changes: Any) -> set[Item]:
    """Give what the list has for somebody."""
    facts = {"contract": ContractType.FIXED_TERM, "station": DutyStation(city="Lyon", country="FR"), **changes}
    terms = Terms(starts_on=STARTS).model_copy(update=facts)
    return {each.item for each in plan(terms, [nationality], lives_in, ACCEPTED)}


def test_somebody_from_abroad_gets_the_whole_list_but_for_a_release() -> None:
    assert items() == set(Item) - {Item.RELEASE}


def test_a_seconded_official_is_released_and_gives_no_notice() -> None:
    assert {Item.RELEASE} == items(contract=ContractType.SECONDMENT) & {Item.RELEASE, Item.NOTICE}


def test_who_lives_there_does_not_move_and_a_national_needs_no_visa() -> None:
    assert items("FR", "FR") == {Item.NOTICE, Item.INSURANCE, Item.FIRST_DAY}
    assert Item.VISA in items("KE", "FR")
    assert Item.VISA not in items("FR", "KE")


def test_where_the_place_is_not_known_nothing_is_left_out() -> None:
    assert {Item.VISA, Item.HOUSING} <= items("FR", "FR", station=DutyStation())


def test_for_a_short_time_nobody_looks_for_a_school_and_removal_is_for_whom_it_is_paid() -> None:
    assert Item.SCHOOL not in items(contract=ContractType.SHORT_TERM)
    assert not {Item.SCHOOL, Item.REMOVAL} & items(support=())
    assert Item.SCHOOL in items(support=(), allowances={Allowance.FAMILY: 1})


def test_days_count_back_from_the_start_and_none_is_sooner_than_three_days_on() -> None:
    terms = Terms(starts_on=date(2027, 4, 1))
    found = {each.item: each.due_on for each in plan(terms, [], None, ACCEPTED)}
    assert found[Item.NOTICE] == date(2027, 3, 4)
    assert found[Item.FIRST_DAY] == date(2027, 3, 29)
    assert found[Item.BANK] == date(2027, 4, 8)
    assert plan(Terms(), [], None, ACCEPTED)[0].due_on == ACCEPTED


def test_only_what_is_not_done_is_late() -> None:
    errand = Errand(Item.VISA, date(2027, 3, 1))
    assert errand.is_late(date(2027, 3, 2))
    assert not errand.is_late(date(2027, 3, 1))
    assert not Errand(Item.VISA, date(2027, 3, 1), datetime(2027, 2, 1, tzinfo=UTC)).is_late(date(2027, 3, 2))
