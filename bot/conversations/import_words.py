"""How found entries and notes are worded."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Any

from bot.conversations.forms import Step
from bot.conversations.import_plan import Item, Plan
from bot.conversations.outcomes import Line, Named, Value, Words, words
from bot.conversations.screen import label, shown
from bot.domain.profile import SectionName
from bot.domain.text import clean_line
from bot.interchange.found import Note

FAMILIES = ("section-", "question-", "import-note-")

PLAIN = frozenset(
    {
        *("given_names", "family_names", "city", "qualification", "level", "field", "institution"),
        *("title", "employer", "language", "skills", "duties", "notice"),
    }
)
"""Fields that need no label to be understood."""

IMPLIED = frozenset({"current", "ongoing", "same"})
"""Fields whose "no" is said by what stands beside them."""

LONGEST = 120
"""Characters of a text that are shown of it where all sections are."""


def section_name(section: SectionName) -> Words:
    """Name a section."""
    return words(f"section-{section.value}")


def plan_lines(plan: Plan) -> tuple[Line, ...]:
    """Say what would become of a section."""
    heading = words("section-heading", section=section_name(plan.section))
    if not plan.adds:
        return heading, words("import-known")
    if not plan.items:
        return heading, words("no-entries")
    return heading, *(line for item in plan.items for line in item_lines(plan, item))


def item_lines(plan: Plan, item: Item, *, whole: bool = False) -> tuple[Line, ...]:
    """Say what an entry holds, in what it differs from the profile, and what is still to be asked.

    `whole` gives long texts in full.
    """
    entry = words("import-entry", facts=_facts(plan, item, whole=whole))
    if not item.is_new:
        return entry, words("import-known")
    steps = {step.question.name: step for step in plan.steps(item)}
    differs = tuple(
        words("import-differs", label=label(step), had=_value(step, each.had), found=_value(step, each.found))
        for each in item.differences
        if (step := steps.get(each.field)) is not None
    )
    missing = tuple(label(step) for step in plan.missing(item))
    asked = (words("import-missing", labels=missing),) if missing else ()
    return entry, *differs, *asked


def _facts(plan: Plan, item: Item, *, whole: bool) -> Value:
    facts = [_fact(plan, step, item, whole=whole) for step in plan.steps(item) if _says(step, item)]
    return reduce(lambda first, rest: words("import-facts", first=first, rest=rest), facts)


def _says(step: Step, item: Item) -> bool:
    name = step.question.name
    value = item.entry.get(name)
    return value is not None and not (value is False and name in IMPLIED)


def _fact(plan: Plan, step: Step, item: Item, *, whole: bool) -> Value:
    name = step.question.name
    value = shown(step, item.entry[name]) if whole else _value(step, item.entry[name])
    plain = name in PLAIN or (name == "country" and plan.section is not SectionName.CONTACT)
    fact = value if plain else words("import-fact", label=label(step), value=value)
    return words("import-guess", fact=fact) if name in item.suggested else fact


def _value(step: Step, value: Any) -> Value:
    """Give a value in one line, and of a long text the beginning."""
    said = shown(step, value)
    line = clean_line(said) if isinstance(said, str) else said
    return line if not isinstance(line, str) or len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"


def note_lines(notes: Sequence[Note]) -> tuple[Line, ...]:
    """Say what was not taken as it stood; the many months that a CV of years lacks are said in one line a section."""
    lines: list[Line] = []
    for section in SectionName:
        years = [note.args["text"] for note in notes if _is_month(note, section)]
        if years:
            lines.append(words("import-months", section=section_name(section), years=tuple(dict.fromkeys(years))))
    lines += [_noted(note) for note in notes if note.code != "month_missing"]
    return tuple(words("import-entry", facts=line) for line in lines)


def _is_month(note: Note, section: SectionName) -> bool:
    return note.code == "month_missing" and note.args["section"] == section.value


def _noted(note: Note) -> Words:
    args: dict[str, Value] = dict(note.args)
    if "section" in args:
        args["section"] = words(f"section-{note.args['section']}")
    if "field" in args:
        args["field"] = words(f"question-{note.args['section']}-{note.args['field']}.label")
    if "spoken" in args:
        args["spoken"] = Named("language", note.args["spoken"])
    return Words(f"import-note-{note.code}", args)
