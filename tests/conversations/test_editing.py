"""Changing an opening in the chat, making one, and bringing a file of them in."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.screen import stamp
from bot.conversations.staff.opening_requests import Checked, Fault
from bot.domain.staff import Role
from bot.domain.status import Status
from bot.domain.vacancy import Paper, VacancyStatus
from tests.conversations.openings import CURIOUS, vacancy
from tests.conversations.registry import REFERENCE, Registry
from tests.conversations.staff import Colleague
from tests.conversations.test_openings import at_work, viewing


def editing(registry: Registry) -> Colleague:
    """Give a recruiter who is about to change the opening."""
    return viewing(registry).taps("button-opening-edit").sees("edit")


# Single facts


def test_a_title_is_written_in_a_language_that_had_none() -> None:
    registry = Registry(counts=Counter({Status.SUBMITTED: 2, Status.DRAFT: 1}))
    colleague = editing(registry).sees("edit-sent")
    assert colleague.argument("edit-sent", "count") == 2
    colleague.taps_action(Action("s-fact", (REFERENCE, "t.fr"))).sees("edit-fact", "edit-unknown")
    colleague.says("Analyste").sees("edit-done", "edit")
    assert registry.opening.texts["fr"].title == "Analyste"


def test_a_description_is_replaced_and_taken_away() -> None:
    registry = Registry({REFERENCE: vacancy(texts={"en": {"title": "T", "body": "word " * 100}})})
    colleague = editing(registry).taps_action(Action("s-fact", (REFERENCE, "b.en")))
    assert colleague.argument("edit-fact", "now").endswith("…")
    colleague.says("Short.").sees("edit-done").taps_action(Action("s-fact", (REFERENCE, "b.en")))
    assert colleague.argument("edit-fact", "now") == "Short."
    colleague.taps("button-edit-clear").sees("edit-done")
    assert registry.opening.texts["en"].body is None
    colleague.taps_action(Action("s-fact", (REFERENCE, "t.es"))).says("Analista").sees("edit-done")
    colleague.taps_action(Action("s-fact", (REFERENCE, "t.es"))).taps("button-edit-clear").sees("edit-done")
    assert set(registry.opening.texts) == {"en"}


def test_the_last_title_stays() -> None:
    registry = Registry({REFERENCE: vacancy(texts={"en": {"title": "T"}})})
    editing(registry).taps_action(Action("s-set", (REFERENCE, "t.en.none"))).sees("edit-not")
    assert registry.opening.texts["en"].title == "T"


@pytest.mark.parametrize(
    ("code", "typed", "found"),
    [
        ("cit", "Nairobi", ("duty_station", "city", "Nairobi")),
        ("cty", "Kenya", ("duty_station", "country", "KE")),
        ("mon", "24", ("duration", "months", 24)),
        ("gra", "P-4", (None, "grade", "P-4")),
        ("pos", "2", (None, "number_of_posts", 2)),
        ("uni", "Forensics", (None, "unit", "Forensics")),
    ],
)
def test_a_fact_is_typed(code: str, typed: str, found: tuple[str | None, str, Any]) -> None:
    registry = Registry()
    colleague = editing(registry).taps_action(Action("s-fact", (REFERENCE, code))).sees("edit-fact", "edit-how")
    colleague.says(typed).sees("edit-done")
    part, name, value = found
    assert getattr(getattr(registry.opening, part) if part else registry.opening, name) == value
    colleague.taps_action(Action("s-fact", (REFERENCE, code))).sees("edit-fact")


def test_an_option_is_tapped() -> None:
    registry = Registry()
    colleague = editing(registry).taps("button-edit-facts").sees("edit-facts").taps("fact-name-con")
    assert "edit-how" not in colleague.said()
    colleague.taps("option-contract-project").sees("edit-done")
    assert registry.opening.contract_type == "project"
    colleague.taps_action(Action("s-fact", (REFERENCE, "con"))).says("project").sees("edit-fact")
    colleague.taps_action(Action("s-fact", (REFERENCE, "cat")))
    assert "button-edit-clear" not in colleague.offered()


@pytest.mark.parametrize(("code", "typed"), [("mon", "many"), ("cty", "Frankreihc"), ("cty", "xyzzy"), ("cit", "?")])
def test_what_cannot_be_read_is_asked_for_again(code: str, typed: str) -> None:
    registry = Registry()
    before = registry.opening
    colleague = editing(registry).taps_action(Action("s-fact", (REFERENCE, code))).says(typed)
    assert "edit-done" not in colleague.said()
    colleague.uploads().sees("edit-fact")
    assert registry.opening == before


@pytest.mark.parametrize("what", ["zzz.1", "cat.none", "cat.99", "cat.x", "cit.1", ""])
def test_a_button_that_there_never_was_changes_nothing(what: str) -> None:
    registry = Registry()
    before = registry.opening
    at_work(registry).taps_action(Action("s-set", (REFERENCE, what))).sees("staff-denied-unknown")
    assert registry.opening == before


def test_what_is_over_or_not_theirs_is_not_changed() -> None:
    at_work(Registry({REFERENCE: vacancy(status="filled")})).taps_action(Action("s-edit", (REFERENCE,))).sees(
        "staff-denied-unknown"
    )
    at_work(None, Role.APPROVER).taps_action(Action("s-edit", (REFERENCE,))).sees("staff-denied-powerless")
    at_work().taps_action(Action("s-fact", (REFERENCE, "zzz"))).sees("staff-denied-unknown")


def test_documents_are_ticked_and_unticked() -> None:
    registry = Registry()
    colleague = editing(registry).taps("button-edit-documents").sees("edit-papers")
    colleague.taps_action(Action("s-paper", (REFERENCE, "0"))).sees("edit-done", "edit-papers")
    assert list(registry.opening.required_documents) == [Paper.CV]
    colleague.taps_action(Action("s-paper", (REFERENCE, "0")))
    assert list(registry.opening.required_documents) == []
    for number in ("9", "x", "999"):
        colleague.taps_action(Action("s-paper", (REFERENCE, number))).sees("staff-denied-unknown")


def test_an_opening_is_given_as_a_file() -> None:
    colleague = editing(Registry()).taps("button-edit-file").sees("edit-file")
    (file,) = colleague.files
    assert (file.kind, file.args) == ("opening-file", (REFERENCE,))


# Criteria and questions


@pytest.mark.parametrize(
    ("kind", "typed", "found"),
    [
        ("education", "7 Master’s degree in law", {"kind": "education", "level": 7, "required": True}),
        ("experience", "+5 years of analysis", {"kind": "experience", "years": 5, "required": False}),
        ("language", "French C1", {"kind": "language", "language": "fr", "level": "C1"}),
        ("language", "français b2: fluent", {"kind": "language", "language": "fr", "level": "B2"}),
        ("licence", "Driving licence B", {"kind": "licence", "level": None}),
        ("other", "Calm", {"kind": "other"}),
    ],
)
def test_a_criterion_is_added_by_a_line(kind: str, typed: str, found: dict[str, Any]) -> None:
    registry = Registry()
    colleague = editing(registry).taps("button-edit-criteria").sees("asking-c")
    colleague.taps(f"button-asking-c-{kind}").sees(f"asking-how-c-{kind}").says(typed).sees("asking-done")
    (criterion,) = registry.opening.criteria
    assert {name: getattr(criterion, name) for name in found} == found
    colleague.sees("asking-criterion" if criterion.required else "asking-asset")
    colleague.taps("button-asking-drop").sees("asking-done")
    assert registry.opening.criteria == ()


@pytest.mark.parametrize(
    ("letter", "typed"),
    [
        ("ce", "a diploma"),
        ("ce", "99 years"),
        ("ce", "7"),
        ("cx", "some years"),
        ("cl", "French"),
        ("cl", "Klingonish C1"),
        ("co", "!?"),
        ("qy", "?"),
        ("qc", "Only a question"),
        ("qy", "Two\nlines"),
    ],
)
def test_a_line_that_says_too_little_is_asked_for_again(letter: str, typed: str) -> None:
    registry = Registry()
    before = registry.opening
    colleague = editing(registry).taps_action(Action("s-add", (REFERENCE, letter))).says(typed)
    assert "asking-done" not in colleague.said()
    colleague.uploads()
    assert registry.opening == before


@pytest.mark.parametrize(
    ("kind", "typed", "options"),
    [("yes_no", "Do you work at night?", 0), ("choice", "Which shift?\nEarly\nLate", 2), ("multi", "Which?\nA\nB", 2)],
)
def test_a_question_is_added_by_its_words(kind: str, typed: str, options: int) -> None:
    registry = Registry()
    colleague = editing(registry).taps("button-edit-questions").taps(f"button-asking-q-{kind}")
    colleague.says(typed).sees("asking-done", "asking-question")
    (question,) = registry.opening.screening_questions
    assert (question.id, question.kind, len(question.options)) == ("q1", kind, options)
    assert question.prompt == {"en": typed.split("\n")[0]}


def test_knock_out_questions_are_marked_and_one_is_taken_away() -> None:
    registry = Registry({REFERENCE: CURIOUS.model_copy(update={"reference": REFERENCE})})
    colleague = editing(registry).taps("button-edit-questions").sees("asking-knock-out", "asking-question")
    for number in ("0", "7", "x", "100"):
        colleague.taps_action(Action("s-drop", (REFERENCE, f"q{number}"))).sees("staff-denied-unknown")
    registry.frozen = True
    colleague.taps_action(Action("s-drop", (REFERENCE, "q1"))).sees("edit-not")
    colleague.taps_action(Action("s-add", (REFERENCE, "qz"))).sees("staff-denied-unknown")


def test_no_more_questions_than_fit_are_taken() -> None:
    many = [{"id": f"q{number}", "kind": "yes_no", "prompt": {"en": "?"}} for number in range(12)]
    registry = Registry({REFERENCE: vacancy(screening_questions=many)})
    editing(registry).taps_action(Action("s-add", (REFERENCE, "qy"))).says("One more?").sees("asking-how-q-yes_no")
    assert len(registry.opening.screening_questions) == 12


# A new opening


def is_step(colleague: Colleague, name: str) -> Colleague:
    """Fail unless the question of this name is put."""
    return colleague.sees(f"question-opening-{name}")


def written(registry: Registry, reference: str = " int 04700 ") -> Colleague:
    """Give a recruiter who has answered everything but the description."""
    colleague = at_work(registry).taps_action(Action("s-openings")).taps("button-opening-new")
    is_step(is_step(colleague, "reference").says(reference), "title").says("Analyst")
    is_step(colleague, "category").taps("option-category-analyst").taps("option-contract-project")
    is_step(is_step(colleague, "city").says("Lyon"), "country").says("France")
    over = is_step(colleague, "deadline").says("28 February 2027").sees("error-day_over")
    return is_step(is_step(over, "deadline").says("31 March 2027"), "body")


def test_an_opening_is_made_step_by_step_and_begins_as_a_draft() -> None:
    registry = Registry()
    colleague = written(registry).taps("button-skip").sees("opening-made", "opening-is-draft")
    made = registry.openings["INT04700"]
    assert (made.status, made.texts["en"].title, made.duty_station.country) == (VacancyStatus.DRAFT, "Analyst", "FR")
    assert colleague.session.form is None
    assert colleague.store.drafts == {}


def test_a_reference_that_is_taken_is_asked_for_again_and_the_rest_is_kept() -> None:
    registry = Registry()
    colleague = written(registry, REFERENCE).taps("button-skip").sees("opening-taken")
    is_step(colleague, "reference").says("INT04701").sees("opening-made")
    assert set(registry.openings) == {REFERENCE, "INT04701"}


@pytest.mark.parametrize("typed", ["x", "---", "-AB", "ÉÉ12", "A" * 30])
def test_a_reference_that_cannot_be_is_asked_for_again(typed: str) -> None:
    is_step(at_work().taps_action(Action("s-new")).says(typed), "reference")


def test_a_new_opening_can_be_left_and_gone_on_with() -> None:
    colleague = at_work().taps_action(Action("s-new")).says("INT04700").taps("button-pause").sees("paused")
    assert colleague.session.form is None
    is_step(colleague.taps("button-continue"), "title")
    is_step(colleague.says("/cancel").sees("paused").taps_action(Action("s-new")), "title")
    pressed = Action("b", (stamp(colleague.session.revision),))
    is_step(colleague.taps_action(pressed), "reference")
    colleague.taps_action(pressed).hears_nothing()
    colleague.taps_action(Action("b", ("zz",))).sees("out-of-date")
    is_step(colleague.edits_a_message(), "reference")


def test_who_may_not_make_an_opening_does_not_begin_one() -> None:
    at_work(None, Role.APPROVER).taps_action(Action("s-new")).sees("staff-denied-powerless")


@pytest.mark.parametrize("gone", [True, False])
def test_who_loses_access_in_the_middle_finds_the_menu(gone: bool) -> None:
    colleague = at_work().taps_action(Action("s-new"))
    colleague.office.member = None
    colleague = colleague.says("INT04700") if gone else colleague.taps_action(Action("resume", ("opening",)))
    assert colleague.sees("menu").session.form is None


# A file


def test_a_file_is_shown_before_it_is_brought_in() -> None:
    registry = Registry(
        checked=Checked(
            "abc",
            added=("INT1",),
            changed={REFERENCE: ("grade", "texts")},
            same=3,
            elsewhere=("INT9",),
            kept=("INT8",),
            faults=(Fault(4, None, "deadline", "date_ambiguous"),),
        )
    )
    colleague = at_work(registry).taps_action(Action("s-openings")).taps("button-opening-file").sees("load")
    colleague.uploads("openings.json").sees("load-looking")
    assert registry.fetched[0].part["name"] == "openings.json"
    colleague.is_told("read", purpose="openings")
    colleague.sees("load-dry", "load-added", "load-changed", "load-change", "load-same", "load-elsewhere", "load-fault")
    colleague.sees("load-kept")
    colleague.taps("button-load").sees("load-done")
    (done,) = registry.imported
    assert (done.changed, done.added) == ((REFERENCE,), ("INT1",))


def test_a_file_that_does_nothing_is_not_brought_in() -> None:
    for checked in (Checked("abc", same=2), Checked("", failed="It is not JSON.")):
        colleague = at_work(Registry(checked=checked)).taps_action(Action("s-file-in"))
        colleague.uploads("openings.csv").is_told("read", purpose="openings").sees("load-dry")
        assert "button-load" not in colleague.offered()
    colleague.sees("load-unread")


def test_another_file_that_came_meanwhile_is_not_brought_in_unseen() -> None:
    registry = Registry(checked=Checked("abc", added=("INT1",)))
    colleague = at_work(registry).taps_action(Action("s-file-in")).uploads("a.json").is_told("read", purpose="openings")
    registry.checked = Checked("xyz", added=("INT2",))
    colleague.taps("button-load").sees("openings")
    assert registry.imported == []


def test_what_is_no_file_or_too_large_a_one_is_asked_for_again() -> None:
    colleague = at_work().taps_action(Action("s-file-in")).says("hello").sees("load")
    colleague.uploads("a.json", size=3_000_000).sees("load-large")
    colleague.uploads("a.json").is_told("gone", purpose="openings").sees("load-failed")
    at_work(None, Role.VIEWER).taps_action(Action("s-file-in")).sees("staff-denied-powerless")


def test_of_a_file_nobody_hears_who_is_not_staff_any_more() -> None:
    colleague = at_work().taps_action(Action("s-file-in")).uploads("a.json")
    colleague.office.member = None
    colleague.is_told("read", purpose="openings").hears_nothing()
