"""Sending one message through the Bot API, and what each refusal and fault of the network means for it."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest
import pytest_asyncio
from telegram import Bot

from bot import clock
from bot.handlers.keyboards import Seal
from bot.handlers.request import AiohttpRequest
from bot.handlers.send import LONGEST_WAIT, Sender
from bot.papers.paper import Paper
from bot.presenter import Key, Message, Wanted
from bot.sandbox.client import Person, SandboxClient
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from bot.storage.outbox import Dead, Flooded, Later, Moved, Queued, Result, Sent, Unreachable
from tests.core.desk import TOKEN

DOT = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=")
"""A picture of one pixel."""


@dataclass
class Post:
    """A sender that is connected to a sandbox, and somebody to send to."""

    client: SandboxClient
    sender: Sender
    ada: Person

    async def send(
        self,
        text: str = "Hello",
        *,
        edit: int | None = None,
        tries: int = 0,
        to: int | None = None,
        doubts: int = 0,
        critical: bool = True,
    ) -> Result:
        """Send a message, or edit one."""
        body = Message(text, ((Key("Tap", "menu"),),), edit).to_json()
        queued = Queued(1, to or self.ada.id, "u1.0", body, tries, critical=critical, doubts=doubts)
        return await self.sender(queued)

    async def fails(self, kind: str, method: str = "sendMessage", **more: Any) -> None:
        """Arm a fault."""
        await self.client.fault(method, kind, **more)

    @property
    def seen(self) -> list[str]:
        """What Ada has been told."""
        return [message.text for message in self.ada.messages if message.from_bot]


async def draw(chat_id: int, wanted: Wanted) -> Paper | None:
    """Make a file of a known kind; any other is gone."""
    papers = {
        "note": Paper("note.txt", "text/plain", f"{wanted.language} {wanted.args} for {chat_id}".encode()),
        "picture": Paper("dot.png", "image/png", DOT),
    }
    return papers.get(wanted.kind)


@pytest_asyncio.fixture
async def post() -> AsyncIterator[Post]:
    sandbox = Sandbox()
    async with (
        serve(sandbox) as root,
        SandboxClient(root, sandbox.page_token) as client,
        Bot(sandbox.token, f"{root}/bot", request=AiohttpRequest(read=0.5)) as bot,
    ):
        ada = await client.person("Ada")
        await ada.opens()
        yield Post(client, Sender(bot, Seal(TOKEN), draw, clock.now), ada)


async def test_a_message_is_sent_with_its_buttons(post: Post) -> None:
    result = await post.send("<b>Hello</b> &amp; welcome")
    seen = await post.ada.sees("Hello & welcome")
    assert result == Sent(1, seen.id)
    assert seen.labels == ["Tap"]


async def test_an_edit_replaces_the_message(post: Post) -> None:
    sent = await post.send("One")
    assert isinstance(sent, Sent)
    assert await post.send("Two", edit=sent.message_id) == sent
    await post.ada.sees("Two")
    assert post.seen == ["Two"]


async def test_an_edit_that_changes_nothing_counts_as_sent(post: Post) -> None:
    sent = await post.send("One")
    assert isinstance(sent, Sent)
    assert await post.send("One", edit=sent.message_id) == sent
    assert post.seen == ["One"]


async def test_instead_of_an_edit_of_a_deleted_message_a_new_one_is_sent(post: Post) -> None:
    sent = await post.send("One")
    await post.ada.deletes(await post.ada.sees("One"))
    assert isinstance(sent, Sent)
    again = await post.send("Two", edit=sent.message_id)
    assert isinstance(again, Sent)
    assert again != sent
    await post.ada.sees("Two")
    assert post.seen == ["Two"]


async def test_a_message_that_telegram_cannot_read_is_dead_and_its_reason_is_kept(post: Post) -> None:
    result = await post.send("<b>Hello")
    assert isinstance(result, Dead)
    assert result.error.startswith("BadRequest: Can't parse entities")


@pytest.mark.parametrize("edit", [None, 2])
async def test_whoever_has_blocked_the_bot_is_unreachable(post: Post, edit: int | None) -> None:
    await post.send()
    await post.ada.blocks()
    assert await post.send("Two", edit=edit) == Unreachable(1, post.ada.id)


async def test_whoever_is_unknown_or_gone_is_unreachable(post: Post) -> None:
    assert await post.send(to=123_456) == Unreachable(1, 123_456)
    await post.client.post(f"people/{post.ada.id}/deactivate", {})
    assert await post.send() == Unreachable(1, post.ada.id)


@pytest.mark.parametrize("seconds", [1, 30, 3600])
async def test_flood_control_says_how_long_to_wait(post: Post, seconds: int) -> None:
    await post.fails("429", retry_after=seconds)
    before = clock.now()
    result = await post.send()
    assert isinstance(result, Flooded)
    assert result.chat_id == post.ada.id
    assert seconds <= (result.not_before - before).total_seconds() < seconds + 2


@pytest.mark.parametrize("kind", ["500", "502"])
@pytest.mark.parametrize("critical", [True, False])
async def test_what_a_gateway_refuses_is_tried_again_as_often_as_it_takes(
    post: Post, kind: str, critical: bool
) -> None:
    for tries in range(4):
        await post.fails(kind)
        result = await post.send("<b>secret</b>", tries=tries, doubts=1, critical=critical)
        assert isinstance(result, Later)
        assert not result.doubtful
        assert 0 < (result.not_before - clock.now()).total_seconds() <= 2**tries
        assert "secret" not in result.error
    assert isinstance(await post.send(tries=4, doubts=1, critical=critical), Sent)


@pytest.mark.parametrize(("kind", "arrives"), [("half", 2), ("drop_before", 1), ("drop_after", 2), ("hang", 1)])
async def test_what_breaks_off_on_its_way_is_repeated_once_when_it_is_critical(
    post: Post, kind: str, arrives: int
) -> None:
    await post.fails(kind, seconds=2)
    result = await post.send("Important")
    assert isinstance(result, Later)
    assert result.doubtful
    assert 0 < (result.not_before - clock.now()).total_seconds() <= 5
    assert isinstance(await post.send("Important", tries=1, doubts=1), Sent)
    await post.send("The end")
    await post.ada.sees("The end")
    assert post.seen[:-1] == ["Important"] * arrives


@pytest.mark.parametrize(("kind", "arrives"), [("half", 1), ("drop_before", 0), ("drop_after", 1), ("hang", 0)])
async def test_what_breaks_off_on_its_way_is_not_repeated_when_it_is_not_critical(
    post: Post, kind: str, arrives: int
) -> None:
    await post.fails(kind, seconds=2)
    result = await post.send("News", critical=False)
    assert isinstance(result, Dead)
    assert result.error.startswith("in doubt: ")
    await post.send("The end")
    await post.ada.sees("The end")
    assert post.seen[:-1] == ["News"] * arrives


async def test_what_breaks_off_twice_is_not_sent_a_third_time(post: Post) -> None:
    await post.fails("drop_after")
    result = await post.send("Important", tries=1, doubts=1)
    assert isinstance(result, Dead)
    assert result.error == "in doubt: Broken"


async def test_an_edit_that_breaks_off_is_repeated_as_often_as_it_takes(post: Post) -> None:
    sent = await post.send("One")
    assert isinstance(sent, Sent)
    await post.fails("drop_after", "editMessageText")
    result = await post.send("Two", edit=sent.message_id, tries=3, doubts=1)
    assert isinstance(result, Later)
    assert not result.doubtful
    assert await post.send("Two", edit=sent.message_id, tries=4) == sent
    assert post.seen == ["Two"]


async def test_a_group_that_moved_is_known_by_its_new_number(post: Post) -> None:
    group = await post.client.group("Team", post.ada)
    moved = await post.client.post(f"groups/{group}/upgrade", {})
    assert await post.send(to=group) == Moved(1, group, moved["id"])


async def test_between_tries_the_pause_grows_up_to_a_bound(post: Post) -> None:
    pauses = []
    for tries in (0, 3, 6, 60):
        await post.fails("502")
        result = await post.send(tries=tries)
        assert isinstance(result, Later)
        pauses.append(round((result.not_before - clock.now()).total_seconds()))
    assert pauses == sorted(set(pauses))
    assert pauses[-1] <= LONGEST_WAIT


async def send_file(post: Post, kind: str, text: str = "Here it is") -> Result:
    """Send a message with a file."""
    message = Message(text, ((Key("Tap", "menu"),),), file=Wanted(kind, ("A-1", "2"), "ar"))
    return await post.sender(Queued(1, post.ada.id, "u1.0", message.to_json(), 0))


async def test_a_message_brings_the_file_that_is_made_for_its_reader(post: Post) -> None:
    assert isinstance(await send_file(post, "note"), Sent)
    seen = await post.ada.sees("Here it is")
    (file,) = seen.files
    assert (file.name, seen.labels) == ("note.txt", ["Tap"])
    assert await post.ada.downloads(file) == f"ar ('A-1', '2') for {post.ada.id}".encode()


async def test_a_picture_is_sent_as_one(post: Post) -> None:
    assert isinstance(await send_file(post, "picture"), Sent)
    (call,) = [call for call in await post.client.journal() if call["method"].lower() == "sendphoto"]
    assert call


async def test_when_what_a_file_shows_is_gone_the_text_goes_alone(post: Post) -> None:
    assert isinstance(await send_file(post, "gone"), Sent)
    await post.ada.sees("Here it is")
    assert await send_file(post, "gone", "") == Sent(1, None)


async def send_alone(root: str) -> Result:
    """Send with a token that no sandbox knows."""
    request = AiohttpRequest()
    await request.initialize()
    try:
        sender = Sender(Bot(TOKEN, f"{root}/bot", request=request), Seal(TOKEN), draw, clock.now)
        return await sender(Queued(1, 5, "u1.0", Message("Hello").to_json(), 0))
    finally:
        await request.shutdown()


async def test_without_a_network_a_message_waits() -> None:
    result = await send_alone("http://127.0.0.1:9")
    assert isinstance(result, Later)
    assert result.error == "NotSent"


async def test_a_token_that_is_refused_is_in_no_error() -> None:
    sandbox = Sandbox()
    async with serve(sandbox) as root:
        result = await send_alone(root)
    assert isinstance(result, Later)
    assert result.error == "InvalidToken"


async def test_the_bot_leaves_a_group(post: Post) -> None:
    group = await post.client.group("Team", post.ada)
    leave = Queued(1, group, "u1.1", {"kind": "leave"}, 0)
    assert await post.sender(leave) == Sent(1, None)
    assert isinstance(await post.sender(Queued(2, group, "u2.0", Message("Hello").to_json(), 0)), Unreachable)
