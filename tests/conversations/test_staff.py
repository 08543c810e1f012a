"""The staff's desk: who sees it, who does not, and what an admin does with people."""

from __future__ import annotations

from typing import get_args

import pytest

from bot.conversations.actions import Action
from bot.conversations.events import SentFile
from bot.conversations.screen import stamp
from bot.conversations.staff import people
from bot.conversations.staff.desk import ENTRIES
from bot.conversations.staff.requests import Why
from bot.conversations.staff.roles import read_roles, written
from bot.conversations.staff.router import OUTSIDE
from bot.conversations.staff.routes import BUTTONS, PREFIX
from bot.domain.staff import Member, Role
from tests.conversations.office import CHAT, TOKEN
from tests.conversations.person import Person
from tests.conversations.rendering import english
from tests.conversations.staff import Colleague

TABLES = (BUTTONS.plain, BUTTONS.one, BUTTONS.two, BUTTONS.once)
GRACE, BOB = 1, 2


def admin(*others: Member) -> Colleague:
    """Give an admin among colleagues."""
    colleague = Colleague(Role.ADMIN)
    colleague.office.others = {each.staff_id: each for each in others}
    return colleague


def recruiter(number: int = BOB, **more: object) -> Member:
    """Give a colleague."""
    facts = {"name": f"Colleague {number}", "roles": frozenset({Role.RECRUITER}), **more}
    return Member(number, 100 + number, **facts)  # type: ignore[arg-type]


# Who sees that there is a desk


def test_a_stranger_who_types_staff_is_told_what_is_told_of_any_unknown_command() -> None:
    unknown = Colleague().says("/nonsense")
    stranger = Colleague().says("/staff")
    assert stranger.argument("unknown-command", "command") == "staff"
    assert stranger.said() == unknown.said()
    assert stranger.offered() == unknown.offered()
    assert stranger.session == unknown.session


def test_who_no_longer_has_access_is_told_the_same() -> None:
    former = Colleague(Role.ADMIN)
    former.office.member = recruiter(GRACE, active=False)
    assert former.says("/staff").said() == Colleague().says("/nonsense").said()


@pytest.mark.parametrize("name", sorted({name for table in TABLES for name in table}))
def test_a_stranger_who_taps_a_staff_button_is_told_what_is_told_of_any_old_button(name: str) -> None:
    old = Colleague().taps_action(Action("nonsense"))
    for args in ((), ("1",), (stamp(0), "vr")):
        stranger = Colleague().taps_action(Action(name, args))
        assert (stranger.said(), stranger.offered()) == (old.said(), old.offered())


def test_a_staff_button_that_nobody_answers_to_is_out_of_date() -> None:
    Colleague(Role.RECRUITER).taps_action(Action("s-nothing")).sees("out-of-date")


@pytest.mark.parametrize("role", Role)
def test_everybody_sees_on_the_desk_what_they_may_do_and_nothing_else(role: Role) -> None:
    colleague = Colleague(role).says("/staff").sees("staff-desk", f"staff-role-{role.value}")
    member = colleague.office.member
    assert member is not None
    assert colleague.offered() == {entry.label for entry in ENTRIES if member.has(entry.act)}


def test_the_candidates_menu_shows_nothing_of_the_desk() -> None:
    own, others = Colleague(Role.RECRUITER).says("/menu"), Colleague().says("/menu")
    assert (own.said(), own.offered()) == (others.said(), others.offered())


def test_staff_buttons_have_names_of_their_own_and_every_entry_of_the_desk_leads_somewhere() -> None:
    assert all(name.startswith(PREFIX) for table in TABLES for name in table)
    assert all(name.endswith("!") for name in BUTTONS.once)
    assert {entry.action for entry in ENTRIES} <= BUTTONS.plain.keys()
    assert not BUTTONS.once.keys() & BUTTONS.two.keys()


@pytest.mark.parametrize("why", sorted(set(get_args(Why)) - OUTSIDE))
def test_every_refusal_says_why_in_words(why: Why) -> None:
    assert f"staff-denied-{why}" in english()
    colleague = Colleague(Role.ADMIN)
    colleague.office.why = why
    colleague.says("/staff").sees(f"staff-denied-{why}").sees_button("button-staff-desk")


# People


def test_an_admin_sees_who_is_staff_and_a_recruiter_does_not() -> None:
    admin(recruiter(), recruiter(3, active=False)).says("/staff").taps("button-staff-people").sees(
        "staff-people", "staff-person", "staff-person-ended"
    )
    Colleague(Role.RECRUITER).taps_action(Action("s-people")).sees("staff-denied-powerless")


def test_many_members_are_turned_over_page_by_page() -> None:
    many = admin(*(recruiter(number) for number in range(2, 50))).taps_action(Action("s-people"))
    many.sees_button("Colleague 20", "button-staff-after").taps("button-staff-after")
    many.sees_button("Colleague 40", "button-staff-before", "button-staff-after").taps("button-staff-after")
    assert "button-staff-after" not in many.sees_button("Colleague 49").offered()
    many.taps_action(Action("s-people", ("x",))).sees_button("Colleague 2")


@pytest.mark.parametrize("openings", [None, frozenset[str](), frozenset({"INT00001"})])
def test_an_admin_looks_at_one_member_and_the_openings_entrusted_to_them(openings: frozenset[str] | None) -> None:
    colleague = admin(recruiter(openings=openings)).taps_action(Action("s-people")).taps("Colleague 2")
    colleague.sees("staff-person", "staff-covers").sees_button("button-staff-roles", "button-staff-end")


def test_roles_are_ticked_and_given_with_one_more_tap() -> None:
    colleague = admin(recruiter()).taps_action(Action("s-member", ("2",))).taps("button-staff-roles")
    assert "button-staff-give" not in colleague.sees("staff-roles-of").offered()
    colleague.taps("staff-role-approver").taps("staff-role-recruiter").taps("button-staff-give")
    colleague.sees("staff-roles-changed", "staff-people")
    assert colleague.office.others[BOB].roles == {Role.APPROVER}


def test_who_becomes_an_admin_loses_every_other_role_and_the_other_way_round() -> None:
    colleague = admin(recruiter()).taps_action(Action("s-roles", ("2", "r"))).taps("staff-role-admin")
    colleague.taps("button-staff-give")
    assert colleague.office.others[BOB].roles == {Role.ADMIN}
    colleague.taps_action(Action("s-roles", ("2", "d"))).taps("staff-role-viewer").taps("button-staff-give")
    assert colleague.office.others[BOB].roles == {Role.VIEWER}


def test_nobody_is_left_without_any_role() -> None:
    ticked = admin(recruiter()).taps_action(Action("s-roles", ("2", "r"))).taps("staff-role-recruiter")
    assert "button-staff-give" not in ticked.offered()


def test_access_is_ended_after_a_question_and_can_be_given_back() -> None:
    colleague = admin(recruiter()).taps_action(Action("s-member", ("2",))).taps("button-staff-end")
    colleague.sees("staff-end-sure").taps("button-staff-end-really").sees("staff-ended")
    assert not colleague.office.others[BOB].active
    colleague.taps("Colleague 2").sees("staff-person-ended").taps("button-staff-again").sees("staff-again")
    assert colleague.office.others[BOB].active


def test_a_confirmation_counts_once_and_an_old_one_changes_nothing() -> None:
    colleague = admin(recruiter()).taps_action(Action("s-off", ("2",)))
    sure = Action("s-off!", (stamp(colleague.session.revision), "2"))
    asked = colleague.taps_action(sure).office.asked
    before = len(asked)
    colleague.taps_action(sure).hears_nothing()
    assert len(asked) == before
    colleague.taps_action(Action("s-off!", ("zz", "2"))).sees("out-of-date", "staff-desk")
    assert len(asked) == before + 1


@pytest.mark.parametrize("staff_id", ["7", "x", "9" * 30])
def test_somebody_who_is_not_there_is_not_found(staff_id: str) -> None:
    for action in (Action("s-member", (staff_id,)), Action("s-again", (staff_id,))):
        admin().taps_action(action).sees("staff-denied-unknown")


def test_nobody_changes_their_own_access() -> None:
    admin().taps_action(Action("s-again", ("1",))).sees("staff-denied-self")


def test_roles_are_written_for_a_button_and_read_again() -> None:
    for roles in (frozenset(Role), frozenset[Role](), frozenset({Role.PRIVACY_OFFICER})):
        assert read_roles(written(roles)) == roles
    assert read_roles("xyz") == frozenset()


# Which openings are whose


def test_other_openings_are_entrusted_by_typing_their_references() -> None:
    colleague = admin(recruiter()).taps_action(Action("s-member", ("2",))).taps("button-staff-openings")
    assert "button-staff-openings-all" not in colleague.sees("staff-openings-of", "staff-covers").offered()
    colleague.says("int00001،INT00002").sees("staff-openings-changed", "staff-covers")
    assert colleague.office.others[BOB].openings == frozenset({"INT00001", "INT00002"})
    assert colleague.session.errand is None
    colleague.taps("button-staff-openings").taps("button-staff-openings-all").sees("staff-openings-changed")
    assert colleague.office.others[BOB].openings is None


def test_a_mistyped_reference_changes_nothing_and_is_asked_for_again() -> None:
    colleague = admin(recruiter()).taps_action(Action("s-entrust", ("2",)))
    colleague.says("INT00001 JNT00002").sees("staff-openings-unknown", "staff-openings-of")
    assert colleague.office.others[BOB].openings is None
    colleague.says("INT00001").sees("staff-openings-changed")
    colleague.taps_action(Action("s-entrust", ("2",))).uploads().sees("staff-openings-of")
    colleague.says(" ".join(f"INT{number}" for number in range(30))).sees("staff-openings-of")
    assert colleague.office.others[BOB].openings == frozenset({"INT00001"})


def test_nobody_entrusts_openings_to_themselves_and_only_an_admin_does_it_at_all() -> None:
    admin().taps_action(Action("s-entrust", ("1",))).says("INT00001").sees("staff-denied-self")
    Colleague(Role.RECRUITER).taps_action(Action("s-entrust", ("2",))).sees("staff-denied-powerless")


# Invitations


def test_an_admin_invites_for_all_openings_with_a_link_that_is_shown_once() -> None:
    colleague = admin().taps_action(Action("s-people")).taps("button-staff-invite")
    assert "button-staff-invite-all" not in colleague.sees("staff-invite-roles").offered()
    colleague.taps("staff-role-viewer").taps("button-staff-invite-all").sees("staff-invited")
    assert colleague.argument("staff-invited", "link").code == f"join_{TOKEN}"
    assert colleague.office.invitations[TOKEN].roles == {Role.VIEWER}
    assert colleague.office.invitations[TOKEN].openings is None


def test_an_admin_invites_for_the_openings_whose_references_they_type() -> None:
    colleague = admin().taps_action(Action("s-invite", ("r",))).taps("button-staff-invite-some")
    colleague.sees("staff-invite-which").says(" ,").sees("staff-invite-which")
    colleague.says("int00001, INT00002 int00001").sees("staff-invited")
    assert colleague.office.invitations[TOKEN].openings == ("INT00001", "INT00002")
    assert colleague.session.errand is None


def test_what_is_sent_instead_of_references_is_asked_for_again() -> None:
    colleague = admin().taps_action(Action("s-invite-for", ("r",)))
    colleague.uploads().sees("staff-invite-which")
    assert (
        colleague.says(" ".join(f"INT{number}" for number in range(30))).sees("staff-invite-which").session.errand
        is not None
    )


def test_who_may_not_invite_is_not_even_asked_for_roles() -> None:
    Colleague(Role.RECRUITER).taps_action(Action("s-invite", ("",))).sees("staff-denied-powerless")
    refused = Colleague(Role.RECRUITER).taps_action(Action("s-invite-for", ("r",))).says("INT00001")
    assert refused.sees("staff-denied-powerless").session.errand is None


def test_a_text_means_what_it_means_to_everybody_once_something_else_was_done() -> None:
    for turns_away in (Action("menu"), Action("s-desk")):
        colleague = admin().taps_action(Action("s-invite-for", ("r",))).taps_action(turns_away)
        assert colleague.session.errand is None
    colleague = admin().taps_action(Action("s-invite-for", ("r",))).says("/help").says("analyst")
    assert colleague.office.invitations == {}


def test_an_errand_of_another_release_is_dropped_and_the_text_is_a_search() -> None:
    colleague = admin().taps_action(Action("s-invite-for", ("r",)))
    errand = colleague.session.errand
    assert errand is not None
    colleague.session = colleague.session.change(errand=errand.model_copy(update={"name": "gone"}))
    assert colleague.says("analyst").session.errand is None
    assert colleague.session.query.keywords == "analyst"


def test_who_loses_access_in_the_middle_finds_the_text_to_be_a_search() -> None:
    colleague = admin().taps_action(Action("s-invite-for", ("r",)))
    colleague.office.member = None
    assert colleague.says("analyst").session.query.keywords == "analyst"


def test_a_newcomer_joins_with_a_link_and_finds_the_desk() -> None:
    host = admin().taps_action(Action("s-invite", ("v",))).taps("button-staff-invite-all")
    newcomer = Person(language_tag="fr")
    newcomer.store.office.invitations = host.office.invitations
    newcomer.says(f"/start join_{TOKEN}").sees("staff-joined", "staff-role-viewer")
    assert newcomer.session.language == "fr"
    newcomer.taps("button-staff-desk").sees("staff-desk")
    assert newcomer.store.office.member is not None
    assert newcomer.store.office.member.name == "Ada"


@pytest.mark.parametrize("language", [None, "en"])
def test_a_link_that_was_used_or_is_too_old_says_so_and_no_more(language: str | None) -> None:
    late = Person()
    late.session = late.session.change(language=language)
    late.says(f"/start join_{TOKEN}").sees("staff-join-failed")
    assert late.session.language == language


def test_a_candidate_in_the_middle_of_a_form_who_joins_keeps_the_draft() -> None:
    person = Person().is_at_home().opens("identity").says("Ada")
    host = admin().taps_action(Action("s-invite", ("v",))).taps("button-staff-invite-all")
    person.store.office.invitations = host.office.invitations
    person.says(f"/start join_{TOKEN}").sees("staff-joined")
    assert person.session.form is None
    assert person.store.drafts.keys() == {"profile/identity"}


def test_a_file_is_the_candidates_own_when_no_errand_waits_for_it() -> None:
    colleague = Colleague(Role.RECRUITER).uploads()
    assert not any(isinstance(request, SentFile) for request in colleague.office.asked)
    assert colleague.office.asked == []
    assert colleague.session.chat_id == CHAT


def test_a_page_shows_as_many_members_as_fit_on_a_phone() -> None:
    assert people.PAGE <= 30
