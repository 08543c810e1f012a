"""Documents of a candidate: their kinds, how many and how large, and how they are named."""

from __future__ import annotations

import re
from collections.abc import Container
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
