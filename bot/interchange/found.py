"""What was found in a file that a person sent: suggestions to look at, and notes about what was left aside.

A reader is a pure function from bytes to `Found`. It runs in a child process, so a `Found` is plain JSON values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.domain.profile import SectionName
from bot.errors import BotError

Source = Literal["europass", "skillspassport", "learner_info", "json_resume", "cv", "template"]
"""The format a file was read as."""

FAMILIES = ("import-note-", "import-failed-")
"""How notes and failures are worded, each by its code."""


class CannotRead(BotError):
    """A file holds no profile that can be read:"""

    def __init__(self, code: str) -> None:
        """Take what is the matter, worded at `import-failed-<code>`."""
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Note:
    """What was found and not taken as it stood, worded at `import-note-<code>`.

    Of the arguments `section`, `field` and `spoken` (a language) are codes of the profile's, to be put into words;
    `level` is a CEFR level, and any other the beginning of what the file says.
    """

    code: str
    args: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Found:
    """Entries for the sections of a profile, as their forms store them.

    An entry may lack fields, and then the person is asked for them. Every field it has is valid by itself.
    """

    source: Source
    sections: Mapping[SectionName, tuple[Mapping[str, Any], ...]]
    notes: tuple[Note, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Give the whole as JSON values."""
        return {
            "source": self.source,
            "sections": {name.value: [dict(entry) for entry in entries] for name, entries in self.sections.items()},
            "notes": [{"code": note.code, "args": dict(note.args)} for note in self.notes],
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Found:
        """Read what `to_json` wrote; raise KeyError or ValueError for anything else."""
        return cls(
            source=stored["source"],
            sections={SectionName(name): tuple(entries) for name, entries in stored["sections"].items()},
            notes=tuple(Note(note["code"], note["args"]) for note in stored["notes"]),
        )
