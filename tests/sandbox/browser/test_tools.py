"""The developer's drawer."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.sandbox.browser.conftest import Scene, assert_accessible

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def drawer(scene: Scene, tab: str) -> Page:
    """A page with the drawer open at one tab."""
    page = await scene.open()
    await page.get_by_role("button", name="Tools").click()
    await page.get_by_role("tab", name=tab).click()
    return page


async def test_the_drawer_is_closed_at_first_and_gives_the_focus_back(scene: Scene) -> None:
    page = await scene.open()
    button = page.get_by_role("button", name="Tools")
    await expect(page.get_by_role("complementary")).to_have_count(0)
    await button.press("Enter")
    await expect(page.get_by_role("tab", name="Calls")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("complementary")).to_have_count(0)
    await expect(button).to_be_focused()


async def test_the_journal_shows_a_calls_request_answer_and_error(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    page = await drawer(scene, "Calls")
    await scene.bot.ask("sendMessage", chat_id=ada.id, text="<b>open", parse_mode="HTML")
    call = page.locator(".call").filter(has_text="sendMessage")
    await expect(call.locator(".status")).to_have_text("400")
    await call.locator("summary").press("Enter")
    await expect(call.get_by_role("region", name="Request")).to_contain_text("<b>open")
    await expect(call.get_by_role("region", name="Answer")).to_contain_text('"ok": false')
    await expect(call.locator(".problem")).to_contain_text("can't parse entities")
    await assert_accessible(page)
    await page.get_by_label("Filter").fill("getMe")
    await expect(page.locator(".call")).to_have_count(0)


async def test_the_journal_shows_what_lint_found_inside_its_call(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    page = await drawer(scene, "Calls")
    await scene.bot.call("sendMessage", chat_id=ada.id, text="<b>odd</b>", colour="red")
    await scene.bot.call("sendMessage", chat_id=ada.id, text="plain")
    plain, odd = (page.locator(".call").filter(has_text="sendMessage").nth(place) for place in (0, 1))
    await expect(odd.locator(".mark")).to_have_text("Lint")
    await expect(plain.locator(".mark")).to_have_count(0)
    await odd.locator("summary").click()
    await expect(odd.locator(".finding code")).to_have_text(["unknown_parameter", "visible_markup"])
    await expect(odd.locator(".finding .small")).to_have_text(["sendMessage · Ada"] * 2)


async def test_a_fault_added_on_the_page_strikes_the_bots_next_call(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    page = await drawer(scene, "Faults")
    await page.get_by_label("Retry after").fill("7")
    await page.get_by_role("button", name="Add the fault").click()
    await expect(page.get_by_role("button", name="Remove the fault")).to_have_count(1)
    await assert_accessible(page)
    struck = await scene.bot.ask("sendMessage", chat_id=ada.id, text="one")
    assert struck["parameters"] == {"retry_after": 7}
    await expect(page.get_by_role("button", name="Remove the fault")).to_have_count(0)
    await page.get_by_label("What goes wrong").select_option("500")
    await page.get_by_role("button", name="Add the fault").click()
    await page.get_by_role("button", name="Remove the fault").click()
    await expect(page.get_by_text("None: every call")).to_be_visible()
    await scene.bot.call("sendMessage", chat_id=ada.id, text="two")


async def test_the_flood_switch_turns_the_limits_on(scene: Scene) -> None:
    page = await drawer(scene, "Faults")
    await page.get_by_role("switch", name="Flood control").check()
    await expect(page.get_by_role("switch", name="Flood control")).to_be_checked()
    assert (await scene.client.state())["flood"] is True


async def test_the_clock_advances(scene: Scene) -> None:
    page = await drawer(scene, "Clock")
    before = (await scene.client.state())["now"]
    await page.get_by_role("button", name="+ 1 day").click()
    await expect(page.locator(".clock-face")).not_to_be_empty()
    await assert_accessible(page)
    assert 86400 <= (await scene.client.state())["now"] - before < 86410


async def test_what_lint_finds_is_counted_and_told(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    page = await drawer(scene, "Lint")
    row = [{"text": str(number), "callback_data": str(number)} for number in range(9)]
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Nine", reply_markup={"inline_keyboard": [row]})
    await expect(page.locator(".finding")).to_contain_text("Ada")
    await expect(page.get_by_role("button", name="Tools")).to_contain_text("1")
    await assert_accessible(page)
