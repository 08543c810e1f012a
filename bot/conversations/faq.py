"""Common questions answered, an honest "I do not know", and handing a question to people of the recruitment team."""

from __future__ import annotations

from bot.conversations import glossary, searching
from bot.conversations.actions import Action
from bot.conversations.assessment_requests import LoadOfficeHours
from bot.conversations.events import Event
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Button, Line, Reply, Rows, words
from bot.conversations.questions import to_expect
from bot.conversations.requests import Conversation, FindVacancies, Turn, ask, ask_all
from bot.conversations.screen import stamp
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.welcome import CONSENT_VERSION, ask_consent
from bot.conversations.wishes import AddInquiry, LoadInquiries
from bot.domain import faq
from bot.domain.query import Query, Search
from bot.domain.sentence import content_words
from bot.domain.text import clean_text
from bot.domain.wishes import QUESTION_LENGTH, Inquiry

FAMILIES = ("faq-", "question-state-", "question-said-")

SHOWN = 10
"""Questions to the team that the list shows, newest first."""


def asked(session: Session, event: Event, text: str) -> Conversation:
    """Answer a question that was typed: by the glossary, by a common question, by a search, or not at all."""
    term = glossary.find_term(text)
    if term is not None:
        return (yield from glossary.explain(session, event, term))
    session = session.change(question=_question(text))
    ids = faq.match(text).ids
    if len(ids) == 1:
        return (yield from answer(session, event, ids[0]))
    if not ids:
        return (yield from _unknown(session, event, text))
    yield from ask_all()
    other = Button(words("button-ask-team"), Action("ask"))
    return Turn(session, (Reply((words("faq-which"),), (*_buttons(ids), (other, menu_button()))),))


def _question(text: str) -> str:
    return clean_text(text)[:QUESTION_LENGTH]


def _buttons(ids: tuple[str, ...]) -> Rows:
    return tuple((Button(words(f"faq-{each}.question"), Action("faq", (each,))),) for each in ids)


def _unknown(session: Session, event: Event, text: str) -> Conversation:
    """Say that no answer is known; where openings have all the words that count, they may be what was asked for."""
    keywords = " ".join(content_words(text))
    query = Query(keywords=keywords)
    found = yield from ask(FindVacancies(Search(query, event.at, 0, searching.PAGE)))
    team = Button(words("button-ask-team"), Action("ask"))
    if keywords and found.total and not found.corrected:
        session = session.change(query=query, typed="", offset=0)
        page = searching.page(session, event, found)
        return Turn(session, (Reply((*page.lines, "", words("faq-openings")), (*page.rows, (team,))),))
    near = faq.near(text)
    lines = (words("faq-unknown"), *(("", words("faq-which")) if near else ()))
    rows = (*_buttons(near), (team,), (Button(words("button-faq"), Action("faq")), menu_button()))
    return Turn(session, (Reply(lines, rows),))


def listing(session: Session, event: Event) -> Conversation:
    """List what the common questions are about."""
    yield from ask_all()
    session = session.change(form=None, question="")
    ways = (Button(words("button-questions"), Action("questions")), menu_button())
    rows = (*((_to(each),) for each in faq.THEMES), ways)
    return Turn(session, (Reply((words("faq-heading"),), rows, tapped_message(event)),))


def _to(name: str) -> Button:
    return Button(words(f"faq-theme-{name}"), Action("faq-in", (name,)))


def theme(session: Session, event: Event, name: str) -> Conversation:
    """List the common questions about one thing."""
    if name not in faq.THEMES:
        return (yield from listing(session, event))
    yield from ask_all()
    ways = (Button(words("button-faq"), Action("faq")), menu_button())
    heading = words("faq-in-theme", theme=words(f"faq-theme-{name}"))
    reply = Reply((heading,), (*_buttons(faq.THEMES[name]), ways), tapped_message(event))
    return Turn(session.change(form=None, question=""), (reply,))


def answer(session: Session, event: Event, id_: str) -> Conversation:
    """Answer a common question, and ask whether that was it."""
    if id_ not in faq.questions():
        return (yield from listing(session, event))
    yield from ask_all()
    said = words("faq-answer", question=words(f"faq-{id_}.question"), answer=words(f"faq-{id_}"))
    yes, no = Button(words("button-faq-yes"), Action("faq-ok")), Button(words("button-faq-no"), Action("ask"))
    rows = ((yes,), (no,), (_to(faq.theme_of(id_)),), (Button(words("button-faq"), Action("faq")), menu_button()))
    return Turn(session.change(form=None), (Reply((said, "", words("faq-helped")), rows, tapped_message(event)),))


def helped(session: Session, event: Event) -> Conversation:
    """Take note that a question is answered."""
    yield from ask_all()
    rows = ((Button(words("button-faq"), Action("faq")), menu_button()),)
    return Turn(session.change(question=""), (Reply((words("faq-glad"),), rows, tapped_message(event)),))


def ask_team(session: Session, event: Event) -> Conversation:
    """Show the question once more before it goes to people, with what to expect; type it first if there is none."""
    if session.consented != CONSENT_VERSION:
        return (yield from ask_consent(session, event))
    hours = yield from ask(LoadOfficeHours())
    if not session.question:
        return _type(session, event)
    send = (Button(words("button-ask-send"), Action("ask!", (stamp(session.revision), "team"))),)
    rows = (send, (Button(words("button-faq-other"), Action("ask-new")), menu_button()))
    lines = (words("ask-confirm", text=session.question), "", to_expect(hours, event))
    return Turn(session.change(form=None), (Reply(lines, rows, tapped_message(event)),))


def ask_new(session: Session, event: Event) -> Conversation:
    """Have a new question typed."""
    return (yield from ask_team(session.change(question=""), event))


def _type(session: Session, event: Event) -> Turn:
    session = session.change(form=None, reads="question")
    return Turn(session, (Reply((words("ask-type"),), ((menu_button(),),), tapped_message(event)),))


def typed(session: Session, event: Event, text: str) -> Conversation:
    """Take what was typed for the question."""
    return (yield from ask_team(session.change(question=_question(text)), event))


def sent(session: Session, event: Event, what: str) -> Conversation:
    """Hand the question over."""
    hours = yield from ask(LoadOfficeHours())
    rows = ((Button(words("button-questions"), Action("questions")), menu_button()),)
    if not session.question or session.consented != CONSENT_VERSION:
        return Turn(session, (Reply((words("ask-nothing"),), rows, tapped_message(event)),))
    write = AddInquiry(session.question, event.at)
    reply = Reply((words("ask-sent"), "", to_expect(hours, event)), rows, tapped_message(event))
    return Turn(session.change(question=""), (reply,), (write,))


def inquiries(session: Session, event: Event) -> Conversation:
    """List one's questions to the team with what was answered."""
    found = yield from ask(LoadInquiries())
    new = (Button(words("button-ask-team"), Action("ask-new")),)
    rows = (new, (Button(words("button-faq"), Action("faq")), menu_button()))
    lines: list[Line] = [words("questions-heading") if found else words("no-questions")]
    replies = []
    for number, each in enumerate(found[:SHOWN], 1):
        lines += ["", *_lines(number, each)]
        label = words("button-reply-to", number=number)
        replies.append(Button(label, Action("reply", (str(each.number),))))
    below = tuple(tuple(replies[start : start + 5]) for start in range(0, len(replies), 5))
    return Turn(session.change(form=None), (Reply(tuple(lines), (*below, *rows), tapped_message(event)),))


def _lines(number: int, each: Inquiry) -> tuple[Line, ...]:
    state = words(f"question-state-{each.state}")
    said = (words(f"question-said-{message.author}", text=message.text) for message in each.messages)
    return (words("question-line", number=number, state=state, at=each.asked_at.date()), *said)
