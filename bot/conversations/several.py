"""Several short questions put in one message and answered in one, a line for each; for who prefers larger steps.

A run is what of one entry is typed in a few words and stands side by side on the path, so nothing can come between.
Of a run is asked together what has no answer yet; after Back all of it, to be changed by number. What needs a choice
or a reason is asked alone, and so is whatever is changed from a review.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from bot.conversations import filling, forms
from bot.conversations.actions import Action
from bot.conversations.events import Event, Said, SharedContact, Tapped
from bot.conversations.filling import ONE_LINE, SEVERAL_LINES, Asked, Moved, Reaction
from bot.conversations.forms import Form, Step
from bot.conversations.inputs import Taken, problem
from bot.conversations.outcomes import Button, Line, Reply, Rows, Value, Words, words
from bot.conversations.screen import Screen, about, answer_line, label, now_asked, question_id, so_far
from bot.conversations.session import Draft, Session
from bot.domain.text import clean_text

FAMILIES = ("question-", "button-steps-")

MOST = 5
"""Questions in one message; more are hard to keep in mind on a phone."""

LEFT_OUT = frozenset("-–—−")
"""What stands alone on the line of a question that is left out."""

TAPPED = frozenset({"error-day", "error-month"})
"""Reasons that speak of buttons, which questions put together do not have."""

_NUMBERED = re.compile(r"(\d\d?)(?:[.):/–-](?!\d)|\s+[–-])\s*(.*)")
"""A line that begins with its number, in digits of any script; in 3/4/1990 the number is a day."""


def together(screen: Screen) -> tuple[Step, ...]:
    """Give the questions that are put together now; none when the one in hand is put alone."""
    form, draft, here = screen.form, screen.draft, screen.step
    if not _walks(screen):
        return ()
    if here is None or forms.gathered(draft, here) is not None:
        return ()
    run = _run(form, draft, here)
    asked = tuple(step for step in run if draft.cursor == here.address or _is_open(draft, step))
    return asked if len(asked) > 1 else ()


def _walks(screen: Screen) -> bool:
    """Tell whether somebody who prefers larger steps still has something to answer, review and corrections apart."""
    if not screen.session.large_steps:
        return False
    return forms.current(screen.form, screen.draft.change(cursor=None)) is not None


def _again(screen: Screen, asked: Sequence[Step]) -> bool:
    """Tell whether Back led here, so that there are answers to be changed."""
    return screen.draft.cursor in {step.address for step in asked}


def _is_open(draft: Draft, step: Step) -> bool:
    return not forms.answered(step, draft.answers) and forms.gathered(draft, step) is None


def numbers(screen: Screen, asked: Sequence[Step]) -> list[int]:
    """Give the places of questions in their entry, by which they are called; they stay while others are answered."""
    steps = [step.address for step in screen.beside(asked[0])]
    return [steps.index(step.address) + 1 for step in asked]


def _run(form: Form, draft: Draft, here: Step) -> tuple[Step, ...]:
    if not isinstance(here.question.input, ONE_LINE):
        return (here,)
    steps = forms.entry_path(form, draft.answers, here.index)
    runs = (
        tuple(run) for short, run in groupby(steps, lambda step: isinstance(step.question.input, ONE_LINE)) if short
    )
    parts = (run[start : start + MOST] for run in runs for start in range(0, len(run), MOST))
    return next(part for part in parts if here in part)


def react(screen: Screen, event: Event) -> Reaction:
    """Apply an event to the draft in hand, of which several questions may have been put."""
    asked = together(screen)
    match event:
        case Said() if asked:
            return _said(screen, asked, event)
        case SharedContact() if asked:
            phone = next((step for step in asked if getattr(step.question.input, "kind", None) == "phone"), asked[0])
            return filling.read(screen, phone, event)
        case Tapped(action=Action("b")):
            return _back(screen, asked, event)
    return filling.react(screen, event)


def _back(screen: Screen, asked: tuple[Step, ...], event: Event) -> Reaction:
    """Go back from the first of what was asked together to the first of what was asked before."""
    start = screen.draft.change(cursor=asked[0].address) if asked else screen.draft
    moved = filling.react(replace(screen, draft=start), event)
    here = forms.current(screen.form, moved.draft) if isinstance(moved, Moved) else None
    if not isinstance(moved, Moved) or here is None or not _walks(screen):
        return moved
    return Moved(moved.draft.change(cursor=_run(screen.form, moved.draft, here)[0].address))


def _said(screen: Screen, asked: tuple[Step, ...], event: Said) -> Reaction:
    """Feed each line to its question, as if it had been a message; what is not understood is asked again."""
    again = _again(screen, asked)
    steps = dict(zip(numbers(screen, asked), asked, strict=True))
    placed = _placed(event.text, steps, again=again)
    if not placed:
        return Asked(screen.draft, (words("several-unclear"),))
    draft, noted, refused = screen.draft, list[Line](), list[tuple[Step, Line]]()
    for number in sorted(placed):
        step, said = steps[number], replace(event, text=placed[number])
        reaction = _line(replace(screen, draft=draft), step, said)
        draft = reaction.draft
        if isinstance(reaction, Moved):
            noted += reaction.before
        else:
            refused += ((step, reason) for reason in reaction.before)
    if refused and again:
        draft = draft.change(cursor=refused[0][0].address)
    apart = ("",) if noted and refused else ()
    return Moved(draft, (*noted, *apart, *(_reason(step, reason) for step, reason in refused)))


def _line(screen: Screen, step: Step, event: Said) -> Moved | Asked:
    if event.text in LEFT_OUT:
        return filling.take(screen, step, Taken(None) if step.question.optional else problem("needed"))
    return filling.read(screen, step, event)


def _reason(step: Step, line: Line) -> Words:
    unread = isinstance(line, Words) and line.id in TAPPED
    return words("several-refused", label=label(step), reason=words("several-unread") if unread else line)


def _placed(text: str, steps: Mapping[int, Step], *, again: bool) -> Mapping[int, str]:
    """Give each line by the number of its question; nothing where that would be a guess.

    Numbers decide where every line has one: those that were shown, or the person's own from 1 on. Otherwise the order
    does, if there is a line for each question; or, where none has been answered or can be left out, for the first ones.
    """
    lines = [line for line in clean_text(text).split("\n") if line]
    found = [_NUMBERED.fullmatch(line) for line in lines]
    if all(found):
        return _by_number([(int(match[1]), match[2]) for match in found if match], steps)
    clear = not any(found) and not again and len(lines) < len(steps)
    optional = any(step.question.optional for step in steps.values())
    if len(lines) != len(steps) and not (clear and (len(lines) == 1 or not optional)):
        return {}
    in_order = enumerate(zip(steps, lines, found, strict=False), 1)
    return {
        number: match[2] if match and int(match[1]) in (number, place) else line
        for place, (number, line, match) in in_order
    }


def _by_number(lines: Sequence[tuple[int, str]], steps: Mapping[int, Step]) -> Mapping[int, str]:
    texts, own = dict(lines), dict(enumerate(steps, 1))
    if len(texts) == len(lines) and texts.keys() <= steps.keys():
        return texts
    if len(texts) == len(lines) and texts.keys() == own.keys():
        return {own[place]: text for place, text in texts.items()}
    return {}


def ask(screen: Screen, before: tuple[Line, ...] = (), edit: int | None = None) -> Reply:
    """Put the questions that go together in one message, or the one in hand."""
    asked = together(screen)
    if not asked:
        return _alone(screen, before, edit)
    again = _again(screen, asked)
    how = words("several-change" if again else "several-ask")
    numbered = zip(numbers(screen, asked), asked, strict=True)
    refused = [line.args["label"] for line in before if isinstance(line, Words) and line.id == "several-refused"]
    put = (line for number, step in numbered for line in _asked_line(screen, number, step, refused))
    optional = ("", words("several-optional")) if any(step.question.optional for step in asked) else ()
    place = (_heading(screen, asked), *about(screen, asked[0]))
    lines = (*before, *([""] if before else []), *place, how, "", *put, *optional)
    return Reply(lines, _controls(screen, asked, again=again), edit)


def _alone(screen: Screen, before: tuple[Line, ...], edit: int | None) -> Reply:
    """Put the question in hand; after several lines larger steps are offered, where they would take them."""
    if words(SEVERAL_LINES) not in before or screen.session.large_steps or not together(_in_large_steps(screen)):
        return now_asked(screen, before, edit)
    put = now_asked(screen, (*before, words("several-offered")), edit)
    return replace(put, rows=(*put.rows, (steps_button(screen.session),)))


def _in_large_steps(screen: Screen) -> Screen:
    return replace(screen, session=screen.session.change(large_steps=True))


def _heading(screen: Screen, asked: Sequence[Step]) -> Words:
    first, *_, last = numbers(screen, asked)
    total = len(screen.beside(asked[0]))
    section = words(f"section-{screen.form.name}")
    if asked[0].index:
        entry = asked[0].index + 1
        return words("several-place-entry", section=section, entry=entry, first=first, last=last, total=total)
    return words("several-place", section=section, first=first, last=last, total=total)


def _asked_line(screen: Screen, number: int, step: Step, refused: Sequence[Value]) -> tuple[Line, ...]:
    """Put one question with its example; where it has an answer already and that may stand, show only that."""
    if forms.answered(step, screen.draft.answers) and label(step) not in refused:
        return (words("several-line", number=number, line=answer_line(step, screen.draft.answers[step.address])),)
    return (words("several-line", number=number, line=words(f"{question_id(step)}.line")), *so_far(screen, step))


def _controls(screen: Screen, asked: Sequence[Step], *, again: bool) -> Rows:
    kept = (screen.button(words("button-keep-answers"), "u"),) if again else ()
    pause = screen.button(words("button-pause"), "c")
    return ((*screen.back(asked[0]), *kept, pause), (steps_button(screen.session),))


def steps_button(session: Session) -> Button:
    """Offer the other way of asking; what is in hand is asked again in it."""
    way = "one" if session.large_steps else "several"
    return Button(words(f"button-steps-{way}"), Action("steps", (way,)))
