"""A process that writes as fast as it can until SIGTERM: `python -m tests.storage.loaded URL`.

It prints the number of each update once the store has acknowledged it, and closes in order.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from datetime import UTC, datetime

from bot.storage import inbox
from bot.storage.database import Database


async def write_all(database: Database, lane: int) -> None:
    for number in range(lane, 10_000_000, 8):
        await database.write(inbox.receive, [inbox.Received(number, number, b"{}")], datetime.now(UTC))
        print(number, flush=True)


async def main(url: str) -> None:
    database = await Database.open(url)
    work = asyncio.gather(*(write_all(database, lane) for lane in range(8)))
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, work.cancel)
    try:
        await work
    except asyncio.CancelledError:
        await database.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
