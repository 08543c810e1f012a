"""What a person can do, and the updates that real Telegram would make of it."""

from __future__ import annotations

import re

from bot.sandbox.autolinks import mentions
from bot.sandbox.errors import ActionError
from bot.sandbox.records import Chat, Json, Person
from bot.sandbox.text import LONGEST_TEXT, typed
from bot.sandbox.tokens import BOT_ID
from bot.sandbox.world import World

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")


def chat_for(world: World, person: Person, chat_id: int | None) -> Chat:
    """The chat a person acts in: their own with the bot, or a group they belong to."""
    chat = world.chat(person.id if chat_id is None else chat_id)
    if person.id not in chat.members:
        raise ActionError(f"{person.first_name} is not in the chat {chat.id}.")
    return chat


def say(world: World, person: Person, text: str, chat_id: int | None = None, reply_to: int | None = None) -> Json:
    """Write a text message."""
    chat = chat_for(world, person, chat_id)
    formatted = typed(text)
    if not formatted.text:
        raise ActionError("A client does not send an empty message.")
    if len(formatted.text) > LONGEST_TEXT:
        raise ActionError(f"A client does not send more than {LONGEST_TEXT} characters in one message.")
    content: Json = {"text": formatted.text}
    if formatted.entities:
        content["entities"] = formatted.entities
    return speak(world, person, chat, content, reply_to)


def speak(world: World, person: Person, chat: Chat, content: Json, reply_to: int | None = None) -> Json:
    """Post a person's message of any content and tell the bot if it may see it."""
    if chat.private:
        if person.blocked:
            raise ActionError(f"{person.first_name} has blocked the bot and would have to unblock it first.", 409)
        person.started = person.met = True
    if reply_to is not None:
        quoted = world.message(chat, reply_to)
        content = {"reply_to_message": {k: v for k, v in quoted.items() if k != "reply_to_message"}, **content}
    message = world.post(chat, person.user(), content)
    if chat.keyboard is not None and chat.keyboard.get("one_time_keyboard") and "text" in content:
        labels = {button["text"] for row in chat.keyboard["keyboard"] for button in row}
        if content["text"] in labels:
            world.set_keyboard(chat, None)
    if visible(world, chat, message):
        world.update("message", message, chat.id)
    return message


def visible(world: World, chat: Chat, message: Json) -> bool:
    """May the bot see the message? In a group under privacy mode only what is meant for it."""
    if chat.private:
        return True
    if chat.bot_status != "member":
        return False
    if world.profile.can_read_all_group_messages or not ({"text", "caption"} & message.keys()):
        return True
    if message.get("reply_to_message", {}).get("from", {}).get("id") == BOT_ID:
        return True
    return mentions(message, world.profile.username)


def tap(world: World, person: Person, message_id: int, row: int, column: int, chat_id: int | None = None) -> Json:
    """Press an inline button: what a client would do, or the callback query it makes."""
    chat = chat_for(world, person, chat_id)
    message = world.message(chat, message_id)
    try:
        button = message["reply_markup"]["inline_keyboard"][row][column]
    except (KeyError, IndexError):
        raise ActionError(f"The message {message_id} has no button in row {row}, column {column}.", 404) from None
    if "callback_data" not in button:
        return {key: value for key, value in button.items() if key != "text"}
    pressed = world.taps.add(person.id, chat.id, message_id)
    query = {
        "id": pressed.id,
        "from": person.user(),
        "message": message,
        "chat_instance": str(chat.id * 7_919 + 1_000_003),
        "data": button["callback_data"],
    }
    world.update("callback_query", query, person.id)
    return {"callback_query_id": pressed.id}


def edit(world: World, person: Person, message_id: int, text: str, chat_id: int | None = None) -> Json:
    """Change one of the person's own texts."""
    chat = chat_for(world, person, chat_id)
    message = world.message(chat, message_id)
    if message["from"]["id"] != person.id or "text" not in message:
        raise ActionError("A person can edit only their own text messages.")
    formatted = typed(text)
    kept = {key: value for key, value in message.items() if key not in {"text", "entities", "edit_date"}}
    new = {**kept, "edit_date": world.clock.stamp(), "text": formatted.text}
    if formatted.entities:
        new["entities"] = formatted.entities
    world.replace(chat, new)
    if visible(world, chat, new):
        world.update("edited_message", new, chat.id)
    return new


def delete(world: World, person: Person, message_id: int, chat_id: int | None = None) -> None:
    """Take back a message. The Bot API never tells the bot."""
    chat = chat_for(world, person, chat_id)
    world.message(chat, message_id)
    world.drop(chat, message_id)


def start(world: World, person: Person, payload: str | None = None) -> Json:
    """Press Start, perhaps through a deep link."""
    if payload is not None and payload != "" and not PAYLOAD.fullmatch(payload):
        raise ActionError("A start payload has 1 to 64 letters, digits, - and _.")
    if person.blocked:
        unblock(world, person)
    return say(world, person, f"/start {payload}" if payload else "/start")


def block(world: World, person: Person) -> None:
    """Stop the bot from writing."""
    if person.blocked:
        return
    person.blocked = True
    world.hub.publish("blocked", {"person_id": person.id, "blocked": True})
    if person.started:
        _membership(world, world.chats[person.id], person, "member", "kicked")


def unblock(world: World, person: Person) -> None:
    """Let the bot write again."""
    if not person.blocked:
        return
    person.blocked = False
    world.hub.publish("blocked", {"person_id": person.id, "blocked": False})
    if person.started:
        _membership(world, world.chats[person.id], person, "kicked", "member")


def contact(world: World, person: Person, phone_number: str | None, *, own: bool = True) -> Json:
    """Share a contact card: one's own, or another person's."""
    number = phone_number or f"+3360{person.id % 10_000_000:07d}"
    card: Json = {"phone_number": number, "first_name": person.first_name}
    if own:
        if person.last_name:
            card["last_name"] = person.last_name
        card["user_id"] = person.id
    else:
        card["first_name"] = "Somebody else"
    return speak(world, person, world.chats[person.id], {"contact": card})


def location(world: World, person: Person, latitude: float, longitude: float) -> Json:
    """Share a place."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ActionError("A latitude lies between -90 and 90, a longitude between -180 and 180.")
    place = {"latitude": latitude, "longitude": longitude}
    return speak(world, person, world.chats[person.id], {"location": place})


def create_group(world: World, title: str, members: list[int]) -> Chat:
    """Create a group of people and add the bot to it."""
    if not title.strip() or not members:
        raise ActionError("A group needs a title and at least one person.")
    people = [world.person(member) for member in members]
    chat = world.add_group(title.strip(), members)
    _membership(world, chat, people[0], "left", "member")
    service = {"group_chat_created": True}
    world.update("message", world.post(chat, people[0].user(), service), chat.id)
    return chat


def _membership(world: World, chat: Chat, person: Person, old: str, new: str) -> None:
    def standing(status: str) -> Json:
        ban = {"until_date": 0} if status == "kicked" else {}
        return {"user": world.profile.user(), "status": status, **ban}

    change = {
        "chat": chat.face,
        "from": person.user(),
        "date": world.clock.stamp(),
        "old_chat_member": standing(old),
        "new_chat_member": standing(new),
    }
    world.update("my_chat_member", change, chat.id)
