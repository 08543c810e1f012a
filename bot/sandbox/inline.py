"""Inline queries: what people ask, what the bot answers, and the messages made of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.sandbox.records import Json

LIFETIME = 30.0
"""Seconds in which an inline query can be answered, as long as its update lives."""


@dataclass(slots=True)
class Query:
    """One inline query and its results, once the bot has answered; `earlier` are those before its offset."""

    id: str
    person_id: int
    text: str
    at: float
    earlier: list[Json] = field(default_factory=list)
    results: list[Json] | None = None

    @property
    def shown(self) -> list[Json]:
        """All results that the person can choose from."""
        return [*self.earlier, *(self.results or [])]


@dataclass(slots=True)
class Inline:
    """All queries, each person's newest one, and the messages that went out through the bot."""

    queries: dict[str, Query] = field(default_factory=dict)
    newest: dict[int, Query] = field(default_factory=dict)
    messages: dict[str, tuple[int, int]] = field(default_factory=dict)

    def ask(self, person_id: int, text: str, at: float, *, more: bool = False) -> Query:
        """Record a query, perhaps one for more results of the newest."""
        newest = self.newest.get(person_id)
        earlier = newest.shown if more and newest is not None and newest.text == text else []
        query = Query(str(5_300_000_000_000_000_001 + len(self.queries)), person_id, text, at, earlier)
        self.queries[query.id] = query
        self.newest[person_id] = query
        return query

    def answerable(self, query_id: str, now: float) -> Query | None:
        """The query of that id unless it is too old."""
        query = self.queries.get(query_id)
        return query if query is not None and now - query.at <= LIFETIME else None

    def add_message(self, chat_id: int, message_id: int) -> str:
        """Remember a message that the bot can edit through an inline_message_id, and give that id."""
        identifier = f"AgAAAInline{len(self.messages) + 1:08d}"
        self.messages[identifier] = (chat_id, message_id)
        return identifier
