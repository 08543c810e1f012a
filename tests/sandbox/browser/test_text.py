"""Texts and names are shown as they are: entities in their places, and never as markup."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.sandbox.browser.conftest import Scene, pane

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

HOSTILE = '<img src=x onerror="window.hurt=1"><script>window.hurt=2</script>'


async def test_entities_keep_their_places_after_astral_characters(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    html = (
        "👩🏽‍💻𝔸𝕓 <b>bold 😀 and <i>slanted 𝕏</i></b> <u>under</u> <s>gone</s> <code>REF-𝟙</code> "
        '<a href="https://example.org/">link 🇫🇷</a>!'
    )
    await scene.bot.call("sendMessage", chat_id=ada.id, text=html, parse_mode="HTML")
    page = await scene.open()
    text = pane(page, "Ada").get_by_role("article").last.locator(".text")
    assert "".join(await text.locator("strong").all_inner_texts()) == "bold 😀 and slanted 𝕏"
    await expect(text.locator("strong em")).to_have_text("slanted 𝕏")
    await expect(text.locator("u")).to_have_text("under")
    await expect(text.locator("s")).to_have_text("gone")
    await expect(text.locator("code")).to_have_text("REF-𝟙")
    link = text.get_by_role("link")
    await expect(link).to_have_text("link 🇫🇷")
    await expect(link).to_have_attribute("href", "https://example.org/")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")


async def test_blocks_spoilers_and_commands_of_a_text_work(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    await scene.bot.update("message")
    html = (
        'Press /help\n<pre><code class="language-python">a &lt; b</code></pre>\n'
        "<blockquote>quoted</blockquote>\n<tg-spoiler>secret</tg-spoiler> #tag"
    )
    await scene.bot.call("sendMessage", chat_id=ada.id, text=html, parse_mode="HTML")
    page = await scene.open()
    message = pane(page, "Ada").get_by_role("article").last
    await expect(message.locator("pre")).to_have_text("a < b")
    await expect(message.locator("blockquote")).to_have_text("quoted")
    cover = message.get_by_role("button", name="Hidden text")
    await cover.press("Enter")
    await expect(message.locator(".spoiler.shown")).to_have_text("secret")
    await message.get_by_role("button", name="/help").press("Enter")
    assert (await scene.bot.update("message"))["text"] == "/help"


async def test_markup_in_names_texts_labels_and_notices_stays_text(scene: Scene) -> None:
    ada = await scene.client.person(HOSTILE[:64], last_name='"><b>x</b>')
    await ada.opens()
    await ada.says(HOSTILE)
    keys = {"inline_keyboard": [[{"text": HOSTILE[:60], "callback_data": "x"}]]}
    await scene.bot.call("sendMessage", chat_id=ada.id, text=HOSTILE, reply_markup=keys)
    await scene.client.post("notice", {"text": HOSTILE})
    await scene.client.group(HOSTILE, ada)
    page = await scene.open()
    await expect(page.get_by_role("article").filter(has_text=HOSTILE)).to_have_count(2)
    await page.get_by_role("button", name="Tools").click()
    await page.locator(".call-line").first.click()
    await expect(page.get_by_role("region", name="Request")).to_contain_text("<script>")
    assert await page.locator("main img, main script, main b, .notice img").count() == 0
    assert await page.evaluate("window.hurt") is None


async def test_a_link_that_is_no_web_address_cannot_be_opened(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    await scene.bot.call(
        "sendMessage",
        chat_id=ada.id,
        text="go",
        entities=[{"type": "text_link", "offset": 0, "length": 2, "url": "tg://user?id=1"}],
    )
    page = await scene.open()
    await expect(pane(page, "Ada").get_by_role("article").last).to_contain_text("go")
    links = await page.evaluate(
        "import('/static/js/links.js').then((it) => ['javascript:alert(1)', 'data:text/html,x', 'example.org/a', 'https://example.org/'].map(it.safeAddress))"
    )
    assert links == [None, None, "https://example.org/a", "https://example.org/"]
    assert await page.get_by_role("link").count() == 0


async def test_entities_that_overlap_or_stick_out_lose_no_text(scene: Scene) -> None:
    page = await scene.open()
    found = await page.evaluate(
        """async () => {
          const { richText } = await import('/static/js/entities.js');
          const holder = document.createElement('div');
          holder.append(...richText('abcdefgh', [
            { type: 'bold', offset: 1, length: 4 }, { type: 'italic', offset: 3, length: 4 },
            { type: 'underline', offset: 6, length: 99 }], {}));
          return holder.innerHTML;
        }"""
    )
    assert found == "a<strong>bc<em>de</em></strong><em>f<u>g</u></em><u>h</u>"


async def test_a_bracket_stands_before_what_it_opens_in_every_line_of_an_arabic_text(scene: Scene) -> None:
    layla = await scene.client.person("ليلى", "ar")
    await layla.opens()
    text = "التقدم للوظيفة\n\nيمكن إرسال ملف (PDF أو DOCX) الآن"
    await scene.bot.call("sendMessage", chat_id=layla.id, text=text)
    page = await scene.open()
    shown = pane(page, "ليلى").get_by_role("article").last.locator(".text")
    right_of = await shown.evaluate(
        """(text) => {
          const node = text.firstChild;
          const left = (letter) => {
            const range = document.createRange();
            range.setStart(node, node.data.indexOf(letter));
            range.setEnd(node, node.data.indexOf(letter) + 1);
            return range.getBoundingClientRect().left;
          };
          return left("(") > left("P");
        }"""
    )
    assert right_of
