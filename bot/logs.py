"""Logs: one line per happening, without the token and without what people wrote."""

from __future__ import annotations

import logging
import re
import sys
from types import TracebackType
from typing import Any

import structlog

TOKEN = re.compile(r"(?<!\d)\d{6,12}(?::|%3[Aa])[A-Za-z0-9_-]{20,}")
"""A bot's token, also where a word stands right before it: `/bot123456789:…`."""

REDACTED = "[token]"


class Redacting(logging.Formatter):
    """Takes anything that looks like a bot token out of every line, tracebacks included."""

    def __init__(self, inner: logging.Formatter) -> None:
        super().__init__()
        self._inner = inner

    def format(self, record: logging.LogRecord) -> str:
        return TOKEN.sub(REDACTED, self._inner.format(record))


def set_up(level: str) -> None:
    """Send our own log and that of the libraries to standard error."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    renderer = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting(renderer))
    logging.root.handlers = [handler]
    # The level is for our own words. Below a warning libraries log statements, rows and addresses; and this one quotes,
    # as an error, an answer of Telegram's that it cannot read, with what a person wrote in it.
    logging.root.setLevel(max(logging.WARNING, logging.getLevelNamesMapping()[level]))
    logging.getLogger("bot").setLevel(level)
    logging.getLogger("telegram.request").setLevel(logging.CRITICAL)
    sys.excepthook = _log_uncaught


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Send the traceback that ends the program the same redacted way."""
    logging.getLogger("bot").critical("uncaught", exc_info=(kind, error, trace))
