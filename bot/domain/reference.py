"""References: whom a candidate names, and what such a person is asked.

The rules:

1. A candidate names three referees at most. Staff contact only those of whom the candidate says that they agree.
2. A referee answers through a link of their own: 256 random bits, of which only the hash is kept. The first chat that
   opens it is the one that answers; it ends after three weeks, or when it was used.
3. The candidate sees that a reference arrived, and nothing of what it says.
"""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from bot.domain.profile import Entry
from bot.domain.types import Email, Language, Line, Paragraphs

LINK = "ref_"
"""How the payload of a referee's link begins; the token follows."""

LIFE = timedelta(days=21)
"""How long a link can be used."""

REMIND_AFTER = timedelta(days=7)
"""After so long without an answer a reminder goes out, once."""

MOST = 3
"""Referees that can be named."""

VERSION = "2026-11"
"""The version of the words that a referee agrees to."""


class AskingStatus(StrEnum):
    """How far the asking of a referee is."""

    NAMED = "named"
    ASKED = "asked"
    OPENED = "opened"
    ANSWERED = "answered"
    DECLINED = "declined"
    EXPIRED = "expired"


WAITING = (AskingStatus.ASKED, AskingStatus.OPENED)
"""The link is out and has not been used up."""

LINKABLE = (AskingStatus.NAMED, AskingStatus.ASKED, AskingStatus.EXPIRED)
"""Whom a new link can be made for; nobody is asked again who has said no, or has begun to write."""

REMOVABLE = (AskingStatus.NAMED, AskingStatus.DECLINED, AskingStatus.EXPIRED)
"""Whom a candidate can take off the list."""


class Relation(StrEnum):
    """What a referee is, or was, to the candidate."""

    SUPERVISOR = "supervisor"
    COLLEAGUE = "colleague"
    REPORT = "report"
    TEACHER = "teacher"
    CLIENT = "client"
    OTHER = "other"


class Again(StrEnum):
    """Whether somebody would work with the candidate again."""

    YES = "yes"
    DEPENDS = "depends"
    NO = "no"


class Referee(Entry):
    """Whom a candidate names; `agreed` says that they are willing to be contacted by the recruitment team."""

    name: Annotated[str, Line(80)]
    relation: Relation
    email: Email
    language: Language
    agreed: bool


Years = Annotated[int, Field(ge=0, le=60)]
"""How long somebody has known the candidate."""


class Testimony(Entry):
    """What a referee says."""

    capacity: Relation
    years: Years
    strengths: Annotated[str, Paragraphs(1500)]
    growth: Annotated[str, Paragraphs(1500)] | None = None
    again: Again
