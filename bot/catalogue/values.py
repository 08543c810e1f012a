"""The kinds of value a message can be given, and each as text of one language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypeAlias

from bot.catalogue import bidi
from bot.catalogue.markup import Markup, escape, plain
from bot.catalogue.regional import Regional

Value: TypeAlias = "str | int | float | Decimal | date | tuple[Value, ...]"
"""A datetime is a date; a `Markup` is a str that is safe already; a tuple is joined as a list."""


def as_html(value: Value, regional: Regional) -> str:
    """Return a value as Telegram HTML: escaped, cleaned, isolated where its direction asks for it."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, str):
        text = bidi.clean(value)
        shown = escape(text)
        return bidi.isolate(shown) if bidi.needs_isolation(text, rtl=regional.rtl) else shown
    if isinstance(value, (tuple, list)):
        return regional.join([as_html(item, regional) for item in value])
    return _formatted(value, regional)


def as_plain(value: Value, regional: Regional) -> str:
    """Return a value as plain text: cleaned, isolated where its direction asks for it."""
    if isinstance(value, Markup):
        return plain(value)
    if isinstance(value, str):
        text = bidi.clean(value)
        return bidi.isolate(text) if bidi.needs_isolation(text, rtl=regional.rtl) else text
    if isinstance(value, (tuple, list)):
        return regional.join([as_plain(item, regional) for item in value])
    return _formatted(value, regional)


def _formatted(value: float | Decimal | date, regional: Regional) -> str:
    return regional.dated(value) if isinstance(value, date) else regional.number(value)
