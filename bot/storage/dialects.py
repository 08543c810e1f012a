"""The few things in which the two databases differ, for the rest of the store to be written once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite


class Upsert:
    """An insert that gives way to the row already there: kept as it is, or given new values.

    Built once per statement and compiled by SQLAlchemy once per database; `key` names the columns of the unique
    constraint (any constraint when there are none), `replace` those that take the new row's values.
    """

    def __init__(
        self,
        table: Table,
        key: Sequence[str],
        replace: Sequence[str] = (),
        *,
        values: dict[str, Any] | None = None,
        returning: Sequence[ColumnElement[Any]] = (),
    ) -> None:
        self._statements: dict[str, Executable] = {}
        for name, insert in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert)):
            statement: Any = insert(table)
            if values:
                statement = statement.values(values)
            if replace:
                taken = {column: statement.excluded[column] for column in replace}
                statement = statement.on_conflict_do_update(index_elements=list(key), set_=taken)
            else:
                statement = statement.on_conflict_do_nothing(index_elements=list(key) or None)
            self._statements[name] = statement.returning(*returning) if returning else statement

    def on(self, connection: Connection) -> Executable:
        """Give the statement in the words of this connection's database."""
        return self._statements[connection.dialect.name]


def is_shared(connection: Connection) -> bool:
    """Tell whether several processes may work on this database at once; SQLite has one owner."""
    return connection.dialect.name == "postgresql"
