"""The virus scanner: asked in its own protocol, and closed when it is required and silent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.inspection.antivirus import Antivirus, Infected, Mode, NothingFound, Unavailable
from bot.inspection.outcome import Rejected
from bot.inspection.reason import Reason
from tests.inspection import clamd

_CONTENT = os.urandom(200_000)


async def test_a_file_arrives_whole_and_nothing_is_found() -> None:
    async with clamd.running() as scanner:
        antivirus = Antivirus(Mode.REQUIRED, f"127.0.0.1:{scanner.port}")
        assert await antivirus.scan(_CONTENT) == NothingFound()
        assert await antivirus.refuses(_CONTENT) is None
        assert scanner.received == [_CONTENT, _CONTENT]


async def test_a_unix_socket_serves_as_well(tmp_path: Path) -> None:
    socket = str(tmp_path / "clamd.sock")
    async with clamd.running(socket=socket) as scanner:
        assert await Antivirus(Mode.REQUIRED, socket).scan(b"") == NothingFound()
        assert scanner.received == [b""]


@pytest.mark.parametrize("mode", [Mode.REQUIRED, Mode.BEST_EFFORT])
async def test_a_known_virus_is_refused_by_its_name(mode: Mode) -> None:
    async with clamd.running() as scanner:
        antivirus = Antivirus(mode, f"127.0.0.1:{scanner.port}")
        content = _CONTENT + clamd.VIRUS
        assert await antivirus.scan(content) == Infected("Test.Invented-1")
        assert await antivirus.refuses(content) == Rejected(Reason.INFECTED, {"name": "Test.Invented-1"})


@pytest.mark.parametrize("behaviour", ["silent", "hangs_up", "talks_nonsense"])
async def test_without_a_verdict_a_file_is_refused_only_where_one_is_required(behaviour: str) -> None:
    async with clamd.running(behaviour) as scanner:
        address = f"127.0.0.1:{scanner.port}"
        required = Antivirus(Mode.REQUIRED, address, seconds=0.2)
        assert isinstance(await required.scan(_CONTENT), Unavailable)
        assert await required.refuses(_CONTENT) == Rejected(Reason.UNCHECKED)
        assert await Antivirus(Mode.BEST_EFFORT, address, seconds=0.2).refuses(_CONTENT) is None


async def test_a_file_longer_than_the_scanner_takes_has_no_verdict() -> None:
    async with clamd.running() as scanner:
        antivirus = Antivirus(Mode.REQUIRED, f"127.0.0.1:{scanner.port}")
        assert isinstance(await antivirus.scan(bytes(clamd.LARGEST * 4)), Unavailable)


@pytest.mark.parametrize("address", ["127.0.0.1:1", "/nowhere/clamd.sock", "no address", ""])
async def test_a_scanner_that_is_not_there_has_no_verdict(address: str) -> None:
    assert isinstance(await Antivirus(Mode.REQUIRED, address).scan(b"x"), Unavailable)


async def test_a_scanner_that_is_off_is_not_asked() -> None:
    async with clamd.running() as scanner:
        assert await Antivirus(Mode.OFF, f"127.0.0.1:{scanner.port}").refuses(clamd.VIRUS) is None
        assert scanner.received == []
