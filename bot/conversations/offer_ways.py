"""The ways from an application to its offer and to what is to be seen to."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.outcomes import Button, Rows, words
from bot.domain.application import ApplicationHead
from bot.domain.offer import COMING, STAGES


def rows(head: ApplicationHead) -> Rows:
    """Give the buttons, where there is an offer."""
    if head.status not in STAGES[1:]:
        return ()
    offer = (Button(words("button-offer"), Action("offer", (head.public_id,))),)
    if head.status not in COMING:
        return (offer,)
    return ((Button(words("button-relocation"), Action("relocation", (head.public_id,))),), offer)
