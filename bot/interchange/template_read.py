"""The offline form as it comes back, from whatever program it was filled in with.

Cells are found by the addresses in the hidden row or column. Dates that a program made of months, numbers, values
of formulas, and options in any of the four languages are understood; what is not is named with its cell.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from bot.domain.data import LANGUAGES
from bot.domain.dates import Ambiguous, Read, read_day, read_month
from bot.domain.profile import SectionName
from bot.domain.text import ascii_digits, clean_line, fold
from bot.interchange.found import CannotRead, Found
from bot.interchange.taking import Gathering, quoted, take
from bot.interchange.template_columns import LISTS, MOST_ROWS, Column, columns, repeats

MAX_ENTRY, MAX_TOTAL, MAX_ENTRIES = 4_000_000, 16_000_000, 200
"""Bytes of one part and of all parts unpacked, and parts; a full form has half a megabyte in about thirty."""
MOST_SHEETS, LAST_ROW, LAST_COLUMN = 30, 2_000, 40
KEYED = frozenset([SectionName.NATIONALITY, SectionName.LANGUAGES])
"""Sections of which a row says nothing without its first cell."""
_BELOW = 3
"""How many rows below the addresses the first entry stands."""
_CELL = re.compile(rb"<(?:\w{1,9}:)?c\s[^<>]{0,99}?\br\s?=\s?[\"']([A-Z]{1,4})(\d{1,8})[\"'][^<>]{0,99}?(/?)>")
_DAY_FIRST = frozenset(["fr", "es", "ar"])
_YES_NO = {"yes": True, "no": False}

Cells = Sequence[Sequence[Any]]


@dataclass(frozen=True)
class _Field:
    """What stands in one cell."""

    column: Column
    cell: str
    value: Any


def read_template(content: bytes, today: date) -> Found:
    """Return the entries of a form; CannotRead when it is no form of ours, damaged, locked or too large."""
    _check_size(content)
    sheets = _sheets(content)
    meanings, language = _options(sheets.pop(LISTS, []))
    reader = _Reader(today, meanings, language)
    known = [reader.read(name, cells) for name, cells in sheets.items()]
    if not any(known):
        raise CannotRead("not_a_form")
    return reader.found.found()


def _check_size(content: bytes) -> None:
    """Refuse before anything is unpacked what would not fit, and cells so far apart that a grid would not."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = archive.infolist()
            sizes = [entry.file_size for entry in entries]
            if len(entries) > MAX_ENTRIES or max(sizes, default=0) > MAX_ENTRY or sum(sizes) > MAX_TOTAL:
                raise CannotRead("too_large")
            for entry in entries:
                if entry.filename.endswith(".xml"):
                    _check_cells(archive.read(entry))
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError) as fault:
        raise CannotRead("broken") from fault


def _check_cells(part: bytes) -> None:
    for name, row, empty in _CELL.findall(part):
        if not empty and (int(row) > LAST_ROW or len(name) > 2 or _number(name) > LAST_COLUMN):
            raise CannotRead("too_large")


def _number(name: bytes) -> int:
    number = 0
    for letter in name:
        number = number * 26 + letter - 64
    return number


def _sheets(content: bytes) -> dict[str, Cells]:
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        names = book.sheet_names[:MOST_SHEETS]
        return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in names}
    except (CalamineError, ValueError, OSError, zipfile.BadZipFile) as fault:
        raise CannotRead("broken") from fault


def _options(rows: Cells) -> tuple[dict[str, dict[str, str]], str]:
    """Return the codes by folded words for each list, and the language of the form."""
    language = next((str(cell) for cell in reversed(rows[0]) if str(cell) in LANGUAGES), "") if rows else ""
    own = 2 + LANGUAGES.index(language) if language else 2
    meanings: dict[str, dict[str, str]] = {}
    for place in dict.fromkeys((own, 1, 2, 3, 4, 5)):
        for row in rows[1:]:
            if len(row) > place and fold(str(row[place])):
                meanings.setdefault(str(row[0]), {}).setdefault(fold(str(row[place])), str(row[1]))
    return meanings, language


class _Reader:
    """Reads sheet by sheet into one `Found`."""

    def __init__(self, today: date, meanings: Mapping[str, Mapping[str, str]], language: str) -> None:
        self.found = Gathering("template", today)
        self._today = today
        self._meanings = meanings
        self._language = language

    def read(self, sheet: str, cells: Cells) -> bool:
        """Read one sheet; tell whether it is one of the form's."""
        places = list(_addresses(cells))
        for section in SectionName:
            own = [place for place in places if place[2].section is section]
            if repeats(section):
                self._read_rows(section, own, sheet, cells)
            elif own:
                self._add(section, [_Field(column, _name(row, 2), _at(cells, row, 2)) for row, _, column in own], sheet)
        return bool(places)

    def _read_rows(
        self, section: SectionName, places: Sequence[tuple[int, int, Column]], sheet: str, cells: Cells
    ) -> None:
        if not places:
            return
        top = places[0][0] + _BELOW
        for row in range(top, min(len(cells), top + MOST_ROWS)):
            self._add(
                section,
                [_Field(column, _name(row, place), _at(cells, row, place)) for _, place, column in places],
                sheet,
            )

    def _add(self, section: SectionName, fields: Sequence[_Field], sheet: str) -> None:
        filled = {field.column.name: field for field in fields if _is_filled(field.value)}
        raw = {name: self._said(field) for name, field in filled.items()}
        taken = take(section, raw, today=self._today)
        for note in taken.notes:
            field = filled.get(note.args.get("field", ""))
            where = {"cell": f"{sheet}!{field.cell}"} if field else {}
            code = "cell_unreadable" if field and note.code in ("invalid", "level_unknown") else note.code
            text = {"text": quoted(field.value)} if field else {}
            self.found.note(code, **{**note.args, **text, **where})
        key = fields[0]
        if taken.entry and section in KEYED and key.column.name not in filled:
            self.found.note("cell_empty", section=section.value, field=key.column.name, cell=f"{sheet}!{key.cell}")
        self.found.add(section, taken.entry)

    def _said(self, field: _Field) -> Any:
        """Return what a cell says in the terms that `take` reads."""
        column, value = field.column, field.value
        if isinstance(value, datetime | date):
            return (
                f"{value:%Y-%m-%d}"
                if column.kind == "day"
                else f"{value:%Y-%m}"
                if column.kind == "month"
                else str(value)
            )
        if isinstance(value, bool):
            return value
        text = _plain(value)
        if column.options:
            return self._picked(column, text)
        match column.kind:
            case "month":
                month = read_month(text, today=self._today) if not isinstance(value, float) else None
                return month.value if isinstance(month, Read) else text
            case "day":
                return self._day(text)
            case "percent":
                return str(round(value * 100)) if isinstance(value, float) and 0 < value <= 1 else ascii_digits(text)
        return text

    def _picked(self, column: Column, text: str) -> Any:
        code = self._meanings.get(column.options or "", {}).get(fold(text), text)
        if column.kind == "bool":
            return _YES_NO.get(code, text)
        return int(code) if column.kind == "Isced" and code.isdecimal() and len(code) == 1 else code

    def _day(self, text: str) -> str:
        day = read_day(text, today=self._today)
        if isinstance(day, Read):
            return day.value.isoformat()
        return day.choices[0].isoformat() if isinstance(day, Ambiguous) and self._language in _DAY_FIRST else text


def _addresses(cells: Cells) -> Iterator[tuple[int, int, Column]]:
    """Give row, place and column of every address written in a sheet."""
    known = {column.address: column for section in SectionName for column in columns(section)}
    for row, line in enumerate(cells[:LAST_ROW]):
        for place, value in enumerate(line[:LAST_COLUMN]):
            if isinstance(value, str) and value in known:
                yield row, place, known[value]


def _at(cells: Cells, row: int, place: int) -> Any:
    return cells[row][place] if row < len(cells) and place < len(cells[row]) else ""


def _is_filled(value: Any) -> bool:
    return bool(str(value).strip()) if not isinstance(value, bool) else True


def _plain(value: Any) -> str:
    """Return a cell as text; a whole number without the point that a spreadsheet keeps."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if "\n" in str(value) else clean_line(str(value))


def _name(row: int, place: int) -> str:
    return f"{chr(ord('A') + place)}{row + 1}"
