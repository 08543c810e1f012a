"""Who may do what: every act, every role, and what holds for all of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.staff import (
    AT_LARGE,
    POWERS,
    Member,
    Role,
    StaffAct,
    Subject,
    application,
    are_sound,
    is_second,
    may,
    opening,
    token_hash,
)

FILES = {
    StaffAct.LIST_APPLICATIONS,
    StaffAct.READ_FILE,
    StaffAct.READ_DOCUMENT,
    StaffAct.READ_NOTES,
    StaffAct.WRITE_NOTE,
    StaffAct.MOVE_APPLICATION,
    StaffAct.EXPORT_APPLICATIONS,
    StaffAct.EXPORT_DOCUMENTS,
    StaffAct.READ_ASSESSMENT,
    StaffAct.READ_ACCOMMODATION,
    StaffAct.SEARCH_POOL,
    StaffAct.READ_CHECKS,
    StaffAct.READ_REFERENCE,
    StaffAct.READ_OFFER,
    StaffAct.READ_QUESTIONS,
    StaffAct.READ_PUSHES,
}
PROPOSED_AND_APPROVED = (
    (StaffAct.PREPARE_PUSH, StaffAct.APPROVE_PUSH),
    (StaffAct.PROPOSE_OFFER, StaffAct.APPROVE_OFFER),
)


def member(*roles: Role, openings: frozenset[str] | None = None, active: bool = True) -> Member:
    return Member(1, 7, "Grace", frozenset(roles), openings, active)


def test_every_act_has_a_row_and_somebody_who_may_do_it() -> None:
    assert POWERS.keys() == set(StaffAct)
    assert all(POWERS.values())
    assert set(StaffAct) >= AT_LARGE


@pytest.mark.parametrize("act", StaffAct)
@pytest.mark.parametrize("role", Role)
def test_a_role_may_do_what_its_row_says_in_its_own_opening_only(role: Role, act: StaffAct) -> None:
    allowed = role in POWERS[act]
    limited = member(role, openings=frozenset({"INT1"}))
    assert may(member(role), act, "INT1") is allowed
    assert may(limited, act, "INT1") is allowed
    assert not may(limited, act, "INT2")
    assert not may(replace(limited, active=False), act, "INT1")
    assert may(limited, act) is (allowed and act in AT_LARGE)
    assert may(member(role), act) is allowed


def test_who_has_no_role_may_do_nothing() -> None:
    assert not any(member().has(act) for act in StaffAct)


def test_an_admin_sees_no_candidates_file() -> None:
    assert not [act for act in FILES if Role.ADMIN in POWERS[act]]


def test_a_viewer_changes_nothing_but_notes() -> None:
    reads = ("read_", "list_", "see_", "open_", "export_")
    changes = {act for act in StaffAct if Role.VIEWER in POWERS[act] and not act.value.startswith(reads)}
    assert changes == {StaffAct.WRITE_NOTE}


@pytest.mark.parametrize(("propose", "approve"), PROPOSED_AND_APPROVED)
def test_what_needs_two_people_is_proposed_and_approved_in_different_roles(
    propose: StaffAct, approve: StaffAct
) -> None:
    assert not POWERS[propose] & POWERS[approve]
    assert is_second(member(Role.APPROVER), 2)
    assert not is_second(member(Role.APPROVER, Role.RECRUITER), 1)


@pytest.mark.parametrize(
    ("roles", "sound"),
    [
        (frozenset[Role](), False),
        (frozenset({Role.ADMIN}), True),
        (frozenset({Role.ADMIN, Role.VIEWER}), False),
        (frozenset({Role.RECRUITER, Role.APPROVER}), True),
    ],
)
def test_some_roles_go_together_and_an_admin_has_no_other(roles: frozenset[Role], sound: bool) -> None:
    assert are_sound(roles) is sound


def test_a_subject_is_written_as_the_audit_shows_it() -> None:
    shown = [str(each) for each in (opening("INT1"), application("A-1"), Subject("push", "7"))]
    assert shown == ["vacancy/INT1", "application/A-1", "push/7"]


def test_of_a_token_only_what_does_not_give_it_away_is_kept() -> None:
    assert token_hash("a") != token_hash("b")
    assert len(token_hash("a")) == 64
