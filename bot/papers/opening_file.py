"""One opening as a vacancy file: what the importer reads, to be changed by hand and sent back."""

from __future__ import annotations

import json
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.domain.staff import StaffAct
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.papers.clearance import cleared
from bot.papers.making import Draw
from bot.papers.paper import Paper
from bot.storage.vacancy_records import by_reference

SAME = [
    "reference",
    "vacancy_notice_no",
    "category",
    "directorate",
    "unit",
    "reporting_to",
    "other_duty_stations",
    "contract_type",
    "grade",
    "number_of_posts",
    "security_screening",
    "open_to",
    "criteria",
    "screening_questions",
    "required_documents",
    "illustrative",
    "source_url",
    "status",
]
"""Fields that a vacancy file has under the record's own names."""


def opening_file(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
    """Make the kind "opening-file" of an opening; nothing for somebody who may not change it."""
    (reference,) = args
    if cleared(connection, chat_id, StaffAct.EDIT_OPENING, reference) is None:
        return None
    vacancy = by_reference(connection, [reference])[reference]
    return lambda: Paper(f"{reference}.json", "application/json", as_file(vacancy))


def as_file(vacancy: Vacancy) -> bytes:
    """Write an opening as a vacancy file with one row."""
    dumped = vacancy.model_dump(mode="json", exclude_none=True)
    row: dict[str, Any] = {name: dumped[name] for name in SAME if dumped.get(name)}
    row["illustrative"] = sorted(dumped["illustrative"])
    row |= {f"title_{language}": text.title for language, text in vacancy.texts.items()}
    row["texts"] = {language: text.body for language, text in vacancy.texts.items() if text.body}
    row |= {f"duty_station_{name}": value for name, value in dumped["duty_station"].items()}
    duration = dumped["duration"]
    row |= {"duration_qualifier": duration["qualifier"]}
    row |= {
        name: duration[key] for name, key in (("duration_months", "months"), ("contract_end", "end")) if key in duration
    }
    row |= {"published": dumped["published_on"]} if vacancy.published_on else {}
    return json.dumps([{**row, **_deadline(vacancy)}], ensure_ascii=False, indent=1).encode()


def _deadline(vacancy: Vacancy) -> dict[str, str]:
    if vacancy.deadline is None:
        return {}
    local = vacancy.deadline.at.astimezone(ZoneInfo(vacancy.deadline.zone))
    day = {"deadline": f"{local:%Y-%m-%d}", "deadline_tz": vacancy.deadline.zone}
    return day if vacancy.deadline.precision == "date" else {**day, "deadline_time": f"{local:%H:%M}"}
