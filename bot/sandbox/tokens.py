"""The sandbox's tokens are recognisable, so that no real one can ever be used here by mistake."""

from __future__ import annotations

import secrets

BOT_ID = 990_000_000_001
"""The id of every sandbox bot. Real bots' ids are far smaller."""

LONGEST = 80
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


def new_token() -> str:
    """A fresh token for a sandbox bot."""
    return f"{BOT_ID}:SANDBOX-{secrets.token_urlsafe(18)}"


def check_token(token: str) -> str:
    """The token itself, or ValueError with a sentence when it is not a sandbox token."""
    bot_id, colon, secret = token.partition(":")
    if bot_id != str(BOT_ID) or not colon:
        raise ValueError(
            f"The sandbox takes only its own tokens, which start with {BOT_ID}: — "
            "never give it the token of a real bot. Leave the token out to get a fresh one."
        )
    if not secret or len(token) > LONGEST or not _LETTERS.issuperset(secret):
        raise ValueError(f"After {BOT_ID}: a sandbox token has letters, digits, - and _, {LONGEST} characters in all.")
    return token
