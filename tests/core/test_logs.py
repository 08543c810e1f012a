"""The log: our own words at the chosen level, and never the token."""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Iterator

import pytest
import structlog

from bot import logs
from tests.core.desk import TOKEN

SECRET = TOKEN.partition(":")[2]


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """Set the log up on a file, and put everything back."""
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    handlers, level = logging.root.handlers, logging.root.level
    logs.set_up("DEBUG")
    yield stream
    logging.root.handlers = handlers
    for name, before in (("", level), ("bot", logging.NOTSET), ("telegram.request", logging.NOTSET)):
        logging.getLogger(name).setLevel(before)
    structlog.reset_defaults()


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        f"https://api.telegram.org/bot{TOKEN}/getMe",
        f"/file/bot{TOKEN}/documents/1.pdf",
        f"token={TOKEN.replace(':', '%3A')}",
        f"x{TOKEN}",
    ],
)
def test_a_token_is_redacted_wherever_it_stands(lines: io.StringIO, text: str) -> None:
    logging.getLogger("bot.somewhere").warning("it is %s!", text)
    structlog.get_logger("bot.elsewhere").warning("happened", detail=text)
    assert SECRET not in lines.getvalue()
    assert lines.getvalue().count(logs.REDACTED) == 2


def test_a_token_is_redacted_in_tracebacks(lines: io.StringIO) -> None:
    try:
        raise ValueError(f"no such thing as https://localhost/bot{TOKEN}/getMe")
    except ValueError as error:
        logging.getLogger("asyncio").exception("Task exception was never retrieved")
        structlog.get_logger("bot").exception("failed")
        sys.excepthook(type(error), error, error.__traceback__)
    assert SECRET not in lines.getvalue()
    assert lines.getvalue().count(logs.REDACTED) == 3


def test_what_looks_a_little_like_a_token_is_left(lines: io.StringIO) -> None:
    logging.getLogger("bot").warning("at 2026-11-23 01:42:40, update 500000003: done")
    assert "update 500000003: done" in lines.getvalue()


@pytest.mark.parametrize("name", ["sqlalchemy.engine", "aiohttp.client", "telegram.ext", "asyncio"])
def test_libraries_say_nothing_below_a_warning(lines: io.StringIO, name: str) -> None:
    logging.getLogger(name).info("SELECT content")
    assert lines.getvalue() == ""


def test_the_library_does_not_quote_what_it_cannot_read(lines: io.StringIO) -> None:
    logging.getLogger("telegram.request.BaseRequest").error("Can not load invalid JSON data: my motivation")
    assert lines.getvalue() == ""


def test_a_line_tells_when_how_grave_and_what(lines: io.StringIO) -> None:
    structlog.get_logger("bot").info("poll.failed", wait=1.5)
    line = lines.getvalue()
    assert "level='info'" in line
    assert "event='poll.failed'" in line
    assert "wait=1.5" in line
    assert "timestamp='20" in line
