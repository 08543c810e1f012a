"""The demonstration's page: a local Telegram in the browser, answering before the bot has been loaded."""

from __future__ import annotations

import asyncio
import errno
import importlib

from bot.errors import PortTaken
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve

PEOPLE = (("Amina", "en"), ("ليلى", "ar"), ("Chloé", "fr"), ("Diego", "es"))
"""Who sits at the page, and the language of their Telegram app."""


async def run(port: int) -> None:
    """Serve the page until cancelled; the chats and the bot's data end with it. PortTaken when it cannot be had."""
    sandbox = Sandbox(first_name="Careers", username="careers_demo_bot")
    for name, language in PEOPLE:
        sandbox.world.add_person(name, language, None, None)
    try:
        async with serve(sandbox, port) as root:
            print(f"The demo is at {root}/ (Ctrl+C ends it and deletes its data)", flush=True)
            # Loading the bot takes a second or two, in which the page can be looked at already.
            bot = await asyncio.to_thread(importlib.import_module, "bot.demonstration")
            await bot.run(sandbox.token, root, sandbox.world.announce)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(f"python3 dev.py demo --port {port + 1}") from None
        raise
