"""A stage with its people, and what must be true of everything the bot said to them."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Self

from bot.catalogue.markup import plain
from bot.domain.application import Snapshot
from bot.domain.languages import language_name
from bot.domain.types import Language
from bot.sandbox.client import SandboxClient
from bot.settings import LOCALES
from bot.storage import candidates, revisions
from tests.journeys.applicant import Applicant
from tests.journeys.lives import Life
from tests.support.papers import keep_diplomas
from tests.support.stage import Stage

_ID = re.compile(r"\b(?:question|button|section|option|error|hint|fact|status|refused|place)-[a-z]+|\{ ?\$")
_ENTRY = re.compile(r"^[ \t]*(?:[a-z][\w-]*|\.[a-z]+|\[\w+\]|\*\[\w+\]) ?=?", re.MULTILINE)
_SHORTENED = re.compile(r"… \(\d+ characters\)$")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_CODES = re.compile(r"\b[AFM](?:-[0-9A-Z]{1,4})+\b")
"""Numbers of applications, offers and messages, which no language changes."""

_LATIN_WORDS = re.compile(r"[A-Za-z]{2,}\W+[A-Za-z]{2,}")


@dataclass
class Scene:
    """One test's share of a stage: its people, and the calls that it made the bot make."""

    stage: Stage
    since: int
    found: int
    people: list[Applicant] = field(default_factory=list)

    @classmethod
    async def begin(cls, stage: Stage) -> Self:
        """Look at what happens on a stage from now on."""
        return cls(stage, stage.sandbox.world.journal.count, len(await stage.client.lint()))

    async def person(self, name: str, language: Language = "en") -> Applicant:
        """Bring somebody in whose Telegram speaks this language."""
        person = Applicant(self.stage, await self.stage.person(name, language), language)
        self.people.append(person)
        return person

    async def settled(self, life: Life) -> Applicant:
        """Bring somebody in who has consented, whose profile is complete already, and who has sent a diploma."""
        person = await self.person(life.name, life.language)
        await person.arrives()
        await self.stage.database.write(keep_diplomas, [person.id], self.stage.now())
        rows = [candidates.SectionRow(person.id, name, tuple(entries)) for name, entries in life.stored_profile.items()]
        await self.stage.database.write(candidates.save_sections, rows, self.stage.now())
        return person

    async def sent(self, person: Applicant) -> Snapshot:
        """Give what somebody's only application sent."""
        ((public_id,),) = await self.stage.rows(
            "select public_id from applications join candidates using (candidate_id) where chat_id = :chat",
            chat=person.id,
        )
        snapshot = await self.stage.database.read(revisions.latest, person.id, public_id)
        assert snapshot is not None
        return snapshot

    async def restart(self) -> None:
        """Stop the bot as SIGTERM does, and start it again on the same store."""
        await self.stage.stop_bot()
        await self.stage.start_bot()

    async def answered(self) -> bool:
        """Tell whether no spinner turns on any button."""
        return not self.stage.sandbox.world.taps.unanswered

    async def passes(self, time: timedelta) -> None:
        """Let time pass, for Telegram and for the bot alike."""
        self.stage.now.ahead += time
        await self.client.advance(time.total_seconds())

    async def complaints(self) -> list[str]:
        """Give all that was refused, tolerated with a shake of the head, cut, or left untranslated."""
        calls = await self.client.journal(self.since)
        lint = (await self.client.lint())[self.found :]
        refused = [f"{call['method']} was refused: {call['answer']}" for call in calls if call["status"] != 200]
        return [*refused, *(finding["sentence"] for finding in lint), *self._wordings(calls)]

    @property
    def client(self) -> SandboxClient:
        """The sandbox's control API."""
        return self.stage.client

    def _wordings(self, calls: list[dict[str, Any]]) -> Iterator[str]:
        known = {person.id: person for person in self.people}
        for call in calls:
            person = known.get(int(call["request"].get("chat_id") or 0))
            if person is not None:
                yield from _wrong_words(call["request"], person)


def _wrong_words(request: dict[str, Any], person: Applicant) -> Iterator[str]:
    text = plain(request.get("text", ""))
    keyboard = request.get("reply_markup") or {"inline_keyboard": []}
    rows = json.loads(keyboard)["inline_keyboard"] if isinstance(keyboard, str) else keyboard["inline_keyboard"]
    labels = [button["text"] for row in rows for button in row]
    yield from (f"the button {label!r} is cut" for label in labels if _is_cut(label, text))
    for said in (text, *labels):
        yield from (f"an id shows: {found!r} in {said!r}" for found in _ID.findall(said))
        yield from _unbalanced(said)
        yield from _foreign(said, person)
    if set(person.spoken) == {"ar"}:
        yield from (f"the line runs left-to-right: {line!r}" for line in text.split("\n") if not _from_the_right(line))


def _is_cut(label: str, text: str) -> bool:
    """Tell whether a label is cut and the whole of it does not stand in the message either."""
    return label.endswith("…") and label.removesuffix("…") not in text


def _unbalanced(said: str) -> Iterator[str]:
    for line in said.split("\n"):
        if _SHORTENED.search(line):
            continue  # the journal keeps only the beginning of a long text
        if line.count("\u2068") != line.count("\u2069"):
            yield f"an isolate is left open in {line!r}"


def _from_the_right(line: str) -> bool:
    """Tell whether a line runs right-to-left, or holds nothing that runs (Unicode Annex 9, P2 and P3)."""
    depth = 0
    for char in line:
        depth += (char in "\u2066\u2067\u2068") - (char == "\u2069")
        kind = unicodedata.bidirectional(char)
        if not depth and kind in ("L", "R", "AL"):
            return kind != "L"
    return not any(char.isalpha() for char in line)


def _foreign(said: str, person: Applicant) -> Iterator[str]:
    """Find what stands in another language than the person's own, but for what they wrote themselves."""
    languages = set(person.spoken)
    if languages == {"en"}:
        return
    for fragment in _english():
        if fragment in said and "en" not in languages:
            yield f"English words {fragment!r} in {said!r}"
    if f"({language_name('en', person.language)})" in said:
        yield f"something is known only in English: {said!r}"
    if languages == {"ar"}:
        for line in said.split("\n"):
            if _LATIN_WORDS.search(_CODES.sub("", line)) and not _ARABIC.search(line) and not person.wrote(line):
                yield f"no Arabic in the line {line!r}"


_fragments: list[str] = []


def _english() -> list[str]:
    """Give the runs of English words in the catalogue that are long enough to be recognised."""
    if not _fragments:
        english, others = _words_of("en"), "\n".join(map(_words_of, ("fr", "es", "ar")))
        runs = {run.strip() for run in re.split(r"[\n{}<>]|\$\w+", english)}
        _fragments.extend(sorted(run for run in runs if len(run) >= 12 and " " in run and run not in others))
    return _fragments


def _words_of(language: str) -> str:
    texts = [path.read_text("utf-8") for path in sorted((LOCALES / language).glob("*.ftl"))]
    lines = [line for text in texts for line in text.split("\n") if not line.startswith("#")]
    return _ENTRY.sub("", "\n".join(lines))
