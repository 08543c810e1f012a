"""Figures and exports of an opening in the staff's chat."""

from __future__ import annotations

import pytest

from bot.conversations.actions import Action
from bot.conversations.staff.opening_requests import Exported, Figures
from bot.domain.staff import Role
from bot.domain.status import Status
from tests.conversations.openings import vacancy
from tests.conversations.registry import REFERENCE, Registry
from tests.conversations.test_openings import at_work, viewing

FIGURES = Figures(
    vacancy(),
    sent=12,
    funnel={Status.SUBMITTED: 12, Status.SHORTLISTED: 4},
    waited={Status.SUBMITTED: 3.5},
    days={"2027-02-26": 5, "2027-02-27": 0, "2027-02-28": 7},
)


def test_figures_come_as_numbers_and_as_a_picture() -> None:
    colleague = viewing(Registry(figures=FIGURES)).taps("button-opening-figures")
    colleague.sees("figures-funnel", "figures-line", "stage-shortlisted")
    assert [(each.kind, each.args[:2]) for each in colleague.files] == [("figure", (REFERENCE, "funnel"))]
    colleague.taps("button-figures-time").sees("figures-time", "figures-wait")
    colleague.taps("button-figures-days").sees("figures-days", "figures-day")
    assert len([each for each in colleague.reply.lines if getattr(each, "id", "") == "figures-day"]) == 2
    assert colleague.files[0].args[1] == "days"


def test_whoever_wants_words_only_gets_no_picture_and_neither_does_nothing() -> None:
    colleague = viewing(Registry(figures=FIGURES))
    colleague.session = colleague.session.change(text_only=True)
    assert colleague.taps("button-opening-figures").sees("figures-line").files == []
    none = Figures(vacancy(), 0, {}, {}, {})
    assert viewing(Registry(figures=none)).taps("button-opening-figures").sees("figures-none").files == []


def test_figures_that_there_are_not_are_not_found() -> None:
    at_work().taps_action(Action("s-figs", (REFERENCE, "horoscope"))).sees("staff-denied-unknown")


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_a_table_is_ordered_with_the_instant_that_marks_it(form: str) -> None:
    colleague = viewing(Registry(exported=Exported(vacancy(), 3))).taps("button-opening-export").sees("export-asked")
    colleague.taps(f"button-export-{form}").sees("export-done")
    (file,) = colleague.files
    assert file.kind == "applications"
    assert file.args[:2] == (REFERENCE, form)
    assert file.args[2].startswith("2027-03-01T12:00")


def test_documents_come_in_as_many_archives_as_they_need() -> None:
    colleague = viewing(Registry(exported=Exported(vacancy(), 9, archives=2))).taps("button-opening-export")
    colleague.taps("button-export-zip")
    assert [each.args[1] for each in colleague.files] == ["1", "2"]


def test_a_blind_opening_gives_no_documents_and_says_so() -> None:
    registry = Registry(blind=True, exported=Exported(vacancy(), 0, blind=True))
    colleague = viewing(registry).taps("button-opening-export").sees("export-blind")
    assert "button-export-zip" not in colleague.offered()
    assert colleague.taps_action(Action("s-take", (REFERENCE, "zip"))).sees("export-blind").files == []


def test_where_there_is_nothing_nothing_comes() -> None:
    colleague = viewing(Registry(exported=Exported(vacancy(), 0))).taps("button-opening-export")
    assert colleague.taps("button-export-csv").sees("export-none").files == []
    assert colleague.taps_action(Action("s-take", (REFERENCE, "zip"))).sees("export-no-documents").files == []
    colleague.taps_action(Action("s-take", (REFERENCE, "exe"))).sees("staff-denied-unknown")


def test_who_may_not_export_is_not_even_asked_in_which_form() -> None:
    at_work(None, Role.VIEWER).taps_action(Action("s-export", (REFERENCE,))).sees("staff-denied-powerless")
