"""Which chat and which message a call means, and whether the bot may touch them."""

from __future__ import annotations

from bot.sandbox.call import Call
from bot.sandbox.errors import CallError, refused
from bot.sandbox.records import Chat
from bot.sandbox.tokens import BOT_ID
from bot.sandbox.world import World


def chat_of(world: World, call: Call, *, write: bool = True, name: str = "chat_id") -> Chat:
    """The chat a call names; CallError when it is unknown or closed to the bot."""
    target = call.data(name)
    if target is None or target == "":
        raise refused("chat_id is empty")
    chat = world.chats.get(target) if isinstance(target, int) else _by_username(world, target)
    if chat is None:
        if target == BOT_ID:
            raise CallError(403, "Forbidden: the bot can't send messages to the bot")
        raise refused("chat not found")
    if chat.private:
        _check_person(world, chat, write=write)
    else:
        _check_group(chat, write=write)
    return chat


def _by_username(world: World, target: str) -> Chat | None:
    for chat in world.chats.values():
        name = chat.face.get("username")
        if name and not chat.private and f"@{name}".lower() == str(target).lower():
            return chat
    return None


def _check_person(world: World, chat: Chat, *, write: bool) -> None:
    person = world.people[chat.id]
    if not person.started and not person.met:
        raise refused("chat not found")
    if not write:
        return
    if person.deactivated:
        raise CallError(403, "Forbidden: user is deactivated")
    if not person.started:
        raise CallError(403, "Forbidden: bot can't initiate conversation with a user")
    if person.blocked:
        raise CallError(403, "Forbidden: bot was blocked by the user")


def _check_group(chat: Chat, *, write: bool) -> None:
    if chat.migrated_to is not None and write:
        words = "Bad Request: group chat was upgraded to a supergroup chat"
        raise CallError(400, words, migrate_to_chat_id=chat.migrated_to)
    if chat.bot_status == "kicked" and (write or chat.type == "supergroup"):
        raise CallError(403, f"Forbidden: bot was kicked from the {chat.type} chat")
    if chat.bot_status == "left" and (write or chat.type == "supergroup"):
        raise CallError(403, f"Forbidden: bot is not a member of the {chat.type} chat")
