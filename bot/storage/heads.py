"""The head of every chat's queue: the oldest waiting row of each chat, found without reading the whole backlog.

Usually the oldest few hundred waiting rows name enough chats, and a row that is its chat's first among those is its
first of all. Only when they do not (one chat has flooded the queue, or those in front must wait) is every chat
looked up, one index probe each. Both keep a claim fast at any backlog, and one chat's flood delays nobody else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    CTE,
    Column,
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    Table,
    bindparam,
    case,
    func,
    select,
    union_all,
)

WINDOW = 256
"""How many of the oldest waiting rows are looked at first."""


class Heads:
    """Claims the heads of the queues that a table holds.

    `waiting` must be written as the condition of the partial indexes on (order) and on (chat_id, order) is, or
    neither database uses them. `fit` are conditions that a head must meet besides; one that does not meet them
    holds back its chat. A row without a chat is a queue of its own.
    """

    def __init__(
        self,
        order: Column[int],
        waiting: ColumnElement[bool],
        wanted: Sequence[ColumnElement[Any]],
        fit: Sequence[ColumnElement[bool]] = (),
        width: int = WINDOW,
    ) -> None:
        self._table: Table = order.table
        self._order, self._waiting, self._fit, self._width = order, waiting, fit, width
        window = self._window()
        length = select(func.count()).select_from(window)
        self._length = length
        self._near = self._claiming(_firsts(window), [*wanted, length.scalar_subquery().label("length")])
        self._everywhere = self._claiming(self._each_chat(), wanted)

    def claim(self, connection: Connection, limit: int, **values: Any) -> list[Row[Any]]:
        """Give up to `limit` fitting heads, oldest first; on PostgreSQL locked, and none that another holds."""
        parameters = {"limit": limit, **values}
        rows = list(connection.execute(self._near, parameters))
        if len(rows) >= limit:
            return rows
        length = rows[0].length if rows else connection.execute(self._length).scalar_one()
        return rows if length < self._width else list(connection.execute(self._everywhere, parameters))

    def _window(self) -> CTE:
        chat = self._table.c.chat_id
        rows = select(self._order.label("number"), chat.label("chat_id")).where(self._waiting)
        return rows.order_by(self._order).limit(self._width).cte("nearest")

    def _each_chat(self) -> Select[Any]:
        """Name every chat by leaps through the index, and then the first row of each."""
        chat = self._table.c.chat_id
        lowest = select(func.min(chat).label("chat_id")).where(self._waiting)
        chats = lowest.cte("chats", recursive=True)
        higher = select(func.min(chat)).where(self._waiting, chat > chats.c.chat_id).scalar_subquery()
        chats = chats.union_all(select(higher).where(chats.c.chat_id.is_not(None)))
        first = select(func.min(self._order)).where(self._waiting, chat == chats.c.chat_id)
        enough = bindparam("limit", type_=Integer) + self._width  # a few more than can be locked by others
        alone = select(self._order).where(self._waiting, chat.is_(None)).order_by(self._order).limit(enough)
        heads = select(first.scalar_subquery().label("number")).where(chats.c.chat_id.is_not(None))
        return select(union_all(heads, select(alone.subquery())).subquery())

    def _claiming(self, heads: Select[Any], wanted: Sequence[ColumnElement[Any]]) -> Select[Any]:
        rows = select(*wanted).where(self._order.in_(heads), self._waiting, *self._fit)
        oldest = rows.order_by(self._order).limit(bindparam("limit", type_=Integer))
        return oldest.with_for_update(of=self._table, skip_locked=True)


def _firsts(window: CTE) -> Select[Any]:
    alone = case((window.c.chat_id.is_(None), window.c.number))
    return select(func.min(window.c.number)).group_by(window.c.chat_id, alone)
