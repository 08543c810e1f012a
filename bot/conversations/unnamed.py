"""Files of which nobody has said yet what they are: they wait, are mentioned, and it is said when they go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.outcomes import Button, Line, Rows, Value, words
from bot.conversations.requests import KeepDraft
from bot.conversations.session import Draft
from bot.domain.document import Part, short

PENDING = "file/"
"""How the key of a remembered file begins; the number of the message that brought it follows."""

KEPT = timedelta(days=30)
"""How long a draft that nobody touches is kept, as people are told before they agree."""


@dataclass(frozen=True)
class Unnamed:
    """A file that waits."""

    draft: Draft

    @property
    def number(self) -> str:
        """The number of the message that brought it."""
        return self.draft.key.removeprefix(PENDING)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Its parts in the order in which they were sent."""
        parts = (Part(**part) for part in self.draft.answers["parts"])
        return tuple(sorted(parts, key=lambda part: part.message_id))

    @property
    def until(self) -> date | None:
        """The day on which it goes; None where an older release remembered it."""
        since = self.draft.answers.get("since")
        return date.fromisoformat(since) + KEPT if since else None

    @property
    def name(self) -> Value:
        """What it is called: its name, or how many photos it is."""
        return self.parts[0].name or words("unnamed-photos", count=len(self.parts))

    def touched(self, event: Event, told: bool) -> Draft:
        """Give the draft as it is kept now; `told` when it was mentioned in the menu."""
        return self.draft.change(answers={**self.draft.answers, "since": f"{event.at:%Y-%m-%d}", "told": told})


def unnamed(drafts: Mapping[str, Draft]) -> tuple[Unnamed, ...]:
    """Give the files that wait, oldest first."""
    found = (Unnamed(draft) for key, draft in drafts.items() if key.startswith(PENDING))
    return tuple(sorted(found, key=lambda each: int(each.number)))


def lines(files: Sequence[Unnamed]) -> tuple[Line, ...]:
    """Say of each that it waits and when it goes."""
    return tuple(
        words("unnamed-until", name=each.name, day=each.until) if each.until else words("unnamed", name=each.name)
        for each in files
    )


def rows(files: Sequence[Unnamed]) -> Rows:
    """Give the way to the question of each."""
    buttons = (Button(words("button-unnamed", name=_label(each)), Action("unnamed", (each.number,))) for each in files)
    return tuple((button,) for button in buttons)


def _label(each: Unnamed) -> Value:
    return short(each.name) if isinstance(each.name, str) else each.name


def news(files: Sequence[Unnamed], event: Event) -> tuple[tuple[Unnamed, ...], tuple[KeepDraft, ...]]:
    """Give what was never mentioned in the menu, with what is to be written once it has been."""
    new = tuple(each for each in files if not each.draft.answers.get("told"))
    touched = tuple(each.touched(event, told=True) for each in new)
    return tuple(Unnamed(draft) for draft in touched), tuple(map(KeepDraft, touched))
