"""Everything that is stored about a person, in archives to take away: JSON, the files, and a word on what is what."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sqlalchemy import Connection

from bot.domain.types import Language
from bot.papers.making import Draw, Maker
from bot.papers.paper import Paper
from bot.storage.everything import everything, parts

Read = Callable[[str], bytes | None]
"""Reads a file by its stored name; None when it is lost."""

Files = Callable[[Connection, int], Read]
"""Gives what reads the files of one chat; used after the store has been read, outside of any transaction."""

Say = Callable[[Language, str], str]
"""Says a message of the catalogue as plain text."""

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every entry: the same data gives the same bytes."""


def mydata_maker(files: Files, say: Say) -> Maker:
    """Give the maker of the kind "mydata"; its argument is the number of the part, the first being 1."""

    def mydata(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        number = int(args[0])
        shared = parts(connection, chat_id)
        if number > len(shared):
            return None
        data = everything(connection, chat_id) if number == 1 else None
        read = files(connection, chat_id)
        return lambda: _archive(number, data, shared[number - 1], read, say(language, "mydata-readme"))

    return mydata


def _archive(number: int, data: Any, names: Sequence[tuple[str, str]], read: Read, readme: str) -> Paper:
    out, lost = BytesIO(), []
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        _put(archive, "README.txt", readme.encode())
        if data is not None:
            _put(archive, "data.json", json.dumps(data, ensure_ascii=False, indent=1).encode("utf-8", "replace"))
        for stored, name in names:
            content = read(stored)
            if content is None:
                lost.append(name)
            else:
                _put(archive, f"files/{name}", content)
        if lost:
            _put(archive, "files/LOST.txt", "\n".join(lost).encode())
    return Paper(f"my-data-{number}.zip", "application/zip", out.getvalue())


def _put(archive: ZipFile, name: str, content: bytes) -> None:
    entry = ZipInfo(name, EPOCH)
    entry.compress_type = ZIP_DEFLATED
    archive.writestr(entry, content)
