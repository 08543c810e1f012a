"""Which command somebody means who types what a button says, or a command in their language: `help`, `mi perfil`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from bot.domain.data import load
from bot.domain.text import fold


def called(text: str) -> str | None:
    """Give the command that a whole text calls: bare question marks call for help. None where it says anything else."""
    if text.strip() and not text.strip("?؟ "):
        return "help"
    return _commands().get(fold(text))


@cache
def _commands() -> Mapping[str, str]:
    """Give the commands by their folded names."""
    table = load("command_names").items()
    return {fold(name): command for command, own in table for each in own.values() for name in each}
