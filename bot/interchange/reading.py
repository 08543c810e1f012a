"""Reading whatever file a person sends as a profile: the one call that a child process with limits makes."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime
from typing import Any

from bot.interchange import formats
from bot.interchange.cv_reader import read_docx, read_pdf
from bot.interchange.found import CannotRead, Found
from bot.interchange.template_read import read_template

_PANIC = "PanicException"
"""What a library written in Rust raises where it gives up; it is no `Exception`, and cannot be imported."""


def read(content: bytes, name: str = "", today: date | None = None) -> dict[str, Any]:
    """Return `Found.to_json()`, or `{"failed": code}` with the code of a `CannotRead`; raise nothing for any bytes.

    The name is not believed: the content alone decides how a file is read. `today` is the day in UTC unless given.
    """
    try:
        return _found(content, name, today or datetime.now(UTC).date()).to_json()
    except CannotRead as fault:
        return {"failed": fault.code}
    except MemoryError:
        return {"failed": "too_large"}
    except Exception:  # a reader stumbled over a file that nobody foresaw
        return {"failed": "broken"}
    except BaseException as fault:
        if type(fault).__name__ != _PANIC:
            raise
        return {"failed": "broken"}


def _found(content: bytes, name: str, today: date) -> Found:
    source = formats.sniff(content, name)
    if source is not None:
        return formats.read(content, source, today)
    found = _unstructured(content, today)
    if not found.sections and not found.notes:
        raise CannotRead("nothing_found")
    return found


def _unstructured(content: bytes, today: date) -> Found:
    if formats.is_pdf(content):
        return read_pdf(content, today)
    parts = _parts(content)
    if "word/document.xml" in parts:
        return read_docx(content, today)
    if "xl/workbook.xml" in parts:
        return read_template(content, today)
    raise CannotRead("unknown_format")


def _parts(content: bytes) -> frozenset[str]:
    """Return the names of the parts of an Office file; none for anything else."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return frozenset(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return frozenset()
