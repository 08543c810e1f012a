"""The Bot API methods the sandbox models, each a function `(world, call) -> result`."""

from bot.sandbox.methods import (
    callbacks,
    chats,
    copies,
    editing,
    inline_answers,
    messages,
    outgoing_files,
    polling,
    profile,
    stored_files,
    webhooks,
)
from bot.sandbox.methods.registry import MODELLED

__all__ = [
    "MODELLED",
    "callbacks",
    "chats",
    "copies",
    "editing",
    "inline_answers",
    "messages",
    "outgoing_files",
    "polling",
    "profile",
    "stored_files",
    "webhooks",
]
