"""Filling the store with the demonstration's organisation, through the same functions as the bot itself.

Every application walks along the status table from its submission, so that its events, offers, invitations and lists
are those that staff and candidates would have left.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import cast
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.answers.offers import errands_of
from bot.answers.telling import Telling, Told
from bot.conversations.moved import moved
from bot.conversations.offer import sent
from bot.conversations.offer_requests import OwnOffer
from bot.conversations.outcomes import Reply, words
from bot.conversations.session import VERSION
from bot.conversations.staff.desk import roles_of
from bot.conversations.staff.screens import desk_button
from bot.conversations.welcome import CONSENT_VERSION
from bot.domain.application import Snapshot
from bot.domain.assessment import Kind, Window
from bot.domain.deadline import Deadline
from bot.domain.offer import OfferStatus
from bot.domain.preferences import Preferences
from bot.domain.staff import Member, Role
from bot.domain.status import TABLE, Actor, Status, StatusEvent, visible_status
from bot.domain.terms import Allowance, terms_for
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy, VacancyStatus
from bot.seeding.people import AT_THE_PAGE, STAFF, somebody
from bot.seeding.profiles import answers_of, profile_of
from bot.storage import (
    applications,
    assessments,
    candidates,
    moves,
    notes,
    offers,
    onboarding,
    preferences,
    revisions,
    sessions,
    slots,
    vacancies,
)
from bot.storage import staff as staff_store
from bot.storage.sessions import SessionRow
from bot.storage.vacancy_records import by_reference

DECIDED = "VN-1288"
"""The opening whose deadline is over and whose applications stand at every stage."""

OPEN = "VN-1511"
"""The opening that takes applications still."""

DROPPED = "VN-1503"
"""The opening that was cancelled."""

_S = Status
_STANDING: tuple[tuple[Status, int], ...] = (
    (_S.SHORTLISTED, 1),
    (_S.ROSTERED, 1),
    (_S.UNDER_REVIEW, 1),
    (_S.ASSESSMENT, 1),
    (_S.ACCEPTED, 1),
    (_S.ONBOARDING, 1),
    (_S.OFFER_EXTENDED, 1),
    (_S.UNDER_REVIEW, 5),
    (_S.LONGLISTED, 3),
    (_S.SHORTLISTED, 3),
    (_S.ASSESSMENT, 2),
    (_S.RECOMMENDED, 2),
    (_S.SELECTED, 1),
    (_S.CHECKS, 1),
    (_S.REVIEW_REQUESTED, 1),
    (_S.ENTERED_ON_DUTY, 1),
    (_S.ROSTERED, 1),
    (_S.NOT_SELECTED, 2),
    (_S.INELIGIBLE, 1),
    (_S.NO_SHOW, 1),
    (_S.DECLINED, 1),
    (_S.LAPSED, 1),
    (_S.WITHDRAWN, 1),
)
PLACES: tuple[tuple[str, Status], ...] = (
    *((DECIDED, status) for status, count in _STANDING for _ in range(count)),
    (DROPPED, _S.VACANCY_CANCELLED),
)
"""Where the first candidates stand, in the order of their numbers; all others have applied for the open one."""

DRAFTS = 3
"""How many of the last ones have begun and not sent anything."""

SOON = timedelta(days=6)
"""How long after their offer somebody has begun who has entered on duty."""

_OFFERED = {_S.ACCEPTED: OfferStatus.ACCEPTED, _S.DECLINED: OfferStatus.DECLINED, _S.LAPSED: OfferStatus.LAPSED} | {
    _S.REVIEW_REQUESTED: OfferStatus.REVIEW_REQUESTED
}


def seed(
    telling: Telling, members: Mapping[str, int], chats: Sequence[int], connection: Connection, at: datetime
) -> None:
    """Fill the store: `members` are the staff's chats by name, `chats` those of the candidates by number.

    Who sits at the page is greeted there.
    """
    staff = _staff(connection, members, at)
    _close(connection, at)
    known = by_reference(connection, [DECIDED, OPEN, DROPPED])
    for number, chat_id in enumerate(chats):
        reference, status = PLACES[number] if number < len(PLACES) else (OPEN, _S.SUBMITTED)
        status = _S.DRAFT if number >= len(chats) - DRAFTS else status
        _candidate(connection, number, chat_id, at - timedelta(days=70))
        public_id = _apply(connection, number, chat_id, known[reference], status, at)
        if status not in (_S.DRAFT, _S.SUBMITTED):
            _walk(connection, staff, chat_id, public_id, status, at)
    assessed = [chats[number] for number, (_, status) in enumerate(PLACES) if status is _S.ASSESSMENT]
    _assess(connection, assessed, at)
    vacancies.upsert(connection, [known[DROPPED].model_copy(update={"status": VacancyStatus.CANCELLED})], at)
    telling.tell(connection, [*_welcomed(staff), *_news(connection, chats)], at)


def _staff(connection: Connection, members: Mapping[str, int], at: datetime) -> dict[str, Member]:
    found = {}
    for seat in STAFF:
        chat_id = members[seat.name]
        found[seat.name] = staff_store.add(connection, chat_id, seat.name, {Role(seat.role)}, None, at)
        _settle(connection, chat_id, cast(Language, seat.language), at)
    return found


def _settle(connection: Connection, chat_id: int, language: Language, at: datetime) -> None:
    """Have somebody who has chosen a language and agreed before."""
    content = {"language": language, "consented": CONSENT_VERSION}
    sessions.save(connection, [SessionRow(chat_id, VERSION, content)], at)
    preferences.save(connection, chat_id, Preferences(language=language), at)


def _close(connection: Connection, at: datetime) -> None:
    """Have the first opening closed two weeks ago."""
    vacancy = by_reference(connection, [DECIDED])[DECIDED]
    zone = vacancy.deadline.zone if vacancy.deadline else "Europe/Paris"
    local = (at - timedelta(days=35)).astimezone(ZoneInfo(zone)).replace(hour=23, minute=59, second=59, microsecond=0)
    over = Deadline(at=local, zone=zone, precision="date")
    vacancies.upsert(connection, [vacancy.model_copy(update={"deadline": over, "status": VacancyStatus.PUBLISHED})], at)


def _candidate(connection: Connection, number: int, chat_id: int, at: datetime) -> None:
    who = somebody(number)
    consent = ("application", CONSENT_VERSION, "0" * 64, who.language)
    candidates.record_consent(connection, chat_id, *consent, -chat_id, at)
    rows = [candidates.SectionRow(chat_id, name, tuple(own)) for name, own in profile_of(who, number).items()]
    candidates.save_sections(connection, rows, at)
    _settle(connection, chat_id, cast(Language, who.language), at)


def _apply(connection: Connection, number: int, chat_id: int, vacancy: Vacancy, status: Status, now: datetime) -> str:
    """Begin an application, and send it unless it is to stay a draft."""
    who, earlier = somebody(number), 40 if vacancy.reference == DECIDED else 5
    at = now - timedelta(days=earlier + number % 9, hours=number % 11)
    language = cast(Language, who.language)
    head = applications.start(connection, chat_id, vacancy.reference, at)
    if status is _S.DRAFT:
        return head.public_id
    answers = answers_of(vacancy, language, number)
    pool = bool(answers["pool"])
    own = {"reference": vacancy.reference, "language": language, "profile": profile_of(who, number)}
    snapshot = Snapshot.model_validate({**own, "answers": answers, "pool_opt_in": pool, "declared_at": at})
    applications.submit(connection, chat_id, snapshot, at)
    if pool:
        consent = ("talent_pool", CONSENT_VERSION, "0" * 64, language)
        candidates.record_consent(connection, chat_id, *consent, -chat_id, at)
    return head.public_id


def path(status: Status) -> tuple[StatusEvent, ...]:
    """Give the shortest way from a submission to a status, by the status table."""
    ways: dict[Status, tuple[StatusEvent, ...]] = {_S.SUBMITTED: ()}
    waiting = deque([_S.SUBMITTED])
    while status not in ways:
        here = waiting.popleft()
        for row in TABLE:
            if row.source is here and row.target not in ways:
                ways[row.target] = (*ways[here], row.event)
                waiting.append(row.target)
    return ways[status]


def _actor(source: Status, event: StatusEvent) -> Actor:
    actors = next(row.actors for row in TABLE if (row.source, row.event) == (source, event))
    return next(actor for actor in Actor if actor in actors)


def _walk(
    connection: Connection, staff: Mapping[str, Member], chat_id: int, public_id: str, status: Status, now: datetime
) -> None:
    """Move an application step by step, each a few days after the one before, the last ones just now."""
    steps = path(status)
    for place, event in enumerate(steps):
        waited = 7 if status is _S.LAPSED and event is not StatusEvent.LAPSE else 0
        at = now - timedelta(days=1 + waited + 2 * (len(steps) - 1 - place), hours=2)
        if event is StatusEvent.EXTEND_OFFER:
            first = at + (SOON if status is _S.ENTERED_ON_DUTY else timedelta(days=110))
            _offer(connection, staff, public_id, at, first.date())
        standing = moves.standings(connection, [public_id])[public_id]
        actor = _actor(standing.status, event)
        head = applications.move(connection, public_id, event, actor, at)
        if head is not None and head.status in _OFFERED:
            _answered(connection, chat_id, public_id, head.status, at)
        if event is StatusEvent.SHORTLIST:
            notes.add(connection, public_id, staff["Ruth"].staff_id, "Strong on casework; ask about availability.", at)


def _offer(connection: Connection, staff: Mapping[str, Member], public_id: str, at: datetime, first: date) -> None:
    """Have an offer prepared and proposed by one, and sent by another; `first` is the first day at work."""
    reference = moves.standings(connection, [public_id])[public_id].reference
    vacancy = by_reference(connection, [reference])[reference]
    said = {"salary": Decimal(5200), "currency": "EUR", "starts_on": first, "step": 2}
    paid = {Allowance.EXPATRIATION: Decimal(780), Allowance.INSTALLATION: Decimal(3000)}
    terms = terms_for(vacancy).model_copy(update={**said, "allowances": paid})
    ruth, arthur = staff["Ruth"].staff_id, staff["Arthur"].staff_id
    offers.prepare(connection, public_id, ruth, terms, at)
    made = offers.of_application(connection, public_id)[-1]
    offers.propose(connection, made, ruth, at)
    offers.send(connection, made, arthur, at, at + timedelta(days=terms.valid_days))


def _answered(connection: Connection, chat_id: int, public_id: str, status: Status, at: datetime) -> None:
    """Have the offer stand as the application does."""
    offer = offers.seen(connection, public_id)
    if offer is None:
        return
    said = {_S.DECLINED: "family", _S.REVIEW_REQUESTED: "Could I start one month later?"}.get(status, "")
    offers.respond(connection, offer, _OFFERED[status], at, said)
    if status is _S.ACCEPTED:
        snapshot = revisions.latest(connection, chat_id, public_id)
        onboarding.begin(connection, public_id, errands_of(offer, snapshot, at))


def _welcomed(staff: Mapping[str, Member]) -> list[Told]:
    """Show everybody of the staff their desk's door."""
    return [
        Told(
            member.chat_id,
            f"seed/{member.chat_id}",
            Reply((words("staff-desk", name=member.name, roles=roles_of(member)),), ((desk_button(),),)),
        )
        for member in staff.values()
    ]


def _news(connection: Connection, chats: Sequence[int]) -> list[Told]:
    """Tell the candidates at the page what has become of their applications."""
    told = []
    vacancy = by_reference(connection, [DECIDED])[DECIDED]
    for number in AT_THE_PAGE:
        (head,) = applications.listed(connection, [chats[number]])[chats[number]]
        reply = moved(vacancy, head.public_id, visible_status(head.status))
        offer = offers.seen(connection, head.public_id)
        if offer is not None and offer.status is OfferStatus.SENT and offer.sent_at is not None:
            reply = sent(OwnOffer(offer, vacancy), offer.sent_at)
        told.append(Told(chats[number], f"seed/{chats[number]}", reply))
    return told


def _assess(connection: Connection, chats: Sequence[int], at: datetime) -> None:
    """Have slots for a panel interview, and everybody who is to be assessed invited to them."""
    zone = ZoneInfo("Europe/Paris")
    day = (at + timedelta(days=5)).astimezone(zone).replace(hour=9, minute=0, second=0, microsecond=0)
    starts = [day + timedelta(days=place // 3, hours=2 * (place % 3)) for place in range(6)]
    windows = [Window(each, each + timedelta(minutes=45)) for each in starts]
    offered = slots.add(connection, DECIDED, Kind.PANEL, windows, zone.key, "Room 2.14, headquarters, Lyon")
    own = applications.listed(connection, chats)
    for chat_id in chats:
        standing = moves.standings(connection, [head.public_id for head in own[chat_id]])
        for each in standing.values():
            assessments.invite(connection, each.application_id, Kind.PANEL, "Please bring your passport.", offered, at)
