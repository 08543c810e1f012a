"""The audit on the screen of those who may read it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.outcomes import Attachment
from bot.conversations.staff.trail_requests import PAGE, ExportAudit, ReadAudit, TrailPage, TrailRow
from bot.domain.staff import Role
from bot.domain.trail import Trail, TrailKind
from tests.conversations.openings import NOW
from tests.conversations.staff import Colleague


def row(number: int, *subjects: str, actor: str = "staff/3", allowed: bool = True) -> TrailRow:
    """Give an act."""
    return TrailRow(number, NOW, actor, "read_file", subjects, allowed)


class Reader(Colleague):
    """Somebody who may read an audit of three pages."""

    def __init__(self, role: Role = Role.PRIVACY_OFFICER, *rows: TrailRow, **state: Any) -> None:
        super().__init__(role)
        self.rows = rows or tuple(row(number, "application/A-1") for number in range(20, 0, -1))
        self.state = {"whole": None, "checked": None, "bad": None, **state}
        self.asked: list[tuple[Trail, int]] = []
        self.office.answers |= {ReadAudit: self._read, ExportAudit: lambda request: len(self.rows)}

    def _read(self, request: ReadAudit) -> TrailPage:
        self.asked.append((request.trail, request.page))
        first = request.page * PAGE
        return TrailPage(self.rows[first : first + PAGE], len(self.rows) > first + PAGE, **self.state)


@pytest.mark.parametrize("role", [Role.ADMIN, Role.PRIVACY_OFFICER])
def test_the_newest_acts_are_one_tap_away_and_turned_over_in_place(role: Role) -> None:
    reader = Reader(role).says("/staff").taps("button-audit").sees("trail", "trail-row", "trail-about")
    assert "button-staff-before" not in reader.offered()
    reader.taps("button-staff-after").taps("button-staff-after").sees_button("button-staff-before")
    assert "button-staff-after" not in reader.offered()
    assert [page for _, page in reader.asked] == [0, 1, 2]
    reader.taps("button-staff-before")
    assert reader.asked[-1] == (Trail(), 1)


def test_who_may_not_read_it_sees_nothing_of_it() -> None:
    Colleague(Role.RECRUITER).taps_action(Action("s-audit")).sees("staff-denied-powerless")
    Colleague(Role.RECRUITER).taps_action(Action("s-audit-kinds")).sees("staff-denied-powerless")
    Colleague(Role.RECRUITER).taps_action(Action("s-audit-csv")).sees("staff-denied-powerless")


def test_it_is_said_up_to_where_the_audit_is_whole() -> None:
    Reader().taps_action(Action("s-audit")).sees("trail-unchecked")
    whole = Reader(whole=12, checked=NOW).taps_action(Action("s-audit")).sees("trail-whole")
    assert whole.argument("trail-whole", "row") == 12
    broken = Reader(whole=2, checked=NOW, bad=3).taps_action(Action("s-audit")).sees("trail-bad")
    assert broken.argument("trail-bad", "row") == 3


def test_filters_add_up_survive_turning_pages_and_go_all_at_once() -> None:
    reader = Reader().taps_action(Action("s-audit")).taps("button-trail-kinds").sees("trail-kinds")
    assert {f"trail-kind-{kind}" for kind in TrailKind} <= reader.offered()
    reader.taps("trail-kind-data").sees("trail-kind-data").taps("trail-by").sees("trail-only")
    assert "trail-by" not in reader.offered()
    reader.says("INT00001").taps("button-staff-after")
    assert reader.asked[-1] == (Trail("data", "staff/3", "vacancy/INT00001"), 1)
    reader.taps("button-trail-all")
    assert reader.asked[-1] == (Trail(), 0)
    assert "button-trail-all" not in reader.offered()


def test_what_narrows_nothing_is_explained() -> None:
    reader = Reader().taps_action(Action("s-audit")).says("who was it?").sees("trail-unreadable", "trail-row")
    reader.uploads().sees("trail-unreadable")
    reader.taps_action(Action("s-audit-kind", ("nonsense",))).sees("staff-denied-unknown")


def test_an_act_about_many_names_a_few_and_one_about_nothing_names_none() -> None:
    many = Reader(
        Role.ADMIN, row(2, *(f"application/A-{n}" for n in range(9)), allowed=False), row(1, actor="other/0f")
    )
    many.taps_action(Action("s-audit")).sees("trail-row-refused", "trail-row")
    assert str(many.argument("trail-about", "what")).endswith("application/A-2 +6")
    reader = Reader(Role.ADMIN, row(1, actor="other/0f")).taps_action(Action("s-audit"))
    assert "trail-about" not in reader.said()
    assert "trail-by" not in reader.offered()


def test_where_there_is_nothing_it_is_said_and_there_is_no_file() -> None:
    empty = Reader()
    empty.rows = ()
    empty.taps_action(Action("s-audit")).sees("trail-none")
    assert not {"button-trail-csv", "trail-by"} & empty.offered()


def test_the_file_is_of_what_is_looked_for() -> None:
    reader = Reader().taps_action(Action("s-audit")).says("7").taps("button-trail-csv").sees("trail-file")
    assert reader.files == [Attachment("audit", ("", "staff/7", "", NOW.isoformat()))]
    reader.taps("button-audit").sees("trail")
    assert reader.asked[-1] == (Trail(actor="staff/7"), 0)


def test_a_page_that_is_no_number_is_the_first() -> None:
    reader = Reader().taps_action(Action("s-audit-page", ("x",)))
    assert reader.asked == [(Trail(), 0)]
