"""Changing what was sent until the deadline: the latest version counts, and nothing is lost on the way."""

from __future__ import annotations

from datetime import timedelta

from bot.conversations.actions import Action
from bot.conversations.outcomes import Attachment
from bot.domain.application import Snapshot
from bot.domain.status import Status
from tests.conversations.openings import DEADLINE, vacancy
from tests.conversations.person import Person, applicant

OWN = "A-0001-TEST"
AMEND = Action("amend", (OWN,))
FINISH = Action("finish", ("INT00001",))


def changing() -> Person:
    """Somebody who looks through what they sent."""
    return applicant().taps("button-see-application").taps("button-amend").sees("amending", "review-amending")


def sent(person: Person) -> list[Snapshot]:
    """Give all versions that were sent, oldest first."""
    return [Snapshot.model_validate_json(each) for each in person.store.snapshots[OWN]]


def rewritten(person: Person, text: str = "Better reasons.") -> Person:
    """Change the motivation."""
    return person.taps("question-apply-motivation.label").says(text).chooses("done")


def test_a_changed_version_is_sent_beside_the_first_and_counts() -> None:
    ada = rewritten(changing()).taps("button-submit-amendment").sees("receipt-amended", "receipt-next")
    assert [each.answers["motivation"] for each in sent(ada)] == ["Because.", "Better reasons."]
    assert ada.store.listed[0].head.revision == 2
    assert ada.store.listed[0].head.status is Status.SUBMITTED
    assert ada.files == [Attachment("receipt", (OWN, "2"))]
    ada.taps("button-see-application").sees("application-amended").sees_button("button-receipt")
    assert "application-unsent" not in ada.said()


def test_the_first_version_counts_until_the_new_one_is_sent() -> None:
    ada = rewritten(changing()).says("/cancel").sees("paused-amending")
    assert len(sent(ada)) == 1
    ada.taps_action(Action("application", (OWN,))).sees("application-unsent")
    ada.says("/start").taps("button-resume").sees("review-amending")
    assert ada.draft.answers["apply.motivation"] == "Better reasons."


def test_changes_begun_before_are_gone_on_with_from_the_application_too() -> None:
    ada = rewritten(changing()).says("/cancel").taps_action(AMEND).sees("amending")
    assert ada.draft.answers["apply.motivation"] == "Better reasons."


def test_a_new_version_takes_the_profile_as_it_is_now() -> None:
    ada = applicant()
    ada.store.save("skills", {"skills": "Counting, and Arabic", "licences": None})
    ada.taps_action(AMEND).taps("button-submit-amendment").sees("receipt-amended")
    assert sent(ada)[-1].profile["skills"][0]["skills"] == "Counting, and Arabic"


def test_what_says_the_same_is_not_sent_again() -> None:
    ada = changing().taps("button-submit-amendment").sees("refused-amending-unchanged")
    assert len(sent(ada)) == 1
    ada.taps_action(Action("application", (OWN,)))
    assert "application-unsent" not in ada.said(), "nothing was changed, so nothing waits to be sent"


def test_who_takes_back_the_answer_about_the_talent_pool_is_out_of_it_at_once_and_reads_so() -> None:
    ada = Person().has_a_profile().applies().says("Because.").chooses("done").chooses("yes").taps("button-submit")
    ada.taps_action(AMEND).taps("question-apply-pool.label").chooses("no")
    assert ada.store.pool.left == [], "only what is sent counts"
    ada.taps("button-submit-amendment").sees("receipt-amended", "pool-left")
    assert ada.store.pool.left == [ada.at]


def test_who_answers_about_the_talent_pool_as_before_stays_where_they_are() -> None:
    ada = rewritten(changing()).taps("button-submit-amendment").sees("receipt-amended")
    assert "pool-left" not in ada.said()
    assert ada.store.pool.left == []


def test_a_double_tap_sends_one_new_version() -> None:
    ada = rewritten(changing())
    submit = next(button for row in ada.reply.rows for button in row if button.action.name == "s")
    ada.taps_action(submit.action).sees("receipt-amended").taps_action(submit.action).hears_nothing()
    assert len(sent(ada)) == 2


def test_after_the_deadline_changes_are_refused_and_the_first_version_stands() -> None:
    ada = rewritten(changing())
    ada.at = DEADLINE + timedelta(seconds=1)
    ada.taps("button-submit-amendment").sees("refused-amending-closed")
    assert len(sent(ada)) == 1
    ada.taps("button-see-written").sees("written-heading", "answer-line")
    ada.taps_action(AMEND).sees("vacancy-closed")


def test_what_somebody_has_begun_to_read_cannot_be_changed() -> None:
    ada = rewritten(changing())
    ada.store.move("INT00001", Status.UNDER_REVIEW)
    ada.taps("button-submit-amendment").sees("refused-amending-under_review")
    assert len(sent(ada)) == 1
    ada.taps_action(AMEND).sees("applications-heading")
    ada.taps_action(Action("resume", ("apply/INT00001",))).sees("applied-already")
    ada.taps_action(FINISH).sees("applied-already")


def test_an_application_that_is_not_ones_own_cannot_be_changed() -> None:
    applicant().taps_action(Action("amend", ("A-9999-TEST",))).sees("applications-heading")


def test_who_applies_again_is_led_to_the_application_and_to_changing_it() -> None:
    ada = applicant().applies().sees("applied-already").sees_button("button-see-application", "button-amend")
    ada.at = DEADLINE + timedelta(seconds=1)
    ada.applies().sees("applied-already")
    assert "button-amend" not in ada.offered()


def test_changes_can_be_thought_better_of() -> None:
    ada = rewritten(changing()).says("/cancel").taps("button-discard").taps("button-discard-really").sees("discarded")
    assert ada.store.drafts == {}
    assert ada.store.listed[0].head.status is Status.SUBMITTED


def test_without_anything_written_there_is_nothing_to_show() -> None:
    applicant().taps_action(Action("written", ("INT00001",))).sees("nothing-written")
    applicant().taps_action(Action("written", ("INT99999",))).sees("nothing-written")


def test_an_unfinished_text_is_shown_with_what_was_written() -> None:
    ada = Person().has_a_profile().applies().says("Half a reason").says("/cancel")
    ada.taps_action(Action("written", ("INT00001",))).sees("written-heading")
    assert ada.argument("answer-line", "answer") == "Half a reason"


def complete() -> Person:
    """Somebody who has only to submit, and has left."""
    return Person().has_a_profile().applies().says("Because.").chooses("done").chooses("no").says("/cancel")


def test_a_complete_draft_is_sent_by_one_tap_and_only_once() -> None:
    ada = complete().taps_action(FINISH).sees("receipt")
    ada.taps_action(FINISH).sees("applied-already")
    assert len(sent(ada)) == 1


def test_one_tap_goes_on_with_what_is_not_complete() -> None:
    Person().has_a_profile().applies().says("/cancel").taps_action(FINISH).is_asked("apply.motivation")
    Person().has_a_profile().taps_action(FINISH).is_asked("apply.motivation")
    ada = complete()
    ada.store.forget("skills")
    ada.taps_action(FINISH).is_asked("skills.skills")


def test_one_tap_after_the_deadline_sends_nothing() -> None:
    ada = complete()
    ada.at = DEADLINE + timedelta(seconds=1)
    ada.taps_action(FINISH).sees("refused-closed")
    assert ada.store.snapshots == {}


def test_the_receipt_can_be_had_again() -> None:
    ada = applicant().taps("button-see-application").taps("button-receipt").sees("receipt-file")
    assert ada.files == [Attachment("receipt", (OWN, "1"))]
    ada.taps_action(Action("receipt", ("A-9999-TEST",))).sees("applications-heading")
    Person().has_a_profile().applies().taps_action(Action("receipt", (OWN,))).sees("applications-heading")


def test_whoever_is_past_the_deadline_in_the_middle_of_changes_is_told_and_not_asked_to_send_them() -> None:
    ada = changing().taps("question-apply-motivation.label")
    ada.at = DEADLINE + timedelta(seconds=1)
    ada.says("Better reasons.").sees("closed-meanwhile-amending").chooses("done")
    ada.sees("closed-meanwhile-title", "closed-meanwhile-amending").sees_button("button-applications")
    assert "button-submit-amendment" not in ada.offered()
    assert len(sent(ada)) == 1


def test_an_application_says_until_when_it_can_be_changed_and_that_this_was_extended() -> None:
    ada = applicant().taps("button-see-application").sees("application-until")
    ada.store.vacancies["INT00001"] = vacancy(status="extended")
    ada.taps_action(Action("application", (OWN,))).sees("application-until", "state-extended")
    ada.store.vacancies["INT00001"] = vacancy(deadline=None)
    assert "application-until" not in ada.taps_action(Action("application", (OWN,))).sees_button("button-amend").said()
    ada.store.vacancies["INT00001"] = vacancy(status="closed")
    assert "application-until" not in ada.taps_action(Action("application", (OWN,))).said()
