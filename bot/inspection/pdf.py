"""PDF: opened, counted, disarmed, written anew, and looked at once more."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf

from bot.inspection.disarm import disarm
from bot.inspection.kinds import JUNK_BEFORE_PDF
from bot.inspection.outcome import Clean, Kind, Refused, cleaned
from bot.inspection.reason import Change, Reason
from bot.inspection.streams import bound

MOST_PAGES = 500
MOST_BRANCHES = 5_000
"""Inner nodes of the page tree that are visited; a tree that runs in circles has no end of them."""
TRAILING = 1024
"""Bytes after the end mark that are taken for somebody's harmless padding."""

_END = b"%%EOF"
_LINEARIZED = re.compile(rb"/Linearized\b[^>]{0,200}?/L\s+(\d+)", re.DOTALL)


def clean(content: bytes) -> Clean:
    """Give the same pages in a new file in which nothing acts by itself."""
    _complete(content)
    with _opened(content) as document:
        if "/Collection" in document.Root:
            raise Refused(Reason.EMBEDDED_OBJECTS)
        if "/AcroForm" in document.Root and document.Root.AcroForm.get("/NeedsRendering", False):
            raise Refused(Reason.DYNAMIC_FORM)
        if document.Root.get("/NeedsRendering", False):
            raise Refused(Reason.DYNAMIC_FORM)
        pages = _count_pages(document)
        bound(document)
        changed = disarm(document)
        if document.is_encrypted:
            changed.add(Change.ENCRYPTION)
        written = _written(document)
    if len(content) - content.rindex(_END) > TRAILING:
        changed.add(Change.TRAILING_BYTES)
    _check_again(written)
    return cleaned(Kind.PDF, written, changed, pages=pages)


def _complete(content: bytes) -> None:
    """Refuse a file whose end did not arrive, by its end mark or by the length it states itself."""
    stated = _LINEARIZED.search(content[:2048])
    if _END not in content or (stated and int(stated[1]) > len(content) + TRAILING):
        raise Refused(Reason.TRUNCATED)


@contextmanager
def _opened(content: bytes) -> Iterator[pikepdf.Pdf]:
    """Open a PDF; whatever the library finds impossible in it on the way is its damage."""
    try:
        with pikepdf.open(io.BytesIO(content.lstrip(JUNK_BEFORE_PDF)), suppress_warnings=True) as document:
            yield document
    except pikepdf.PasswordError:
        raise Refused(Reason.ENCRYPTED) from None
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError, IndexError):
        raise Refused(Reason.DAMAGED) from None


def _count_pages(document: pikepdf.Pdf) -> int:
    """Count the leaves of the page tree without trusting what it says of itself, nor that it is a tree."""
    waiting: list[pikepdf.Object] = [document.Root.Pages]
    pages = branches = 0
    while waiting:
        node = waiting.pop()
        if "/Kids" not in node:
            pages += 1
        else:
            branches += 1
            waiting.extend(node.Kids if len(node.Kids) <= MOST_BRANCHES else list(node.Kids)[: MOST_PAGES + 1])
        if pages > MOST_PAGES:
            raise Refused(Reason.TOO_MANY_PAGES, limit=MOST_PAGES)
        if branches > MOST_BRANCHES:
            raise Refused(Reason.DAMAGED)
    if pages == 0:
        raise Refused(Reason.DAMAGED)
    return pages


def _written(document: pikepdf.Pdf) -> bytes:
    """Write what can be reached from the pages, the same bytes each time; streams stay packed as they are."""
    written = io.BytesIO()
    document.save(
        written,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        deterministic_id=True,
    )
    return written.getvalue()


def _check_again(written: bytes) -> None:
    """Refuse a result in which something is left to take out, or that is a zip file as well."""
    with _opened(written) as document:
        left = disarm(document)
    if left:
        raise Refused(Reason.ACTIVE_CONTENT)
    if zipfile.is_zipfile(io.BytesIO(written)):
        raise Refused(Reason.UNSAFE_STRUCTURE)
