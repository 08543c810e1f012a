"""Forms as people send them back: written by us and filled in, or changed cell by cell as other programs would."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]
from python_calamine import CalamineWorkbook

from bot.interchange.template_write import write_template
from tests.support.words import strict_words


def form(language: str, known: Mapping[str, Sequence[Mapping[str, Any]]]) -> bytes:
    """Give the form in a language, filled with these entries."""
    return write_template(language, strict_words().label, known)


@cache
def empty_form(language: str) -> bytes:
    """Give the form in a language as somebody gets it who has told nothing yet; it is written once."""
    return form(language, {})


@lru_cache(8)
def cells_of(content: bytes) -> dict[str, list[list[Any]]]:
    """Give every sheet's cells from the first row and column on."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def refilled(content: bytes, answers: Mapping[str, Any], *, row: int = 0) -> bytes:
    """Give the form as another program saves it: values only, these answers at their addresses.

    A value may be a date, a number, a truth or `("formula", value)`.
    """
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"strings_to_formulas": False, "default_date_format": "yyyy-mm-dd"}) as book:
        for name, rows in cells_of(content).items():
            sheet = book.add_worksheet(name)
            for number, line in enumerate(rows):
                for place, value in enumerate(line):
                    sheet.write(number, place, value)
            _answer(sheet, rows, answers, row)
    return stream.getvalue()


def _answer(sheet: Any, rows: list[list[Any]], answers: Mapping[str, Any], row: int) -> None:
    for number, line in enumerate(rows):
        for place, address in enumerate(line):
            if address in answers:
                below, beside = (number, 2) if number else (3 + row, place)
                value = answers[address]
                if isinstance(value, tuple):
                    sheet.write_formula(below, beside, value[0], None, value[1])
                else:
                    sheet.write(below, beside, value)
