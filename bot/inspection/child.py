"""The child process: takes limits upon itself, runs one function over bytes from a stranger, hands the result back.

In, over stdin: the length of a JSON head (four bytes, big-endian), the head, the content until the end.
Out, over stdout: the length of a JSON head, the head, the bytes. The head is `{"head": …}` or `{"failed": cause}`.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import sys
from typing import IO, Any

LENGTH = 4
FILES = 64
"""How many files may be open at once: enough to import with, and no more."""


def main() -> None:
    """Serve one request and end."""
    answers = _private_stdout()
    request = json.loads(_take(sys.stdin.buffer))
    _limit(request["memory"], request["seconds"])
    head, body = _run(request["function"], request["args"])
    packed = json.dumps(head).encode()
    answers.write(len(packed).to_bytes(LENGTH, "big") + packed)
    answers.write(body)
    answers.flush()


def _private_stdout() -> IO[bytes]:
    """Keep stdout for the answer; what a library prints goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return answers


def _take(stream: IO[bytes]) -> bytes:
    return stream.read(int.from_bytes(stream.read(LENGTH), "big"))


def _limit(memory: int, seconds: int) -> None:
    os.nice(5)  # people who are chatting come first
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))  # the softer one says why in its signal
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_NOFILE, FILES),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NPROC, 0),
    ):
        resource.setrlimit(what, (most, most))


def _run(function: str, args: list[str]) -> tuple[dict[str, Any], bytes]:
    """Call the function; a failure is told by its type and place only, since its message may quote the file."""
    from bot.errors import place_of

    module, _, name = function.partition(":")
    try:
        called = getattr(importlib.import_module(module), name)
        result = called(sys.stdin.buffer.read(), *args)
    except MemoryError:
        return {"failed": "memory"}, b""
    except Exception as error:
        return {"failed": "error", "place": place_of(error)}, b""
    head, body = result if isinstance(result, tuple) else (result, b"")
    return {"head": head}, body
