"""What people type for a command, in four languages."""

from __future__ import annotations

import pytest

from bot.catalogue.wordy import without_pictures
from bot.conversations.routes import TYPED
from bot.domain.command_names import called
from bot.domain.data import LANGUAGES, load
from tests.support.words import strict_words

BUTTONS = ("search", "profile", "applications", "saved", "alerts", "language", "settings", "help", "documents", "menu")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", BUTTONS)
def test_the_words_of_a_button_call_the_same_as_its_command(command: str, language: str) -> None:
    assert called(without_pictures(strict_words().label(language, f"button-{command}"))) == command


def test_whatever_can_be_called_is_a_command() -> None:
    assert set(load("command_names")) <= set(TYPED)


@pytest.mark.parametrize("text", ["", " ", "…", "help desk officer", "recherche", "analyst", "my"])
def test_other_texts_call_nothing(text: str) -> None:
    assert called(text) is None


@pytest.mark.parametrize("text", ["?", "؟", "???", " ؟ "])
def test_bare_question_marks_call_for_help(text: str) -> None:
    assert called(text) == "help"
