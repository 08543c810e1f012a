"""What a button does: a name with a few short arguments, small enough to travel inside the button."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST = 40
"""Bytes of an encoded action: 64 of callback data, as base64, less six bytes of signature."""


@dataclass(frozen=True, slots=True)
class Action:
    """A button's meaning, such as `Action("open", ("INT04606",))`."""

    name: str
    args: tuple[str, ...] = ()

    def encode(self) -> str:
        """Give the compact text form; the parts must not contain a bar."""
        return "|".join((self.name, *self.args))

    @classmethod
    def decode(cls, text: str) -> Action:
        """Read what `encode` wrote; any text is some action, though perhaps one that nobody answers to."""
        name, *args = text.split("|")
        return cls(name, tuple(args))
