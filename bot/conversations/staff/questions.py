"""Questions of candidates: the open ones, one thread, answering it after one more look."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, Reply, Rows, Words, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.desk import desk
from bot.conversations.staff.question_requests import (
    AnswerQuestion,
    CloseQuestion,
    ListQuestions,
    Question,
    ReadQuestion,
)
from bot.conversations.staff.requests import ask_all_staff, ask_staff
from bot.conversations.staff.screens import begin, by_clock, end, held, hold, let_go, shown
from bot.conversations.staff.unsent import ANSWER, still_asked
from bot.domain.number import number_of
from bot.domain.staff import StaffAct
from bot.domain.text import clean_text
from bot.domain.vacancy import Vacancy

FAMILIES = ("staff-question-",)

SHOWN = 10
"""Questions on the list, those that have waited longest."""

EXCERPT = 60
"""Characters of a question on its button."""

LONGEST = 1500
"""Characters of an answer."""


def questions(session: Session, event: Event) -> Conversation:
    """List the open questions."""
    found = yield from ask_staff(ListQuestions())
    return _list(session, event, found)


def _list(session: Session, event: Event, found: tuple[Question, ...], before: tuple[Line, ...] = ()) -> Turn:
    session, gone = still_asked(session, found)
    before = (*before, *((*gone, "") if gone else ()))
    lines: list[Line] = [*before, words("staff-questions", count=len(found))]
    late = sum(each.answer_by < event.at.date() for each in found)
    if late:
        lines.append(words("staff-questions-late", count=late))
    for number, each in enumerate(found[:SHOWN], 1):
        lines += ["", words("staff-question-line", number=number, about=_about(each), day=each.answer_by)]
        lines.append(_excerpt(each))
    rows = tuple(
        (Button(words("staff-question-open", number=number, text=_excerpt(each)), _action("s-q", each)),)
        for number, each in enumerate(found[:SHOWN], 1)
    )
    return shown(end(session), event, tuple(lines), rows)


def question_told(number: int, vacancy: Vacancy | None, count: int) -> Reply:
    """Tell a colleague that somebody has asked something; nothing of what was asked is in it."""
    if vacancy is None:
        said = words("told-staff-question-general", count=count)
    else:
        said = words("told-staff-question", title=title_of(vacancy), count=count)
    look = Button(words("button-staff-question-look"), Action("s-q", (str(number),)))
    return Reply((said,), ((look,), (Button(words("button-staff-questions"), Action("s-questions")),)))


def _action(name: str, each: Question) -> Action:
    return Action(name, (str(each.number),))


def _about(each: Question) -> Words:
    if each.vacancy is None:
        return words("staff-question-general")
    if each.public_id is None:
        return words("staff-question-opening", title=title_of(each.vacancy))
    return words("staff-question-application", title=title_of(each.vacancy), public_id=each.public_id)


def _excerpt(each: Question) -> str:
    """Give the beginning of what was asked last."""
    asked = [message.text for message in each.messages if message.author == "candidate"]
    text = " ".join(asked[-1].split()) if asked else ""
    return text if len(text) <= EXCERPT else text[: EXCERPT - 1] + "…"


def question(session: Session, event: Event, number: str) -> Conversation:
    """Show one thread; what is typed next is its answer, for those who may."""
    found = yield from ask_staff(ReadQuestion(number_of(number)))
    return _thread(session, event, found)


def _thread(session: Session, event: Event, found: Question, before: tuple[Line, ...] = ()) -> Turn:
    written = bool(_typed_for(session, str(found.number)))
    if written and not found.open:
        before = (words("staff-question-meanwhile"), "")
        session, written = let_go(session, ANSWER, str(found.number)), False
    lines: list[Line] = [*before, words("staff-question", about=_about(found), day=found.answer_by)]
    for each in found.messages:
        lines += ["", words(f"staff-question-said-{each.author}", at=by_clock(session, each.at), text=each.text)]
    answers = found.open and found.member.has(StaffAct.ANSWER_QUESTION)
    lines += ["", words("staff-question-unsent" if written else "staff-question-type")] if answers else []
    session = begin(session, ANSWER, str(found.number)) if answers else end(session)
    rows = ((Button(words("button-staff-question-close"), _action("s-q-close", found)),),) if answers else ()
    if answers and written:
        rows = ((Button(words("button-staff-question-kept"), _action("s-q-kept", found)),), *rows)
    file = (
        (Button(words("button-file"), Action("s-file", (found.public_id,))),)
        if found.public_id and found.member.has(StaffAct.READ_FILE)
        else ()
    )
    back = Button(words("button-staff-questions"), Action("s-questions"))
    return shown(session, event, tuple(lines), (*rows, (*file, back)))


def typed(session: Session, event: Event) -> Conversation:
    """Keep the answer that was typed, and show it before it goes; typed once more, it takes the place of the first."""
    errand = session.errand
    if errand is None:
        return (yield from desk(session, event))
    text = clean_text(event.text) if isinstance(event, Said) else ""
    found = yield from ask_staff(ReadQuestion(number_of(errand.about)))
    if not text or len(text) > LONGEST:
        return _thread(session, event, found, (words("staff-question-long", longest=LONGEST), "") if text else ())
    session = hold(session, ANSWER, errand.about, text=text)
    return _preview(session, event, found) if found.open else _thread(session, event, found)


def kept(session: Session, event: Event, number: str) -> Conversation:
    """Show an answer once more that was typed and not sent, before it goes."""
    found = yield from ask_staff(ReadQuestion(number_of(number)))
    if not found.open or not _typed_for(session, number):
        return _thread(session, event, found)
    return _preview(begin(session, ANSWER, number), event, found)


def _preview(session: Session, event: Event, found: Question) -> Turn:
    number = str(found.number)
    lines = (
        words("staff-question", about=_about(found), day=found.answer_by),
        "",
        words("staff-question-preview"),
        _typed_for(session, number),
    )
    return shown(session, event, lines, _before_it_goes(session, number, changing=True))


def _before_it_goes(session: Session, number: str, *, changing: bool) -> Rows:
    send = Button(words("button-staff-question-send"), Action("s-q-send!", (stamp(session.revision), number)))
    change = (Button(words("button-staff-question-change"), Action("s-q-change", (number,))),) if changing else ()
    discard = Button(words("button-staff-question-discard"), Action("s-q-off", (number,)))
    return ((send,), (*change, discard))


def _typed_for(session: Session, number: str) -> str:
    """Give the answer that waits to be sent in a thread; nothing when there is none."""
    return str(held(session, ANSWER, number).get("text", ""))


def change(session: Session, event: Event, number: str) -> Conversation:
    """Have the answer written anew, with the words so far to be copied; until then they are kept."""
    text = _typed_for(session, number)
    if not text:
        return (yield from question(session, event, number))
    yield from ask_staff(ReadQuestion(number_of(number)))
    lines = (words("staff-question-rewrite"), "", text)
    return shown(begin(session, ANSWER, number), event, lines, _before_it_goes(session, number, changing=False))


def discard(session: Session, event: Event, number: str) -> Conversation:
    """Let go the answer that was typed, and show the thread."""
    return (yield from question(let_go(session, ANSWER, number), event, number))


def send(session: Session, event: Event, number: str) -> Conversation:
    """Send the answer that was looked at, unless a colleague was faster, and show what is open still."""
    text = _typed_for(session, number)
    found = yield from ask_staff(ReadQuestion(number_of(number)))
    if not text or not found.open:
        return _thread(session, event, found)
    _, left = yield from ask_all_staff(AnswerQuestion(found.number, text), ListQuestions())
    return _list(let_go(session, ANSWER, number), event, left, (words("staff-question-answered"), ""))


def close(session: Session, event: Event, number: str) -> Conversation:
    """Take a thread off the list without an answer."""
    _, left = yield from ask_all_staff(CloseQuestion(number_of(number)), ListQuestions())
    return _list(let_go(session, ANSWER, number), event, left, (words("staff-question-closed"), ""))
