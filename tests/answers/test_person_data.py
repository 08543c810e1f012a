"""Requests of people about their data: found by what they gave, counted, sent to them only, deleted, put on hold."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, select

from bot.answers.asked import Asked
from bot.conversations.requests import EraseCandidate, Request
from bot.conversations.staff.person_data_requests import (
    KINDS,
    ErasePerson,
    HoldData,
    Holdings,
    ReadHoldings,
    SendOwnData,
)
from bot.conversations.staff.requests import Denied
from bot.domain.staff import Role
from bot.domain.verification import VerificationCode, code_of
from bot.storage import drafts, everything, holds, sessions, staff
from bot.storage.codec import unpack
from bot.storage.database import Database
from bot.storage.drafts import DraftRow
from bot.storage.sessions import SessionRow
from bot.storage.staff_tables import audit
from bot.storage.tables import application_revisions, candidates, outbox
from tests.answers.conftest import OTHER, OWN
from tests.answers.test_escalation import ANSWERS
from tests.storage.samples import ADA, BOB, NOW

OFFICER = 6001
ID = OWN.public_id


def ask(connection: Connection, chat_id: int, request: Request[Any], at: Any = NOW) -> Any:
    """Put a request as a chat's turn does."""
    (answer,) = ANSWERS.answer(connection, [Asked(chat_id, 1, request)], at)
    return answer


def officer(connection: Connection) -> None:
    """Bring in a privacy officer."""
    staff.add(connection, OFFICER, "Priya", {Role.PRIVACY_OFFICER}, None, NOW)


def sent(connection: Connection, chat_id: int) -> list[dict[str, Any]]:
    """Give what is on its way to a chat."""
    rows = connection.execute(select(outbox.c.body).where(outbox.c.chat_id == chat_id).order_by(outbox.c.outbox_id))
    return [unpack(body) for body in rows.scalars()]


def genuine(connection: Connection) -> VerificationCode:
    """Give the code of Ada's receipt."""
    wanted = select(application_revisions.c.receipt_hash).where(application_revisions.c.application_id == 1)
    return code_of(ID, 1, connection.execute(wanted).scalar_one())


async def test_what_is_kept_is_counted_and_nothing_of_it_is_told(database: Database) -> None:
    def play(connection: Connection) -> None:
        officer(connection)
        drafts.keep(connection, [DraftRow(ADA, "profile/skills", 1, {"answers": {"skills": "Secret"}})], NOW)
        found = ask(connection, OFFICER, ReadHoldings(ID))
        assert isinstance(found, Holdings)
        assert (found.counts["applications"], found.counts["drafts"], found.counts["consents"]) == (1, 1, 1)
        assert sum(found.counts.values()) == sum(everything.counts(connection, ADA).values())
        assert set(found.counts) <= set(KINDS)
        assert (found.running, found.held_at) == (1, None)

    await database.write(play)


async def test_counts_are_those_of_what_the_person_can_take_away(database: Database) -> None:
    def play(connection: Connection) -> None:
        whole = everything.everything(connection, ADA)
        assert everything.counts(connection, ADA) == {name: len(rows) for name, rows in whole.items()}

    await database.write(play)


async def test_a_receipts_code_must_be_genuine(database: Database) -> None:
    def play(connection: Connection) -> None:
        officer(connection)
        code = genuine(connection)
        assert isinstance(ask(connection, OFFICER, ReadHoldings(ID, code)), Holdings)
        forged = VerificationCode(ID, 1, "0" * 8)
        assert ask(connection, OFFICER, ReadHoldings(ID, forged)) == Denied("unknown")

    await database.write(play)


async def test_the_package_goes_to_the_person_once_a_day_and_never_to_the_officer(database: Database) -> None:
    def play(connection: Connection) -> None:
        officer(connection)
        for days in (0, 0, 1):
            assert ask(connection, OFFICER, SendOwnData(ID), NOW + timedelta(days=days)) == 1
        files = [body["file"] for body in sent(connection, ADA) if "file" in body]
        assert files == [["mydata", "en", "1"]] * 2
        assert sent(connection, OFFICER) == []

    await database.write(play)


async def test_a_person_is_deleted_as_if_they_had_done_it_and_hears_of_it(database: Database) -> None:
    def play(connection: Connection) -> None:
        officer(connection)
        content = {"language": "fr", "query": {"keywords": "secret"}, "text_only": True}
        sessions.save(connection, [SessionRow(ADA, 1, content)], NOW)
        assert ask(connection, OFFICER, ErasePerson(ID)) is True
        assert connection.execute(select(candidates.c.candidate_id).where(candidates.c.chat_id == ADA)).all() == []
        assert sessions.load(connection, [ADA])[ADA].content == {"language": "fr", "text_only": True}
        (told,) = sent(connection, ADA)
        assert told["text"]
        assert ask(connection, OFFICER, ReadHoldings(ID)) == Denied("unknown")
        assert isinstance(ask(connection, OFFICER, ReadHoldings(OTHER.public_id)), Holdings)

    await database.write(play)


async def test_what_is_on_hold_is_deleted_by_nobody_until_it_ends(database: Database) -> None:
    def play(connection: Connection) -> None:
        officer(connection)
        for _ in range(2):
            since = ask(connection, OFFICER, HoldData(ID, True, NOW)).held_at
            assert (since, str(since.tzinfo)) == (NOW, "Europe/Paris")
        assert ask(connection, OFFICER, ErasePerson(ID)) is False
        assert ask(connection, ADA, EraseCandidate()) is False
        assert len(sent(connection, ADA)) == 1
        assert ask(connection, OFFICER, HoldData(ID, False, NOW)).held_at is None
        assert len(sent(connection, ADA)) == 2
        assert ask(connection, ADA, EraseCandidate()) is True

    await database.write(play)


async def test_a_hold_is_nobody_elses(database: Database) -> None:
    def play(connection: Connection) -> None:
        officer(connection)
        ask(connection, OFFICER, HoldData(ID, True, NOW))
        assert holds.held_since(connection, BOB) is None
        assert ask(connection, BOB, EraseCandidate()) is True

    await database.write(play)


async def test_each_act_is_audited_by_its_own_name(database: Database) -> None:
    def play(connection: Connection) -> None:
        officer(connection)
        for request in (ReadHoldings(ID), SendOwnData(ID), HoldData(ID, False, NOW), ErasePerson(ID)):
            ask(connection, OFFICER, request)
        rows = connection.execute(select(audit.c.act, audit.c.subjects, audit.c.allowed).order_by(audit.c.sequence))
        about = f'["application/{ID}"]'
        acts = ("handle_data_request", "send_own_data", "hold_data", "erase_person")
        assert [tuple(row) for row in rows] == [(act, about, True) for act in acts]

    await database.write(play)
