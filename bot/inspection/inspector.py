"""Looking into files of strangers from the safe side: what a worker calls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.inspection.limited import Answer, Limited, TooHeavy
from bot.inspection.outcome import Clean, Rejected, from_wire
from bot.inspection.reason import Reason


class Inspector:
    """Looks into files, joins pictures and reads profiles, each in a child with little memory and little time."""

    def __init__(self, limited: Limited) -> None:
        self._limited = limited

    async def look(self, content: bytes, name: str = "", media_type: str = "") -> Clean | Rejected:
        """Give a file's neutralised form, or why it is not kept; name and media type are what the sender declared."""
        return _outcome(await self._limited.call("bot.inspection.look:look", content, name, media_type))

    async def join(self, pictures: Sequence[bytes]) -> Clean | Rejected:
        """Give one PDF with a page for each picture, in order; a refusal's argument `picture` says which, from 1."""
        lengths = [str(len(picture)) for picture in pictures]
        return _outcome(await self._limited.call("bot.inspection.album:join", pictures, *lengths))

    async def read(self, content: bytes, name: str = "") -> dict[str, Any]:
        """Give what `bot.interchange.reading` finds in a file as it came: `Found` as JSON, or `{"failed": code}`."""
        answer = await self._limited.call("bot.interchange.reading:read", content, name)
        if isinstance(answer, TooHeavy):
            return {"failed": "too_large"}
        found: dict[str, Any] = answer.head
        return found


def _outcome(answer: Answer | TooHeavy) -> Clean | Rejected:
    if isinstance(answer, TooHeavy):
        return Rejected(Reason.TOO_HEAVY)
    return from_wire(answer.head, answer.body)
