"""Importing: what was found is shown whole, taken, dropped or changed by a tap, and never saved without one."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.session import Draft
from bot.domain.profile import SectionName
from bot.interchange.found import Found, Note
from tests.conversations.person import Person
from tests.conversations.rendering import buttons_of

POST = {
    "title": "Analyst",
    "employer": "Ministry",
    "country": "KE",
    "from_month": "2018-03",
    "current": True,
    "duties": "I count.",
}
DIPLOMA = {
    "qualification": "Bachelor of Laws",
    "level": 6,
    "institution": "University",
    "country": "KE",
    "from_month": "2008-09",
    "ongoing": False,
    "to_month": "2012-06",
}
WHOLE: dict[SectionName, tuple[dict[str, Any], ...]] = {
    SectionName.IDENTITY: ({"given_names": "Grace", "family_names": "Wanjiku", "birth_date": "1990-03-12"},),
    SectionName.CONTACT: (
        {"email": "grace@example.org", "country": "KE", "city": "Nairobi", "phone": "+254712123456"},
    ),
    SectionName.NATIONALITY: ({"country": "KE"},),
    SectionName.EDUCATION: (DIPLOMA,),
    SectionName.EMPLOYMENT: (POST,),
    SectionName.LANGUAGES: ({"language": "en", "level": "native"}, {"language": "fr", "level": "B2"}),
    SectionName.SKILLS: ({"skills": "Python"},),
}


def brings(person: Person, *notes: Note, **sections: Any) -> Person:
    """Have this found in a file."""
    given = {SectionName(name): tuple(entries) for name, entries in sections.items()} or WHOLE
    found = Found("europass", given, notes)
    person.store.keep(Draft(key="import", version=1, answers={"found": found.to_json()}))
    return person.is_told("read", purpose="import", read="found")


def candidate() -> Person:
    return Person().is_at_home()


def with_profile() -> Person:
    return Person().has_a_profile()


def stored(person: Person, section: str) -> list[dict[str, Any]]:
    return person.store.profile.to_json()[section]


# What is shown


def test_everything_found_is_shown_and_nothing_is_saved() -> None:
    grace = brings(candidate()).sees("import-found", "import-unsaved", "import-entry", "import-missing", "import-ask")
    grace.sees_button("button-import-all", "button-import-plain", "button-import-look", "button-import-leave")
    assert grace.store.profile.sections == {}
    assert [key for key in grace.store.drafts if key != "import"] == []


def test_each_section_that_adds_something_can_be_looked_at() -> None:
    grace = brings(candidate())
    looks = [each.action.args[0] for each in buttons_of(grace.reply) if each.action.name == "import-look"]
    assert looks == [name.value for name in WHOLE]


def test_what_files_hardly_ever_say_is_guessed_where_it_can_be_seen() -> None:
    brings(candidate(), employment=[POST]).sees("import-guess", "import-guesses").sees_button("button-import-plain")


def test_without_a_guess_there_is_one_way_to_take_it() -> None:
    grace = brings(candidate(), education=[DIPLOMA])
    assert "button-import-plain" not in grace.offered()


def test_the_months_that_are_missing_are_said_in_one_line() -> None:
    years = [
        Note("month_missing", {"section": "education", "field": "from_month", "text": str(y)}) for y in (2001, 2005)
    ]
    grace = brings(candidate(), *years, education=[DIPLOMA]).sees("import-notes", "import-months")
    assert grace.argument("import-months", "years") == ("2001", "2005")
    assert "import-note-month_missing" not in grace.said()


def months(*years: tuple[str, str]) -> list[Note]:
    return [Note("month_missing", {"section": "education", "field": name, "text": year}) for name, year in years]


def test_of_a_year_without_its_month_only_the_month_is_asked() -> None:
    course = {name: value for name, value in DIPLOMA.items() if name not in ("from_month", "to_month")}
    grace = brings(candidate(), *months(("from_month", "2008"), ("to_month", "2012")), education=[course])
    grace.taps_action(Action("import-edit", ("education", "0"))).is_asked("education.0.from_month")
    assert grace.argument("which-month", "year") == "2008"
    grace.chooses("m09").is_asked("education.0.to_month").chooses("m06")
    assert (stored(grace, "education")[0]["from_month"], stored(grace, "education")[0]["to_month"]) == (
        "2008-09",
        "2012-06",
    )


def test_a_question_names_the_entry_that_it_is_about() -> None:
    posts = [{"title": title, "employer": "Office", "country": "KE"} for title in ("Analyst", "Clerk")]
    grace = brings(candidate(), employment=posts).taps_action(Action("import-edit", ("employment", "1")))
    assert grace.is_asked("employment.0.from_month").argument("answer-line", "answer") == "Clerk"


def test_a_year_that_cannot_be_told_to_belong_to_an_entry_is_not_used() -> None:
    course = {name: value for name, value in DIPLOMA.items() if name != "from_month"}
    other = course | {"qualification": "Master"}
    grace = brings(candidate(), *months(("from_month", "2008")), education=[course, other])
    grace.taps("button-import-all").opens("education").is_asked("education.0.from_month")
    assert "which-month" not in grace.said()


@pytest.mark.parametrize(
    "note",
    [
        Note("picture"),
        Note("invalid", {"section": "contact", "field": "phone", "text": "11"}),
        Note("lowest_level", {"spoken": "fr", "level": "B2"}),
    ],
)
def test_what_could_not_be_read_is_said(note: Note) -> None:
    brings(candidate(), note, skills=[{"skills": "Python"}]).sees("import-notes", f"import-note-{note.code}")


def test_notes_alone_are_said_too() -> None:
    grace = candidate()
    grace.store.keep(
        Draft(key="import", version=1, answers={"found": Found("cv", {}, (Note("arabic_pdf"),)).to_json()})
    )
    grace.is_told("read", purpose="import", read="found").sees("import-nothing", "import-note-arabic_pdf")
    assert "import" not in grace.store.drafts


def test_a_failure_is_explained_with_a_way_on() -> None:
    grace = candidate()
    grace.store.keep(Draft(key="import", version=1, answers={"failed": "no_text"}))
    grace.is_told("read", purpose="import", read="failed").sees("import-failed-no_text").sees_button("button-bring")
    assert "import" not in grace.store.drafts


def test_a_cv_that_is_kept_and_cannot_be_read_is_told_of_twice() -> None:
    grace = candidate()
    grace.store.keep(Draft(key="import", version=1, answers={"failed": "no_text"}))
    grace.is_told("stored", document_id=1, kind="cv", name="cv.pdf", read="failed").sees("import-failed-no_text")
    assert len(grace.turn.replies) == 2


def test_an_import_that_is_gone_is_said_to_be_over() -> None:
    candidate().is_told("read", purpose="import", read="found").sees("import-over")


# Taking everything


def test_what_is_complete_is_saved_and_only_the_rest_is_asked() -> None:
    grace = brings(candidate()).taps("button-import-all").sees("import-taken", "import-asking")
    grace.is_asked("identity.birth_country")
    assert set(grace.store.profile.to_json()) == {
        "contact",
        "nationality",
        "education",
        "employment",
        "languages",
        "skills",
    }
    assert stored(grace, "employment")[0]["percent"] == 100
    assert stored(grace, "languages")[1] == {"language": "fr", "level": "B2", "same": True} | dict.fromkeys(
        ("listening", "reading", "interaction", "production", "writing")
    )
    assert "import" not in grace.store.drafts


def test_the_guesses_are_left_out_on_request() -> None:
    grace = brings(candidate()).taps("button-import-plain").is_asked("identity.birth_country").chooses("KE")
    grace.is_asked("nationality.0.at_birth").chooses("yes").is_asked("employment.0.percent").chooses("80")
    grace.is_asked("languages.1.same").chooses("yes").is_asked("availability.notice")
    assert stored(grace, "employment")[0]["percent"] == 80


def test_taking_twice_saves_once_and_is_silent() -> None:
    grace = brings(candidate())
    take = Action("import-take", ("all", "g"))
    grace.taps_action(take)
    before = grace.store.content
    grace.taps_action(take).hears_nothing()
    assert grace.store.content == before


def test_an_import_in_an_application_returns_to_it() -> None:
    grace = candidate().applies().sees("import-offer").sees_button("button-bring")
    brings(grace).taps("button-import-all").is_asked("identity.birth_country").chooses("KE")
    grace.chooses("now").chooses("yes!").sees("question-apply-motivation")
    assert grace.session.applying == "INT00001"


def test_a_complete_import_in_an_application_leads_to_its_questions() -> None:
    grace = with_profile().applies()
    brings(grace, skills=[{"skills": "Python"}]).taps("button-import-all").sees("import-taken").is_asked(
        "apply.motivation"
    )


def test_a_profile_that_an_import_completes_says_so() -> None:
    grace = with_profile()
    grace.store.forget("skills")
    brings(grace, skills=[{"skills": "Python"}]).taps("button-import-all").sees("import-taken", "import-complete")
    assert stored(grace, "skills") == [{"skills": "Python", "licences": None}]


def test_no_post_at_all_can_be_what_a_file_says() -> None:
    grace = brings(candidate(), employment=[]).sees("no-entries")
    grace.taps("button-import-look").sees("no-entries").taps("button-import-section")
    assert stored(grace, "employment") == []


def test_no_diploma_at_all_is_not_something_to_take() -> None:
    brings(candidate(), education=[]).sees("import-nothing")


# What the profile holds already


def test_what_differs_is_shown_beside_what_is_held_and_waits_for_a_tap() -> None:
    ada = brings(with_profile(), contact=[{"city": "Paris", "country": "FR"}]).sees("import-differs")
    assert (ada.argument("import-differs", "had"), ada.argument("import-differs", "found")) == ("Lyon", "Paris")
    assert stored(ada, "contact")[0]["city"] == "Lyon"
    ada.taps("button-import-all")
    assert stored(ada, "contact") == [
        {"email": "ada@example.org", "country": "FR", "city": "Paris", "phone": "+33639981234"}
    ]


def test_the_same_entry_is_completed_and_another_one_added() -> None:
    same = {"qualification": "bachelor of laws", "field": "Criminal law"}
    ada = brings(with_profile(), education=[same, DIPLOMA | {"qualification": "Master"}]).taps("button-import-all")
    assert [entry["qualification"] for entry in stored(ada, "education")] == ["Bachelor of Laws", "Master"]
    assert stored(ada, "education")[0]["field"] == "Criminal law"


def test_another_level_of_the_same_diploma_is_shown_beside_the_one_held() -> None:
    ada = brings(with_profile(), education=[{"qualification": "Bachelor of Laws", "level": 7}]).sees("import-differs")
    ada.taps("button-import-all")
    assert stored(ada, "education")[0]["level"] == 7


def test_a_level_that_was_concluded_from_the_skills_does_not_replace_one_that_was_chosen() -> None:
    skills = {"listening": "C2", "reading": "C1", "interaction": "C2", "production": "C1", "writing": "B2"}
    ada = with_profile()
    ada.store.save("languages", {"language": "sw", "level": "C1", "same": False, **skills})
    brings(ada, languages=[{"language": "sw", "level": "B2", "same": False, **skills}]).sees("import-all-known")


def test_the_same_post_at_another_time_is_another_post() -> None:
    ada = with_profile()
    ada.store.save("employment", POST | {"percent": 50})
    brings(ada, employment=[POST | {"from_month": "2010-01", "current": False, "to_month": "2012-01"}])
    ada.taps("button-import-all")
    assert [entry["percent"] for entry in stored(ada, "employment")] == [50, 100]


def test_a_file_that_says_nothing_new_has_nothing_to_take() -> None:
    ada = brings(with_profile(), nationality=[{"country": "GB"}]).sees("import-all-known")
    assert "import" not in ada.store.drafts


def test_what_is_held_already_is_marked_beside_what_is_new() -> None:
    ada = brings(with_profile(), nationality=[{"country": "GB"}, {"country": "FR"}], skills=[{"skills": "Counting"}])
    ada.sees("import-known", "import-missing").taps("button-import-all").is_asked("nationality.1.at_birth")
    ada.chooses("no").sees("profile-complete")
    assert stored(ada, "nationality") == [{"country": "GB", "at_birth": True}, {"country": "FR", "at_birth": False}]


def test_of_somebody_without_a_nationality_nothing_is_guessed_about_their_birth() -> None:
    ada = brings(Person().is_at_home(), nationality=[{"country": "XXA"}])
    ada.taps("button-import-all").says("/profile")
    assert stored(ada, "nationality") == [{"country": "XXA", "at_birth": None}]


def test_a_reopened_section_is_asked_before_an_application_goes_on() -> None:
    ada = with_profile().applies()
    brings(ada, nationality=[{"country": "FR"}]).taps("button-import-all").is_asked("nationality.1.at_birth")
    ada.chooses("no").is_asked("apply.motivation")


def test_what_was_begun_by_hand_is_kept_and_completed() -> None:
    grace = candidate().opens("identity").says("Grace Njeri")
    brings(grace, identity=[{"family_names": "Wanjiku", "birth_date": "1990-03-12"}]).taps("button-import-all")
    grace.is_asked("identity.birth_country").says("Kenya")
    assert stored(grace, "identity")[0]["given_names"] == "Grace Njeri"


def test_entries_begun_by_hand_are_kept_before_those_found() -> None:
    grace = candidate().opens("languages").says("Swahili").chooses("native").chooses("yes")
    brings(grace, languages=[{"language": "en", "level": "native"}]).taps("button-import-all")
    assert [entry["language"] for entry in stored(grace, "languages")] == ["sw", "en"]


def test_an_end_before_the_beginning_that_was_held_is_asked_again() -> None:
    ada = with_profile()
    brings(ada, education=[{"qualification": "Bachelor of Laws", "from_month": "2013-01"}]).taps("button-import-all")
    ada.is_asked("education.0.to_month")


def test_more_entries_than_a_section_holds_are_left_out() -> None:
    codes = ("en", "fr", "es", "ar", "de", "it", "pt", "nl", "sv", "da", "fi", "no", "pl", "cs", "sk", "hu", "ro", "bg")
    languages = [{"language": code, "level": "native"} for code in (*codes, "el", "tr", "uk", "ru")]
    grace = brings(candidate(), languages=languages).taps("button-import-all")
    assert len(stored(grace, "languages")) == 20


# Section by section


def test_a_section_is_shown_with_its_whole_text_and_taken_alone() -> None:
    long = "word " * 60
    grace = brings(candidate(), employment=[POST | {"duties": long.strip()}], skills=[{"skills": "Python"}])
    grace.taps_action(Action("import-look", ("employment",))).sees("section-heading", "import-entry")
    grace.taps("button-import-section").sees("import-taken", "import-found")
    assert set(grace.store.profile.to_json()) == {"employment"}
    grace.taps("button-import-all").is_asked("identity.given_names")
    assert set(grace.store.profile.to_json()) == {"employment", "skills"}


@pytest.mark.parametrize("name", ["hobbies", "contact"])
def test_a_section_that_was_not_found_leads_to_those_that_were(name: str) -> None:
    brings(candidate(), employment=[POST]).taps_action(Action("import-look", (name,))).sees("import-found")


def test_an_entry_is_left_out_and_the_rest_taken() -> None:
    grace = brings(candidate()).taps_action(Action("import-look", ("languages",))).sees("import-number")
    drop = Action("import-drop", ("languages", "0"))
    grace.taps_action(drop).taps_action(drop).taps("button-import-section")
    assert [entry["language"] for entry in stored(grace, "languages")] == ["fr"]


def test_a_section_is_left_out() -> None:
    grace = brings(candidate()).taps_action(Action("import-look", ("languages",))).taps("button-import-drop-all")
    grace.sees("import-found").taps("button-import-all")
    assert "languages" not in grace.store.profile.to_json()


def test_when_the_last_is_left_out_the_import_is_over() -> None:
    grace = brings(candidate(), skills=[{"skills": "Python"}]).taps("button-import-look").taps("button-import-drop")
    grace.sees("import-nothing")
    assert "import" not in grace.store.drafts


def test_all_of_it_is_left_aside_by_a_tap() -> None:
    grace = brings(candidate()).taps("button-import-leave").sees("import-left")
    assert "import" not in grace.store.drafts
    grace.taps_action(Action("import")).sees("import-over")


def test_an_incomplete_entry_is_gone_through_at_what_is_missing_then_the_rest_comes_back() -> None:
    grace = brings(candidate()).taps_action(Action("import-edit", ("identity", "0"))).is_asked("identity.birth_country")
    grace.says("Kenya").sees("section-saved", "import-found")
    assert set(grace.store.profile.to_json()) == {"identity"}


def test_a_complete_entry_is_saved_and_can_be_changed_then_the_rest_comes_back() -> None:
    grace = brings(candidate()).taps_action(Action("import-edit", ("languages", "1"))).sees("import-taken")
    assert [entry["language"] for entry in stored(grace, "languages")] == ["fr"]
    grace.taps("button-section-done").sees("import-found").taps_action(Action("import-look", ("languages",)))
    grace.taps("button-import-section")
    assert [entry["language"] for entry in stored(grace, "languages")] == ["fr", "en"]


@pytest.mark.parametrize(
    "action",
    [
        Action("import-edit", ("hobbies", "0")),
        Action("import-edit", ("identity", "x")),
        Action("import-edit", ("identity", "7")),
        Action("import-drop", ("hobbies", "0")),
        Action("import-take", ("hobbies", "g")),
    ],
)
def test_a_button_that_names_nothing_found_shows_what_was(action: Action) -> None:
    grace = brings(candidate()).taps_action(action).sees("import-found")
    assert grace.store.profile.sections == {}


@pytest.mark.parametrize("name", ["import-edit", "import-drop", "import-take"])
def test_a_button_of_an_import_that_is_over_says_so(name: str) -> None:
    candidate().taps_action(Action(name, ("identity", "0"))).sees("import-over")


# From the profile


def test_the_profile_leads_to_what_was_found_and_to_bringing_more() -> None:
    grace = brings(candidate()).says("/profile").sees_button("button-import-on", "button-bring")
    grace.taps("button-import-on").sees("import-found").taps("button-import-all")
    assert "button-import-on" not in grace.says("/profile").offered()


def test_an_application_that_waits_is_led_back_to() -> None:
    grace = brings(candidate().applies()).says("/profile").taps("button-import-on")
    grace.sees_button("button-to-application")


def test_whoever_brings_a_file_is_told_which_and_is_not_asked_what_it_is() -> None:
    grace = candidate().says("/profile").taps("button-bring").sees("import-ways").sees_button("button-template")
    grace.uploads("cv.pdf").sees("document-looking")
    (fetch,) = grace.store.fetches
    assert (fetch.kind, fetch.reference) == ("cv", None)


def test_a_file_that_comes_first_in_an_application_is_taken_for_the_cv() -> None:
    grace = candidate().applies().uploads("cv.pdf").sees("document-looking")
    (fetch,) = grace.store.fetches
    assert (fetch.kind, fetch.reference) == ("cv", "INT00001")


def test_the_form_to_fill_in_offline_is_sent() -> None:
    grace = candidate().says("/profile").taps("button-bring").taps("button-template").sees("import-template")
    assert [file.kind for file in grace.files] == ["template"]


def test_before_any_consent_it_is_asked_for() -> None:
    grace = Person()
    grace.session = grace.session.change(language="en")
    grace.taps_action(Action("bring")).sees("consent-question")


# Taking it away


@pytest.mark.parametrize(("label", "kind"), [("json", "profile-json"), ("europass", "profile-europass")])
def test_a_profile_is_taken_away(label: str, kind: str) -> None:
    ada = with_profile().says("/profile").taps("button-export").sees("export-how").taps(f"button-export-{label}")
    assert [file.kind for file in ada.files] == [kind]


def test_an_empty_profile_cannot_be_taken_away() -> None:
    grace = candidate().taps_action(Action("export")).sees("export-nothing")
    grace.taps_action(Action("export-as", ("json",))).sees("export-nothing")


def test_a_format_that_does_not_exist_leads_to_those_that_do() -> None:
    with_profile().taps_action(Action("export-as", ("docx",))).sees("export-how")
