"""Chats as the bot sees them."""

from __future__ import annotations

from bot.sandbox.access import chat_of
from bot.sandbox.call import Call
from bot.sandbox.errors import refused
from bot.sandbox.methods.registry import method
from bot.sandbox.records import Json
from bot.sandbox.world import World


@method("getChat")
def get_chat(world: World, call: Call) -> Json:
    """A chat in full."""
    chat = chat_of(world, call, write=False)
    full: Json = {
        **chat.face,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": chat.private,
            "limited_gifts": chat.private,
            "unique_gifts": chat.private,
            "premium_subscription": chat.private,
            "gifts_from_channels": chat.private,
        },
    }
    if chat.pinned is not None and chat.pinned in chat.messages:
        full["pinned_message"] = chat.messages[chat.pinned]
    return full


@method("leaveChat")
def leave_chat(world: World, call: Call) -> bool:
    """Leave a group."""
    chat = chat_of(world, call)
    if chat.private:
        raise refused("chat member status can't be changed in private chats")
    chat.bot_status = "left"
    world.hub.publish("groups")
    return True
