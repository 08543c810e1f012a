"""The bot's standing in chats, and the updates when it changes."""

from __future__ import annotations

from bot.sandbox.records import Chat, Json
from bot.sandbox.world import World


def standing(world: World, status: str) -> Json:
    """The bot as a Bot API ChatMember."""
    ban = {"until_date": 0} if status == "kicked" else {}
    return {"user": world.profile.user(), "status": status, **ban}


def change(world: World, chat: Chat, by: Json, status: str) -> None:
    """Give the bot another standing: `my_chat_member`, and a line in a group that loses it."""
    before, chat.bot_status = chat.bot_status, status
    if not chat.private and before == "member":
        world.post(chat, by, {"left_chat_member": world.profile.user()})
    world.hub.publish("groups" if not chat.private else "people")
    announcement = {
        "chat": chat.face,
        "from": by,
        "date": world.clock.stamp(),
        "old_chat_member": standing(world, before),
        "new_chat_member": standing(world, status),
    }
    world.update("my_chat_member", announcement, chat.id)
