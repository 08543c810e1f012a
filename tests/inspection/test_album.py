"""Several pictures become one document, a page each, in order."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image

from bot.inspection.album import A4, MOST_PICTURES
from bot.inspection.inspector import Inspector
from bot.inspection.outcome import Clean, Kind, Rejected
from bot.inspection.reason import Change, Reason
from tests.inspection import hostile, ordinary

pytestmark = pytest.mark.long


async def _joined(inspector: Inspector, *pictures: bytes) -> pikepdf.Pdf:
    outcome = await inspector.join(pictures)
    assert isinstance(outcome, Clean), outcome
    assert outcome.kind is Kind.PDF
    assert outcome.pages == len(pictures)
    return pikepdf.open(io.BytesIO(outcome.content))


def _picture(document: pikepdf.Pdf, page: int) -> Image.Image:
    stored = document.pages[page].Resources.XObject.P
    assert isinstance(stored, pikepdf.Stream)
    return pikepdf.PdfImage(stored).as_pil_image()


def _plain(colour: str, size: tuple[int, int] = (300, 200), mode: str = "RGB") -> bytes:
    written = io.BytesIO()
    Image.new(mode, size, colour).save(written, "PNG")
    return written.getvalue()


async def test_pages_are_in_the_order_of_the_pictures_and_lie_as_they_do(inspector: Inspector) -> None:
    with await _joined(inspector, _plain("red"), _plain("blue", (200, 300)), _plain("lime")) as document:
        colours = [_picture(document, page).convert("RGB").getpixel((100, 100)) for page in range(3)]
        assert colours == [(255, 0, 0), (0, 0, 255), (0, 255, 0)]
        sizes = [tuple(map(float, page.mediabox))[2:] for page in document.pages]
        assert sizes == [A4[::-1], A4, A4[::-1]]


async def test_every_picture_lies_within_its_page(inspector: Inspector) -> None:
    with await _joined(inspector, _plain("red", (2000, 100)), _plain("red", (100, 2000)), _plain("red", (9, 9))) as pdf:
        for page in pdf.pages:
            matrix = next(part.operands for part in pikepdf.parse_content_stream(page) if str(part.operator) == "cm")
            width, _, _, height, left, bottom = map(float, matrix)
            assert left > 0
            assert bottom > 0
            assert left + width < page.mediabox[2]
            assert bottom + height < page.mediabox[3]


async def test_a_photograph_is_upright_and_without_its_place(inspector: Inspector) -> None:
    outcome = await inspector.join([ordinary.phone_jpeg()])
    assert isinstance(outcome, Clean)
    assert set(outcome.changed) == {Change.METADATA, Change.ROTATION}
    with pikepdf.open(io.BytesIO(outcome.content)) as document:
        assert _picture(document, 0).size == (200, 400)
        assert not _picture(document, 0).getexif()


async def test_what_is_transparent_is_white_and_what_is_black_and_white_stays_so(inspector: Inspector) -> None:
    pictures = [_plain("#00000000", mode="RGBA"), _plain("white", mode="1"), _plain("gray", mode="L")]
    with await _joined(inspector, *pictures) as document:
        assert _picture(document, 0).getpixel((5, 5)) == (255, 255, 255)
        assert _picture(document, 1).getpixel((5, 5)) == 255
        assert _picture(document, 2).getpixel((5, 5)) == 128


async def test_an_album_is_the_same_bytes_each_time_and_passes_inspection(inspector: Inspector) -> None:
    first, second = [await inspector.join([ordinary.jpeg(), ordinary.png()]) for _ in range(2)]
    assert isinstance(first, Clean)
    assert isinstance(second, Clean)
    assert first.content == second.content
    again = await inspector.look(first.content)
    assert isinstance(again, Clean)
    assert again.changed == ()


async def test_a_refusal_says_which_picture_it_is_about(inspector: Inspector) -> None:
    good = ordinary.png()
    assert await inspector.join([good, ordinary.jpeg()[:-9000]]) == Rejected(Reason.TRUNCATED, {"picture": 2})
    assert await inspector.join([good, b"", good]) == Rejected(Reason.EMPTY, {"picture": 2})
    outcome = await inspector.join([hostile.huge_png()])
    assert outcome == Rejected(Reason.TOO_MANY_PIXELS, {"limit": 40, "picture": 1})
    outcome = await inspector.join([good, ordinary.pdf()])
    assert outcome == Rejected(Reason.WRONG_KIND, {"kind": "unknown", "format": "PDF", "picture": 2})


async def test_an_album_has_at_least_one_picture_and_at_most_so_many(inspector: Inspector) -> None:
    assert await inspector.join([]) == Rejected(Reason.EMPTY)
    too_many = await inspector.join([ordinary.png()] * (MOST_PICTURES + 1))
    assert too_many == Rejected(Reason.TOO_MANY_PAGES, {"limit": MOST_PICTURES})


async def test_an_album_larger_than_a_file_may_be_is_refused(inspector: Inspector) -> None:
    written = io.BytesIO()
    ordinary.noise((2400, 2400)).save(written, "PNG")
    assert await inspector.join([written.getvalue()] * 2) == Rejected(Reason.TOO_LARGE, {"limit": 20})
