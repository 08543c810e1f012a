"""A push that shortlists many while the bot is killed at random instants: told exactly once, and as the record says.

It is prepared by one and approved by another, undone once before, paused and gone on with between two lives, and some
withdraw while it runs.
"""

from __future__ import annotations

import asyncio
import random
import time
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, fields
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from bot import clock
from bot.answers.staff.guard import Granted, Refuse
from bot.answers.staff.pushes import telling_too
from bot.answers.telling import Telling
from bot.conversations.staff.push_requests import (
    ApprovePush,
    PausePush,
    PreparePush,
    PushView,
    SubmitPush,
    UndoPush,
)
from bot.conversations.staff.requests import StaffRequest
from bot.domain.push import PushState, PushTerms
from bot.domain.staff import Member, Role
from bot.domain.status import Actor, StatusEvent
from bot.presenter import Presenter
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from bot.storage import applications, pushes, staff
from bot.storage.database import Database
from tests.crash.lives import KILLED, Lives, environment, lives
from tests.journeys import crowds
from tests.journeys.lives.english import GRACE
from tests.support.stage import fill
from tests.support.words import strict_words

RATE = 60
"""Messages a second."""

LONGEST = 240.0
DELAY = 0.1
"""Seconds at most between the progress that a kill waits for and the kill."""

LEAVING = 40
"""One of so many, those whose turn is last, withdraws while the push runs."""

UNDO = timedelta(seconds=0.7)
MARK = "/verify M-"
"""What only a push's message says."""


@dataclass(frozen=True)
class Shortlisted:
    """The figures of a push under kills; all from `told_too_often` on must be zero."""

    people: int
    kills: int
    left_out: int
    repeats: int
    seconds: float
    told_too_often: int
    told_before_approval: int
    told_and_not_moved: int
    moved_and_not_told: int
    moved_twice: int
    queued_twice: int
    unsettled: int

    @property
    def good(self) -> bool:
        """Whether every promise was kept."""
        own = [each.name for each in fields(self)]
        return not sum(getattr(self, name) for name in own[own.index("told_too_often") :])


async def shortlist_run(folder: Path, seed: int, people: int, kills: int) -> Shortlisted:
    """Carry out a push under kills and judge it; TimeoutError when it does not come to an end."""
    rng, sandbox, url = random.Random(seed), Sandbox(), f"sqlite:///{folder}/shortlist.sqlite3"
    database = await Database.open(url)
    try:
        await fill(database)
        at = clock.now()
        crowd = await crowds.crowd(sandbox, database, people, GRACE.reference, at, StatusEvent.START_REVIEW)
        async with serve(sandbox) as root:
            settings = {**environment(sandbox.token, root, url), "SEND_RATE": str(RATE)}
            with (folder / "bot.log").open("wb") as log:
                async with lives(settings, folder, log) as bot, asyncio.timeout(LONGEST):
                    return await _Run(sandbox, database, bot, crowd, rng).play(kills)
    finally:
        await database.close()


class _Run:
    """The push in hand."""

    def __init__(
        self, sandbox: Sandbox, database: Database, bot: Lives, crowd: list[crowds.Member], rng: random.Random
    ) -> None:
        self._sandbox, self._database, self._bot, self._crowd, self._rng = sandbox, database, bot, crowd, rng
        self._told: list[tuple[int, int]] = []
        self._answerers = telling_too(Telling(Presenter(strict_words())), PushTerms(undo=UNDO))

    async def play(self, kills: int) -> Shortlisted:
        started = time.perf_counter()
        following = asyncio.create_task(self._follow())
        await self._bot.start()
        early, push_id = await self._let_go()
        killed = await self._under_kills(kills, push_id)
        await self._ended(push_id)
        await self._bot.stop()
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)
        return await self._judge(push_id, killed, early, time.perf_counter() - started)

    async def _let_go(self) -> tuple[int, int]:
        """Undo one push, and have another one approved; tell how many were told before, and its number."""
        recruiter = await self._member("Ruth", 1, Role.RECRUITER)
        approver = await self._member("Arthur", 2, Role.APPROVER)
        ids = tuple(each.public_id for each in self._crowd)
        for undone in (True, False):
            request = PreparePush(GRACE.reference, ids, "shortlisted", clock.now())
            push_id = (await self._ask(recruiter, request)).push.push_id
            assert (await self._ask(recruiter, SubmitPush(push_id, clock.now()))).push.state is PushState.WAITING
            own = ApprovePush(push_id, clock.now())
            assert await self._refused(recruiter, own), "who prepared it approved it"
            early = len(self._told)
            assert (await self._ask(approver, own)).push.state is PushState.SCHEDULED
            if undone:
                await self._ask(recruiter, UndoPush(push_id, clock.now()))
                await asyncio.sleep(2 * UNDO.total_seconds())
        return early, push_id

    async def _under_kills(self, kills: int, push_id: int) -> list[int]:
        killed = []
        recruiter = await self._member("Rita", 3, Role.RECRUITER)
        leavers = self._crowd[-(len(self._crowd) // LEAVING) :]
        people = len(self._crowd) - len(leavers)
        for number, after in enumerate(sorted(self._rng.randrange(1, people // 2) for _ in range(kills))):
            while len({chat_id for _, chat_id in self._told}) < after:  # noqa: ASYNC110 (a process of its own works)
                await asyncio.sleep(0.001)
            for leaver in leavers if number == 0 else ():
                await self._database.write(_withdraw, leaver.public_id)
            await asyncio.sleep(self._rng.uniform(0, DELAY))
            if number % 2:
                await self._ask(recruiter, PausePush(push_id, paused=True))
            assert await self._bot.kill() == KILLED
            killed.append(self._sandbox.world.hub.sequence)
            await self._bot.start()
            if number % 2:
                await self._ask(recruiter, PausePush(push_id, paused=False))
        return killed

    async def _ended(self, push_id: int) -> None:
        while (await self._push(push_id)) is not PushState.DONE:  # noqa: ASYNC110 (a process of its own works)
            await asyncio.sleep(0.05)

    async def _push(self, push_id: int) -> PushState:
        push = await self._database.read(pushes.get, push_id)
        assert push is not None
        return push.state

    async def _member(self, name: str, chat_id: int, role: Role) -> Member:
        return await self._database.write(staff.add, chat_id, name, {role}, None, clock.now())

    async def _ask(self, member: Member, request: StaffRequest[PushView]) -> PushView:
        def answer(connection: Connection) -> Any:
            granted = Granted(member, request, 1, {}, frozenset())
            return self._answerers[type(request)](connection, granted, clock.now())

        view: PushView = await self._database.write(answer)
        return view

    async def _refused(self, member: Member, request: StaffRequest[PushView]) -> bool:
        try:
            await self._ask(member, request)
        except Refuse:
            return True
        return False

    async def _follow(self) -> None:
        async for number, event in self._sandbox.world.hub.follow(0):
            assert event["type"] != "reset", "events were forgotten before they were read"
            if event["type"] == "message" and MARK in event["message"].get("text", ""):
                self._told.append((number, event["chat_id"]))

    async def _judge(self, push_id: int, killed: list[int], early: int, seconds: float) -> Shortlisted:
        repeats: Counter[int] = Counter()
        seen: set[int] = set()
        for number, chat_id in self._told:
            if chat_id in seen:
                repeats[bisect_right(killed, number)] += 1
            seen.add(chat_id)
        rows = await self._database.read(_rows, push_id)
        moved = {row.chat_id for row in rows if row.moves}
        return Shortlisted(
            people=len(self._crowd),
            kills=len(killed),
            left_out=sum(row.state == "left_out" for row in rows),
            repeats=sum(repeats.values()),
            seconds=seconds,
            told_too_often=sum(max(0, count - 1) for count in repeats.values()),
            told_before_approval=early,
            told_and_not_moved=len(seen - moved),
            moved_and_not_told=len(moved - seen),
            moved_twice=sum(row.moves > 1 for row in rows),
            queued_twice=sum(row.messages > 1 for row in rows),
            unsettled=sum(
                (row.state, row.moves, row.messages) not in (("sent", 1, 1), ("left_out", 0, 0)) for row in rows
            ),
        )


def _withdraw(connection: Connection, public_id: str) -> None:
    applications.move(connection, public_id, StatusEvent.WITHDRAW, Actor.CANDIDATE, clock.now())


def _rows(connection: Connection, push_id: int) -> list[Any]:
    """Give, for each recipient, what the report says, and how many moves and messages there are."""
    found = text(
        "SELECT c.chat_id, r.state,"
        " (SELECT count(*) FROM application_events e WHERE e.application_id = r.application_id"
        "   AND e.event = 'shortlist') AS moves,"
        " (SELECT count(*) FROM outbox o WHERE o.chat_id = c.chat_id AND o.lane = 2) AS messages"
        " FROM push_recipients r JOIN applications USING (application_id) JOIN candidates c USING (candidate_id)"
        " WHERE r.push_id = :push"
    )
    return list(connection.execute(found, {"push": push_id}))
