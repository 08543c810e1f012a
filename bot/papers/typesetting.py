"""From data to PDF: typst, with our own fonts and templates.

What people wrote goes in as data and is never read as template code. The same data and the same instant give the
same bytes. Files are tagged (PDF/UA-1) and made to last (PDF/A-2a).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Final, TypeAlias

import typst

from bot.papers.glyphs import UNDRAWN, drawable, font_files

Data: TypeAlias = "str | int | bool | list[Data] | dict[str, Data] | None"
"""What a template is given: JSON values, every word in them already in the reader's language."""

TEMPLATES: Final = Path(__file__).with_name("templates")
STANDARDS: Final[list[typst.PDFStandard]] = ["a-2a", "ua-1"]
VERBATIM: Final = "verbatim"
"""The key of what goes to the template as it is: drawings."""


@cache
def fonts() -> typst.Fonts:
    """Give our own typefaces, loaded once."""
    folders = [str(path.parent) for path in font_files()]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=folders)


def typeset(template: str, data: Mapping[str, Data], at: datetime, undrawn_note: str) -> bytes:
    """Give the PDF of a template (`receipt`, `dossier`); `at` is the date that the file bears.

    Characters that no font has are shown by a sign; where there is one, `undrawn_note` is printed to say so.
    """
    try:
        return _compiled(template, given(data, undrawn_note), at)
    except typst.TypstError as error:
        if "could not be displayed" not in str(error):
            raise
    return _compiled(template, given(data, undrawn_note, bare=True), at)


def _compiled(template: str, given: str, at: datetime) -> bytes:
    # A compiler kept for the next paper would keep this person's data too; the fonts are what is slow to load.
    return typst.compile(
        TEMPLATES / f"{template}.typ",
        root=TEMPLATES,
        font_paths=fonts(),
        ignore_system_fonts=True,
        sys_inputs={"data": given},
        pdf_standards=STANDARDS,
        timestamp=int(at.timestamp()),
    )


def given(data: Mapping[str, Data], undrawn_note: str, *, bare: bool = False) -> str:
    """Give the JSON that a template reads: drawable, with the note where something could not be drawn."""
    shown = {name: value if name == VERBATIM else _shown(value, bare) for name, value in data.items()}
    text = json.dumps(shown, ensure_ascii=False, sort_keys=True)
    note = undrawn_note if UNDRAWN in text else None
    return json.dumps({**shown, "undrawn": note}, ensure_ascii=False, sort_keys=True)


def _shown(value: Data, bare: bool) -> Data:
    match value:
        case str():
            return drawable(value, bare=bare)
        case list():
            return [_shown(each, bare) for each in value]
        case dict():
            return {name: _shown(each, bare) for name, each in value.items()}
    return value
