"""Whatever is sent: a profile or a reason, never an exception."""

from __future__ import annotations

import io
import json
import random
import zipfile
from collections.abc import Callable
from datetime import date

import pytest

from bot.interchange import reading
from bot.interchange.found import Found
from bot.interchange.reading import read
from tests.interchange.cv_corpus import EN_PLAIN
from tests.interchange.cv_making import as_docx, as_pdf, locked_pdf, scanned_pdf
from tests.interchange.template_making import empty_form, form

TODAY = date(2026, 11, 23)


def zipped(**parts: bytes) -> bytes:
    """Give an archive of these parts; two underscores in a name stand for a slash."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return stream.getvalue()


BOMB = b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'xxxxxxxxxx'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>"


@pytest.mark.parametrize(
    ("make", "source"),
    [
        (lambda: as_docx(EN_PLAIN), "cv"),
        (lambda: as_pdf(EN_PLAIN), "cv"),
        (lambda: form("fr", {"skills": [{"skills": "SQL"}]}), "template"),
        (lambda: b'{"basics": {"name": "Amina Diallo", "email": "amina@example.org"}}', "json_resume"),
    ],
    ids=["docx", "pdf", "form", "json"],
)
def test_each_kind_is_told_by_its_content(make: Callable[[], bytes], source: str) -> None:
    found = read(make(), "upload.bin", TODAY)
    assert found["source"] == source
    assert Found.from_json(json.loads(json.dumps(found))).to_json() == found


@pytest.mark.parametrize(
    ("make", "code"),
    [
        pytest.param(lambda: b"", "unknown_format", id="nothing"),
        pytest.param(lambda: b"Dear Sir or Madam", "unknown_format", id="text"),
        pytest.param(lambda: b"\xd0\xcf\x11\xe0" * 600, "unknown_format", id="old Word"),
        pytest.param(lambda: b"PK\x03\x04" + bytes(200), "unknown_format", id="no archive"),
        pytest.param(lambda: b"%PDF-1.7\nnothing of the kind", "broken", id="no PDF"),
        pytest.param(lambda: as_pdf(EN_PLAIN)[:3000], "broken", id="PDF cut off"),
        pytest.param(scanned_pdf, "no_text", id="scan"),
        pytest.param(lambda: locked_pdf(scanned_pdf()), "encrypted", id="locked"),
        pytest.param(lambda: as_docx(" "), "no_text", id="empty Word"),
        pytest.param(lambda: zipped(word__document=BOMB), "broken", id="bomb"),
        pytest.param(lambda: zipped(word__document=b"<a>" * 900_000), "broken", id="deep", marks=pytest.mark.long),
        pytest.param(lambda: zipped(word__document=b" " * 7_000_000), "too_large", id="large"),
        pytest.param(lambda: zipped(xl__workbook=b"<a/>"), "broken", id="no workbook"),
        pytest.param(lambda: empty_form("en"), "nothing_found", id="empty form"),
    ],
)
def test_what_cannot_be_read_is_said(make: Callable[[], bytes], code: str) -> None:
    assert read(make(), "cv.pdf", TODAY) == {"failed": code}


def test_no_damage_raises() -> None:
    choice = random.Random(4)
    for whole in (as_docx(EN_PLAIN), as_pdf(EN_PLAIN), form("ar", {"skills": [{"skills": "SQL"}]})):
        for _ in range(25):
            torn = bytearray(whole)
            for place in choice.sample(range(len(torn)), 20):
                torn[place] = choice.randrange(256)
            read(bytes(torn[: choice.choice((len(torn), len(torn) // 2))]), "file", TODAY)


class PanicException(BaseException):
    pass


@pytest.mark.parametrize(
    ("fault", "code"), [(PanicException(), "broken"), (MemoryError(), "too_large"), (RecursionError(), "broken")]
)
def test_a_library_that_gives_up_is_a_broken_file(
    monkeypatch: pytest.MonkeyPatch, fault: BaseException, code: str
) -> None:
    def give_up(content: bytes, today: date) -> Found:
        raise fault

    monkeypatch.setattr(reading, "read_docx", give_up)
    assert read(as_docx(EN_PLAIN), "cv.docx") == {"failed": code}


def test_being_interrupted_is_no_broken_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(content: bytes, today: date) -> Found:
        raise KeyboardInterrupt

    monkeypatch.setattr(reading, "read_docx", stop)
    with pytest.raises(KeyboardInterrupt):
        read(as_docx(EN_PLAIN), "cv.docx")
