"""What a person can do, and the updates that real Telegram would make of it."""

from __future__ import annotations

import re

from bot.sandbox import membership
from bot.sandbox.autolinks import mentions
from bot.sandbox.errors import ActionError
from bot.sandbox.lint import Finding
from bot.sandbox.records import Chat, Json, Person
from bot.sandbox.text import LONGEST_TEXT, typed
from bot.sandbox.tokens import BOT_ID
from bot.sandbox.world import World

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
SPINNER = 10.0
"""Seconds after which a person notices that a tap is not answered."""


def chat_for(world: World, person: Person, chat_id: int | None) -> Chat:
    """The chat a person acts in: their own with the bot, or a group they belong to."""
    chat = world.chat(person.id if chat_id is None else chat_id)
    if person.id not in chat.members:
        raise ActionError(f"{person.first_name} is not in the chat {chat.id}.")
    return chat


def say(world: World, person: Person, text: str, chat_id: int | None = None, reply_to: int | None = None) -> Json:
    """Write a text message."""
    chat = chat_for(world, person, chat_id)
    return speak(world, person, chat, _written(text), reply_to)


def speak(world: World, person: Person, chat: Chat, content: Json, reply_to: int | None = None) -> Json:
    """Post a person's message of any content and tell the bot if it may see it."""
    if chat.private:
        if person.blocked:
            raise ActionError(f"{person.first_name} has blocked the bot and would have to unblock it first.", 409)
        if person.deactivated:
            raise ActionError(f"{person.first_name}'s account is deleted.", 409)
        person.started = person.met = True
    if chat.migrated_to is not None:
        raise ActionError(f"The group became the supergroup {chat.migrated_to}.", 409)
    if reply_to is not None:
        quoted = world.message(chat, reply_to)
        content = {"reply_to_message": {k: v for k, v in quoted.items() if k != "reply_to_message"}, **content}
    message = world.post(chat, person.user(), content)
    _put_keyboard_away(world, chat, content)
    if visible(world, chat, message):
        world.update("message", message, chat.id)
    return message


def visible(world: World, chat: Chat, message: Json) -> bool:
    """May the bot see the message? In a group under privacy mode only what is meant for it."""
    if chat.private:
        return True
    if chat.bot_status != "member":
        return False
    service = not {"text", "caption", "document", "photo", "voice", "sticker", "contact", "location"} & message.keys()
    if world.profile.can_read_all_group_messages or service:
        return True
    if message.get("reply_to_message", {}).get("from", {}).get("id") == BOT_ID:
        return True
    return message.get("via_bot", {}).get("id") == BOT_ID or mentions(message, world.profile.username)


def tap(world: World, person: Person, message_id: int, row: int, column: int, chat_id: int | None = None) -> Json:
    """Press an inline button: what a client would do, or the callback query it makes."""
    chat = chat_for(world, person, chat_id)
    message = world.message(chat, message_id)
    if row < 0 or column < 0:
        raise ActionError("Rows and columns are counted from 0.")
    try:
        button = message["reply_markup"]["inline_keyboard"][row][column]
    except (KeyError, IndexError):
        raise ActionError(f"The message {message_id} has no button in row {row}, column {column}.", 404) from None
    if "callback_data" not in button:
        return {key: value for key, value in button.items() if key not in {"text", "style"}}
    pressed = world.taps.add(person.id, chat.id, message_id)
    query = {
        "id": pressed.id,
        "from": person.user(),
        "message": message,
        "chat_instance": str(chat.id * 7_919 + 1_000_003),
        "data": button["callback_data"],
    }
    world.update("callback_query", query, person.id)
    world.clock.at(world.clock.now() + SPINNER, lambda: _look_at_spinner(world, pressed.id, button["text"]))
    return {"callback_query_id": pressed.id}


def edit(world: World, person: Person, message_id: int, text: str, chat_id: int | None = None) -> Json:
    """Change one of the person's own texts."""
    chat = chat_for(world, person, chat_id)
    message = world.message(chat, message_id)
    if message["from"]["id"] != person.id or "text" not in message or "forward_origin" in message:
        raise ActionError("A person can edit only their own text messages.")
    kept = {key: value for key, value in message.items() if key not in {"text", "entities", "edit_date"}}
    new = world.replace(chat, {**kept, "edit_date": world.clock.stamp(), **_written(text)})
    if visible(world, chat, new):
        world.update("edited_message", new, chat.id)
    return new


def delete(world: World, person: Person, message_id: int, chat_id: int | None = None) -> None:
    """Take a message away. The Bot API never tells the bot."""
    chat = chat_for(world, person, chat_id)
    message = world.message(chat, message_id)
    if not chat.private and message["from"]["id"] != person.id:
        raise ActionError("In a group a person can delete only their own messages.")
    world.drop(chat, message_id)


def start(world: World, person: Person, payload: str | None = None) -> Json:
    """Press Start, perhaps through a deep link; it also unblocks the bot."""
    if payload and not PAYLOAD.fullmatch(payload):
        raise ActionError("A start payload has 1 to 64 letters, digits, - and _.")
    unblock(world, person)
    return say(world, person, f"/start {payload}" if payload else "/start")


def block(world: World, person: Person) -> None:
    """Stop the bot from writing."""
    if not person.blocked:
        person.blocked = True
        world.hub.publish("blocked", {"person_id": person.id, "blocked": True})
        if person.started:
            membership.change(world, world.chats[person.id], person.user(), "kicked")


def unblock(world: World, person: Person) -> None:
    """Let the bot write again."""
    if person.blocked:
        person.blocked = False
        world.hub.publish("blocked", {"person_id": person.id, "blocked": False})
        if person.started:
            membership.change(world, world.chats[person.id], person.user(), "member")


def deactivate(world: World, person: Person) -> None:
    """Delete the account."""
    person.deactivated = True
    world.hub.publish("people")


def contact(world: World, person: Person, phone_number: str | None, *, own: bool = True) -> Json:
    """Share a contact card: one's own, or that of somebody who is not on Telegram."""
    number = phone_number or f"+3360{person.id % 10_000_000:07d}"
    card: Json = {"phone_number": number, "first_name": person.first_name if own else "Somebody else"}
    if own:
        card |= {"last_name": person.last_name} if person.last_name else {}
        card["user_id"] = person.id
    return speak(world, person, world.chats[person.id], {"contact": card})


def location(world: World, person: Person, latitude: float, longitude: float) -> Json:
    """Share a place."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise ActionError("A latitude lies between -90 and 90, a longitude between -180 and 180.")
    place = {"latitude": latitude, "longitude": longitude}
    return speak(world, person, world.chats[person.id], {"location": place})


def _written(text: str) -> Json:
    formatted = typed(text)
    if not formatted.text:
        raise ActionError("A client does not send an empty message.")
    if len(formatted.text) > LONGEST_TEXT:
        raise ActionError(f"A client does not send more than {LONGEST_TEXT} characters in one message.")
    entities = {"entities": formatted.entities} if formatted.entities else {}
    return {"text": formatted.text, **entities}


def _put_keyboard_away(world: World, chat: Chat, content: Json) -> None:
    """A one-time keyboard closes when one of its buttons was used."""
    if chat.keyboard is None or not chat.keyboard.get("one_time_keyboard"):
        return
    buttons = [button for row in chat.keyboard["keyboard"] for button in row]
    asked = {name.removeprefix("request_") for button in buttons for name in button}
    if content.get("text") in {button["text"] for button in buttons} or asked & content.keys() - {"text"}:
        world.set_keyboard(chat, None)


def _look_at_spinner(world: World, tap_id: str, label: str) -> None:
    pressed = world.taps.find(tap_id)
    if pressed is not None and not pressed.answered:
        sentence = f"The tap on {label!r} was not answered for {SPINNER:.0f} seconds; its spinner goes on."
        method = "answerCallbackQuery"
        world.lint.add(Finding("unanswered_tap", sentence, method, pressed.chat_id, pressed.message_id, number=None))
