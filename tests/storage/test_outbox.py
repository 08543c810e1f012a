from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.storage import outbox, sessions
from bot.storage.database import Database
from bot.storage.outbox import Dead, Later, OutboxRow, Queued, Sent, Unreachable
from bot.storage.sessions import SessionRow
from bot.storage.tables import outbox as table

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
SOON = NOW + timedelta(seconds=30)
ADA, BOB = 1001, 1002


async def put(database: Database, *rows: tuple[int, str]) -> None:
    await database.write(outbox.put, [OutboxRow(chat, key, {"text": key}) for chat, key in rows], NOW)


async def claim(database: Database, at: datetime = NOW, *, limit: int = 32, busy: tuple[int, ...] = ()) -> list[Queued]:
    return await database.write(outbox.claim, at, limit, busy)


async def state_of(database: Database, key: str) -> tuple[str, int | None, str | None]:
    row = await database.read(lambda c: c.execute(select(table).where(table.c.key == key)).one())
    return row.state, row.message_id, row.error


async def test_a_message_comes_out_as_it_was_put(database: Database) -> None:
    body = {"text": "أهلا <b>Ada</b> \ud800", "keyboard": [["Apply"]]}
    await database.write(outbox.put, [OutboxRow(ADA, "1/0", body)], NOW)
    [row] = await claim(database)
    assert (row.chat_id, row.key, row.body, row.tries) == (ADA, "1/0", body, 0)


async def test_the_same_key_is_queued_once_even_after_it_was_sent(database: Database) -> None:
    await put(database, (ADA, "1/0"), (ADA, "1/0"))
    [row] = await claim(database)
    await database.write(outbox.settle, [Sent(row.outbox_id, 5)], NOW)
    await put(database, (ADA, "1/0"))
    assert await database.read(outbox.queued_count) == 0
    await database.write(outbox.put, [], NOW)


async def test_the_messages_of_a_chat_go_one_by_one_in_the_order_they_were_put(database: Database) -> None:
    await put(database, (ADA, "a1"), (BOB, "b1"), (ADA, "a2"), (ADA, "a3"))
    seen = []
    for _ in range(3):
        rows = await claim(database)
        seen.append([row.key for row in rows])
        await database.write(outbox.settle, [Sent(row.outbox_id, 1) for row in rows], NOW)
    assert seen == [["a1", "b1"], ["a2"], ["a3"]]


async def test_a_claim_gives_the_oldest_first_up_to_its_limit(database: Database) -> None:
    await put(database, (BOB, "b1"), (ADA, "a1"), (1003, "c1"))
    assert [row.key for row in await claim(database, limit=2)] == ["b1", "a1"]


async def test_a_busy_chat_is_left_out(database: Database) -> None:
    await put(database, (ADA, "a1"), (BOB, "b1"))
    assert [row.key for row in await claim(database, busy=(ADA,))] == ["b1"]


async def test_a_sent_message_keeps_the_id_that_telegram_gave_it(database: Database) -> None:
    await put(database, (ADA, "a1"))
    [row] = await claim(database)
    await database.write(outbox.settle, [Sent(row.outbox_id, 4711)], NOW)
    assert await state_of(database, "a1") == ("sent", 4711, None)


async def test_a_message_to_be_tried_later_holds_back_its_chat_until_then(database: Database) -> None:
    await put(database, (ADA, "a1"), (ADA, "a2"), (BOB, "b1"))
    ada, bob = await claim(database)
    await database.write(outbox.settle, [Later(ada.outbox_id, SOON, "RetryAfter"), Sent(bob.outbox_id, 1)], NOW)
    assert await claim(database, SOON - timedelta(seconds=1)) == []
    [again] = await claim(database, SOON)
    assert (again.key, again.tries) == ("a1", 1)
    assert await state_of(database, "a1") == ("queued", None, "RetryAfter")


async def test_a_dead_message_lets_the_next_one_pass(database: Database) -> None:
    await put(database, (ADA, "a1"), (ADA, "a2"))
    [row] = await claim(database)
    await database.write(outbox.settle, [Dead(row.outbox_id, "BadRequest")], NOW)
    assert [row.key for row in await claim(database)] == ["a2"]
    assert await state_of(database, "a1") == ("dead", None, "BadRequest")


async def test_everything_for_an_unreachable_chat_is_laid_aside(database: Database) -> None:
    await database.write(sessions.save, [SessionRow(ADA, 1, {}), SessionRow(BOB, 1, {})], NOW)
    await put(database, (ADA, "a1"), (ADA, "a2"), (BOB, "b1"))
    rows = await claim(database)
    await database.write(outbox.settle, [Unreachable(rows[0].outbox_id, ADA), Sent(rows[1].outbox_id, 1)], NOW)
    assert await claim(database) == []
    assert [(await state_of(database, key))[0] for key in ("a1", "a2", "b1")] == ["unreachable"] * 2 + ["sent"]
    loaded = await database.read(sessions.load, [ADA, BOB])
    assert (loaded[ADA].reachable, loaded[BOB].reachable) == (False, True)


async def test_nothing_more_is_tried_for_an_unreachable_chat(database: Database) -> None:
    await database.write(sessions.save, [SessionRow(ADA, 1, {})], NOW)
    await database.write(sessions.mark_unreachable, [ADA], NOW)
    await put(database, (ADA, "a1"), (BOB, "b1"))
    assert [row.key for row in await claim(database)] == ["b1"]


async def test_a_chat_that_comes_back_gets_what_was_laid_aside_in_the_old_order(database: Database) -> None:
    await database.write(sessions.save, [SessionRow(ADA, 1, {})], NOW)
    await put(database, (ADA, "a1"), (ADA, "a2"))
    [row] = await claim(database)
    await database.write(outbox.settle, [Unreachable(row.outbox_id, ADA)], NOW)
    await put(database, (ADA, "a3"))
    await database.write(outbox.revive, ADA, SOON)
    assert (await database.read(sessions.load, [ADA]))[ADA].reachable
    for expected in ("a1", "a2", "a3"):
        [row] = await claim(database, SOON)
        assert row.key == expected
        await database.write(outbox.settle, [Sent(row.outbox_id, 1)], SOON)


async def test_reviving_one_chat_leaves_the_others_and_the_dead_alone(database: Database) -> None:
    await put(database, (ADA, "a1"), (BOB, "b1"))
    ada, bob = await claim(database)
    await database.write(outbox.settle, [Dead(ada.outbox_id, "BadRequest"), Unreachable(bob.outbox_id, BOB)], NOW)
    await database.write(outbox.revive, ADA, NOW)
    assert await claim(database) == []


async def test_purging_takes_settled_messages_by_age_and_never_a_queued_one(database: Database) -> None:
    await put(database, (ADA, "a1"), (BOB, "b1"), (ADA, "a2"))
    ada, bob = await claim(database)
    await database.write(outbox.settle, [Sent(ada.outbox_id, 1)], NOW)
    await database.write(outbox.settle, [Dead(bob.outbox_id, "BadRequest")], SOON)
    assert await database.write(outbox.purge, SOON) == 1
    assert await database.write(outbox.purge, SOON + timedelta(days=900)) == 1
    assert await database.read(outbox.queued_count) == 1


async def test_a_chat_with_many_messages_does_not_hide_the_chats_behind_it(database: Database) -> None:
    await put(database, *[(ADA, f"a{number}") for number in range(300)], (BOB, "b1"))
    assert [row.key for row in await claim(database, busy=(ADA,))] == ["b1"]
