"""What looking into a file ends with, and its form between the child process and us."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from bot.inspection.reason import Change, Reason


class Kind(StrEnum):
    """The kinds of file that are kept."""

    PDF = "pdf"
    DOCX = "docx"
    JPEG = "jpeg"
    PNG = "png"


MEDIA_TYPES: Mapping[Kind, str] = {
    Kind.PDF: "application/pdf",
    Kind.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Kind.JPEG: "image/jpeg",
    Kind.PNG: "image/png",
}
EXTENSIONS: Mapping[Kind, str] = {Kind.PDF: "pdf", Kind.DOCX: "docx", Kind.JPEG: "jpg", Kind.PNG: "png"}


@dataclass(frozen=True)
class Clean:
    """A file as it is kept: rewritten, and nothing in it acts by itself."""

    kind: Kind
    content: bytes = field(repr=False)
    changed: tuple[Change, ...]
    sha256: str
    """Of `content`, in hex."""
    pages: int | None = None
    """Of a PDF."""
    width: int | None = None
    """Of a picture, in pixels, as it is seen."""
    height: int | None = None

    @property
    def media_type(self) -> str:
        return MEDIA_TYPES[self.kind]

    @property
    def extension(self) -> str:
        """What its name ends in, without the dot."""
        return EXTENSIONS[self.kind]


@dataclass(frozen=True)
class Rejected:
    """A file that is not kept, and why; the arguments are those of the reason's words."""

    reason: Reason
    args: Mapping[str, str | int] = field(default_factory=dict)


class Refused(Exception):
    """What a check raises; never leaves this package."""

    def __init__(self, reason: Reason, **args: str | int) -> None:
        super().__init__(reason)
        self.rejected = Rejected(reason, args)


Wire = tuple[dict[str, Any], bytes]
"""A head of plain JSON, and bytes."""


def cleaned(
    kind: Kind,
    content: bytes,
    changed: Iterable[Change],
    *,
    pages: int | None = None,
    size: tuple[int, int] | None = None,
) -> Clean:
    """Make the record of a neutralised file."""
    width, height = size or (None, None)
    digest = hashlib.sha256(content).hexdigest()
    return Clean(kind, content, tuple(sorted(set(changed))), digest, pages, width, height)


def to_wire(outcome: Clean | Rejected) -> Wire:
    """Take an outcome apart for the way out of the child process."""
    if isinstance(outcome, Rejected):
        return {"reason": outcome.reason, "args": dict(outcome.args)}, b""
    head = {
        "kind": outcome.kind,
        "changed": list(outcome.changed),
        "sha256": outcome.sha256,
        "pages": outcome.pages,
        "width": outcome.width,
        "height": outcome.height,
    }
    return head, outcome.content


def from_wire(head: Mapping[str, Any], content: bytes) -> Clean | Rejected:
    """Put together what `to_wire` took apart."""
    if "reason" in head:
        return Rejected(Reason(head["reason"]), head["args"])
    changed = tuple(map(Change, head["changed"]))
    return Clean(Kind(head["kind"]), content, changed, head["sha256"], head["pages"], head["width"], head["height"])
