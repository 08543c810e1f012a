"""Several short questions in one message, answered in one with a line for each."""

from __future__ import annotations

import re
from html import unescape

import pytest

from bot.conversations import forms, several
from bot.conversations.actions import Action
from bot.conversations.inputs import Context, Taken
from bot.conversations.outcomes import Words
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.screen import Screen, question_id
from bot.conversations.session import Session
from bot.domain.countries import find_country
from bot.domain.profile import SectionName
from bot.domain.types import INTERFACE_LANGUAGES, Language
from tests.conversations.openings import NOW
from tests.conversations.person import Person
from tests.conversations.rendering import presenter, words_in

IDENTITY = "Amina\nEl Idrissi\n12 March 1990\nMorocco"
STUDIES = "Law\nUniversity\nKenya\n09/2014 – 06/2018"


def candidate() -> Person:
    ada = Person().is_at_home()
    ada.session = ada.session.change(large_steps=True)
    return ada


def studying() -> Person:
    """Bring somebody to the questions on where, what and when they studied."""
    return candidate().opens("education").says("Bachelor of Laws").chooses("6").is_asked("education.0.field")


def together(person: Person) -> list[str]:
    """Give the names of the questions that the last reply puts in one message."""
    said = [list(words_in(line)) for line in person.reply.lines]
    put = [next(each.id for each in ids if "question-" in each.id) for ids in said if ids[-1:] and _puts(ids[-1])]
    return [each.rpartition("-")[2].partition(".")[0] for each in put]


def _puts(line: Words) -> bool:
    return line.id == "several-line"


def entry(person: Person, section: str) -> dict[str, object]:
    (only,) = person.store.profile.to_json()[section]
    return only


def answers(person: Person, prefix: str) -> dict[str, object]:
    given = person.draft.answers
    return {address.removeprefix(prefix + "."): value for address, value in given.items() if address.startswith(prefix)}


# Asking


def test_short_questions_that_follow_each_other_are_put_in_one_message() -> None:
    ada = candidate().opens("identity").sees("several-place", "several-ask").is_asked("identity.given_names")
    assert together(ada) == ["given_names", "family_names", "birth_date", "birth_country"]
    assert ada.choices() == []


def test_one_message_with_a_line_for_each_answers_them_all() -> None:
    ada = candidate().opens("identity").says(IDENTITY).sees("section-saved")
    assert entry(ada, "identity") == {
        "given_names": "Amina",
        "family_names": "El Idrissi",
        "birth_date": "1990-03-12",
        "birth_country": "MA",
    }
    said = [each.id for line in ada.reply.lines for each in words_in(line)]
    assert said.count("noted") == 4


def test_whoever_has_not_asked_for_it_is_asked_one_by_one() -> None:
    ada = Person().is_at_home().opens("identity").is_asked("identity.given_names")
    assert together(ada) == []


def test_choices_and_long_texts_stay_alone() -> None:
    ada = candidate().opens("education").is_asked("education.0.qualification")
    assert together(ada) == []
    assert together(ada.says("Bachelor of Laws")) == []
    assert together(candidate().opens("skills")) == []
    assert together(candidate().opens("languages")) == []


def test_a_whole_period_leaves_only_whether_there_is_more() -> None:
    ada = studying().says(STUDIES).is_asked("education.0.more")
    assert answers(ada, "education.0") == {
        "qualification": "Bachelor of Laws",
        "level": 6,
        "field": "Law",
        "institution": "University",
        "country": "KE",
        "from_month": "2014-09",
        "ongoing": False,
        "to_month": "2018-06",
    }


def test_a_second_entry_is_asked_in_the_same_way_and_says_which_it_is() -> None:
    ada = studying().says(STUDIES).chooses("yes").says("Master of Laws").chooses("7").sees("several-place-entry")
    assert ada.argument("answer-line", "answer") == "Master of Laws"
    assert together(ada) == ["field", "institution", "country", "from_month"]


def test_no_more_than_five_are_put_together() -> None:
    title = next(each for each in PROFILE_FORMS[SectionName.EMPLOYMENT].questions if each.name == "title")
    names = [f"q{number}" for number in range(7)]
    form = forms.Form("trip", tuple(forms.Question(name, title.input) for name in names))
    draft = forms.begin(form, "profile/trip")
    screen = Screen(form, draft, Session(chat_id=1, large_steps=True), Context(NOW.date()))
    assert [step.question.name for step in several.together(screen)] == names[:5]
    rest = draft.change(answers={f"trip.{name}": "x" for name in names[:5]})
    screen = Screen(form, rest, screen.session, screen.context)
    assert [step.question.name for step in several.together(screen)] == names[5:]


def test_what_an_import_found_is_not_asked_again() -> None:
    ada = candidate()
    draft = forms.begin(PROFILE_FORMS[SectionName.IDENTITY], "profile/identity")
    ada.store.keep(draft.change(answers={"identity.family_names": "El Idrissi"}))
    assert together(ada.opens("identity")) == ["given_names", "birth_date", "birth_country"]
    ada.says("Amina\n12 March 1990\nMorocco").sees("section-saved")


# Reading the lines


@pytest.mark.parametrize(
    "typed",
    [
        "1. Amina\n2. El Idrissi\n3. 12 March 1990\n4. Morocco",
        "4) Morocco\n3) 12 March 1990\n2) El Idrissi\n1) Amina",
        "١- Amina\n٢- El Idrissi\n٣- ١٢ مارس ١٩٩٠\n٤- المغرب",
        "1 - Amina\n2 – El Idrissi\n3 - 12/03/1990\n4 - Maroc",
        "1: Amina\n\n2: El Idrissi\n\n3: 12.03.1990\n\n4: Marruecos",
        "\u200f1. Amina\r\n2. El Idrissi\r\n12 March 1990\r\nMorocco",
    ],
)
def test_numbers_say_which_line_is_meant_in_any_digits_and_order(typed: str) -> None:
    ada = candidate().opens("identity").says(typed)
    if ada.session.form == "profile/identity":  # 12/03/1990 has two readings
        ada.chooses("1990-03-12")
    assert entry(ada, "identity")["birth_country"] == "MA"
    assert (entry(ada, "identity")["given_names"], entry(ada, "identity")["family_names"]) == ("Amina", "El Idrissi")
    assert entry(ada, "identity")["birth_date"] == "1990-03-12"


@pytest.mark.parametrize("day", ["1. April 1990", "1/4/1990", "01.04.1990", "4 - 1 - 1990"])
def test_a_day_that_begins_with_a_number_is_a_day(day: str) -> None:
    ada = candidate().opens("identity").says(f"Amina\nEl Idrissi\n{day}\nMorocco")
    if ada.session.form == "profile/identity":
        ada.is_asked("identity.birth_date").chooses("1990-04-01")
    assert entry(ada, "identity")["birth_date"] == "1990-04-01"


def test_questions_keep_their_numbers_while_others_are_answered() -> None:
    ada = candidate().opens("identity").says("Amina\nEl Idrissi").sees("several-place")
    assert (ada.argument("several-place", "first"), ada.argument("several-place", "last")) == (3, 4)
    assert ada.argument("several-line", "number") == 3
    ada.says("4. Morocco\n3. 12 March 1990").sees("section-saved")


@pytest.mark.parametrize("numbers", ["1234", "4321"])
def test_whoever_counts_the_lines_from_one_is_understood_when_there_is_one_for_each(numbers: str) -> None:
    lines = dict(zip("1234", STUDIES.split("\n"), strict=True))
    ada = studying().says("\n".join(f"{number}. {lines[number]}" for number in numbers)).is_asked("education.0.more")
    assert (answers(ada, "education.0")["field"], answers(ada, "education.0")["country"]) == ("Law", "KE")


def test_a_single_line_answers_the_first_and_the_rest_is_asked_again_together() -> None:
    ada = candidate().opens("identity").says("Amina").is_asked("identity.family_names")
    assert together(ada) == ["family_names", "birth_date", "birth_country"]
    assert answers(ada, "identity") == {"given_names": "Amina"}


def test_the_first_lines_answer_the_first_questions() -> None:
    ada = candidate().opens("contact").says("ada@example.org\nFrance")
    assert together(ada) == ["city", "phone"]


@pytest.mark.parametrize(
    "typed",
    [IDENTITY + "\nFrance", "Amina\n3. 12 March 1990", "1. Amina\n1. Nour", "7. Amina", "1. A\n2. B\n3. C\n5. D"],
)
def test_where_it_is_not_clear_which_line_is_meant_nothing_is_noted(typed: str) -> None:
    ada = candidate().opens("identity").says(typed).sees("several-unclear").is_asked("identity.given_names")
    assert answers(ada, "identity") == {}


def test_a_line_too_few_is_not_shifted_when_a_question_can_be_left_out() -> None:
    ada = studying().says("University\nKenya\n09/2014 – 06/2018").sees("several-unclear", "several-optional")
    ada.is_asked("education.0.field").says("1. -\n2. University\n3. Kenya\n4. 09/2014 – 06/2018")
    assert (answers(ada, "education.0")["field"], answers(ada, "education.0")["country"]) == (None, "KE")


def test_a_dash_leaves_out_what_can_be_left_out() -> None:
    ada = studying().sees("several-optional").says("—\nUniversity\nKenya\n09/2014 – today").sees("skipped")
    assert (answers(ada, "education.0")["field"], answers(ada, "education.0")["ongoing"]) == (None, True)


def test_a_dash_for_what_is_needed_is_asked_again() -> None:
    ada = candidate().opens("identity").says("Amina\n-\n12 March 1990\nMorocco").sees("error-needed")
    ada.is_asked("identity.family_names").says("El Idrissi").sees("section-saved")


# What is not understood


def test_what_is_not_understood_is_asked_alone_and_the_lines_after_it_are_kept() -> None:
    ada = candidate().opens("identity").says("Amina\nEl Idrissi\nlast winter\nMorocco").sees("several-unread", "noted")
    assert together(ada.is_asked("identity.birth_date")) == []
    assert answers(ada, "identity") == {"given_names": "Amina", "family_names": "El Idrissi", "birth_country": "MA"}
    ada.says("28 Feb 1990").sees("section-saved")


def test_two_that_are_not_understood_are_asked_again_together_each_with_its_reason() -> None:
    ada = candidate().opens("contact").says("ada@\nAtlantis\nLyon\n+33 6 39 98 12 34")
    ada.sees("error-email", "error-no_country", "several-refused")
    assert together(ada) == ["email", "country"]
    ada.says("ada@example.org\nFrance").sees("section-saved")


def test_names_that_are_alike_are_told_apart_by_a_tap_in_their_turn() -> None:
    ada = candidate().opens("identity").says("Amina\nEl Idrissi\nyesterday\nMarroco").sees("which-one")
    ada.is_asked("identity.birth_date").says("12 March 1990").is_asked("identity.birth_country").chooses("MA")
    ada.sees("section-saved")


def test_a_rule_that_an_entry_breaks_is_named_with_its_question() -> None:
    ada = studying().says("Law\nUniversity\nKenya\n09/2018 – 06/2028").sees("error-month_ahead", "several-refused")
    ada.is_asked("education.0.from_month").says("09/2014 – 06/2018").is_asked("education.0.more")


def test_the_country_of_a_line_above_gives_the_telephone_its_prefix() -> None:
    ada = candidate().opens("contact").says("ada@example.org\nFrance\nLyon\n06 39 98 12 34").sees("section-saved")
    assert entry(ada, "contact")["phone"] == "+33639981234"


def test_a_shared_contact_answers_the_telephone_wherever_it_stands() -> None:
    ada = candidate().opens("contact").shares_contact("+33639981234").is_asked("contact.email")
    assert together(ada) == ["email", "country", "city"]
    candidate().opens("identity").shares_contact("+33639981234").sees("error-needs_text", "several-ask")


def test_what_is_no_text_is_answered_and_the_questions_are_put_again() -> None:
    ada = candidate().opens("identity").sends("voice").sees("error-sent_voice", "several-ask")
    assert answers(ada, "identity") == {}


# Going back, and changing


def test_back_goes_to_the_beginning_of_what_was_put_together_and_shows_the_answers() -> None:
    ada = studying().says("Law\nUniversity\nKenya\nSeptember 2014").is_asked("education.0.ongoing")
    ada.taps("button-back").sees("several-change", "answer-line").is_asked("education.0.field")
    assert together(ada) == ["field", "institution", "country", "from_month"]
    ada.says("5. France").is_asked("education.0.ongoing")
    assert answers(ada, "education.0")["country"] == "FR"
    assert answers(ada, "education.0")["field"] == "Law"


def test_back_from_what_is_left_of_it_goes_to_its_beginning_too_and_then_before_it() -> None:
    ada = studying().says("3. Law\n4. University").taps("button-back").is_asked("education.0.field")
    assert together(ada) == ["field", "institution", "country", "from_month"]
    ada.taps("button-back").is_asked("education.0.level").taps("button-back").is_asked("education.0.qualification")
    assert "button-back" not in ada.offered()


def test_what_is_put_together_first_leads_back_to_the_section_before_it() -> None:
    ada = Person().has_a_profile()
    ada.session = ada.session.change(large_steps=True)
    ada.store.forget("contact")
    ada.opens("contact").sees("several-ask").sees_button("button-back-section", "section-identity")


def test_the_answers_can_be_kept_as_they_are() -> None:
    ada = studying().says("3. Law\n4. University").taps("button-back").taps("button-keep-answers")
    assert together(ada.is_asked("education.0.country")) == ["country", "from_month"]


def test_among_answers_to_be_changed_a_line_needs_its_number() -> None:
    ada = studying().says("3. Law\n4. University").taps("button-back").says("Criminology").sees("several-unclear")
    assert answers(ada, "education.0")["field"] == "Law"
    ada.says("Criminology\nSchool\nFrance\n09/2014 – 06/2018").is_asked("education.0.more")
    assert answers(ada, "education.0")["field"] == "Criminology"


def test_a_change_that_is_not_understood_is_asked_again_among_the_others() -> None:
    ada = studying().says("Law\nUniversity\nKenya\nSeptember 2014").taps("button-back")
    ada.says("3. Criminology\n5. Atlantis").sees("error-no_country", "several-change", "answer-so-far").is_asked(
        "education.0.country"
    )
    assert together(ada) == ["field", "institution", "country", "from_month"]
    ada.says("5. Marroco").sees("which-one").is_asked("education.0.country").chooses("MA")
    ada.is_asked("education.0.ongoing")
    assert (answers(ada, "education.0")["field"], answers(ada, "education.0")["country"]) == ("Criminology", "MA")


def test_one_answer_is_changed_alone_from_the_review() -> None:
    ada = Person().has_a_profile()
    ada.session = ada.session.change(large_steps=True)
    ada.opens("identity").taps("question-identity-family_names.label").is_asked("identity.family_names")
    assert together(ada) == []
    ada.taps("button-back").is_asked("identity.given_names")
    assert together(ada) == []


def test_a_button_of_questions_asked_before_is_stale() -> None:
    ada = candidate().opens("education").says("Bachelor of Laws").chooses("6")
    number, back = ada.last_message, next(row[0].action for row in ada.reply.rows if row[0].action.name == "b")
    ada.says("Law").taps_action(back, number).sees("out-of-date").is_asked("education.0.institution")


# Changing the way


def test_one_tap_under_the_questions_asks_them_one_by_one_and_loses_nothing() -> None:
    ada = candidate().opens("identity").says("Amina").taps("button-steps-one").is_asked("identity.family_names")
    assert (together(ada), ada.session.large_steps) == ([], False)
    assert answers(ada, "identity") == {"given_names": "Amina"}


def test_a_change_in_the_settings_holds_for_what_was_begun() -> None:
    ada = Person().is_at_home().opens("identity").says("Amina").says("/settings").sees("setting-steps-one")
    ada.taps("button-steps-several").sees("setting-steps-several")
    assert together(ada.opens("identity")) == ["family_names", "birth_date", "birth_country"]


def test_a_way_that_does_not_exist_changes_nothing() -> None:
    ada = candidate().taps_action(Action("steps", ("sideways",))).sees("settings-heading")
    assert ada.session.large_steps


# Words


def lines_of(language: Language) -> list[tuple[str, str, str]]:
    """Give every question that can be put with others, and each example in its words."""
    found = []
    for section, form in PROFILE_FORMS.items():
        names = [question.name for question in form.questions]
        entry = {"ongoing": False, "current": False, "at_birth": True, "level": "C1", "relatives": True}
        answers = {f"{form.name}.{'0.' if form.repeats else ''}{name}": entry[name] for name in names if name in entry}
        draft = forms.begin(form, f"profile/{section.value}").change(answers=answers)
        for step in forms.entry_path(form, draft.answers, 0 if form.repeats else None):
            if len(several._run(form, draft, step)) > 1:
                words = presenter().say(language, f"{question_id(step)}.line")
                found += [(section.value, step.question.name, each) for each in re.findall("<i>(.*?)</i>", words)]
    return found


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_every_example_is_an_answer(language: Language) -> None:
    examples = lines_of(language)
    assert len({(section, name) for section, name, _ in examples}) == 16
    for section, name, example in examples:
        question = next(each for each in PROFILE_FORMS[SectionName(section)].questions if each.name == name)
        reading = question.input.read_text(unescape(example).replace("\u200e", ""), None, Context(NOW.date()))
        assert not hasattr(reading, "code"), (section, name, example, reading)
        if name.endswith("country"):
            assert reading == Taken(find_country(example).exact)


# Several lines where one question was put


def test_several_lines_at_a_short_question_are_not_joined_and_larger_steps_are_offered() -> None:
    ada = Person().is_at_home().opens("identity").says("El Idrissi\nAmina\n12 March 1990")
    ada.sees("error-several_lines", "several-offered").is_asked("identity.given_names")
    assert answers(ada, "identity") == {}
    ada.taps("button-steps-several")
    assert together(ada) == ["given_names", "family_names", "birth_date", "birth_country"]
    assert ada.says(IDENTITY).store.profile.has(SectionName.IDENTITY)


def test_what_stands_alone_is_asked_again_without_the_offer() -> None:
    ada = candidate().opens("education").says("Law\nKenya").sees("error-several_lines")
    assert "several-offered" not in ada.is_asked("education.0.qualification").said()
    ada = Person().is_at_home().opens("education").says("Law\nKenya").sees("error-several_lines")
    assert "several-offered" not in ada.is_asked("education.0.qualification").said()


def test_one_line_with_empty_ones_around_it_is_one_line_and_a_name_may_be_broken() -> None:
    ada = Person().is_at_home().opens("identity").says("\n Amina \n\n").is_asked("identity.family_names")
    ada.says("El Idrissi").says("12 March\n1990").says("South\nAfrica").sees("noted")
    assert entry(ada, "identity")["birth_country"] == "ZA"


def test_a_country_that_is_not_found_in_several_lines_is_asked_for_again_on_one() -> None:
    ada = Person().is_at_home().opens("identity").says("Amina").says("El Idrissi").says("12 March 1990")
    ada.says("Rabat\nFriday").sees("error-several_lines").is_asked("identity.birth_country")
