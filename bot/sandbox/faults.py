"""Scripted faults: what can go wrong between a bot and Telegram, on demand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.errors import ActionError
from bot.sandbox.hub import Hub
from bot.sandbox.records import Json

KINDS = ("429", "403", "500", "502", "half", "hang", "drop_before", "drop_after", "slow")
"""Refusals, a gateway's page, half an answer, none at all, a dropped connection before or after the effect."""

ANY = "*"
SECONDS = {"slow": 5.0, "hang": 600.0}
"""How long a slow answer takes and a hanging one is waited for, if the fault does not say."""


@dataclass(slots=True)
class Fault:
    """A fault that strikes the next `times` matching calls; `seconds` are how long `slow` and `hang` last."""

    id: int
    method: str
    kind: str
    times: int
    match: Json = field(default_factory=dict)
    retry_after: int = 3
    seconds: float = 0.0

    def as_json(self) -> Json:
        """The fault as the control API shows it."""
        return {
            "id": self.id,
            "method": self.method,
            "kind": self.kind,
            "times": self.times,
            "match": self.match,
            "retry_after": self.retry_after,
            "seconds": self.seconds,
        }

    def fits(self, method: str, arguments: Json) -> bool:
        """Does it strike this call? Arguments are compared as text, whatever form they came in."""
        if self.method not in (ANY, method):
            return False
        return all(str(arguments.get(name)) == str(value) for name, value in self.match.items())


class Faults:
    """The faults that are armed, in the order they were."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._faults: list[Fault] = []
        self._last = 0

    def arm(self, given: Json) -> Fault:
        """Arm a fault from the control API's words; ActionError when they make no sense."""
        kind, method, match = given.get("kind"), given.get("method", ANY), given.get("match") or {}
        if kind not in KINDS:
            raise ActionError(f"kind must be one of {', '.join(KINDS)}.")
        if not isinstance(method, str) or not isinstance(match, dict):
            raise ActionError("method must be a text and match an object.")
        times = _number(given, "times", 1)
        if not isinstance(times, int) or times < 1:
            raise ActionError("times must be a whole number from 1.")
        self._last += 1
        retry_after = int(_number(given, "retry_after", 3))
        seconds = float(_number(given, "seconds", SECONDS.get(kind, 0.0)))
        fault = Fault(self._last, method, kind, times, match, retry_after, seconds)
        self._faults.append(fault)
        self._hub.publish("faults")
        return fault

    def disarm(self, fault_id: int) -> None:
        """Take a fault away; ActionError when there is none of that id."""
        if not any(fault.id == fault_id for fault in self._faults):
            raise ActionError(f"There is no fault {fault_id}.", 404)
        self._faults = [fault for fault in self._faults if fault.id != fault_id]
        self._hub.publish("faults")

    def armed(self) -> list[Json]:
        """All armed faults for the control API."""
        return [fault.as_json() for fault in self._faults]

    def strike(self, method: str, arguments: Json) -> Fault | None:
        """The first fault that fits the call, used up once."""
        if not self._faults:
            return None
        fault = next((one for one in self._faults if one.fits(method, arguments)), None)
        if fault is not None:
            fault.times -= 1
            self._faults = [one for one in self._faults if one.times > 0]
            self._hub.publish("faults")
        return fault


def _number(given: Json, name: str, default: float) -> Any:
    value = given.get(name)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise ActionError(f"{name} must be a number, not negative.")
    return value
