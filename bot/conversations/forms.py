"""The form engine: a form is a table, and where a person is in it is computed from what they have answered.

Rules:
- An answer lives at its address: `contact.email`, or `education.0.institution` in a form that repeats.
- The path is the list of visible questions; `when` decides from the answers of the same entry.
- The current question is the cursor (set by Back and Edit only), or else the first one on the path without an answer.
- Skipped is a present None, unasked an absent key. Answers that fall off the path stay in the draft, and are left out
  of the result. So do answers that their question can no longer hold: it is asked again.
- Questions may be added, removed and reordered freely; renaming one adds an upgrade, which raises the form's version.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pydantic import BaseModel, ValidationError

from bot.conversations.chosen import yes_no
from bot.conversations.inputs import Context, Input, Problem, first_problem
from bot.conversations.outcomes import Local
from bot.conversations.session import Draft
from bot.domain.profile import DISORDER, months_in_order
from bot.errors import NewerDraft, WiringError

MOST = 20
"""Entries that a repeated section can hold."""

Answers = Mapping[str, Any]
Upgrade = Callable[[Answers], dict[str, Any]]


def always(entry: Answers) -> bool:
    """Ask a question whatever was answered before."""
    return True


@dataclass(frozen=True)
class Question:
    """One question: its name in the address, how it is asked, and when.

    `prompt` holds the words of a question that a vacancy brought along, and `number` its place among those; the
    catalogue has all others.
    """

    name: str
    input: Input
    optional: bool = False
    when: Callable[[Answers], bool] = always
    prompt: Local | None = None
    number: int = 0

    def holds(self, value: Any) -> bool:
        """Tell whether a stored value is an answer to this question as it is asked today."""
        return self.optional if value is None else self.input.holds(value)


ANY = Question("any", yes_no())
MORE = Question("more", yes_no())
"""What a repeated form asks by itself: is there anything to enter, and is there more."""


@dataclass(frozen=True)
class Form:
    """A table of questions; `model` checks a whole entry, `optional` lets a repeated form stay empty.

    The first upgrade makes answers of version 1 into answers of version 2, and so on.
    """

    name: str
    questions: tuple[Question, ...]
    repeats: bool = False
    optional: bool = False
    model: type[BaseModel] | None = None
    upgrades: tuple[Upgrade, ...] = ()

    def __post_init__(self) -> None:
        names = [question.name for question in self.questions]
        doubled = {name for name in names if names.count(name) > 1} | ({"any", "more"} & set(names))
        if doubled:
            raise WiringError(f"the form {self.name} has two questions named {sorted(doubled)}")

    @property
    def version(self) -> int:
        """The version of the drafts that this release writes."""
        return 1 + len(self.upgrades)

    def steps(self, index: int | None = None) -> tuple[Step, ...]:
        """Give all questions of one entry at their places, visible or not."""
        place = index if self.repeats else None
        if place not in self._steps:
            self._steps[place] = tuple(Step(self.name, question, place) for question in self.questions)
        return self._steps[place]

    @cached_property
    def is_straight(self) -> bool:
        """Whether every question is asked of everybody."""
        return all(question.when is always for question in self.questions)

    @cached_property
    def _steps(self) -> dict[int | None, tuple[Step, ...]]:
        return {}

    @cached_property
    def any(self) -> Step:
        """The question whether there is anything to enter."""
        return Step(self.name, ANY)

    @cached_property
    def more(self) -> tuple[Step, ...]:
        """After each entry but the last that fits, the question whether there is another."""
        return tuple(Step(self.name, MORE, index) for index in range(MOST - 1))


@dataclass(frozen=True)
class Step:
    """A question at its place; `index` is the entry's number in a repeated form."""

    form: str
    question: Question
    index: int | None = None

    @cached_property
    def address(self) -> str:
        """Where the answer lives."""
        entry = self.form if self.index is None else f"{self.form}.{self.index}"
        return f"{entry}.{self.question.name}"

    @property
    def counts(self) -> bool:
        """Whether this asks if there is an entry, or another one, and not for a part of one."""
        return self.question is ANY or self.question is MORE


def begin(form: Form, key: str) -> Draft:
    """Give an empty draft."""
    return Draft(key=key, version=form.version)


def filled(form: Form, key: str, entries: tuple[Mapping[str, Any], ...]) -> Draft:
    """Give a complete draft made of stored entries, to look through and change."""
    answers: dict[str, Any] = {}
    if form.optional:
        answers[form.any.address] = bool(entries)
    for index, entry in enumerate(entries):
        answers |= {f"{_prefix(form, index)}.{name}": value for name, value in entry.items()}
        if form.repeats:
            answers[f"{_prefix(form, index)}.{MORE.name}"] = index + 1 < len(entries)
    return Draft(key=key, version=form.version, answers=answers, revisited=True)


def take_up(form: Form, key: str, drafts: Mapping[str, Draft]) -> Draft:
    """Give the draft kept under a key as this release knows it, or an empty one; NewerDraft from a newer release."""
    draft = drafts.get(key)
    if draft is None:
        return begin(form, key)
    if draft.version > form.version:
        raise NewerDraft(f"{draft.key} has version {draft.version}, this release knows {form.version}")
    answers = draft.answers
    for upgrade in form.upgrades[draft.version - 1 :]:
        answers = upgrade(answers)
    return draft.change(version=form.version, answers=answers)


def _prefix(form: Form, index: int | None) -> str:
    return f"{form.name}.{index}" if form.repeats else form.name


def entry_answers(form: Form, answers: Answers, index: int | None = None) -> dict[str, Any]:
    """Give the answers of one entry by question name, whether or not they are on the path."""
    return {step.question.name: answers[step.address] for step in form.steps(index) if step.address in answers}


def entry_path(form: Form, answers: Answers, index: int | None = None) -> list[Step]:
    """Give the visible questions of one entry."""
    if form.is_straight:
        return list(form.steps(index))
    entry = entry_answers(form, answers, index)
    return [step for step in form.steps(index) if step.question.when(entry)]


def path(form: Form, answers: Answers) -> list[Step]:
    """Give the visible questions of the whole form in order."""
    if not form.repeats:
        return entry_path(form, answers)
    steps = [form.any] if form.optional else []
    for index in range(count(form, answers)):
        steps += entry_path(form, answers, index)
        steps += form.more[index : index + 1]
    return steps


def answered(step: Step, answers: Answers) -> bool:
    """Tell whether a question has its answer."""
    return step.address in answers and step.question.holds(answers[step.address])


def current(form: Form, draft: Draft) -> Step | None:
    """Give the question to ask now, None when the form is complete."""
    return in_hand(path(form, draft.answers), draft)


def in_hand(steps: Sequence[Step], draft: Draft) -> Step | None:
    """Give the one of the questions on the path that is to be asked now, None when all have their answers."""
    for step in steps:
        if step.address == draft.cursor:
            return step
    return next((step for step in steps if not answered(step, draft.answers)), None)


def gathered(draft: Draft, step: Step) -> Any:
    """Give what a question has taken so far, None when it has nothing or was asked in another way then."""
    partial = draft.gathered.get(step.address)
    return partial if isinstance(partial, step.question.input.gathers) else None


def gather(draft: Draft, step: Step, partial: Any) -> Draft:
    """Keep what a question has taken so far; None forgets it."""
    others = _without(draft, step.address)
    return draft.change(gathered=others if partial is None else {**others, step.address: partial})


def _without(draft: Draft, address: str | None) -> dict[str, Any]:
    return {place: partial for place, partial in draft.gathered.items() if place != address}


def keep(draft: Draft) -> Draft:
    """Leave the question that Back or Edit went to with the answer that it has."""
    return draft.change(cursor=None, gathered=_without(draft, draft.cursor))


def answer(form: Form, draft: Draft, step: Step, value: Any, context: Context) -> Draft | Problem:
    """Put an answer in its place, None where it is skipped; one that makes its entry break a rule is not accepted."""
    return answer_together(form, draft, step, {step.question.name: value}, context)


def answer_together(
    form: Form, draft: Draft, step: Step, values: Mapping[str, Any], context: Context
) -> Draft | Problem:
    """Put answers to a question and to its neighbours in the same entry in their places."""
    entry = step.address.rpartition(".")[0]
    placed = {f"{entry}.{name}": value for name, value in values.items()}
    answers = {**draft.answers, **placed}
    gathered = {place: partial for place, partial in draft.gathered.items() if place not in placed}
    taken = draft.change(answers=answers, cursor=None, gathered=gathered)
    return _broken_rule(form, answers, step.index, context) or taken


def _broken_rule(form: Form, answers: Answers, index: int | None, context: Context) -> Problem | None:
    if form.model is None:
        return None
    steps = entry_path(form, answers, index)
    known = {step.question.name: answers[step.address] for step in steps if answered(step, answers)}
    if not months_in_order(known):
        return Problem(DISORDER, {})
    if len(known) < len(steps):
        return None
    try:
        form.model.model_validate(known, context={"today": context.today})
    except ValidationError as error:
        return first_problem(error)
    return None


def _entry(steps: list[Step], answers: Answers) -> dict[str, Any]:
    return {step.question.name: answers[step.address] for step in steps if not step.counts}


def count(form: Form, answers: Answers) -> int:
    """Give the number of entries on the path; a form that does not repeat has one."""
    if not form.repeats:
        return 1
    if form.optional and answers.get(form.any.address) is not True:
        return 0
    last = (index for index, step in enumerate(form.more) if answers.get(step.address) is not True)
    return next(last, MOST - 1) + 1


def result(form: Form, draft: Draft) -> tuple[dict[str, Any], ...]:
    """Give the entries of a complete draft, without what fell off the path."""
    if not form.repeats:
        return (_entry(path(form, draft.answers), draft.answers),)
    return tuple(
        _entry(entry_path(form, draft.answers, index), draft.answers) for index in range(count(form, draft.answers))
    )


def back(form: Form, draft: Draft) -> Draft | None:
    """Put the cursor on the question before the current one, None at the first."""
    addresses = [step.address for step in path(form, draft.answers)]
    here = current(form, draft)
    place = len(addresses) if here is None else addresses.index(here.address)
    return draft.change(cursor=addresses[place - 1]) if place else None


def edit(form: Form, draft: Draft, address: str) -> Draft | None:
    """Put the cursor on an answered question of the path, None when there is no such question."""
    known = any(step.address == address for step in path(form, draft.answers))
    return draft.change(cursor=address) if known else None


def add(form: Form, draft: Draft) -> Draft | None:
    """Begin one more entry, None when the form holds as many as it can."""
    entries = count(form, draft.answers)
    if not form.repeats or entries >= MOST:
        return None
    asked = form.more[entries - 1] if entries else form.any
    return draft.change(answers={**draft.answers, asked.address: True}, cursor=None)


def remove(form: Form, draft: Draft, index: int) -> Draft | None:
    """Take one entry out of a complete form and move the later ones up, None when it cannot be taken."""
    entries = count(form, draft.answers)
    if not form.repeats or not index < entries or current(form, draft) or (entries == 1 and not form.optional):
        return None
    last = form.more[entries - 2] if entries > 1 else form.any
    answers = {**_without_entry(draft.answers, index), last.address: False}
    return draft.change(answers=answers, gathered=_without_entry(draft.gathered, index))


def _without_entry(answers: Answers, index: int) -> dict[str, Any]:
    kept = {}
    for address, value in answers.items():
        form, *number, name = address.split(".")
        place = int(number[0]) if number else -1
        if place != index:
            kept[f"{form}.{place - 1}.{name}" if place > index else address] = value
    return kept
