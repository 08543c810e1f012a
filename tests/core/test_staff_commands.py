"""The command line about staff and the audit."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.core.test_command_line import Run, run

__all__ = ["run"]

DATABASE = "assistant.sqlite3"


def _rows(sql: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(DATABASE) as connection:
        return list(connection.execute(sql))


def test_the_first_admin_comes_from_the_command_line_and_is_audited(run: Run) -> None:
    status, out, _ = run("staff", "add", "4711", "--role", "admin", "--name", "Adele")
    assert (status, out[-1]) == (0, "Member 1 is admin; /staff opens the desk.")
    assert _rows("SELECT chat_id, name, roles FROM staff") == [(4711, "Adele", '["admin"]')]
    assert _rows("SELECT actor, act, subjects FROM audit") == [("command-line", "change_roles", '["staff/1"]')]
    status, out, _ = run("staff", "list")
    assert status == 0
    assert any("Adele" in line and "admin" in line and "all" in line for line in out)


def test_an_invitation_is_printed_and_only_its_hash_is_kept(run: Run) -> None:
    status, out, _ = run("staff", "add", "--invite", "--role", "recruiter", "--role", "approver")
    token = out[-1].removeprefix("/start join_")
    assert (status, len(token)) == (0, 43)
    assert token.encode() not in Path(DATABASE).read_bytes()
    assert _rows("SELECT roles, openings FROM invitations") == [('["approver", "recruiter"]', None)]


@pytest.mark.parametrize(
    "arguments",
    [
        ("1", "--invite", "--role", "viewer"),
        ("--role", "viewer"),
        ("1", "--role", "admin", "--role", "viewer"),
        ("1",),
        ("1", "--role", "king"),
    ],
)
def test_what_makes_no_sense_is_refused(run: Run, arguments: tuple[str, ...]) -> None:
    status, _, err = run("staff", "add", *arguments)
    assert (status, bool(err)) == (2, True)
    assert not Path(DATABASE).exists()


def test_access_is_ended_by_number(run: Run) -> None:
    run("staff", "add", "4711", "--role", "viewer", "--opening", "INT00001")
    assert run("staff", "disable", "1")[:2] == (0, ["The access of member 1 has ended."])
    _, out, _ = run("staff", "list")
    assert any("ended" in line and "none" in line for line in out)
    status, _, err = run("staff", "disable", "9")
    assert (status, err) == (1, ["There is no member of staff with this number: 9"])


def test_a_whole_audit_passes_and_agrees_with_the_log(run: Run, tmp_path: Path) -> None:
    run("staff", "add", "4711", "--role", "viewer")
    _, (line,), _ = run("audit", "head")
    log = tmp_path / "bot.log"
    log.write_text(f"noise\n2027 level='info' event='audit.head' {line.removeprefix('audit.head ')}\naudit.head\n")
    status, out, _ = run("audit", "verify", "--log", str(log))
    assert status == 0
    assert "The audit of 1 rows is whole, and agrees with 1 lines of the log." in out[0]
    assert run("audit", "verify")[1][0].startswith("ok   The audit of 1 rows is whole. Its head is ")


def test_a_changed_row_is_named(run: Run) -> None:
    for chat in ("1", "2", "3"):
        run("staff", "add", chat, "--role", "viewer")
    with sqlite3.connect(DATABASE) as connection:
        connection.execute("DROP TRIGGER audit_keeps_words")
        connection.execute("UPDATE audit SET actor = 'staff/1' WHERE sequence = 2")
    status, _, err = run("audit", "verify")
    assert (status, err) == (1, ["BAD  row 2: the row is not as it was written."])
