"""A document of an application, for a member of staff who reads it."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from bot.domain.staff import StaffAct, application
from bot.domain.types import Language
from bot.papers.clearance import cleared
from bot.papers.making import Draw, Maker
from bot.papers.paper import Paper
from bot.papers.stored import files_of
from bot.storage import desk_lists, subjects
from bot.vault.vault import Vault


def applicant_maker(vault: Callable[[], Vault], label: Callable[[Language, str], str]) -> Maker:
    """Give the maker of the kind "applicant-document"; its arguments are an application and a document's number.

    Whether the reader may have it is looked at again when it is made; nothing comes of an opening reviewed blind.
    Instead of a file that is lost or damaged a text comes that says so, worded by `label`.
    """
    files = files_of(vault)

    def document(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        public_id, number = args
        subject = application(public_id)
        place = subjects.places(connection, [subject]).get(subject)
        if place is None or place.reference is None or desk_lists.is_blind(connection, place.reference):
            return None
        if cleared(connection, chat_id, StaffAct.READ_DOCUMENT, place.reference) is None:
            return None
        found = desk_lists.document(connection, public_id, int(number))
        if found is None:
            return None
        owner, kept, stored_name = found
        read = files(connection, owner)

        def draw() -> Paper:
            content = read(stored_name)
            if content is None:
                return Paper("sorry.txt", "text/plain", label(language, "document-lost").encode())
            return Paper(f"{public_id}-{kept.name}", kept.media_type, content)

        return draw

    return document
