"""What an application says, taken from the very lines that the chat shows, as sections of labelled answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from unicodedata import bidirectional

from bot.catalogue import bidi
from bot.conversations.apply_form import application_form
from bot.conversations.forms import filled
from bot.conversations.outcomes import Line, Local, Value, Words, words
from bot.conversations.reviewing import profile_lines
from bot.conversations.screen import entry_lines
from bot.domain.application import Snapshot
from bot.domain.profile import Profile
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.papers.lines import fitted
from bot.papers.typesetting import Data
from bot.papers.wording import Wording

LONG = 90
"""Characters from which a text is set as paragraphs of its own, in its own direction."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: its short name, the whole question where the name does not say it all, and what was answered."""

    label: Value
    value: Value
    question: Line | None = None


@dataclass(slots=True)
class Section:
    """A heading, and entries of answers under it; `note` stands where there are none."""

    heading: Line
    entries: list[list[Answer]] = field(default_factory=lambda: [[]])
    note: Line | None = None


def profile_sections(profile: Profile) -> list[Section]:
    """Give the sections of a profile that have been filled in."""
    sections: list[Section] = []
    for line in profile_lines(profile):
        match line:
            case Words("section-heading"):
                sections.append(Section(line))
            case Words("answer-line", {"label": label, "answer": answer}):
                sections[-1].entries[-1].append(Answer(label, answer))
            case Words("no-entries"):
                sections[-1].note = line
            case _ if sections:
                sections[-1].entries.append([])
    return sections


def application_section(vacancy: Vacancy, snapshot: Snapshot) -> Section:
    """Give what was answered for this vacancy, each answer with its whole question.

    An answer to a question that the vacancy no longer asks is given under the question's id.
    """
    form = application_form(vacancy)
    lines = entry_lines(form, filled(form, "", (snapshot.answers,)))
    asked = {question.name for question in form.questions} | {"declaration"}
    left = [Answer(name, str(value)) for name, value in snapshot.answers.items() if name not in asked]
    declared = Answer(words("declaration.label"), words("declaration"), words("declaration.label"))
    answers = [*map(_answered, lines), *left, declared]
    return Section(words("section-apply-heading"), [[each] for each in answers])


def _answered(line: Line) -> Answer:
    match line:
        case Words("own-answer", {"label": label, "question": Local() as question, "answer": answer}):
            return Answer(label, answer, question)
        case Words("answer-line", {"label": Words(label_id) as label, "answer": answer}):
            return Answer(label, answer, Words(label_id.removesuffix(".label")))
    raise AssertionError(line)


@dataclass(frozen=True, slots=True)
class Reader:
    """Who a paper is for: how things are said, in which language, and counted from when."""

    wording: Wording
    language: Language
    at: datetime

    def say(self, line: Line) -> str:
        """Say a line as plain text."""
        return fitted(self.wording.text(line, self.language, self.at))

    def says(self, **lines: Line) -> dict[str, Data]:
        """Say several lines, each under its name."""
        return {name: self.say(line) for name, line in lines.items()}

    def value(self, value: Value) -> str:
        """Say a single value."""
        return fitted(self.wording.value(value, self.language, self.at))

    def frame(self) -> dict[str, Data]:
        """Give what every page needs: its language, and how its number is written."""
        number = self.say(words("paper-page", page="{page}", pages="{pages}"))
        return {"language": self.language, "page": number}

    def facts(self, facts: Mapping[str, Value]) -> Data:
        """Give single facts as a template reads them; the keys are the ids of their names."""
        return [{"label": self.say(words(name)), "value": self.value(fact)} for name, fact in facts.items()]

    def section(self, section: Section) -> Data:
        """Give a section as a template reads it."""
        entries: list[Data] = [[self._answer(each) for each in entry] for entry in section.entries if entry]
        note = None if section.note is None else self.say(section.note)
        return {"heading": self.say(section.heading), "entries": entries, "note": note}

    def _answer(self, answer: Answer) -> Data:
        return {
            "label": self.value(answer.label),
            "question": None if answer.question is None else self.value(answer.question),
            **self.text(self.value(answer.value)),
        }

    def text(self, text: str) -> dict[str, Data]:
        """Give a text as paragraphs; those of a long one run in their own direction, whatever the page's is."""
        long = len(text) > LONG or "\n" in text
        lines: list[Data] = [{"text": line, "dir": _direction(line) if long else None} for line in text.split("\n")]
        return {"long": long, "lines": lines}


def _direction(line: str) -> str | None:
    """Give the direction of the first strong character (UAX 9, P2); None when there is none."""
    classes = map(bidirectional, bidi.clean(line))
    found = next((each for each in classes if each in ("L", "R", "AL")), None)
    return None if found is None else "ltr" if found == "L" else "rtl"
