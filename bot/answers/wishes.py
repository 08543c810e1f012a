"""Saved openings, search alerts, settings, the list of questions, and how much is stored of a person."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.answers.asked import Answerers, Asked, each
from bot.conversations.wishes import (
    DropAlert,
    DropBookmark,
    LoadAlerts,
    LoadBookmark,
    LoadBookmarks,
    LoadInquiries,
    MeasureOwnData,
    PauseAlert,
    SaveAlert,
    SaveBookmark,
    SavePreferences,
)
from bot.domain.wishes import Bookmark
from bot.storage import alerts, bookmarks, everything, inquiries, preferences, vacancies


def _save_preferences(connection: Connection, asked: Asked, at: datetime) -> None:
    preferences.save(connection, asked.chat_id, asked.request.preferences, at)


def _save_bookmark(connection: Connection, asked: Asked, at: datetime) -> None:
    wish: SaveBookmark = asked.request
    bookmarks.keep(connection, asked.chat_id, wish.reference, wish.remind, wish.at)


def _drop_bookmark(connection: Connection, asked: Asked, at: datetime) -> None:
    bookmarks.drop(connection, asked.chat_id, asked.request.reference)


def _save_alert(connection: Connection, asked: Asked, at: datetime) -> None:
    wish: SaveAlert = asked.request
    alerts.keep(connection, asked.chat_id, wish.query, wish.pace, wish.at)


def _pause_alert(connection: Connection, asked: Asked, at: datetime) -> None:
    wish: PauseAlert = asked.request
    alerts.pause(connection, asked.chat_id, wish.number, wish.paused, wish.at)


def _drop_alert(connection: Connection, asked: Asked, at: datetime) -> None:
    alerts.drop(connection, asked.chat_id, asked.request.number)


def _bookmark(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[bool | None]:
    saved = bookmarks.of_chats(connection, {one.chat_id for one in asked})
    reminds = {(each.chat_id, each.reference): each.remind for own in saved.values() for each in own}
    return [reminds.get((one.chat_id, one.request.reference)) for one in asked]


def _bookmarks(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[tuple[Bookmark, ...]]:
    saved = bookmarks.of_chats(connection, {one.chat_id for one in asked})
    known = vacancies.by_reference(connection, sorted({each.reference for own in saved.values() for each in own}))
    return [
        tuple(Bookmark(vacancy=known[each.reference], remind=each.remind) for each in saved[one.chat_id])
        for one in asked
    ]


def _alerts(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    found = alerts.of_chats(connection, {one.chat_id for one in asked})
    return [tuple(found[one.chat_id]) for one in asked]


def _inquiries(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    found = inquiries.of_chats(connection, {one.chat_id for one in asked})
    return [tuple(found[one.chat_id]) for one in asked]


def _measure(connection: Connection, asked: Asked, at: datetime) -> int:
    return len(everything.parts(connection, asked.chat_id))


WRITES: Answerers = {
    SavePreferences: each(_save_preferences),
    DropBookmark: each(_drop_bookmark),
    SaveBookmark: each(_save_bookmark),
    DropAlert: each(_drop_alert),
    PauseAlert: each(_pause_alert),
    SaveAlert: each(_save_alert),
}
READS: Answerers = {
    LoadBookmark: _bookmark,
    LoadBookmarks: _bookmarks,
    LoadAlerts: _alerts,
    LoadInquiries: _inquiries,
    MeasureOwnData: each(_measure),
}
