"""Changing and taking back what the bot sent."""

from __future__ import annotations

from bot.sandbox import keyboards
from bot.sandbox.access import chat_of
from bot.sandbox.call import Call
from bot.sandbox.errors import refused
from bot.sandbox.methods.outgoing_files import captioned
from bot.sandbox.methods.registry import method
from bot.sandbox.methods.sending import content_of
from bot.sandbox.records import Chat, Json
from bot.sandbox.text import caption, message_text
from bot.sandbox.tokens import BOT_ID
from bot.sandbox.world import World

CAPTIONED = frozenset({"photo", "document", "voice", "video", "audio", "animation"})
TWO_DAYS = 48 * 3600
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


@method("editMessageText")
def edit_message_text(world: World, call: Call) -> Json | bool:
    """Replace the text and the keyboard of one of the bot's own messages."""
    text = message_text(call.text("text"), call.text("parse_mode"), call.data("entities"))
    chat, message = editable(world, call)
    if "text" not in message:
        raise refused("there is no text in the message to edit")
    return edited(world, call, chat, message, content_of(text, call), ("text", "entities", "link_preview_options"))


@method("editMessageCaption")
def edit_message_caption(world: World, call: Call) -> Json | bool:
    """Replace the caption and the keyboard of one of the bot's own messages."""
    words = caption(call.text("caption"), call.text("parse_mode"), call.data("caption_entities"))
    chat, message = editable(world, call)
    if not CAPTIONED & message.keys():
        raise refused("there is no caption in the message to edit")
    content = captioned(words, above=call.flag("show_caption_above_media"))
    return edited(world, call, chat, message, content, ("caption", "caption_entities", "show_caption_above_media"))


@method("editMessageReplyMarkup")
def edit_message_reply_markup(world: World, call: Call) -> Json | bool:
    """Replace or remove the keyboard of one of the bot's own messages."""
    chat, message = editable(world, call)
    return edited(world, call, chat, message, {}, ())


@method("deleteMessage")
def delete_message(world: World, call: Call) -> bool:
    """Take a message away for everyone, within 48 hours."""
    if not call.data("chat_id"):
        raise refused("chat identifier is not specified")
    number = call.integer("message_id")
    if number == 0:
        raise refused("message identifier is not specified")
    chat = chat_of(world, call)
    if number not in chat.messages:
        raise refused("message to delete not found")
    _check_deletable(world, chat, chat.messages[number])
    world.drop(chat, number)
    return True


@method("deleteMessages")
def delete_messages(world: World, call: Call) -> bool:
    """Take up to 100 messages away; those that are not there are passed over."""
    numbers = message_ids(call)
    chat = chat_of(world, call)
    found = [number for number in numbers if number in chat.messages]
    for number in found:
        _check_deletable(world, chat, chat.messages[number])
    for number in found:
        world.drop(chat, number)
    return True


def message_ids(call: Call) -> list[int]:
    """The `message_ids` of a call, 1 to 100; CallError in Telegram's words."""
    given = call.data("message_ids")
    if given is None:
        raise refused("message identifiers are not specified")
    if not isinstance(given, list):
        raise refused("expected an Array of message identifiers")
    if len(given) > 100:
        raise refused("too many message identifiers specified")
    if not given:
        raise refused("message identifiers are not specified")
    if not all(isinstance(one, int) and not isinstance(one, bool) for one in given):
        raise refused("message identifier must be a Number")
    if any(one <= 0 for one in given):
        raise refused("invalid message identifier specified")
    return given


def editable(world: World, call: Call) -> tuple[Chat, Json]:
    """The message a call wants to edit; CallError when it is not there or may not be edited."""
    number = call.integer("message_id")
    if not call.data("chat_id") and number == 0:
        return _inline_message(world, call.text("inline_message_id"))
    chat = chat_of(world, call)
    message = chat.messages.get(number)
    if message is None:
        raise refused("message to edit not found")
    own = message["from"]["id"] == BOT_ID
    if not own or "forward_origin" in message or number in chat.fixed or _is_service(message):
        raise refused("message can't be edited")
    return chat, message


def edited(
    world: World, call: Call, chat: Chat, message: Json, content: Json, replaced: tuple[str, ...]
) -> Json | bool:
    """The message with new content; an absent keyboard removes the old one."""
    markup = keyboards.of_call(call, private=chat.private)
    if markup is not None and markup.inline is None:
        raise refused("inline keyboard expected")
    keyboard = markup.inline if markup else None
    before = {name: message.get(name) for name in (*replaced, "reply_markup")}
    after = {name: content.get(name) for name in replaced} | {"reply_markup": keyboard}
    if before == after:
        raise refused(NOT_MODIFIED)
    kept = {key: value for key, value in message.items() if key not in before and key != "edit_date"}
    new = {**kept, "edit_date": world.clock.stamp(), **content}
    if keyboard:
        new["reply_markup"] = keyboard
    world.replace(chat, new)
    return True if call.data("inline_message_id") and not call.data("chat_id") else new


def _inline_message(world: World, identifier: str) -> tuple[Chat, Json]:
    if not identifier:
        raise refused("message identifier is not specified")
    place = world.inline.messages.get(identifier)
    if place is None or place[1] not in world.chats[place[0]].messages:
        raise refused("MESSAGE_ID_INVALID")
    chat = world.chats[place[0]]
    return chat, chat.messages[place[1]]


def _is_service(message: Json) -> bool:
    return bool({"pinned_message", "group_chat_created", "new_chat_members", "left_chat_member"} & message.keys())


def _check_deletable(world: World, chat: Chat, message: Json) -> None:
    own = message["from"]["id"] == BOT_ID
    too_old = world.clock.now() - message["date"] > TWO_DAYS
    if too_old or (not own and not chat.private):
        raise refused("message can't be deleted for everyone")
