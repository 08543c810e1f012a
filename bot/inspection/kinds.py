"""What a file is, by its first bytes; also what a wrong file is, so that it can be said."""

from __future__ import annotations

import codecs

from bot.inspection.outcome import Kind, Refused
from bot.inspection.reason import Reason

JUNK_BEFORE_PDF = b"\xef\xbb\xbf \t\r\n\x00"
"""What some programs write before the first line of a PDF; every reader skips it."""

_KEPT = ((b"%PDF-", Kind.PDF), (b"\xff\xd8\xff", Kind.JPEG), (b"\x89PNG\r\n\x1a\n", Kind.PNG))

_WRONG: tuple[tuple[int, bytes, str, str], ...] = (
    (0, b"GIF8", "picture", "GIF"),
    (8, b"WEBP", "picture", "WEBP"),
    (0, b"BM", "picture", "BMP"),
    (0, b"II*\x00", "picture", "TIFF"),
    (0, b"MM\x00*", "picture", "TIFF"),
    (4, b"ftypheic", "heic", "HEIC"),
    (4, b"ftypheix", "heic", "HEIC"),
    (4, b"ftypmif1", "heic", "HEIC"),
    (4, b"ftypmsf1", "heic", "HEIC"),
    (4, b"ftypavif", "picture", "AVIF"),
    (4, b"ftypM4A", "audio", "M4A"),
    (4, b"ftyp", "video", "MP4"),
    (8, b"AVI ", "video", "AVI"),
    (8, b"WAVE", "audio", "WAV"),
    (0, b"\x1aE\xdf\xa3", "video", "MKV"),
    (0, b"OggS", "audio", "OGG"),
    (0, b"ID3", "audio", "MP3"),
    (0, b"\xff\xfb", "audio", "MP3"),
    (0, b"fLaC", "audio", "FLAC"),
    (0, b"{\\rtf", "word", "RTF"),
    (0, b"7z\xbc\xaf\x27\x1c", "archive", "7Z"),
    (0, b"Rar!", "archive", "RAR"),
    (0, b"\x1f\x8b", "archive", "GZ"),
    (0, b"MZ", "program", "EXE"),
    (0, b"\x7fELF", "program", "ELF"),
    (0, b"\xcf\xfa\xed\xfe", "program", "MACH-O"),
    (0, b"#!", "program", "SCRIPT"),
)

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    ("WordDocument", "word", "DOC"),
    ("Workbook", "sheet", "XLS"),
    ("PowerPoint Document", "slides", "PPT"),
)
_ZIPS: tuple[tuple[bytes, str, str], ...] = (
    (b"xl/workbook", "sheet", "XLSX"),
    (b"ppt/presentation", "slides", "PPTX"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "word", "ODT"),
    (b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "sheet", "ODS"),
    (b"mimetypeapplication/vnd.oasis.opendocument.presentation", "slides", "ODP"),
    (b"Index/Document.iwa", "word", "PAGES"),
)
_MARKUP = (b"<!doctype html", b"<html", b"<?xml", b"<svg", b"<script")


def recognise(content: bytes) -> Kind:
    """Tell which of the kept kinds a file is; Refused with what it is otherwise."""
    for magic, kind in _KEPT:
        if (content.lstrip(JUNK_BEFORE_PDF) if kind is Kind.PDF else content).startswith(magic):
            return kind
    if content.startswith(b"PK"):
        return _zip(content)
    if content.startswith(_OLE):
        raise _ole(content)
    for offset, magic, kind_, format_ in _WRONG:
        if content.startswith(magic, offset):
            raise _wrong(kind_, format_)
    raise _text(content)


def _wrong(kind: str, format_: str) -> Refused:
    return Refused(Reason.WRONG_KIND, kind=kind, format=format_)


def _zip(content: bytes) -> Kind:
    """Tell a DOCX from other zip files by the names of its parts, which are never compressed."""
    if b"word/document" in content:
        return Kind.DOCX
    for name, kind, format_ in _ZIPS:
        if name in content:
            raise _wrong(kind, format_)
    if b"[Content_Types].xml" in content[:4096]:  # its directory is missing, or it is no document
        return Kind.DOCX
    raise _wrong("archive", "ZIP")


def _ole(content: bytes) -> Refused:
    """Name an old Office file, or the envelope that a password puts around a new one."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return Refused(Reason.ENCRYPTED)
    for stream, kind, format_ in _OLE_STREAMS:
        if stream.encode("utf-16-le") in content:
            return _wrong(kind, format_)
    return _wrong("unknown", "OLE")


def _text(content: bytes) -> Refused:
    start = content[:4096].lstrip(codecs.BOM_UTF8 + b" \t\r\n").lower()
    if start.startswith(_MARKUP):
        return _wrong("page", "HTML" if b"html" in start else "XML")
    try:
        codecs.getincrementaldecoder("utf-8")().decode(content[:4096])
    except UnicodeDecodeError:
        return _wrong("unknown", "?")
    return _wrong("unknown", "?") if b"\x00" in content[:4096] else _wrong("text", "TXT")
