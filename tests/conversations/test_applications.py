"""What became of one's applications: the list, one of them, what was sent, withdrawing, applying again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversations.actions import Action
from bot.domain.pool import Membership
from bot.domain.status import Status
from tests.conversations.openings import DEADLINE, many
from tests.conversations.person import Person
from tests.conversations.rendering import buttons_of


def applicant(status: Status = Status.SUBMITTED) -> Person:
    """Somebody who has applied; the staff have moved the application since."""
    ada = Person().has_a_profile().applies().says("Because.").chooses("done").chooses("no")
    ada.taps("button-submit").sees("receipt")
    ada.store.move("INT00001", status)
    return ada


def status(person: Person) -> str:
    """Give the status of the application begun last."""
    return person.store.listed[0].head.status.value


def test_without_applications_the_list_leads_to_the_openings() -> None:
    Person().is_at_home().says("/applications").sees("no-applications").sees_button("button-search")


def test_the_list_shows_drafts_and_what_was_sent() -> None:
    ada = applicant().applies("INT00002").says("/applications")
    ada.sees("applications-heading", "application-draft", "application-line", "status-draft", "status-submitted")
    assert ada.argument("applications-heading", "count") == 2


def test_a_draft_in_the_list_is_gone_on_with() -> None:
    ada = Person().has_a_profile().applies().says("Because.").says("/applications")
    ada.taps("button-application").sees("applying-to").is_asked("apply.motivation")


def test_a_draft_without_a_published_deadline_is_listed_too() -> None:
    Person().has_a_profile().applies("INT00003").says("/applications").sees("no-deadline")


def test_a_long_list_of_applications_has_pages_on_which_each_is_found_once() -> None:
    ada = Person(many(25)).has_a_profile()
    for number in range(1, 26):
        ada.applies(f"INT{number:05}")
    seen = _resumed(ada.says("/applications"))
    assert ada.argument("applications-heading", "count") == 25
    assert "button-previous" not in ada.offered()
    seen += _resumed(ada.taps("button-next").sees_button("button-previous", "button-next"))
    assert (ada.argument("applications-part", "first"), ada.argument("applications-part", "last")) == (11, 20)
    seen += _resumed(ada.taps("button-next"))
    assert "button-next" not in ada.offered()
    assert (len(seen), len(set(seen))) == (25, 25)
    assert _resumed(ada.taps("button-previous")) == seen[10:20]


def _resumed(person: Person) -> list[str]:
    return [button.action.args[0] for row in person.reply.rows for button in row if button.action.name == "resume"]


@pytest.mark.parametrize("offset", ["10", "", "-5", "x", "9" * 20])
def test_a_page_of_applications_that_is_not_there_is_the_first(offset: str) -> None:
    ada = applicant().taps_action(Action("applications", (offset,))).sees("applications-heading")
    assert "applications-part" not in ada.said()


def test_an_application_shows_where_it_stands_and_what_comes_next() -> None:
    ada = applicant().says("/applications").taps("button-application")
    ada.sees("application-heading", "application-submitted", "status-submitted", "status-submitted.next")
    ada.sees_button("button-see-sent", "button-withdraw")


@pytest.mark.parametrize("status", Status)
def test_every_status_has_words_for_the_candidate(status: Status) -> None:
    applicant(status).taps_action(Action("application", ("A-0001-TEST",))).sees("application-status")


def test_the_candidate_sees_a_coarser_status_than_the_staff() -> None:
    applicant(Status.LONGLISTED).says("/applications").sees("status-under_review")


def test_an_application_that_is_not_ones_own_leads_to_the_list() -> None:
    ada = applicant()
    ada.taps_action(Action("application", ("A-9999-TEST",))).sees("applications-heading")
    ada.taps_action(Action("sent", ("A-9999-TEST",))).sees("applications-heading")


# What was sent


def test_what_was_sent_can_be_read_again_in_full() -> None:
    ada = applicant().taps_action(Action("sent", ("A-0001-TEST",)))
    ada.sees("sent-heading", "section-heading", "section-apply-heading", "answer-line")
    ada.taps("button-see-application").sees("application-heading")


def test_what_was_sent_stays_as_it_was_when_the_profile_changes() -> None:
    ada = applicant()
    before = ada.taps_action(Action("sent", ("A-0001-TEST",))).reply.lines
    ada.store.save("skills", {"skills": "Forgetting", "licences": None})
    assert ada.taps_action(Action("sent", ("A-0001-TEST",))).reply.lines == before


def test_what_was_sent_before_a_section_existed_is_shown_without_it() -> None:
    ada = applicant()
    (sent,) = ada.store.snapshots["A-0001-TEST"]
    ada.store.snapshots["A-0001-TEST"] = [sent.replace('"skills":[{', '"hobbies":[{')]
    ada.taps_action(Action("sent", ("A-0001-TEST",))).sees("section-availability")
    assert "section-skills" not in ada.said()


def test_of_a_draft_nothing_was_sent() -> None:
    ada = Person().has_a_profile().applies()
    ada.taps_action(Action("sent", ("A-0001-TEST",))).sees("applications-heading")
    ada.taps_action(Action("application", ("A-0001-TEST",))).sees("status-draft")
    assert "button-see-sent" not in ada.offered()


# Withdrawing


def test_an_application_is_withdrawn_after_a_question() -> None:
    ada = applicant().says("/applications").taps("button-application").taps("button-withdraw").sees("withdraw-sure")
    assert status(ada) == "submitted"
    ada.taps("button-withdraw-really").sees("withdrawn")
    assert status(ada) == "withdrawn"


def withdraws(person: Person) -> Person:
    return person.taps_action(Action("withdraw", ("A-0001-TEST",))).taps("button-withdraw-really").sees("withdrawn")


def test_what_a_withdrawal_leaves_as_it_is_is_said_and_can_be_changed() -> None:
    ada = withdraws(applicant()).sees("withdrawn-stays")
    assert not {"withdrawn-pool", "withdrawn-saved", "withdrawn-reminded"} & ada.said()
    assert not {"button-pool-leave", "button-unsave"} & ada.offered()
    ada = applicant()
    ada.store.pool.membership, ada.store.bookmarks = Membership(DEADLINE, DEADLINE), {"INT00001": True}
    withdraws(ada).sees("withdrawn-pool", "withdrawn-reminded").taps("button-unsave")
    assert ada.store.bookmarks == {}
    ada.taps_action(Action("pool-leave")).sees("pool-left")


@pytest.mark.parametrize("silence", ["opening", "settings", "deadline"])
def test_no_reminder_is_promised_that_will_not_come(silence: str) -> None:
    ada = applicant()
    ada.store.bookmarks = {"INT00001": silence != "opening"}
    ada.session = ada.session.change(reminders=silence != "settings")
    ada.at += timedelta(days=3650 if silence == "deadline" else 0)
    withdraws(ada).sees("withdrawn-saved")


def test_withdrawing_can_be_thought_better_of() -> None:
    ada = applicant().taps_action(Action("withdraw", ("A-0001-TEST",))).taps("button-keep-application")
    ada.sees("application-heading")
    assert status(ada) == "submitted"


def test_a_double_tap_withdraws_once_and_is_silent() -> None:
    ada = applicant().taps_action(Action("withdraw", ("A-0001-TEST",)))
    (really,) = (button.action for button in buttons_of(ada.reply) if button.action.name == "withdraw!")
    ada.taps_action(really).sees("withdrawn").taps_action(really).hears_nothing()


def test_an_old_confirmation_does_not_withdraw_what_was_sent_again() -> None:
    ada = applicant().taps_action(Action("withdraw", ("A-0001-TEST",)))
    (really,) = (button.action for button in buttons_of(ada.reply) if button.action.name == "withdraw!")
    ada.taps_action(really).applies().says("Because.").taps_action(really).sees("out-of-date")
    assert status(ada) == "draft"


@pytest.mark.parametrize("status", [Status.NOT_SELECTED, Status.ENTERED_ON_DUTY])
def test_what_has_come_to_its_end_cannot_be_withdrawn(status: Status) -> None:
    ada = applicant(status).taps_action(Action("application", ("A-0001-TEST",)))
    assert not {"button-withdraw", "button-apply-again"} & ada.offered()
    ada.taps_action(Action("withdraw", ("A-0001-TEST",))).taps("button-withdraw-really").sees("not-withdrawn")
    assert ada.store.listed[0].head.status is status


# Applying again


@pytest.mark.parametrize("status", [Status.WITHDRAWN, Status.DRAFT_EXPIRED])
def test_one_can_apply_again_while_the_opening_is_open(status: Status) -> None:
    ada = applicant(status).taps_action(Action("application", ("A-0001-TEST",))).sees_button("button-apply-again")
    ada.taps("button-apply-again").is_asked("apply.motivation").says("Still.").chooses("done").sees("pool-as-before")
    ada.taps("button-submit").sees("receipt")
    assert ada.argument("receipt", "public_id") == "A-0001-TEST"
    assert [each.head.revision for each in ada.store.listed] == [2]
    assert '"motivation":"Still."' in ada.store.snapshots["A-0001-TEST"][-1]


def test_after_the_deadline_one_cannot_apply_again() -> None:
    ada = applicant(Status.WITHDRAWN)
    ada.at = DEADLINE + timedelta(seconds=1)
    ada.taps_action(Action("application", ("A-0001-TEST",)))
    assert "button-apply-again" not in ada.offered()


def test_discarding_a_second_application_leaves_the_first_withdrawn() -> None:
    ada = applicant(Status.WITHDRAWN).applies().says("Perhaps.").taps("button-pause").taps("button-discard")
    ada.taps("button-discard-really").sees("discarded")
    assert status(ada) == "withdrawn"
    assert len(ada.store.snapshots["A-0001-TEST"]) == 1
