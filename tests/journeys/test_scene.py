"""What ends every journey, the look at all that was said and refused, finds what it is there to find."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from bot.domain.types import Language
from tests.journeys.scene import Scene
from tests.support.stage import Stage

pytestmark = pytest.mark.asyncio(loop_scope="session")


@pytest.mark.parametrize(
    ("language", "said", "complaint"),
    [
        ("fr", "Nothing open fits this at the moment.", "English words"),
        ("es", "question-contact-email", "an id shows"),
        ("en", "\u2068Amina", "an isolate is left open"),
        ("ar", "\u2068خبير (NDTF)\u2069", "the line runs left-to-right"),
        ("ar", "Cybercrime Operations Officer", "no Arabic in the line"),
        ("fr", "Poste à Lyon (anglais)", "known only in English"),
    ],
)
async def test_a_wrong_wording_is_found(stage: Stage, language: Language, said: str, complaint: str) -> None:
    scene = await Scene.begin(stage)
    person = await scene.person("Amina", language)
    await person.opens()
    await person.sees("welcome")
    assert await scene.complaints() == []
    await _calls(stage, "sendMessage", chat_id=person.id, text=said)
    assert any(complaint in found for found in await scene.complaints())


async def test_a_cut_button_is_found(stage: Stage) -> None:
    scene = await Scene.begin(stage)
    person = await scene.person("Amina")
    await person.opens()
    keys = {"inline_keyboard": [[{"text": "Continue: Assistant Dir…", "callback_data": "x"}]]}
    await _calls(stage, "sendMessage", chat_id=person.id, text="Hello", reply_markup=keys)
    assert any("is cut" in found for found in await scene.complaints())


async def test_a_refused_call_and_what_telegram_only_tolerates_are_found(stage: Stage) -> None:
    scene = await Scene.begin(stage)
    person = await scene.person("Amina")
    await person.opens()
    await _calls(stage, "sendMessage", chat_id=person.id, text="")
    assert any("was refused" in found for found in await scene.complaints())
    row = [{"text": str(number), "callback_data": "x"} for number in range(10)]
    await _calls(stage, "sendMessage", chat_id=person.id, text="Hello", reply_markup={"inline_keyboard": [row]})
    assert len(await scene.complaints()) == 2


async def _calls(stage: Stage, method: str, **parameters: Any) -> None:
    url = f"{stage.root}/bot{stage.sandbox.token}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, json=parameters) as response:
        await response.read()
