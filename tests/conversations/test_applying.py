from __future__ import annotations

from tests.conversations.person import Person


def test_a_person_applies() -> None:
    ada = Person()
    ada.says("/start").sees("welcome", "choose-language")
    ada.taps("language-name-en").sees("consent-text")
    ada.taps("button-consent").sees("menu")
    ada.taps("button-search").sees("found")
    ada.taps("1").sees("card-title")
    ada.taps("button-apply").sees("before-applying").is_asked("identity.given_names")
