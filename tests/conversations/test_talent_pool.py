"""The candidate's page of the talent pool, and the messages about it."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.conversations.actions import Action
from bot.conversations.talent_pool import invitation, still_wanted, taken_out
from bot.domain.pool import Membership
from tests.conversations.openings import NOW, vacancy
from tests.conversations.person import Person
from tests.conversations.rendering import check, check_whole


def test_somebody_joins_by_one_tap_and_leaves_by_one_tap_at_once() -> None:
    person = Person().is_at_home().says("/pool").sees("pool-out", "pool-consent").taps("button-pool-join")
    person.sees("pool-joined", "pool-in")
    assert person.store.pool.joined == ["en"]
    person.taps("button-pool-leave").sees("pool-left")
    assert person.store.pool.membership is None
    person.taps("button-pool-again").sees("pool-in")


def test_the_page_is_reached_from_what_is_said_about_privacy() -> None:
    Person().is_at_home().says("/privacy").taps("button-pool").sees("pool-heading")


def test_nobody_joins_before_they_have_agreed_to_anything_being_kept() -> None:
    person = Person().is_at_home()
    person.session = person.session.change(consented=None)
    person.taps_action(Action("pool-join")).sees("consent-question")
    person.says("/pool").sees("consent-question")
    assert person.store.pool.joined == []


def test_the_messages_about_the_pool_can_be_said_in_all_languages() -> None:
    since = datetime(2026, 5, 1, tzinfo=UTC)
    replies = [
        still_wanted(Membership(since, since)),
        taken_out(),
        invitation(vacancy("INT00001"), has_motivation=True),
        invitation(vacancy("INT00001", deadline=None), has_motivation=False),
    ]
    for reply in replies:
        check(reply, NOW)
        check_whole(reply, NOW)
