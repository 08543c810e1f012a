"""The documents of an opening's applications as archives, each small enough to be sent through a chat."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from sqlalchemy import Connection

from bot.conversations.outcomes import words
from bot.domain.staff import StaffAct
from bot.domain.types import Language
from bot.papers.clearance import cleared
from bot.papers.making import Draw, Maker
from bot.papers.mydata import EPOCH, Files, Read
from bot.papers.paper import Paper
from bot.papers.sheets import Mark
from bot.papers.wording import Wording
from bot.storage import desk_lists
from bot.storage.enclosed import Enclosed, archives_of


def documents_maker(files: Files, wording: Wording) -> Maker:
    """Give the maker of the kind "application-documents": the opening, the archive's number, and when it was ordered.

    Nothing where the review is blind, or for somebody who may not (any more).
    """

    def make(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        reference, number, at = args
        member = cleared(connection, chat_id, StaffAct.EXPORT_DOCUMENTS, reference)
        if member is None or desk_lists.is_blind(connection, reference):
            return None
        shared = archives_of(connection, reference)
        if int(number) > len(shared):
            return None
        part = shared[int(number) - 1]
        reads = {each: files(connection, each) for each in {one.chat_id for one in part}}
        mark = Mark(member.name, member.staff_id, datetime.fromisoformat(at))
        line = mark.line(wording, language)
        lost = wording.text(words("bundle-lost"), language, mark.at)
        return lambda: _archive(f"{reference}-{number}-{mark.stem}.zip", part, reads, line, lost)

    return make


def _archive(name: str, part: Sequence[Enclosed], reads: dict[int, Read], line: str, lost: str) -> Paper:
    out, names = BytesIO(), Counter[str]()
    with ZipFile(out, "w", ZIP_STORED) as archive:
        archive.comment = line.encode()[:60_000]
        _put(archive, "README.txt", line.encode())
        for each in part:
            content = reads[each.chat_id](each.stored_name)
            path = f"{each.public_id}/{each.kind}-{each.name}"
            names[path] += 1
            path = path if names[path] == 1 else f"{each.public_id}/{names[path]}-{each.kind}-{each.name}"
            _put(archive, path if content is not None else f"{path}.txt", lost.encode() if content is None else content)
    return Paper(name, "application/zip", out.getvalue())


def _put(archive: ZipFile, name: str, content: bytes) -> None:
    archive.writestr(ZipInfo(name, EPOCH), content)
