"""What people do in a journey: the deeds, the answers made of them, and doing them, in a chat or at the page."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass

from bot.catalogue import Value
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy


@dataclass(frozen=True)
class Says:
    """Types a text."""

    text: str


class Taps:
    """Taps the button with these words of the catalogue."""

    def __init__(self, id_: str, **args: Value) -> None:
        self.id, self.args = id_, args


@dataclass(frozen=True)
class Picks:
    """Taps the button with exactly this label: a year, a name, a vacancy's own option."""

    label: str


class Sees:
    """Reads these words of the catalogue before going on."""

    def __init__(self, id_: str, **args: Value) -> None:
        self.id, self.args = id_, args


@dataclass(frozen=True)
class PagesTo:
    """Turns to earlier years until this one shows, and taps it."""

    year: str


Deed = Says | Taps | Picks | Sees | PagesTo


class Answer:
    """How somebody answers one question, such as `Answer("contact-city", Says("Dakar"))`."""

    def __init__(self, question: str, *deeds: Deed) -> None:
        self.question, self.deeds = question, deeds


class Doer(ABC):
    """Somebody who answers what the bot asks in one language, however they reach it."""

    language: Language

    @abstractmethod
    def words(self, id_: str, **args: Value) -> str:
        """Give words of the catalogue as this person reads them."""

    @abstractmethod
    async def says(self, text: str) -> object:
        """Write a message."""

    @abstractmethod
    async def picks(self, label: str) -> None:
        """Tap the newest button with exactly this label."""

    @abstractmethod
    async def reads(self, text: str) -> object:
        """Wait until the bot says this."""

    @abstractmethod
    async def turns_to(self, year: str) -> None:
        """Turn to earlier years until this one shows."""

    async def taps(self, id_: str, **args: Value) -> None:
        """Tap the newest button with these words."""
        await self.picks(self.words(id_, **args))

    async def answers(self, answers: Iterable[Answer], vacancy: Vacancy | None = None) -> None:
        """Answer these questions in exactly this order; `vacancy` words the questions of its own."""
        for answer in answers:
            await self.reads(self.question(answer.question, vacancy))
            for deed in answer.deeds:
                await self.does(deed)

    def question(self, name: str, vacancy: Vacancy | None) -> str:
        """Give the words of a question; the names of a vacancy's own begin with `q-`."""
        if not name.startswith("q-"):
            return self.words(f"question-{name}")
        assert vacancy is not None
        return next(one.prompt[self.language] for one in vacancy.screening_questions if one.id == name[2:])

    async def does(self, deed: Deed) -> None:
        """Do one thing."""
        match deed:
            case Says(text):
                await self.says(text)
            case Taps():
                await self.taps(deed.id, **deed.args)
            case Picks(label):
                await self.picks(label)
            case Sees():
                await self.reads(self.words(deed.id, **deed.args))
            case PagesTo(year):
                await self.turns_to(year)
                await self.picks(year)
