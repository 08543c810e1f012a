"""Broadcasts on both databases: who is told, once, in which language, and how they are stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot import clock
from bot.delivery import feeding
from bot.delivery.broadcasting import Broadcasting, Plan
from bot.delivery.feeding import Feeder
from bot.delivery.texts import Texts
from bot.errors import BroadcastError, NoSuchBroadcast, WrongMoment
from bot.presenter import Message
from bot.storage import applications, broadcasts, erasure, outbox, sessions, vacancies
from bot.storage.audience import APPLICATION, Audience, unmatched
from bot.storage.database import Database
from bot.storage.outbox import Dead, Lane, OutboxRow, Queued, Result, Unreachable
from tests.core.waiting import until
from tests.delivery.crowd import FIRST, Post, people, sending, withdraw_consent
from tests.storage.samples import vacancy
from tests.support.stage import Shifted

TEXTS: Texts = {"en": Message("Hello"), "fr": Message("Bonjour"), "es": Message("Hola"), "ar": Message("مرحبا")}
EVERYBODY = Plan("test", Audience(), TEXTS)


class Hall:
    """A service, a feeder, and a clock that can be moved."""

    def __init__(self, database: Database, undo: float = 0, most: int = feeding.SLICE) -> None:
        self.now = Shifted()
        self.database = database
        self.service = Broadcasting(database, self.now, timedelta(seconds=undo))
        self.feeder = Feeder(database, self.now, lambda: None, most)

    async def started(self, plan: Plan = EVERYBODY) -> int:
        """Prepare and start a broadcast."""
        number = await self.service.prepare(plan)
        await self.service.start(number)
        return number

    async def counts(self, number: int) -> dict[str, int]:
        """Count recipients by state."""
        return dict((await self.service.progress(number)).counts)

    async def state(self, number: int) -> str:
        """Give the broadcast's state."""
        return (await self.service.progress(number)).broadcast.state

    async def pushed(self, post: Post, number: int) -> None:
        """Feed and send until the broadcast is done."""

        async def done() -> bool:
            await self.feeder.tick()
            worker.filled.set()
            return await self.state(number) == "done"

        async with sending(self.database, post, now=self.now) as worker:
            await until(done, 20)


@pytest.fixture
def hall(database: Database) -> Hall:
    return Hall(database)


async def test_everybody_who_agreed_is_told_once_in_their_language(hall: Hall) -> None:
    chat_ids = await people(hall.database, 40)
    texts: dict[int, str] = {}

    def note(queued: Queued) -> Result | None:
        texts[queued.chat_id] = queued.body["text"]
        return None

    post = Post(note)
    number = await hall.started()
    await hall.pushed(post, number)
    assert post.sent == dict.fromkeys(chat_ids, 1)
    assert texts[FIRST + 3] == TEXTS["en"].text
    assert {texts[chat_id] for chat_id in chat_ids} == {message.text for message in TEXTS.values()}
    assert await hall.counts(number) == {"sent": 40}


async def test_the_outbox_stays_short(database: Database) -> None:
    hall = Hall(database, most=10)
    await people(database, 35)
    longest = 0

    def note(queued: Queued) -> Result | None:
        return None

    number = await hall.started()
    await hall.feeder.tick()
    longest = await database.read(outbox.queued_count)
    post = Post(note)
    await hall.pushed(post, number)
    assert longest == 10
    assert sum(post.sent.values()) == 35


async def test_a_dry_run_counts_and_keeps_nothing(hall: Hall) -> None:
    chat_ids = await people(hall.database, 8)
    await hall.database.write(sessions.mark_unreachable, chat_ids[:3], clock.now())
    texts: Texts = {"en": Message("Hello"), "fr": Message("Bonjour")}
    found = await hall.service.dry_run(Plan("test", Audience(), texts))
    assert found.people == {"en": 2, "fr": 2}
    assert +found.unreachable == {"fr": 1}
    assert found.missing == {"es": 2, "ar": 2}
    assert found.told_before == 0
    with pytest.raises(NoSuchBroadcast):
        await hall.service.progress(1)


async def test_where_somebody_has_no_text_nothing_is_prepared_unless_there_is_one_to_fall_back_to(hall: Hall) -> None:
    await people(hall.database, 8)
    texts: Texts = {"en": Message("Hello")}
    with pytest.raises(BroadcastError, match="no text in fr for 2 people"):
        await hall.service.prepare(Plan("test", Audience(), texts))
    number = await hall.service.prepare(Plan("test", Audience(), texts, fallback="en"))
    assert await hall.counts(number) == {"waiting": 8}


async def test_nobody_is_told_the_same_twice(hall: Hall) -> None:
    chat_ids = await people(hall.database, 6)
    few = Plan("test", Audience(chat_ids=tuple(chat_ids[:2])), TEXTS)
    post = Post()
    await hall.pushed(post, await hall.started(few))
    assert (await hall.service.dry_run(EVERYBODY)).told_before == 2
    number = await hall.started()
    await hall.pushed(post, number)
    assert post.sent == dict.fromkeys(chat_ids, 1)
    assert await hall.counts(number) == {"left_out": 2, "sent": 4}


@pytest.mark.parametrize(
    ("narrow", "expected"),
    [
        (lambda chat_ids, ids: Audience(languages=("fr",)), 2),
        (lambda chat_ids, ids: Audience(reference="INT04606"), 2),
        (lambda chat_ids, ids: Audience(reference="INT04606", statuses=("submitted",)), 0),
        (lambda chat_ids, ids: Audience(reference="INT04606", statuses=("draft",)), 2),
        (lambda chat_ids, ids: Audience(reference="INT09999"), 0),
        (lambda chat_ids, ids: Audience(chat_ids=(chat_ids[3], 5)), 1),
        (lambda chat_ids, ids: Audience(public_ids=tuple(ids[:1])), 1),
        (lambda chat_ids, ids: Audience(chat_ids=(chat_ids[3],), public_ids=tuple(ids)), 3),
        (lambda chat_ids, ids: Audience(chat_ids=(chat_ids[3],), reference="INT04606"), 0),
    ],
)
async def test_an_audience_is_a_question_to_the_store(
    hall: Hall, narrow: Callable[[list[int], list[str]], Audience], expected: int
) -> None:
    chat_ids = await people(hall.database, 5)
    await hall.database.write(vacancies.upsert, [vacancy()], clock.now())
    heads = [await hall.database.write(applications.start, each, "INT04606", clock.now()) for each in chat_ids[:2]]
    audience = narrow(chat_ids, [head.public_id for head in heads])
    found = await hall.service.dry_run(Plan("test", audience, TEXTS))
    assert sum(found.people.values()) == expected
    assert Audience.from_json(audience.to_json()) == audience


async def test_who_is_named_and_matches_nobody_is_told_apart(hall: Hall) -> None:
    one, other = await people(hall.database, 2)
    await hall.database.write(vacancies.upsert, [vacancy()], clock.now())
    head = await hall.database.write(applications.start, one, "INT04606", clock.now())
    named = Audience(chat_ids=(one, other, 5, 5), public_ids=(head.public_id, "A-0000-0000"))
    assert await hall.database.read(unmatched, named, APPLICATION) == ["5", "A-0000-0000"]
    narrowed = replace(named, reference="INT04606")
    assert await hall.database.read(unmatched, narrowed, APPLICATION) == [str(other), "5", "A-0000-0000"]


async def test_until_the_undo_window_is_over_nobody_is_told(database: Database) -> None:
    hall, post = Hall(database, undo=60), Post()
    await people(database, 4)
    number = await hall.started()
    await hall.feeder.tick()
    assert await database.read(outbox.queued_count) == 0
    await hall.service.cancel(number)
    hall.now.ahead = timedelta(seconds=61)
    await hall.feeder.tick()
    async with sending(database, post, now=hall.now):
        assert await database.read(outbox.queued_count) == 0
    assert await hall.counts(number) == {"cancelled": 4}
    assert not post.sent


async def test_a_paused_broadcast_sends_nothing_and_goes_on_where_it_was(database: Database) -> None:
    hall, post = Hall(database, most=6), Post()
    chat_ids = await people(database, 20)
    number = await hall.started()
    await hall.feeder.tick()
    await hall.service.pause(number)
    await hall.feeder.tick()
    assert await database.write(outbox.claim, hall.now(), 99, [], Lane.BULK) == []
    assert await hall.counts(number) == {"queued": 6, "waiting": 14}
    with pytest.raises(WrongMoment, match="it is paused"):
        await hall.service.pause(number)
    await hall.service.resume(number)
    await hall.pushed(post, number)
    assert post.sent == dict.fromkeys(chat_ids, 1)


async def test_what_was_being_sent_when_a_broadcast_was_paused_or_cancelled_is_known_as_sent(
    database: Database,
) -> None:
    hall = Hall(database)
    await people(database, 3)
    number = await hall.started()
    await hall.feeder.tick()
    (first,) = await database.write(outbox.claim, hall.now(), 1, [], Lane.BULK)
    await hall.service.pause(number)
    await hall.service.cancel(number)
    await database.write(outbox.settle, [outbox.Sent(first.outbox_id, 1)], hall.now())
    await hall.feeder.tick()
    assert await hall.counts(number) == {"sent": 1, "cancelled": 2}


async def test_a_cancelled_broadcast_tells_nobody_more_and_cannot_be_started(database: Database) -> None:
    hall, post = Hall(database, most=6), Post()
    await people(database, 20)
    number = await hall.started()
    await hall.feeder.tick()
    await hall.service.cancel(number)
    async with sending(database, post):
        await hall.feeder.tick()
        assert await database.read(outbox.queued_count) == 0
    assert await hall.counts(number) == {"cancelled": 20}
    for act in (hall.service.start, hall.service.pause, hall.service.resume, hall.service.cancel):
        with pytest.raises(WrongMoment):
            await act(number)


async def test_whoever_withdraws_the_consent_is_told_nothing_more(database: Database) -> None:
    hall, post = Hall(database, most=6), Post()
    chat_ids = await people(database, 20)
    number = await hall.started()
    await hall.feeder.tick()
    await withdraw_consent(database, chat_ids[0])
    await withdraw_consent(database, chat_ids[15])
    hall.now.ahead = timedelta(seconds=59)
    await hall.feeder.tick()
    await hall.pushed(post, number)
    assert set(chat_ids) - set(post.sent) == {chat_ids[0], chat_ids[15]}
    told = {each.chat_id: each async for each in hall.service.report(number)}
    assert [(told[chat_ids[n]].state, told[chat_ids[n]].reason) for n in (0, 15)] == [
        ("cancelled", "consent withdrawn"),
        ("left_out", "consent withdrawn"),
    ]


async def test_whoever_is_deleted_is_told_nothing_more_and_is_in_no_report(database: Database) -> None:
    hall, post = Hall(database, most=6), Post()
    chat_ids = await people(database, 12)
    number = await hall.started()
    await hall.feeder.tick()
    for chat_id in (chat_ids[0], chat_ids[11]):
        await database.write(erasure.erase, chat_id)
    await hall.pushed(post, number)
    assert set(post.sent) == set(chat_ids[1:11])
    assert await hall.counts(number) == {"sent": 10}


async def test_the_report_tells_who_was_not_reached_and_why(hall: Hall) -> None:
    chat_ids = await people(hall.database, 4)
    await hall.database.write(sessions.mark_unreachable, [chat_ids[0]], clock.now())

    def refuse(queued: Queued) -> Result | None:
        if queued.chat_id == chat_ids[1]:
            return Unreachable(queued.outbox_id, queued.chat_id)
        return Dead(queued.outbox_id, "BadRequest: no") if queued.chat_id == chat_ids[2] else None

    number = await hall.started()
    await hall.pushed(Post(refuse), number)
    told = {each.chat_id: (each.state, each.reason) async for each in hall.service.report(number)}
    assert told == {
        chat_ids[0]: ("unreachable", None),
        chat_ids[1]: ("unreachable", None),
        chat_ids[2]: ("dead", "BadRequest: no"),
        chat_ids[3]: ("sent", None),
    }


async def test_whoever_comes_back_gets_what_was_missed_unless_it_is_stale(database: Database) -> None:
    hall = Hall(database)
    (ada,) = await people(database, 1)
    await database.write(sessions.mark_unreachable, [ada], hall.now())
    rows = [
        OutboxRow(ada, "fresh", {"text": "fresh"}, Lane.NOTICE, hall.now() + timedelta(hours=3)),
        OutboxRow(ada, "stale", {"text": "stale"}, Lane.NOTICE, hall.now() + timedelta(hours=1)),
    ]
    await database.write(outbox.put, rows, hall.now())
    hall.now.ahead = timedelta(hours=2)
    await database.write(outbox.revive, ada, hall.now())
    claimed = await database.write(outbox.claim, hall.now(), 9, [], Lane.NOTICE)
    assert [row.key for row in claimed] == ["fresh"]


async def test_a_broadcast_that_goes_stale_is_not_sent_to_those_who_come_late(database: Database) -> None:
    hall, post = Hall(database), Post()
    await people(database, 3)
    plan = Plan("test", Audience(), TEXTS, not_after=hall.now() + timedelta(hours=1))
    number = await hall.started(plan)
    hall.now.ahead = timedelta(hours=2)
    await hall.pushed(post, number)
    assert not post.sent
    assert await hall.counts(number) == {"expired": 3}


async def test_a_broadcast_that_was_not_prepared_to_the_end_cannot_be_started(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    await people(hall.database, 3)

    def stumble(*arguments: Any) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("bot.delivery.broadcasting.broadcasts.prepared", stumble)
    with pytest.raises(ZeroDivisionError):
        await hall.service.prepare(EVERYBODY)
    (begun,) = await hall.database.read(broadcasts.listed)
    with pytest.raises(WrongMoment, match="it is gathering"):
        await hall.service.start(begun.broadcast_id)


async def test_a_broadcast_that_ended_long_ago_is_forgotten_with_its_recipients_and_one_that_runs_is_not(
    database: Database,
) -> None:
    hall = Hall(database)
    await people(database, 3)
    ended, running = await hall.started(), await hall.started(Plan("other", Audience(), TEXTS))
    await hall.service.prepare(Plan("never started", Audience(), TEXTS))
    await hall.service.cancel(ended)
    assert await database.write(broadcasts.forget, hall.now() - timedelta(days=1)) == 0
    assert await database.write(broadcasts.forget, hall.now() + timedelta(days=1)) == 2
    assert [each.broadcast_id for each in await database.read(broadcasts.listed)] == [running]
    assert await database.read(broadcasts.report, ended, None, 9) == []


async def test_of_two_prepared_broadcasts_of_one_name_only_one_can_be_started(hall: Hall) -> None:
    await people(hall.database, 4)
    first, second = await hall.service.prepare(EVERYBODY), await hall.service.prepare(EVERYBODY)
    hall.now.ahead += timedelta(minutes=1)
    await hall.service.start(first)
    with pytest.raises(WrongMoment, match=f"broadcast {first} of the same name was started meanwhile"):
        await hall.service.start(second)
    post = Post()
    await hall.pushed(post, first)
    assert set(post.sent.values()) == {1}
    anew = await hall.started()
    assert await hall.counts(anew) == {"left_out": 4}


async def test_a_broadcast_that_was_taken_back_before_its_first_message_overtakes_no_other(hall: Hall) -> None:
    await people(hall.database, 4)
    first, second = await hall.service.prepare(EVERYBODY), await hall.service.prepare(EVERYBODY)
    hall.now.ahead += timedelta(minutes=1)
    await hall.service.start(first)
    await hall.service.cancel(first)
    await hall.service.start(second)
    assert await hall.state(second) == "running"
