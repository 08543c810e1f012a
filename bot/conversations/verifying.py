"""Telling whether a receipt comes from here; anybody may ask, and nobody learns whose it is."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from bot.conversations.events import Event
from bot.conversations.menu import menu_button, title_of
from bot.conversations.outcomes import Line, Reply, words
from bot.conversations.requests import Conversation, LoadVacancy, ProveReceipt, Turn, ask, ask_all
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.domain.vacancy import Vacancy
from bot.domain.verification import PAYLOAD, Proof, VerificationCode, read_code


def is_payload(text: str) -> bool:
    """Tell whether a link's payload asks about a receipt."""
    return text.startswith(PAYLOAD)


def verify(session: Session, event: Event, typed: str) -> Conversation:
    """Answer for a code, typed or out of a picture."""
    code = read_code(typed)
    if code is None:
        yield from ask_all()
        return _said(session, event, words("verify-how") if not typed else words("verify-unreadable", typed=typed[:60]))
    proof = yield from ask(ProveReceipt(code))
    if proof is None:
        return _said(session, event, words("verify-unknown", code=str(code)))
    vacancy = yield from ask(LoadVacancy(proof.reference))
    return _said(session, event, *_proved(code, proof, vacancy))


def _said(session: Session, event: Event, *lines: Line) -> Turn:
    rows = ((menu_button(),),) if session.language is not None else ()
    return Turn(session, (Reply(lines, rows, tapped_message(event)),))


def _proved(code: VerificationCode, proof: Proof, vacancy: Vacancy | None) -> list[Line]:
    zone = vacancy.deadline.zone if vacancy is not None and vacancy.deadline is not None else "UTC"
    at = proof.submitted_at.astimezone(ZoneInfo(zone))
    title = title_of(vacancy) if vacancy is not None else proof.reference
    lines: list[Line] = [
        words("verify-genuine", code=str(code), title=title, reference=proof.reference, at=at, revision=proof.revision)
    ]
    if proof.withdrawn:
        lines.append(words("verify-withdrawn"))
    elif proof.revision < proof.latest:
        lines.append(words("verify-replaced", latest=proof.latest))
    return lines
