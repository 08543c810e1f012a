"""The `reply_markup` argument: inline keyboards, reply keyboards, their removal, forced replies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

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
WIDEST = 12
MOST = 300


@dataclass(frozen=True, slots=True)
class Markup:
    """What a checked `reply_markup` means: which kind it is and what is kept of it."""

    kind: str
    value: Json

    @property
    def inline(self) -> Json | None:
        """The inline keyboard as it stands in the message, if it is one."""
        return self.value if self.kind == "inline" else None


def parsed(value: Any, *, private: bool) -> Markup | None:
    """The checked markup, None when there is none; CallError in Telegram's words."""
    if not isinstance(value, dict):
        raise refused("object expected as reply markup")
    if rows := _rows(value, "keyboard", 'field "keyboard" must be an Array of Arrays', _reply_button):
        _check_place(rows, private=private)
        names = ("is_persistent", "resize_keyboard", "one_time_keyboard", "selective")
        kept = {name: True for name in names if value.get(name)}
        placeholder = value.get("input_field_placeholder")
        return Markup(
            "reply", {"keyboard": rows, **kept, **({"input_field_placeholder": placeholder} if placeholder else {})}
        )
    whole = 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
    if rows := _rows(value, "inline_keyboard", whole, _inline_button):
        return Markup("inline", {"inline_keyboard": rows})
    if value.get("remove_keyboard") or value.get("hide_keyboard"):
        return Markup("remove", {})
    if value.get("force_reply") or value.get("force_reply_keyboard"):
        return Markup("force", {})
    return None


def _rows(value: Json, name: str, complaint: str, read: Any) -> list[list[Json]]:
    rows = value.get(name)
    if rows is None:
        return []
    if not isinstance(rows, list):
        raise refused(f'Field "{name}" must be of type Array')
    kept: list[list[Json]] = []
    left = MOST
    for row in rows:
        if not isinstance(row, list):
            raise refused(complaint)
        buttons = [button for button in map(read, row) if button["text"]][: min(WIDEST, left)]
        left -= len(buttons)
        if buttons:
            kept.append(buttons)
    return kept


def _reply_button(button: Any) -> Json:
    if isinstance(button, str):
        return {"text": button}
    if not isinstance(button, dict):
        raise _no_button("KeyboardButton must be a String or an Object", "keyboard button")
    _text_of(button, "keyboard button")
    names = ("text", "request_contact", "request_location", "web_app", "request_poll", "request_users", "request_chat")
    return {name: button[name] for name in names if button.get(name) not in (None, False)} | {"text": button["text"]}


def _inline_button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise _no_button("InlineKeyboardButton must be an Object", "inline keyboard button")
    text = _text_of(button, "inline keyboard button")
    for action in ACTIONS:
        if button.get(action) or (action in MAY_BE_EMPTY and action in button):
            if action == "callback_data" and len(str(button[action]).encode()) > LONGEST_DATA:
                raise refused("BUTTON_DATA_INVALID")
            return {"text": text, action: button[action]}
    raise _no_button("Text buttons are unallowed in the inline keyboard", "inline keyboard button")


def _text_of(button: Json, noun: str) -> str:
    if "text" not in button:
        raise _no_button('Can\'t find field "text"', noun)
    if not isinstance(button["text"], str):
        raise _no_button('Field "text" must be of type String', noun)
    return button["text"]


def _check_place(rows: list[list[Json]], *, private: bool) -> None:
    if private:
        return
    for row in rows:
        for button in row:
            if "request_contact" in button:
                raise refused("Phone number can be requested in private chats only")
            if "request_location" in button:
                raise refused("Location can be requested in private chats only")
            if "web_app" in button:
                raise refused("Web App buttons can be used in private chats only")


def _no_button(message: str, noun: str) -> CallError:
    return refused(f"can't parse {noun}: {message}")
