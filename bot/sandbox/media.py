"""Files as parts of messages: documents, photos in several sizes, voice notes, stickers."""

from __future__ import annotations

from bot.sandbox.call import Upload
from bot.sandbox.errors import refused
from bot.sandbox.files import LARGEST_PHOTO, FileStore, PhotoSize, StoredFile
from bot.sandbox.images import picture_size
from bot.sandbox.records import Json

SIDES = (90, 320, 800, 1280)
"""The longer sides of the sizes Telegram makes of a photo. Here they all hold the original bytes."""

LONGEST_SIDES = 10_000
STEEPEST = 20
MEDIA = ("document", "photo", "voice", "sticker")


def document(store: FileStore, stored: StoredFile) -> Json:
    """A Bot API Document."""
    return {"file_name": stored.name, "mime_type": stored.mime_type, **store.described(stored)}


def new_photo(store: FileStore, upload: Upload) -> tuple[PhotoSize, ...]:
    """The sizes of a new photo, smallest first; CallError when it is too large or no picture."""
    size = len(upload.content)
    if size > LARGEST_PHOTO:
        limit = f"the maximum size is {LARGEST_PHOTO} bytes"
        raise refused(f"file of size {size} bytes is too big for a photo; {limit}")
    if not size:
        raise refused("file must be non-empty")
    measured = picture_size(upload.content)
    if measured is None:
        raise refused("IMAGE_PROCESS_FAILED")
    longest = max(measured)
    if sum(measured) > LONGEST_SIDES or longest > STEEPEST * min(measured):
        raise refused("PHOTO_INVALID_DIMENSIONS")
    name = upload.name if "." in upload.name else "photo.jpg"
    named = Upload(name, upload.content, upload.content_type)
    sides = sorted({*(side for side in SIDES if side < longest), min(longest, SIDES[-1])})
    sizes = tuple(
        PhotoSize(store.add("Photo", named), *(max(1, round(one * side / longest)) for one in measured))
        for side in sides
    )
    store.keep_photo(sizes)
    return sizes


def photo(store: FileStore, sizes: tuple[PhotoSize, ...]) -> list[Json]:
    """Bot API PhotoSizes with fresh ids."""
    return [{**store.described(one.file), "width": one.width, "height": one.height} for one in sizes]


def voice(store: FileStore, stored: StoredFile) -> Json:
    """A Bot API Voice; its length is not measured."""
    return {"duration": 1, "mime_type": "audio/ogg", **store.described(stored)}


def sticker(store: FileStore, stored: StoredFile) -> Json:
    """A Bot API Sticker of no set."""
    width, height = picture_size(stored.content) or (512, 512)
    kind = {"type": "regular", "is_animated": False, "is_video": False}
    return {"width": width, "height": height, **kind, **store.described(stored)}


def refreshed(store: FileStore, content: Json) -> Json:
    """The content of a message with new file ids, because an id is another for every sending."""
    fresh = dict(content)
    for kind in MEDIA:
        part = content.get(kind)
        if isinstance(part, list):
            fresh[kind] = [{**one, "file_id": store.reference(store.to_fetch(one["file_id"]))} for one in part]
        elif isinstance(part, dict):
            fresh[kind] = {**part, "file_id": store.reference(store.to_fetch(part["file_id"]))}
    return fresh
