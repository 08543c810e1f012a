"""What people send by the thousand passes, and is what it was."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable

import docx
import pikepdf
import pytest
from PIL import Image

from bot.inspection.inspector import Inspector
from bot.inspection.limited import Limited
from bot.inspection.outcome import Clean, Kind
from bot.inspection.reason import Change
from tests.inspection import ordinary

pytestmark = pytest.mark.long

_FILES: dict[str, tuple[Callable[[], bytes], Kind, set[Change]]] = {
    "pdf": (ordinary.pdf, Kind.PDF, set()),
    "long pdf": (lambda: ordinary.pdf(500), Kind.PDF, set()),
    "pdf with link, form and bookmarks": (ordinary.rich_pdf, Kind.PDF, {Change.ACTIONS, Change.METADATA}),
    "pdf after a byte order mark": (lambda: b"\xef\xbb\xbf\r\n" + ordinary.pdf(), Kind.PDF, set()),
    "docx": (ordinary.docx_file, Kind.DOCX, {Change.METADATA}),
    "jpeg": (ordinary.jpeg, Kind.JPEG, set()),
    "grey jpeg": (lambda: ordinary.jpeg(mode="L"), Kind.JPEG, set()),
    "cmyk jpeg": (lambda: ordinary.jpeg(mode="CMYK"), Kind.JPEG, set()),
    "phone jpeg": (ordinary.phone_jpeg, Kind.JPEG, {Change.METADATA, Change.ROTATION}),
    "jpeg of 40 megapixels": (ordinary.huge_jpeg, Kind.JPEG, {Change.SIZE}),
    "png": (ordinary.png, Kind.PNG, set()),
    "black and white png": (lambda: ordinary.png((5000, 200), "1"), Kind.PNG, {Change.SIZE}),
    "palette png": (lambda: ordinary.png(mode="P"), Kind.PNG, set()),
    "transparent png": (lambda: ordinary.png(mode="RGBA"), Kind.PNG, set()),
    "16-bit png": (lambda: ordinary.png(mode="I;16"), Kind.PNG, set()),
    "animated png": (ordinary.animated_png, Kind.PNG, {Change.ANIMATION}),
}


async def _clean(inspector: Inspector, content: bytes, name: str = "", media_type: str = "") -> Clean:
    outcome = await inspector.look(content, name, media_type)
    assert isinstance(outcome, Clean), outcome
    assert outcome.sha256 == hashlib.sha256(outcome.content).hexdigest()
    return outcome


@pytest.mark.parametrize("name", _FILES)
async def test_an_ordinary_file_passes(inspector: Inspector, name: str) -> None:
    make, kind, changed = _FILES[name]
    clean = await _clean(inspector, make())
    assert (clean.kind, set(clean.changed)) == (kind, changed)


@pytest.mark.parametrize("make", [ordinary.rich_pdf, ordinary.docx_file, ordinary.phone_jpeg, ordinary.png])
async def test_the_same_file_gives_the_same_bytes_and_its_result_gives_itself_again(
    inspector: Inspector, make: Callable[[], bytes]
) -> None:
    first, second = await _clean(inspector, make()), await _clean(inspector, make())
    assert first.content == second.content
    again = await _clean(inspector, first.content)
    assert again.changed == ()


async def test_a_pdf_keeps_its_pages_links_fields_bookmarks_and_title(inspector: Inspector) -> None:
    clean = await _clean(inspector, ordinary.rich_pdf())
    assert clean.pages == 3
    with pikepdf.open(io.BytesIO(clean.content)) as document:
        link, field = document.pages[0].Annots
        assert str(link.A.URI) == "https://example.org/me"
        assert str(field.V) == "Amina"
        assert b"(Page 0)" in document.pages[0].Contents.read_bytes()
        assert set(document.docinfo.keys()) == {"/Title"}
        with document.open_outline() as outline:
            assert [item.title for item in outline.root] == ["Education"]


async def test_a_word_document_opens_with_its_text_and_link_and_without_its_author(inspector: Inspector) -> None:
    clean = await _clean(inspector, ordinary.docx_file())
    made = docx.Document(io.BytesIO(clean.content))
    assert "Analyst, 2019 to 2024, example.org" in [paragraph.text for paragraph in made.paragraphs]
    assert made.paragraphs[1].hyperlinks[0].address == "https://example.org/me"
    assert made.tables[0].cell(0, 0).text == "Arabic"
    assert len(made.inline_shapes) == 1
    assert b"Amina" not in clean.content
    assert "docProps" not in str(made.part.package.parts)


async def test_a_photograph_is_upright_and_says_nothing_of_where_it_was_taken(inspector: Inspector) -> None:
    clean = await _clean(inspector, ordinary.phone_jpeg())
    assert (clean.width, clean.height) == (200, 400)
    picture = Image.open(io.BytesIO(clean.content))
    assert not picture.getexif()
    assert not {"exif", "comment", "xmp"} & set(picture.info)
    top, bottom = picture.getpixel((100, 20)), picture.getpixel((100, 380))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[0] > 200 > 60 > top[2]
    assert bottom[2] > 200 > 60 > bottom[0]


async def test_deep_greys_keep_their_shade(inspector: Inspector) -> None:
    written = io.BytesIO()
    Image.new("I;16", (10, 10), 0x8000).save(written, "PNG")
    clean = await _clean(inspector, written.getvalue())
    assert Image.open(io.BytesIO(clean.content)).getpixel((5, 5)) == 0x80


@pytest.mark.parametrize(
    ("name", "media_type", "noted"),
    [
        ("Photo.JPG", "image/jpeg", False),
        ("photo", "", False),
        ("photo.jpeg", "application/octet-stream", False),
        ("photo.png", "", True),
        ("photo.jpg", "application/pdf", True),
        ("photo.pdf.exe", "", True),
    ],
)
async def test_the_content_decides_and_a_wrong_name_is_noted(
    inspector: Inspector, name: str, media_type: str, noted: bool
) -> None:
    clean = await _clean(inspector, ordinary.jpeg(), name, media_type)
    assert clean.kind is Kind.JPEG
    assert (Change.EXTENSION in clean.changed) is noted


async def test_a_pdf_that_only_restricts_printing_passes(inspector: Inspector) -> None:
    content = ordinary.saved(ordinary.document(), encryption=pikepdf.Encryption(owner="secret", user=""))
    clean = await _clean(inspector, content)
    assert clean.changed == (Change.ENCRYPTION,)
    with pikepdf.open(io.BytesIO(clean.content)) as document:
        assert not document.is_encrypted
        assert b"(Page 0)" in document.pages[0].Contents.read_bytes()


async def test_a_font_that_is_called_like_an_action_is_kept(inspector: Inspector) -> None:
    made = ordinary.document()
    fonts = made.pages[0].Resources.Font
    fonts["/AA"] = fonts["/F1"]
    clean = await _clean(inspector, ordinary.saved(made))
    assert clean.changed == ()
    with pikepdf.open(io.BytesIO(clean.content)) as document:
        assert "/AA" in document.pages[0].Resources.Font


async def test_a_profile_is_read_from_the_file_as_it_came(inspector: Inspector) -> None:
    profile = b'{"basics": {"name": "Amina Haddad", "email": "amina@example.org"}}'
    found = await inspector.read(profile, "resume.json")
    assert found["source"] == "json_resume"
    assert "Amina" in str(found["sections"])


async def test_a_profile_that_cannot_be_read_says_why(inspector: Inspector) -> None:
    assert set(await inspector.read(b"\x00\x01", "cv.pdf")) == {"failed"}


async def test_a_profile_too_heavy_to_read_is_an_outcome_too() -> None:
    assert await Inspector(Limited(wall_seconds=0.01)).read(b"{}") == {"failed": "too_large"}
