"""Documents, preferences, saved openings, search alerts, questions to staff, endorsements."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
TABLES = (
    "revision_documents",
    "endorsements",
    "inquiry_messages",
    "inquiries",
    "search_alerts",
    "bookmarks",
    "preferences",
    "vault_keys",
    "fetches",
)
"""In the order in which they can be dropped."""

COLUMNS = (
    ("applications", "remind"),
    ("documents", "stored_name"),
    ("documents", "size"),
    ("documents", "removed_at"),
    ("vacancies", "revision"),
    ("vacancies", "opened_at"),
)


def upgrade() -> None:
    _create_files()
    _create_wishes()
    _create_inquiries()
    _create_application_parts()
    _add_columns()


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
    for table, column in COLUMNS:
        op.drop_column(table, column)


def _create_files() -> None:
    op.create_table(
        "fetches",
        sa.Column("fetch_id", NUMBER, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("purpose", sa.String(length=16), nullable=False),
        sa.Column("album", sa.String(length=64)),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("not_before", INSTANT, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("settled_at", INSTANT),
        sa.PrimaryKeyConstraint("fetch_id", name="pk_fetches"),
        sa.UniqueConstraint("update_id", name="uq_fetches_update_id"),
    )
    op.create_index("ix_fetches_chat_id", "fetches", ["chat_id"])
    op.create_index("ix_fetches_waiting", "fetches", ["not_before", "fetch_id"], **_where("state = 'waiting'"))
    op.create_table(
        "vault_keys",
        sa.Column("chat_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("master_id", sa.String(length=16), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name="pk_vault_keys"),
    )


def _create_wishes() -> None:
    op.create_table(
        "preferences",
        sa.Column("chat_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("zone", sa.String(length=64)),
        sa.Column("reminders", sa.Boolean(), nullable=False),
        sa.Column("quiet_from", sa.Integer()),
        sa.Column("quiet_to", sa.Integer()),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name="pk_preferences"),
    )
    op.create_table(
        "bookmarks",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("vacancy_id", NUMBER, nullable=False),
        sa.Column("remind", sa.Boolean(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancies.vacancy_id"], name="fk_bookmarks_vacancy_id_vacancies", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("chat_id", "vacancy_id", name="pk_bookmarks"),
    )
    op.create_index("ix_bookmarks_vacancy_id", "bookmarks", ["vacancy_id"])
    op.create_table(
        "search_alerts",
        sa.Column("alert_id", NUMBER, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("query", sa.JSON(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("pace", sa.String(length=8), nullable=False),
        sa.Column("seen_at", INSTANT, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("alert_id", name="pk_search_alerts"),
        sa.UniqueConstraint("chat_id", "digest", name="uq_search_alerts_chat_id_digest"),
    )
    op.create_index("ix_search_alerts_chat_id", "search_alerts", ["chat_id"])


def _create_inquiries() -> None:
    op.create_table(
        "inquiries",
        sa.Column("inquiry_id", NUMBER, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("reference", sa.String(length=24)),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("inquiry_id", name="pk_inquiries"),
    )
    op.create_index("ix_inquiries_chat_id", "inquiries", ["chat_id"])
    op.create_table(
        "inquiry_messages",
        sa.Column("message_id", NUMBER, nullable=False),
        sa.Column("inquiry_id", NUMBER, nullable=False),
        sa.Column("author", sa.String(length=16), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["inquiry_id"],
            ["inquiries.inquiry_id"],
            name="fk_inquiry_messages_inquiry_id_inquiries",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("message_id", name="pk_inquiry_messages"),
    )
    op.create_index("ix_inquiry_messages_inquiry_id", "inquiry_messages", ["inquiry_id"])


def _create_application_parts() -> None:
    op.create_table(
        "endorsements",
        sa.Column("application_id", NUMBER, nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.application_id"],
            name="fk_endorsements_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("application_id", name="pk_endorsements"),
    )
    op.create_table(
        "revision_documents",
        sa.Column("application_id", NUMBER, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("document_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id", "revision"],
            ["application_revisions.application_id", "application_revisions.revision"],
            name="fk_revision_documents_application_id_application_revisions",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.document_id"],
            name="fk_revision_documents_document_id_documents",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("application_id", "revision", "document_id", name="pk_revision_documents"),
    )
    op.create_index("ix_revision_documents_document_id", "revision_documents", ["document_id"])


def _add_columns() -> None:
    op.add_column("applications", sa.Column("remind", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.add_column("documents", sa.Column("stored_name", sa.String(length=48)))
    op.add_column("documents", sa.Column("size", sa.Integer(), server_default="0", nullable=False))
    op.add_column("documents", sa.Column("removed_at", INSTANT))
    op.add_column("vacancies", sa.Column("revision", sa.Integer(), server_default="0", nullable=False))
    op.add_column("vacancies", sa.Column("opened_at", INSTANT))


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
