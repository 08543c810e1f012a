"""The outside of the Bot API: paths, tokens, envelopes, parameters."""

from __future__ import annotations

import asyncio
import json

import aiohttp
import pytest

from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from bot.sandbox.table import bot_api
from bot.sandbox.tokens import BOT_ID
from tests.sandbox.telegram import TOKEN, Telegram


async def get(telegram: Telegram, path: str) -> tuple[int, dict[str, object]]:
    answer = await telegram.request("GET", path)
    return answer.status, answer.body


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        (f"/bot{TOKEN}/getNothing", 404, "Not Found: method not found"),
        (f"/bot{TOKEN}/", 404, "Not Found: method not found"),
        (f"/bot{TOKEN}", 404, "Not Found"),
        ("/botnonsense/getMe", 401, "Unauthorized: invalid token specified"),
        ("/bot012:x/getMe", 401, "Unauthorized: invalid token specified"),
        (f"/bot{BOT_ID}:{'a' * 70}/getMe", 401, "Unauthorized: invalid token specified"),
        (f"/bot{BOT_ID}:revoked/getMe", 401, "Unauthorized"),
        ("/botab:x/getMe", 421, "Misdirected Request: unallowed token specified"),
    ],
)
async def test_a_bad_path_or_token_is_refused(telegram: Telegram, path: str, status: int, words: str) -> None:
    assert await get(telegram, path) == (status, {"ok": False, "error_code": status, "description": words})


async def test_a_method_that_exists_but_is_not_modelled_says_so(telegram: Telegram) -> None:
    status, body = await get(telegram, f"/bot{TOKEN}/sendDice")
    assert status == 501
    assert body["description"] == "Not Implemented: sendDice exists, but this sandbox does not model it"


async def test_method_names_are_read_in_any_case(telegram: Telegram) -> None:
    assert (await get(telegram, f"/bot{TOKEN}/GETME"))[0] == 200


async def test_get_me_describes_the_bot(telegram: Telegram) -> None:
    me = (await telegram.call("getMe")).result
    assert me["is_bot"] is True
    assert me["username"] == "sandbox_bot"
    assert me["can_read_all_group_messages"] is False


async def test_a_broken_json_body_is_refused(telegram: Telegram) -> None:
    for body in (b"{", b"[]"):
        answer = await telegram.post("sendMessage", body, "application/json")
        assert answer.description == "Bad Request: can't parse JSON object"


async def test_a_body_that_is_not_utf8_is_refused(telegram: Telegram) -> None:
    body = f"chat_id={telegram.ada.id}&text=%ff".encode()
    answer = await telegram.post("sendMessage", body, "application/x-www-form-urlencoded")
    assert answer.description == "Bad Request: strings must be encoded in UTF-8"


async def test_an_unknown_parameter_is_ignored_and_linted(telegram: Telegram) -> None:
    telegram.expect_lint("unknown_parameter")
    message = await telegram.send("Hi", parse_node="HTML")
    assert message["text"] == "Hi"
    assert [finding.sentence for finding in telegram.findings()] == [
        "sendMessage has no parameter parse_node; Telegram ignores it."
    ]


async def test_a_wrong_type_is_read_leniently_and_linted(telegram: Telegram) -> None:
    telegram.expect_lint("wrong_type")
    message = await telegram.send("Hi", protect_content="perhaps")
    assert "has_protected_content" not in message
    assert "should be a Boolean" in telegram.findings()[0].sentence


async def test_a_strict_sandbox_refuses_unknown_parameters_and_wrong_types() -> None:
    telegram = Telegram(strict=True)
    answer = await telegram.call("sendMessage", chat_id=telegram.ada.id, text="Hi", parse_node="HTML")
    assert answer.description.startswith("Bad Request: (strict sandbox) sendMessage has no parameter parse_node")
    answer = await telegram.call("getUpdates", limit="many")
    assert "limit should be an Integer" in answer.description


async def test_true_is_read_as_telegram_reads_it(telegram: Telegram) -> None:
    for word in ("true", "True", "1", "yes"):
        assert (await telegram.send("Hi", protect_content=word))["has_protected_content"] is True


async def test_every_call_is_in_the_journal_without_the_token(telegram: Telegram) -> None:
    await telegram.send("Hi")
    await telegram.request("GET", "/bot1:secret/getMe")
    good, bad = telegram.world.journal.after(0)
    assert (good.method, good.status, good.token_ok, good.request["text"]) == ("sendMessage", 200, True, "Hi")
    assert (bad.method, bad.status, bad.token_ok) == ("getMe", 401, False)
    assert "secret" not in json.dumps(bad.as_json())


async def test_the_journal_shortens_long_texts_and_names_files(telegram: Telegram) -> None:
    await telegram.send("a" * 4096)
    await telegram.call("sendDocument", {"document": ("a.txt", b"abc")}, chat_id=telegram.ada.id)
    text, file = (entry.as_json() for entry in telegram.world.journal.after(0))
    assert text["request"]["text"].endswith("… (4096 characters)")
    assert file["request"]["document"] == "a.txt (3 bytes)"


def test_every_modelled_method_is_documented() -> None:
    from bot.sandbox.methods import MODELLED

    assert MODELLED.keys() <= bot_api().parameters.keys()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "http://127.0.0.1:8081"}, 403),
        ({"host": "127.0.0.1.evil.example"}, 421),
        ({"host": "localhost:8081"}, 200),
    ],
)
async def test_the_bot_api_is_for_bots_of_this_machine(
    telegram: Telegram, headers: dict[str, str], status: int
) -> None:
    assert (await telegram.request("GET", f"/bot{TOKEN}/getMe", headers=headers)).status == status


@pytest.mark.long
async def test_a_connection_that_was_idle_for_a_while_is_used_again() -> None:
    """As with Telegram: else a client that sends as the server closes cannot know whether it was heard."""
    opened = 0

    async def count(*_: object) -> None:
        nonlocal opened
        opened += 1

    counting = aiohttp.TraceConfig()
    counting.on_connection_create_end.append(count)
    async with serve(Sandbox(token=TOKEN)) as root, aiohttp.ClientSession(trace_configs=[counting]) as session:
        for pause in (0, 7):
            await asyncio.sleep(pause)
            async with session.get(f"{root}/bot{TOKEN}/getMe") as answer:
                assert answer.status == 200
                await answer.read()
    assert opened == 1
