"""The table of the Bot API is not older than the library that speaks it."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from telegram import Bot
from telegram.constants import BOT_API_VERSION_INFO

from bot.sandbox.table import bot_api

OWN = {
    "self",
    "read_timeout",
    "write_timeout",
    "connect_timeout",
    "pool_timeout",
    "api_kwargs",
    "filename",
    "current_offset",
    "auto_pagination",
    "allow_sending_without_reply",
    "reply_to_message_id",
    "disable_web_page_preview",
}
"""Parameters that the library adds to many methods, or turns into documented ones."""

TURNED = {
    "sendContact": {"contact"},
    "sendLocation": {"location"},
    "sendVenue": {"venue"},
    "editMessageLiveLocation": {"location"},
    "sendMediaGroup": {"caption", "parse_mode", "caption_entities"},
    "sendPoll": {"correct_option_id"},
}
"""Parameters of single methods that the library takes apart before it calls."""

REFRESH = "run tools/bot_api_table.py with a newer package"


def library_methods() -> Iterator[tuple[str, list[str]]]:
    """The library's methods under their names on the wire, with their parameters."""
    documented = {name for name in vars(Bot) if "_" not in name and name[0].islower()}
    for camel in sorted(documented):
        function = inspect.unwrap(getattr(Bot, camel))
        if inspect.iscoroutinefunction(function) and any(letter.isupper() for letter in camel):
            yield camel, [name for name in inspect.signature(function).parameters if name not in OWN]


def test_the_table_knows_every_method_of_the_library() -> None:
    missing = [name for name, _ in library_methods() if name not in bot_api().parameters]
    assert missing == [], f"{REFRESH}: {missing}"


def test_the_table_knows_every_parameter_of_the_library() -> None:
    missing = [
        f"{method}.{parameter}"
        for method, parameters in library_methods()
        for parameter in parameters
        if method in bot_api().parameters
        and parameter not in bot_api().parameters[method]
        and parameter not in TURNED.get(method, set())
    ]
    assert missing == [], f"{REFRESH}: {missing}"


def test_the_table_is_not_older_than_the_library() -> None:
    major, minor = map(int, bot_api().version.split("."))
    assert (major, minor) >= (BOT_API_VERSION_INFO.major, BOT_API_VERSION_INFO.minor), REFRESH


def test_the_library_is_looked_at_in_full() -> None:
    assert len(list(library_methods())) > 150


def test_the_table_tells_types_needs_and_limits() -> None:
    text = bot_api().parameters["sendMessage"]["text"]
    assert (text.type, text.required, text.limit) == ("String", True, (1, 4096, "characters"))
    assert bot_api().parameters["getUpdates"]["limit"].limit == (1, 100, "value")
