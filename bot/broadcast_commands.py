"""The operator's commands over broadcasts: prepared, tried dry, started, followed, paused, taken back, reported."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar, cast

import click
from rich.console import Console
from rich.progress import Progress as Bar
from rich.table import Table

from bot import clock, settings
from bot.app import load_catalogue
from bot.catalogue.markup import plain
from bot.delivery.broadcasting import Broadcasting, DryRun, Plan, Progress
from bot.delivery.named import LARGEST, named
from bot.delivery.reporting import instant, write_report
from bot.delivery.texts import from_catalogue, from_file
from bot.domain import pool
from bot.domain.status import Status
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.errors import BroadcastError
from bot.running import over_store
from bot.settings import StoreSettings
from bot.storage import audience as audiences
from bot.storage import broadcasts as stored
from bot.storage import vacancies
from bot.storage.audience import APPLICATION, Audience

T = TypeVar("T")
NUMBER = click.IntRange(1, LARGEST)
READABLE = click.Path(exists=True, dir_okay=False, path_type=Path)
PURPOSES = (APPLICATION, pool.PURPOSE)
YEAR = 366 * 24.0
SHOWN = 20
"""Lines of a file that are named when they match nobody."""
LOOK = 1.0
"""Seconds between two looks at a broadcast that is being followed."""


def _with_broadcasts(work: Callable[[Broadcasting], Awaitable[T]]) -> T:
    undo = timedelta(seconds=settings.read(StoreSettings).undo_seconds)
    return over_store(lambda database: work(Broadcasting(database, clock.now, undo)))


@click.group()
def broadcast() -> None:
    """Tell many people the same.

    \b
    In this order:
      1. prepare NAME --text FILE --dry-run   counts and a preview; nothing is kept
      2. prepare NAME --text FILE             the same, kept under a NUMBER
      3. start NUMBER                         after UNDO_SECONDS the first message goes out
      4. follow NUMBER                        how far it is; pause, resume and cancel meanwhile
      5. report NUMBER FILE                   what became of every message
    """


@broadcast.command()
@click.argument("name")
@click.option("--text", type=READABLE, help="JSON: texts by language.")
@click.option("--message", help="Id of a message of the catalogue, instead of --text.")
@click.option("--arg", "args", multiple=True, metavar="NAME=VALUE", help="An argument of the text.")
@click.option("--language", "languages", multiple=True, type=click.Choice(INTERFACE_LANGUAGES))
@click.option("--reference", help="Only people with an application for this opening.")
@click.option(
    "--status",
    "statuses",
    multiple=True,
    type=click.Choice(list(map(str, Status))),
    help="… whose application has this status.",
)
@click.option("--chats", type=READABLE, help="Only these people: chat ids or application numbers, one a line.")
@click.option("--fallback", type=click.Choice(INTERFACE_LANGUAGES), help="Language where a text is missing.")
@click.option(
    "--purpose", default=APPLICATION, show_default=True, type=click.Choice(PURPOSES), help="The consent it rests on."
)
@click.option("--valid-for", type=float, help="Hours after which it is not sent any more.")
@click.option("--at-most-once", is_flag=True, help="Rather leave somebody out than tell somebody twice.")
@click.option("--again", is_flag=True, help="Also to those who got a broadcast of this name.")
@click.option("--dry-run", is_flag=True, help="Count and show, and keep nothing.")
def prepare(**given: object) -> None:
    """Prepare a broadcast about NAME: counts, a preview, and a number to start it with."""
    plan = _plan(given)
    found = _with_broadcasts(lambda service: service.dry_run(plan))
    _show(plan, found)
    _show_unmatched(plan)
    if given["dry_run"]:
        return
    if not found.people and not found.missing:
        raise BroadcastError("it would reach nobody")
    number = _with_broadcasts(lambda service: service.prepare(plan))
    click.echo(f"Broadcast {number} is prepared. Start it with: python -m bot broadcast start {number}")


def _plan(given: dict[str, object]) -> Plan:
    if not cast("str", given["name"]).strip():
        raise BroadcastError("give it a name")
    args = _args(cast("tuple[str, ...]", given["args"]))
    text, message = cast("Path | None", given["text"]), cast("str | None", given["message"])
    if (text is None) == (message is None):
        raise BroadcastError("give either --text or --message")
    now = clock.now()
    texts = (
        from_file(text.read_bytes(), args)
        if text is not None
        else from_catalogue(load_catalogue(strict=True), cast("str", message), args, now)
    )
    hours = cast("float | None", given["valid_for"])
    if hours is not None and not 0 < hours <= YEAR:
        raise BroadcastError("--valid-for must be a number of hours, a year at most")
    return Plan(
        cast("str", given["name"]),
        _audience(given),
        texts,
        fallback=cast("Language | None", given["fallback"]),
        purpose=cast("str", given["purpose"]),
        critical=not given["at_most_once"],
        not_after=None if hours is None else now + timedelta(hours=hours),
        again=bool(given["again"]),
    )


def _args(given: tuple[str, ...]) -> dict[str, str]:
    pairs = [each.partition("=") for each in given]
    if wrong := [name for name, equals, _ in pairs if not (name and equals)]:
        raise BroadcastError(f"expected --arg NAME=VALUE, not {wrong[0]}")
    return {name: value for name, _, value in pairs}


def _audience(given: dict[str, object]) -> Audience:
    file, reference = cast("Path | None", given["chats"]), cast("str | None", given["reference"])
    if reference and not over_store(lambda database: database.read(vacancies.by_reference, [reference])):
        raise BroadcastError(f"there is no opening {reference}")
    chat_ids, public_ids = ((), ()) if file is None else named(file.read_bytes())
    return Audience(
        languages=cast("tuple[str, ...]", given["languages"]),
        reference=reference,
        statuses=cast("tuple[str, ...]", given["statuses"]),
        chat_ids=chat_ids,
        public_ids=public_ids,
    )


def _show(plan: Plan, found: DryRun) -> None:
    for language, message in plan.texts.items():
        click.echo(f"--- {language}\n{plain(message.text)}")
    table = Table("language", "people", "out of reach")
    for reader, count in sorted(found.people.items()):
        table.add_row(reader, str(count), str(found.unreachable[reader]))
    Console().print(table)
    if found.told_before:
        click.echo(f"{found.told_before} people were told before{', and will be again' if plan.again else ''}.")
    for reader, count in sorted(found.missing.items()):
        click.echo(f"No text in {reader}: {count} people.")


def _show_unmatched(plan: Plan) -> None:
    """Tell which lines of --chats would reach nobody: unknown, not agreed, or shut out by the other conditions."""
    lines = over_store(lambda database: database.read(audiences.unmatched, plan.audience, plan.purpose))
    if not lines:
        return
    more = f" and {len(lines) - SHOWN} more" if len(lines) > SHOWN else ""
    click.echo(f"Lines of --chats that match nobody ({len(lines)}): {', '.join(lines[:SHOWN])}{more}")


@broadcast.command()
@click.argument("number", type=NUMBER)
@click.option("--follow/--no-follow", default=True, help="Show how far it is.")
def start(number: int, follow: bool) -> None:
    """Start a prepared broadcast; until its first message it can be cancelled without anybody noticing."""
    starts_at = _with_broadcasts(lambda service: service.start(number))
    click.echo(f"The first message goes out at {instant(starts_at)}. Until then: broadcast cancel {number}")
    if follow:
        _follow(number)


@broadcast.command("follow")
@click.argument("number", type=NUMBER)
def follow_(number: int) -> None:
    """Show how far a broadcast is, until it has ended; leaving stops nothing."""
    _follow(number)


def _follow(number: int) -> None:
    with Bar(console=Console(stderr=True)) as bar:
        task = bar.add_task(f"broadcast {number}", total=None)
        while True:
            progress = _with_broadcasts(lambda service: service.progress(number))
            bar.update(task, total=progress.total, completed=progress.settled)
            if progress.broadcast.state in ("done", "cancelled"):
                break
            time.sleep(LOOK)
    _tell(progress)


@broadcast.command()
@click.argument("number", type=NUMBER)
def pause(number: int) -> None:
    """Hold a running broadcast."""
    _with_broadcasts(lambda service: service.pause(number))
    click.echo(f"Broadcast {number} is paused.")


@broadcast.command()
@click.argument("number", type=NUMBER)
def resume(number: int) -> None:
    """Let a paused broadcast go on."""
    _with_broadcasts(lambda service: service.resume(number))
    click.echo(f"Broadcast {number} goes on.")


@broadcast.command()
@click.argument("number", type=NUMBER)
def cancel(number: int) -> None:
    """End a broadcast; what has been sent stays sent."""
    _with_broadcasts(lambda service: service.cancel(number))
    click.echo(f"Broadcast {number} is cancelled.")


@broadcast.command("list")
def list_broadcasts() -> None:
    """List all broadcasts and how far they are."""
    for each in over_store(lambda database: database.read(stored.listed)):
        _tell(_with_broadcasts(lambda service, each=each: service.progress(each.broadcast_id)))  # type: ignore[misc]


def _tell(progress: Progress) -> None:
    counts = ", ".join(f"{count} {state}" for state, count in sorted(progress.counts.items()))
    click.echo(f"{progress.broadcast.broadcast_id} {progress.broadcast.name} {progress.broadcast.state}: {counts}")


@broadcast.command()
@click.argument("number", type=NUMBER)
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def report(number: int, file: Path) -> None:
    """Write what became of every recipient's message to a CSV file: chat id, language, state, reason, when."""
    _with_broadcasts(lambda service: write_report(service, number, file))
    _tell(_with_broadcasts(lambda service: service.progress(number)))
