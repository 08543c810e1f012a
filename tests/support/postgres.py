"""A temporary PostgreSQL server for the tests: made, used and removed within one run.

It listens on 127.0.0.1 only, and forgets what it is told (fsync=off) faster than it would remember it.
"""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SWITCH = "TEST_POSTGRES"
"""Set to `off` in the environment, it keeps the tests away from PostgreSQL."""

_SETTINGS = (
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "shared_buffers=32MB",
    "max_connections=40",
    "autovacuum=off",
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
)


@dataclass(frozen=True)
class Server:
    """A running server; every database on it is the tests' own."""

    port: int
    password: str

    def url(self, database: str = "postgres") -> str:
        return f"postgresql://tester:{self.password}@127.0.0.1:{self.port}/{database}"


def why_not() -> str | None:
    """Tell why there can be no server on this machine, or None when there can."""
    if os.environ.get(SWITCH) == "off":
        return f"PostgreSQL is switched off by {SWITCH}=off"
    if _folder() is None:
        return "PostgreSQL's initdb and pg_ctl are not on this machine"
    if os.geteuid() == 0 and _unprivileged() is None:
        return "initdb refuses to run as root, and there is no user postgres or nobody to run it as"
    return None


@contextmanager
def running() -> Iterator[Server]:
    """Start a server in a folder of its own; stop it and remove the folder afterwards."""
    programs, user = _folder(), _unprivileged() if os.geteuid() == 0 else None
    assert programs is not None
    home = Path(tempfile.mkdtemp(prefix="pg-"))
    server = Server(_free_port(), secrets.token_hex(8))
    (home / "password").write_text(server.password)
    if user is not None:
        for path in (home, home / "password"):
            os.chown(path, user.pw_uid, user.pw_gid)

    def call(program: str, *arguments: str) -> None:
        _call(user, home, str(programs / program), "-D", str(home / "data"), *arguments)

    try:
        call("initdb", "-U", "tester", "-A", "scram-sha-256", f"--pwfile={home / 'password'}", "-N", "-E", "UTF8")
        options = " ".join(f"-c {setting}" for setting in (*_SETTINGS, f"port={server.port}"))
        call("pg_ctl", "-o", options, "-l", str(home / "log"), "-w", "-t", "20", "start")
        try:
            yield server
        finally:
            call("pg_ctl", "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(home)


def _folder() -> Path | None:
    """Find the folder that holds both programs; a link on the PATH is followed to where it leads."""
    on_path = shutil.which("initdb")
    places = [Path(on_path).resolve().parent] if on_path else []
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: _number(path), reverse=True)
    return next((place for place in places if (place / "initdb").exists() and (place / "pg_ctl").exists()), None)


def _number(folder: Path) -> float:
    try:
        return float(folder.parent.name)
    except ValueError:
        return 0.0


def _unprivileged() -> pwd.struct_passwd | None:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    return None


def _call(user: pwd.struct_passwd | None, home: Path, *command: str) -> None:
    # Outputs go to a file: a server inherits them, and would keep a pipe open for as long as it lives.
    with (home / "output").open("ab") as output:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd=home,
            env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"},
            user=user.pw_uid if user else None,
            group=user.pw_gid if user else None,
            extra_groups=[] if user else None,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{(home / 'output').read_text()}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
