"""Times searches on SQLite: python -m benchmarks.search [--openings 20000] [--searches 1000] [--seed 1]

The openings are made of the titles, sentences, facts and places of the shipped notices in all four languages, with
invented words among them, so that common words are in nearly all openings and rare ones in a few. People look for
words of titles, as a rule; the words of bodies, of which half are in every seventh opening, show the hard case.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

import click
from sqlalchemy import Connection

from bot.domain.deadline import Deadline
from bot.domain.query import Facet, Query, Search
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.domain.vacancy import Vacancy
from bot.storage.database import Database
from bot.storage.schema import create_schema
from bot.storage.search import find
from bot.storage.vacancies import upsert

NOTICES = Path("bot/feeds/data/vacancies.json")
NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
PLACES = (
    [("Lyon", "FR")] * 8
    + [("Singapore", "SG")] * 3
    + [
        *(("Brussels", "BE"), ("London", "GB"), ("Nairobi", "KE"), ("Abidjan", "CI"), ("Addis Ababa", "ET")),
        *(("Buenos Aires", "AR"), ("Harare", "ZW"), ("Bangkok", "TH"), ("Vienna", "AT"), ("New York", "US")),
    ]
)
RARE_WORDS = 4_000
"""Invented words per language, the first of them common and the last ones rare."""


class Openings:
    """A source of openings and of words that people would look for in them."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.notices: list[dict[str, Any]] = json.loads(NOTICES.read_text("utf-8"))
        self.sentences = {
            language: [
                sentence
                for notice in self.notices
                for sentence in re.split(r"(?<=[.!?؟])\s+", notice["texts"][language])
            ]
            for language in INTERFACE_LANGUAGES
        }
        self.rare = {language: [self._word(language) for _ in range(RARE_WORDS)] for language in INTERFACE_LANGUAGES}
        self.weights = list(accumulate(1 / (rank + 5) for rank in range(RARE_WORDS)))

    def opening(self, number: int) -> Vacancy:
        pick = self.random.choice
        notice, other = pick(self.notices), pick(self.notices)
        city, country = pick(PLACES)
        days = self.random.randint(-30, 120)
        return Vacancy.model_validate(
            {
                "reference": f"VN-{10_000 + number}",
                "vacancy_notice_no": str(10_000 + number),
                "texts": {
                    language: {"title": self._title(notice, language), "body": self._body(language)}
                    for language in INTERFACE_LANGUAGES
                },
                "category": notice["category"],
                "directorate": other.get("directorate"),
                "unit": other.get("unit"),
                "duty_station": {"city": city, "country": country},
                "contract_type": other.get("contract_type"),
                "grade": pick(["2", "3", "4", "5", "5", "5", "6", "6", "7", "8", "7 or 6", "Unclassified"]),
                "security_screening": pick(["basic", "enhanced"]),
                "deadline": Deadline.of_day(NOW.date() + timedelta(days=days), "Europe/Paris") if number % 10 else None,
                "criteria": other["criteria"],
            }
        )

    def title_words(self, vacancy: Vacancy, count: int) -> str:
        """Give words of one of the opening's titles, as somebody would who looks for such a post."""
        return self._words(vacancy.texts[self.random.choice(INTERFACE_LANGUAGES)].title, count)

    def body_word(self, vacancy: Vacancy) -> str:
        """Give any word of what the opening says about itself."""
        return self._words(vacancy.texts[self.random.choice(INTERFACE_LANGUAGES)].body or "", 1)

    def typo(self, vacancy: Vacancy) -> str:
        """Give a word of a title with two of its letters swapped."""
        word = max(self.title_words(vacancy, 3).split(), key=len)
        at = self.random.randrange(1, len(word) - 1)
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]

    def facets(self, vacancy: Vacancy) -> dict[Facet, str]:
        known: dict[Facet, str | None] = {
            "category": vacancy.category,
            "country": vacancy.duty_station.country,
            "contract": vacancy.contract_type,
            "screening": vacancy.security_screening,
        }
        chosen = self.random.sample(list(known.items()), self.random.randint(0, 2))
        return {facet: str(value) for facet, value in chosen if value}

    def _words(self, text: str, count: int) -> str:
        return " ".join(self.random.sample(re.findall(r"[^\W\d_]{4,}", text), count))

    def _title(self, notice: dict[str, Any], language: Language) -> str:
        rare = self.random.choices(self.rare[language], cum_weights=self.weights, k=2)
        return f"{notice[f'title_{language}']}, {' '.join(rare)}"

    def _body(self, language: Language) -> str:
        rare = self.random.choices(self.rare[language], cum_weights=self.weights, k=15)
        return " ".join([*self.random.sample(self.sentences[language], 4), *rare])

    def _word(self, language: Language) -> str:
        letters = "ابتثجحخدرزسشصضطعغفقكلمنهوي" if language == "ar" else "aeiourstnlcmdpbgvfhjz"
        return "".join(self.random.choices(letters, k=self.random.randint(5, 10)))


@dataclass(frozen=True)
class Timed:
    """One search: what kind it was, how long it took in milliseconds, and what came of it."""

    kind: str
    milliseconds: float
    hits: int
    mended: bool


def searches(source: Openings, vacancies: list[Vacancy], count: int) -> Iterator[tuple[str, Query]]:
    """Give searches as people make them, each kind in its share."""
    pick = source.random.choice
    kinds: dict[str, tuple[int, Callable[[Vacancy], str]]] = {
        "one word": (35, lambda vacancy: source.title_words(vacancy, 1)),
        "two words": (15, lambda vacancy: source.title_words(vacancy, 2)),
        "body word": (10, source.body_word),
        "place": (15, lambda vacancy: pick([vacancy.duty_station.city or "", "Singapour", "ليون", "Francia"])),
        "reference": (5, lambda vacancy: vacancy.reference),
        "typo": (10, source.typo),
        "no keyword": (10, lambda vacancy: ""),
    }
    drawn = source.random.choices(list(kinds), weights=[share for share, _ in kinds.values()], k=count)
    for kind in drawn:
        vacancy = pick(vacancies)
        yield kind, Query(keywords=kinds[kind][1](vacancy), facets=source.facets(vacancy))


def measure(connection: Connection, asked: list[tuple[str, Query]]) -> list[Timed]:
    """Search one after the other on one connection."""
    timed = []
    for kind, query in asked:
        start = time.perf_counter()
        found = find(connection, Search(query, NOW))
        took = (time.perf_counter() - start) * 1000
        timed.append(Timed(kind, took, found.total, found.corrected is not None))
    return timed


def report(timed: list[Timed]) -> None:
    """Print a line per kind of search and one for all."""
    click.echo(f"{'':12}{'searches':>10}{'p50 ms':>9}{'p99 ms':>9}{'max ms':>9}{'hits p50':>10}{'mended':>8}")
    kinds = list(dict.fromkeys(each.kind for each in timed))
    for kind in [*sorted(kinds), "all"]:
        rows = [each for each in timed if kind in (each.kind, "all")]
        took = sorted(each.milliseconds for each in rows)
        p99 = took[min(len(took) - 1, round(0.99 * len(took)))]
        hits = statistics.median(each.hits for each in rows)
        mended = sum(each.mended for each in rows)
        click.echo(
            f"{kind:12}{len(rows):>10}{statistics.median(took):>9.2f}{p99:>9.2f}{took[-1]:>9.2f}{hits:>10.0f}{mended:>8}"
        )


async def run(openings: int, count: int, seed: int) -> None:
    """Fill a new database, warm it up, and time."""
    source = Openings(seed)
    vacancies = [source.opening(number) for number in range(openings)]
    with tempfile.TemporaryDirectory() as folder:
        database = await Database.open(f"sqlite:///{folder}/search.db")
        try:
            await database.write(create_schema)
            start = time.perf_counter()
            await database.write(upsert, vacancies, NOW)
            click.echo(f"{openings} openings in four languages imported in {time.perf_counter() - start:.1f} s")
            asked = list(searches(source, vacancies, count + 50))
            timed = await database.read(measure, asked)
        finally:
            await database.close()
    report(timed[50:])


@click.command()
@click.option("--openings", default=20_000, show_default=True)
@click.option("--searches", "count", default=1_000, show_default=True)
@click.option("--seed", default=1, show_default=True)
def main(openings: int, count: int, seed: int) -> None:
    """Time searches in a new SQLite file."""
    asyncio.run(run(openings, count, seed))


if __name__ == "__main__":
    main()
