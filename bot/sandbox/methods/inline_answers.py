"""answerInlineQuery."""

from __future__ import annotations

import re
from typing import Any

from bot.sandbox import keyboards
from bot.sandbox.call import Call
from bot.sandbox.errors import CallError, refused
from bot.sandbox.methods.callbacks import TOO_OLD
from bot.sandbox.methods.registry import method
from bot.sandbox.records import Json
from bot.sandbox.text import message_text
from bot.sandbox.world import World

MOST_RESULTS = 50
LONGEST_ID = 64
LONGEST_OFFSET = 64
"""Bytes of an offset."""

MODELLED = frozenset({"article", "document", "photo"})
KNOWN = MODELLED | {
    "audio",
    "contact",
    "game",
    "gif",
    "location",
    "mpeg4_gif",
    "sticker",
    "venue",
    "video",
    "voice",
}


@method("answerInlineQuery")
def answer_inline_query(world: World, call: Call) -> bool:
    """Show results to the person who asked, up to 50."""
    button = _button(call.data("button"))
    results = _results(call.data("results"))
    query = world.inline.answerable(call.text("inline_query_id"), world.clock.now())
    if query is None:
        raise refused(TOO_OLD)
    next_offset = call.text("next_offset")
    if len(next_offset.encode()) > LONGEST_OFFSET:
        raise refused("NEXT_OFFSET_INVALID")
    query.results = results
    shown = {"query": query.text, "results": query.shown, "next_offset": next_offset, "button": button}
    world.hub.publish("inline", {"person_id": query.person_id, **shown})
    return True


def _results(value: Any) -> list[Json]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise refused("expected an Array of inline query results")
    if len(value) > MOST_RESULTS:
        raise refused("too many inline query results specified")
    results = [_result(one) for one in value]
    ids = [one["id"] for one in results]
    if len(set(ids)) < len(ids):
        raise refused("RESULT_ID_DUPLICATE")
    return results


def _result(value: Any) -> Json:
    if not isinstance(value, dict):
        raise _unreadable("Inline query result must be an object")
    kind, identifier = _string(value, "type").lower(), _string(value, "id")
    if kind not in KNOWN:
        raise _unreadable(f'type "{kind}" is unsupported for the inline query result')
    if not 1 <= len(identifier.encode()) <= LONGEST_ID:
        raise refused("RESULT_ID_INVALID")
    content = value.get("input_message_content")
    if kind == "article":
        if not isinstance(content, dict):
            _string(value, "message_text")
        _string(value, "title")
    if isinstance(content, dict) and "message_text" in content:
        message_text(_string(content, "message_text"), str(content.get("parse_mode") or ""), content.get("entities"))
    if value.get("reply_markup") is not None:
        keyboards.parsed(value["reply_markup"], private=True)
    return value


def _button(button: Any) -> Json | None:
    """The button above the results, checked."""
    if button is None:
        return None
    if not isinstance(button, dict):
        raise refused("can't parse inline query results button: InlineQueryResultsButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise refused("can't parse inline query results button: Can't find field \"text\"")
    parameter = button.get("start_parameter")
    if parameter is None and "web_app" not in button:
        words = "InlineQueryResultsButton must have exactly one optional field"
        raise refused(f"can't parse inline query results button: {words}")
    if parameter is not None:
        parameter = str(parameter)
        if parameter == "":
            raise refused("can't use empty start_parameter")
        if len(parameter) > 64:
            raise refused("too long start_parameter specified")
        if not re.fullmatch(r"[A-Za-z0-9_-]+", parameter):
            raise refused("unallowed characters in start_parameter are used")
    return button


def _string(value: Json, name: str) -> str:
    if name not in value:
        raise _unreadable(f'Can\'t find field "{name}"')
    if not isinstance(value[name], str | int):
        raise _unreadable(f'Field "{name}" must be of type String')
    return str(value[name])


def _unreadable(message: str) -> CallError:
    return refused(f"can't parse inline query result: {message}")
