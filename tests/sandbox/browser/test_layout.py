"""Directions, phones and schemes, each without a violation of axe-core's rules."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.sandbox.browser.conftest import DESKTOP, PHONE, Scene, assert_accessible, pane

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

RICH = {
    "en": (
        "<b>Data Analyst</b> <i>P-3</i> <code>VAC-17</code>\n<blockquote>You write reports.</blockquote>\n"
        '<a href="https://example.org/">the notice</a> /apply <tg-spoiler>soon</tg-spoiler> #lyon'
    ),
    "ar": "<b>أهلًا بك</b>\n\u200fData Analyst (P-3) — آخر موعد\n<code>VAC-17</code>\nAn English line\n/apply",
}
KEYS = {
    "inline_keyboard": [
        [{"text": "يسار", "callback_data": "l"}, {"text": "Right", "callback_data": "r"}],
        [{"text": "A label that is much too long for one line of a telephone", "callback_data": "x"}],
        [{"text": "Site", "url": "https://example.org/"}],
    ]
}


async def fill(scene: Scene, language: str) -> None:
    """One person with a rich chat in their language."""
    person = await scene.client.person({"en": "Ada", "ar": "ليلى"}[language], language)
    await person.opens()
    await person.says("مرحبا +225 07 08 09" if language == "ar" else "Hello, is this open?")
    await scene.bot.call("sendMessage", chat_id=person.id, text=RICH[language], parse_mode="HTML", reply_markup=KEYS)
    rows = [[{"text": "📍", "request_location": True}, "Cancel"]]
    await scene.bot.call("sendMessage", chat_id=person.id, text="👍", reply_markup={"keyboard": rows})


async def test_panes_side_by_side_have_no_accessibility_violations_in_light_and_dark(scene: Scene) -> None:
    await fill(scene, "en")
    await fill(scene, "ar")
    page = await scene.open(DESKTOP)
    await expect(page.get_by_role("article")).to_have_count(8)
    await assert_accessible(page)
    await page.emulate_media(color_scheme="dark")
    await assert_accessible(page)


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_a_phones_pane_fits_and_has_no_accessibility_violations_in_light_and_dark(
    scene: Scene, language: str
) -> None:
    await fill(scene, language)
    page = await scene.open(PHONE)
    await expect(page.get_by_role("article")).to_have_count(4)
    assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
    await assert_accessible(page)
    await page.emulate_media(color_scheme="dark")
    await assert_accessible(page)


async def test_the_dark_scheme_is_dark_and_the_switch_changes_it(scene: Scene) -> None:
    await scene.client.person("Ada")
    page = await scene.open(scheme="dark")
    brightness = (
        "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).reduce((a, b) => a + Number(b), 0)"
    )
    assert await page.evaluate(brightness) < 120
    await page.get_by_role("button", name="Switch between light and dark").click()
    assert await page.evaluate(brightness) > 600


async def test_an_arabic_pane_is_mirrored_and_its_buttons_keep_the_bots_order(scene: Scene) -> None:
    await fill(scene, "ar")
    page = await scene.open()
    leila = pane(page, "ليلى")
    await expect(leila).to_have_attribute("dir", "rtl")
    frame, theirs, bots = [
        await leila.locator(part).first.bounding_box()
        for part in (".log", ".message.out .bubble", ".message.in .bubble")
    ]
    assert frame is not None and theirs is not None and bots is not None  # noqa: PT018
    middle = frame["x"] + frame["width"] / 2
    assert theirs["x"] + theirs["width"] / 2 < middle < bots["x"] + bots["width"] / 2
    first, second = [await leila.locator(".keyboard .key").nth(n).bounding_box() for n in (0, 1)]
    assert first is not None and second is not None  # noqa: PT018
    assert first["x"] < second["x"]


async def test_each_line_of_a_text_finds_its_own_direction(scene: Scene) -> None:
    await fill(scene, "ar")
    page = await scene.open()
    lefts = (
        await pane(page, "ليلى")
        .locator(".message.in .text")
        .first.evaluate(
            """(text) => {
          const box = text.getBoundingClientRect();
          const line = (words) => {
            const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const at = walker.currentNode.data.indexOf(words);
              if (at < 0) continue;
              const range = new Range();
              range.setStart(walker.currentNode, at);
              range.setEnd(walker.currentNode, at + words.length);
              const found = range.getBoundingClientRect();
              return found.left - box.left < box.right - found.right ? 'left' : 'right';
            }
          };
          return [line('An English line'), line('أهلًا بك')];
        }"""
        )
    )
    assert lefts == ["left", "right"]


async def test_a_phone_shows_one_pane_and_its_switcher_counts_what_is_unread(scene: Scene) -> None:
    ada, bo = await scene.client.person("Ada", last_name="Okafor"), await scene.client.person("Bo")
    await ada.opens()
    await bo.opens()
    page = await scene.open(PHONE)
    await expect(page.get_by_role("region", name="chat with")).to_have_count(1)
    await scene.bot.call("sendMessage", chat_id=bo.id, text="For Bo")
    switcher = page.get_by_role("navigation", name="People")
    await expect(switcher.get_by_role("button", name="Bo")).to_contain_text("1 new messages")
    await switcher.get_by_role("button", name="Bo").click()
    await expect(pane(page, "Bo")).to_be_visible()
    await expect(pane(page, "Ada")).to_have_count(0)
    await expect(pane(page, "Bo").get_by_role("article").last).to_be_in_viewport()
    await expect(switcher.get_by_role("button", name="Bo")).not_to_contain_text("new messages")


async def test_the_newest_message_is_in_sight_until_somebody_scrolls_back(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    for number in range(12):
        await scene.bot.call("sendMessage", chat_id=ada.id, text=f"Message {number}\n\n\nto read")
    page = await scene.open(PHONE)
    log = page.get_by_role("log")
    await expect(page.get_by_text("Message 11")).to_be_in_viewport()
    await log.evaluate("(log) => { log.scrollTop = 0 }")
    newest = page.get_by_role("button", name="Go to the newest message")
    await expect(newest).to_be_visible()
    await scene.bot.call("sendMessage", chat_id=ada.id, text="One more")
    await expect(newest).to_have_text("1")
    await newest.click()
    await expect(page.get_by_text("One more")).to_be_in_viewport()
    await expect(newest).to_be_hidden()
