"""What can be counted and measured about the bot, for Prometheus; no label and no value is about a person."""

from __future__ import annotations

from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from bot.clock import Clock
from bot.storage import queue_state
from bot.storage.database import Database
from bot.storage.outbox import Flooded, Lane, Later, Moved, Queued, Result, Sent

LATENCIES = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3600)
TURNS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)


class Metrics:
    """Figures in a registry of their own, so that two bots in one process do not mix theirs."""

    def __init__(self, database: Database, clock: Clock, rate: Callable[[], float]) -> None:
        self._database, self._clock = database, clock
        self._registry = registry = CollectorRegistry()
        self._queued = Gauge("assistant_messages_queued", "Messages that wait to be sent", ["lane"], registry=registry)
        self._oldest = Gauge(
            "assistant_oldest_waiting_seconds", "Age of the oldest message that waits", ["lane"], registry=registry
        )
        self._settled = Counter(
            "assistant_messages_settled", "Messages by what became of them", ["lane", "outcome"], registry=registry
        )
        self._retries = Counter("assistant_retries", "Tries to be repeated, by reason", ["reason"], registry=registry)
        self._floods = Counter("assistant_flood_refusals", "Answers 429 to messages", ["lane"], registry=registry)
        self._delivery = Histogram(
            "assistant_delivery_seconds", "From queued to sent", ["lane"], buckets=LATENCIES, registry=registry
        )
        self._updates = Counter("assistant_updates_handled", "Updates that a turn has handled", registry=registry)
        self._turns = Histogram("assistant_turn_seconds", "A batch of turns", buckets=TURNS, registry=registry)
        pace = Gauge("assistant_send_rate", "Messages a second allowed at present; 0 is no limit", registry=registry)
        pace.set_function(rate)

    def settled(self, queued: Queued, result: Result) -> None:
        """Count what became of a message."""
        lane = queued.lane.name.lower()
        match result:
            case Later(_, _, error):
                self._retries.labels(error.partition(" ")[0].rstrip(":")).inc()
            case Flooded():
                self._floods.labels(lane).inc()
            case Moved():
                self._retries.labels("ChatMigrated").inc()
            case _:
                self._settled.labels(lane, type(result).__name__.lower()).inc()
        if isinstance(result, Sent) and queued.created_at is not None:
            self._delivery.labels(lane).observe(max(0.0, (self._clock() - queued.created_at).total_seconds()))

    def turned(self, updates: int, seconds: float) -> None:
        """Count a batch of turns."""
        self._updates.inc(updates)
        self._turns.observe(seconds)

    async def text(self) -> bytes:
        """Give everything in the text format of Prometheus; the queue is looked up now."""
        at = self._clock()
        waiting = await self._database.read(queue_state.waiting)
        for lane in Lane:
            count, since = waiting.get(lane, (0, None))
            self._queued.labels(lane.name.lower()).set(count)
            self._oldest.labels(lane.name.lower()).set((at - since).total_seconds() if since else 0)
        return generate_latest(self._registry)
