"""Search alerts: who wants to hear of what, how far each has heard, and what is news to them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select, update

from bot.domain.query import Query, Search
from bot.domain.vacancy import Vacancy
from bot.domain.wishes import Alert, Pace, query_digest
from bot.storage import search
from bot.storage.dialects import Upsert
from bot.storage.tables import Utc, search_alerts, vacancies

PAUSED = "-"
"""Stands before the pace of an alert that is paused, so that it goes on as it was."""

SHOWN = 20
"""New openings told of at once; a search finds the rest."""


@dataclass(frozen=True)
class Due:
    """An alert that something has opened for since it last heard; `news` may be empty, soonest deadline first.

    `until` is what to mark as seen, whether there was news or not; `more` tells that `news` is not all.
    """

    alert_id: int
    chat_id: int
    query: Query
    news: tuple[Vacancy, ...]
    until: datetime
    more: bool = False


_this = (search_alerts.c.alert_id == bindparam("number"), search_alerts.c.chat_id == bindparam("chat"))
_of_chats = (
    select(search_alerts)
    .where(search_alerts.c.chat_id.in_(bindparam("chat_ids", expanding=True)))
    .order_by(search_alerts.c.alert_id)
)
_keep = Upsert(search_alerts, ["chat_id", "digest"], ["pace", "seen_at"])
_drop = delete(search_alerts).where(*_this)
_pace = select(search_alerts.c.pace).where(*_this)
_pause = update(search_alerts).where(*_this).values(pace=bindparam("new_pace"), seen_at=bindparam("at"))
_latest = select(func.max(vacancies.c.opened_at, type_=Utc))
_waiting = (
    select(search_alerts)
    .where(search_alerts.c.pace == bindparam("wanted"), search_alerts.c.seen_at < bindparam("until", type_=Utc))
    .order_by(search_alerts.c.alert_id)
    .limit(bindparam("most"))
)
_waiting_of_chats = _waiting.where(search_alerts.c.chat_id.in_(bindparam("chat_ids", expanding=True)))
_opened = select(vacancies.c.reference, vacancies.c.opened_at).where(
    vacancies.c.opened_at > bindparam("since", type_=Utc)
)
_seen = (
    update(search_alerts)
    .where(search_alerts.c.alert_id.in_(bindparam("alert_ids", expanding=True)))
    .values(seen_at=bindparam("until"))
)


def of_chats(connection: Connection, chat_ids: Collection[int]) -> dict[int, list[Alert]]:
    """Give the alerts of each of these chats, oldest first."""
    found: dict[int, list[Alert]] = {chat_id: [] for chat_id in chat_ids}
    for row in connection.execute(_of_chats, {"chat_ids": list(chat_ids)}) if chat_ids else ():
        found[row.chat_id].append(_read(row))
    return found


def keep(connection: Connection, chat_id: int, query: Query, pace: Pace, at: datetime) -> None:
    """Save a search that tells of what opens after `at`; the same search is saved once, and takes the new pace."""
    row = {
        "chat_id": chat_id,
        "query": query.model_dump(mode="json"),
        "digest": query_digest(query),
        "pace": pace.value,
        "seen_at": at,
        "created_at": at,
    }
    connection.execute(_keep.on(connection), row)


def pause(connection: Connection, chat_id: int, number: int, paused: bool, at: datetime) -> None:
    """Pause an alert of this chat, or let it go on at its pace with what opens after `at`."""
    pace = connection.execute(_pace, {"chat": chat_id, "number": number}).scalar_one_or_none()
    if pace is not None:
        new = (PAUSED if paused else "") + pace.removeprefix(PAUSED)
        connection.execute(_pause, {"chat": chat_id, "number": number, "new_pace": new, "at": at})


def drop(connection: Connection, chat_id: int, number: int) -> None:
    """Forget an alert of this chat."""
    connection.execute(_drop, {"chat": chat_id, "number": number})


def due(
    connection: Connection, pace: Pace, at: datetime, chat_ids: Collection[int] | None = None, most: int = 200
) -> list[Due]:
    """Give the alerts of a pace for which something has opened since they last heard, at most `most` of them.

    `chat_ids` restricts them, as to the people whose day has come for a digest. Whoever reads this marks every one as
    seen up to its `until`, those without news too; then the next call gives the next ones.
    """
    until = connection.execute(_latest).scalar_one()
    if until is None:
        return []
    wanted: dict[str, Any] = {"wanted": pace.value, "until": until, "most": most}
    if chat_ids is not None:
        wanted["chat_ids"] = list(chat_ids)
    rows = connection.execute(_waiting if chat_ids is None else _waiting_of_chats, wanted).all()
    if not rows:
        return []
    opened = connection.execute(_opened, {"since": min(row.seen_at for row in rows)})
    return _news(connection, rows, {row.reference: row.opened_at for row in opened}, until, at)


def mark_seen(connection: Connection, alert_ids: Collection[int], until: datetime) -> None:
    """Remember that these alerts have been told of everything that opened up to an instant."""
    if alert_ids:
        connection.execute(_seen, {"alert_ids": list(alert_ids), "until": until})


def _news(
    connection: Connection, rows: Sequence[Any], opened: dict[str, datetime], until: datetime, at: datetime
) -> list[Due]:
    """Search once for all alerts with the same query."""
    hits: dict[str, tuple[Vacancy, ...]] = {}
    found = []
    for row in rows:
        query = Query.model_validate(row.query)
        if row.digest not in hits:
            page = search.find(connection, Search(query, at, limit=EVERY)).vacancies
            hits[row.digest] = tuple(vacancy for vacancy in page if vacancy.reference in opened)
        news = tuple(vacancy for vacancy in hits[row.digest] if opened[vacancy.reference] > row.seen_at)
        found.append(Due(row.alert_id, row.chat_id, query, news[:SHOWN], until, len(news) > SHOWN))
    return found


EVERY = 10_000
"""More hits than a search can have: all are looked at for what is new among them."""


def _read(row: Any) -> Alert:
    return Alert(
        number=row.alert_id,
        query=Query.model_validate(row.query),
        pace=Pace(row.pace.removeprefix(PAUSED)),
        paused=row.pace.startswith(PAUSED),
    )
