"""What a member has written and neither sent nor discarded: named on the desk, and one tap away."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.outcomes import Button, Line, Rows, Words, words
from bot.conversations.requests import Asking
from bot.conversations.session import Errand, Session
from bot.conversations.staff.question_requests import ListQuestions, Question
from bot.conversations.staff.requests import ask_staff
from bot.conversations.staff.screens import let_go
from bot.domain.staff import Member, StaffAct

FAMILIES = ("unsent-",)

ANSWER = "answer"
"""The errand of an answer to a question; its `about` is the thread's number, its `text` the answer."""

EXCERPT = 30
"""Characters of an answer on its button."""

_WAYS = {ANSWER: "s-q-kept", "asm-place": "s-asm-kept", "move": "s-dl-kept", "plan": "s-plan-kept"}
"""Where each is shown once more before it goes."""


def on_desk(session: Session) -> tuple[Line, ...]:
    """Count on the desk what was written; nothing where nothing was."""
    return ("", words("unsent", count=len(session.unsent))) if session.unsent else ()


def ways(session: Session) -> Rows:
    """Give the way back to each, the newest first."""
    return tuple(
        (Button(words(f"unsent-{each.name}", what=_named(each)), Action(_WAYS[each.name], (each.about,))),)
        for each in reversed(session.unsent)
    )


def discard(name: str, about: str) -> tuple[Button, ...]:
    """Give the button that discards what was written."""
    return (Button(words("button-unsent-discard"), Action("s-unsent-off", (name, about))),)


def _named(each: Errand) -> str:
    return _excerpt(each) if each.name == ANSWER else each.about


def _excerpt(each: Errand) -> str:
    text = " ".join(str(each.held["text"]).split())
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1] + "…"


def looked_after(session: Session, member: Member) -> Asking[tuple[Session, tuple[Line, ...]]]:
    """Let go answers to questions that have been seen to meanwhile, and say so."""
    if not any(each.name == ANSWER for each in session.unsent):
        return session, ()
    may_read = member.has(StaffAct.READ_QUESTIONS)
    return still_asked(session, (yield from ask_staff(ListQuestions())) if may_read else ())


def still_asked(session: Session, found: tuple[Question, ...]) -> tuple[Session, tuple[Line, ...]]:
    """Let go answers to questions that are not among the open ones any more, and say so."""
    numbers = {str(each.number) for each in found}
    gone = [each for each in session.unsent if each.name == ANSWER and each.about not in numbers]
    for each in gone:
        session = let_go(session, ANSWER, each.about)
    return session, tuple(_gone(each) for each in gone)


def _gone(each: Errand) -> Words:
    return words("unsent-gone", what=_excerpt(each))
