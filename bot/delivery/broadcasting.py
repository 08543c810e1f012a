"""Broadcasts as staff handle them: tried dry, prepared, started with time to undo, watched, paused and reported."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.clock import Clock
from bot.delivery.texts import Texts
from bot.domain.types import Language
from bot.errors import BroadcastError
from bot.storage import audience as audiences
from bot.storage import broadcast_messages, broadcasts
from bot.storage.audience import APPLICATION, Audience, Member
from bot.storage.broadcasts import Addressed, Broadcast, NewBroadcast, Told
from bot.storage.database import Database

SLICE = 1000
"""People looked at in one transaction."""

TOLD_BEFORE = "told before"


@dataclass(frozen=True)
class Plan:
    """What is to be said to whom.

    `name` says what it is about: nobody gets two broadcasts of one name, unless `again`. Whoever reads a language that
    has no text gets that of `fallback`; without one, nothing can be prepared while there are such people.
    """

    name: str
    audience: Audience
    texts: Texts
    fallback: Language | None = None
    purpose: str = APPLICATION
    critical: bool = True
    not_after: datetime | None = None
    again: bool = False


@dataclass
class DryRun:
    """What would happen: how many people by language, of them how many out of reach, and who would be left out."""

    people: Counter[str] = field(default_factory=Counter)
    unreachable: Counter[str] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)
    told_before: int = 0


@dataclass(frozen=True)
class Progress:
    """How far a broadcast has come: recipients by state."""

    broadcast: Broadcast
    counts: Mapping[str, int]

    @property
    def total(self) -> int:
        """All recipients, without those left out."""
        return sum(count for state, count in self.counts.items() if state != "left_out")

    @property
    def settled(self) -> int:
        """Recipients whose message is neither waiting nor on its way."""
        return self.total - self.counts.get("waiting", 0) - self.counts.get("queued", 0)


class Broadcasting:
    """The one service behind the command line and the staff's screens."""

    def __init__(self, database: Database, clock: Clock, undo: timedelta) -> None:
        self._database, self._clock, self._undo = database, clock, undo

    async def dry_run(self, plan: Plan) -> DryRun:
        """Tell what would happen; nothing is kept."""
        found, after, more = DryRun(), None, True
        while more:
            members, told, after = await self._database.read(_look, plan, after)
            more = after is not None
            for member in members:
                _count(found, plan, member, member.chat_id in told)
        return found

    async def prepare(self, plan: Plan) -> int:
        """Keep a broadcast with all its recipients and give its number; BroadcastError when somebody has no text."""
        if not plan.texts or (plan.fallback and plan.fallback not in plan.texts):
            raise BroadcastError("there is no text for the language to fall back to")
        missing = (await self.dry_run(plan)).missing if plan.fallback is None else None
        if missing:
            raise BroadcastError(", ".join(f"no text in {each} for {count} people" for each, count in missing.items()))
        content: dict[str, dict[str, Any]] = {language: message.to_json() for language, message in plan.texts.items()}
        new = NewBroadcast(plan.name, plan.purpose, plan.audience, content, plan.critical, plan.not_after)
        number = await self._database.write(broadcasts.add, new, self._clock())
        after, more = None, True
        while more:
            after = await self._database.write(_gather, number, plan, after, self._clock())
            more = after is not None
        await self._database.write(broadcasts.prepared, number)
        return number

    async def start(self, broadcast_id: int) -> datetime:
        """Start a prepared broadcast and give the instant of its first message, until which it can be taken back."""
        starts_at = self._clock() + self._undo
        await self._database.write(broadcasts.start, broadcast_id, starts_at)
        return starts_at

    async def pause(self, broadcast_id: int) -> None:
        """Hold a running broadcast; what Telegram is being sent at this instant still arrives."""
        await self._database.write(broadcasts.pause, broadcast_id)

    async def resume(self, broadcast_id: int) -> None:
        """Let a paused broadcast go on."""
        await self._database.write(broadcasts.resume, broadcast_id)

    async def cancel(self, broadcast_id: int) -> None:
        """End a broadcast that has not ended."""
        await self._database.write(broadcasts.cancel, broadcast_id, self._clock())

    async def progress(self, broadcast_id: int) -> Progress:
        """Tell how far a broadcast has come."""
        return await self._database.write(_progress, broadcast_id)

    async def report(self, broadcast_id: int) -> AsyncIterator[Told]:
        """Give what became of every recipient's message."""
        await self.progress(broadcast_id)
        after: int | None = None
        while told := await self._database.read(broadcasts.report, broadcast_id, after, SLICE):
            for each in told:
                yield each
            after = told[-1].chat_id


def _look(connection: Connection, plan: Plan, after: int | None) -> tuple[list[Member], set[int], int | None]:
    members, last = audiences.members(connection, plan.audience, plan.purpose, after, SLICE)
    told = broadcasts.told_before(connection, plan.name, [member.chat_id for member in members])
    return members, told, last


def _gather(connection: Connection, number: int, plan: Plan, after: int | None, at: datetime) -> int | None:
    members, told, last = _look(connection, plan, after)
    people = [
        Addressed(member.chat_id, language, TOLD_BEFORE if member.chat_id in told and not plan.again else None)
        for member in members
        if (language := _language(plan, member)) is not None
    ]
    broadcasts.address(connection, number, people, at)
    return last


def _count(found: DryRun, plan: Plan, member: Member, told: bool) -> None:
    if told:
        found.told_before += 1
        if not plan.again:
            return
    language = _language(plan, member)
    if language is None:
        found.missing[member.language] += 1
        return
    found.people[language] += 1
    found.unreachable[language] += not member.reachable


def _language(plan: Plan, member: Member) -> str | None:
    return member.language if member.language in plan.texts else plan.fallback


def _progress(connection: Connection, broadcast_id: int) -> Progress:
    broadcast_messages.collect(connection, broadcast_id)
    return Progress(broadcasts.get(connection, broadcast_id), broadcasts.counts(connection, broadcast_id))
