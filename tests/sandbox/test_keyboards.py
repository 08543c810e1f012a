"""Keyboards: what Telegram refuses, what it cuts, and what lint says about it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox import actions
from tests.sandbox.telegram import Telegram

UNPARSED = "can't parse inline keyboard button: "


def inline(*rows: Any) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def button(**action: Any) -> dict[str, Any]:
    return {"text": "Go", **action}


def tapping(data: str = "x", text: str = "Go") -> dict[str, Any]:
    return {"text": text, "callback_data": data}


REFUSED: list[tuple[str, Any, str]] = [
    ("A markup must be JSON", "{", "can't parse reply keyboard markup JSON object"),
    ("A markup is an object", "[]", "object expected as reply markup"),
    (
        "Rows are arrays",
        inline(tapping()),
        'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ),
    ("All rows together are an array", {"inline_keyboard": {}}, 'field "inline_keyboard" must be of type Array'),
    ("Rows of a reply keyboard are arrays", {"keyboard": ["a"]}, 'field "keyboard" must be an Array of Arrays'),
    ("A button is an object", inline(["Go"]), f"{UNPARSED}InlineKeyboardButton must be an Object"),
    ("A button has a text", inline([{"callback_data": "x"}]), f'{UNPARSED}Can\'t find field "text"'),
    (
        "A button's text is a string",
        inline([{"text": 1, "callback_data": "x"}]),
        f'{UNPARSED}Field "text" must be of type String',
    ),
    ("A button does something", inline([button()]), f"{UNPARSED}Text buttons are unallowed in the inline keyboard"),
    (
        "Empty data does nothing",
        inline([button(callback_data="")]),
        f"{UNPARSED}Text buttons are unallowed in the inline keyboard",
    ),
    ("65 bytes of data are too many", inline([tapping("a" * 65)]), "BUTTON_DATA_INVALID"),
    ("33 two-byte letters of data are too many", inline([tapping("é" * 33)]), "BUTTON_DATA_INVALID"),
    (
        "An address needs a host with a dot",
        inline([button(url="nowhere")]),
        "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL",
    ),
    (
        "An address has a protocol of the web",
        inline([button(url="ftp://a.org")]),
        "inline keyboard button URL 'ftp://a.org' is invalid: Unsupported URL protocol",
    ),
    (
        "An address has a good port",
        inline([button(url="a.org:99999")]),
        "inline keyboard button URL 'a.org:99999' is invalid: Wrong port number specified in the URL",
    ),
    (
        "An address has no spaces in its host",
        inline([button(url="a b.org")]),
        "inline keyboard button URL 'a b.org' is invalid: Disallowed character in URL host",
    ),
    (
        "A web app is served over HTTPS",
        inline([button(web_app={"url": "http://a.org"})]),
        "inline keyboard button Web App URL 'http://a.org' is invalid: Only HTTPS links are allowed",
    ),
    (
        "A login is served over HTTPS",
        inline([button(login_url={"url": "http://a.org"})]),
        "inline keyboard button login URL 'http://a.org' is invalid: Only HTTPS links are allowed",
    ),
    (
        "A button of a reply keyboard is a string or object",
        {"keyboard": [[1]]},
        "can't parse keyboard button: KeyboardButton must be a String or an Object",
    ),
    (
        "A button of a reply keyboard has a text",
        {"keyboard": [[{}]]},
        "can't parse keyboard button: Can't find field \"text\"",
    ),
    (
        "More than 10 kB of keyboard are too long",
        inline(*[[tapping("x" * 64, "y" * 120)] for _ in range(60)]),
        "reply markup is too long",
    ),
]

CUT: list[tuple[str, dict[str, Any], list[int], set[str]]] = [
    ("8 buttons in a row are fine", inline([tapping()] * 8), [8], set()),
    ("9 buttons in a row are squeezed", inline([tapping()] * 9), [9], {"wide_row"}),
    ("12 buttons in a row all arrive", inline([tapping()] * 12), [12], {"wide_row"}),
    ("The 13th button in a row vanishes", inline([tapping()] * 13), [12], {"wide_row"}),
    ("100 buttons are fine", inline(*[[tapping("x", "y")] * 5] * 20), [5] * 20, set()),
    (
        "101 buttons are too many for people",
        inline(*[[tapping("x", "y")] * 5] * 20, [tapping("x", "y")]),
        [5] * 20 + [1],
        {"large_keyboard"},
    ),
    ("A button without a text vanishes", inline([tapping(text=""), tapping()]), [1], {"empty_button"}),
    ("An empty row vanishes", inline([], [tapping()]), [1], {"empty_row"}),
    ("64 bytes of data arrive", inline([tapping("é" * 32)]), [1], set()),
]


@pytest.mark.parametrize(("markup", "words"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
async def test_a_keyboard_is_refused_in_telegrams_words(telegram: Telegram, markup: Any, words: str) -> None:
    answer = await telegram.call("sendMessage", chat_id=telegram.ada.id, text="Hi", reply_markup=markup)
    assert (answer.status, answer.description) == (400, f"Bad Request: {words}")


@pytest.mark.parametrize(("markup", "sizes", "codes"), [row[1:] for row in CUT], ids=[row[0] for row in CUT])
async def test_a_keyboard_arrives_as_far_as_telegram_keeps_it(
    telegram: Telegram, markup: dict[str, Any], sizes: list[int], codes: set[str]
) -> None:
    telegram.expect_lint(*codes)
    message = await telegram.send(reply_markup=markup)
    assert [len(row) for row in message["reply_markup"]["inline_keyboard"]] == sizes
    assert {finding.code for finding in telegram.findings()} == codes


async def test_at_most_300_buttons_arrive(telegram: Telegram) -> None:
    telegram.expect_lint("large_keyboard", "wide_row")
    keyboard = {"keyboard": [[f"{row}.{column}" for column in range(12)] for row in range(26)]}
    await telegram.send(reply_markup=keyboard)
    in_force = telegram.world.chats[telegram.ada.id].keyboard
    assert in_force is not None
    assert sum(len(row) for row in in_force["keyboard"]) == 300


async def test_of_two_actions_the_first_in_telegrams_order_wins(telegram: Telegram) -> None:
    telegram.expect_lint("two_actions")
    message = await telegram.send(reply_markup=inline([button(callback_data="x", url="https://a.org")]))
    assert message["reply_markup"]["inline_keyboard"] == [[{"text": "Go", "url": "https://a.org/"}]]
    assert [finding.message_id for finding in telegram.findings()] == [message["message_id"]]


async def test_a_button_may_open_a_person(telegram: Telegram) -> None:
    address = f"tg://user?id={telegram.ada.id}"
    message = await telegram.send(reply_markup=inline([button(url=address)]))
    assert message["reply_markup"]["inline_keyboard"][0][0]["url"] == address


async def test_an_empty_switch_to_inline_mode_is_an_action(telegram: Telegram) -> None:
    message = await telegram.send(reply_markup=inline([button(switch_inline_query="")]))
    assert message["reply_markup"]["inline_keyboard"][0][0] == {"text": "Go", "switch_inline_query": ""}


async def test_a_markup_of_nothing_is_no_markup(telegram: Telegram) -> None:
    assert "reply_markup" not in await telegram.send(reply_markup={})
    assert "reply_markup" not in await telegram.send(reply_markup=inline())


async def test_a_reply_keyboard_is_in_force_and_not_in_the_answer(telegram: Telegram) -> None:
    keyboard = {"keyboard": [["Yes", {"text": "Phone", "request_contact": True}]], "resize_keyboard": True}
    assert "reply_markup" not in await telegram.send(reply_markup=keyboard)
    assert telegram.world.chats[telegram.ada.id].keyboard == {
        "keyboard": [[{"text": "Yes"}, {"text": "Phone", "request_contact": True}]],
        "resize_keyboard": True,
    }
    await telegram.send(reply_markup={"remove_keyboard": True})
    assert telegram.world.chats[telegram.ada.id].keyboard is None


async def test_followers_are_told_that_a_reply_is_asked_for(telegram: Telegram) -> None:
    before = telegram.world.hub.sequence
    sent = await telegram.send("Why?", reply_markup={"force_reply": True, "input_field_placeholder": "Your reason"})
    told = [event for _, event in telegram.world.hub.since(before) if event["type"] == "forced"]
    assert told == [
        {
            "type": "forced",
            "chat_id": telegram.ada.id,
            "message_id": sent["message_id"],
            "placeholder": "Your reason",
        }
    ]


async def test_a_one_time_keyboard_closes_when_it_was_used(telegram: Telegram) -> None:
    await telegram.send(reply_markup={"keyboard": [["Yes"]], "one_time_keyboard": True})
    actions.say(telegram.world, telegram.ada, "Perhaps")
    assert telegram.world.chats[telegram.ada.id].keyboard is not None
    actions.say(telegram.world, telegram.ada, "Yes")
    assert telegram.world.chats[telegram.ada.id].keyboard is None


@pytest.mark.parametrize(
    ("request_kind", "words"),
    [
        ("request_contact", "phone number can be requested in private chats only"),
        ("request_location", "location can be requested in private chats only"),
    ],
)
async def test_personal_details_are_asked_for_in_private_only(
    telegram: Telegram, request_kind: str, words: str
) -> None:
    group = telegram.group()
    markup = {"keyboard": [[{"text": "Give", request_kind: True}]]}
    answer = await telegram.call("sendMessage", chat_id=group.id, text="Hi", reply_markup=markup)
    assert answer.description == f"Bad Request: {words}"


async def test_an_edit_takes_only_an_inline_keyboard(telegram: Telegram) -> None:
    message = await telegram.send()
    answer = await telegram.call(
        "editMessageReplyMarkup",
        chat_id=telegram.ada.id,
        message_id=message["message_id"],
        reply_markup={"keyboard": [["Yes"]]},
    )
    assert answer.description == "Bad Request: inline keyboard expected"
