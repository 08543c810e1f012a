"""The floor of the audit, from which the chain goes on when older rows have gone; and data that are put on hold."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_ABORT = "BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END"
_DROPPED = "EXISTS (SELECT 1 FROM audit_floor WHERE audit_floor.sequence >= OLD.sequence)"
_REFUSED = "RAISE EXCEPTION 'audit is append-only'; END"
_FUNCTION = "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS"

ABOVE_THE_FLOOR = {
    "sqlite": (
        "DROP TRIGGER audit_keeps_rows",
        f"CREATE TRIGGER audit_keeps_rows BEFORE DELETE ON audit WHEN NOT {_DROPPED} {_ABORT}",
    ),
    "postgresql": (
        f"{_FUNCTION} $$BEGIN IF TG_OP = 'DELETE' THEN IF {_DROPPED} THEN RETURN OLD; END IF; END IF; {_REFUSED}$$",
    ),
}
"""Rows above the floor are refused to be deleted."""

EVERYWHERE = {
    "sqlite": (
        "DROP TRIGGER audit_keeps_rows",
        f"CREATE TRIGGER audit_keeps_rows BEFORE DELETE ON audit {_ABORT}",
    ),
    "postgresql": (f"{_FUNCTION} $$BEGIN {_REFUSED}$$",),
}
"""All rows are, as before."""


def upgrade() -> None:
    op.create_table(
        "audit_floor",
        sa.Column("floor_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("seal", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("floor_id", name="pk_audit_floor"),
    )
    _execute(ABOVE_THE_FLOOR[op.get_context().dialect.name])
    op.add_column("candidates", sa.Column("held_at", sa.DateTime(timezone=True)))


def downgrade() -> None:
    op.drop_column("candidates", "held_at")
    _execute(EVERYWHERE[op.get_context().dialect.name])
    op.drop_table("audit_floor")


def _execute(statements: tuple[str, ...]) -> None:
    for statement in statements:
        op.execute(statement)
