"""Taps on inline buttons that wait for the bot's answer."""

from __future__ import annotations

from dataclasses import dataclass

from bot.sandbox.clock import Clock

LIFETIME = 150.0
"""Seconds in which a tap may be answered. Telegram publishes no figure; the update itself lives this long."""


@dataclass(slots=True)
class Tap:
    """One tap: who, on which message, when, and whether the spinner has ended."""

    id: str
    person_id: int
    chat_id: int
    message_id: int
    at: float
    answered: bool = False


class Taps:
    """All taps that can still be answered, oldest first."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._taps: dict[str, Tap] = {}
        self._next = 4_200_000_000_000_000_001

    def add(self, person_id: int, chat_id: int, message_id: int) -> Tap:
        """Record a tap."""
        tap = Tap(str(self._next), person_id, chat_id, message_id, self._clock.now())
        self._next += 1
        self._taps[tap.id] = tap
        return tap

    def find(self, tap_id: str) -> Tap | None:
        """The tap of that id unless it is too old."""
        oldest = self._clock.now() - LIFETIME
        for old in [tap.id for tap in self._taps.values() if tap.at < oldest]:
            del self._taps[old]
        return self._taps.get(tap_id)

    @property
    def unanswered(self) -> int:
        """How many spinners turn."""
        return sum(not tap.answered for tap in self._taps.values())
