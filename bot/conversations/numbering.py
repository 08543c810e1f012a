"""Numbers that stand on buttons under a list: they can be typed as well as tapped."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversations.actions import Action
from bot.conversations.requests import Turn
from bot.conversations.session import Session
from bot.domain.text import ascii_digits


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
    typed = ascii_digits(text).strip(" .").lstrip("0")
    encoded = session.numbers.get(typed)
    return None if encoded is None else Action.decode(encoded)
