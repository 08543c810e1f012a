"""What a candidate is told when staff or the clock have moved their application; no turn of theirs."""

from __future__ import annotations

from datetime import datetime

from bot.conversations.actions import Action
from bot.conversations.menu import APPLY, menu_button, search_button, title_of
from bot.conversations.outcomes import Button, Line, Reply, words
from bot.conversations.talent_pool import pool_button
from bot.domain.vacancy import Vacancy

FAMILIES = ("status-",)

POOLED = ("rostered", "not_selected")
"""The visible statuses of those who may well suit another opening."""

UNMET = "ineligible"
"""The visible status of those who do not meet what this opening requires, and may well meet what another one does."""


def moved(vacancy: Vacancy, public_id: str, seen: str) -> Reply:
    """Say where an application stands now (`seen` is the code of the visible status), and what comes next.

    Who may be wanted for another opening is shown the way to the talent pool, without which nobody finds them; who does
    not meet the criteria of this one, the way to compare and to other openings.
    """
    said = words("told-moved", title=title_of(vacancy), public_id=public_id, status=words(f"status-{seen}"))
    see = Button(words("button-see-application"), Action("application", (public_id,)))
    lines: tuple[Line, ...] = (said, "", words(f"status-{seen}.next"))
    if seen == UNMET:
        compare = Button(words("button-mirror"), Action("mirror", (vacancy.reference,)))
        return Reply((*lines, "", words("push-onward")), ((compare,), (see,), (search_button(), menu_button())))
    if seen not in POOLED:
        return Reply(lines, ((see,), (menu_button(),)))
    return Reply((*lines, "", words("push-pool")), ((pool_button(),), (see,), (menu_button(),)))


def accepted_late(vacancy: Vacancy, until: datetime) -> Reply:
    """Say that a draft can still be sent, and until when (in the zone of its deadline)."""
    said = words("told-late", title=title_of(vacancy), until=until)
    go_on = Button(words("button-apply-on"), Action("resume", (APPLY + vacancy.reference,)))
    return Reply((said,), ((go_on,), (menu_button(),)))
