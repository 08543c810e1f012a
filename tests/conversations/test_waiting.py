"""The list of what waits for a second person, and what colleagues are told without asking."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.staff.inviting import joined_told
from bot.conversations.staff.questions import question_told
from bot.conversations.staff.waiting_requests import ListWaiting, Waiting
from bot.domain.staff import Member, Role
from tests.conversations.openings import NOW, OPENINGS
from tests.conversations.rendering import check
from tests.conversations.staff import Colleague

OFFER = Waiting("offer", "A-0000-0001", OPENINGS[0], mine=False)
PUSH = Waiting("push", "7", OPENINGS[0], mine=True)


def colleague(*waits: Waiting) -> Colleague:
    """Give an approver for whom this waits."""
    found = Colleague(Role.APPROVER)
    found.office.answers[ListWaiting] = lambda request: waits
    return found


def test_the_desk_counts_what_waits_and_leads_to_each_of_them_in_two_taps() -> None:
    arthur = colleague(OFFER, PUSH).says("/staff").sees("waiting-on-desk").sees_button("button-waiting")
    assert (arthur.argument("waiting-on-desk", "offers"), arthur.argument("waiting-on-desk", "pushes")) == (1, 1)
    arthur.taps("button-waiting").sees("waiting", "waiting-mine", "waiting-others")
    assert arthur.argument("waiting-mine", "count") == 1
    actions = [button.action for row in arthur.turn.replies[-1].rows for button in row]
    assert actions[:2] == [Action("s-push-look", ("7",)), Action("s-offer", ("A-0000-0001",))]


def test_a_desk_for_which_nothing_waits_says_nothing_of_it_and_the_list_says_that_there_is_nothing() -> None:
    arthur = colleague().says("/staff")
    assert "waiting-on-desk" not in arthur.said()
    arthur.taps_action(Action("s-waiting")).sees("waiting-none").sees_button("button-staff-desk")


def test_what_colleagues_are_told_reads_well_in_every_language() -> None:
    nadia = Member(4, 104, "Nadia", frozenset({Role.VIEWER}))
    for reply in (
        question_told(7, None, 1),
        question_told(7, OPENINGS[0], 3),
        joined_told(nadia, "Adele"),
        joined_told(nadia, None),
    ):
        check(reply, NOW)
