"""When something is to be said that nobody asked for: reminders of deadlines, a daily digest, the next word.

Everything is computed from facts (a deadline, a person's clock, a setting) and from the stretch of time that is looked
at: after `last_look`, up to and including `now`. Stretches that follow one another leave nothing out and name nothing
twice. What was due in a stretch is said at its end, however long it was: after an outage one reminder stands for all
that were missed, and it never comes after the deadline.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.domain.preferences import DAY, Preferences, Quiet
from bot.domain.status import Status

LEADS = (timedelta(days=14), timedelta(days=7), timedelta(days=3), timedelta(days=1), timedelta(hours=2))
"""How long before a deadline to remind of it, unless the settings say otherwise."""

DIGEST = time(9)
"""When a daily digest is sent, by the person's clock."""

WARNING = timedelta(days=7)
"""How long before an untouched draft is deleted its owner is told."""

MARGIN = 15
"""Minutes before quiet hours in which no reminder falls due, so that none is late for a few seconds' delay."""

FARTHEST = timedelta(hours=26)
"""No quiet hours move a reminder by more than this: a day, and two changes of clocks."""

_MINUTE = timedelta(minutes=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Clock:
    """What a person lives by: an IANA zone, and the hours in which nothing is sent by itself."""

    zone: str
    quiet: Quiet | None

    @classmethod
    def of(cls, known: Preferences, otherwise: str) -> Clock:
        """Give the clock of somebody's settings; where their zone is not known, another one serves."""
        return cls(known.zone or otherwise, known.quiet)

    @classmethod
    def read(cls, text: str, otherwise: str) -> Clock:
        """Read a clock such as "Europe/Paris 1320-420", in which `-` stands for what is not known or not wanted."""
        zone, _, hours = text.partition(" ")
        start, _, end = hours.partition("-")
        return cls(zone if zone != "-" else otherwise, Quiet(start=int(start), end=int(end)) if start else None)

    def awake_before(self, moment: datetime) -> datetime:
        """Give the last moment up to this one that is outside quiet hours, and not just before them.

        Whoever looks a little later can then still speak. Where clocks change it may be an hour sooner.
        """
        return _awake_before(moment, self)

    def awake_after(self, moment: datetime) -> datetime:
        """Give the first moment outside quiet hours, from this one on; where clocks change perhaps an hour later."""
        quiet = self.quiet
        while quiet is not None and quiet.holds(_minute(moment, self.zone)):
            left = (quiet.end - _minute(moment, self.zone)) % DAY
            moment = moment.replace(second=0, microsecond=0) + left * _MINUTE
        return moment


@lru_cache(maxsize=100_000)
def _awake_before(moment: datetime, clock: Clock) -> datetime:
    quiet = _widened(clock.quiet)
    while quiet is not None and quiet.holds(_minute(moment, clock.zone)):
        moment -= ((_minute(moment, clock.zone) - quiet.start) % DAY + 1) * _MINUTE
    return moment


def _widened(quiet: Quiet | None) -> Quiet | None:
    """Let quiet hours begin MARGIN sooner, as far as they leave half of the waking time."""
    if quiet is None:
        return None
    awake = (quiet.start - quiet.end) % DAY
    return Quiet(start=(quiet.start - min(MARGIN, awake // 2)) % DAY, end=quiet.end)


def _minute(moment: datetime, zone: str) -> int:
    local = moment.astimezone(ZoneInfo(zone))
    return local.hour * 60 + local.minute


@dataclass(frozen=True)
class Due:
    """A reminder: how long before the deadline it was meant for, and when to send it."""

    lead: timedelta
    at: datetime


def moment_of(deadline: datetime, lead: timedelta, clock: Clock) -> datetime:
    """Give the moment for which a reminder is meant: so long before the deadline, or sooner where that is quiet."""
    return clock.awake_before(deadline - lead)


def near(deadline: datetime, leads: Collection[timedelta], now: datetime, last_look: datetime) -> tuple[timedelta, ...]:
    """Give the leads that can have fallen due after `last_look`, up to `now`, by any clock in the world."""
    return tuple(lead for lead in leads if last_look < deadline - lead <= now + FARTHEST)


def due(
    deadline: datetime, clock: Clock, leads: Collection[timedelta], now: datetime, last_look: datetime
) -> Due | None:
    """Give the reminder of a deadline that fell due after `last_look`, up to `now`; None when there is none.

    Of several the one nearest to the deadline counts. When it is quiet now, it waits for the end of the quiet hours.
    What would come after the deadline, which is the last second that counts, is not due any more.
    """
    passed = [lead for lead in leads if last_look < moment_of(deadline, lead, clock) <= now]
    at = clock.awake_after(now)
    return Due(min(passed), at) if passed and at <= deadline else None


def digest_due(clock: Clock, now: datetime, last_look: datetime) -> datetime | None:
    """Tell when to send the digest that fell due after `last_look`, up to `now`; None when none did."""
    today = now.astimezone(ZoneInfo(clock.zone)).date()
    meant = (_digest_of(clock, today - _DAY), _digest_of(clock, today))
    return clock.awake_after(now) if any(last_look < moment <= now for moment in meant) else None


def _digest_of(clock: Clock, day: date) -> datetime:
    nine = datetime.combine(day, DIGEST, tzinfo=ZoneInfo(clock.zone))
    return clock.awake_after(nine.astimezone(ZoneInfo("UTC")))


# The next word on an application


@dataclass(frozen=True)
class Patience:
    """Within how many days a candidate is told something, by what their application waits for.

    `review` counts from the deadline, the others from the day on which the application came there.
    """

    review: int = 42
    shortlisted: int = 21
    assessment: int = 28
    checks: int = 42


USUAL = Patience()
"""The days of somebody whose operator has said nothing about them."""

_REVIEW, _SHORTLISTED, _ASSESSMENT, _CHECKS = "review", "shortlisted", "assessment", "checks"

STAGES: dict[Status, tuple[str, Status]] = {
    Status.SUBMITTED: (_REVIEW, Status.SUBMITTED),
    Status.UNDER_REVIEW: (_REVIEW, Status.SUBMITTED),
    Status.LONGLISTED: (_REVIEW, Status.SUBMITTED),
    Status.SHORTLISTED: (_SHORTLISTED, Status.SHORTLISTED),
    Status.ASSESSMENT: (_ASSESSMENT, Status.ASSESSMENT),
    Status.RECOMMENDED: (_ASSESSMENT, Status.ASSESSMENT),
    Status.SELECTED: (_CHECKS, Status.SELECTED),
    Status.CHECKS: (_CHECKS, Status.SELECTED),
    Status.REVIEW_REQUESTED: (_CHECKS, Status.REVIEW_REQUESTED),
    Status.ACCEPTED: (_CHECKS, Status.ACCEPTED),
    Status.ONBOARDING: (_CHECKS, Status.ACCEPTED),
}
"""What an application waits for in each status, and the status in which that wait began.

Statuses that a candidate sees as one share a beginning, so that a date never tells them apart.
"""


def days_of(status: Status, patience: Patience) -> int | None:
    """Give the days between two words in a status; None where the candidate waits for nothing."""
    stage = STAGES.get(status)
    if stage is None:
        return None
    return {
        _REVIEW: patience.review,
        _SHORTLISTED: patience.shortlisted,
        _ASSESSMENT: patience.assessment,
        _CHECKS: patience.checks,
    }[stage[0]]


@dataclass(frozen=True)
class Waiting:
    """An application that waits: its status, since when it is in this stage, and the opening's deadline if known."""

    status: Status
    since: datetime
    deadline: datetime | None = None

    @property
    def begins(self) -> datetime:
        """When the wait for a word begins: nobody reads an application before the deadline."""
        if STAGES[self.status][0] == _REVIEW and self.deadline is not None:
            return max(self.since, self.deadline)
        return self.since


def next_word(waiting: Waiting, patience: Patience, now: datetime) -> datetime | None:
    """Tell by when the candidate hears something; None where they wait for nothing."""
    days = days_of(waiting.status, patience)
    if days is None:
        return None
    return waiting.begins + (max(0, (now - waiting.begins) // timedelta(days=days)) + 1) * timedelta(days=days)


def word_owed(waiting: Waiting, patience: Patience, now: datetime, last_look: datetime) -> int | None:
    """Give the number (from 1) of the word that fell due after `last_look`, up to `now`; None when none did."""
    days = days_of(waiting.status, patience)
    if days is None:
        return None
    before, by_now = ((moment - waiting.begins) // timedelta(days=days) for moment in (last_look, now))
    return by_now if by_now > max(0, before) else None


# Drafts that nobody touches


def warned_after(kept: timedelta) -> timedelta:
    """Tell after how long without a touch the owner of a draft is told; it is deleted after `kept`."""
    return kept - min(WARNING, kept / 2)
