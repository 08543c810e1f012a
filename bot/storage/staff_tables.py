"""The tables of staff's work: who may do what, the audit, and everything after the deadline.

What hangs on an application goes with it when its candidate is erased. `staff`, `invitations`, `pushes`,
`assessment_slots` and the audit belong to the organisation: they hold no candidate's words, and the audit ids only.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    true,
)

from bot.storage.tables import Number, Utc, metadata


def _application(*, key: bool = False) -> Column[int]:
    place = ForeignKey("applications.application_id", ondelete="CASCADE")
    return Column("application_id", Number, place, primary_key=key, nullable=False, index=not key)


def _vacancy(*, key: bool = False) -> Column[int]:
    place = ForeignKey("vacancies.vacancy_id", ondelete="CASCADE")
    return Column("vacancy_id", Number, place, primary_key=key, nullable=False, index=True)


def _staff(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, Number, ForeignKey("staff.staff_id"), nullable=nullable)


staff = Table(
    "staff",
    metadata,
    Column("staff_id", Number, primary_key=True),
    Column("chat_id", BigInteger, nullable=False, unique=True),
    Column("name", String(64), nullable=False),
    Column("roles", JSON, nullable=False),  # a list of the codes of bot.domain.staff.Role
    Column("all_openings", Boolean, nullable=False, server_default=true()),  # else those in staff_openings
    _staff("added_by", nullable=True),  # None: from the command line
    Column("added_at", Utc, nullable=False),
    Column("disabled_at", Utc),
)

staff_openings = Table(
    "staff_openings",
    metadata,
    Column("staff_id", Number, ForeignKey("staff.staff_id", ondelete="CASCADE"), primary_key=True),
    _vacancy(key=True),
)

invitations = Table(
    "invitations",
    metadata,
    Column("invitation_id", Number, primary_key=True),
    Column("token_hash", String(64), nullable=False, unique=True),  # SHA-256; the token itself is kept nowhere
    Column("roles", JSON, nullable=False),
    Column("openings", JSON(none_as_null=True)),  # references; null: all of them
    _staff("created_by", nullable=True),
    Column("created_at", Utc, nullable=False),
    Column("expires_at", Utc, nullable=False),
    Column("used_at", Utc),
)

audit = Table(
    "audit",
    metadata,
    Column("sequence", Number, primary_key=True, autoincrement=False),  # 1, 2, 3 … without a gap
    Column("at", Utc, nullable=False),
    Column("actor", String(32), nullable=False),  # staff/12, command-line, or other/ and a keyed hash of the chat
    Column("act", String(32), nullable=False),
    Column("subjects", Text, nullable=False),  # a JSON list of ids: "vacancy/INT04606", "application/A-7K3M-9QXF"
    Column("allowed", Boolean, nullable=False),
    Column("hash", String(64), nullable=False),  # HMAC-SHA-256 over the hash before and this row
)

audit_head = Table(
    "audit_head",
    metadata,
    Column("head_id", Number, primary_key=True, autoincrement=False),  # always 1
    Column("sequence", BigInteger, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("seal", String(64), nullable=False),  # HMAC over both, so that a shortened audit does not pass
)

audit_floor = Table(
    "audit_floor",
    metadata,
    Column("floor_id", Number, primary_key=True, autoincrement=False),  # always 1
    Column("sequence", BigInteger, nullable=False),  # the newest row that was dropped because its time was over
    Column("hash", String(64), nullable=False),
    Column("seal", String(64), nullable=False),  # HMAC over both: the chain goes on from here
)

notes = Table(
    "notes",
    metadata,
    Column("note_id", Number, primary_key=True),
    _application(),
    _staff("staff_id"),
    Column("content", LargeBinary, nullable=False),
    Column("at", Utc, nullable=False),
)

pushes = Table(
    "pushes",
    metadata,
    Column("push_id", Number, primary_key=True),
    _vacancy(),
    Column("event", String(32)),  # the move that goes with the message; null: none
    Column("template", String(32), nullable=False),
    Column("content", LargeBinary, nullable=False),  # the words of each language, with their arguments; no names
    Column("state", String(12), nullable=False),  # prepared | waiting | scheduled | running | cancelled | done
    _staff("created_by"),
    _staff("approved_by", nullable=True),
    Column("created_at", Utc, nullable=False),
    Column("send_at", Utc),  # the end of the undo window
    Column("ended_at", Utc),
    Index("ix_pushes_state", "state"),
)

push_recipients = Table(
    "push_recipients",
    metadata,
    Column("push_id", Number, ForeignKey("pushes.push_id", ondelete="CASCADE"), primary_key=True),
    Column(
        "application_id",
        Number,
        ForeignKey("applications.application_id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    Column("state", String(12), nullable=False),  # waiting | told | left_out
    Column("reason", String(32)),
    Column("told_at", Utc),
    Index("ix_push_recipients_state", "push_id", "state", "application_id"),
)

assessments = Table(
    "assessments",
    metadata,
    Column("assessment_id", Number, primary_key=True),
    _application(),
    Column("kind", String(32), nullable=False),
    Column("status", String(24), nullable=False),  # pending | accepted | declined | reschedule_requested | cancelled
    Column("content", LargeBinary, nullable=False),  # place or link, instructions, the candidate's words, the outcome
    Column("accommodation", LargeBinary),  # what the candidate asked for, which the panel does not see
    Column("attendance", String(16)),  # attended | absent | excused
    Column("starts_at", Utc),
    Column("ends_at", Utc),
    Column("zone", String(64)),
    Column("revision", Integer, nullable=False, server_default="0"),  # the SEQUENCE of its calendar file
    Column("created_at", Utc, nullable=False),
    Column("updated_at", Utc, nullable=False),
    Index("ix_assessments_starts_at", "starts_at"),
)

assessment_slots = Table(
    "assessment_slots",
    metadata,
    Column("slot_id", Number, primary_key=True),
    _vacancy(),
    Column("kind", String(32), nullable=False),
    Column("starts_at", Utc, nullable=False),
    Column("ends_at", Utc, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("place", Text, nullable=False),
    Column("capacity", Integer, nullable=False),
)

slot_choices = Table(
    "slot_choices",
    metadata,
    Column("assessment_id", Number, ForeignKey("assessments.assessment_id", ondelete="CASCADE"), primary_key=True),
    Column(
        "slot_id",
        Number,
        ForeignKey("assessment_slots.slot_id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    Column("state", String(12), nullable=False),  # offered | chosen
    Column("at", Utc, nullable=False),
)

checks = Table(
    "checks",
    metadata,
    Column("check_id", Number, primary_key=True),
    _application(),
    Column("kind", String(32), nullable=False),
    Column("status", String(16), nullable=False),  # not_started | requested | received | verifying | query | …
    _staff("owner", nullable=True),
    Column("requested_at", Utc),
    Column("received_at", Utc),
    Column("expires_at", Utc),
    Column("content", LargeBinary, nullable=False),
    Column("updated_at", Utc, nullable=False),
    UniqueConstraint("application_id", "kind"),
)

references_asked = Table(
    "references_asked",
    metadata,
    Column("asking_id", Number, primary_key=True),
    _application(),
    Column("token_hash", String(64), nullable=False, unique=True),  # SHA-256 of the referee's own link
    Column("language", String(2), nullable=False),
    Column("status", String(16), nullable=False),  # asked | opened | answered | declined | expired
    Column("content", LargeBinary, nullable=False),  # who is asked, consent, answers: never shown to the candidate
    Column("chat_id", BigInteger, index=True),  # the referee's, from the first opening on
    Column("sent_at", Utc),
    Column("expires_at", Utc),
    Column("answered_at", Utc),
)

offers = Table(
    "offers",
    metadata,
    Column("offer_id", Number, primary_key=True),
    _application(),
    Column("status", String(24), nullable=False),  # proposed | sent | accepted | declined | review_requested | …
    Column("content", LargeBinary, nullable=False),
    _staff("proposed_by"),
    _staff("approved_by", nullable=True),
    Column("proposed_at", Utc, nullable=False),
    Column("sent_at", Utc),
    Column("expires_at", Utc),
    Column("responded_at", Utc),
    Index("ix_offers_expires_at", "expires_at"),
)

onboarding_items = Table(
    "onboarding_items",
    metadata,
    _application(key=True),
    Column("item", String(32), primary_key=True),
    Column("due_on", Date),
    Column("done_at", Utc),
    Column("content", LargeBinary, nullable=False),
)

_ABORT = "BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END"
_DROPPED = "EXISTS (SELECT 1 FROM audit_floor WHERE audit_floor.sequence >= OLD.sequence)"
_RAISE = (
    f"BEGIN IF TG_OP = 'DELETE' THEN IF {_DROPPED} THEN RETURN OLD; END IF; END IF;"
    " RAISE EXCEPTION 'audit is append-only'; END"
)

REFUSING = {
    "sqlite": (
        f"CREATE TRIGGER audit_keeps_rows BEFORE DELETE ON audit WHEN NOT {_DROPPED} {_ABORT}",
        f"CREATE TRIGGER audit_keeps_words BEFORE UPDATE ON audit {_ABORT}",
    ),
    "postgresql": (
        f"CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $${_RAISE}$$",
        "CREATE TRIGGER audit_keeps_rows BEFORE UPDATE OR DELETE ON audit"
        " FOR EACH ROW EXECUTE FUNCTION refuse_change()",
        "CREATE TRIGGER audit_keeps_all BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
    ),
}
"""The triggers by which the database itself refuses that the audit is changed, or shortened above its floor."""
