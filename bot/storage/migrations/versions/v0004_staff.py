"""Staff, invitations and the audit; notes, pushes, assessments, checks, references, offers, onboarding."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)
TABLES = (
    "onboarding_items",
    "offers",
    "references_asked",
    "checks",
    "slot_choices",
    "assessment_slots",
    "assessments",
    "push_recipients",
    "pushes",
    "notes",
    "audit_head",
    "audit",
    "invitations",
    "staff_openings",
    "staff",
)
"""In the order in which they can be dropped."""

_ABORT = "BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END"
_RAISE = "BEGIN RAISE EXCEPTION 'audit is append-only'; END"

REFUSING = {
    "sqlite": (
        f"CREATE TRIGGER audit_keeps_rows BEFORE DELETE ON audit {_ABORT}",
        f"CREATE TRIGGER audit_keeps_words BEFORE UPDATE ON audit {_ABORT}",
    ),
    "postgresql": (
        f"CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $${_RAISE}$$",
        "CREATE TRIGGER audit_keeps_rows BEFORE UPDATE OR DELETE ON audit"
        " FOR EACH ROW EXECUTE FUNCTION refuse_change()",
        "CREATE TRIGGER audit_keeps_all BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()",
    ),
}
"""The triggers as they were in this release."""

DROP_REFUSING = {"sqlite": (), "postgresql": ("DROP FUNCTION refuse_change()",)}
"""What is left of them when the table has been dropped."""

COLUMNS = (("applications", "late_until"), ("vacancies", "blind"), ("vacancies", "close_at"))


def upgrade() -> None:
    _create_people()
    _create_audit()
    _create_pushes()
    _create_assessments()
    _create_checks()
    _create_offers()
    op.add_column("vacancies", sa.Column("blind", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("vacancies", sa.Column("close_at", INSTANT))
    op.add_column("applications", sa.Column("late_until", INSTANT))


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)
    for statement in DROP_REFUSING[op.get_context().dialect.name]:
        op.execute(statement)
    for table, column in COLUMNS:
        op.drop_column(table, column)


def _create_people() -> None:
    op.create_table(
        "staff",
        sa.Column("staff_id", NUMBER, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("all_openings", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("added_by", NUMBER),
        sa.Column("added_at", INSTANT, nullable=False),
        sa.Column("disabled_at", INSTANT),
        sa.ForeignKeyConstraint(["added_by"], ["staff.staff_id"], name="fk_staff_added_by_staff"),
        sa.PrimaryKeyConstraint("staff_id", name="pk_staff"),
        sa.UniqueConstraint("chat_id", name="uq_staff_chat_id"),
    )
    op.create_table(
        "staff_openings",
        sa.Column("staff_id", NUMBER, nullable=False),
        sa.Column("vacancy_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"], ["staff.staff_id"], name="fk_staff_openings_staff_id_staff", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancies.vacancy_id"], name="fk_staff_openings_vacancy_id_vacancies", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("staff_id", "vacancy_id", name="pk_staff_openings"),
    )
    op.create_index("ix_staff_openings_vacancy_id", "staff_openings", ["vacancy_id"])
    op.create_table(
        "invitations",
        sa.Column("invitation_id", NUMBER, nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("roles", sa.JSON(), nullable=False),
        sa.Column("openings", sa.JSON()),
        sa.Column("created_by", NUMBER),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("expires_at", INSTANT, nullable=False),
        sa.Column("used_at", INSTANT),
        sa.ForeignKeyConstraint(["created_by"], ["staff.staff_id"], name="fk_invitations_created_by_staff"),
        sa.PrimaryKeyConstraint("invitation_id", name="pk_invitations"),
        sa.UniqueConstraint("token_hash", name="uq_invitations_token_hash"),
    )


def _create_audit() -> None:
    op.create_table(
        "audit",
        sa.Column("sequence", NUMBER, autoincrement=False, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("actor", sa.String(length=32), nullable=False),
        sa.Column("act", sa.String(length=32), nullable=False),
        sa.Column("subjects", sa.Text(), nullable=False),
        sa.Column("allowed", sa.Boolean(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name="pk_audit"),
    )
    op.create_table(
        "audit_head",
        sa.Column("head_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("seal", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("head_id", name="pk_audit_head"),
    )
    for statement in REFUSING[op.get_context().dialect.name]:
        op.execute(statement)


def _create_pushes() -> None:
    op.create_table(
        "notes",
        sa.Column("note_id", NUMBER, nullable=False),
        sa.Column("application_id", NUMBER, nullable=False),
        sa.Column("staff_id", NUMBER, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.application_id"],
            name="fk_notes_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.staff_id"], name="fk_notes_staff_id_staff"),
        sa.PrimaryKeyConstraint("note_id", name="pk_notes"),
    )
    op.create_index("ix_notes_application_id", "notes", ["application_id"])
    op.create_table(
        "pushes",
        sa.Column("push_id", NUMBER, nullable=False),
        sa.Column("vacancy_id", NUMBER, nullable=False),
        sa.Column("event", sa.String(length=32)),
        sa.Column("template", sa.String(length=32), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("created_by", NUMBER, nullable=False),
        sa.Column("approved_by", NUMBER),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("send_at", INSTANT),
        sa.Column("ended_at", INSTANT),
        sa.ForeignKeyConstraint(["approved_by"], ["staff.staff_id"], name="fk_pushes_approved_by_staff"),
        sa.ForeignKeyConstraint(["created_by"], ["staff.staff_id"], name="fk_pushes_created_by_staff"),
        sa.ForeignKeyConstraint(
            ["vacancy_id"], ["vacancies.vacancy_id"], name="fk_pushes_vacancy_id_vacancies", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("push_id", name="pk_pushes"),
    )
    op.create_index("ix_pushes_state", "pushes", ["state"])
    op.create_index("ix_pushes_vacancy_id", "pushes", ["vacancy_id"])
    op.create_table(
        "push_recipients",
        sa.Column("push_id", NUMBER, nullable=False),
        sa.Column("application_id", NUMBER, nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.String(length=32)),
        sa.Column("told_at", INSTANT),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.application_id"],
            name="fk_push_recipients_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["push_id"], ["pushes.push_id"], name="fk_push_recipients_push_id_pushes", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("push_id", "application_id", name="pk_push_recipients"),
    )
    op.create_index("ix_push_recipients_application_id", "push_recipients", ["application_id"])
    op.create_index("ix_push_recipients_state", "push_recipients", ["push_id", "state", "application_id"])


def _create_assessments() -> None:
    op.create_table(
        "assessments",
        sa.Column("assessment_id", NUMBER, nullable=False),
        sa.Column("application_id", NUMBER, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("status", sa.String(length=24), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("accommodation", sa.LargeBinary()),
        sa.Column("attendance", sa.String(length=16)),
        sa.Column("starts_at", INSTANT),
        sa.Column("ends_at", INSTANT),
        sa.Column("zone", sa.String(length=64)),
        sa.Column("revision", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.application_id"],
            name="fk_assessments_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", name="pk_assessments"),
    )
    op.create_index("ix_assessments_application_id", "assessments", ["application_id"])
    op.create_index("ix_assessments_starts_at", "assessments", ["starts_at"])
    op.create_table(
        "assessment_slots",
        sa.Column("slot_id", NUMBER, nullable=False),
        sa.Column("vacancy_id", NUMBER, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("starts_at", INSTANT, nullable=False),
        sa.Column("ends_at", INSTANT, nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["vacancy_id"],
            ["vacancies.vacancy_id"],
            name="fk_assessment_slots_vacancy_id_vacancies",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("slot_id", name="pk_assessment_slots"),
    )
    op.create_index("ix_assessment_slots_vacancy_id", "assessment_slots", ["vacancy_id"])
    op.create_table(
        "slot_choices",
        sa.Column("assessment_id", NUMBER, nullable=False),
        sa.Column("slot_id", NUMBER, nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["assessment_id"],
            ["assessments.assessment_id"],
            name="fk_slot_choices_assessment_id_assessments",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["slot_id"],
            ["assessment_slots.slot_id"],
            name="fk_slot_choices_slot_id_assessment_slots",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("assessment_id", "slot_id", name="pk_slot_choices"),
    )
    op.create_index("ix_slot_choices_slot_id", "slot_choices", ["slot_id"])


def _create_checks() -> None:
    op.create_table(
        "checks",
        sa.Column("check_id", NUMBER, nullable=False),
        sa.Column("application_id", NUMBER, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("owner", NUMBER),
        sa.Column("requested_at", INSTANT),
        sa.Column("received_at", INSTANT),
        sa.Column("expires_at", INSTANT),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.application_id"],
            name="fk_checks_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["owner"], ["staff.staff_id"], name="fk_checks_owner_staff"),
        sa.PrimaryKeyConstraint("check_id", name="pk_checks"),
        sa.UniqueConstraint("application_id", "kind", name="uq_checks_application_id_kind"),
    )
    op.create_index("ix_checks_application_id", "checks", ["application_id"])
    op.create_table(
        "references_asked",
        sa.Column("asking_id", NUMBER, nullable=False),
        sa.Column("application_id", NUMBER, nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("chat_id", sa.BigInteger()),
        sa.Column("sent_at", INSTANT),
        sa.Column("expires_at", INSTANT),
        sa.Column("answered_at", INSTANT),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.application_id"],
            name="fk_references_asked_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("asking_id", name="pk_references_asked"),
        sa.UniqueConstraint("token_hash", name="uq_references_asked_token_hash"),
    )
    op.create_index("ix_references_asked_application_id", "references_asked", ["application_id"])
    op.create_index("ix_references_asked_chat_id", "references_asked", ["chat_id"])


def _create_offers() -> None:
    op.create_table(
        "offers",
        sa.Column("offer_id", NUMBER, nullable=False),
        sa.Column("application_id", NUMBER, nullable=False),
        sa.Column("status", sa.String(length=24), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("proposed_by", NUMBER, nullable=False),
        sa.Column("approved_by", NUMBER),
        sa.Column("proposed_at", INSTANT, nullable=False),
        sa.Column("sent_at", INSTANT),
        sa.Column("expires_at", INSTANT),
        sa.Column("responded_at", INSTANT),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.application_id"],
            name="fk_offers_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["approved_by"], ["staff.staff_id"], name="fk_offers_approved_by_staff"),
        sa.ForeignKeyConstraint(["proposed_by"], ["staff.staff_id"], name="fk_offers_proposed_by_staff"),
        sa.PrimaryKeyConstraint("offer_id", name="pk_offers"),
    )
    op.create_index("ix_offers_application_id", "offers", ["application_id"])
    op.create_index("ix_offers_expires_at", "offers", ["expires_at"])
    op.create_table(
        "onboarding_items",
        sa.Column("application_id", NUMBER, nullable=False),
        sa.Column("item", sa.String(length=32), nullable=False),
        sa.Column("due_on", sa.Date()),
        sa.Column("done_at", INSTANT),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["applications.application_id"],
            name="fk_onboarding_items_application_id_applications",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("application_id", "item", name="pk_onboarding_items"),
    )
