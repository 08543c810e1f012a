"""The claim of queue heads against a model, and against the clock that cannot jitter: SQLite's own step counter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, literal_column

from bot.storage import inbox, outbox
from bot.storage.heads import Heads
from bot.storage.inbox import Received
from bot.storage.outbox import OutboxRow
from bot.storage.tables import inbox as inbox_table
from bot.storage.tables import metadata

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
NARROW = Heads(
    inbox_table.c.update_id,
    inbox_table.c.state == literal_column("'pending'"),
    [inbox_table.c.update_id],
    width=4,
)
"""Looks at so few rows first that every other claim has to look up each chat."""

chats = st.none() | st.integers(-3, 3)


@pytest.fixture(scope="module")
def memory() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        metadata.create_all(connection)
        connection.commit()
        yield connection
    engine.dispose()


def expected_heads(pending: Sequence[tuple[int, int | None]], limit: int) -> list[int]:
    heads: dict[object, int] = {}
    for number, chat in sorted(pending):
        heads.setdefault(("alone", number) if chat is None else chat, number)
    return sorted(heads.values())[:limit]


@given(queue=st.lists(chats, max_size=24), settled=st.sets(st.integers(0, 23)), limit=st.integers(1, 9))
def test_a_claim_gives_the_first_pending_row_of_each_chat_by_age(
    memory: Connection, queue: list[int | None], settled: set[int], limit: int
) -> None:
    inbox.receive(memory, [Received(number, chat, b"{}") for number, chat in enumerate(queue)], NOW)
    inbox.settle(memory, settled, NOW)
    pending = [(number, chat) for number, chat in enumerate(queue) if number not in settled]
    narrow = [row.update_id for row in NARROW.claim(memory, limit)]
    wide = [row.update_id for row in inbox.claim(memory, limit)]
    memory.rollback()
    assert narrow == wide == expected_heads(pending, limit)


@given(
    queue=st.lists(st.tuples(st.integers(1, 5), st.booleans()), max_size=20),
    busy=st.sets(st.integers(1, 5), max_size=3),
    limit=st.integers(1, 6),
)
def test_a_message_that_waits_or_a_busy_chat_holds_back_all_that_follows_in_that_chat(
    memory: Connection, queue: list[tuple[int, bool]], busy: set[int], limit: int
) -> None:
    outbox.put(memory, [OutboxRow(chat, str(n), {}) for n, (chat, _) in enumerate(queue)], NOW)
    ids = {row.key: row.outbox_id for row in outbox.claim(memory, NOW, 99, [])}
    firsts = {chat: str(n) for n, (chat, _) in reversed(list(enumerate(queue)))}
    waiting = {chat for chat, key in firsts.items() if queue[int(key)][1]}
    later = [outbox.Later(ids[firsts[chat]], NOW + timedelta(seconds=9), "Flood") for chat in waiting]
    outbox.settle(memory, later, NOW)
    found = [row.key for row in outbox.claim(memory, NOW, limit, busy)]
    memory.rollback()
    fit = [(int(key), chat) for chat, key in firsts.items() if chat not in waiting | busy]
    assert found == [str(number) for number, _ in sorted(fit)][:limit]


@pytest.mark.long
@pytest.mark.parametrize(
    ("backlog", "chats_claimed"),
    [(list(range(10_000)), 32), ([1] * 10_000, 1), ([1] * 9_990 + [*range(2, 12)], 11)],
    ids=["many chats", "one flood", "a few behind a flood"],
)
def test_a_claim_from_ten_thousand_waiting_rows_takes_few_steps(
    memory: Connection, backlog: list[int], chats_claimed: int
) -> None:
    inbox.receive(memory, [Received(number, chat, b"{}") for number, chat in enumerate(backlog)], NOW)
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 100
        return 0

    raw: Any = memory.connection.dbapi_connection
    raw.set_progress_handler(count, 100)
    rows = inbox.claim(memory, 32)
    raw.set_progress_handler(None, 0)
    memory.rollback()
    assert len(rows) == chats_claimed
    assert steps < 20_000  # reading the backlog once would take 100,000
