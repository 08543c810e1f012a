"""The fetch worker: a file is kept once, whatever stops it on the way, and the chat is told what came of it."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import asdict
from datetime import timedelta
from errno import ENOSPC
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import text

from bot import clock
from bot.conversations.welcome import CONSENT_VERSION
from bot.domain.document import MOST_DOCUMENTS, DocumentKind, Part
from bot.errors import FileDelayed, FileGone, FileTooLarge
from bot.fetching import worker as worker_module
from bot.fetching.conclusion import conclude as conclude_really
from bot.fetching.names import naming
from bot.fetching.work import Download, Order, Result, Workshop
from bot.fetching.worker import MOST_TRIES, FetchWorker
from bot.inspection.antivirus import Antivirus, Mode
from bot.inspection.limited import Answer, Limited, TooHeavy
from bot.papers.stored import stored_maker
from bot.storage import candidates, documents, erasure, fetches
from bot.storage.codec import unpack
from bot.storage.database import Database
from bot.storage.fetches import NewFetch
from bot.vault.folder import Folder
from bot.vault.masters import Masters
from bot.vault.sealing import new_key
from bot.vault.vault import Vault
from tests.support.stage import Shifted
from tests.support.words import strict_words

ADA, BOB = 1001, 1002
SENT = b"%PDF the original bytes"


class Killed(BaseException):
    """The process dies."""


class Reader(Limited):
    """Looks into files without a child process: cleans by a prefix, and finds a section."""

    async def call(self, function: str, content: Any, *args: str) -> Answer | TooHeavy:
        if function.endswith(":read"):
            return Answer({"failed": "broken"} if content == b"bad" else {"sections": {"skills": [{}]}}, b"")
        clean = b"clean " + (content if isinstance(content, bytes) else b"+".join(content))
        if clean == b"clean heavy":
            return TooHeavy("memory")
        digest = hashlib.sha256(clean).hexdigest()
        head = {"kind": "pdf", "changed": [], "sha256": digest, "pages": 1, "width": None, "height": None}
        return Answer(head, clean)


class Post:
    """A worker over a store, a folder and a Telegram that gives what the test says."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.database = database
        self.now = Shifted()
        self.files: dict[str, bytes | Exception] = {}
        self.asked = 0
        self.write: Callable[[int, bytes], int] = os.write
        self.vault = Vault(Folder(folder, lambda number, data: self.write(number, data)), Masters([new_key()]))
        self.vault.folder.prepare()
        self.told: list[int] = []
        self.worker = self.new_worker()

    def new_worker(self, download: Download | None = None) -> FetchWorker:
        """Give a worker as a new process would have it."""
        shop = Workshop(
            download or self.download, Reader(), Antivirus(Mode.OFF), lambda: self.vault, naming(strict_words())
        )
        return FetchWorker(self.database, shop, lambda: self.vault, self.now, lambda: self.told.append(1))

    async def download(self, file_id: str, limit: int) -> bytes:
        """Give a file, or fail as the test says."""
        self.asked += 1
        given = self.files[file_id]
        if isinstance(given, Exception):
            raise given
        return given

    async def order(self, number: int = 1, chat: int = ADA, content: bytes | Exception = SENT, **more: Any) -> None:
        """Write a fetch down as a turn does."""
        self.files[f"file{number}"] = content
        part = Part(f"file{number}", f"u{number}", "degree.pdf", 10, "application/pdf", number)
        values = {"parts": [asdict(part)], "kind": "diploma", "replaces": None, "reference": None, **more}
        purpose = "document" if values["kind"] else "import"
        new = NewFetch(chat, number, purpose, values, None, clock.now())
        await self.database.write(fetches.add, new, clock.now())

    async def work(self) -> None:
        """Do what is due, to its end."""
        await self.worker.begin()
        for task in list(self.worker._under_way.values()):
            await task

    async def events(self) -> list[dict[str, Any]]:
        """Give what chats are told."""
        rows = await self.rows("select body from inbox where update_id < 0 order by update_id")
        return [json.loads(row.body)["assistant"]["fetched"] for row in rows]

    async def rows(self, sql: str) -> list[Any]:
        """Read the store with plain SQL."""
        return await self.database.read(lambda connection: list(connection.execute(text(sql))))

    @property
    def sealed(self) -> list[str]:
        """The files in the folder."""
        return sorted(path.name for path in self.vault.folder.place.iterdir())


@pytest_asyncio.fixture
async def post(database: Database, tmp_path: Path) -> Post:
    """A worker, and two candidates."""
    for number, chat in enumerate((ADA, BOB), 1):
        await database.write(
            candidates.record_consent, chat, "application", CONSENT_VERSION, "0" * 64, "en", number, clock.now()
        )
    return Post(database, tmp_path / "files")


async def test_a_file_is_sealed_listed_and_told_in_one_go(post: Post) -> None:
    await post.order()
    await post.work()
    (event,) = await post.events()
    assert (event["outcome"], event["kind"], event["name"], event["read"]) == ("stored", "diploma", "degree.pdf", "no")
    (row,) = await post.rows("select * from documents")
    assert [row.stored_name] == post.sealed
    assert unpack(row.content)["sha256"] == hashlib.sha256(b"clean " + SENT).hexdigest()
    assert post.told == [1]


@pytest.mark.parametrize(
    ("language", "name"), [("en", "Diploma"), ("fr", "Diplôme"), ("es", "Diploma"), ("ar", "شهادة دراسية")]
)
async def test_what_came_without_a_name_is_named_by_its_kind_and_each_once(
    post: Post, language: str, name: str
) -> None:
    for number in (1, 2):
        part = asdict(Part(f"file{number}", f"u{number}", "", 10, "image/jpeg", number))
        content = SENT + bytes([number])
        await post.order(number, content=content, parts=[part], language=language)
        await post.work()
    assert [event["name"] for event in await post.events()] == [f"{name}.pdf", f"{name} (2).pdf"]


def test_a_name_counts_the_pages() -> None:
    name = naming(strict_words())
    said = [name(language, DocumentKind.DIPLOMA, 3) for language in ("en", "fr", "es", "ar")]
    assert all("3" in each for each in said)
    assert len(set(said)) == 4


@pytest.mark.parametrize("step", ["download", "put", "conclude"])
@pytest.mark.parametrize("after", [False, True])
async def test_a_process_killed_at_any_step_leaves_one_document_when_it_comes_back(
    post: Post, step: str, after: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    await post.order()
    with monkeypatch.context() as patch:
        _die(post, step, after, patch)
        (claim,) = await post.database.write(fetches.claim, clock.now(), 1, [])
        with pytest.raises(Killed):
            await post.worker.fetch(claim)
    post.worker = post.new_worker()
    await post.database.write(fetches.resume, clock.now())
    await post.work()
    assert [event["outcome"] for event in await post.events()] == ["stored"]
    (row,) = await post.rows("select * from documents")
    assert row.stored_name in post.sealed


def _die(post: Post, step: str, after: bool, patch: pytest.MonkeyPatch) -> None:
    """Have the process die before or after a step is done."""
    if step == "download":

        async def download(file_id: str, limit: int) -> bytes:
            if after:
                await post.download(file_id, limit)
            raise Killed

        post.worker = post.new_worker(download)
    elif step == "put":

        def put(self: Vault, key: bytes, content: bytes) -> str:
            if after:
                self.folder.put("orphan", [content])
            raise Killed

        patch.setattr(Vault, "put", put)
    else:
        inner = conclude_really

        def conclude(*args: Any) -> bool:
            if after:
                inner(*args)
            raise Killed  # within the transaction, which is rolled back

        patch.setattr(worker_module, "conclude", conclude)


async def test_a_disk_that_is_full_is_told_and_nothing_half_is_kept(post: Post) -> None:
    def write(descriptor: int, data: bytes) -> int:
        if os.fstat(descriptor).st_size:
            raise OSError(ENOSPC, "No space left on device")
        return os.write(descriptor, data)

    post.write = write
    await post.order()
    await post.work()
    assert [event["outcome"] for event in await post.events()] == ["unsaved"]
    assert await post.rows("select * from documents") == []
    assert post.sealed == []
    post.write = os.write
    await post.order(2)
    await post.work()
    assert [event["outcome"] for event in await post.events()] == ["unsaved", "stored"]


@pytest.mark.parametrize(
    ("error", "outcome", "reason"), [(FileGone(), "gone", ""), (FileTooLarge(), "refused", "too_large")]
)
async def test_what_telegram_does_not_give_is_told_at_once(
    post: Post, error: Exception, outcome: str, reason: str
) -> None:
    await post.order(content=error)
    await post.work()
    (event,) = await post.events()
    assert (event["outcome"], event["reason"]) == (outcome, reason)


async def test_a_delay_is_waited_out_with_growing_pauses_and_not_for_ever(post: Post) -> None:
    await post.order(content=FileDelayed("503"))
    for _ in range(MOST_TRIES):
        await post.work()
        await post.work()  # too early
        post.now.ahead += timedelta(seconds=330)
    assert post.asked == MOST_TRIES
    assert [event["outcome"] for event in await post.events()] == ["failed"]


async def test_the_same_file_is_kept_once_and_its_copy_is_deleted(post: Post) -> None:
    await post.order(1)
    await post.work()
    await post.order(2)
    await post.work()
    assert [event["outcome"] for event in await post.events()] == ["stored", "known"]
    assert len(post.sealed) == 1


async def test_the_same_file_of_two_people_is_kept_for_each_with_a_key_of_their_own(post: Post) -> None:
    await post.order(1)
    await post.order(2, BOB)
    await post.work()
    assert [event["outcome"] for event in await post.events()] == ["stored", "stored"]
    assert len(post.sealed) == len(await post.rows("select * from vault_keys")) == 2


async def test_there_is_no_room_for_an_eleventh_file_but_for_one_in_place_of_another(post: Post) -> None:
    for number in range(MOST_DOCUMENTS + 1):
        await post.order(number + 1, content=b"%d" % number)
        await post.work()
    assert [event["outcome"] for event in await post.events()][-2:] == ["stored", "full"]
    await post.order(99, content=b"new", replaces=1)
    await post.work()
    assert (await post.events())[-1]["outcome"] == "stored"
    shelf = (await post.database.read(documents.listed, [ADA]))[ADA]
    assert (len(shelf), 1 in {each.document_id for each in shelf}) == (MOST_DOCUMENTS, False)


async def test_whoever_has_been_deleted_meanwhile_is_told_nothing_and_leaves_nothing(post: Post) -> None:
    await post.order()
    (claim,) = await post.database.write(fetches.claim, clock.now(), 1, [])
    await post.database.write(erasure.erase, ADA)
    await post.worker.fetch(claim)
    assert (await post.events(), post.sealed, await post.rows("select * from vault_keys")) == ([], [], [])
    order = Order.of(claim.content)
    new = documents.NewDocument(order.kind, "a", "b", 1, "c", 1, "late")  # type: ignore[arg-type]
    post.vault.folder.put("late", [b"x"])
    await post.worker._conclude(claim, order, Result("stored", document=new))
    assert post.sealed == []


@pytest.mark.parametrize(("content", "read"), [(b"good", "found"), (b"bad", "failed")])
async def test_a_cv_is_kept_and_read_and_a_profile_only_read(post: Post, content: bytes, read: str) -> None:
    await post.order(1, content=content, kind="cv")
    await post.order(2, BOB, content=content, kind=None)
    await post.work()
    told = {(event["outcome"], event["purpose"], event["read"]) for event in await post.events()}
    assert told == {("stored", "document", read), ("read", "import", read)}
    assert len(await post.rows("select * from drafts where key = 'import'")) == 2
    assert len(post.sealed) == 1


async def test_a_file_that_is_too_heavy_to_look_into_is_refused(post: Post) -> None:
    await post.order(content=b"heavy")
    await post.work()
    (event,) = await post.events()
    assert (event["outcome"], event["reason"]) == ("refused", "too_heavy")


async def test_a_document_is_sent_back_to_its_owner_only_and_a_lost_one_is_told(post: Post) -> None:
    await post.order()
    await post.work()
    maker = stored_maker(lambda: post.vault, lambda language, id_: f"{language} {id_}")

    async def drawn(chat: int, number: str) -> Any:
        draw = await post.database.read(maker, chat, "ar", (number,))
        return draw and draw()

    paper = await drawn(ADA, "1")
    assert (paper.name, paper.media_type, paper.content) == ("degree.pdf", "application/pdf", b"clean " + SENT)
    for chat, number in ((BOB, "1"), (ADA, "2"), (ADA, "x"), (ADA, "")):
        assert await drawn(chat, number) is None
    (post.vault.folder.place / post.sealed[0]).write_bytes(b"\x01damaged")
    assert (await drawn(ADA, "1")).content == b"ar document-lost"
