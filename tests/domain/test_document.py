"""Names of documents, and papers that must not travel through a chat."""

from __future__ import annotations

import pytest

from bot.domain.application import Snapshot
from bot.domain.document import Document, DocumentKind, Part, document_name, short, untaken
from bot.domain.sensitive import looks_sensitive
from tests.storage.samples import NOW, snapshot


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("Mon diplôme.PDF", "Mon diplôme.pdf"),
        ("شهادة.docx", "شهادة.pdf"),
        ("../../etc/passwd", "etc passwd.pdf"),
        ("a\u202egpj.exe", "agpj.pdf"),
        ("Version 2. final draft", "Version 2. final draft.pdf"),
        ("x" * 200 + ".pdf", "x" * 60 + ".pdf"),
        ("", "CV, 2 pages.pdf"),
        ("...", "CV, 2 pages.pdf"),
        (".pdf", "CV, 2 pages.pdf"),
    ],
)
def test_a_name_is_the_sender_s_made_harmless_with_the_ending_of_its_content(sent: str, kept: str) -> None:
    assert document_name(sent, "CV,\u2068 2 pages", "pdf") == kept


def test_no_two_documents_have_one_name() -> None:
    assert untaken("CV.jpg", ()) == "CV.jpg"
    assert untaken("CV.jpg", {"CV.jpg", "CV (2).jpg"}) == "CV (3).jpg"


def test_a_short_name_keeps_its_ending() -> None:
    assert short("degree.pdf") == "degree.pdf"
    assert short("a very long name of a degree.pdf") == "a very long … degree.pdf"


@pytest.mark.parametrize(
    "text",
    [
        "My_Passport.pdf",
        "passeport",
        "copia del pasaporte",
        "جَوَاز سَفَر",
        "Carte d’identité",
        "criminal-record.jpg",
        "DNI",
    ],
)
def test_papers_that_do_not_belong_in_a_chat_are_known_by_their_words(text: str) -> None:
    assert looks_sensitive(text)


@pytest.mark.parametrize(
    "text", ["", "degree.pdf", "Companies I worked for", "revisado", "شهادة الماجستير.pdf", "cniper"]
)
def test_other_papers_are_not(text: str) -> None:
    assert not looks_sensitive(text)


def test_a_picture_is_known_by_its_declared_type() -> None:
    assert Part("f", "u", "", 1, "image/jpeg", 1).is_picture
    assert not Part("f", "u", "a.pdf", 1, "application/pdf", 1).is_picture


def test_a_snapshot_from_before_there_were_documents_keeps_its_digest() -> None:
    before = snapshot()
    old = {name: value for name, value in before.model_dump(mode="json").items() if name != "documents"}
    assert Snapshot.model_validate(old).digest() == before.digest()
    assert before.digest() == "a3e335f6db8568838189aeedfc3057c249f5b93dfdb8a74bc68b7734493c9ac8"


def test_documents_are_part_of_the_digest() -> None:
    own = Document(1, DocumentKind.CV, "cv.pdf", "application/pdf", 10, "0" * 64, NOW)
    with_one = snapshot(
        documents=({"document_id": own.document_id, "kind": "cv", "name": own.name, "size": 10, "sha256": own.sha256},)
    )
    assert with_one.digest() != snapshot().digest()


def part(name: str, media_type: str = "") -> Part:
    return Part("f", "u", name, 10, media_type, 1)


@pytest.mark.parametrize(
    ("name", "media_type", "wrong"),
    [
        ("setup.EXE", "", ("program", "EXE")),
        ("a.b.zip", "application/zip", ("archive", "ZIP")),
        ("no ending", "video/mp4", ("video", "MP4")),
        ("", "audio/ogg", ("audio", "OGG")),
        ("odd.xyz", "", None),
        ("exe", "", None),
        ("", "", None),
        ("cv.pdf", "application/pdf", None),
        ("cv.doc", "application/pdf", None),
        ("profile.json", "application/json", None),
        ("photo", "image/webp", None),
    ],
)
def test_a_wrong_kind_is_known_by_its_name_or_by_a_declared_type_that_says_nothing_else(
    name: str, media_type: str, wrong: tuple[str, str] | None
) -> None:
    assert part(name, media_type).wrong_kind == wrong
