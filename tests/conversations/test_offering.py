"""Offers at the staff's desk: who prepares, who approves, how terms are entered, and somebody's start."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.screen import stamp
from bot.conversations.staff.offering import CHECK, staff_told, ways
from bot.conversations.staff.offering_requests import (
    ApproveOffer,
    OfferFile,
    PrepareOffer,
    ProposeOffer,
    ReadOffer,
    ReturnOffer,
    TrackStart,
    WriteTerms,
)
from bot.domain.checks import Check, CheckKind, CheckStatus
from bot.domain.offer import Offer, OfferStatus
from bot.domain.staff import Member, Role, application
from bot.domain.status import Status, StatusEvent
from bot.domain.terms import Terms, terms_for
from tests.conversations.offer_shelf import PUBLIC_ID, offer, terms
from tests.conversations.openings import NOW, PLAIN
from tests.conversations.rendering import check, check_whole
from tests.conversations.staff import Colleague

PREPARING = replace(offer(), status=OfferStatus.PREPARING, sent_at=None, expires_at=None, approved_by=None)


class Desk:
    """One application's offers behind a member's chat."""

    def __init__(self, *roles: Role, status: Status = Status.CHECKS) -> None:
        self.colleague = Colleague(*roles)
        self.status = status
        self.in_hand: Offer | None = None
        self.seen: Offer | None = None
        self.checks: tuple[Check, ...] = ()
        self.moved: list[StatusEvent] = []
        office = self.colleague.office
        office.belongs[application(PUBLIC_ID)] = PLAIN.reference
        office.answers |= {
            ReadOffer: lambda request: self.file,
            PrepareOffer: lambda request: self._become(replace(PREPARING, terms=terms_for(PLAIN))),
            WriteTerms: lambda request: self._become(replace(PREPARING, terms=request.terms)),
            ProposeOffer: lambda request: self._set(OfferStatus.PROPOSED),
            ReturnOffer: lambda request: self._set(OfferStatus.PREPARING),
            ApproveOffer: self._approve,
            TrackStart: self._start,
        }

    @property
    def file(self) -> OfferFile:
        member = self.colleague.office.member
        assert member is not None
        return OfferFile(PUBLIC_ID, PLAIN, self.status, self.in_hand, self.seen, (), member, self.checks)

    def _become(self, made: Offer | None) -> OfferFile:
        self.in_hand = made
        return self.file

    def _set(self, status: OfferStatus) -> OfferFile:
        assert self.in_hand is not None
        return self._become(replace(self.in_hand, status=status))

    def _approve(self, request: ApproveOffer) -> OfferFile:
        assert self.in_hand is not None
        if request.digest == self.in_hand.terms.digest()[:CHECK]:
            self.seen, self.in_hand = offer(terms=self.in_hand.terms), None
        return self.file

    def _start(self, request: TrackStart) -> OfferFile:
        self.moved.append(request.event)
        self.status = Status.ONBOARDING
        return self.file

    def opens(self) -> Colleague:
        """Look at the offer."""
        return self.colleague.taps_action(Action("s-offer", (PUBLIC_ID,)))


def having(made: Offer | None, *roles: Role, seen: Offer | None = None, **more: Any) -> Desk:
    """Give a desk with an offer in hand."""
    desk = Desk(*roles, **more)
    desk.in_hand, desk.seen = made, seen
    return desk


def test_a_recruiter_says_what_is_missing_and_proposes() -> None:
    desk = Desk(Role.RECRUITER)
    ruth = desk.opens().sees("offer-none").taps("button-offer-prepare").sees("offer-ask-starts_on", "offer-missing")
    ruth.says("soon").sees("offer-unreadable", "offer-ask-starts_on")
    ruth.says("2027-06-01").sees("offer-ask-salary")
    assert "button-offer-propose" not in ruth.offered()
    ruth.says("5 200 EUR").sees("offer-field-salary").taps("button-offer-propose").sees("offer-state-proposed")
    assert desk.in_hand is not None
    assert desk.in_hand.terms.missing == ()


def test_who_approves_reads_how_many_checks_are_done() -> None:
    desk = having(replace(PREPARING, status=OfferStatus.PROPOSED, proposed_by=9), Role.APPROVER)
    desk.checks = (Check(CheckKind.IDENTITY, CheckStatus.CLEARED), Check(CheckKind.EDUCATION))
    arthur = desk.opens().sees("offer-checks-open")
    assert (arthur.argument("offer-checks-open", "done"), arthur.argument("offer-checks-open", "total")) == (1, 2)
    desk.checks = desk.checks[:1]
    desk.opens().sees("offer-checks-done")


def test_a_viewer_sees_no_offer_and_an_approver_prepares_none() -> None:
    Desk(Role.VIEWER).opens().sees("staff-denied-powerless")
    arthur = Desk(Role.APPROVER).opens().sees("offer-none")
    assert "button-offer-prepare" not in arthur.offered()
    missing = having(replace(PREPARING, terms=Terms()), Role.APPROVER).opens()
    assert not {"offer-ask-grade", "offer-ask-starts_on"} & missing.said()


def test_a_second_person_approves_and_the_first_cannot() -> None:
    proposed = replace(PREPARING, status=OfferStatus.PROPOSED, proposed_by=9)
    desk = having(proposed, Role.APPROVER)
    desk.opens().sees("offer-proposer").taps("button-offer-approve").sees("offer-state-sent", "offer-sent-until")
    own = having(replace(proposed, proposed_by=1), Role.RECRUITER, Role.APPROVER).opens()
    assert not {"button-offer-approve", "button-offer-return"} & own.offered()


def test_terms_that_changed_after_they_were_read_are_not_sent() -> None:
    desk = having(replace(PREPARING, status=OfferStatus.PROPOSED, proposed_by=9), Role.APPROVER)
    arthur = desk.opens()
    assert desk.in_hand is not None
    desk.in_hand = replace(desk.in_hand, terms=terms(step=9))
    arthur.taps("button-offer-approve").sees("offer-changed", "offer-state-proposed")


def test_a_proposal_is_given_back() -> None:
    desk = having(replace(PREPARING, status=OfferStatus.PROPOSED, proposed_by=9), Role.APPROVER)
    desk.opens().taps("button-offer-return").sees("offer-state-preparing")


@pytest.mark.parametrize("group", ["post", "pay", "terms", "move"])
def test_terms_are_changed_group_by_group(group: str) -> None:
    ruth = having(PREPARING, Role.RECRUITER).opens().taps(f"offer-group-{group}").sees("offer-group")
    ruth.taps("button-offer-file").sees("offer-file")


def test_a_field_is_tapped_on_or_typed_and_the_group_stays_in_view() -> None:
    desk = having(PREPARING, Role.RECRUITER)
    ruth = desk.opens().taps("offer-group-terms").taps("offer-field-health").sees("offer-group")
    ruth.taps("offer-field-leave").sees("offer-ask-leave").says("28").sees("offer-group")
    assert desk.in_hand is not None
    assert (desk.in_hand.terms.health.value, desk.in_hand.terms.leave) == ("national", 28)
    ruth.taps("button-offer-file").taps("offer-group-move").taps("offer-field-visa").sees("offer-group")


def test_what_is_not_there_to_be_changed_leads_back_to_the_offer() -> None:
    for name in ("s-of-grp", "s-of-tap", "s-of-ask"):
        Desk(Role.RECRUITER).colleague.taps_action(Action(name, (PUBLIC_ID, "salary"))).sees("offer-none")
        having(PREPARING, Role.RECRUITER).colleague.taps_action(Action(name, (PUBLIC_ID, "no"))).sees("offer-file")
    desk = having(PREPARING, Role.RECRUITER)
    ruth = desk.opens().taps("offer-group-terms").taps("offer-field-leave")
    desk.in_hand = None
    ruth.says("28").sees("offer-none")


def test_a_file_is_no_value() -> None:
    ruth = having(PREPARING, Role.RECRUITER).opens().taps("offer-group-terms").taps("offer-field-leave")
    ruth.uploads().sees("offer-unreadable")


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (offer(status=OfferStatus.DECLINED, responded_at=NOW, said="pay"), "offer-reason-pay"),
        (offer(status=OfferStatus.REVIEW_REQUESTED, responded_at=NOW, said="Later?"), "offer-said"),
        (offer(status=OfferStatus.ACCEPTED, responded_at=NOW), "offer-answered"),
        (offer(expires_at=None), "offer-sent-until"),
    ],
)
def test_what_the_candidate_answered_is_shown(seen: Offer, said: str) -> None:
    assert "offer-valid" not in having(None, Role.RECRUITER, seen=seen).opens().sees(said).said()


def test_after_a_review_the_offer_is_extended_or_changed() -> None:
    asked = offer(status=OfferStatus.REVIEW_REQUESTED, responded_at=NOW, said="Later?")
    desk = having(None, Role.RECRUITER, seen=asked, status=Status.REVIEW_REQUESTED)
    desk.opens().taps("button-offer-again").sees("offer-state-preparing")


def test_a_start_is_followed_up_to_the_first_day() -> None:
    desk = having(None, Role.RECRUITER, seen=offer(status=OfferStatus.ACCEPTED), status=Status.ACCEPTED)
    ruth = desk.opens().sees("offer-progress").taps("button-offer-start-start_onboarding")
    assert "button-offer-start-enter_on_duty" not in ruth.sees("offer-first-day").offered()
    ruth.waits(days=92).taps_action(Action("s-offer", (PUBLIC_ID,))).taps("button-offer-start-enter_on_duty")
    assert desk.moved == [StatusEvent.START_ONBOARDING, StatusEvent.ENTER_ON_DUTY]
    forged = Action("s-of-go!", (stamp(ruth.session.revision), f"{PUBLIC_ID}/select"))
    ruth.taps_action(forged).sees("staff-denied-unknown")
    approver = having(None, Role.APPROVER, seen=offer(), status=Status.ACCEPTED).opens()
    assert "button-offer-start-start_onboarding" not in approver.offered()


def test_the_way_from_a_file_is_for_those_who_may_and_when_there_is_something() -> None:
    ruth = Member(1, 7, "Ruth", frozenset({Role.RECRUITER}))
    assert ways(PUBLIC_ID, Status.CHECKS, ruth)
    assert not ways(PUBLIC_ID, Status.SELECTED, ruth)
    assert not ways(PUBLIC_ID, Status.CHECKS, replace(ruth, roles=frozenset({Role.VIEWER})))


@pytest.mark.parametrize("what", ["proposed", "returned", "accepted", "declined", "review_requested", "lapsed"])
def test_what_staff_are_told_is_whole(what: str) -> None:
    reply = staff_told(what, PLAIN, PUBLIC_ID)
    at = datetime(2027, 3, 1, tzinfo=UTC)
    check(reply, at)
    check_whole(reply, at)
