"""The command line: `python -m bot run | demo | migrate | check | vacancies | sending | outbox | …`."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, ClassVar

import click

from bot import clock, logs, settings
from bot.errors import BotError, SettingsError
from bot.settings import Settings, StoreSettings

BAD_SETTINGS = 2
"""The exit status when a setting is missing or malformed."""


class Commands(click.Group):
    """The commands below, and the operator's, which are loaded only when one is asked for."""

    OPERATING: ClassVar[dict[str, str]] = {
        "sending": "bot.delivery_commands",
        "outbox": "bot.delivery_commands",
        "broadcast": "bot.broadcast_commands",
        "staff": "bot.staff_commands",
        "audit": "bot.staff_commands",
    }

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted([*super().list_commands(ctx), *self.OPERATING])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.OPERATING:
            return super().get_command(ctx, cmd_name)
        command: click.Command = getattr(importlib.import_module(self.OPERATING[cmd_name]), cmd_name)
        return command


@click.group(cls=Commands)
def cli() -> None:
    """A guided application assistant in a Telegram chat."""


@cli.command()
def run() -> None:
    """Run the bot until SIGTERM or Ctrl+C."""
    from bot import running

    chosen = settings.read(Settings)
    logs.set_up(chosen.log_level)
    _until_signalled(running.run(chosen))


@cli.command()
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8080, show_default=True, help="Port of the chat page on 127.0.0.1."
)
def demo(port: int) -> None:
    """Run the bot in a local sandbox with a chat page."""
    from bot import demo as demonstration

    logs.set_up("WARNING")
    _until_signalled(demonstration.run(port))


@cli.command()
def migrate() -> None:
    """Bring the database to this release's schema."""
    from bot.storage.migrations import migrate as upgrade

    asyncio.run(upgrade(settings.read(StoreSettings).database_url))
    click.echo("The schema is up to date.")


@cli.command()
def check() -> None:
    """Tell whether token, database, schema and words are in order."""
    from bot import checking

    good = True
    for finding in asyncio.run(checking.findings()):
        click.echo(f"{'ok  ' if finding.good else 'BAD '} {finding.sentence}")
        good = good and finding.good
    sys.exit(0 if good else 1)


@cli.group()
def vault() -> None:
    """Look after the master key of the candidates' files."""


@vault.command("new-key")
def new_key() -> None:
    """Print a fresh master key, for MASTER_KEY."""
    from bot.vault import masters, sealing

    click.echo(masters.written(sealing.new_key()))


@vault.command()
def rotate() -> None:
    """Wrap every person's key with the first master key; the others can then be taken away."""
    from bot import running

    count = asyncio.run(running.rotate(settings.read(StoreSettings)))
    click.echo(f"{count} keys were wrapped anew; all are wrapped with the first master key now.")


@cli.group()
def vacancies() -> None:
    """Bring vacancies in."""


@vacancies.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--around-today", is_flag=True, help="Move past deadlines by whole weeks, for demonstrations.")
def import_(file: Path, around_today: bool) -> None:
    """Import a JSON file of vacancies: good rows land, bad ones are listed (and the exit status is 1)."""
    from bot import running

    around = clock.now().date() if around_today else None
    done = asyncio.run(running.import_file(settings.read(StoreSettings), file.read_bytes(), around))
    for fault in done.faults:
        click.echo(f"row {fault.row} ({fault.reference or 'no reference'}), {fault.field}: {fault.code}", err=True)
    landed = done.landed
    counts = f"{len(landed.added)} added, {len(landed.changed)} changed, {len(landed.unchanged)} unchanged"
    click.echo(f"{counts}, {len(done.faults)} faults")
    sys.exit(1 if done.faults else 0)


def _until_signalled(work: Coroutine[Any, Any, None]) -> None:
    """Run until done, SIGTERM or SIGINT; a signal cancels the work, which then ends in good order."""

    async def main() -> None:
        task = asyncio.create_task(work)
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, task.cancel)
        with contextlib.suppress(asyncio.CancelledError):
            await task

    asyncio.run(main())


def main() -> None:
    """Run the command line; a known error is one line and an exit status."""
    try:
        cli()
    except SettingsError as error:
        click.echo(str(error), err=True)
        sys.exit(BAD_SETTINGS)
    except BotError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    except BaseExceptionGroup as group:
        known, unknown = group.split(BotError)
        if unknown is not None or known is None:
            raise
        click.echo(str(known.exceptions[0]), err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
