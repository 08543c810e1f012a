"""sendDocument, sendPhoto, sendMediaGroup."""

from __future__ import annotations

from typing import Any

from bot.sandbox import media
from bot.sandbox.call import Call, Upload
from bot.sandbox.errors import CallError, refused
from bot.sandbox.methods.registry import method
from bot.sandbox.methods.sending import envelope, send
from bot.sandbox.records import Json
from bot.sandbox.text import Formatted, caption
from bot.sandbox.world import World

MOST_IN_ALBUM = 10
ALONE = frozenset({"document", "audio"})
"""Kinds that cannot share an album with others."""

ATTACH = "attach://"


@method("sendDocument")
def send_document(world: World, call: Call) -> Json:
    """A file of any kind, uploaded or by its id."""
    source = _source(call, "document", call.text("document"))
    if source is None:
        raise refused("there is no document in the request")
    words = caption(call.text("caption"), call.text("parse_mode"), call.data("caption_entities"))
    to = envelope(world, call)
    return send(world, to, {"document": _document(world, source), **captioned(words)})


@method("sendPhoto")
def send_photo(world: World, call: Call) -> Json:
    """A picture, uploaded or by its id."""
    source = _source(call, "photo", call.text("photo"))
    if source is None:
        raise refused("there is no photo in the request")
    words = caption(call.text("caption"), call.text("parse_mode"), call.data("caption_entities"))
    to = envelope(world, call)
    return send(world, to, {"photo": _photo(world, source), **captioned(words, above=_above(call)), **_spoiler(call)})


@method("sendMediaGroup")
def send_media_group(world: World, call: Call) -> list[Json]:
    """An album of two to ten files of one kind."""
    items = call.data("media")
    if items is None:
        raise refused('parameter "media" is required')
    if not isinstance(items, list):
        raise refused("expected an Array of InputMedia")
    parts = [_album_part(call, item) for item in items]
    if len(parts) > MOST_IN_ALBUM:
        raise refused("too many messages to send as an album")
    if not parts:
        raise refused("there are no messages to send")
    kinds = {kind for kind, _, _ in parts}
    if len(kinds) > 1 and (mixed := sorted(kinds & ALONE)):
        raise refused(f"{mixed[0]} can't be mixed with other media types")
    to = envelope(world, call, len(parts))
    contents = [{kind: _made(world, kind, source), **words} for kind, source, words in parts]
    if len(contents) == 1:
        call.oddities.append(("lonely_album", "An album has 2 to 10 files; one file is sent as a plain message."))
        return [send(world, to, contents[0])]
    album = {"media_group_id": world.new_album()}
    return [send(world, to, {**album, **content}) for content in contents]


def captioned(words: Formatted, *, above: bool = False) -> Json:
    """A caption as fields of a Message."""
    if not words.text:
        return {}
    fields: Json = {"caption": words.text}
    if words.entities:
        fields["caption_entities"] = words.entities
    if above:
        fields["show_caption_above_media"] = True
    return fields


def _above(call: Call) -> bool:
    return call.flag("show_caption_above_media")


def _spoiler(call: Call) -> Json:
    return {"has_media_spoiler": True} if call.flag("has_spoiler") else {}


def _source(call: Call, field: str, given: str) -> Upload | str | None:
    """Where a file comes from: an upload under a field's name, or an id."""
    if given.startswith(ATTACH):
        return call.files.get(given.removeprefix(ATTACH))
    return given or call.files.get(field)


def _document(world: World, source: Upload | str) -> Json:
    files = world.files
    stored = files.to_send(source, "Document") if isinstance(source, str) else files.add("Document", source)
    return media.document(files, stored)


def _photo(world: World, source: Upload | str) -> list[Json]:
    files = world.files
    if isinstance(source, Upload):
        return media.photo(files, media.new_photo(files, source))
    sizes = files.photo_of(files.to_send(source, "Photo"))
    return media.photo(files, sizes)


def _made(world: World, kind: str, source: Upload | str) -> Any:
    return _photo(world, source) if kind == "photo" else _document(world, source)


def _album_part(call: Call, item: Any) -> tuple[str, Upload | str, Json]:
    """Kind, source and caption of one album part; CallError in Telegram's words."""
    if not isinstance(item, dict):
        raise _unreadable("expected an Object")
    words = caption(str(item.get("caption") or ""), str(item.get("parse_mode") or ""), item.get("caption_entities"))
    kind = item.get("type")
    if not isinstance(kind, str):
        raise _unreadable('Can\'t find field "type"')
    source = _source(call, "", str(item.get("media") or ""))
    if source is None:
        raise _unreadable("media not found")
    if kind == "animation":
        raise _unreadable('type "animation" can\'t be used in sendMediaGroup')
    if kind in {"audio", "video", "live_photo"}:
        raise CallError(501, f"Not Implemented: albums of {kind} exist, but this sandbox does not model them")
    if kind not in {"document", "photo"}:
        raise _unreadable(f'type "{kind}" is unsupported')
    fields = captioned(words, above=item.get("show_caption_above_media") is True)
    return kind, source, fields | ({"has_media_spoiler": True} if item.get("has_spoiler") is True else {})


def _unreadable(message: str) -> CallError:
    return refused(f"can't parse InputMedia: {message}")
