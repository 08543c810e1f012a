"""Several pictures, photographed one by one, as one document. Runs in the child process."""

from __future__ import annotations

import io
import zlib

import pikepdf
from PIL import Image

from bot.inspection import pictures
from bot.inspection.kinds import recognise
from bot.inspection.look import LARGEST_MB, MEGABYTE, measured
from bot.inspection.outcome import Clean, Kind, Refused, Rejected, Wire, cleaned, to_wire
from bot.inspection.reason import Change, Reason

MOST_PICTURES = 30
A4 = (595.0, 842.0)
"""Points."""
MARGIN = 28.0
LONGEST_SIDE = 2500
"""Pixels: on A4, text of a photographed page reads well, and ten pages stay below the largest file."""
QUALITY = 85
LARGEST_POINT = 0.75
"""Points a pixel takes up at most: a small picture stays small on its page."""


def join(content: bytes, *lengths: str) -> Wire:
    """Make one PDF of pictures that follow each other in `content`, each so many bytes long: a page each, in order.

    A refusal says which picture it is about: the argument `picture` counts from 1.
    """
    return to_wire(outcome(_cut(content, [int(length) for length in lengths])))


def outcome(contents: list[bytes]) -> Clean | Rejected:
    """Make one PDF of pictures, a page each, in the order given."""
    try:
        if not contents:
            raise Refused(Reason.EMPTY)
        if len(contents) > MOST_PICTURES:
            raise Refused(Reason.TOO_MANY_PAGES, limit=MOST_PICTURES)
        return _joined(contents)
    except Refused as refused:
        return refused.rejected


def _cut(content: bytes, lengths: list[int]) -> list[bytes]:
    starts = [sum(lengths[:number]) for number in range(len(lengths))]
    return [content[start : start + length] for start, length in zip(starts, lengths, strict=True)]


def _joined(contents: list[bytes]) -> Clean:
    changed: set[Change] = set()
    with pikepdf.new() as document:
        for number, content in enumerate(contents, 1):
            try:
                changed |= _add(document, content)
            except Refused as refused:
                rejected = refused.rejected
                raise Refused(rejected.reason, **{**rejected.args, "picture": number}) from None
        written = io.BytesIO()
        document.save(written, deterministic_id=True)
    if written.tell() > LARGEST_MB * MEGABYTE:
        raise Refused(Reason.TOO_LARGE, limit=LARGEST_MB)
    return cleaned(Kind.PDF, written.getvalue(), changed, pages=len(contents))


def _add(document: pikepdf.Pdf, content: bytes) -> set[Change]:
    """Put one picture on a page of its own, upright or lying as the picture is."""
    kind = recognise(measured(content))
    if kind not in {Kind.JPEG, Kind.PNG}:
        raise Refused(Reason.WRONG_KIND, kind="unknown", format=kind.upper())
    picture, changed = pictures.decoded(kind, content, LONGEST_SIDE)
    paper = A4 if picture.height >= picture.width else (A4[1], A4[0])
    page = document.add_blank_page(page_size=paper)
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=_stored(document, picture, kind)))
    page.Contents = document.make_stream(_placed(picture.size, paper))
    return changed


def _stored(document: pikepdf.Pdf, picture: Image.Image, kind: Kind) -> pikepdf.Stream:
    """Keep photographs as photographs, and drawings without loss, on white where they are transparent."""
    flat = picture if picture.mode in {"L", "RGB"} else _on_white(picture)
    if kind is Kind.JPEG:
        packed = io.BytesIO()
        flat.save(packed, "JPEG", quality=QUALITY)
        content, packing = packed.getvalue(), pikepdf.Name.DCTDecode
    else:
        content, packing = zlib.compress(flat.tobytes()), pikepdf.Name.FlateDecode
    stream = pikepdf.Stream(document, content)
    stream.Type = pikepdf.Name.XObject
    stream.Subtype = pikepdf.Name.Image
    stream.Width, stream.Height = flat.size
    stream.ColorSpace = pikepdf.Name.DeviceGray if flat.mode == "L" else pikepdf.Name.DeviceRGB
    stream.BitsPerComponent = 8
    stream.Filter = packing
    return stream


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode == "1":
        return picture.convert("L")
    white = Image.new("RGBA", picture.size, "white")
    white.alpha_composite(picture.convert("RGBA"))
    return white.convert("RGB")


def _placed(size: tuple[int, int], paper: tuple[float, float]) -> bytes:
    """Draw in the middle of the page, as large as fits."""
    scale = min((paper[0] - 2 * MARGIN) / size[0], (paper[1] - 2 * MARGIN) / size[1], LARGEST_POINT)
    width, height = size[0] * scale, size[1] * scale
    left, bottom = (paper[0] - width) / 2, (paper[1] - height) / 2
    return f"q {width:.2f} 0 0 {height:.2f} {left:.2f} {bottom:.2f} cm /P Do Q".encode()
