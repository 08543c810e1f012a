"""What people share, and what no client lets them do."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from bot.sandbox import actions, groups, sharing
from bot.sandbox.call import Upload
from bot.sandbox.errors import ActionError
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from tests.sandbox.telegram import PIXEL, Telegram

PICTURE = Upload("a.png", PIXEL, "image/png")


def upload(telegram: Telegram, count: int = 1, words: str = "", kind: str = "document") -> list[dict[str, Any]]:
    chat = telegram.world.chats[telegram.ada.id]
    return sharing.upload(telegram.world, telegram.ada, [PICTURE] * count, words, kind, chat)


@pytest.mark.parametrize(
    ("count", "words", "kind", "sentence"),
    [
        (0, "", "document", "A client sends 1 to 10 files at once."),
        (11, "", "document", "A client sends 1 to 10 files at once."),
        (1, "a" * 1025, "document", "A client does not send more than 1024 characters under a file."),
        (1, "", "song", "as must be one of document, photo, voice, sticker."),
    ],
)
def test_an_upload_no_client_makes_is_refused(
    telegram: Telegram, count: int, words: str, kind: str, sentence: str
) -> None:
    with pytest.raises(ActionError, match=sentence):
        upload(telegram, count, words, kind)


def test_a_picture_must_be_one(telegram: Telegram) -> None:
    chat = telegram.world.chats[telegram.ada.id]
    with pytest.raises(ActionError, match="IMAGE_PROCESS_FAILED"):
        sharing.upload(telegram.world, telegram.ada, [Upload("a.png", b"text", "")], "", "photo", chat)


def test_stickers_and_voice_notes_are_no_albums(telegram: Telegram) -> None:
    for kind in ("voice", "sticker"):
        first, second = upload(telegram, 2, "Words", kind)
        assert "media_group_id" not in first
        assert ("caption" in first, "caption" in second) == (kind == "voice", False)


def test_ten_files_are_one_album(telegram: Telegram) -> None:
    assert len({message["media_group_id"] for message in upload(telegram, 10)}) == 1


async def test_protected_and_service_messages_are_not_forwarded(telegram: Telegram) -> None:
    protected = await telegram.send(protect_content=True)
    with pytest.raises(ActionError, match="does not forward"):
        sharing.forward(telegram.world, telegram.ada, telegram.ada.id, protected["message_id"], None)
    group = telegram.group()
    with pytest.raises(ActionError, match="does not forward"):
        sharing.forward(telegram.world, telegram.ada, group.id, next(iter(group.messages)), None)


async def test_a_message_forwarded_twice_keeps_its_first_sender(telegram: Telegram) -> None:
    message = await telegram.send("From the bot")
    once = sharing.forward(telegram.world, telegram.ada, telegram.ada.id, message["message_id"], None)
    twice = sharing.forward(telegram.world, telegram.ada, telegram.ada.id, once["message_id"], None)
    assert twice["forward_origin"]["sender_user"]["is_bot"] is True
    with pytest.raises(ActionError, match="only their own text messages"):
        actions.edit(telegram.world, telegram.ada, twice["message_id"], "Mine now")


@pytest.mark.parametrize(("kind", "method"), [("document", "sendDocument"), ("photo", "sendPhoto")])
async def test_an_inline_result_may_be_a_file_the_bot_has_sent(telegram: Telegram, kind: str, method: str) -> None:
    sent = (await telegram.call(method, {kind: ("a.png", PIXEL)}, chat_id=telegram.ada.id)).result[kind]
    file_id = sent["file_id"] if kind == "document" else sent[-1]["file_id"]
    query = sharing.ask_inline(telegram.world, telegram.ada, "")["inline_query_id"]
    result = {"type": kind, "id": "1", "title": "File", f"{kind}_file_id": file_id}
    await telegram.call("answerInlineQuery", inline_query_id=query, results=[result])
    message = sharing.choose_inline(telegram.world, telegram.ada, "1", None)
    assert kind in message


@pytest.mark.parametrize(
    ("result", "sentence"),
    [
        ({"type": "document", "id": "1", "title": "x", "document_file_id": "x!"}, "wrong remote file identifier"),
        ({"type": "gif", "id": "1"}, "does not model inline results of type 'gif'"),
    ],
)
async def test_other_inline_results_cannot_be_chosen(telegram: Telegram, result: Any, sentence: str) -> None:
    query = sharing.ask_inline(telegram.world, telegram.ada, "")["inline_query_id"]
    assert (await telegram.call("answerInlineQuery", inline_query_id=query, results=[result])).status == 200
    with pytest.raises(ActionError, match=sentence):
        sharing.choose_inline(telegram.world, telegram.ada, "1", None)


def test_a_deleted_account_and_an_outgrown_group_are_silent(telegram: Telegram) -> None:
    group = telegram.group()
    grown = groups.upgrade(telegram.world, group)
    with pytest.raises(ActionError, match=f"became the supergroup {grown.id}"):
        actions.say(telegram.world, telegram.ada, "Hi", group.id)
    with pytest.raises(ActionError, match="supergroup already"):
        groups.upgrade(telegram.world, grown)
    with pytest.raises(ActionError, match="in this chat already"):
        groups.add_bot(telegram.world, grown)
    actions.deactivate(telegram.world, telegram.ada)
    with pytest.raises(ActionError, match="account is deleted"):
        actions.say(telegram.world, telegram.ada, "Hi")


async def test_a_member_deletes_only_their_own_messages_in_a_group(telegram: Telegram) -> None:
    group = telegram.group()
    message = (await telegram.call("sendMessage", chat_id=group.id, text="Hi")).result
    with pytest.raises(ActionError, match="only their own messages"):
        actions.delete(telegram.world, telegram.ada, message["message_id"], group.id)


async def test_a_person_replies(telegram: Telegram) -> None:
    asked = await telegram.send("Ready?")
    reply = actions.say(telegram.world, telegram.ada, "Yes", None, asked["message_id"])
    assert reply["reply_to_message"]["text"] == "Ready?"


async def test_a_body_in_pieces_is_put_together_and_cut_off_when_it_is_too_large() -> None:
    sandbox = Sandbox()
    ada = sandbox.world.add_person("Ada", "en", None, None)
    actions.start(sandbox.world, ada)

    async def pieces() -> Any:
        yield f"chat_id={ada.id}&te".encode()
        yield b"xt=Hel"
        yield b"lo"

    async def flood() -> Any:
        for _ in range(60):
            yield bytes(1024 * 1024)

    form = {"Content-Type": "application/x-www-form-urlencoded"}
    async with serve(sandbox) as root, aiohttp.ClientSession(headers=form) as session:
        url = f"{root}/bot{sandbox.token}/sendMessage"
        async with session.post(url, data=pieces()) as response:
            assert (await response.json())["result"]["text"] == "Hello"
        try:
            async with session.post(url, data=flood()) as response:
                assert response.status == 413
        except aiohttp.ClientError:
            pass  # the server may hang up while the rest is still on its way
        assert [entry.status for entry in sandbox.world.journal.after(0)] == [200, 413]
