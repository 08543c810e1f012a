"""The criteria and screening questions of an opening, added by a plain line and taken away by a tap.

What a line cannot say (several languages, knock-out questions) is changed in the opening's file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Literal

from pydantic import ValidationError

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.outcomes import Button, Line, Local, Words, words
from bot.conversations.requests import Conversation
from bot.conversations.session import Session
from bot.conversations.staff.desk import desk
from bot.conversations.staff.editing import read_editable, sent_before
from bot.conversations.staff.opening_requests import EditOpening
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import begin, end, shown
from bot.domain.languages import find_language
from bot.domain.opening import added_to, edited
from bot.domain.text import ascii_digits, clean_line
from bot.domain.types import Language
from bot.domain.vacancy import Criterion, ScreeningQuestion, Vacancy

FAMILIES = ("asking-", "button-asking-")

Part = Literal["criteria", "screening_questions"]

CRITERIA = {"e": "education", "x": "experience", "l": "language", "c": "licence", "o": "other"}
QUESTIONS = {"y": "yes_no", "t": "text", "n": "number", "d": "date", "c": "choice", "m": "multi"}
"""The kinds that can be added in the chat, by the letters that buttons know them by."""

LONGEST, MOST = 300, 12

_LEVEL = re.compile(r"(?P<years>\d{1,2})\b\s*(?P<rest>.*)", re.DOTALL)
_SPOKEN = re.compile(r"(?P<name>[^\d]+?)\s+(?P<level>[ABC][12])\b[\s:,–-]*(?P<rest>.*)", re.DOTALL | re.IGNORECASE)


def criteria(session: Session, event: Event, reference: str, before: tuple[Line, ...] = ()) -> Conversation:
    """Show the criteria."""
    return (yield from _listed(session, event, reference, "criteria", before))


def questions(session: Session, event: Event, reference: str, before: tuple[Line, ...] = ()) -> Conversation:
    """Show the screening questions."""
    return (yield from _listed(session, event, reference, "screening_questions", before))


def _listed(session: Session, event: Event, reference: str, part: Part, before: tuple[Line, ...] = ()) -> Conversation:
    found = yield from read_editable(reference)
    held = _held(found.vacancy, part)
    lines: list[Line] = [*before, words(f"asking-{_short(part)}", count=len(held)), *sent_before(found)]
    for number, each in enumerate(held, 1):
        lines += ["", _line(number, each)]
    drops = [
        Button(words("button-asking-drop", number=number), Action("s-drop", (reference, f"{_short(part)}{number}")))
        for number in range(1, len(held) + 1)
    ]
    kinds = CRITERIA if part == "criteria" else QUESTIONS
    adds = [
        Button(words(f"button-asking-{_short(part)}-{kind}"), Action("s-add", (reference, f"{_short(part)}{letter}")))
        for letter, kind in kinds.items()
    ]
    back = Button(words("button-opening-edit"), Action("s-edit", (reference,)))
    return shown(end(session), event, tuple(lines), (*_rows(adds, 2), *_rows(drops, 4), (back,)))


def _rows(buttons: Sequence[Button], width: int) -> tuple[tuple[Button, ...], ...]:
    return tuple(tuple(buttons[start : start + width]) for start in range(0, len(buttons), width))


def _short(part: Part) -> str:
    return "c" if part == "criteria" else "q"


def _part(letter: str) -> Part:
    return "criteria" if letter == "c" else "screening_questions"


def _held(vacancy: Vacancy, part: Part) -> Sequence[Criterion | ScreeningQuestion]:
    return vacancy.criteria if part == "criteria" else vacancy.screening_questions


def _line(number: int, each: Criterion | ScreeningQuestion) -> Words:
    if isinstance(each, Criterion):
        sign = "asking-criterion" if each.required else "asking-asset"
        return words(sign, number=number, text=Local(each.text))
    sign = "asking-knock-out" if each.knock_out else "asking-question"
    return words(sign, number=number, text=Local(each.prompt))


def drop(session: Session, event: Event, reference: str, what: str) -> Conversation:
    """Take one away."""
    part, number = _part(what[:1]), what[1:]
    found = yield from read_editable(reference)
    held = list(_held(found.vacancy, part))
    if not number.isdecimal() or len(number) > 2 or not 1 <= int(number) <= len(held):
        raise Refusal("unknown")
    del held[int(number) - 1]
    return (yield from _saved(session, event, reference, part, [each.model_dump(mode="json") for each in held]))


def add(session: Session, event: Event, reference: str, what: str) -> Conversation:
    """Ask for the words of a new one."""
    yield from read_editable(reference)
    part = _part(what[:1])
    kind = (CRITERIA if part == "criteria" else QUESTIONS).get(what[1:])
    if kind is None:
        raise Refusal("unknown")
    back = Button(words(f"button-asking-{_short(part)}"), Action(f"s-{_list_of(part)}", (reference,)))
    return shown(
        begin(session, "asking", reference, what=what), event, (words(f"asking-how-{_short(part)}-{kind}"),), ((back,),)
    )


def _list_of(part: Part) -> str:
    return "crits" if part == "criteria" else "asks"


def typed(session: Session, event: Event) -> Conversation:
    """Add what was typed, in the member's own language; a line that begins with a plus is an advantage only."""
    if session.errand is None or "what" not in session.errand.held:
        return (yield from desk(session, event))
    reference, what = session.errand.about, session.errand.held["what"]
    found = yield from read_editable(reference)
    part = _part(what[:1])
    text = event.text.strip() if isinstance(event, Said) else ""
    language = session.language or session.guessed
    new = _criterion(what[1:], text, language) if part == "criteria" else _question(found.vacancy, what, text, language)
    held = [each.model_dump(mode="json") for each in _held(found.vacancy, part)]
    if new is None or len(held) >= MOST or not _fits(found.vacancy, part, [*held, new]):
        return (yield from add(session, event, reference, what))
    return (yield from _saved(session, event, reference, part, [*held, new]))


def _fits(vacancy: Vacancy, part: Part, value: Any) -> bool:
    try:
        edited(vacancy, part, value)
    except ValidationError:
        return False
    return True


def _criterion(letter: str, text: str, language: Language) -> dict[str, Any] | None:
    """Read a criterion: years or an ISCED level first where it has one, a language's name and level, then the words."""
    asset, text = text.startswith("+"), clean_line(text.lstrip("+"))[:LONGEST]
    more: dict[str, Any] = {}
    leading = _LEVEL.fullmatch(ascii_digits(text))
    if CRITERIA[letter] in ("experience", "education"):
        if leading is None or not leading["rest"]:
            return None
        more = {"years" if letter == "x" else "level": int(leading["years"])}
        text = text[leading.start("rest") :] if letter == "e" else text
    if CRITERIA[letter] == "language":
        spoken = _SPOKEN.fullmatch(text)
        code = find_language(spoken["name"]).exact if spoken else None
        if spoken is None or code is None:
            return None
        more = {"language": code, "level": spoken["level"].upper()}
        text = spoken["rest"] or text
    if not any(map(str.isalnum, text)):
        return None
    return {"kind": CRITERIA[letter], "required": not asset, "text": {language: text}, **more}


def _question(vacancy: Vacancy, what: str, text: str, language: Language) -> dict[str, Any] | None:
    """Read a question: its words on the first line, and where there are choices one on each line that follows."""
    prompt, *others = [line for line in (clean_line(each)[:LONGEST] for each in text.split("\n")) if line] or [""]
    kind = QUESTIONS[what[1:]]
    choosing = kind in ("choice", "multi")
    if not any(map(str.isalnum, prompt)) or (choosing and not 2 <= len(others) <= MOST) or (others and not choosing):
        return None
    own = {"id": added_to((each.id for each in vacancy.screening_questions), "q"), "kind": kind}
    options = [{"id": f"o{number}", "label": {language: each}} for number, each in enumerate(others, 1)]
    return {**own, "prompt": {language: prompt}, **({"options": options} if options else {})}


def _saved(session: Session, event: Event, reference: str, part: Part, value: Any) -> Conversation:
    done = yield from ask_staff(EditOpening(reference, part, value, event.at))
    said = words("asking-done") if done else words("edit-not")
    return (yield from _listed(end(session), event, reference, part, (said,)))
