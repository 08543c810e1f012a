"""Documents sent into the chat: kept, sent back, refused, removed; also after a crash, and never another person's."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from bot.domain.document import short
from bot.domain.text import clean_line
from bot.sandbox.seen import SeenFile
from tests.journeys.applicant import Applicant
from tests.journeys.scene import Scene
from tests.support.stage import staged

pytestmark = pytest.mark.asyncio(loop_scope="session")

SLOW = 20.0
"""Seconds that a child process may take to look into a file on a busy machine."""


def pdf(text: str = "Diploma", password: str = "") -> bytes:
    """Give a PDF of one page, with a script that is to be taken out."""
    written = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.docinfo["/Title"] = text
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        document.Root.OpenAction = document.make_indirect(script)
        locked = pikepdf.Encryption(owner=password, user=password) if password else False
        document.save(written, encryption=locked)
    return written.getvalue()


def photo(colour: str) -> bytes:
    """Give a photo of one colour."""
    written = io.BytesIO()
    Image.new("RGB", (400, 300), colour).save(written, "JPEG")
    return written.getvalue()


def large(size: int) -> bytes:
    """Give a PNG of so many bytes at least."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\x00\x00"))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"teXt", b"x" * size) + body + chunk(b"IEND", b"")


async def sees_late(person: Applicant, id_: str, **args: Any) -> Any:
    """Wait for words that come after a file was looked into."""
    return await person.person.sees(person.words(id_, **args), within=SLOW)


async def keeps(person: Applicant, content: bytes, name: str, kind: str = "diploma") -> None:
    """Send a file and say what it is."""
    await person.person.uploads(content, name=name)
    await person.sees("document-what")
    await person.taps(f"button-file-{kind}")
    await sees_late(person, "document-stored", kind=person.words(f"document-kind-{kind}"), name=name)


async def gets(person: Applicant, kind: str, name: str) -> bytes:
    """Have a document sent back from the list."""
    await person.says("/documents")
    label = person.words(f"document-kind-{kind}")
    await person.taps("button-document", kind=label, name=short(name))
    before = len(person.person.files)
    await person.taps("button-document-get")
    await person.sees("document-here", name=name)
    files: list[SeenFile] = person.person.files
    assert len(files) == before + 1
    assert files[-1].name == name
    return await person.person.downloads(files[-1])


async def kept(scene: Scene, person: Applicant) -> list[Any]:
    """Give the rows of what somebody keeps."""
    sql = "select documents.* from documents join candidates using (candidate_id) where chat_id = :chat"
    return await scene.stage.rows(sql, chat=person.id)


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_a_diploma_is_kept_sealed_and_comes_back_neutralised(scene: Scene, language: Any) -> None:
    person = await scene.person("Amal", language)
    await person.arrives()
    sent = pdf("secret-title")
    await keeps(person, sent, "degree.pdf")
    back = await gets(person, "diploma", "degree.pdf")
    assert back.startswith(b"%PDF")
    assert b"JavaScript" not in back
    (row,) = await kept(scene, person)
    sealed = (scene.stage.folder / "demo.files" / row.stored_name).read_bytes()
    assert row.size == len(back)
    assert len(sealed) > len(back)
    assert back[:64] not in sealed
    assert b"PDF" not in sealed[:64]


async def test_a_photo_album_becomes_one_document_with_a_page_each(scene: Scene) -> None:
    person = await scene.person("Layla", "ar")
    await person.arrives()
    await person.person.uploads(photo("red"), photo("green"), photo("blue"), kind="photo")
    await person.sees("document-what")
    questions = [one for one in person.person.messages if one.from_bot and person.words("document-what") in one.text]
    assert len(questions) == 1
    await person.taps("button-file-certificate")
    await person.person.sees(person.words("document-kind-certificate"), within=SLOW)
    (row,) = await kept(scene, person)
    name = clean_line(person.words("document-named", kind=person.words("document-kind-certificate"), count=3)) + ".pdf"
    assert row.removed_at is None
    with pikepdf.open(io.BytesIO(await gets(person, "certificate", name))) as document:
        assert len(document.pages) == 3


@pytest.mark.filterwarnings("ignore:Sending a large body")
async def test_a_file_with_a_password_and_one_too_large_are_refused_with_the_reason(scene: Scene) -> None:
    person = await scene.person("Ada")
    await person.arrives()
    await person.person.uploads(pdf(password="pw"), name="locked.pdf")
    await person.taps("button-file-diploma")
    await sees_late(person, "document-refused-encrypted")
    await person.person.uploads(large(21 * 1024 * 1024), name="huge.png")
    await person.sees("document-too-large", limit=20)
    assert await kept(scene, person) == []
    assert await scene.stage.rows("select 1 from fetches where state = 'waiting' and chat_id = :c", c=person.id) == []


@pytest.mark.parametrize(("language", "caption"), [("en", "My passport"), ("ar", "صورة جواز السفر")])
async def test_a_passport_is_never_fetched(scene: Scene, language: Any, caption: str) -> None:
    person = await scene.person("Omar", language)
    await person.arrives()
    await person.person.uploads(photo("navy"), kind="photo", caption=caption)
    await person.person.sees(person.words("document-never").split("\n")[0])
    calls = await scene.client.journal(scene.since)
    assert await scene.stage.rows("select 1 from fetches where chat_id = :chat", chat=person.id) == []
    assert "getFile" not in {call["method"] for call in calls if str(call["request"].get("chat_id")) == str(person.id)}
    assert await scene.stage.rows("select 1 from drafts where chat_id = :chat", chat=person.id) == []
    await person.taps("button-file-other")
    await person.sees("document-send-again")
    await person.person.uploads(photo("navy"), kind="photo", caption=caption)
    await person.sees("document-what")


async def test_a_document_is_removed_after_a_question_and_the_same_file_is_kept_once(scene: Scene) -> None:
    person = await scene.person("Ada")
    await person.arrives()
    content = pdf()
    await keeps(person, content, "degree.pdf")
    await person.person.uploads(content, name="again.pdf")
    await person.taps("button-file-certificate")
    await sees_late(person, "document-known", kind=person.words("document-kind-diploma"), name="degree.pdf")
    await person.says("/documents")
    await person.taps("button-document", kind=person.words("document-kind-diploma"), name="degree.pdf")
    await person.taps("button-document-remove")
    await person.sees("document-remove-sure", name="degree.pdf")
    await person.taps("button-document-remove-really")
    await person.sees("document-removed", name="degree.pdf")
    (row,) = await kept(scene, person)
    assert row.removed_at is not None


async def test_the_eleventh_document_is_refused_before_it_is_fetched(scene: Scene) -> None:
    person = await scene.person("Ada")
    await person.arrives()
    await keeps(person, pdf(), "degree.pdf")
    await scene.stage.run(
        "insert into documents (candidate_id, kind, content, created_at, stored_name, size)"
        " select candidate_id, kind, content, documents.created_at, 'copy' || n.value, size from documents"
        " join candidates using (candidate_id), json_each('[1,2,3,4,5,6,7,8,9]') n where chat_id = :chat",
        chat=person.id,
    )
    await person.person.uploads(pdf("another"), name="another.pdf")
    await person.sees("document-too-many", limit=10)


@pytest.mark.long
async def test_a_fetch_that_was_cut_off_goes_on_after_a_restart(tmp_path: Path, filled: Path) -> None:
    async with staged(tmp_path, filled=filled) as stage:
        await cut_off(await Scene.begin(stage))


async def cut_off(own_scene: Scene) -> None:
    """Stop the bot in the middle of a download, and start it again."""
    person = await own_scene.person("Ada")
    await person.arrives()
    await own_scene.client.fault("getFile", "hang", seconds=30)
    await person.person.uploads(pdf(), name="degree.pdf")
    await person.sees("document-what")
    await person.taps("button-file-diploma")
    await person.sees("document-looking")
    await own_scene.restart()
    await sees_late(person, "document-stored", kind=person.words("document-kind-diploma"), name="degree.pdf")
    assert len(await kept(own_scene, person)) == 1


async def test_a_profile_as_json_is_read_at_once_and_nothing_is_saved(scene: Scene) -> None:
    person = await scene.person("Ada")
    await person.arrives()
    resume = b'{"basics": {"name": "Ada Lovelace", "email": "ada@example.org"}, "skills": [{"name": "Analysis"}]}'
    await person.person.uploads(resume, name="resume.json")
    await person.sees("import-looking")
    await sees_late(person, "import-found")
    sections = "select 1 from candidate_sections join candidates using (candidate_id) where chat_id = :chat"
    assert await scene.stage.rows(sections, chat=person.id) == []


async def test_a_file_before_any_consent_is_not_kept_in_mind(scene: Scene) -> None:
    person = await scene.person("Ada")
    await person.opens()
    await person.taps("language-name-en")
    await person.sees("consent-question")
    await person.person.uploads(pdf(), name="degree.pdf")
    await person.sees("document-consent-first")
    assert await scene.stage.rows("select 1 from drafts where chat_id = :chat", chat=person.id) == []
