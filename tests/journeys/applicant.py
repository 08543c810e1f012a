"""A person who reads the chat in one language: what is seen and tapped is named by its id in the catalogue."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field

from bot.catalogue import Value
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.sandbox.client import Person, SeenMessage
from tests.core.waiting import idle
from tests.journeys.deeds import Doer
from tests.support.stage import Stage


@dataclass
class Applicant(Doer):
    """A scripted person with a language, and a count of what they did."""

    stage: Stage
    person: Person
    language: Language
    taps_made: int = 0
    files_sent: int = 0
    texts: list[str] = field(default_factory=list)
    spoken: list[Language] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.spoken.append(self.language)
        self.person.settled = self._hears_the_bot_out

    @property
    def id(self) -> int:
        """Who this is for Telegram, and the chat with the bot."""
        return self.person.id

    def words(self, id_: str, **args: Value) -> str:
        """Give words of the catalogue as this person reads them."""
        return self.stage.words(self.language, id_, **args)

    async def opens(self, payload: str | None = None) -> None:
        """Press Start, or open a deep link."""
        await self.person.opens(payload)

    async def says(self, text: str) -> SeenMessage:
        """Write a message."""
        self.texts.append(text)
        return await self.person.says(text)

    async def brings(self, content: bytes, name: str) -> None:
        """Send a file."""
        self.files_sent += 1
        await self.person.uploads(content, name=name)

    @property
    def effort(self) -> int:
        """Every tap, every message and every file so far."""
        return self.taps_made + len(self.texts) + self.files_sent

    async def picks(self, label: str, on: SeenMessage | None = None) -> None:
        """Tap the newest button with this label."""
        self.taps_made += 1
        await self.person.taps(label, on)

    async def sees(self, id_: str, **args: Value) -> SeenMessage:
        """Wait for these words in a message that came or changed since the last action."""
        return await self.reads(self.words(id_, **args))

    async def arrives(self) -> None:
        """Begin as everybody does: language, consent, and the menu."""
        await self.opens()
        await self.sees("welcome")
        await self.agrees()
        await self.sees("menu")

    async def agrees(self) -> None:
        """Choose the language and consent."""
        await self.taps(f"language-name-{self.language}")
        await self.sees("consent-question")
        await self.taps("button-consent")

    def title(self, vacancy: Vacancy) -> str:
        """Give the title of a vacancy as this person reads it."""
        return vacancy.texts[self.language].title

    async def chooses(self, vacancy: Vacancy) -> None:
        """Tap the number of a vacancy in the list of results, and read its card."""
        shown = await self.person.sees(self.title(vacancy))
        line = next(line for line in shown.text.split("\n") if self.title(vacancy) in line)
        await self.picks("".join(char for char in line.partition(".")[0] if char.isdecimal()), shown)
        await self.person.sees(vacancy.reference)

    async def _hears_the_bot_out(self) -> None:
        """Wait until all that was done is answered, and seen; a bot that is stopped or cannot send keeps nobody."""
        if self.stage.assistant is None:
            return
        with contextlib.suppress(TimeoutError):
            await idle(self.stage)
        await self.stage.client.catches_up(self.stage.sandbox.world.hub.sequence)

    async def reads(self, text: str) -> SeenMessage:
        """Wait for a text in a message that came or changed since the last action."""
        return await self.person.sees(text)

    async def turns_to(self, year: str) -> None:
        """Turn to earlier years until this one shows."""
        while year not in self.person.buttons:
            before = self.person.buttons
            await self.taps("button-earlier-years")
            await self.stage.client.until(lambda known=before: self.person.buttons != known, 5)

    def speaks(self, language: Language) -> None:
        """Read the chat in another language from now on."""
        self.language = language
        self.spoken.append(language)

    def wrote(self, line: str) -> bool:
        """Tell whether a line of the chat repeats what this person wrote."""
        return any(part and part in line for text in self.texts for part in text.split("\n"))

    @property
    def shown(self) -> str:
        """What the newest message of the bot says."""
        last = self.person.last
        assert last is not None
        return last.text
