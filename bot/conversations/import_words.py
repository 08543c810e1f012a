"""How found entries and notes are worded."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import Any

from bot.conversations.forms import Step
from bot.conversations.import_plan import Item, Plan
from bot.conversations.outcomes import Line, Named, Value, Words, words
from bot.conversations.questioning import label, shown
from bot.domain.profile import SectionName
from bot.interchange.found import Note

FAMILIES = ("section-", "question-", "import-note-")

PLAIN = frozenset(
    {
        *("given_names", "family_names", "email", "phone", "city", "qualification", "level", "field", "institution"),
        *("title", "employer", "language", "skills", "duties", "notice"),
    }
)
"""Fields that need no label to be understood."""

LONGEST = 120
"""Characters of a text that are shown of it."""


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


def item_lines(plan: Plan, item: Item) -> tuple[Line, ...]:
    """Say what an entry holds, in what it differs from the profile, and what is still to be asked."""
    if not item.is_new:
        return (words("import-entry", facts=_facts(plan, item)), words("import-known"))
    steps = {step.question.name: step for step in plan.steps(item)}
    differs = tuple(
        words("import-differs", label=label(step), had=_value(step, each.had), found=_value(step, each.found))
        for each in item.differences
        if (step := steps.get(each.field)) is not None
    )
    missing = tuple(label(step) for step in plan.missing(item))
    asked = (words("import-missing", labels=missing),) if missing else ()
    return words("import-entry", facts=_facts(plan, item)), *differs, *asked


def _facts(plan: Plan, item: Item) -> Value:
    steps = [step for step in plan.steps(item) if item.entry.get(step.question.name) is not None]
    facts = [_fact(plan, step, item) for step in steps]
    return reduce(lambda first, rest: words("import-facts", first=first, rest=rest), facts)


def _fact(plan: Plan, step: Step, item: Item) -> Value:
    name = step.question.name
    value = _value(step, item.entry[name])
    plain = name in PLAIN or (name == "country" and plan.section is not SectionName.CONTACT)
    fact = value if plain else words("import-fact", label=label(step), value=value)
    return words("import-guess", fact=fact) if name in item.suggested else fact


def _value(step: Step, value: Any) -> Value:
    said = shown(step, value)
    return said if not isinstance(said, str) or len(said) <= LONGEST else f"{said[: LONGEST - 1].rstrip()}…"


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
