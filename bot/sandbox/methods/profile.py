"""What the bot says about itself: commands, name, descriptions, menu button."""

from __future__ import annotations

import re
from typing import Any

from bot.sandbox.addresses import AddressError, checked_address
from bot.sandbox.call import Call
from bot.sandbox.commands import DEFAULT, Scope
from bot.sandbox.errors import refused
from bot.sandbox.methods.registry import method
from bot.sandbox.records import Json
from bot.sandbox.world import World

MOST_COMMANDS = 100
_NAME = re.compile(r"/?[a-z0-9_]+")


@method("getMe")
def get_me(world: World, call: Call) -> Json:
    """The bot itself."""
    profile = world.profile
    return {
        **profile.user(),
        "can_join_groups": profile.can_join_groups,
        "can_read_all_group_messages": profile.can_read_all_group_messages,
        "supports_inline_queries": profile.supports_inline_queries,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


@method("setMyCommands")
def set_my_commands(world: World, call: Call) -> bool:
    """Replace the command list of a scope and language."""
    commands = _commands(call.data("commands"))
    world.commands.set(scope_of(world, call.data("scope")), language_of(call), commands)
    world.hub.publish("people")
    return True


@method("getMyCommands")
def get_my_commands(world: World, call: Call) -> list[Json]:
    """Exactly the list of a scope and language."""
    return world.commands.get(scope_of(world, call.data("scope")), language_of(call))


@method("deleteMyCommands")
def delete_my_commands(world: World, call: Call) -> bool:
    """Forget the list of a scope and language."""
    world.commands.delete(scope_of(world, call.data("scope")), language_of(call))
    world.hub.publish("people")
    return True


@method("setMyName")
def set_my_name(world: World, call: Call) -> bool:
    """The name people see, up to 64 characters."""
    _set_words(world, world.profile.names, call, "name", 64)
    return True


@method("getMyName")
def get_my_name(world: World, call: Call) -> Json:
    """The name in a language, or the default one."""
    return {"name": _words(world.profile.names, call)}


@method("setMyDescription")
def set_my_description(world: World, call: Call) -> bool:
    """What an empty chat shows, up to 512 characters."""
    _set_words(world, world.profile.descriptions, call, "description", 512)
    return True


@method("getMyDescription")
def get_my_description(world: World, call: Call) -> Json:
    """The description in a language, or the default one."""
    return {"description": _words(world.profile.descriptions, call)}


@method("setMyShortDescription")
def set_my_short_description(world: World, call: Call) -> bool:
    """What the profile page shows, up to 120 characters."""
    _set_words(world, world.profile.short_descriptions, call, "short_description", 120)
    return True


@method("getMyShortDescription")
def get_my_short_description(world: World, call: Call) -> Json:
    """The short description in a language, or the default one."""
    return {"short_description": _words(world.profile.short_descriptions, call)}


@method("setChatMenuButton")
def set_chat_menu_button(world: World, call: Call) -> bool:
    """The button beside the input, in one private chat or by default."""
    button = _menu_button(call.data("menu_button"))
    chat_id = _person_id(world, call)
    if button["type"] == "default":
        world.profile.menu_buttons.pop(chat_id, None)
    else:
        world.profile.menu_buttons[chat_id] = button
    world.hub.publish("people")
    return True


@method("getChatMenuButton")
def get_chat_menu_button(world: World, call: Call) -> Json:
    """The button beside the input."""
    return world.profile.menu_button(_person_id(world, call))


def language_of(call: Call) -> str:
    """The call's two-letter language, "" for none; CallError for anything else."""
    language = call.text("language_code")
    if language and not re.fullmatch("[a-z]{2}", language):
        raise refused("invalid language code specified")
    return language


def scope_of(world: World, scope: Any) -> Scope:
    """The BotCommandScope as a key; CallError when it is malformed or its chat is unknown."""
    if scope is None:
        return DEFAULT
    if not isinstance(scope, dict):
        raise refused("can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = str(scope.get("type"))
    if kind in {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}:
        return (kind, 0, 0)
    if kind not in {"chat", "chat_administrators", "chat_member"}:
        raise refused("can't parse BotCommandScope: Unsupported type specified")
    if "chat_id" not in scope:
        raise refused("can't parse BotCommandScope: Can't find field \"chat_id\"")
    if scope["chat_id"] == "":
        raise refused("can't parse BotCommandScope: Empty chat_id specified")
    chat_id, user_id = _whole(scope["chat_id"]), _whole(scope.get("user_id", 0)) if kind == "chat_member" else 0
    if kind == "chat_member" and user_id <= 0:
        raise refused("can't parse BotCommandScope: Invalid user_id specified")
    if chat_id not in world.chats:
        raise refused("chat not found")
    return (kind, chat_id, user_id)


def _whole(value: Any) -> int:
    text = str(value)
    return int(text) if text.removeprefix("-").isdigit() else 0


def _commands(value: Any) -> list[Json]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise refused("expected an Array of BotCommand")
    commands = [_command(one) for one in value]
    if len(commands) > MOST_COMMANDS:
        raise refused("BOT_COMMANDS_TOO_MUCH")
    return commands


def _command(value: Any) -> Json:
    if not isinstance(value, dict):
        raise refused("can't parse BotCommand: expected an Object")
    name, description = value.get("command"), value.get("description")
    for field, given in (("command", name), ("description", description)):
        if not isinstance(given, str):
            raise refused(f"can't parse BotCommand: Can't find field \"{field}\"")
    name = str(name).strip().removeprefix("/")
    description = str(description).strip()
    if not name:
        raise refused("command must be non-empty")
    if len(name) > 32:
        raise refused("command length must not exceed 32")
    if not _NAME.fullmatch(name):
        raise refused("BOT_COMMAND_INVALID")
    if not description:
        raise refused("command description must be non-empty")
    if len(description) > 256:
        raise refused("command description length must not exceed 256")
    return {"command": name, "description": description}


def _menu_button(value: Any) -> Json:
    if value is None:
        return {"type": "default"}
    if not isinstance(value, dict):
        raise refused("can't parse menu button: MenuButton must be an Object")
    kind = value.get("type")
    if kind is None:
        raise refused("can't parse menu button: Can't find field \"type\"")
    if str(kind) in {"default", "commands"}:
        return {"type": kind}
    if kind != "web_app":
        raise refused("can't parse menu button: MenuButton has unsupported type")
    text, web_app = value.get("text"), value.get("web_app")
    if not isinstance(text, str):
        raise refused("can't parse menu button: Can't find field \"text\"")
    if not isinstance(web_app, dict) or not isinstance(web_app.get("url"), str):
        raise refused("can't parse menu button: Can't find field \"web_app\"")
    if not text:
        raise refused("menu button text must be non-empty")
    try:
        address = checked_address(web_app["url"], https_only=True)
    except AddressError as error:
        raise refused(f"menu button Web App URL '{web_app['url']}' is invalid: {error}") from None
    return {"type": "web_app", "text": text, "web_app": {"url": address}}


def _person_id(world: World, call: Call) -> int:
    """The person whose button is meant, 0 for the default; CallError for anybody unknown."""
    if "chat_id" not in call.arguments:
        return 0
    chat_id = call.integer("chat_id")
    if chat_id <= 0:
        raise refused("invalid chat_id specified")
    if chat_id not in world.people or not (world.people[chat_id].started or world.people[chat_id].met):
        raise refused("chat not found")
    return chat_id


def _set_words(world: World, words: dict[str, str], call: Call, name: str, longest: int) -> None:
    language = language_of(call)
    value = call.text(name).strip()
    if len(value) > longest:
        raise refused(f"{name.upper()}_TOO_LONG")
    if value:
        words[language] = value
    elif language or name != "name":
        words.pop(language, None)
    world.hub.publish("people")


def _words(words: dict[str, str], call: Call) -> str:
    return words.get(language_of(call)) or words.get("", "")
