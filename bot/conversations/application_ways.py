"""What can be looked at and asked about an application that was sent."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.outcomes import Button, Rows, words
from bot.domain.application import ApplicationHead


def ways(head: ApplicationHead) -> Rows:
    """Lead to the timeline of an application and to the questions about it, once it was sent."""
    if head.submitted_at is None:
        return ()
    own = (head.public_id,)
    return (
        (
            Button(words("button-timeline"), Action("timeline", own)),
            Button(words("button-about"), Action("about", own)),
        ),
    )
