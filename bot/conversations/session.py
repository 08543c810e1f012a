"""What the bot remembers of a chat between two turns; the draft of a form has a row of its own."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from bot.domain.query import Query
from bot.domain.types import Language

VERSION = 1
"""The session's shape; a change that old code cannot read raises it and adds a step to `upgrades`."""


class Session(BaseModel):
    """The state of one private chat.

    `revision` counts the turns that put a question and makes older buttons recognisable; `form` is the key of the
    draft in hand ("profile/education", "apply/INT04606"); `applying` the vacancy for which missing profile sections
    are being filled in; `awaits` what a text means outside a form.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    chat_id: int
    version: int = VERSION
    language: Language | None = None
    guessed: Language = "en"
    consented: str | None = None
    revision: int = 0
    form: str | None = None
    applying: str | None = None
    query: Query = Query()
    offset: int = 0
    tapped: str | None = None

    def change(self, **values: Any) -> Session:
        """Give a copy with some values changed."""
        return self.model_copy(update=values)


class Draft(BaseModel):
    """A form being filled in.

    `answers` maps addresses (`education.0.institution`) to JSON values; a skipped question is a present None, an
    unasked one an absent key. `cursor` is set by Back and Edit only: the place is computed from the answers.
    `partial` holds what a question of several steps has gathered so far (a year before its month).
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    key: str
    version: int
    answers: dict[str, Any] = Field(default_factory=dict)
    cursor: str | None = None
    partial: Any = None

    def change(self, **values: Any) -> Draft:
        """Give a copy with some values changed."""
        return self.model_copy(update=values)
