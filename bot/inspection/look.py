"""Looking into one file: what it is, whether it can be kept, and its neutralised form. Runs in the child process."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from bot.inspection import pdf, pictures, word
from bot.inspection.kinds import recognise
from bot.inspection.outcome import MEDIA_TYPES, Clean, Kind, Refused, Rejected, Wire, to_wire
from bot.inspection.reason import Change, Reason

MEGABYTE = 1024 * 1024
LARGEST_MB = 20
"""What Telegram lets a bot download."""

_EXTENSIONS = {
    "pdf": Kind.PDF,
    "docx": Kind.DOCX,
    "jpg": Kind.JPEG,
    "jpeg": Kind.JPEG,
    "jpe": Kind.JPEG,
    "png": Kind.PNG,
}
_UNDECLARED = {"", "application/octet-stream"}


def look(content: bytes, name: str = "", media_type: str = "") -> Wire:
    """Look into a file and give the outcome in its form for the way out of the child process.

    `name` and `media_type` are what the sender declared; the content decides.
    """
    return to_wire(outcome(content, name, media_type))


def outcome(content: bytes, name: str = "", media_type: str = "") -> Clean | Rejected:
    """Look into a file."""
    try:
        measured(content)
        clean = _cleaner(recognise(content), content)
    except Refused as refused:
        return refused.rejected
    if _declared_otherwise(clean.kind, name, media_type):
        return replace(clean, changed=tuple(sorted({*clean.changed, Change.EXTENSION})))
    return clean


def measured(content: bytes) -> bytes:
    """Give the content back; Refused when there is none or too much of it."""
    if not content:
        raise Refused(Reason.EMPTY)
    if len(content) > LARGEST_MB * MEGABYTE:
        raise Refused(Reason.TOO_LARGE, limit=LARGEST_MB)
    return content


def _cleaner(kind: Kind, content: bytes) -> Clean:
    if kind is Kind.PDF:
        return pdf.clean(content)
    if kind is Kind.DOCX:
        return word.clean(content)
    return pictures.clean(kind, content)


def _declared_otherwise(kind: Kind, name: str, media_type: str) -> bool:
    extension = PurePath(name).suffix.lower().removeprefix(".")
    wrong_name = bool(extension) and _EXTENSIONS.get(extension) is not kind
    declared = media_type.lower().replace("image/jpg", "image/jpeg")
    return wrong_name or declared not in {*_UNDECLARED, MEDIA_TYPES[kind]}
