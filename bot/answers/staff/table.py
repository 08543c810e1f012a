"""All of staff's answerers, in the order of answering: of each area the writing ones first."""

from __future__ import annotations

from bot.answers.asked import Answerers
from bot.answers.staff import (
    applications,
    approvals,
    assessments,
    checks,
    exports,
    loading,
    moves,
    offers,
    openings,
    people,
    person_data,
    pool,
    pushes,
    questions,
    trail,
)
from bot.answers.staff.auditing import Auditing
from bot.answers.staff.guard import StaffAnswerers, guarded
from bot.answers.telling import Telling
from bot.domain.answering import OfficeHours
from bot.domain.push import PushTerms

USUAL = PushTerms()
HOURS = OfficeHours()

STAFF: StaffAnswerers = {
    **people.STAFF,
    **approvals.STAFF,
    **trail.STAFF,
    **openings.STAFF,
    **loading.STAFF,
    **exports.STAFF,
    **applications.STAFF,
    **assessments.STAFF,
    **pool.STAFF,
    **checks.STAFF,
    **offers.STAFF,
}
"""One line for each module."""


def answerers(auditing: Auditing, telling: Telling, push: PushTerms = USUAL, hours: OfficeHours = HOURS) -> Answerers:
    """Give all of them behind the guard, and the one for those who are only about to join."""
    return {**people.joining(auditing, telling), **guarded(auditing, {**telling_too(telling, push, hours), **STAFF})}


def telling_too(telling: Telling, push: PushTerms = USUAL, hours: OfficeHours = HOURS) -> StaffAnswerers:
    """Give those that tell candidates something, or depend on the operator's terms; one line for each module."""
    return {
        **applications.finding(push),
        **moves.telling_too(telling, push),
        **offers.telling_too(telling),
        **assessments.telling_too(telling, push),
        **questions.telling_too(telling, hours),
        **pool.telling_too(telling),
        **checks.telling_too(telling),
        **pushes.telling_too(telling, push),
        **person_data.telling_too(telling),
    }
