"""A person at the demo page: types into their chat and clicks what the bot offers, with the words of the catalogue."""

from __future__ import annotations

import re

from playwright.async_api import Locator, Page, expect

from bot.catalogue import Value
from bot.catalogue.markup import plain
from bot.domain.types import Language
from tests.journeys.deeds import Doer
from tests.support.words import strict_words

CUT = """labels => labels.filter(label => label.scrollWidth > label.clientWidth
    && label.closest('.keys').children.length > 1).map(label => label.textContent)"""
"""Finds the labels that share a row with others and are not shown whole."""


SEEN = """(pane, text) => new Promise((done, fail) => {
    const plain = words => (words ?? '').replace(/\\s+/g, ' ');
    const over = Date.now() + 25000;
    const look = () => {
        const newest = [...pane.querySelectorAll('article')].at(-1);
        if (plain(newest?.textContent).includes(plain(text))) done();
        else if (Date.now() > over) fail(new Error(`"${text}" is not in "${newest?.textContent}"`));
        else setTimeout(look, 10);
    };
    look();
})"""
"""Waits until the newest message says something; Playwright's own waiting looks too seldom for fifty questions."""


class Visitor(Doer):
    """One of the people at the page."""

    def __init__(self, page: Page, name: str, language: Language) -> None:
        self.page, self.language = page, language
        self.pane = page.get_by_role("region", name=name)

    def words(self, id_: str, **args: Value) -> str:
        """Give words of the catalogue as this person reads them."""
        return plain(strict_words().say(self.language, id_, **args))

    async def starts(self) -> None:
        """Press Start."""
        await self.pane.locator(".pane-foot").get_by_role("button").click()

    async def says(self, text: str) -> None:
        """Type a message and send it."""
        box = self.pane.get_by_role("textbox")
        await box.fill(text)
        await box.press("Enter")

    async def picks(self, label: str) -> None:
        """Click the newest button with exactly this label."""
        await self.key(label).click()

    def key(self, label: str) -> Locator:
        """Find the newest button with exactly this label."""
        return self.pane.locator("article .key", has_text=re.compile(f"^{re.escape(label)}$")).last

    async def reads(self, text: str) -> Locator:
        """Wait until the newest message says this."""
        await self.pane.evaluate(SEEN, text)
        return self.pane.get_by_role("article").last

    async def cut_labels(self) -> list[str]:
        """Give the labels in sight that share a row and are cut."""
        return list(await self.pane.locator(".key-label").evaluate_all(CUT))

    async def turns_to(self, year: str) -> None:
        """Turn to earlier years until this one shows."""
        keys = self.pane.get_by_role("article").last.locator(".key")
        while not await self.key(year).count():
            shown = await keys.first.inner_text()
            await self.taps("button-earlier-years")
            await expect(keys.first).not_to_have_text(shown)
