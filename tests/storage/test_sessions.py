from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bot.storage import drafts, sessions
from bot.storage.database import Database
from bot.storage.drafts import DraftRow
from bot.storage.sessions import SessionRow, Stored
from bot.storage.tables import sessions as table

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
ADA, BOB = 1001, -1002


async def test_sessions_come_back_as_they_were_saved(database: Database) -> None:
    rows = [SessionRow(ADA, 3, {"language": "ar", "name": "أدا \ud800"}), SessionRow(BOB, 1, {})]
    await database.write(sessions.save, rows, NOW)
    assert await database.read(sessions.load, [ADA, BOB, 77]) == {
        ADA: Stored(3, {"language": "ar", "name": "أدا \ud800"}),
        BOB: Stored(1, {}),
    }


async def test_a_saved_session_replaces_the_one_before(database: Database) -> None:
    await database.write(sessions.save, [SessionRow(ADA, 1, {"revision": 1, "gone": True})], NOW)
    await database.write(sessions.save, [SessionRow(ADA, 2, {"revision": 2})], NOW)
    assert await database.read(sessions.load, [ADA]) == {ADA: Stored(2, {"revision": 2})}


async def test_nothing_is_loaded_or_saved_for_no_chats(database: Database) -> None:
    await database.write(sessions.save, [], NOW)
    await database.write(sessions.mark_unreachable, [], NOW)
    await database.write(sessions.mark_reachable, [])
    assert await database.read(sessions.load, []) == {}


async def test_a_chat_stays_unreachable_since_the_first_time_until_it_is_back(database: Database) -> None:
    await database.write(sessions.save, [SessionRow(ADA, 1, {}), SessionRow(BOB, 1, {})], NOW)
    await database.write(sessions.mark_unreachable, [ADA], NOW)
    await database.write(sessions.mark_unreachable, [ADA], NOW + timedelta(days=1))
    loaded = await database.read(sessions.load, [ADA, BOB])
    assert (loaded[ADA].reachable, loaded[BOB].reachable) == (False, True)
    since = select(table.c.unreachable_at).where(table.c.chat_id == ADA)
    assert await database.read(lambda c: c.execute(since).scalar_one()) == NOW
    await database.write(sessions.mark_reachable, [ADA])
    assert (await database.read(sessions.load, [ADA]))[ADA].reachable


async def test_saving_a_session_does_not_make_its_chat_reachable(database: Database) -> None:
    await database.write(sessions.save, [SessionRow(ADA, 1, {})], NOW)
    await database.write(sessions.mark_unreachable, [ADA], NOW)
    await database.write(sessions.save, [SessionRow(ADA, 1, {})], NOW)
    assert not (await database.read(sessions.load, [ADA]))[ADA].reachable


async def test_all_drafts_of_a_chat_are_its_own(database: Database) -> None:
    await database.write(drafts.keep, [DraftRow(ADA, "a", 1, {"n": 1}), DraftRow(BOB, "b", 1, {"n": 2})], NOW)
    assert await database.read(drafts.of_chats, [ADA, BOB, 77]) == {
        ADA: {"a": drafts.Stored(1, {"n": 1})},
        BOB: {"b": drafts.Stored(1, {"n": 2})},
        77: {},
    }


async def test_a_kept_draft_replaces_the_one_before(database: Database) -> None:
    await database.write(drafts.keep, [DraftRow(ADA, "a", 1, {"old": 1})], NOW)
    await database.write(drafts.keep, [DraftRow(ADA, "a", 2, {})], NOW)
    assert await database.read(drafts.of_chats, [ADA]) == {ADA: {"a": drafts.Stored(2, {})}}


async def test_a_dropped_draft_is_gone_and_its_neighbours_stay(database: Database) -> None:
    await database.write(
        drafts.keep, [DraftRow(ADA, "a", 1, {}), DraftRow(ADA, "b", 1, {}), DraftRow(BOB, "a", 1, {})], NOW
    )
    await database.write(drafts.drop, [(ADA, "a"), (77, "a")])
    left = await database.read(drafts.of_chats, [ADA, BOB])
    assert {chat_id: set(kept) for chat_id, kept in left.items()} == {ADA: {"b"}, BOB: {"a"}}


async def test_nothing_is_done_for_no_drafts(database: Database) -> None:
    await database.write(drafts.keep, [], NOW)
    await database.write(drafts.drop, [])
    assert await database.read(drafts.of_chats, []) == {}
