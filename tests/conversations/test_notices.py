"""What is said without being asked: each reply has its words in all languages, and the buttons that make sense."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations import change_notices, deadline_notices, notices, owed_words
from bot.conversations.change_notices import Concern
from bot.conversations.deadline_notices import Begun, Nearing
from bot.conversations.desk import Desk
from bot.conversations.document_requests import Shelf
from bot.conversations.notices import News
from bot.conversations.outcomes import Attachment, Reply, words
from bot.conversations.requests import Listed
from bot.conversations.session import Draft
from bot.domain.application import ApplicationHead
from bot.domain.changes import Changed, ChangeKind
from bot.domain.profile import Profile
from bot.domain.query import Query
from bot.domain.reminders import USUAL
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy
from tests.conversations.openings import DEADLINE, KNOCK_OUT, NOW, PLAIN, many, vacancy
from tests.conversations.person import PROFILE, Person
from tests.conversations.rendering import buttons_of, check, check_whole, words_in

UNDATED = vacancy("INT00009", deadline=None)
SOON = DEADLINE - timedelta(hours=2)
COMPLETE = {"apply.motivation": "Because.", "apply.pool": False}


def listed(status: Status, of: Vacancy = PLAIN) -> Listed:
    """Give an application."""
    head = ApplicationHead(
        public_id="A-7K3M-9QXF",
        reference=of.reference,
        status=status,
        revision=0 if status is Status.DRAFT else 1,
        started_at=NOW,
        submitted_at=None if status is Status.DRAFT else NOW,
    )
    return Listed(head, of)


def actions(reply: Reply) -> list[str]:
    """Give what the buttons do."""
    return [button.action.name for button in buttons_of(reply)]


def ids(reply: Reply) -> set[str]:
    """Give the ids of all words."""
    return {each.id for line in reply.lines for each in words_in(line)}


def desk(
    of: Vacancy = PLAIN, own: Status | None = None, answers: dict[str, object] | None = None, amends: int | None = None
) -> Desk:
    """Give what somebody has for an opening."""
    key = f"apply/{of.reference}"
    drafts = {} if answers is None else {key: Draft(key=key, version=1, answers=answers, amends=amends)}
    standing = () if own is None else (listed(own, of),)
    return Desk(of, Profile({name: list(rows) for name, rows in PROFILE.items()}), drafts, standing, Shelf())


@pytest.mark.parametrize(
    ("laid", "begun"),
    [
        (desk(), Begun.SAVED),
        (desk(own=Status.DRAFT), Begun.DRAFT),
        (desk(own=Status.DRAFT, answers={}), Begun.DRAFT),
        (desk(own=Status.DRAFT, answers=dict(COMPLETE)), Begun.READY),
        (desk(KNOCK_OUT, Status.DRAFT, {**COMPLETE, "apply.q-nights": False}), Begun.DRAFT),
        (desk(own=Status.WITHDRAWN), Begun.SAVED),
        (desk(own=Status.SUBMITTED), None),
        (desk(own=Status.SUBMITTED, answers={}, amends=1), Begun.AMENDING),
        (desk(own=Status.SUBMITTED, answers=dict(COMPLETE), amends=1), Begun.AMENDED),
        (desk(own=Status.UNDER_REVIEW, answers=dict(COMPLETE), amends=1), None),
    ],
)
def test_how_far_somebody_is_decides_what_they_are_reminded_of(laid: Desk, begun: Begun | None) -> None:
    assert deadline_notices.begun(laid) is begun


@pytest.mark.parametrize(
    ("begun", "first"),
    [
        (Begun.SAVED, ["apply"]),
        (Begun.DRAFT, ["resume"]),
        (Begun.AMENDING, ["resume"]),
        (Begun.READY, ["finish", "resume"]),
        (Begun.AMENDED, ["finish", "resume"]),
    ],
)
def test_one_deadline_offers_what_can_be_done_and_the_declaration_stands_above_sending(
    begun: Begun, first: list[str]
) -> None:
    reply = deadline_notices.deadlines([Nearing(PLAIN, begun)], "Asia/Tokyo", SOON)
    check(reply, SOON)
    check_whole(reply, SOON)
    assert actions(reply) == [*first, "open", "calendar", "remind"]
    assert ("review-declaration" in ids(reply)) == ("finish" in first)
    assert {"deadline-at-home", "notice-hours"} <= ids(reply)


def test_hours_are_told_on_the_last_day_only_and_another_clock_only_where_it_differs() -> None:
    for home in (None, "Europe/Paris", "Europe/Berlin"):
        assert not {"deadline-at-home", "notice-hours"} & ids(
            deadline_notices.deadlines([Nearing(PLAIN, Begun.SAVED)], home, NOW)
        )
    undated = deadline_notices.deadlines([Nearing(UNDATED, Begun.SAVED)], "Asia/Tokyo", NOW)
    assert "no-deadline" in ids(undated)


def test_several_deadlines_are_a_list_that_leads_to_each() -> None:
    reply = deadline_notices.deadlines(
        [Nearing(each, begun) for each, begun in zip(many(5), Begun, strict=True)], None, NOW
    )
    check(reply, NOW)
    check_whole(reply, NOW)
    assert actions(reply) == ["open", "resume", "resume", "resume", "resume", "settings", "menu"]


CONCERNS = [
    Concern(None, saved=True, in_calendar=True),
    Concern(listed(Status.DRAFT), saved=False, in_calendar=False, home="Asia/Tokyo"),
    *(Concern(listed(status), saved=True, in_calendar=True, home="Asia/Tokyo") for status in Status),
]


@pytest.mark.parametrize("kind", ChangeKind)
@pytest.mark.parametrize("of", [PLAIN, UNDATED], ids=["dated", "undated"])
def test_every_change_can_be_told_to_everybody_and_never_says_more_than_is_so(kind: ChangeKind, of: Vacancy) -> None:
    for concern in CONCERNS:
        reply = change_notices.change(of, Changed(kind, early=True), concern, USUAL, NOW)
        if reply is None:
            continue
        check(reply, NOW)
        check_whole(reply, NOW)
        own = concern.own.head.status if concern.own else None
        assert ("status-not_selected" in ids(reply)) == (own is Status.NOT_SELECTED)
        assert "finish" not in actions(reply)
        if kind.is_open and own in (None, Status.DRAFT):
            assert reply.attachment == (Attachment("calendar", (of.reference,)) if of.deadline else None)


def test_a_change_that_means_nothing_to_somebody_is_not_told() -> None:
    natural = Changed(ChangeKind.CLOSED, early=False)
    nobody = Concern(None, saved=False, in_calendar=False)
    left = Concern(listed(Status.WITHDRAWN), saved=False, in_calendar=False)
    for what, concern in ((natural, CONCERNS[0]), (natural, CONCERNS[1]), (natural, nobody), (natural, left)):
        assert change_notices.change(PLAIN, what, concern, USUAL, NOW) is None
    extended = Changed(ChangeKind.EXTENDED, early=True)
    for status in (Status.DECLINED, Status.NOT_SELECTED, Status.ACCEPTED):
        assert change_notices.change(PLAIN, extended, Concern(listed(status), True, True), USUAL, NOW) is None


def test_a_deadline_leaves_the_calendar_of_whoever_has_it_there_when_the_opening_ends() -> None:
    cancelled = Changed(ChangeKind.CANCELLED, early=True)
    kept = change_notices.change(PLAIN, cancelled, CONCERNS[0], USUAL, NOW)
    assert kept is not None
    assert kept.attachment == Attachment("calendar", ("INT00001", "cancelled"))
    never = change_notices.change(PLAIN, cancelled, Concern(None, saved=True, in_calendar=False), USUAL, NOW)
    assert never is not None
    assert never.attachment is None


@pytest.mark.parametrize("of", [PLAIN, UNDATED], ids=["dated", "undated"])
def test_no_news_says_where_it_stands_and_when_more_comes(of: Vacancy) -> None:
    own = listed(Status.LONGLISTED, of)
    word = owed_words.next_word_of(own, USUAL, NOW)
    assert word is not None
    reply = owed_words.no_news(own, word, None)
    check(reply, NOW)
    assert {"notice-no-news", "status-under_review", "next-word"} <= ids(reply)
    assert "status-longlisted" not in ids(reply)


@pytest.mark.parametrize("status", [Status.ACCEPTED, Status.ONBOARDING])
def test_who_has_accepted_waits_for_no_decision_but_for_the_start(status: Status) -> None:
    own = listed(status, PLAIN)
    word = owed_words.next_word_of(own, USUAL, NOW)
    assert word is not None
    reply = owed_words.no_news(own, word, None)
    check_whole(reply, NOW)
    assert "notice-no-news-start" in ids(reply)
    assert "notice-no-news" not in ids(reply)


def test_the_page_of_an_application_tells_when_the_next_word_comes() -> None:
    ada = Person().has_a_profile().applies().says("Because.").chooses("done").chooses("no")
    ada.taps("button-submit").sees("receipt").taps("button-see-application").sees("next-word")
    ada.store.move("INT00001", Status.NOT_SELECTED)
    assert "next-word" not in ada.says("/applications").taps("button-application").said()


def test_a_warning_names_the_drafts_and_leads_to_the_first_of_them() -> None:
    drafts = [(f"profile/{name}", words(f"section-{name}")) for name in ("skills", "contact", "languages", "education")]
    reply = notices.untouched(drafts, NOW.date())
    check(reply, NOW)
    assert actions(reply) == ["resume", "resume", "resume", "menu"]


def test_news_are_a_list_of_openings_with_a_way_to_stop_a_single_alert() -> None:
    one = notices.news([News(4, Query(keywords="cyber"), many(3))])
    check(one, NOW)
    assert actions(one) == ["open", "open", "open", "stopalert", "alerts", "menu"]
    both = notices.news([News(4, Query(), many(12)), News(5, Query(keywords="cyber"), many(3), more=True)])
    check(both, NOW)
    assert actions(both) == [*["open"] * 10, "search", "alerts", "menu"]
    cut = notices.news([News(4, Query(), many(2), more=True)])
    assert "notice-news-more" in ids(cut)


def test_an_open_endorsement_leads_to_how_a_secondment_works() -> None:
    for of in (KNOCK_OUT, UNDATED):
        reply = deadline_notices.endorsement(of)
        check(reply, NOW)
        assert actions(reply) == ["how", "open", "remind"]
