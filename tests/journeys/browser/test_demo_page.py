"""The demonstration as somebody meets it who has never seen the project: in a browser, from Start to the receipt."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import Page

from bot.demonstration import VACANCIES
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.feeds.vacancy_file import read
from tests.journeys.browser.conftest import PICTURES
from tests.journeys.browser.visitor import Visitor
from tests.journeys.deeds import Answer
from tests.journeys.lives.arabic import LAYLA
from tests.journeys.test_effort import ANSWERS, REFERENCE

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

Scheme = Literal["light", "dark"]

SIZES = {"wide": (1280, 820), "narrow": (360, 740)}

PICTURED = ("identity-birth_date", "education-level", "languages-level", "apply-motivation", "apply-pool")
"""The questions that a picture is taken of."""


@dataclass(frozen=True)
class Visit:
    """Who walks, in which language, on which screen, to which opening."""

    name: str
    language: Language
    size: str
    scheme: Scheme
    reference: str
    keyword: str
    answers: Sequence[Answer]


VISITS = (
    Visit("Amina", "en", "wide", "light", REFERENCE, "cybercrme", ANSWERS),
    Visit("ليلى", "ar", "narrow", "dark", LAYLA.reference, LAYLA.keyword, (*LAYLA.profile, *LAYLA.application)),
)


@pytest.mark.parametrize("visit", VISITS, ids=lambda visit: visit.language)
async def test_somebody_applies_on_the_demo_page_from_start_to_receipt(
    visit: Visit, page: Page, address: str, pictures: Path
) -> None:
    camera = Camera(page, pictures, visit)
    await camera.turns(visit.size, visit.scheme)
    await page.goto(address)
    await page.locator("#page[data-connection=connected]").wait_for()
    if visit.size == "narrow":
        await page.locator(".person-button", has_text=visit.name).click()
    visitor = Visitor(page, visit.name, visit.language)
    await _arrives(visitor, camera)
    await _finds(visitor, visit, camera)
    await _applies(visitor, visit, camera)


async def _arrives(visitor: Visitor, camera: Camera) -> None:
    await visitor.starts()
    await visitor.reads(visitor.words("choose-language"))
    await camera.takes("language")
    await visitor.taps(f"language-name-{visitor.language}")
    await visitor.reads(visitor.words("consent-question"))
    await camera.takes("consent")
    assert await visitor.cut_labels() == []
    await visitor.taps("button-consent")
    await visitor.reads(visitor.words("menu"))


async def _finds(visitor: Visitor, visit: Visit, camera: Camera) -> None:
    vacancy = _vacancy(visit.reference)
    await visitor.taps("button-search")
    await visitor.reads(visitor.words("search-all"))
    await camera.takes("search")
    await visitor.says(visit.keyword)
    shown = await visitor.reads(vacancy.texts[visit.language].title)
    await camera.takes("results")
    await visitor.picks(_number(await shown.inner_text(), vacancy.texts[visit.language].title))
    await visitor.reads(visit.reference)
    await camera.takes("opening")


def _number(results: str, title: str) -> str:
    """Give the number that stands before a title in the list of results."""
    line = next(line for line in results.split("\n") if title in line)
    return "".join(char for char in line.partition(".")[0] if char.isdecimal())


async def _applies(visitor: Visitor, visit: Visit, camera: Camera) -> None:
    vacancy = _vacancy(visit.reference)
    await visitor.taps("button-apply")
    for answer in visit.answers:
        await visitor.reads(visitor.question(answer.question, vacancy))
        if answer.question in PICTURED:
            await camera.takes(answer.question)
        assert await visitor.cut_labels() == []
        await visitor.answers([answer], vacancy)
    await visitor.reads(visitor.words("review-ready"))
    await camera.takes("review")
    assert await visitor.cut_labels() == []
    await visitor.taps("button-submit")
    receipt = await visitor.reads(visitor.words("receipt-next"))
    await camera.takes("receipt")
    assert "A-" in await receipt.inner_text()


class Camera:
    """Takes a picture of the page as it is; with a folder given, also of its other sizes and colours."""

    def __init__(self, page: Page, folder: Path, visit: Visit) -> None:
        self._page, self._folder, self._visit = page, folder, visit
        self._taken = 0

    async def turns(self, size: str, scheme: Scheme) -> None:
        """Look at the page in a size and a colour scheme."""
        width, height = SIZES[size]
        await self._page.set_viewport_size({"width": width, "height": height})
        await self._page.emulate_media(color_scheme=scheme, reduced_motion="reduce")

    async def takes(self, name: str) -> None:
        """Take the pictures of one station."""
        self._taken += 1
        for size, scheme in self._looks():
            await self.turns(size, scheme)
            file = f"{self._visit.language}-{self._taken:02}-{name}-{size}-{scheme}.png"
            await self._page.screenshot(path=self._folder / file)
        await self.turns(self._visit.size, self._visit.scheme)

    def _looks(self) -> Iterator[tuple[str, Scheme]]:
        if PICTURES not in os.environ:
            yield self._visit.size, self._visit.scheme
            return
        for size in SIZES:
            yield from ((size, "light"), (size, "dark"))


def _vacancy(reference: str) -> Vacancy:
    known = read(VACANCIES.read_bytes(), zone="Europe/Paris").vacancies
    return next(vacancy for vacancy in known if vacancy.reference == reference)
