"""Draw docs/status.md from the table of bot/domain/status.py.

python -m tools.status_diagram
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from bot.domain.status import TABLE, Status, StatusEvent, Transition, visible_status

PAGE = Path(__file__).resolve().parent.parent / "docs" / "status.md"

SIDEWAYS = frozenset(
    {
        StatusEvent.WITHDRAW,
        StatusEvent.REOPEN,
        StatusEvent.EXPIRE,
        StatusEvent.RULE_INELIGIBLE,
        StatusEvent.MARK_NO_SHOW,
        StatusEvent.NOT_SELECT,
        StatusEvent.CANCEL_VACANCY,
    }
)
"""Events drawn in a picture of their own, because their many arrows would hide the main road."""

OPENING = """\
# The status of an application

Drawn from `bot/domain/status.py` by `python -m tools.status_diagram`; a test fails when it is out of date.
An arrow carries the event and who may cause it. What has no arrow is illegal and changes nothing.
"""


def page() -> str:
    """Return the whole page."""
    road = [row for row in TABLE if row.event not in SIDEWAYS]
    exits = [row for row in TABLE if row.event in SIDEWAYS]
    parts = (OPENING, "## The main road", diagram(road), "## Exits and ways back", diagram(exits), labels())
    return "\n".join(parts)


def diagram(rows: Iterable[Transition]) -> str:
    """Return a Mermaid state diagram of these rows."""
    arrows = [f"    {row.source} --> {row.target}: {row.event} ({_actors(row)})" for row in rows]
    return "\n".join(("", "```mermaid", "stateDiagram-v2", *arrows, "```", ""))


def labels() -> str:
    """Return the table of what a candidate sees of each status."""
    rows = [f"| `{status}` | `{visible_status(status)}` |" for status in Status]
    return "\n".join(("## What the candidate sees", "", "| status | seen as |", "|---|---|", *rows, ""))


def _actors(row: Transition) -> str:
    return ", ".join(sorted(row.actors))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
