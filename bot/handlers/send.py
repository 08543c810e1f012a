"""Sending one message of the outbox through the Bot API, and reading what Telegram makes of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from telegram import Bot, InputFile, LinkPreviewOptions
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.clock import Clock
from bot.handlers.keyboards import Seal, markup
from bot.handlers.request import Broken
from bot.papers.paper import Paper
from bot.presenter import Message, Wanted
from bot.storage.outbox import IN_DOUBT, Dead, Flooded, Later, Moved, Queued, Result, Sent, Unreachable

LONGEST_WAIT = 300.0
"""Seconds between two tries of one message, at most."""

UNCHANGED = "message is not modified"
TOO_LARGE = "request entity too large"
UNREADABLE = "Invalid server response"
NOBODY = ("chat not found", "user is deactivated", "peer_id_invalid")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
NO_PREVIEW_JSON = NO_PREVIEW.to_json()
SEND_MESSAGE = "sendmessage"
"""Telegram does not look at the case; the library warns where it has a method of the same name."""


PICTURES = ("image/png", "image/jpeg")
"""What a chat shows as a picture."""

Make = Callable[[int, Wanted], Awaitable[Paper | None]]
"""Makes the file of a message; None when what it should show is gone, and the text goes alone."""


class Sender:
    """Sends messages as the bot."""

    def __init__(self, bot: Bot, seal: Seal, make: Make, clock: Clock) -> None:
        self._bot = bot
        self._seal = seal
        self._make = make
        self._clock = clock

    async def __call__(self, queued: Queued) -> Result:
        """Send one message and tell what became of it; never raises what Telegram or the network did."""
        try:
            return Sent(queued.outbox_id, await self._perform(queued))
        except TelegramError as error:
            return self._judge(queued, error)

    async def _perform(self, queued: Queued) -> int | None:
        if queued.body["kind"] == "leave":
            await self._bot.leave_chat(queued.chat_id)
            return None
        message = Message.from_json(queued.body)
        if message.file is not None and (paper := await self._make(queued.chat_id, message.file)) is not None:
            return await self._attached(queued.chat_id, message, paper)
        if not message.text:
            return None  # the text went before it, and the file is gone
        if message.edit is not None and await self._edited(queued.chat_id, message, message.edit):
            return message.edit
        return await self._said(queued.chat_id, message)

    async def _said(self, chat_id: int, message: Message) -> int:
        """Send a text; of the answer only the message id is read, for the library's models cost as much as the rest."""
        parameters = {
            "chat_id": chat_id,
            "text": message.text,
            "parse_mode": "HTML",
            "link_preview_options": NO_PREVIEW_JSON,
            "reply_markup": markup(self._seal, chat_id, message.keys),
        }
        sent = await self._bot.do_api_request(SEND_MESSAGE, parameters)
        return int(sent["message_id"])

    async def _attached(self, chat_id: int, message: Message, paper: Paper) -> int:
        keyboard = markup(self._seal, chat_id, message.keys)
        caption, file = message.text or None, InputFile(paper.content, paper.name)
        if paper.media_type in PICTURES:
            sent = await self._bot.send_photo(chat_id, file, caption=caption, parse_mode="HTML", reply_markup=keyboard)
        else:
            sent = await self._bot.send_document(
                chat_id,
                file,
                caption=caption,
                parse_mode="HTML",
                reply_markup=keyboard,
                disable_content_type_detection=True,
            )
        return sent.message_id

    async def _edited(self, chat_id: int, message: Message, message_id: int) -> bool:
        """Replace a message in place; False when it is gone or cannot be changed, and a new one is needed."""
        keyboard = markup(self._seal, chat_id, message.keys)
        try:
            await self._bot.edit_message_text(
                message.text,
                chat_id,
                message_id,
                parse_mode="HTML",
                link_preview_options=NO_PREVIEW,
                reply_markup=keyboard,
            )
        except BadRequest as error:
            return UNCHANGED in str(error).lower()
        return True

    def _judge(self, queued: Queued, error: TelegramError) -> Result:
        """Decide what an error means for this message.

        What was refused, or never got on its way, is tried again as often as it takes. What broke off on its way may
        have arrived: it is sent once more if its loss would hurt, and never a third time.
        """
        match error:
            case RetryAfter():
                until = self._clock() + timedelta(seconds=_seconds(error))
                return Flooded(queued.outbox_id, queued.chat_id, until)
            case ChatMigrated():
                return Moved(queued.outbox_id, queued.chat_id, error.new_chat_id)
            case Forbidden():
                return Unreachable(queued.outbox_id, queued.chat_id)
            case BadRequest() if any(sign in str(error).lower() for sign in NOBODY):
                return Unreachable(queued.outbox_id, queued.chat_id)
            case BadRequest():
                return Dead(queued.outbox_id, _named(error))
            case NetworkError() if TOO_LARGE in str(error).lower():
                return Dead(queued.outbox_id, "RequestEntityTooLarge")
            case _ if _is_doubtful(error) and not _repeats_unseen(queued):
                return self._in_doubt(queued, error)
            case NetworkError() | InvalidToken():
                return self._later(queued, min(LONGEST_WAIT, 2.0 ** min(queued.tries, 8)), error)
        return self._later(queued, min(LONGEST_WAIT, 5.0 * 2.0 ** min(queued.tries, 6)), error)

    def _in_doubt(self, queued: Queued, error: TelegramError) -> Result:
        if not queued.critical or queued.doubts:
            return Dead(queued.outbox_id, f"{IN_DOUBT}: {_named(error)}")
        later = self._later(queued, min(LONGEST_WAIT, 2.0 ** min(queued.tries, 8)), error)
        return replace(later, doubtful=True)

    def _later(self, queued: Queued, seconds: float, error: TelegramError) -> Later:
        return Later(queued.outbox_id, self._clock() + timedelta(seconds=seconds), _named(error))


def _is_doubtful(error: TelegramError) -> bool:
    """Tell whether Telegram may have done what it was asked; an answer that nobody can read says nothing."""
    return type(error) in (TimedOut, Broken) or str(error) == UNREADABLE


def _repeats_unseen(queued: Queued) -> bool:
    """Tell whether doing it twice looks the same as doing it once, as with an edit."""
    return queued.body["kind"] == "leave" or queued.body.get("edit") is not None


def _named(error: TelegramError) -> str:
    """Name an error; only Telegram's own refusals bring their text, for others may quote an address or a message."""
    return f"BadRequest: {error}"[:200] if isinstance(error, BadRequest) else type(error).__name__


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
