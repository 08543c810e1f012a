"""getUpdates: long polling with Telegram's rules about rivals."""

from __future__ import annotations

from bot.sandbox.call import Call
from bot.sandbox.errors import CallError
from bot.sandbox.methods.registry import method
from bot.sandbox.polls import Poll
from bot.sandbox.records import Json
from bot.sandbox.updates import names_in
from bot.sandbox.world import World

LONGEST_WAIT = 50
CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@method("getUpdates")
async def get_updates(world: World, call: Call) -> list[Json]:
    """Waiting updates from an offset on, or the first to come within the timeout."""
    if world.webhook.url:
        await _delay_conflict(world)
        raise CallError(409, WEBHOOK_ACTIVE)
    offset = call.integer("offset")
    limit = min(max(call.integer("limit", 100), 1), 100)
    timeout = min(max(call.integer("timeout"), 0), LONGEST_WAIT)
    if isinstance(call.data("allowed_updates"), list):
        world.updates.allow(names_in(call.data("allowed_updates")))
    limit, timeout = _damped(world, offset, limit, timeout)
    found = world.updates.fetch(offset, limit)
    if not found and timeout:
        await _wait(world, timeout)
        found = world.updates.fetch(max(offset, 0), limit)
    return [update.as_json() for update in found]


def _damped(world: World, offset: int, limit: int, timeout: int) -> tuple[int, int]:
    """Telegram slows a bot down that asks for the same again and again."""
    polling, now = world.polling, world.clock.now()
    if offset == polling.last_offset:
        if timeout < 3 and now < polling.last_start + 3:
            timeout = 3
        if now < polling.last_start + 0.5:
            limit = 1
    polling.last_offset, polling.last_start = offset, now
    return limit, timeout


async def _wait(world: World, seconds: int) -> None:
    polling = world.polling
    if polling.poll is not None:
        polling.poll.end(CONFLICT)
    poll = polling.poll = Poll()
    world.clock.at(world.clock.now() + seconds, poll.awake.set)
    try:
        await poll.awake.wait()
    finally:
        if polling.poll is poll:
            polling.poll = None
    if poll.refusal is not None:
        if poll.refusal.code == 409:
            await _delay_conflict(world)
        raise poll.refusal


async def _delay_conflict(world: World) -> None:
    """A second conflict within three seconds is answered three seconds later."""
    now = world.clock.now()
    if now >= world.polling.next_conflict:
        world.polling.next_conflict = now + 3
    else:
        await world.clock.sleep(3)
