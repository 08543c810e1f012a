"""People's files, forwarded messages and inline queries."""

from __future__ import annotations

from typing import Any

from bot.sandbox import keyboards, media
from bot.sandbox.actions import chat_for, speak
from bot.sandbox.call import Upload
from bot.sandbox.errors import ActionError, CallError
from bot.sandbox.media import refreshed
from bot.sandbox.methods.copies import SENDABLE, content_fields, origin_of
from bot.sandbox.methods.outgoing_files import captioned
from bot.sandbox.records import Chat, Json, Person
from bot.sandbox.text import LONGEST_CAPTION, message_text, typed
from bot.sandbox.world import World

KINDS = ("document", "photo", "voice", "sticker")
LONGEST_QUERY = 256


def upload(world: World, person: Person, files: list[Upload], words: str, kind: str, chat: Chat) -> list[Json]:
    """Send files; several photos or documents are one album with the caption on the first."""
    if kind not in KINDS:
        raise ActionError(f"as must be one of {', '.join(KINDS)}.")
    if not 1 <= len(files) <= 10:
        raise ActionError("A client sends 1 to 10 files at once.")
    caption = typed(words)
    if len(caption.text) > LONGEST_CAPTION:
        raise ActionError(f"A client does not send more than {LONGEST_CAPTION} characters under a file.")
    try:
        contents = [{kind: _made(world, kind, file)} for file in files]
    except CallError as error:
        raise ActionError(error.description) from None
    if kind != "sticker":
        contents[0] |= captioned(caption)
    grouped = len(files) > 1 and kind in {"document", "photo"}
    album = {"media_group_id": world.new_album()} if grouped else {}
    return [speak(world, person, chat, {**album, **content}) for content in contents]


def forward(world: World, person: Person, from_chat_id: int, message_id: int, chat_id: int | None) -> Json:
    """Send a message of one of the person's chats on."""
    message = world.message(chat_for(world, person, from_chat_id), message_id)
    content = content_fields(message)
    if message.get("has_protected_content") or not SENDABLE & content.keys():
        raise ActionError("A client does not forward this message.")
    fields = {**origin_of(message), **refreshed(world.files, content)}
    return speak(world, person, chat_for(world, person, chat_id), fields)


def ask_inline(world: World, person: Person, text: str, offset: str = "", chat_id: int | None = None) -> Json:
    """Type the bot's name and a query; with the offset that its last answer gave, ask for more of it."""
    if not world.profile.supports_inline_queries:
        raise ActionError("This bot has no inline mode.")
    if len(text) > LONGEST_QUERY:
        raise ActionError(f"An inline query has up to {LONGEST_QUERY} characters.")
    chat = chat_for(world, person, chat_id)
    query = world.inline.ask(person.id, text, world.clock.now(), more=bool(offset))
    person.met = True
    where = "sender" if chat.private else chat.type
    asked = {"id": query.id, "from": person.user(), "chat_type": where, "query": text, "offset": offset}
    world.update("inline_query", asked, person.id)
    return {"inline_query_id": query.id}


def choose_inline(world: World, person: Person, result_id: str, chat_id: int | None) -> Json:
    """Choose a result of the newest query: the message it makes goes out through the bot."""
    query = world.inline.newest.get(person.id)
    results = query.shown if query is not None else []
    result = next((one for one in results if str(one["id"]) == result_id), None)
    if query is None or result is None:
        raise ActionError(f"There is no inline result {result_id!r}.", 404)
    chat = chat_for(world, person, chat_id)
    content = {"via_bot": world.profile.user(), **_inline_content(world, result)}
    message = speak(world, person, chat, content)
    chosen: Json = {"result_id": result_id, "from": person.user(), "query": query.text}
    identifier = world.inline.add_message(chat.id, message["message_id"])
    if "reply_markup" in content:
        chosen["inline_message_id"] = identifier
    world.update("chosen_inline_result", chosen, person.id)
    return message


def _made(world: World, kind: str, file: Upload) -> Any:
    match kind:
        case "photo":
            return media.photo(world.files, media.new_photo(world.files, file))
        case "voice":
            return media.voice(world.files, world.files.add("VoiceNote", file))
        case "sticker":
            return media.sticker(world.files, world.files.add("Sticker", file))
    return media.document(world.files, world.files.add("Document", file))


def _inline_content(world: World, result: Json) -> Json:
    fields: Json = {}
    if result.get("reply_markup") is not None:
        markup = keyboards.parsed(result["reply_markup"], private=True)
        if markup is not None and markup.inline is not None:
            fields["reply_markup"] = markup.inline
    content = result.get("input_message_content")
    if isinstance(content, dict) and "message_text" in content:
        text = message_text(content["message_text"], content.get("parse_mode") or "", content.get("entities"))
        return {"text": text.text, **({"entities": text.entities} if text.entities else {}), **fields}
    for kind, name in (("document", "Document"), ("photo", "Photo")):
        identifier = result.get(f"{kind}_file_id")
        if identifier:
            try:
                stored = world.files.to_send(str(identifier), name)
            except CallError as error:
                raise ActionError(error.description) from None
            made: Any = media.document(world.files, stored)
            if kind == "photo":
                made = media.photo(world.files, world.files.photo_of(stored))
            return {kind: made, **fields}
    raise ActionError(f"The sandbox does not model inline results of type {result['type']!r} with this content.")
