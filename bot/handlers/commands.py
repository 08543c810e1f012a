"""What Telegram shows of the bot before anyone writes: its command menu and descriptions, in four languages."""

from __future__ import annotations

from telegram import Bot, BotCommand

from bot.conversations.routes import COMMANDS
from bot.domain.types import INTERFACE_LANGUAGES
from bot.presenter import Presenter


async def introduce(bot: Bot, presenter: Presenter) -> None:
    """Set commands and descriptions; English is also what people of other languages see."""
    for code, language in ((None, "en"), *((each, each) for each in INTERFACE_LANGUAGES)):
        commands = [BotCommand(name, presenter.label(language, f"command-{name}")) for name in COMMANDS]
        await bot.set_my_commands(commands, language_code=code)
        await bot.set_my_description(presenter.label(language, "bot-description"), language_code=code)
        await bot.set_my_short_description(presenter.label(language, "bot-short-description"), language_code=code)
