"""Fifty people submit at the same moment, and each of them taps two or three times."""

from __future__ import annotations

import asyncio
import random
from datetime import datetime

import pytest
from sqlalchemy import Connection

from bot import clock
from bot.conversations.apply_form import NAME
from bot.conversations.menu import APPLY
from bot.conversations.welcome import CONSENT_VERSION
from bot.sandbox.client import Person
from bot.sandbox.seen import SeenMessage
from bot.storage import applications, candidates, drafts, sessions
from tests.core.waiting import idle
from tests.crash.run import openings
from tests.crash.walk import PUBLIC_ID, Plan, plan
from tests.support.stage import Stage

PEOPLE = 50


def prepare(connection: Connection, who: list[tuple[Person, Plan]], at: datetime) -> None:
    """Put everybody right before the review: consent, a whole profile, and all answers of an application."""
    for person, each in who:
        reference = each.vacancy.reference
        candidates.record_consent(connection, person.id, "application", CONSENT_VERSION, "-", "en", person.id, at)
        sections = [candidates.SectionRow(person.id, name, entries) for name, entries in each.whole_profile.items()]
        candidates.save_sections(connection, sections, at)
        applications.start(connection, person.id, reference, at)
        answers = {f"{NAME}.{name}": value for name, value in each.answers.items()}
        drafts.keep(connection, [drafts.DraftRow(person.id, APPLY + reference, 1, {"answers": answers})], at)
        content = {"language": "en", "consented": CONSENT_VERSION}
        sessions.save(connection, [sessions.SessionRow(person.id, 1, content)], at)


async def review(person: Person, reference: str) -> SeenMessage:
    """Open the application and come to its review."""
    await person.opens(reference)
    card = await person.sees(reference, within=20)
    await person.taps("Continue my application", card)
    return await person.sees("Is everything right?", within=20)


async def gathered(stage: Stage, people: int) -> list[tuple[Person, SeenMessage]]:
    """Bring people in who all look at their review."""
    rng = random.Random(50)
    offered = await stage.database.read(openings, clock.now())
    who = [
        (await stage.person(f"Person {number}"), plan("", "en", rng.choice(offered), rng)) for number in range(people)
    ]
    await stage.database.write(prepare, who, clock.now())
    reviews = await asyncio.gather(*(review(person, each.vacancy.reference) for person, each in who))
    return [(person, seen) for (person, _), seen in zip(who, reviews, strict=True)]


async def submissions(stage: Stage) -> list[tuple[int, int, int]]:
    """Give how many applications, their highest revision, and how many times one was submitted."""
    return await stage.rows(
        "SELECT (SELECT count(*) FROM applications WHERE status = 'submitted'),"
        " (SELECT max(revision) FROM applications),"
        " (SELECT count(*) FROM application_events WHERE to_status = 'submitted')"
    )


@pytest.mark.long
async def test_of_fifty_people_who_tap_submit_several_times_at_once_each_applies_once_with_one_receipt(
    stage: Stage,
) -> None:
    who = await gathered(stage, PEOPLE)
    await stage.stop_bot()
    before = [len(person.messages) for person, _ in who]
    taps = [(person, seen) for number, (person, seen) in enumerate(who) for _ in range(2 + number % 2)]
    await asyncio.gather(*(person.taps("Submit my application", seen) for person, seen in taps))
    await stage.start_bot()
    await idle(stage, within=20)
    assert await submissions(stage) == [(PEOPLE, 1, PEOPLE)]
    stored = [row.public_id for row in await stage.rows("SELECT public_id FROM applications")]
    await stage.client.until(lambda: len(receipts(who)) >= PEOPLE, 10)
    assert sorted(receipts(who)) == sorted(stored)
    assert [len(person.messages) for person, _ in who] == [count + 1 for count in before], "the receipt as a file"


def receipts(who: list[tuple[Person, SeenMessage]]) -> list[str]:
    """Give the numbers that all these people have been told."""
    shown = [PUBLIC_ID.findall(message.text) for person, _ in who for message in person.messages if message.from_bot]
    return [number for numbers in shown for number in numbers]


async def test_taps_that_race_with_the_receipt_submit_nothing_twice(stage: Stage) -> None:
    who = await gathered(stage, 10)
    taps = [person.taps("Submit my application", seen) for person, seen in who for _ in range(3)]
    await asyncio.gather(*taps, return_exceptions=True)  # a receipt has fewer buttons: a late tap may meet none
    await idle(stage, within=20)
    assert await submissions(stage) == [(10, 1, 10)]
