"""The command line: what each command says and with which status it ends."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import __main__ as command_line
from bot import checking, logs
from bot.demonstration import VACANCIES
from bot.errors import StoreError, TokenRefused
from bot.settings import Settings
from tests.core.desk import TOKEN
from tests.support.stage import Stage

Run = Callable[..., tuple[int, list[str], list[str]]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line in a folder of its own; gives the exit status and the lines of both outputs."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setattr(logs, "set_up", lambda level: None)
    monkeypatch.chdir(tmp_path)

    def run_(*arguments: str, **settings: str) -> tuple[int, list[str], list[str]]:
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "argv", ["bot", *arguments])
        with pytest.raises(SystemExit) as ended:
            command_line.main()
        output = capsys.readouterr()
        return int(ended.value.code or 0), output.out.splitlines(), output.err.splitlines()

    return run_


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({}, "TELEGRAM_TOKEN is missing; see .env.example."),
        ({"TELEGRAM_TOKEN": "123"}, "TELEGRAM_TOKEN: expected the form"),
        ({"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_BASE_URL": "here"}, "TELEGRAM_BASE_URL: "),
        ({"TELEGRAM_TOKEN": TOKEN, "DATABASE_URL": "oracle://x"}, "DATABASE_URL: expected sqlite:///file"),
        ({"TELEGRAM_TOKEN": TOKEN, "LOG_LEVEL": "LOUD", "DRAFT_DAYS": "none"}, "LOG_LEVEL: "),
        ({"TELEGRAM_TOKEN": TOKEN, "MASTER_KEY": "abc"}, "MASTER_KEY is not in base64."),
        ({"TELEGRAM_TOKEN": TOKEN, "MASTER_KEY_FILE": "/no/where"}, "cannot be read: /no/where"),
        ({"TELEGRAM_TOKEN": TOKEN, "FILES_FOLDER": "/dev/null/x"}, "FILES_FOLDER /dev/null/x cannot be used"),
    ],
)
def test_a_setting_that_is_missing_or_malformed_is_one_line_and_exit_status_2(
    run: Run, settings: dict[str, str], complaint: str
) -> None:
    status, out, err = run("run", **settings)
    assert (status, out, len(err)) == (2, [], 1)
    assert complaint in err[0]
    assert TOKEN not in err[0]


@pytest.mark.parametrize("url", ["sqlite:///no/such/folder/a.sqlite3", "sqlite:///.", "postgresql://127.0.0.1:9/x"])
def test_a_store_that_cannot_be_opened_is_one_line_and_exit_status_1(run: Run, url: str) -> None:
    status, out, err = run("run", TELEGRAM_TOKEN=TOKEN, DATABASE_URL=url)
    assert (status, out, len(err)) == (1, [], 1)


def test_a_file_that_is_no_database_is_one_line_and_exit_status_1(run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("Dear diary, " * 500)
    status, out, err = run("run", TELEGRAM_TOKEN=TOKEN, DATABASE_URL=f"sqlite:///{tmp_path}/notes.txt")
    assert (status, out, len(err)) == (1, [], 1)
    assert "diary" not in err[0]


@pytest.mark.parametrize(("errors", "status"), [([TokenRefused()], 1), ([StoreError("x"), TokenRefused()], 1)])
def test_errors_of_several_workers_are_told_in_one_line(
    run: Run, monkeypatch: pytest.MonkeyPatch, errors: list[Exception], status: int
) -> None:
    def fail(*arguments: object) -> None:
        raise ExceptionGroup("unhandled errors in a TaskGroup", errors)

    monkeypatch.setattr(command_line, "_until_signalled", fail)
    monkeypatch.setattr("bot.running.run", lambda chosen: None)
    ended, out, err = run("run", TELEGRAM_TOKEN=TOKEN)
    assert (ended, out, err) == (status, [], [str(errors[0])])


def test_migrate_makes_a_database_and_then_has_nothing_to_do(run: Run, tmp_path: Path) -> None:
    for _ in range(2):
        status, out, _ = run("migrate", DATABASE_URL="sqlite:///new.sqlite3")
        assert (status, out) == (0, ["The schema is up to date."])
    with sqlite3.connect(tmp_path / "new.sqlite3") as made:
        assert made.execute("SELECT count(*) FROM inbox").fetchone() == (0,)


def test_an_import_tells_what_landed_and_the_second_one_changes_nothing(run: Run, file: Path, tmp_path: Path) -> None:
    shutil.copy(VACANCIES, tmp_path / "vacancies.json")
    rows = len(json.loads(VACANCIES.read_bytes()))
    url = "sqlite:///empty.sqlite3"
    status, out, err = run("vacancies", "import", "vacancies.json", DATABASE_URL=url)
    assert (status, out, err) == (0, [f"{rows} added, 0 changed, 0 unchanged, 0 faults"], [])
    status, out, _ = run("vacancies", "import", "vacancies.json", DATABASE_URL=url)
    assert (status, out) == (0, [f"0 added, 0 changed, {rows} unchanged, 0 faults"])


def test_bad_rows_of_an_import_are_named_and_the_good_ones_land(run: Run, tmp_path: Path) -> None:
    good, bad = json.loads(VACANCIES.read_bytes())[:2]
    bad["category"] = "piracy"
    (tmp_path / "some.json").write_text(json.dumps([bad, good]))
    status, out, err = run("vacancies", "import", "some.json", DATABASE_URL="sqlite:///some.sqlite3")
    assert (status, out) == (1, ["1 added, 0 changed, 0 unchanged, 1 faults"])
    assert len(err) == 1
    assert err[0].startswith(f"row 1 ({bad['reference']}), category: ")


def test_a_file_that_is_no_list_of_vacancies_is_one_line_and_exit_status_1(run: Run, tmp_path: Path) -> None:
    (tmp_path / "some.json").write_text("{}")
    status, out, err = run("vacancies", "import", "some.json", DATABASE_URL="sqlite:///some.sqlite3")
    assert (status, out, len(err)) == (1, [], 1)


def test_check_says_of_every_part_whether_it_is_in_order(run: Run, file: Path) -> None:
    status, out, err = run("check", DATABASE_URL=f"sqlite:///{file}")
    assert (status, err) == (1, [])
    assert [line[:4] for line in out] == ["BAD ", "ok  ", "ok  ", "ok  ", "ok  "]
    assert "TELEGRAM_TOKEN is missing" in out[0]


async def test_all_is_in_order_where_a_bot_runs(stage: Stage, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", stage.sandbox.token)
    monkeypatch.setenv("TELEGRAM_BASE_URL", stage.root)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{file}")
    findings = await checking.findings()
    assert all(finding.good for finding in findings), findings
    assert stage.sandbox.world.profile.username in findings[0].sentence


async def test_a_refused_token_and_an_old_schema_are_told_without_the_token(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_BASE_URL", stage.root)
    (tmp_path / "empty.sqlite3").touch()
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/empty.sqlite3")
    findings = await checking.findings()
    assert [finding.good for finding in findings] == [False, True, False, True, True]
    assert "does not accept the token" in findings[0].sentence
    assert "python -m bot migrate" in findings[2].sentence
    assert not any(TOKEN.partition(":")[2] in finding.sentence for finding in findings)


def test_looking_whether_all_is_in_order_makes_no_database(run: Run, tmp_path: Path) -> None:
    status, out, _ = run("check", DATABASE_URL=f"sqlite:///{tmp_path}/none.sqlite3")
    assert status == 1
    assert out[1].startswith("BAD  There is no database yet;")
    assert "python -m bot migrate" in out[1]
    assert not list(tmp_path.glob("none.sqlite3*"))


async def test_a_telegram_that_does_not_answer_is_told_apart_from_one_that_refuses_the_token(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_BASE_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/a.sqlite3")
    assert (await checking.findings())[
        0
    ].sentence == "Telegram at http://127.0.0.1:9 did not answer as it should (NotSent)."


def test_what_is_wrong_for_several_parts_is_said_once(run: Run) -> None:
    status, out, err = run("check", DATABASE_URL="oracle://x", TELEGRAM_TOKEN=TOKEN)
    assert (status, err) == (1, [])
    assert [line[:4] for line in out] == ["BAD ", "ok  "]


@pytest.mark.parametrize("url", ["sqlite:///.", "sqlite:///"])
def test_a_database_that_is_no_file_is_a_finding(run: Run, url: str) -> None:
    status, out, err = run("check", DATABASE_URL=url)
    assert (status, err) == (1, [])
    assert out[1].startswith("BAD  The database is not available.")


def test_a_folder_of_files_that_can_never_be_made_is_bad(run: Run, file: Path) -> None:
    _, out, _ = run("check", DATABASE_URL=f"sqlite:///{file}", FILES_FOLDER=f"{file}/below")
    assert out[3] == f"BAD  The folder of files cannot be written: {file}/below"


async def test_a_database_that_cannot_be_opened_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_BASE_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/nowhere/a.sqlite3")
    assert [finding.good for finding in await checking.findings()] == [False, False, True, True]


async def test_days_that_people_are_told_otherwise_are_found(monkeypatch: pytest.MonkeyPatch, stage: Stage) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_BASE_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("DRAFT_DAYS", "60")
    wrong = [each.sentence for each in await checking.findings() if "DRAFT_DAYS" in each.sentence]
    assert len(wrong) == 8
    assert "DRAFT_DAYS is 60, and privacy tells people something else (ar)." in wrong
