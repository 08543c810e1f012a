"""Lanes, messages that go stale, the switch for sending, broadcasts."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
COLUMNS = ("lane", "not_after", "critical", "doubts")


def upgrade() -> None:
    op.add_column("outbox", sa.Column("lane", sa.Integer(), server_default="0", nullable=False))
    op.add_column("outbox", sa.Column("not_after", INSTANT))
    op.add_column("outbox", sa.Column("critical", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.add_column("outbox", sa.Column("doubts", sa.Integer(), server_default="0", nullable=False))
    op.drop_index("ix_outbox_queued", "outbox")
    op.create_index("ix_outbox_queued_by_lane", "outbox", ["lane", "outbox_id"], **_where("state = 'queued'"))
    op.create_index("ix_outbox_claimed", "outbox", ["outbox_id"], **_where("state = 'claimed'"))
    op.create_table(
        "controls",
        sa.Column("name", sa.String(length=32), nullable=False),
        sa.Column("value", sa.String(length=64), nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_controls"),
    )
    _create_broadcasts()


def downgrade() -> None:
    for table in ("broadcast_recipients", "broadcasts", "controls"):
        op.drop_table(table)
    op.execute(sa.text("UPDATE outbox SET state = 'queued' WHERE state = 'held'"))
    op.execute(sa.text("UPDATE outbox SET state = 'dead' WHERE state IN ('claimed', 'cancelled', 'expired')"))
    op.drop_index("ix_outbox_claimed", "outbox")
    op.drop_index("ix_outbox_queued_by_lane", "outbox")
    op.create_index("ix_outbox_queued", "outbox", ["outbox_id"], **_where("state = 'queued'"))
    for column in COLUMNS:
        op.drop_column("outbox", column)


def _create_broadcasts() -> None:
    op.create_table(
        "broadcasts",
        sa.Column("broadcast_id", NUMBER, nullable=False),
        sa.Column("name", sa.String(length=48), nullable=False),
        sa.Column("purpose", sa.String(length=32), nullable=False),
        sa.Column("audience", sa.JSON(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("critical", sa.Boolean(), nullable=False),
        sa.Column("not_after", INSTANT),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("starts_at", INSTANT),
        sa.Column("finished_at", INSTANT),
        sa.PrimaryKeyConstraint("broadcast_id", name="pk_broadcasts"),
    )
    op.create_index("ix_broadcasts_name", "broadcasts", ["name"])
    op.create_index("ix_broadcasts_state", "broadcasts", ["state"])
    op.create_table(
        "broadcast_recipients",
        sa.Column("broadcast_id", NUMBER, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("settled_at", INSTANT),
        sa.ForeignKeyConstraint(
            ["broadcast_id"],
            ["broadcasts.broadcast_id"],
            name="fk_broadcast_recipients_broadcast_id_broadcasts",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("broadcast_id", "chat_id", name="pk_broadcast_recipients"),
    )
    op.create_index("ix_broadcast_recipients_chat_id", "broadcast_recipients", ["chat_id"])
    op.create_index("ix_broadcast_recipients_state", "broadcast_recipients", ["broadcast_id", "state", "chat_id"])


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
