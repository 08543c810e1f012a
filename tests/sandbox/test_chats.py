"""Which chats the bot reaches, and how it is turned away."""

from __future__ import annotations

import pytest

from bot.sandbox import actions, groups
from bot.sandbox.methods.messages import ACTIONS
from bot.sandbox.tokens import BOT_ID
from tests.sandbox.telegram import Telegram


async def refusal(telegram: Telegram, chat_id: object, method: str = "sendMessage") -> tuple[int, str]:
    more = {"text": "Hi"} if method == "sendMessage" else {}
    answer = await telegram.call(method, chat_id=chat_id, **more)
    return answer.status, answer.description


async def test_a_call_must_name_a_chat(telegram: Telegram) -> None:
    assert await refusal(telegram, "") == (400, "Bad Request: chat_id is empty")


async def test_a_chat_nobody_knows_is_not_found(telegram: Telegram) -> None:
    assert await refusal(telegram, 12) == (400, "Bad Request: chat not found")
    assert await refusal(telegram, "@nobody") == (400, "Bad Request: chat not found")
    assert await refusal(telegram, "Ada") == (400, "Bad Request: chat not found")


async def test_somebody_the_bot_never_met_is_not_found(telegram: Telegram) -> None:
    eve = telegram.person("Eve", started=False)
    assert await refusal(telegram, eve.id) == (400, "Bad Request: chat not found")
    assert await refusal(telegram, eve.id, "getChat") == (400, "Bad Request: chat not found")


async def test_a_bot_does_not_write_first(telegram: Telegram) -> None:
    eve = telegram.person("Eve", started=False)
    telegram.group(telegram.ada, eve)
    assert await refusal(telegram, eve.id) == (403, "Forbidden: bot can't initiate conversation with a user")


async def test_a_bot_does_not_write_to_itself(telegram: Telegram) -> None:
    assert await refusal(telegram, BOT_ID) == (403, "Forbidden: the bot can't send messages to the bot")


async def test_a_person_who_blocked_the_bot_is_not_reached_until_they_unblock_it(telegram: Telegram) -> None:
    actions.block(telegram.world, telegram.ada)
    assert await refusal(telegram, telegram.ada.id) == (403, "Forbidden: bot was blocked by the user")
    assert (await telegram.call("getChat", chat_id=telegram.ada.id)).status == 200
    actions.unblock(telegram.world, telegram.ada)
    assert await telegram.send()


async def test_a_deleted_account_is_not_reached(telegram: Telegram) -> None:
    actions.deactivate(telegram.world, telegram.ada)
    assert await refusal(telegram, telegram.ada.id) == (403, "Forbidden: user is deactivated")


async def test_a_bot_that_was_kicked_does_not_reach_the_group(telegram: Telegram) -> None:
    group = telegram.group()
    groups.remove_bot(telegram.world, group)
    assert await refusal(telegram, group.id) == (403, "Forbidden: bot was kicked from the group chat")
    groups.add_bot(telegram.world, group)
    assert (await telegram.call("sendMessage", chat_id=group.id, text="Hi")).status == 200


async def test_a_bot_that_left_does_not_reach_the_group(telegram: Telegram) -> None:
    group = telegram.group()
    assert (await telegram.call("leaveChat", chat_id=group.id)).result is True
    assert await refusal(telegram, group.id) == (403, "Forbidden: bot is not a member of the group chat")


async def test_a_bot_that_left_or_was_kicked_does_not_reach_the_supergroup(telegram: Telegram) -> None:
    first, second = (groups.upgrade(telegram.world, telegram.group()) for _ in range(2))
    groups.remove_bot(telegram.world, first)
    assert await refusal(telegram, first.id) == (403, "Forbidden: bot was kicked from the supergroup chat")
    await telegram.call("leaveChat", chat_id=second.id)
    assert await refusal(telegram, second.id) == (403, "Forbidden: bot is not a member of the supergroup chat")


async def test_a_group_that_grew_names_its_successor(telegram: Telegram) -> None:
    group = telegram.group()
    grown = groups.upgrade(telegram.world, group)
    answer = await telegram.call("sendMessage", chat_id=group.id, text="Hi")
    assert (answer.status, answer.description) == (400, "Bad Request: group chat was upgraded to a supergroup chat")
    assert answer.body["parameters"] == {"migrate_to_chat_id": grown.id}
    moved = [update["message"] for update in await telegram.updates()]
    assert moved[0]["migrate_to_chat_id"] == grown.id
    assert moved[1]["migrate_from_chat_id"] == group.id


async def test_a_private_chat_cannot_be_left(telegram: Telegram) -> None:
    words = "Bad Request: chat member status can't be changed in private chats"
    assert await refusal(telegram, telegram.ada.id, "leaveChat") == (400, words)


async def test_a_chat_can_be_looked_at_with_its_members(telegram: Telegram) -> None:
    group = telegram.group(telegram.ada, telegram.person("Bo"))
    assert (await telegram.call("getChat", chat_id=group.id)).result["title"] == "Team"
    assert (await telegram.call("getChatMemberCount", chat_id=group.id)).result == 3
    creator = await telegram.call("getChatMember", chat_id=group.id, user_id=telegram.ada.id)
    assert creator.result["status"] == "creator"
    own = await telegram.call("getChatMember", chat_id=group.id, user_id=BOT_ID)
    assert own.result["status"] == "member"
    other = await telegram.call("getChatMember", chat_id=group.id, user_id=1)
    assert other.description == "Bad Request: user not found"
    none = await telegram.call("getChatMember", chat_id=group.id)
    assert none.description == "Bad Request: invalid user_id specified"


async def test_a_pinned_message_is_announced_and_shown(telegram: Telegram) -> None:
    message = await telegram.send("Read me")
    where = {"chat_id": telegram.ada.id, "message_id": message["message_id"]}
    assert (await telegram.call("pinChatMessage", **where)).result is True
    assert (await telegram.call("getChat", chat_id=telegram.ada.id)).result["pinned_message"]["text"] == "Read me"
    *_, line = telegram.world.chats[telegram.ada.id].messages.values()
    assert line["pinned_message"]["text"] == "Read me"
    where["message_id"] = line["message_id"]
    words = "Bad Request: service messages can't be pinned"
    assert (await telegram.call("pinChatMessage", **where)).description == words
    await telegram.call("unpinChatMessage", chat_id=telegram.ada.id)
    assert "pinned_message" not in (await telegram.call("getChat", chat_id=telegram.ada.id)).result


async def test_only_what_is_there_can_be_pinned_and_unpinned(telegram: Telegram) -> None:
    answer = await telegram.call("pinChatMessage", chat_id=telegram.ada.id, message_id=9_999)
    assert answer.description == "Bad Request: message to pin not found"
    answer = await telegram.call("unpinChatMessage", chat_id=telegram.ada.id)
    assert answer.description == "Bad Request: message to unpin not found"


async def test_a_bot_without_rights_does_not_pin_in_a_group(telegram: Telegram) -> None:
    group = telegram.group()
    message = (await telegram.call("sendMessage", chat_id=group.id, text="Hi")).result
    answer = await telegram.call("pinChatMessage", chat_id=group.id, message_id=message["message_id"])
    assert answer.description == "Bad Request: not enough rights to manage pinned messages in the chat"


@pytest.mark.parametrize("action", sorted(ACTIONS))
async def test_each_chat_action_is_shown(telegram: Telegram, action: str) -> None:
    assert (await telegram.call("sendChatAction", chat_id=telegram.ada.id, action=action)).result is True


async def test_another_chat_action_is_refused(telegram: Telegram) -> None:
    answer = await telegram.call("sendChatAction", chat_id=telegram.ada.id, action="dancing")
    assert answer.description == "Bad Request: wrong parameter action in request"
    assert len(ACTIONS) == 11


async def test_topics_and_business_connections_are_not_there(telegram: Telegram) -> None:
    answer = await telegram.call("sendMessage", chat_id=telegram.ada.id, text="Hi", message_thread_id=5)
    assert answer.description == "Bad Request: message thread not found"
    answer = await telegram.call("sendMessage", chat_id=telegram.ada.id, text="Hi", business_connection_id="x")
    assert answer.description == "Bad Request: business connection not found"
