from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.deadline import Deadline
from bot.domain.vacancy import Duration, Vacancy
from bot.feeds.moved import HORIZON, Moved, moved
from tests.feeds.shipped import READING

SHIPPED = READING.vacancies
TODAYS = [date(2026, 11, 23) + timedelta(days=37 * n) for n in range(20)]


def _vacancy(reference: str, deadline: Deadline | None, published: date | None = None) -> Vacancy:
    return Vacancy.model_validate(
        {
            "reference": reference,
            "texts": {"en": {"title": "Counsel"}},
            "category": "legal",
            "deadline": deadline,
            "published_on": published,
        }
    )


def _day(vacancy: Vacancy) -> date:
    assert vacancy.deadline is not None
    return vacancy.deadline.day_in_zone


def _dated(result: Moved) -> list[tuple[Vacancy, Vacancy]]:
    """Give the shipped records that have a deadline, before and after."""
    return [(old, new) for old, new in zip(SHIPPED, result.vacancies, strict=True) if old.deadline]


def _noon(today: date) -> datetime:
    return datetime.combine(today, time(12), UTC)


def test_most_shipped_openings_are_open_on_any_day_and_some_are_not() -> None:
    for today in TODAYS:
        after = [new for _, new in _dated(moved(SHIPPED, today))]
        open_ones = [new for new in after if new.is_open(_noon(today))]
        assert len(after) * 2 / 3 <= len(open_ones) < len(after)


def test_open_deadlines_are_spread_over_the_coming_weeks() -> None:
    for today in TODAYS:
        ahead = [
            (_day(new) - today) // timedelta(weeks=1) for _, new in _dated(moved(SHIPPED, today)) if _day(new) >= today
        ]
        assert len(set(ahead)) >= 6
        assert max(ahead) <= HORIZON // timedelta(weeks=1)


def test_every_date_of_a_record_moves_by_the_same_whole_weeks() -> None:
    for today in TODAYS:
        result = moved(SHIPPED, today)
        for old, new in zip(SHIPPED, result.vacancies, strict=True):
            by = timedelta(weeks=result.weeks.get(old.reference, 0))
            if old.deadline:
                assert _day(new) - _day(old) == by
            assert new.published_on == (old.published_on and old.published_on + by)
            assert new.duration.end == (old.duration.end and old.duration.end + by)


def test_nothing_else_of_a_record_changes() -> None:
    dates = {"deadline": None, "published_on": None, "duration": Duration()}
    for old, new in zip(SHIPPED, moved(SHIPPED, TODAYS[0]).vacancies, strict=True):
        assert old.model_copy(update=dates) == new.model_copy(update=dates)


def test_records_with_the_same_deadline_stay_together() -> None:
    together = defaultdict[date, set[date]](set)
    for old, new in _dated(moved(SHIPPED, TODAYS[0])):
        together[_day(old)].add(_day(new))
    assert {len(days) for days in together.values()} == {1}


def test_no_shipped_opening_is_published_after_today() -> None:
    for today in TODAYS:
        assert all(new.published_on is None or new.published_on <= today for new in moved(SHIPPED, today).vacancies)


def test_the_numbers_of_weeks_are_told() -> None:
    result = moved(SHIPPED, TODAYS[0])
    assert result.weeks.keys() == {old.reference for old in SHIPPED if old.deadline}
    assert result.least_and_most == (min(result.weeks.values()), max(result.weeks.values()))


def test_what_has_no_deadline_or_one_ahead_stays_as_it_is() -> None:
    today = date(2027, 3, 1)
    kept = (
        _vacancy("A-1", None, date(2026, 1, 1)),
        _vacancy("A-2", Deadline.of_day(today, "Europe/Paris"), date(2027, 2, 1)),
        _vacancy("A-3", Deadline.of_day(date(2027, 9, 1), "Europe/Paris")),
    )
    assert moved(kept, today) == Moved(kept, {})
    assert moved(kept, today).least_and_most is None


def test_the_hour_of_a_deadline_stays_the_same_by_the_clocks_of_its_zone() -> None:
    winter = Deadline.of_minute(datetime(2026, 1, 7, 12, 0), "Europe/Paris")  # noqa: DTZ001 the zone is beside it
    (summer,) = moved([_vacancy("A-1", winter)], date(2026, 7, 1)).vacancies
    assert summer.deadline == Deadline.of_minute(datetime(2026, 7, 8, 12, 0), "Europe/Paris")  # noqa: DTZ001


def test_a_record_with_only_days_to_apply_is_never_published_in_the_future() -> None:
    today = date(2027, 3, 3)
    short = _vacancy("A-1", Deadline.of_day(date(2026, 6, 8), "UTC"), date(2026, 6, 6))
    (after,) = moved([short], today).vacancies
    assert after.published_on is not None
    assert after.published_on <= today
    assert _day(after) - after.published_on == timedelta(days=2)


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.dates(date(2020, 1, 1), date(2027, 2, 28)), st.integers(0, 200)), max_size=30),
    st.dates(date(2027, 3, 1), date(2029, 1, 1)),
)
def test_any_records_keep_weekday_and_direction(days: list[tuple[date, int]], today: date) -> None:
    given_ones = [
        _vacancy(f"A-{n}", Deadline.of_day(day, "UTC"), day - timedelta(days=span))
        for n, (day, span) in enumerate(days)
    ]
    result = moved(given_ones, today)
    for old, new in zip(given_ones, result.vacancies, strict=True):
        assert (_day(new) - _day(old)).days % 7 == 0
        assert _day(old) <= _day(new) <= today + HORIZON
        assert new.published_on is not None
        assert new.published_on <= today
    assert any(_day(new) > today for new in result.vacancies) or any(span < 7 for _, span in days) or not days
