"""What is typed or sent where the consent is asked for: it is answered, and the question comes again below."""

from __future__ import annotations

from bot.conversations import faq, searching
from bot.conversations.events import Commanded, Event, Said, Tapped
from bot.conversations.outcomes import Button, Line, Reply, Words, words
from bot.conversations.requests import Conversation, Turn, ask_all
from bot.conversations.session import Session
from bot.conversations.welcome import AT_CONSENT, UNREAD, ask_consent, consent_rows
from bot.domain.command_names import called
from bot.domain.faq import match
from bot.domain.sentence import agrees, courtesy, declines, is_question
from bot.domain.text import fold

FAMILIES = ("courtesy-",)


def on_the_way(session: Session, event: Event) -> bool:
    """Tell whether an event is part of the welcome, after which a file that came before it is taken up."""
    if isinstance(event, Said):
        return session.consented is None and (session.language is None or session.reads == AT_CONSENT)
    return isinstance(event, Tapped) and event.action.name in ("speak", "consent", "privacy")


def stays(event: Event) -> bool:
    """Tell whether somebody only wants help, or to be asked in another language."""
    if isinstance(event, Commanded):
        return (called(event.name) or event.name) in ("language", "help")
    return isinstance(event, Tapped) and event.action.name in ("language", "speak")


def answered(session: Session, event: Event) -> Conversation:
    """Answer whatever comes instead of a tap, and leave the way on in the newest message."""
    text = event.text if isinstance(event, Said) else ""
    if not fold(text):
        return (yield from _again(session, words("sent-unasked"), "", words("consent-waits")))
    if agrees(text):
        return (yield from ask_consent(session, event, (words("tap-below"),)))
    if declines(text):
        return (yield from _left_open(session))
    kind = courtesy(text)
    if kind is not None:
        return (yield from _again(session, words(f"courtesy-{kind}"), "", words("consent-waits")))
    if is_question(text) or match(text).ids:
        asked = yield from faq.asked(session, event, text)
        return _in_one(asked) if _is_answer(asked.replies[0].lines[0]) else _with_question(asked)
    return _searched((yield from searching.type_words(session, event, text)))


def called_for(session: Session, command: str) -> Session:
    """Give the session with which a command typed in words goes on; help leads nowhere else."""
    return session if session.reads == AT_CONSENT and command == "help" else session.change(reads=None)


def below(session: Session, command: str, turn: Turn) -> Turn:
    """Put the question again below the help that was called for where it stood."""
    return _in_one(turn) if session.reads == AT_CONSENT and command == "help" else turn


def _left_open(session: Session) -> Conversation:
    """Take a no for an answer: the way around comes first, and a change of mind stays one tap away."""
    yield from ask_all()
    agree, (details, around) = consent_rows(session)
    return Turn(session, (Reply((words("consent-declined"),), ((around,), (*agree, details))),))


def _again(session: Session, *lines: Line) -> Conversation:
    yield from ask_all()
    return Turn(session, (Reply((*lines, "", words("consent-question")), consent_rows(session)),))


def _is_answer(line: Line) -> bool:
    return isinstance(line, Words) and line.id == "faq-answer"


def _in_one(turn: Turn) -> Turn:
    """Put the question below what was answered, in one message: an answer with buttons of its own would push it off."""
    lines = (turn.replies[0].lines[0], "", words("consent-waits"), "", words("consent-question"))
    return Turn(turn.session.change(reads=AT_CONSENT), (Reply(lines, consent_rows(turn.session)),), turn.writes)


def _with_question(turn: Turn) -> Turn:
    """Put the question once more in a message of its own below an answer, which has buttons of its own."""
    lines = (words("consent-waits"), "", words("consent-question"))
    session = turn.session.change(reads=AT_CONSENT)
    return Turn(session, (*turn.replies, Reply(lines, consent_rows(session))), turn.writes)


def _searched(turn: Turn) -> Turn:
    """Lead back to the question from a list of openings, which needs no consent; put it again where there is none."""
    (reply,) = turn.replies
    if not any(button.action.name == "open" for row in reply.rows for button in row):
        return _with_question(turn)
    back = (Button(words("button-consent-again"), UNREAD),)
    return Turn(turn.session, (Reply(reply.lines, (*reply.rows, back), reply.edit),), turn.writes)
