"""Ranges as CVs write them, in four languages."""

from __future__ import annotations

from datetime import date

import pytest

from bot.interchange.cv_dates import find_range

TODAY = date(2026, 11, 23)

RANGES = [
    ("Crime Analyst, Interpol   Jan 2019 – Present", "2019-01", None),
    ("03/2015 - 08/2018", "2015-03", "2018-08"),
    ("De mars 2019 à juin 2020 : Juriste", "2019-03", "2020-06"),
    ("Depuis septembre 2021", "2021-09", None),
    ("12 mars 2014 au 3 mai 2016", "2014-03", "2016-05"),
    ("janvier 2019 à aujourd’hui", "2019-01", None),
    ("Juin 2018 – en cours", "2018-06", None),
    ("enero de 2018 – actualidad", "2018-01", None),
    ("Mayo 2015 a la fecha", "2015-05", None),
    ("من كانون الثاني/يناير 2019 حتى الآن", "2019-01", None),
    ("يناير ٢٠١٩ – ديسمبر ٢٠٢٠", "2019-01", "2020-12"),
    ("منذ مارس 2020", "2020-03", None),
    ("January – March 2019", "2019-01", "2019-03"),
    ("01.02.2017 – 30.09.2018", "2017-02", "2018-09"),
    ("(2016-09 / 2019-06)", "2016-09", "2019-06"),
    ("2014 – 2018", 2014, 2018),
    ("2019-2020", 2019, 2020),
    ("Since 2019", 2019, None),
]


@pytest.mark.parametrize(("line", "first", "last"), RANGES)
def test_a_range_is_found_in_its_line(line: str, first: str | int, last: str | int | None) -> None:
    dates = find_range(line, TODAY)
    assert dates is not None
    assert (dates.first.month or dates.first.year) == first
    assert (dates.last and (dates.last.month or dates.last.year)) == last
    assert dates.current == (last is None)


@pytest.mark.parametrize(
    "line",
    ["Led the 2019 audit", "2020 – 2018", "in 2012, 2014 and 2016", "March – 2019", "2019 present", "Room 2019-3", ""],
)
def test_what_is_no_range_is_none(line: str) -> None:
    assert find_range(line, TODAY) is None
