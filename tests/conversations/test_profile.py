"""The profile: walking through its sections, branches, repeated entries, looking through and changing."""

from __future__ import annotations

import pytest

from bot.conversations.actions import Action
from bot.conversations.outcomes import words
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.screen import stamp
from bot.domain.profile import Identity, SectionName
from tests.conversations.person import PROFILE, Person


def candidate() -> Person:
    return Person().is_at_home()


def with_profile() -> Person:
    return Person().has_a_profile()


def saved(person: Person, section: str) -> list[dict[str, object]]:
    return person.store.profile.to_json()[section]


# The overview


def test_the_overview_shows_how_far_one_is_and_what_comes_next() -> None:
    ada = candidate().says("/profile").sees("profile-heading", "profile-progress").sees_button("button-fill-next")
    assert (ada.argument("profile-progress", "done"), ada.argument("profile-progress", "total")) == (0, 8)
    assert sum(button.action.name == "sec" for row in ada.reply.rows for button in row) == 9


def test_a_complete_profile_says_so() -> None:
    ada = with_profile().says("/profile").sees("profile-complete")
    assert not {"button-fill-next", "button-section-empty"} & ada.offered()


def test_a_complete_profile_leads_to_the_openings_and_one_in_an_application_back_to_it() -> None:
    assert "button-search" in Person().has_a_profile().says("/profile").offered()
    ada = Person().has_a_profile().applies("INT00001").taps_action(Action("profile"))
    assert "button-search" not in ada.sees_button("button-to-application").offered()


def test_the_next_section_is_the_first_that_is_missing() -> None:
    ada = with_profile()
    ada.store.forget("languages")
    ada.says("/profile").taps("button-fill-next").is_asked("languages.0.language")


@pytest.mark.parametrize("name", ["hobbies", "", "IDENTITY"])
def test_a_section_that_does_not_exist_leads_to_the_overview(name: str) -> None:
    candidate().opens(name).sees("profile-heading")


# Walking


def test_a_question_says_where_one_is_and_what_is_expected() -> None:
    ada = candidate().opens("identity").sees("place", "question-identity-given_names")
    ada.sees("question-identity-given_names.hint")
    assert ada.reply.lines[0] == words("place", section=words("section-identity"), place=1, total=4)


def test_each_answer_is_echoed_and_leads_to_the_next_question() -> None:
    ada = candidate().opens("identity").says("Ada").sees("noted").is_asked("identity.family_names")
    assert ada.argument("noted", "answer") == "Ada"


def test_a_complete_section_is_saved_and_the_next_missing_one_begun() -> None:
    ada = candidate().opens("identity").says("Ada").says("Lovelace").says("12 March 1990").says("Royaume-Uni")
    ada.sees("section-saved").is_asked("contact.email")
    assert saved(ada, "identity") == [
        {"given_names": "Ada", "family_names": "Lovelace", "birth_date": "1990-03-12", "birth_country": "GB"}
    ]
    assert "profile/identity" not in ada.store.drafts


def test_the_last_missing_section_leads_to_the_overview() -> None:
    ada = with_profile()
    ada.store.forget("skills")
    ada.opens("skills").says("Counting").chooses("done").taps("button-skip").sees("section-saved", "profile-complete")
    assert ada.session.form is None
    assert saved(ada, "skills") == [{"skills": "Counting", "licences": None}]


def test_a_refused_answer_asks_the_same_question_again_with_the_reason() -> None:
    ada = candidate().opens("contact").says("ada").sees("error-email").is_asked("contact.email")
    ada.sees("question-contact-email")


def test_a_draft_is_gone_on_with_after_any_time() -> None:
    ada = candidate().opens("identity").says("Ada").taps("button-pause").sees("paused")
    ada.waits(days=29).says("/start").taps("button-resume").is_asked("identity.family_names")


def test_three_drafts_at_most_wait_in_the_menu() -> None:
    ada = candidate()
    for section in ("identity", "contact", "skills", "availability"):
        ada.opens(section).says("/cancel")
    ada.says("/menu")
    assert sum(button.action.name == "resume" for row in ada.reply.rows for button in row) == 3


# Back, skip, keep


def test_back_asks_the_question_before_and_shows_the_answer_so_far() -> None:
    ada = candidate().opens("identity").says("Ada").taps("button-back").is_asked("identity.given_names")
    assert ada.argument("answer-so-far", "answer") == "Ada"
    ada.taps("button-keep-answer").is_asked("identity.family_names")
    ada.taps("button-back").says("Augusta Ada").is_asked("identity.family_names")
    assert ada.draft.answers == {"identity.given_names": "Augusta Ada"}


def test_the_first_question_of_all_has_no_way_back() -> None:
    assert not {"button-back", "button-back-section"} & candidate().opens("identity").offered()


def test_the_first_question_of_a_section_leads_back_to_the_section_before_it() -> None:
    ada = with_profile()
    ada.store.forget("contact")
    ada.opens("contact").sees_button("button-back-section", "section-identity")
    ada.taps("button-back-section").sees("place-section").taps("question-identity-family_names.label").says("Byron")
    ada.taps("button-section-done").taps("button-fill-next").is_asked("contact.email")
    assert saved(ada, "identity")[0]["family_names"] == "Byron"
    assert "button-back-section" not in ada.says("ada@example.org").offered()


def test_looking_back_in_an_application_loses_nothing_of_the_section_in_hand() -> None:
    ada = with_profile()
    ada.store.forget("skills")
    ada.applies().says("Counting").taps("button-back-section").taps("button-section-done").is_asked("skills.skills")
    assert ada.draft.gathered == {"skills.skills": "Counting"}


def test_a_section_that_is_looked_through_leads_to_its_own_end_only() -> None:
    ada = with_profile().opens("contact").taps("question-contact-email.label").is_asked("contact.email")
    assert not {"button-back", "button-back-section"} & ada.offered()


def test_who_skipped_the_section_before_is_not_led_back_to_it() -> None:
    assert "button-back-section" not in candidate().opens("skills").offered()


def test_only_an_optional_question_can_be_skipped() -> None:
    ada = candidate().opens("education").says("Bachelor")
    assert "button-skip" not in ada.offered()
    ada.chooses("6").is_asked("education.0.field").sees_button("button-skip")
    ada.taps("button-skip").is_asked("education.0.institution")
    assert ada.draft.answers["education.0.field"] is None
    ada.taps("button-back").sees("answer-so-far", "skipped")


def test_a_skip_that_was_not_offered_changes_nothing() -> None:
    ada = candidate().opens("identity")
    ada.taps_action(Action("k", (stamp(ada.session.revision),))).sees("out-of-date").is_asked("identity.given_names")


# A text in several messages


def test_a_long_text_may_come_in_several_messages_and_is_counted() -> None:
    ada = candidate().opens("skills").says("Counting.").sees("text-count").sees_button("button-text-done")
    ada.says("And more.")
    assert ada.argument("text-count", "used") == len("Counting.\n\nAnd more.")
    assert ada.argument("text-count", "left") == 1000 - len("Counting.\n\nAnd more.")
    ada.chooses("done").is_asked("skills.licences")
    assert ada.draft.answers["skills.skills"] == "Counting.\n\nAnd more."


def test_a_part_that_is_too_long_is_refused_and_the_parts_before_it_are_kept() -> None:
    ada = candidate().opens("skills").says("x" * 900).says("y" * 200).sees("error-text_too_long", "text-count")
    assert ada.draft.gathered == {"skills.skills": "x" * 900}


def test_a_long_text_can_be_written_again() -> None:
    ada = candidate().opens("skills").says("Wrong.").chooses("again").sees("text-again")
    assert ada.choices() == []
    ada.says("Right.").chooses("done")
    assert ada.draft.answers["skills.skills"] == "Right."


def test_leaving_an_unfinished_text_and_coming_back_does_not_lose_it() -> None:
    ada = with_profile().opens("skills").taps("question-skills-licences.label").taps("button-back")
    ada.is_asked("skills.skills").says("Something new.").sees("answer-so-far", "text-count")
    ada.taps("button-pause").taps("button-continue").sees("text-count").is_asked("skills.skills")
    ada.chooses("done").sees("answer-line")
    assert saved(ada, "skills") == [{"skills": "Something new.", "licences": None}]


def test_an_unfinished_text_waits_while_an_earlier_question_is_answered_anew() -> None:
    ada = candidate().opens("employment").chooses("yes").says("Clerk").says("Post Office").says("Peru")
    ada.says("03/2010").chooses("yes").says("80").says("I sorted letters.").taps("button-back")
    ada.is_asked("employment.0.percent").says("100").is_asked("employment.0.duties").sees("text-count")
    ada.chooses("done")
    assert ada.draft.answers["employment.0.duties"] == "I sorted letters."


# Typed answers of many kinds


def test_a_slip_in_an_address_is_asked_back() -> None:
    ada = candidate().opens("contact").says("ada@gmial.com").sees("which-address")
    ada.chooses("better").is_asked("contact.country")
    assert ada.draft.answers["contact.email"] == "ada@gmail.com"


def at_phone(country: str = "France") -> Person:
    return candidate().opens("contact").says("ada@example.org").says(country).says("Lyon").is_asked("contact.phone")


def test_a_telephone_number_is_read_as_one_of_the_country_of_residence() -> None:
    assert saved(at_phone().says("06 39 98 12 34"), "contact")[0]["phone"] == "+33639981234"


def test_a_telephone_number_with_another_country_code_is_taken_as_it_is() -> None:
    assert saved(at_phone().says("+51 912 345 678"), "contact")[0]["phone"] == "+51912345678"


def test_the_own_contact_card_answers_the_question_for_a_number() -> None:
    assert saved(at_phone().shares_contact("+33639981234"), "contact")[0]["phone"] == "+33639981234"


def test_somebody_elses_contact_card_is_refused() -> None:
    ada = at_phone().shares_contact("+33639981234", own=False).sees("error-other_contact")
    ada.is_asked("contact.phone")


def test_a_contact_card_answers_no_other_question() -> None:
    candidate().opens("identity").shares_contact("+33639981234").sees("error-needs_text")


def test_a_date_can_be_tapped_year_first() -> None:
    ada = candidate().opens("identity").says("Ada").says("Lovelace").is_asked("identity.birth_date")
    ada.chooses("t1985").chooses("y1980").chooses("m02").chooses("d29").is_asked("identity.birth_country")
    assert ada.draft.answers["identity.birth_date"] == "1980-02-29"


def test_an_ambiguous_date_is_asked_back() -> None:
    ada = candidate().opens("identity").says("Ada").says("Lovelace").says("03/04/1980").sees("which-date")
    ada.chooses("1980-04-03").is_asked("identity.birth_country")


@pytest.mark.parametrize("typed", ["12 March 2020", "12 March 1900"])
def test_a_birth_date_that_cannot_be_is_refused(typed: str) -> None:
    ada = candidate().opens("identity").says("Ada").says("Lovelace").says(typed).sees("error-birth_date")
    ada.is_asked("identity.birth_date")


def test_a_country_with_a_typo_is_offered_to_tap() -> None:
    ada = candidate().opens("contact").says("ada@example.org").says("Marroco").sees("which-one")
    ada.taps("MA").is_asked("contact.city")
    assert ada.draft.answers["contact.country"] == "MA"


# Branches and months


def studying(*months: str) -> Person:
    ada = candidate().opens("education").says("Bachelor").chooses("6").says("Law").says("University").says("France")
    for month in months:
        ada.says(month)
    return ada


def test_studies_that_go_on_have_no_end() -> None:
    ada = studying("09/2020").chooses("yes").is_asked("education.0.more").chooses("no")
    assert saved(ada, "education")[0]["to_month"] is None


def test_studies_that_are_over_have_an_end_not_before_their_beginning() -> None:
    ada = studying("09/2020").chooses("no").says("06/2019").sees("error-months_in_order")
    ada.is_asked("education.0.to_month").says("06/2023").chooses("no")
    assert saved(ada, "education")[0]["to_month"] == "2023-06"


def test_months_of_a_post_are_compared_as_soon_as_both_are_known() -> None:
    ada = candidate().opens("employment").chooses("yes").says("Clerk").says("Post Office").says("Peru")
    ada.says("03/2015").chooses("no").says("03/2010").sees("error-months_in_order").is_asked("employment.0.to_month")


def test_the_mistaken_beginning_can_be_mended_by_going_back() -> None:
    ada = studying("09/2020").chooses("no").says("06/2019").sees("error-months_in_order")
    ada.taps("button-back").taps("button-back").is_asked("education.0.from_month").says("09/2015")
    ada.is_asked("education.0.to_month").says("06/2019").is_asked("education.0.more")


def test_a_branch_left_out_of_the_saved_entry_is_asked_for_when_it_opens() -> None:
    ada = with_profile()
    ada.store.save("education", {**PROFILE["education"][0], "ongoing": True, "to_month": None})
    ada.opens("education").taps("button-change-entry").taps("question-education-ongoing.label").chooses("no")
    ada.is_asked("education.0.to_month").says("06/2012").sees("answer-line")
    assert saved(ada, "education")[0]["to_month"] == "2012-06"


def test_an_answer_off_the_path_is_not_saved_but_comes_back_with_its_branch() -> None:
    ada = with_profile().opens("availability").taps("question-availability-relatives.label").chooses("yes")
    ada.is_asked("availability.relatives_detail").says("A cousin")
    assert saved(ada, "availability")[0]["relatives_detail"] == "A cousin"
    ada.taps("question-availability-relatives.label").chooses("no")
    assert saved(ada, "availability")[0]["relatives_detail"] is None
    ada.taps("question-availability-relatives.label").chooses("yes")
    assert saved(ada, "availability")[0]["relatives_detail"] == "A cousin"


def test_a_date_that_comes_one_step_too_early_is_not_taken_for_a_name() -> None:
    ada = candidate().opens("identity").says("Ada").says("12 مارس ١٩٩٠").sees("error-name_digits")
    ada.is_asked("identity.family_names").says("O’Neill-García").is_asked("identity.birth_date")


def test_a_name_with_digits_that_was_kept_earlier_can_still_be_read() -> None:
    who = {"given_names": "Ada 2", "family_names": "L", "birth_date": "1990-03-12", "birth_country": "GB"}
    assert Identity.model_validate(who).given_names == "Ada 2"


def test_a_mother_tongue_has_no_levels() -> None:
    ada = candidate().opens("languages").chooses("ar").chooses("native").is_asked("languages.0.more")
    assert ada.chooses("no").sees("section-saved")


def test_a_language_named_before_is_not_offered_again() -> None:
    ada = candidate().opens("languages").chooses("ar").chooses("native").chooses("yes")
    assert ada.is_asked("languages.1.language").choices() == ["en", "fr", "es"]
    ada.chooses("fr").chooses("C1").chooses("yes").chooses("no").opens("languages")
    ada.taps("ar").taps("question-languages-language.label")
    assert "ar" in ada.choices(), "its own language stays among them"


def test_the_five_skills_are_asked_for_only_where_they_differ() -> None:
    ada = candidate().opens("languages").chooses("fr").chooses("B2").is_asked("languages.0.same")
    ada.chooses("no").is_asked("languages.0.listening")
    for _ in range(5):
        ada.chooses("B1")
    ada.is_asked("languages.0.more").chooses("yes").chooses("en").chooses("C1").chooses("yes")
    ada.is_asked("languages.1.more").sees("place-section").chooses("no")
    assert [entry["listening"] for entry in saved(ada, "languages")] == ["B1", None]


def test_somebody_without_any_post_says_so_once() -> None:
    ada = candidate().opens("employment").is_asked("employment.any").chooses("no").sees("no-entries", "section-saved")
    assert saved(ada, "employment") == []


def test_a_later_entry_says_which_it_is() -> None:
    ada = candidate().opens("nationality").says("French").chooses("yes").chooses("yes").sees("place-entry")
    assert ada.argument("place-entry", "entry") == 2


# Looking through, changing, adding, removing


def test_a_saved_section_is_shown_with_a_button_for_each_answer() -> None:
    ada = with_profile().opens("identity").sees("answer-line").sees_button("question-identity-birth_date.label")
    ada.taps("question-identity-given_names.label").sees("answer-so-far").says("Augusta").sees("noted", "answer-line")
    assert saved(ada, "identity")[0]["given_names"] == "Augusta"
    ada.taps("button-section-done").sees("profile-complete")
    assert "profile/identity" not in ada.store.drafts


def test_typing_into_a_review_points_to_its_buttons() -> None:
    with_profile().opens("identity").says("Hello").sees("tap-below", "answer-line")


def test_an_entry_of_a_repeated_section_is_looked_at_and_left_again() -> None:
    ada = with_profile().opens("education").taps("button-change-entry").sees("answer-line")
    ada.sees_button("question-education-level.label", "button-section").taps("button-section")
    ada.sees_button("button-add-entry")


def test_an_entry_is_added() -> None:
    ada = with_profile().opens("nationality").taps("button-add-entry").is_asked("nationality.1.country")
    ada.says("French").chooses("no").is_asked("nationality.1.more").chooses("no").sees("answer-line")
    assert saved(ada, "nationality") == [{"country": "GB", "at_birth": True}, {"country": "FR", "at_birth": False}]


def test_an_entry_is_added_to_a_section_that_was_empty() -> None:
    ada = with_profile().opens("employment").sees("no-entries").taps("button-add-entry")
    ada.is_asked("employment.0.title")


def test_an_entry_is_edited() -> None:
    ada = with_profile().opens("nationality").taps("button-change-entry").taps("question-nationality-country.label")
    ada.says("French").sees("answer-line")
    assert saved(ada, "nationality") == [{"country": "FR", "at_birth": True}]


def test_an_entry_is_removed_at_once() -> None:
    ada = with_profile()
    ada.store.save("nationality", {"country": "GB", "at_birth": True}, {"country": "FR", "at_birth": False})
    ada.opens("nationality").taps("GB").taps("button-remove-entry").sees("answer-line")
    assert saved(ada, "nationality") == [{"country": "FR", "at_birth": False}]


def test_the_only_entry_cannot_be_removed_where_one_is_needed() -> None:
    ada = with_profile().opens("nationality").taps("button-change-entry")
    assert "button-remove-entry" not in ada.offered()


def test_the_only_post_can_be_removed() -> None:
    ada = with_profile()
    post = {"title": "Clerk", "employer": "Post Office", "country": "PE", "from_month": "2010-03", "current": True}
    ada.store.save("employment", {**post, "percent": 100, "duties": "Letters"})
    ada.opens("employment").taps("button-change-entry").taps("button-remove-entry").sees("no-entries")
    assert saved(ada, "employment") == []


def test_a_section_with_twenty_entries_offers_no_more() -> None:
    ada = with_profile()
    ada.store.save("nationality", *({"country": "FR", "at_birth": False} for _ in range(20)))
    assert "button-add-entry" not in ada.opens("nationality").offered()
    ada.store.save("nationality", *({"country": "FR", "at_birth": False} for _ in range(19)))
    ada.taps_action(Action("menu")).taps_action(Action("discard", ("profile/nationality",)))
    ada.taps("button-discard-really").opens("nationality").taps("button-add-entry")
    ada.says("British").chooses("no").sees("answer-line")
    assert len(saved(ada, "nationality")) == 20


def test_an_entry_that_does_not_exist_is_not_looked_at() -> None:
    ada = with_profile().opens("nationality")
    ada.taps_action(Action("v", (stamp(ada.session.revision), "5"))).sees("out-of-date")
    ada.taps_action(Action("e", (stamp(ada.session.revision), "99"))).sees("out-of-date")


def test_leaving_a_change_unfinished_keeps_what_was_saved() -> None:
    ada = with_profile().opens("nationality").taps("button-add-entry").taps("button-pause").sees("paused")
    assert saved(ada, "nationality") == list(PROFILE["nationality"])
    ada.taps("button-discard").sees("discard-changes-sure").taps("button-discard-really").sees("discarded")
    assert saved(ada, "nationality") == list(PROFILE["nationality"])
    assert "profile/nationality" not in ada.store.drafts


@pytest.mark.parametrize("section", SectionName)
def test_every_section_of_a_complete_profile_can_be_looked_through(section: str) -> None:
    ada = with_profile().opens(section).taps("button-section-done").sees("profile-complete")
    assert ada.store.drafts == {}
    assert saved(ada, section) == Person().has_a_profile().store.profile.to_json()[section]


def test_the_forms_stand_in_the_order_of_the_sections() -> None:
    assert list(PROFILE_FORMS) == list(SectionName)


@pytest.mark.parametrize("typed", ["no", "None", "non", "aucune", "ninguna", "لا", "لا شيء", "skip", "-", "—"])
def test_a_typed_no_leaves_out_what_may_be_left_out(typed: str) -> None:
    ada = candidate().opens("education").says("Bachelor of Laws").chooses("6").is_asked("education.0.field")
    ada.says(typed).is_asked("education.0.institution").sees("noted")
    assert ada.argument("noted", "answer") == words("skipped")
    assert ada.draft.answers["education.0.field"] is None


def test_a_typed_no_is_an_answer_where_one_is_needed() -> None:
    ada = candidate().opens("identity").says("No").is_asked("identity.family_names")
    assert ada.draft.answers["identity.given_names"] == "No"


def test_what_only_contains_a_no_is_an_answer() -> None:
    ada = candidate().opens("education").says("Bachelor of Laws").chooses("6").says("Nothing but law")
    assert ada.draft.answers["education.0.field"] == "Nothing but law"


@pytest.mark.parametrize("said", ["done", "That's all", "c'est tout", "Listo", "ya está", "انتهيت", "خلصت"])
def test_who_types_that_a_text_is_finished_has_finished_it(said: str) -> None:
    ada = candidate().opens("skills").says("Counting.").says(said).is_asked("skills.licences")
    assert ada.draft.answers["skills.skills"] == "Counting."


def test_a_text_that_has_not_begun_is_not_finished() -> None:
    candidate().opens("skills").says("Done").sees("text-count").is_asked("skills.skills")


@pytest.mark.parametrize("said", ["dentro de un mes", "within a month", "d'ici un mois", "بعد شهر"])
def test_when_somebody_could_start_can_be_typed_in_other_words(said: str) -> None:
    ada = candidate().opens("availability").says(said)
    assert ada.draft.answers["availability.notice"] == "one_month"
