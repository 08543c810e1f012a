"""An offer in the candidate's chat: read, accepted twice, declined, reviewed; and what is to be seen to afterwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.offer import lapsed, reminded, sent
from bot.conversations.offer_requests import OwnOffer
from bot.conversations.relocation import reminded as prepared
from bot.conversations.screen import stamp
from bot.domain.offer import OfferProof, OfferStatus
from bot.domain.status import Status
from bot.domain.terms import Terms
from bot.domain.vacancy import DutyStation
from tests.conversations.offer_shelf import PUBLIC_ID, SENT_AT, offer, terms
from tests.conversations.openings import CURIOUS, NOW, PLAIN
from tests.conversations.person import Person
from tests.conversations.rendering import check, check_whole


def candidate(**changes: Any) -> Person:
    """Give somebody who has an offer."""
    person = Person().has_a_profile()
    person.store.offers.offer = offer(**changes)
    return person


def at_offer(**changes: Any) -> Person:
    """Give somebody who looks at theirs."""
    return candidate(**changes).taps_action(Action("offer", (PUBLIC_ID,)))


def test_the_card_has_all_terms_and_the_days_left() -> None:
    ada = at_offer().sees("offer-until", "offer-field-salary", "offer-field-starts_on", "offer-field-expatriation")
    ada.sees("offer-once", "offer-field-support", "offer-field-conditions", "offer-code", "offer-field-pension")
    assert ada.argument("offer-until", "days") == 4
    ada.sees_button("button-offer-accept", "button-offer-review", "button-offer-decline", "button-offer-paper")


@pytest.mark.parametrize("changes", [{"station": DutyStation(city="Lyon")}, {"station": DutyStation(country="FR")}])
def test_what_is_not_said_is_not_shown(changes: dict[str, Any]) -> None:
    at_offer(terms=terms(**changes)).sees("offer-field-station")
    bare = Terms(support=(), probation=0)
    ada = at_offer(terms=bare)
    assert not {"offer-field-station", "offer-field-salary", "offer-part-move"} & ada.said()


def test_who_has_no_offer_is_led_to_the_applications() -> None:
    for name in ("offer", "offer-paper", "offer-accept", "offer-sure", "offer-decline", "offer-review", "relocation"):
        Person().has_a_profile().taps_action(Action(name, (PUBLIC_ID,))).sees("no-applications")
    Person().has_a_profile().taps_action(Action("todo", (PUBLIC_ID, "visa"))).sees("no-applications")


def test_it_is_accepted_after_two_confirmations_and_the_paper_proves_it() -> None:
    ada = at_offer().taps("button-offer-accept").sees("offer-accept")
    assert ada.store.offers.answers == []
    ada.taps("button-offer-yes").sees("offer-sure")
    assert ada.store.offers.answers == []
    ada.taps("button-offer-confirm").sees("offer-accepted")
    (answer,) = ada.store.offers.answers
    assert (answer.status, answer.offer_id) == (OfferStatus.ACCEPTED, 3)
    assert [file.kind for file in ada.files] == ["offer"]
    again = stamp(ada.session.revision - 1)
    ada.taps_action(Action("offer-yes!", (again, f"{PUBLIC_ID}/3")))
    assert len(ada.store.offers.answers) == 1


def test_an_answer_that_comes_too_late_or_to_another_offer_changes_nothing() -> None:
    late = at_offer().taps("button-offer-accept").taps("button-offer-yes").waits(days=30)
    late.store.offers.refuses = True
    late.taps("button-offer-confirm").sees("offer-state-lapsed")
    for name in ("offer-yes!", "offer-no!"):
        nobody = Person().has_a_profile()
        nobody.taps_action(Action(name, (stamp(nobody.session.revision), f"{PUBLIC_ID}/3"))).sees("no-applications")
    for name, what in (("offer-yes!", f"{PUBLIC_ID}/x"), ("offer-no!", f"{PUBLIC_ID}/9/pay")):
        ada = candidate()
        ada.taps_action(Action(name, (stamp(ada.session.revision), what))).sees("offer-until")
        assert ada.store.offers.answers == []


@pytest.mark.parametrize("name", ["offer-accept", "offer-sure", "offer-decline", "offer-review"])
def test_what_has_run_out_is_shown_as_such(name: str) -> None:
    candidate(expires_at=SENT_AT).taps_action(Action(name, (PUBLIC_ID,))).sees("offer-state-lapsed")


@pytest.mark.parametrize("reason", ["pay", "unsaid", "forged"])
def test_it_is_declined_with_a_reason_or_without(reason: str) -> None:
    ada = at_offer().taps("button-offer-decline").sees("offer-decline")
    what = f"{PUBLIC_ID}/3/{reason}"
    ada.taps_action(Action("offer-no!", (stamp(ada.session.revision), what))).sees("offer-declined")
    (answer,) = ada.store.offers.answers
    assert (answer.status, answer.said) == (OfferStatus.DECLINED, "unsaid" if reason == "forged" else reason)


def test_a_review_is_asked_for_in_ones_own_words_and_the_offer_stays_open() -> None:
    ada = at_offer().taps("button-offer-review").sees("offer-review")
    ada.says("Could I start in July?").sees("offer-review-sent")
    (answer,) = ada.store.offers.answers
    assert (answer.status, answer.said) == (OfferStatus.REVIEW_REQUESTED, "Could I start in July?")
    ada.taps("button-offer").sees("offer-state-review_requested").sees_button("button-offer-accept")
    assert "button-offer-review" not in ada.offered()
    ada.taps_action(Action("offer-review", (PUBLIC_ID,))).sees("offer-state-review_requested")


def test_a_review_that_comes_too_late_is_not_asked_for() -> None:
    gone = at_offer().taps("button-offer-review")
    gone.store.offers.offer = None
    gone.says("And the step?").sees("no-applications")
    refused = at_offer().taps("button-offer-review")
    refused.store.offers.refuses = True
    refused.says("And the step?").sees("offer-until")


def test_the_paper_is_sent_whenever_it_is_asked_for() -> None:
    ada = at_offer(status=OfferStatus.DECLINED).sees("offer-state-declined").taps("button-offer-paper")
    assert [file.args for file in ada.files] == [(PUBLIC_ID, "3")]


def test_the_code_of_an_offer_is_verified_for_anybody() -> None:
    code = offer().code
    ada = Person().is_at_home()
    ada.says(f"/verify {code}").sees("verify-offer-unknown")
    ada.store.offers.proofs[str(code)] = OfferProof(PLAIN.reference, SENT_AT, OfferStatus.SENT)
    ada.says(f"/verify {code}").sees("verify-offer-genuine", "offer-state-sent")


@pytest.mark.parametrize(
    ("status", "buttons"),
    [
        (Status.CHECKS, set()),
        (Status.OFFER_EXTENDED, {"button-offer"}),
        (Status.ACCEPTED, {"button-offer", "button-relocation"}),
        (Status.LAPSED, {"button-offer"}),
    ],
)
def test_an_application_leads_to_its_offer_and_its_list(status: Status, buttons: set[str]) -> None:
    ada = candidate().applies("INT00001")
    ada.store.move("INT00001", status)
    ada.taps_action(Action("application", ("A-0001-TEST",)))
    assert ada.offered() & {"button-offer", "button-relocation"} == buttons


# What candidates are told


def test_what_is_told_is_whole() -> None:
    own = OwnOffer(offer(), PLAIN)
    ended = OwnOffer(replace(offer(), expires_at=None), CURIOUS)
    for reply in (sent(own, NOW), reminded(own, NOW), reminded(ended, NOW), lapsed(PLAIN, PUBLIC_ID)):
        check(reply, NOW)
        check_whole(reply, NOW)


# What is to be seen to


def at_list() -> Person:
    """Give somebody who has accepted and looks at the list."""
    ada = at_offer(terms=terms(starts_on=date(2027, 4, 10)))
    ada.taps("button-offer-accept").taps("button-offer-yes").taps("button-offer-confirm")
    return ada.taps("button-relocation").sees("relocation", "relocation-open")


def test_things_are_ticked_and_unticked_by_tapping() -> None:
    ada = at_list().taps("todo-visa.short").sees("relocation-ticked")
    assert ada.argument("relocation-done", "done") == 1
    ada.taps("todo-visa.short")
    assert ada.argument("relocation-done", "done") == 0


def test_what_is_overdue_is_said_so() -> None:
    at_list().waits(days=20).taps("todo-visa.short").sees("relocation-late")


def test_an_item_that_is_not_on_the_list_changes_nothing() -> None:
    ada = at_list().taps_action(Action("todo", (PUBLIC_ID, "nonsense"))).sees("relocation")
    assert ada.argument("relocation-done", "done") == 0


def test_a_reminder_names_what_is_due() -> None:
    errands = at_list().store.offers.errands
    assert errands
    reply = prepared(PLAIN, PUBLIC_ID, errands[:2])
    check(reply, NOW)
    check_whole(reply, NOW)
