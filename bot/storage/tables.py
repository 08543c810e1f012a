"""The schema, as SQLAlchemy Core tables: the one description that both databases and the migrations share.

Personal content is kept as JSON in bytes (`LargeBinary`), written and read through `codec` only. Times are UTC.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
    true,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Utc(TypeDecorator[datetime]):
    """An aware instant, kept in UTC; SQLite has no time zones, so the zone is put back on reading."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any] | None:
        """Write an instant once for the many rows of a batch that bear it."""
        write = super().bind_processor(dialect)
        return write and lru_cache(64)(write)

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant without a time zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _where(condition: str) -> dict[str, Any]:
    """Make an index partial, on both databases."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


# In SQLite a key that is exactly INTEGER is the row's own number: no second index, and numbered by itself.
Number = BigInteger().with_variant(Integer, "sqlite")

inbox = Table(
    "inbox",
    metadata,
    Column("update_id", Number, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger),
    Column("received_at", Utc, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("state", String(12), nullable=False),  # pending | handled | quarantined
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("settled_at", Utc),
    Column("error", Text),
    Index("ix_inbox_pending", "update_id", **_where("state = 'pending'")),
    Index("ix_inbox_pending_by_chat", "chat_id", "update_id", **_where("state = 'pending'")),
    Index("ix_inbox_settled_at", "settled_at", **_where("settled_at IS NOT NULL")),
)

sessions = Table(
    "sessions",
    metadata,
    Column("chat_id", Number, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("updated_at", Utc, nullable=False),
    Column("unreachable_at", Utc),
)

drafts = Table(
    "drafts",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("key", String(64), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("updated_at", Utc, nullable=False),
    Index("ix_drafts_updated_at", "updated_at"),
)

candidates = Table(
    "candidates",
    metadata,
    Column("candidate_id", Number, primary_key=True),
    Column("chat_id", BigInteger, nullable=False, unique=True),
    Column("created_at", Utc, nullable=False),
    Column("held_at", Utc),  # since when nothing of theirs is deleted, and nothing is done with it
)

candidate_sections = Table(
    "candidate_sections",
    metadata,
    Column("candidate_id", Number, ForeignKey("candidates.candidate_id", ondelete="CASCADE"), primary_key=True),
    Column("section", String(32), primary_key=True),
    Column("content", LargeBinary, nullable=False),
    Column("updated_at", Utc, nullable=False),
)

consents = Table(
    "consents",
    metadata,
    Column("consent_id", Number, primary_key=True),
    Column(
        "candidate_id",
        Number,
        ForeignKey("candidates.candidate_id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("purpose", String(32), nullable=False),
    Column("text_version", String(32), nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("language", String(2), nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("given_at", Utc, nullable=False),
    Column("withdrawn_at", Utc),
    UniqueConstraint("update_id", "purpose"),
)

documents = Table(
    "documents",
    metadata,
    Column("document_id", Number, primary_key=True),
    Column(
        "candidate_id",
        Number,
        ForeignKey("candidates.candidate_id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("kind", String(32), nullable=False),
    Column("content", LargeBinary, nullable=False),  # name, media type, SHA-256, pages
    Column("created_at", Utc, nullable=False),
    Column("stored_name", String(48)),  # of the encrypted file in the folder of files
    Column("size", Integer, nullable=False, server_default="0"),  # bytes
    Column("removed_at", Utc),  # the file stays while a submitted revision refers to it
)

fetches = Table(
    "fetches",
    metadata,
    Column("fetch_id", Number, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False, unique=True),
    Column("purpose", String(16), nullable=False),  # document | import
    Column("album", String(64)),
    Column("content", LargeBinary, nullable=False),  # Telegram's file id, name, media type, what it is meant for
    Column("state", String(12), nullable=False),  # waiting | settled
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("not_before", Utc, nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("settled_at", Utc),
    Index("ix_fetches_waiting", "not_before", "fetch_id", **_where("state = 'waiting'")),
    Index("ix_fetches_chat_id", "chat_id"),
)

vault_keys = Table(
    "vault_keys",
    metadata,
    Column("chat_id", Number, primary_key=True, autoincrement=False),
    Column("master_id", String(16), nullable=False),  # which master key it is wrapped with
    Column("wrapped", LargeBinary, nullable=False),
    Column("created_at", Utc, nullable=False),
)

preferences = Table(
    "preferences",
    metadata,
    Column("chat_id", Number, primary_key=True, autoincrement=False),
    Column("language", String(2), nullable=False),
    Column("zone", String(64)),
    Column("reminders", Boolean, nullable=False),
    Column("quiet_from", Integer),  # minutes after midnight in the person's zone; both or none
    Column("quiet_to", Integer),
    Column("updated_at", Utc, nullable=False),
    Column("clock", String(80), nullable=False, server_default="- -"),  # zone and quiet hours, as timers look for them
    Index("ix_preferences_clock", "clock", "chat_id"),
)

vacancies = Table(
    "vacancies",
    metadata,
    Column("vacancy_id", Number, primary_key=True),
    Column("reference", String(24), nullable=False, unique=True),
    Column("status", String(12), nullable=False),
    Column("deadline_at", Utc),
    Column("facts", JSON, nullable=False),  # the Vacancy record without its texts and status
    Column("digest", String(64), nullable=False),  # of the record as it was last imported
    Column("updated_at", Utc, nullable=False),
    Column("revision", Integer, nullable=False, server_default="0"),  # rises with each change of deadline or status
    Column("opened_at", Utc),  # when it first took applications here
    Column("blind", Boolean, nullable=False, server_default=false()),  # reviewed without name, nationality, age
    Column("close_at", Utc),  # when it is to be closed before its deadline
    Index("ix_vacancies_open", "status", "deadline_at"),
)

vacancy_texts = Table(
    "vacancy_texts",
    metadata,
    Column("vacancy_id", Number, ForeignKey("vacancies.vacancy_id", ondelete="CASCADE"), primary_key=True),
    Column("language", String(2), primary_key=True),
    Column("title", String(200), nullable=False),
    Column("body", Text),
)

applications = Table(
    "applications",
    metadata,
    Column("application_id", Number, primary_key=True),
    Column("public_id", String(16), nullable=False, unique=True),
    Column("candidate_id", Number, ForeignKey("candidates.candidate_id", ondelete="CASCADE"), nullable=False),
    Column("vacancy_id", Number, ForeignKey("vacancies.vacancy_id"), nullable=False, index=True),
    Column("status", String(24), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("pool_opt_in", Boolean, nullable=False),
    Column("started_at", Utc, nullable=False),
    Column("submitted_at", Utc),
    Column("remind", Boolean, nullable=False, server_default=true()),
    Column("late_until", Utc),  # until when an approver lets it be submitted in spite of the deadline
    UniqueConstraint("candidate_id", "vacancy_id"),
    Index("ix_applications_vacancy_id_status", "vacancy_id", "status"),
    Index("ix_applications_begun", "started_at", **_where("status = 'draft'")),
)

application_revisions = Table(
    "application_revisions",
    metadata,
    Column(
        "application_id",
        Number,
        ForeignKey("applications.application_id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("revision", Integer, primary_key=True),
    Column("content", LargeBinary, nullable=False),  # the Snapshot
    Column("receipt_hash", String(64), nullable=False),
    Column("submitted_at", Utc, nullable=False),
)

revision_documents = Table(
    "revision_documents",
    metadata,
    Column("application_id", Number, primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column(
        "document_id",
        Number,
        ForeignKey("documents.document_id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    ForeignKeyConstraint(
        ["application_id", "revision"],
        ["application_revisions.application_id", "application_revisions.revision"],
        ondelete="CASCADE",
    ),
)

endorsements = Table(
    "endorsements",
    metadata,
    Column(
        "application_id",
        Number,
        ForeignKey("applications.application_id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("status", String(16), nullable=False),  # not_asked | asked | endorsed | refused
    Column("content", LargeBinary, nullable=False),  # the bureau's country, the employer, the letter of conditions
    Column("updated_at", Utc, nullable=False),
)

bookmarks = Table(
    "bookmarks",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("vacancy_id", Number, ForeignKey("vacancies.vacancy_id", ondelete="CASCADE"), primary_key=True),
    Column("remind", Boolean, nullable=False),
    Column("created_at", Utc, nullable=False),
    Index("ix_bookmarks_waiting", "vacancy_id", "chat_id", "remind"),
)

search_alerts = Table(
    "search_alerts",
    metadata,
    Column("alert_id", Number, primary_key=True),
    Column("chat_id", BigInteger, nullable=False, index=True),
    Column("query", JSON, nullable=False),  # keywords and facets
    Column("digest", String(64), nullable=False),  # of the query, so that it is saved once
    Column("pace", String(8), nullable=False),  # at_once | daily
    Column("seen_at", Utc, nullable=False),  # what opened later is news
    Column("created_at", Utc, nullable=False),
    UniqueConstraint("chat_id", "digest"),
    Index("ix_search_alerts_pace", "pace", "chat_id"),
)

inquiries = Table(
    "inquiries",
    metadata,
    Column("inquiry_id", Number, primary_key=True),
    Column("chat_id", BigInteger, nullable=False, index=True),
    Column("reference", String(24)),
    Column("state", String(12), nullable=False),  # open | answered | closed
    Column("created_at", Utc, nullable=False),
    Column("updated_at", Utc, nullable=False),
)

inquiry_messages = Table(
    "inquiry_messages",
    metadata,
    Column("message_id", Number, primary_key=True),
    Column(
        "inquiry_id",
        Number,
        ForeignKey("inquiries.inquiry_id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("author", String(16), nullable=False),  # candidate | staff
    Column("content", LargeBinary, nullable=False),
    Column("at", Utc, nullable=False),
)

application_events = Table(
    "application_events",
    metadata,
    Column("event_id", Number, primary_key=True),
    Column(
        "application_id",
        Number,
        ForeignKey("applications.application_id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("event", String(32), nullable=False),
    Column("actor", String(16), nullable=False),
    Column("from_status", String(24), nullable=False),
    Column("to_status", String(24), nullable=False),
    Column("at", Utc, nullable=False),
    Index("ix_application_events_to_status_at", "to_status", "at"),
)

vacancy_changes = Table(
    "vacancy_changes",
    metadata,
    Column("vacancy_id", Number, ForeignKey("vacancies.vacancy_id", ondelete="CASCADE"), primary_key=True),
    Column("revision", Integer, primary_key=True),  # the vacancy's, after the change
    Column("old_status", String(12), nullable=False),
    Column("new_status", String(12), nullable=False),
    Column("old_deadline", JSON(none_as_null=True)),
    Column("new_deadline", JSON(none_as_null=True)),
    Column("at", Utc, nullable=False),
    Column("told_at", Utc),  # when everybody whom it concerns had been told
    Index("ix_vacancy_changes_untold", "vacancy_id", "revision", **_where("told_at IS NULL")),
)

notices = Table(
    "notices",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("key", String(80), primary_key=True),  # what was told; nobody is told the same twice
    Column("at", Utc, nullable=False),
    Index("ix_notices_at", "at"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("outbox_id", Number, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("key", String(64), nullable=False, unique=True),
    Column("body", LargeBinary, nullable=False),
    Column("state", String(12), nullable=False),  # the states of bot.storage.outbox
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("not_before", Utc, nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("settled_at", Utc),
    Column("message_id", BigInteger),
    Column("error", Text),
    Column("lane", Integer, nullable=False, server_default="0"),  # 0 reply, 1 single notification, 2 bulk
    Column("not_after", Utc),  # stale from then on
    Column("critical", Boolean, nullable=False, server_default=true()),  # to be repeated when in doubt
    Column("doubts", Integer, nullable=False, server_default="0"),  # tries after which it may have arrived
    Index("ix_outbox_queued_by_lane", "lane", "outbox_id", **_where("state = 'queued'")),
    Index("ix_outbox_queued_by_chat", "chat_id", "outbox_id", **_where("state = 'queued'")),
    Index("ix_outbox_unreachable", "chat_id", **_where("state = 'unreachable'")),
    Index("ix_outbox_claimed", "outbox_id", **_where("state = 'claimed'")),
    Index("ix_outbox_settled_at", "settled_at", **_where("settled_at IS NOT NULL")),
)

controls = Table(
    "controls",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", String(64), nullable=False),
    Column("updated_at", Utc, nullable=False),
)

broadcasts = Table(
    "broadcasts",
    metadata,
    Column("broadcast_id", Number, primary_key=True),
    Column("name", String(48), nullable=False, index=True),  # what it is about; nobody is told the same twice
    Column("purpose", String(32), nullable=False),  # the consent it rests on
    Column("audience", JSON, nullable=False),
    Column("content", LargeBinary, nullable=False),  # one message for each language
    Column("critical", Boolean, nullable=False),
    Column("not_after", Utc),
    Column("state", String(12), nullable=False),  # prepared | running | paused | cancelled | done
    Column("created_at", Utc, nullable=False),
    Column("starts_at", Utc),  # the end of the undo window
    Column("finished_at", Utc),
    Index("ix_broadcasts_state", "state"),
)

broadcast_recipients = Table(
    "broadcast_recipients",
    metadata,
    Column(
        "broadcast_id",
        Number,
        ForeignKey("broadcasts.broadcast_id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("language", String(2), nullable=False),
    Column("state", String(12), nullable=False),  # waiting | queued | left_out, then what became of the message
    Column("reason", Text),
    Column("settled_at", Utc),
    Index("ix_broadcast_recipients_state", "broadcast_id", "state", "chat_id"),
    Index("ix_broadcast_recipients_chat_id", "chat_id"),
)
