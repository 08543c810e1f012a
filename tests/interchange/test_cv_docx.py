"""The text of Word files in reading order."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest

from bot.interchange.cv_docx import docx_blocks
from bot.interchange.found import CannotRead
from tests.interchange.cv_making import as_columns, as_docx, as_table

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(body: str, *, declared: str = "") -> bytes:
    """Give the least that is a document, with this body."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", f"{declared}<w:document {WORD}><w:body>{body}</w:body></w:document>")
    return stream.getvalue()


def test_the_page_header_comes_first_and_a_text_box_is_said_once() -> None:
    blocks = docx_blocks(as_docx("Amina\n- Excel", header="amina@example.org", box="# Languages\nFrench"))
    assert blocks == (("amina@example.org",), ("Amina", "• Excel"), ("Languages", "French"))


def test_columns_of_a_page_are_read_one_after_the_other() -> None:
    blocks = docx_blocks(as_columns("# Languages\nFrench", "# Experience\nAnalyst\t2019", top="Amina"))
    assert blocks[1:] == (("Languages", "French"), ("Experience", "Analyst\t2019"))


def test_rows_of_data_stay_rows() -> None:
    (block,) = docx_blocks(as_table([("Education", ""), ("2019", "Master\nUCAD")], top="Amina", bottom="End"))
    assert [line for line in block if line] == ["Amina", "Education", "2019\tMaster", "UCAD", "End"]


def test_tables_within_tables_are_read() -> None:
    document = docx.Document()
    outer = document.add_table(rows=1, cols=1)
    inner = outer.rows[0].cells[0].add_table(rows=1, cols=2)
    for cell, text in zip(inner.rows[0].cells, ("2019", "Analyst"), strict=True):
        cell.paragraphs[0].text = text
    stream = io.BytesIO()
    document.save(stream)
    assert [line for line in docx_blocks(stream.getvalue())[0] if line] == ["2019\tAnalyst"]


def test_what_was_deleted_is_not_read_and_breaks_are_kept() -> None:
    body = (
        "<w:p><w:del><w:r><w:t>old</w:t></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins>"
        "<w:hyperlink><w:r><w:tab/><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:hyperlink></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>item</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert docx_blocks(packed(body)) == (("new\ta-b", "c", "• item"),)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (packed("<w:tbl><w:tr><w:tc>" * 70 + "</w:tc></w:tr></w:tbl>" * 70), "broken"),
        (packed("<w:p>" + "<w:r>" * 70 + "</w:r>" * 70 + "</w:p>"), "broken"),
        (packed("<w:p>"), "broken"),
        (packed("&x;", declared="<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"), "broken"),
        (packed("<w:p/>" * 1_100_000), "too_large"),
        (b"PK", "broken"),
    ],
)
def test_what_is_hostile_or_torn_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(CannotRead) as refusal:
        docx_blocks(content)
    assert refusal.value.code == code


def test_too_many_parts_are_refused() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(3_001):
            archive.writestr(f"word/media/{number}", b"")
    with pytest.raises(CannotRead) as refusal:
        docx_blocks(stream.getvalue())
    assert refusal.value.code == "too_large"
