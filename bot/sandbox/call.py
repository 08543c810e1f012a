"""One call of the bot: its arguments, converted by the table as leniently as Telegram does."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.errors import refused
from bot.sandbox.records import Json
from bot.sandbox.table import LEGACY, bot_api

TRUE = frozenset({"true", "yes", "1"})
LONGEST_ID = 18
_NUMBER = re.compile(r"\s*-?\d+")

UNREADABLE = {
    "reply_markup": "can't parse reply keyboard markup JSON object",
    "reply_parameters": "can't parse reply parameters JSON object",
    "link_preview_options": "can't parse link preview options JSON object",
    "media": "can't parse media JSON object",
    "commands": "can't parse commands JSON object",
    "scope": "can't parse BotCommandScope JSON object",
    "menu_button": "can't parse menu button JSON object",
    "results": "can't parse JSON encoded inline query results",
    "button": "can't parse inline query results button JSON object",
}
"""How Telegram turns away an argument that should be JSON; the others it reads as absent."""


@dataclass(slots=True)
class Upload:
    """A file that came with the call."""

    name: str
    content: bytes
    content_type: str


@dataclass(slots=True)
class Call:
    """A method's arguments under their documented names and types.

    `oddities` holds what Telegram tolerates and a developer should know: (code, sentence).
    """

    method: str
    arguments: Json
    files: dict[str, Upload] = field(default_factory=dict)
    oddities: list[tuple[str, str]] = field(default_factory=list)

    def text(self, name: str) -> str:
        """A string argument, "" when absent."""
        value = self.arguments.get(name, "")
        return value if isinstance(value, str) else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        """A whole-number argument."""
        value = self.arguments.get(name, default)
        return value if isinstance(value, int) else default

    def flag(self, name: str) -> bool:
        """A yes-or-no argument."""
        return self.arguments.get(name) is True

    def data(self, name: str) -> Any:
        """A JSON argument, None when absent."""
        return self.arguments.get(name)


def new_call(method: str, raw: Json, files: dict[str, Upload] | None = None) -> Call:
    """Convert the raw arguments; CallError when Telegram cannot read one of them."""
    known = bot_api().parameters[method]
    call = Call(method, {}, files or {})
    for name, value in raw.items():
        parameter = known.get(name)
        if parameter is None:
            _note_unknown(call, name)
            call.arguments[name] = value
        elif value is not None and value != "":
            call.arguments[name] = CONVERTERS.get(parameter.type, _json)(call, name, value)
    return call


def _note_unknown(call: Call, name: str) -> None:
    if name not in LEGACY:
        sentence = f"{call.method} has no parameter {name}; Telegram ignores it."
        call.oddities.append(("unknown_parameter", sentence))


def _string(call: Call, name: str, value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _integer(call: Call, name: str, value: Any) -> int:
    if type(value) is int:
        return value
    text = str(value)
    found = _NUMBER.match(text)
    if found is None or found.group() != text:
        call.oddities.append(("wrong_type", f"{call.method}: {name} should be an Integer, not {text[:50]!r}."))
    return int(found.group()) if found else 0


def _chat(call: Call, name: str, value: Any) -> int | str:
    if type(value) is int:
        return value
    text = str(value)
    digits = text.removeprefix("-")
    return int(text) if digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_ID else text


def _float(call: Call, name: str, value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        call.oddities.append(("wrong_type", f"{call.method}: {name} should be a Float, not {str(value)[:50]!r}."))
        return 0.0


def _boolean(call: Call, name: str, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    text = str(value).lower()
    if text not in TRUE and text not in {"false", "no", "0"}:
        call.oddities.append(("wrong_type", f"{call.method}: {name} should be a Boolean, not {text[:50]!r}."))
    return text in TRUE


def _json(call: Call, name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        if name in UNREADABLE:
            raise refused(UNREADABLE[name]) from None
        return None


CONVERTERS: dict[str, Callable[[Call, str, Any], Any]] = {
    "String": _string,
    "Integer": _integer,
    "Integer or String": _chat,
    "Boolean": _boolean,
    "Float": _float,
    "InputFile": _string,
    "InputFile or String": _string,
}
"""How each plain type is read; every other type is JSON."""
