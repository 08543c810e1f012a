"""Text messages: sending, editing, chat actions."""

from __future__ import annotations

from bot.sandbox import keyboards
from bot.sandbox.access import chat_of, message_of
from bot.sandbox.call import Call
from bot.sandbox.errors import refused
from bot.sandbox.methods.registry import method
from bot.sandbox.methods.sending import envelope, send
from bot.sandbox.records import Chat, Json
from bot.sandbox.text import Formatted, message_text
from bot.sandbox.tokens import BOT_ID
from bot.sandbox.world import World

ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


@method("sendMessage")
def send_message(world: World, call: Call) -> Json:
    """A text, perhaps with a keyboard."""
    text = message_text(call.text("text"), call.text("parse_mode"), call.data("entities"))
    return send(world, envelope(world, call), content_of(text))


@method("editMessageText")
def edit_message_text(world: World, call: Call) -> Json:
    """Replace the text and the keyboard of one of the bot's own messages."""
    text = message_text(call.text("text"), call.text("parse_mode"), call.data("entities"))
    chat, message = editable(world, call)
    if "text" not in message:
        raise refused("there is no text in the message to edit")
    return edited(world, chat, message, call, content_of(text), ("text", "entities"))


@method("editMessageReplyMarkup")
def edit_message_reply_markup(world: World, call: Call) -> Json:
    """Replace or remove the keyboard of one of the bot's own messages."""
    chat, message = editable(world, call)
    return edited(world, chat, message, call, {}, ())


@method("sendChatAction")
def send_chat_action(world: World, call: Call) -> bool:
    """Show "typing" or the like for up to five seconds."""
    action = call.text("action").lower()
    if action not in ACTIONS:
        raise refused("wrong parameter action in request")
    chat = chat_of(world, call)
    world.hub.publish("action", {"chat_id": chat.id, "action": action})
    return True


def content_of(text: Formatted) -> Json:
    """A text as fields of a Message."""
    return {"text": text.text, "entities": text.entities} if text.entities else {"text": text.text}


def editable(world: World, call: Call) -> tuple[Chat, Json]:
    """The message a call wants to edit; CallError when it is not there or may not be edited."""
    if call.integer("message_id") <= 0:
        raise refused("message identifier is not specified")
    chat = chat_of(world, call)
    message = message_of(chat, call, "to edit")
    if message["from"]["id"] != BOT_ID or "forward_origin" in message or message["message_id"] in chat.fixed:
        raise refused("message can't be edited")
    return chat, message


def edited(world: World, chat: Chat, message: Json, call: Call, content: Json, replaced: tuple[str, ...]) -> Json:
    """The message with new content; an absent keyboard removes the old one."""
    markup_argument = call.data("reply_markup")
    markup = keyboards.parsed(markup_argument, private=chat.private) if markup_argument is not None else None
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
    return world.replace(chat, new)
