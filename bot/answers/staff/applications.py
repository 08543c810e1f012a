"""The applications of an opening, as staff read them; blind where the opening is reviewed blind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.answers.staff.guard import Granted, Refuse, StaffAnswerers
from bot.conversations.staff.application_requests import (
    PAGE,
    CandidateFile,
    FetchIds,
    FindApplications,
    Found,
    LateDraft,
    LateDrafts,
    ListApplications,
    Listing,
    ListLate,
    Neighbours,
    Note,
    ReadDocument,
    ReadFile,
    ReadNotes,
    Row,
    SetBlind,
    TakeIds,
    WriteNote,
)
from bot.domain.application import Snapshot
from bot.domain.blind import blinded, cover, names_in
from bot.domain.push import PUSHED, TOGETHER, PushTerms
from bot.domain.sifting import Facts, Sieve, compared, counted, criteria_of, facts_of
from bot.domain.staff import application
from bot.domain.status import StatusEvent
from bot.domain.vacancy import Vacancy
from bot.storage import desk_lists, fetches, notes, openings, picks, push_recipients
from bot.storage.desk_lists import Sent
from bot.storage.vacancy_records import by_reference

NOTES = 20
"""Notes that are read at once, the newest."""


def _list(connection: Connection, granted: Granted, at: datetime) -> Listing:
    wanted: ListApplications = granted.request
    vacancy, sieve = _vacancy(connection, wanted.reference), wanted.sieve
    blind = desk_lists.is_blind(connection, wanted.reference)
    sent = desk_lists.sent(connection, wanted.reference)
    facts = _facts(connection, vacancy, sent, blind) if sieve.asks_facts or wanted.trait else {}
    ids = [each.public_id for each in sent if sieve.passes(each.status, facts.get(each.public_id, Facts()))]
    page = min(wanted.page, max(0, len(ids) - 1) // PAGE)
    shown = ids[page * PAGE : (page + 1) * PAGE]
    values: Mapping[str, int] = {}
    if wanted.trait:
        values = counted(((each.status, facts[each.public_id]) for each in sent), sieve, wanted.trait)
    return Listing(
        vacancy=vacancy,
        blind=blind,
        counts=Counter(each.status for each in sent),
        drafts=desk_lists.draft_count(connection, wanted.reference),
        ids=tuple(ids),
        rows=_rows(connection, [each for each in sent if each.public_id in set(shown)], blind),
        member=granted.member,
        page=page,
        values=values,
        criteria=criteria_of(vacancy, at.date(), blind=blind),
    )


def _vacancy(connection: Connection, reference: str) -> Vacancy:
    return by_reference(connection, [reference])[reference]


def _facts(connection: Connection, vacancy: Vacancy, sent: Sequence[Sent], blind: bool) -> dict[str, Facts]:
    snapshots = desk_lists.snapshots(connection, [each.public_id for each in sent])
    return {public_id: facts_of(vacancy, snapshot, blind=blind) for public_id, snapshot in snapshots.items()}


def _rows(connection: Connection, sent: Sequence[Sent], blind: bool) -> tuple[Row, ...]:
    snapshots = {} if blind else desk_lists.snapshots(connection, [each.public_id for each in sent])
    return tuple(
        Row(each.public_id, _name(snapshots.get(each.public_id)), each.status, each.submitted_at) for each in sent
    )


def _name(snapshot: Snapshot | None) -> str:
    entries = [] if snapshot is None else snapshot.profile.get("identity", [])
    return " ".join(f"{entry['given_names']} {entry['family_names']}" for entry in entries)


def finding(terms: PushTerms) -> StaffAnswerers:
    """Give the answerer that knows how many may be moved by hand."""

    def find(connection: Connection, granted: Granted, at: datetime) -> Found:
        wanted: FindApplications = granted.request
        known = {each.public_id: each.status for each in desk_lists.sent(connection, wanted.reference)}
        standing = {each: known[each] for each in wanted.public_ids if each in known}
        room = None if wanted.move is None else room_by_hand(connection, wanted.reference, wanted.move, terms, at)
        return Found(_vacancy(connection, wanted.reference), standing, granted.member, room)

    return {FindApplications: find}


def room_by_hand(
    connection: Connection, reference: str, move: StatusEvent, terms: PushTerms, at: datetime
) -> int | None:
    """Count how many can still be moved by hand before a second person is needed; None for moves that no push makes."""
    if move not in PUSHED:
        return None
    since = at - TOGETHER
    told = push_recipients.moved_by_hand(connection, reference, move, since)
    return max(0, terms.alone - told - push_recipients.pushed_alone(connection, reference, move, since))


def _fetch_ids(connection: Connection, granted: Granted, at: datetime) -> None:
    wanted: FetchIds = granted.request
    content = {"parts": [dict(wanted.part)], "kind": None, "replaces": None, "reference": wanted.reference}
    new = fetches.NewFetch(granted.member.chat_id, granted.update_id, picks.FILE, content, None, at)
    fetches.add(connection, new, at)


def _take_ids(connection: Connection, granted: Granted, at: datetime) -> tuple[str, ...]:
    return picks.take(connection, granted.member.chat_id)


def _read(connection: Connection, granted: Granted, at: datetime) -> CandidateFile:
    wanted: ReadFile = granted.request
    reference = _reference(granted, wanted.public_id)
    sent = desk_lists.sent(connection, reference)
    own = next((each for each in sent if each.public_id == wanted.public_id), None)
    if own is None:
        raise Refuse("unknown")  # a draft is its owner's
    vacancy, blind = _vacancy(connection, reference), desk_lists.is_blind(connection, reference)
    snapshot = desk_lists.snapshots(connection, [own.public_id])[own.public_id]
    return CandidateFile(
        public_id=own.public_id,
        name="" if blind else _name(snapshot),
        vacancy=vacancy,
        blind=blind,
        status=own.status,
        revision=own.revision,
        submitted_at=own.submitted_at,
        snapshot=blinded(snapshot) if blind else snapshot,
        checked=tuple(each for _, each in compared(vacancy, snapshot, blind=blind)),
        notes=notes.count(connection, own.public_id),
        member=granted.member,
        neighbours=_beside(connection, vacancy, sent, blind, own.public_id, wanted.sieve),
    )


def _beside(
    connection: Connection, vacancy: Vacancy, sent: Sequence[Sent], blind: bool, public_id: str, sieve: Sieve | None
) -> Neighbours | None:
    if sieve is None:
        return None
    facts = _facts(connection, vacancy, sent, blind) if sieve.asks_facts else {}
    ids = [each.public_id for each in sent if sieve.passes(each.status, facts.get(each.public_id, Facts()))]
    if public_id not in ids:
        return None
    place = ids.index(public_id)
    after = ids[place + 1] if place + 1 < len(ids) else None
    return Neighbours(place + 1, len(ids), ids[place - 1] if place else None, after)


def _reference(granted: Granted, public_id: str) -> str:
    place = granted.places[application(public_id)]
    if place.reference is None:
        raise Refuse("unknown")
    return place.reference


def _document(connection: Connection, granted: Granted, at: datetime) -> bool:
    wanted: ReadDocument = granted.request
    if desk_lists.is_blind(connection, _reference(granted, wanted.public_id)):
        return False
    return desk_lists.document(connection, wanted.public_id, wanted.document_id) is not None


def _notes(connection: Connection, granted: Granted, at: datetime) -> tuple[Note, ...]:
    wanted: ReadNotes = granted.request
    written = notes.listed(connection, wanted.public_id, NOTES)
    names: frozenset[str] = frozenset()
    blind = desk_lists.is_blind(connection, _reference(granted, wanted.public_id))
    if blind:
        sent = desk_lists.snapshots(connection, [wanted.public_id])
        names = frozenset(name for snapshot in sent.values() for name in names_in(snapshot))
    texts = [cover(each.text, names) if blind else each.text for each in written]
    zone = _zone(connection, _vacancy(connection, _reference(granted, wanted.public_id)))
    return tuple(
        Note(each.author, each.at.astimezone(zone), text, each.kind == notes.LATE)
        for each, text in zip(written, texts, strict=True)
    )


def _zone(connection: Connection, vacancy: Vacancy) -> ZoneInfo:
    return ZoneInfo(vacancy.deadline.zone if vacancy.deadline else openings.usual_zone(connection))


def _write(connection: Connection, granted: Granted, at: datetime) -> None:
    wanted: WriteNote = granted.request
    notes.add(connection, wanted.public_id, granted.member.staff_id, wanted.text, at)


def _late(connection: Connection, granted: Granted, at: datetime) -> LateDrafts:
    wanted: ListLate = granted.request
    vacancy, blind = _vacancy(connection, wanted.reference), desk_lists.is_blind(connection, wanted.reference)
    drafts = tuple(
        LateDraft(each.public_id, "" if blind else each.name, each.started_at, each.late_until)
        for each in desk_lists.drafts(connection, wanted.reference)
    )
    return LateDrafts(vacancy, vacancy.is_open(wanted.at), drafts)


def _set_blind(connection: Connection, granted: Granted, at: datetime) -> None:
    wanted: SetBlind = granted.request
    desk_lists.set_blind(connection, wanted.reference, wanted.blind)


STAFF: StaffAnswerers = {
    WriteNote: _write,
    SetBlind: _set_blind,
    FetchIds: _fetch_ids,
    TakeIds: _take_ids,
    ListApplications: _list,
    ReadFile: _read,
    ReadDocument: _document,
    ReadNotes: _notes,
    ListLate: _late,
}
