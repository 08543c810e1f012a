"""Files as people send them, made from nothing."""

from __future__ import annotations

import io
import random

import docx
import pikepdf
from docx.opc.constants import RELATIONSHIP_TYPE
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image

from bot.inspection.package import pack, unpack

GPS = 0x8825
ORIENTATION = 0x0112


def saved(document: Pdf, **options: object) -> bytes:
    written = io.BytesIO()
    document.save(written, static_id=True, **options)  # type: ignore[arg-type]
    return written.getvalue()


def document(pages: int = 1) -> Pdf:
    """An open PDF whose pages have a line of text."""
    made = pikepdf.new()
    font = made.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    for number in range(pages):
        page = made.add_blank_page(page_size=(595, 842))
        page.Resources = Dictionary(Font=Dictionary(F1=font))
        page.Contents = made.make_stream(b"BT /F1 12 Tf 50 800 Td (Page %d) Tj ET" % number)
    return made


def pdf(pages: int = 1) -> bytes:
    return saved(document(pages))


def rich_pdf() -> bytes:
    """A PDF with a web link, a fillable field, bookmarks, a title and a first page to open at."""
    made = document(3)
    page = made.pages[0]
    link = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=Array([50, 790, 120, 810]),
        A=Dictionary(S=Name.URI, URI=String("https://example.org/me")),
    )
    field = made.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("name"),
            V=String("Amina"),
            Rect=Array([50, 700, 200, 720]),
        )
    )
    page.Annots = Array([made.make_indirect(link), field])
    made.Root.AcroForm = Dictionary(Fields=Array([field]))
    with made.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Education", 1))
    made.Root.OpenAction = Dictionary(S=Name.GoTo, D=Array([made.pages[1].obj, Name.Fit]))
    made.docinfo["/Title"] = "Curriculum vitae"
    made.docinfo["/Author"] = "Amina"
    return saved(made)


def docx_file() -> bytes:
    """A Word document with headings, a table and a web link."""
    made = docx.Document()
    made.add_heading("Curriculum vitae", 0)
    paragraph = made.add_paragraph("Analyst, 2019 to 2024, ")
    link = made.part.relate_to("https://example.org/me", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    run = paragraph.add_run("example.org")
    element = paragraph._p.makeelement(
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}hyperlink",
        {"{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id": link},
    )
    element.append(run._r)
    paragraph._p.append(element)
    made.add_table(rows=2, cols=2).cell(0, 0).text = "Arabic"
    made.add_picture(io.BytesIO(png((60, 40))))
    made.core_properties.author = "Amina"
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def docx_with(*, changes: dict[str, bytes] | None = None, replaced: tuple[str, bytes, bytes] | None = None) -> bytes:
    """The Word document with parts added or exchanged, or with one text in one part exchanged."""
    parts = unpack(docx_file())
    parts.update(changes or {})
    if replaced:
        name, old, new = replaced
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new, 1)
    return pack(parts)


def noise(size: tuple[int, int] = (320, 200), mode: str = "RGB") -> Image.Image:
    """A picture that does not pack well, as photographs do not."""
    pixels = random.Random(7).randbytes(size[0] * size[1] * len(Image.new(mode, (1, 1)).tobytes()))
    return Image.frombytes(mode, size, pixels)


def jpeg(size: tuple[int, int] = (320, 200), mode: str = "RGB") -> bytes:
    written = io.BytesIO()
    noise(size, mode).save(written, "JPEG")
    return written.getvalue()


def huge_jpeg() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (8000, 5000), "beige").save(written, "JPEG")
    return written.getvalue()


def phone_jpeg() -> bytes:
    """A photograph whose left half is red and right half blue, lying on its side, with the place it was taken."""
    picture = Image.new("RGB", (400, 200), "red")
    picture.paste("blue", (200, 0, 400, 200))
    exif = picture.getexif()
    exif[ORIENTATION] = 6
    exif.get_ifd(GPS)[1] = "N"
    exif.get_ifd(GPS)[2] = (45.0, 46.0, 57.0)
    written = io.BytesIO()
    picture.save(written, "JPEG", exif=exif, comment="taken at home", quality=95)
    return written.getvalue()


def png(size: tuple[int, int] = (320, 200), mode: str = "RGB") -> bytes:
    written = io.BytesIO()
    Image.new(mode, size).save(written, "PNG")
    return written.getvalue()


def animated_png() -> bytes:
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("red", "green", "blue")]
    written = io.BytesIO()
    frames[0].save(written, "PNG", save_all=True, append_images=frames[1:], duration=100)
    return written.getvalue()
