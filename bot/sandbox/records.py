"""Who and what exists in the sandbox: people, chats and the bot's own profile."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.tokens import BOT_ID

FIRST_NAME, USERNAME = "Sandbox", "sandbox_bot"
"""What the bot is called unless somebody says otherwise."""

Json = dict[str, Any]
"""A JSON object. Messages are such objects, in the Bot API's words, and never changed in place."""


@dataclass(slots=True)
class Person:
    """Somebody with a Telegram account; one who is hidden has no place at the page."""

    id: int
    first_name: str
    last_name: str | None
    username: str | None
    language_code: str
    started: bool = False
    met: bool = False
    blocked: bool = False
    deactivated: bool = False
    hidden: bool = False

    def user(self) -> Json:
        """The person as a Bot API User."""
        return {"id": self.id, "is_bot": False, **self._names(), "language_code": self.language_code}

    def card(self) -> Json:
        """The person as the control API shows them."""
        return {
            "id": self.id,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
            "blocked": self.blocked,
        }

    def chat(self) -> Json:
        """The private chat with the person, as a Bot API Chat."""
        return {"id": self.id, **self._names(), "type": "private"}

    def _names(self) -> Json:
        names = {"first_name": self.first_name, "last_name": self.last_name, "username": self.username}
        return {key: value for key, value in names.items() if value}


@dataclass(slots=True)
class Chat:
    """A conversation the bot may see: its messages and what is in force there.

    `fixed` holds the ids of the bot's messages that Telegram never lets it edit.
    """

    id: int
    type: str
    face: Json
    members: list[int]
    messages: dict[int, Json] = field(default_factory=dict)
    fixed: set[int] = field(default_factory=set)
    keyboard: Json | None = None
    pinned: int | None = None
    bot_status: str = "member"
    migrated_to: int | None = None

    @property
    def private(self) -> bool:
        """Is it a conversation with one person?"""
        return self.type == "private"


@dataclass(slots=True)
class Profile:
    """The bot as people see it; names and texts are kept per language, "" being the default."""

    username: str = USERNAME
    can_join_groups: bool = True
    can_read_all_group_messages: bool = False
    supports_inline_queries: bool = True
    names: dict[str, str] = field(default_factory=lambda: {"": FIRST_NAME})
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)

    def user(self) -> Json:
        """The bot as a Bot API User, as it stands in a message's `from`."""
        return {"id": BOT_ID, "is_bot": True, "first_name": self.names[""], "username": self.username}

    def description_for(self, person: Person) -> str:
        """What the person's empty chat shows: the description in their language, else the default one, else ""."""
        language = person.language_code.partition("-")[0]
        return self.descriptions.get(language) or self.descriptions.get("", "")

    def menu_button(self, chat_id: int) -> Json:
        """The button beside the input of a private chat; 0 is the default for all."""
        return self.menu_buttons.get(chat_id) or self.menu_buttons.get(0) or {"type": "commands"}
