"""The demonstration as a whole, with the clock of its page moved: the bot notices, and says what has fallen due."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
import pytest_asyncio

from bot import demo
from bot.catalogue import Value
from bot.catalogue.markup import plain
from bot.demonstration import VACANCIES
from bot.domain.preferences import USUAL_QUIET
from bot.domain.reminders import Clock, moment_of
from bot.domain.vacancy import Vacancy
from bot.feeds.moved import moved
from bot.feeds.vacancy_file import read
from bot.sandbox.client import Person, SandboxClient
from tests.support.words import strict_words

pytestmark = [pytest.mark.long, pytest.mark.asyncio(loop_scope="session")]

ZONE = "Europe/Paris"
REFERENCE = "VN-1511"
"""An opening that still takes applications."""

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


@pytest_asyncio.fixture(loop_scope="session")
async def client() -> AsyncIterator[SandboxClient]:
    """What the page does, on a demonstration of its own whose bot is at work."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    running = asyncio.create_task(demo.run(port))
    root = f"http://127.0.0.1:{port}"
    async with SandboxClient(root, await _page_token(root, running)) as client:
        yield client
        assert await client.lint() == []
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def _page_token(root: str, running: asyncio.Task[None]) -> str:
    """Open the page as soon as it is served, and read its token."""
    async with asyncio.timeout(30), aiohttp.ClientSession() as session:
        while not running.done():
            with suppress(aiohttp.ClientConnectionError):
                async with session.get(f"{root}/") as response:
                    page = await response.text()
                    return str(re.findall('name="sandbox-token" content="([^"]+)"', page)[0])
            await asyncio.sleep(0.05)
    raise AssertionError(running.exception())


async def test_a_deadline_reminder_arrives_when_the_clock_of_the_page_is_advanced(client: SandboxClient) -> None:
    amina = await _somebody(client, "Amina")
    await amina.opens(REFERENCE)
    await amina.sees(_words("en", "welcome"), within=30)
    await amina.taps(_words("en", "language-name-en"))
    await amina.sees(_words("en", "consent-question"))
    await amina.taps(_words("en", "button-consent"))
    await amina.sees(REFERENCE)
    await amina.taps(_words("en", "button-save"))
    await amina.sees(_words("en", "card-saved-reminded"))
    before = await _now(client)
    vacancy = _vacancy(before)
    assert vacancy.deadline is not None
    due = moment_of(vacancy.deadline.at, 3 * DAY, Clock(ZONE, USUAL_QUIET))
    await client.post("clock", {"advance": (due + MINUTE - before).total_seconds()})
    reminder = await amina.sees("⏰", within=10)
    assert vacancy.texts["en"].title in reminder.text
    assert datetime.fromtimestamp(reminder.raw["date"], UTC) >= due


async def test_an_offer_is_reminded_of_and_lapses_when_the_clock_of_the_page_is_advanced(
    client: SandboxClient,
) -> None:
    mateo = await _somebody(client, "Mateo")
    await mateo.says("/applications")
    await mateo.sees("A-", within=30)
    await _passes(client, timedelta(days=4.5))
    await mateo.sees(_beginning("es", "told-offer-waits"), within=10)
    await _passes(client, timedelta(days=4))
    await mateo.sees(_beginning("es", "told-offer-lapsed"), within=10)


async def _passes(client: SandboxClient, time: timedelta) -> None:
    """Let at least so much time pass, up to when people are awake to be written to."""
    now = await _now(client)
    then = Clock(ZONE, USUAL_QUIET).awake_after(now + time)
    await client.post("clock", {"advance": (then - now).total_seconds()})


async def _somebody(client: SandboxClient, name: str) -> Person:
    """Give one of those who sit at the page."""
    cards = (await client.state())["people"]
    return Person(client, next(card for card in cards if card["first_name"] == name))


async def _now(client: SandboxClient) -> datetime:
    return datetime.fromtimestamp((await client.state())["now"], UTC)


def _vacancy(now: datetime) -> Vacancy:
    """Give the opening as the demonstration has it."""
    vacancies = moved(read(VACANCIES.read_bytes(), zone=ZONE).vacancies, now.date()).vacancies
    return next(vacancy for vacancy in vacancies if vacancy.reference == REFERENCE)


def _words(language: str, id_: str, **args: Value) -> str:
    return plain(strict_words().say(language, id_, **args))


def _beginning(language: str, id_: str) -> str:
    """Give the words before the title that they name."""
    return _words(language, id_, title="{title}", until="", days=2).partition("{title}")[0]
