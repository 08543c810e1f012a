"""Fetches: files that wait to be brought over from Telegram, until they have been kept or refused."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Integer, bindparam, delete, func, literal_column, select, update

from bot.storage.codec import pack, unpack
from bot.storage.dialects import Upsert, is_shared
from bot.storage.tables import fetches

LEASE = timedelta(seconds=180)
"""How long a claim holds; a fetch must take less."""


@dataclass(frozen=True)
class NewFetch:
    """A file, or the parts of an album, to be fetched no sooner than an instant; the content is JSON."""

    chat_id: int
    update_id: int
    purpose: str
    content: Mapping[str, Any]
    album: str | None
    not_before: datetime


@dataclass(frozen=True)
class Claim:
    """A fetch to be done now; `tries` counts this one too."""

    fetch_id: int
    chat_id: int
    purpose: str
    content: dict[str, Any]
    tries: int


_is_waiting = fetches.c.state == literal_column("'waiting'")  # as in the partial index
_add = Upsert(fetches, ["update_id"], values={"state": "waiting"})
_this = update(fetches).where(fetches.c.fetch_id == bindparam("fetch"), _is_waiting)
_of_album = (
    select(fetches.c.fetch_id, fetches.c.content)
    .where(
        fetches.c.chat_id == bindparam("chat"),
        fetches.c.album == bindparam("of_album"),
        _is_waiting,
        fetches.c.tries == 0,
    )
    .with_for_update()
)
_due = (
    select(fetches.c.fetch_id, fetches.c.chat_id, fetches.c.purpose, fetches.c.content, fetches.c.tries)
    .where(
        _is_waiting,
        fetches.c.not_before <= bindparam("at", type_=fetches.c.not_before.type),
        fetches.c.fetch_id.not_in(bindparam("busy", expanding=True)),
    )
    .order_by(fetches.c.not_before, fetches.c.fetch_id)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(skip_locked=True)
)
_claimed = (
    update(fetches)
    .where(fetches.c.fetch_id.in_(bindparam("claimed", expanding=True)))
    .values(tries=fetches.c.tries + 1, not_before=bindparam("until"))
)
_counts = (
    select(fetches.c.chat_id, func.count().label("waiting"))
    .where(fetches.c.chat_id.in_(bindparam("chat_ids", expanding=True)), _is_waiting, fetches.c.purpose == "document")
    .group_by(fetches.c.chat_id)
)
_next = select(func.min(fetches.c.not_before, type_=fetches.c.not_before.type)).where(_is_waiting)
_purge = delete(fetches).where(fetches.c.settled_at < bindparam("before"))
_resume = update(fetches).where(_is_waiting, fetches.c.tries > 0).values(not_before=bindparam("at"))


def add(connection: Connection, new: NewFetch, at: datetime) -> None:
    """Have a file fetched; the same update twice changes nothing."""
    row = {
        "chat_id": new.chat_id,
        "update_id": new.update_id,
        "purpose": new.purpose,
        "album": new.album,
        "content": pack(new.content),
        "not_before": new.not_before,
        "created_at": at,
    }
    connection.execute(_add.on(connection), row)


def join(connection: Connection, chat_id: int, album: str, part: Mapping[str, Any], not_before: datetime) -> bool:
    """Add a part to the album of a fetch that nobody has begun yet; False when there is none such."""
    row = connection.execute(_of_album, {"chat": chat_id, "of_album": album}).one_or_none()
    if row is None:
        return False
    content = unpack(row.content)
    content["parts"].append(dict(part))
    values = {"fetch": row.fetch_id}
    connection.execute(_this.values(content=pack(content), not_before=not_before), values)
    return True


def claim(connection: Connection, at: datetime, most: int, busy: Collection[int]) -> list[Claim]:
    """Give some fetches that are due and count the try; a crash brings them back when the lease is over."""
    rows = connection.execute(_due, {"at": at, "most": most, "busy": list(busy)}).all()
    if rows:
        connection.execute(_claimed, {"claimed": [row.fetch_id for row in rows], "until": at + LEASE})
    return [Claim(row.fetch_id, row.chat_id, row.purpose, unpack(row.content), row.tries + 1) for row in rows]


def next_due(connection: Connection) -> datetime | None:
    """Give the instant from which the next fetch is due, None when none waits."""
    due: datetime | None = connection.execute(_next).scalar_one()
    return due


def resume(connection: Connection, at: datetime) -> None:
    """Let what the last run left unfinished go on at once; a database that others share keeps their leases."""
    if not is_shared(connection):
        connection.execute(_resume, {"at": at})


def later(connection: Connection, fetch_id: int, until: datetime) -> None:
    """Put a fetch off."""
    connection.execute(_this.values(not_before=until), {"fetch": fetch_id})


def is_waiting(connection: Connection, fetch_id: int) -> bool:
    """Tell whether a fetch is still wanted."""
    wanted = select(fetches.c.fetch_id).where(fetches.c.fetch_id == fetch_id, _is_waiting)
    return connection.execute(wanted).one_or_none() is not None


def settle(connection: Connection, fetch_id: int, at: datetime) -> bool:
    """Mark a fetch as done; False when it is no longer wanted."""
    return connection.execute(_this.values(state="settled", settled_at=at), {"fetch": fetch_id}).rowcount == 1


def waiting(connection: Connection, chat_ids: Collection[int]) -> dict[int, int]:
    """Count the documents that are on their way for each of these chats."""
    found = dict.fromkeys(chat_ids, 0)
    if chat_ids:
        found.update({row.chat_id: row.waiting for row in connection.execute(_counts, {"chat_ids": list(chat_ids)})})
    return found


def purge(connection: Connection, before: datetime) -> int:
    """Forget the fetches that were done before an instant, and tell how many."""
    return connection.execute(_purge, {"before": before}).rowcount
