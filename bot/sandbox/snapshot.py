"""The whole state as the page wants it."""

from __future__ import annotations

from bot.sandbox.records import Chat, Json
from bot.sandbox.tokens import BOT_ID
from bot.sandbox.world import World


def snapshot(world: World) -> Json:
    """Everything `GET /sandbox/state` shows."""
    people = [person for person in world.people.values() if not person.hidden]
    return {
        "bot": {
            "id": BOT_ID,
            "first_name": world.profile.names[""],
            "username": world.profile.username,
            "description": world.profile.descriptions.get("", ""),
            "short_description": world.profile.short_descriptions.get("", ""),
        },
        "now": world.clock.stamp(),
        "notice": world.notice,
        "sequence": world.hub.sequence,
        "people": [person.card() for person in people],
        "groups": [group_card(chat) for chat in world.chats.values() if not chat.private],
        "chats": {str(chat.id): list(chat.messages.values()) for chat in world.chats.values()},
        "keyboards": {str(chat.id): chat.keyboard for chat in world.chats.values()},
        "pinned": {str(chat.id): chat.pinned for chat in world.chats.values()},
        "group_commands": {
            str(chat.id): _group_commands(world, chat) for chat in world.chats.values() if not chat.private
        },
        "commands": {str(person.id): world.commands.seen_by(person, world.chats[person.id]) for person in people},
        "menu_button": {str(person.id): world.profile.menu_button(person.id) for person in people},
        "descriptions": {str(person.id): world.profile.description_for(person) for person in people},
        "flood": world.flood.enabled,
        "faults": world.faults.armed(),
    }


def _group_commands(world: World, group: Chat) -> Json:
    return {str(member): world.commands.seen_by(world.people[member], group) for member in group.members}


def group_card(chat: Chat) -> Json:
    """A group as the control API shows it."""
    return {
        "id": chat.id,
        "type": chat.type,
        "title": chat.face["title"],
        "members": chat.members,
        "bot_status": chat.bot_status,
    }
