"""Checking a receipt, by command, link or picture; and the deadline in the calendar."""

from __future__ import annotations

import pytest

from bot.conversations.actions import Action
from bot.conversations.outcomes import Attachment
from bot.domain.application import Snapshot
from bot.domain.verification import VerificationCode, code_of
from tests.conversations.person import Person, applicant

OWN = "A-7K3M-9QXF"


def code(person: Person, revision: int = 1) -> VerificationCode:
    """Give the code of a revision's receipt."""
    ((public_id, sent),) = person.store.snapshots.items()
    return code_of(public_id, revision, Snapshot.model_validate_json(sent[revision - 1]).digest())


def test_a_genuine_code_is_known_and_tells_nothing_about_the_person() -> None:
    ada = applicant()
    ada.says(f"/verify {code(ada)}").sees("verify-genuine")
    assert "verify-withdrawn" not in ada.said()
    assert ada.argument("verify-genuine", "reference") == "INT00001"
    ada.says(f"/start {code(ada).payload}").sees("verify-genuine")


def test_a_stranger_who_scans_a_receipt_is_answered_at_once() -> None:
    ada = applicant()
    bob = Person()
    bob.store = ada.store
    bob.store.session = bob.store.session.change(language=None)
    bob.says(f"/start {code(ada).payload}").sees("verify-genuine")


def test_a_code_that_was_made_up_is_unknown() -> None:
    ada = applicant()
    genuine = code(ada)
    ada.says(f"/verify {VerificationCode(genuine.public_id, 1, 'ZZZZZZZZ')}").sees("verify-unknown")
    ada.says(f"/verify {VerificationCode(genuine.public_id, 2, genuine.check)}").sees("verify-unknown")


@pytest.mark.parametrize(("typed", "said"), [("/verify", "verify-how"), ("/verify abc", "verify-unreadable")])
def test_what_is_no_code_is_explained(typed: str, said: str) -> None:
    Person().is_at_home().says(typed).sees(said)


def test_a_version_that_was_replaced_or_withdrawn_is_still_genuine() -> None:
    ada = applicant()
    first = code(ada)
    ada.store.save("skills", {"skills": "More", "licences": None})
    ada.taps("button-see-application").taps("button-amend").taps("button-submit-amendment").sees("receipt-amended")
    ada.says(f"/verify {first}").sees("verify-genuine", "verify-replaced")
    assert ada.argument("verify-replaced", "latest") == 2
    ada.says("/applications").taps("button-application").taps("button-withdraw").taps("button-withdraw-really")
    ada.says(f"/verify {code(ada, 2)}").sees("verify-genuine", "verify-withdrawn")


def test_a_code_is_known_when_its_vacancy_is_gone() -> None:
    ada = applicant()
    known = code(ada)
    ada.store.vacancies.clear()
    ada.says(f"/verify {known}").sees("verify-genuine")
    assert ada.argument("verify-genuine", "title") == "INT00001"


def test_the_deadline_is_put_into_the_calendar_and_taken_out_when_one_withdraws() -> None:
    ada = applicant().taps_action(Action("calendar", ("INT00001",))).sees("calendar-file")
    assert ada.files == [Attachment("calendar", ("INT00001",))]
    ada.says("/applications").taps("button-application").taps("button-withdraw").taps("button-withdraw-really")
    assert ada.files == [Attachment("calendar", ("INT00001", "cancelled"))]
    assert ada.session.calendar == ()


def test_without_a_deadline_or_an_opening_there_is_no_calendar_file() -> None:
    ada = Person().is_at_home().taps_action(Action("calendar", ("INT00003",))).sees("calendar-none")
    ada.taps_action(Action("calendar", ("INT99999",))).sees("vacancy-gone")
    assert ada.files == []


def test_the_calendar_is_remembered_for_the_latest_openings_only() -> None:
    ada = Person().is_at_home()
    ada.session = ada.session.change(calendar=tuple(f"INT{number:05}" for number in range(100, 150)))
    ada.taps_action(Action("calendar", ("INT00001",)))
    assert len(ada.session.calendar) == 50
    assert ada.session.calendar[-1] == "INT00001"
