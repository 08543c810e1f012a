"""The `entities` argument: spans a bot gives instead of markup, counted in UTF-16 units."""

from __future__ import annotations

from typing import Any

from bot.sandbox.addresses import AddressError, checked_address
from bot.sandbox.entities import QUOTES, STYLES, Span, utf16_positions
from bot.sandbox.errors import CallError, refused
from bot.sandbox.records import Json

IGNORED = frozenset(
    ["mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bank_card_number"]
)
"""Kinds that Telegram finds by itself and does not take from a bot."""

PLAIN = frozenset({*STYLES, *QUOTES, "code"})
MOST = 1_000_000


def given_spans(text: str, entities: Any) -> list[Span]:
    """The entities as spans of the text; CallError in Telegram's words."""
    if not isinstance(entities, list):
        return []
    wanted = [span for span in map(_span, entities) if span is not None]
    for span in wanted:
        if not 0 <= span.start <= MOST:
            raise refused(f"receive an entity with incorrect offset {span.start}")
        if not 0 <= span.end - span.start <= MOST:
            raise refused(f"receive an entity with incorrect length {span.end - span.start}")
    places = {unit: index for index, unit in enumerate(utf16_positions(text))}
    return [_placed(span, places, text) for span in wanted if span.end > span.start]


def _placed(span: Span, places: dict[int, int], text: str) -> Span:
    longest = max(places)
    if span.start > longest or (span.start == longest and span.end > longest):
        raise refused(f"entity begins after the end of the text at UTF-16 offset {span.start}")
    if span.start not in places:
        offset = len(text[: places[span.start + 1]].encode())
        raise refused(f"entity begins in a middle of a UTF-16 symbol at byte offset {offset}")
    beginning = f"entity beginning at UTF-16 offset {span.start} ends"
    if span.end > longest:
        raise refused(f"{beginning} after the end of the text at UTF-16 offset {span.end}")
    if span.end not in places:
        offset = len(text[: places[span.end + 1]].encode())
        raise refused(f"{beginning} in a middle of a UTF-16 symbol at byte offset {offset}")
    return Span(span.kind, places[span.start], places[span.end], span.extra)


def _span(entity: Any) -> Span | None:
    if not isinstance(entity, dict):
        raise _unreadable("expected an Object")
    offset, length = _number(entity, "offset"), _number(entity, "length")
    kind = entity.get("type")
    if kind is None:
        raise _unreadable('Can\'t find field "type"')
    if kind in IGNORED:
        return None
    return Span(str(kind), offset, offset + length, _extra(str(kind), entity))


def _extra(kind: str, entity: Json) -> Json:
    match kind:
        case "pre":
            return {"language": entity["language"]} if entity.get("language") else {}
        case "text_link":
            try:
                return {"url": checked_address(str(_needed(entity, "url")))}
            except AddressError as error:
                raise refused(f"entity URL '{entity['url']}' is invalid: {error}") from None
        case "text_mention":
            return {"user": {"id": _needed(_needed(entity, "user"), "id")}}
        case "custom_emoji":
            return {"custom_emoji_id": str(_needed(entity, "custom_emoji_id"))}
        case "date_time":
            form = {"date_time_format": entity["date_time_format"]} if entity.get("date_time_format") else {}
            return {"unix_time": _needed(entity, "unix_time"), **form}
        case _ if kind in PLAIN:
            return {}
    raise _unreadable("Unsupported type specified" if kind else "Type is not specified")


def _number(entity: Json, name: str) -> int:
    try:
        return int(_needed(entity, name))
    except (TypeError, ValueError):
        raise _unreadable(f'Field "{name}" must be of type Number') from None


def _needed(entity: Any, name: str) -> Any:
    if not isinstance(entity, dict) or name not in entity:
        raise _unreadable(f'Can\'t find field "{name}"')
    return entity[name]


def _unreadable(message: str) -> CallError:
    return refused(f"can't parse MessageEntity: {message}")
