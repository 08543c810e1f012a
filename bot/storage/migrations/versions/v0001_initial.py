"""The first schema: mail in and out, sessions and drafts, candidates, vacancies, applications, the search."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from bot.storage.schema import SEARCH_DDL
from bot.storage.search_schema import DROP_DDL

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
TABLES = (
    "application_events",
    "application_revisions",
    "applications",
    "vacancy_texts",
    "vacancies",
    "documents",
    "consents",
    "candidate_sections",
    "candidates",
    "outbox",
    "drafts",
    "sessions",
    "inbox",
)
"""In the order in which they can be dropped."""


def upgrade() -> None:
    _create_mail()
    _create_candidates()
    _create_vacancies()
    _create_applications()
    for statement in SEARCH_DDL[op.get_context().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    for statement in DROP_DDL:
        op.execute(statement)
    for table in TABLES:
        op.drop_table(table)


def _create_mail() -> None:
    op.create_table(
        "inbox",
        sa.Column("update_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger()),
        sa.Column("received_at", INSTANT, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("settled_at", INSTANT),
        sa.Column("error", sa.Text()),
        sa.PrimaryKeyConstraint("update_id", name="pk_inbox"),
    )
    op.create_index("ix_inbox_pending", "inbox", ["update_id"], **_where("state = 'pending'"))
    op.create_index("ix_inbox_pending_by_chat", "inbox", ["chat_id", "update_id"], **_where("state = 'pending'"))
    op.create_index("ix_inbox_settled_at", "inbox", ["settled_at"], **_where("settled_at IS NOT NULL"))
    op.create_table(
        "sessions",
        sa.Column("chat_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.Column("unreachable_at", INSTANT),
        sa.PrimaryKeyConstraint("chat_id", name="pk_sessions"),
    )
    op.create_table(
        "drafts",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "key", name="pk_drafts"),
    )
    op.create_table(
        "outbox",
        sa.Column("outbox_id", NUMBER, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
        sa.Column("not_before", INSTANT, nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("settled_at", INSTANT),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("error", sa.Text()),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
        sa.PrimaryKeyConstraint("outbox_id", name="pk_outbox"),
    )
    op.create_index("ix_outbox_queued", "outbox", ["outbox_id"], **_where("state = 'queued'"))
    op.create_index("ix_outbox_queued_by_chat", "outbox", ["chat_id", "outbox_id"], **_where("state = 'queued'"))
    op.create_index("ix_outbox_settled_at", "outbox", ["settled_at"], **_where("settled_at IS NOT NULL"))
    op.create_index("ix_outbox_unreachable", "outbox", ["chat_id"], **_where("state = 'unreachable'"))


def _create_candidates() -> None:
    op.create_table(
        "candidates",
        sa.Column("candidate_id", NUMBER, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.UniqueConstraint("chat_id", name="uq_candidates_chat_id"),
        sa.PrimaryKeyConstraint("candidate_id", name="pk_candidates"),
    )
    op.create_table(
        "candidate_sections",
        sa.Column("candidate_id", NUMBER, nullable=False),
        sa.Column("section", sa.String(length=32), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["candidates.candidate_id"],
            name="fk_candidate_sections_candidate_id_candidates",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("candidate_id", "section", name="pk_candidate_sections"),
    )
    op.create_table(
        "consents",
        sa.Column("consent_id", NUMBER, nullable=False),
        sa.Column("candidate_id", NUMBER, nullable=False),
        sa.Column("purpose", sa.String(length=32), nullable=False),
        sa.Column("text_version", sa.String(length=32), nullable=False),
        sa.Column("text_hash", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("given_at", INSTANT, nullable=False),
        sa.Column("withdrawn_at", INSTANT),
        sa.UniqueConstraint("update_id", "purpose", name="uq_consents_update_id_purpose"),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["candidates.candidate_id"],
            name="fk_consents_candidate_id_candidates",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("consent_id", name="pk_consents"),
    )
    op.create_index("ix_consents_candidate_id", "consents", ["candidate_id"])
    op.create_table(
        "documents",
        sa.Column("document_id", NUMBER, nullable=False),
        sa.Column("candidate_id", NUMBER, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["candidates.candidate_id"],
            name="fk_documents_candidate_id_candidates",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("document_id", name="pk_documents"),
    )
    op.create_index("ix_documents_candidate_id", "documents", ["candidate_id"])


def _create_vacancies() -> None:
    op.create_table(
        "vacancies",
        sa.Column("vacancy_id", NUMBER, nullable=False),
        sa.Column("reference", sa.String(length=24), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("deadline_at", INSTANT),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.UniqueConstraint("reference", name="uq_vacancies_reference"),
        sa.PrimaryKeyConstraint("vacancy_id", name="pk_vacancies"),
    )
    op.create_index("ix_vacancies_open", "vacancies", ["status", "deadline_at"])
    op.create_table(
        "vacancy_texts",
        sa.Column("vacancy_id", NUMBER, nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text()),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancies.vacancy_id"], name="fk_vacancy_texts_vacancy_id_vacancies", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("vacancy_id", "language", name="pk_vacancy_texts"),
    )


def _create_applications() -> None:
    op.create_table(
        "applications",
        sa.Column("application_id", NUMBER, nullable=False),
        sa.Column("public_id", sa.String(length=16), nullable=False),
        sa.Column("candidate_id", NUMBER, nullable=False),
        sa.Column("vacancy_id", NUMBER, nullable=False),
        sa.Column("status", sa.String(length=24), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("pool_opt_in", sa.Boolean(), nullable=False),
        sa.Column("started_at", INSTANT, nullable=False),
        sa.Column("submitted_at", INSTANT),
        sa.UniqueConstraint("candidate_id", "vacancy_id", name="uq_applications_candidate_id_vacancy_id"),
        sa.UniqueConstraint("public_id", name="uq_applications_public_id"),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["candidates.candidate_id"],
            name="fk_applications_candidate_id_candidates",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["vacancy_id"], ["vacancies.vacancy_id"], name="fk_applications_vacancy_id_vacancies"),
        sa.PrimaryKeyConstraint("application_id", name="pk_applications"),
    )
    op.create_index("ix_applications_vacancy_id", "applications", ["vacancy_id"])
    op.create_table(
        "application_revisions",
        sa.Column("application_id", NUMBER, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("receipt_hash", sa.String(length=64), nullable=False),
        sa.Column("submitted_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.application_id"],
            name="fk_application_revisions_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("application_id", "revision", name="pk_application_revisions"),
    )
    op.create_table(
        "application_events",
        sa.Column("event_id", NUMBER, nullable=False),
        sa.Column("application_id", NUMBER, nullable=False),
        sa.Column("event", sa.String(length=32), nullable=False),
        sa.Column("actor", sa.String(length=16), nullable=False),
        sa.Column("from_status", sa.String(length=24), nullable=False),
        sa.Column("to_status", sa.String(length=24), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.application_id"],
            name="fk_application_events_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("event_id", name="pk_application_events"),
    )
    op.create_index("ix_application_events_application_id", "application_events", ["application_id"])


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}
