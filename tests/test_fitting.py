"""Buttons share a row as long as a phone shows their labels whole."""

from __future__ import annotations

import pytest

from bot.catalogue.bidi import FSI, PDI, RLM
from bot.fitting import fits, width


@pytest.mark.parametrize(
    "row",
    [
        ("← Back", "⏸ Save and leave"),
        ("← Atrás", "⏸ Guardar y salir"),
        ("→ رجوع", "⏸ حفظ وخروج"),
        ("→ النتائج", "🏠 القائمة الرئيسية"),
        ("septiembre", "octubre", "noviembre"),
        ("1", "2", "3", "4", "5", "6", "7"),
    ],
)
def test_short_labels_stay_side_by_side(row: tuple[str, ...]) -> None:
    assert fits(row)


@pytest.mark.parametrize(
    "row",
    [
        ("Privacy in full", "Not now, just look around"),
        ("✏️ Pays de naissance", "✏️ E-mail"),
        ("✏️ الإقرار", "✏️ قائمة المرشحين المحتملين"),
        ("تفاصيل الخصوصية", "ليس الآن، أتصفح فقط"),
    ],
)
def test_a_label_that_a_phone_would_cut_breaks_its_row(row: tuple[str, ...]) -> None:
    assert not fits(row)


def test_a_label_alone_in_its_row_may_be_of_any_length() -> None:
    assert fits(("▶️ Continue: Assistant Director, Legal Support to Programmes",))


def test_what_is_not_seen_takes_no_room() -> None:
    assert width(f"{RLM}{FSI}CV{PDI}") == width("CV")
