"""The bot's command lists, kept per scope and language, and which one a person sees."""

from __future__ import annotations

from bot.sandbox.records import Chat, Json, Person

Scope = tuple[str, int, int]
"""A scope's type, chat id and user id; 0 where it has none."""

DEFAULT: Scope = ("default", 0, 0)


class Commands:
    """Lists of BotCommand under (scope, language code)."""

    def __init__(self) -> None:
        self._lists: dict[tuple[Scope, str], list[Json]] = {}

    def set(self, scope: Scope, language: str, commands: list[Json]) -> None:
        """Replace a list; an empty one is the same as none."""
        if commands:
            self._lists[scope, language] = commands
        else:
            self.delete(scope, language)

    def get(self, scope: Scope, language: str) -> list[Json]:
        """Exactly this list, without falling back."""
        return self._lists.get((scope, language), [])

    def delete(self, scope: Scope, language: str) -> None:
        """Forget a list."""
        self._lists.pop((scope, language), None)

    def seen_by(self, person: Person, chat: Chat) -> list[Json]:
        """The first list that exists, from the narrowest scope, the person's language before none."""
        scopes = _private(chat) if chat.private else _group(chat, person)
        language = person.language_code.partition("-")[0]
        found = (self._lists.get((scope, code)) for scope in scopes for code in (language, ""))
        return next((commands for commands in found if commands), [])


def _private(chat: Chat) -> list[Scope]:
    return [("chat", chat.id, 0), ("all_private_chats", 0, 0), DEFAULT]


def _group(chat: Chat, person: Person) -> list[Scope]:
    """A group's scopes as somebody meets them; who made the group administers it."""
    member: Scope = ("chat_member", chat.id, person.id)
    if chat.members[0] != person.id:
        return [member, ("chat", chat.id, 0), ("all_group_chats", 0, 0), DEFAULT]
    here: list[Scope] = [("chat_administrators", chat.id, 0), ("chat", chat.id, 0)]
    return [member, *here, ("all_chat_administrators", 0, 0), ("all_group_chats", 0, 0), DEFAULT]
