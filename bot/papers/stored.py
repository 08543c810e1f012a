"""A document that is kept, sent back to the person whose it is."""

from __future__ import annotations

from collections.abc import Callable

import structlog
from sqlalchemy import Connection

from bot.domain.number import number_of
from bot.domain.types import Language
from bot.errors import VaultError
from bot.papers.making import Draw, Maker
from bot.papers.mydata import Files, Read
from bot.papers.paper import Paper
from bot.storage import documents
from bot.storage import vault as keys
from bot.vault.vault import Vault

log = structlog.get_logger(__name__)


def stored_maker(vault: Callable[[], Vault], label: Callable[[Language, str], str]) -> Maker:
    """Give the maker of the kind "document"; its one argument is the document's number.

    Instead of a file that is lost or damaged a text comes that says so, worded by `label`.
    """

    def document(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        found = documents.file_of(connection, chat_id, number_of(args[0])) if args else None
        key = keys.key_of(connection, chat_id)
        if found is None or key is None:
            return None
        own, name = found

        def draw() -> Paper:
            try:
                opened = vault()
                content = opened.get(opened.masters.unwrap(key.master_id, key.wrapped, chat_id), name)
            except VaultError as error:
                log.error("document.lost", document_id=own.document_id, error=type(error).__name__)
                return Paper("sorry.txt", "text/plain", label(language, "document-lost").encode())
            return Paper(own.name, own.media_type, content)

        return draw

    return document


def files_of(vault: Callable[[], Vault]) -> Files:
    """Give what reads the sealed files of one chat; a lost or damaged one is None, and noted."""

    def files(connection: Connection, chat_id: int) -> Read:
        key = keys.key_of(connection, chat_id)

        def read(stored_name: str) -> bytes | None:
            if key is None:
                return None
            try:
                opened = vault()
                return opened.get(opened.masters.unwrap(key.master_id, key.wrapped, chat_id), stored_name)
            except VaultError as error:
                log.error("document.lost", stored_name=stored_name, error=type(error).__name__)
                return None

        return read

    return files
