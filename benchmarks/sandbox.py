#!/usr/bin/env python3
"""The sandbox beside an empty Starlette handler in one run, and the memory of 100,000 messages.

    python -m benchmarks.sandbox

Both servers run as uvicorn runs them, each in a process of its own; rounds take turns, so that a busy machine
slows both. The load comes over a few kept connections and waits for each answer.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import resource
import socket
import statistics
import time
from collections.abc import Callable
from typing import Any, cast
from urllib.parse import urlencode

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.sandbox import actions
from bot.sandbox.call import new_call
from bot.sandbox.methods import MODELLED
from bot.sandbox.records import Person
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import run
from bot.sandbox.tokens import BOT_ID
from bot.sandbox.world import World

TOKEN = f"{BOT_ID}:SANDBOX-benchmark"
CONNECTIONS = 8
ROUNDS = 16
SECONDS = 0.25
CHATS, MESSAGES = 1_000, 100
AIM, LIMIT = 0.6, 200


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def serve_empty(port: int) -> None:
    """An empty Starlette handler."""

    async def empty(request: Request) -> Response:
        return Response()

    app = Starlette(routes=[Route("/{path:path}", empty, methods=["POST"])])
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="warning", access_log=False)


def serve_sandbox(port: int) -> None:
    """A sandbox with one person who has started the bot."""
    sandbox = Sandbox(TOKEN)
    actions.start(sandbox.world, sandbox.world.add_person("Ada", "en", None, None))
    run(sandbox, port, lambda root: None)


def request_to(path: str, **form: Any) -> bytes:
    """A POST of a form, as bytes."""
    body = urlencode(form).encode()
    head = f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
    return head.encode() + f"Content-Length: {len(body)}\r\n\r\n".encode() + body


class Caller(asyncio.Protocol):
    """Asks and waits for the answer, again and again until it is told to stop."""

    def __init__(self, request: bytes) -> None:
        self.request = request
        self.answers = 0
        self.stopping = False
        self.failure: bytes | None = None
        self.stopped = asyncio.get_running_loop().create_future()
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._transport.write(self.request)

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, end, body = self._received.partition(b"\r\n\r\n")
        if not end or len(body) < int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0]):
            return
        self._received = b""
        self.answers += 1
        if not head.startswith(b"HTTP/1.1 200"):
            self.failure = head
        if self.stopping or self.failure:
            self._transport.close()
            self.stopped.set_result(None)
        else:
            self._transport.write(self.request)


async def rate(port: int, request: bytes) -> float:
    """Answers per second over all connections; RuntimeError when one is no success."""
    loop = asyncio.get_running_loop()
    made = [await loop.create_connection(lambda: Caller(request), "127.0.0.1", port) for _ in range(CONNECTIONS)]
    callers = [caller for _, caller in made]
    before, started = sum(caller.answers for caller in callers), time.perf_counter()
    await asyncio.sleep(SECONDS)
    counted, elapsed = sum(caller.answers for caller in callers) - before, time.perf_counter() - started
    for caller in callers:
        caller.stopping = True
    await asyncio.gather(*(caller.stopped for caller in callers))
    failure = next((caller.failure for caller in callers if caller.failure), None)
    if failure:
        raise RuntimeError(failure.decode())
    return counted / elapsed


def measured(port: int, request: bytes) -> float:
    """One round, on the fastest loop there is, so that the load costs less than what it measures."""
    config = uvicorn.Config(None)  # type: ignore[arg-type]
    with asyncio.Runner(loop_factory=config.get_loop_factory()) as runner:
        return runner.run(rate(port, request))


def wait_for(port: int) -> None:
    """Until somebody listens."""
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("A server did not start.")


def throughput() -> dict[str, float]:
    """Both servers' requests per second, and the sandbox's share of the empty handler's."""
    serving: list[tuple[str, Callable[[int], None]]] = [("empty", serve_empty), ("sandbox", serve_sandbox)]
    ports = {name: free_port() for name, _ in serving}
    processes = [multiprocessing.Process(target=serve, args=(ports[name],), daemon=True) for name, serve in serving]
    for process in processes:
        process.start()
    text = "Thank you, your application has arrived. We shall answer within two weeks."
    request = request_to(f"/bot{TOKEN}/sendMessage", chat_id=700_000_001, text=text)
    rates: dict[str, list[float]] = {name: [] for name, _ in serving}
    try:
        for port in ports.values():
            wait_for(port)
            measured(port, request)
        for _ in range(ROUNDS):
            for name, port in ports.items():
                rates[name].append(measured(port, request))
    finally:
        for process in processes:
            process.terminate()
            process.join()
    shares = [sandbox / empty for sandbox, empty in zip(rates["sandbox"], rates["empty"], strict=True)]
    found = {f"{name}_per_second": round(statistics.median(given)) for name, given in rates.items()}
    return {**found, "share": round(statistics.median(shares), 2)}


def fill(found: Any) -> None:
    """Put 1,000 chats with 100 messages each into a world of this fresh process, and tell its memory in MB."""
    world = World()
    people: list[Person] = [world.add_person(f"Person {number}", "en", None, None) for number in range(CHATS)]
    keyboard = json.dumps({"inline_keyboard": [[{"text": "Apply", "callback_data": "apply:1"}]]})
    for person in people:
        actions.start(world, person)
    for turn in range(MESSAGES // 2):
        for person in people:
            actions.say(world, person, f"Question {turn} of {person.first_name}")
            form = {
                "chat_id": str(person.id),
                "text": f"Answer {turn} for {person.first_name}",
                "reply_markup": keyboard,
            }
            MODELLED["sendMessage"](world, new_call("sendMessage", form))
    found.put(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def memory() -> float:
    """Megabytes of a process with 1,000 chats of 100 messages."""
    context = multiprocessing.get_context("spawn")
    found = context.Queue()
    process = context.Process(target=fill, args=(found,))
    process.start()
    megabytes = float(found.get(timeout=60))
    process.join()
    return round(megabytes, 1)


def main() -> int:
    """Measure, print, and fail when an aim is missed."""
    figures = {**throughput(), "megabytes": memory()}
    print(json.dumps(figures, indent=1))
    return 0 if figures["share"] >= AIM and figures["megabytes"] < LIMIT else 1


if __name__ == "__main__":
    raise SystemExit(main())
