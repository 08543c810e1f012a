"""What an older or a newer release has written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bot.conversations import upgrades
from bot.conversations.session import VERSION, Draft, Session
from bot.conversations.upgrades import read_draft, read_session
from bot.errors import NewerDraft, NewerSession
from tests.conversations.openings import CURIOUS, question, vacancy
from tests.conversations.person import PROFILE, Person


def test_a_session_is_read_as_it_was_written() -> None:
    session = Session(chat_id=7, language="fr", revision=12, form="profile/skills")
    content = session.model_dump(mode="json", exclude={"chat_id", "version"}, exclude_defaults=True)
    assert read_session(7, VERSION, content) == session


def test_an_older_session_is_lifted_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upgrades, "VERSION", 3)

    def renamed(content: dict[str, Any]) -> dict[str, Any]:
        return {"language": content["tongue"]}

    def doubled(content: dict[str, Any]) -> dict[str, Any]:
        return {**content, "revision": 2}

    session = read_session(7, 1, {"tongue": "es"}, steps={1: renamed, 2: doubled})
    assert (session.language, session.revision, session.version) == ("es", 2, 3)
    assert read_session(7, 3, {"language": "es"}, steps={}).language == "es"


def test_a_session_of_a_newer_release_is_refused() -> None:
    with pytest.raises(NewerSession, match=f"chat 7: version {VERSION + 1}, this release knows {VERSION}"):
        read_session(7, VERSION + 1, {"language": "en"})


def test_what_a_session_holds_and_this_release_does_not_know_is_ignored() -> None:
    assert read_session(7, VERSION, {"mood": "good"}) == Session(chat_id=7)


def test_a_draft_keeps_the_version_that_it_was_written_at() -> None:
    draft = read_draft("profile/skills", 4, {"answers": {"skills.skills": "Counting"}, "mood": "good"})
    assert draft == Draft(key="profile/skills", version=4, answers={"skills.skills": "Counting"})


@pytest.mark.parametrize(
    ("key", "does"),
    [
        ("profile/skills", lambda ada: ada.says("Hello")),
        ("profile/skills", lambda ada: ada.opens("skills")),
        ("apply/INT00001", lambda ada: ada.says("Hello")),
        ("apply/INT00001", lambda ada: ada.applies("INT00001")),
    ],
)
def test_a_draft_of_a_newer_release_is_refused_and_left_untouched(key: str, does: Callable[[Person], object]) -> None:
    ada = Person().has_a_profile()
    ada.store.keep(Draft(key=key, version=2, answers={"later": "things"}))
    ada.session = ada.session.change(form=key)
    session, drafts = ada.session, ada.store.drafts
    with pytest.raises(NewerDraft, match=f"{key} has version 2, this release knows 1"):
        does(ada)
    assert (ada.session, ada.store.drafts) == (session, drafts)


def test_a_form_that_only_a_newer_release_knows_is_left_and_its_draft_kept() -> None:
    ada = Person().has_a_profile()
    ada.store.keep(Draft(key="profile/hobbies", version=1, answers={"hobbies.name": "Chess"}))
    ada.session = ada.session.change(form="profile/hobbies")
    ada.says("analyst").sees("found")
    ada.says("/menu").sees("menu")
    assert "button-resume" not in ada.offered()
    assert ada.store.drafts["profile/hobbies"].answers == {"hobbies.name": "Chess"}


def test_a_section_that_a_new_release_has_completed_by_asking_less_is_saved_not_lost() -> None:
    ada = Person().is_at_home()
    answers = {f"identity.{name}": value for name, value in PROFILE["identity"][0].items()}
    ada.store.keep(Draft(key="profile/identity", version=1, answers=answers))
    ada.opens("identity").sees("answer-line").taps("button-section-done").sees("section-saved")
    assert ada.store.profile.to_json()["identity"] == list(PROFILE["identity"])


def test_a_section_that_a_new_release_adds_is_asked_for_before_anything_is_sent() -> None:
    ada = Person().has_a_profile().applies()
    ada.says("Because.").chooses("done").chooses("no").sees("review-ready")
    ada.store.forget("skills")
    ada.taps("button-submit").sees("before-applying").is_asked("skills.skills")
    assert ada.store.snapshots == {}


def test_a_question_that_is_added_to_an_opening_is_asked_next_and_gathers_only_for_itself() -> None:
    ada = Person().has_a_profile().applies("INT00001").says("Because I can.")
    extra = question("multi", "duty")
    ada.store.vacancies["INT00001"] = vacancy(screening_questions=[extra])
    ada.chooses("done").is_asked("apply.q-duty")
    assert ada.choices() == ["+one", "+two", "+none"]


def test_what_was_gathered_in_another_way_is_not_taken_for_the_answer() -> None:
    ada = Person().has_a_profile().applies("INT00003").says("Because.").chooses("done").says("Half a text.")
    ada.store.vacancies["INT00003"] = vacancy("INT00003", screening_questions=[question("date", "text")])
    ada.says("/cancel").taps("button-continue").is_asked("apply.q-text")
    ada.chooses("y2027").chooses("m05").chooses("d1").is_asked("apply.pool")
    assert ada.draft.answers["apply.q-text"] == "2027-05-01"


def test_an_answer_that_a_changed_question_of_an_opening_cannot_hold_is_asked_again() -> None:
    ada = Person().has_a_profile().applies("INT00003")
    ada.says("Because.").chooses("done").says("A text.").chooses("done").chooses("two").is_asked("apply.q-multi")
    ada.store.vacancies["INT00003"] = vacancy(
        "INT00003", screening_questions=[question("text"), question("number", "choice"), question("multi")]
    )
    ada.says("5").is_asked("apply.q-multi")
    assert ada.draft.answers["apply.q-choice"] == 5
    ada.store.vacancies["INT00003"] = CURIOUS
    ada.says("/cancel").taps("button-continue").is_asked("apply.q-choice")
