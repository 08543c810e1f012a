"""An offer as the candidate reads and answers it: accept, decline, or ask for a review.

Accepting is confirmed twice and proved by a paper; every answer is for the offer that was read.
"""

from __future__ import annotations

from datetime import datetime

from bot.conversations.actions import Action
from bot.conversations.applications import application, applications
from bot.conversations.events import Event
from bot.conversations.menu import menu_button, title_of
from bot.conversations.offer_requests import AnswerOffer, LoadOffer, OwnOffer
from bot.conversations.offer_view import at_post, heading, told
from bot.conversations.outcomes import Attachment, Button, Reply, Rows, words
from bot.conversations.requests import Conversation, Turn, ask
from bot.conversations.screen import stamp
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.domain.number import number_of
from bot.domain.offer import REASONS, OfferStatus
from bot.domain.text import clean_text
from bot.domain.vacancy import Vacancy

FAMILIES = ("offer-reason-",)

LONGEST = 1500
"""Characters of a message that asks for a review."""


def card(own: OwnOffer, at: datetime, edit: int | None = None) -> Reply:
    """Show an offer with everything in it, and what can be done."""
    lines = (*heading(own.offer, own.vacancy, at), *told(own.offer.terms), "")
    return Reply((*lines, words("offer-code", code=str(own.offer.code))), (*_ways(own, at), *_back(own)), edit)


def _ways(own: OwnOffer, at: datetime) -> Rows:
    public_id = (own.offer.public_id,)
    paper = (Button(words("button-offer-paper"), Action("offer-paper", public_id)),)
    if not own.offer.can_answer(at):
        return (paper,)
    accept = (Button(words("button-offer-accept"), Action("offer-accept", public_id)),)
    review = Button(words("button-offer-review"), Action("offer-review", public_id))
    decline = (Button(words("button-offer-decline"), Action("offer-decline", public_id)),)
    asks = ((review,),) if own.offer.status is OfferStatus.SENT else ()
    return (accept, *asks, decline, paper)


def _back(own: OwnOffer) -> Rows:
    see = Button(words("button-see-application"), Action("application", (own.offer.public_id,)))
    return ((see, menu_button()),)


def _to_offer(own: OwnOffer) -> Button:
    return Button(words("button-offer"), Action("offer", (own.offer.public_id,)))


def offer(session: Session, event: Event, public_id: str) -> Conversation:
    """Show one's offer."""
    own = yield from ask(LoadOffer(public_id))
    return (yield from _closed(session, event, public_id, own))


def paper(session: Session, event: Event, public_id: str) -> Conversation:
    """Send the offer as a paper."""
    own = yield from ask(LoadOffer(public_id))
    if own is None:
        return (yield from application(session, event, public_id))
    return Turn(session, (_file(own),))


def _file(own: OwnOffer) -> Reply:
    """Bring the paper; there are no buttons under a file, whose message cannot become another one."""
    file = Attachment("offer", (own.offer.public_id, str(own.offer.offer_id)))
    return Reply((words("offer-paper-sent"),), attachment=file)


def accept(session: Session, event: Event, public_id: str) -> Conversation:
    """Ask whether it is to be accepted."""
    own = yield from ask(LoadOffer(public_id))
    if own is None or not own.offer.can_answer(event.at):
        return (yield from _closed(session, event, public_id, own))
    yes = Button(words("button-offer-yes"), Action("offer-sure", (public_id,)))
    lines = (words("offer-accept", title=title_of(own.vacancy)),)
    return Turn(session, (Reply(lines, ((yes,), (_to_offer(own),)), tapped_message(event)),))


def sure(session: Session, event: Event, public_id: str) -> Conversation:
    """Ask once more, with what it binds to."""
    own = yield from ask(LoadOffer(public_id))
    if own is None or not own.offer.can_answer(event.at):
        return (yield from _closed(session, event, public_id, own))
    what = f"{public_id}/{own.offer.offer_id}"
    confirm = Button(words("button-offer-confirm"), Action("offer-yes!", (stamp(session.revision), what)))
    starts_on = own.offer.terms.starts_on or event.at.date()
    lines = (words("offer-sure", title=title_of(own.vacancy), starts_on=starts_on),)
    return Turn(session, (Reply(lines, ((confirm,), (_to_offer(own),)), tapped_message(event)),))


def _closed(session: Session, event: Event, public_id: str, own: OwnOffer | None) -> Conversation:
    """Show an offer that cannot be answered like this, or the application that has none."""
    if own is None:
        return (yield from application(session, event, public_id))
    return Turn(session.change(form=None), (card(own, event.at, tapped_message(event)),))


def _too_late(session: Session, event: Event, public_id: str) -> Conversation:
    """Show what there is after an answer that did not count."""
    own = yield from ask(LoadOffer(public_id))
    if own is None:
        return (yield from applications(session, event))
    return (yield from _closed(session, event, public_id, own))


def accepted(session: Session, event: Event, what: str) -> Conversation:
    """Accept, and send the proof."""
    public_id, offer_id = _read(what)
    own = yield from ask(AnswerOffer(public_id, offer_id, OfferStatus.ACCEPTED, event.at))
    if own is None:
        return (yield from _too_late(session, event, public_id))
    said = words("offer-accepted", title=title_of(own.vacancy), at=at_post(event.at, own.vacancy))
    prepare = (Button(words("button-relocation"), Action("relocation", (public_id,))),)
    return Turn(session, (Reply((said,), (prepare, *_back(own)), tapped_message(event)), _file(own)))


def _read(what: str) -> tuple[str, int]:
    public_id, _, number = what.partition("/")
    return public_id, number_of(number)


def decline(session: Session, event: Event, public_id: str) -> Conversation:
    """Ask why, as far as somebody wants to say: the answer declines."""
    own = yield from ask(LoadOffer(public_id))
    if own is None or not own.offer.can_answer(event.at):
        return (yield from _closed(session, event, public_id, own))
    rows = tuple(
        (
            Button(
                words(f"offer-reason-{each}"),
                Action("offer-no!", (stamp(session.revision), f"{public_id}/{own.offer.offer_id}/{each}")),
            ),
        )
        for each in REASONS
    )
    lines = (words("offer-decline", title=title_of(own.vacancy)),)
    return Turn(session, (Reply(lines, (*rows, (_to_offer(own),)), tapped_message(event)),))


def declined(session: Session, event: Event, what: str) -> Conversation:
    """Decline."""
    ids, _, reason = what.rpartition("/")
    public_id, offer_id = _read(ids)
    said = reason if reason in REASONS else REASONS[-1]
    own = yield from ask(AnswerOffer(public_id, offer_id, OfferStatus.DECLINED, event.at, said))
    if own is None:
        return (yield from _too_late(session, event, public_id))
    line = words("offer-declined", title=title_of(own.vacancy))
    return Turn(session, (Reply((line,), _back(own), tapped_message(event)),))


def review(session: Session, event: Event, public_id: str) -> Conversation:
    """Ask what should be looked at again."""
    own = yield from ask(LoadOffer(public_id))
    if own is None or own.offer.status is not OfferStatus.SENT or not own.offer.can_answer(event.at):
        return (yield from _closed(session, event, public_id, own))
    session = session.change(form=None, reads="offer_review", about=public_id)
    return Turn(session, (Reply((words("offer-review"),), ((_to_offer(own),),), tapped_message(event)),))


def reviewed(session: Session, event: Event, text: str) -> Conversation:
    """Ask for a review with the words that were typed."""
    own = yield from ask(LoadOffer(session.about))
    if own is None:
        return (yield from applications(session, event))
    message = clean_text(text)[:LONGEST]
    asked = AnswerOffer(session.about, own.offer.offer_id, OfferStatus.REVIEW_REQUESTED, event.at, message)
    answered = yield from ask(asked)
    if answered is None:
        return Turn(session, (card(own, event.at),))
    return Turn(session, (Reply((words("offer-review-sent"),), ((_to_offer(own),), *_back(own))),))


# What a candidate is told, outside of any turn of theirs


def sent(own: OwnOffer, at: datetime) -> Reply:
    """Bring an offer."""
    shown = card(own, at)
    return Reply((words("told-offer"), "", *shown.lines), shown.rows)


def reminded(own: OwnOffer, at: datetime) -> Reply:
    """Remind of an offer that waits for an answer."""
    until = at_post(own.offer.expires_at or at, own.vacancy)
    said = words("told-offer-waits", title=title_of(own.vacancy), until=until, days=own.offer.days_left(at))
    return Reply((said,), ((_to_offer(own),), *_back(own)))


def lapsed(vacancy: Vacancy, public_id: str) -> Reply:
    """Say that an offer has run out."""
    see = Button(words("button-see-application"), Action("application", (public_id,)))
    return Reply((words("told-offer-lapsed", title=title_of(vacancy)),), ((see,), (menu_button(),)))
