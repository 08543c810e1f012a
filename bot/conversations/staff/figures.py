"""An opening in numbers: always as text, and as a picture for whoever wants pictures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Attachment, Button, Line, Reply, Rows, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.staff.opening_requests import Figures, ReadFigures
from bot.conversations.staff.openings import back_button
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import desk_button, end

FAMILIES = ("figures-", "button-figures-", "stage-")

KINDS = ("funnel", "time", "days")

BUSIEST = 10
"""Days that are named, the latest ones on which something was sent."""


def figures(session: Session, event: Event, reference: str, kind: str = "funnel") -> Conversation:
    """Show one kind of figures."""
    if kind not in KINDS:
        raise Refusal("unknown")
    found = yield from ask_staff(ReadFigures(reference, event.at))
    lines = (words(f"figures-{kind}", title=title_of(found.vacancy), sent=found.sent), *_numbers(found, kind))
    rows = _ways(reference, kind)
    if session.text_only or not found.sent:
        return Turn(end(session), (Reply(lines, rows, tapped_message(event)),))
    return Turn(
        end(session), (Reply(lines, rows, None, Attachment("figure", (reference, kind, event.at.isoformat()))),)
    )


def _numbers(found: Figures, kind: str) -> tuple[Line, ...]:
    if not found.sent:
        return (words("figures-none"),)
    if kind == "funnel":
        return tuple(
            words("figures-line", stage=words(f"stage-{stage.value}"), count=count)
            for stage, count in found.funnel.items()
        )
    if kind == "time":
        return tuple(
            words("figures-wait", stage=words(f"stage-{stage.value}"), days=Decimal(str(days)))
            for stage, days in found.waited.items()
        )
    busy = [(day, count) for day, count in found.days.items() if count][-BUSIEST:]
    return tuple(words("figures-day", day=date.fromisoformat(day), count=count) for day, count in busy)


def _ways(reference: str, kind: str) -> Rows:
    others = tuple(
        Button(words(f"button-figures-{each}"), Action("s-figs", (reference, each))) for each in KINDS if each != kind
    )
    return (others, (back_button(reference), desk_button()))
