"""A file that names whom a broadcast is for: chat ids or numbers of applications, one a line."""

from __future__ import annotations

from bot.errors import BroadcastError

LARGEST = 2**63 - 1
"""No id is larger than what the store can hold."""


def named(data: bytes) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Give the chat ids and the application numbers of a file.

    BroadcastError when it names nobody: an audience that nothing narrows is everybody.
    """
    try:
        lines = [line.strip() for line in data.decode("utf-8-sig").splitlines()]
    except UnicodeDecodeError:
        raise BroadcastError("the file of --chats is not in UTF-8") from None
    chat_ids = tuple(int(line) for line in lines if line.isdecimal())
    public_ids = tuple(line for line in lines if line and not line.isdecimal())
    if not chat_ids and not public_ids:
        raise BroadcastError("the file of --chats names nobody")
    if max(chat_ids, default=0) > LARGEST:
        raise BroadcastError(f"the file of --chats holds a number that is no chat id: {max(chat_ids)}")
    return chat_ids, public_ids
