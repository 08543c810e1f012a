"""Reading what the control API is given: JSON bodies and their fields, with sentences for what is wrong."""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request

from bot.sandbox.errors import ActionError
from bot.sandbox.records import Json
from bot.sandbox.wire import body_of

LARGEST_BODY = 256 * 1024


async def body(request: Request) -> Json:
    """The JSON object in a request, an empty one when there is no body; ActionError for anything else."""
    raw = await body_of(request.receive, LARGEST_BODY)
    try:
        value = json.loads(raw or b"{}")
    except (ValueError, RecursionError):
        raise ActionError("The body is not JSON.") from None
    if not isinstance(value, dict):
        raise ActionError("The body must be a JSON object.")
    return value


def text(given: Json, name: str) -> str:
    """A text that must be there."""
    value = text_or_none(given, name)
    if value is None:
        raise ActionError(f"{name} is needed.")
    return value


def text_or_none(given: Json, name: str) -> str | None:
    """A text that may be missing."""
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise ActionError(f"{name} must be a text.")
    return value


def integer(given: Json, name: str) -> int:
    """A whole number that must be there."""
    value = integer_or_none(given, name)
    if value is None:
        raise ActionError(f"{name} is needed.")
    return value


def integer_or_none(given: Json, name: str) -> int | None:
    """A whole number that may be missing."""
    value = given.get(name)
    if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
        raise ActionError(f"{name} must be a whole number.")
    return value


def number(given: Json, name: str) -> float:
    """A number that must be there."""
    value: Any = given.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ActionError(f"{name} must be a number.")
    return float(value)


def flag(given: Json, name: str) -> bool:
    """Yes or no, which must be there."""
    value = given.get(name)
    if not isinstance(value, bool):
        raise ActionError(f"{name} must be true or false.")
    return value


def integers(given: Json, name: str) -> list[int]:
    """A list of whole numbers."""
    value = given.get(name)
    if not isinstance(value, list) or not all(isinstance(one, int) and not isinstance(one, bool) for one in value):
        raise ActionError(f"{name} must be a list of whole numbers.")
    return value
