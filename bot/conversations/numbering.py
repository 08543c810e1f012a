"""Numbers that stand on buttons under a list: they can be typed as well as tapped."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversations.actions import Action
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Button, Reply, words
from bot.conversations.requests import Conversation, Turn, ask_all
from bot.conversations.session import Session
from bot.domain.text import ascii_digits

SHORT = 2
"""Digits of a number that can only be meant for a list, however short the list is."""

WIDTH = 5
"""Numbers in a row of buttons."""


def numbered(turn: Turn) -> Turn:
    """Remember what the numbers under the newest message stand for; a turn that says nothing changes nothing."""
    if not turn.replies:
        return turn
    return Turn(turn.session.change(numbers=_numbers(turn)), turn.replies, turn.writes)


def _numbers(turn: Turn) -> Mapping[str, str]:
    """Give the encoded actions by number; within a form a number is an answer."""
    if turn.session.form is not None:
        return {}
    buttons = (button for row in turn.replies[-1].rows for button in row)
    return {
        each.label: each.action.encode() for each in buttons if isinstance(each.label, str) and each.label.isdecimal()
    }


def meant(session: Session, text: str) -> Action | None:
    """Give what the button would do whose number was typed, in digits of any script."""
    encoded = session.numbers.get(_typed(text).lstrip("0"))
    return None if encoded is None else Action.decode(encoded)


def misses(session: Session, text: str) -> bool:
    """Tell whether a bare number was typed under a list that has others.

    One with more digits than any list needs is a year or a part of a reference, and is searched for.
    """
    typed = _typed(text)
    short = len(typed) <= max(SHORT, *map(len, session.numbers)) if session.numbers else False
    return short and typed.isdecimal() and typed.lstrip("0") not in session.numbers


def again(session: Session, text: str) -> Conversation:
    """Say which numbers there are, and offer them again."""
    yield from ask_all()
    ways = sorted(session.numbers.items(), key=lambda way: int(way[0]))
    buttons = tuple(Button(number, Action.decode(encoded)) for number, encoded in ways)
    said = words("number-unlisted", number=_typed(text), count=len(ways), first=ways[0][0], last=ways[-1][0])
    rows = tuple(buttons[start : start + WIDTH] for start in range(0, len(buttons), WIDTH))
    return Turn(session, (Reply((said,), (*rows, (menu_button(),))),))


def _typed(text: str) -> str:
    return ascii_digits(text).strip(" .")
