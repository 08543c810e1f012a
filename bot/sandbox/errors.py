"""The two ways to be turned away: a bot's call is refused by Telegram, a person's action by the client."""

from __future__ import annotations

from typing import Any

PREFIXES = {400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 409: "Conflict"}


class CallError(Exception):
    """Telegram refuses a call: the HTTP status, its own words, and the answer's `parameters`."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """The JSON body of the refusal."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class ActionError(Exception):
    """A person tries what no Telegram client would let them do; `status` is the control API's."""

    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.status = status


def refused(message: str, code: int = 400) -> CallError:
    """A refusal with Telegram's prefix; the first letter is lowered unless a capital or `_` follows it."""
    keep = len(message) > 1 and (message[1] == "_" or "A" <= message[1] <= "Z")
    return CallError(code, f"{PREFIXES[code]}: {message if keep else message[0].lower() + message[1:]}")


def too_many_requests(seconds: int) -> CallError:
    """Flood control: the call may be repeated after so many seconds."""
    return CallError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
