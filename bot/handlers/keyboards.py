"""What travels inside a button: an encoded action, signed for one chat, in at most 64 bytes."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.conversations.actions import LONGEST, Action
from bot.errors import WiringError
from bot.presenter import Key

TAG = 6
"""Bytes of the signature: forging one button takes 2**47 tries on average, each a message to Telegram."""


class Seal:
    """Signs the actions in buttons and checks them when they come back."""

    def __init__(self, token: str) -> None:
        self._key = hashlib.sha256(b"buttons:" + token.encode()).digest()

    def close(self, chat_id: int, action: str) -> str:
        """Give the callback data of a button in this chat."""
        raw = action.encode()
        if len(raw) > LONGEST:
            raise WiringError(f"the action {action!r} is longer than {LONGEST} bytes")
        return base64.urlsafe_b64encode(self._tag(chat_id, raw) + raw).decode().rstrip("=")

    def open(self, chat_id: int, data: str) -> Action | None:
        """Read callback data; None when it was not signed for this chat."""
        try:
            sealed = base64.urlsafe_b64decode(data + "=" * (-len(data) % 4))
            tag, raw = sealed[:TAG], sealed[TAG:]
            return Action.decode(raw.decode()) if hmac.compare_digest(tag, self._tag(chat_id, raw)) else None
        except (binascii.Error, ValueError):
            return None

    def _tag(self, chat_id: int, raw: bytes) -> bytes:
        return hmac.digest(self._key, f"{chat_id}:".encode() + raw, "sha256")[:TAG]


def markup(seal: Seal, chat_id: int, keys: tuple[tuple[Key, ...], ...]) -> InlineKeyboardMarkup | None:
    """Give the inline keyboard of a message, None when it has no buttons."""
    if not keys:
        return None
    rows = [[InlineKeyboardButton(k.label, callback_data=seal.close(chat_id, k.action)) for k in row] for row in keys]
    return InlineKeyboardMarkup(rows)
