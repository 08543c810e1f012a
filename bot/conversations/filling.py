"""What an event does to a form in hand; saving and going on is up to whoever owns the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.conversations import forms
from bot.conversations.actions import Action
from bot.conversations.chosen import Chosen, Looked, Several
from bot.conversations.dated import DayInput, MonthInput
from bot.conversations.events import Event, SentOther, SharedContact, Tapped, TappedUnknown
from bot.conversations.events import Said as SaidEvent
from bot.conversations.forms import ANY, Step
from bot.conversations.inputs import Context, Gathered, Problem, Reading, Taken, Together, problem
from bot.conversations.outcomes import Line, Reply, words
from bot.conversations.screen import Screen, context_at, entry_view, label, shown, stamp
from bot.conversations.session import Draft, Session
from bot.conversations.typed import Address, Long, Typed
from bot.domain.sentence import is_nothing
from bot.domain.text import clean_text

FORM_ACTS = frozenset("abkucevrwz+s")
"""The names of the actions that belong to a form: answer, back, skip, keep, pause, edit, view, remove, section, done,
add and submit. They are short because the value travels with them."""


ONE_LINE = (Typed, Address, Looked, DayInput, MonthInput)
"""How a question is asked that a few typed words on one line answer."""

SEVERAL_LINES = "error-several_lines"
"""The id of the reason for asking again after several lines."""


@dataclass(frozen=True)
class Moved:
    """The draft changed; ask what is next."""

    draft: Draft
    before: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Asked:
    """The same question again, with a reason or a count; the draft changed at most in what it gathers.

    `steady` when the buttons shown before still mean the same, and need not go stale.
    """

    draft: Draft
    before: tuple[Line, ...]
    steady: bool = False


@dataclass(frozen=True)
class Viewed:
    """One entry is to be looked at."""

    reply: Reply


@dataclass(frozen=True)
class Stale:
    """The button belongs to an earlier question; nothing changes."""


@dataclass(frozen=True)
class Repeated:
    """The very button that was accepted last, tapped again; nothing changes and nothing is said."""


@dataclass(frozen=True)
class Paused:
    """The person leaves the form; everything is kept."""


@dataclass(frozen=True)
class Done:
    """The person has looked through a saved section."""


@dataclass(frozen=True)
class SubmitTapped:
    """The person submits."""


Reaction = Moved | Asked | Viewed | Stale | Repeated | Paused | Done | SubmitTapped


def react(screen: Screen, event: Event) -> Reaction:
    """Apply an event to the draft in hand."""
    if isinstance(event, Tapped):
        return _tapped(screen, event.action)
    if isinstance(event, TappedUnknown):
        return Stale()
    step = screen.step
    if step is None:
        return Asked(screen.draft, (words("tap-below"),))
    return read(screen, step, event)


def read(screen: Screen, step: Step, event: Event) -> Moved | Asked:
    """Read what was typed or sent as the answer to a question."""
    if isinstance(event, SaidEvent) and _leaves_out(step, screen.draft, event.text):
        return take(screen, step, Taken(None))
    context = context_at(screen, step)
    if isinstance(event, SaidEvent) and event.names:
        context = replace(context, names=event.names)
    reading = _reading(event, step, screen.draft, context)
    if isinstance(event, SaidEvent) and "\n" in event.text and _joins_lines(step, reading, event.text):
        return Asked(screen.draft, (words(SEVERAL_LINES),))
    return take(screen, step, reading)


def _joins_lines(step: Step, reading: Reading, text: str) -> bool:
    """Tell whether several lines were sent to a question for one, which must not be made one answer of unasked.

    What is found by its name or is a date may well be read of two lines; it is refused only where it was not.
    """
    if not isinstance(step.question.input, ONE_LINE) or "\n" not in clean_text(text):
        return False
    return isinstance(step.question.input, Typed) or isinstance(reading, Problem)


def _leaves_out(step: Step, draft: Draft, text: str) -> bool:
    """Tell whether what was typed is the wish to give no answer, where none is needed.

    Where yes and no are the answers it is one, and in the middle of a long text it may be part of it.
    """
    if not step.question.optional or isinstance(step.question.input, Chosen):
        return False
    return forms.gathered(draft, step) is None and is_nothing(text)


def freshness(session: Session, action: Action) -> Stale | Repeated | None:
    """Tell a stale button and a double tap from one that counts."""
    if action.encode() == session.tapped:
        return Repeated()
    if not action.args or action.args[0] != stamp(session.revision):
        return Stale()
    return None


def _reading(event: Event, step: Step, draft: Draft, context: Context) -> Reading:
    asks_phone = getattr(step.question.input, "kind", None) == "phone"
    match event:
        case SaidEvent(text=text):
            return step.question.input.read_text(text, forms.gathered(draft, step), context)
        case SharedContact(phone=phone, own=True) if asks_phone:
            return step.question.input.read_text(phone, None, context)
        case SharedContact() if asks_phone:
            return problem("other_contact")
        case SentOther(kind=kind):
            return problem(f"sent_{kind}")
    return problem("needs_text")


def _tapped(screen: Screen, action: Action) -> Reaction:
    unfit = freshness(screen.session, action)
    if unfit:
        return unfit
    match action:
        case Action("c"):
            return Paused()
        case Action("z"):
            return Done()
        case Action("s"):
            return SubmitTapped()
        case Action("v", (_, number)) if number.isdecimal() and int(number) < forms.count(
            screen.form, screen.draft.answers
        ):
            return Viewed(entry_view(screen, int(number)))
        case Action("a", (_, value)):
            return _answered(screen, value)
        case Action("k"):
            return _skipped(screen)
    moved = _moved(screen, action)
    return Stale() if moved is None else Moved(moved)


def _moved(screen: Screen, action: Action) -> Draft | None:
    form, draft = screen.form, screen.draft
    match action:
        case Action("b"):
            return forms.back(form, draft)
        case Action("u" | "w"):
            return forms.keep(draft)
        case Action("+"):
            return forms.add(form, draft)
        case Action("e", (_, number)) if number.isdecimal():
            steps = screen.steps
            return forms.edit(form, draft, steps[int(number)].address) if int(number) < len(steps) else None
        case Action("r", (_, number)) if number.isdecimal():
            return forms.remove(form, draft, int(number))
    return None


def _skipped(screen: Screen) -> Reaction:
    step = screen.step
    return take(screen, step, Taken(None)) if step and step.question.optional else Stale()


def _answered(screen: Screen, value: str) -> Reaction:
    step = screen.step
    if step is None:
        return Stale()
    context = context_at(screen, step)
    reading = step.question.input.read_choice(value, forms.gathered(screen.draft, step), context)
    return take(screen, step, reading)


def take(screen: Screen, step: Step, reading: Reading) -> Moved | Asked:
    """Put a reading in its place in the draft."""
    match reading:
        case Taken(value):
            taken = forms.answer(screen.form, screen.draft, step, value, screen.context)
            if isinstance(taken, Problem):
                return Asked(forms.gather(screen.draft, step, None), (taken.words,))
            return Moved(taken, _echo(step, value))
        case Together(values):
            return _read_together(screen, step, values)
        case Gathered(partial, note):
            steady = isinstance(step.question.input, Several)
            return Asked(forms.gather(screen.draft, step, partial), (note,) if note else (), steady)
    return Asked(screen.draft, (reading.words,))


def _read_together(screen: Screen, step: Step, values: Mapping[str, Any]) -> Moved | Asked:
    taken = forms.answer_together(screen.form, screen.draft, step, values, screen.context)
    if isinstance(taken, Problem):
        return Asked(forms.gather(screen.draft, step, None), (taken.words,))
    steps = {each.address: each for each in forms.path(screen.form, taken.answers)}
    entry = step.address.rpartition(".")[0]
    places = [steps[f"{entry}.{name}"] for name in values if f"{entry}.{name}" in steps]
    return Moved(taken, tuple(line for each in places for line in _echo(each, taken.answers[each.address])))


def _echo(step: Step, value: object) -> tuple[Line, ...]:
    if step.question is ANY and value is False:
        return (words("no-entries"),)
    if isinstance(step.question.input, Long) or step.counts:
        return ()
    return (words("noted", label=label(step), answer=shown(step, value)),)
