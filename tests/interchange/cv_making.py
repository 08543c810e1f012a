"""CVs made by code: lines in a small notation, set as DOCX or PDF in several layouts.

`# ` begins a heading, `- ` an item, a tab separates what stands side by side; an empty line stays empty.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import docx
import typst
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pypdf import PdfWriter

Lines = Sequence[str]


def lines_of(text: str) -> list[str]:
    """Give the lines of a text block without the break before its first line."""
    return text.strip("\n").split("\n")


def as_docx(text: str, *, header: str = "", box: str = "") -> bytes:
    """Set one column of paragraphs; `header` goes into the page header, `box` into a text box of the first line."""
    document = docx.Document()
    if header:
        document.sections[0].header.paragraphs[0].text = header
    _fill(document, lines_of(text))
    if box:
        document.paragraphs[0]._p.append(_text_box(lines_of(box)))
    return _saved(document)


def as_columns(left: str, right: str, top: str = "") -> bytes:
    """Set two columns as a table of one row, as many templates do."""
    document = docx.Document()
    if top:
        _fill(document, lines_of(top))
    row = document.add_table(rows=1, cols=2).rows[0]
    for cell, text in zip(row.cells, (left, right), strict=True):
        _fill(cell, lines_of(text))
    return _saved(document)


def as_table(rows: Sequence[tuple[str, str]], top: str = "", bottom: str = "") -> bytes:
    """Set rows of a label, or a date, and what belongs to it."""
    document = docx.Document()
    _fill(document, lines_of(top))
    table = document.add_table(rows=0, cols=2)
    for label, text in rows:
        cells = table.add_row().cells
        _fill(cells[0], lines_of(label))
        _fill(cells[1], lines_of(text))
    _fill(document, lines_of(bottom))
    return _saved(document)


def as_pdf(text: str, *, language: str = "en") -> bytes:
    """Set one column; what stands behind a tab goes to the right margin."""
    return _typeset("\n".join(map(_typst_line, lines_of(text))), language)


def as_pdf_columns(top: str, left: str, right: str) -> bytes:
    """Set a narrow column beside a wide one."""
    head, one, other = ("\n".join(map(_typst_line, lines_of(each))) for each in (top, left, right))
    return _typeset(f"{head}\n#grid(columns: (1fr, 2fr), gutter: 12pt, [{one}], [{other}])", "en")


def scanned_pdf() -> bytes:
    """Give a page without any text, as a scanner does."""
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def locked_pdf(content: bytes) -> bytes:
    """Lock a file with a password."""
    writer = PdfWriter(clone_from=io.BytesIO(content))
    writer.encrypt("secret", algorithm="AES-256")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _fill(place: Any, lines: Lines) -> None:
    for number, line in enumerate(lines):
        style = "Heading 1" if line.startswith("# ") else "List Bullet" if line.startswith("- ") else None
        text = line.removeprefix("# ").removeprefix("- ")
        if number == 0 and not isinstance(place, type(docx.Document())):
            place.paragraphs[0].text = text
        else:
            place.add_paragraph(text, style=style)


def _text_box(lines: Lines) -> Any:
    inner = "".join(f"<w:p><w:r><w:t>{line.removeprefix('# ')}</w:t></w:r></w:p>" for line in lines)
    words = '<wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    return parse_xml(
        f"<w:r {nsdecls('w')}>"
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="wps">{words}<w:txbxContent>{inner}</w:txbxContent></wps:txbx></mc:Choice>'
        f"<mc:Fallback><w:pict><w:txbxContent>{inner}</w:txbxContent></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def _saved(document: Document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


_SPECIAL = "#*_`$<>@\\[]~/=+-"


def _typst_line(line: str) -> str:
    heading, item = line.startswith("# "), line.startswith("- ")
    text = line.removeprefix("# ").removeprefix("- ")
    safe = "".join(f"\\{char}" if char in _SPECIAL else char for char in text)
    safe = safe.replace("\t", " #h(1fr) ")
    if heading:
        return f"\n= {safe}\n"
    return f"- {safe}" if item else f"\n{safe}\n"


def _typeset(body: str, language: str) -> bytes:
    fonts = [str(Path(str(files(package))) / "files") for package in ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic")]
    source = f"""#set text(font: ("Noto Sans", "Noto Sans Arabic"), lang: "{language}", size: 10pt)
#set smartquote(enabled: false)
{body}
"""
    pdf = typst.compile(source.encode(), font_paths=fonts, ignore_system_fonts=True)  # type: ignore[misc]
    return bytes(pdf)


Made = Callable[[], bytes]
