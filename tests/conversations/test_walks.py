"""Walks through every form and through the whole bot: whatever somebody does, nothing raises and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conversations.moves import Move, imported, make, moves
from tests.conversations.truths import SECTIONS, Watched
from tests.support.cases import cases

pytestmark = pytest.mark.timeout(300)  # on a busy machine Hypothesis would take a time-out for a fault, and shrink it

walks = settings(max_examples=cases(30, 15), deadline=None, derandomize=True)
steps = st.lists(moves, min_size=10, max_size=30)


def walker() -> Watched:
    """Give a person whose replies are looked at line by line."""
    person = Watched()
    person.thorough = False
    return person


@pytest.mark.parametrize("section", SECTIONS)
@given(begun=st.integers(0, 25), path=steps)
@walks
def test_no_walk_through_a_section_breaks_it(section: str, begun: int, path: list[Move]) -> None:
    person = walker().is_at_home()
    person.watching = True
    for number in range(begun):
        make(person, Move("well", number, ""), lambda: person.opens(section))
    for move in path:
        make(person, move, lambda: person.opens(section))


@pytest.mark.parametrize(
    "section",
    ["identity", *(pytest.param(each, marks=pytest.mark.long) for each in ("contact", "education", "employment"))],
)
@given(begun=st.integers(0, 12), path=steps)
@walks
def test_no_walk_through_a_section_in_large_steps_breaks_it(section: str, begun: int, path: list[Move]) -> None:
    person = walker().is_at_home()
    person.session = person.session.change(large_steps=True)
    person.watching = True
    for number in range(begun):
        make(person, Move("well", number * 5, ""), lambda: person.opens(section))
    for move in path:
        make(person, move, lambda: person.opens(section))


@pytest.mark.parametrize("reference", ["INT00001", "INT00002", "INT00003"])
@given(begun=st.integers(0, 15), path=steps)
@walks
def test_no_walk_through_an_application_breaks_it(reference: str, begun: int, path: list[Move]) -> None:
    person = walker().has_a_profile()
    person.watching = True
    for number in range(begun):
        make(person, Move("well", number, ""), lambda: person.applies(reference))
    for move in path:
        make(person, move, lambda: person.applies(reference))


@given(path=st.lists(moves, min_size=10, max_size=60))
@walks
def test_no_walk_through_the_bot_breaks_it(path: list[Move]) -> None:
    person = walker()
    person.watching = True
    person.says("/start")
    for move in path:
        make(person, move, lambda: person.says("/menu"))


@pytest.mark.parametrize("begun", [Watched.is_at_home, Watched.has_a_profile])
@given(number=st.integers(0, 4), path=steps)
@walks
def test_no_walk_through_an_import_breaks_it(
    begun: Callable[[Watched], Watched], number: int, path: list[Move]
) -> None:
    person = begun(walker())
    person.watching = True
    imported(person, number)
    for move in path:
        make(person, move, lambda: imported(person, number))
