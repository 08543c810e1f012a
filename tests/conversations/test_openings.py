"""Openings in the staff's chat: the list, one opening, its steps, its deadline."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.events import Said, Sender
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff import criteria, deadlines, editing
from bot.conversations.staff.deadlines import read_deadline
from bot.conversations.staff.opening_requests import MoveDeadline, PlanClosing
from bot.conversations.staff.requests import OpenDesk
from bot.domain.deadline import Deadline
from bot.domain.staff import Role
from bot.domain.status import Status
from bot.domain.vacancy import VacancyStatus
from tests.conversations.openings import NOW, vacancy
from tests.conversations.registry import REFERENCE, Registry
from tests.conversations.rendering import buttons_of
from tests.conversations.staff import Colleague


def at_work(registry: Registry | None = None, *roles: Role) -> Colleague:
    """Give a colleague (a recruiter, unless other roles are given) whose office has the registry."""
    return (registry or Registry()).serves(Colleague(*(roles or (Role.RECRUITER,))))


def viewing(registry: Registry, *roles: Role) -> Colleague:
    """Give a colleague who has the opening before them."""
    return at_work(registry, *roles).taps_action(Action("s-opening", (REFERENCE,)))


# The list


def test_the_desk_leads_to_the_openings_and_they_to_one() -> None:
    colleague = at_work().says("/staff").taps("button-openings").sees("openings", "openings-open", "openings-line")
    assert colleague.argument("openings-line", "sent") == 3
    colleague.taps_action(Action("s-opening", (REFERENCE,))).sees("opening-heading", "opening-is-published")


def test_openings_are_listed_by_groups_page_by_page() -> None:
    many = {f"INT{number:05}": vacancy(f"INT{number:05}") for number in range(1, 20)}
    many["INT00020"] = vacancy("INT00020", status="draft")
    colleague = at_work(Registry(many)).taps_action(Action("s-openings"))
    assert "button-staff-before" not in colleague.offered()
    colleague.taps("button-staff-after").sees_button("button-staff-before", "button-staff-after")
    colleague.taps("button-staff-after")
    assert "button-staff-after" not in colleague.offered()
    colleague.taps("button-openings-draft").sees("openings-draft").sees_button("button-openings-open")
    assert "button-openings-closed" not in colleague.offered()


@pytest.mark.parametrize("place", ["", "z9", "oxy", "o99999999"])
def test_a_place_that_is_nowhere_is_the_first_page(place: str) -> None:
    at_work().taps_action(Action("s-openings", (place,))).sees("openings-open")


def test_a_viewer_is_offered_neither_a_new_opening_nor_a_file() -> None:
    colleague = at_work(None, Role.VIEWER).taps_action(Action("s-openings"))
    assert not {"button-opening-new", "button-opening-file"} & colleague.offered()
    at_work().taps_action(Action("s-openings")).sees_button("button-opening-new", "button-opening-file")


# One opening


def test_an_opening_says_what_is_missing_and_how_its_applications_stand() -> None:
    registry = Registry(counts=Counter({Status.SUBMITTED: 4, Status.DRAFT: 2}))
    registry.close_at = NOW + timedelta(days=3)
    colleague = viewing(registry)
    colleague.sees("opening-planned", "opening-no-title", "opening-no-body", "opening-asks", "stage-submitted")
    missing = [each.id for each in colleague.argument("opening-no-title", "languages")]
    assert missing == ["language-name-fr", "language-name-es"]


def test_an_opening_with_all_its_texts_and_no_applications_says_that_too() -> None:
    texts = {language: {"title": "T", "body": "B"} for language in ("en", "fr", "es", "ar")}
    colleague = viewing(Registry({REFERENCE: vacancy(texts=texts, deadline=None)})).sees("opening-stages-none")
    assert not {"opening-no-title", "opening-no-body", "opening-planned"} & colleague.said()


@pytest.mark.parametrize(
    ("role", "offered", "not_offered"),
    [
        (Role.RECRUITER, {"button-opening-edit", "button-opening-close", "button-opening-cancel"}, set()),
        (Role.APPROVER, {"button-opening-cancel", "button-opening-fill"}, {"button-opening-edit"}),
        (Role.VIEWER, {"button-pile", "button-opening-figures"}, {"button-opening-close", "button-opening-export"}),
        (Role.ADMIN, {"button-opening-figures"}, {"button-pile", "button-opening-edit", "button-opening-export"}),
    ],
)
def test_each_role_is_offered_what_it_may_do(role: Role, offered: set[str], not_offered: set[str]) -> None:
    colleague = viewing(Registry(), role)
    colleague.sees_button(*offered)
    assert not not_offered & colleague.offered()


# The steps


def test_a_draft_is_published_with_a_look_at_what_is_missing() -> None:
    registry = Registry({REFERENCE: vacancy(status="draft")})
    colleague = viewing(registry).taps("button-opening-publish").sees("opening-publish-sure", "opening-no-title")
    colleague.taps("button-opening-publish-sure").sees("opening-publish-done", "opening-is-published")
    assert registry.opening.status is VacancyStatus.PUBLISHED
    assert "button-opening-publish" not in colleague.offered()


def test_a_draft_with_all_titles_is_published_without_a_word_about_them() -> None:
    texts = {language: {"title": "T"} for language in ("en", "fr", "es", "ar")}
    registry = Registry({REFERENCE: vacancy(status="draft", texts=texts)})
    assert "opening-no-title" not in viewing(registry).taps("button-opening-publish").said()


@pytest.mark.parametrize("drafts", [0, 3])
def test_an_opening_is_closed_now_with_a_look_at_the_drafts(drafts: int) -> None:
    registry = Registry(counts=Counter({Status.DRAFT: drafts}))
    colleague = viewing(registry).taps("button-opening-close").sees("opening-close-sure")
    assert ("opening-close-drafts" in colleague.said()) is bool(drafts)
    colleague.taps("button-opening-close-sure").sees("opening-close-done")
    assert registry.opening.status is VacancyStatus.CLOSED


def test_what_its_deadline_has_closed_is_not_offered_to_be_closed() -> None:
    registry = Registry()
    colleague = viewing(registry)
    early = next(
        button for button in buttons_of(colleague.reply) if button.action == Action("s-step", (REFERENCE, "c"))
    )
    colleague.sees_button("button-opening-plan").waits(days=60).taps_action(Action("s-opening", (REFERENCE,)))
    assert not {"button-opening-close", "button-opening-plan"} & colleague.sees("opening-is-over").offered()
    colleague.sees_button("button-opening-deadline", "button-opening-fill")
    colleague.taps_action(early.action).sees("opening-no-step")
    colleague.taps_action(Action("s-plan", (REFERENCE,))).sees("opening-no-step")


def test_cancelling_says_how_many_applications_end_and_which_stay() -> None:
    registry = Registry(counts=Counter({Status.SUBMITTED: 5, Status.DRAFT: 1, Status.OFFER_EXTENDED: 1}))
    colleague = viewing(registry).taps("button-opening-cancel").sees("opening-cancel-ends", "opening-staying")
    colleague.sees("opening-read-as", "notice-change-cancelled", "notice-yours-cancelled")
    assert colleague.argument("opening-cancel-ends", "count") == 6
    colleague.taps("button-opening-cancel-sure").sees("opening-cancel-done", "opening-staying")
    assert registry.opening.status is VacancyStatus.CANCELLED
    assert not {"button-opening-cancel", "button-opening-deadline", "button-opening-fill"} & colleague.offered()


def test_cancelling_where_nothing_stays_says_nothing_of_that() -> None:
    colleague = viewing(Registry()).taps("button-opening-cancel").sees("opening-cancel-ends")
    assert "opening-read-as" not in colleague.said()
    assert "opening-staying" not in colleague.said()


def test_filling_ends_those_who_were_compared_and_leaves_those_who_were_chosen() -> None:
    registry = Registry(counts=Counter({Status.SHORTLISTED: 3, Status.ACCEPTED: 1, Status.NOT_SELECTED: 9}))
    colleague = viewing(registry).taps("button-opening-fill")
    colleague.sees("opening-read-as", "notice-change-filled", "status-not_selected.next")
    colleague.taps("button-opening-fill-sure").sees("opening-fill-done")
    assert colleague.argument("opening-fill-done", "count") == 3
    assert [each.args["count"] for each in colleague.argument("opening-staying", "counts")] == [1]


def test_a_step_counts_once_and_one_that_does_not_lead_on_says_so() -> None:
    registry = Registry()
    colleague = viewing(registry).taps("button-opening-close")
    sure = Action("s-step!", (stamp(colleague.session.revision), f"c{REFERENCE}"))
    colleague.taps_action(sure).sees("opening-close-done")
    colleague.taps_action(sure).hears_nothing()
    colleague.taps_action(Action("s-step", (REFERENCE, "c"))).sees("opening-no-step")
    for code in "cx":
        registry.frozen = True
        stale = Action("s-step!", (stamp(colleague.session.revision), f"{code}{REFERENCE}"))
        colleague.taps_action(stale).sees("opening-no-step")


def test_a_step_that_there_is_not_or_that_is_not_theirs_is_refused() -> None:
    viewing(Registry(), Role.VIEWER).taps_action(Action("s-step", (REFERENCE, "x"))).sees("staff-denied-powerless")
    viewing(Registry()).taps_action(Action("s-step", (REFERENCE, "q"))).sees("staff-denied-unknown")


# The deadline


def test_a_deadline_is_moved_after_a_look_at_both_days() -> None:
    registry = Registry()
    colleague = viewing(registry).taps("button-opening-deadline").sees("closing-move", "closing-how")
    colleague.says("30 April 2027").sees("closing-move-sure", "closing-move-told")
    colleague.taps("button-closing-move").sees("closing-move-done", "opening-is-extended")
    assert registry.opening.deadline is not None
    assert f"{registry.opening.deadline.day_in_zone}" == "2027-04-30"
    assert registry.opening.status is VacancyStatus.EXTENDED


def test_a_deadline_brought_forward_does_not_extend() -> None:
    registry = Registry()
    viewing(registry).taps("button-opening-deadline").says("2027-03-10 17:00").taps("button-closing-move")
    assert registry.opening.deadline is not None
    assert f"{registry.opening.deadline.at:%d %H:%M:%S}" == "10 16:00:59"
    assert registry.opening.status is VacancyStatus.PUBLISHED


@pytest.mark.parametrize(
    ("typed", "said"), [("soon", "closing-unread"), ("2026-01-01", "closing-unread"), ("2027-02-28", "closing-past")]
)
def test_what_is_no_day_to_come_is_asked_for_again(typed: str, said: str) -> None:
    colleague = viewing(Registry()).taps("button-opening-deadline").says(typed).sees(said, "closing-how")
    colleague.uploads().sees("closing-unread")
    colleague.says("30 April 2027").sees("closing-move-sure")


def test_a_closing_is_planned_and_given_up() -> None:
    registry = Registry()
    colleague = viewing(registry).taps("button-opening-plan").sees("closing-plan")
    assert "button-opening-unplan" not in colleague.offered()
    colleague.says("10 March 2027 12:00").sees("closing-plan-sure", "closing-plan-told")
    colleague.taps("button-closing-plan").sees("closing-plan-done", "opening-planned")
    assert registry.close_at is not None
    colleague.taps("button-opening-plan").taps("button-opening-unplan").sees("closing-unplan-done")
    assert registry.close_at is None


def test_a_closing_after_the_deadline_is_pointless() -> None:
    colleague = viewing(Registry()).taps("button-opening-plan").says("30 April 2027").sees("closing-later")
    assert colleague.office.asked
    undated = Registry({REFERENCE: vacancy(deadline=None)})
    viewing(undated).taps("button-opening-plan").says("30 April 2027").sees("closing-plan-sure", "no-deadline")


def test_a_confirmation_without_what_it_confirms_changes_nothing() -> None:
    for name in ("s-dl!", "s-plan!"):
        colleague = viewing(Registry())
        colleague.taps_action(Action(name, (stamp(colleague.session.revision), REFERENCE))).sees("out-of-date")
        assert not any(isinstance(each, MoveDeadline | PlanClosing) for each in colleague.office.asked)


WAYS = pytest.mark.parametrize(
    ("way", "kept", "sure", "done"),
    [
        ("button-opening-deadline", "unsent-move", "button-closing-move", "closing-move-done"),
        ("button-opening-plan", "unsent-plan", "button-closing-plan", "closing-plan-done"),
    ],
)


@WAYS
def test_a_day_that_was_typed_waits_on_the_desk_until_it_is_confirmed(
    way: str, kept: str, sure: str, done: str
) -> None:
    colleague = viewing(Registry()).taps(way).says("10 March 2027").taps("button-staff-desk").sees("unsent")
    colleague.taps(kept).taps(sure).sees(done).says("/staff")
    assert "unsent" not in colleague.said()


@WAYS
def test_a_day_that_was_typed_can_be_discarded(way: str, kept: str, sure: str, done: str) -> None:
    colleague = viewing(Registry()).taps(way).says("10 March 2027").taps("button-unsent-discard")
    assert {kept, sure, done}.isdisjoint(colleague.sees("unsent-discarded").offered())
    asked = Action(f"s-{'dl' if kept == 'unsent-move' else 'plan'}-kept", (REFERENCE,))
    colleague.taps_action(asked).sees("closing-how")
    assert "closing-past" not in colleague.said()


def test_a_day_that_came_meanwhile_is_asked_for_anew() -> None:
    colleague = viewing(Registry({REFERENCE: vacancy(deadline=None)})).taps("button-opening-plan").says("10 March 2027")
    colleague.waits(days=20).says("/staff").taps("unsent-plan").sees("closing-past", "closing-how")
    assert not colleague.session.unsent


@WAYS
def test_a_day_for_an_opening_that_has_ended_meanwhile_is_let_go(way: str, kept: str, sure: str, done: str) -> None:
    registry = Registry()
    colleague = viewing(registry).taps(way).says("10 March 2027").says("/staff")
    registry.openings[REFERENCE] = vacancy(status="filled")
    colleague.taps(kept).sees("opening-no-step")
    assert not {sure, done} & colleague.offered()
    assert not colleague.session.unsent


def test_an_opening_that_has_moved_on_meanwhile_keeps_its_deadline() -> None:
    for way, sure, said in (
        ("button-opening-deadline", "button-closing-move", "opening-no-step"),
        ("button-opening-plan", "button-closing-plan", "opening-no-step"),
    ):
        registry = Registry()
        colleague = viewing(registry).taps(way).says("10 March 2027")
        registry.frozen = True
        colleague.taps(sure).sees(said)
    colleague.taps_action(Action("s-unplan", (REFERENCE,))).sees("opening-no-step")


def test_nothing_of_an_ended_opening_is_moved_and_nobody_else_moves_one() -> None:
    over = Registry({REFERENCE: vacancy(status="filled")})
    viewing(over).taps_action(Action("s-dl", (REFERENCE,))).sees("opening-no-step")
    viewing(Registry(), Role.VIEWER).taps_action(Action("s-plan", (REFERENCE,))).sees("staff-denied-powerless")


@pytest.mark.parametrize("typed", [deadlines.typed_move, deadlines.typed_plan, criteria.typed, editing.typed_fact])
def test_an_errand_that_is_gone_leads_to_the_desk(typed: Any) -> None:
    event = Said(update_id=1, sender=Sender(7, "Ada", "en"), at=NOW, text="x")
    assert next(typed(Session(chat_id=7), event)) == (OpenDesk(),)


@pytest.mark.parametrize(
    ("text", "last_second"),
    [
        ("31 March 2027", "2027-03-31T21:59:59"),
        ("31 mars 2027 17h30", "2027-03-31T15:30:59"),
        ("٣١ مارس ٢٠٢٧، ١٧:٠٠", "2027-03-31T15:00:59"),
    ],
)
def test_a_day_is_read_in_any_language_with_or_without_a_time(text: str, last_second: str) -> None:
    found = read_deadline(text, "Europe/Paris", NOW)
    assert isinstance(found, Deadline)
    assert found.at.isoformat()[:19] == last_second


def test_a_day_with_two_meanings_is_not_guessed() -> None:
    assert read_deadline("03/04/2027", "UTC", NOW) is None
    assert read_deadline("2040-01-01", "UTC", NOW) is None
