"""The control API's paths of people: creating them, and everything they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.requests import Request

from bot.sandbox import actions, forms, sharing
from bot.sandbox.errors import ActionError
from bot.sandbox.records import Json, Person
from bot.sandbox.wire import multipart_of
from bot.sandbox.world import World

Act = Callable[[World, Person, Json], Any]
LONGEST_NAME = 64


def _say(world: World, person: Person, given: Json) -> Json:
    chat_id, reply_to = forms.integer_or_none(given, "chat_id"), forms.integer_or_none(given, "reply_to_message_id")
    return actions.say(world, person, forms.text(given, "text"), chat_id, reply_to)


def _tap(world: World, person: Person, given: Json) -> Json:
    message_id, row, column = (forms.integer(given, name) for name in ("message_id", "row", "column"))
    return actions.tap(world, person, message_id, row, column, forms.integer_or_none(given, "chat_id"))


def _edit(world: World, person: Person, given: Json) -> Json:
    message_id, chat_id = forms.integer(given, "message_id"), forms.integer_or_none(given, "chat_id")
    return actions.edit(world, person, message_id, forms.text(given, "text"), chat_id)


def _delete(world: World, person: Person, given: Json) -> None:
    actions.delete(world, person, forms.integer(given, "message_id"), forms.integer_or_none(given, "chat_id"))


def _start(world: World, person: Person, given: Json) -> Json:
    return actions.start(world, person, forms.text_or_none(given, "payload"))


def _contact(world: World, person: Person, given: Json) -> Json:
    own = given.get("own", True) is not False
    return actions.contact(world, person, forms.text_or_none(given, "phone_number"), own=own)


def _location(world: World, person: Person, given: Json) -> Json:
    return actions.location(world, person, forms.number(given, "latitude"), forms.number(given, "longitude"))


def _forward(world: World, person: Person, given: Json) -> Json:
    from_chat_id, message_id = forms.integer(given, "from_chat_id"), forms.integer(given, "message_id")
    return sharing.forward(world, person, from_chat_id, message_id, forms.integer_or_none(given, "chat_id"))


def _inline(world: World, person: Person, given: Json) -> Json:
    offset, chat_id = forms.text_or_none(given, "offset") or "", forms.integer_or_none(given, "chat_id")
    return sharing.ask_inline(world, person, forms.text(given, "query"), offset, chat_id)


def _choose(world: World, person: Person, given: Json) -> Json:
    chat_id = forms.integer_or_none(given, "chat_id")
    return sharing.choose_inline(world, person, forms.text(given, "result_id"), chat_id)


ACTS: dict[str, Act] = {
    "say": _say,
    "tap": _tap,
    "edit": _edit,
    "delete": _delete,
    "start": _start,
    "block": lambda world, person, given: actions.block(world, person),
    "unblock": lambda world, person, given: actions.unblock(world, person),
    "deactivate": lambda world, person, given: actions.deactivate(world, person),
    "contact": _contact,
    "location": _location,
    "forward": _forward,
    "inline": _inline,
    "choose": _choose,
}
"""What a person can do, by the last part of the path."""


async def upload(world: World, person: Person, request: Request) -> list[Json]:
    """Send the files of a multipart form."""
    fields, files = await multipart_of(request.scope, request.receive)
    chosen = [file for name, file in files if name == "file"]
    chat_id = fields.get("chat_id")
    if chat_id is not None and not str(chat_id).lstrip("-").isdigit():
        raise ActionError("chat_id must be a whole number.")
    chat = actions.chat_for(world, person, int(chat_id) if chat_id else None)
    kind = fields.get("as") or "document"
    return sharing.upload(world, person, chosen, fields.get("caption") or "", kind, chat)


def add_person(world: World, given: Json) -> Json:
    """Create a person."""
    first_name = _name(forms.text(given, "first_name"))
    language = forms.text_or_none(given, "language_code") or "en"
    last_name, username = forms.text_or_none(given, "last_name"), forms.text_or_none(given, "username")
    return world.add_person(first_name, language, last_name, username).card()


def change_person(world: World, person: Person, given: Json) -> Json:
    """Change a person's names or language."""
    if "first_name" in given:
        person.first_name = _name(forms.text(given, "first_name"))
    if "language_code" in given:
        person.language_code = forms.text(given, "language_code")
    if "last_name" in given:
        person.last_name = forms.text_or_none(given, "last_name")
    if "username" in given:
        person.username = forms.text_or_none(given, "username")
    world.rename(person)
    world.announce_commands(person)
    return person.card()


def _name(name: str) -> str:
    name = name.strip()
    if not 1 <= len(name) <= LONGEST_NAME:
        raise ActionError(f"A first name has 1 to {LONGEST_NAME} characters.")
    return name
