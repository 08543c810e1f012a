"""Blind review: whatever staff can ask, nothing that tells who somebody is comes back, and no paper either.

Generated from the samples of all staff requests: a new request is tested here without a line of its own.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from pydantic import BaseModel
from sqlalchemy import Connection, update

from bot.conversations.staff.application_requests import CandidateFile, ListApplications, ReadFile, ReadNotes, SetBlind
from bot.conversations.staff.requests import Denied, StaffRequest
from bot.domain.application import Snapshot
from bot.domain.document import DocumentKind, Enclosure
from bot.domain.staff import Role
from bot.papers.applicant import applicant_maker
from bot.storage import desk_lists, documents, notes, staff
from bot.storage.codec import pack
from bot.storage.database import Database
from bot.storage.documents import NewDocument
from bot.storage.tables import application_revisions
from tests.answers.conftest import OWN
from tests.answers.staff_samples import SAMPLES
from tests.answers.test_escalation import MEMBER, ask, each_request
from tests.storage.samples import ADA, NOW, snapshot

TELLING = (
    "Zenobia",
    "zenóbia",
    "Quillfeather",
    "zq@example.org",
    "+33 6 39 98 12 34",
    "+33639981234",
    "Timbuktu",
    "1977",
    "1995",
    "Zenobia-CV.pdf",
    "quillfeather.example",
)
"""What must not be seen, whatever its case."""

STORY = "I am Zenobia (ZENÓBIA) Quillfeather: zq@example.org, +33 6 39 98 12 34, https://quillfeather.example/me."


def told(connection: Connection) -> None:
    """Let Ada send everything that tells who she is, wherever it can be written, and have the review blind."""
    new = NewDocument(DocumentKind.CV, "Zenobia-CV.pdf", "application/pdf", 10, "ab" * 32, 1, "stored")
    number = documents.add(connection, ADA, new, NOW)
    assert number is not None
    sent = snapshot(
        OWN.reference,
        profile={
            "identity": [
                {
                    "given_names": "Zenobia",
                    "family_names": "Quillfeather",
                    "birth_date": "1977-02-03",
                    "birth_country": "ML",
                }
            ],
            "contact": [{"email": "zq@example.org", "country": "ML", "city": "Timbuktu", "phone": "+33639981234"}],
            "nationality": [{"country": "ML", "at_birth": True}],
            "education": [
                {
                    "qualification": "Master of Zenobia studies",
                    "level": 7,
                    "field": "Law",
                    "institution": "University",
                    "country": "FR",
                    "from_month": "1995-09",
                    "ongoing": False,
                    "to_month": "1999-06",
                }
            ],
            "languages": [{"language": "en", "level": "native"}],
            "skills": [{"skills": STORY, "licences": None}],
        },
        answers={"motivation": STORY, "question.nights": True},
        documents=(Enclosure(document_id=number, kind=DocumentKind.CV, name=new.name, size=10, sha256="ab" * 32),),
    )
    _replace(connection, sent)
    documents.attach(connection, 1, 1, [number])
    notes.add(connection, OWN.public_id, OWN.colleague, STORY, NOW)
    desk_lists.set_blind(connection, OWN.reference, True)


def _replace(connection: Connection, sent: Snapshot) -> None:
    statement = update(application_revisions).where(application_revisions.c.application_id == 1)
    connection.execute(statement.values(content=pack(sent.model_dump(mode="json"))))


def parts(answer: Any) -> Iterator[str]:
    """Give every text in an answer, wherever it is."""
    if isinstance(answer, str):
        yield answer
    elif isinstance(answer, BaseModel):
        yield from parts(answer.model_dump(mode="python"))
    elif dataclasses.is_dataclass(answer):
        for each in dataclasses.fields(answer):
            yield from parts(getattr(answer, each.name))
    elif isinstance(answer, Mapping):
        for key, value in answer.items():
            yield from parts(key)
            yield from parts(value)
    elif isinstance(answer, list | tuple | set | frozenset):
        for each in answer:
            yield from parts(each)
    else:
        yield repr(answer)


def seen(answer: Any) -> list[str]:
    """Give what tells who somebody is in an answer."""
    texts = [text.casefold() for text in parts(answer)]
    return [each for each in TELLING if any(each.casefold() in text for text in texts)] + [
        "ML" for text in texts if text == "ml"
    ]


def reviewed(connection: Connection, role: Role) -> None:
    """Prepare, and make somebody staff."""
    told(connection)
    staff.add(connection, MEMBER, "Grace", {role}, [OWN.reference], NOW)


@each_request
async def test_no_answer_to_staff_tells_who_somebody_is(database: Database, kind: type[StaffRequest[Any]]) -> None:
    def look(connection: Connection) -> None:
        told(connection)
        for role in Role:
            attempt = connection.begin_nested()
            staff.add(connection, MEMBER, "Grace", {role}, [OWN.reference], NOW)
            assert seen(ask(connection, MEMBER, SAMPLES[kind](OWN))) == [], role
            attempt.rollback()

    await database.write(look)


@pytest.mark.parametrize("trait", ["stage", "language", "country", "shown"])
async def test_nothing_to_sift_by_tells_it_either(database: Database, trait: Any) -> None:
    def look(connection: Connection) -> None:
        reviewed(connection, Role.RECRUITER)
        listing = ask(connection, MEMBER, ListApplications(OWN.reference, trait=trait))
        assert seen(listing) == []
        assert [row.public_id for row in listing.rows] == [OWN.public_id]

    await database.write(look)


async def test_no_document_is_made_for_anybody(database: Database) -> None:
    maker = applicant_maker(lambda: pytest.fail("the vault was opened"), lambda language, label: label)

    def look(connection: Connection) -> None:
        reviewed(connection, Role.RECRUITER)
        assert maker(connection, MEMBER, "en", (OWN.public_id, "1")) is None

    await database.write(look)


async def test_what_is_left_is_what_is_to_be_judged(database: Database) -> None:
    def look(connection: Connection) -> None:
        reviewed(connection, Role.RECRUITER)
        own = ask(connection, MEMBER, ReadFile(OWN.public_id))
        assert isinstance(own, CandidateFile)
        assert own.snapshot.profile["languages"] == [{"language": "en", "level": "native"}]
        assert own.snapshot.profile["education"][0]["field"] == "Law"
        assert own.snapshot.answers["motivation"].startswith("I am ▒▒▒ (▒▒▒) ▒▒▒: ")
        assert [each.kind for each in own.snapshot.documents] == [DocumentKind.CV]

    await database.write(look)


async def test_the_same_answers_tell_it_where_the_review_is_not_blind(database: Database) -> None:
    def look(connection: Connection) -> None:
        reviewed(connection, Role.RECRUITER)
        desk_lists.set_blind(connection, OWN.reference, False)
        assert {"Zenobia", "1977", "Zenobia-CV.pdf", "ML"} <= set(
            seen(ask(connection, MEMBER, ReadFile(OWN.public_id)))
        )
        assert seen(ask(connection, MEMBER, ListApplications(OWN.reference))) == ["Zenobia", "Quillfeather"]
        assert "zq@example.org" in seen(ask(connection, MEMBER, ReadNotes(OWN.public_id)))

    await database.write(look)


async def test_only_an_approver_lifts_the_blindfold(database: Database) -> None:
    def look(connection: Connection) -> None:
        reviewed(connection, Role.RECRUITER)
        assert ask(connection, MEMBER, SetBlind(OWN.reference, False)) == Denied("powerless")
        assert desk_lists.is_blind(connection, OWN.reference)

    await database.write(look)
