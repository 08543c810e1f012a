"""What people wish for: openings they saved, searches that tell them of new ones, questions they asked."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from enum import StrEnum
from typing import Literal

from bot.domain.query import Query
from bot.domain.text import fold
from bot.domain.vacancy import Record, Vacancy

MOST_SAVED = 30
"""Openings that one person can save: a list that a phone still shows."""

MOST_ALERTS = 10
"""Searches that can tell one person of new openings."""

QUESTION_LENGTH = 1500
"""Characters of a question to the recruitment team."""


class Pace(StrEnum):
    """When one hears of new openings: as soon as each opens, or once a day."""

    AT_ONCE = "at_once"
    DAILY = "daily"


class Bookmark(Record):
    """An opening that somebody saved; `remind` before its deadline."""

    vacancy: Vacancy
    remind: bool


class Alert(Record):
    """A search that tells somebody of new openings, by its number; nothing is told while it is paused."""

    number: int
    query: Query
    pace: Pace
    paused: bool = False


class InquiryMessage(Record):
    """One message between a person and the recruitment team."""

    author: Literal["candidate", "staff"]
    text: str
    at: datetime


class Inquiry(Record):
    """A question to the recruitment team, with what was answered, oldest first."""

    number: int
    state: Literal["open", "answered", "closed"]
    asked_at: datetime
    messages: tuple[InquiryMessage, ...]


def query_digest(query: Query) -> str:
    """Give the SHA-256 of what a search looks for: equal for two that find the same, however they are written."""
    looked_for = {"keywords": fold(query.keywords), "facets": query.facets}
    return hashlib.sha256(json.dumps(looked_for, sort_keys=True).encode()).hexdigest()
