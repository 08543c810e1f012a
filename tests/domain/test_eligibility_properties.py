"""What is true of the eligibility mirror whatever a profile holds."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.checked import Standing
from bot.domain.eligibility import mirror
from bot.domain.languages import Cefr
from bot.domain.profile import Entry, Profile
from bot.domain.vacancy import OpenTo, Vacancy
from tests.domain.lives import (
    NONE_YET,
    SECTIONS,
    TODAY,
    criterion,
    holds,
    post,
    profile,
    skilled,
    speaks,
    studies,
    vacancy,
)
from tests.domain.quick import quick

months = st.builds(lambda year, month: f"{year}-{month:02}", st.integers(2000, 2029), st.integers(1, 12))
ends = st.one_of(st.none(), months)
percent = st.integers(5, 100)
entries: st.SearchStrategy[Entry] = st.one_of(
    st.builds(
        lambda both, now, part, firm: post(min(both), None if now else max(both), part, employer=firm),
        st.tuples(months, months), st.booleans(), percent, st.sampled_from(("Police", "Acme")),
    ),
    st.builds(lambda level, both, now: studies(level, min(both), None if now else max(both)),
              st.integers(3, 8), st.tuples(months, months), st.booleans()),
    st.builds(speaks, st.sampled_from(("en", "fr", "sw")), st.sampled_from([each.value for each in Cefr])),
    st.builds(holds, st.sampled_from(("FR", "KP", "PR", "JO")), st.booleans()),
    st.builds(skilled, st.sampled_from(("driving licence", "a boat", None))),
)  # fmt: skip
lives = st.lists(entries, max_size=8)
criteria = st.one_of(
    st.builds(lambda level: criterion("education", "Degree or equivalent", level=level), st.integers(3, 8)),
    st.builds(lambda level: criterion("education", level=level), st.integers(3, 8)),
    st.builds(lambda years: criterion("experience", years=years), st.integers(0, 15)),
    st.builds(
        lambda code, level: criterion("language", language=code, level=level),
        st.sampled_from(("en", "fr", "sw")),
        st.sampled_from(("A1", "B1", "B2", "C1", "C2")),
    ),
    st.just(criterion("nationality", "National of a member country")),
    st.just(criterion("licence", "Driving licence for field visits")),
    st.just(criterion("other")),
)
openings = st.builds(
    lambda asked, circle: vacancy(*asked, open_to=circle),
    st.lists(criteria, max_size=5),
    st.sampled_from((None, *OpenTo)),
)


def standings(opening: Vacancy, held: Profile, today: date = TODAY) -> list[Standing]:
    return [each.standing for each in mirror(opening, held, today)]


@given(openings, lives, entries)
@quick
def test_another_entry_never_makes_unmet_what_was_met(opening: Vacancy, life: list[Entry], another: Entry) -> None:
    before, after = standings(opening, profile(*life)), standings(opening, profile(*life, another))
    assert all(then is Standing.MET for was, then in zip(before, after, strict=True) if was is Standing.MET)


@given(openings, lives.flatmap(lambda life: st.tuples(st.just(life), st.permutations(life))))
@quick
def test_the_order_of_entries_does_not_matter(opening: Vacancy, both: tuple[list[Entry], list[Entry]]) -> None:
    assert standings(opening, profile(*both[0])) == standings(opening, profile(*both[1]))


@given(openings, lives)
@quick
def test_every_stated_criterion_is_answered_once_and_in_its_order(opening: Vacancy, life: list[Entry]) -> None:
    subjects = [each.subject for each in mirror(opening, profile(*life), TODAY)]
    assert subjects[len(subjects) - len(opening.criteria) :] == list(opening.criteria)


@given(openings, lives)
@quick
def test_the_lines_that_are_named_exist(opening: Vacancy, life: list[Entry]) -> None:
    held = profile(*life)
    lines = [line for each in mirror(opening, held, TODAY) for line in each.lines]
    assert all(line.index < len(held.sections[line.section]) for line in lines)


@given(openings)
@quick
def test_an_empty_profile_is_never_told_that_it_does_not_meet_something(opening: Vacancy) -> None:
    assert Standing.NOT_MET not in standings(opening, NONE_YET)


@given(openings, lives, lives)
@quick
def test_only_the_section_of_a_criterion_decides(opening: Vacancy, life: list[Entry], other: list[Entry]) -> None:
    held = profile(*life)
    foreign = [each for each in other if SECTIONS[type(each)] not in held.sections]
    apart = Profile({**profile(*foreign).stored, **held.stored})
    for before, after in zip(mirror(opening, held, TODAY), mirror(opening, apart, TODAY), strict=True):
        if before.section in held.sections and not isinstance(before.subject, OpenTo):
            assert after == before
