"""What a file of openings holds, as the draft in which it waits to be checked by whoever sent it."""

from __future__ import annotations

from typing import Any

from bot.errors import FeedError
from bot.feeds.csv_rows import as_json, is_table
from bot.feeds.vacancy_file import read

MOST = 1000
"""Openings of one file."""

FAULTS = 50
"""Faults that are remembered."""


def found_in(content: bytes, zone: str) -> dict[str, Any]:
    """Read a file; a deadline without a zone ends its day in the organisation's. Gives JSON values."""
    try:
        reading = read(as_json(content) if is_table(content) else content, zone=zone)
    except FeedError as error:
        return {"failed": str(error)[:200]}
    faults = [
        {"row": each.row, "reference": each.reference, "field": each.field, "code": each.code}
        for each in reading.faults[:FAULTS]
    ]
    return {"vacancies": [each.model_dump(mode="json") for each in reading.vacancies[:MOST]], "faults": faults}
