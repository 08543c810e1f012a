"""Documents of a candidate: their kinds, how many and how large, and how they are named."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import count

from bot.domain.text import clean_line
from bot.domain.vacancy import Record

MEGABYTE = 1024 * 1024
LARGEST = 20 * MEGABYTE
"""Bytes of one file: what Telegram lets a bot download."""
MOST_BYTES = 100 * MEGABYTE
MOST_DOCUMENTS = 10
"""What one person can keep, together with what is still on its way."""

LONGEST_NAME = 60
"""Characters of a name, without its extension."""

KEPT_TYPES = (
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "image/jpeg",
    "image/png",
)

WRONG_ENDINGS: Mapping[str, frozenset[str]] = {
    "heic": frozenset({"heic", "heif"}),
    "picture": frozenset({"gif", "webp", "bmp", "tif", "tiff", "svg", "avif"}),
    "word": frozenset({"doc", "odt", "rtf", "pages"}),
    "sheet": frozenset({"xls", "ods", "numbers"}),
    "slides": frozenset({"ppt", "pptx", "odp", "key"}),
    "archive": frozenset({"zip", "rar", "7z", "gz", "tgz", "tar", "bz2", "xz"}),
    "program": frozenset({"exe", "msi", "bat", "cmd", "com", "scr", "apk", "dmg", "jar", "js", "vbs", "ps1", "sh"}),
    "video": frozenset({"mp4", "mov", "avi", "mkv", "webm", "3gp", "wmv"}),
    "audio": frozenset({"mp3", "wav", "ogg", "oga", "opus", "m4a", "flac", "aac"}),
    "page": frozenset({"html", "htm", "mht", "mhtml"}),
    "text": frozenset({"txt", "md"}),
}
"""Endings of files that are never kept, by what they are, as the words of their refusal call it."""

WRONG_TYPES = ("video", "audio")
"""First parts of declared types of files that are never kept."""

_UNSAFE = re.compile(r'[\\/:*?"<>|;%]+')


class DocumentKind(StrEnum):
    """What a document is; the first four are also what a vacancy can ask for, under the same codes."""

    CV = "cv"
    DIPLOMA = "diploma"
    LETTER = "motivation_letter"
    PORTFOLIO = "portfolio"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class Document:
    """A document that is kept; size in bytes, SHA-256 in hexadecimal, both of its neutralised form."""

    document_id: int
    kind: DocumentKind
    name: str
    media_type: str
    size: int
    sha256: str
    created_at: datetime


class Enclosure(Record):
    """A document as it went with one submission."""

    document_id: int
    kind: DocumentKind
    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Part:
    """A file as it lies with Telegram: its id there, what the sender's app declared, and the message that brought it.

    A photo has no name; a size of 0 is not known.
    """

    file_id: str
    unique_id: str
    name: str
    size: int
    media_type: str
    message_id: int

    @property
    def is_picture(self) -> bool:
        """Tell whether it was declared as a picture."""
        return self.media_type.startswith("image/")

    @property
    def wrong_kind(self) -> tuple[str, str] | None:
        """Give what it is and the name of its format, where name or declared type say that it is never kept.

        Where they say nothing, or say two things, its content decides.
        """
        if self.media_type in KEPT_TYPES:
            return None
        ending = self.name.lower().rpartition(".")[2] if "." in self.name else ""
        by_name = next((kind for kind, endings in WRONG_ENDINGS.items() if ending in endings), None)
        if by_name is not None:
            return by_name, ending.upper()
        declared, _, format_ = self.media_type.partition("/")
        return (declared, format_.upper()) if declared in WRONG_TYPES else None


def document_name(sent: str, otherwise: str, extension: str) -> str:
    """Give the name to keep: the sender's, made harmless, or another, with the extension of its content."""
    stem, dot, ending = clean_line(_UNSAFE.sub(" ", sent)).rpartition(".")
    stem = (stem if dot and len(ending) <= 5 else f"{stem}{dot}{ending}").strip(" .")[:LONGEST_NAME].strip(" .")
    return f"{stem or clean_line(otherwise)}.{extension}"


def untaken(name: str, taken: Container[str]) -> str:
    """Give a name that no other document has: the same one, or with a number before its ending."""
    stem, _, ending = name.rpartition(".")
    numbered = (f"{stem} ({number}).{ending}" for number in count(2))
    return name if name not in taken else next(each for each in numbered if each not in taken)


SHORT = 24
"""Characters of a name on a button."""


def short(name: str) -> str:
    """Give a name that fits on a button; what is left out is in the middle, for endings tell files apart."""
    return name if len(name) <= SHORT else f"{name[: SHORT // 2]}…{name[-SHORT // 2 + 1 :]}"
