"""The worker of pushes: begins those whose time to undo is over, and tells and moves their people slice by slice.

In each slice one transaction moves the applications, queues the messages and writes both down, so that a stop at any
instant leaves nobody moved and untold, or told and not moved; what is queued is delivered by the outbox. The outbox is
kept short, so that a push that is paused or stopped ends within a few seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.answers.pushes import Pressing
from bot.answers.telling import Told as Message
from bot.clock import Clock
from bot.conversations.staff.push_words import progress
from bot.domain.push import Push, PushState, PushStep, Told
from bot.errors import StoreUnavailable, place_of
from bot.storage import push_recipients, pushes, staff
from bot.storage.broadcast_messages import waiting_bulk
from bot.storage.database import Database
from bot.storage.vacancy_records import by_reference
from bot.ticking import every

TICK = 0.5
"""Seconds between two looks."""

MOST = 90
"""Bulk messages in the outbox at most: three seconds' worth of what Telegram allows."""

PACE = timedelta(seconds=2)
"""How often the message that shows the progress is changed at most."""

log = structlog.get_logger(__name__)


class Pusher:
    """Carries pushes out until it is stopped; `filled` is called when there is something to send."""

    def __init__(
        self, database: Database, pressing: Pressing, clock: Clock, filled: Callable[[], None], most: int = MOST
    ) -> None:
        self._database, self._pressing, self._clock, self._filled = database, pressing, clock, filled
        self._most = most
        self._shown: dict[int, datetime] = {}

    async def run(self) -> None:
        """Look twice a second."""
        await every(TICK, self.tick, "pusher")

    async def tick(self) -> None:
        """Take every push under way one step further."""
        for push_id in await self._database.read(pushes.under_way, self._clock()):
            await self._step(push_id)
            self._filled()

    async def _step(self, push_id: int) -> None:
        try:
            await self._database.write(self._go_on, push_id, self._most)
        except StoreUnavailable:
            raise
        except Exception as error:
            log.error("push.slice_failed", push_id=push_id, error=place_of(error))
            await self._one_by_one(push_id)

    async def _one_by_one(self, push_id: int) -> None:
        """Tell those of a slice one by one; whoever cannot be told is left out, the others are told all the same."""
        for _ in range(self._most):
            try:
                if not await self._database.write(self._feed_one, push_id):
                    return
            except StoreUnavailable:
                raise
            except Exception as error:
                log.error("push.left_out", push_id=push_id, error=place_of(error))
                await self._database.write(self._pass_over, push_id)

    def _feed_one(self, connection: Connection, push_id: int) -> int:
        push = self._begun(connection, push_id)
        if push is None or push.state is not PushState.RUNNING:
            return 0
        return self._pressing.carry_out(connection, push, 1, self._clock())

    def _begun(self, connection: Connection, push_id: int) -> Push | None:
        """Give a push, begun if its time to undo is over; nobody else changes it meanwhile."""
        push = pushes.hold(connection, push_id)
        if push is None or push.send_at is None or push.send_at > self._clock():
            return push
        return _again(connection, push) if pushes.step(connection, push, PushStep.START) else push

    def _pass_over(self, connection: Connection, push_id: int) -> None:
        push = pushes.hold(connection, push_id)
        if push is not None:
            left = {one.application_id for one in push_recipients.chosen(connection, push, 1)}
            push_recipients.leave_out(connection, push_id, dict.fromkeys(left, "fault"), self._clock())

    def _go_on(self, connection: Connection, push_id: int, most: int) -> None:
        """Begin, feed, read outcomes and end, in one transaction."""
        at, push = self._clock(), self._begun(connection, push_id)
        if push is None:
            return
        push_recipients.collect(connection, push_id)
        if push.state is PushState.RUNNING:
            room = most - waiting_bulk(connection)
            if room > most // 2:
                self._pressing.carry_out(connection, push, room, at)
        counts = push_recipients.counts(connection, push_id)
        if not counts.get(Told.WAITING) and not counts.get(Told.TOLD):
            if pushes.step(connection, push, PushStep.FINISH, ended_at=at):
                log.info("push.done", push_id=push_id)
            push = _again(connection, push)
        self._show(connection, push, counts, at)

    def _show(self, connection: Connection, push: Push, counts: Mapping[Told, int], at: datetime) -> None:
        """Change the message that shows the progress, and tell whoever let it go when it has ended."""
        ended = push.state is PushState.DONE
        shown = self._shown.get(push.push_id)
        if not ended and shown is not None and at - shown < PACE:
            return
        self._shown[push.push_id] = at
        vacancy = by_reference(connection, [push.reference])[push.reference]
        left_out = push_recipients.left_out(connection, push.push_id)
        told: list[Message] = []
        watch = pushes.watch_of(connection, push.push_id)
        if watch is not None:
            settled = sum(count for state, count in counts.items() if state not in (Told.WAITING, Told.TOLD))
            key = f"p{push.push_id}.w{push.state.value}.{counts.get(Told.TOLD, 0)}.{settled}"
            told.append(Message(watch.chat_id, key, progress(push, vacancy, counts, left_out, watch.message_id)))
        if ended:
            told += [
                Message(chat_id, f"p{push.push_id}.done.{chat_id}", progress(push, vacancy, counts, left_out))
                for chat_id in _people(connection, push)
            ]
        self._pressing.telling.tell(connection, told, at)


def _again(connection: Connection, push: Push) -> Push:
    found = pushes.get(connection, push.push_id)
    return push if found is None else found


def _people(connection: Connection, push: Push) -> list[int]:
    """Give the chats of those who prepared and approved a push and are still of the staff."""
    members = (staff.of_id(connection, each) for each in (push.created_by, push.approved_by) if each is not None)
    return [member.chat_id for member in members if member is not None and member.active]
