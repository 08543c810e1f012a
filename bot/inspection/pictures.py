"""Pictures: measured before they are decoded, decoded, and written anew without what else they carried."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator

from PIL import Image, ImageOps

from bot.inspection.outcome import Clean, Kind, Refused, cleaned
from bot.inspection.reason import Change, Reason

MOST_MEGAPIXELS = 40
LONGEST_SIDE = 4000
QUALITY = 90
_CARRIED = {"exif", "xmp", "comment", "icc_profile", "photoshop", "mp", "Comment", "Software", "Author", "Description"}
_ORIENTATION = 0x0112
_STORED_MODES = {Kind.JPEG: {"L", "RGB"}, Kind.PNG: {"1", "L", "LA", "RGB", "RGBA"}}


def clean(kind: Kind, content: bytes) -> Clean:
    """Give a picture of the same kind, upright, at most 4,000 pixels a side, without metadata."""
    picture, changed = decoded(kind, content)
    written = io.BytesIO()
    if kind is Kind.JPEG:
        picture.save(written, "JPEG", quality=QUALITY)
    else:
        picture.save(written, "PNG")
    return cleaned(kind, written.getvalue(), changed, size=picture.size)


def decoded(kind: Kind, content: bytes, longest: int = LONGEST_SIDE) -> tuple[Image.Image, set[Change]]:
    """Decode a picture, upright and at most so many pixels a side, and say what was changed; or Refused."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the size is judged here
            _verify(kind, content)
            return _upright(_open(kind, content), kind, longest)
    except Image.DecompressionBombError:
        raise _too_many_pixels() from None
    except (OSError, EOFError) as error:
        cut_off = "truncated" in str(error) or "Truncated" in str(error) or isinstance(error, EOFError)
        raise Refused(Reason.TRUNCATED if cut_off or _lacks_end(kind, content) else Reason.DAMAGED) from None
    except (SyntaxError, ValueError, TypeError, IndexError, KeyError, ArithmeticError):
        # what Pillow's readers raise over malformed files is not one tree
        raise Refused(Reason.TRUNCATED if _lacks_end(kind, content) else Reason.DAMAGED) from None


def _too_many_pixels() -> Refused:
    return Refused(Reason.TOO_MANY_PIXELS, limit=MOST_MEGAPIXELS)


def _lacks_end(kind: Kind, content: bytes) -> bool:
    return (b"IEND" if kind is Kind.PNG else b"\xff\xd9") not in content


def _open(kind: Kind, content: bytes) -> Image.Image:
    """Read the header only, and judge the size by it."""
    picture = Image.open(io.BytesIO(content), formats=[kind.name])
    if picture.width * picture.height > MOST_MEGAPIXELS * 1_000_000:
        raise _too_many_pixels()
    return picture


def _verify(kind: Kind, content: bytes) -> None:
    """Check the file's structure; what was verified cannot be decoded afterwards, hence a second opening."""
    _open(kind, content).verify()


def _upright(picture: Image.Image, kind: Kind, longest: int) -> tuple[Image.Image, set[Change]]:
    changed = set(_carried(picture))
    picture.draft(None, (longest, longest))  # a JPEG far too large is decoded at a fraction of its size
    picture.load()
    picture = _in_stored_mode(picture, kind)
    if max(picture.size) > longest:
        picture = picture.convert("L") if picture.mode == "1" else picture  # shades are needed to shrink
        picture.thumbnail((longest, longest), Image.Resampling.LANCZOS)
        changed.add(Change.SIZE)
    ImageOps.exif_transpose(picture, in_place=True)
    picture.info.clear()
    return picture, changed


def _carried(picture: Image.Image) -> Iterator[Change]:
    if _CARRIED & set(picture.info) or getattr(picture, "text", None):
        yield Change.METADATA
    if getattr(picture, "is_animated", False) and picture.format == "PNG":
        yield Change.ANIMATION
    if picture.getexif().get(_ORIENTATION, 1) != 1:
        yield Change.ROTATION


def _in_stored_mode(picture: Image.Image, kind: Kind) -> Image.Image:
    """Bring palettes, ink colours and deep greys to what every program shows."""
    if picture.mode in _STORED_MODES[kind] and "transparency" not in picture.info:
        return picture
    if picture.mode.startswith("I"):
        return picture.point(lambda value: value / 256).convert("L")
    transparent = picture.mode in {"PA", "RGBa"} or "transparency" in picture.info
    return picture.convert("RGBA" if transparent and kind is Kind.PNG else "RGB")
