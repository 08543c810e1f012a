from __future__ import annotations

from bot.domain.education import OFFERED, Isced


def test_levels_run_from_0_to_8() -> None:
    assert [level.value for level in Isced] == list(range(9))


def test_a_form_offers_secondary_to_doctorate_in_rising_order() -> None:
    assert [level.value for level in OFFERED] == [3, 4, 5, 6, 7, 8]


def test_a_master_outranks_a_bachelor() -> None:
    assert Isced.MASTER > Isced.BACHELOR
