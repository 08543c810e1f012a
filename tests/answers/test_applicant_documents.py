"""A document of an application: for whom it is made, decided when it is made."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from bot.domain.document import DocumentKind
from bot.domain.staff import Role
from bot.papers.applicant import applicant_maker
from bot.storage import desk_lists, documents, staff
from bot.storage import vault as keys
from bot.storage.database import Database
from bot.storage.documents import NewDocument
from bot.storage.vault import WrappedKey
from bot.vault.folder import Folder
from bot.vault.masters import Masters
from bot.vault.sealing import new_key
from bot.vault.vault import Vault
from tests.answers.conftest import OTHER, OWN
from tests.storage.samples import ADA, NOW

READER, ELSEWHERE, ADMIN = 5001, 5002, 5003


def vault_in(place: Path) -> Vault:
    """Give a vault."""
    vault = Vault(Folder(place), Masters([b"a master key, for tests to use.."]))
    vault.folder.prepare()
    return vault


def fill(connection: Connection, vault: Vault) -> str:
    """Enclose a sealed CV to the application, and make three people staff; give the document's number."""
    key = new_key()
    keys.ensure(connection, WrappedKey(ADA, vault.masters.current, vault.masters.wrap(key, ADA)), NOW)
    sealed = vault.put(key, b"My life.")
    new = NewDocument(DocumentKind.CV, "cv.pdf", "application/pdf", 8, "0" * 64, 1, sealed)
    number = documents.add(connection, ADA, new, NOW) or 0
    documents.attach(connection, 1, 1, [number])
    staff.add(connection, READER, "Grace", {Role.VIEWER}, [OWN.reference], NOW)
    staff.add(connection, ELSEWHERE, "Eve", {Role.RECRUITER}, [OTHER.reference], NOW)
    staff.add(connection, ADMIN, "Adele", {Role.ADMIN}, None, NOW)
    return str(number)


async def test_a_document_is_made_for_those_entrusted_with_the_opening_only(database: Database, tmp_path: Path) -> None:
    vault = vault_in(tmp_path / "vault")
    maker = applicant_maker(lambda: vault, lambda language, id_: f"{language} {id_}")

    def look(connection: Connection) -> None:
        number = fill(connection, vault)
        draw = maker(connection, READER, "en", (OWN.public_id, number))
        assert draw is not None
        paper = draw()
        assert paper is not None
        assert (paper.name, paper.content) == (f"{OWN.public_id}-cv.pdf", b"My life.")
        for chat_id in (ELSEWHERE, ADMIN, ADA, 4999):
            assert maker(connection, chat_id, "en", (OWN.public_id, number)) is None
        for args in ((OTHER.public_id, number), (OWN.public_id, "99"), ("A-0000-0000", number)):
            assert maker(connection, READER, "en", args) is None

    await database.write(look)


async def test_what_was_asked_for_before_the_review_went_blind_or_access_ended_is_not_made_any_more(
    database: Database, tmp_path: Path
) -> None:
    vault = vault_in(tmp_path / "vault")
    maker = applicant_maker(lambda: vault, lambda language, id_: id_)

    def look(connection: Connection) -> None:
        args = (OWN.public_id, fill(connection, vault))
        desk_lists.set_blind(connection, OWN.reference, True)
        assert maker(connection, READER, "en", args) is None
        desk_lists.set_blind(connection, OWN.reference, False)
        assert maker(connection, READER, "en", args) is not None
        reader = staff.of_chat(connection, READER)
        assert reader is not None
        staff.set_access(connection, reader.staff_id, NOW)
        assert maker(connection, READER, "en", args) is None

    await database.write(look)


async def test_a_lost_file_is_told(database: Database, tmp_path: Path) -> None:
    vault = vault_in(tmp_path / "vault")
    maker = applicant_maker(lambda: vault, lambda language, id_: f"{language} {id_}")

    def look(connection: Connection) -> None:
        number = fill(connection, vault)
        for file in (tmp_path / "vault").rglob("*"):
            if file.is_file():
                file.unlink()
        draw = maker(connection, READER, "fr", (OWN.public_id, number))
        paper = draw() if draw else None
        assert paper is not None
        assert paper.content == b"fr document-lost"

    await database.write(look)
