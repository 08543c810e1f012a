"""The text of a PDF file in the order in which it was written, without looking at scripts, forms or files in it."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Sequence

from pypdf import PdfReader
from pypdf.errors import PdfReadError

from bot.domain.text import fold
from bot.interchange.cv_words import vocabulary
from bot.interchange.found import CannotRead

MAX_PAGES = 20
MAX_CHARACTERS = 200_000
_OPEN = frozenset("–—-|/&")
_LONGEST = 400
_ENOUGH = 20
"""Letters and digits below which a file is taken for a picture of a text."""


def pdf_lines(content: bytes) -> tuple[str, ...]:
    """Return the lines of the first pages; CannotRead when damaged, locked or without text."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it quotes what it stumbles over
    try:
        text = _text(PdfReader(io.BytesIO(content)))
    except CannotRead:
        raise
    except Exception as fault:  # whatever a damaged file makes the library stumble over
        raise CannotRead("broken") from fault
    if sum(map(str.isalnum, text)) < _ENOUGH:
        raise CannotRead("no_text")
    return tuple(_unwrapped(text.split("\n")))


def _unwrapped(lines: Sequence[str]) -> Iterator[str]:
    """Give lines, one that cannot end where it does joined to the next: behind a dash, a bar, a comma or "of"."""
    held = ""
    for line in lines:
        whole = f"{held} {line.strip()}" if held and line.strip() else line.rstrip()
        last = whole.rpartition(" ")[2]
        held = (
            whole
            if len(whole) < _LONGEST and (last in _OPEN or last[-1:] in ",،" or fold(last) in vocabulary("dangling"))
            else ""
        )
        if not held:
            yield whole
    yield held


def _text(reader: PdfReader) -> str:
    if reader.is_encrypted and not reader.decrypt(""):
        raise CannotRead("encrypted")
    pages = []
    length = 0
    for number, page in enumerate(reader.pages):
        pages.append(page.extract_text())
        length += len(pages[-1])
        if number + 1 >= MAX_PAGES or length > MAX_CHARACTERS:
            break
    if not pages:
        raise PdfReadError("no pages")
    return "\n".join(pages)[:MAX_CHARACTERS]
