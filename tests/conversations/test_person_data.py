"""The privacy officer's screens for people's requests about their data."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversations.actions import Action
from bot.conversations.privacy import erased_told, hold_told
from bot.conversations.staff.person_data_requests import (
    ErasePerson,
    HoldData,
    Holdings,
    ReadHoldings,
    SendOwnData,
)
from bot.conversations.staff.requests import Denied
from bot.domain.staff import Role
from bot.domain.verification import code_of
from tests.conversations.openings import NOW
from tests.conversations.rendering import check
from tests.conversations.staff import Colleague

ID = "A-7K3M-9QXF"
CODE = code_of(ID, 2, "ab" * 32)


class Officer(Colleague):
    """A privacy officer, and somebody whose data are kept."""

    def __init__(self, running: int = 1) -> None:
        super().__init__(Role.PRIVACY_OFFICER)
        self.found = Holdings(ID, {"profile": 8, "documents": 0, "other": 3}, running, None)
        self.asked: list[ReadHoldings] = []
        self.office.answers |= {
            ReadHoldings: self._read,
            SendOwnData: lambda request: 2,
            ErasePerson: lambda request: self.found.held_at is None,
            HoldData: self._hold,
        }

    def _read(self, request: ReadHoldings) -> Holdings | Denied:
        self.asked.append(request)
        return self.found if request.public_id == ID else Denied("unknown")

    def _hold(self, request: HoldData) -> Holdings:
        self.found = replace(self.found, held_at=request.at if request.held else None)
        return self.found


@pytest.mark.parametrize(("typed", "code"), [("a 7k3m 9qxf", None), (f"It is {ID}.", None), (str(CODE), CODE)])
def test_a_person_is_found_by_an_applications_id_or_a_receipts_code(typed: str, code: object) -> None:
    officer = Officer().says("/staff").taps("button-data").sees("data-find").says(typed)
    officer.sees("data-person", "data-kind-profile", "data-kind-other")
    assert "data-kind-documents" not in officer.said()
    assert officer.asked == [ReadHoldings(ID, code)]  # type: ignore[arg-type]
    assert officer.session.errand is None


@pytest.mark.parametrize("typed", ["Ada Lovelace", f"{ID} A-0000-0001", str(code_of(ID, 2, "ab" * 32, "message"))])
def test_nobody_is_found_by_anything_else(typed: str) -> None:
    officer = Officer().taps_action(Action("s-data")).says(typed).sees("data-unreadable", "data-find")
    assert officer.asked == []
    officer.says(ID).sees("data-person")


def test_a_file_is_no_id() -> None:
    Officer().taps_action(Action("s-data")).uploads().sees("data-unreadable", "data-find")


def test_an_id_that_is_nobodys_is_asked_for_again() -> None:
    officer = Officer().taps_action(Action("s-data")).says("A-0000-0001").sees("data-nobody", "data-find")
    officer.says(ID).sees("data-person")


def test_another_refusal_is_said_as_it_is() -> None:
    officer = Officer().taps_action(Action("s-data"))
    officer.office.why = "own"
    officer.says(ID).sees("staff-denied-own")


def test_who_is_no_privacy_officer_is_not_even_asked_for_an_id() -> None:
    Colleague(Role.RECRUITER).taps_action(Action("s-data")).sees("staff-denied-powerless")


def test_the_package_is_sent_by_one_tap() -> None:
    officer = Officer().taps_action(Action("s-data-of", (ID,))).taps("button-data-send").sees("data-sent")
    assert officer.argument("data-sent", "count") == 2
    officer.taps("button-data-person").sees("data-person")


def test_everything_is_deleted_after_a_second_tap() -> None:
    officer = Officer().taps_action(Action("s-data-of", (ID,))).taps("button-data-erase")
    officer.sees("data-erase-sure", "data-erase-running").taps("button-data-erase-really").sees("data-erased")
    assert "data-erase-running" not in Officer(0).taps_action(Action("s-data-erase", (ID,))).said()


def test_what_is_on_hold_is_not_deleted_and_it_is_said_why() -> None:
    officer = Officer().taps_action(Action("s-data-erase", (ID,)))
    officer.found = replace(officer.found, held_at=NOW)
    officer.taps("button-data-erase-really").sees("data-erase-held")
    officer.taps_action(Action("s-data-erase", (ID,))).sees("data-erase-held", "data-held")


def test_a_hold_begins_and_ends_by_a_tap() -> None:
    officer = Officer().taps_action(Action("s-data-of", (ID,))).taps("button-data-hold")
    officer.sees("data-hold-begun", "data-held").taps("button-data-lift").sees("data-hold-ended")
    assert "data-held" not in officer.said()


def test_what_the_person_is_told_reads_well() -> None:
    for reply in (erased_told(), hold_told(True), hold_told(False)):
        check(reply, NOW)
