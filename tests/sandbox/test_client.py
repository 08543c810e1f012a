"""The scripted person: what she does, what she sees, and how she complains."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.sandbox.client import Person, SandboxClient, SandboxError
from bot.sandbox.hub import REMEMBERED
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve

KEYBOARD = {"inline_keyboard": [[{"text": "Apply now", "callback_data": "1"}, {"text": "Apply", "callback_data": "2"}]]}


class Scene:
    def __init__(self, sandbox: Sandbox, root: str, client: SandboxClient, ada: Person) -> None:
        self.sandbox, self.root, self.client, self.ada = sandbox, root, client, ada

    async def bot(self, method: str, **parameters: Any) -> Any:
        """A call of the bot."""
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{self.root}/bot{self.sandbox.token}/{method}", json=parameters) as response,
        ):
            return (await response.json())["result"]

    async def send(self, text: str, **more: Any) -> Any:
        return await self.bot("sendMessage", chat_id=self.ada.id, text=text, **more)


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    sandbox = Sandbox()
    async with serve(sandbox) as root, SandboxClient(root, sandbox.page_token) as client:
        ada = await client.person("Ada")
        await ada.opens()
        yield Scene(sandbox, root, client, ada)


async def test_she_sees_what_comes_later(scene: Scene) -> None:
    seeing = asyncio.create_task(scene.ada.sees("Hello"))
    await asyncio.sleep(0.02)
    await scene.send("Hello Ada")
    assert (await seeing).text == "Hello Ada"


async def test_she_does_not_see_what_was_there_before_she_acted(scene: Scene) -> None:
    await scene.send("Hello")
    await scene.ada.sees("Hello")
    await scene.ada.says("Hi")
    await scene.ada.sees_not("Hello", within=0.05)


async def test_she_sees_what_came_while_her_stream_lagged_behind_and_nothing_old(scene: Scene) -> None:
    await scene.send("Old")
    await scene.ada.sees("Old")
    await scene.ada.says("Hi")
    world = scene.sandbox.world
    world.post(world.chat(scene.ada.id), world.profile.user(), {"text": "New"})
    for _ in range(REMEMBERED + 1):
        world.hub.publish("people")
    await scene.ada.sees("New")
    await scene.ada.sees_not("Old", within=0.05)


async def test_she_sees_an_edit_of_an_old_message(scene: Scene) -> None:
    message = await scene.send("Old")
    await scene.ada.says("Hi")
    await scene.bot("editMessageText", chat_id=scene.ada.id, message_id=message["message_id"], text="New")
    seen = await scene.ada.sees("New")
    assert seen.edited
    assert [one.text for one in scene.ada.messages] == ["/start", "New", "Hi"]


async def test_what_she_wrote_herself_is_not_what_she_sees(scene: Scene) -> None:
    await scene.ada.says("Hello")
    await scene.ada.sees_not("Hello", within=0.05)


async def test_her_complaint_shows_the_whole_recent_chat(scene: Scene) -> None:
    await scene.send("Ready?", reply_markup=KEYBOARD)
    await scene.ada.sees("Ready?")
    with pytest.raises(AssertionError) as complaint:
        await scene.ada.sees("Welcome", within=0.05)
    words = str(complaint.value)
    assert "Ada did not see 'Welcome' within 0.05 s." in words
    assert "'/start'" in words
    assert "bot 'Ready?'" in words
    assert "[Apply now] [Apply]" in words


async def test_she_complains_about_what_she_should_not_see(scene: Scene) -> None:
    await scene.send("Secret")
    with pytest.raises(AssertionError, match="Ada saw 'Secret'"):
        await scene.ada.sees_not("Secret")


async def test_she_taps_the_button_with_the_very_label_before_one_that_contains_it(scene: Scene) -> None:
    await scene.send("Ready?", reply_markup=KEYBOARD)
    await scene.ada.taps("Apply")
    await scene.ada.taps("now")
    updates = await scene.bot("getUpdates")
    assert [update["callback_query"]["data"] for update in updates if "callback_query" in update] == ["2", "1"]


async def test_she_taps_the_newest_message_that_has_the_button_or_the_one_named(scene: Scene) -> None:
    old = await scene.send("One", reply_markup=KEYBOARD)
    new = await scene.send("Two", reply_markup=KEYBOARD)
    await scene.send("Three")
    await scene.ada.sees("Three")
    await scene.ada.taps("Apply")
    await scene.ada.taps("Apply", next(one for one in scene.ada.messages if one.text == "One"))
    updates = await scene.bot("getUpdates")
    taps = [one["callback_query"]["message"]["message_id"] for one in updates if "callback_query" in one]
    assert taps == [new["message_id"], old["message_id"]]


async def test_she_taps_what_comes_as_the_answer_and_not_an_older_button_however_long_it_takes(scene: Scene) -> None:
    await scene.send("Old", reply_markup=KEYBOARD)
    await scene.ada.says("Hello")
    said: list[int] = []

    async def answered() -> None:
        if not said:
            said.append((await scene.send("New", reply_markup=KEYBOARD))["message_id"])
        await scene.client.catches_up(scene.sandbox.world.hub.sequence)

    scene.ada.settled = answered
    await scene.ada.taps("Apply")
    assert scene.sandbox.world.taps.unanswered == 1
    await scene.ada.taps("Apply")
    taps = [one["callback_query"] for one in await scene.bot("getUpdates") if "callback_query" in one]
    assert [one["message"]["message_id"] for one in taps] == said * 2
    for one in taps:
        await scene.bot("answerCallbackQuery", callback_query_id=one["id"])
    assert scene.sandbox.world.taps.unanswered == 0


async def test_she_waits_for_a_button_and_complains_when_it_does_not_come(scene: Scene) -> None:
    tapping = asyncio.create_task(scene.ada.taps("Apply"))
    await asyncio.sleep(0.02)
    await scene.send("Ready?", reply_markup=KEYBOARD)
    assert (await tapping)["callback_query_id"]
    with pytest.raises(AssertionError, match="Ada sees no button 'Withdraw'"):
        await scene.ada.taps("Withdraw", within=0.05)
    with pytest.raises(AssertionError, match="Ada sees no button 'Withdraw' on"):
        await scene.ada.taps("Withdraw", scene.ada.last)


async def test_she_presses_reply_buttons_as_what_they_are(scene: Scene) -> None:
    keyboard = [["Yes", {"text": "My number", "request_contact": True}, {"text": "Here", "request_location": True}]]
    await scene.send("Well?", reply_markup={"keyboard": keyboard})
    assert (await scene.ada.taps("Yes"))["text"] == "Yes"
    assert (await scene.ada.taps("My number"))["contact"]["user_id"] == scene.ada.id
    assert "latitude" in (await scene.ada.taps("Here"))["location"]
    assert scene.ada.reply_buttons == ["Yes", "My number", "Here"]


async def test_a_file_keeps_the_name_that_its_sender_gave_it(scene: Scene) -> None:
    (sent,) = await scene.ada.uploads(b"%PDF-", name="شهادة 2.pdf")
    assert sent.files[0].name == "شهادة 2.pdf"


async def test_she_uploads_paths_and_bytes_and_downloads(scene: Scene, tmp_path: Path) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(b"content")
    one, two = await scene.ada.uploads(path, b"more", caption="Both")
    assert [file.name for file in one.files + two.files] == ["cv.pdf", "file"]
    assert one.text == "Both"
    assert await scene.ada.downloads(one.files[0]) == b"content"
    with pytest.raises(SandboxError, match="invalid file_id"):
        await scene.client.download("nonsense!")


async def test_she_sees_toasts(scene: Scene) -> None:
    await scene.send("Ready?", reply_markup=KEYBOARD)
    pressed = await scene.ada.taps("Apply")
    await scene.bot("answerCallbackQuery", callback_query_id=pressed["callback_query_id"], text="Noted")
    await scene.ada.sees_toast("Noted")
    assert scene.ada.toasts == ["Noted"]
    with pytest.raises(AssertionError, match="Ada saw no toast 'Gone'"):
        await scene.ada.sees_toast("Gone", within=0.05)


async def test_she_deletes_forwards_and_shares(scene: Scene) -> None:
    said = await scene.ada.says("Hi")
    await scene.ada.forwards(said)
    assert scene.ada.messages[-1].raw["forward_origin"]["sender_user"]["id"] == scene.ada.id
    await scene.ada.deletes(said)
    assert said.id not in [message.id for message in scene.ada.messages]
    await scene.ada.shares_contact("+33123456789", own=False)
    await scene.ada.shares_location(45.8, 4.8)
    await scene.ada.edits(await scene.ada.says("Old"), "New")
    assert scene.ada.messages[-1].text == "New"


async def test_two_people_and_a_group_share_one_stream(scene: Scene) -> None:
    bo = await scene.client.person("Bo", language="ar")
    group = await scene.client.group("Team", scene.ada, bo)
    await bo.says("/help", chat_id=group)
    await scene.bot("sendMessage", chat_id=group, text="Help is here")
    assert (await bo.sees("Help is here", chat_id=group)).chat_id == group
    await scene.ada.sees_not("Help is here", within=0.05)


async def test_refusals_are_raised_with_their_sentence(scene: Scene) -> None:
    with pytest.raises(SandboxError, match="A client does not send an empty message"):
        await scene.ada.says("")
    with pytest.raises(SandboxError, match="A start payload"):
        await scene.ada.opens("a b")


async def test_a_client_outside_its_block_or_after_the_sandbox_says_so() -> None:
    sandbox = Sandbox()
    async with serve(sandbox) as root:
        with pytest.raises(RuntimeError, match="async with"):
            await SandboxClient(root, sandbox.page_token).state()
        client = await SandboxClient(root, sandbox.page_token).__aenter__()
        ada = await client.person("Ada")
    with pytest.raises(RuntimeError, match="event stream has ended"):
        await ada.sees("Hello")
    await client.__aexit__(None, None, None)


async def test_a_wrong_page_token_is_refused() -> None:
    async with serve(Sandbox()) as root:
        client = SandboxClient(root, "wrong")
        with pytest.raises(SandboxError, match="page token"):
            await client.__aenter__()
        await client.__aexit__(None, None, None)
