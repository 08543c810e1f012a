"""What is done with one file: it is downloaded, scanned, looked into, and sealed; nothing of it is written down yet."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from bot.domain.document import LARGEST, DocumentKind, Part, document_name
from bot.errors import FileGone, FileTooLarge, NoRoom
from bot.fetching.ids import ids_in
from bot.fetching.names import Naming
from bot.fetching.openings import found_in
from bot.inspection.antivirus import Antivirus
from bot.inspection.inspector import Inspector
from bot.inspection.limited import Limited, TooHeavy
from bot.inspection.outcome import Clean, Rejected
from bot.inspection.reason import Reason
from bot.storage.documents import NewDocument
from bot.storage.openings import FILE as OPENINGS
from bot.storage.picks import FILE as IDS
from bot.vault.vault import Vault

READER = "bot.interchange.reading:read"
"""Looks for a profile in a file's original bytes, in the child process."""

Download = Callable[[str, int], Awaitable[bytes]]
"""Gives the bytes of a file by its id, of so many at most; FileGone, FileTooLarge, or FileDelayed to try again."""


@dataclass(frozen=True)
class Order:
    """What is to be fetched: the parts in their order, and what they are to become."""

    parts: tuple[Part, ...]
    kind: DocumentKind | None
    replaces: int | None
    reference: str | None
    language: str = "en"

    @classmethod
    def of(cls, content: dict[str, Any]) -> Order:
        """Read what was written down when it was asked for; an album's parts can have come in any order."""
        parts = sorted((Part(**part) for part in content["parts"]), key=lambda part: part.message_id)
        kind = DocumentKind(content["kind"]) if content["kind"] else None
        return cls(tuple(parts), kind, content["replaces"], content["reference"], content.get("language", "en"))


@dataclass(frozen=True)
class Result:
    """What came of it; `outcome` as in the event, `found` what the reader said."""

    outcome: str
    reason: str = ""
    args: dict[str, str | int] = field(default_factory=dict)
    document: NewDocument | None = None
    found: dict[str, Any] | None = None


class Workshop:
    """Has the tools to bring a file over; deadlines without a zone end their day in `zone`."""

    def __init__(
        self,
        download: Download,
        limited: Limited,
        antivirus: Antivirus,
        vault: Callable[[], Vault],
        naming: Naming,
        zone: str = "UTC",
    ) -> None:
        self._download = download
        self._limited = limited
        self._inspector = Inspector(limited)
        self._antivirus = antivirus
        self._vault = vault
        self._naming = naming
        self._zone = zone

    async def bring(self, order: Order, key: bytes, purpose: str = "document") -> Result:
        """Do all there is to do with a file; FileDelayed when it is to be tried again later."""
        try:
            contents = [await self._download(part.file_id, LARGEST) for part in order.parts]
        except FileGone:
            return Result("gone")
        except FileTooLarge:
            return _refused(Rejected(Reason.TOO_LARGE, {"limit": LARGEST // 1024 // 1024}))
        for content in contents:
            if infected := await self._antivirus.refuses(content):
                return _refused(infected)
        if purpose == OPENINGS:
            return Result("read", found=await asyncio.to_thread(found_in, contents[0], self._zone))
        if purpose == IDS:
            return Result("read", found=await asyncio.to_thread(ids_in, contents[0]))
        if order.kind is None:
            found = await self._read(order.parts[0], contents[0])
            return Result("read", found=found) if found else _refused(Rejected(Reason.TOO_HEAVY))
        return await self._keep(order, order.kind, contents, key)

    async def _keep(self, order: Order, kind: DocumentKind, contents: list[bytes], key: bytes) -> Result:
        first = order.parts[0]
        clean = await self._look(order, contents)
        if isinstance(clean, Rejected):
            return _refused(clean)
        readable = kind is DocumentKind.CV and len(contents) == 1 and not first.is_picture
        found = await self._read(first, contents[0]) if readable else None
        try:
            stored_name = await asyncio.to_thread(self._vault().put, key, clean.content)
        except NoRoom:
            return Result("unsaved")
        otherwise = self._naming(order.language, kind, clean.pages or 1)
        name = document_name(first.name, otherwise, clean.extension)
        size, digest = len(clean.content), clean.sha256
        document = NewDocument(kind, name, clean.media_type, size, digest, clean.pages, stored_name)
        return Result("stored", document=document, found=found)

    async def _look(self, order: Order, contents: list[bytes]) -> Clean | Rejected:
        if len(contents) > 1:
            return await self._inspector.join(contents)
        first = order.parts[0]
        return await self._inspector.look(contents[0], first.name, first.media_type)

    async def _read(self, part: Part, content: bytes) -> dict[str, Any] | None:
        answer = await self._limited.call(READER, content, part.name)
        return None if isinstance(answer, TooHeavy) else answer.head


def _refused(rejected: Rejected) -> Result:
    return Result("refused", rejected.reason.value, dict(rejected.args))
