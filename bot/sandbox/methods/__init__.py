"""The Bot API methods the sandbox models, each a function `(world, call) -> result`."""

from bot.sandbox.methods import callbacks, chats, messages, polling, profile, webhooks
from bot.sandbox.methods.registry import MODELLED

__all__ = ["MODELLED", "callbacks", "chats", "messages", "polling", "profile", "webhooks"]
