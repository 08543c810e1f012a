"""Where every modelled method is found by its name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from bot.sandbox.call import Call
from bot.sandbox.world import World

Method = Callable[[World, Call], Any]
"""A method's function: it returns the `result`, or an awaitable of it, or raises CallError."""

MODELLED: dict[str, Method] = {}

__all__ = ["MODELLED", "Awaitable", "Method", "method"]


def method(name: str) -> Callable[[Method], Method]:
    """Register a function under a Bot API method's name."""

    def register(function: Method) -> Method:
        MODELLED[name] = function
        return function

    return register
