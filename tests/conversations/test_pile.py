"""An opening's applications in the staff's chat: the list, one file, picking, moving, notes, late drafts, blind."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.moved import accepted_late, moved
from bot.conversations.outcomes import Attachment, Words
from bot.conversations.screen import stamp
from bot.conversations.session import Pile as Kept
from bot.conversations.staff.application_requests import LateDraft, MoveApplications, Note, WriteNote
from bot.conversations.staff.moving import recommended
from bot.conversations.staff.notes import LONGEST
from bot.conversations.staff.routes import BUTTONS
from bot.conversations.staff.selecting import MOST, adding, picking, selected, toggling
from bot.domain.application import ApplicationHead, takes
from bot.domain.deadline import Deadline
from bot.domain.staff import Role
from bot.domain.status import Status
from tests.conversations.openings import NOW, vacancy
from tests.conversations.pile import OPENING, Pile, colleague, numbered
from tests.conversations.rendering import buttons_of, check_whole
from tests.conversations.staff import Colleague

REFERENCE = "INT00001"
FIRST, SECOND = "A-0001-TEST", "A-0002-TEST"


def opens(person: Colleague, *args: str) -> Colleague:
    """Open the list."""
    return person.taps_action(Action("s-apps", (REFERENCE, *args)))


def picked(person: Colleague) -> tuple[str, ...]:
    """Give what is picked."""
    return selected(person.session, REFERENCE)


# The list


def test_the_list_counts_by_stage_and_names_each_application() -> None:
    person = opens(colleague(Pile(numbered(2) | {"A-0003-TEST": Status.SHORTLISTED})))
    person.sees("pile", "pile-counts", "pile-line")
    counts = person.argument("pile-counts", "counts")
    assert [(each.args["stage"].id, each.args["count"]) for each in counts] == [
        ("stage-under_review", 2),
        ("stage-shortlisted", 1),
    ]
    assert person.argument("pile-line", "name") == "Ada TEST"


def test_an_opening_without_applications_says_so() -> None:
    opens(colleague(Pile({}))).sees("pile-none")


def test_pages_turn_both_ways_and_a_page_that_is_not_there_is_the_nearest() -> None:
    person = opens(colleague(Pile(numbered(25))))
    person.taps("button-staff-after")
    assert person.argument("pile-line", "number") == 11
    person.taps("button-staff-before")
    assert person.argument("pile-line", "number") == 1
    assert opens(person, "99").argument("pile-line", "number") == 21
    assert opens(person, "x").argument("pile-line", "number") == 1


def test_a_viewer_is_offered_neither_late_drafts_nor_blind_review() -> None:
    pile = Pile(numbered(1), drafts=[LateDraft("A-0009-TEST", "Bo", NOW, None)])
    assert not {"button-pile-late", "button-pile-blind"} & opens(colleague(pile, Role.VIEWER)).offered()
    opens(colleague(pile, Role.APPROVER)).sees_button("button-pile-late", "button-pile-blind").sees("pile-drafts")


# Sifting


@pytest.mark.parametrize(
    ("trait", "value"),
    [
        ("button-pile-by-stage", "stage-under_review"),
        ("button-pile-by-language", "en"),
        ("button-pile-by-country", "GB"),
        ("button-pile-by-shown", "pile-value"),
    ],
)
def test_the_list_is_sifted_by_a_fact_and_by_the_same_tap_no_more(trait: str, value: str) -> None:
    person = opens(colleague(Pile(numbered(2) | {"A-0003-TEST": Status.SHORTLISTED})))
    person.taps("button-pile-sift").taps(trait).taps(value).sees("pile-sifted")
    assert person.argument("pile-sifted", "count") == (2 if trait.endswith("stage") else 3)
    person.taps("button-pile-sift").taps(trait).sees_button("staff-ticked").taps(value)
    assert "pile-sifted" not in person.said()


def test_all_sifting_ends_by_one_tap_and_what_is_picked_stays() -> None:
    person = opens(colleague(Pile(numbered(2)))).taps("staff-unticked")
    person.taps("button-pile-sift").taps("button-pile-by-stage").taps("stage-under_review")
    person.taps("button-pile-sift").taps("button-pile-everything")
    assert "pile-sifted" not in person.said()
    assert picked(person) == (FIRST,)


def test_blind_there_is_no_sifting_by_nationality_and_without_criteria_none_by_them() -> None:
    person = opens(colleague(Pile(numbered(1), blind=True, criteria=False))).sees("pile-blind")
    assert "button-pile-by-country" not in person.taps("button-pile-sift").offered()
    assert "button-pile-by-shown" not in person.offered()


@pytest.mark.parametrize("args", [("s-sift", REFERENCE, "z"), ("s-only", REFERENCE, "z"), ("s-only", REFERENCE, "g99")])
def test_a_filter_that_does_not_exist_leads_to_those_that_do(args: tuple[str, ...]) -> None:
    person = colleague(Pile(numbered(1)))
    person.taps_action(Action(args[0], args[1:])).sees("pile-sift")


def test_a_criterion_that_has_gone_is_named_as_such() -> None:
    person = colleague(Pile(numbered(1)))
    person.taps_action(Action("s-only", (REFERENCE, "k7"))).sees("pile-sifted", "pile-criterion-gone")


# Picking


def test_tapping_in_the_list_picks_and_unpicks() -> None:
    person = opens(colleague(Pile(numbered(3)))).taps("1")
    assert picked(person) == (FIRST,)
    person.sees_button("staff-ticked", "button-pile-picked").taps("1")
    assert picked(person) == ()


def test_all_that_pass_the_filter_are_picked_by_one_tap_and_cleared_by_another() -> None:
    person = opens(colleague(Pile(numbered(25) | {"A-0099-TEST": Status.SHORTLISTED})))
    person.taps("button-pile-sift").taps("button-pile-by-stage").taps("stage-shortlisted").taps("button-pile-all")
    assert picked(person) == ("A-0099-TEST",)
    assert picked(person.taps("button-pile-clear")) == ()


def test_a_tick_of_a_list_that_is_gone_leads_to_the_desk_and_one_of_another_page_changes_nothing() -> None:
    person = colleague(Pile(numbered(12)))
    person.taps_action(Action("s-pick", (FIRST,))).sees("out-of-date", "staff-desk")
    opens(person, "1").taps_action(Action("s-pick", (FIRST,)))
    assert picked(person) == ()


def test_another_opening_begins_another_pile() -> None:
    session = toggling(Colleague().session, REFERENCE, FIRST)
    assert selected(session, "INT00002") == ()
    assert selected(adding(session, REFERENCE, [SECOND, FIRST]), REFERENCE) == (FIRST, SECOND)


def test_no_more_are_picked_than_a_push_can_be_sent_to() -> None:
    session = picking(Colleague().session, REFERENCE, map(str, range(MOST + 5)))
    assert len(selected(session, REFERENCE)) == MOST


def test_ids_pasted_in_any_form_are_picked_and_the_others_are_named() -> None:
    person = opens(colleague(Pile({"A-7K3M-9QXF": Status.UNDER_REVIEW, "A-0000-1111": Status.UNDER_REVIEW})))
    person.taps("button-pile-paste").sees("paste-asked").says("a7k3m9qxf; A–OOOO–1111\nA-9999-9999, Abernathy")
    assert picked(person) == ("A-7K3M-9QXF", "A-0000-1111")
    person.sees("paste-done", "paste-unknown")
    assert person.argument("paste-unknown", "ids") == ("A-9999-9999",)


@pytest.mark.parametrize("text", ["hello", "A-9999-9999"])
def test_a_text_without_an_application_of_the_opening_is_asked_for_again(text: str) -> None:
    person = opens(colleague(Pile(numbered(1)))).taps("button-pile-paste").says(text).sees("paste-none")
    assert picked(person) == ()
    assert person.session.errand is not None


def test_a_file_with_ids_is_brought_over_and_what_it_holds_is_picked() -> None:
    pile = Pile(numbered(3))
    person = opens(colleague(pile)).taps("button-pile-paste").uploads("ids.csv", media_type="text/csv")
    person.sees("paste-looking")
    assert [each.reference for each in pile.fetched] == [REFERENCE]
    pile.waiting = (FIRST.replace("TEST", "7E57"), *map(str, pile.applications))
    pile.applications = {"A-0001-7E57": Status.UNDER_REVIEW}
    person.is_told("read", purpose="ids", reference=REFERENCE).sees("paste-done", "picked")
    assert picked(person) == ("A-0001-7E57",)


def test_a_file_without_ids_or_that_could_not_be_had_is_asked_for_again() -> None:
    person = opens(colleague(Pile(numbered(1)))).taps("button-pile-paste").uploads("ids.csv", media_type="text/csv")
    person.is_told("gone", purpose="ids", reference=REFERENCE).sees("paste-none")


def test_what_a_file_brings_is_kept_from_those_who_are_not_staff() -> None:
    Colleague().is_told("read", purpose="ids", reference=REFERENCE).hears_nothing()


@pytest.mark.parametrize("more", [{"size": 3_000_000}, {"media_type": "image/png"}])
def test_a_picture_or_a_huge_file_is_not_looked_into(more: dict[str, Any]) -> None:
    pile = Pile(numbered(1))
    opens(colleague(pile)).taps("button-pile-paste").uploads("ids.csv", **more).sees("paste-asked")
    assert pile.fetched == []


# One application


def test_a_file_shows_stage_criteria_documents_and_what_can_be_done() -> None:
    person = opens(colleague(Pile(numbered(3)))).taps("Ada TEST")
    person.sees("file", "file-for", "file-criterion-met", "file-criteria-note")
    person.sees_button("📎 cv.pdf", "move-longlist", "move-shortlist", "move-not_select", "button-file-notes")
    assert "move-select" not in person.offered()


def test_the_next_and_the_previous_are_one_tap_away() -> None:
    person = opens(colleague(Pile(numbered(3)))).taps_action(Action("s-file", (FIRST,)))
    assert "button-file-before" not in person.offered()
    person.taps("button-file-after").taps("button-file-after")
    assert person.argument("file", "public_id") == "A-0003-TEST"
    assert "button-file-after" not in person.offered()
    person.taps("button-file-before")
    assert person.argument("file", "public_id") == SECOND


def test_a_file_opened_from_elsewhere_has_no_neighbours() -> None:
    person = colleague(Pile(numbered(3), criteria=False, revision=2)).taps_action(Action("s-file", (SECOND,)))
    person.sees("file-amended")
    assert not {"button-file-after", "file-criteria-note"} & (person.offered() | person.said())


def test_everything_that_was_sent_can_be_read() -> None:
    person = opens(colleague(Pile(numbered(1)))).taps("Ada TEST").taps("button-file-sent")
    person.sees("file", "section-heading", "section-apply-heading", "answer-line", "file-document-named")


def test_a_profile_shown_without_some_sections_leaves_them_out(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.conversations import pile as piles

    kept = {"languages": piles.SNAPSHOT.profile["languages"]}
    less = piles.SNAPSHOT.model_copy(update={"profile": kept, "documents": ()})
    monkeypatch.setattr(piles, "SNAPSHOT", less)
    person = colleague(Pile(numbered(1))).taps_action(Action("s-sent", (FIRST,)))
    assert "file-documents" not in person.said()


def test_blind_there_are_kinds_of_documents_and_no_files() -> None:
    person = opens(colleague(Pile(numbered(1), blind=True))).taps(FIRST).sees("file-blind", "pile-nameless")
    assert "📎 cv.pdf" not in person.offered()
    assert "file-document-named" not in person.taps("button-file-sent").sees("file-document").said()


def test_a_tap_sends_a_document() -> None:
    person = opens(colleague(Pile(numbered(1)))).taps("Ada TEST").taps("📎 cv.pdf")
    assert person.files == [Attachment("applicant-document", (FIRST, "5"))]


@pytest.mark.parametrize("number", ["6", "x"])
def test_a_document_that_is_not_there_is_not_sent(number: str) -> None:
    person = colleague(Pile(numbered(1))).taps_action(Action("s-doc", (FIRST, number)))
    assert person.sees("staff-denied-unknown").files == []


def test_a_privacy_officer_reads_a_file_without_notes_and_moves() -> None:
    person = colleague(Pile(numbered(1)), Role.PRIVACY_OFFICER).taps_action(Action("s-file", (FIRST,)))
    assert not {"button-file-notes", "move-longlist"} & person.offered()
    assert "📎 cv.pdf" in person.offered()


def test_who_may_not_read_documents_is_not_offered_them(monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.domain import staff

    monkeypatch.setattr(staff, "POWERS", {**staff.POWERS, staff.StaffAct.READ_DOCUMENT: frozenset()})
    person = colleague(Pile(numbered(1))).taps_action(Action("s-file", (FIRST,)))
    assert "📎 cv.pdf" not in person.offered()


def test_a_file_can_be_picked_where_it_is_read() -> None:
    person = opens(colleague(Pile(numbered(2)))).taps_action(Action("s-file", (FIRST,))).taps("button-file-pick")
    assert picked(person) == (FIRST,)
    assert picked(person.taps("button-file-unpick")) == ()


# Notes


def test_a_note_is_written_with_two_taps_and_read_with_its_author() -> None:
    pile = Pile(numbered(1), notes=[Note("Bo", NOW, "Was ill.", late=True)])
    person = opens(colleague(pile)).taps("Ada TEST").taps("button-file-notes").sees("notes", "note-late")
    person.taps("button-note").sees("note-asked").says("Speaks well.").sees("note", "note-late")
    assert pile.notes[0].text == "Speaks well."
    assert person.session.errand is None


@pytest.mark.parametrize(("text", "said"), [("x" * (LONGEST + 1), "note-too-long"), ("\u200b", "note-asked")])
def test_a_note_that_is_too_long_or_empty_is_asked_for_again(text: str, said: str) -> None:
    person = opens(colleague(Pile(numbered(1)))).taps("Ada TEST").taps("button-file-notes").taps("button-note")
    person.says(text).sees(said)
    assert not any(isinstance(each, WriteNote) for each in person.office.asked)


def test_a_picture_is_no_note() -> None:
    person = opens(colleague(Pile(numbered(1)))).taps_action(Action("s-note", (FIRST,)))
    person.uploads("note.png").sees("note-asked")


# Moving


def test_one_application_is_moved_after_a_look_at_what_its_candidate_is_told() -> None:
    pile = Pile(numbered(2))
    person = opens(colleague(pile)).taps_action(Action("s-file", (FIRST,)))
    person.taps("move-shortlist").sees("move-one", "moved-told", "status-shortlisted.next").taps("move-shortlist").sees(
        "moved"
    )
    assert pile.applications == {FIRST: Status.SHORTLISTED, SECOND: Status.UNDER_REVIEW}
    person.sees_button("button-file", "button-pile")


def test_a_move_that_the_candidate_does_not_see_says_so() -> None:
    person = colleague(Pile(numbered(1))).taps_action(Action("s-move", (FIRST, "ll"))).sees("moved-silent")
    assert "button-pile" not in person.taps("move-longlist").sees("moved").offered()


def test_a_second_tap_moves_nothing_twice() -> None:
    pile = Pile(numbered(1))
    person = colleague(pile).taps_action(Action("s-move", (FIRST, "ll")))
    sure = next(button for button in buttons_of(person.reply) if button.action.name == "s-move!")
    person.taps_action(sure.action).taps_action(sure.action)
    assert sum(isinstance(each, MoveApplications) for each in person.office.asked) == 1


def test_what_a_colleague_has_moved_since_is_not_moved_by_a_decision_about_where_it_was() -> None:
    pile = Pile(numbered(1))
    person = colleague(pile).taps_action(Action("s-move", (FIRST, "ns"))).sees("move-one")
    pile.applications[FIRST] = Status.SHORTLISTED
    person.taps("move-not_select").sees("stuck-meanwhile").sees_button("button-file")
    assert pile.applications[FIRST] is Status.SHORTLISTED
    own = stamp(person.session.revision)
    person.taps_action(Action("s-move!", (own, f"ns/{FIRST}/99"))).sees("staff-denied-unknown")


@pytest.mark.parametrize(
    ("status", "code", "role", "why"),
    [
        (Status.SHORTLISTED, "ll", Role.RECRUITER, "stuck-stage"),
        (Status.RECOMMENDED, "se", Role.RECRUITER, "stuck-approver"),
        (Status.UNDER_REVIEW, "sl", Role.APPROVER, "stuck-recruiter"),
    ],
)
def test_an_illegal_move_says_why_and_changes_nothing(status: Status, code: str, role: Role, why: str) -> None:
    pile = Pile(numbered(1, status))
    colleague(pile, role).taps_action(Action("s-move", (FIRST, code))).sees(why)
    assert pile.applications == {FIRST: status}


def test_a_move_that_does_not_exist_is_refused() -> None:
    colleague(Pile(numbered(1))).taps_action(Action("s-move", (FIRST, "zz"))).sees("staff-denied-unknown")


def test_all_that_are_picked_are_moved_and_those_that_cannot_are_named_with_why() -> None:
    pile = Pile(numbered(3) | {"A-0004-TEST": Status.NOT_SELECTED, "A-0005-TEST": Status.LONGLISTED})
    person = opens(colleague(pile)).taps("button-pile-all").taps("button-pile-picked").sees("picked")
    person.taps("move-shortlist").sees("move-many", "moved-told-many", "stuck", "stuck-stage")
    assert person.argument("move-many", "count") == 4
    person.taps("picked-move-sure").sees("moved", "stuck-stage")
    assert picked(person) == ("A-0004-TEST",)
    assert list(pile.applications.values()).count(Status.SHORTLISTED) == 4


@pytest.mark.parametrize("move", ["move-not_select", "move-rule_ineligible", "move-shortlist"])
def test_whom_a_second_person_has_to_approve_is_told_by_a_push_and_not_by_hand(move: str) -> None:
    pile = Pile(numbered(4), room=3)
    person = opens(colleague(pile)).taps("button-pile-all").taps("button-pile-picked").taps(move)
    assert "picked-move-sure" not in person.sees("moved-by-push").sees_button("button-picked-push").offered()
    assert "moved-told-many" not in person.said()
    person.taps("button-picked").taps("move-longlist").sees_button("picked-move-sure")
    assert set(pile.applications.values()) == {Status.UNDER_REVIEW}


def test_moves_of_many_that_nobody_sees_say_so_and_a_reason_of_many_is_said_once() -> None:
    elsewhere = {f"A-1{number:03}-TEST": Status.SHORTLISTED for number in range(25)}
    pile = Pile(numbered(1) | elsewhere | {"A-2000-TEST": Status.CHECKS})
    person = opens(colleague(pile)).taps("button-pile-all").taps("button-pile-picked").taps("move-longlist")
    person.sees("moved-silent-many", "stuck-from", "stuck-at")
    assert not {"stuck-stage", "stuck-more"} & set(person.said())
    lines = [line.args for line in person.reply.lines if isinstance(line, Words) and line.id == "stuck-at"]
    ids = tuple(f"A-1{number:03}-TEST" for number in range(6))
    assert [(line["count"], line["ids"]) for line in lines] == [(25, (*ids, "…")), (1, ("A-2000-TEST",))]


def test_many_who_are_somebody_elses_to_move_are_cut_short() -> None:
    pile = Pile({f"A-1{number:03}-TEST": Status.RECOMMENDED for number in range(25)})
    person = opens(colleague(pile)).taps("button-pile-all").taps_action(Action("s-moves", (REFERENCE, "se")))
    person.sees("stuck-approver", "stuck-more")


def test_when_a_colleague_was_faster_nothing_is_moved_and_each_is_named() -> None:
    pile = Pile(numbered(1))
    person = opens(colleague(pile)).taps("button-pile-all").taps("button-pile-picked").taps("move-longlist")
    pile.applications[FIRST] = Status.NOT_SELECTED
    assert "moved" not in person.taps("picked-move-sure").sees("stuck").said()


def test_a_move_of_many_that_none_can_make_is_not_offered_for_confirmation() -> None:
    person = opens(colleague(Pile(numbered(1)))).taps("button-pile-all")
    person.taps_action(Action("s-moves", (REFERENCE, "se"))).sees("stuck-stage")
    assert "picked-move-sure" not in person.offered()


def test_what_is_picked_and_there_no_more_is_let_go() -> None:
    pile = Pile(numbered(2))
    person = opens(colleague(pile)).taps("button-pile-all")
    del pile.applications[FIRST]
    assert picked(person.taps("button-pile-picked")) == (SECOND,)
    del pile.applications[SECOND]
    person.taps_action(Action("s-mvs!", (stamp(person.session.revision), f"ll/{REFERENCE}"))).sees("picked-none")


def test_a_viewer_sees_what_is_picked_and_is_offered_no_move() -> None:
    person = opens(colleague(Pile(numbered(1)), Role.VIEWER)).taps("button-pile-all").taps("button-pile-picked")
    assert "picked-move" not in person.sees("picked", "pile-counts").offered()


# Late drafts


def late_pile(*, takes_more: bool = False) -> Pile:
    """Give an opening with two drafts, the second accepted late already."""
    drafts = [
        LateDraft("A-0007-TEST", "Bo Lind", NOW, None),
        LateDraft("A-0008-TEST", "", NOW, NOW + timedelta(days=1)),
    ]
    return Pile(numbered(1), drafts=drafts, open=takes_more)


def test_an_approver_accepts_a_draft_late_with_a_reason() -> None:
    pile = late_pile()
    person = opens(colleague(pile, Role.APPROVER)).taps("button-pile-late")
    person.sees("late-draft", "late-draft-accepted", "pile-nameless")
    person.taps("Bo Lind").sees("late-reason").says("The bot was down.").sees("late-accepted")
    assert pile.drafts[0].late_until == person.at + timedelta(hours=48)


def test_without_a_reason_nobody_is_accepted_late() -> None:
    pile = late_pile()
    person = opens(colleague(pile, Role.APPROVER)).taps("button-pile-late").taps("Bo Lind")
    person.uploads("reason.pdf").sees("late-reason")
    assert pile.drafts[0].late_until is None


def test_what_is_no_draft_any_more_is_not_accepted() -> None:
    pile = late_pile()
    person = opens(colleague(pile, Role.APPROVER)).taps("button-pile-late").taps("Bo Lind")
    pile.drafts.clear()
    person.says("Was ill.").sees("staff-denied-unknown")


def test_nobody_is_late_while_the_opening_takes_applications_and_no_draft_is_none() -> None:
    opens(colleague(late_pile(takes_more=True), Role.APPROVER)).taps("button-pile-late").sees("late-open")
    person = colleague(Pile(numbered(1)), Role.APPROVER).taps_action(Action("s-late", (REFERENCE,)))
    assert "late-draft" not in person.sees("late").said()


def test_who_is_selected_has_a_way_to_the_checks_for_those_who_may_read_them() -> None:
    pile = Pile(numbered(1, Status.SELECTED))
    opens(colleague(pile)).taps_action(Action("s-file", (FIRST,))).sees_button("button-staff-checks")
    for person in (colleague(pile, Role.VIEWER), colleague(Pile(numbered(1)))):
        assert "button-staff-checks" not in opens(person).taps_action(Action("s-file", (FIRST,))).offered()


@pytest.mark.parametrize(("ids", "way"), [((FIRST,), ("s-file", FIRST)), ((FIRST, SECOND), ("s-apps", REFERENCE))])
def test_an_approver_who_hears_of_a_recommendation_is_one_tap_from_it(
    ids: tuple[str, ...], way: tuple[str, str]
) -> None:
    reply = recommended(OPENING, ids)
    check_whole(reply, NOW)
    assert [button.action for button in buttons_of(reply)] == [Action(way[0], (way[1],)), Action("s-desk")]


# What candidates hear


@pytest.mark.parametrize("seen", ["under_review", "shortlisted", "no_show", "checks"])
def test_a_candidate_hears_where_the_application_stands_and_what_comes_next(seen: str) -> None:
    reply = moved(OPENING, FIRST, seen)
    check_whole(reply, NOW)
    assert [button.action for button in buttons_of(reply)] == [Action("application", (FIRST,)), Action("menu")]


@pytest.mark.parametrize("seen", ["rostered", "not_selected"])
def test_who_may_suit_another_opening_is_shown_the_way_to_the_talent_pool(seen: str) -> None:
    reply = moved(OPENING, FIRST, seen)
    check_whole(reply, NOW)
    assert [button.action.name for button in buttons_of(reply)] == ["pool", "application", "menu"]


def test_who_does_not_meet_the_criteria_is_shown_the_way_to_compare_and_to_other_openings() -> None:
    reply = moved(OPENING, FIRST, "ineligible")
    check_whole(reply, NOW)
    assert [button.action.name for button in buttons_of(reply)] == ["mirror", "application", "search", "menu"]


def test_a_candidate_who_is_accepted_late_is_one_tap_from_going_on() -> None:
    reply = accepted_late(OPENING, NOW)
    check_whole(reply, NOW)
    assert buttons_of(reply)[0].action == Action("resume", ("apply/INT00001",))


@pytest.mark.parametrize(
    ("status", "until", "is_taken"),
    [
        ("published", 1, True),
        ("closed", 1, True),
        ("closed", -1, False),
        ("cancelled", 1, False),
        ("filled", 1, False),
    ],
)
def test_a_draft_accepted_late_is_taken_until_its_time_is_over(status: str, until: int, is_taken: bool) -> None:
    ended = vacancy(
        REFERENCE, status=status, deadline=Deadline(at=NOW - timedelta(days=1), zone="UTC", precision="date")
    )
    head = ApplicationHead(
        public_id=FIRST,
        reference=REFERENCE,
        status=Status.DRAFT,
        revision=0,
        started_at=NOW - timedelta(days=9),
        late_until=NOW + timedelta(hours=until),
    )
    assert takes(ended, head, NOW) is is_taken
    assert not takes(ended, head.model_copy(update={"late_until": None}), NOW)
    assert not takes(ended, head.model_copy(update={"status": Status.SUBMITTED}), NOW)
    assert not takes(ended, None, NOW)


# Blind review


def test_an_approver_sets_and_lifts_blind_review() -> None:
    pile = Pile(numbered(1))
    person = opens(colleague(pile, Role.APPROVER)).taps("button-pile-blind").sees("blind-set").taps("button-blind-set")
    assert pile.blind
    person.sees("pile-blind").taps("button-pile-unblind").sees("blind-lift").taps("button-blind-lift")
    assert not pile.blind


def test_a_pile_is_kept_as_it_is_read_back() -> None:
    person = opens(colleague(Pile(numbered(1)))).taps("1")
    assert person.session.pile == Kept(reference=REFERENCE, picked=(FIRST,))


def test_from_those_picked_it_is_one_tap_to_write_to_them_or_to_assess_them() -> None:
    person = opens(colleague(Pile(numbered(1)))).taps("button-pile-all").taps("button-pile-picked")
    actions = {button.action for button in buttons_of(person.reply)}
    assert {Action("s-push", (REFERENCE,)), Action("s-asm", (REFERENCE,))} <= actions
    assert {"s-push", "s-asm"} <= set(BUTTONS.one)
