"""The offline form: a workbook in a person's language to fill in without a network and to send back.

One sheet per section. A section that is filled in once runs down the page, one that repeats has a row for each
entry. A hidden row or column holds the fields' addresses, a hidden sheet the options, so that the file explains
itself to `template_read` whatever its words are. The same arguments always give the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]
from xlsxwriter.format import Format  # type: ignore[import-untyped]
from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from bot.domain.data import LANGUAGES
from bot.domain.profile import SectionName
from bot.interchange.template_columns import (
    LISTS,
    ROWS,
    Column,
    Label,
    columns,
    option_lists,
    options,
    repeats,
)

FAMILIES = ("question-", "section-", "template-hint-", "template-step-")

Entries = Mapping[str, Sequence[Mapping[str, Any]]]
"""Sections as `Profile.to_json` gives them."""

CODES, WORDS, HINTS, FIRST = 0, 1, 2, 3
"""Rows of a sheet whose section repeats: addresses (hidden), labels, hints, and the first row to fill in."""

TOP = 1
"""The row of the first field of a section that is filled in once; its columns are address, label, value, hint."""

_MADE = datetime(2026, 1, 1, tzinfo=UTC)
_WIDTHS = {"paragraphs": 60, "line": 32, "country": 26, "nationality": 26, "language": 26, "Isced": 34, "Cefr": 20}
_STEPS = ("fill", "pick", "months", "leave", "safe", "send")
_SPARE = 2


def write_template(language: str, label: Label, known: Entries | None = None) -> bytes:
    """Return the form as XLSX in one language, filled with what is already known."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(
        stream, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        book.set_properties({"created": _MADE.replace(tzinfo=None), "title": label(language, "template-title")})
        _Writer(book, language, label).write(known or {})
    return stream.getvalue()


class _Writer:
    """Writes the sheets of one form."""

    def __init__(self, book: Workbook, language: str, label: Label) -> None:
        self._book = book
        self._language = language
        self._label = label
        self._places: dict[str, str] = {}
        self._words = {name: options(name, language, label) for name in option_lists()}
        self._styles = self._made_styles()

    def write(self, known: Entries) -> None:
        self._about()
        sheets = {section: self._sheet(self._say(f"section-{section.value}")) for section in SectionName}
        self._lists()
        for section, sheet in sheets.items():
            entries = known.get(section.value, ())
            if repeats(section):
                self._table(sheet, section, entries)
            else:
                self._page(sheet, section, entries[0] if entries else {})

    def _say(self, name: str) -> str:
        return self._label(self._language, name)

    def _made_styles(self) -> dict[str, Format]:
        start = "right" if self._language == "ar" else "left"
        base: dict[str, Any] = {
            "font_name": "Arial",
            "align": start,
            "valign": "top",
            "text_wrap": True,
            "reading_order": 2 if self._language == "ar" else 1,
        }
        looks: dict[str, dict[str, Any]] = {
            "title": {"bold": True, "font_size": 16},
            "text": {"font_size": 12},
            "label": {"bold": True, "bg_color": "#1F3864", "font_color": "#FFFFFF", "border": 1},
            "hint": {"font_color": "#44546A", "font_size": 9},
            "input": {"bg_color": "#FFF8DC", "border": 1, "locked": False, "num_format": "@"},
        }
        return {name: self._book.add_format({**base, **look}) for name, look in looks.items()}

    def _sheet(self, name: str) -> Worksheet:
        sheet = self._book.add_worksheet(name[:31])
        if self._language == "ar":
            sheet.right_to_left()
        sheet.protect("", {"format_columns": True, "format_rows": True})
        sheet.hide_gridlines(2)
        return sheet

    def _about(self) -> None:
        sheet = self._sheet(self._say("template-about"))
        sheet.set_column(0, 0, 100)
        sheet.write_string(0, 0, self._say("template-title"), self._styles["title"])
        for row, step in enumerate(_STEPS, start=2):
            sheet.set_row(row, 36)
            sheet.write_string(row, 0, self._say(f"template-step-{step}"), self._styles["text"])

    def _lists(self) -> None:
        """Write every option in all languages; people pick from the column in theirs."""
        sheet = self._book.add_worksheet(LISTS)
        sheet.hide()
        sheet.write_row(0, 0, ("list", "code", *LANGUAGES))
        sheet.write_string(0, 2 + len(LANGUAGES), self._language)
        own, row = 2 + LANGUAGES.index(self._language), 1
        for name in option_lists():
            words = [options(name, language, self._label) for language in LANGUAGES]
            column = chr(ord("A") + own)
            self._places[name] = f"={LISTS}!${column}${row + 1}:${column}${row + len(words[0])}"
            for code in self._words[name]:
                sheet.write_row(row, 0, (name, code, *(each[code] for each in words)))
                row += 1

    def _table(self, sheet: Worksheet, section: SectionName, entries: Sequence[Mapping[str, Any]]) -> None:
        rows = max(ROWS[section], len(entries) + _SPARE)
        sheet.set_row(CODES, None, None, {"hidden": True})
        sheet.set_row(HINTS, 110)
        sheet.freeze_panes(FIRST, 0)
        for number, column in enumerate(columns(section)):
            sheet.set_column(number, number, _WIDTHS.get(column.kind, 18))
            sheet.write_string(CODES, number, column.address)
            sheet.write_string(WORDS, number, self._title(column), self._styles["label"])
            sheet.write_string(HINTS, number, self._hint(column), self._styles["hint"])
            for row in range(rows):
                value = entries[row].get(column.name) if row < len(entries) else None
                self._input(sheet, FIRST + row, number, column, value)
            self._offer(sheet, column, FIRST, FIRST + rows - 1, number)

    def _page(self, sheet: Worksheet, section: SectionName, entry: Mapping[str, Any]) -> None:
        sheet.set_column(0, 0, None, None, {"hidden": True})
        sheet.set_column(1, 1, 34)
        sheet.set_column(2, 2, 50)
        sheet.set_column(3, 3, 60)
        for row, column in enumerate(columns(section), start=TOP):
            sheet.set_row(row, 120 if column.kind == "paragraphs" else 48)
            sheet.write_string(row, 0, column.address)
            sheet.write_string(row, 1, self._title(column), self._styles["label"])
            self._input(sheet, row, 2, column, entry.get(column.name))
            sheet.write_string(row, 3, self._hint(column), self._styles["hint"])
            self._offer(sheet, column, row, row, 2)

    def _title(self, column: Column) -> str:
        return self._say(f"question-{column.section.value}-{column.name}.label")

    def _hint(self, column: Column) -> str:
        """Put the question of the chat above how to answer it here."""
        lines = [self._say(f"question-{column.section.value}-{column.name}")]
        lines += [self._say(f"template-hint-{column.kind.lower()}")] if column.kind not in ("line", "email") else []
        lines += [] if column.required else [self._say("template-hint-optional")]
        return "\n".join(lines)

    def _input(self, sheet: Worksheet, row: int, place: int, column: Column, value: Any) -> None:
        if value is None:
            sheet.write_blank(row, place, None, self._styles["input"])
            return
        sheet.write_string(row, place, self._shown(column, value), self._styles["input"])

    def _shown(self, column: Column, value: Any) -> str:
        if column.options is None:
            return str(value)
        code = ("yes" if value else "no") if column.kind == "bool" else str(value)
        return self._words[column.options].get(code, code)

    def _offer(self, sheet: Worksheet, column: Column, first: int, last: int, place: int) -> None:
        if column.options:
            sheet.data_validation(
                first,
                place,
                last,
                place,
                {"validate": "list", "source": self._places[column.options], "error_type": "information"},
            )
