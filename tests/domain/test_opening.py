"""How an opening lives: steps, changes, ends; and its figures."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from pydantic import ValidationError

from bot.domain.deadline import Deadline
from bot.domain.figures import DAYS, Moved, per_day, reached, waited
from bot.domain.opening import (
    Group,
    Step,
    added_to,
    differing,
    edited,
    ended,
    ending,
    from_file,
    group_of,
    keeps_status,
    may_step,
    missing_bodies,
    missing_titles,
    staying,
    with_deadline,
)
from bot.domain.staff import Role
from bot.domain.status import Status, StatusEvent
from bot.domain.vacancy import Vacancy, VacancyStatus

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
RECRUITER, APPROVER = frozenset({Role.RECRUITER}), frozenset({Role.APPROVER})


def opening(**changes: object) -> Vacancy:
    """Give a published opening that closes in ten days."""
    deadline = Deadline(at=NOW + 10 * DAY, zone="UTC", precision="minute")
    facts = {"reference": "INT1", "texts": {"en": {"title": "Analyst"}}, "category": "analyst", "deadline": deadline}
    return Vacancy.model_validate({**facts, **changes})


def later(days: int) -> Deadline:
    """Give a deadline in so many days."""
    return Deadline(at=NOW + days * DAY, zone="UTC", precision="minute")


@pytest.mark.parametrize(
    ("status", "at", "group"),
    [
        ("draft", NOW, Group.DRAFT),
        ("published", NOW, Group.OPEN),
        ("extended", NOW + 11 * DAY, Group.CLOSED),
        ("closed", NOW, Group.CLOSED),
        ("cancelled", NOW, Group.ENDED),
        ("filled", NOW, Group.ENDED),
    ],
)
def test_an_opening_is_listed_by_what_it_takes(status: str, at: datetime, group: Group) -> None:
    assert group_of(opening(status=status), at) is group


def test_what_has_ended_takes_no_step_any_more() -> None:
    for status in (VacancyStatus.CANCELLED, VacancyStatus.FILLED):
        assert not any(may_step(opening(status=status), step, NOW) for step in Step)
    assert [step for step in Step if may_step(opening(status="draft"), step, NOW)] == [Step.PUBLISH, Step.DEADLINE]


def test_what_its_deadline_has_closed_is_reopened_or_ended_and_not_closed_once_more() -> None:
    over = NOW + 11 * DAY
    published = opening(status="published")
    assert may_step(published, Step.CLOSE, NOW)
    assert [step for step in Step if may_step(published, step, over)] == [Step.DEADLINE, Step.CANCEL, Step.FILL]


@pytest.mark.parametrize(
    ("status", "before", "days", "after"),
    [
        ("published", 10, 20, "extended"),
        ("published", 10, 5, "published"),
        ("extended", 10, 5, "extended"),
        ("closed", 10, 5, "extended"),
        ("draft", 10, 20, "draft"),
        ("published", None, 20, "published"),
        ("closed", None, 20, "extended"),
    ],
)
def test_a_later_deadline_extends_and_reopens(status: str, before: int | None, days: int, after: str) -> None:
    own = opening(status=status, deadline=None if before is None else later(before))
    moved = with_deadline(own, later(days))
    assert (moved.status, moved.deadline) == (VacancyStatus(after), later(days))


@pytest.mark.parametrize(
    ("status", "wanted", "days", "after", "until"),
    [
        ("published", "cancelled", 10, "published", 10),
        ("published", "published", 20, "extended", 20),
        ("closed", "published", 20, "extended", 20),
        ("closed", "published", -5, "closed", -5),
        ("closed", "published", 10, "closed", 10),
        ("published", "published", None, "published", None),
        ("cancelled", "published", 20, "cancelled", 10),
    ],
)
def test_a_file_brings_a_deadline_and_facts_and_no_other_status(
    status: str, wanted: str, days: int | None, after: str, until: int | None
) -> None:
    new = opening(status=wanted, deadline=None if days is None else later(days), grade="3")
    taken = from_file(opening(status=status), new, NOW)
    assert (taken.status, taken.deadline) == (VacancyStatus(after), None if until is None else later(until))
    assert taken.grade == (None if status == "cancelled" else "3")


def test_only_a_status_that_is_a_step_is_named_as_kept() -> None:
    assert keeps_status(opening(), opening(status="cancelled"))
    assert not keeps_status(opening(status="cancelled"), opening(status="cancelled"))
    assert not keeps_status(opening(status="extended"), opening())


def test_texts_are_known_by_language() -> None:
    own = edited(edited(opening(), "title.fr", "Analyste"), "body.ar", "الوصف")
    assert missing_titles(own) == ("es",)
    assert missing_bodies(own) == ("en", "fr", "es")
    assert own.texts["ar"].title == "Analyst"
    assert edited(own, "title.fr", None).texts.keys() == {"en", "ar"}
    with pytest.raises(ValidationError):
        edited(opening(), "title.en", None)


def test_facts_change_one_by_one_and_only_to_what_can_be() -> None:
    own = edited(edited(edited(opening(), "city", "Lyon"), "months", 12), "grade", "P-3")
    assert differing(opening(), own) == ("duty_station", "duration", "grade")
    assert differing(own, own) == ()
    for field, value in (("country", "XX"), ("months", 0), ("category", None), ("nonsense", 1)):
        with pytest.raises(ValidationError):
            edited(opening(), field, value)


def test_cancelling_ends_what_runs_and_leaves_what_is_agreed() -> None:
    assert ending(Step.CANCEL, Status.DRAFT, RECRUITER) == (StatusEvent.CANCEL_VACANCY,)
    assert ending(Step.CANCEL, Status.CHECKS, APPROVER) == (StatusEvent.CANCEL_VACANCY,)
    for status in (Status.OFFER_EXTENDED, Status.ACCEPTED, Status.WITHDRAWN):
        assert ending(Step.CANCEL, status, RECRUITER | APPROVER) == ()


def test_filling_ends_who_was_compared_and_looks_first_at_what_nobody_has_seen() -> None:
    both = RECRUITER | APPROVER
    assert ending(Step.FILL, Status.SUBMITTED, RECRUITER) == (StatusEvent.START_REVIEW, StatusEvent.NOT_SELECT)
    assert ending(Step.FILL, Status.SUBMITTED, APPROVER) == ()
    assert ending(Step.FILL, Status.RECOMMENDED, RECRUITER) == ()
    assert ending(Step.FILL, Status.RECOMMENDED, APPROVER) == (StatusEvent.NOT_SELECT,)
    for status in (Status.ROSTERED, Status.SELECTED, Status.CHECKS, Status.ACCEPTED, Status.DRAFT):
        assert ending(Step.FILL, status, both) == ()


def test_what_ends_and_what_stays_is_counted() -> None:
    counts = {Status.SHORTLISTED: 3, Status.RECOMMENDED: 1, Status.NOT_SELECTED: 8, Status.DRAFT: 2}
    assert ended(Step.FILL, counts, RECRUITER) == 3
    assert staying(Step.FILL, counts, RECRUITER) == {Status.RECOMMENDED: 1}


def test_a_new_id_is_one_that_nobody_has() -> None:
    assert added_to([], "q") == "q1"
    assert added_to(["q1", "q3"], "q") == "q2"


# Figures


def moved(application: int, after: Status, days: float = 0) -> Moved:
    """Give a move after so many days."""
    return Moved(application, after, NOW + days * DAY)


MOVES = [
    moved(1, Status.SUBMITTED),
    moved(1, Status.SUBMITTED, 1),
    moved(1, Status.UNDER_REVIEW, 4),
    moved(1, Status.SHORTLISTED, 6),
    moved(2, Status.SUBMITTED, 2),
    moved(2, Status.WITHDRAWN, 3),
    moved(3, Status.DRAFT, 3),
]


def test_the_funnel_counts_who_ever_came_so_far_and_who_passed() -> None:
    assert reached(MOVES) == {
        Status.SUBMITTED: 2,
        Status.UNDER_REVIEW: 1,
        Status.LONGLISTED: 1,
        Status.SHORTLISTED: 1,
    }
    assert reached([]) == {}


def test_time_in_a_stage_is_the_median_of_all_stays_those_that_last_included() -> None:
    found = waited(MOVES, NOW + 10 * DAY)
    assert found == {Status.SUBMITTED: 2.5, Status.UNDER_REVIEW: 2.0, Status.SHORTLISTED: 4.0}
    assert waited([moved(1, Status.SUBMITTED, 5)], NOW) == {Status.SUBMITTED: 0.0}


def test_days_are_counted_without_gaps_and_by_the_clock_of_the_zone() -> None:
    assert per_day(MOVES, "UTC") == {date(2027, 3, 1): 1, date(2027, 3, 2): 0, date(2027, 3, 3): 1}
    assert per_day([moved(1, Status.SUBMITTED, 0.4)], "Asia/Tokyo") == {date(2027, 3, 2): 1}
    assert per_day([], "UTC") == {}
    assert len(per_day([moved(1, Status.SUBMITTED), moved(2, Status.SUBMITTED, 90)], "UTC")) == DAYS
