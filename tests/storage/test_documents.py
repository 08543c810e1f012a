"""Documents, fetches and keys in the store: each person's own only, on both databases."""

from __future__ import annotations

from datetime import timedelta

from bot.domain.document import DocumentKind
from bot.keeping import rotate
from bot.storage import applications, candidates, documents, erasure, fetches, inbox, vacancies, vault
from bot.storage.database import Database
from bot.storage.documents import NewDocument
from bot.storage.fetches import LEASE, NewFetch
from bot.storage.vault import WrappedKey
from bot.vault.masters import Masters
from bot.vault.sealing import new_key
from tests.storage.samples import ADA, BOB, NOW, snapshot, vacancy

SECOND = timedelta(seconds=1)


def new(stored_name: str = "a" * 32) -> NewDocument:
    """Give a document to be kept."""
    return NewDocument(DocumentKind.DIPLOMA, "شهادة.pdf", "application/pdf", 10, "0" * 64, 2, stored_name)


async def kept(database: Database, chat: int = ADA, stored_name: str = "a" * 32) -> int:
    """Keep a document of a candidate."""
    await database.write(candidates.ensure, [chat], NOW)
    number = await database.write(documents.add, chat, new(stored_name), NOW)
    assert number is not None
    return number


async def test_a_document_is_kept_for_candidates_only(database: Database) -> None:
    assert await database.write(documents.add, ADA, new(), NOW) is None
    number = await kept(database)
    found = await database.read(documents.listed, [ADA, BOB])
    assert [(each.document_id, each.name, each.size) for each in found[ADA]] == [(number, "شهادة.pdf", 10)]
    assert found[BOB] == []
    assert await database.read(documents.listed, []) == {}


async def test_nobody_sees_or_changes_the_documents_of_others(database: Database) -> None:
    number = await kept(database)
    await kept(database, BOB, "b" * 32)
    await database.write(documents.set_kind, BOB, number, DocumentKind.CV)
    await database.write(documents.remove, BOB, number, NOW)
    assert await database.read(documents.file_of, BOB, number) is None
    ((own),) = (await database.read(documents.listed, [ADA]))[ADA]
    assert own.kind is DocumentKind.DIPLOMA
    own_file = await database.read(documents.file_of, ADA, number)
    assert own_file is not None
    assert own_file[1] == "a" * 32


async def submitted(database: Database, number: int) -> None:
    """Send an application of Ada's with a document, and with one that is not hers."""
    await database.write(vacancies.upsert, [vacancy()], NOW)
    await database.write(applications.start, ADA, "INT04606", NOW)
    own = {"kind": "diploma", "name": "a", "size": 1, "sha256": "0" * 64}
    sent = snapshot(documents=tuple({**own, "document_id": each} for each in (number, number + 1)))
    await database.write(applications.submit, ADA, sent, NOW)


async def test_what_was_sent_stays_when_it_is_removed_until_the_person_is_erased(database: Database) -> None:
    number = await kept(database)
    foreign = await kept(database, BOB, "b" * 32)
    assert foreign == number + 1
    await submitted(database, number)
    assert await database.read(documents.sent, [ADA, BOB]) == {ADA: frozenset({number}), BOB: frozenset()}
    await database.write(documents.remove, ADA, number, NOW)
    await database.write(documents.remove, BOB, foreign, NOW)
    assert await database.write(documents.sweep) == 1
    names = ["a" * 32, "b" * 32, "left.part"]
    assert await database.read(documents.unknown, names) == ["b" * 32, "left.part"]
    assert await database.read(documents.unknown, []) == []
    await database.write(erasure.erase, ADA)
    assert await database.read(documents.unknown, names) == names


def fetch(update_id: int = 1, chat: int = ADA, album: str | None = None, wait: timedelta = SECOND) -> NewFetch:
    """Give a fetch that is due a second from now."""
    return NewFetch(chat, update_id, "document", {"parts": [{"n": update_id}]}, album, NOW + wait)


async def test_a_fetch_is_claimed_when_it_is_due_and_comes_back_when_nobody_ends_it(database: Database) -> None:
    await database.write(fetches.add, fetch(), NOW)
    await database.write(fetches.add, fetch(), NOW)
    assert await database.read(fetches.waiting, [ADA, BOB]) == {ADA: 1, BOB: 0}
    assert await database.read(fetches.next_due) == NOW + SECOND
    assert await database.write(fetches.claim, NOW, 5, []) == []
    (first,) = await database.write(fetches.claim, NOW + SECOND, 5, [])
    assert await database.write(fetches.claim, NOW + SECOND, 5, []) == []
    (again,) = await database.write(fetches.claim, NOW + SECOND + LEASE, 5, [])
    assert (first.tries, again.tries, again.fetch_id) == (1, 2, first.fetch_id)
    assert await database.write(fetches.settle, first.fetch_id, NOW)
    assert not await database.write(fetches.settle, first.fetch_id, NOW)
    assert not await database.read(fetches.is_waiting, first.fetch_id)
    assert await database.read(fetches.next_due) is None
    assert await database.write(fetches.purge, NOW + SECOND) == 1


async def test_what_a_run_left_unfinished_goes_on_at_once_where_the_database_is_its_own(database: Database) -> None:
    await database.write(fetches.add, fetch(), NOW)
    await database.write(fetches.claim, NOW + SECOND, 5, [])
    await database.write(fetches.resume, NOW + SECOND)
    back = await database.write(fetches.claim, NOW + SECOND, 5, [])
    shared = await database.read(lambda connection: connection.dialect.name == "postgresql")
    assert len(back) == (0 if shared else 1)


async def test_a_picture_joins_its_album_until_that_is_begun(database: Database) -> None:
    await database.write(fetches.add, fetch(album="7"), NOW)
    assert not await database.write(fetches.join, BOB, "7", {"n": 2}, NOW + SECOND)
    assert not await database.write(fetches.join, ADA, "8", {"n": 2}, NOW + SECOND)
    assert await database.write(fetches.join, ADA, "7", {"n": 2}, NOW + 2 * SECOND)
    assert await database.write(fetches.claim, NOW + SECOND, 5, []) == []
    (claim,) = await database.write(fetches.claim, NOW + 2 * SECOND, 5, [])
    assert claim.content["parts"] == [{"n": 1}, {"n": 2}]
    assert not await database.write(fetches.join, ADA, "7", {"n": 3}, NOW)


async def test_an_update_of_our_own_has_a_negative_number_that_rises(database: Database) -> None:
    first = await database.write(inbox.announce, ADA, b"{}", NOW)
    second = await database.write(inbox.announce, ADA, b"{}", NOW)
    third = await database.write(inbox.announce, ADA, b"{}", NOW + SECOND)
    assert first < second < third < 0
    (claimed,) = await database.write(inbox.claim, 5)
    assert claimed.update_id == first


async def test_changing_the_master_key_wraps_every_key_anew_and_loses_none(database: Database) -> None:
    old, fresh = new_key(), new_key()
    before, both = Masters([old]), Masters([fresh, old])
    keys = {chat: new_key() for chat in (ADA, BOB)}
    for chat, key in keys.items():
        wrapped = WrappedKey(chat, before.current, before.wrap(key, chat))
        assert await database.write(vault.ensure, wrapped, NOW) == wrapped
        again = WrappedKey(chat, before.current, before.wrap(new_key(), chat))
        assert await database.write(vault.ensure, again, NOW) == wrapped
    assert await rotate(database, both) == 2
    assert await rotate(database, both) == 0
    assert await database.read(vault.masters_in_use) == {both.current: 2}
    for chat, key in keys.items():
        kept_key = await database.read(vault.key_of, chat)
        assert kept_key is not None
        assert Masters([fresh]).unwrap(kept_key.master_id, kept_key.wrapped, chat) == key
    await database.write(erasure.erase, ADA)
    assert await database.read(vault.key_of, ADA) is None
