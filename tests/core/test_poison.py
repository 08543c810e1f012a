"""Updates that make no sense are set aside after three tries, and hold up nobody."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from bot.catalogue.markup import plain
from bot.handlers.raw import updates_in
from bot.storage.inbox import MAX_TRIES
from tests.core.desk import Desk
from tests.core.updates import Json, answer, message, one_of_each, said
from tests.support.stage import Stage
from tests.support.words import strict_words

MUTANTS = 600
ADA, BEN = 700_000_001, 700_000_002

DELETED = object()
NONSENSE: tuple[Any, ...] = (
    DELETED,
    None,
    True,
    -1,
    0,
    2**31,
    2**63,
    10**400,
    1.5,
    float("inf"),
    "",
    "x" * 5000,
    "\ud800",
    "a\0b",
    "\u202eevil\u2066",
    [],
    [1, [2]],
    {},
    {"id": "7", "type": []},
)
"""What is put in the place of each part of an update."""


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Give the path of every part of an update."""
    parts: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, part in parts:
        yield (*path, name)
        yield from places(part, (*path, name))


def mutant(update: Json, path: tuple[str | int, ...], nonsense: Any) -> Json:
    """Give a copy of an update with nonsense in one place."""
    changed = copy.deepcopy(update)
    holder: Any = changed
    for name in path[:-1]:
        holder = holder[name]
    if nonsense is DELETED:
        del holder[path[-1]]
    else:
        holder[path[-1]] = nonsense
    return changed


def mutants() -> list[Json]:
    """Give some hundreds of mutants of all kinds of updates, always the same."""
    everything = [
        (update, path, nonsense)
        for update in one_of_each(ADA)
        for path in places(update)
        if path != ("update_id",)
        for nonsense in NONSENSE
    ]
    chosen = random.Random(20_261).sample(everything, MUTANTS)
    return [{**mutant(*each), "update_id": number} for number, each in enumerate(chosen, 1000)]


@pytest.mark.long
async def test_some_hundreds_of_mutants_are_handled_or_set_aside_after_three_tries(desk: Desk) -> None:
    await desk.receive(*mutants())
    await desk.work()
    states = await desk.states()
    assert len(states) == MUTANTS
    assert set(states.values()) <= {("handled", tries) for tries in range(MAX_TRIES)} | {("quarantined", MAX_TRIES)}
    set_aside = [state for state, _ in states.values() if state == "quarantined"]
    assert len(set_aside) > MUTANTS / 10


async def test_mutants_hold_up_no_neighbour(desk: Desk) -> None:
    people = range(800_000_000, 800_000_000 + 30)
    neighbours = [said(5000 + number, person, "hello") for number, person in enumerate(people)]
    poisonous = [{**each, "update_id": number} for number, each in enumerate(mutants()[:100], 4000)]
    await desk.receive(*poisonous, *neighbours)
    await desk.work()
    assert all([len(await desk.said(person)) == 1 for person in people])


async def test_an_update_that_cannot_be_read_at_all_is_set_aside_beside_its_neighbours() -> None:
    nonsense = ("[" * 100_000 + "]" * 100_000, "9" * 6000)
    bodies = [f'{{"update_id":{number},"message":{each}}}' for number, each in enumerate(nonsense, 7)]
    bodies.append(json.dumps(said(9, ADA, "hello")))
    found = updates_in(('{"ok":true,"result":[' + ",".join(bodies) + "]}").encode())
    assert [(raw.update_id, raw.content is None) for raw in found] == [(7, True), (8, True), (9, False)]
    assert [raw.body.decode() for raw in found] == bodies


@pytest.mark.parametrize("number", [None, "7", -1, 2**63, True, 1.5])
async def test_an_update_without_a_proper_number_is_left_out(number: Any) -> None:
    found = updates_in(answer({"update_id": number, "message": {}}, said(9, ADA, "hello")))
    assert [raw.update_id for raw in found] == [9]


async def test_in_one_poll_neighbours_are_answered_at_once_and_the_person_concerned_is_told_once(stage: Stage) -> None:
    ada, ben = await stage.person("Ada", "fr"), await stage.person("Ben")
    await ada.opens()
    await ada.sees("Bienvenue")
    await ada.taps("Français")
    await ada.sees("Avant de commencer")
    await stage.stop_bot()
    poison = {**message(ada.id), "date": "yesterday"}
    stage.sandbox.world.update("message", poison, ada.id)
    await ben.opens()
    await stage.start_bot()
    await ben.sees("Welcome", within=3)
    sorry = strict_words().say("fr", "sorry-failed")
    await ada.sees(sorry, within=3)
    await ada.says("/help")
    await ada.sees(plain(strict_words().say("fr", "help"))[:30])
    assert [each.text for each in ada.messages].count(sorry) == 1
    set_aside = await stage.rows("SELECT tries, error FROM inbox WHERE state = 'quarantined'")
    assert [row.tries for row in set_aside] == [MAX_TRIES]


async def test_whoever_is_not_met_yet_is_told_in_english(desk: Desk) -> None:
    await desk.receive({"update_id": 1, "message": {**message(ADA), "date": []}})
    assert await desk.work() == MAX_TRIES
    assert await desk.said(ADA) == [strict_words().say("en", "sorry-failed")]


async def test_of_a_poisonous_update_in_a_group_nobody_is_told(desk: Desk) -> None:
    await desk.receive({"update_id": 1, "message": {**message(ADA), "chat": {"id": -5, "type": "group"}, "date": []}})
    await desk.work()
    assert (await desk.states())[1] == ("quarantined", MAX_TRIES)
    assert await desk.rows("SELECT * FROM outbox") == []
