"""Whether somebody serves a public authority: one rule for the circle and for the words, and what states it best."""

from __future__ import annotations

from typing import Any

import pytest

from bot.domain.checked import Checked, ProfileLine, Reason
from bot.domain.eligibility import mirror
from bot.domain.endorsement import Endorsement, EndorsementStatus, LetterStatus
from bot.domain.profile import Profile
from bot.domain.profile import SectionName as Section
from bot.domain.rules import Stated
from bot.domain.service import speaks_of_service
from bot.domain.vacancy import Criterion, OpenTo, ScreeningQuestion, Vacancy
from tests.domain.lives import NONE_YET, TODAY, criterion, holds, post, profile, shipped_records, studies, vacancy

SERVING = criterion("other", "Serving official of a member country.")
PROPOSED = criterion("other", "Serving official of a member country, put forward through its National Central Bureau.")
AGREED = criterion("other", "Serving official, with the agreement of the home administration to a secondment.")
OFFICIALS = OpenTo.OFFICIALS
QUESTION = ScreeningQuestion(
    id="serving", kind="yes_no", prompt={"en": "Are you a serving official?"}, knock_out=True, accept=True
)
ENROLLED = ScreeningQuestion(id="student", kind="yes_no", prompt={"en": "Are you enrolled in a school?"})
POLICE = profile(post("2020-01", employer="Police nationale"))
COMPANY = profile(post("2020-01"))
ENDORSED = Endorsement(status=EndorsementStatus.ENDORSED)
LETTERED = Endorsement(letter=LetterStatus.RECEIVED)


def looked_at(
    held: Profile, *criteria: Criterion, endorsement: Endorsement | None = None, **answers: Any
) -> list[Checked]:
    opening = vacancy(*criteria, open_to=OFFICIALS, screening_questions=(QUESTION, ENROLLED))
    named = {f"q-{name}": answer for name, answer in answers.items()}
    return list(mirror(opening, held, TODAY, Stated.of(named, endorsement)))


@pytest.mark.parametrize("held", [POLICE, COMPANY, NONE_YET, profile(empty=(Section.EMPLOYMENT,))])
@pytest.mark.parametrize("answers", [{}, {"serving": True}, {"serving": False}])
def test_the_circle_and_the_words_never_contradict_each_other(held: Profile, answers: dict[str, Any]) -> None:
    (circle,), (words,) = looked_at(held, **answers), looked_at(held, SERVING, **answers)
    assert (circle.subject, words.subject) == (OFFICIALS, SERVING)
    assert (circle.reason, circle.lines, circle.question) == (words.reason, words.lines, words.question)


def test_ones_own_answer_decides_before_a_guess_from_the_employers_name() -> None:
    (yes,), (no,) = looked_at(COMPANY, SERVING, serving=True), looked_at(POLICE, SERVING, serving=False)
    assert (yes.reason, yes.question, no.reason, no.question) == (Reason.SHOWN, QUESTION, Reason.DENIED, QUESTION)


def test_a_question_that_was_skipped_or_asks_for_something_else_states_nothing() -> None:
    for answers in ({"serving": None}, {"student": True}, {"unknown": True}):
        (found,) = looked_at(COMPANY, SERVING, **answers)
        assert (found.reason, found.section, found.question) == (Reason.SERVICE, Section.EMPLOYMENT, None)


def test_an_endorsement_that_was_noted_states_it() -> None:
    (found,) = looked_at(NONE_YET, SERVING, endorsement=ENDORSED)
    assert (found.reason, found.noted) == (Reason.SHOWN, True)
    (found,) = looked_at(POLICE, SERVING, endorsement=ENDORSED)
    assert (found.lines, found.noted) == ((ProfileLine(Section.EMPLOYMENT, 0),), False)


@pytest.mark.parametrize(
    ("asked", "endorsement", "reason"),
    [
        (PROPOSED, None, Reason.BACKING),
        (PROPOSED, LETTERED, Reason.BACKING),
        (PROPOSED, ENDORSED, Reason.SHOWN),
        (AGREED, None, Reason.BACKING),
        (AGREED, LETTERED, Reason.SHOWN),
        (AGREED, ENDORSED, Reason.SHOWN),
    ],
)
def test_what_others_have_to_give_besides_has_to_be_noted(
    asked: Criterion, endorsement: Endorsement | None, reason: Reason
) -> None:
    assert [each.reason for each in looked_at(POLICE, asked, endorsement=endorsement)] == [reason]
    assert [each.reason for each in looked_at(COMPANY, asked, endorsement=endorsement, serving=True)] == [reason]


def test_the_shipped_words_for_service_are_known_in_each_language() -> None:
    for each in shipped_records():
        known = [speaks_of_service(one) for own in each.get("criteria", ()) for one in _single(own)]
        assert sum(known) == (4 if each.get("open_to") == OFFICIALS.value and known else 0)


def _single(stored: dict[str, Any]) -> list[Criterion]:
    return [Criterion.model_validate({**stored, "text": {code: text}}) for code, text in stored["text"].items()]


# Students


def student(held: Profile, answer: bool | None, **facts: Any) -> list[Checked]:
    asked = criterion("education", "Enrolled", **facts)
    opening: Vacancy = vacancy(asked, open_to=OpenTo.STUDENTS, screening_questions=(ENROLLED,))
    return list(mirror(opening, held, TODAY, Stated.of({"q-student": answer})))


def test_whether_one_studies_is_answered_by_oneself() -> None:
    old = profile(studies(6), holds("FR"))
    assert [each.reason for each in student(old, None, level=4)] == [Reason.EARLIER] * 2
    assert [each.reason for each in student(old, True, level=4)] == [Reason.SHOWN] * 2
    assert [each.reason for each in student(old, False, level=4)] == [Reason.DENIED] * 2
    assert [each.question for each in student(old, True, level=4)] == [ENROLLED] * 2


def test_the_answer_states_no_level_and_no_nationality() -> None:
    assert student(profile(studies(6), holds("FR")), True, level=6)[1].reason is Reason.EARLIER
    circle = student(profile(studies(6), holds("KP")), True, level=4)[0]
    assert (circle.reason, circle.question) == (Reason.OUTSIDE, None)
