"""What a button does: a name with a few short arguments, small enough to travel inside the button."""

from __future__ import annotations

from dataclasses import dataclass

from bot.errors import WiringError

LONGEST = 40
"""Bytes of an encoded action: 64 of callback data, as base64, less six bytes of signature."""


@dataclass(frozen=True, slots=True)
class Action:
    """A button's meaning, such as `Action("open", ("INT04606",))`."""

    name: str
    args: tuple[str, ...] = ()

    @property
    def fits(self) -> bool:
        """Tell whether a button can carry it: it is short enough, and no part contains a bar."""
        return self._fits(self._text())

    def encode(self) -> str:
        """Give the compact text form; WiringError when it does not fit into a button."""
        text = self._text()
        if not self._fits(text):
            raise WiringError(f"no button can carry {self}: at most {LONGEST} bytes, and no bar within a part")
        return text

    def _text(self) -> str:
        return "|".join((self.name, *self.args))

    def _fits(self, text: str) -> bool:
        return len(text.encode()) <= LONGEST and text.count("|") == len(self.args)

    @classmethod
    def decode(cls, text: str) -> Action:
        """Read what `encode` wrote; any text is some action, though perhaps one that nobody answers to."""
        name, *args = text.split("|")
        return cls(name, tuple(args))
