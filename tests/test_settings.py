"""The settings: what is asked for, what is refused, and that `.env.example` tells all of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot import settings
from bot.errors import SettingsError
from bot.settings import Settings, StoreSettings

ROOT = Path(__file__).parent.parent
TOKEN = "990000000001:SANDBOX-not-a-real-token"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Take every setting out of the environment, and work where there is no `.env`."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def example() -> dict[str, str]:
    """Read the names and values that `.env.example` shows."""
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


def test_the_example_names_every_setting_and_no_other() -> None:
    assert {name.lower() for name in example()} == set(Settings.model_fields)


def test_the_example_shows_the_defaults() -> None:
    for name, shown in example().items():
        default = Settings.model_fields[name.lower()].get_default()
        if name != "TELEGRAM_TOKEN":
            assert str(default).rstrip("/") == shown.rstrip("/"), name


def test_only_the_token_has_no_default(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError, match="TELEGRAM_TOKEN is missing"):
        settings.read(Settings)
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    assert settings.read(Settings).root_url == "https://api.telegram.org"
    assert settings.read(StoreSettings).is_sqlite


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "secret"),
        ("TELEGRAM_BASE_URL", "nowhere"),
        ("DATABASE_URL", "mysql://here"),
        ("ORGANISATION_ZONE", "Lyon"),
        ("DRAFT_DAYS", "0"),
        ("LOG_LEVEL", "LOUD"),
        ("TELEGRAM_TOKEN", "990000000001:SANDBOX-not-a-real-token/../../x y"),
        ("TELEGRAM_BASE_URL", "ftp://somewhere"),
        ("DATABASE_URL", "sqlite+aiosqlite"),
        ("DATABASE_URL", "sqlite://folder/bot.db"),
        ("DATABASE_URL", "sqlite:///bot.db?cache=shared"),
        ("DATABASE_URL", "postgresql://u:hunter2@127.0.0.1:port/x"),
        ("DATABASE_URL", "postgresql://u:hunter2@127.0.0.1/x?sslmode=perhaps"),
        ("DATABASE_URL", "postgresql://u:hunter2@127.0.0.1/x?pool=5"),
        ("OFFICE_HOURS", "9-17"),
        ("OFFICE_HOURS", "17:00-09:00"),
        ("REMIND_BEFORE", "3w"),
        ("REMIND_BEFORE", "0d"),
        ("ANTIVIRUS", "perhaps"),
        ("ANTIVIRUS_ADDRESS", "nowhere"),
        ("ANTIVIRUS_ADDRESS", "127.0.0.1:99999"),
    ],
)
def test_a_malformed_setting_is_one_line_that_names_it_and_not_its_value(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as caught:
        settings.read(Settings)
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)
    assert value not in str(caught.value).replace(name, "") or value == "0"
    assert "hunter2" not in str(caught.value)
    assert "pattern" not in str(caught.value)


def test_blanks_around_the_token_are_no_part_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", f" {TOKEN}\n")
    assert settings.read(Settings).telegram_token.get_secret_value() == TOKEN


@pytest.mark.parametrize(("content", "complaint"), [(b"LOG_LEVEL=\xff", "not in UTF-8"), (None, "cannot be read")])
def test_a_file_of_settings_that_cannot_be_read_is_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None, complaint: str
) -> None:
    (tmp_path / ".env").write_bytes(content or b"")
    if content is None:

        def refuse(*arguments: object, **more: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("builtins.open", refuse)
    with pytest.raises(SettingsError, match=rf"\.env.* {complaint}"):
        settings.read(StoreSettings)


@pytest.mark.long
def test_a_missing_setting_ends_the_command_with_status_2_and_one_line(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.strip().splitlines() == [
        "A setting is missing or malformed. TELEGRAM_TOKEN is missing; see .env.example."
    ]
