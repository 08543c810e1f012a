"""The control API and the page: who may use them, what they show, what people cannot do."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox import actions
from tests.sandbox.telegram import PAGE_TOKEN, PIXEL, TOKEN, Telegram, multipart

KEYBOARD = {"inline_keyboard": [[{"text": "Go", "callback_data": "x"}, {"text": "Site", "url": "https://a.org"}]]}
OWN = {"x-sandbox-token": PAGE_TOKEN}


async def act(telegram: Telegram, name: str, body: dict[str, Any] | None = None) -> Any:
    return await telegram.control("POST", f"people/{telegram.ada.id}/{name}", body or {})


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (OWN, 200),
        ({"cookie": f"other=1; sandbox_token_8081={PAGE_TOKEN}"}, 200),
        ({"cookie": f"sandbox_token_9=wrong; sandbox_token_8081={PAGE_TOKEN}"}, 200),
        ({"cookie": f"sandbox_token_9={PAGE_TOKEN}"}, 401),
        ({"cookie": f"sandbox_token_80={PAGE_TOKEN}", "host": "localhost"}, 200),
        ({}, 401),
        ({"x-sandbox-token": "wrong"}, 401),
        ({"cookie": "sandbox_token_8081=wrong"}, 401),
        ({**OWN, "host": "localhost:1"}, 200),
        ({**OWN, "host": "evil.example"}, 421),
        ({**OWN, "host": "127.0.0.1.evil.example"}, 421),
        ({**OWN, "origin": "http://127.0.0.1:8081"}, 200),
        ({**OWN, "origin": "http://127.0.0.1:9"}, 403),
        ({**OWN, "origin": "https://evil.example"}, 403),
        ({**OWN, "origin": "null"}, 403),
        ({**OWN, "sec-fetch-site": "cross-site"}, 403),
    ],
)
async def test_only_this_machine_and_page_use_the_control_api(
    telegram: Telegram, headers: dict[str, str], status: int
) -> None:
    assert (await telegram.request("GET", "/sandbox/state", headers=headers)).status == status


async def test_the_page_brings_its_token_in_a_cookie_scripts_cannot_read(telegram: Telegram) -> None:
    answer = await telegram.request("GET", "/")
    assert f'<meta name="sandbox-token" content="{PAGE_TOKEN}">'.encode() in answer.raw
    cookie = answer.headers["set-cookie"]
    assert f"sandbox_token_8081={PAGE_TOKEN}" in cookie
    assert "HttpOnly" in cookie
    assert "samesite=strict" in cookie.lower()
    assert "default-src 'self'" in answer.headers["content-security-policy"]


async def test_the_bot_api_does_not_open_the_control_api(telegram: Telegram) -> None:
    answer = await telegram.request("GET", "/sandbox/state", headers={"authorization": f"Bearer {TOKEN}"})
    assert answer.status == 401


async def test_the_state_tells_everything(telegram: Telegram) -> None:
    await telegram.send("Hi", reply_markup={"keyboard": [["Yes"]]})
    group = telegram.group()
    state = (await telegram.control("GET", "state")).body
    ada = str(telegram.ada.id)
    assert state["bot"]["username"] == "sandbox_bot"
    assert state["people"][0] == telegram.ada.card()
    card = {"id": group.id, "type": "group", "title": "Team", "members": [telegram.ada.id], "bot_status": "member"}
    assert state["groups"] == [card]
    assert [message["text"] for message in state["chats"][ada]] == ["/start", "Hi"]
    assert state["keyboards"][ada] == {"keyboard": [[{"text": "Yes"}]]}
    assert state["menu_button"][ada] == {"type": "commands"}
    assert (state["flood"], state["faults"], state["notice"]) == (False, [], None)
    assert state["sequence"] == telegram.world.hub.sequence
    assert state["now"] == telegram.world.clock.stamp()


async def test_the_state_tells_what_is_pinned_until_it_is_deleted(telegram: Telegram) -> None:
    sent, ada = await telegram.send(), str(telegram.ada.id)

    async def pinned() -> Any:
        return (await telegram.control("GET", "state")).body["pinned"]

    assert await pinned() == {ada: None}
    await telegram.call("pinChatMessage", chat_id=telegram.ada.id, message_id=sent["message_id"])
    assert await pinned() == {ada: sent["message_id"]}
    await telegram.call("deleteMessage", chat_id=telegram.ada.id, message_id=sent["message_id"])
    assert await pinned() == {ada: None}


async def test_people_are_made_and_changed(telegram: Telegram) -> None:
    made = await telegram.control("POST", "people", {"first_name": " Bo ", "language_code": "fr"})
    assert made.body["first_name"] == "Bo"
    changed = await telegram.control("PATCH", f"people/{made.body['id']}", {"language_code": "ar", "username": "bo_b"})
    assert (changed.body["language_code"], changed.body["username"]) == ("ar", "bo_b")
    assert telegram.world.chats[made.body["id"]].face["username"] == "bo_b"


async def test_a_person_says_taps_edits_and_deletes(telegram: Telegram) -> None:
    said = (await act(telegram, "say", {"text": "/help me"})).body
    assert said["entities"] == [{"offset": 0, "length": 5, "type": "bot_command"}]
    message = await telegram.send(reply_markup=KEYBOARD)
    where = {"message_id": message["message_id"], "row": 0}
    assert (await act(telegram, "tap", {**where, "column": 0})).body["callback_query_id"]
    assert (await act(telegram, "tap", {**where, "column": 1})).body == {"url": "https://a.org/"}
    edited = await act(telegram, "edit", {"message_id": said["message_id"], "text": "New"})
    assert edited.body["text"] == "New"
    assert (await act(telegram, "delete", {"message_id": said["message_id"]})).body == {}
    await telegram.updates(offset=-1)
    telegram.world.taps.find(telegram.world.taps.add(1, 1, 1).id)


async def test_a_person_uploads_files_and_the_page_fetches_them(telegram: Telegram) -> None:
    files = [("file", ("a.png", PIXEL)), ("file", ("b.png", PIXEL))]
    body, kind = multipart([("caption", "Two"), ("as", "photo")], files)
    headers = {**OWN, "content-type": kind}
    answer = await telegram.request("POST", f"/sandbox/people/{telegram.ada.id}/upload", body, headers)
    first, second = answer.body
    assert first["media_group_id"] == second["media_group_id"]
    assert (first["caption"], "caption" in second) == ("Two", False)
    assert len(await telegram.updates()) == 2
    file_id = first["photo"][-1]["file_id"]
    shown = await telegram.request("GET", f"/sandbox/files/{file_id}", headers=OWN)
    assert (shown.raw, shown.headers["content-type"]) == (PIXEL, "image/png")
    assert shown.headers["content-disposition"].startswith("inline")
    saved = await telegram.request("GET", f"/sandbox/files/{file_id}", headers=OWN, query="download=1")
    assert saved.headers["content-disposition"].startswith("attachment")
    assert (await telegram.request("GET", "/sandbox/files/nonsense!", headers=OWN)).status == 400


@pytest.mark.parametrize("kind", ["document", "voice", "sticker"])
async def test_a_person_uploads_other_kinds(telegram: Telegram, kind: str) -> None:
    body, content_type = multipart([("as", kind)], [("file", ("cv.html", b"<script>"))])
    headers = {**OWN, "content-type": content_type}
    answer = await telegram.request("POST", f"/sandbox/people/{telegram.ada.id}/upload", body, headers)
    shown = await telegram.request("GET", f"/sandbox/files/{answer.body[0][kind]['file_id']}", headers=OWN)
    assert shown.headers["content-type"] == "application/octet-stream"
    assert shown.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in shown.headers["content-security-policy"]


async def test_a_person_shares_forwards_asks_and_chooses(telegram: Telegram) -> None:
    assert (await act(telegram, "contact")).body["contact"]["user_id"] == telegram.ada.id
    assert (await act(telegram, "location", {"latitude": 45.8, "longitude": 4.8})).body["location"]["latitude"] == 45.8
    group = telegram.group()
    line = actions.say(telegram.world, telegram.ada, "Look", group.id)
    where = {"from_chat_id": group.id, "message_id": line["message_id"]}
    assert (await act(telegram, "forward", where)).body["forward_origin"]["type"] == "user"
    query = (await act(telegram, "inline", {"query": "x"})).body["inline_query_id"]
    content = {"message_text": "Found"}
    results = [{"type": "article", "id": "1", "title": "T", "input_message_content": content}]
    await telegram.call("answerInlineQuery", inline_query_id=query, results=results)
    assert (await act(telegram, "choose", {"result_id": "1"})).body["text"] == "Found"


IMPOSSIBLE: list[tuple[str, str, dict[str, Any], str]] = [
    ("An empty message", "say", {"text": " "}, "A client does not send an empty message."),
    (
        "4,097 characters",
        "say",
        {"text": "a" * 4097},
        "A client does not send more than 4096 characters in one message.",
    ),
    ("No text", "say", {}, "text is needed."),
    ("A number for a text", "say", {"text": 5}, "text must be a text."),
    ("A chat that is not there", "say", {"text": "a", "chat_id": 5}, "There is no chat 5."),
    (
        "A message that is not there",
        "edit",
        {"message_id": 99, "text": "a"},
        "There is no message 99 in the chat {ada}.",
    ),
    (
        "A button that is not there",
        "tap",
        {"message_id": 1, "row": 0, "column": 0},
        "The message 1 has no button in row 0, column 0.",
    ),
    (
        "A row before the first",
        "tap",
        {"message_id": 1, "row": -1, "column": 0},
        "Rows and columns are counted from 0.",
    ),
    (
        "A start payload with a space",
        "start",
        {"payload": "a b"},
        "A start payload has 1 to 64 letters, digits, - and _.",
    ),
    (
        "A start payload of 65 letters",
        "start",
        {"payload": "a" * 65},
        "A start payload has 1 to 64 letters, digits, - and _.",
    ),
    (
        "A place off the globe",
        "location",
        {"latitude": 91, "longitude": 0},
        "A latitude lies between -90 and 90, a longitude between -180 and 180.",
    ),
    ("A place without numbers", "location", {"latitude": "x", "longitude": 0}, "latitude must be a number."),
    ("A query of 257 letters", "inline", {"query": "a" * 257}, "An inline query has up to 256 characters."),
    ("A result that is not there", "choose", {"result_id": "9"}, "There is no inline result '9'."),
]


@pytest.mark.parametrize(
    ("name", "body", "sentence"), [row[1:] for row in IMPOSSIBLE], ids=[row[0] for row in IMPOSSIBLE]
)
async def test_what_no_client_does_is_refused_with_a_sentence(
    telegram: Telegram, name: str, body: dict[str, Any], sentence: str
) -> None:
    answer = await act(telegram, name, body)
    assert 400 <= answer.status < 500
    assert answer.body == {"error": sentence.replace("{ada}", str(telegram.ada.id))}


async def test_a_person_who_blocked_the_bot_cannot_write(telegram: Telegram) -> None:
    await act(telegram, "block")
    answer = await act(telegram, "say", {"text": "Hi"})
    assert (answer.status, answer.body["error"]) == (
        409,
        "Ada has blocked the bot and would have to unblock it first.",
    )
    await act(telegram, "unblock")
    assert (await act(telegram, "say", {"text": "Hi"})).status == 200


async def test_a_stranger_does_not_write_in_a_group(telegram: Telegram) -> None:
    group = telegram.group(telegram.person("Bo"))
    answer = await act(telegram, "say", {"text": "Hi", "chat_id": group.id})
    assert answer.body["error"] == f"Ada is not in the chat {group.id}."


async def test_groups_lose_the_bot_take_it_back_and_grow(telegram: Telegram) -> None:
    made = await telegram.control("POST", "groups", {"title": "Team", "members": [telegram.ada.id]})
    path = f"groups/{made.body['id']}"
    assert (await telegram.control("POST", f"{path}/remove")).status == 200
    assert (await telegram.control("POST", f"{path}/remove")).body["error"] == "The bot is not in this group."
    assert (await telegram.control("POST", f"{path}/add")).status == 200
    grown = (await telegram.control("POST", f"{path}/upgrade")).body
    assert grown["type"] == "supergroup"
    assert (await telegram.control("POST", "groups/x/add")).status == 404
    empty = await telegram.control("POST", "groups", {"title": " ", "members": []})
    assert empty.body["error"] == "A group needs a title and at least one person."


async def test_the_clock_is_advanced_and_never_turned_back(telegram: Telegram) -> None:
    before = telegram.world.clock.stamp()
    assert (await telegram.control("POST", "clock", {"advance": 60})).body == {"now": before + 60}
    assert (await telegram.control("POST", "clock", {"advance": -1})).body["error"] == "The clock only moves forward."
    assert (await telegram.control("POST", "clock", {"advance": "x"})).body["error"] == "advance must be a number."


async def test_a_notice_is_shown(telegram: Telegram) -> None:
    assert (await telegram.control("POST", "notice", {"text": "Demo"})).body == {"text": "Demo"}
    assert (await telegram.control("GET", "state")).body["notice"] == "Demo"


async def test_the_bots_settings_can_be_changed(telegram: Telegram) -> None:
    await telegram.control("PATCH", "bot", {"can_read_all_group_messages": True, "supports_inline_queries": False})
    assert (await telegram.call("getMe")).result["can_read_all_group_messages"] is True
    assert (await act(telegram, "inline", {"query": "x"})).body["error"] == "This bot has no inline mode."


async def test_journal_and_lint_can_be_read(telegram: Telegram) -> None:
    telegram.expect_lint("visible_markup")
    await telegram.send("<b>Bold</b>")
    await telegram.send("Hi")
    journal = (await telegram.control("GET", "journal?after=1")).body
    assert [(entry["number"], entry["method"]) for entry in journal] == [(2, "sendMessage")]
    assert [finding["code"] for finding in (await telegram.control("GET", "lint")).body] == ["visible_markup"]


async def test_a_finding_names_the_call_it_belongs_to(telegram: Telegram) -> None:
    telegram.expect_lint("visible_markup", "unknown_parameter", "unanswered_tap")
    await telegram.send("Hi", reply_markup=KEYBOARD)
    await telegram.send("<b>Bold</b>", colour="red")
    await act(telegram, "tap", {"message_id": 2, "row": 0, "column": 0})
    telegram.world.clock.advance(11)
    found = (await telegram.control("GET", "lint")).body
    assert {(one["code"], one["number"]) for one in found} == {
        ("unknown_parameter", 2),
        ("visible_markup", 2),
        ("unanswered_tap", None),
    }


async def test_a_finding_is_told_after_its_call(telegram: Telegram) -> None:
    telegram.expect_lint("visible_markup")
    before = telegram.world.hub.sequence
    await telegram.send("<b>Bold</b>")
    call, finding = [event for _, event in telegram.world.hub.since(before)][-2:]
    assert (call["type"], finding["type"]) == ("journal", "lint")
    assert call["entry"]["number"] == finding["finding"]["number"]


async def test_a_body_must_be_a_json_object_of_modest_size(telegram: Telegram) -> None:
    path = f"/sandbox/people/{telegram.ada.id}/say"
    assert (await telegram.request("POST", path, b"{", OWN)).body["error"] == "The body is not JSON."
    assert (await telegram.request("POST", path, b"[]", OWN)).body["error"] == "The body must be a JSON object."
    assert (await telegram.request("POST", path, b"x" * 300_000, OWN)).status == 400


async def test_an_unknown_path_and_person_are_not_found(telegram: Telegram) -> None:
    assert (await telegram.control("GET", "nothing")).status == 404
    answer = await telegram.control("POST", "people/5/say", {"text": "x"})
    assert (answer.status, answer.body["error"]) == (404, "There is no person 5.")
