"""The round of planned closings: an opening that staff wanted closed early is closed when its time has come."""

from __future__ import annotations

import structlog

from bot.reminders.office import Look, Office
from bot.storage import openings

log = structlog.get_logger(__name__)


async def planned_closings(office: Office, look: Look) -> None:
    """Close what is due; the round of changes then tells everybody whom it concerns."""
    for reference in await office.database.write(openings.close_due, look.now):
        log.info("opening.closed", reference=reference)
