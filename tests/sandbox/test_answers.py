"""Answers to taps and inline queries."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox import actions, sharing
from bot.sandbox.errors import ActionError
from bot.sandbox.taps import LIFETIME
from tests.sandbox.telegram import Telegram

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
KEYBOARD = {"inline_keyboard": [[{"text": "Go", "callback_data": "x"}]]}


async def tapped(telegram: Telegram) -> str:
    """The id of a tap that waits for an answer."""
    message = await telegram.send(reply_markup=KEYBOARD)
    return str(actions.tap(telegram.world, telegram.ada, message["message_id"], 0, 0)["callback_query_id"])


async def answer_tap(telegram: Telegram, query_id: str, **more: Any) -> Any:
    return await telegram.call("answerCallbackQuery", callback_query_id=query_id, **more)


async def test_a_tap_is_answered_with_a_toast(telegram: Telegram) -> None:
    query_id, before = await tapped(telegram), telegram.world.hub.sequence
    assert (await answer_tap(telegram, query_id, text="Done", show_alert=True)).result is True
    toast = next(event for _, event in telegram.world.hub.since(before) if event["type"] == "toast")
    assert (toast["text"], toast["alert"], toast["person_id"]) == ("Done", True, telegram.ada.id)


async def test_a_toast_has_up_to_200_characters(telegram: Telegram) -> None:
    query_id = await tapped(telegram)
    assert (await answer_tap(telegram, query_id, text="a" * 201)).description == "Bad Request: MESSAGE_TOO_LONG"
    assert (await answer_tap(telegram, query_id, text="a" * 200)).status == 200


@pytest.mark.parametrize(
    "url",
    [
        "https://t.me/Sandbox_Bot?start=job-7",
        "t.me/sandbox_bot?start=job-7",
        "tg://resolve?domain=sandbox_bot&start=job-7",
    ],
)
async def test_an_answer_may_open_the_bot_with_a_payload(telegram: Telegram, url: str) -> None:
    query_id, before = await tapped(telegram), telegram.world.hub.sequence
    assert (await answer_tap(telegram, query_id, url=url)).result is True
    toast = next(event for _, event in telegram.world.hub.since(before) if event["type"] == "toast")
    assert (toast["payload"], toast["text"]) == ("job-7", None)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/",
        "https://t.me/another_bot?start=job-7",
        "https://t.me/sandbox_bot",
        "https://t.me/sandbox_bot?start=a%20b",
        "https://t.me/sandbox_bot?start=" + "a" * 65,
    ],
)
async def test_an_answer_opens_nothing_else(telegram: Telegram, url: str) -> None:
    assert (await answer_tap(telegram, await tapped(telegram), url=url)).description == "Bad Request: URL_INVALID"


async def test_an_unknown_or_old_tap_cannot_be_answered(telegram: Telegram) -> None:
    telegram.expect_lint("unanswered_tap")
    assert (await answer_tap(telegram, "5")).description == TOO_OLD
    query_id = await tapped(telegram)
    telegram.world.clock.advance(LIFETIME + 1)
    assert (await answer_tap(telegram, query_id)).description == TOO_OLD


async def test_a_tap_that_spins_for_ten_seconds_is_linted(telegram: Telegram) -> None:
    telegram.expect_lint("unanswered_tap")
    await answer_tap(telegram, await tapped(telegram))
    telegram.world.clock.advance(11)
    assert telegram.findings() == []
    await tapped(telegram)
    telegram.world.clock.advance(9)
    assert telegram.findings() == []
    telegram.world.clock.advance(1)
    assert [finding.code for finding in telegram.findings()] == ["unanswered_tap"]


async def test_answering_twice_is_tolerated_and_linted(telegram: Telegram) -> None:
    telegram.expect_lint("answered_twice")
    query_id = await tapped(telegram)
    await answer_tap(telegram, query_id)
    assert (await answer_tap(telegram, query_id, text="Again")).result is True
    assert [finding.code for finding in telegram.findings()] == ["answered_twice"]


def article(identifier: str = "1", **more: Any) -> dict[str, Any]:
    content = {"message_text": "<b>Police officer</b>", "parse_mode": "HTML"}
    return {"type": "article", "id": identifier, "title": "Job", "input_message_content": content, **more}


async def answer_query(telegram: Telegram, query_id: str, *results: Any, **more: Any) -> Any:
    return await telegram.call("answerInlineQuery", inline_query_id=query_id, results=list(results), **more)


async def test_an_inline_query_is_answered_and_a_result_chosen(telegram: Telegram) -> None:
    query_id = sharing.ask_inline(telegram.world, telegram.ada, "police")["inline_query_id"]
    assert (await telegram.updates())[0]["inline_query"]["query"] == "police"
    assert (await answer_query(telegram, query_id, article(reply_markup=KEYBOARD))).result is True
    message = sharing.choose_inline(telegram.world, telegram.ada, "1", None)
    assert (message["text"], message["via_bot"]["username"]) == ("Police officer", "sandbox_bot")
    _, said, chosen = await telegram.updates()
    assert said["message"]["message_id"] == message["message_id"]
    assert chosen["chosen_inline_result"]["result_id"] == "1"
    identifier = chosen["chosen_inline_result"]["inline_message_id"]
    edited = await telegram.call("editMessageText", inline_message_id=identifier, text="Closed")
    assert edited.result is True
    assert telegram.world.chats[telegram.ada.id].messages[message["message_id"]]["text"] == "Closed"


async def test_an_unknown_inline_message_cannot_be_edited(telegram: Telegram) -> None:
    answer = await telegram.call("editMessageText", inline_message_id="x", text="Closed")
    assert answer.description == "Bad Request: MESSAGE_ID_INVALID"


async def test_an_inline_query_can_be_answered_for_30_seconds(telegram: Telegram) -> None:
    query_id = sharing.ask_inline(telegram.world, telegram.ada, "police")["inline_query_id"]
    telegram.world.clock.advance(30)
    assert (await answer_query(telegram, query_id)).status == 200
    telegram.world.clock.advance(1)
    assert (await answer_query(telegram, query_id)).description == TOO_OLD


RESULTS: list[tuple[str, Any, str]] = [
    ("51 results are too many", [article(str(n)) for n in range(51)], "too many inline query results specified"),
    ("Results are an array", {}, "expected an Array of inline query results"),
    ("A result is an object", [1], "can't parse inline query result: Inline query result must be an object"),
    ("A result has a type", [{"id": "1"}], "can't parse inline query result: Can't find field \"type\""),
    ("A result has an id", [{"type": "article"}], "can't parse inline query result: Can't find field \"id\""),
    (
        "A result has a known type",
        [{"type": "poem", "id": "1"}],
        'can\'t parse inline query result: type "poem" is unsupported for the inline query result',
    ),
    (
        "An article has a title",
        [{"type": "article", "id": "1", "message_text": "x"}],
        "can't parse inline query result: Can't find field \"title\"",
    ),
    (
        "An article has a message",
        [{"type": "article", "id": "1", "title": "x"}],
        "can't parse inline query result: Can't find field \"message_text\"",
    ),
    ("An id has up to 64 bytes", [article("a" * 65)], "RESULT_ID_INVALID"),
    ("Ids are different", [article(), article()], "RESULT_ID_DUPLICATE"),
    (
        "The message of a result is checked",
        [article(input_message_content={"message_text": "a" * 4097})],
        "message is too long",
    ),
]


@pytest.mark.parametrize(("results", "words"), [row[1:] for row in RESULTS], ids=[row[0] for row in RESULTS])
async def test_inline_results_are_refused_in_telegrams_words(telegram: Telegram, results: Any, words: str) -> None:
    query_id = sharing.ask_inline(telegram.world, telegram.ada, "police")["inline_query_id"]
    answer = await telegram.call("answerInlineQuery", inline_query_id=query_id, results=results)
    assert answer.description == f"Bad Request: {words}"


async def test_50_results_are_taken(telegram: Telegram) -> None:
    query_id = sharing.ask_inline(telegram.world, telegram.ada, "police")["inline_query_id"]
    assert (await answer_query(telegram, query_id, *[article(str(n)) for n in range(50)])).status == 200


async def test_more_results_are_asked_for_with_the_offset_that_was_given_and_earlier_ones_stay(
    telegram: Telegram,
) -> None:
    first = sharing.ask_inline(telegram.world, telegram.ada, "police")["inline_query_id"]
    assert (await answer_query(telegram, first, article("1"), next_offset="é" * 32)).result is True
    second = sharing.ask_inline(telegram.world, telegram.ada, "police", "é" * 32)["inline_query_id"]
    assert (await telegram.updates())[-1]["inline_query"]["offset"] == "é" * 32
    assert (await answer_query(telegram, second, article("2"))).result is True
    assert sharing.choose_inline(telegram.world, telegram.ada, "1", None)["text"] == "Police officer"
    assert sharing.choose_inline(telegram.world, telegram.ada, "2", None)["text"] == "Police officer"
    third = sharing.ask_inline(telegram.world, telegram.ada, "fire")["inline_query_id"]
    assert (await answer_query(telegram, third)).result is True
    with pytest.raises(ActionError, match="no inline result"):
        sharing.choose_inline(telegram.world, telegram.ada, "1", None)


async def test_an_offset_has_up_to_64_bytes(telegram: Telegram) -> None:
    query_id = sharing.ask_inline(telegram.world, telegram.ada, "police")["inline_query_id"]
    answer = await answer_query(telegram, query_id, next_offset="é" * 32 + "a")
    assert answer.description == "Bad Request: NEXT_OFFSET_INVALID"


async def test_an_inline_query_tells_in_what_kind_of_chat_it_was_typed(telegram: Telegram) -> None:
    group = telegram.group()
    sharing.ask_inline(telegram.world, telegram.ada, "police", chat_id=group.id)
    sharing.ask_inline(telegram.world, telegram.ada, "police")
    assert [update["inline_query"]["chat_type"] for update in await telegram.updates()] == ["group", "sender"]


async def test_followers_are_told_everything_above_and_below_the_results(telegram: Telegram) -> None:
    before = telegram.world.hub.sequence
    query_id = sharing.ask_inline(telegram.world, telegram.ada, "police")["inline_query_id"]
    button = {"text": "Log in", "start_parameter": "login"}
    await answer_query(telegram, query_id, button=button, next_offset="5")
    told = next(event for _, event in telegram.world.hub.since(before) if event["type"] == "inline")
    assert (told["query"], told["results"], told["next_offset"], told["button"]) == ("police", [], "5", button)


async def test_a_button_above_the_results_has_words(telegram: Telegram) -> None:
    answer = await answer_query(telegram, "1", button={"start_parameter": "a"})
    assert answer.description == "Bad Request: can't parse inline query results button: Can't find field \"text\""


@pytest.mark.parametrize(
    ("parameter", "words"),
    [
        ("", "can't use empty start_parameter"),
        ("a" * 65, "too long start_parameter specified"),
        ("a b", "unallowed characters in start_parameter are used"),
    ],
)
async def test_a_button_above_the_results_has_a_good_parameter(telegram: Telegram, parameter: str, words: str) -> None:
    button = {"text": "Log in", "start_parameter": parameter}
    assert (await answer_query(telegram, "1", button=button)).description == f"Bad Request: {words}"
