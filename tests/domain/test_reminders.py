"""When something is said that nobody asked for: over zones, changes of clocks, quiet hours, new deadlines, outages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.preferences import Preferences, Quiet
from bot.domain.reminders import (
    FARTHEST,
    LEADS,
    STAGES,
    USUAL,
    Clock,
    Due,
    Waiting,
    digest_due,
    due,
    moment_of,
    near,
    next_word,
    warned_after,
    word_owed,
)
from bot.domain.status import Status
from tests.domain.test_deadline_properties import ZONES, days_of
from tests.support.cases import cases

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
NIGHT = Quiet(start=22 * 60, end=7 * 60)
PARIS, TOKYO = Clock("Europe/Paris", NIGHT), Clock("Asia/Tokyo", NIGHT)
DEADLINE = datetime(2027, 3, 31, 21, 59, 59, tzinfo=UTC)
"""The last second of the last day of March in Paris, which is one minute to six in the morning in Tokyo."""

many = settings(max_examples=cases(500, 100), deadline=None, derandomize=True, database=None)
quiets = st.one_of(
    st.just(NIGHT),
    st.none(),
    st.builds(
        lambda start, hours: Quiet(start=start, end=(start + hours) % 1440), st.integers(0, 1439), st.integers(1, 1439)
    ),
)


@st.composite
def clocks(draw: st.DrawFn) -> tuple[Clock, datetime]:
    """Give a clock, and an instant that likes to be beside a change of it."""
    zone = draw(st.sampled_from(ZONES))
    wall = datetime.combine(draw(days_of(zone)), draw(st.times()), tzinfo=ZoneInfo(zone))
    return Clock(zone, draw(quiets)), wall.astimezone(UTC).replace(microsecond=0)


def is_quiet(moment: datetime, clock: Clock) -> bool:
    """Tell whether an instant is quiet."""
    local = moment.astimezone(ZoneInfo(clock.zone))
    return clock.quiet is not None and clock.quiet.holds(local.hour * 60 + local.minute)


# Quiet hours


@settings(many, max_examples=cases(80, 25))  # each walks through its quiet hours minute by minute
@given(clocks())
def test_what_would_be_said_in_quiet_hours_moves_to_their_edge_and_no_farther(given: tuple[Clock, datetime]) -> None:
    clock, moment = given
    before = after = moment
    while is_quiet(before, clock):
        before -= MINUTE
    while is_quiet(after, clock):
        after = after.replace(second=0) + MINUTE
    assert not is_quiet(clock.awake_before(moment), clock)
    assert not is_quiet(clock.awake_after(moment), clock)
    assert before - 76 * MINUTE <= clock.awake_before(moment) <= before
    assert after <= clock.awake_after(moment) <= after + 61 * MINUTE
    assert moment - clock.awake_before(moment) < FARTHEST


def test_a_reminder_for_the_night_comes_in_the_evening_before() -> None:
    at = moment_of(DEADLINE, 2 * HOUR, TOKYO).astimezone(ZoneInfo("Asia/Tokyo"))
    assert (at.day, at.hour, at.minute) == (31, 21, 44)
    assert moment_of(DEADLINE, 3 * HOUR, PARIS) == DEADLINE - 3 * HOUR
    assert moment_of(DEADLINE, 2 * HOUR, PARIS) == DEADLINE - 2 * HOUR - 15 * MINUTE, "just before they begin"


@many
@given(clocks(), st.sampled_from(LEADS))
def test_who_looks_some_minutes_late_still_need_not_wait_for_the_morning(
    given: tuple[Clock, datetime], lead: timedelta
) -> None:
    clock, deadline = given
    moment = moment_of(deadline, lead, clock)
    if clock.quiet is None or (clock.quiet.start - clock.quiet.end) % 1440 >= 30:
        assert not is_quiet(moment + 14 * MINUTE, clock)


# Exactly once


@st.composite
def histories(draw: st.DrawFn) -> tuple[Clock, list[tuple[datetime, datetime]]]:
    """Give a clock, and looks (after the first moment) each with the deadline as it stands then.

    Most looks follow one another within an hour; after some comes an outage of hours or days.
    """
    clock, deadline = draw(clocks())
    moment = deadline - timedelta(minutes=draw(st.integers(0, 20 * 1440)))
    looks = [(moment, deadline)]
    for _ in range(draw(st.integers(1, 25))):
        pause = draw(st.one_of(st.integers(1, 60), st.integers(60, 1440), st.integers(1440, 9 * 1440)))
        if draw(st.integers(0, 5)) == 0:
            deadline += timedelta(hours=draw(st.sampled_from((-200, -30, 24, 168))))
        moment += timedelta(minutes=pause, seconds=draw(st.integers(0, 59)))
        looks.append((moment, deadline))
    return clock, looks


@many
@given(histories())
def test_each_reminder_is_due_once_or_when_it_is_stale_never(
    history: tuple[Clock, list[tuple[datetime, datetime]]],
) -> None:
    clock, looks = history
    told: list[tuple[datetime, timedelta]] = []
    for (last, _), (now, deadline) in pairwise(looks):
        fallen = [lead for lead in LEADS if last < moment_of(deadline, lead, clock) <= now]
        reminder = due(deadline, clock, LEADS, now, last)
        if reminder is None:
            assert not fallen or clock.awake_after(now) > deadline, "useful, and not said"
            continue
        assert reminder.lead == min(fallen), "the one nearest to the deadline stands for all"
        assert now <= reminder.at <= deadline
        assert not is_quiet(reminder.at, clock)
        told.append((deadline, reminder.lead))
    assert len(told) == len(set(told))


@many
@given(clocks())
def test_without_an_outage_every_reminder_is_said_at_its_moment(given: tuple[Clock, datetime]) -> None:
    clock, deadline = given
    for lead in LEADS:
        moment = moment_of(deadline, lead, clock)
        reminder = due(deadline, clock, LEADS, moment, moment - MINUTE)
        assert reminder is not None
        assert reminder.lead <= lead
        assert reminder.at == moment


@many
@given(clocks(), st.integers(1, 10 * 1440))
def test_leads_that_are_left_aside_as_too_far_are_never_due(given: tuple[Clock, datetime], minutes: int) -> None:
    clock, now = given
    for days in range(0, 16, 3):
        deadline, last = now + days * DAY + HOUR, now - minutes * MINUTE
        possible = near(deadline, LEADS, now, last)
        assert due(deadline, clock, LEADS, now, last) == (
            due(deadline, clock, possible, now, last) if possible else None
        )


def test_after_an_outage_one_reminder_stands_for_those_that_were_missed() -> None:
    last, now = DEADLINE - 8 * DAY, DEADLINE - 2 * DAY
    assert due(DEADLINE, Clock("UTC", None), LEADS, now, last) == Due(3 * DAY, now)


def test_a_deadline_that_is_over_is_never_reminded_of() -> None:
    clock = Clock("UTC", None)
    assert due(DEADLINE, clock, LEADS, DEADLINE + timedelta(seconds=1), DEADLINE - DAY - HOUR) is None
    assert due(DEADLINE, clock, LEADS, DEADLINE, DEADLINE - DAY - HOUR) == Due(2 * HOUR, DEADLINE)


def test_what_is_found_at_night_waits_for_the_morning_unless_that_is_too_late() -> None:
    night = datetime(2027, 3, 29, 1, 30, tzinfo=UTC)  # half past three in Paris
    assert due(DEADLINE, PARIS, LEADS, night, night - DAY) == Due(3 * DAY, datetime(2027, 3, 29, 5, tzinfo=UTC))
    assert due(DEADLINE, TOKYO, LEADS, DEADLINE - 2 * HOUR, DEADLINE - 2 * DAY) is None


def test_no_leads_no_reminders() -> None:
    assert due(DEADLINE, PARIS, (), DEADLINE, DEADLINE - 30 * DAY) is None


# Clocks as text


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("Asia/Tokyo 1320-420", TOKYO),
        ("- 1320-420", PARIS),
        ("Europe/Paris -", Clock("Europe/Paris", None)),
        ("- -", Clock("Europe/Paris", None)),
    ],
)
def test_a_clock_is_read_as_the_store_has_it(text: str, clock: Clock) -> None:
    assert Clock.read(text, "Europe/Paris") == clock


def test_who_has_no_known_zone_lives_by_another() -> None:
    assert Clock.of(Preferences(language="en", zone="Asia/Tokyo", quiet=NIGHT), "Europe/Paris") == TOKYO
    assert Clock.of(Preferences(language="en", quiet=NIGHT), "Europe/Paris") == PARIS


# The digest


@many
@given(clocks(), st.lists(st.integers(1, 3000), min_size=1, max_size=40))
def test_a_digest_comes_once_a_day_outside_quiet_hours(given: tuple[Clock, datetime], pauses: list[int]) -> None:
    clock, moment = given
    sent: list[datetime] = []
    for pause in pauses:
        last, moment = moment, moment + pause * MINUTE
        at = digest_due(clock, moment, last)
        if at is None:
            assert moment - last < 49 * HOUR
        else:
            assert at >= moment
            assert not is_quiet(at, clock)
            sent.append(moment)
    assert len(sent) <= sum(pauses) / 1440 + 2


def test_a_digest_is_sent_at_nine_by_the_persons_clock_or_when_quiet_hours_end() -> None:
    nine = datetime(2027, 3, 1, 0, 0, tzinfo=UTC)  # nine in Tokyo
    assert digest_due(TOKYO, nine, nine - MINUTE) == nine
    assert digest_due(TOKYO, nine - MINUTE, nine - HOUR) is None
    late = Clock("Asia/Tokyo", Quiet(start=0, end=10 * 60))
    assert digest_due(late, nine, nine - MINUTE) is None
    assert digest_due(late, nine + HOUR, nine) == nine + HOUR


# The next word


def waiting(status: Status = Status.UNDER_REVIEW, since: datetime = DEADLINE - 10 * DAY) -> Waiting:
    """Give an application that was sent ten days before the deadline."""
    return Waiting(status, since, DEADLINE)


def test_the_review_is_counted_from_the_deadline_and_later_stages_from_their_beginning() -> None:
    assert next_word(waiting(), USUAL, DEADLINE - 5 * DAY) == DEADLINE + USUAL.review * DAY
    assert next_word(waiting(Status.SHORTLISTED, DEADLINE + DAY), USUAL, DEADLINE + DAY) == DEADLINE + 22 * DAY
    assert next_word(Waiting(Status.SUBMITTED, DEADLINE, None), USUAL, DEADLINE) == DEADLINE + 42 * DAY


def test_what_was_sent_late_is_counted_from_then() -> None:
    assert next_word(waiting(since=DEADLINE + DAY), USUAL, DEADLINE + DAY) == DEADLINE + 43 * DAY


def test_who_waits_for_nothing_is_promised_nothing() -> None:
    for status in (Status.DRAFT, Status.NOT_SELECTED, Status.OFFER_EXTENDED, Status.ROSTERED):
        assert next_word(Waiting(status, DEADLINE), USUAL, DEADLINE) is None
        assert word_owed(Waiting(status, DEADLINE), USUAL, DEADLINE + 99 * DAY, DEADLINE) is None


@pytest.mark.parametrize("status", STAGES)
def test_every_stage_promises_a_word_to_come(status: Status) -> None:
    word = next_word(Waiting(status, DEADLINE), USUAL, DEADLINE)
    assert word is not None
    assert DEADLINE < word <= DEADLINE + 42 * DAY


def test_a_list_that_only_staff_see_does_not_show_in_a_date() -> None:
    for seen_alike in ((Status.UNDER_REVIEW, Status.LONGLISTED), (Status.ASSESSMENT, Status.RECOMMENDED)):
        assert len({STAGES[status] for status in seen_alike}) == 1


@many
@given(st.lists(st.integers(1, 90 * 1440), min_size=1, max_size=30))
def test_each_word_is_owed_once_when_its_day_has_come(pauses: list[int]) -> None:
    now, numbers = DEADLINE - 20 * DAY, []
    for pause in pauses:
        last, now = now, now + pause * MINUTE
        promised = next_word(waiting(), USUAL, last)
        number = word_owed(waiting(), USUAL, now, last)
        assert promised is not None
        assert (number is not None) == (promised <= now), "a promise that has come is kept, and no other"
        numbers += [number] if number else []
    assert numbers == sorted(set(numbers))


# Drafts


def test_the_owner_of_a_draft_is_told_a_week_before_or_half_way_when_it_is_kept_for_less() -> None:
    assert warned_after(30 * DAY) == 23 * DAY
    assert warned_after(4 * DAY) == 2 * DAY
