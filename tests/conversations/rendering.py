"""What must be true of every reply: its words exist, in all four languages, and its buttons fit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path

from bot.conversations.actions import LONGEST, Action
from bot.conversations.outcomes import Button, Line, Local, Named, Reply, Value, Words
from bot.domain.types import INTERFACE_LANGUAGES
from bot.presenter import Presenter
from bot.split import LIMIT, length
from tests.catalogue_lint.entries import Entry, read_language
from tests.catalogue_lint.references import variables_of
from tests.support.words import strict_words

LOCALES = Path(__file__).parents[2] / "locales"
REASONS = ("error-", "refused-", "import-note-")
"""Ids of which any one is said with the same arguments: its words need not use each of them."""

MOST_BUTTONS = 100
WIDEST = 8
"""Buttons that Telegram takes in one message, and in one row."""


@cache
def presenter() -> Presenter:
    """Give a presenter that fails on every missing word."""
    presenter = Presenter(strict_words())
    presenter.username = "career_bot"
    return presenter


@cache
def english() -> dict[str, Entry]:
    """Give the English messages by their ids."""
    return read_language(LOCALES, "en")[0]


def words_in(value: Line | Value) -> Iterator[Words]:
    """Give all words in a line, an argument or a label, those inside first."""
    if isinstance(value, tuple):
        for each in value:
            yield from words_in(each)
    if isinstance(value, Words):
        for argument in value.args.values():
            yield from words_in(argument)
        yield value


def buttons_of(reply: Reply) -> list[Button]:
    """Give all buttons of a reply in reading order."""
    return [button for row in reply.rows for button in row]


def check(reply: Reply, at: datetime) -> None:
    """Fail unless a reply can be said, in every language, and its buttons sent."""
    buttons = buttons_of(reply)
    assert reply.lines
    assert len(buttons) <= MOST_BUTTONS
    assert all(0 < len(row) <= WIDEST for row in reply.rows), reply.rows
    for button in buttons:
        _check_action(button.action)
        _check_label(repr(button.label), button.label, at)
    for line in reply.lines:
        _check_line(repr(line), line, at)


def check_whole(reply: Reply, at: datetime) -> None:
    """Fail unless the reply as a whole becomes messages that Telegram takes, with the buttons under the last."""
    for language in INTERFACE_LANGUAGES:
        messages = presenter().present(reply, language, at)
        assert all(0 < length(message.text) <= LIMIT for message in messages)
        assert [bool(message.keys) for message in messages[:-1]] == [False] * (len(messages) - 1)
        assert sum(map(len, messages[-1].keys)) == len(buttons_of(reply))


def _check_action(action: Action) -> None:
    assert len(action.encode().encode()) <= LONGEST, action
    assert Action.decode(action.encode()) == action


_seen: set[str] = set()


def _check_line(key: str, line: Line, at: datetime) -> None:
    """Look at each different line once: most of what a form says it says again and again."""
    if key not in _seen:
        _check_words(line)
        for language in INTERFACE_LANGUAGES:
            presenter().present(Reply((line,)), language, at)
        _seen.add(key)


def _check_label(key: str, label: Line | Named, at: datetime) -> None:
    if key not in _seen:
        if not isinstance(label, Named):
            _check_words(label)
        for language in INTERFACE_LANGUAGES:
            (message,) = presenter().present(Reply(("-",), ((Button(label, Action("-")),),)), language, at)
            assert message.keys[0][0].label.strip(), label
        _seen.add(key)


def _check_words(line: Line) -> None:
    assert isinstance(line, (str, Local, Words))
    for said in words_in(line):
        assert said.id in english(), f"no words at {said.id}"
        wanted, given = variables_of(english()[said.id], english()), set(said.args)
        fits = wanted <= given if said.id.startswith(REASONS) else wanted == given
        assert fits, f"{said.id} takes {sorted(wanted)}, not {sorted(given)}"
