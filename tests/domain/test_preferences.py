"""Quiet hours as people type them, and the clocks of countries."""

from __future__ import annotations

import pytest

from bot.domain.preferences import Quiet, clocks_of, read_quiet


def hours(start: float, end: float) -> Quiet:
    return Quiet(start=int(start * 60), end=int(end * 60))


@pytest.mark.parametrize(
    ("text", "quiet"),
    [
        ("22-7", hours(22, 7)),
        (" 22:30 – 6 ", hours(22.5, 6)),
        ("22h-7h", hours(22, 7)),
        ("de 22 a 7", None),
        ("21.15 bis 6.45", hours(21.25, 6.75)),
        ("٢٢ - ٧", hours(22, 7)),
        ("0-5", hours(0, 5)),
        ("22", None),
        ("22-22", None),
        ("24-7", None),
        ("22:60-7", None),
        ("late", None),
        ("", None),
        ("22-7-9", None),
    ],
)
def test_two_times_of_day_are_quiet_hours_and_nothing_else_is(text: str, quiet: Quiet | None) -> None:
    assert read_quiet(text) == quiet


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
