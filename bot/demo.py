"""The demonstration's page: a local Telegram in the browser, answering before the bot has been loaded."""

from __future__ import annotations

import asyncio
import errno
import importlib
from datetime import UTC, datetime
from functools import partial

from bot.errors import PortTaken
from bot.sandbox.clock import Clock
from bot.sandbox.records import Person
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from bot.sandbox.world import World
from bot.seeding.people import AT_THE_PAGE, COUNT, STAFF, somebody

PEOPLE = (("Amina", "en"), ("ليلى", "ar"), ("Chloé", "fr"), ("Diego", "es"))
"""Who sits at the page and has not met the bot yet, and the language of their Telegram app."""


async def run(port: int) -> None:
    """Serve the page until cancelled; the chats and the bot's data end with it. PortTaken when it cannot be had.

    The bot lives by the clock of the page, so that whoever advances that sees deadlines come near and pass.
    """
    sandbox = Sandbox(first_name="Careers", username="careers_demo_bot")
    for name, language in PEOPLE:
        sandbox.world.add_person(name, language, None, None)
    members, chats = _seat(sandbox.world)
    clock = sandbox.world.clock
    try:
        async with serve(sandbox, port) as root:
            print(f"The demo is at {root}/ (Ctrl+C ends it and deletes its data)", flush=True)
            # Loading the bot takes a second or two, in which the page can be looked at already.
            bot = await asyncio.to_thread(importlib.import_module, "bot.demonstration")
            clock.watch(bot.look_now)
            await bot.run(sandbox.token, root, sandbox.world.announce, members, chats, partial(_read, clock))
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(f"python3 dev.py demo --port {port + 1}") from None
        raise


def _read(clock: Clock) -> datetime:
    return datetime.fromtimestamp(clock.now(), UTC)


def _seat(world: World) -> tuple[dict[str, int], list[int]]:
    """Bring in staff and candidates who know the bot already; give the chats of both.

    Most candidates have an account, so that the bot can write to them, and no place at the page.
    """
    members = {seat.name: _settled(world, seat.name, seat.language, seat.label).id for seat in STAFF}
    chats = []
    for number in range(COUNT):
        who = somebody(number)
        person = _settled(world, who.given, who.language, who.family)
        person.hidden = number not in AT_THE_PAGE
        chats.append(person.id)
    return members, chats


def _settled(world: World, first_name: str, language: str, last_name: str) -> Person:
    person = world.add_person(first_name, language, last_name, None)
    person.started = person.met = True
    return person
