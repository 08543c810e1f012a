"""Search alerts: set up with two taps, listed, paused and stopped with one."""

from __future__ import annotations

import pytest

from bot.conversations.actions import Action
from bot.domain.query import Query
from bot.domain.wishes import MOST_ALERTS, Pace, query_digest
from tests.conversations.person import Person


def at_home() -> Person:
    return Person().is_at_home()


def watching() -> Person:
    """Somebody who is told of new legal posts."""
    return at_home().taps_action(Action("only", ("category", "legal"))).taps("button-alert").taps("option-pace-daily")


@pytest.mark.parametrize("pace", list(Pace))
def test_two_taps_after_a_search_set_up_an_alert(pace: Pace) -> None:
    ada = at_home().says("analyst").taps("button-alert").sees("alert-offer", "searched-words")
    ada.taps(f"option-pace-{pace.value}").sees("alert-saved", f"alert-pace-{pace.value}", "searched-words")
    (alert,) = ada.store.alerts.values()
    assert (alert.query, alert.pace, alert.paused) == (Query(keywords="analyst"), pace, False)


def test_a_search_that_finds_nothing_can_be_watched() -> None:
    ada = at_home().says("zoologist").sees("found-nothing").taps("button-alert").taps("option-pace-at_once")
    assert [alert.query.keywords for alert in ada.store.alerts.values()] == ["zoologist"]


def test_the_same_search_is_watched_once_at_the_last_pace() -> None:
    ada = watching().taps_action(Action("alert", ("at_once",))).sees("alert-saved")
    assert [alert.pace for alert in ada.store.alerts.values()] == [Pace.AT_ONCE]


def test_one_tap_pauses_one_resumes_and_one_stops() -> None:
    ada = watching().taps("button-alerts").sees("alerts-heading", "alert-pace-daily", "option-category-legal")
    ada.taps("button-alert-pause").sees("alert-pace-paused")
    held = ada.store.alerts[1]
    ada.taps("button-alert-go-on").sees("alert-pace-daily")
    assert (held.paused, ada.store.alerts[1].paused) == (True, False)
    ada.taps("button-alert-stop").sees("no-alerts")
    assert ada.store.alerts == {}


def test_without_consent_nothing_is_watched() -> None:
    ada = Person().says("/start").taps("language-name-en").taps("button-not-now").taps("button-alert")
    ada.sees("consent-question").taps_action(Action("alert", ("daily",))).sees("consent-question")
    assert ada.store.alerts == {}


@pytest.mark.parametrize("forged", ["", "hourly"])
def test_a_pace_that_is_not_offered_is_asked_for_again(forged: str) -> None:
    ada = at_home().taps_action(Action("alert", (forged,))).sees("alert-offer")
    assert ada.store.alerts == {}


@pytest.mark.parametrize("forged", ["", "x", "-1", "٣", "9" * 30, "7"])
def test_an_alert_that_does_not_exist_changes_none(forged: str) -> None:
    ada = watching()
    for name in ("holdalert", "goalert", "stopalert"):
        ada.taps_action(Action(name, (forged,))).sees("alerts-heading")
    assert [(alert.number, alert.paused) for alert in ada.store.alerts.values()] == [(1, False)]


def test_there_is_an_end_to_what_can_be_watched() -> None:
    ada = at_home()
    for number in range(MOST_ALERTS):
        ada.says(f"Word{number}").taps("button-alert").taps("option-pace-daily").sees("alert-saved")
    ada.says("analyst").taps("button-alert").taps("option-pace-daily").sees("alerts-full")
    assert len(ada.store.alerts) == MOST_ALERTS
    ada.says("word0").taps("button-alert").taps("option-pace-at_once").sees("alert-saved")


def test_two_searches_for_the_same_have_one_digest() -> None:
    one = Query(keywords="Lawyer!").narrowed("category", "legal").narrowed("country", "FR")
    other = Query(keywords="lawyer").narrowed("country", "FR").narrowed("category", "legal")
    assert query_digest(one) == query_digest(other) != query_digest(other.widened("country"))


@pytest.mark.parametrize(
    ("typed", "pace"),
    [
        *(("daily", Pace.DAILY), ("Once a day", Pace.DAILY), ("tous les jours", Pace.DAILY), ("cada día", Pace.DAILY)),
        *(("يوميًا", Pace.DAILY), ("immediately", Pace.AT_ONCE), ("Dès la publication", Pace.AT_ONCE)),
        *(("enseguida", Pace.AT_ONCE), ("على الفور", Pace.AT_ONCE)),
    ],
)
def test_how_often_can_be_typed_in_any_language(typed: str, pace: Pace) -> None:
    ada = at_home().says("analyst").taps("button-alert").says(typed).sees("alert-saved")
    assert [(alert.query.keywords, alert.pace) for alert in ada.store.alerts.values()] == [("analyst", pace)]


@pytest.mark.parametrize("typed", ["weekly", "hebdomadaire", "legal posts", "yes", "7"])
def test_a_word_that_is_no_pace_is_asked_for_again_and_searches_for_nothing(typed: str) -> None:
    ada = at_home().says("analyst").taps("button-alert").says(typed).sees("alert-pace-unread", "alert-offer")
    assert (ada.store.alerts, ada.session.query.keywords) == ({}, "analyst")
    ada.says("daily").sees("alert-saved").says("juriste").sees("found")


def test_who_types_no_to_an_alert_is_back_among_the_openings() -> None:
    ada = at_home().says("analyst").taps("button-alert").says("no, thanks").sees("found")
    assert ada.store.alerts == {}


def test_a_question_is_answered_where_an_alert_is_offered() -> None:
    ada = at_home().says("analyst").taps("button-alert").says("How do I apply?").sees("faq-answer").says("daily")
    assert (ada.store.alerts, ada.session.query.keywords) == ({}, "daily")


def test_a_pace_typed_after_a_tap_elsewhere_is_a_search() -> None:
    ada = at_home().says("analyst").taps("button-alert").taps("button-results").says("daily")
    assert ada.session.query.keywords == "daily"
