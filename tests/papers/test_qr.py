"""A QR picture shows what it should, large enough and with room around it."""

from __future__ import annotations

import re
from io import BytesIO

import segno
from PIL import Image

from bot.papers.qr import QUIET, WIDTH, qr_drawing, qr_picture

LINK = "https://t.me/example_bot?start=v_VN-1291"


def _dark_modules(picture: Image.Image, side: int) -> list[list[bool]]:
    module = picture.width // side
    middle = module // 2
    grey = picture.convert("L")
    return [
        [bool(int(str(grey.getpixel((x * module + middle, y * module + middle)))) < 128) for x in range(side)]
        for y in range(side)
    ]


def test_every_module_is_where_the_code_has_it_with_white_around() -> None:
    matrix = [[bool(module) for module in row] for row in segno.make(LINK, error="m", micro=False).matrix]
    side = len(matrix) + 2 * QUIET
    around = [[False] * side] * QUIET
    expected = around + [[False] * QUIET + row + [False] * QUIET for row in matrix] + around
    with Image.open(BytesIO(qr_picture(LINK, "share").content)) as picture:
        assert _dark_modules(picture, side) == expected


def test_it_is_a_large_square_png() -> None:
    paper = qr_picture(LINK, "share-VN-1291")
    assert (paper.name, paper.media_type) == ("share-VN-1291.png", "image/png")
    with Image.open(BytesIO(paper.content)) as picture:
        assert picture.format == "PNG"
        assert picture.width == picture.height >= WIDTH


def test_a_longer_link_makes_no_smaller_picture() -> None:
    with Image.open(BytesIO(qr_picture(LINK + "x" * 200, "share").content)) as picture:
        assert picture.width >= WIDTH


def test_the_same_link_makes_the_same_picture() -> None:
    assert qr_picture(LINK, "share") == qr_picture(LINK, "share")


def test_the_drawing_for_a_page_is_an_svg_of_the_same_code() -> None:
    drawing = qr_drawing(LINK)
    modules = len(segno.make(LINK, error="m", micro=False).matrix)
    size = re.search(r'width="(\d+)"', drawing)
    assert size is not None
    assert drawing.startswith("<svg")
    assert int(size[1]) == (modules + 8) * 4
