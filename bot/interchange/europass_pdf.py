"""The XML inside a Europass PDF: an attachment, by whichever key the generator of its year has put it."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import BytesIO

import pikepdf

from bot.interchange.found import CannotRead
from bot.interchange.sniffing import xml_source

LARGEST = 10_000_000
"""Bytes of an attachment after unpacking; a Europass XML with a picture has about one million."""

MOST_ATTACHMENTS = 100


def attached_xml(content: bytes) -> bytes:
    """Give the profile attached to a PDF.

    Raise CannotRead: `encrypted`, `broken`, `no_attachment` when no attachment is one, `too_large`.
    """
    try:
        with pikepdf.open(BytesIO(content)) as document:
            for stream in _attachments(document):
                data = _unpacked(stream)
                if xml_source(data):
                    return data
    except pikepdf.PasswordError:
        raise CannotRead("encrypted") from None
    except (pikepdf.PdfError, zlib.error, ValueError, TypeError, KeyError, RecursionError):
        raise CannotRead("broken") from None
    raise CannotRead("no_attachment")


def _attachments(document: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Give each attached stream, from the names of the document and from its associated files."""
    names = document.Root.get("/Names")
    tree = names.get("/EmbeddedFiles") if isinstance(names, pikepdf.Dictionary) else None
    files = list(pikepdf.NameTree(tree).values())[:MOST_ATTACHMENTS] if tree is not None else []
    associated = document.Root.get("/AF")
    if isinstance(associated, pikepdf.Array):
        files += list(associated)[:MOST_ATTACHMENTS]
    for file in files:
        streams = file.get("/EF") if isinstance(file, pikepdf.Dictionary) else None
        if isinstance(streams, pikepdf.Dictionary):
            yield from (stream for key in ("/F", "/UF") if isinstance(stream := streams.get(key), pikepdf.Stream))


def _unpacked(stream: pikepdf.Object) -> bytes:
    """Give the bytes of a stream, unpacked no further than is allowed; other packings than deflate give none."""
    raw = stream.read_raw_bytes()
    packing = stream.get("/Filter")
    filters = list(packing) if isinstance(packing, pikepdf.Array) else [packing] if packing is not None else []
    if filters == ["/FlateDecode"]:
        unpacker = zlib.decompressobj()
        raw = unpacker.decompress(raw, LARGEST + 1)
    elif filters:
        return b""
    if len(raw) > LARGEST:
        raise CannotRead("too_large")
    return raw
