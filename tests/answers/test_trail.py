"""The audit as it is read: newest first, narrowed, with the state of its last check; and as a file for who may."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

from bot.answers.asked import Asked
from bot.conversations.staff.requests import OpenDesk
from bot.conversations.staff.trail_requests import PAGE, ExportAudit, ReadAudit, TrailPage
from bot.domain.staff import Role
from bot.domain.trail import Trail
from bot.papers.audit_sheet import audit_maker
from bot.papers.wording import Wording
from bot.storage import checkups, staff
from bot.storage.audit import Finding, Head
from bot.storage.database import Database
from tests.answers.conftest import OWN
from tests.answers.test_escalation import ANSWERS
from tests.storage.samples import NOW
from tests.support.words import strict_words

OFFICER, ADELE, RUTH = 6001, 6002, 6003


def ask(connection: Connection, chat_id: int, request: Any) -> Any:
    """Put a request as a chat's turn does."""
    (answer,) = ANSWERS.answer(connection, [Asked(chat_id, 1, request)], NOW)
    return answer


def staffed(connection: Connection) -> int:
    """Bring in those who may read it and one who may not; give the officer's number."""
    staff.add(connection, ADELE, "Adele", {Role.ADMIN}, None, NOW)
    staff.add(connection, RUTH, "Ruth", {Role.RECRUITER}, None, NOW)
    return staff.add(connection, OFFICER, "Priya", {Role.PRIVACY_OFFICER}, None, NOW).staff_id


async def test_the_newest_acts_come_first_a_page_at_a_time_and_reading_is_an_act(database: Database) -> None:
    def play(connection: Connection) -> None:
        number = staffed(connection)
        for _ in range(PAGE + 1):
            ask(connection, RUTH, OpenDesk())
        first: TrailPage = ask(connection, OFFICER, ReadAudit(Trail(), 0))
        assert (len(first.rows), first.more, first.rows[0].sequence) == (PAGE, True, PAGE + 1)
        second: TrailPage = ask(connection, ADELE, ReadAudit(Trail(), 1))
        assert ([row.sequence for row in second.rows], second.more) == ([2, 1], False)
        own: TrailPage = ask(connection, OFFICER, ReadAudit(Trail("data", f"staff/{number}"), 0))
        assert [row.act for row in own.rows] == ["read_audit"]

    await database.write(play)


async def test_the_state_of_the_last_check_is_said(database: Database) -> None:
    def play(connection: Connection) -> None:
        staffed(connection)
        page: TrailPage = ask(connection, OFFICER, ReadAudit(Trail(), 0))
        assert (page.whole, page.checked, page.bad) == (None, None, None)
        checkups.keep(connection, Finding(Head(7, "0" * 64), 8, "x"), NOW)
        page = ask(connection, OFFICER, ReadAudit(Trail(), 0))
        assert (page.whole, page.checked, page.bad) == (7, NOW, 8)

    await database.write(play)


async def test_the_file_is_for_those_who_may_and_holds_what_is_looked_for(database: Database) -> None:
    def play(connection: Connection) -> None:
        staffed(connection)
        ask(connection, RUTH, OpenDesk())
        assert ask(connection, OFFICER, ExportAudit(Trail("people"))) == 1
        make = audit_maker(Wording(strict_words()))
        args = ("people", "", "", NOW.isoformat())
        assert make(connection, RUTH, "en", args) is None
        assert make(connection, OWN.candidate, "en", args) is None
        draw = make(connection, OFFICER, "en", args)
        assert draw is not None
        paper = draw()
        assert paper is not None
        head, line, *rest = paper.content.decode("utf-8-sig").splitlines()
        assert (head.count(","), head.split(",")[-1], rest) == (6, "Export", [])
        assert line.startswith("1,")
        assert ",open_desk,,1," in line
        assert "Taken by Priya" in line

    await database.write(play)
