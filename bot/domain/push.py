"""A push: telling many at once what has become of their applications, and moving them in the same step.

The rules:

1. `TEMPLATES` says what can be pushed, which move goes with it, and from where.
2. Whoever cannot be moved, has left, was told the same before or has withdrawn their consent is left out, and listed.
3. `WAYS` is the whole truth about how a push goes on; what is not in it does not happen.
4. Who is among the recipients is settled when a push is let go; after that they only become fewer.
5. More recipients than `PushTerms.alone` need a second person; what the same member told with the same template about
   the same opening within `TOGETHER` counts with them, so that nothing is gained by splitting.
   Nor by moving people by hand, one after the other: `PUSHED` moves are counted by opening in the same way, with
   those of pushes that nobody approved; and a push counts those that were made by hand.
6. A push that is stopped leaves out whom it has not reached yet; whose record it has changed is told in any case.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal, get_args

from bot.domain.moving import Barred, attempt
from bot.domain.reminders import USUAL, Patience, days_of
from bot.domain.staff import Role
from bot.domain.status import Status, StatusEvent
from bot.domain.text import utf16_length
from bot.domain.types import INTERFACE_LANGUAGES, Language

TOGETHER = timedelta(hours=24)
"""How long what was told counts together with what is told next."""

LONGEST = 2000
"""UTF-16 units of a text that staff write, so that it is one message with all that goes with it."""


@dataclass(frozen=True)
class PushTerms:
    """What an operator decides.

    Up to `alone` recipients in 24 hours nobody else is asked; `undo` is how long a push can be taken back before it
    begins; `patience` tells within how many days people hear more.
    """

    alone: int = 10
    undo: timedelta = timedelta(seconds=60)
    patience: Patience = USUAL


class PushState(StrEnum):
    """How far a push has come."""

    PREPARED = "prepared"
    WAITING = "waiting"  # for a second person
    SCHEDULED = "scheduled"  # it can still be undone as if it had never been
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    UNDONE = "undone"
    STOPPED = "stopped"


class PushStep(StrEnum):
    """What can happen to a push."""

    ASK = "ask"
    GO = "go"
    APPROVE = "approve"
    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    UNDO = "undo"


_S, _P = PushState, PushStep

WAYS: Mapping[tuple[PushState, PushStep], PushState] = {
    (_S.PREPARED, _P.ASK): _S.WAITING,
    (_S.PREPARED, _P.GO): _S.SCHEDULED,
    (_S.WAITING, _P.APPROVE): _S.SCHEDULED,
    (_S.SCHEDULED, _P.START): _S.RUNNING,
    (_S.RUNNING, _P.PAUSE): _S.PAUSED,
    (_S.PAUSED, _P.RESUME): _S.RUNNING,
    (_S.RUNNING, _P.FINISH): _S.DONE,
    (_S.PREPARED, _P.UNDO): _S.UNDONE,
    (_S.WAITING, _P.UNDO): _S.UNDONE,
    (_S.SCHEDULED, _P.UNDO): _S.UNDONE,
    (_S.RUNNING, _P.UNDO): _S.STOPPED,
    (_S.PAUSED, _P.UNDO): _S.STOPPED,
}
"""Where each step leads."""

OPEN = frozenset({_S.PREPARED, _S.WAITING, _S.SCHEDULED, _S.RUNNING, _S.PAUSED})
"""The states of a push that has not ended."""


class Told(StrEnum):
    """What has become of one recipient."""

    WAITING = "waiting"
    TOLD = "told"  # moved, and the message is on its way
    SENT = "sent"
    UNREACHABLE = "unreachable"  # the message waits until the person comes back
    FAILED = "failed"
    LEFT_OUT = "left_out"


Reason = Literal["withdrawn", "unsent", "consent", "told", "stage", "approver", "stopped", "fault"]
"""Why somebody is left out: they have left; nothing was sent yet; their consent is withdrawn; they were told the same
before; the status table does not lead there; it is an approver's move; the push was stopped; their message failed."""


REASONS: frozenset[str] = frozenset(get_args(Reason))


@dataclass(frozen=True)
class Template:
    """What a push says: its name, two letters for buttons, the move that goes with it, and the arguments of its text.

    One that moves nobody names the statuses that it is for; one that ends something has `whys`, the codes of the
    reasons that can be told, the first of which is said when nobody chooses.
    """

    name: str
    code: str
    event: StatusEvent | None = None
    among: frozenset[Status] = frozenset()
    arguments: frozenset[str] = frozenset()
    whys: tuple[str, ...] = ()


FREE = "free"
NOT_SELECTED = "not_selected"
INELIGIBLE = "ineligible"

WHYS = ("many", "experience", "education", "languages", "skills")
"""What the not-selected can be told as the reason."""

UNMET = ("unmet", "unmet_experience", "unmet_education", "unmet_languages", "unmet_open_to", "unmet_other")
"""Which stated condition can be named to those who do not meet the criteria; the first names none."""

_TITLE = frozenset({"title"})
_LEFT = frozenset({Status.DRAFT, Status.DRAFT_EXPIRED, Status.WITHDRAWN})
_INVITED = frozenset({Status.SHORTLISTED, Status.ASSESSMENT})

TEMPLATES: Mapping[str, Template] = {
    each.name: each
    for each in (
        Template("shortlisted", "sl", StatusEvent.SHORTLIST, arguments=_TITLE),
        Template(NOT_SELECTED, "ns", StatusEvent.NOT_SELECT, arguments=_TITLE | {"count"}, whys=WHYS),
        Template(INELIGIBLE, "in", StatusEvent.RULE_INELIGIBLE, arguments=_TITLE, whys=UNMET),
        Template("assessment", "as", among=_INVITED, arguments=_TITLE),
        Template(FREE, "ft", among=frozenset(Status) - _LEFT),
    )
}
"""All templates by their names."""

PUSHED = frozenset(each.event for each in TEMPLATES.values() if each.event is not None)
"""The moves that a push makes: by hand they are for few at a time, else nobody would need a second person."""

ARGUMENTS = ("title", "id", "count")
"""What can stand in braces in a text: the opening's title, the application's public id, how many have applied."""


def template_of(code: str) -> Template | None:
    """Give the template that a button's two letters stand for."""
    return next((each for each in TEMPLATES.values() if each.code == code), None)


@dataclass(frozen=True)
class Push:
    """A push as it is kept; `texts` are what staff wrote instead of the template's own words.

    `why` is the code that was chosen of its template's `whys`, or empty.
    """

    push_id: int
    reference: str
    template: Template
    state: PushState
    created_by: int
    created_at: datetime
    approved_by: int | None = None
    send_at: datetime | None = None
    ended_at: datetime | None = None
    why: str = ""
    texts: Mapping[Language, str] = field(default_factory=dict)

    def after(self, step: PushStep) -> PushState | None:
        """Give the state after a step; None when it cannot be taken."""
        return WAYS.get((self.state, step))

    def has_words(self, language: Language) -> bool:
        """Tell whether there is something to say in a language."""
        return self.template.name != FREE or language in self.texts

    @property
    def reason(self) -> str | None:
        """Give the code of the reason that people are told; None where none is."""
        return self.why if self.why in self.template.whys else next(iter(self.template.whys), None)


@dataclass(frozen=True)
class Addressee:
    """What decides whether one of the chosen people can be told."""

    public_id: str
    status: Status
    language: Language
    reachable: bool = True
    agreed: bool = True
    told_before: bool = False


def objection(template: Template, person: Addressee) -> Reason | None:
    """Tell why somebody must be left out; None when they can be told."""
    if person.status in _LEFT:
        return "withdrawn" if person.status is Status.WITHDRAWN else "unsent"
    if not person.agreed:
        return "consent"
    if person.told_before and template.name != FREE:
        return "told"
    if template.event is None:
        return None if person.status in template.among else "stage"
    found = attempt(person.status, template.event, {Role.RECRUITER})
    if not isinstance(found, Barred):
        return None
    return "approver" if found.why == "approver" else "stage"


@dataclass(frozen=True)
class DryRun:
    """What would happen: how many are told in each language, how many of them out of reach now, and who is left out.

    `missing` are languages of recipients in which there is nothing to say yet; `sample` is somebody of each language;
    `again` are those who are told though they have had such a message before, which only a free text does.
    """

    told: Mapping[Language, int]
    unreachable: int
    left_out: Mapping[Reason, tuple[str, ...]]
    missing: tuple[Language, ...]
    sample: Mapping[Language, str]
    again: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many would be told."""
        return sum(self.told.values())


def tried(push: Push, people: Iterable[Addressee]) -> DryRun:
    """Try a push without doing anything."""
    told: Counter[Language] = Counter()
    left_out: dict[Reason, list[str]] = defaultdict(list)
    sample: dict[Language, str] = {}
    again: list[str] = []
    unreachable = 0
    for person in people:
        why = objection(push.template, person)
        if why is not None:
            left_out[why].append(person.public_id)
            continue
        told[person.language] += 1
        unreachable += not person.reachable
        again += [person.public_id] if person.told_before else []
        sample.setdefault(person.language, person.public_id)
    ordered = {language: told[language] for language in INTERFACE_LANGUAGES if told[language]}
    missing = tuple(language for language in ordered if not push.has_words(language))
    left = {why: tuple(ids) for why, ids in left_out.items()}
    return DryRun(ordered, unreachable, left, missing, sample, tuple(again))


def next_word_by(template: Template, patience: Patience, at: datetime) -> datetime | None:
    """Tell by when those who are told now hear more; None where nothing more is promised."""
    status = Status.SHORTLISTED if template.event is StatusEvent.SHORTLIST else None
    days = None if status is None else days_of(status, patience)
    return None if days is None else at + timedelta(days=days)


# Texts of staff's own

_PLACE = re.compile(r"\{\s*(\w+)\s*\}")


@dataclass(frozen=True)
class Unfit:
    """Why a text cannot be sent: `unknown` or `missing` arguments, by name, or `long` or `empty`."""

    why: Literal["unknown", "missing", "long", "empty"]
    names: tuple[str, ...] = ()


def unfit(template: Template, text: str) -> Unfit | None:
    """Look at a text that staff wrote; None when it can be sent."""
    if not text.strip() or utf16_length(text) > LONGEST:
        return Unfit("long" if text.strip() else "empty")
    used = frozenset(_PLACE.findall(text))
    if unknown := used - set(ARGUMENTS):
        return Unfit("unknown", tuple(sorted(unknown)))
    missing = template.arguments - used
    return Unfit("missing", tuple(sorted(missing))) if missing else None


def written(text: str, values: Mapping[str, str]) -> str:
    """Put arguments into a text that is fit."""
    return _PLACE.sub(lambda place: values[place[1]], text.strip())
