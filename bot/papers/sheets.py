"""The applications of an opening as a table: CSV, or XLSX that runs from right to left for Arabic readers.

No cell is ever a formula (reliability.md 3.7), and each row says who took it away and when. Blind, nothing in it tells
who somebody is.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]
from sqlalchemy import Connection

from bot.catalogue import bidi
from bot.conversations.mirror import stated
from bot.conversations.outcomes import Named, Value, words
from bot.domain.application import Snapshot
from bot.domain.blind import blinded
from bot.domain.education import Isced
from bot.domain.experience import FULL, worked
from bot.domain.profile import Education, Employment, Profile, SectionName
from bot.domain.sifting import compared
from bot.domain.staff import StaffAct
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.papers.clearance import cleared
from bot.papers.contents import application_section
from bot.papers.making import Draw, Maker
from bot.papers.paper import Paper
from bot.papers.wording import Wording
from bot.storage import desk_lists
from bot.storage.desk_lists import Sent
from bot.storage.vacancy_records import by_reference

FAMILIES = ("stage-", "option-isced-", "sheet-", "option-cefr-", "document-kind-")

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

_STARTERS = frozenset("=+-@")
_RAW_STARTERS = frozenset("\t\r\n\0")

Cell = str | int


@dataclass(frozen=True)
class Mark:
    """Who takes something away, and when: said on every row, sheet and file."""

    name: str
    staff_id: int
    at: datetime

    @property
    def stem(self) -> str:
        """What goes into a file's name: ASCII only."""
        return f"staff{self.staff_id}-{self.at:%Y%m%dT%H%M}Z"

    def line(self, wording: Wording, language: Language) -> str:
        """Say it in words."""
        said = words("sheet-mark", name=self.name, number=self.staff_id, at=self.at)
        return bidi.clean(wording.text(said, language, self.at))


@dataclass(frozen=True)
class Table:
    """Headings, and rows of as many cells."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def applications_maker(wording: Wording) -> Maker:
    """Give the maker of the kind "applications": the opening, csv or xlsx, and when it was ordered.

    Nothing for somebody who may not have it (any more).
    """

    def make(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        reference, form, at = args
        member = cleared(connection, chat_id, StaffAct.EXPORT_APPLICATIONS, reference)
        if member is None:
            return None
        vacancy = by_reference(connection, [reference])[reference]
        sent, blind = desk_lists.sent(connection, reference), desk_lists.is_blind(connection, reference)
        snapshots = desk_lists.snapshots(connection, [each.public_id for each in sent])
        mark = Mark(member.name, member.staff_id, datetime.fromisoformat(at))
        writer = _Writer(wording, language, mark, vacancy, blind)

        def draw() -> Paper:
            table = writer.table([(each, snapshots[each.public_id]) for each in sent])
            name = f"{reference}-{mark.stem}.{form}"
            if form == "csv":
                return Paper(name, "text/csv", as_csv(table))
            title = writer.say(words("sheet-title", reference=reference))
            return Paper(name, XLSX, as_xlsx(table, language, title, mark.line(wording, language), mark.at))

        return draw

    return make


class _Writer:
    """Says the cells of a table in one language."""

    def __init__(self, wording: Wording, language: Language, mark: Mark, vacancy: Vacancy, blind: bool) -> None:
        self._wording, self._language, self._mark = wording, language, mark
        self._vacancy, self._blind = vacancy, blind

    def say(self, value: Value) -> str:
        """Say a value without marks of direction, which are for pages and chats."""
        return bidi.clean(self._wording.value(value, self._language, self._mark.at))

    def table(self, applications: Sequence[tuple[Sent, Snapshot]]) -> Table:
        """Give all rows; an answer's column is there when somebody has answered."""
        found = [dict(self._cells(sent, snapshot)) for sent, snapshot in applications]
        headings = tuple(dict.fromkeys(heading for row in found for heading in row))
        return Table(headings, tuple(tuple(row.get(each, "") for each in headings) for row in found))

    def _cells(self, sent: Sent, snapshot: Snapshot) -> Iterator[tuple[str, Cell]]:
        yield self._head("id"), sent.public_id
        yield self._head("stage"), self.say(words(f"stage-{sent.status.value}"))
        yield self._head("sent"), f"{sent.submitted_at:%Y-%m-%d %H:%M}"
        yield self._head("version"), sent.revision
        if not self._blind:
            yield from self._person(snapshot)
        shown = blinded(snapshot) if self._blind else snapshot
        yield from self._background(snapshot)
        yield from self._standing(snapshot)
        for answers in application_section(self._vacancy, shown).entries:
            for each in answers:
                asked = each.question if each.question is not None else each.label
                yield self.say(asked), self.say(each.value)
        kinds = tuple(words(f"document-kind-{each.kind.value}") for each in snapshot.documents)
        yield self._head("documents"), self.say(kinds) if kinds else ""
        yield self._head("exported"), self._mark.line(self._wording, self._language)

    def _head(self, name: str) -> str:
        return self.say(words(f"sheet-{name}"))

    def _person(self, snapshot: Snapshot) -> Iterator[tuple[str, Cell]]:
        for section, key in (("identity", "given_names"), ("identity", "family_names")):
            yield self.say(words(f"sheet-{key}")), _first(snapshot, section, key)
        held = [Named("country", each["country"]) for each in snapshot.profile.get("nationality", [])]
        yield self._head("nationality"), self.say(tuple(held)) if held else ""
        country = _first(snapshot, "contact", "country")
        yield self._head("country"), self.say(Named("country", country)) if country else ""
        yield self._head("email"), _first(snapshot, "contact", "email")
        yield self._head("phone"), _first(snapshot, "contact", "phone")

    def _background(self, snapshot: Snapshot) -> Iterator[tuple[str, Cell]]:
        profile = Profile(snapshot.profile).sections
        studies = [each.level for each in profile.get(SectionName.EDUCATION, ()) if isinstance(each, Education)]
        yield self._head("education"), self._level(max(studies)) if studies else ""
        posts = [each for each in profile.get(SectionName.EMPLOYMENT, ()) if isinstance(each, Employment)]
        yield self._head("experience"), worked(posts, snapshot.declared_at.date()).hundredths // FULL
        spoken = tuple(
            words("sheet-spoken", language=Named("language", each["language"]), level=each["level"])
            for each in snapshot.profile.get("languages", [])
        )
        yield self._head("languages"), self.say(spoken) if spoken else ""

    def _level(self, level: Isced) -> str:
        return self.say(words(f"option-isced-{level.value}"))

    def _standing(self, snapshot: Snapshot) -> Iterator[tuple[str, Cell]]:
        for number, each in compared(self._vacancy, snapshot, blind=self._blind):
            heading = self.say(words("sheet-criterion", number=number + 1, text=stated(each.subject)))
            yield heading, self.say(words(f"sheet-{each.standing.value}"))


def _first(snapshot: Snapshot, section: str, key: str) -> str:
    entries: list[dict[str, Any]] = snapshot.profile.get(section, [])
    return str(entries[0].get(key) or "") if entries else ""


def guarded(cell: Cell) -> Cell:
    """Give a cell that no spreadsheet takes for a formula: an apostrophe goes before what could begin one."""
    if isinstance(cell, int) or not cell:
        return cell
    folded = unicodedata.normalize("NFKC", cell)
    bare = next((each for each in folded if not each.isspace() and unicodedata.category(each)[0] != "C"), "")
    return f"'{cell}" if bare in _STARTERS or cell[0] in _RAW_STARTERS else cell


def as_csv(table: Table) -> bytes:
    """Write a table as CSV in UTF-8, with the mark by which spreadsheets know it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([guarded(each) for each in table.headings])
    writer.writerows([guarded(each) for each in row] for row in table.rows)
    return out.getvalue().encode("utf-8-sig", "replace")


def as_xlsx(table: Table, language: Language, title: str, mark: str, at: datetime) -> bytes:
    """Write a table as XLSX: one sheet, its first row fixed, the mark in the properties and at the foot of a page."""
    stream = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(stream, options) as book:
        book.set_properties({"title": title, "comments": mark, "created": at.replace(tzinfo=None)})
        sheet = book.add_worksheet(title[:31])
        if language == "ar":
            sheet.right_to_left()
        sheet.set_footer(f"&L{mark.replace('&', '&&')[:200]}")
        sheet.freeze_panes(1, 1)
        look = {"valign": "top", "text_wrap": True, "reading_order": 2 if language == "ar" else 1}
        bold, plain = book.add_format({**look, "bold": True, "bg_color": "#DCE6F1"}), book.add_format(look)
        sheet.set_column(0, max(0, len(table.headings) - 1), 24)
        for place, heading in enumerate(table.headings):
            sheet.write_string(0, place, _limited(heading), bold)
        for number, row in enumerate(table.rows, 1):
            for place, cell in enumerate(row):
                if isinstance(cell, int):
                    sheet.write_number(number, place, cell, plain)
                else:
                    sheet.write_string(number, place, _limited(cell), plain)
    return stream.getvalue()


def _limited(cell: str) -> str:
    """Guard a text and keep to what a cell holds."""
    return str(guarded(cell))[:32_000]
