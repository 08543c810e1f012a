"""The operator's commands: what each says, does, and never tells."""

from __future__ import annotations

import asyncio
import csv
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest

from bot import __main__ as command_line
from bot import broadcast_commands, clock
from bot.delivery.feeding import Feeder
from bot.settings import Settings
from bot.storage import controls, outbox
from bot.storage.database import Database
from bot.storage.outbox import Dead, OutboxRow
from tests.core.waiting import until
from tests.delivery.crowd import FIRST, Post, people, sending

T = TypeVar("T")
SECRET = "Zanzibar-4711"


class Console:
    """A command line over a SQLite file."""

    def __init__(self, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.url = f"sqlite:///{file}"
        self._monkeypatch, self._capsys = monkeypatch, capsys

    def __call__(self, *arguments: str) -> tuple[int, str]:
        """Run a command; gives the exit status and all that was said."""
        self._monkeypatch.setattr(sys, "argv", ["bot", *arguments])
        with pytest.raises(SystemExit) as ended:
            command_line.main()
        output = self._capsys.readouterr()
        return int(ended.value.code or 0), output.out + output.err

    def store(self, work: Callable[[Database], Any]) -> Any:
        """Do something with the store between two commands."""

        async def main() -> Any:
            database = await Database.open(self.url)
            try:
                return await work(database)
            finally:
                await database.close()

        return asyncio.run(main())


@pytest.fixture
def run(
    sqlite_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Console:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    console = Console(Path(shutil.copy(sqlite_template, tmp_path / "bot.sqlite3")), monkeypatch, capsys)
    monkeypatch.setenv("DATABASE_URL", console.url)
    monkeypatch.setenv("UNDO_SECONDS", "0")
    monkeypatch.setattr(broadcast_commands, "LOOK", 0.01)
    return console


async def push(database: Database) -> None:
    """Send whatever is to be sent."""
    feeder = Feeder(database, clock.now, lambda: None)

    async def done() -> bool:
        await feeder.tick()
        worker.filled.set()
        return not await database.read(outbox.queued_count)

    async with sending(database, Post()) as worker:
        await until(done)
        await feeder.tick()
        await feeder.tick()


def test_sending_is_paused_and_resumed_and_its_state_told(run: Console) -> None:
    assert run("sending", "status") == (0, "Sending is running.\n")
    assert run("sending", "pause") == (0, "Sending is paused.\n")
    run.store(lambda database: database.write(outbox.put, [OutboxRow(1, "k", {"text": SECRET})], clock.now()))
    _, said = run("sending", "status")
    assert said.startswith("Sending is paused.\nreply: 1 waiting")
    assert run("sending", "resume") == (0, "Sending is running.\n")
    assert run.store(lambda database: database.read(controls.is_paused)) is False


def test_the_outbox_is_shown_without_people_and_words(run: Console) -> None:
    async def fail(database: Database) -> None:
        await database.write(outbox.put, [OutboxRow(FIRST, "k1", {"text": SECRET})], clock.now())
        (row,) = await database.write(outbox.claim, clock.now(), 1, [])
        await database.write(outbox.settle, [Dead(row.outbox_id, "BadRequest: no")], clock.now())

    run.store(fail)
    status, said = run("outbox")
    assert status == 0
    assert "dead" in said
    assert "tries 1 in doubt 0 BadRequest: no" in said
    assert SECRET not in said
    assert str(FIRST) not in said
    assert run("outbox", "retry", "1") == (0, "The message is queued.\n")
    assert run("outbox", "cancel", "1") == (0, "The message is cancelled.\n")
    assert run("outbox", "cancel", "1")[0] == 1
    assert run("outbox", "list", "--state", "cancelled")[1].count("\n") == 2


def test_the_outbox_says_how_many_more_there_are_than_it_shows(run: Console) -> None:
    rows = [OutboxRow(FIRST + each, f"k{each}", {"text": "x"}) for each in range(3)]
    run.store(lambda database: database.write(outbox.put, rows, clock.now()))
    assert "… and 2 more" in run("outbox", "list", "--limit", "1")[1]
    assert "more" not in run("outbox", "list", "--limit", "3")[1]


def test_the_help_of_broadcasts_names_their_steps_in_order(run: Console) -> None:
    said = run("broadcast", "--help")[1]
    steps = [
        said.index(f" {number}. {step} ")
        for number, step in enumerate(("prepare", "prepare", "start", "follow", "report"), 1)
    ]
    assert steps == sorted(steps)


def test_of_many_lines_that_match_nobody_some_are_named(run: Console, tmp_path: Path) -> None:
    run.store(lambda database: people(database, 1))
    (tmp_path / "chats.txt").write_text("\n".join(map(str, [FIRST, *range(1, 26)])))
    said = run("broadcast", "prepare", "x", "--message", "private-only", "--chats", "chats.txt", "--dry-run")[1]
    assert "match nobody (25): 1, 2, 3" in said
    assert "20 and 5 more\n" in said


def test_a_broadcast_from_a_file_is_prepared_started_pushed_and_reported(run: Console, tmp_path: Path) -> None:
    run.store(lambda database: people(database, 8))
    texts = {each: f"{each}: the test is on {{day}}" for each in ("en", "fr", "es", "ar")}
    (tmp_path / "texts.json").write_text(json.dumps(texts))
    wanted = ("test-day", "--text", "texts.json", "--arg", "day=Monday")
    status, said = run("broadcast", "prepare", *wanted, "--dry-run")
    assert status == 0
    assert "fr: the test is on Monday" in said
    assert run("broadcast", "list") == (0, "")
    assert "Broadcast 1 is prepared" in run("broadcast", "prepare", *wanted)[1]
    assert run("broadcast", "pause", "1") == (
        1,
        "The broadcast is not in a state that allows this: it is prepared\n",
    )
    assert run("broadcast", "start", "1", "--no-follow")[0] == 0
    assert run("broadcast", "pause", "1")[0] == 0
    assert run("broadcast", "resume", "1")[0] == 0
    run.store(push)
    assert "\n1 test-day done: 8 sent\n" in run("broadcast", "follow", "1")[1]
    assert run("broadcast", "report", "1", "report.csv") == (0, "1 test-day done: 8 sent\n")
    rows = list(csv.DictReader((tmp_path / "report.csv").read_text().splitlines()))
    assert [row["state"] for row in rows] == ["sent"] * 8
    assert rows[0]["chat_id"] == str(FIRST)
    assert (tmp_path / "report.csv").stat().st_mode & 0o077 == 0
    assert "8 people were told before" in run("broadcast", "prepare", *wanted, "--dry-run")[1]
    assert run("broadcast", "cancel", "1")[0] == 1


@pytest.mark.parametrize(
    ("content", "arguments", "complaint"),
    [
        ('{"en": "Hello {name}"}', (), "en: arguments missing: ['name'], not used: []"),
        ('{"en": "Hello"}', ("--arg", "name=Ada"), "en: arguments missing: [], not used: ['name']"),
        ('{"de": "Hallo"}', (), "de: expected one of"),
        ('{"en": " "}', (), "en: expected one of"),
        ("[]", (), "expected an object"),
        ("Hello", (), "the file is not JSON"),
        ('{"en": "' + "x" * 5000 + '"}', (), "en: it is too long"),
        ('{"en": "Hello"}', (), "no text in fr for 1 people"),
        ('{"en": "Hello"}', ("--message", "private-only"), "give either"),
    ],
)
def test_a_text_that_will_not_do_is_one_line_and_nothing_is_prepared(
    run: Console, tmp_path: Path, content: str, arguments: tuple[str, ...], complaint: str
) -> None:
    run.store(lambda database: people(database, 1))
    (tmp_path / "texts.json").write_text(content)
    status, said = run("broadcast", "prepare", "x", "--text", "texts.json", *arguments)
    assert status == 1
    assert complaint in said.splitlines()[-1]
    assert run("broadcast", "list") == (0, "")


def test_a_broadcast_from_the_catalogue_is_for_whom_it_names(run: Console, tmp_path: Path) -> None:
    run.store(lambda database: people(database, 4))
    (tmp_path / "chats.txt").write_text(f"{FIRST}\n{FIRST + 1}\nA-NOBODY\n")
    command = ("broadcast", "prepare", "x", "--message", "private-only", "--chats")
    status, said = run(*command, "chats.txt", "--dry-run")
    assert status == 0
    assert "Lines of --chats that match nobody (1): A-NOBODY\n" in said
    (tmp_path / "chats.txt").write_text(f"{FIRST}\n{FIRST + 1}\n")
    assert run(*command, "chats.txt", "--at-most-once", "--valid-for", "2")[0] == 0
    assert run("broadcast", "list")[1] == "1 x prepared: 2 waiting\n"
    assert run("broadcast", "prepare", "x", "--message", "deadline-left")[0] == 1
    assert run("broadcast", "start", "7")[1] == "There is no broadcast of this number: 7\n"


@pytest.mark.parametrize(
    ("chats", "complaint"),
    [
        (b"", "the file of --chats names nobody"),
        (b"\n  \n", "the file of --chats names nobody"),
        (b"\xff", "the file of --chats is not in UTF-8"),
        (b"9" * 30, "a number that is no chat id"),
    ],
)
def test_a_file_that_names_nobody_is_not_everybody(run: Console, tmp_path: Path, chats: bytes, complaint: str) -> None:
    run.store(lambda database: people(database, 2))
    (tmp_path / "chats.txt").write_bytes(chats)
    status, said = run("broadcast", "prepare", "x", "--message", "private-only", "--chats", "chats.txt")
    assert (status, said.count("\n")) == (1, 1)
    assert complaint in said
    assert run("broadcast", "list") == (0, "")


@pytest.mark.parametrize(
    ("name", "arguments", "complaint"),
    [
        (" ", (), "give it a name"),
        ("x", ("--arg", "day"), "expected --arg NAME=VALUE, not day"),
        ("x", ("--valid-for", "nan"), "a number of hours"),
        ("x", ("--valid-for", "1e300"), "a number of hours"),
        ("x", ("--valid-for", "-5"), "a number of hours"),
        ("x", ("--reference", "NOPE"), "there is no opening NOPE"),
        ("x", ("--status", "submitted"), "it would reach nobody"),
    ],
)
def test_what_would_be_a_mistake_is_refused_in_one_line(
    run: Console, name: str, arguments: tuple[str, ...], complaint: str
) -> None:
    run.store(lambda database: people(database, 2))
    status, said = run("broadcast", "prepare", name, "--message", "private-only", *arguments)
    assert status == 1
    assert complaint in said.splitlines()[-1]
    assert run("broadcast", "list") == (0, "")


@pytest.mark.parametrize(
    "command",
    [
        ("broadcast", "prepare", "x", "--message", "private-only", "--status", "nope"),
        ("broadcast", "prepare", "x", "--message", "private-only", "--purpose", "nope"),
        ("broadcast", "start", "9" * 30),
        ("broadcast", "report", "9" * 30, "report.csv"),
        ("outbox", "retry", "9" * 30),
        ("outbox", "list", "--limit", "-1"),
        ("staff", "disable", "9" * 30),
        ("staff", "add", "9" * 30, "--role", "admin"),
        ("demo", "--port", "99999"),
    ],
)
def test_an_argument_that_can_never_be_right_is_refused_with_status_2(run: Console, command: tuple[str, ...]) -> None:
    status, said = run(*command)
    assert status == 2
    assert "Invalid value" in said


def test_a_report_is_closed_to_others_whatever_was_there_and_touches_nothing_in_vain(
    run: Console, tmp_path: Path
) -> None:
    run.store(lambda database: people(database, 2))
    assert run("broadcast", "report", "1", "none.csv") == (1, "There is no broadcast of this number: 1\n")
    assert not (tmp_path / "none.csv").exists()
    assert run("broadcast", "prepare", "x", "--message", "private-only")[0] == 0
    (tmp_path / "open.csv").write_text("old " * 1000)
    (tmp_path / "open.csv").chmod(0o644)
    assert run("broadcast", "report", "1", "open.csv")[0] == 0
    assert (tmp_path / "open.csv").stat().st_mode & 0o077 == 0
    assert "old" not in (tmp_path / "open.csv").read_text()
    for place, reason in ((tmp_path / "no" / "report.csv", "No such file"), (Path("/dev/full"), "No space left")):
        status, said = run("broadcast", "report", "1", str(place))
        assert (status, said.startswith("The file cannot be written:"), reason in said) == (1, True, True)
