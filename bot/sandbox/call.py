"""One call of the bot: its arguments, converted by the table as leniently as Telegram does."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.errors import refused
from bot.sandbox.records import Json
from bot.sandbox.table import LEGACY, Parameter, bot_api

TRUE = frozenset({"true", "yes", "1"})
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
        elif value not in (None, ""):
            _convert(call, name, parameter, value)
    return call


def _note_unknown(call: Call, name: str) -> None:
    if name not in LEGACY:
        sentence = f"{call.method} has no parameter {name}; Telegram ignores it."
        call.oddities.append(("unknown_parameter", sentence))


def _convert(call: Call, name: str, parameter: Parameter, value: Any) -> None:
    match parameter.type:
        case "String":
            call.arguments[name] = value if isinstance(value, str) else _as_text(value)
        case "Integer":
            call.arguments[name] = value if type(value) is int else _integer(call, name, value)
        case "Integer or String":
            call.arguments[name] = value if type(value) is int else _chat(value)
        case "Boolean":
            call.arguments[name] = value if isinstance(value, bool) else _boolean(call, name, value)
        case "Float":
            call.arguments[name] = _float(call, name, value)
        case "InputFile" | "InputFile or String":
            call.arguments[name] = _as_text(value)
        case _:
            call.arguments[name] = _json(name, value)


def _integer(call: Call, name: str, value: Any) -> int:
    text = str(value)
    found = _NUMBER.match(text)
    if found is None or found.group() != text:
        call.oddities.append(("wrong_type", f"{call.method}: {name} should be an Integer, not {text[:50]!r}."))
    return int(found.group()) if found else 0


def _float(call: Call, name: str, value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        call.oddities.append(("wrong_type", f"{call.method}: {name} should be a Float, not {str(value)[:50]!r}."))
        return 0.0


def _boolean(call: Call, name: str, value: Any) -> bool:
    text = str(value).lower()
    if text not in TRUE and text not in {"false", "no", "0"}:
        call.oddities.append(("wrong_type", f"{call.method}: {name} should be a Boolean, not {text[:50]!r}."))
    return text in TRUE


def _chat(value: Any) -> int | str:
    text = str(value)
    return int(text) if re.fullmatch(r"-?\d{1,18}", text) else text


def _json(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        if name in UNREADABLE:
            raise refused(UNREADABLE[name]) from None
        return None


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
