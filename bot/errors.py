"""Every error this project raises on purpose, in one tree.

The docstring of a class is its message; an argument adds the detail that only the raiser knows.
"""

from __future__ import annotations

import inspect


class BotError(Exception):
    """Something in the assistant went wrong."""

    def __str__(self) -> str:
        message = inspect.getdoc(type(self)) or ""
        detail = "; ".join(str(part) for part in self.args)
        return f"{message} {detail}".strip()


class SettingsError(BotError):
    """A setting is missing or malformed."""


class PortTaken(BotError):
    """Another program uses this port; try another one:"""


class StoreError(BotError):
    """The store cannot do what was asked."""


class StoreUnavailable(StoreError):
    """The database is not available."""


class StoreTaken(StoreError):
    """Another bot runs on this database already; only PostgreSQL can be shared:"""


class SchemaBehind(StoreError):
    """The database schema is not the one this release needs; run: python -m bot migrate."""


class TokenRefused(BotError):
    """Telegram does not accept TELEGRAM_TOKEN; take the current one from @BotFather."""


class UnreadableUpdate(BotError):
    """An update from Telegram cannot be decoded."""


class NewerDraft(BotError):
    """A draft was written by a newer release and is left untouched."""


class NewerSession(BotError):
    """A session was written by a newer release and is left untouched."""


class IllegalTransition(BotError):
    """An application cannot move this way; nothing was changed."""


class NoSuchMember(BotError):
    """There is no member of staff with this number:"""


class WiringError(BotError):
    """Two parts of the assistant do not fit together."""


class VaultError(BotError):
    """The vault of files cannot do what was asked."""


class KeyUnfit(VaultError):
    """A person's key cannot be opened with the master keys there are."""


class FileLost(VaultError):
    """A file is not in the folder of files, or cannot be read."""


class FileDamaged(VaultError):
    """A file of the vault is damaged."""


class NoRoom(VaultError):
    """A file cannot be written to the folder of files:"""


class FileGone(BotError):
    """Telegram has no such file, or gives it no more."""


class FileTooLarge(BotError):
    """A file is larger than we take."""


class FileDelayed(BotError):
    """A file cannot be had just now."""


class FeedError(BotError):
    """A vacancy file cannot be read."""


class NoSuchBroadcast(BotError):
    """There is no broadcast of this number:"""


class WrongMoment(BotError):
    """The broadcast is not in a state that allows this:"""


class NotWritten(BotError):
    """The file cannot be written:"""


class BroadcastError(BotError):
    """The broadcast cannot be prepared:"""


def place_of(error: BaseException) -> str:
    """Name an error and where it was raised, without its message, which may quote what a person wrote."""
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    where = f"{frame.tb_frame.f_code.co_qualname}:{frame.tb_lineno}" if frame else "?"
    return f"{type(error).__name__} in {where}"
