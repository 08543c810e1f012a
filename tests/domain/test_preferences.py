"""Quiet hours, and the clocks of countries."""

from __future__ import annotations

import pytest

from bot.domain.preferences import Quiet, clocks_of


def hours(start: float, end: float) -> Quiet:
    return Quiet(start=int(start * 60), end=int(end * 60))


@pytest.mark.parametrize(
    ("quiet", "silent", "awake"),
    [(hours(22, 7), (22 * 60, 0, 7 * 60 - 1), (7 * 60, 12 * 60, 22 * 60 - 1)), (hours(1, 5), (60, 299), (59, 300))],
)
def test_quiet_hours_may_span_midnight_and_end_before_their_end(
    quiet: Quiet, silent: tuple[int, ...], awake: tuple[int, ...]
) -> None:
    assert all(quiet.holds(minute) for minute in silent)
    assert not any(quiet.holds(minute) for minute in awake)


def test_a_country_has_one_zone_for_each_different_clock_from_west_to_east() -> None:
    assert clocks_of("DE") == ("Europe/Berlin",)
    assert clocks_of("ES")[0] == "Atlantic/Canary"
    assert len(clocks_of("ES")) == 2
    assert clocks_of("US")[0] == "Pacific/Honolulu"
    assert clocks_of("US")[-1] == "America/New_York"
    assert "America/Sao_Paulo" in clocks_of("BR")
    assert clocks_of("BV") == ()
