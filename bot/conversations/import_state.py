"""What is left of an import: the draft that holds what was found, less what was taken or left aside since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.conversations.import_plan import Plan, held, planned
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.requests import DropDraft, KeepDraft
from bot.conversations.session import Draft
from bot.domain.profile import Profile, SectionName
from bot.interchange.found import Found

IMPORT = "import"
"""The key of the draft that holds what was found, under "found", or why nothing was, under "failed".

"gone" lists what is done with: sections (`education`) and entries (`education.0`), by their numbers in the file.
"""


@dataclass(frozen=True)
class Import:
    """What a file held, the profile it is laid beside, and the drafts."""

    draft: Draft
    found: Found
    profile: Profile
    drafts: Mapping[str, Draft]

    def is_gone(self, *parts: str) -> bool:
        """Tell whether a section or an entry is done with."""
        return ".".join(parts) in self.draft.answers.get("gone", ())

    def plan(self, section: SectionName, *, suggest: bool = True, only: int | None = None) -> Plan | None:
        """Give what would become of a section, or of one entry of it; None when nothing of it is left."""
        if section not in self.found.sections or self.is_gone(section.value):
            return None
        given = self.found.sections[section]
        left = {
            number: entry
            for number, entry in enumerate(given)
            if only in (None, number) and not self.is_gone(section.value, str(number))
        }
        if not left and (given or not PROFILE_FORMS[section].optional):
            return None
        saved = self.profile.has(section)
        plan = planned(section, held(section, self.profile, self.drafts), left, saved=saved, suggest=suggest)
        return replace(plan, years=self._years(section))

    def _years(self, section: SectionName) -> Mapping[tuple[int, str], int]:
        """Tell which year belongs to which entry, where there is a note for each entry without its month."""
        found: dict[tuple[int, str], int] = {}
        for name in ("from_month", "to_month"):
            about = {"section": section.value, "field": name}
            notes = [
                note for note in self.found.notes if note.code == "month_missing" and about.items() <= note.args.items()
            ]
            without = [number for number, entry in enumerate(self.found.sections[section]) if name not in entry]
            if len(notes) == len(without):
                found |= {(number, name): int(note.args["text"]) for number, note in zip(without, notes, strict=True)}
        return found

    def plans(self, *, suggest: bool = True) -> tuple[Plan, ...]:
        """Give what would become of each section that is left."""
        each = (self.plan(section, suggest=suggest) for section in SectionName)
        return tuple(plan for plan in each if plan is not None)

    def without(self, *gone: str) -> Import:
        """Give the rest when something is done with."""
        answers = {**self.draft.answers, "gone": [*self.draft.answers.get("gone", ()), *gone]}
        return Import(self.draft.change(answers=answers), self.found, self.profile, self.drafts)

    @property
    def is_over(self) -> bool:
        """Tell whether nothing that is left would add anything."""
        return not any(plan.adds for plan in self.plans())

    @property
    def kept(self) -> KeepDraft | DropDraft:
        """What is to be written of it."""
        return DropDraft(IMPORT) if self.is_over else KeepDraft(self.draft)


def import_of(profile: Profile, drafts: Mapping[str, Draft]) -> Import | None:
    """Give the import in hand, None when there is none."""
    draft = drafts.get(IMPORT)
    if draft is None or "found" not in draft.answers:
        return None
    return Import(draft, Found.from_json(draft.answers["found"]), profile, drafts)


def is_waiting(profile: Profile, drafts: Mapping[str, Draft]) -> bool:
    """Tell whether something was found in a file that would add to the profile."""
    found = import_of(profile, drafts)
    return found is not None and not found.is_over
