"""What a change of status or deadline means to those who wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.changes import Changed, ChangeKind, State, changed
from bot.domain.deadline import Deadline
from bot.domain.vacancy import VacancyStatus

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
PUBLISHED, CLOSED, FILLED = VacancyStatus.PUBLISHED, VacancyStatus.CLOSED, VacancyStatus.FILLED
CANCELLED, EXTENDED, DRAFT = VacancyStatus.CANCELLED, VacancyStatus.EXTENDED, VacancyStatus.DRAFT


def state(status: VacancyStatus = PUBLISHED, days: int | None = 10) -> State:
    """Give a state with a deadline so many days away."""
    if days is None:
        return State(status, None)
    return State(status, Deadline(at=NOW + timedelta(days=days), zone="Europe/Paris", precision="minute"))


OPEN = state()


@pytest.mark.parametrize(
    ("before", "after", "kind", "early"),
    [
        (OPEN, state(EXTENDED, 17), ChangeKind.EXTENDED, True),
        (OPEN, state(days=4), ChangeKind.FORWARD, True),
        (OPEN, state(days=None), ChangeKind.UNDATED, True),
        (state(days=None), OPEN, ChangeKind.DATED, True),
        (OPEN, state(days=-1), ChangeKind.CLOSED, True),
        (OPEN, state(CLOSED), ChangeKind.CLOSED, True),
        (OPEN, state(DRAFT), ChangeKind.CLOSED, True),
        (state(days=-1), state(CLOSED, -1), ChangeKind.CLOSED, False),
        (state(CLOSED), OPEN, ChangeKind.REOPENED, False),
        (state(days=-1), state(EXTENDED, 5), ChangeKind.REOPENED, False),
        (OPEN, state(CANCELLED), ChangeKind.CANCELLED, True),
        (state(CLOSED, -5), state(CANCELLED, -5), ChangeKind.CANCELLED, False),
        (state(CLOSED, -5), state(FILLED, -5), ChangeKind.FILLED, False),
    ],
)
def test_a_change_is_what_people_would_call_it(before: State, after: State, kind: ChangeKind, early: bool) -> None:
    assert changed(before, after, NOW) == Changed(kind, early)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (OPEN, OPEN),
        (OPEN, state(EXTENDED)),
        (state(days=None), state(EXTENDED, None)),
        (state(DRAFT), OPEN),
        (state(CLOSED, -9), state(CLOSED, -5)),
        (state(CANCELLED), state(CANCELLED, 20)),
    ],
)
def test_what_changes_nothing_for_anybody_is_not_told(before: State, after: State) -> None:
    assert changed(before, after, NOW) is None
