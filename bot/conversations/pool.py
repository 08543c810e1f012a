"""The answer about the talent pool that an earlier application gave: offered again, shown, and changed by a tap."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.apply_form import NAME
from bot.conversations.desk import Desk
from bot.conversations.outcomes import Line, words
from bot.conversations.requests import LoadSnapshot
from bot.conversations.session import Draft
from bot.domain.application import Snapshot

ANSWER = f"{NAME}.pool"
BEFORE = f"{NAME}.pool-before"
"""Where the draft keeps what was answered before; no question has this address, so it is never sent."""

SENT = f"{NAME}.pool-sent"
"""Where a draft that changes an application keeps what that one answered; never sent either."""


def last_sent(desk: Desk) -> tuple[LoadSnapshot, ...]:
    """Ask for the application sent last, as long as this one does not answer for itself."""
    sent = (each.head.public_id for each in desk.listed if each.head.revision)
    public_id = None if ANSWER in desk.draft.answers else next(sent, None)
    return () if public_id is None else (LoadSnapshot(public_id),)


def as_before(desk: Desk, sent: Snapshot | None = None) -> Desk:
    """Answer as in the application sent last."""
    if sent is None:
        return desk
    answers = {**desk.draft.answers, ANSWER: sent.pool_opt_in, BEFORE: sent.pool_opt_in}
    return replace(desk, drafts={**desk.drafts, desk.key: desk.draft.change(answers=answers)})


def taken_back(draft: Draft, now: bool) -> bool:
    """Tell whether a changed application answers no where the one before it answered yes."""
    return draft.answers.get(SENT) is True and not now


def pool_lines(draft: Draft) -> tuple[Line, ...]:
    """Say that the answer is that of an earlier application, while it is."""
    answers = draft.answers
    same = BEFORE in answers and answers[BEFORE] is answers.get(ANSWER)
    return (words("pool-as-before"),) if same else ()
