"""Everything that staff can ask, by every role, about their own and another opening: generated from the code.

A new request without a sample, without an answerer, or that does not say what it is about, fails here.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Iterator
from dataclasses import fields
from typing import Any, cast

import pytest
from sqlalchemy import Connection, select

import bot.conversations.staff
from bot.answers.asked import Asked
from bot.answers.staff.auditing import auditing
from bot.answers.staff.table import STAFF, telling_too
from bot.answers.table import Answers
from bot.answers.telling import Telling
from bot.conversations.staff.requests import Denied, StaffRequest
from bot.domain.staff import AT_LARGE, POWERS, Role
from bot.presenter import Presenter
from bot.storage import staff
from bot.storage.database import Database
from bot.storage.staff_tables import audit
from bot.storage.tables import metadata
from tests.answers.conftest import OTHER, OWN
from tests.answers.staff_samples import SAMPLES, Scope
from tests.core.desk import MASTERS
from tests.storage.samples import ADA, NOW
from tests.support.words import strict_words

MEMBER, STRANGER = 700_005_001, 700_005_002
TELLING = Telling(Presenter(strict_words()))
ANSWERS = Answers(lambda purpose, language: "", auditing(lambda: MASTERS), TELLING)
KEPT_OF_ASKING = ("audit", "audit_head", "vault_keys")

for module in pkgutil.walk_packages(bot.conversations.staff.__path__, "bot.conversations.staff."):
    importlib.import_module(module.name)


def every(kind: type[Any] = StaffRequest) -> Iterator[type[StaffRequest[Any]]]:
    """Give every kind of staff request that there is in the bot."""
    for each in kind.__subclasses__():
        if each.__module__.startswith("bot."):
            yield each
        yield from every(each)


REQUESTS = sorted(set(every()), key=lambda kind: kind.__name__)
each_request = pytest.mark.parametrize(
    "kind", [kind for kind in REQUESTS if kind in SAMPLES], ids=lambda kind: kind.__name__
)


def ask(connection: Connection, chat_id: int, request: StaffRequest[Any]) -> Any:
    """Put a request as a chat's turn does."""
    (answer,) = ANSWERS.answer(connection, [Asked(chat_id, 1, request)], NOW)
    return answer


READ_EVERYTHING = [
    (table.name, f"SELECT * FROM {table.name}") for table in metadata.sorted_tables if table.name not in KEPT_OF_ASKING
]


def content(connection: Connection) -> dict[str, list[Any]]:
    """Give all rows but those that asking itself leaves, read by the driver: this is done some thousand times."""
    driver = cast(Any, connection.connection.driver_connection)
    return {name: driver.execute(statement).fetchall() for name, statement in READ_EVERYTHING}


def audited(connection: Connection) -> Any:
    """Give the newest row of the audit."""
    return connection.execute(select(audit).order_by(audit.c.sequence.desc())).first()


def put(connection: Connection, chat_id: int, request: StaffRequest[Any], *, allowed: bool) -> Any:
    """Put a request, look at what it did and at the audit, and undo it."""
    attempt = connection.begin_nested()
    before = None if allowed else content(connection)
    answer = ask(connection, chat_id, request)
    refused = isinstance(answer, Denied)
    assert refused is not allowed, answer
    if refused:
        assert content(connection) == before
    row = audited(connection)
    assert (row.act, row.allowed) == (request.act.value, allowed)
    assert json.loads(row.subjects) == [str(subject) for subject in request.about]
    assert str(chat_id) not in row.actor
    attempt.rollback()
    return answer


def join(connection: Connection, role: Role, chat_id: int = MEMBER) -> None:
    """Make somebody staff for one opening."""
    staff.add(connection, chat_id, "Grace", {role}, [OWN.reference], NOW)


def is_scoped(kind: type[StaffRequest[Any]]) -> bool:
    """Tell whether a request is about an opening."""
    about = {subject.kind for subject in SAMPLES[kind](OWN).about}
    return bool(about - {"staff", "new"})


def test_there_is_a_sample_and_an_answerer_for_every_staff_request() -> None:
    assert set(SAMPLES) == set(REQUESTS)
    assert {*STAFF, *telling_too(TELLING)} == set(REQUESTS)


@each_request
def test_a_request_says_everything_that_it_is_about(kind: type[StaffRequest[Any]]) -> None:
    assert kind.act in POWERS
    for scope in (OWN, OTHER):
        request = SAMPLES[kind](scope)
        about = {subject.id for subject in request.about}
        ids = {str(getattr(scope, field.name)) for field in fields(Scope)} - {str(scope.candidate)}
        named = {str(part) for field in fields(cast(Any, request)) for part in _parts(getattr(request, field.name))}
        assert named & ids <= about
    assert is_scoped(kind) or kind.act in AT_LARGE


def _parts(value: Any) -> Iterator[Any]:
    if isinstance(value, tuple | list | frozenset | set):
        for each in value:
            yield from _parts(each)
    else:
        yield value


@each_request
async def test_each_role_is_answered_what_it_may_ask_in_its_own_opening_and_nothing_in_another(
    database: Database, kind: type[StaffRequest[Any]]
) -> None:
    def play(connection: Connection) -> None:
        for role in Role:
            join(connection, role)
            may = role in POWERS[kind.act]
            put(connection, MEMBER, SAMPLES[kind](OWN), allowed=may)
            answer = put(connection, MEMBER, SAMPLES[kind](OTHER), allowed=may and not is_scoped(kind))
            assert not (may and is_scoped(kind)) or answer == Denied("elsewhere")

    await database.write(play)


@each_request
async def test_nobody_else_is_answered_anything(database: Database, kind: type[StaffRequest[Any]]) -> None:
    def play(connection: Connection) -> None:
        request = SAMPLES[kind](OWN)
        assert put(connection, STRANGER, request, allowed=False) == Denied("stranger")
        assert put(connection, ADA, request, allowed=False) == Denied("stranger")
        for role in Role:
            join(connection, role)
            member = staff.of_chat(connection, MEMBER)
            assert member is not None
            staff.set_access(connection, member.staff_id, NOW)
            assert put(connection, MEMBER, request, allowed=False) == Denied("disabled")

    await database.write(play)


@each_request
async def test_nobody_handles_an_opening_that_they_applied_for(
    database: Database, kind: type[StaffRequest[Any]]
) -> None:
    def play(connection: Connection) -> None:
        for role in POWERS[kind.act]:
            join(connection, role, ADA)
            answer = put(connection, ADA, SAMPLES[kind](OWN), allowed=not is_scoped(kind))
            assert not is_scoped(kind) or answer == Denied("own")

    await database.write(play)


@each_request
async def test_what_does_not_exist_is_refused(database: Database, kind: type[StaffRequest[Any]]) -> None:
    nowhere = Scope("INT99999", "A-NONE-NONE", 1, *range(7301, 7309))

    def play(connection: Connection) -> None:
        request = SAMPLES[kind](nowhere)
        for role in POWERS[kind.act]:
            join(connection, role)
            gone = any(subject.kind != "new" for subject in request.about)
            answer = put(connection, MEMBER, request, allowed=not gone)
            assert not gone or answer == Denied("unknown")

    await database.write(play)
