"""What a person can send instead of an answer: each gets a sensible reply, and nothing breaks."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
import pytest_asyncio

from bot import clock
from bot.catalogue import Value
from bot.conversations.welcome import CONSENT_VERSION
from bot.sandbox.client import Person
from bot.storage import sessions
from tests.core.desk import Desk
from tests.core.updates import said, tapped
from tests.core.waiting import idle
from tests.support.stage import Stage
from tests.support.words import strict_words

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
ADA = 700_000_001
EMOJI = "👩‍🚀" * 1365 + "😀"


class Scene:
    """Somebody who is asked for their given names, or looks at the menu."""

    def __init__(self, stage: Stage, ada: Person) -> None:
        self.stage, self.ada = stage, ada

    async def sees(self, id_: str, **args: Value) -> str:
        """Wait for words of the catalogue."""
        return (await self.ada.sees(self.stage.words("en", id_, **args))).text

    async def opens_the_form(self) -> None:
        """Come to the first question of the profile."""
        await self.ada.taps("My profile")
        await self.ada.taps("Fill in the next section")
        await self.sees("question-identity-given_names")

    async def stored(self) -> list[Any]:
        """Give what has been answered so far."""
        return await self.stage.rows("SELECT content FROM drafts")


@pytest_asyncio.fixture
async def scene(stage: Stage) -> AsyncIterator[Scene]:
    """Bring somebody to the menu; in the end nothing may have failed."""
    scene = Scene(stage, await stage.person("Ada"))
    await scene.ada.opens()
    await scene.ada.taps("English")
    await scene.ada.taps("Yes, I agree")
    await scene.sees("menu")
    yield scene
    await idle(stage)
    assert await stage.rows("SELECT error FROM inbox WHERE tries > 0") == []
    assert await stage.rows("SELECT error FROM outbox WHERE state <> 'sent'") == []
    assert await stage.client.lint() == []


def further(*texts: str) -> list[Any]:
    """Leave to the long lane texts that differ from another one in a character only."""
    return [pytest.param(text, marks=pytest.mark.long) for text in texts]


Send = Callable[[Person], Awaitable[Any]]

SENT: dict[str, Send] = {
    "sticker": lambda ada: ada.uploads(PNG, kind="sticker"),
    "voice": lambda ada: ada.uploads(b"OggS", kind="voice"),
    "location": lambda ada: ada.shares_location(45.8, 4.8),
}


@pytest.mark.parametrize("kind", SENT)
async def test_in_a_form_what_is_no_text_is_answered_with_the_reason_and_the_question(scene: Scene, kind: str) -> None:
    await scene.opens_the_form()
    await SENT[kind](scene.ada)
    told = await scene.sees(f"error-sent_{kind}")
    assert scene.stage.words("en", "question-identity-given_names") in told


@pytest.mark.parametrize(("kind", "id_"), [("sticker", "sent-unasked"), ("location", "sent-unasked")])
async def test_outside_a_form_what_is_no_text_leads_to_the_menu(scene: Scene, kind: str, id_: str) -> None:
    await SENT[kind](scene.ada)
    assert scene.stage.words("en", "menu") in await scene.sees(id_)


async def test_an_album_is_asked_about_and_the_question_of_the_form_stays(scene: Scene) -> None:
    await scene.opens_the_form()
    await scene.ada.uploads(PNG, PNG, PNG, kind="photo")
    await scene.sees("document-what")
    await idle(scene.stage)
    await scene.ada.says("Ada")
    await scene.sees("question-identity-family_names")


async def test_a_contact_card_is_thanked_for_where_none_was_asked(scene: Scene) -> None:
    await scene.ada.shares_contact("+33639981234")
    await scene.sees("contact-unasked")


async def test_a_message_edited_later_keeps_the_answer_as_it_was_sent(scene: Scene) -> None:
    await scene.opens_the_form()
    written = await scene.ada.says("Ada")
    await scene.sees("question-identity-family_names")
    await scene.ada.edits(written, "Eve")
    await scene.sees("edited-not-used")
    assert b"Eve" not in (await scene.stored())[0].content


async def test_a_forwarded_message_is_read_like_one_that_was_typed(scene: Scene) -> None:
    await scene.opens_the_form()
    menu = next(each for each in scene.ada.messages if each.from_bot)
    await scene.ada.forwards(menu)
    await idle(scene.stage)
    await scene.ada.sees("?")


async def test_four_thousand_characters_of_emoji_are_no_name(scene: Scene) -> None:
    await scene.opens_the_form()
    assert len(EMOJI) == 4096
    await scene.ada.says(EMOJI)
    await scene.sees("error-string_too_short")


async def test_four_thousand_characters_of_emoji_outside_a_form_are_answered_with_ways_on(scene: Scene) -> None:
    await scene.ada.says(EMOJI)
    assert "🔎 Find an opening" in (await scene.ada.sees("I can only work with text")).labels


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("\u202eA\u2066da\u2069", "Ada"),
        pytest.param("A\u200bda\ufeff", "Ada", marks=pytest.mark.long),
        pytest.param("  Ada\t\u00a0 Nour ", "Ada Nour", marks=pytest.mark.long),
        ("<b>Ada</b> & Co", "<b>Ada</b> & Co"),
        pytest.param("../../etc; DROP TABLE inbox;--", "../../etc; DROP TABLE inbox;--", marks=pytest.mark.long),
        ("{ $name }", "{ $name }"),
    ],
)
async def test_of_a_typed_answer_what_can_be_seen_is_kept_and_shown(scene: Scene, typed: str, kept: str) -> None:
    await scene.opens_the_form()
    await scene.ada.says(typed)
    await scene.ada.sees(kept)
    await scene.sees("question-identity-family_names")


@pytest.mark.parametrize("raw", ["\u202e\u2066", *further("\0\0", "\u200b", "\u2800\u3164", " ")])
async def test_a_text_with_nothing_to_see_is_asked_again(scene: Scene, raw: str) -> None:
    await scene.opens_the_form()
    send(scene, raw)
    await scene.sees("error-string_too_short")


@pytest.mark.parametrize("raw", ["\0", "/start@other x", *further("\u202e", "/", "//", "/\0", "/" + "x" * 4000)])
async def test_outside_a_form_a_strange_text_is_answered(scene: Scene, raw: str) -> None:
    send(scene, raw)
    await idle(scene.stage)
    assert len([each for each in scene.ada.messages if each.from_bot]) == 2


@pytest.mark.parametrize("text", ["A\ud800da", "A\0da", "\udc00A\ud800da\u202e"])
async def test_half_characters_and_nul_are_left_out(desk: Desk, text: str) -> None:
    tap = desk.button(ADA, "sec", "identity")
    content = {"language": "en", "consented": CONSENT_VERSION}
    await desk.database.write(sessions.save, [sessions.SessionRow(ADA, 1, content)], clock.now())
    await desk.receive(tapped(1, ADA, tap), said(2, ADA, text), said(3, ADA, "\ud800"), said(4, ADA, "/\ud800"))
    await desk.work()
    _, noted, refused, unknown = await desk.said(ADA)
    assert "Given names: <b>Ada</b>" in noted
    assert strict_words().say("en", "error-string_too_short") in refused
    assert "/" in unknown
    assert {state for state, _ in (await desk.states()).values()} == {"handled"}


async def test_a_text_of_twenty_thousand_characters_in_five_messages_is_too_long_for_its_question_each_time(
    scene: Scene,
) -> None:
    await scene.ada.taps("My profile")
    await scene.ada.taps("Skills")
    await scene.sees("question-skills-skills")
    paste = ("All work and no play. " * 910)[:20_000]
    for start in range(0, 20_000, 4000):
        await scene.ada.says(paste[start : start + 4000])
    await idle(scene.stage)
    await scene.sees("error-text_too_long", limit=1000, over=3000, kept=0)
    await scene.ada.says("Tables")
    await scene.sees("text-count", used=6, left=994, limit=1000)


def send(scene: Scene, raw: str) -> None:
    """Send a text that no honest client would let through."""
    world, ada = scene.stage.sandbox.world, scene.stage.sandbox.world.people[scene.ada.id]
    message = {
        "message_id": 900_000,
        "from": ada.user(),
        "chat": ada.chat(),
        "date": world.clock.stamp(),
        "text": raw,
    }
    world.update("message", message, ada.id)
