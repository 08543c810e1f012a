"""Files in the sandbox: their bytes, and the two kinds of ids Telegram gives them."""

from __future__ import annotations

import base64
import binascii
import mimetypes
import struct
from dataclasses import dataclass
from pathlib import PurePosixPath

from bot.sandbox.call import Upload
from bot.sandbox.errors import CallError, refused
from bot.sandbox.records import Json
from bot.sandbox.tokens import BOT_ID

LARGEST_DOWNLOAD = 20 * 1024 * 1024
LARGEST_PHOTO = 10 * 1024 * 1024
MOST_BYTES = 512 * 1024 * 1024
"""Bytes kept in all; beyond them the oldest files become unavailable."""

KINDS = ("Document", "Photo", "VoiceNote", "Sticker", "Thumbnail")
"""What a file can be, in the words of Telegram's complaints."""

FOLDERS = {"Document": "documents", "Photo": "photos", "VoiceNote": "voice", "Sticker": "stickers"}
_FORM = struct.Struct(">BBQQI")
_VERSION = 4
LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file's bytes with the name and type its sender gave it."""

    number: int
    kind: str
    name: str
    mime_type: str
    content: bytes

    @property
    def unique_id(self) -> str:
        """The stable id, which cannot be used to send or fetch the file."""
        return "AgAD" + _encode(self.number.to_bytes(8, "big"))

    @property
    def path(self) -> str:
        """Where getFile says that the file lies."""
        ending = PurePosixPath(self.name).suffix.lower() or ".bin"
        return f"{FOLDERS.get(self.kind, 'documents')}/file_{self.number}{ending if ending.isascii() else '.bin'}"


@dataclass(frozen=True, slots=True)
class PhotoSize:
    """One of the sizes of a photo, in pixels."""

    file: StoredFile
    width: int
    height: int


class FileStore:
    """All files, found by file_id or by path."""

    def __init__(self) -> None:
        self._files: dict[int, StoredFile] = {}
        self._paths: dict[str, StoredFile] = {}
        self._photos: dict[int, tuple[PhotoSize, ...]] = {}
        self._bytes = 0
        self._last = 0
        self._last_reference = 0

    def add(self, kind: str, upload: Upload) -> StoredFile:
        """Keep a new file; CallError when it is empty."""
        if not upload.content:
            raise refused("file must be non-empty")
        self._last += 1
        name = clean_name(upload.name)
        guessed = mimetypes.guess_type(name)[0]
        mime_type = guessed or upload.content_type or "application/octet-stream"
        stored = StoredFile(self._last, kind, name, mime_type, upload.content)
        self._files[stored.number] = stored
        self._paths[stored.path] = stored
        self._bytes += len(stored.content)
        self._forget_oldest()
        return stored

    def keep_photo(self, sizes: tuple[PhotoSize, ...]) -> None:
        """Remember that these files are one photo."""
        for size in sizes:
            self._photos[size.file.number] = sizes

    def photo_of(self, stored: StoredFile) -> tuple[PhotoSize, ...]:
        """All sizes of the photo that the file is one of."""
        return self._photos[stored.number]

    def reference(self, stored: StoredFile) -> str:
        """A file_id: a new one every time the file is sent."""
        self._last_reference += 1
        kind = KINDS.index(stored.kind)
        return _encode(_FORM.pack(kind, _VERSION, stored.number, BOT_ID, self._last_reference) + bytes([_VERSION]))

    def described(self, stored: StoredFile) -> Json:
        """The fields every file in a message has."""
        return {
            "file_id": self.reference(stored),
            "file_unique_id": stored.unique_id,
            "file_size": len(stored.content),
        }

    def to_send(self, file_id: str, kind: str) -> StoredFile:
        """The file a bot sends again by its id; CallError in Telegram's words."""
        if "." in file_id or "/" in file_id:
            raise refused("failed to get HTTP URL content")
        own_kind, number, bot = _decoded(file_id)
        if own_kind != kind:
            raise refused(f"can't use file of type {own_kind} as {kind}")
        if bot != BOT_ID or number not in self._files:
            raise refused("wrong file identifier/HTTP URL specified")
        return self._files[number]

    def to_fetch(self, file_id: str) -> StoredFile:
        """The file of a getFile call; CallError in Telegram's words."""
        if not file_id:
            raise refused("file_id not specified")
        try:
            _, number, bot = _decoded(file_id)
        except CallError:
            raise refused("invalid file_id") from None
        if bot != BOT_ID or number not in self._files:
            raise refused("wrong file_id or the file is temporarily unavailable")
        return self._files[number]

    def at(self, path: str) -> StoredFile | None:
        """The file at a path getFile gave."""
        return self._paths.get(path)

    def _forget_oldest(self) -> None:
        while self._bytes > MOST_BYTES:
            oldest = next(iter(self._files.values()))
            del self._files[oldest.number], self._paths[oldest.path]
            self._photos.pop(oldest.number, None)
            self._bytes -= len(oldest.content)


def clean_name(name: str) -> str:
    """A file's name without a path, shortened in the middle as Telegram does."""
    name = "".join(max(one, " ") for one in name.replace("\\", "/").rpartition("/")[2]).strip()
    stem, dot, ending = name.rpartition(".")
    if not dot:
        return name[:LONGEST_NAME] or "file"
    return f"{stem[:LONGEST_NAME]}.{ending[:16]}"


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _decoded(file_id: str) -> tuple[str, int, int]:
    """Kind, number and bot of a file_id; CallError when it is malformed."""
    complaint = "wrong remote file identifier specified: "
    try:
        raw = base64.b64decode(file_id + "=" * (-len(file_id) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        words = "Wrong string length" if len(file_id) % 4 == 1 else "Wrong character in the string"
        raise refused(complaint + words) from None
    if not raw or raw[-1] != _VERSION:
        raise refused(f"{complaint}can't unserialize it. Wrong last symbol")
    if len(raw) != _FORM.size + 1 or raw[0] >= len(KINDS):
        raise refused(f"{complaint}can't unserialize it")
    kind, _, number, bot, _ = _FORM.unpack(raw[:-1])
    return KINDS[kind], number, bot
