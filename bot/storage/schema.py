"""Which schema a database has, and which one this release needs; told without loading the migration tool."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, insert, inspect, select

from bot.errors import SchemaBehind
from bot.storage.search_schema import POSTGRESQL_DDL, SQLITE_DDL
from bot.storage.staff_tables import REFUSING
from bot.storage.tables import metadata

REVISION = "0006"
"""The newest migration. Revisions sort by their number."""

SEARCH_DDL = {"sqlite": SQLITE_DDL, "postgresql": POSTGRESQL_DDL}

_version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


@dataclass(frozen=True)
class SchemaState:
    """The revision a database has (None when it is empty) beside the one that is needed."""

    found: str | None
    needed: str = REVISION

    @property
    def is_ready(self) -> bool:
        """Whether this release can run: a newer schema serves too, for migrations expand before they contract."""
        return self.found is not None and self.found >= self.needed


def schema_state(connection: Connection) -> SchemaState:
    """Read which revision the database has."""
    if not inspect(connection).has_table(_version.name):
        return SchemaState(None)
    return SchemaState(connection.execute(select(_version.c.version_num)).scalar_one_or_none())


def require_schema(connection: Connection) -> None:
    """Raise SchemaBehind unless this release can run on the schema there is."""
    state = schema_state(connection)
    if not state.is_ready:
        raise SchemaBehind(f"found {state.found or 'none'}, needed {state.needed}")


def create_schema(connection: Connection) -> None:
    """Create the newest schema in an empty database at once, without the steps that lead to it."""
    metadata.create_all(connection)
    for statement in (*SEARCH_DDL[connection.dialect.name], *REFUSING[connection.dialect.name]):
        connection.exec_driver_sql(statement)
    _version.create(connection)
    connection.execute(insert(_version).values(version_num=REVISION))
