"""Applications moved by staff or the clock, many at once, each move written down as an event."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from bot.domain.status import Actor, Status, StatusEvent, advance
from bot.storage.tables import application_events, applications, candidates, vacancies

_SLICE = 500


@dataclass(frozen=True)
class Standing:
    """An application as it stands, and whose it is."""

    application_id: int
    public_id: str
    reference: str
    chat_id: int
    status: Status
    revision: int


@dataclass(frozen=True)
class Move:
    """One move of one application."""

    standing: Standing
    event: StatusEvent
    actor: Actor

    @property
    def target(self) -> Status:
        """The status after the move; IllegalTransition when there is none."""
        return advance(self.standing.status, self.event, self.actor)


_these = (
    select(
        applications.c.application_id,
        applications.c.public_id,
        vacancies.c.reference,
        candidates.c.chat_id,
        applications.c.status,
        applications.c.revision,
    )
    .join(candidates, candidates.c.candidate_id == applications.c.candidate_id)
    .join(vacancies, vacancies.c.vacancy_id == applications.c.vacancy_id)
    .where(applications.c.public_id.in_(bindparam("ids", expanding=True)))
    .with_for_update(of=applications)
)
_set = (
    update(applications)
    .where(applications.c.application_id == bindparam("moved"), applications.c.status == bindparam("before"))
    .values(status=bindparam("after"))
)


def standings(connection: Connection, public_ids: Iterable[str]) -> dict[str, Standing]:
    """Give how these applications stand, in the order asked for; on PostgreSQL nobody else moves them meanwhile."""
    wanted = list(dict.fromkeys(public_ids))
    found: dict[str, Standing] = {}
    for start in range(0, len(wanted), _SLICE):
        for row in connection.execute(_these, {"ids": wanted[start : start + _SLICE]}):
            found[row.public_id] = Standing(
                row.application_id, row.public_id, row.reference, row.chat_id, Status(row.status), row.revision
            )
    return {each: found[each] for each in wanted if each in found}


def carry_out(connection: Connection, moves: Sequence[Move], at: datetime) -> None:
    """Make these moves and write their events; IllegalTransition changes nothing.

    Each application may be named once, as `standings` gave it in this transaction.
    """
    changes = [(each, each.target) for each in moves]
    if not changes:
        return
    rows = [
        {"moved": each.standing.application_id, "before": each.standing.status.value, "after": target.value}
        for each, target in changes
    ]
    connection.execute(_set, rows)
    events = [
        {
            "application_id": each.standing.application_id,
            "event": each.event.value,
            "actor": each.actor.value,
            "from_status": each.standing.status.value,
            "to_status": target.value,
            "at": at,
        }
        for each, target in changes
    ]
    connection.execute(insert(application_events), events)
