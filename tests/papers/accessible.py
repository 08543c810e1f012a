"""What PDF/UA-1 (ISO 14289-1) and PDF/A-2a ask of a file, as far as a program can look it up without a validator."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
from pypdf import PdfReader

SHOWS_TEXT = {"Tj", "TJ", "'", '"'}


def faults_of(content: bytes, language: str) -> list[str]:
    """Give what is wrong with a file that should be accessible and in this language."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return [*_document_faults(pdf, language), *_structure_faults(pdf), *_page_faults(pdf)]


def _document_faults(pdf: pikepdf.Pdf, language: str) -> Iterator[str]:
    root: Any = pdf.Root
    if not bool(root.get("/MarkInfo", {}).get("/Marked", False)):
        yield "not marked as tagged"
    if str(root.get("/Lang", "")).partition("-")[0] != language:
        yield f"language is {root.get('/Lang')}"
    if not bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)):
        yield "the title is not displayed"
    with pdf.open_metadata() as metadata:
        claims = {name: metadata.get(name) for name in ("pdfuaid:part", "pdfaid:part", "pdfaid:conformance")}
        if claims != {"pdfuaid:part": "1", "pdfaid:part": "2", "pdfaid:conformance": "A"}:
            yield f"claims to be {claims}"
        if not metadata.get("dc:title"):
            yield "no title"


def _structure_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    tree = pdf.Root.get("/StructTreeRoot")
    if tree is None:
        yield "no structure"
        return
    elements = list(_elements(tree))
    kinds = [str(element.S) for element in elements]
    for element in elements:
        if str(element.S) == "/Figure" and not str(element.get("/Alt", "")):
            yield "a figure without a description"
    levels = [int(kind[2:]) for kind in kinds if kind[:2] == "/H" and kind[2:].isdecimal()]
    if levels[:1] != [1] or any(after > before + 1 for before, after in pairwise(levels)):
        yield f"headings of levels {levels}"
    if "/Table" in kinds and "/TH" not in kinds:
        yield "a table without headers"
    if "/ParentTree" not in tree:
        yield "no way from the content to the structure"


def structure_of(content: bytes) -> list[str]:
    """Give the kinds of all structure elements in reading order."""
    with pikepdf.open(BytesIO(content)) as pdf:
        return [str(element.S) for element in _elements(pdf.Root.StructTreeRoot)]


def _elements(node: Any) -> Iterator[Any]:
    children = node.get("/K")
    for child in [] if children is None else children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from _elements(child)


def _page_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    for number, page in enumerate(pdf.pages, 1):
        if "/Annots" in page and page.get("/Tabs") != pikepdf.Name.S:
            yield f"page {number}: links are not in reading order"
        fonts: Any = page.Resources.get("/Font", {})
        for name in fonts.keys():  # noqa: SIM118  # a pikepdf dictionary gives its values otherwise
            (descendant,) = fonts[name].DescendantFonts
            if not {"/FontFile2", "/FontFile3"} & set(descendant.FontDescriptor.keys()):
                yield f"page {number}: {name} is not embedded"
            if "/ToUnicode" not in fonts[name]:
                yield f"page {number}: {name} cannot be read aloud"
        depth = 0
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
            if operator in SHOWS_TEXT and not depth:
                yield f"page {number}: text outside of the structure: {instruction.operands}"


def text_of(content: bytes) -> str:
    """Give the text of all pages, without the signs that are not seen."""
    text = "\n".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    return text.translate(dict.fromkeys(map(ord, "\u200b\u2060\u2068\u2069\u200f\u200e")))
