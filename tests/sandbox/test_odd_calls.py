"""No call and no action, however odd, breaks the sandbox: it answers in Telegram's envelope or with a sentence."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from bot.sandbox import people_control
from bot.sandbox.methods import MODELLED
from bot.sandbox.table import bot_api
from tests.sandbox.telegram import PIXEL, Telegram

CALLS = 600
WAITING = frozenset({"getUpdates"})
WORDS = [
    "text",
    "url",
    "callback_data",
    "inline_keyboard",
    "keyboard",
    "remove_keyboard",
    "web_app",
    "login_url",
    "copy_text",
    "type",
    "media",
    "caption",
    "parse_mode",
    "message_id",
    "chat_id",
    "user_id",
    "id",
    "title",
    "input_message_content",
    "message_text",
    "offset",
    "length",
    "command",
    "description",
    "start_parameter",
    "entities",
    "language",
    "user",
    "unix_time",
    "request_contact",
]
SCALARS: list[Any] = [None, True, False, 0, 1, -1, 10**20, -(10**20), 1.5, "", "a", "-1", "true", "é😀", "<b>x</b>"]
SCALARS += ["*x*", "{", "[]", "null", "attach://f", "x" * 300, "http://a.org", "tg://user?id=5", "article", "photo"]
SCALARS += ["document", "web_app", "chat", "HTML", "MarkdownV2", "nan", "../x", "\x00", "https://[x/"]


def oddity(chance: random.Random, depth: int = 0) -> Any:
    """Any JSON value, flat or deep."""
    kind = chance.random()
    if depth > 4 or kind < 0.45:
        return chance.choice(SCALARS)
    if kind < 0.7:
        return [oddity(chance, depth + 1) for _ in range(chance.randint(0, 3))]
    return {chance.choice(WORDS): oddity(chance, depth + 1) for _ in range(chance.randint(0, 4))}


def odd_keyboard(chance: random.Random) -> Any:
    """Something that nearly is a keyboard."""
    rows = [[{"text": "t", chance.choice(WORDS): oddity(chance, 3)} for _ in range(2)] for _ in range(2)]
    return {chance.choice(["keyboard", "inline_keyboard"]): rows}


def odd_arguments(chance: random.Random, method: str, chats: list[int]) -> dict[str, Any]:
    """Arguments of the right names and any shape."""
    arguments: dict[str, Any] = {}
    for name, parameter in bot_api().parameters[method].items():
        if chance.random() > (0.8 if parameter.required else 0.3):
            continue
        arguments[name] = chance.choice([*chats, oddity(chance)]) if "chat_id" in name else oddity(chance)
        if name == "reply_markup" and chance.random() < 0.6:
            arguments[name] = odd_keyboard(chance)
    return {name: value for name, value in arguments.items() if value is not None}


@pytest.mark.parametrize("seed", range(2))
async def test_no_call_breaks_the_sandbox(seed: int) -> None:
    chance, telegram = random.Random(seed), Telegram()
    chats = [telegram.ada.id, telegram.ada.id, telegram.group().id]
    methods = sorted(MODELLED.keys() - WAITING)
    for _ in range(CALLS):
        method = chance.choice(methods)
        arguments = odd_arguments(chance, method, chats)
        if chance.random() < 0.5:
            answer = await telegram.post(method, json.dumps(arguments).encode(), "application/json")
        else:
            answer = await telegram.call(method, {chance.choice(["document", "f"]): ("a.png", PIXEL)}, **arguments)
        assert answer.status in {200, 400, 403, 429, 501}, (method, arguments)
        assert answer.body["ok"] is (answer.status == 200)


@pytest.mark.parametrize("name", sorted(people_control.ACTS))
async def test_no_action_breaks_the_sandbox(name: str) -> None:
    chance, telegram = random.Random(name), Telegram()
    await telegram.send("Ready?", reply_markup={"inline_keyboard": [[{"text": "Go", "callback_data": "x"}]]})
    fields = [
        "text",
        "message_id",
        "row",
        "column",
        "chat_id",
        "payload",
        "phone_number",
        "own",
        "latitude",
        "longitude",
        "query",
        "result_id",
    ]
    for _ in range(60):
        body = {field: oddity(chance) for field in [*fields, "from_chat_id", "reply_to_message_id"]}
        answer = await telegram.control("POST", f"people/{telegram.ada.id}/{name}", body)
        assert answer.status < 500, body
        assert answer.status == 200 or answer.body["error"]
