"""How a check moves on, what the candidate sees of it, and for how long its result serves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.checks import DECIDED, MOVES, STAGES, Check, CheckKind, CheckStatus, kinds_for
from tests.conversations.openings import vacancy

NOW = datetime(2026, 11, 20, tzinfo=UTC)


def test_every_status_has_its_moves_and_every_other_move_is_illegal() -> None:
    assert MOVES.keys() == set(CheckStatus)
    for status in CheckStatus:
        allowed = {to for to in CheckStatus if Check(CheckKind.IDENTITY, status).can_become(to)}
        assert allowed == set(MOVES[status])
    assert not set(STAGES) & set(DECIDED)


def test_every_check_can_be_brought_to_its_end() -> None:
    reached = {CheckStatus.NOT_STARTED}
    for _ in CheckStatus:
        reached |= {to for status in reached for to in MOVES[status]}
    assert reached == set(CheckStatus)


@pytest.mark.parametrize(("kind", "days"), [(CheckKind.CRIMINAL_RECORD, 180), (CheckKind.MEDICAL, 365)])
def test_a_result_serves_for_so_long_from_the_day_it_came(kind: CheckKind, days: int) -> None:
    received = Check(kind).moved(CheckStatus.REQUESTED, NOW).moved(CheckStatus.RECEIVED, NOW)
    assert received.expires_at == NOW + timedelta(days=days)
    cleared = received.moved(CheckStatus.CLEARED, NOW)
    assert cleared.is_done
    assert cleared.expires_at == received.expires_at
    assert cleared.moved(CheckStatus.REQUESTED, NOW).expires_at is None


def test_what_came_and_is_in_order_is_cleared_in_one_step_and_serves_from_that_day() -> None:
    cleared = Check(CheckKind.MEDICAL).moved(CheckStatus.REQUESTED, NOW).moved(CheckStatus.CLEARED, NOW)
    assert (cleared.is_done, cleared.received_at, cleared.expires_at) == (True, NOW, NOW + timedelta(days=365))
    asked = Check(CheckKind.MEDICAL).moved(CheckStatus.REQUESTED, NOW)
    assert asked.can_become(CheckStatus.CLEARED)
    assert Check(CheckKind.MEDICAL).moved(CheckStatus.CLEARED, NOW).expires_at == cleared.expires_at


def test_what_does_not_expire_has_no_end() -> None:
    assert Check(CheckKind.EDUCATION).moved(CheckStatus.RECEIVED, NOW).expires_at is None


def test_a_candidate_does_not_read_from_a_list_that_a_check_failed() -> None:
    assert Check(CheckKind.IDENTITY, CheckStatus.FAILED).seen == "query"
    assert Check(CheckKind.IDENTITY, CheckStatus.CLEARED).seen == "cleared"


def test_a_seconded_official_needs_an_attestation_and_no_work_permit() -> None:
    seconded = kinds_for(vacancy("INT00001", contract_type="secondment"))
    others = kinds_for(vacancy("INT00001", contract_type="fixed_term"))
    assert CheckKind.NCB in seconded
    assert CheckKind.WORK_PERMIT not in seconded
    assert CheckKind.NCB not in others
    assert CheckKind.WORK_PERMIT in others
