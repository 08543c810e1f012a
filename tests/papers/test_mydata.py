"""The archive of one's own data: readable, complete, and the same each time it is made."""

from __future__ import annotations

import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from sqlalchemy import Connection

from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.papers import mydata
from bot.papers.making import Draw
from bot.papers.paper import Paper
from tests.support.words import strict_words

FILES = {"s-1": b"%PDF-1.7 one", "s-2": None}


def make(
    monkeypatch: pytest.MonkeyPatch, shared: list[list[tuple[str, str]]], part: str, language: Language = "en"
) -> Draw | None:
    monkeypatch.setattr(
        mydata, "everything", lambda connection, chat_id: {"profile": [{"name": "\u0644\u064a\u0644\u0649 \ud800"}]}
    )
    monkeypatch.setattr(mydata, "parts", lambda connection, chat_id: shared)
    maker = mydata.mydata_maker(lambda connection, chat_id: FILES.__getitem__, strict_words().label)
    nothing: Connection = None  # type: ignore[assignment]  # nothing reads from it here
    return maker(nothing, 7, language, (part,))


def opened(paper: Paper) -> dict[str, bytes]:
    with ZipFile(BytesIO(paper.content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_the_first_archive_holds_the_data_its_files_and_a_word_in_the_person_s_language(
    monkeypatch: pytest.MonkeyPatch, language: Language
) -> None:
    draw = make(monkeypatch, [[("s-1", "1-cv.pdf"), ("s-2", "2-letter.pdf")]], "1", language)
    assert draw is not None
    paper, again = draw(), draw()
    assert paper is not None
    assert paper == again
    held = opened(paper)
    assert list(held) == ["README.txt", "data.json", "files/1-cv.pdf", "files/LOST.txt"]
    assert held["README.txt"].decode() == strict_words().label(language, "mydata-readme")
    assert json.loads(held["data.json"])["profile"][0]["name"].startswith("\u0644")
    assert (held["files/1-cv.pdf"], held["files/LOST.txt"]) == (b"%PDF-1.7 one", b"2-letter.pdf")
    assert paper.name == "my-data-1.zip"


def test_a_later_archive_holds_its_files_only_and_one_that_is_not_needed_any_more_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    draw = make(monkeypatch, [[], [("s-1", "1-cv.pdf")]], "2")
    assert draw is not None
    paper = draw()
    assert paper is not None
    assert list(opened(paper)) == ["README.txt", "files/1-cv.pdf"]
    assert make(monkeypatch, [[]], "2") is None
