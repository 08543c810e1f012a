"""Where every modelled method is found by its name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from bot.sandbox.call import Call
from bot.sandbox.world import World

Method = Callable[[World, Call], Any]
"""A method's function: it returns the `result`, or an awaitable of it, or raises CallError."""

F = TypeVar("F", bound=Method)

MODELLED: dict[str, Method] = {}


def method(name: str) -> Callable[[F], F]:
    """Register a function under a Bot API method's name."""

    def register(function: F) -> F:
        MODELLED[name] = function
        return function

    return register
