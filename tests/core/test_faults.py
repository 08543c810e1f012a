"""The running bot between a store and a Telegram that fail: what a person notices of it."""

from __future__ import annotations

import asyncio
from collections import Counter

import aiohttp
import pytest

from bot import app
from bot.sandbox.client import Person
from bot.sandbox.journal import Entry
from tests.core.waiting import idle, until
from tests.support.stage import Stage


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give what hangs no time to end when the bot is stopped."""
    monkeypatch.setattr(app, "STOPPING", 0.05)


async def welcomed(stage: Stage, name: str) -> Person:
    """Bring somebody in who has been asked for their language."""
    person = await stage.person(name)
    await person.opens()
    await person.sees("Welcome")
    return person


def calls(stage: Stage, method: str) -> list[Entry]:
    """Give what the bot has called."""
    return [call for call in stage.sandbox.world.journal.after(0) if call.method == method]


def told(person: Person) -> Counter[str]:
    """Count what the bot has said to a person."""
    return Counter(message.text for message in person.messages if message.from_bot)


async def test_flood_control_in_one_chat_delays_that_chat_alone_and_nothing_is_lost_or_doubled(stage: Stage) -> None:
    ada, ben = await welcomed(stage, "Ada"), await welcomed(stage, "Ben")
    await stage.client.fault("sendMessage", "429", retry_after=1, match={"chat_id": ada.id})
    await ada.says("/help")
    await ben.says("/help")
    await ben.sees("Welcome", within=0.8)
    await ada.sees_not("Welcome", within=0.3)
    await ada.sees("Welcome", within=3)
    await idle(stage)
    assert max(told(ada).values()) == 2  # the first greeting, and this one


async def test_a_send_that_hangs_in_one_chat_does_not_hold_up_the_others(hasty: None, stage: Stage) -> None:
    ada, ben = await welcomed(stage, "Ada"), await welcomed(stage, "Ben")
    await stage.client.fault("sendMessage", "hang", match={"chat_id": ada.id})
    await ada.says("/help")
    for _ in range(3):
        await ben.says("/help")
        await ben.sees("Welcome", within=1)


@pytest.mark.long
async def test_a_message_that_arrived_before_the_connection_broke_is_repeated_once_at_most(stage: Stage) -> None:
    ada = await welcomed(stage, "Ada")
    await stage.client.fault("sendMessage", "drop_after", match={"chat_id": ada.id})
    await ada.says("/help")
    await idle(stage)
    await ada.sees("Welcome")
    assert max(told(ada).values()) <= 3


async def test_a_send_that_fails_is_made_up_for(stage: Stage) -> None:
    ada = await welcomed(stage, "Ada")
    await stage.client.fault("sendMessage", "drop_before")
    await ada.says("/help")
    await ada.sees("Welcome")


async def test_a_person_who_blocked_the_bot_gets_what_was_kept_on_coming_back(stage: Stage) -> None:
    ada = await welcomed(stage, "Ada")
    await stage.stop_bot()
    await ada.says("/help")
    await ada.blocks()
    await stage.start_bot()

    async def laid_aside() -> bool:
        rows = await stage.rows("SELECT 1 FROM outbox WHERE state = 'unreachable'")
        return len(rows) == 1

    await until(laid_aside)
    await ada.unblocks()
    await ada.sees("Welcome")
    await ada.opens()
    await ada.sees("Welcome")
    await idle(stage)
    assert told(ada).most_common(1)[0][1] == 3


async def test_a_refusal_without_a_block_ends_with_the_next_message(stage: Stage) -> None:
    ada = await welcomed(stage, "Ada")
    await stage.client.fault("sendMessage", "403", match={"chat_id": ada.id})
    await ada.says("/help")

    async def laid_aside() -> bool:
        return bool(await stage.rows("SELECT 1 FROM outbox WHERE state = 'unreachable'"))

    await until(laid_aside)
    await ada.says("/help")
    await ada.sees("Welcome")
    await idle(stage)
    assert told(ada).most_common(1)[0][1] == 3


async def test_a_tap_on_a_message_that_was_deleted_meanwhile_is_answered_in_a_new_one(stage: Stage) -> None:
    ada = await welcomed(stage, "Ada")
    asked = await ada.sees("Which language")
    await stage.stop_bot()
    await ada.taps("English", asked)
    await ada.deletes(asked)
    await stage.start_bot()
    answer = await ada.sees("Before we start")
    assert answer.id != asked.id


@pytest.mark.long
async def test_polls_that_fail_lose_no_update_and_double_none(stage: Stage) -> None:
    ada = await welcomed(stage, "Ada")
    await stage.stop_bot()
    for kind in ("502", "half"):
        await stage.client.fault("getUpdates", kind)
    await ada.says("/help")
    await stage.start_bot()
    await ada.sees("Welcome")
    await idle(stage)
    assert max(told(ada).values()) == 2
    assert await stage.rows("SELECT 1 FROM inbox WHERE state <> 'handled'") == []


@pytest.mark.long
async def test_another_process_that_polls_with_the_same_token_is_outlived(stage: Stage) -> None:
    ada = await welcomed(stage, "Ada")
    rival = f"{stage.root}/bot{stage.sandbox.token}/getUpdates"
    async with aiohttp.ClientSession() as session:
        polling = asyncio.create_task(session.post(rival, json={"timeout": 50}))
        await asyncio.sleep(0.7)  # by then the bot has polled again
        await stage.client.advance(4)  # Telegram delays a second conflict
        assert (await polling).status == 409
    assert [call.status for call in calls(stage, "getUpdates")].count(409) == 2
    await ada.says("/help")
    await ada.sees("Welcome")


async def test_a_command_menu_that_is_refused_does_not_keep_the_bot_from_working(stage: Stage) -> None:
    await stage.stop_bot()
    await stage.client.fault("setMyCommands", "429", times=3)
    await stage.start_bot()
    await welcomed(stage, "Ada")
    assert stage.assistant is not None
    assert not stage.assistant.done()


async def test_a_tap_is_answered_at_once_even_while_its_message_cannot_be_changed(hasty: None, stage: Stage) -> None:
    ada = await welcomed(stage, "Ada")
    await stage.client.fault("editMessageText", "hang", match={"chat_id": ada.id})
    tapped = await ada.taps("English")

    async def answered() -> bool:
        requests = [call.request for call in calls(stage, "answerCallbackQuery")]
        return tapped in [{"callback_query_id": request["callback_query_id"]} for request in requests]

    await until(answered, within=2)
