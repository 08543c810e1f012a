"""The picture of an opening's link, for somebody else to scan."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from bot.domain.types import Language
from bot.papers.making import Draw, Maker
from bot.papers.qr import qr_picture
from bot.storage import vacancies

Link = Callable[[str], str]
"""Gives the link that opens the bot with a payload."""


def share_maker(link: Link) -> Maker:
    """Give the maker of an opening's picture; its argument is the reference."""

    def share(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        (reference,) = args
        if reference not in vacancies.by_reference(connection, [reference]):
            return None
        return lambda: qr_picture(link(reference), reference)

    return share
