"""The guard itself, and joining with an invitation."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.answers.asked import Asked, each
from bot.answers.staff.auditing import auditing
from bot.answers.staff.guard import Granted, Refuse, guarded, require_guard
from bot.answers.staff.people import STAFF, joining
from bot.answers.telling import Telling
from bot.conversations.staff.requests import (
    ChangeRoles,
    Denied,
    DisableStaff,
    InviteStaff,
    OpenDesk,
    RedeemInvitation,
    StaffRequest,
)
from bot.domain.staff import INVITATION_LIFE, Member, Role, StaffAct, Subject, SubjectKind
from bot.errors import KeyUnfit, WiringError
from bot.presenter import Presenter
from bot.storage import bookmarks, inbox, outbox, staff
from bot.storage.audit import Head
from bot.storage.database import Database
from bot.storage.inbox import Received
from bot.storage.outbox import OutboxRow
from bot.storage.staff_tables import audit
from bot.storage.subjects import Place, places
from bot.storage.tables import bookmarks as bookmarks_table
from bot.storage.tables import inbox as inbox_table
from bot.storage.tables import outbox as outbox_table
from bot.vault.masters import Masters
from tests.answers.conftest import OTHER, OWN
from tests.answers.staff_samples import Scope
from tests.core.desk import MASTERS
from tests.storage.samples import ADA, NOW
from tests.support.words import strict_words

MEMBER, GUEST, THIEF = 700_005_001, 700_005_002, 700_005_003
AUDITING = auditing(lambda: MASTERS)


@dataclass(frozen=True)
class Probe(StaffRequest[str]):
    """A request of no real conversation, about whatever a test says."""

    subjects: tuple[Subject, ...] = ()
    act = StaffAct.READ_FILE

    @property
    def about(self) -> tuple[Subject, ...]:
        return self.subjects


def probe(connection: Connection, *subjects: Subject, answerer: Any = lambda *_: "told") -> Any:
    """Put a probe as a viewer of the own opening, and give its answer."""
    staff.add(connection, MEMBER, "Grace", {Role.VIEWER}, [OWN.reference], NOW)
    answer = guarded(AUDITING, {Probe: answerer})[Probe]
    return answer(connection, [Asked(MEMBER, 1, Probe(subjects))], NOW)[0]


def of(scope: Scope) -> tuple[Subject, ...]:
    """Give one subject of each kind."""
    ids: dict[SubjectKind, Any] = {
        "vacancy": scope.reference,
        "application": scope.public_id,
        "push": scope.push,
        "slot": scope.slot,
        "assessment": scope.assessment,
        "check": scope.check,
        "asking": scope.asking,
        "offer": scope.offer,
        "inquiry": scope.inquiry,
    }
    return tuple(Subject(kind, str(id_)) for kind, id_ in ids.items())


@pytest.mark.parametrize("place", range(len(of(OWN))), ids=[subject.kind for subject in of(OWN)])
async def test_each_kind_of_thing_is_known_by_the_opening_that_it_belongs_to(database: Database, place: int) -> None:
    own, other = of(OWN)[place], of(OTHER)[place]
    assert await database.write(probe, own) == "told"
    assert await database.write(probe, other) == Denied("elsewhere")
    assert await database.write(probe, own, other) == Denied("elsewhere")
    assert await database.write(probe, own, replace(own, id="9")) == Denied("unknown")
    assert await database.write(probe, own, replace(own, id="x" * 30)) == Denied("unknown")
    found = await database.read(places, [own])
    assert found[own].reference == OWN.reference
    assert found[own].chat_id in (None, ADA)


async def test_many_subjects_are_looked_up_together(database: Database) -> None:
    many = [Subject("application", f"A-{number}") for number in range(1200)]
    found = await database.read(places, [*many, of(OWN)[1]])
    assert found == {of(OWN)[1]: Place(OWN.reference, ADA)}


async def test_a_scoped_request_that_is_about_nothing_is_a_fault_of_the_code(database: Database) -> None:
    with pytest.raises(WiringError, match="Probe does not say what it is about"):
        await database.write(probe)


def test_a_staff_request_that_would_pass_no_guard_stops_the_release() -> None:
    with pytest.raises(WiringError, match=r"no guard stands before \['OpenDesk'\]"):
        require_guard({OpenDesk: each(lambda connection, asked, at: None)})


async def test_what_an_answerer_refuses_is_undone_and_audited(database: Database) -> None:
    def careless(connection: Connection, granted: Granted, at: Any) -> None:
        bookmarks.keep(connection, MEMBER, OWN.reference, True, NOW)
        raise Refuse("second")

    def play(connection: Connection) -> None:
        refused = probe(connection, of(OWN)[0], answerer=careless)
        assert refused == Denied("second")
        assert connection.execute(select(bookmarks_table)).all() == []
        (row,) = connection.execute(select(audit)).all()
        assert (row.act, row.allowed, row.sequence) == ("read_file", False, 1)

    await database.write(play)


def test_lists_show_only_what_is_entrusted_and_not_ones_own() -> None:
    member = Member(1, MEMBER, "Grace", frozenset({Role.VIEWER}), frozenset({"INT1", "INT2"}))
    granted = Granted(member, None, 1, {}, frozenset({"INT2"}))
    assert [granted.sees(reference) for reference in ("INT1", "INT2", "INT3")] == [True, False, False]


# Invitations


def redeem(connection: Connection, chat_id: int, token: str, at: Any = NOW, update_id: int = 1) -> Member | None:
    answer = joining(AUDITING, Telling(Presenter(strict_words())))[RedeemInvitation]
    (member,) = answer(connection, [Asked(chat_id, update_id, RedeemInvitation(token, "Nadia", at))], NOW)
    assert member is None or isinstance(member, Member)
    return member


def invited(connection: Connection, openings: tuple[str, ...] | None = (OWN.reference,)) -> str:
    token, _ = staff.invite(connection, [Role.VIEWER], openings, NOW, OWN.colleague)
    return token


async def test_an_invitation_makes_its_bearer_staff_with_its_roles_and_openings(database: Database) -> None:
    member = await database.write(lambda connection: redeem(connection, GUEST, invited(connection)))
    assert member is not None
    assert member.chat_id == GUEST
    assert member.roles == {Role.VIEWER}
    assert member.openings == frozenset({OWN.reference})


async def test_an_invitation_works_once_and_the_second_try_is_audited(database: Database) -> None:
    def play(connection: Connection) -> list[Any]:
        token = invited(connection)
        assert redeem(connection, GUEST, token) is not None
        assert redeem(connection, THIEF, token) is None
        assert staff.of_chat(connection, THIEF) is None
        return list(connection.execute(select(audit.c.actor, audit.c.act, audit.c.allowed)))

    (joined, refused) = await database.write(play)
    assert joined[1:] == ("join_staff", True)
    assert refused[1:] == ("join_staff", False)
    assert refused.actor.startswith("other/")
    assert str(THIEF) not in refused.actor


@pytest.mark.parametrize(("late", "works"), [(INVITATION_LIFE - timedelta(seconds=1), True), (INVITATION_LIFE, False)])
async def test_an_invitation_ends_after_ten_minutes(database: Database, late: timedelta, works: bool) -> None:
    member = await database.write(lambda connection: redeem(connection, GUEST, invited(connection), NOW + late))
    assert (member is not None) is works


async def test_an_invented_token_opens_nothing(database: Database) -> None:
    assert await database.write(redeem, GUEST, "x" * 43) is None


async def test_who_is_staff_already_gains_nothing_and_the_invitation_stays_for_whom_it_is(database: Database) -> None:
    def play(connection: Connection) -> None:
        token = invited(connection, None)
        former = staff.add(connection, THIEF, "Former", {Role.ADMIN}, None, NOW)
        staff.set_access(connection, former.staff_id, NOW)
        assert redeem(connection, THIEF, token) is None
        known = staff.of_chat(connection, THIEF)
        assert known is not None
        assert not known.active
        assert redeem(connection, GUEST, token) is not None

    await database.write(play)


async def test_of_a_used_token_nothing_stays_in_what_came_and_what_was_sent(database: Database) -> None:
    def play(connection: Connection) -> None:
        colleague = staff.of_id(connection, OWN.colleague)
        assert colleague is not None
        token = invited(connection)
        body = f'{{"text":"/start join_{token}"}}'.encode()
        inbox.receive(connection, [Received(41, GUEST, body)], NOW)
        rows = [
            OutboxRow(colleague.chat_id, "u1", {"text": f"https://t.me/x?start=join_{token}"}),
            OutboxRow(colleague.chat_id, "u2", {"text": "something else"}),
        ]
        outbox.put(connection, rows, NOW)
        assert redeem(connection, GUEST, token, update_id=41) is not None
        bodies = [bytes(row.body) for table in (inbox_table, outbox_table) for row in connection.execute(select(table))]
        assert not any(token.encode() in each for each in bodies)
        assert b'{"text":"/start join_used"}' in bodies

    await database.write(play)


async def test_roles_that_do_not_go_together_are_given_to_nobody(database: Database) -> None:
    def play(connection: Connection) -> None:
        staff.add(connection, MEMBER, "Grace", {Role.ADMIN}, None, NOW)
        both = frozenset({Role.ADMIN, Role.VIEWER})
        for request in (InviteStaff(both, None, NOW), ChangeRoles(OWN.colleague, both)):
            answer = guarded(AUDITING, STAFF)[type(request)]
            assert answer(connection, [Asked(MEMBER, 1, request)], NOW) == [Denied("powerless")]

    await database.write(play)


# The key


async def test_the_audit_keeps_its_key_and_another_master_key_does_not_open_it(database: Database) -> None:
    def play(connection: Connection) -> Head:
        assert AUDITING(connection, NOW).stranger(1) == AUDITING(connection, NOW).stranger(1)
        return Head()

    assert await database.write(play) == Head()
    with pytest.raises(KeyUnfit):
        await database.write(auditing(lambda: Masters([b"x" * 32])), NOW)


async def test_two_who_make_the_key_at_once_have_the_same(database: Database) -> None:
    first = await database.write(AUDITING, NOW)
    second = await database.write(auditing(lambda: MASTERS), NOW)
    assert first.stranger(7) == second.stranger(7)
    assert first.stranger(7) != first.stranger(8)


async def test_nobody_changes_their_own_roles_or_access(database: Database) -> None:
    def play(connection: Connection) -> None:
        own = staff.add(connection, MEMBER, "Grace", {Role.ADMIN}, None, NOW)
        for request in (DisableStaff(own.staff_id, NOW), ChangeRoles(own.staff_id, frozenset({Role.RECRUITER}))):
            answer = guarded(AUDITING, STAFF)[type(request)]
            assert answer(connection, [Asked(MEMBER, 1, request)], NOW) == [Denied("self")]
        assert staff.of_chat(connection, MEMBER) == own

    await database.write(play)
