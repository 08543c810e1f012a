"""The settings: environment variables (or a `.env` file), each explained in `.env.example`."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path
from typing import Annotated, TypeVar
from zoneinfo import available_timezones

from pydantic import AfterValidator, AnyHttpUrl, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingsError, StoreUnavailable

TELEGRAM = "https://api.telegram.org"

LOCALES = Path(__file__).parent.parent / "locales"
"""The catalogues, beside the package."""


def _whole_token(token: SecretStr) -> SecretStr:
    whole = token.get_secret_value().strip()
    if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]{20,}", whole):  # it becomes a part of every address that is called
        raise PydanticCustomError("token", "expected the form 123456789:letters-and-digits, as @BotFather gives it")
    return SecretStr(whole)


def _known_zone(name: str) -> str:
    if name not in available_timezones():
        raise PydanticCustomError("zone", "expected an IANA time zone such as Europe/Paris")
    return name


def _known_database(url: str) -> str:
    if url.partition(":")[0] not in ("sqlite", "sqlite+aiosqlite", "postgres", "postgresql", "postgresql+asyncpg"):
        raise PydanticCustomError("database", "expected sqlite:///file or postgresql://user@host/name")
    from bot.storage.database import parse  # loads SQLAlchemy, which the demo's page does not wait for

    try:
        parse(url)
    except StoreUnavailable as error:
        raise PydanticCustomError("database", "{reason}", {"reason": str(error.args[0])}) from None
    return url


def _known_hours(text: str) -> str:
    opens, _, closes = text.partition("-")
    if opens >= closes:
        raise PydanticCustomError("hours", "the end must come after the beginning, as in 09:00-17:00")
    return text


def _known_scanner(address: str) -> str:
    host, _, port = address.rpartition(":")
    if not address.startswith("/") and not (host and port.isdecimal() and 0 < int(port) < 65536):
        raise PydanticCustomError("scanner", "expected host:port or the path of a socket")
    return address


def _matching(pattern: str, expected: str) -> AfterValidator:
    """Accept what a pattern matches as a whole, and say of anything else what was expected, in words."""

    def check(text: str) -> str:
        if not re.fullmatch(pattern, text):
            raise PydanticCustomError("pattern", "expected {expected}", {"expected": expected})
        return text

    return AfterValidator(check)


_TIME = r"([01]\d|2[0-3]):[0-5]\d"


class StoreSettings(BaseSettings):
    """What is needed to open the store; all of it has defaults."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True)

    database_url: Annotated[str, AfterValidator(_known_database)] = "sqlite:///assistant.sqlite3"
    organisation_zone: Annotated[str, AfterValidator(_known_zone)] = "Europe/Paris"
    undo_seconds: Annotated[int, Field(ge=0, le=3600)] = 60
    push_alone: Annotated[int, Field(ge=0, le=2000)] = 10
    log_level: Annotated[str, _matching("DEBUG|INFO|WARNING|ERROR", "DEBUG, INFO, WARNING or ERROR")] = "INFO"
    files_folder: str = ""
    master_key: SecretStr = SecretStr("")
    master_key_file: str = ""

    @property
    def is_sqlite(self) -> bool:
        """Whether the database is a file of our own, which may be migrated without asking."""
        return self.database_url.startswith("sqlite")


class Settings(StoreSettings):
    """What is needed to run the bot. Only the token has no default."""

    telegram_token: Annotated[SecretStr, AfterValidator(_whole_token)]
    telegram_base_url: AnyHttpUrl = AnyHttpUrl(TELEGRAM)
    draft_days: Annotated[int, Field(ge=1, le=365)] = 30
    unsuccessful_days: Annotated[int, Field(ge=1, le=730)] = 180
    pool_days: Annotated[int, Field(ge=1, le=730)] = 365
    antivirus: Annotated[str, _matching("required|best_effort|off", "required, best_effort or off")] = "off"
    antivirus_address: Annotated[str, AfterValidator(_known_scanner)] = "127.0.0.1:3310"
    audit_days: Annotated[int, Field(ge=30, le=36_500)] = 1826
    inbox_days: Annotated[int, Field(ge=1, le=90)] = 7
    remind_before: Annotated[
        str, _matching(r"([1-9]\d{0,2}[dh]( [1-9]\d{0,2}[dh])*)?", "days and hours such as 14d 7d 3d 1d 2h")
    ] = "14d 7d 3d 1d 2h"
    review_days: Annotated[int, Field(ge=1, le=365)] = 42
    shortlisted_days: Annotated[int, Field(ge=1, le=365)] = 21
    assessment_days: Annotated[int, Field(ge=1, le=365)] = 28
    checks_days: Annotated[int, Field(ge=1, le=365)] = 42
    office_hours: Annotated[
        str, _matching(f"{_TIME}-{_TIME}", "hours such as 09:00-17:00"), AfterValidator(_known_hours)
    ] = "09:00-17:00"
    answer_days: Annotated[int, Field(ge=1, le=60)] = 3
    send_rate: Annotated[float, Field(ge=0, le=1000)] = 30
    send_chat_rate: Annotated[float, Field(ge=0, le=100)] = 1
    send_group_rate: Annotated[float, Field(ge=0, le=1000)] = 20
    metrics_port: Annotated[int, Field(ge=0, le=65535)] = 0

    @property
    def root_url(self) -> str:
        """The root of the Bot API server, without a slash at its end."""
        return str(self.telegram_base_url).rstrip("/")

    @property
    def leads(self) -> tuple[timedelta, ...]:
        """How long before a deadline to remind of it."""
        units = {"d": timedelta(days=1), "h": timedelta(hours=1)}
        return tuple(int(each[:-1]) * units[each[-1]] for each in self.remind_before.split())


Chosen = TypeVar("Chosen", bound=BaseSettings)


def read(kind: type[Chosen]) -> Chosen:
    """Read settings from the environment; SettingsError in one line when something is missing or malformed."""
    try:
        return kind()
    except UnicodeDecodeError:
        raise SettingsError("The file .env is not in UTF-8.") from None
    except OSError as error:
        raise SettingsError(f"The file .env cannot be read: {error.strerror}.") from None
    except ValidationError as error:
        raise SettingsError("; ".join(_complaint(detail) for detail in error.errors(include_input=False))) from None


def _complaint(detail: ErrorDetails) -> str:
    name = "_".join(str(part) for part in detail["loc"]).upper()
    return f"{name} is missing; see .env.example." if detail["type"] == "missing" else f"{name}: {detail['msg']}."
