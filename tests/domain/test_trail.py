"""Looking through the audit: every act is of one kind, and what is typed narrows what is shown."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.domain.staff import JOINING, StaffAct
from bot.domain.trail import ACTS, Trail, TrailKind


def test_every_act_is_of_exactly_one_kind() -> None:
    assert ACTS.keys() == set(TrailKind)
    assert Counter(act for acts in ACTS.values() for act in acts) == Counter([*StaffAct, JOINING])


def test_a_kind_names_its_acts_and_no_kind_means_any() -> None:
    assert StaffAct.READ_FILE in Trail(kind="applications").acts
    assert Trail().acts == Trail(kind="nonsense").acts == frozenset()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("a 7k3m 9qxf", Trail("pool", subject="application/A-7K3M-9QXF")),
        ("int04606", Trail("pool", subject="vacancy/INT04606")),
        (" 12 ", Trail("pool", actor="staff/12")),
        ("١٢", Trail("pool", actor="staff/12")),
        ("Staff/7", Trail("pool", actor="staff/7")),
        ("staff 7", Trail("pool", actor="staff/7")),
        ("A-7K3M-9QXF A-7K3M-9QX0", None),
        ("Who was it?", None),
        ("", None),
    ],
)
def test_what_is_typed_narrows_by_application_opening_or_member(typed: str, found: Trail | None) -> None:
    assert Trail("pool").narrowed(typed) == found
