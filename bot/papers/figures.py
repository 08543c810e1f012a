"""Pictures of an opening in numbers: bars with their labels, drawn by typst with our own fonts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import typst
from sqlalchemy import Connection

from bot.catalogue import bidi
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Value, words
from bot.domain.figures import Moved, per_day, reached, waited
from bot.domain.staff import StaffAct
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.papers.clearance import cleared
from bot.papers.glyphs import drawable
from bot.papers.making import Draw, Maker
from bot.papers.paper import Paper
from bot.papers.typesetting import TEMPLATES, fonts
from bot.papers.wording import Wording
from bot.storage import figures, openings
from bot.storage.vacancy_records import by_reference

FAMILIES = ("stage-", "figure-")

PIXELS = 144.0
"""Per inch: sharp on a phone, and small to send."""


@dataclass(frozen=True)
class Bar:
    """One bar: what it stands for, how long it is, and its number in words."""

    label: str
    length: float
    number: str


def figures_maker(wording: Wording) -> Maker:
    """Give the maker of the kind "figure": the opening, which figures (funnel, time, days), and up to when.

    Nothing for somebody who may not see them (any more).
    """

    def make(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        reference, kind, at = args
        if cleared(connection, chat_id, StaffAct.SEE_FIGURES, reference) is None:
            return None
        vacancy = by_reference(connection, [reference])[reference]
        zone = vacancy.deadline.zone if vacancy.deadline else openings.usual_zone(connection)
        moves = figures.moves(connection, reference)
        sayer = _Sayer(wording, language, datetime.fromisoformat(at))
        bars = sayer.bars(kind, moves, zone)
        return (lambda: sayer.picture(kind, vacancy, bars)) if bars else None

    return make


class _Sayer:
    """Says what stands in a picture, in one language."""

    def __init__(self, wording: Wording, language: Language, at: datetime) -> None:
        self._wording, self._language, self._at = wording, language, at

    def bars(self, kind: str, moves: Sequence[Moved], zone: str) -> list[Bar]:
        """Give the bars of a kind of figures."""
        if kind == "days":
            counted = per_day(moves, zone)
            return [Bar(f"{day:%m-%d}", count, str(count)) for day, count in counted.items()]
        numbers = reached(moves) if kind == "funnel" else waited(moves, self._at)
        return [Bar(self._say(words(f"stage-{each.value}")), number, f"{number:g}") for each, number in numbers.items()]

    def _say(self, value: Value) -> str:
        return drawable(bidi.clean(self._wording.value(value, self._language, self._at)))

    def picture(self, kind: str, vacancy: Vacancy, bars: Sequence[Bar]) -> Paper:
        """Draw it."""
        most = max(each.length for each in bars) or 1
        data = {
            "language": self._language,
            "title": self._say(words(f"figure-{kind}")),
            "about": self._say(words("figure-about", title=title_of(vacancy), reference=vacancy.reference)),
            "upright": kind == "days",
            "bars": [{"label": each.label, "share": each.length / most, "number": each.number} for each in bars],
        }
        content = typst.compile(
            TEMPLATES / "figure.typ",
            root=TEMPLATES,
            font_paths=fonts(),
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
            format="png",
            ppi=PIXELS,
        )
        return Paper(f"{vacancy.reference}-{kind}.png", "image/png", content)
