"""Judging a crash run: what was lost, doubled or left over, in figures."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection, text

from bot.domain.status import Status
from bot.sandbox.client import Person
from bot.storage import applications, candidates, revisions
from tests.crash.run import Ledger, Outcome
from tests.crash.walk import PUBLIC_ID, Plan


@dataclass(frozen=True)
class Verdict:
    """The figures of a run; all but the first four must be zero, and repeats at most one a kill."""

    people: int
    kills: int
    steps: int
    repeats: int
    most_repeats_a_kill: int
    answers_lost: int
    applications_missing: int
    applications_doubled: int
    receipts_missing: int
    receipts_doubled: int
    updates_waiting: int
    updates_set_aside: int
    messages_unsent: int
    faults_in_the_file: int
    exit_status: int

    @property
    def good(self) -> bool:
        """Whether every promise was kept."""
        free = ("people", "kills", "steps", "repeats", "most_repeats_a_kill")
        return self.most_repeats_a_kill <= 1 and not any(
            getattr(self, each.name) for each in fields(self) if each.name not in free
        )

    def table(self) -> str:
        """Give the figures in lines."""
        rows = ((each.name.replace("_", " "), getattr(self, each.name)) for each in fields(self))
        return "\n".join(f"{name:<24}{figure:>6}" for name, figure in rows)


async def judge(outcome: Outcome) -> Verdict:
    """Compare what people did with what is stored and what they saw."""
    stored = await outcome.database.read(_stored, [person.id for person, _ in outcome.people])
    repeats = _repeats(outcome.ledger)
    own = [_compare(person, plan, stored) for person, plan in outcome.people]
    return Verdict(
        people=len(outcome.people),
        kills=len(outcome.ledger.kills),
        steps=outcome.ledger.steps,
        repeats=sum(repeats.values()),
        most_repeats_a_kill=max(repeats.values(), default=0),
        exit_status=-1 if outcome.ledger.stopped_with is None else outcome.ledger.stopped_with,
        **{name: sum(each[name] for each in own) for name in own[0]},
        **stored["left"],
    )


def _stored(connection: Connection, chat_ids: list[int]) -> dict[str, Any]:
    def count(sql: str) -> int:
        return int(connection.execute(text(sql)).scalar_one())

    heads = applications.listed(connection, chat_ids)
    return {
        "profiles": candidates.profiles(connection, chat_ids),
        "heads": heads,
        "sent": {
            head.public_id: revisions.latest(connection, chat_id, head.public_id)
            for chat_id, own in heads.items()
            for head in own
        },
        "left": {
            "updates_waiting": count("SELECT count(*) FROM inbox WHERE state = 'pending'"),
            "updates_set_aside": count("SELECT count(*) FROM inbox WHERE state = 'quarantined' OR tries > 0"),
            "messages_unsent": count("SELECT count(*) FROM outbox WHERE state <> 'sent'"),
            "faults_in_the_file": count("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
        },
    }


def _compare(person: Person, plan: Plan, stored: dict[str, Any]) -> dict[str, int]:
    """Count what one person entered and cannot be found, and what they should have seen."""
    heads = [head for head in stored["heads"][person.id] if head.status == Status.SUBMITTED]
    sent = stored["sent"][heads[0].public_id] if heads else None
    lost = _differences(plan.whole_profile, stored["profiles"][person.id].to_json())
    lost += _differences(plan.whole_profile, sent.profile if sent else {})
    lost += _differences({"": [plan.answers]}, {"": [sent.answers if sent else {}]})
    shown = [number for message in person.messages if message.from_bot for number in PUBLIC_ID.findall(message.text)]
    return {
        "answers_lost": lost,
        "applications_missing": 0 if heads else 1,
        "applications_doubled": max(0, len(stored["heads"][person.id]) - 1, *(head.revision - 1 for head in heads)),
        "receipts_missing": 0 if heads and heads[0].public_id in shown else 1,
        "receipts_doubled": max(0, len(shown) - 1),
    }


def _differences(entered: dict[str, list[dict[str, Any]]], kept: dict[str, Any]) -> int:
    lost = 0
    for section, entries in entered.items():
        given = kept.get(section, ())
        lost += abs(len(entries) - len(given))
        for entry, other in zip(entries, given, strict=False):
            lost += sum(other.get(name) != value for name, value in entry.items())
    return lost


def _repeats(ledger: Ledger) -> Counter[int]:
    """Count, for each kill, the messages after it that say once more what was said last in that chat.

    On this walk the bot never has a reason to say the same twice in a row.
    """
    repeats: Counter[int] = Counter()
    for said in ledger.said.values():
        for (_, one), (number, other) in pairwise(said):
            if one == other:
                repeats[bisect_right(ledger.kills, number)] += 1
    return repeats
