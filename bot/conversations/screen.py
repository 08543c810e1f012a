"""How a form looks in the chat: one question with its place, its choices and its way back; or the finished entries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from bot.conversations.actions import Action
from bot.conversations.dated import DayInput, MonthInput
from bot.conversations.forms import (
    Form,
    Step,
    add,
    answered,
    count,
    entry_answers,
    entry_path,
    gathered,
    in_hand,
    path,
    remove,
)
from bot.conversations.inputs import Context
from bot.conversations.outcomes import Button, Line, Reply, Rows, Value, Words, words
from bot.conversations.session import Draft, Session
from bot.conversations.typed import Long
from bot.domain.countries import COUNTRIES

FAMILIES = ("question-", "section-")

OFFERED = 4
"""Countries named before that are offered as buttons."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def stamp(revision: int) -> str:
    """Write a revision in as few characters as possible, for a button."""
    digits = ""
    while revision:
        revision, digit = divmod(revision, 36)
        digits = DIGITS[digit] + digits
    return digits or "0"


@dataclass(frozen=True)
class Screen:
    """A form as one person sees it now: what is written into its buttons, and how to read dates.

    `earlier` leads from its first question to what was filled in before it.
    """

    form: Form
    draft: Draft
    session: Session
    context: Context
    earlier: Button | None = None

    @cached_property
    def step(self) -> Step | None:
        """The question in hand, None when nothing is left to ask."""
        return in_hand(self.steps, self.draft)

    @cached_property
    def steps(self) -> list[Step]:
        """The visible questions of the whole form in order."""
        return path(self.form, self.draft.answers)

    def beside(self, step: Step) -> list[Step]:
        """Give the visible questions of the entry that a question belongs to."""
        return [each for each in self.steps if each.index == step.index and not each.counts]

    def renewed(self, draft: Draft) -> Screen:
        """Give the screen of a draft that moved on, on which the buttons shown before are stale."""
        session = self.session.change(revision=self.session.revision + 1)
        return Screen(self.form, draft, session, self.context, self.earlier)

    def back(self, step: Step) -> tuple[Button, ...]:
        """Give the way back from a question, if there is any."""
        if self.steps[0].address != step.address:
            return (self.button(words("button-back"), "b"),)
        return () if self.earlier is None or self.draft.revisited else (self.earlier,)

    def button(self, label: Words, act: str, *args: str) -> Button:
        """Give a button that works until the form moves on."""
        return Button(label, self.act(act, *args))

    def act(self, act: str, *args: str) -> Action:
        """Give an action that carries the session's revision."""
        return Action(act, (self._stamp, *args))

    @cached_property
    def _stamp(self) -> str:
        return stamp(self.session.revision)


def countries_in(answers: Mapping[str, Any]) -> tuple[str, ...]:
    """Give the countries that answers name, in their order."""
    named = (value for address, value in answers.items() if address.endswith("country"))
    return tuple(dict.fromkeys(each for each in named if isinstance(each, str) and each in COUNTRIES))


def context_at(screen: Screen, step: Step) -> Context:
    """Add what the draft itself tells: the country whose telephone numbers need no prefix, and others named in it."""
    form, draft, context = screen.form, screen.draft, screen.context
    entry = entry_answers(form, draft.answers, step.index)
    region = entry.get("country")
    start = entry.get("from_month") if step.question.name == "to_month" else None
    return Context(
        context.today,
        region if isinstance(region, str) else None,
        lambda: tuple(dict.fromkeys((*context.countries, *countries_in(draft.answers))))[:OFFERED],
        count(form, draft.answers) == 1,
        frozenset(entry),
        start if isinstance(start, str) else None,
        languages=_languages_beside(form, draft, step),
    )


def _languages_beside(form: Form, draft: Draft, step: Step) -> frozenset[str]:
    """Give the languages of the other entries, which nobody means again."""
    if not form.repeats:
        return frozenset()
    own = f"{form.name}.{step.index}.language"
    named = (value for address, value in draft.answers.items() if address != own and address.endswith(".language"))
    return frozenset(each for each in named if isinstance(each, str))


def question_id(step: Step) -> str:
    """Give the catalogue id of a question: `question-education-institution`."""
    return f"question-{step.form}-{step.question.name}"


def label(step: Step) -> Line:
    """Give the short name of a question, for a list of answers and for a button."""
    number = step.question.number
    return words("own-question", number=number) if number else words(f"{question_id(step)}.label")


def shown(step: Step, value: Any) -> Value:
    """Give an answer in a form that can be worded; a skipped one says so."""
    return words("skipped") if value is None else step.question.input.show(value)


def ask_step(screen: Screen, step: Step, before: tuple[Line, ...] = (), edit: int | None = None) -> Reply:
    """Put a question; `before` is what there is to say first: an echo, a reason, a count."""
    context = context_at(screen, step)
    held = tuple(line for line in _held(screen, step) if line not in before)
    place = (_heading(screen, step), *about(screen, step))
    lines = (*before, *([""] if before else []), *place, *_prompt(screen, step, context), *held)
    return Reply(lines, (*_choices(screen, step, context), *_controls(screen, step)), edit)


def _heading(screen: Screen, step: Step) -> Words:
    section = words(f"section-{screen.form.name}")
    if step.counts:
        return words("place-section", section=section)
    steps = screen.beside(step)
    place = [each.address for each in steps].index(step.address) + 1
    if step.index:
        return words("place-entry", section=section, entry=step.index + 1, place=place, total=len(steps))
    return words("place", section=section, place=place, total=len(steps))


def about(screen: Screen, step: Step) -> tuple[Line, ...]:
    """Name the entry that a question is about: it may have come from a file, or be long ago."""
    if step.index is None or step.counts:
        return ()
    first = screen.beside(step)[0]
    if first.address == step.address or not answered(first, screen.draft.answers):
        return ()
    return (answer_line(first, screen.draft.answers[first.address]),)


def _prompt(screen: Screen, step: Step, context: Context) -> tuple[Line, ...]:
    asked = step.question.input
    now = asked.hint_for(gathered(screen.draft, step), context) if isinstance(asked, DayInput | MonthInput) else None
    if step.question.prompt is not None:
        return (step.question.prompt, now or asked.hint)
    return (words(question_id(step)), now or words(f"{question_id(step)}.hint"))


def _held(screen: Screen, step: Step) -> tuple[Line, ...]:
    """Say what the question holds already: an answer to be changed, the length of a text not yet finished."""
    text = gathered(screen.draft, step)
    unfinished = (step.question.input.count(text),) if isinstance(step.question.input, Long) and text else ()
    year = (step.question.input.so_far(text),) if isinstance(step.question.input, MonthInput) and text else ()
    return (*so_far(screen, step), *unfinished, *filter(None, year))


def so_far(screen: Screen, step: Step) -> tuple[Line, ...]:
    """Say the answer that a question has already."""
    answers = screen.draft.answers
    return (words("answer-so-far", answer=shown(step, answers[step.address])),) if answered(step, answers) else ()


def _choices(screen: Screen, step: Step, context: Context) -> Rows:
    return tuple(
        tuple(Button(choice.label, screen.act("a", choice.value)) for choice in row)
        for row in step.question.input.offer(gathered(screen.draft, step), context)
    )


def _controls(screen: Screen, step: Step) -> Rows:
    controls = [*screen.back(step)]
    if step.question.optional:
        controls.append(screen.button(words("button-skip"), "k"))
    if step.address == screen.draft.cursor:
        controls.append(screen.button(words("button-keep-answer"), "u"))
    pause = screen.button(words("button-pause"), "c")
    return (tuple(controls), (pause,)) if len(controls) > 1 else ((*controls, pause),)


def entry_lines(form: Form, draft: Draft, index: int | None = None) -> tuple[Line, ...]:
    """Give one line for each answer of an entry."""
    steps = entry_path(form, draft.answers, index)
    return tuple(answer_line(step, draft.answers[step.address]) for step in steps if answered(step, draft.answers))


def answer_line(step: Step, value: Any) -> Words:
    """Give the short name of a question with its answer; one of a vacancy's own in full."""
    answer, prompt = shown(step, value), step.question.prompt
    if prompt is not None:
        return words("own-answer", label=label(step), question=prompt, answer=answer)
    return words("answer-line", label=label(step), answer=answer)


def form_lines(form: Form, draft: Draft) -> tuple[Line, ...]:
    """Give all answers of a complete form, entries set apart."""
    if not form.repeats:
        return entry_lines(form, draft)
    entries = [entry_lines(form, draft, index) for index in range(count(form, draft.answers))]
    if not entries:
        return (words("no-entries"),)
    return tuple(line for entry in entries for line in (*entry, ""))[:-1]


def review(screen: Screen, before: tuple[Line, ...] = (), edit: int | None = None) -> Reply:
    """Show a complete section with a button for each answer or entry, to change it."""
    form, draft = screen.form, screen.draft
    lines = (*before, *([""] if before else []), words("place-section", section=words(f"section-{form.name}")), "")
    done = (screen.button(words("button-section-done"), "z"),)
    if form.repeats:
        return Reply((*lines, *form_lines(form, draft)), (*_entry_buttons(screen), done), edit)
    return Reply((*lines, *form_lines(form, draft)), (*answer_buttons(screen), done), edit)


def _entry_buttons(screen: Screen) -> Rows:
    entries = range(count(screen.form, screen.draft.answers))
    rows = [(screen.button(words("button-change-entry", entry=_entry_name(screen, i)), "v", str(i)),) for i in entries]
    room = add(screen.form, screen.draft) is not None
    return (*rows, (screen.button(words("button-add-entry"), "+"),)) if room else tuple(rows)


def _entry_name(screen: Screen, index: int) -> Value:
    first = entry_path(screen.form, screen.draft.answers, index)[0]
    return shown(first, screen.draft.answers.get(first.address))


def answer_buttons(screen: Screen, index: int | None = None) -> Rows:
    """Give one button for each answer of an entry, two in a row."""
    steps = screen.steps
    numbered = [(number, step) for number, step in enumerate(steps) if not step.counts]
    wanted = [(number, step) for number, step in numbered if step.index == index]
    buttons = [screen.button(words("button-change", label=label(step)), "e", str(number)) for number, step in wanted]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def entry_view(screen: Screen, index: int, edit: int | None = None) -> Reply:
    """Show one entry of a repeated section with what can be done to it."""
    removable = remove(screen.form, screen.draft, index) is not None
    out = (screen.button(words("button-remove-entry"), "r", str(index)),) if removable else ()
    back = screen.button(words("button-section"), "w")
    lines = (words("place-section", section=words(f"section-{screen.form.name}")), "")
    rows = (*answer_buttons(screen, index), (back, *out))
    return Reply((*lines, *entry_lines(screen.form, screen.draft, index)), rows, edit)


def now_asked(screen: Screen, before: tuple[Line, ...] = (), edit: int | None = None) -> Reply:
    """Put the current question, or show the section when nothing is left to ask."""
    step = screen.step
    return review(screen, before, edit) if step is None else ask_step(screen, step, before, edit)
