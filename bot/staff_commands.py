"""The operator's commands about staff and the audit: `python -m bot staff …` and `python -m bot audit …`."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import click
from rich.console import Console
from rich.table import Table
from sqlalchemy import Connection

from bot import clock, logs, running, settings
from bot.answers.staff.auditing import auditing
from bot.domain.staff import INVITATION_LIFE, JOIN, Role, StaffAct, are_sound
from bot.errors import NoSuchMember
from bot.keeping import open_vault
from bot.settings import StoreSettings
from bot.storage import audit as stored
from bot.storage import staff as members
from bot.storage.audit import Audit, Entry, Head

T = TypeVar("T")
ACTOR = "command-line"
_ID = click.IntRange(1, 2**63 - 1)
_ROLES = click.option(
    "--role", "roles", multiple=True, required=True, type=click.Choice([role.value for role in Role]), help="A role."
)
_OPENINGS = click.option("--opening", "openings", multiple=True, help="Reference of an opening; without any: all.")
_HASH = re.compile(r"hash='?([0-9a-f]{64})")
_SEQUENCE = re.compile(r"sequence=(\d+)")


def _work(work: Callable[[Connection, Audit], T]) -> T:
    """Do something in one transaction of the open store, with the audit at hand."""
    chosen = settings.read(StoreSettings)
    logs.set_up(chosen.log_level)  # to standard error, so that what is printed can be read by programs
    opened = auditing(lambda: open_vault(chosen).masters)

    async def main() -> T:
        async with running.open_store(chosen) as database:
            return await database.write(lambda connection: work(connection, opened(connection, clock.now())))

    return asyncio.run(main())


def _note(connection: Connection, audit: Audit, act: StaffAct, *subjects: str) -> None:
    audit.append(connection, Entry(ACTOR, act.value, subjects, True), clock.now())


def _chosen(names: Iterable[str]) -> frozenset[Role]:
    roles = frozenset(map(Role, names))
    if not are_sound(roles):
        raise click.BadParameter("an admin sees no candidate's file and so has no other role")
    return roles


@click.group()
def staff() -> None:
    """Say who may work with applications."""


@staff.command("add")
@click.argument("chat_id", type=_ID, required=False)
@click.option("--invite", is_flag=True, help="Make a one-time invitation instead of naming a chat.")
@click.option("--name", default="", help="How colleagues see this member.")
@_ROLES
@_OPENINGS
def add_member(chat_id: int | None, invite: bool, name: str, roles: tuple[str, ...], openings: tuple[str, ...]) -> None:
    """Make the person with this Telegram id staff (or give them these roles), or make an invitation."""
    chosen = _chosen(roles)
    if (chat_id is None) is not invite:
        raise click.UsageError("give either a chat id or --invite")
    if chat_id is None:
        _invite(chosen, openings or None)
        return
    known = chat_id

    def add(connection: Connection, audit: Audit) -> int:
        member = members.add(connection, known, name or str(known), chosen, openings or None, clock.now())
        _note(connection, audit, StaffAct.CHANGE_ROLES, f"staff/{member.staff_id}")
        return member.staff_id

    click.echo(f"Member {_work(add)} is {', '.join(sorted(chosen))}; /staff opens the desk.")


def _invite(roles: frozenset[Role], openings: tuple[str, ...] | None) -> None:
    def invite(connection: Connection, audit: Audit) -> str:
        token, _ = members.invite(connection, roles, openings, clock.now())
        _note(connection, audit, StaffAct.INVITE_STAFF)
        return token

    minutes = int(INVITATION_LIFE.total_seconds() // 60)
    click.echo(f"Have the new member send this to the bot; it works once, for {minutes} minutes:")
    click.echo(f"/start {JOIN}{_work(invite)}")


@staff.command("list")
def list_members() -> None:
    """List the staff."""
    table = Table("number", "name", "roles", "openings", "access")
    for member in _work(lambda connection, audit: members.listed(connection)):
        openings = "all" if member.openings is None else ", ".join(sorted(member.openings)) or "none"
        access = "yes" if member.active else "ended"
        table.add_row(str(member.staff_id), member.name, ", ".join(sorted(member.roles)), openings, access)
    Console().print(table)


@staff.command("disable")
@click.argument("number", type=_ID)
def disable_member(number: int) -> None:
    """End the access of a member, at once."""

    def disable(connection: Connection, audit: Audit) -> None:
        if members.of_id(connection, number) is None:
            raise NoSuchMember(number)
        members.set_access(connection, number, clock.now())
        _note(connection, audit, StaffAct.DISABLE_STAFF, f"staff/{number}")

    _work(disable)
    click.echo(f"The access of member {number} has ended.")


@click.group()
def audit() -> None:
    """Check what was written down of everything that staff did."""


@audit.command()
@click.option(
    "--log",
    "files",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A log of the bot's, whose audit.head lines must agree.",
)
def verify(files: tuple[Path, ...]) -> None:
    """Check every row; the first bad one is named, and the exit status is then 1."""
    known = [head for log in files for head in _heads(log)]
    found, floor = _work(lambda connection, chain: (chain.verify(connection, known), stored.floor(connection)))
    if found.bad is not None:
        click.echo(f"BAD  row {found.bad}: {found.fault}.", err=True)
        sys.exit(1)
    beside = f", and agrees with {len(known)} lines of the log" if files else ""
    click.echo(f"ok   The audit of {found.head.sequence} rows is whole{beside}. Its head is {found.head.hash}.")
    if floor:
        click.echo(f"     Rows up to {floor} were dropped when their time was over; the chain goes on from there.")


@audit.command("head")
def print_head() -> None:
    """Print how many rows there are and the hash of the last, to be kept elsewhere."""
    head = _work(lambda connection, audit: stored.head(connection))
    click.echo(f"audit.head sequence={head.sequence} hash={head.hash}")


def _heads(log: Path) -> list[Head]:
    """Read the heads that were written to a log."""
    lines = [line for line in log.read_text("utf-8", "replace").splitlines() if "audit.head" in line]
    found = [(_SEQUENCE.search(line), _HASH.search(line)) for line in lines]
    return [Head(int(sequence[1]), hashed[1]) for sequence, hashed in found if sequence and hashed]
