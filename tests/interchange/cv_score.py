"""How much of a CV is found, and what is found wrongly: `python -m tests.interchange.cv_score` prints the table."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.interchange.cv_reader import read_docx, read_pdf
from bot.interchange.found import Found
from tests.interchange.cv_corpus import CORPUS
from tests.interchange.cv_facts import Sample, Sections

TODAY = date(2026, 11, 23)


@dataclass
class Score:
    """Per field (`employment.title`): how many facts there are, are found, and are found wrongly."""

    facts: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[str, str, Any]] = field(default_factory=list)


def read_sample(sample: Sample) -> Found:
    """Read one CV of the corpus."""
    return (read_docx if sample.format == "docx" else read_pdf)(sample.made(), TODAY)


def score(sample: Sample, found: Found, into: Score) -> None:
    """Compare what was found with the facts: an entry is compared with the one that it resembles most."""
    for section, entries in sample.facts.items():
        for entry in entries:
            into.facts.update(f"{section}.{name}" for name in entry)
    for section, name, value, right in _judged(sample.facts, found):
        if right:
            into.right[f"{section}.{name}"] += 1
        else:
            into.wrong.append((f"{sample.language} {sample.format} {sample.name}", f"{section}.{name}", value))


def _judged(facts: Sections, found: Found) -> Iterator[tuple[str, str, Any, bool]]:
    for section, entries in found.sections.items():
        left = list(facts.get(section.value, ()))
        for entry in entries:
            true = max(left, key=lambda each: _alike(each, entry), default={})
            left = [each for each in left if each is not true]
            for name, value in entry.items():
                yield section.value, name, value, true.get(name) == value


def _alike(one: Mapping[str, Any], other: Mapping[str, Any]) -> int:
    return sum(other.get(name) == value for name, value in one.items())


def main() -> None:
    """Print the scores by field and by language and format."""
    whole = Score()
    for sample in CORPUS:
        own = Score()
        content = sample.made()
        begun = time.perf_counter()
        found = (read_docx if sample.format == "docx" else read_pdf)(content, TODAY)
        spent = (time.perf_counter() - begun) * 1000
        score(sample, found, own)
        score(sample, found, whole)
        count = f"{own.right.total()}/{own.facts.total()}"
        print(f"{sample.language} {sample.format:4} {sample.name:12} {count:>7} {len(own.wrong)} wrong {spent:6.0f} ms")
        missing = own.facts - own.right
        print("    missing:", dict(missing)) if missing else None
        print("    notes:", [(note.code, dict(note.args)) for note in found.notes]) if found.notes else None
    for name in sorted(whole.facts):
        print(f"{name:32} {whole.right[name]}/{whole.facts[name]}")
    print("wrong:", *whole.wrong, sep="\n  ")


if __name__ == "__main__":
    main()
