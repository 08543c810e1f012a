"""The operator's commands over delivery: the switch for sending, and the outbox."""

from __future__ import annotations

import sys
from datetime import datetime

import click

from bot import clock
from bot.delivery.named import LARGEST
from bot.delivery.reporting import instant
from bot.running import over_store
from bot.storage import controls, queue_state
from bot.storage.database import Database
from bot.storage.outbox import Lane

NUMBER = click.IntRange(1, LARGEST)


@click.group()
def sending() -> None:
    """Pause and resume all sending."""


@sending.command("pause")
def pause_sending() -> None:
    """Send nothing more until `sending resume`; what comes in is still taken in."""
    over_store(lambda database: database.write(controls.put, controls.SENDING, controls.PAUSED, clock.now()))
    click.echo("Sending is paused.")


@sending.command("resume")
def resume_sending() -> None:
    """Send again, also what has waited meanwhile."""
    over_store(lambda database: database.write(controls.put, controls.SENDING, controls.RUNNING, clock.now()))
    click.echo("Sending is running.")


@sending.command("status")
def sending_status() -> None:
    """Tell whether sending is paused, and how much waits."""

    async def look(database: Database) -> tuple[bool, dict[Lane, tuple[int, datetime | None]]]:
        return await database.read(controls.is_paused), await database.read(queue_state.waiting)

    paused, waiting = over_store(look)
    click.echo(f"Sending is {controls.PAUSED if paused else controls.RUNNING}.")
    for lane, (count, since) in sorted(waiting.items()):
        click.echo(f"{lane.name.lower()}: {count} waiting, the oldest since {instant(since)}")


@click.group(invoke_without_command=True)
@click.pass_context
def outbox(context: click.Context) -> None:
    """Show what waits to be sent or could not be, and why."""
    if context.invoked_subcommand is None:
        context.invoke(list_outbox)


@outbox.command("list")
@click.option(
    "--state", "states", multiple=True, type=click.Choice(queue_state.STATES), help="Only rows in this state."
)
@click.option("--limit", type=NUMBER, default=50, show_default=True, help="Rows at most.")
def list_outbox(states: tuple[str, ...] = (), limit: int = 50) -> None:
    """List messages without whom they are for and what they say; first the counts."""
    counts = over_store(lambda database: database.read(queue_state.counts))
    for (state, lane), count in sorted(counts.items()):
        click.echo(f"{state:12}{lane.name.lower():8}{count:8}")
    wanted = list(states or ("queued", "claimed", "held", "dead"))
    rows = over_store(lambda database: database.read(queue_state.rows, wanted, limit))
    for row in rows:
        click.echo(
            f"{row.outbox_id} {row.state} {row.lane.name.lower()} since {instant(row.created_at)} "
            f"not before {instant(row.not_before)} not after {instant(row.not_after)} "
            f"tries {row.tries} in doubt {row.doubts} {row.error or ''}".rstrip()
        )
    more = sum(count for (state, _), count in counts.items() if state in wanted) - len(rows)
    if more > 0:
        click.echo(f"… and {more} more; --limit shows as many as it says.")


@outbox.command("retry")
@click.argument("number", type=NUMBER)
def retry_message(number: int) -> None:
    """Queue a message anew that was given up, cancelled or waits."""
    _acted(over_store(lambda database: database.write(queue_state.retry, number, clock.now())), "queued")


@outbox.command("cancel")
@click.argument("number", type=NUMBER)
def cancel_message(number: int) -> None:
    """Give up a message that waits."""
    _acted(over_store(lambda database: database.write(queue_state.cancel, number, clock.now())), "cancelled")


def _acted(done: bool, word: str) -> None:
    click.echo(f"The message is {word}." if done else "There is no such message in a state that allows this.")
    sys.exit(0 if done else 1)
