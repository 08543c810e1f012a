"""The page without a mouse, and what a screen reader is told."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.sandbox.browser.conftest import Scene, pane

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

FOCUSED = """() => {
  const it = document.activeElement;
  if (it === document.body) return ['', true];
  return [it.getAttribute('aria-label') ?? it.textContent.trim(), getComputedStyle(it).outlineStyle !== 'none'];
}"""
WATCHED = """(log) => {
  window.added = [];
  const note = (change) => window.added.push(...[...change.addedNodes].map((node) => node.textContent));
  new MutationObserver((changes) => changes.forEach(note)).observe(log, { childList: true, subtree: true });
}"""


async def test_focus_stays_on_a_button_when_its_message_is_edited(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    keys = [[{"text": "One", "callback_data": "1"}, {"text": "Two", "callback_data": "2"}]]
    sent = await scene.bot.call("sendMessage", chat_id=ada.id, text="Step 1", reply_markup={"inline_keyboard": keys})
    page = await scene.open()
    await page.get_by_role("button", name="One").focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("button", name="Two")).to_be_focused()
    await page.keyboard.press("Enter")
    await scene.bot.update("callback_query")
    place = {"chat_id": ada.id, "message_id": sent["message_id"]}
    keys[0][1]["text"] = "Deux"
    await scene.bot.call("editMessageText", **place, text="Step 2", reply_markup={"inline_keyboard": keys})
    await expect(page.get_by_role("button", name="Deux")).to_be_focused()
    await scene.bot.call("editMessageText", **place, text="Step 3", reply_markup={"inline_keyboard": [keys[0][:1]]})
    await expect(page.get_by_role("button", name="One")).to_be_focused()
    await scene.bot.call("editMessageText", **place, text="The end")
    await expect(page.get_by_role("article").last).to_be_focused()
    await expect(page.get_by_role("article").last).to_contain_text("edited")


async def test_a_person_writes_edits_and_deletes_with_keys_alone(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    await scene.bot.update("message")
    page = await scene.open()
    box = pane(page, "Ada").get_by_role("textbox")
    await box.focus()
    await page.keyboard.type("first")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("second")
    await page.keyboard.press("Enter")
    assert (await scene.bot.update("message"))["text"] == "first\nsecond"
    await expect(box).to_have_value("")
    await page.keyboard.press("ArrowUp")
    await expect(box).to_have_value("first\nsecond")
    await page.keyboard.press("Control+a")
    await page.keyboard.type("changed")
    await page.keyboard.press("Enter")
    assert (await scene.bot.update("edited_message"))["text"] == "changed"
    await page.get_by_role("log").focus()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Reply")).to_be_focused()
    await page.keyboard.press("End")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("article")).to_have_count(1)


async def test_escape_closes_a_menu_and_gives_the_focus_back(scene: Scene) -> None:
    await scene.client.person("Ada")
    page = await scene.open()
    more = page.get_by_role("button", name="More for Ada")
    await more.press("Enter")
    await expect(page.get_by_role("menu")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("menu")).to_have_count(0)
    await expect(more).to_be_focused()


async def test_every_control_can_be_reached_with_tab_and_shows_its_focus(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    keys = {"inline_keyboard": [[{"text": "Search", "callback_data": "s"}]]}
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Choose", reply_markup=keys)
    page = await scene.open()
    reached = []
    for _ in range(16):
        await page.keyboard.press("Tab")
        reached.append(await page.evaluate(FOCUSED))
    names = [name for name, _ in reached]
    for wanted in ("Add", "Tools", "Language of Ada", "More for Ada", "Messages of Ada", "Search", "Attach", "Send"):
        assert wanted in names
    assert [name for name, seen in reached if not seen] == []


async def test_news_are_announced_and_the_past_is_not(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    page = await scene.open()
    log = page.get_by_role("log", name="Messages of Ada")
    await expect(log).to_have_attribute("aria-live", "polite")
    await log.evaluate(WATCHED)
    for text in ("News", "More news"):
        await scene.bot.call("sendMessage", chat_id=ada.id, text=text)
    await expect(page.get_by_role("article").last).to_contain_text("More news")
    added = await page.evaluate("window.added.map((text) => text.replace(/\\d.*/, ''))")
    assert added == ["News", "More news"]
