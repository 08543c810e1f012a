"""Applying for an opening: what is missing, the application's own questions, review, submission, receipt."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations.actions import Action
from bot.conversations.apply_form import application_form, knocked_out
from bot.conversations.outcomes import Words, words
from bot.conversations.requests import RecordConsent
from bot.conversations.screen import stamp
from bot.conversations.welcome import CONSENT_VERSION
from bot.domain.status import Status
from tests.conversations.openings import CURIOUS, DEADLINE, KNOCK_OUT, question, vacancy
from tests.conversations.person import PROFILE, Person
from tests.conversations.rendering import buttons_of


def applicant(reference: str = "INT00001") -> Person:
    """Somebody with a complete profile who has pressed Apply."""
    return Person().has_a_profile().applies(reference)


def ready(reference: str = "INT00001", pool: str = "no") -> Person:
    """Somebody who has only to submit."""
    ada = applicant(reference).says("Because.").chooses("done")
    if reference == "INT00002":
        ada.chooses("yes")
    return ada.chooses(pool).sees("review-heading")


def status(person: Person) -> Status:
    return person.store.listed[0].head.status


def test_the_card_stays_where_it_is_while_one_applies_and_a_continued_form_takes_the_place_of_its_button() -> None:
    ada = Person().has_a_profile().taps_action(Action("open", ("INT00001",)))
    card = ada.last_message
    ada.taps("button-apply").is_asked("apply.motivation")
    assert ada.last_message != card
    ada.says("/cancel")
    paused = ada.last_message
    ada.taps("button-continue").is_asked("apply.motivation")
    assert ada.last_message == paused


# What is missing comes first


def test_the_whole_way_from_nothing_to_the_receipt() -> None:
    ada = Person().says("/start").taps("language-name-en").taps("button-consent").says("analyst").taps("1")
    ada.taps("button-apply").sees("before-applying").is_asked("identity.given_names")
    ada.says("Ada").says("Lovelace").says("12 March 1990").says("United Kingdom")
    ada.sees("section-saved").is_asked("contact.email").says("ada@example.org").says("France").says("Lyon")
    ada.says("06 39 98 12 34").is_asked("nationality.0.country").says("British").chooses("yes").chooses("no")
    ada.is_asked("education.0.qualification").says("Bachelor").chooses("6").taps("button-skip").says("University")
    ada.says("France").says("09/2008").chooses("no").says("06/2012").chooses("no")
    ada.is_asked("employment.any").chooses("no").is_asked("languages.0.language").chooses("en").chooses("native")
    ada.chooses("no").is_asked("skills.skills").says("Counting").chooses("done").taps("button-skip")
    ada.is_asked("availability.notice").chooses("now").chooses("yes").chooses("no").is_asked("apply.motivation")
    ada.says("Because.").chooses("done").chooses("no").sees("review-heading", "review-ready")
    ada.taps("button-submit").sees("receipt", "receipt-next")
    assert ada.argument("receipt", "public_id") == ada.store.listed[0].head.public_id
    assert status(ada) is Status.SUBMITTED
    assert ada.store.drafts == {}


def test_only_the_sections_that_are_missing_are_asked_for() -> None:
    ada = Person().has_a_profile()
    ada.store.forget("skills")
    ada.applies().sees("before-applying").is_asked("skills.skills")
    assert ada.argument("before-applying", "count") == 1
    ada.says("Counting").chooses("done").taps("button-skip").sees("section-saved").is_asked("apply.motivation")


def test_with_a_complete_profile_the_application_begins_at_once() -> None:
    applicant().sees("applying-to").is_asked("apply.motivation")


def test_the_profile_can_be_looked_through_in_between() -> None:
    ada = ready().taps("button-change-profile").sees("profile-complete").sees_button("button-to-application")
    ada.taps("section-skills").taps("button-section-done").sees("review-heading")


def test_a_change_to_the_profile_is_in_the_review() -> None:
    ada = ready().taps("button-change-profile").taps("section-skills").taps("question-skills-licences.label")
    ada.says("Pilot").taps("button-section-done").sees("review-heading").taps("button-submit")
    assert '"licences":"Pilot"' in ada.store.snapshots["A-0001-TEST"][0]


def test_an_opening_that_is_gone_or_closed_is_not_applied_for() -> None:
    Person().has_a_profile().applies("INT99999").sees("vacancy-gone")
    ada = Person([vacancy(status="closed")]).has_a_profile().applies().sees("vacancy-closed")
    assert not ada.store.listed


def test_what_was_sent_is_not_applied_for_twice() -> None:
    ready().taps("button-submit").applies().sees("applied-already").sees_button("button-applications")


def test_an_opening_that_closes_while_the_profile_is_filled_in_keeps_the_profile() -> None:
    ada = Person().has_a_profile()
    ada.store.forget("skills")
    ada.applies().says("Counting").chooses("done")
    ada.at = DEADLINE + timedelta(seconds=1)
    ada.taps("button-skip").sees("section-saved", "vacancy-closed")
    assert ada.store.profile.missing == ()


# The questions of the opening


def test_every_kind_of_question_is_asked_and_answered() -> None:
    ada = applicant("INT00003").says("Because.").chooses("done")
    ada.is_asked("apply.q-text").says("A text.").chooses("done")
    ada.is_asked("apply.q-choice").chooses("two")
    ada.is_asked("apply.q-multi").chooses("+one").chooses("+two").chooses("-one").chooses("done!")
    ada.is_asked("apply.q-yes_no").chooses("no")
    ada.is_asked("apply.q-number").says("50").sees("error-less_than_equal").says("٣٠")
    ada.is_asked("apply.q-date").says("1 June 2027").is_asked("apply.pool")
    ada.chooses("no").sees("review-ready", "own-answer").taps("button-submit").sees("receipt")
    (sent,) = ada.store.snapshots["A-0001-TEST"]
    assert '"q-choice":"two","q-multi":["two"],"q-yes_no":false,"q-number":30,"q-date":"2027-06-01"' in sent


def test_ticks_on_buttons_that_a_slow_network_has_not_replaced_count_and_a_tick_that_comes_twice_stays() -> None:
    ada = applicant("INT00003").says("Because.").chooses("done").says("A text.").chooses("done").chooses("two")
    old = {button.action.args[-1]: button.action for button in buttons_of(ada.is_asked("apply.q-multi").reply)}
    ada.taps_action(old["+one"]).taps_action(old["+two"]).taps_action(old["+two"])
    assert ada.choices() == ["-one", "-two", "+none", "done!"]
    ada.chooses("done!").is_asked("apply.q-yes_no").taps_action(old["+one"]).sees("out-of-date")


def test_a_number_without_bounds_is_any_that_is_not_negative() -> None:
    form = application_form(vacancy(screening_questions=[question("number")]))
    assert form.questions[1].input.hint == words("hint-number")


def test_a_motivation_may_have_three_thousand_characters() -> None:
    ada = applicant().says("x" * 3001).sees("error-text_too_long").says("x" * 3000).sees("text-count")
    assert ada.argument("text-count", "left") == 0


def test_an_answer_is_changed_from_the_review() -> None:
    ada = ready().taps("question-apply-pool.label").is_asked("apply.pool").chooses("yes").sees("review-ready")
    ada.taps("button-submit")
    assert ada.store.consents[-1].purpose == "talent_pool"


# Knock-out


def test_an_answer_that_knocks_out_is_told_and_bars_the_submission() -> None:
    ada = applicant("INT00002").says("Because.").chooses("done").chooses("no").chooses("no")
    ada.sees("knocked-out").sees_button("button-search")
    assert "button-submit" not in ada.offered()
    assert "review-ready" not in ada.said()


def test_a_mistaken_answer_that_knocks_out_can_be_changed() -> None:
    ada = applicant("INT00002").says("Because.").chooses("done").chooses("no").chooses("no")
    ada.taps("own-question").chooses("yes").sees("review-ready").taps("button-submit").sees("receipt")


def test_a_choice_that_is_not_accepted_knocks_out() -> None:
    def with_choice(option: str) -> int:
        return len(knocked_out(CURIOUS, {"apply.q-choice": option}))

    assert (with_choice("one"), with_choice("two"), with_choice("none")) == (0, 0, 1)
    assert len(knocked_out(KNOCK_OUT, {})) == 1


def test_a_question_that_begins_to_knock_out_stops_the_submission() -> None:
    ada = ready("INT00002")
    strict = question("yes_no", "nights", knock_out=True, accept=False)
    ada.store.vacancies["INT00002"] = vacancy("INT00002", screening_questions=[strict])
    ada.taps("button-submit").sees("knocked-out")
    assert status(ada) is Status.DRAFT


# Review and submission


def test_the_review_shows_the_whole_profile_and_every_answer() -> None:
    ada = ready()
    said = [line for line in ada.reply.lines if isinstance(line, Words)]
    sections = [line.args["section"] for line in said if line.id == "section-heading"]
    assert sections == [words(f"section-{section}") for section in PROFILE]
    assert sum(line.id == "answer-line" for line in said) == 27
    ada.sees_button("button-submit", "button-change-profile", "button-pause", "question-apply-motivation.label")


@pytest.mark.parametrize("text", ["Submit", "ok", "Is that all?", "x" * 3000])
def test_typing_into_the_review_says_what_to_do_and_keeps_its_buttons(text: str) -> None:
    ada = ready()
    review, revision = ada.last_message, ada.session.revision
    below = ada.says(text).sees("review-typed", "review-ready", "review-declaration").messages[ada.last_message]
    assert "review-heading" not in ada.said()
    assert below.rows == ada.messages[review].rows
    assert ada.session.revision == revision
    ada.taps_action(below.rows[0][0].action, review).sees("receipt")


def test_a_common_question_typed_into_the_review_is_answered_above_its_buttons() -> None:
    ada = ready().says("Can I withdraw my application?").sees("faq-withdraw", "review-ready")
    ada.taps("button-submit").sees("receipt")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        *(("phone", "contact.phone"), ("change my e-mail please", "contact.email"), ("telephone", "contact.phone")),
        *(("Teléfono", "contact.phone"), ("mi correo", "contact.email"), ("date de naissance", "identity.birth_date")),
        *(("هاتفي", "contact.phone"), ("licences", "skills.licences"), ("relocation", "availability.relocate")),
    ],
)
def test_who_types_the_name_of_an_answer_of_the_profile_changes_it_and_is_back_at_the_review(
    text: str, address: str
) -> None:
    ada = ready().says(text).is_asked(address)
    ada.taps("button-keep-answer").taps("button-section-done").sees("review-heading")


@pytest.mark.parametrize(
    ("text", "address"), [("motivation", "apply.motivation"), ("la bolsa de candidaturas", "apply.pool")]
)
def test_who_types_the_name_of_an_answer_of_the_application_changes_it(text: str, address: str) -> None:
    ready().says(text).is_asked(address).taps("button-keep-answer").sees("review-heading")


@pytest.mark.parametrize("text", ["Question 1", "1", "la pregunta 1", "السؤال ١"])
def test_who_types_the_number_of_a_question_of_the_opening_changes_its_answer(text: str) -> None:
    ada = ready("INT00002").says(text)
    assert ada.step is not None
    assert ada.step.question.number == 1
    ada.taps("button-keep-answer").sees("review-heading").says("question 9").sees("review-typed")


@pytest.mark.parametrize("text", ["education", "Études", "experiencia laboral", "اللغات"])
def test_who_types_the_name_of_a_section_with_entries_sees_them_all(text: str) -> None:
    ada = ready().says(text).sees("place-section").sees_button("button-section-done")
    ada.taps("button-section-done").sees("review-heading")


def test_an_answer_that_was_never_asked_leads_to_its_section() -> None:
    ready().says("which relatives").sees("place-section").sees_button("question-availability-relatives.label")


def test_what_is_typed_into_a_review_after_the_opening_closed_is_told_so() -> None:
    ready().waits(days=60).says("phone").sees("closed-meanwhile-title")


def test_what_is_sent_is_a_snapshot_of_profile_and_answers() -> None:
    ada = ready().taps("button-submit").says("/profile").taps("section-skills")
    ada.taps("question-skills-licences.label").says("Pilot")
    assert '"licences":null' in ada.store.snapshots["A-0001-TEST"][0]


def test_joining_the_talent_pool_is_a_consent_of_its_own() -> None:
    ada = ready(pool="yes").taps("button-submit").sees("receipt")
    assert ada.store.consents[-1] == RecordConsent("talent_pool", CONSENT_VERSION, "en")
    assert len(ready(pool="no").taps("button-submit").store.consents) == 1


def test_after_the_submission_the_profile_stands_by_itself_again() -> None:
    ada = ready().taps("button-submit").says("/profile").sees("profile-complete")
    assert "button-to-application" not in ada.offered()
    ada.taps("section-skills").taps("button-section-done").sees("profile-complete")


def test_a_double_tap_on_submit_sends_one_application_and_says_so_once() -> None:
    ada = ready()
    (submit,) = (button.action for button in buttons_of(ada.reply) if button.action.name == "s")
    ada.taps_action(submit).sees("receipt")
    ada.taps_action(submit).hears_nothing()
    ada.taps_action(submit).hears_nothing()
    assert len(ada.store.snapshots["A-0001-TEST"]) == 1


def test_submit_before_everything_is_answered_changes_nothing() -> None:
    ada = applicant()
    ada.taps_action(Action("s", (stamp(ada.session.revision),))).sees("out-of-date").is_asked("apply.motivation")


def test_what_was_sent_by_another_way_meanwhile_gets_its_receipt() -> None:
    ada = ready()
    ada.store.move("INT00001", Status.SUBMITTED)
    ada.taps("button-submit").sees("receipt")
    assert ada.store.snapshots == {}


def test_what_was_withdrawn_meanwhile_is_not_sent() -> None:
    ada = ready()
    ada.store.move("INT00001", Status.WITHDRAWN)
    ada.taps("button-submit").sees("refused-not_started")


# The deadline


def test_the_last_second_still_counts() -> None:
    ada = ready()
    ada.at = DEADLINE
    ada.taps("button-submit").sees("receipt")


def test_one_second_later_does_not() -> None:
    ada = ready()
    ada.at = DEADLINE + timedelta(seconds=1)
    ada.taps("button-submit").sees("refused-closed")
    assert status(ada) is Status.DRAFT


def test_an_opening_that_closes_while_one_writes_is_said_to_and_the_words_are_kept() -> None:
    ada = applicant()
    ada.at = DEADLINE + timedelta(seconds=1)
    ada.says("Because.").sees("closed-meanwhile").chooses("done").sees("closed-meanwhile").is_asked("apply.pool")
    ada.chooses("no").sees("closed-meanwhile-title", "closed-meanwhile")
    assert "button-submit" not in ada.offered()
    ada.taps("button-see-written").sees("written-heading")
    assert ada.store.drafts["apply/INT00001"].answers["apply.motivation"] == "Because."


@pytest.mark.parametrize("status", ["closed", "filled"])
def test_an_opening_that_was_closed_before_its_deadline_is_not_said_to_be_past_it(status: str) -> None:
    ada = ready()
    ada.store.vacancies["INT00001"] = vacancy(status=status)
    ada.taps("button-submit").sees("refused-ended").sees_button("button-see-written")


def test_an_opening_without_a_published_deadline_stays_open() -> None:
    ada = applicant("INT00003").waits(days=3000)
    ada.says("Because.").chooses("done").is_asked("apply.q-text")


def test_an_opening_that_was_extended_counts_to_its_new_deadline() -> None:
    ada = ready()
    ada.at = DEADLINE + timedelta(days=3)
    ada.store.vacancies["INT00001"] = vacancy(status="extended", deadline=None)
    ada.taps("button-submit").sees("receipt")


def test_an_opening_that_was_cancelled_takes_nothing_any_more() -> None:
    ada = ready()
    ada.store.vacancies["INT00001"] = vacancy(status="cancelled")
    ada.taps("button-submit").sees("refused-gone")


# Leaving


@pytest.mark.parametrize("away", ["/search", "/menu"])
def test_going_elsewhere_leaves_the_application_so_that_the_profile_stands_by_itself(away: str) -> None:
    ada = Person().has_a_profile()
    ada.store.forget("skills")
    ada.applies().is_asked("skills.skills").says(away).says("/profile")
    assert "button-to-application" not in ada.offered()


@pytest.mark.parametrize("leave", ["button-pause", "/cancel"])
def test_leaving_keeps_everything_and_names_the_opening(leave: str) -> None:
    ada = applicant().says("Because.")
    ada = ada.says(leave) if leave.startswith("/") else ada.taps(leave)
    ada.sees("paused").taps("button-continue").sees("text-count").is_asked("apply.motivation")


def test_an_application_can_be_discarded_after_a_question() -> None:
    ada = applicant().says("Because.").taps("button-pause").taps("button-discard").sees("discard-sure")
    assert ada.store.drafts
    ada.taps("button-discard-really").sees("discarded", "menu")
    assert ada.store.drafts == {}
    assert not ada.store.listed


def test_discarding_can_be_thought_better_of() -> None:
    ada = applicant().says("Because.").taps("button-pause").taps("button-discard").taps("button-continue")
    ada.is_asked("apply.motivation").chooses("done").is_asked("apply.pool")


def test_discarding_twice_finds_nothing_the_second_time() -> None:
    ada = applicant().says("Because.").taps("button-pause")
    discard = Action("discard", ("apply/INT00001",))
    ada.taps("button-discard").taps("button-discard-really").taps_action(discard).sees("nothing-to-discard")


def test_an_old_confirmation_does_not_delete_what_was_entered_since() -> None:
    ada = applicant().says("Because.").taps("button-pause").taps("button-discard")
    (confirm,) = (button.action for button in buttons_of(ada.reply) if button.action.name == "del")
    ada.applies().says("More.").taps_action(confirm).sees("out-of-date")
    assert ada.draft.gathered == {"apply.motivation": "Because.\n\nMore."}


def test_an_opening_that_is_removed_while_one_applies_is_gone() -> None:
    ada = applicant()
    del ada.store.vacancies["INT00001"]
    ada.store.move("INT00001", Status.VACANCY_CANCELLED)
    ada.store.forget_applications()
    ada.says("Because.").sees("vacancy-gone")
    assert ada.session.form is None


def test_a_draft_of_an_opening_that_is_gone_is_named_by_its_reference() -> None:
    ada = applicant().says("Because.")
    del ada.store.vacancies["INT00001"]
    ada.store.forget_applications()
    ada.says("/cancel").sees("paused", "draft-application")
