"""Zip files from strangers: judged by their directory before anything is unpacked, and packed anew."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from bot.inspection.outcome import Refused
from bot.inspection.reason import Reason

MEGABYTE = 1024 * 1024
MOST_PARTS = 1_000
MOST_UNPACKED = 100 * MEGABYTE
MOST_RATIO = 100
SMALL = 5 * MEGABYTE
"""What any part may unpack to, however well it was packed: a page of blanks packs a thousandfold."""

_ENCRYPTED = 0x1
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_LOCAL_HEADER = 30
_THEN = (1980, 1, 1, 0, 0, 0)
"""The earliest time a zip file can state; the same parts give the same bytes."""


def unpack(content: bytes) -> dict[str, bytes]:
    """Give the parts of a zip file by name, in its order; Refused if it is not built as a document is."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            entries = package.infolist()
            judge(entries)
            return {entry.filename: package.read(entry) for entry in entries if not entry.is_dir()}
    except zipfile.BadZipFile as error:
        cut_off = b"PK\x05\x06" not in content
        raise Refused(Reason.TRUNCATED if cut_off else Reason.DAMAGED) from error
    except (zlib.error, EOFError, ValueError, NotImplementedError) as error:
        raise Refused(Reason.DAMAGED) from error


def judge(entries: Sequence[zipfile.ZipInfo]) -> None:
    """Refuse a directory of too many, too large, hidden or overlapping entries, or with names that lead out."""
    if len(entries) > MOST_PARTS:
        raise Refused(Reason.TOO_MANY_PARTS, limit=MOST_PARTS)
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise Refused(Reason.ENCRYPTED)
    if sum(entry.file_size for entry in entries) > MOST_UNPACKED or any(map(_is_bomb, entries)):
        raise Refused(Reason.UNPACKS_TOO_LARGE)
    names = {entry.filename.lower() for entry in entries}
    if len(names) < len(entries) or not all(map(_is_plain, entries)) or _overlap(entries):
        raise Refused(Reason.UNSAFE_STRUCTURE)


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > SMALL and entry.file_size > MOST_RATIO * entry.compress_size


def _is_plain(entry: zipfile.ZipInfo) -> bool:
    """Tell a file that stays inside the package."""
    name = entry.orig_filename
    leads_out = name.startswith("/") or "\\" in name or ":" in name or "\0" in name
    dots = ".." in PurePosixPath(name).parts
    mode = entry.external_attr >> 16
    special = stat.S_IFMT(mode) not in {0, stat.S_IFREG, stat.S_IFDIR}
    return bool(name) and not (leads_out or dots or special) and entry.compress_type in _METHODS


def _overlap(entries: Sequence[zipfile.ZipInfo]) -> bool:
    """Tell whether two entries share bytes, which makes a small file unpack to any size."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            return True
        end = entry.header_offset + _LOCAL_HEADER + len(entry.orig_filename) + entry.compress_size
    return False


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Write a zip file: the same parts in the same order give the same bytes."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _THEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, content)
    return written.getvalue()
