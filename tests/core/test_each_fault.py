"""Each kind of fault on the wire strikes the running bot while it answers somebody: the answer comes all the same."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.client import Person
from bot.sandbox.faults import KINDS
from tests.core.waiting import idle, until
from tests.support.stage import Stage

pytestmark = pytest.mark.long

TOOK_EFFECT = frozenset({"half", "drop_after", "slow"})
"""The kinds under which the message arrives though the bot may not know it."""

PARTICULARS: dict[str, dict[str, Any]] = {"429": {"retry_after": 1}, "slow": {"seconds": 0.2}, "hang": {"seconds": 0.2}}
"""What a fault is armed with, so that nobody waits long."""


async def welcomed(stage: Stage) -> Person:
    """Bring Ada in, who has been greeted once."""
    ada = await stage.person("Ada")
    await ada.opens()
    await ada.sees("Welcome")
    await idle(stage)
    return ada


def greetings(ada: Person) -> int:
    """Count how often Ada was greeted."""
    return sum(message.from_bot and "Welcome" in message.text for message in ada.messages)


@pytest.mark.parametrize("kind", KINDS)
async def test_an_answer_comes_though_its_sending_fails_once_and_is_repeated_once_at_most(
    stage: Stage, kind: str
) -> None:
    ada = await welcomed(stage)
    await stage.client.fault("sendMessage", kind, match={"chat_id": ada.id}, **PARTICULARS.get(kind, {}))
    await ada.says("/help")
    if kind == "403":  # as if blocked: what was kept comes with the next sign of life
        await until(lambda: stage.rows("SELECT 1 FROM outbox WHERE state = 'unreachable'"))
        await ada.says("/help")
    await ada.sees("Welcome")
    await idle(stage)
    assert greetings(ada) - 1 - (kind == "403") in ({1, 2} if kind in TOOK_EFFECT else {1})
    assert await stage.client.get("faults") == []


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "403"])
async def test_a_poll_that_fails_loses_and_doubles_nothing(stage: Stage, kind: str) -> None:
    ada = await welcomed(stage)
    await stage.stop_bot()
    await stage.client.fault("getUpdates", kind, **PARTICULARS.get(kind, {}))
    await ada.says("/help")
    await stage.start_bot()
    await ada.sees("Welcome")
    await idle(stage)
    assert greetings(ada) == 2
    assert await stage.rows("SELECT 1 FROM inbox WHERE state <> 'handled'") == []


@pytest.mark.parametrize("kind", KINDS)
async def test_a_tap_leads_on_though_its_answer_or_the_change_of_its_message_fails(stage: Stage, kind: str) -> None:
    ada = await welcomed(stage)
    for method in ("answerCallbackQuery", "editMessageText"):
        await stage.client.fault(method, kind, **PARTICULARS.get(kind, {}))
    await ada.taps("English")
    if kind == "403":
        await until(lambda: stage.rows("SELECT 1 FROM outbox WHERE state = 'unreachable'"))
        await ada.says("Hello")
    await ada.sees("Before we start")
