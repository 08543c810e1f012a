"""What happens to groups: made, left by force, grown into a supergroup."""

from __future__ import annotations

from bot.sandbox import actions, membership
from bot.sandbox.errors import ActionError
from bot.sandbox.records import Chat
from bot.sandbox.world import World


def create_group(world: World, title: str, members: list[int], payload: str | None = None) -> Chat:
    """Create a group of people and add the bot to it, perhaps through a link with `startgroup=payload`."""
    if payload and not actions.PAYLOAD.fullmatch(payload):
        raise ActionError("A start payload has 1 to 64 letters, digits, - and _.")
    if not title.strip() or not members:
        raise ActionError("A group needs a title and at least one person.")
    people = [world.person(member) for member in members]
    chat = world.add_group(title.strip(), members)
    chat.bot_status = "left"
    membership.change(world, chat, people[0].user(), "member")
    message = world.post(chat, people[0].user(), {"group_chat_created": True})
    world.update("message", message, chat.id)
    if payload:
        actions.say(world, people[0], f"/start@{world.profile.username} {payload}", chat.id)
    return chat


def remove_bot(world: World, chat: Chat) -> None:
    """The group's creator throws the bot out."""
    _check_open(chat)
    membership.change(world, chat, world.people[chat.members[0]].user(), "kicked")


def add_bot(world: World, chat: Chat) -> None:
    """The group's creator takes the bot back in."""
    if chat.private or chat.bot_status == "member":
        raise ActionError("The bot is in this chat already.")
    membership.change(world, chat, world.people[chat.members[0]].user(), "member")


def upgrade(world: World, chat: Chat) -> Chat:
    """The group becomes a supergroup with another id; both chats get a line about it."""
    _check_open(chat)
    if chat.type != "group":
        raise ActionError("It is a supergroup already.")
    grown = world.add_supergroup(chat)
    creator = world.people[chat.members[0]].user()
    chat.migrated_to = grown.id
    world.update("message", world.post(chat, creator, {"migrate_to_chat_id": grown.id}), chat.id)
    world.update("message", world.post(grown, creator, {"migrate_from_chat_id": chat.id}), grown.id)
    return grown


def _check_open(chat: Chat) -> None:
    if chat.private or chat.bot_status != "member" or chat.migrated_to is not None:
        raise ActionError("The bot is not in this group.")
