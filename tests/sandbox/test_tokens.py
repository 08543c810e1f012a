"""No real token is ever accepted, and the command line says so."""

from __future__ import annotations

import asyncio
import re
import sys

import pytest

from bot.sandbox.server import Sandbox
from bot.sandbox.tokens import BOT_ID, check_token, new_token


@pytest.mark.parametrize("token", ["123456789:AAF4e", "7000000001:AA", "nonsense", "", f"{BOT_ID}1:x"])
def test_a_token_that_could_be_real_is_refused(token: str) -> None:
    with pytest.raises(ValueError, match="takes only its own tokens"):
        check_token(token)


@pytest.mark.parametrize("token", [f"{BOT_ID}:", f"{BOT_ID}:a b", f"{BOT_ID}:a/b", f"{BOT_ID}:{'a' * 80}"])
def test_a_malformed_token_is_refused(token: str) -> None:
    with pytest.raises(ValueError, match="a sandbox token has letters"):
        check_token(token)


def test_a_sandbox_makes_its_own_token() -> None:
    assert check_token(new_token()).startswith(f"{BOT_ID}:")
    assert Sandbox().token != Sandbox().token
    with pytest.raises(ValueError, match="never give it the token of a real bot"):
        Sandbox("123456789:AAF4e")


def test_a_sandbox_token_does_not_look_like_a_real_one() -> None:
    assert not re.search(r"\b\d{8,10}:[A-Za-z0-9_-]{35}\b", new_token())


async def test_the_command_line_refuses_a_real_token() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.sandbox", "--token", "123456789:AAF4e", stderr=asyncio.subprocess.PIPE
    )
    _, complaint = await process.communicate()
    assert process.returncode == 2
    assert b"takes only its own tokens" in complaint


async def test_the_command_line_serves_and_says_where() -> None:
    command = ["-m", "bot.sandbox", "--port", "0", "--people", "2", "--page-token", "page"]
    process = await asyncio.create_subprocess_exec(sys.executable, *command, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    lines = [(await process.stdout.readline()).decode() for _ in range(5)]
    process.terminate()
    await process.wait()
    assert re.match(r"Page: +http://127\.0\.0\.1:\d+/\n", lines[0])
    assert lines[3].startswith(f"Bot token:  {BOT_ID}:")
    assert lines[4] == "Page token: page\n"
