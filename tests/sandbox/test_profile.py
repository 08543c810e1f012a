"""What the bot says about itself, per scope and language."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.telegram import Telegram


def command(name: str = "help", description: str = "Help") -> dict[str, str]:
    return {"command": name, "description": description}


async def set_commands(telegram: Telegram, *commands: Any, **more: Any) -> Any:
    return await telegram.call("setMyCommands", commands=list(commands), **more)


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("Commands are JSON", {"commands": "{"}, "can't parse commands JSON object"),
    ("Commands are an array", {"commands": {}}, "expected an Array of BotCommand"),
    ("A command is an object", {"commands": [1]}, "can't parse BotCommand: expected an Object"),
    (
        "A command has a name",
        {"commands": [{"description": "x"}]},
        "can't parse BotCommand: Can't find field \"command\"",
    ),
    (
        "A command has a description",
        {"commands": [{"command": "x"}]},
        "can't parse BotCommand: Can't find field \"description\"",
    ),
    ("101 commands are too many", {"commands": [command()] * 101}, "BOT_COMMANDS_TOO_MUCH"),
    ("A name of 33 letters is too long", {"commands": [command("a" * 33)]}, "command length must not exceed 32"),
    ("An empty name is refused", {"commands": [command("/")]}, "command must be non-empty"),
    ("A name has small letters, digits and _", {"commands": [command("Help")]}, "BOT_COMMAND_INVALID"),
    (
        "An empty description is refused",
        {"commands": [command(description=" ")]},
        "command description must be non-empty",
    ),
    (
        "257 letters of description are too many",
        {"commands": [command(description="a" * 257)]},
        "command description length must not exceed 256",
    ),
    (
        "A language has two letters",
        {"commands": [command()], "language_code": "eng"},
        "invalid language code specified",
    ),
    ("A scope is JSON", {"scope": "{"}, "can't parse BotCommandScope JSON object"),
    ("A scope is an object", {"scope": "[]"}, "can't parse BotCommandScope: BotCommandScope must be an Object"),
    (
        "A scope has a known type",
        {"scope": {"type": "planet"}},
        "can't parse BotCommandScope: Unsupported type specified",
    ),
    (
        "A scope of a chat names it",
        {"scope": {"type": "chat"}},
        "can't parse BotCommandScope: Can't find field \"chat_id\"",
    ),
    ("A scope of a chat names one that is there", {"scope": {"type": "chat", "chat_id": 5}}, "chat not found"),
]


@pytest.mark.parametrize(("parameters", "words"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
async def test_commands_are_refused_in_telegrams_words(
    telegram: Telegram, parameters: dict[str, Any], words: str
) -> None:
    answer = await telegram.call("setMyCommands", **parameters)
    assert (answer.status, answer.description) == (400, f"Bad Request: {words}")


async def test_commands_at_the_edges_are_taken(telegram: Telegram) -> None:
    assert (await set_commands(telegram, *[command()] * 100)).result is True
    assert (await set_commands(telegram, command("a" * 32, "b" * 256))).result is True


async def test_commands_are_kept_per_scope_and_language(telegram: Telegram) -> None:
    await set_commands(telegram, command())
    await set_commands(telegram, command("aide"), language_code="fr")
    private = {"type": "all_private_chats"}
    await set_commands(telegram, command("inbox"), scope=private)
    assert (await telegram.call("getMyCommands")).result == [command()]
    assert (await telegram.call("getMyCommands", language_code="fr")).result == [command("aide")]
    assert (await telegram.call("getMyCommands", scope=private)).result == [command("inbox")]
    assert (await telegram.call("getMyCommands", scope=private, language_code="fr")).result == []


async def test_people_see_the_narrowest_list_in_their_language(telegram: Telegram) -> None:
    world = telegram.world
    chloe = telegram.person("Chloé", "fr-CA")

    def seen(person: Any) -> list[str]:
        return [one["command"] for one in world.commands.seen_by(person, world.chats[person.id])]

    await set_commands(telegram, command())
    await set_commands(telegram, command("aide"), language_code="fr")
    assert (seen(telegram.ada), seen(chloe)) == (["help"], ["aide"])
    await set_commands(telegram, command("inbox"), scope={"type": "all_private_chats"})
    assert (seen(telegram.ada), seen(chloe)) == (["inbox"], ["inbox"])
    await set_commands(telegram, command("vip"), scope={"type": "chat", "chat_id": telegram.ada.id})
    assert (seen(telegram.ada), seen(chloe)) == (["vip"], ["inbox"])
    await telegram.call("deleteMyCommands", scope={"type": "all_private_chats"})
    assert seen(chloe) == ["aide"]


async def test_in_a_group_people_see_the_narrowest_list_and_who_made_it_that_of_administrators(
    telegram: Telegram,
) -> None:
    chloe = telegram.person("Chloé", "fr")
    group = telegram.group(telegram.ada, chloe)

    async def seen() -> tuple[str, str]:
        lists = (await telegram.control("GET", "state")).body["group_commands"][str(group.id)]
        return lists[str(telegram.ada.id)][0]["command"], lists[str(chloe.id)][0]["command"]

    await set_commands(telegram, command())
    await set_commands(telegram, command("inbox"), scope={"type": "all_private_chats"})
    assert await seen() == ("help", "help")
    await set_commands(telegram, command("equipe"), scope={"type": "all_group_chats"}, language_code="fr")
    assert await seen() == ("help", "equipe")
    await set_commands(telegram, command("rule"), scope={"type": "all_chat_administrators"})
    assert await seen() == ("rule", "equipe")
    await set_commands(telegram, command("panel"), scope={"type": "chat", "chat_id": group.id})
    assert await seen() == ("panel", "panel")
    await set_commands(telegram, command("chair"), scope={"type": "chat_administrators", "chat_id": group.id})
    assert await seen() == ("chair", "panel")
    scope = {"type": "chat_member", "chat_id": group.id, "user_id": chloe.id}
    await set_commands(telegram, command("minutes"), scope=scope)
    assert await seen() == ("chair", "minutes")


async def test_changed_commands_send_followers_to_the_state_once(telegram: Telegram) -> None:
    telegram.person("Chloé")
    before = telegram.world.hub.sequence
    await set_commands(telegram, command())
    await telegram.call("deleteMyCommands")
    told = [event for _, event in telegram.world.hub.since(before) if event["type"] != "journal"]
    assert told == [{"type": "people"}, {"type": "people"}]


async def test_followers_are_told_the_commands_of_every_chat_of_a_person_whose_language_changed(
    telegram: Telegram,
) -> None:
    group = telegram.group()
    scope = {"type": "all_group_chats"}
    await set_commands(telegram, command("equipe"), scope=scope, language_code="fr")
    before = telegram.world.hub.sequence
    await telegram.control("PATCH", f"people/{telegram.ada.id}", {"language_code": "fr"})
    told = [event for _, event in telegram.world.hub.since(before) if event["type"] == "commands"]
    assert [(event["chat_id"], event["commands"]) for event in told] == [
        (telegram.ada.id, []),
        (group.id, [command("equipe")]),
    ]


@pytest.mark.parametrize(
    ("noun", "key", "longest"),
    [("Name", "name", 64), ("Description", "description", 512), ("ShortDescription", "short_description", 120)],
)
async def test_words_about_the_bot_fall_back_to_the_default_language(
    telegram: Telegram, noun: str, key: str, longest: int
) -> None:
    await telegram.call(f"setMy{noun}", **{key: "Default"})
    await telegram.call(f"setMy{noun}", **{key: "Français", "language_code": "fr"})
    assert (await telegram.call(f"getMy{noun}", language_code="fr")).result == {key: "Français"}
    assert (await telegram.call(f"getMy{noun}", language_code="es")).result == {key: "Default"}
    await telegram.call(f"setMy{noun}", language_code="fr")
    assert (await telegram.call(f"getMy{noun}", language_code="fr")).result == {key: "Default"}
    assert (await telegram.call(f"setMy{noun}", **{key: "a" * longest})).status == 200
    assert (await telegram.call(f"setMy{noun}", **{key: "a" * (longest + 1)})).status == 400


async def test_the_state_tells_each_person_the_description_in_their_language(telegram: Telegram) -> None:
    chloe, lucia = telegram.person("Chloé", "fr-CA"), telegram.person("Lucía", "es")
    people = [str(person.id) for person in (telegram.ada, chloe, lucia)]

    async def described() -> list[str]:
        descriptions = (await telegram.control("GET", "state")).body["descriptions"]
        return [descriptions[person] for person in people]

    assert await described() == ["", "", ""]
    await telegram.call("setMyDescription", description="I find posts.")
    await telegram.call("setMyDescription", description="Je trouve des postes.", language_code="fr")
    assert await described() == ["I find posts.", "Je trouve des postes.", "I find posts."]
    await telegram.control("PATCH", f"people/{lucia.id}", {"language_code": "fr"})
    assert await described() == ["I find posts.", "Je trouve des postes.", "Je trouve des postes."]


@pytest.mark.parametrize(("noun", "key"), [("Name", "name"), ("Description", "description")])
async def test_changed_words_about_the_bot_send_followers_to_the_state(telegram: Telegram, noun: str, key: str) -> None:
    before = telegram.world.hub.sequence
    await telegram.call(f"setMy{noun}", **{key: "New"})
    assert {"type": "people"} in [event for _, event in telegram.world.hub.since(before)]


async def test_a_menu_button_is_kept_per_person(telegram: Telegram) -> None:
    app = {"type": "web_app", "text": "Open", "web_app": {"url": "https://a.org/"}}
    assert (await telegram.call("setChatMenuButton", chat_id=telegram.ada.id, menu_button=app)).result is True
    assert (await telegram.call("getChatMenuButton", chat_id=telegram.ada.id)).result == app
    assert (await telegram.call("getChatMenuButton")).result == {"type": "commands"}
    await telegram.call("setChatMenuButton", chat_id=telegram.ada.id, menu_button={"type": "default"})
    assert (await telegram.call("getChatMenuButton", chat_id=telegram.ada.id)).result == {"type": "commands"}


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ("{", "can't parse menu button JSON object"),
        ("[]", "can't parse menu button: MenuButton must be an Object"),
        ({"type": "door"}, "can't parse menu button: MenuButton has unsupported type"),
        ({"type": "web_app"}, "can't parse menu button: Can't find field \"text\""),
        ({"type": "web_app", "text": "Open"}, "can't parse menu button: Can't find field \"web_app\""),
        ({"type": "web_app", "text": "", "web_app": {"url": "https://a.org"}}, "menu button text must be non-empty"),
        (
            {"type": "web_app", "text": "Open", "web_app": {"url": "http://a.org"}},
            "menu button Web App URL 'http://a.org' is invalid: Only HTTPS links are allowed",
        ),
    ],
)
async def test_a_menu_button_is_refused_in_telegrams_words(telegram: Telegram, button: Any, words: str) -> None:
    answer = await telegram.call("setChatMenuButton", menu_button=button)
    assert answer.description == f"Bad Request: {words}"
