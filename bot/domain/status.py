"""How an application moves.

The rules:

1. This table is the whole truth. A move that is not in it is illegal, raises and changes nothing.
2. Only the actors named in a row may cause it. The clock acts through housekeeping, never on a judgement.
3. Nobody is left in silence: every status but an end leads on, and every end that the candidate did not
   bring about sends a notice.
4. A candidate may amend until the review starts, leave at any time, and take up again what was withdrawn
   or has expired. Whether the deadline still allows it is the deadline's business, not this table's.
5. Selection is two people's work: a recruiter recommends, an approver decides and makes the offer.
6. What a candidate sees may be coarser than the status. A notice goes out when what they see has changed
   and they did not do it themselves.

docs/status.md is drawn from this file by tools/status_diagram.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.errors import IllegalTransition


class Status(StrEnum):
    """Where an application stands, as staff see it."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    UNDER_REVIEW = "under_review"
    LONGLISTED = "longlisted"
    SHORTLISTED = "shortlisted"
    ASSESSMENT = "assessment"
    RECOMMENDED = "recommended"
    SELECTED = "selected"
    ROSTERED = "rostered"
    NOT_SELECTED = "not_selected"
    CHECKS = "checks"
    OFFER_EXTENDED = "offer_extended"
    REVIEW_REQUESTED = "review_requested"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    LAPSED = "lapsed"
    ONBOARDING = "onboarding"
    ENTERED_ON_DUTY = "entered_on_duty"
    DRAFT_EXPIRED = "draft_expired"
    WITHDRAWN = "withdrawn"
    INELIGIBLE = "ineligible"
    NO_SHOW = "no_show"
    VACANCY_CANCELLED = "vacancy_cancelled"


ENDED = frozenset({Status.WITHDRAWN, Status.NOT_SELECTED, Status.INELIGIBLE, Status.NO_SHOW, Status.VACANCY_CANCELLED})
"""Where nobody considers an application any more, whether or not it is deleted."""


class StatusEvent(StrEnum):
    """What can happen to an application."""

    SUBMIT = "submit"
    AMEND = "amend"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"
    EXPIRE = "expire"
    START_REVIEW = "start_review"
    RULE_INELIGIBLE = "rule_ineligible"
    LONGLIST = "longlist"
    SHORTLIST = "shortlist"
    INVITE = "invite"
    MARK_NO_SHOW = "mark_no_show"
    RECOMMEND = "recommend"
    SELECT = "select"
    ROSTER = "roster"
    NOT_SELECT = "not_select"
    START_CHECKS = "start_checks"
    EXTEND_OFFER = "extend_offer"
    REQUEST_REVIEW = "request_review"
    ACCEPT = "accept"
    DECLINE = "decline"
    LAPSE = "lapse"
    START_ONBOARDING = "start_onboarding"
    ENTER_ON_DUTY = "enter_on_duty"
    CANCEL_VACANCY = "cancel_vacancy"


class Actor(StrEnum):
    """Who can make something happen."""

    CANDIDATE = "candidate"
    RECRUITER = "recruiter"
    APPROVER = "approver"
    CLOCK = "clock"


@dataclass(frozen=True)
class Transition:
    """One legal move."""

    source: Status
    event: StatusEvent
    actors: frozenset[Actor]
    target: Status


_CANDIDATE = frozenset({Actor.CANDIDATE})
_RECRUITER = frozenset({Actor.RECRUITER})
_APPROVER = frozenset({Actor.APPROVER})
_STAFF = _RECRUITER | _APPROVER
_CLOCK = frozenset({Actor.CLOCK})

_S, _E = Status, StatusEvent


def _each(
    sources: tuple[Status, ...], event: StatusEvent, actors: frozenset[Actor], target: Status
) -> tuple[Transition, ...]:
    return tuple(Transition(source, event, actors, target) for source in sources)


_COMPARED = (_S.UNDER_REVIEW, _S.LONGLISTED, _S.SHORTLISTED, _S.ASSESSMENT)
_RUNNING = (_S.SUBMITTED, *_COMPARED, _S.RECOMMENDED, _S.SELECTED, _S.CHECKS)

TABLE: tuple[Transition, ...] = (
    # The candidate writes.
    Transition(_S.DRAFT, _E.SUBMIT, _CANDIDATE, _S.SUBMITTED),
    Transition(_S.SUBMITTED, _E.AMEND, _CANDIDATE, _S.SUBMITTED),
    Transition(_S.DRAFT, _E.EXPIRE, _CLOCK, _S.DRAFT_EXPIRED),
    *_each((_S.WITHDRAWN, _S.DRAFT_EXPIRED), _E.REOPEN, _CANDIDATE, _S.DRAFT),
    *_each((_S.DRAFT, *_RUNNING, _S.ROSTERED, _S.ACCEPTED, _S.ONBOARDING), _E.WITHDRAW, _CANDIDATE, _S.WITHDRAWN),
    # Staff compare.
    Transition(_S.SUBMITTED, _E.START_REVIEW, _RECRUITER | _CLOCK, _S.UNDER_REVIEW),
    Transition(_S.UNDER_REVIEW, _E.LONGLIST, _RECRUITER, _S.LONGLISTED),
    *_each((_S.UNDER_REVIEW, _S.LONGLISTED), _E.SHORTLIST, _RECRUITER, _S.SHORTLISTED),
    Transition(_S.SHORTLISTED, _E.INVITE, _RECRUITER, _S.ASSESSMENT),
    Transition(_S.ASSESSMENT, _E.MARK_NO_SHOW, _RECRUITER, _S.NO_SHOW),
    Transition(_S.ASSESSMENT, _E.RECOMMEND, _RECRUITER, _S.RECOMMENDED),
    *_each(
        (_S.SUBMITTED, _S.UNDER_REVIEW, _S.LONGLISTED, _S.SHORTLISTED),
        _E.RULE_INELIGIBLE,
        _RECRUITER,
        _S.INELIGIBLE,
    ),
    *_each(_COMPARED, _E.NOT_SELECT, _RECRUITER, _S.NOT_SELECTED),
    # An approver decides.
    *_each((_S.RECOMMENDED, _S.ROSTERED), _E.SELECT, _APPROVER, _S.SELECTED),
    Transition(_S.RECOMMENDED, _E.ROSTER, _APPROVER, _S.ROSTERED),
    *_each((_S.RECOMMENDED, _S.ROSTERED, _S.SELECTED, _S.CHECKS), _E.NOT_SELECT, _APPROVER, _S.NOT_SELECTED),
    *_each((_S.DRAFT, *_RUNNING), _E.CANCEL_VACANCY, _STAFF, _S.VACANCY_CANCELLED),
    # Checks and the offer.
    Transition(_S.SELECTED, _E.START_CHECKS, _RECRUITER, _S.CHECKS),
    *_each((_S.CHECKS, _S.REVIEW_REQUESTED), _E.EXTEND_OFFER, _APPROVER, _S.OFFER_EXTENDED),
    Transition(_S.OFFER_EXTENDED, _E.REQUEST_REVIEW, _CANDIDATE, _S.REVIEW_REQUESTED),
    *_each((_S.OFFER_EXTENDED, _S.REVIEW_REQUESTED), _E.ACCEPT, _CANDIDATE, _S.ACCEPTED),
    *_each((_S.OFFER_EXTENDED, _S.REVIEW_REQUESTED), _E.DECLINE, _CANDIDATE, _S.DECLINED),
    Transition(_S.OFFER_EXTENDED, _E.LAPSE, _CLOCK, _S.LAPSED),
    # The start.
    Transition(_S.ACCEPTED, _E.START_ONBOARDING, _RECRUITER, _S.ONBOARDING),
    Transition(_S.ONBOARDING, _E.ENTER_ON_DUTY, _RECRUITER, _S.ENTERED_ON_DUTY),
)

_CELLS = {(row.source, row.event): row for row in TABLE}

_SEEN_AS = {
    Status.LONGLISTED: Status.UNDER_REVIEW,
    Status.RECOMMENDED: Status.ASSESSMENT,
    Status.SELECTED: Status.CHECKS,
}


def transition(status: Status, event: StatusEvent, actor: Actor) -> Transition:
    """Return the row that allows this move; raise `IllegalTransition` when there is none."""
    row = _CELLS.get((status, event))
    if row is None or actor not in row.actors:
        raise IllegalTransition(f"{actor} may not {event} what is {status}")
    return row


def advance(status: Status, event: StatusEvent, actor: Actor) -> Status:
    """Return the status after a move; raise `IllegalTransition` when the table does not allow it."""
    return transition(status, event, actor).target


def visible_status(status: Status) -> str:
    """Return the code of what the candidate sees: never whose name is on which internal list."""
    return _SEEN_AS.get(status, status).value


def notifies(before: Status, event: StatusEvent, actor: Actor) -> str | None:
    """Return the code of the notice that this move sends to the candidate, or None when it sends none.

    The code is the visible status after the move. The candidate's own moves are answered in the chat.
    """
    seen = visible_status(advance(before, event, actor))
    return None if actor is Actor.CANDIDATE or seen == visible_status(before) else seen
