"""Downloading a file from Telegram: asking where it lies, and fetching it."""

from __future__ import annotations

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from bot.errors import FileDelayed, FileGone, FileTooLarge
from bot.handlers.request import AiohttpRequest

TOO_BIG = "file is too big"


class Downloader:
    """Downloads files as the bot."""

    def __init__(self, bot: Bot, request: AiohttpRequest) -> None:
        self._bot = bot
        self._request = request

    async def __call__(self, file_id: str, limit: int) -> bytes:
        """Give a file's bytes, of so many at most; FileGone, FileTooLarge, or FileDelayed when it is to be repeated."""
        try:
            file = await self._bot.get_file(file_id)
        except BadRequest as error:
            raise FileTooLarge if TOO_BIG in str(error).lower() else FileGone from None
        except TelegramError as error:
            raise FileDelayed(type(error).__name__) from None
        if file.file_path is None:
            raise FileGone
        return await self._request.download(file.file_path, limit)
