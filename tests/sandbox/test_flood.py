"""Flood control, once it is switched on."""

from __future__ import annotations

from typing import Any

from bot.sandbox.records import Chat, Person
from tests.sandbox.telegram import PIXEL, Telegram


async def sent(telegram: Telegram, to: Person | Chat) -> Any:
    return await telegram.call("sendMessage", chat_id=to.id, text="Hi")


async def test_without_flood_control_nothing_is_counted(telegram: Telegram) -> None:
    for _ in range(40):
        assert (await sent(telegram, telegram.ada)).status == 200


async def test_a_chat_takes_a_short_burst_and_then_one_message_a_second(telegram: Telegram) -> None:
    telegram.world.flood.enabled = True
    for _ in range(5):
        assert (await sent(telegram, telegram.ada)).status == 200
    refused = await sent(telegram, telegram.ada)
    assert (refused.status, refused.description) == (429, "Too Many Requests: retry after 1")
    assert refused.body["parameters"] == {"retry_after": 1}
    assert refused.headers["retry-after"] == "1"
    telegram.world.clock.advance(1)
    assert (await sent(telegram, telegram.ada)).status == 200
    assert (await sent(telegram, telegram.ada)).status == 429


async def test_all_chats_together_take_30_messages_a_second(telegram: Telegram) -> None:
    people = [telegram.person(f"Person {number}") for number in range(31)]
    telegram.world.flood.enabled = True
    answers = [(await sent(telegram, person)).status for person in people]
    assert answers == [200] * 30 + [429]
    telegram.world.clock.advance(1)
    assert (await sent(telegram, people[-1])).status == 200


async def test_a_group_takes_20_messages_a_minute(telegram: Telegram) -> None:
    group = telegram.group()
    telegram.world.flood.enabled = True
    for _ in range(20):
        assert (await sent(telegram, group)).status == 200
        telegram.world.clock.advance(1)
    refused = await sent(telegram, group)
    assert refused.description == "Too Many Requests: retry after 40"
    telegram.world.clock.advance(40)
    assert (await sent(telegram, group)).status == 200


async def test_an_album_counts_as_its_messages(telegram: Telegram) -> None:
    telegram.world.flood.enabled = True
    files = {str(index): ("a.png", PIXEL) for index in range(5)}
    media = [{"type": "photo", "media": f"attach://{index}"} for index in range(5)]
    assert (await telegram.call("sendMediaGroup", files, chat_id=telegram.ada.id, media=media)).status == 200
    assert (await sent(telegram, telegram.ada)).status == 429


async def test_what_is_no_message_is_not_counted(telegram: Telegram) -> None:
    telegram.world.flood.enabled = True
    for _ in range(40):
        answer = await telegram.call("sendChatAction", chat_id=telegram.ada.id, action="typing")
        assert answer.status == 200
