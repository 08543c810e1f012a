"""Looking through the talent pool, and inviting out of it with a draft that is already filled and a message."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from bot.answers.staff.guard import Granted, StaffAnswerers
from bot.answers.telling import Telling, Told
from bot.conversations import forms
from bot.conversations.apply_form import NAME, application_form
from bot.conversations.menu import APPLY
from bot.conversations.pool import ANSWER
from bot.conversations.staff.pool_requests import (
    PAGE,
    Invited,
    InviteFromPool,
    ListPoolOpenings,
    PoolPage,
    ReadPooled,
    SearchPool,
    Traits,
)
from bot.conversations.talent_pool import invitation
from bot.domain.application import Snapshot
from bot.domain.blind import blinded
from bot.domain.pool import facts_of, name_of
from bot.domain.profile import Profile
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy, VacancyStatus
from bot.storage import applications, candidates, desk_lists, drafts, notices, pool, revisions
from bot.storage.drafts import DraftRow
from bot.storage.pool import INVITED, Pooled
from bot.storage.tables import vacancies
from bot.storage.vacancy_records import by_id, by_reference

UNSENT = (Status.DRAFT, Status.WITHDRAWN, Status.DRAFT_EXPIRED)
"""The states from which somebody can still be invited to apply."""

_taking = (
    select(vacancies.c.vacancy_id)
    .where(vacancies.c.status.in_([VacancyStatus.PUBLISHED.value, VacancyStatus.EXTENDED.value]))
    .order_by(vacancies.c.deadline_at.is_(None), vacancies.c.deadline_at, vacancies.c.reference)
)


def _openings(connection: Connection, granted: Granted, at: datetime) -> tuple[Vacancy, ...]:
    wanted: ListPoolOpenings = granted.request
    numbers = connection.execute(_taking).scalars().all()
    found = by_id(connection, numbers).values()
    return tuple(each for each in found if each.is_open(wanted.at) and granted.sees(each.reference))


def _search(connection: Connection, granted: Granted, at: datetime) -> PoolPage:
    wanted: SearchPool = granted.request
    blind = desk_lists.is_blind(connection, wanted.reference)
    wish = wanted.wish.unblinded if blind else wanted.wish
    everybody = [each for each in pool.members(connection) if each.chat_id != granted.member.chat_id]
    profiles = candidates.profiles(connection, [each.chat_id for each in everybody])
    met = [each for each in everybody if wish.is_met(facts_of(profiles[each.chat_id], wanted.at.date()))]
    page = min(wanted.page, max(0, len(met) - 1) // PAGE)
    shown = met[page * PAGE : (page + 1) * PAGE]
    invited = pool.invited(connection, wanted.reference)
    people = tuple(_traits(each, profiles[each.chat_id], invited, wanted.at, blind=blind) for each in shown)
    (vacancy,) = by_reference(connection, [wanted.reference]).values()
    return PoolPage(vacancy, blind, len(everybody), len(met), page, people)


def _traits(
    each: Pooled, profile: Profile, invited: set[int], at: datetime, *, blind: bool, full: bool = False
) -> Traits:
    """Give the facts; where the opening is blind without what tells who somebody is, and with all names covered."""
    facts = facts_of(profile, at.date())
    shown = _covered(profile, at) if blind else profile.to_json()
    return Traits(
        number=each.candidate_id,
        since=each.membership.since,
        name="" if blind else name_of(profile),
        languages=facts.languages,
        years=facts.years,
        level=facts.level,
        country=None if blind else facts.country,
        nationalities=() if blind else facts.nationalities,
        studies=_named(shown, "education", "qualification") if full else (),
        posts=_named(shown, "employment", "title") if full else (),
        skills=next((str(entry["skills"]) for entry in shown.get("skills", ())), "") if full else "",
        invited=each.chat_id in invited,
    )


def _covered(profile: Profile, at: datetime) -> Mapping[str, Any]:
    whole = Snapshot(
        reference="POOL", language="en", profile=profile.to_json(), answers={}, pool_opt_in=True, declared_at=at
    )
    return blinded(whole).profile


def _named(shown: Mapping[str, Any], section: str, field: str) -> tuple[str, ...]:
    return tuple(str(entry[field]) for entry in shown.get(section, ()))


def _read(connection: Connection, granted: Granted, at: datetime) -> Traits | None:
    wanted: ReadPooled = granted.request
    found = pool.of_number(connection, wanted.number)
    if found is None:
        return None
    blind = desk_lists.is_blind(connection, wanted.reference)
    profile = candidates.profiles(connection, [found.chat_id])[found.chat_id]
    invited = pool.invited(connection, wanted.reference)
    return _traits(found, profile, invited, wanted.at, blind=blind, full=True)


def telling_too(telling: Telling) -> StaffAnswerers:
    """Give the answerer of invitations."""

    def invite(connection: Connection, granted: Granted, at: datetime) -> Invited:
        wanted: InviteFromPool = granted.request
        found = pool.of_number(connection, wanted.number)
        (vacancy,) = by_reference(connection, [wanted.reference]).values()
        refusal = _objection(connection, found, vacancy, wanted.at)
        if found is None or refusal is not None:
            return refusal or "left"
        key = INVITED + wanted.reference
        if not notices.add(connection, {(found.chat_id, key)}, at):
            return "again"
        applications.start(connection, found.chat_id, wanted.reference, wanted.at)
        motivation = _begin(connection, found.chat_id, vacancy, at)
        reply = invitation(vacancy, has_motivation=bool(motivation))
        telling.tell(connection, [Told(found.chat_id, f"{key}/{found.candidate_id}", reply)], at)
        return "invited"

    return {InviteFromPool: invite}


def _objection(connection: Connection, found: Pooled | None, vacancy: Vacancy, at: datetime) -> Invited | None:
    if found is None:
        return "left"
    if not vacancy.is_open(at):
        return "closed"
    heads = applications.listed(connection, [found.chat_id])[found.chat_id]
    own = next((head for head in heads if head.reference == vacancy.reference), None)
    return None if own is None or own.status in UNSENT else "applied"


def _begin(connection: Connection, chat_id: int, vacancy: Vacancy, at: datetime) -> str:
    """Fill a draft where there is none yet: the last motivation waits as a beginning, and the pool is agreed to."""
    key = APPLY + vacancy.reference
    if key in drafts.of_chats(connection, [chat_id])[chat_id]:
        return ""
    motivation = _last_motivation(connection, chat_id)
    draft = forms.begin(application_form(vacancy), key).change(
        answers={ANSWER: True}, gathered={f"{NAME}.motivation": motivation} if motivation else {}
    )
    content = draft.model_dump(mode="json", exclude={"key", "version"}, exclude_defaults=True)
    drafts.keep(connection, [DraftRow(chat_id, key, draft.version, content)], at)
    return motivation


def _last_motivation(connection: Connection, chat_id: int) -> str:
    for head in applications.listed(connection, [chat_id])[chat_id]:
        sent = revisions.latest(connection, chat_id, head.public_id) if head.revision else None
        if sent is not None:
            return str(sent.answers.get("motivation", ""))
    return ""


STAFF: StaffAnswerers = {SearchPool: _search, ReadPooled: _read, ListPoolOpenings: _openings}
