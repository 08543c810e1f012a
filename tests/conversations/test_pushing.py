"""Telling many at once from the staff's chat, and what a candidate reads of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.catalogue.markup import plain
from bot.conversations.actions import Action
from bot.conversations.outcomes import Attachment, Local
from bot.conversations.pushed import Addressed, message, template_source
from bot.conversations.staff.push_requests import ApprovePush, LookPush, PushView, SubmitPush
from bot.conversations.staff.push_words import approval_asked, approved, turned_back
from bot.conversations.staff.selecting import selected
from bot.domain.push import FREE, TEMPLATES, UNMET, WHYS, Addressee, Push, PushState, Template, Told
from bot.domain.staff import Member, Role
from bot.domain.status import Status
from bot.domain.types import INTERFACE_LANGUAGES
from bot.domain.verification import MessageProof, VerificationCode
from tests.conversations.openings import NOW
from tests.conversations.person import Person
from tests.conversations.pushes import OPENING, PEOPLE, Pushes
from tests.conversations.rendering import buttons_of, check, check_whole, presenter, words_in
from tests.conversations.staff import Colleague

ALL = " ".join(PEOPLE)
FOUR = ("A-0000-0001", "A-0000-0002", "A-0000-0003", "A-0000-0004")
CODE = VerificationCode("A-0000-0001", 7, "K7QX2MPA", "message")


def recruiter(*roles: Role) -> Colleague:
    """One who prepares pushes."""
    return Colleague(*(roles or (Role.RECRUITER,)))


def begun(colleague: Colleague, template: str = "shortlisted") -> Colleague:
    """Have a push prepared from pasted ids."""
    colleague.says("/staff").taps("button-pushes").taps("push-opening").says(ALL)
    colleague.taps(f"push-template-{template}")
    return colleague


def someone_else(colleague: Colleague, *roles: Role) -> Colleague:
    """Have a colleague take the seat."""
    colleague.office.member = Member(2, colleague.office.member.chat_id, "Henry", frozenset(roles))  # type: ignore[union-attr]
    return colleague


# Choosing


def test_from_the_desk_to_a_dry_run_are_three_taps_and_a_message() -> None:
    grace = recruiter()
    Pushes(grace)
    begun(grace).sees("push-title", "push-state-prepared", "push-told", "push-unreachable", "push-left-withdrawn")
    grace.sees("push-ids", "push-preview").sees_button("button-push-go", "button-push-edit", "button-push-discard")
    assert grace.argument("push-told", "count") == 2
    assert all(f"read in {language}" in grace.reply.lines for language in ("en", "ar"))


def test_ids_of_other_openings_are_named_and_left_out() -> None:
    grace = recruiter()
    Pushes(grace)
    grace.says("/staff").taps("button-pushes").taps("push-opening").says("nothing at all").sees("paste-none")
    grace.says("A-9999-9999").sees("paste-none", "paste-unknown")
    grace.says("a 0000 0001, A-9999-9999").sees("push-choose", "paste-unknown")
    assert grace.argument("push-choose", "count") == 1


def test_a_file_instead_of_ids_is_no_list_of_people() -> None:
    grace = recruiter()
    Pushes(grace)
    grace.says("/staff").taps("button-pushes").taps("push-opening").uploads("ids.pdf").sees("paste-none")


def test_who_is_picked_in_the_list_of_applications_is_taken_and_others_can_be() -> None:
    grace = recruiter()
    Pushes(grace)
    begun(grace)
    grace.taps_action(Action("s-push-t", (OPENING.reference, "sl"))).sees("push-paste")
    grace.says("A-0000-0002").sees("push-choose")
    grace.taps("button-pushes").taps("push-opening").sees("push-choose")
    assert grace.argument("push-choose", "count") == 1
    grace.taps("button-push-others").sees("push-paste").says(ALL).sees("push-choose")
    grace.taps_action(Action("s-push-t", (OPENING.reference, "xx"))).sees("push-paste")


def test_the_list_says_when_there_is_none_and_names_those_there_are() -> None:
    grace = recruiter()
    pushes = Pushes(grace)
    grace.says("/staff").taps("button-pushes").sees("pushes-none", "pushes-begin")
    pushes.add()
    grace.taps("button-staff-desk").taps("button-pushes").sees_button("push-line").taps("push-line").sees("push-title")


def test_who_prepares_none_is_offered_none() -> None:
    grace = recruiter(Role.VIEWER)
    pushes = Pushes(grace)
    pushes.add()
    grace.says("/staff").taps("button-pushes")
    assert "pushes-begin" not in grace.said()
    grace.taps("push-line").sees("push-told")
    assert not {"button-push-go", "button-push-discard", "button-push-edit"} & grace.offered()


def test_where_nobody_can_be_told_nothing_can_be_sent() -> None:
    grace = recruiter()
    Pushes(grace, people={"A-0000-0003": PEOPLE["A-0000-0003"]})
    begun(grace).sees("push-nobody")
    assert "button-push-go" not in grace.offered()


def test_of_many_who_are_left_out_a_few_are_named() -> None:
    gone = {f"A-0000-00{each}": replace(PEOPLE["A-0000-0003"], public_id=f"A-0000-00{each}") for each in range(10, 20)}
    grace = recruiter()
    Pushes(grace, people=gone).add()
    grace.taps_action(Action("s-push-look", ("1",))).sees("push-ids")
    assert grace.argument("push-ids", "ids")[-1] == "…"


# Letting it go


def test_a_few_are_told_without_a_second_person_and_it_can_be_undone() -> None:
    grace = recruiter()
    pushes = Pushes(grace)
    begun(grace).taps("button-push-go").sees("push-state-scheduled")
    asked = next(each for each in grace.office.asked if isinstance(each, SubmitPush))
    assert asked.message_id is not None
    grace.taps("button-push-undo").sees("push-state-undone")
    assert pushes.kept[1].state is PushState.UNDONE
    assert grace.offered() == {"button-push-same", "button-pushes", "button-staff-desk"}


def test_many_are_told_only_when_somebody_else_has_approved() -> None:
    grace = recruiter(Role.RECRUITER, Role.APPROVER)
    pushes = Pushes(grace, alone=1)
    begun(grace).taps("button-push-ask").sees("push-state-waiting")
    assert "button-push-approve" not in grace.offered()
    someone_else(grace, Role.APPROVER).taps_action(Action("s-push-look", ("1",))).sees("push-preview")
    grace.taps("button-push-approve").sees("push-state-scheduled")
    assert any(isinstance(each, ApprovePush) for each in grace.office.asked)
    assert pushes.kept[1].state is PushState.SCHEDULED


def test_who_told_others_the_same_today_reads_why_a_second_person_is_needed() -> None:
    colleague = Colleague(Role.RECRUITER)
    pushes = Pushes(colleague)
    pushes.add()
    looked = Action("s-push-look", ("1",))
    assert "push-together" not in colleague.taps_action(looked).said()
    pushes.lately = 9
    colleague.taps_action(looked).sees("push-together").sees_button("button-push-ask")
    assert (colleague.argument("push-together", "lately"), colleague.argument("push-together", "count")) == (9, 11)


def test_a_second_tap_on_send_sends_nothing_twice() -> None:
    grace = recruiter()
    Pushes(grace)
    begun(grace)
    button = next(each for row in grace.reply.rows for each in row if each.action.name == "s-push-go!")
    grace.taps_action(button.action).taps_action(button.action).hears_nothing()


def test_who_watches_sees_how_far_it_has_come_and_can_pause_and_stop_it() -> None:
    grace = recruiter()
    pushes = Pushes(grace)
    pushes.add(state=PushState.RUNNING)
    pushes.counts = {Told.SENT: 5, Told.TOLD: 2, Told.UNREACHABLE: 1, Told.FAILED: 1, Told.LEFT_OUT: 1, Told.WAITING: 3}
    pushes.left_out = {"withdrawn": 1}
    grace.taps_action(Action("s-push-look", ("1",)))
    grace.sees("push-state-running", "push-sent", "push-on-way", "push-away", "push-failed", "push-left-withdrawn")
    assert (grace.argument("push-sent", "count"), grace.argument("push-sent", "total")) == (5, 13)
    grace.taps("button-push-pause").sees("push-state-paused")
    grace.taps("button-push-resume").sees("push-state-running")
    grace.taps("button-push-stop").sees("push-state-stopped").sees_button("button-push-report")


def test_whom_a_push_was_meant_for_that_was_undone_are_picked_again_by_one_tap() -> None:
    grace = recruiter()
    Pushes(grace).add(state=PushState.SCHEDULED)
    grace.taps_action(Action("s-push-look", ("1",))).taps("button-push-undo").sees("push-state-undone")
    grace.taps("button-push-same").sees("push-choose")
    assert grace.argument("push-choose", "count") == 3
    assert selected(grace.session, OPENING.reference) == tuple(PEOPLE)


def test_whom_a_push_has_reached_are_not_picked_again() -> None:
    grace = recruiter()
    Pushes(grace).add(state=PushState.DONE)
    grace.taps_action(Action("s-push-same", ("1",))).sees("pushes")


def test_who_would_get_a_second_free_text_is_named_before_it_is_sent() -> None:
    people = {each: replace(person, told_before=True) for each, person in PEOPLE.items()}
    grace = recruiter()
    Pushes(grace, people=people).add("free", texts={"en": "Hello", "ar": "مرحبا"})
    grace.taps_action(Action("s-push-look", ("1",))).sees("push-told", "push-again", "push-ids")
    assert grace.argument("push-again", "count") == 2


@pytest.mark.parametrize("state", list(PushState))
def test_the_list_marks_how_far_each_has_come(state: PushState) -> None:
    grace = recruiter()
    Pushes(grace).add(state=state)
    grace.says("/staff").taps("button-pushes").sees_button("push-line", f"push-mark-{state.value}")


def test_the_report_is_a_file() -> None:
    grace = recruiter()
    Pushes(grace).add(state=PushState.DONE)
    grace.taps_action(Action("s-push-look", ("1",))).sees("push-state-done").taps("button-push-report")
    assert grace.files == [Attachment("push", ("1", NOW.isoformat()))]


@pytest.mark.parametrize("number", ["x", "0", "9" * 30, "²"])
def test_a_number_that_is_none_finds_nothing(number: str) -> None:
    grace = recruiter()
    Pushes(grace)
    grace.office.why = "unknown"
    grace.taps_action(Action("s-push-look", (number[:20],))).sees("staff-denied-unknown")


# What it says


def test_the_reason_for_the_not_selected_can_be_chosen() -> None:
    grace = recruiter()
    pushes = Pushes(grace)
    begun(grace, "not_selected").taps("button-push-why").sees("push-why", "push-why-many")
    grace.taps("button-push-why-languages").sees("push-told")
    assert pushes.kept[1].why == "languages"
    grace.taps_action(Action("s-push-why", ("1", "looks"))).sees("staff-denied-unknown")


def test_the_condition_that_is_not_met_can_be_named() -> None:
    grace = recruiter()
    pushes = Pushes(grace)
    begun(grace, "ineligible").taps("button-push-why").sees("push-why", "push-why-unmet")
    grace.taps("button-push-why-unmet_education").sees("push-told")
    assert pushes.kept[1].reason == "unmet_education"
    grace.taps_action(Action("s-push-why", ("1", "skills"))).sees("staff-denied-unknown")


def test_what_ends_nothing_has_no_reason_to_choose() -> None:
    grace = recruiter()
    Pushes(grace)
    assert "button-push-why" not in begun(grace).offered()
    grace.taps_action(Action("s-push-why", ("1",))).sees("staff-denied-unknown")


def test_many_who_do_not_meet_the_criteria_are_told_only_when_somebody_else_has_approved() -> None:
    grace = recruiter()
    pushes = Pushes(grace, alone=1)
    begun(grace, "ineligible").sees("push-preview").taps("button-push-ask").sees("push-state-waiting")
    someone_else(grace, Role.APPROVER).taps_action(Action("s-push-look", ("1",))).taps("button-push-approve")
    assert pushes.kept[1].state is PushState.SCHEDULED


def test_a_text_can_be_written_in_each_language_and_put_back() -> None:
    grace = recruiter()
    pushes = Pushes(grace)
    begun(grace)
    grace.taps_action(Action("s-push-edit", ("1", "ar"))).sees("push-edit", "push-edit-arguments")
    assert "Hello {title}" in grace.reply.lines
    grace.says("مرحبًا").sees("push-unfit-missing")
    grace.says("{name} {title}").sees("push-unfit-unknown")
    grace.says("{title}" + "x" * 2000).sees("push-unfit-long")
    grace.uploads().sees("push-unfit-empty")
    grace.says("مرحبًا {title}").sees("push-told")
    assert pushes.kept[1].texts == {"ar": "مرحبًا {title}"}
    grace.taps_action(Action("s-push-edit", ("1", "ar"))).taps("button-push-template").sees("push-told")
    assert pushes.kept[1].texts == {}


def test_a_message_of_the_teams_own_is_written_before_it_can_be_sent() -> None:
    grace = recruiter()
    Pushes(grace)
    begun(grace, FREE).sees("push-missing")
    assert "button-push-go" not in grace.offered()
    for language in ("en", "ar"):
        grace.taps_action(Action("s-push-edit", ("1", language))).sees("push-edit-free").says(f"Hello in {language}")
    grace.sees_button("button-push-go")


class Wordy(Pushes):
    """Pushes whose previews are as long as they can be."""

    def view(self, number: int) -> PushView:
        """Give a push as staff see it."""
        seen = super().view(number)
        return replace(seen, previews={each: f"{each} " + "x" * 2400 for each in seen.previews})


def test_previews_too_long_for_one_message_are_each_whole_in_one_and_the_buttons_stand_under_the_last() -> None:
    grace = recruiter()
    Wordy(grace)
    begun(grace)
    first, last = grace.turn.replies
    assert [
        sum(line.startswith(("en ", "ar ")) for line in each.lines if isinstance(line, str)) for each in (first, last)
    ]
    assert not first.rows
    grace.sees("push-preview", "push-preview-parts").sees_button("button-push-go", "button-push-discard")
    assert grace.argument("push-preview-parts", "count") == 2


@pytest.mark.parametrize(
    ("template", "why"), [(each, why) for each in TEMPLATES.values() for why in each.whys or ("",)]
)
def test_what_a_candidate_reads_is_one_message_and_previews_in_all_languages_are_cut_nowhere(
    template: Template, why: str
) -> None:
    grace = recruiter()
    more = {"texts": dict.fromkeys(INTERFACE_LANGUAGES, "😀" * 1000)} if template.name == FREE else {"why": why}
    spoken = dict(zip(FOUR, INTERFACE_LANGUAGES, strict=True))
    pushes = Pushes(grace, people={each: Addressee(each, Status.UNDER_REVIEW, spoken[each]) for each in FOUR})
    push = pushes.add(template.name, **more)
    previews = {}
    for public_id, language in spoken.items():
        reply = message(push, OPENING, Addressed(public_id, language, CODE, 1234, NOW.date()))
        (own,) = presenter().present(reply, language, NOW)
        previews[language] = "\n".join((plain(own.text), *(key.label for row in own.keys for key in row)))
    view = replace(pushes.view(push.push_id), previews=previews)
    grace.office.answers[LookPush] = lambda request: view
    grace.taps_action(Action("s-push-look", ("1",))).sees_button("button-push-discard")
    for language in INTERFACE_LANGUAGES:
        assert [len(presenter().present(each, language, NOW)) for each in grace.turn.replies] == [1] * len(
            grace.turn.replies
        )


def test_an_unknown_language_is_refused() -> None:
    grace = recruiter()
    Pushes(grace)
    begun(grace)
    grace.taps_action(Action("s-push-edit", ("1", "de"))).sees("staff-denied-unknown")


# What candidates and colleagues are told


def said(template: str, language: Any = "en", by: date | None = None, **more: Any) -> list[str]:
    """Give the ids of what a push says, after looking that it can be said."""
    push = Push(7, OPENING.reference, TEMPLATES[template], PushState.RUNNING, 1, NOW, **more)
    reply = message(push, OPENING, Addressed("A-0000-0001", language, CODE, 40, by))
    check(reply, NOW)
    check_whole(reply, NOW)
    return [each.id for line in reply.lines for each in words_in(line)]


@pytest.mark.parametrize("template", [each for each in TEMPLATES if each != FREE])
def test_every_template_says_what_it_is_about_and_how_to_verify_it(template: str) -> None:
    ids = said(template)
    assert (ids[0], ids[1], ids[-1]) == ("push-heading", f"push-body-{template}", "push-code")


@pytest.mark.parametrize("why", WHYS)
def test_the_not_selected_hear_why_and_are_offered_the_talent_pool(why: str) -> None:
    assert said("not_selected", why=why)[2:-1] == [f"push-why-{why}", "push-pool"]


@pytest.mark.parametrize("why", UNMET)
def test_who_does_not_meet_the_criteria_hears_which_and_what_can_be_done_now(why: str) -> None:
    assert said("ineligible", why=why)[2:-1] == [f"push-why-{why}", "push-onward"]
    push = Push(7, OPENING.reference, TEMPLATES["ineligible"], PushState.RUNNING, 1, NOW)
    reply = message(push, OPENING, Addressed("A-0000-0001", "ar", CODE, 40))
    assert [each.action.name for each in buttons_of(reply)] == ["mirror", "application", "search", "menu"]


def test_the_shortlisted_hear_by_when_they_hear_more() -> None:
    assert "next-word" in said("shortlisted", by=date(2027, 4, 1))


def test_what_staff_wrote_is_said_with_its_arguments_and_other_languages_say_the_template() -> None:
    push = Push(
        7, OPENING.reference, TEMPLATES["not_selected"], PushState.RUNNING, 1, NOW, texts={"fr": "{title} {id} {count}"}
    )
    title = (OPENING.texts.get("fr") or next(iter(OPENING.texts.values()))).title
    lines = message(push, OPENING, Addressed("A-0000-0001", "fr", CODE, 40)).lines
    assert lines[2] == f"{title} A-0000-0001 40"
    assert "push-body-not_selected" in said("not_selected", "en", texts={"fr": "…"})


def test_whoever_has_changed_languages_reads_a_free_text_in_another_one() -> None:
    push = Push(7, OPENING.reference, TEMPLATES[FREE], PushState.RUNNING, 1, NOW, texts={"fr": "Bonjour {id}"})
    lines = message(push, OPENING, Addressed("A-0000-0001", "ar", CODE, 40)).lines
    assert lines[2] == Local({"fr": "Bonjour A-0000-0001"})


def test_the_source_of_a_text_shows_its_arguments() -> None:
    push = Push(7, OPENING.reference, TEMPLATES["not_selected"], PushState.PREPARED, 1, NOW)
    source = template_source(push)
    assert dict(source.args) == {"title": "{title}", "count": "{count}"}  # type: ignore[union-attr]


def test_colleagues_are_told_what_to_approve_and_what_was_approved() -> None:
    push = Push(7, OPENING.reference, TEMPLATES["shortlisted"], PushState.WAITING, 1, NOW)
    turned = [
        turned_back(replace(push, state=each), OPENING, "Henry") for each in (PushState.UNDONE, PushState.STOPPED)
    ]
    for reply in (approval_asked(push, OPENING, "Grace", 40), approved(push, OPENING, "Henry"), *turned):
        check(reply, NOW)
        check_whole(reply, NOW)


# Verifying


def test_a_message_is_known_by_its_code_and_an_invented_one_is_not() -> None:
    ada = Person().is_at_home()
    ada.store.messages[str(CODE)] = MessageProof(OPENING.reference, "shortlisted", NOW)
    ada.says(f"/verify {str(CODE).lower()}").sees("verify-message-genuine", "push-template-shortlisted")
    ada.says("/verify M-0000-0001-7-0000-0000").sees("verify-message-unknown")


def test_a_message_about_an_opening_that_is_gone_is_still_genuine() -> None:
    ada = Person().is_at_home()
    ada.store.messages[str(CODE)] = MessageProof("INT99999", "shortlisted", NOW)
    ada.says(f"/verify {CODE}").sees("verify-message-genuine")
    assert ada.argument("verify-message-genuine", "title") == "INT99999"
