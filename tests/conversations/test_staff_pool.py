"""Staff look through the talent pool for an opening, and invite."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.screen import stamp
from bot.conversations.staff.pool_requests import (
    PAGE,
    InviteFromPool,
    ListPoolOpenings,
    PoolPage,
    ReadPooled,
    SearchPool,
    Traits,
)
from bot.domain.education import Isced
from bot.domain.languages import Cefr
from bot.domain.pool import Wish
from bot.domain.staff import Role
from tests.conversations.openings import NOW, OPENINGS
from tests.conversations.staff import Colleague

OPENING = OPENINGS[0]


def traits(number: int = 3, **more: Any) -> Traits:
    """Give somebody in the pool."""
    facts: dict[str, Any] = {
        "name": "Ada Lovelace",
        "languages": {"fr": Cefr.C1},
        "years": 7,
        "level": Isced.MASTER,
        "country": "FR",
        "nationalities": ("GB",),
        "studies": ("Law",),
        "posts": ("Analyst",),
        "skills": "Counting",
        **more,
    }
    return Traits(number=number, since=NOW, **facts)


def recruiter(*people: Traits, blind: bool = False, outcome: str = "invited") -> Colleague:
    """Give a recruiter with these people in the pool."""
    colleague = Colleague(Role.RECRUITER)
    known = {each.number: each for each in people}

    def one(request: ReadPooled) -> Traits | None:
        return known.get(request.number)

    def page(request: SearchPool) -> PoolPage:
        shown = people[request.page * PAGE : (request.page + 1) * PAGE]
        return PoolPage(OPENING, blind, len(people), len(people), request.page, shown)

    colleague.office.answers |= {
        ListPoolOpenings: lambda request: (OPENING,),
        SearchPool: page,
        ReadPooled: one,
        InviteFromPool: lambda request: outcome,
    }
    return colleague


def searching(colleague: Colleague) -> Colleague:
    """Go to the search by two taps."""
    colleague.says("/staff").taps("button-staff-pool").taps(OPENING.reference)
    return colleague


def wish(colleague: Colleague) -> Wish:
    """Give what was looked for last."""
    return next(request.wish for request in reversed(colleague.office.asked) if isinstance(request, SearchPool))


def test_five_taps_and_one_message_find_and_invite_somebody() -> None:
    colleague = searching(recruiter(traits()))
    colleague.says("French B2, 5 years, law").sees("staff-pool-count", "staff-pool-person")
    assert wish(colleague) == Wish(languages={"fr": Cefr.B2}, years=5, words=("law",))
    colleague.taps("staff-pool-name").sees("staff-pool-lives", "staff-pool-study", "staff-pool-skills")
    colleague.taps("button-staff-pool-invite").sees("staff-pool-said-invited", "staff-pool-heading")
    (invited,) = [request for request in colleague.office.asked if isinstance(request, InviteFromPool)]
    assert (invited.reference, invited.number) == (OPENING.reference, 3)


def test_every_part_of_a_wish_has_a_button_that_leaves_it_out() -> None:
    colleague = searching(recruiter(traits())).says("French, English C1, 5 years, law, Morocco, Moroccan")
    colleague.taps("button-staff-pool-level").sees("staff-pool-level").taps("option-isced-7")
    assert wish(colleague).level is Isced.MASTER
    for part in ("l-fr", "l-en", "years", "level", "w-0", "country", "nationality"):
        colleague.taps_action(Action("s-pool-less", (part,)))
    assert wish(colleague) == Wish()


def test_a_blind_opening_shows_numbers_and_says_so() -> None:
    nameless = traits(name="", country=None, nationalities=(), level=None, studies=(), posts=(), skills="")
    colleague = searching(recruiter(nameless, blind=True)).sees("staff-pool-blind", "pile-nameless")
    assert "staff-pool-how" not in colleague.sees("staff-pool-how-blind").said()  # it speaks of nationality
    colleague.taps("staff-pool-number")
    assert not {"staff-pool-lives", "staff-pool-nation"} & colleague.said()


def test_many_people_are_turned_over_page_by_page() -> None:
    colleague = searching(recruiter(*(traits(number, name=f"P{number}") for number in range(1, PAGE + 3))))
    colleague.taps("button-staff-after").sees_button(f"P{PAGE + 1}").taps("button-staff-before").sees_button("P1")
    colleague.taps_action(Action("s-pool-page", ("x",))).sees_button("P1")


def test_who_is_invited_already_has_a_tick_and_no_button_to_invite() -> None:
    colleague = searching(recruiter(traits(invited=True))).sees_button("staff-ticked").taps("Ada Lovelace")
    assert "button-staff-pool-invite" not in colleague.offered()


@pytest.mark.parametrize("outcome", ["again", "applied", "left", "closed"])
def test_an_invitation_that_does_not_go_out_says_why(outcome: str) -> None:
    colleague = searching(recruiter(traits(), outcome=outcome)).taps("Ada Lovelace").taps("button-staff-pool-invite")
    colleague.sees(f"staff-pool-said-{outcome}")


def test_who_has_left_meanwhile_is_not_shown() -> None:
    searching(recruiter(traits())).taps_action(Action("s-pooled", ("9",))).sees("staff-pool-said-left")


def test_buttons_out_of_an_older_search_lead_to_its_beginning() -> None:
    colleague = recruiter(traits())
    for action in (Action("s-pooled", ("3",)), Action("s-pool-less", ("years",))):
        colleague.taps_action(action).sees("staff-pool-which")
    sure = Action("s-pool-invite!", (stamp(colleague.session.revision), "3"))
    colleague.taps_action(sure).sees("staff-pool-which")


def test_a_file_sent_into_a_search_changes_nothing() -> None:
    colleague = searching(recruiter(traits())).says("law")
    colleague.uploads().sees("staff-pool-heading")
    assert wish(colleague) == Wish(words=("law",))


def test_nobody_is_looked_for_without_an_opening() -> None:
    colleague = recruiter()
    colleague.office.answers[ListPoolOpenings] = lambda request: ()
    colleague.says("/staff").taps("button-staff-pool").sees("staff-pool-no-opening")


def test_a_viewer_has_no_button_and_gets_no_answer() -> None:
    viewer = Colleague(Role.VIEWER).says("/staff")
    assert "button-staff-pool" not in viewer.offered()
    viewer.taps_action(Action("s-pool", (OPENING.reference,))).sees("staff-denied-powerless")


def test_an_opening_that_is_not_on_the_list_is_typed() -> None:
    colleague = recruiter(traits()).says("/staff").taps("button-staff-pool").says(OPENING.reference.lower())
    colleague.sees("staff-pool-heading")
    nothing = recruiter(traits()).says("/staff").taps("button-staff-pool").says(" ")
    nothing.sees("staff-pool-which")
