"""In a group the bot says one sentence, in its four languages, and leaves."""

from __future__ import annotations

from bot.domain.types import INTERFACE_LANGUAGES
from tests.core.waiting import idle
from tests.support.stage import Stage

WHERE = "SELECT count(*) FROM inbox WHERE state = 'quarantined'"


def sentence(stage: Stage) -> str:
    """Give what is said in a group."""
    return "\n".join(stage.words(language, "private-only") for language in INTERFACE_LANGUAGES)


def said(stage: Stage, chat_id: int) -> list[str]:
    """Give what the bot has said in a chat."""
    return [message.text for message in stage.client.chat(chat_id) if message.from_bot and message.text]


async def test_added_to_a_group_the_bot_says_one_sentence_in_four_languages_and_leaves(stage: Stage) -> None:
    ada = await stage.person("Ada")
    group = await stage.client.group("Team", ada)
    await idle(stage)
    assert said(stage, group) == [sentence(stage)]
    assert stage.sandbox.world.chats[group].bot_status == "left"


async def test_however_much_is_written_meanwhile_it_is_said_once(stage: Stage) -> None:
    ada = await stage.person("Ada")
    await stage.stop_bot()
    group = await stage.client.group("Team", ada)
    for text in ("/start@" + stage.sandbox.world.profile.username, "/help@" + stage.sandbox.world.profile.username):
        await ada.says(text, chat_id=group)
    await stage.start_bot()
    await idle(stage)
    assert said(stage, group) == [sentence(stage)]
    assert await stage.rows(WHERE) == [(0,)]


async def test_added_again_it_says_it_again(stage: Stage) -> None:
    ada = await stage.person("Ada")
    group = await stage.client.group("Team", ada)
    await idle(stage)
    await stage.client.post(f"groups/{group}/add", {})
    await idle(stage)
    assert said(stage, group) == [sentence(stage)] * 2


async def test_removed_before_it_could_speak_it_keeps_silent(stage: Stage) -> None:
    ada = await stage.person("Ada")
    await stage.stop_bot()
    group = await stage.client.group("Team", ada)
    await stage.client.post(f"groups/{group}/remove", {})
    await stage.start_bot()
    await idle(stage)
    assert said(stage, group) == []
    assert await stage.rows(WHERE) == [(0,)]


async def test_nobody_in_a_group_is_remembered(stage: Stage) -> None:
    ada = await stage.person("Ada")
    group = await stage.client.group("Team", ada)
    await idle(stage)
    await ada.sees_not("", within=0.05)
    assert (
        await stage.rows("SELECT chat_id FROM sessions WHERE chat_id IN (:ada, :group)", ada=ada.id, group=group) == []
    )
