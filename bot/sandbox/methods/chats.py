"""Chats as the bot sees them: looking, leaving, pinning."""

from __future__ import annotations

from bot.sandbox import membership
from bot.sandbox.access import chat_of
from bot.sandbox.call import Call
from bot.sandbox.errors import refused
from bot.sandbox.methods.registry import method
from bot.sandbox.records import Chat, Json
from bot.sandbox.tokens import BOT_ID
from bot.sandbox.world import World


@method("getChat")
def get_chat(world: World, call: Call) -> Json:
    """A chat in full."""
    chat = chat_of(world, call, write=False)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    full: Json = {
        **chat.face,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, chat.private),
    }
    if chat.pinned is not None and chat.pinned in chat.messages:
        full["pinned_message"] = chat.messages[chat.pinned]
    return full


@method("getChatMember")
def get_chat_member(world: World, call: Call) -> Json:
    """Somebody's standing in a chat."""
    chat = chat_of(world, call, write=False)
    user_id = call.integer("user_id")
    if user_id <= 0:
        raise refused("invalid user_id specified")
    if user_id == BOT_ID:
        return membership.standing(world, chat.bot_status)
    if user_id not in world.people:
        raise refused("user not found")
    status = "left" if user_id not in chat.members else "creator" if _created(chat, user_id) else "member"
    extra = {"is_anonymous": False} if status == "creator" else {}
    return {"user": world.people[user_id].user(), "status": status, **extra}


@method("getChatMemberCount")
def get_chat_member_count(world: World, call: Call) -> int:
    """How many are in a chat, the bot included."""
    chat = chat_of(world, call, write=False)
    return len(chat.members) + (chat.bot_status == "member")


@method("leaveChat")
def leave_chat(world: World, call: Call) -> bool:
    """Leave a group."""
    chat = chat_of(world, call, write=False)
    if chat.private:
        raise refused("chat member status can't be changed in private chats")
    if chat.bot_status == "member":
        membership.change(world, chat, world.profile.user(), "left")
    return True


@method("pinChatMessage")
def pin_chat_message(world: World, call: Call) -> bool:
    """Pin a message on top of a chat."""
    chat = chat_of(world, call)
    number = call.integer("message_id")
    if number not in chat.messages:
        raise refused("message to pin not found")
    if "pinned_message" in chat.messages[number]:
        raise refused("service messages can't be pinned")
    if not chat.private:
        raise refused("not enough rights to manage pinned messages in the chat")
    if chat.pinned != number:
        world.pin(chat, number)
    return True


@method("unpinChatMessage")
def unpin_chat_message(world: World, call: Call) -> bool:
    """Unpin a message, or the newest pinned one."""
    chat = chat_of(world, call)
    number = call.integer("message_id") or chat.pinned
    if number is None or number not in chat.messages:
        raise refused("message to unpin not found")
    if number == chat.pinned:
        world.pin(chat, None)
    return True


def _created(chat: Chat, user_id: int) -> bool:
    return not chat.private and chat.members[0] == user_id
