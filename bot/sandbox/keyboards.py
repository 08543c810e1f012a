"""The `reply_markup` argument: inline keyboards, reply keyboards, their removal, forced replies."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.addresses import AddressError, checked_address, mentioned_user
from bot.sandbox.call import Call
from bot.sandbox.errors import CallError, refused
from bot.sandbox.records import Json

ACTIONS = (
    "url",
    "callback_data",
    "callback_game",
    "pay",
    "switch_inline_query",
    "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat",
    "login_url",
    "web_app",
    "copy_text",
)
"""What a button can do, in the order in which Telegram looks: the first one found wins."""

MAY_BE_EMPTY = frozenset(ACTIONS[2:])
LONGEST_DATA = 64
"""Bytes of a button's callback_data."""

WIDEST, MOST = 12, 300
"""Buttons in a row and in all; Telegram drops the others in silence."""

SEEN_WIDEST, SEEN_MOST = 8, 100
"""Buttons in a row and in all that people can use."""

LARGEST = 10_000
"""Bytes of a keyboard as JSON, by report."""

REPLY_FLAGS = ("is_persistent", "resize_keyboard", "one_time_keyboard", "selective", "input_field_placeholder")
REQUESTS = {
    "request_contact": "Phone number can be requested",
    "request_location": "Location can be requested",
    "request_poll": "Poll can be requested",
    "request_users": "Users can be requested",
    "request_chat": "Chats can be requested",
    "web_app": "Web App buttons can be used",
}


@dataclass(frozen=True, slots=True)
class Markup:
    """What a checked `reply_markup` means: inline, reply, remove or force, and what is kept of it."""

    kind: str
    value: Json
    oddities: list[tuple[str, str]] = field(default_factory=list)

    @property
    def inline(self) -> Json | None:
        """The inline keyboard as it stands in the message, if it is one."""
        return self.value if self.kind == "inline" else None


def of_call(call: Call, *, private: bool) -> Markup | None:
    """The markup of a call; what Telegram tolerates in it is added to the call's oddities."""
    value = call.data("reply_markup")
    if value is None:
        return None
    markup = parsed(value, private=private)
    if markup is not None:
        call.oddities += markup.oddities
    return markup


def parsed(value: Any, *, private: bool) -> Markup | None:
    """The checked markup, None when there is none; CallError in Telegram's words."""
    if not isinstance(value, dict):
        raise refused("object expected as reply markup")
    reader = _Reader(private=private)
    if "keyboard" in value:
        rows = reader.rows(value, "keyboard", 'field "keyboard" must be an Array of Arrays', reader.reply_button)
        kept = {name: value[name] for name in REPLY_FLAGS if value.get(name)}
        if rows:
            return Markup("reply", {"keyboard": rows, **kept}, reader.oddities)
    if "inline_keyboard" in value:
        complaint = 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
        rows = reader.rows(value, "inline_keyboard", complaint, reader.inline_button)
        if rows:
            _check_size(rows)
            return Markup("inline", {"inline_keyboard": rows}, reader.oddities)
    if value.get("remove_keyboard") or value.get("hide_keyboard"):
        return Markup("remove", {})
    if value.get("force_reply") or value.get("force_reply_keyboard"):
        return Markup("force", {"placeholder": str(value.get("input_field_placeholder") or "")})
    return None


class _Reader:
    """Reads the rows of one keyboard and collects what is odd about them."""

    def __init__(self, *, private: bool) -> None:
        self._private = private
        self.oddities: list[tuple[str, str]] = []

    def rows(self, value: Json, name: str, complaint: str, read: Callable[[Any], Json]) -> list[list[Json]]:
        given = value[name]
        if not isinstance(given, list):
            raise refused(f'field "{name}" must be of type Array')
        if not all(isinstance(row, list) for row in given):
            raise refused(complaint)
        kept: list[list[Json]] = []
        left = MOST
        for row in given:
            buttons = [button for button in map(read, row) if button["text"]]
            self._look(len(buttons), len(row))
            buttons = buttons[: min(WIDEST, left)]
            left -= len(buttons)
            if buttons:
                kept.append(buttons)
        total = sum(map(len, given))
        if total > SEEN_MOST:
            self._odd(
                "large_keyboard", f"{total} buttons; people get lost beyond {SEEN_MOST}, Telegram cuts at {MOST}."
            )
        return kept

    def reply_button(self, button: Any) -> Json:
        if isinstance(button, str):
            return {"text": button}
        if not isinstance(button, dict):
            raise _unreadable("keyboard", "KeyboardButton must be a String or an Object")
        text = _text_of(button, "keyboard")
        for request, words in REQUESTS.items():
            if button.get(request):
                if not self._private:
                    raise refused(f"{words} in private chats only")
                return {"text": text, request: button[request]}
        return {"text": text}

    def inline_button(self, button: Any) -> Json:
        if not isinstance(button, dict):
            raise _unreadable("inline keyboard", "InlineKeyboardButton must be an Object")
        text = _text_of(button, "inline keyboard")
        actions = [one for one in ACTIONS if button.get(one) or (one in MAY_BE_EMPTY and one in button)]
        if not actions:
            raise _unreadable("inline keyboard", "Text buttons are unallowed in the inline keyboard")
        if len(actions) > 1:
            self._odd("two_actions", f"The button {text!r} has {' and '.join(actions)}; only {actions[0]} counts.")
        style = {"style": button["style"]} if button.get("style") else {}
        return {"text": text, actions[0]: _checked(actions[0], button[actions[0]]), **style}

    def _look(self, buttons: int, given: int) -> None:
        if buttons < given:
            self._odd("empty_button", "A button without a text vanishes.")
        if not buttons:
            self._odd("empty_row", "An empty row of buttons vanishes.")
        if buttons > SEEN_WIDEST:
            self._odd("wide_row", f"{buttons} buttons in a row; {SEEN_WIDEST} fit, Telegram cuts at {WIDEST}.")

    def _odd(self, code: str, sentence: str) -> None:
        self.oddities.append((code, sentence))


def _checked(action: str, value: Any) -> Any:
    match action:
        case "callback_data":
            if not isinstance(value, str):
                raise _unreadable("inline keyboard", 'Field "callback_data" must be of type String')
            if len(value.encode()) > LONGEST_DATA:
                raise refused("BUTTON_DATA_INVALID")
        case "url":
            return _address(str(value), "URL")
        case "web_app" | "login_url":
            if not isinstance(value, dict) or not isinstance(value.get("url"), str):
                raise _unreadable("inline keyboard", f'Field "{action}" must be of type Object')
            noun = "Web App URL" if action == "web_app" else "login URL"
            return {**value, "url": _address(value["url"], noun, https_only=True)}
        case "copy_text":
            if not isinstance(value, dict) or not isinstance(value.get("text"), str):
                raise _unreadable("inline keyboard", 'Field "copy_text" must be of type Object')
    return value


def _address(address: str, noun: str, *, https_only: bool = False) -> str:
    if mentioned_user(address) is not None:
        if https_only:
            raise refused(f"link to a user can't be used in {noun} buttons")
        return address
    try:
        return checked_address(address, https_only=https_only)
    except AddressError as error:
        raise refused(f"inline keyboard button {noun} '{address}' is invalid: {error}") from None


def _text_of(button: Json, noun: str) -> str:
    if "text" not in button:
        raise _unreadable(noun, 'Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise _unreadable(noun, 'Field "text" must be of type String')
    return button["text"]


def _check_size(rows: list[list[Json]]) -> None:
    if len(json.dumps(rows, ensure_ascii=False).encode()) > LARGEST:
        raise refused("reply markup is too long")


def _unreadable(noun: str, message: str) -> CallError:
    return refused(f"can't parse {noun} button: {message}")
