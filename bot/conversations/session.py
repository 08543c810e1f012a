"""What the bot remembers of a chat between two turns; the draft of a form has a row of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

from bot.domain.document import Part
from bot.domain.preferences import USUAL_QUIET, Quiet
from bot.domain.query import Query
from bot.domain.types import Language

VERSION = 1
"""The session's shape; a change that old code cannot read raises it and adds a step to `upgrades`."""


class State(BaseModel):
    """What is kept between two turns; it is never altered, and fields of another release are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    def change(self, **values: Any) -> Self:
        """Give a copy with some values changed; itself when nothing is different."""
        return self if values.items() <= self.__dict__.items() else self.model_copy(update=values)


class Errand(State):
    """What one of the staff has in hand, for which the next text or file is meant.

    `name` is its line in the staff's `routes.ERRANDS`, `about` an id, `held` what was gathered so far: ids and
    the member's own words, JSON values all.
    """

    name: str
    about: str = ""
    held: dict[str, Any] = Field(default_factory=dict)


class Pile(State):
    """The applications of one opening as a member of staff has them before them.

    `stage` is a status, `language` a spoken language, `country` a nationality, `shown` the numbers of the criteria
    that the profile shows; `page` is the page of the list; `picked` are public ids.
    """

    reference: str
    stage: str | None = None
    language: str | None = None
    country: str | None = None
    shown: tuple[int, ...] = ()
    page: int = 0
    picked: tuple[str, ...] = ()


class Held(State):
    """A file that came before the consent: where it lies with Telegram and how its name ends, not the name itself."""

    part: Part
    album: str | None = None


class Session(State):
    """The state of one private chat.

    `revision` counts the turns that put a question and makes older buttons recognisable; `tapped` is the last button
    accepted, so that a double tap is known from a stale one. `calendar` names the openings whose deadline is in the
    person's own calendar. `form` is the key of the draft in hand
    ("profile/education", "apply/INT04606"), `applying` the vacancy for which the profile is being filled in.
    `consented` is the version of the words that were agreed to; `wanted` an opening to show once the welcome is over,
    and `meant` the encoded action that is done once the consent is given.
    `typed` is what was typed where the words of `query` are others, mended or fewer.
    `expecting` is what the next file was asked for: "new/diploma/INT04606", "replace/12".
    `held` are files that came before the consent, until it is given or anything else is done.
    `zone`, `reminders`, `quiet`, `text_only` and `large_steps` (several questions in one message) are the person's
    settings. `reads` says what a text typed next is
    (quiet hours, a country, a question to the team, what is said where the consent is asked for), until anything else
    is done, and `about` what it is about;
    `question` is the last one typed, `numbers` what the numbers under the newest message stand for.
    `errand` is what one of the staff has in hand, `pile` the applications that they have before them; `unsent` is what
    they have written and not yet sent nor discarded, whatever they have done since.
    """

    chat_id: int
    version: int = VERSION
    language: Language | None = None
    guessed: Language = "en"
    consented: str | None = None
    revision: int = 0
    form: str | None = None
    applying: str | None = None
    wanted: str | None = None
    meant: str | None = None
    query: Query = Field(default_factory=Query)
    typed: str = ""
    offset: int = 0
    tapped: str | None = None
    expecting: str | None = None
    held: tuple[Held, ...] = ()
    calendar: tuple[str, ...] = ()
    zone: str | None = None
    reminders: bool = True
    quiet: Quiet | None = USUAL_QUIET
    text_only: bool = False
    large_steps: bool = False
    reads: (
        Literal[
            "quiet",
            "country",
            "question",
            "another_time",
            "accommodation",
            "about_application",
            "reply",
            "offer_review",
            "consent",
            "pace",
        ]
        | None
    ) = None
    about: str = ""
    question: str = ""
    numbers: Mapping[str, str] = Field(default_factory=dict)
    errand: Errand | None = None
    pile: Pile | None = None
    unsent: tuple[Errand, ...] = ()


class Draft(State):
    """A form being filled in.

    `answers` maps addresses (`education.0.institution`) to JSON values; a skipped question is a present None, an
    unasked one an absent key. `cursor` is set by Back and Edit only: the place is computed from the answers.
    `gathered` holds, by address, what a question of several steps has taken so far (a year before its month, a text
    before its end), and keeps it while another question is asked. `revisited` marks a saved section opened again,
    which is looked through rather than walked. `amends` is the revision of a sent application that it is to replace.
    """

    key: str
    version: int
    answers: dict[str, Any] = Field(default_factory=dict)
    cursor: str | None = None
    gathered: dict[str, Any] = Field(default_factory=dict)
    revisited: bool = False
    amends: int | None = None
