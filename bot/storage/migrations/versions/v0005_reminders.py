"""Reminders: whose clock shows what, what has been told to whom, and how vacancies have changed."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
INDEXES: tuple[tuple[str, str, list[str], str | None], ...] = (
    ("ix_drafts_updated_at", "drafts", ["updated_at"], None),
    ("ix_preferences_clock", "preferences", ["clock", "chat_id"], None),
    ("ix_bookmarks_waiting", "bookmarks", ["vacancy_id", "chat_id", "remind"], None),
    ("ix_search_alerts_pace", "search_alerts", ["pace", "chat_id"], None),
    ("ix_applications_vacancy_id_status", "applications", ["vacancy_id", "status"], None),
    ("ix_applications_begun", "applications", ["started_at"], "status = 'draft'"),
    ("ix_application_events_to_status_at", "application_events", ["to_status", "at"], None),
)
# Until the person changes a setting, their country is not looked at: `-` stands for a zone that was not chosen.
CLOCK = """UPDATE preferences SET clock = coalesce(zone, '-') || ' ' ||
    coalesce(CAST(quiet_from AS VARCHAR(4)) || '-' || CAST(quiet_to AS VARCHAR(4)), '-')"""


def upgrade() -> None:
    op.add_column("preferences", sa.Column("clock", sa.String(length=80), server_default="- -", nullable=False))
    op.execute(sa.text(CLOCK))
    op.drop_index("ix_bookmarks_vacancy_id", "bookmarks")
    for name, table, columns, condition in INDEXES:
        op.create_index(name, table, columns, **_where(condition))
    op.create_table(
        "notices",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "key", name="pk_notices"),
    )
    op.create_index("ix_notices_at", "notices", ["at"])
    op.create_table(
        "vacancy_changes",
        sa.Column("vacancy_id", NUMBER, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("old_status", sa.String(length=12), nullable=False),
        sa.Column("new_status", sa.String(length=12), nullable=False),
        sa.Column("old_deadline", sa.JSON()),
        sa.Column("new_deadline", sa.JSON()),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("told_at", INSTANT),
        sa.ForeignKeyConstraint(
            ["vacancy_id"],
            ["vacancies.vacancy_id"],
            name="fk_vacancy_changes_vacancy_id_vacancies",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("vacancy_id", "revision", name="pk_vacancy_changes"),
    )
    untold = _where("told_at IS NULL")
    op.create_index("ix_vacancy_changes_untold", "vacancy_changes", ["vacancy_id", "revision"], **untold)


def downgrade() -> None:
    for table in ("vacancy_changes", "notices"):
        op.drop_table(table)
    for name, table, _, _ in reversed(INDEXES):
        op.drop_index(name, table)
    op.create_index("ix_bookmarks_vacancy_id", "bookmarks", ["vacancy_id"])
    op.drop_column("preferences", "clock")


def _where(condition: str | None) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)} if condition else {}
