"""Staff track checks with few taps, ask referees, and read what they said."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.check_requests import Link
from bot.conversations.staff.check_requests import (
    AskedReferee,
    AskReferee,
    CheckFile,
    CheckRow,
    ListChecks,
    ReadChecks,
    ReadReference,
    Said,
    SetExpiry,
    StartChecks,
    TrackChecks,
)
from bot.conversations.staff.checks import expiring, reference_told
from bot.domain.checks import Check, CheckKind, CheckStatus
from bot.domain.reference import AskingStatus, Relation
from bot.domain.staff import Member, Role, Subject, application
from bot.domain.status import Status
from tests.conversations.openings import NOW, OPENINGS
from tests.conversations.rendering import check, check_whole
from tests.conversations.staff import Colleague

A = "A-7K3M-9QXF"
ROW = CheckRow(A, "Ada Lovelace", OPENINGS[0], Status.CHECKS, 1, 3)
REFEREE = AskedReferee(12, "Grace Hopper", Relation.SUPERVISOR, "g@example.org", True, AskingStatus.NAMED, None)
FILE = CheckFile(
    ROW,
    True,
    (
        Check(CheckKind.IDENTITY, CheckStatus.CLEARED, "Ruth", NOW, NOW, NOW + timedelta(days=90)),
        Check(CheckKind.EDUCATION),
        Check(CheckKind.MEDICAL, CheckStatus.RECEIVED, "Ruth", NOW, NOW, None),
    ),
    (REFEREE,),
    Member(1, 7, "Ruth", frozenset({Role.RECRUITER})),
)


def recruiter(file: CheckFile = FILE, **outcomes: Any) -> Colleague:
    """Give a recruiter with this application at its checks."""
    colleague = Colleague(*file.member.roles)
    link = Link("ref_" + "t" * 43, A, "Grace Hopper", "fr", NOW + timedelta(days=21))
    said = Said(A, "Grace Hopper", NOW, {"capacity": "supervisor", "years": 5, "strengths": "All.", "again": "yes"})
    colleague.office.answers |= {
        ListChecks: lambda request: (ROW,),
        ReadChecks: lambda request: file,
        StartChecks: lambda request: outcomes.get("start", "asked"),
        TrackChecks: lambda request: outcomes.get("track", len(request.kinds)),
        SetExpiry: lambda request: None,
        AskReferee: lambda request: outcomes.get("link", link),
        ReadReference: lambda request: outcomes.get("said", said),
    }
    colleague.office.belongs = {application(A): OPENINGS[0].reference, Subject("asking", "12"): OPENINGS[0].reference}
    return colleague


def tracked(colleague: Colleague) -> TrackChecks:
    """Give the last move of checks."""
    return next(request for request in reversed(colleague.office.asked) if isinstance(request, TrackChecks))


@pytest.mark.parametrize("status", [AskingStatus.ANSWERED, AskingStatus.DECLINED])
def test_colleagues_hear_what_came_of_a_reference_and_are_a_tap_from_it(status: AskingStatus) -> None:
    reply = reference_told(OPENINGS[0], A, status)
    check(reply, NOW)
    check_whole(reply, NOW)
    assert reply.rows[0][0].action == Action("s-checks", (A,))


def test_where_the_review_is_blind_a_word_stands_for_the_name() -> None:
    colleague = recruiter(replace(FILE, row=replace(ROW, name=""))).taps_action(Action("s-checks", (A,)))
    colleague.sees("staff-checks-heading", "pile-nameless")
    listed = recruiter()
    listed.office.answers[ListChecks] = lambda request: (replace(ROW, name=""),)
    listed.says("/staff").taps("button-staff-checks").taps(A).sees("staff-checks-heading")


def test_from_the_desk_everything_is_requested_by_three_taps() -> None:
    colleague = recruiter().says("/staff").taps("button-staff-checks").sees("staff-checks")
    colleague.sees("staff-checks-row").taps("staff-checks-open").sees("staff-checks-agreed", "check-line").taps(
        "button-staff-checks-all"
    )
    colleague.sees("staff-checks-moved")
    assert tracked(colleague).kinds == (CheckKind.EDUCATION,)
    assert tracked(colleague).status is CheckStatus.REQUESTED


def test_one_check_moves_by_two_taps() -> None:
    colleague = recruiter().taps_action(Action("s-checks", (A,))).taps("check-medical")
    colleague.sees("staff-check-owner", "staff-check-received").taps("button-staff-check-to-cleared")
    assert (tracked(colleague).kinds, tracked(colleague).status) == ((CheckKind.MEDICAL,), CheckStatus.CLEARED)
    colleague.taps("check-identity").sees("staff-check-expires").taps("button-staff-checks-back")
    colleague.taps("check-education")
    assert "staff-check-owner" not in colleague.said()


def test_what_was_requested_is_cleared_by_two_taps() -> None:
    requested = replace(FILE, checks=(Check(CheckKind.MEDICAL, CheckStatus.REQUESTED),))
    colleague = recruiter(requested).taps_action(Action("s-checks", (A,)))
    colleague.taps("check-medical").taps("button-staff-check-to-cleared").sees("staff-checks-moved")
    assert (tracked(colleague).kinds, tracked(colleague).status) == ((CheckKind.MEDICAL,), CheckStatus.CLEARED)


@pytest.mark.parametrize(
    ("before", "after"), [(CheckStatus.RECEIVED, CheckStatus.FAILED), (CheckStatus.REQUESTED, CheckStatus.WAIVED)]
)
def test_what_speaks_against_somebody_or_leaves_something_unchecked_is_confirmed(
    before: CheckStatus, after: CheckStatus
) -> None:
    colleague = recruiter(replace(FILE, checks=(Check(CheckKind.MEDICAL, before),)))
    colleague.taps_action(Action("s-checks", (A,))).taps("check-medical").taps(f"button-staff-check-to-{after}")
    colleague.sees(f"staff-check-sure-{after}")
    assert not [each for each in colleague.office.asked if isinstance(each, TrackChecks)]
    colleague.taps("check-medical").taps(f"button-staff-check-to-{after}").taps(f"button-staff-check-to-{after}")
    assert tracked(colleague).status is after


@pytest.mark.parametrize("role", [Role.PRIVACY_OFFICER, Role.APPROVER])
def test_who_only_reads_the_checks_is_offered_nothing_that_moves_them(role: Role) -> None:
    reader = Member(1, 7, "Petra", frozenset({role}))
    answered = replace(REFEREE, asking_id=13, status=AskingStatus.ANSWERED)
    colleague = recruiter(replace(FILE, member=reader, referees=(REFEREE, answered)))
    colleague.taps_action(Action("s-checks", (A,))).sees("staff-checks-agreed", "check-line")
    assert not {"button-staff-checks-all", "button-staff-referee-ask"} & colleague.offered()
    assert ("button-staff-referee-read" in colleague.offered()) is (role is Role.APPROVER)
    colleague.taps("check-medical").sees("staff-check-owner")
    assert colleague.offered() == {"button-staff-checks-back", "button-staff-desk"}


def test_the_checks_begin_with_asking_for_consent() -> None:
    file = replace(FILE, agreed=False, row=replace(ROW, status=Status.SELECTED))
    colleague = recruiter(file).taps_action(Action("s-checks", (A,))).sees("staff-checks-not-agreed")
    assert "button-staff-checks-all" not in colleague.offered()
    colleague.taps("button-staff-checks-start").sees("staff-checks-said-asked")


@pytest.mark.parametrize("outcome", ["agreed", "early"])
def test_what_came_of_beginning_is_said(outcome: str) -> None:
    file = replace(FILE, agreed=False)
    colleague = recruiter(file, start=outcome).taps_action(Action("s-checks", (A,)))
    colleague.taps("button-staff-checks-start").sees(f"staff-checks-said-{outcome}")


@pytest.mark.parametrize("outcome", ["no-consent", "illegal"])
def test_a_check_that_does_not_move_says_why(outcome: str) -> None:
    colleague = recruiter(track=outcome).taps_action(Action("s-check-to", (A, "0.1")))
    colleague.sees(f"staff-checks-said-{outcome}")


@pytest.mark.parametrize("code", ["", "x.1", "1.x", "99.1", "1.99"])
def test_a_move_that_means_nothing_is_refused(code: str) -> None:
    colleague = recruiter().taps_action(Action("s-check-to", (A, code)))
    colleague.sees("staff-denied-unknown")


def test_a_check_that_is_not_on_the_list_is_refused() -> None:
    recruiter().taps_action(Action("s-check", (A, "8"))).sees("staff-denied-unknown")


def test_until_when_a_result_serves_is_typed() -> None:
    colleague = recruiter().taps_action(Action("s-check", (A, "0"))).taps("button-staff-check-until")
    colleague.sees("staff-check-until-when").says("one day").sees("staff-check-until-when")
    colleague.uploads().sees("staff-check-until-when")
    colleague.says("31 March 2027").sees("staff-checks-one")
    (written,) = [request for request in colleague.office.asked if isinstance(request, SetExpiry)]
    assert (written.kind, written.day.isoformat()) == (CheckKind.IDENTITY, "2027-03-31")
    assert colleague.session.errand is None
    colleague.taps_action(Action("s-check-until", (A, "x"))).says("31 March 2027").sees("staff-check-until-when")


def test_a_referee_who_agreed_gets_a_link_from_staff() -> None:
    colleague = recruiter().taps_action(Action("s-checks", (A,))).taps("button-staff-referee-ask")
    colleague.sees("staff-referee-send", "staff-referee-share")
    nobody = recruiter(link=None).taps_action(Action("s-ref-ask", ("12",)))
    nobody.sees("staff-referee-none")


def test_who_may_not_be_contacted_has_no_button() -> None:
    colleague = recruiter(replace(FILE, referees=(replace(REFEREE, agreed=False),)))
    assert "button-staff-referee-ask" not in colleague.taps_action(Action("s-checks", (A,))).offered()


def test_what_a_referee_said_is_read() -> None:
    colleague = recruiter(replace(FILE, referees=(replace(REFEREE, status=AskingStatus.ANSWERED),)))
    colleague.taps_action(Action("s-checks", (A,))).taps("button-staff-referee-read").sees("staff-reference-strengths")
    assert "staff-reference-growth" not in colleague.said()
    more = Said(
        A,
        "Grace",
        NOW,
        {"capacity": "other", "years": 1, "strengths": "All.", "growth": "None.", "again": "no"},
    )
    recruiter(said=more).taps_action(Action("s-ref-read", ("12",))).sees("staff-reference-growth")
    recruiter(said=None).taps_action(Action("s-ref-read", ("12",))).sees("staff-referee-none")


def test_what_is_no_number_is_refused() -> None:
    recruiter(link=None).taps_action(Action("s-ref-ask", ("x",))).sees("staff-referee-none")


def test_the_reminder_of_a_result_can_be_said_in_all_languages() -> None:
    reply = expiring(A, CheckKind.MEDICAL, NOW.date())
    check(reply, NOW)
    check_whole(reply, NOW)
