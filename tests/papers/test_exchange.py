"""The profile as files for other programs, and the form to fill in without a network."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, create_engine

from bot.domain.profile import Profile
from bot.domain.types import Language
from bot.interchange.reading import read
from bot.papers.exchange import exchange_makers
from bot.papers.paper import Paper
from bot.storage import candidates
from bot.storage.schema import create_schema
from tests.conversations.person import PROFILE
from tests.support.words import strict_words

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
CHAT, EMPTY = 7, 8


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        create_schema(connection)
        candidates.ensure(connection, [CHAT, EMPTY], NOW)
        rows = [candidates.SectionRow(CHAT, name, entries) for name, entries in PROFILE.items()]
        candidates.save_sections(connection, rows, NOW)
        yield connection
    engine.dispose()


def made(connection: Connection, kind: str, language: Language = "en", chat: int = CHAT) -> Paper | None:
    draw = exchange_makers(strict_words().label)[kind](connection, chat, language, ())
    return None if draw is None else draw()


@pytest.mark.parametrize(
    ("kind", "name"),
    [("profile-json", "resume.json"), ("profile-europass", "europass.xml"), ("template", "profile.xlsx")],
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_is_taken_away_can_be_read_again(connection: Connection, kind: str, name: str, language: Language) -> None:
    paper = made(connection, kind, language)
    assert paper is not None
    assert paper.name == name
    found = read(paper.content, paper.name, NOW.date())
    assert found["sections"]["contact"] == [*Profile({"contact": [*PROFILE["contact"]]}).to_json()["contact"]]


@pytest.mark.parametrize("kind", ["profile-json", "profile-europass", "template"])
def test_the_same_profile_gives_the_same_bytes(connection: Connection, kind: str) -> None:
    assert made(connection, kind) == made(connection, kind)


@pytest.mark.parametrize("kind", ["profile-json", "profile-europass"])
def test_an_empty_profile_is_no_file(connection: Connection, kind: str) -> None:
    assert made(connection, kind, chat=EMPTY) is None


def test_the_form_of_an_empty_profile_is_empty(connection: Connection) -> None:
    paper = made(connection, "template", chat=EMPTY)
    assert paper is not None
    assert read(paper.content, paper.name, NOW.date()) == {"failed": "nothing_found"}
