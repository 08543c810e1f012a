"""How large a PDF's packed streams grow, found out without ever holding one unpacked."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

import pikepdf

from bot.inspection.outcome import Refused
from bot.inspection.reason import Reason

MEGABYTE = 1024 * 1024
LARGEST = 64 * MEGABYTE
"""One stream that is not a picture: text, fonts and drawings are far smaller."""
LARGEST_PICTURE = 256 * MEGABYTE
ALL = 1024 * MEGABYTE
"""What a long scanned document may come to."""
MOST_LAYERS = 4
_PIECE = MEGABYTE


def bound(document: pikepdf.Pdf) -> None:
    """Refuse a document of which a stream, or all together, grow beyond all measure."""
    total = 0
    for item in document.objects:
        if isinstance(item, pikepdf.Stream):
            most = LARGEST_PICTURE if item.get("/Subtype") == "/Image" else LARGEST
            total += _grown(item, min(most, ALL - total))


def _grown(stream: pikepdf.Stream, most: int) -> int:
    filters = _filters(stream)
    if "/LZWDecode" in filters or "/RunLengthDecode" in filters:
        return _within([stream.read_bytes()], most)  # rare by now; the process's own memory is the limit
    layers = 0
    while layers < len(filters) and filters[layers] == "/FlateDecode":
        layers += 1
    if layers > MOST_LAYERS:
        raise Refused(Reason.UNPACKS_TOO_LARGE)
    pieces: Iterable[bytes] = [stream.read_raw_bytes()]
    for _ in range(layers):
        pieces = _unpacked(pieces)
    return _within(pieces, most)


def _filters(stream: pikepdf.Stream) -> list[str]:
    value = stream.get("/Filter", pikepdf.Array())
    names = value if isinstance(value, pikepdf.Array) else [value]
    return [str(name) for name in names]


def _unpacked(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Unpack piece by piece; where the data is damaged, every reader stops too."""
    unpacking = zlib.decompressobj()
    for piece in pieces:
        waiting = piece
        while waiting and not unpacking.eof:
            try:
                yield unpacking.decompress(waiting, _PIECE)
            except zlib.error:
                return
            waiting = unpacking.unconsumed_tail


def _within(pieces: Iterable[bytes], most: int) -> int:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > most:
            raise Refused(Reason.UNPACKS_TOO_LARGE)
    return size
