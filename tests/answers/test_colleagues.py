"""What colleagues are told without asking: questions of candidates, who has joined; and what waits for approval."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, insert, select, update

from bot.answers.asked import Asked
from bot.conversations.assessment_requests import AskAbout, ReplyToTeam
from bot.conversations.requests import Request
from bot.conversations.staff.application_requests import FindApplications, MoveApplications
from bot.conversations.staff.requests import Denied, RedeemInvitation
from bot.conversations.staff.waiting_requests import ListWaiting, Waiting
from bot.conversations.wishes import AddInquiry
from bot.domain.staff import Role
from bot.domain.status import Status, StatusEvent
from bot.storage import staff
from bot.storage.codec import unpack
from bot.storage.database import Database
from bot.storage.staff_tables import offers, push_recipients, pushes
from bot.storage.tables import application_events, applications, outbox
from tests.answers.conftest import OTHER, OWN
from tests.answers.test_escalation import ANSWERS
from tests.storage.samples import ADA, BOB, NOW

RUTH, LENA, VERA, ARTHUR, ADELE = 6001, 6002, 6003, 6004, 6005
HOUR = timedelta(hours=1)


def ask(connection: Connection, chat_id: int, request: Request[Any], at: datetime = NOW) -> Any:
    """Put a request as a chat's turn does."""
    (answer,) = ANSWERS.answer(connection, [Asked(chat_id, 1, request)], at)
    return answer


def told(connection: Connection, chat_id: int) -> list[str]:
    """Give the texts that are on their way to a chat."""
    wanted = select(outbox.c.body).where(outbox.c.chat_id == chat_id).order_by(outbox.c.outbox_id)
    return [unpack(body)["text"] for body in connection.execute(wanted).scalars()]


def staffed(connection: Connection) -> None:
    """Bring in a recruiter for all openings, one for the first, a viewer, an approver and an admin."""
    for chat_id, name, role, openings in (
        (RUTH, "Ruth", Role.RECRUITER, None),
        (LENA, "Lena", Role.RECRUITER, [OWN.reference]),
        (VERA, "Vera", Role.VIEWER, None),
        (ARTHUR, "Arthur", Role.APPROVER, None),
        (ADELE, "Adele", Role.ADMIN, None),
    ):
        staff.add(connection, chat_id, name, {role}, openings, NOW)


async def test_who_may_answer_hears_of_a_question_and_of_no_second_one_within_the_hour(database: Database) -> None:
    def play(connection: Connection) -> None:
        staffed(connection)
        for minutes in (0, 10, 59, 60, 61):
            ask(connection, ADA, AskAbout(OWN.reference, "Secret words?", NOW), NOW + timedelta(minutes=minutes))
        ask(connection, BOB, AskAbout(OTHER.reference, "And here?", NOW))
        assert (len(told(connection, RUTH)), len(told(connection, LENA))) == (3, 2)
        assert told(connection, VERA) == told(connection, ARTHUR) == told(connection, ADELE) == []
        assert not any("Secret" in text for text in told(connection, RUTH))

    await database.write(play)


async def test_a_general_question_is_for_those_to_whom_all_openings_are_entrusted(database: Database) -> None:
    def play(connection: Connection) -> None:
        staffed(connection)
        ask(connection, ADA, AddInquiry("Is there a canteen?", NOW))
        assert (len(told(connection, RUTH)), told(connection, LENA)) == (1, [])

    await database.write(play)


async def test_what_is_added_to_a_thread_is_told_and_what_is_added_to_nobodys_is_not(database: Database) -> None:
    def play(connection: Connection) -> None:
        staffed(connection)
        assert not ask(connection, BOB, ReplyToTeam(OWN.inquiry, "Mine?", NOW))
        assert told(connection, RUTH) == []
        assert ask(connection, ADA, ReplyToTeam(OWN.inquiry, "And when?", NOW))
        assert len(told(connection, RUTH)) == 1

    await database.write(play)


async def test_nobody_is_told_of_their_own_question_nor_of_an_opening_they_applied_for(database: Database) -> None:
    def play(connection: Connection) -> None:
        staffed(connection)
        staff.add(connection, BOB, "Bob", {Role.RECRUITER}, None, NOW)
        ask(connection, BOB, AddInquiry("Is there a canteen?", NOW))
        ask(connection, ADA, AskAbout(OTHER.reference, "And here?", NOW))
        assert told(connection, BOB) == []
        assert len(told(connection, RUTH)) == 2

    await database.write(play)


async def test_admins_hear_who_has_joined_and_by_whose_invitation(database: Database) -> None:
    def play(connection: Connection) -> None:
        staffed(connection)
        adele = staff.of_chat(connection, ADELE)
        assert adele is not None
        for number, by in enumerate((adele.staff_id, None)):
            token, _ = staff.invite(connection, {Role.VIEWER}, None, NOW, by)
            assert ask(connection, 7001 + number, RedeemInvitation(token, f"Nadia {number}", NOW)) is not None
            assert ask(connection, 7003, RedeemInvitation(token, "Thief", NOW)) is None
        first, second = told(connection, ADELE)
        assert "Nadia 0" in first
        assert "Adele" in first
        assert "Nadia 1" in second
        assert "Adele" not in second
        assert told(connection, RUTH) == told(connection, 7001) == []

    await database.write(play)


async def test_what_waits_for_approval_is_listed_for_those_who_propose_and_approve(database: Database) -> None:
    def play(connection: Connection) -> None:
        staffed(connection)
        ruth = staff.of_chat(connection, RUTH)
        assert ruth is not None
        assert ask(connection, RUTH, ListWaiting()) == ()
        connection.execute(update(applications).values(status="checks"))
        connection.execute(update(offers).values(status="proposed", proposed_by=ruth.staff_id))
        connection.execute(update(pushes).values(state="waiting"))
        seen = {each: listed(ask(connection, each, ListWaiting())) for each in (RUTH, LENA, VERA, ARTHUR, ADELE)}
        mine = {("offer", OWN.public_id), ("push", str(OWN.push))}
        everything = mine | {("offer", OTHER.public_id), ("push", str(OTHER.push))}
        assert seen[RUTH] == dict.fromkeys(everything, False)
        assert seen[LENA] == dict.fromkeys(mine, False)
        assert seen[ARTHUR] == dict.fromkeys(everything, True)
        assert seen[VERA] == seen[ADELE] == {}

    await database.write(play)


async def test_what_one_has_proposed_oneself_is_for_somebody_else_to_approve(database: Database) -> None:
    def play(connection: Connection) -> None:
        both = staff.add(connection, RUTH, "Ruth", {Role.RECRUITER, Role.APPROVER}, None, NOW)
        connection.execute(update(pushes).where(pushes.c.push_id == OWN.push).values(created_by=both.staff_id))
        connection.execute(update(pushes).values(state="waiting"))
        found = listed(ask(connection, RUTH, ListWaiting()))
        assert found == {("push", str(OWN.push)): False, ("push", str(OTHER.push)): True}

    await database.write(play)


async def test_approvers_hear_once_for_each_opening_of_whom_a_colleague_has_recommended(database: Database) -> None:
    def play(connection: Connection) -> None:
        staffed(connection)
        connection.execute(update(applications).values(status="assessment"))
        ask(connection, RUTH, MoveApplications((OWN.public_id, OTHER.public_id), StatusEvent.RECOMMEND))
        assert [sum(OWN.public_id in text for text in told(connection, each)) for each in (ARTHUR, LENA, VERA)] == [
            1,
            0,
            0,
        ]
        assert len(told(connection, ARTHUR)) == 2
        assert told(connection, RUTH) == []

    await database.write(play)


@pytest.mark.parametrize("event", [StatusEvent.SHORTLIST, StatusEvent.NOT_SELECT, StatusEvent.RULE_INELIGIBLE])
async def test_nobody_tells_more_by_hand_in_a_day_than_one_may_without_a_second_person(
    database: Database, event: StatusEvent
) -> None:
    def play(connection: Connection) -> None:
        staffed(connection)
        connection.execute(update(applications).values(status="under_review"))
        row = {"actor": "recruiter", "from_status": "under_review", "to_status": "not_selected", "at": NOW}
        told_already = [{**row, "application_id": 1, "event": event.value}] * 10
        connection.execute(insert(application_events), told_already)
        by_hand = MoveApplications((OWN.public_id,), event)
        assert ask(connection, RUTH, FindApplications(OWN.reference, (), event)).room == 0
        assert ask(connection, RUTH, by_hand) == Denied("many")
        assert ask(connection, RUTH, FindApplications(OTHER.reference, (), event)).room == 10
        assert ask(connection, RUTH, FindApplications(OWN.reference, (), StatusEvent.LONGLIST)).room is None
        assert ask(connection, RUTH, by_hand, NOW + 24 * HOUR).moved == (OWN.public_id,)

    await database.write(play)


async def test_of_two_who_decide_at_once_the_second_moves_nothing_and_nobody_is_told_twice(database: Database) -> None:
    def play(connection: Connection) -> None:
        staffed(connection)
        connection.execute(update(applications).values(status="under_review"))
        seen = Status.UNDER_REVIEW
        first = ask(connection, RUTH, MoveApplications((OWN.public_id,), StatusEvent.SHORTLIST, seen))
        second = ask(connection, LENA, MoveApplications((OWN.public_id,), StatusEvent.NOT_SELECT, seen))
        assert (first.moved, second.moved) == ((OWN.public_id,), ())
        assert [each.barred.why for each in second.stuck] == ["meanwhile"]
        assert len(told(connection, OWN.candidate)) == 1

    await database.write(play)


async def test_whom_a_push_has_moved_does_not_count_as_told_by_hand(database: Database) -> None:
    def play(connection: Connection) -> None:
        staffed(connection)
        pushed = {"push_id": OWN.push, "application_id": 1, "state": "sent"}
        connection.execute(update(pushes).values(event="shortlist"))
        connection.execute(insert(push_recipients), [pushed])
        row = {"actor": "recruiter", "from_status": "under_review", "to_status": "shortlisted", "at": NOW}
        connection.execute(insert(application_events), [{**row, "application_id": 1, "event": "shortlist"}] * 10)
        assert ask(connection, RUTH, FindApplications(OWN.reference, (), StatusEvent.SHORTLIST)).room == 10

    await database.write(play)


def listed(found: tuple[Waiting, ...]) -> dict[tuple[str, str], bool]:
    """Tell for what waits whether it can be approved by who asks."""
    return {(each.kind, each.id): each.mine for each in found}
