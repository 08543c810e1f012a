"""All of staff's answerers, in the order of answering: of each area the writing ones first."""

from __future__ import annotations

from bot.answers.asked import Answerers
from bot.answers.staff import applications, moves, offers, people, pool, pushes
from bot.answers.staff.auditing import Auditing
from bot.answers.staff.guard import StaffAnswerers, guarded
from bot.answers.telling import Telling
from bot.domain.push import PushTerms

USUAL = PushTerms()

STAFF: StaffAnswerers = {
    **people.STAFF,
    **applications.STAFF,
    **pool.STAFF,
    **offers.STAFF,
}
"""One line for each module."""


def answerers(auditing: Auditing, telling: Telling, push: PushTerms = USUAL) -> Answerers:
    """Give all of them behind the guard, and the one for those who are only about to join."""
    return {**people.joining(auditing), **guarded(auditing, {**telling_too(telling, push), **STAFF})}


def telling_too(telling: Telling, push: PushTerms = USUAL) -> StaffAnswerers:
    """Give those that tell candidates something; one line for each module."""
    return {
        **moves.telling_too(telling),
        **offers.telling_too(telling),
        **pool.telling_too(telling),
        **pushes.telling_too(telling, push),
    }
