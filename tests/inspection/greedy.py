"""Functions that want too much; a child process of ours runs them."""

from __future__ import annotations

import os
import resource
import signal
import sys
import time
from pathlib import Path
from typing import Any

from bot.inspection.outcome import Wire

HERE = "tests.inspection.greedy:"


def echo(content: bytes, *args: str) -> Wire:
    print("this must not reach the answer")
    return {"args": args}, content


def allocate(content: bytes) -> Wire:
    return {"got": len(bytearray(2 * 1024**3))}, b""


def allocate_bit_by_bit(content: bytes) -> Wire:
    held: list[bytearray] = []
    while len(held) < 2048:
        held.append(bytearray(1024**2))
    return {"got": len(held)}, b""


def spin(content: bytes) -> Wire:
    while True:
        pass


def sleep(content: bytes) -> Wire:
    time.sleep(3600)
    return {}, b""


def tell_and_sleep(content: bytes, folder: str) -> Wire:
    """Tell the process id to whoever holds the other end of a named pipe, then sleep."""
    with Path(folder).open("w") as pipe:
        pipe.write(str(os.getpid()))
    return sleep(content)


def die(content: bytes) -> Wire:
    os.kill(os.getpid(), signal.SIGSEGV)
    return {}, b""


def leave(content: bytes) -> Wire:
    os._exit(0)


def fail(content: bytes) -> Wire:
    raise LookupError(content.decode())


def shout(content: bytes) -> Wire:
    return {}, bytes(80 * 1024**2)


def surroundings(content: bytes) -> Wire:
    return {"environment": dict(os.environ), "arguments": sys.argv, "limits": _limits(), "group": os.getpgrp()}, b""


def _limits() -> dict[str, Any]:
    names = ("RLIMIT_AS", "RLIMIT_CPU", "RLIMIT_NOFILE", "RLIMIT_FSIZE", "RLIMIT_CORE", "RLIMIT_NPROC")
    return {name: resource.getrlimit(getattr(resource, name))[0] for name in names}


def write_file(content: bytes, path: str) -> Wire:
    with Path(path).open("wb") as file:
        file.write(content)
    return {}, b""


def open_many(content: bytes) -> Wire:
    files = [os.open("/dev/null", os.O_RDONLY) for _ in range(200)]
    return {"open": len(files)}, b""
