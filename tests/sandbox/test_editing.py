"""Edits, deletions, replies, copies and forwards."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox import actions
from tests.sandbox.telegram import PIXEL, Telegram

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
KEYBOARD = {"inline_keyboard": [[{"text": "Go", "callback_data": "x"}]]}
TWO_DAYS = 48 * 3600


async def edit(telegram: Telegram, message_id: int, text: str = "New", **more: Any) -> Any:
    return await telegram.call("editMessageText", chat_id=telegram.ada.id, message_id=message_id, text=text, **more)


async def test_an_edit_changes_the_text_and_dates_itself(telegram: Telegram) -> None:
    message = await telegram.send("Old", reply_markup=KEYBOARD)
    telegram.world.clock.advance(60)
    edited = (await edit(telegram, message["message_id"], "<b>New</b>", parse_mode="HTML")).result
    assert edited["text"] == "New"
    assert edited["date"] == message["date"]
    assert edited["edit_date"] == message["date"] + 60


async def test_an_edit_without_a_keyboard_removes_it(telegram: Telegram) -> None:
    message = await telegram.send("Old", reply_markup=KEYBOARD)
    assert "reply_markup" not in (await edit(telegram, message["message_id"])).result


async def test_a_keyboard_alone_can_be_changed_and_removed(telegram: Telegram) -> None:
    message = await telegram.send("Old")
    where = {"chat_id": telegram.ada.id, "message_id": message["message_id"]}
    assert (await telegram.call("editMessageReplyMarkup", **where, reply_markup=KEYBOARD)).result["reply_markup"]
    assert "reply_markup" not in (await telegram.call("editMessageReplyMarkup", **where)).result
    assert (await telegram.call("editMessageReplyMarkup", **where)).description == NOT_MODIFIED


async def test_an_edit_that_changes_nothing_is_refused(telegram: Telegram) -> None:
    message = await telegram.send("<b>Old</b>", parse_mode="HTML", reply_markup=KEYBOARD)
    again = await edit(telegram, message["message_id"], "*Old*", parse_mode="MarkdownV2", reply_markup=KEYBOARD)
    assert again.description == NOT_MODIFIED
    assert (await edit(telegram, message["message_id"], "Old", reply_markup=KEYBOARD)).status == 200


async def test_the_bots_own_message_can_be_edited_after_a_year(telegram: Telegram) -> None:
    message = await telegram.send("Old")
    telegram.world.clock.advance(365 * 86_400)
    assert (await edit(telegram, message["message_id"])).status == 200


async def test_a_message_that_is_not_there_cannot_be_edited(telegram: Telegram) -> None:
    assert (await edit(telegram, 9_999)).description == "Bad Request: message to edit not found"
    assert (await edit(telegram, 0)).description == "Bad Request: message to edit not found"


async def test_an_edit_must_name_a_message(telegram: Telegram) -> None:
    answer = await telegram.call("editMessageText", text="New")
    assert answer.description == "Bad Request: message identifier is not specified"
    answer = await telegram.call("editMessageText", text="New", message_id=1)
    assert answer.description == "Bad Request: chat_id is empty"


async def test_what_a_person_wrote_cannot_be_edited(telegram: Telegram) -> None:
    message = actions.say(telegram.world, telegram.ada, "Mine")
    assert (await edit(telegram, message["message_id"])).description == "Bad Request: message can't be edited"


@pytest.mark.parametrize(
    "markup",
    [{"keyboard": [["Yes"]]}, {"remove_keyboard": True}, {"force_reply": True}],
    ids=lambda one: next(iter(one)),
)
async def test_a_message_sent_with_a_reply_markup_cannot_be_edited(telegram: Telegram, markup: dict[str, Any]) -> None:
    message = await telegram.send("Old", reply_markup=markup)
    assert (await edit(telegram, message["message_id"])).description == "Bad Request: message can't be edited"


async def test_a_forwarded_message_cannot_be_edited(telegram: Telegram) -> None:
    message = await telegram.send("Old")
    where = {"chat_id": telegram.ada.id, "from_chat_id": telegram.ada.id, "message_id": message["message_id"]}
    forwarded = (await telegram.call("forwardMessage", **where)).result
    assert (await edit(telegram, forwarded["message_id"])).description == "Bad Request: message can't be edited"


async def test_a_file_has_no_text_and_a_text_no_caption(telegram: Telegram) -> None:
    sent = (await telegram.call("sendDocument", {"document": ("a.txt", b"a")}, chat_id=telegram.ada.id)).result
    answer = await edit(telegram, sent["message_id"])
    assert answer.description == "Bad Request: there is no text in the message to edit"
    message = await telegram.send()
    where = {"chat_id": telegram.ada.id, "message_id": message["message_id"], "caption": "New"}
    answer = await telegram.call("editMessageCaption", **where)
    assert answer.description == "Bad Request: there is no caption in the message to edit"


async def test_a_caption_can_be_changed_and_removed(telegram: Telegram) -> None:
    sent = (
        await telegram.call("sendPhoto", {"photo": ("a.png", PIXEL)}, chat_id=telegram.ada.id, caption="Old")
    ).result
    where = {"chat_id": telegram.ada.id, "message_id": sent["message_id"]}
    edited = (await telegram.call("editMessageCaption", **where, caption="<b>New</b>", parse_mode="HTML")).result
    assert (edited["caption"], edited["caption_entities"][0]["type"]) == ("New", "bold")
    assert "caption" not in (await telegram.call("editMessageCaption", **where)).result
    long = await telegram.call("editMessageCaption", **where, caption="a" * 1025)
    assert long.description == "Bad Request: message caption is too long"


async def test_a_deleted_message_is_gone(telegram: Telegram) -> None:
    message = await telegram.send()
    where = {"chat_id": telegram.ada.id, "message_id": message["message_id"]}
    assert (await telegram.call("deleteMessage", **where)).result is True
    assert message["message_id"] not in telegram.world.chats[telegram.ada.id].messages
    assert (await telegram.call("deleteMessage", **where)).description == "Bad Request: message to delete not found"


async def test_a_deletion_must_say_what_and_where(telegram: Telegram) -> None:
    answer = await telegram.call("deleteMessage", message_id=1)
    assert answer.description == "Bad Request: chat identifier is not specified"
    answer = await telegram.call("deleteMessage", chat_id=telegram.ada.id)
    assert answer.description == "Bad Request: message identifier is not specified"


async def test_a_message_can_be_deleted_for_48_hours(telegram: Telegram) -> None:
    early, late = (await telegram.send(), await telegram.send())
    telegram.world.clock.advance(TWO_DAYS)
    where = {"chat_id": telegram.ada.id, "message_id": early["message_id"]}
    assert (await telegram.call("deleteMessage", **where)).status == 200
    telegram.world.clock.advance(1)
    where["message_id"] = late["message_id"]
    answer = await telegram.call("deleteMessage", **where)
    assert answer.description == "Bad Request: message can't be deleted for everyone"


async def test_a_persons_message_can_be_deleted_in_private_only(telegram: Telegram) -> None:
    message = actions.say(telegram.world, telegram.ada, "Mine")
    where = {"chat_id": telegram.ada.id, "message_id": message["message_id"]}
    assert (await telegram.call("deleteMessage", **where)).status == 200
    group = telegram.group()
    message = actions.say(telegram.world, telegram.ada, "Mine", group.id)
    answer = await telegram.call("deleteMessage", chat_id=group.id, message_id=message["message_id"])
    assert answer.description == "Bad Request: message can't be deleted for everyone"


async def test_several_messages_are_deleted_at_once_and_missing_ones_passed_over(telegram: Telegram) -> None:
    ids = [(await telegram.send())["message_id"] for _ in range(2)]
    answer = await telegram.call("deleteMessages", chat_id=telegram.ada.id, message_ids=[*ids, 9_999])
    assert answer.result is True
    assert not set(ids) & telegram.world.chats[telegram.ada.id].messages.keys()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (None, "message identifiers are not specified"),
        ([], "message identifiers are not specified"),
        ({}, "expected an Array of message identifiers"),
        ([1] * 101, "too many message identifiers specified"),
        (["x"], "message identifier must be a Number"),
        ([0], "invalid message identifier specified"),
    ],
)
async def test_a_list_of_messages_is_checked(telegram: Telegram, given: Any, words: str) -> None:
    parameters = {} if given is None else {"message_ids": given}
    answer = await telegram.call("deleteMessages", chat_id=telegram.ada.id, **parameters)
    assert answer.description == f"Bad Request: {words}"


async def test_a_reply_shows_what_it_replies_to(telegram: Telegram) -> None:
    asked = actions.say(telegram.world, telegram.ada, "Question")
    reply = await telegram.send("Answer", reply_parameters={"message_id": asked["message_id"]})
    assert reply["reply_to_message"]["text"] == "Question"
    legacy = await telegram.send("Answer", reply_to_message_id=asked["message_id"])
    assert legacy["reply_to_message"]["text"] == "Question"


async def test_a_reply_needs_its_message_unless_it_may_go_without(telegram: Telegram) -> None:
    answer = await telegram.call(
        "sendMessage", chat_id=telegram.ada.id, text="A", reply_parameters={"message_id": 9_999}
    )
    assert answer.description == "Bad Request: message to be replied not found"
    tolerant = {"message_id": 9_999, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await telegram.send("A", reply_parameters=tolerant)
    assert await telegram.send("A", reply_to_message_id=9_999, allow_sending_without_reply=True)


@pytest.mark.parametrize("more", [{"quote": "Hello"}, {"chat_id": 5}, {"checklist_task_id": 1}])
async def test_a_reply_to_part_of_a_message_or_into_another_chat_is_not_modelled_and_says_so(
    telegram: Telegram, more: dict[str, Any]
) -> None:
    message = await telegram.send()
    parameters = {"message_id": message["message_id"], **more}
    answer = await telegram.call("sendMessage", chat_id=telegram.ada.id, text="Yes", reply_parameters=parameters)
    assert (answer.status, next(iter(more)) in answer.description) == (501, True)


async def test_a_reply_may_name_its_own_chat(telegram: Telegram) -> None:
    message = await telegram.send()
    parameters = {"message_id": message["message_id"], "chat_id": telegram.ada.id}
    reply = await telegram.send("Yes", reply_parameters=parameters)
    assert reply["reply_to_message"]["message_id"] == message["message_id"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("{", "can't parse reply parameters JSON object"),
        ("[]", "object expected as reply parameters"),
        ({"chat_id": 1}, 'can\'t find field "message_id"'),
    ],
)
async def test_reply_parameters_are_checked(telegram: Telegram, given: Any, words: str) -> None:
    answer = await telegram.call("sendMessage", chat_id=telegram.ada.id, text="A", reply_parameters=given)
    assert answer.description == f"Bad Request: {words}"


async def test_a_copy_is_the_bots_own_and_may_have_another_caption(telegram: Telegram) -> None:
    photo = (
        await telegram.call("sendPhoto", {"photo": ("a.png", PIXEL)}, chat_id=telegram.ada.id, caption="Old")
    ).result
    where = {"chat_id": telegram.ada.id, "from_chat_id": telegram.ada.id, "message_id": photo["message_id"]}
    answer = (await telegram.call("copyMessage", **where, caption="New")).result
    copied = telegram.world.chats[telegram.ada.id].messages[answer["message_id"]]
    assert answer.keys() == {"message_id"}
    assert copied["caption"] == "New"
    assert "forward_origin" not in copied
    assert copied["photo"][0]["file_id"] != photo["photo"][0]["file_id"]
    assert copied["photo"][0]["file_unique_id"] == photo["photo"][0]["file_unique_id"]


async def test_a_forwarded_message_names_its_origin(telegram: Telegram) -> None:
    said = actions.say(telegram.world, telegram.ada, "Mine")
    group = telegram.group()
    where = {"chat_id": group.id, "from_chat_id": telegram.ada.id, "message_id": said["message_id"]}
    forwarded = (await telegram.call("forwardMessage", **where)).result
    assert forwarded["text"] == "Mine"
    assert forwarded["forward_origin"]["sender_user"]["id"] == telegram.ada.id
    assert forwarded["forward_date"] == said["date"]


@pytest.mark.parametrize(("method", "verb"), [("copyMessage", "copy"), ("forwardMessage", "forward")])
async def test_only_a_message_that_is_there_can_be_sent_on(telegram: Telegram, method: str, verb: str) -> None:
    where = {"chat_id": telegram.ada.id, "from_chat_id": telegram.ada.id, "message_id": 9_999}
    assert (await telegram.call(method, **where)).description == f"Bad Request: message to {verb} not found"
    del where["from_chat_id"]
    assert (await telegram.call(method, **where)).description == 'Bad Request: parameter "from_chat_id" is required'


async def test_protected_and_service_messages_are_not_sent_on(telegram: Telegram) -> None:
    protected = await telegram.send(protect_content=True)
    where = {"chat_id": telegram.ada.id, "from_chat_id": telegram.ada.id, "message_id": protected["message_id"]}
    answer = await telegram.call("forwardMessage", **where)
    assert answer.description == "Bad Request: message has protected content and can't be forwarded"
    assert (await telegram.call("copyMessage", **where)).description == "Bad Request: the message can't be copied"
    group = telegram.group()
    service = next(iter(group.messages))
    where = {"chat_id": telegram.ada.id, "from_chat_id": group.id, "message_id": service}
    assert (await telegram.call("forwardMessage", **where)).description == "Bad Request: the message can't be forwarded"
