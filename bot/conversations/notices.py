"""What is said without being asked of drafts that nobody touches, and of new openings.

Nobody's turn it is, so nothing here asks the store or changes a session: facts come in, replies go out. What is said of
deadlines, changes and words that are owed is in `deadline_notices`, `change_notices` and `owed_words`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.conversations.actions import Action
from bot.conversations.menu import menu_button, search_button
from bot.conversations.outcomes import Button, Line, Reply, words
from bot.conversations.searching import described, opening_line
from bot.domain.query import Query
from bot.domain.vacancy import Vacancy

SHOWN = 10
"""New openings named in one message."""

WIDTH = 5
"""Numbers in a row of buttons."""

NAMED = 3
"""Drafts that a warning offers to go on with."""


def untouched(drafts: Sequence[tuple[str, Line]], day: date) -> Reply:
    """Warn that drafts (their keys and names) are deleted on a day unless they are gone on with."""
    names = tuple(name for _, name in drafts)
    rows = tuple((Button(words("button-resume", what=name), Action("resume", (key,))),) for key, name in drafts[:NAMED])
    return Reply((words("notice-untouched", drafts=names, day=day),), (*rows, (menu_button(),)))


@dataclass(frozen=True)
class News:
    """What a search alert has found, by its number; `more` when that is not all."""

    number: int
    query: Query
    openings: tuple[Vacancy, ...]
    more: bool = False


def news(found: Sequence[News]) -> Reply:
    """Tell of new openings; one that several alerts have found is told of once."""
    openings = {vacancy.reference: vacancy for each in found for vacancy in each.openings}
    shown = list(openings.values())[:SHOWN]
    lines: list[Line] = [words("notice-news", count=len(openings))]
    lines += described(found[0].query) if len(found) == 1 else []
    buttons = []
    for number, vacancy in enumerate(shown, 1):
        lines += ["", opening_line(number, vacancy)]
        buttons.append(Button(str(number), Action("open", (vacancy.reference,))))
    rows: list[tuple[Button, ...]] = [tuple(buttons[start : start + WIDTH]) for start in range(0, len(buttons), WIDTH)]
    if len(openings) > SHOWN or any(each.more for each in found):
        lines += ["", words("notice-news-more")]
        rows.append((search_button(),))
    if len(found) == 1:
        rows.append((Button(words("notice-button-stop"), Action("stopalert", (str(found[0].number),))),))
    return Reply(tuple(lines), (*rows, (Button(words("button-alerts"), Action("alerts")), menu_button())))
