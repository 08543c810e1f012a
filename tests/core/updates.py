"""Updates as Telegram sends them, one of each kind that the bot asks for."""

from __future__ import annotations

import json
from typing import Any

Json = dict[str, Any]

DATE = 1_790_000_000


def user(person: int, language: str = "en") -> Json:
    """Give a person's card."""
    return {"id": person, "is_bot": False, "first_name": "Ada", "language_code": language}


def private(person: int) -> Json:
    """Give the chat of a person with the bot."""
    return {"id": person, "type": "private", "first_name": "Ada"}


def group() -> Json:
    """Give a group."""
    return {"id": -4_000_000_001, "type": "group", "title": "Team"}


def message(person: int, **content: Any) -> Json:
    """Give a message in a private chat; without content it says hello."""
    head = {"message_id": 7, "date": DATE, "chat": private(person), "from": user(person)}
    return {**head, **(content or {"text": "hello"})}


def said(number: int, person: int, text: str) -> Json:
    """Give an update: somebody wrote a text."""
    return {"update_id": number, "message": message(person, text=text)}


def tapped(number: int, person: int, data: str) -> Json:
    """Give an update: somebody tapped a button."""
    under = {"message_id": 6, "date": DATE, "chat": private(person), "text": "Tap", "from": user(person)}
    query = {"id": "4200", "from": user(person), "message": under, "chat_instance": "1", "data": data}
    return {"update_id": number, "callback_query": query}


def blocked(number: int, person: int, status: str = "kicked") -> Json:
    """Give an update: somebody blocked the bot, or (`member`) is back."""
    bot = {"id": 1, "is_bot": True, "first_name": "Bot"}
    change = {
        "chat": private(person),
        "from": user(person),
        "date": DATE,
        "old_chat_member": {"user": bot, "status": "member"},
        "new_chat_member": {"user": bot, "status": status, "until_date": 0},
    }
    return {"update_id": number, "my_chat_member": change}


def one_of_each(person: int) -> list[Json]:
    """Give updates of all kinds, with the parts that the bot looks at."""
    photo = [{"file_id": "A", "file_unique_id": "a", "width": 10, "height": 10}]
    contact = {"phone_number": "33639981234", "first_name": "Ada", "user_id": person}
    entities = [{"type": "bot_command", "offset": 0, "length": 6}]
    in_group = {**message(person, text="hello"), "chat": group()}
    edited = {**message(person, text="hallo"), "edit_date": DATE + 1}
    updates = [
        {"message": message(person, text="/start x", entities=entities)},
        {"message": message(person, photo=photo, caption="me")},
        {"message": message(person, contact=contact)},
        {"message": in_group},
        {"edited_message": edited},
        {key: value for key, value in tapped(0, person, "c3Rh").items() if key != "update_id"},
        {key: value for key, value in blocked(0, person).items() if key != "update_id"},
    ]
    return [{"update_id": number, **update} for number, update in enumerate(updates, 1)]


def answer(*updates: Any) -> bytes:
    """Give Telegram's answer to getUpdates."""
    return json.dumps({"ok": True, "result": list(updates)}).encode()
