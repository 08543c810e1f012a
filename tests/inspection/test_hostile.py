"""Hostile files: refused with a named reason or made harmless, in the child, while the parent lives on."""

from __future__ import annotations

import asyncio
import io
import zipfile
from collections.abc import Callable

import docx
import pikepdf
import pytest
from PIL import Image

from bot.inspection.inspector import Inspector
from bot.inspection.outcome import Clean, Kind, Rejected
from bot.inspection.package import unpack
from bot.inspection.reason import Change, Reason
from tests.inspection import hostile, ordinary

pytestmark = pytest.mark.long

_REFUSED: dict[str, tuple[Callable[[], bytes], Reason]] = {
    "nothing": (lambda: b"", Reason.EMPTY),
    "more than 20 megabytes": (lambda: ordinary.pdf() + bytes(20 * hostile.MEGABYTE), Reason.TOO_LARGE),
    "pdf without its end": (lambda: ordinary.pdf(40)[:-3000], Reason.TRUNCATED),
    "linearized pdf without its end": (hostile.linearized_and_cut, Reason.TRUNCATED),
    "docx without its end": (lambda: ordinary.docx_file()[:-2000], Reason.TRUNCATED),
    "jpeg without its end": (lambda: ordinary.jpeg()[:-9000], Reason.TRUNCATED),
    "png without its end": (lambda: _noisy_png()[:-9000], Reason.TRUNCATED),
    "pdf of noise": (lambda: b"%PDF-1.7\n" + ordinary.noise().tobytes() + b"%%EOF", Reason.DAMAGED),
    "docx of noise": (lambda: _zip({hostile.DOCUMENT: b"\0", hostile.TYPES: b"\0"}), Reason.DAMAGED),
    "docx without a list of types": (lambda: _zip({hostile.DOCUMENT: b"<a/>"}), Reason.DAMAGED),
    "docx with a broken part": (lambda: hostile.docx_document(b"</w:body>", b"</w:boby>"), Reason.DAMAGED),
    "jpeg of noise": (lambda: b"\xff\xd8\xff\xe0" + ordinary.noise().tobytes() + b"\xff\xd9", Reason.DAMAGED),
    "png whose size is a lie": (hostile.png_of_wrong_size, Reason.TRUNCATED),
    "encrypted pdf": (hostile.encrypted_pdf, Reason.ENCRYPTED),
    "encrypted docx": (hostile.encrypted_docx, Reason.ENCRYPTED),
    "docx with encrypted parts": (hostile.docx_with_password_per_part, Reason.ENCRYPTED),
    "pdf of 20,000 pages": (hostile.many_pages, Reason.TOO_MANY_PAGES),
    "pdf whose pages multiply": (hostile.page_tree_that_multiplies, Reason.DAMAGED),
    "pdf whose pages run in circles": (hostile.page_tree_in_circles, Reason.DAMAGED),
    "pdf nested without end": (hostile.deep_pdf, Reason.DAMAGED),
    "pdf whose page unpacks to gigabytes": (hostile.page_bomb, Reason.UNPACKS_TOO_LARGE),
    "pdf with a bomb in a bomb": (hostile.bomb_in_a_bomb, Reason.UNPACKS_TOO_LARGE),
    "pdf packed two thousand times": (hostile.many_layers, Reason.UNPACKS_TOO_LARGE),
    "pdf whose objects unpack to gigabytes": (hostile.object_stream_bomb, Reason.DAMAGED),
    "pdf that is a folder": (hostile.portfolio, Reason.EMBEDDED_OBJECTS),
    "pdf that is a dynamic form": (hostile.dynamic_form, Reason.DYNAMIC_FORM),
    "pdf that stays a zip file": (hostile.zip_inside_photograph_inside_pdf, Reason.UNSAFE_STRUCTURE),
    "docx that unpacks to gigabytes": (hostile.docx_bomb, Reason.UNPACKS_TOO_LARGE),
    "docx that hides how it unpacks": (hostile.docx_bomb_that_lies, Reason.DAMAGED),
    "docx with overlapping parts": (hostile.overlapping_docx, Reason.UNSAFE_STRUCTURE),
    "docx of 100,000 parts": (hostile.many_parts, Reason.TOO_MANY_PARTS),
    "docx nested without end": (hostile.deep_docx, Reason.UNSAFE_STRUCTURE),
    "docx with a billion laughs": (hostile.billion_laughs, Reason.UNSAFE_STRUCTURE),
    "docx that reads our files": (hostile.xxe, Reason.UNSAFE_STRUCTURE),
    "docx that leads up": (lambda: hostile.docx_with_names("word/../../../etc/cron.d/x"), Reason.UNSAFE_STRUCTURE),
    "docx with an absolute name": (lambda: hostile.docx_with_names("/etc/cron.d/x"), Reason.UNSAFE_STRUCTURE),
    "docx with a name of a drive": (lambda: hostile.docx_with_names("C:/x"), Reason.UNSAFE_STRUCTURE),
    "docx with backslashes": (lambda: hostile.docx_with_names("word\\..\\x"), Reason.UNSAFE_STRUCTURE),
    "docx with a name twice": (lambda: hostile.docx_with_names("word/A.xml", "word/a.xml"), Reason.UNSAFE_STRUCTURE),
    "docx with a symbolic link": (hostile.docx_with_symlink, Reason.UNSAFE_STRUCTURE),
    "docx with macros": (hostile.macro_docx, Reason.MACROS),
    "docm renamed": (hostile.renamed_docm, Reason.MACROS),
    "docx with an ActiveX control": (lambda: hostile.docx_with_names("word/activeX/activeX1.xml"), Reason.MACROS),
    "docx related to macros": (lambda: hostile.docx_relation("vbaProject", "a.png", "Internal"), Reason.MACROS),
    "docx with an object": (lambda: hostile.docx_with_names("word/embeddings/o.bin"), Reason.EMBEDDED_OBJECTS),
    "docx with a web page": (lambda: hostile.docx_with_names("word/chunk.html"), Reason.EMBEDDED_OBJECTS),
    "docx related to an object": (lambda: hostile.docx_relation("oleObject", "x"), Reason.EMBEDDED_OBJECTS),
    "docx with a picture from elsewhere": (
        lambda: hostile.docx_relation("image", "https://evil.example/pixel.png"),
        Reason.EXTERNAL_CONTENT,
    ),
    "docx with a frame from elsewhere": (
        lambda: hostile.docx_relation("frame", "file://evil/share", "external"),
        Reason.EXTERNAL_CONTENT,
    ),
    "docx whose field starts a program": (hostile.dde_docx, Reason.EXTERNAL_CONTENT),
    "picture of 900 megapixels": (hostile.huge_png, Reason.TOO_MANY_PIXELS),
    "picture with a remark of gigabytes": (hostile.png_with_text_bomb, Reason.DAMAGED),
}


def _noisy_png() -> bytes:
    written = io.BytesIO()
    ordinary.noise().save(written, "PNG")
    return written.getvalue()


def _zip(parts: dict[str, bytes]) -> bytes:
    return hostile.zip_file(parts)


@pytest.mark.parametrize("name", _REFUSED)
async def test_a_hostile_file_is_refused_with_its_reason(inspector: Inspector, name: str) -> None:
    make, reason = _REFUSED[name]
    outcome = await inspector.look(await asyncio.to_thread(make))
    assert isinstance(outcome, Rejected), outcome
    assert outcome.reason is reason


async def test_without_its_blanks_the_heaviest_pdf_is_a_pdf_like_any_other(inspector: Inspector) -> None:
    clean = await _clean(inspector, hostile.object_stream_bomb(1))
    assert clean.pages == 1


async def test_after_the_heaviest_files_at_once_a_clean_one_is_still_looked_into(inspector: Inspector) -> None:
    heavy = [hostile.object_stream_bomb(), hostile.page_bomb(), hostile.docx_bomb(), hostile.huge_png()]
    outcomes = await asyncio.gather(*map(inspector.look, heavy))
    assert all(isinstance(outcome, Rejected) for outcome in outcomes)
    assert isinstance(await inspector.look(ordinary.pdf()), Clean)


@pytest.mark.parametrize(
    ("content", "kind", "format_"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0", "heic", "HEIC"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "picture", "WEBP"),
        (b"GIF89a/*\0\0*/=1;alert(1)", "picture", "GIF"),
        (hostile.OLE + "WordDocument".encode("utf-16-le"), "word", "DOC"),
        (hostile.OLE + "Workbook".encode("utf-16-le"), "sheet", "XLS"),
        (hostile.OLE, "unknown", "OLE"),
        (hostile.zip_file({"mimetype": b"application/vnd.oasis.opendocument.text"}), "word", "ODT"),
        (hostile.zip_file({"[Content_Types].xml": b"", "xl/workbook.xml": b""}), "sheet", "XLSX"),
        (hostile.zip_file({"[Content_Types].xml": b"", "ppt/presentation.xml": b""}), "slides", "PPTX"),
        (hostile.zip_file({"diploma.pdf": b""}), "archive", "ZIP"),
        (b"{\\rtf1 hello}", "word", "RTF"),
        (b"MZ\x90\0" + b"%PDF-1.7", "program", "EXE"),
        (b"\0\0\0\x18ftypmp42", "video", "MP4"),
        (b"OggS\0\2", "audio", "OGG"),
        (b"<!DOCTYPE html><script>alert(1)</script>", "page", "HTML"),
        ("Curriculum vitæ".encode(), "text", "TXT"),
        (b"\x80\x81\x82\x83", "unknown", "?"),
        (b"\0\0\0\0", "unknown", "?"),
    ],
)
async def test_a_file_of_another_kind_is_called_by_its_name(
    inspector: Inspector, content: bytes, kind: str, format_: str
) -> None:
    outcome = await inspector.look(content, "cv.pdf", "application/pdf")
    assert outcome == Rejected(Reason.WRONG_KIND, {"kind": kind, "format": format_})


async def _clean(inspector: Inspector, content: bytes) -> Clean:
    outcome = await inspector.look(content)
    assert isinstance(outcome, Clean), outcome
    return outcome


def _everything(document: pikepdf.Pdf) -> str:
    """All that a PDF says, with its names and texts in plain."""
    return "".join(repr(item) for item in document.objects) + repr(document.trailer)


async def test_an_armed_pdf_is_disarmed_and_keeps_its_page_and_web_link(inspector: Inspector) -> None:
    clean = await _clean(inspector, hostile.armed_pdf())
    assert set(clean.changed) == {
        *(Change.JAVASCRIPT, Change.ACTIONS, Change.EMBEDDED_FILES),
        *(Change.FORM_LAYER, Change.MEDIA, Change.METADATA),
    }
    with pikepdf.open(io.BytesIO(clean.content)) as document:
        said = _everything(document)
        assert b"(Page 0)" in document.pages[0].Contents.read_bytes()
        assert len(document.attachments) == 0
    for word in ("JavaScript", "/JS", "Launch", "OpenAction", "/AA", "EmbeddedFile", "XFA", "RichMedia", "/EF", "/AF"):
        assert word not in said
    for word in (
        "alert",
        "cmd.exe",
        "x.exe",
        "evil",
        "passwd",
        "FileAttachment",
        "SubmitForm",
        "GoToR",
        "xdp",
        "Amina",
    ):
        assert word not in said
    assert "https://example.org/kept" in said


async def test_names_written_otherwise_are_seen_through(inspector: Inspector) -> None:
    clean = await _clean(inspector, hostile.hidden_name_pdf())
    assert set(clean.changed) == {Change.ACTIONS, Change.JAVASCRIPT}
    with pikepdf.open(io.BytesIO(clean.content)) as document:
        assert "alert" not in _everything(document)


async def test_a_pdf_that_runs_in_circles_comes_out_straight(inspector: Inspector) -> None:
    clean = await _clean(inspector, hostile.xref_in_circles())
    assert clean.pages == 1


async def test_a_signature_that_cannot_survive_is_taken_off_and_said(inspector: Inspector) -> None:
    made = ordinary.document()
    signature = pikepdf.Dictionary(Type=pikepdf.Name.Sig, ByteRange=pikepdf.Array([0, 1, 2, 3]))
    field = pikepdf.Dictionary(FT=pikepdf.Name.Sig, T=pikepdf.String("s"), V=made.make_indirect(signature))
    made.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([made.make_indirect(field)]), SigFlags=3)
    clean = await _clean(inspector, ordinary.saved(made))
    assert clean.changed == (Change.SIGNATURE,)
    with pikepdf.open(io.BytesIO(clean.content)) as document:
        assert "/V" not in document.Root.AcroForm.Fields[0]


@pytest.mark.parametrize("make", [hostile.zip_behind_pdf, hostile.zip_inside_pdf])
async def test_a_pdf_that_is_a_zip_file_too_comes_out_as_a_pdf_only(
    inspector: Inspector, make: Callable[[], bytes]
) -> None:
    content = make()
    assert zipfile.is_zipfile(io.BytesIO(content))
    clean = await _clean(inspector, content)
    assert clean.kind is Kind.PDF
    assert not zipfile.is_zipfile(io.BytesIO(clean.content))
    assert b"evil.sh" not in clean.content


async def test_what_follows_a_picture_is_dropped(inspector: Inspector) -> None:
    clean = await _clean(inspector, hostile.jpeg_with_script())
    assert not zipfile.is_zipfile(io.BytesIO(clean.content))
    assert b"script" not in clean.content
    assert Image.open(io.BytesIO(clean.content)).size == (320, 200)


async def test_a_link_to_an_outside_template_is_cut_and_the_document_opens(inspector: Inspector) -> None:
    clean = await _clean(inspector, hostile.docx_from_template())
    assert Change.TEMPLATE_LINK in clean.changed
    parts = unpack(clean.content)
    assert not [name for name, part in parts.items() if b"evil" in part or b"attachedTemplate" in part]
    assert docx.Document(io.BytesIO(clean.content)).paragraphs[0].text == "Curriculum vitae"


async def test_parts_that_no_document_has_are_left_out(inspector: Inspector) -> None:
    clean = await _clean(inspector, hostile.docx_with_names("evil.exe", "__MACOSX/x", "customUI/customUI.xml"))
    assert set(clean.changed) == {Change.METADATA, Change.STRAY_PARTS}
    assert {name.split("/")[0] for name in unpack(clean.content)} <= {
        "[Content_Types].xml",
        "_rels",
        "word",
        "customXml",
    }
