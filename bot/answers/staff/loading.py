"""A file of openings that one of the staff has sent: fetched, checked, brought in.

It is read where it is fetched; here it is a draft of the member's chat, which holds the openings and what was wrong.
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.answers.staff.guard import Granted, StaffAnswerers
from bot.answers.staff.openings import entrust
from bot.conversations.staff.opening_requests import Checked, CheckOpenings, Fault, FetchOpenings, ImportOpenings
from bot.domain.opening import differing, from_file, keeps_status
from bot.domain.vacancy import Vacancy
from bot.storage import fetches, openings, vacancies
from bot.storage.vacancy_records import by_reference

DIGEST = 12
"""Characters that tell one file from another."""


def _fetch(connection: Connection, granted: Granted, at: datetime) -> None:
    wanted: FetchOpenings = granted.request
    content = {"parts": [dict(wanted.part)], "kind": None, "replaces": None, "reference": None}
    new = fetches.NewFetch(granted.member.chat_id, granted.update_id, openings.FILE, content, None, at)
    fetches.add(connection, new, at)


def _check(connection: Connection, granted: Granted, at: datetime) -> Checked:
    held = openings.waiting_file(connection, granted.member.chat_id)
    if held is None:
        return Checked("")
    if "failed" in held:
        return Checked("", failed=held["failed"])
    records = _records(held)
    known = by_reference(connection, list(records))
    sees = {reference for reference in records if reference not in known or granted.sees(reference)}
    landing = {each: from_file(known[each], records[each], at) for each in known if each in sees}
    changed = {each: differing(known[each], new) for each, new in landing.items()}
    return Checked(
        digest=hashlib.sha256(json.dumps(held, sort_keys=True).encode()).hexdigest()[:DIGEST],
        added=tuple(each for each in records if each not in known),
        changed={each: fields for each, fields in changed.items() if fields},
        same=sum(not fields for fields in changed.values()),
        elsewhere=tuple(each for each in records if each not in sees),
        kept=tuple(each for each in landing if keeps_status(known[each], records[each])),
        faults=tuple(Fault(**fault) for fault in held["found"]["faults"]),
    )


def _records(held: dict[str, Any]) -> dict[str, Vacancy]:
    return {each["reference"]: Vacancy.model_validate(each) for each in held["found"]["vacancies"]}


def _import(connection: Connection, granted: Granted, at: datetime) -> int:
    """Bring in what was named, as long as what was new is new still: the guard has seen the others."""
    wanted: ImportOpenings = granted.request
    held = openings.waiting_file(connection, granted.member.chat_id) or {}
    records = _records(held) if "found" in held else {}
    known = by_reference(connection, [*wanted.changed, *wanted.added])
    fresh = [each for each in wanted.added if each in records and each not in known]
    changed = [from_file(known[each], records[each], at) for each in wanted.changed if each in records]
    landing = [*changed, *(records[each] for each in fresh)]
    vacancies.upsert(connection, landing, wanted.at)
    entrust(connection, granted, fresh)
    openings.forget_file(connection, granted.member.chat_id)
    return len(landing)


STAFF: StaffAnswerers = {FetchOpenings: _fetch, ImportOpenings: _import, CheckOpenings: _check}
