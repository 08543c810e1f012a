"""QR pictures of deep links."""

from __future__ import annotations

from io import BytesIO
from math import ceil

import segno

from bot.papers.paper import Paper

WIDTH = 720
"""Pixels that a picture has at least: big enough to be read from another phone's screen."""

QUIET = 6
"""Modules of white around the pattern; readers ask for four, and chat clients round the corners off."""

DARK = "#12283f"
"""The colour of the pattern: our darkest blue, 14 times as dark as the white."""


def qr_picture(link: str, name: str) -> Paper:
    """Give a PNG picture of a link, at least `WIDTH` pixels wide; `name` is the file's, without its ending."""
    code = segno.make(link, error="m", micro=False)
    scale = ceil(WIDTH / code.symbol_size(border=QUIET)[0])
    out = BytesIO()
    code.save(out, kind="png", scale=scale, border=QUIET, dark=DARK, light="#ffffff")
    return Paper(f"{name}.png", "image/png", out.getvalue())


def qr_drawing(link: str) -> str:
    """Give an SVG drawing of a link with the smallest allowed quiet zone, for a page of white paper."""
    code = segno.make(link, error="m", micro=False)
    return code.svg_inline(scale=4, border=4, dark=DARK, light="#ffffff")
