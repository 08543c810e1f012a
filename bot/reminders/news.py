"""The rounds of search alerts: new openings, told at once or in a daily digest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from sqlalchemy import Connection

from bot.conversations import notices
from bot.conversations.notices import News
from bot.domain.reminders import Clock, digest_due
from bot.domain.wishes import MOST_ALERTS, Pace
from bot.reminders.office import SLICE, Look, Office
from bot.reminders.people import Letter, Matter
from bot.storage import alerts, reminders
from bot.storage.alerts import Due

USEFUL = timedelta(days=3)
"""After so long a new opening is no news any more."""


async def news_at_once(office: Office, look: Look) -> None:
    """Tell of what has opened everybody who wants to hear of it as soon as it opens."""
    looked_at = SLICE
    while looked_at == SLICE:
        looked_at = await office.database.write(_at_once, office, look)
        if looked_at:
            office.filled()


def _at_once(connection: Connection, office: Office, look: Look) -> int:
    found = alerts.due(connection, Pace.AT_ONCE, look.now, most=SLICE)
    _tell(office, look, connection, found)
    return len(found)


async def digests(office: Office, look: Look) -> None:
    """Tell everybody whose hour for a digest has come of what has opened since the last one."""
    chat_ids = await office.database.read(_whose_hour, look, office.people.zone)
    await office.each(chat_ids, partial(_digest, office, look))


def _whose_hour(connection: Connection, look: Look, zone: str) -> list[int]:
    clocks = reminders.clocks(connection)
    now = [text for text in clocks if digest_due(Clock.read(text, zone), look.now, look.last) is not None]
    return reminders.digested(connection, now)


def _digest(office: Office, look: Look, connection: Connection, chat_ids: Sequence[int]) -> None:
    found = alerts.due(connection, Pace.DAILY, look.now, list(chat_ids), len(chat_ids) * MOST_ALERTS)
    _tell(office, look, connection, found)


def _tell(office: Office, look: Look, connection: Connection, found: Sequence[Due]) -> None:
    """Write to each person once, of all their alerts, and remember how far everybody has heard."""
    by_chat: dict[int, list[Due]] = defaultdict(list)
    for due in found:
        if due.news:
            by_chat[due.chat_id].append(due)
    letters = []
    for known in office.people.known(connection, list(by_chat), look.now):
        at = known.clock.awake_after(look.now)
        own = by_chat[known.chat_id]
        matters = tuple(Matter(f"a/{each.alert_id}/{each.until.timestamp():.3f}", _news(each)) for each in own)
        letters.append(Letter(known, matters, notices.news, at, at + USEFUL, critical=False))
    office.people.post(connection, letters, look.now)
    if found:
        alerts.mark_seen(connection, [due.alert_id for due in found], found[0].until)


def _news(due: Due) -> News:
    return News(due.alert_id, due.query, due.news, due.more)
