"""A vacancy file as a table: CSV with the format's field names as headings.

A cell of a field that is not a plain text (criteria, texts, languages, documents …) holds its JSON, or a list of codes
with semicolons between them.
"""

from __future__ import annotations

import csv
import io
import json
from typing import Any

from bot.errors import FeedError

LONGEST_CELL = 200_000
LISTS = frozenset({"required_documents", "illustrative"})
NUMBERS = frozenset({"duration_months", "number_of_posts", "years_experience"})


def is_table(data: bytes) -> bool:
    """Tell whether a file looks like a table rather than JSON."""
    return not data.decode("utf-8-sig", "replace").lstrip().startswith(("[", "{"))


def as_json(data: bytes) -> bytes:
    """Give the rows of a table as the JSON that the reader of vacancy files takes; FeedError when it is no table."""
    csv.field_size_limit(LONGEST_CELL)
    try:
        text = data.decode("utf-8-sig")
        first = text.partition("\n")[0]
        delimiter = max(",;\t", key=first.count)
        rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except UnicodeDecodeError as error:
        raise FeedError(f"It is not in UTF-8 (byte {error.start + 1}).") from None
    except csv.Error as error:
        raise FeedError(f"It is not a table that can be read: {error}.") from None
    if not rows or "reference" not in rows[0]:
        raise FeedError("It must be a table with a heading for each column, one of them reference.")
    records = [{name: _value(name, cell) for name, cell in row.items() if name and cell} for row in rows]
    return json.dumps(records, ensure_ascii=False).encode()


def _value(name: str, cell: str) -> Any:
    text = cell.strip()
    if name in LISTS and not text.startswith("["):
        return [each.strip() for each in text.split(";") if each.strip()]
    if name in NUMBERS and text.isdecimal():
        return int(text)
    if text[:1] in ("[", "{"):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return text
