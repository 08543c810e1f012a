from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, select

from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.inbox import Received
from bot.storage.tables import inbox as table

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
ADA, BOB = 1001, 1002


def updates(*chats: int | None, start: int = 1) -> list[Received]:
    """One update per chat named, numbered from `start`."""
    return [Received(number, chat, b'{"update": %d}' % number) for number, chat in enumerate(chats, start)]


async def claimed(database: Database, limit: int = 32) -> list[int]:
    return [row.update_id for row in await database.write(inbox.claim, limit)]


async def test_a_received_update_comes_out_as_it_came_in(database: Database) -> None:
    received = Received(7, ADA, b'\x00\xff {"odd": "\\ud800"}')
    await database.write(inbox.receive, [received], NOW)
    [row] = await database.write(inbox.claim, 32)
    assert (row.update_id, row.chat_id, row.body, row.tries) == (7, ADA, received.body, 0)


async def test_an_update_received_twice_is_kept_once(database: Database) -> None:
    assert await database.write(inbox.receive, updates(ADA, BOB), NOW) == 2
    assert await database.write(inbox.receive, updates(ADA, BOB, ADA), NOW) == 1
    assert await database.write(inbox.receive, [], NOW) == 0
    assert await database.read(inbox.pending_count) == 3


async def test_a_handled_update_that_comes_again_stays_handled(database: Database) -> None:
    await database.write(inbox.receive, updates(ADA), NOW)
    await database.write(inbox.settle, [1], NOW)
    assert await database.write(inbox.receive, updates(ADA), NOW) == 0
    assert await claimed(database) == []


async def test_only_the_oldest_update_of_each_chat_is_claimed_oldest_first(database: Database) -> None:
    await database.write(inbox.receive, updates(BOB, ADA, ADA, BOB, 1003), NOW)
    assert await claimed(database) == [1, 2, 5]
    assert await claimed(database, limit=2) == [1, 2]


async def test_the_next_update_of_a_chat_waits_until_the_one_before_is_settled(database: Database) -> None:
    await database.write(inbox.receive, updates(ADA, ADA, ADA), NOW)
    for expected in (1, 2, 3):
        assert await claimed(database) == [expected]
        await database.write(inbox.settle, [expected], NOW)
    assert await claimed(database) == []


async def test_updates_without_a_chat_do_not_wait_for_each_other(database: Database) -> None:
    await database.write(inbox.receive, updates(None, ADA, None, ADA), NOW)
    assert await claimed(database) == [1, 2, 3]


async def test_a_failed_update_is_tried_three_times_and_then_its_chat_goes_on(database: Database) -> None:
    await database.write(inbox.receive, updates(ADA, BOB, ADA), NOW)
    for tries in (1, 2, 3):
        assert 1 in await claimed(database)
        assert await database.write(inbox.fail, 1, "KeyError in decode", NOW) == tries
    assert await claimed(database) == [2, 3]


async def test_an_update_set_aside_keeps_its_error_and_the_time(database: Database) -> None:
    await database.write(inbox.receive, updates(ADA), NOW)
    for _ in range(3):
        await database.write(inbox.fail, 1, "KeyError in decode", NOW)
    row = await database.read(lambda c: c.execute(select(table)).one())
    assert (row.state, row.tries, row.error, row.settled_at) == ("quarantined", 3, "KeyError in decode", NOW)


async def test_the_number_of_earlier_tries_comes_with_a_claim(database: Database) -> None:
    await database.write(inbox.receive, updates(ADA), NOW)
    await database.write(inbox.fail, 1, "KeyError in decode", NOW)
    [row] = await database.write(inbox.claim, 32)
    assert row.tries == 1


async def test_a_rolled_back_batch_leaves_its_updates_pending(database: Database) -> None:
    await database.write(inbox.receive, updates(ADA), NOW)

    def half(connection: Connection) -> None:
        inbox.settle(connection, [1], NOW)
        raise ZeroDivisionError

    try:
        await database.write(half)
    except ZeroDivisionError:
        assert await claimed(database) == [1]


async def test_purging_takes_settled_updates_by_age_and_never_a_pending_one(database: Database) -> None:
    await database.write(inbox.receive, updates(ADA, ADA, ADA, BOB), NOW)
    await database.write(inbox.settle, [1], NOW)
    await database.write(inbox.settle, [2], NOW + timedelta(days=1))
    for _ in range(3):
        await database.write(inbox.fail, 4, "KeyError in decode", NOW)
    before = NOW + timedelta(hours=1)
    assert await database.write(inbox.purge, before, 1) == 1
    assert await database.write(inbox.purge, before) == 1
    assert await database.write(inbox.purge, before) == 0
    left = await database.read(lambda c: c.execute(select(table.c.update_id)).scalars().all())
    assert sorted(left) == [2, 3]


async def test_a_flood_from_one_chat_delays_nobody_else(database: Database) -> None:
    flood = [ADA] * 600
    await database.write(inbox.receive, updates(*flood, BOB, None), NOW)
    assert await claimed(database) == [1, 601, 602]
