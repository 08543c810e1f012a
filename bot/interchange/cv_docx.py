"""The text of a DOCX file in reading order: paragraphs, tables, text boxes and page headers.

The parts are read with a parser that knows no entities; pictures, macros and fields are never looked at.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from bot.interchange.cv_sections import is_heading
from bot.interchange.found import CannotRead

Block = tuple[str, ...]
"""Lines that belong together: the main text, one column of a page set as a table, or one text box."""

MAX_PART = 6_000_000
"""Bytes of one part unpacked; forty pages of text have about one million."""
MAX_PARTS = 3_000
MAX_HEADERS = 6

_DEEPEST = 60
_MARK = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
BULLET = "• "


def docx_blocks(content: bytes) -> tuple[Block, ...]:
    """Return the blocks of a document, page headers first; CannotRead when it is none, damaged or too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = _parts(archive)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError) as fault:
        raise CannotRead("broken") from fault
    blocks: list[list[str]] = []
    for part in parts:
        _Reader(blocks).read(_root(part))
    return tuple(tuple(block) for block in blocks if any(map(str.strip, block)))


def _parts(archive: zipfile.ZipFile) -> list[bytes]:
    entries = archive.infolist()
    if len(entries) > MAX_PARTS:
        raise CannotRead("too_large")
    headers = [each for each in entries if each.filename.startswith("word/header")][:MAX_HEADERS]
    body = [each for each in entries if each.filename == "word/document.xml"][:1]
    if not body:
        raise CannotRead("broken")
    return [_unpacked(archive, each) for each in (*headers, *body)]


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    if entry.file_size > MAX_PART:
        raise CannotRead("too_large")
    with archive.open(entry) as part:
        content = part.read(MAX_PART + 1)
    if len(content) > MAX_PART:
        raise CannotRead("too_large")
    return content


def _root(part: bytes) -> Element:
    try:
        root: Element = fromstring(part, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as fault:
        raise CannotRead("broken") from fault
    return root


class _Reader:
    """Walks one part; text boxes and columns become blocks of their own behind the one they stand in."""

    def __init__(self, blocks: list[list[str]]) -> None:
        self._blocks = blocks

    def read(self, root: Element) -> None:
        main: list[str] = []
        self._blocks.append(main)
        self._flow(root, main, 0)

    def _flow(self, parent: Element, lines: list[str], depth: int) -> None:
        if depth > _DEEPEST:
            raise CannotRead("broken")
        for child in parent:
            match _local(child):
                case "p":
                    self._paragraph(child, lines, depth)
                case "tbl":
                    self._table(child, lines, depth)
                case "body" | "sdt" | "sdtContent" | "ins" | "customXml" | "smartTag" | "hyperlink":
                    self._flow(child, lines, depth + 1)

    def _paragraph(self, paragraph: Element, lines: list[str], depth: int) -> None:
        boxes: list[Element] = []
        text = "".join(_pieces(paragraph, boxes))
        mark = BULLET if text.strip() and _is_item(paragraph) else ""
        lines.extend(f"{mark}{line}" for line in text.split("\n"))
        for box in boxes:
            own: list[str] = []
            self._blocks.append(own)
            self._flow(box, own, depth + 1)

    def _table(self, table: Element, lines: list[str], depth: int) -> None:
        rows = [self._cells(row, depth) for row in _children(table, "tr")]
        if any(_is_layout(row) for row in rows):
            self._columns(rows)
            return
        for row in rows:
            lines.extend(_row_lines(row))

    def _cells(self, row: Element, depth: int) -> list[list[str]]:
        cells = []
        for cell in _children(row, "tc"):
            own: list[str] = []
            self._flow(cell, own, depth + 1)
            cells.append([line for line in own if line.strip()])
        return cells

    def _columns(self, rows: Sequence[Sequence[list[str]]]) -> None:
        columns: dict[int, list[str]] = {}
        for row in rows:
            for number, cell in enumerate(row):
                columns.setdefault(number if len(row) > 1 else 0, []).extend(cell)
        self._blocks.extend(columns.values())


def _row_lines(row: Sequence[list[str]]) -> Iterator[str]:
    """Give a row of data as lines: what stands side by side on one line, a heading on a line of its own."""
    cells = [cell for cell in row if cell]
    if cells and len(cells[0]) == 1 and is_heading(cells[0][0]):
        yield cells.pop(0)[0]
    if cells:
        yield "\t".join(cell[0] for cell in cells)
    for cell in cells:
        yield from cell[1:]


def _is_layout(row: Sequence[list[str]]) -> bool:
    """Tell whether the cells of a row are the columns of a page: one holds a heading and what belongs under it."""
    return sum(map(bool, row)) > 1 and any(
        len(cell) > 1 and any(is_heading(line) for line in cell[:-1]) for cell in row
    )


def _pieces(element: Element, boxes: list[Element], depth: int = 0) -> Iterator[str]:
    if depth > _DEEPEST:
        raise CannotRead("broken")
    for child in element:
        match name := _local(child):
            case "t":
                yield child.text or ""
            case "tab" | "br" | "cr" | "noBreakHyphen":
                yield _MARK[name]
            case "txbxContent":
                boxes.append(child)
            case "Fallback" | "pPr" | "rPr" | "del" | "moveFrom":
                pass  # said once already, or not said at all
            case _:
                yield from _pieces(child, boxes, depth + 1)


def _is_item(paragraph: Element) -> bool:
    for properties in _children(paragraph, "pPr"):
        if any(True for _ in _children(properties, "numPr")):
            return True
        styles = [value for style in _children(properties, "pStyle") for value in style.attrib.values()]
        return any("List" in style for style in styles)
    return False


def _children(element: Element, name: str) -> Iterator[Element]:
    return (child for child in element if _local(child) == name)


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
