"""Telling whether a receipt, a message or an offer comes from here; anybody may ask, and nobody learns whose it is."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversations.events import Event
from bot.conversations.menu import menu_button, title_of
from bot.conversations.offer_requests import ProveOffer
from bot.conversations.outcomes import Line, Local, Reply, words
from bot.conversations.requests import Conversation, LoadVacancy, ProveMessage, ProveReceipt, Turn, ask, ask_all
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.domain.vacancy import Vacancy
from bot.domain.verification import PAYLOAD, Proof, VerificationCode, read_code

FAMILIES = ("push-template-", "offer-state-")


def is_payload(text: str) -> bool:
    """Tell whether a link's payload asks about a receipt."""
    return text.startswith(PAYLOAD)


def verify(session: Session, event: Event, typed: str) -> Conversation:
    """Answer for a code, typed or out of a picture."""
    code = read_code(typed)
    if code is None:
        yield from ask_all()
        return _said(session, event, words("verify-how") if not typed else words("verify-unreadable", typed=typed[:60]))
    if code.kind == "message":
        return (yield from _verify_message(session, event, code))
    if code.kind == "offer":
        return (yield from _verify_offer(session, event, code))
    proof = yield from ask(ProveReceipt(code))
    if proof is None:
        return _said(session, event, words("verify-unknown", code=str(code)))
    vacancy = yield from ask(LoadVacancy(proof.reference))
    return _said(session, event, *_proved(code, proof, vacancy))


def _verify_message(session: Session, event: Event, code: VerificationCode) -> Conversation:
    proof = yield from ask(ProveMessage(code))
    if proof is None:
        return _said(session, event, words("verify-message-unknown", code=str(code)))
    vacancy = yield from ask(LoadVacancy(proof.reference))
    said = words(
        "verify-message-genuine",
        code=str(code),
        what=words(f"push-template-{proof.template}"),
        title=_title(vacancy, proof.reference),
        reference=proof.reference,
        at=_at_home(proof.sent_at, vacancy),
    )
    return _said(session, event, said)


def _verify_offer(session: Session, event: Event, code: VerificationCode) -> Conversation:
    proof = yield from ask(ProveOffer(code))
    if proof is None:
        return _said(session, event, words("verify-offer-unknown", code=str(code)))
    vacancy = yield from ask(LoadVacancy(proof.reference))
    said = words(
        "verify-offer-genuine",
        code=str(code),
        title=_title(vacancy, proof.reference),
        reference=proof.reference,
        at=_at_home(proof.sent_at, vacancy),
        state=words(f"offer-state-{proof.status.value}"),
    )
    return _said(session, event, said)


def _said(session: Session, event: Event, *lines: Line) -> Turn:
    rows = ((menu_button(),),) if session.language is not None else ()
    return Turn(session, (Reply(lines, rows, tapped_message(event)),))


def _proved(code: VerificationCode, proof: Proof, vacancy: Vacancy | None) -> list[Line]:
    at, title = _at_home(proof.submitted_at, vacancy), _title(vacancy, proof.reference)
    lines: list[Line] = [
        words("verify-genuine", code=str(code), title=title, reference=proof.reference, at=at, revision=proof.revision)
    ]
    if proof.withdrawn:
        lines.append(words("verify-withdrawn"))
    elif proof.revision < proof.latest:
        lines.append(words("verify-replaced", latest=proof.latest))
    return lines


def _at_home(moment: datetime, vacancy: Vacancy | None) -> datetime:
    zone = vacancy.deadline.zone if vacancy is not None and vacancy.deadline is not None else "UTC"
    return moment.astimezone(ZoneInfo(zone))


def _title(vacancy: Vacancy | None, reference: str) -> Local | str:
    return title_of(vacancy) if vacancy is not None else reference
