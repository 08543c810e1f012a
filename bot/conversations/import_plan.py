"""What a file brings to the profile: found entries laid beside those that are held, and what each would become.

The same entry (the same diploma of the same school, the same post) is completed and not doubled; all others are added.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.conversations import forms
from bot.conversations.forms import ANY, MORE, MOST, Form, Step
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.sections import key_of
from bot.conversations.session import Draft
from bot.domain.countries import STATELESS
from bot.domain.languages import Cefr
from bot.domain.profile import Profile, SectionName, months_in_order
from bot.domain.text import fold

Entry = Mapping[str, Any]

SAME: Mapping[SectionName, tuple[str, ...]] = {
    SectionName.NATIONALITY: ("country",),
    SectionName.EDUCATION: ("qualification", "institution"),
    SectionName.EMPLOYMENT: ("title", "employer", "from_month"),
    SectionName.LANGUAGES: ("language",),
}
"""What makes two entries of a section the same one: the first of these, and the others where both have them."""

ABILITIES = ("listening", "reading", "interaction", "production", "writing")


@dataclass(frozen=True)
class Difference:
    """A field for which the file says something else than what is held."""

    field: str
    had: Any
    found: Any


@dataclass(frozen=True)
class Item:
    """One found entry: its number in the file, its place in the section, and the whole as it would be there.

    `suggested` names the fields that the file does not say and that are guessed, for the person to see and accept.
    """

    number: int
    place: int
    entry: Entry
    differences: tuple[Difference, ...] = ()
    suggested: frozenset[str] = frozenset()
    is_new: bool = True


@dataclass(frozen=True)
class Plan:
    """What would become of one section; `entries` are all of it, those untouched by the file among them."""

    section: SectionName
    entries: tuple[Entry, ...]
    items: tuple[Item, ...]
    adds: bool
    years: Mapping[tuple[int, str], int] = field(default_factory=dict)
    """Years that the file gives without a month, by an entry's number in the file and the field."""

    @property
    def form(self) -> Form:
        """The section's form."""
        return PROFILE_FORMS[self.section]

    @property
    def draft(self) -> Draft:
        """The section as a draft: what is not known yet is asked; what may be skipped and is not known is left out."""
        form = self.form
        answers: dict[str, Any] = {Step(form.name, ANY).address: bool(self.entries)} if form.optional else {}
        for index, entry in enumerate(self.entries):
            place = index if form.repeats else None
            for question in form.questions:
                if question.optional or entry.get(question.name) is not None:
                    answers[Step(form.name, question, place).address] = entry.get(question.name)
            if form.repeats:
                answers[Step(form.name, MORE, index).address] = index + 1 < len(self.entries)
        return Draft(key=key_of(self.section), version=form.version, answers=answers, gathered=self._begun(answers))

    def _begun(self, answers: Mapping[str, Any]) -> dict[str, Any]:
        """Begin the months of which the file gives the year."""
        places = {item.number: item.place for item in self.items}
        begun = {
            f"{self.section}.{places[number]}.{name}": {"year": year}
            for (number, name), year in self.years.items()
            if number in places
        }
        return {address: partial for address, partial in begun.items() if address not in answers}

    def steps(self, item: Item) -> list[Step]:
        """Give the questions of an item."""
        return forms.entry_path(self.form, self.draft.answers, item.place if self.form.repeats else None)

    def missing(self, item: Item) -> tuple[Step, ...]:
        """Give the questions of an item that are still to be asked."""
        answers = self.draft.answers
        return tuple(step for step in self.steps(item) if not forms.answered(step, answers))

    @property
    def is_complete(self) -> bool:
        """Tell whether nothing of the section is left to ask."""
        return forms.current(self.form, self.draft) is None


def held(section: SectionName, profile: Profile, drafts: Mapping[str, Draft]) -> tuple[Entry, ...]:
    """Give what is held of a section: in a draft that was begun, or else as it is saved."""
    form, key = PROFILE_FORMS[section], key_of(section)
    if key not in drafts:
        return tuple(profile.to_json().get(section.value, ()))
    draft = forms.take_up(form, key, drafts)
    places = range(forms.count(form, draft.answers)) if form.repeats else [None]
    return tuple(filter(None, (_answered(form, draft, place) for place in places)))


def _answered(form: Form, draft: Draft, place: int | None) -> Entry:
    steps = forms.entry_path(form, draft.answers, place)
    return {step.question.name: draft.answers[step.address] for step in steps if forms.answered(step, draft.answers)}


def planned(
    section: SectionName, had: Sequence[Entry], found: Mapping[int, Entry], *, saved: bool, suggest: bool
) -> Plan:
    """Lay found entries, by their numbers in the file, beside those held; `saved` when the section is answered."""
    entries, items, taken = list(had), [], set[int]()
    for number, entry in found.items():
        place = _place(section, entry, had, taken)
        if place is None and len(entries) >= (MOST if PROFILE_FORMS[section].repeats else 1):
            continue
        before = {} if place is None else had[place]
        taken |= set() if place is None else {place}
        place = len(entries) if place is None else place
        alone = len(had) + len(found) - len(taken) <= 1
        item = _item(section, number, place, before, entry, alone=alone, suggest=suggest)
        entries[place : place + 1] = [item.entry]
        items.append(item)
    adds = any(item.is_new for item in items) if found else not saved
    return Plan(section, tuple(entries), tuple(items), adds)


def _place(section: SectionName, entry: Entry, had: Sequence[Entry], taken: set[int]) -> int | None:
    if section not in SAME:
        return 0 if had else None
    same = (place for place, other in enumerate(had) if place not in taken and _is_same(entry, other, SAME[section]))
    return next(same, None)


def _is_same(one: Entry, other: Entry, fields: Iterable[str]) -> bool:
    first, *others = fields
    if one.get(first) is None or not _equal(one[first], other.get(first)):
        return False
    return all(_equal(one[name], other[name]) for name in others if one.get(name) and other.get(name))


def _equal(one: Any, other: Any) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return one == other or (fold(one) == fold(other) != "")
    return bool(one == other)


def _item(
    section: SectionName, number: int, place: int, before: Entry, found: Entry, *, alone: bool, suggest: bool
) -> Item:
    found = _stated(found, before)
    fresh = {name: value for name, value in found.items() if before.get(name) is None}
    differs = tuple(
        Difference(name, before[name], value)
        for name, value in found.items()
        if name not in fresh and not _equal(before[name], value)
    )
    whole = {**before, **fresh, **{each.field: each.found for each in differs}}
    if not months_in_order(whole):
        whole.pop("to_month")
    guessed = _suggested(section, whole, alone=alone) if suggest else {}
    return Item(number, place, {**whole, **guessed}, differs, frozenset(guessed), bool(fresh or differs))


def _stated(found: Entry, before: Entry) -> Entry:
    """Leave out a level that was only concluded from the five skills, where one is held."""
    levels = [found[name] for name in ABILITIES if name in found]
    if before.get("level") is None or not levels or found.get("level") != min(levels):
        return found
    return {name: value for name, value in found.items() if name != "level"}


def _suggested(section: SectionName, entry: Entry, *, alone: bool) -> Entry:
    """Guess what files hardly ever say and what is so for most people; it is always shown as a guess."""
    match section:
        case SectionName.EMPLOYMENT if entry.get("percent") is None:
            return {"percent": 100}
        case SectionName.NATIONALITY if alone and entry.get("at_birth") is None:
            return {} if entry.get("country") == STATELESS else {"at_birth": True}
        case SectionName.LANGUAGES if entry.get("level") not in (None, Cefr.NATIVE) and _bare(entry):
            return {"same": True}
    return {}


def _bare(entry: Entry) -> bool:
    return all(entry.get(name) is None for name in ("same", *ABILITIES))
