"""getUpdates: offsets, expiry, allowed kinds, rivals."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.sandbox import actions, groups
from bot.sandbox.updates import KINDS, LIFETIMES
from tests.sandbox.telegram import Answer, Telegram

CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
KEYBOARD = {"inline_keyboard": [[{"text": "Go", "callback_data": "x"}]]}


def say(telegram: Telegram, *texts: str) -> None:
    for text in texts:
        actions.say(telegram.world, telegram.ada, text)


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def poll(telegram: Telegram, **parameters: Any) -> asyncio.Task[Answer]:
    """A getUpdates call that is under way."""
    task = asyncio.create_task(telegram.call("getUpdates", timeout=50, **parameters))
    for _ in range(5):
        await asyncio.sleep(0)
    return task


async def test_update_ids_are_sequential(telegram: Telegram) -> None:
    say(telegram, "a", "b", "c")
    ids = [update["update_id"] for update in await telegram.updates()]
    assert ids == [ids[0], ids[0] + 1, ids[0] + 2]


async def test_updates_are_given_again_until_they_are_confirmed(telegram: Telegram) -> None:
    say(telegram, "a", "b")
    first = await telegram.updates()
    assert await telegram.updates() == first
    assert texts(await telegram.updates(offset=first[0]["update_id"] + 1)) == ["b"]
    assert texts(await telegram.updates()) == ["b"]


async def test_a_negative_offset_keeps_the_last_and_forgets_the_rest(telegram: Telegram) -> None:
    say(telegram, "a", "b", "c")
    assert texts(await telegram.updates(offset=-2)) == ["b", "c"]
    assert texts(await telegram.updates()) == ["b", "c"]


async def test_an_offset_far_in_the_future_gives_everything(telegram: Telegram) -> None:
    say(telegram, "a")
    assert texts(await telegram.updates(offset=2_000_000_000)) == ["a"]


async def test_the_limit_is_kept_between_1_and_100(telegram: Telegram) -> None:
    say(telegram, *map(str, range(101)))
    assert len(await telegram.updates(limit=1_000)) == 100
    assert len(await telegram.updates(limit=0)) == 1
    assert len(await telegram.updates(limit=7)) == 7


@pytest.mark.parametrize(("kind", "seconds"), [("message", 86_400), *LIFETIMES.items()])
async def test_an_update_waits_as_long_as_its_kind_lives(telegram: Telegram, kind: str, seconds: int) -> None:
    telegram.world.update(kind, {}, 1)
    telegram.world.clock.advance(seconds - 5)
    assert len(await telegram.updates()) == 1
    telegram.world.clock.advance(1)
    assert not (await telegram.call("getUpdates", offset=-100)).result


def test_lifetimes_are_telegrams() -> None:
    assert LIFETIMES["callback_query"] == 150
    assert LIFETIMES["inline_query"] == 30
    assert LIFETIMES["chosen_inline_result"] == 600


async def test_after_a_silent_week_ids_start_somewhere_else(telegram: Telegram) -> None:
    say(telegram, "a")
    before = (await telegram.updates())[0]["update_id"]
    telegram.world.clock.advance(7 * 86_400 + 1)
    say(telegram, "b")
    assert (await telegram.updates())[0]["update_id"] != before + 1


async def test_allowed_kinds_are_remembered(telegram: Telegram) -> None:
    await telegram.updates(allowed_updates=["callback_query"])
    say(telegram, "unwanted")
    assert await telegram.updates() == []
    message = await telegram.send(reply_markup=KEYBOARD)
    actions.tap(telegram.world, telegram.ada, message["message_id"], 0, 0)
    assert [set(update) - {"update_id"} for update in await telegram.updates()] == [{"callback_query"}]


async def test_an_empty_list_or_unknown_kinds_bring_the_default_back(telegram: Telegram) -> None:
    for names in ([], ["nonsense"]):
        await telegram.updates(allowed_updates=["callback_query"])
        await telegram.updates(allowed_updates=names)
        assert telegram.world.updates.allowed is None


async def test_by_default_three_kinds_are_left_out(telegram: Telegram) -> None:
    for kind in sorted(KINDS):
        telegram.world.update(kind, {}, 1)
    given = {next(iter(set(update) - {"update_id"})) for update in await telegram.updates()}
    assert KINDS - given == {"chat_member", "message_reaction", "message_reaction_count"}


async def test_a_poll_waits_for_an_update(telegram: Telegram) -> None:
    waiting = await poll(telegram)
    assert not waiting.done()
    say(telegram, "a")
    assert texts((await waiting).result) == ["a"]


async def test_a_poll_ends_after_its_timeout(telegram: Telegram) -> None:
    waiting = await poll(telegram)
    telegram.world.clock.advance(49)
    await asyncio.sleep(0)
    assert not waiting.done()
    telegram.world.clock.advance(1)
    assert (await waiting).result == []


async def test_a_newer_poll_ends_the_older_one(telegram: Telegram) -> None:
    older = await poll(telegram)
    newer = await poll(telegram, offset=1)
    assert (await older).status == 409
    assert (await older).description == CONFLICT
    say(telegram, "a")
    assert texts((await newer).result) == ["a"]


async def test_a_second_conflict_within_three_seconds_waits_for_three_seconds(telegram: Telegram) -> None:
    first = await poll(telegram)
    second = await poll(telegram, offset=1)
    third = await poll(telegram, offset=2)
    assert (await first).status == 409
    await asyncio.sleep(0)
    assert not second.done()
    telegram.world.clock.advance(3)
    assert (await second).status == 409
    telegram.world.clock.advance(50)
    assert (await third).result == []


async def test_the_same_question_again_is_answered_slowly_and_with_one_update(telegram: Telegram) -> None:
    await telegram.updates()
    again = asyncio.create_task(telegram.call("getUpdates"))
    for _ in range(5):
        await asyncio.sleep(0)
    assert not again.done()
    say(telegram, "a", "b")
    assert texts((await again).result) == ["a"]


async def test_a_set_webhook_ends_the_poll_and_refuses_others(telegram: Telegram) -> None:
    waiting = await poll(telegram)
    await telegram.call("setWebhook", url="http://127.0.0.1:9/hook")
    assert (await waiting).description == "Conflict: terminated by setWebhook request"
    telegram.world.clock.advance(4)
    answer = await telegram.call("getUpdates")
    assert answer.status == 409
    assert answer.description == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    await telegram.call("deleteWebhook", drop_pending_updates=True)
    assert await telegram.updates() == []


async def test_blocking_and_unblocking_change_the_membership(telegram: Telegram) -> None:
    actions.block(telegram.world, telegram.ada)
    actions.block(telegram.world, telegram.ada)
    actions.unblock(telegram.world, telegram.ada)
    changes = [update["my_chat_member"] for update in await telegram.updates()]
    standings = [(one["old_chat_member"]["status"], one["new_chat_member"]["status"]) for one in changes]
    assert standings == [("member", "kicked"), ("kicked", "member")]


async def test_starting_again_unblocks_first(telegram: Telegram) -> None:
    actions.block(telegram.world, telegram.ada)
    actions.start(telegram.world, telegram.ada, "job-7")
    kinds = [next(iter(set(update) - {"update_id"})) for update in await telegram.updates()]
    assert kinds == ["my_chat_member", "my_chat_member", "message"]


async def test_a_deep_link_becomes_a_start_command(telegram: Telegram) -> None:
    actions.start(telegram.world, telegram.ada, "job-7")
    message = (await telegram.updates())[0]["message"]
    assert message["text"] == "/start job-7"
    assert message["entities"] == [{"offset": 0, "length": 6, "type": "bot_command"}]


async def test_a_link_that_adds_the_bot_to_a_group_starts_it_there(telegram: Telegram) -> None:
    given = {"title": "Team", "members": [telegram.ada.id], "payload": "job-7"}
    made = await telegram.control("POST", "groups", given)
    *_, last = await telegram.updates()
    assert last["message"]["text"] == "/start@sandbox_bot job-7"
    assert (last["message"]["chat"]["id"], last["message"]["from"]["id"]) == (made.body["id"], telegram.ada.id)
    refused = await telegram.control("POST", "groups", given | {"payload": "a b"})
    assert (refused.status, refused.body["error"]) == (400, "A start payload has 1 to 64 letters, digits, - and _.")


async def test_a_tap_becomes_a_callback_query(telegram: Telegram) -> None:
    message = await telegram.send(reply_markup=KEYBOARD)
    pressed = actions.tap(telegram.world, telegram.ada, message["message_id"], 0, 0)
    query = (await telegram.updates())[0]["callback_query"]
    assert query["id"] == pressed["callback_query_id"]
    assert (query["data"], query["from"]["id"]) == ("x", telegram.ada.id)
    assert query["message"]["reply_markup"] == KEYBOARD


async def test_an_edit_becomes_an_edited_message_and_a_deletion_nothing(telegram: Telegram) -> None:
    message = actions.say(telegram.world, telegram.ada, "Old")
    actions.edit(telegram.world, telegram.ada, message["message_id"], "New")
    actions.delete(telegram.world, telegram.ada, message["message_id"])
    first, second = await telegram.updates()
    assert first["message"]["text"] == "Old"
    assert second["edited_message"]["text"] == "New"
    assert second["edited_message"]["edit_date"]


async def test_in_a_group_the_bot_sees_only_what_is_meant_for_it(telegram: Telegram) -> None:
    group = telegram.group()
    own = (await telegram.call("sendMessage", chat_id=group.id, text="Hi")).result
    for text in ("chatter", "/help", "/help@other_bot", "/help@sandbox_bot", "ask @sandbox_bot"):
        actions.say(telegram.world, telegram.ada, text, group.id)
    actions.say(telegram.world, telegram.ada, "a reply", group.id, own["message_id"])
    assert texts(await telegram.updates()) == ["/help", "/help@sandbox_bot", "ask @sandbox_bot", "a reply"]


async def test_without_privacy_mode_the_bot_sees_everything_in_a_group(telegram: Telegram) -> None:
    telegram.world.profile.can_read_all_group_messages = True
    actions.say(telegram.world, telegram.ada, "chatter", telegram.group().id)
    assert texts(await telegram.updates()) == ["chatter"]


async def test_a_bot_outside_a_group_sees_nothing(telegram: Telegram) -> None:
    group = telegram.group()
    groups.remove_bot(telegram.world, group)
    telegram.world.updates.keep(0)
    actions.say(telegram.world, telegram.ada, "/help", group.id)
    assert await telegram.updates() == []


async def test_a_new_group_announces_the_bot(telegram: Telegram) -> None:
    groups.create_group(telegram.world, "Team", [telegram.ada.id])
    change, line = await telegram.updates()
    assert change["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert line["message"]["group_chat_created"] is True


async def test_a_contact_is_ones_own_only_with_the_id(telegram: Telegram) -> None:
    actions.contact(telegram.world, telegram.ada, None)
    actions.contact(telegram.world, telegram.ada, "+33123456789", own=False)
    own, other = (update["message"] for update in await telegram.updates())
    assert own["contact"]["user_id"] == own["from"]["id"]
    assert "user_id" not in other["contact"]
