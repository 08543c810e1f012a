"""Saving an opening, the list of saved ones, and what is said where an opening is over."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations.actions import Action
from bot.conversations.outcomes import Attachment, Named
from bot.domain.wishes import MOST_SAVED
from tests.conversations.openings import DEADLINE, many, vacancy
from tests.conversations.person import Person
from tests.conversations.rendering import buttons_of


def at_home(*vacancies: object) -> Person:
    person = Person(vacancies) if vacancies else Person()  # type: ignore[arg-type]
    return person.is_at_home()


def test_one_tap_saves_an_opening_and_one_forgets_it() -> None:
    ada = at_home().says("/start INT00001").taps("button-save").sees("card-saved-reminded", "card-title")
    assert ada.store.bookmarks == {"INT00001": True}
    assert ada.reply.edit is not None
    ada.taps("button-unsave").sees_button("button-save")
    assert ada.store.bookmarks == {}
    assert "card-saved-reminded" not in ada.said()


@pytest.mark.parametrize("changes", [{"status": "closed"}, {"deadline": None}])
def test_no_reminder_is_promised_where_no_deadline_is_to_come(changes: dict[str, object]) -> None:
    ada = at_home(vacancy("INT00001", **changes)).taps_action(Action("save", ("INT00001",))).sees("card-saved-only")
    assert not {"button-remind-off", "button-remind-on", "button-calendar"} & ada.offered()


def test_one_tap_stops_the_reminders_of_one_opening_and_one_brings_them_back() -> None:
    ada = at_home().says("/start INT00001").taps("button-save").taps("button-remind-off").sees("card-saved")
    assert ada.store.bookmarks == {"INT00001": False}
    ada.says("/saved").sees("saved-unreminded").taps("1").taps("button-remind-on").sees("card-saved-reminded")
    assert ada.store.bookmarks == {"INT00001": True}


def test_who_has_not_consented_is_asked_first_and_then_the_opening_is_saved() -> None:
    ada = Person().says("/start INT00001").taps("language-name-en").taps("button-not-now").taps("button-save")
    ada.sees("consent-question")
    assert ada.store.bookmarks == {}
    ada.taps("button-consent").sees("card-title", "card-saved-reminded")
    assert ada.store.bookmarks == {"INT00001": True}


def test_a_reminder_is_not_set_without_consent() -> None:
    ada = Person().says("/start").taps("language-name-en").taps_action(Action("remind", ("INT00001", "on")))
    ada.sees("consent-question")


def test_the_list_of_saved_openings_says_what_has_become_of_each_and_opens_it() -> None:
    states = {"INT00001": "cancelled", "INT00002": "closed", "INT00003": "filled", "INT00004": "extended"}
    ada = at_home(*(vacancy(reference) for reference in (*states, "INT00005")))
    for reference in ada.store.vacancies:
        ada.taps_action(Action("save", (reference,)))
    for reference, state in states.items():
        ada.store.vacancies[reference] = vacancy(reference, status=state)
    ada.says("/menu").taps("button-saved").sees(
        "saved-heading", "opening", *(f"state-{each}" for each in states.values())
    )
    ada.taps("4").sees("card-title", "vacancy-status-extended")
    ada.says("/saved").says("٤").sees("card-title", "vacancy-status-extended")


def test_an_opening_that_is_gone_cannot_be_saved() -> None:
    ada = at_home().taps_action(Action("save", ("INT99999",))).sees("vacancy-gone")
    assert ada.store.bookmarks == {}


def test_nothing_saved_is_said_with_a_way_on() -> None:
    at_home().says("/saved").sees("no-saved").sees_button("button-search")


def test_the_list_has_an_end_and_says_so_but_what_is_in_it_can_be_changed() -> None:
    ada = at_home(*many(MOST_SAVED + 1))
    for number in range(1, MOST_SAVED + 1):
        ada.taps_action(Action("save", (f"INT{number:05}",)))
    ada.taps_action(Action("save", (f"INT{MOST_SAVED + 1:05}",))).sees("saved-full")
    assert len(ada.store.bookmarks) == MOST_SAVED
    ada.taps_action(Action("save", ("INT00001",))).sees("card-saved-reminded")
    ada.says("/saved")
    assert len(buttons_of(ada.reply)) == MOST_SAVED + 2


def test_sharing_gives_a_link_and_a_picture_of_it() -> None:
    ada = at_home().says("/start INT00001").taps("button-share").sees("share-link", "share-how", "card-title")
    assert ada.argument("share-link", "link") == Named("link", "INT00001")
    assert ada.reply.attachment == Attachment("share", ("INT00001",))
    ada.taps("button-to-opening").sees("card-title")


def test_an_opening_that_is_gone_cannot_be_shared() -> None:
    at_home().taps_action(Action("share", ("INT99999",))).sees("vacancy-gone")


# What is like an opening that is over


def alike() -> tuple[object, ...]:
    return (
        vacancy("OVER-1", status="closed"),
        vacancy("SAME-1"),
        vacancy("SAME-2", duty_station={"city": "Singapore", "country": "SG"}, contract_type="project", deadline=None),
        vacancy("PLACE-1", category="legal", contract_type=None),
        vacancy("NONE-1", category="legal", contract_type="project", duty_station={"country": "SG"}),
        vacancy("KIND-1", category="legal", duty_station={"country": "SG"}),
    )


def offered_openings(ada: Person) -> list[str]:
    openings = (each.action for each in buttons_of(ada.reply) if each.action.name == "open")
    return [action.args[0] for action in openings]


def test_a_closed_opening_leads_to_three_that_have_most_in_common_with_it_and_says_what() -> None:
    ada = at_home(*alike()).says("/start OVER-1").sees("vacancy-status-closed", "similar-heading")
    assert offered_openings(ada) == ["SAME-1", "SAME-2", "PLACE-1"]
    lines = [line.args["common"] for line in ada.reply.lines if getattr(line, "id", "") == "similar-opening"]  # type: ignore[union-attr]
    assert [len(each) for each in lines] == [3, 1, 1]  # type: ignore[arg-type]


def test_an_opening_whose_deadline_has_passed_leads_on_as_well() -> None:
    ada = at_home(vacancy("A-1"), vacancy("A-2", deadline=None))
    ada.at = DEADLINE + timedelta(seconds=1)
    ada.says("/start A-1").sees("vacancy-status-closed", "similar-heading")


def test_who_cannot_apply_finds_what_is_like_it_by_one_tap() -> None:
    ada = at_home(*alike()).taps_action(Action("similar", ("SAME-1",))).sees("similar-heading")
    assert offered_openings(ada) == ["SAME-2", "PLACE-1", "KIND-1"]


def test_an_opening_of_which_nothing_is_known_is_like_no_other() -> None:
    lonely = vacancy("LONE-1", duty_station={}, contract_type=None, category="technology")
    ada = at_home(lonely, vacancy()).taps_action(Action("similar", ("LONE-1",))).sees("similar-none")
    ada.taps_action(Action("similar", ("INT99999",))).sees("vacancy-gone")


@pytest.mark.parametrize("status", ["closed", "cancelled", "filled"])
def test_an_opening_that_is_like_no_other_leads_to_the_list(status: str) -> None:
    at_home(vacancy(status=status)).says("/start INT00001").sees(f"vacancy-status-{status}").sees_button(
        "button-results"
    )
