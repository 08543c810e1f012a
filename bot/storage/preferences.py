"""What timers know of each person's settings."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, select, update

from bot.domain.preferences import Preferences, Quiet, clocks_of
from bot.storage import sessions
from bot.storage.codec import unpack
from bot.storage.dialects import Upsert
from bot.storage.tables import candidate_sections, candidates, preferences

_of_these: BindParameter[list[int]] = bindparam("chat_ids", expanding=True)
_of_chats = select(preferences).where(preferences.c.chat_id.in_(_of_these))
_contacts = (
    select(candidates.c.chat_id, candidate_sections.c.content)
    .join(candidates, candidates.c.candidate_id == candidate_sections.c.candidate_id)
    .where(candidate_sections.c.section == "contact", candidates.c.chat_id.in_(_of_these))
)
_save = Upsert(preferences, ["chat_id"], ["language", "zone", "reminders", "quiet_from", "quiet_to", "updated_at"])
_set_clock = update(preferences).where(preferences.c.chat_id == bindparam("whose")).values(clock=bindparam("new_clock"))

UNKNOWN = "-"
"""Stands in a clock for a zone that is not known, and for no quiet hours."""


def of_chats(connection: Connection, chat_ids: Collection[int]) -> dict[int, Preferences]:
    """Give the settings of these chats, with the zone that each was chosen; who has said nothing is left out."""
    rows = connection.execute(_of_chats, {"chat_ids": list(chat_ids)}) if chat_ids else ()
    return {row.chat_id: _read(row) for row in rows}


def with_zones(connection: Connection, chat_ids: Collection[int]) -> dict[int, Preferences]:
    """Give the settings of these chats; where no zone was chosen, that of a country that has but one."""
    found = of_chats(connection, chat_ids)
    unsure = [chat_id for chat_id, known in found.items() if known.zone is None]
    for row in connection.execute(_contacts, {"chat_ids": unsure}) if unsure else ():
        zones = clocks_of(unpack(row.content)[0]["country"])
        if len(zones) == 1:
            found[row.chat_id] = found[row.chat_id].model_copy(update={"zone": zones[0]})
    return found


def text_only(connection: Connection, chat_ids: Collection[int]) -> set[int]:
    """Give those of these chats that want words without pictures; it is kept in the session, beside the language."""
    stored = sessions.load(connection, chat_ids)
    return {chat_id for chat_id, known in stored.items() if known.content.get("text_only", False)}


def save(connection: Connection, chat_id: int, chosen: Preferences, at: datetime) -> None:
    """Keep settings in place of those there were."""
    row = {
        "chat_id": chat_id,
        "language": chosen.language,
        "zone": chosen.zone,
        "reminders": chosen.reminders,
        "quiet_from": chosen.quiet.start if chosen.quiet else None,
        "quiet_to": chosen.quiet.end if chosen.quiet else None,
        "updated_at": at,
    }
    connection.execute(_save.on(connection), row)
    set_clocks(connection, [chat_id])


def set_clocks(connection: Connection, chat_ids: Collection[int]) -> None:
    """Write down what clock each of these chats lives by, after a setting or the country has changed.

    Timers look for everybody of one clock at a time.
    """
    known = with_zones(connection, chat_ids)
    if known:
        rows = [{"whose": chat_id, "new_clock": clock_of(each)} for chat_id, each in known.items()]
        connection.execute(_set_clock, rows)


def clock_of(known: Preferences) -> str:
    """Give zone and quiet hours as one text: "Europe/Paris 1320-420"."""
    quiet = f"{known.quiet.start}-{known.quiet.end}" if known.quiet else UNKNOWN
    return f"{known.zone or UNKNOWN} {quiet}"


def _read(row: Any) -> Preferences:
    quiet = None if row.quiet_from is None else Quiet(start=row.quiet_from, end=row.quiet_to)
    return Preferences(language=row.language, zone=row.zone, reminders=row.reminders, quiet=quiet)
