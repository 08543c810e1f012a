"""What one person does from Start to the receipt, and what must be stored of it in the end."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from string import ascii_lowercase
from typing import Any

from bot.catalogue.markup import plain
from bot.conversations.apply_form import MOTIVATION
from bot.domain.application import ASKED
from bot.domain.profile import Profile
from bot.domain.types import Language
from bot.domain.vacancy import ScreeningQuestion, Vacancy
from tests.support.words import strict_words

SKILLS = 1000
"""The most characters of the answer about skills."""

PUBLIC_ID = re.compile(r"A-[0-9A-Z]{4}-[0-9A-Z]{4}")

GIVEN = ("Amina", "Aïcha", "José", "Layla", "Marc", "Nour", "Pilar", "Sam")
FAMILY = ("El Idrissi", "Müller", "O’Neill", "García", "Đặng", "Haddad", "Okafor", "Smith")
CITIES = ("Dakar", "Lyon", "São Tomé", "Quito", "Beirut")
WORDS = ("casework", "analysis", "statistics", "interviews", "audits", "reports", "maps", "archives")


@dataclass(frozen=True)
class Step:
    """Wait until the bot says `sees`, then write `says`, or tap the button `taps` under it."""

    sees: str
    says: str | None = None
    taps: str | None = None


@dataclass
class Plan:
    """A person's steps, and the profile and the application's answers that they amount to."""

    name: str
    language: Language
    vacancy: Vacancy
    steps: list[Step] = field(default_factory=list)
    profile: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    answers: dict[str, Any] = field(default_factory=dict)

    @property
    def whole_profile(self) -> dict[str, list[dict[str, Any]]]:
        """The profile with every field, as the store gives it."""
        return Profile(self.profile).to_json()


def plan(name: str, language: Language, vacancy: Vacancy, rng: random.Random) -> Plan:
    """Write down what this person will do."""
    made = Plan(name, language, vacancy)
    made.steps += _Script(made, rng).steps()
    return made


class _Script:
    """Writes the steps, and notes what each answer will be stored as."""

    def __init__(self, made: Plan, rng: random.Random) -> None:
        self._made = made
        self._rng = rng

    def steps(self) -> Iterator[Step]:
        vacancy = self._made.vacancy
        yield Step(self._words("choose-language"), taps=self._label(f"language-name-{self._made.language}"))
        yield Step(self._words("consent-question"), taps=self._label("button-consent"))
        yield Step(vacancy.reference, taps=self._label("button-apply"))
        yield from self._person()
        yield from self._background()
        yield from self._rest()
        yield from self._application(vacancy)
        yield Step(self._words("review-ready"), taps=self._label("button-submit"))
        yield Step(self._words("receipt-next"))

    def _person(self) -> Iterator[Step]:
        rng, number = self._rng, self._rng.randrange(10_000)
        second = "".join(rng.choices(ascii_lowercase, k=5)).capitalize()
        given, family, city = rng.choice(GIVEN), f"{rng.choice(FAMILY)}-{second}", rng.choice(CITIES)
        born = f"{rng.randrange(1960, 2000)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"
        yield self._typed("identity", "given_names", given)
        yield self._typed("identity", "family_names", family)
        yield self._typed("identity", "birth_date", born)
        yield self._typed("identity", "birth_country", "Senegal", "SN")
        yield self._typed("contact", "email", f"person.{number}@example.org")
        yield self._typed("contact", "country", "France", "FR")
        yield self._typed("contact", "city", city)
        phone = f"+33 6 39 98 {number // 100:02} {number % 100:02}"
        yield self._typed("contact", "phone", phone, phone.replace(" ", ""))
        yield self._typed("nationality", "country", "Senegal", "SN")
        yield self._tapped("nationality", "at_birth", "button-yes", True)
        yield self._no("nationality-more")

    def _background(self) -> Iterator[Step]:
        year = self._rng.randrange(1990, 2015)
        yield self._typed("education", "qualification", f"Diploma {self._rng.randrange(1000)}")
        yield self._tapped("education", "level", "option-isced-6", 6)
        yield self._tapped("education", "field", "button-skip", None)
        yield self._typed("education", "institution", f"School {self._rng.randrange(1000)}")
        yield self._typed("education", "country", "Peru", "PE")
        yield self._typed("education", "from_month", f"{year}-09")
        yield self._tapped("education", "ongoing", "button-no", False)
        yield self._typed("education", "to_month", f"{year + 3}-06")
        yield self._no("education-more")
        self._made.profile["employment"] = []
        yield self._no("employment-any")

    def _rest(self) -> Iterator[Step]:
        yield self._typed("languages", "language", "English", "en")
        yield self._tapped("languages", "level", "option-cefr-native", "native")
        yield self._no("languages-more")
        yield from self._long(
            self._words("question-skills-skills"), self._keep("skills", "skills", self._text()), SKILLS
        )
        yield self._tapped("skills", "licences", "button-skip", None)
        yield self._tapped("availability", "notice", "option-notice-two_months", "two_months")
        yield self._tapped("availability", "relocate", "button-yes", True)
        yield self._tapped("availability", "relatives", "button-no", False)

    def _application(self, vacancy: Vacancy) -> Iterator[Step]:
        answers = self._made.answers
        answers["motivation"] = self._text()
        yield from self._long(self._words("question-apply-motivation"), answers["motivation"], MOTIVATION)
        for question in vacancy.screening_questions:
            yield from self._screening(question)
        answers["pool"], answers["declaration"] = True, True
        yield Step(self._words("question-apply-pool"), taps=self._label("button-yes"))

    def _screening(self, question: ScreeningQuestion) -> Iterator[Step]:
        prompt, answers, name = question.prompt[self._made.language], self._made.answers, ASKED + question.id
        match question.kind:
            case "text":
                answers[name] = self._text()
                yield from self._long(prompt, answers[name], question.max_chars)
            case "yes_no":
                answers[name] = True
                yield Step(prompt, taps=self._label("button-yes"))
            case "number":
                answers[name] = question.min or 1
                yield Step(prompt, says=str(answers[name]))
            case "date":
                answers[name] = "2030-01-15"
                yield Step(prompt, says=answers[name])
            case "choice":
                chosen = self._rng.choice(question.options)
                answers[name] = chosen.id
                yield Step(prompt, taps=chosen.label[self._made.language])
            case "multi":
                chosen = self._rng.choice(question.options)
                answers[name] = [chosen.id]
                label = chosen.label[self._made.language]
                yield Step(prompt, taps=self._label("button-unticked", label=label))
                yield Step(prompt, taps=self._label("button-ticks-done", count=1))

    def _typed(self, section: str, name: str, text: str, stored: Any = None) -> Step:
        self._keep(section, name, text if stored is None else stored)
        return Step(self._words(f"question-{section}-{name}"), says=text)

    def _tapped(self, section: str, name: str, button: str, stored: Any) -> Step:
        self._keep(section, name, stored)
        return Step(self._words(f"question-{section}-{name}"), taps=self._label(button))

    def _no(self, question: str) -> Step:
        return Step(self._words(f"question-{question}"), taps=self._label("button-no"))

    def _long(self, prompt: str, text: str, limit: int) -> Iterator[Step]:
        counted = self._words("text-count", used=len(text), left=limit - len(text), limit=limit)
        yield Step(prompt, says=text)
        yield Step(counted, taps=self._label("button-text-done"))

    def _keep(self, section: str, name: str, stored: Any) -> Any:
        entries = self._made.profile.setdefault(section, [{}])
        entries[0][name] = stored
        return stored

    def _text(self) -> str:
        return " ".join(self._rng.choices(WORDS, k=12)) + f" {self._rng.randrange(10**6)}."

    def _words(self, id_: str, **args: Any) -> str:
        return plain(strict_words().say(self._made.language, id_, **args))

    def _label(self, id_: str, **args: Any) -> str:
        return strict_words().label(self._made.language, id_, **args)
