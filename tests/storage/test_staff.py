"""Staff in the store: members, the openings entrusted to them, invitations."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, select

from bot.domain.staff import INVITATION_LIFE, Role, token_hash
from bot.storage import staff, vacancies
from bot.storage.database import Database
from bot.storage.staff_tables import invitations
from tests.storage.samples import ADA, BOB, NOW, vacancy


async def test_a_member_is_given_as_they_were_added(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy("INT1"), vacancy("INT2")], NOW)
    ada = await database.write(staff.add, ADA, "Ada", {Role.RECRUITER}, ["INT1", "INT9"], NOW)
    bob = await database.write(staff.add, BOB, "Bob", {Role.ADMIN}, None, NOW, ada.staff_id)
    assert ada.openings == frozenset({"INT1"})
    assert bob.openings is None
    assert await database.read(staff.of_chat, ADA) == ada
    assert await database.read(staff.of_id, bob.staff_id) == bob
    assert await database.read(staff.listed) == (ada, bob)
    assert await database.read(staff.of_chat, 3) is None
    assert await database.read(staff.of_id, 99) is None


async def test_adding_somebody_again_replaces_roles_and_openings_and_gives_access_back(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy("INT1"), vacancy("INT2")], NOW)
    first = await database.write(staff.add, ADA, "Ada", {Role.RECRUITER}, ["INT1"], NOW)
    await database.write(staff.set_access, first.staff_id, NOW)
    again = await database.write(staff.add, ADA, "Somebody", {Role.VIEWER}, ["INT2"], NOW)
    assert (again.staff_id, again.name, again.active) == (first.staff_id, "Ada", True)
    assert again.roles == frozenset({Role.VIEWER})
    assert again.openings == frozenset({"INT2"})


async def test_openings_are_entrusted_beside_those_that_are_already(database: Database) -> None:
    await database.write(vacancies.upsert, [vacancy("INT1"), vacancy("INT2")], NOW)
    ada = await database.write(staff.add, ADA, "Ada", {Role.RECRUITER}, ["INT1"], NOW)
    for _ in range(2):
        await database.write(staff.entrust, ada.staff_id, ["INT2"])
    found = await database.read(staff.of_chat, ADA)
    assert found is not None
    assert found.openings == frozenset({"INT1", "INT2"})


async def test_roles_and_access_change_at_once(database: Database) -> None:
    ada = await database.write(staff.add, ADA, "Ada", {Role.VIEWER}, None, NOW)
    await database.write(staff.change_roles, ada.staff_id, {Role.APPROVER, Role.RECRUITER})
    await database.write(staff.set_access, ada.staff_id, NOW)
    changed = await database.read(staff.of_chat, ADA)
    assert changed is not None
    assert changed.roles == frozenset({Role.APPROVER, Role.RECRUITER})
    assert not changed.active
    await database.write(staff.set_access, ada.staff_id, None)
    back = await database.read(staff.of_chat, ADA)
    assert back is not None
    assert back.active


async def test_only_the_hash_of_a_token_is_kept(database: Database) -> None:
    token, expires_at = await database.write(staff.invite, {Role.VIEWER}, ["INT1"], NOW)

    def kept(connection: Connection) -> list[tuple[object, ...]]:
        return [tuple(row) for row in connection.execute(select(invitations))]

    (row,) = await database.read(kept)
    assert token_hash(token) in row
    assert token not in repr(row)
    assert len(token) == 43  # 256 bits in base64
    assert expires_at - NOW == INVITATION_LIFE <= timedelta(minutes=10)


async def test_a_token_is_taken_once_and_in_time(database: Database) -> None:
    token, expires_at = await database.write(staff.invite, {Role.VIEWER}, None, NOW)
    assert await database.write(staff.take_invitation, token, expires_at) is None
    taken = await database.write(staff.take_invitation, token, NOW)
    assert taken is not None
    assert (taken.roles, taken.openings) == (["viewer"], None)
    assert await database.write(staff.take_invitation, token, NOW) is None
    assert await database.write(staff.take_invitation, "x", NOW) is None
