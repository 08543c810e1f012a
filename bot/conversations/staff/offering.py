"""Offers among the staff: entered by one, approved by another; then the onboarding up to the first day.

What is still to be said is asked for one after the other; everything else has the house's usual value, and is changed
by tapping or typing. No screen names the candidate.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.menu import title_of
from bot.conversations.offer_view import at_post, parts, told
from bot.conversations.outcomes import Button, Line, Reply, Rows, Value, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.screen import stamp
from bot.conversations.session import Errand, Session
from bot.conversations.staff.offering_requests import (
    ApproveOffer,
    OfferFile,
    PrepareOffer,
    ProposeOffer,
    ReadOffer,
    ReturnOffer,
    TrackStart,
    WriteTerms,
)
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import begin, desk_button, end, shown
from bot.domain.offer import COMING, EXTENDABLE, STAGES, Offer, OfferStatus
from bot.domain.staff import Member, StaffAct, is_second
from bot.domain.status import Status, StatusEvent
from bot.domain.terms import GROUPS, TAPPED, TYPED, Support, typed
from bot.domain.terms import tapped as next_value
from bot.domain.vacancy import Vacancy

FAMILIES = (
    "offer-group-",
    "offer-field-",
    "offer-ask-",
    "offer-state-",
    "offer-reason-",
    "told-staff-offer-",
    "button-offer-start-",
)

CHECK = 12
"""Characters of the terms' digest in a button."""

_STARTS = {Status.ACCEPTED: StatusEvent.START_ONBOARDING, Status.ONBOARDING: StatusEvent.ENTER_ON_DUTY}


def ways(public_id: str, status: Status, member: Member) -> Rows:
    """Give the way to the offer, for those who may read it."""
    if status not in STAGES or not member.has(StaffAct.READ_OFFER):
        return ()
    return ((_to_offer(public_id),),)


def _to_offer(public_id: str) -> Button:
    return Button(words("button-offer-file"), Action("s-offer", (public_id,)))


def offer(session: Session, event: Event, public_id: str) -> Conversation:
    """Show the offer of an application, and what can be done about it."""
    return _screen(session, event, (yield from ask_staff(ReadOffer(public_id))))


def _screen(session: Session, event: Event, own: OfferFile, before: tuple[Line, ...] = ()) -> Turn:
    """Show it; while something is missing, the text that comes next is taken for that."""
    lines = (*before, *_told(own, event))
    field = _wanted(own)
    if field is not None:
        lines = (*lines, "", words(f"offer-ask-{field}"))
    session = begin(session, "offer", own.public_id, field=field) if field else end(session)
    back = (Button(words("button-file"), Action("s-file", (own.public_id,))),)
    return shown(session, event, lines, (*_ways(session, own, event), back))


def _wanted(own: OfferFile) -> str | None:
    """Give the first field that is missing and is typed, where this member can say it."""
    if own.in_hand is None or not own.member.has(StaffAct.PROPOSE_OFFER):
        return None
    return next((each for each in own.in_hand.terms.missing if each in TYPED), None)


def _told(own: OfferFile, event: Event) -> Iterator[Line]:
    yield words("offer-file", title=title_of(own.vacancy), public_id=own.public_id)
    if own.seen is not None:
        yield from _answer(own.seen, own.vacancy, event)
    if own.in_hand is not None:
        yield words(f"offer-state-{own.in_hand.status.value}")
        yield words("offer-proposer", name=own.in_hand.proposer)
        if own.checks:
            sign = "offer-checks-done" if own.cleared == len(own.checks) else "offer-checks-open"
            yield words(sign, done=own.cleared, total=len(own.checks))
        if own.in_hand.terms.missing:
            fields = tuple(words(f"offer-field-{each}") for each in own.in_hand.terms.missing)
            yield words("offer-missing", fields=fields)
    if own.status in COMING:
        done = sum(each.done_at is not None for each in own.errands)
        yield words("offer-progress", done=done, total=len(own.errands))
    first = _first_day(own, event)
    if first is not None:
        yield words("offer-first-day", day=first)
    current = own.in_hand or own.seen
    if current is None:
        yield words("offer-none")
    else:
        yield from told(current.terms)
    if own.in_hand is not None:
        yield ""
        yield words("offer-valid", count=own.in_hand.terms.valid_days)


def _answer(seen: Offer, vacancy: Vacancy, event: Event) -> Iterator[Line]:
    yield words(f"offer-state-{seen.status.value}")
    if seen.status is OfferStatus.SENT:
        until = at_post(seen.expires_at or event.at, vacancy)
        yield words("offer-sent-until", until=until, days=seen.days_left(event.at))
    if seen.responded_at is not None:
        yield words("offer-answered", at=at_post(seen.responded_at, vacancy))
    if seen.said and seen.status is OfferStatus.DECLINED:
        yield words("offer-said", said=words(f"offer-reason-{seen.said}"))
    elif seen.said:
        yield words("offer-said", said=seen.said)


def _ways(session: Session, own: OfferFile, event: Event) -> Iterator[tuple[Button, ...]]:
    public_id, member, current = own.public_id, own.member, own.in_hand
    proposes = member.has(StaffAct.PROPOSE_OFFER)
    if current is None:
        if proposes and own.status in EXTENDABLE:
            label = "button-offer-prepare" if own.seen is None else "button-offer-again"
            yield (Button(words(label), _once(session, "s-of-new!", public_id)),)
        yield from _starts(session, own, event)
        return
    approves = member.has(StaffAct.APPROVE_OFFER) and is_second(member, current.proposed_by)
    if current.status is OfferStatus.PROPOSED and approves:
        what = f"{public_id}/{current.terms.digest()[:CHECK]}"
        yield (Button(words("button-offer-approve"), _once(session, "s-of-ok!", what)),)
        yield (Button(words("button-offer-return"), _once(session, "s-of-no!", public_id)),)
    if proposes:
        if current.status is OfferStatus.PREPARING and not current.terms.missing:
            yield (Button(words("button-offer-propose"), _once(session, "s-of-put!", public_id)),)
        yield from _groups(public_id)


def _once(session: Session, name: str, what: str) -> Action:
    return Action(name, (stamp(session.revision), what))


def _first_day(own: OfferFile, event: Event) -> date | None:
    """Give the first day at work while somebody prepares for it; None once it has come."""
    if (
        own.status is not Status.ONBOARDING
        or own.seen is None
        or own.seen.has_begun(at_post(event.at, own.vacancy).date())
    ):
        return None
    return own.seen.terms.starts_on


def _starts(session: Session, own: OfferFile, event: Event) -> Iterator[tuple[Button, ...]]:
    if _first_day(own, event) is not None:
        return
    if own.status in _STARTS and own.member.has(StaffAct.TRACK_ONBOARDING):
        move = _STARTS[own.status]
        way = _once(session, "s-of-go!", f"{own.public_id}/{move.value}")
        yield (Button(words(f"button-offer-start-{move.value}"), way),)


def _groups(public_id: str) -> Rows:
    buttons = [Button(words(f"offer-group-{each}"), Action("s-of-grp", (public_id, each))) for each in GROUPS]
    return (tuple(buttons[:2]), tuple(buttons[2:]))


# Entering the terms


def prepare(session: Session, event: Event, public_id: str) -> Conversation:
    """Begin an offer."""
    return _screen(session, event, (yield from ask_staff(PrepareOffer(public_id, event.at))))


def group(session: Session, event: Event, public_id: str, name: str) -> Conversation:
    """Show one group of the terms, to be changed."""
    own = yield from ask_staff(ReadOffer(public_id))
    return _group(session, event, own, name)


def _group(session: Session, event: Event, own: OfferFile, name: str, before: tuple[Line, ...] = ()) -> Turn:
    if own.in_hand is None or name not in GROUPS:
        return _screen(session, event, own)
    facts: dict[str, Value] = {}
    for part in parts(own.in_hand.terms):
        facts |= part.facts
    rows = tuple((_field(own.public_id, each, facts, own.in_hand),) for each in GROUPS[name])
    lines = (*before, words(f"offer-group-{name}"), words("offer-group"))
    return shown(end(session), event, lines, (*rows, (_to_offer(own.public_id),)))


def _field(public_id: str, name: str, facts: dict[str, Value], current: Offer) -> Button:
    """Give the button of a field: what it is and its value; a support is ticked or not."""
    way = Action("s-of-tap" if name in TAPPED else "s-of-ask", (public_id, name))
    label = words(f"offer-field-{name}")
    if name in list(Support):
        return Button(words("offer-ticked" if name in current.terms.support else "offer-unticked", what=label), way)
    value = words("offer-days", count=current.terms.valid_days) if name == "valid_days" else None
    found = value or facts.get(f"offer-field-{name}")
    return Button(words("offer-value", what=label, value=found) if found else words("offer-empty", what=label), way)


def tapped(session: Session, event: Event, public_id: str, field: str) -> Conversation:
    """Go on to the next value of a field."""
    own = yield from ask_staff(ReadOffer(public_id))
    if own.in_hand is None or field not in TAPPED:
        return _screen(session, event, own)
    own = yield from ask_staff(WriteTerms(public_id, next_value(own.in_hand.terms, field), event.at))
    return _group(session, event, own, _group_of(field))


def _group_of(field: str) -> str:
    return next(name for name, fields in GROUPS.items() if field in fields)


def asked(session: Session, event: Event, public_id: str, field: str) -> Conversation:
    """Ask for a field's value."""
    own = yield from ask_staff(ReadOffer(public_id))
    if own.in_hand is None or field not in TYPED:
        return _screen(session, event, own)
    return _ask(session, event, public_id, field)


def _ask(session: Session, event: Event, public_id: str, field: str, before: tuple[Line, ...] = ()) -> Turn:
    session = begin(session, "offer", public_id, field=field)
    return shown(session, event, (*before, words(f"offer-ask-{field}")), ((_to_offer(public_id),),))


def said(session: Session, event: Event) -> Conversation:
    """Take a value that was typed, and go on to what is missing still."""
    errand = session.errand or Errand(name="offer")
    public_id, field = errand.about, str(errand.held.get("field", ""))
    own = yield from ask_staff(ReadOffer(public_id))
    if own.in_hand is None or field not in TYPED:
        return _screen(session, event, own)
    was_missing = bool(own.in_hand.terms.missing)
    terms = typed(own.in_hand.terms, field, event.text if isinstance(event, Said) else "", event.at.date())
    if terms is None:
        return _ask(session, event, public_id, field, (words("offer-unreadable"),))
    own = yield from ask_staff(WriteTerms(public_id, terms, event.at))
    return _screen(session, event, own) if was_missing else _group(session, event, own, _group_of(field))


# Two people


def propose(session: Session, event: Event, public_id: str) -> Conversation:
    """Put it before a second person."""
    own = yield from ask_staff(ProposeOffer(public_id, event.at))
    return _screen(session, event, own)


def send_back(session: Session, event: Event, public_id: str) -> Conversation:
    """Give a proposal back."""
    own = yield from ask_staff(ReturnOffer(public_id))
    return _screen(session, event, own)


def approve(session: Session, event: Event, what: str) -> Conversation:
    """Send it to the candidate."""
    public_id, _, digest = what.partition("/")
    own = yield from ask_staff(ApproveOffer(public_id, digest, event.at))
    return _screen(session, event, own, () if own.in_hand is None else (words("offer-changed"), ""))


def start(session: Session, event: Event, what: str) -> Conversation:
    """Begin the onboarding, or note that somebody has entered on duty."""
    public_id, _, code = what.partition("/")
    if code not in set(_STARTS.values()):
        raise Refusal("unknown")
    own = yield from ask_staff(TrackStart(public_id, StatusEvent(code), event.at))
    return _screen(session, event, own)


# What staff are told


def staff_told(what: str, vacancy: Vacancy, public_id: str) -> Reply:
    """Tell one of the staff that an offer was proposed, given back, or answered in one way or another."""
    line = words(f"told-staff-offer-{what}", title=title_of(vacancy), public_id=public_id)
    return Reply((line,), ((_to_offer(public_id),), (desk_button(),)))
