"""Quiet hours as people type them, in four languages."""

from __future__ import annotations

import pytest

from bot.domain.preferences import USUAL_QUIET, Quiet
from bot.domain.quiet_words import read_quiet


def hours(start: float, end: float) -> Quiet:
    return Quiet(start=int(start * 60), end=int(end * 60))


@pytest.mark.parametrize(
    ("text", "quiet"),
    [
        ("22-7", hours(22, 7)),
        (" 22:30 – 6 ", hours(22.5, 6)),
        ("22h-7h", hours(22, 7)),
        ("de 22 a 7", hours(22, 7)),
        ("21.15 bis 6.45", hours(21.25, 6.75)),
        ("٢٢ - ٧", hours(22, 7)),
        ("0-5", hours(0, 5)),
        ("10 pm to 7", hours(22, 7)),
        ("from 10 p.m. to 7 a.m., please", hours(22, 7)),
        ("10pm-7am", hours(22, 7)),
        ("10 at night to 7 in the morning", hours(22, 7)),
        ("midnight to 6", hours(0, 6)),
        ("noon to 2 pm", hours(12, 14)),
        ("de 22 h à 7 h", hours(22, 7)),
        ("de 22 h 30 à 6h15", hours(22.5, 6.25)),
        ("10 du soir à 7 du matin", hours(22, 7)),
        ("minuit à 6 h", hours(0, 6)),
        ("de 2 h de l’après-midi à 4", hours(14, 4)),
        ("entre las 22 y las 7", hours(22, 7)),
        ("de las 10 de la noche a las 7 de la mañana", hours(22, 7)),
        ("12 de la noche a 6", hours(0, 6)),
        ("1 de la noche a 6", hours(1, 6)),
        ("من 10 مساء إلى 7 صباحا", hours(22, 7)),
        ("من ١٠ مساءً إلى ٧ صباحًا", hours(22, 7)),
        ("من منتصف الليل حتى 7 صباحًا", hours(0, 7)),
        ("بين 10 و7", hours(22, 7)),
        ("10 م - 7 ص", hours(22, 7)),
    ],
)
def test_two_times_of_day_are_read_in_numbers_and_in_words(text: str, quiet: Quiet) -> None:
    assert read_quiet(text) == quiet


@pytest.mark.parametrize(
    ("text", "quiet"),
    [
        ("10 to 7", hours(22, 7)),
        ("12 to 7", hours(0, 7)),
        ("10 to 6 am", hours(22, 6)),
        ("1 to 6 am", hours(1, 6)),
        ("9 to 10 pm", hours(21, 22)),
        ("7-21", hours(7, 21)),
    ],
)
def test_an_hour_that_may_be_either_is_the_one_that_leaves_more_of_the_day_awake(text: str, quiet: Quiet) -> None:
    assert read_quiet(text) == quiet


@pytest.mark.parametrize("text", ["night", "At night", "la nuit", "por la noche", "الليل", "أثناء الليل"])
def test_the_night_is_the_usual_quiet(text: str) -> None:
    assert read_quiet(text) == USUAL_QUIET


@pytest.mark.parametrize("text", ["none", "No", "aucune", "Pas d’heures calmes", "ninguna", "لا", "بدون"])
def test_who_wants_none_says_so_in_a_word(text: str) -> None:
    assert read_quiet(text) == "none"


@pytest.mark.parametrize(
    "text",
    ["22", "22-22", "24-7", "22:60-7", "late", "", "22-7-9", "12345-7", "I work 2 jobs, 3 days", "from night to 7"],
)
def test_anything_else_is_not_guessed(text: str) -> None:
    assert read_quiet(text) is None
