"""What Telegram tolerates or cuts in silence, and a person or a developer would notice."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from bot.sandbox.hub import Hub
from bot.sandbox.records import Json

REMEMBERED = 1_000


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: a code for programs, a sentence for people, and where it was.

    `number` is the journal entry of the call it belongs to, None when it belongs to no single call.
    """

    code: str
    sentence: str
    method: str
    chat_id: int | None
    message_id: int | None
    number: int | None

    def as_json(self) -> Json:
        """The finding as the control API shows it."""
        return {
            "code": self.code,
            "sentence": self.sentence,
            "method": self.method,
            "chat_id": self.chat_id,
            "message_id": self.message_id,
            "number": self.number,
        }


class Lint:
    """The newest findings, oldest first."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self.findings: deque[Finding] = deque(maxlen=REMEMBERED)

    def add(self, finding: Finding) -> None:
        """Write a finding down."""
        self.findings.append(finding)
        self._hub.publish("lint", ("finding", finding))
