"""The dossier of a seconded post: what a candidate prints for the National Central Bureau to endorse."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversations.card import facts
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Named, Value, Words, words
from bot.domain.profile import Identity, Profile, SectionName
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.papers.contents import Reader, profile_sections
from bot.papers.paper import PDF, Paper
from bot.papers.typesetting import Data, typeset
from bot.papers.wording import Wording

STEPS = {
    "dossier-bureau": ("dossier-bureau-check", "dossier-bureau-endorse", "dossier-bureau-send"),
    "dossier-employer": ("dossier-employer-agree", "dossier-employer-pay", "dossier-employer-letter"),
}
"""Who has to do what before a secondment."""

BLANKS = ("dossier-blank-name", "dossier-blank-rank", "dossier-blank-signature", "dossier-blank-date")


@dataclass(frozen=True, slots=True)
class Nomination:
    """Somebody who asks to be seconded; `country` (alpha-2) is that of the Bureau, `declared_at` of the submission.

    `made_at` dates the dossier, and is given by the clock of the person.
    """

    public_id: str
    vacancy: Vacancy
    profile: Profile
    country: str
    made_at: datetime
    declared_at: datetime | None = None

    @property
    def name(self) -> str:
        """The candidate's full name, as in the passport; empty while it is not known."""
        (identity,) = self.profile.sections.get(SectionName.IDENTITY) or (None,)
        return f"{identity.given_names} {identity.family_names}" if isinstance(identity, Identity) else ""


def dossier(nomination: Nomination, languages: Iterable[Language], wording: Wording) -> Paper:
    """Give the dossier as PDF, whole in each of the languages: the person's, then the organisation's.

    A language named twice is printed once.
    """
    readers = [Reader(wording, language, nomination.made_at) for language in dict.fromkeys(languages)]
    parts: list[Data] = [_part(nomination, reader) for reader in readers]
    note = readers[0].say(words("paper-undrawn"))
    content = typeset("dossier", {"parts": parts}, nomination.made_at, note)
    return Paper(f"dossier-{nomination.public_id}.pdf", PDF, content)


def _part(nomination: Nomination, reader: Reader) -> Data:
    return {
        **reader.frame(),
        **reader.says(
            kind=words("dossier-kind"),
            intro=words("dossier-intro"),
            running=words("dossier-running", public_id=nomination.public_id),
            steps_heading=words("dossier-steps"),
            profile_heading=words("dossier-profile"),
            declarations_heading=words("dossier-declarations"),
            declaration=words("declaration"),
            declared=_declared(nomination),
        ),
        "title": reader.value(title_of(nomination.vacancy)),
        "facts": reader.facts(_facts(nomination)),
        "duties": [
            {"who": reader.say(words(who)), "steps": [reader.say(words(step)) for step in steps]}
            for who, steps in STEPS.items()
        ],
        "sections": [reader.section(section) for section in profile_sections(nomination.profile)],
        "endorsement": _endorsement(nomination, reader),
    }


def _declared(nomination: Nomination) -> Words:
    if nomination.declared_at is None:
        return words("dossier-not-declared")
    return words("dossier-declared", at=nomination.declared_at.astimezone(nomination.made_at.tzinfo))


def _facts(nomination: Nomination) -> dict[str, Value]:
    vacancy = nomination.vacancy
    deadline = vacancy.deadline
    stations = [line.args["value"] for line in facts(vacancy) if isinstance(line, Words) and line.id == "fact-place"]
    return {
        "dossier-name": nomination.name,
        "dossier-number": nomination.public_id,
        "dossier-reference": vacancy.reference,
        **({"dossier-station": stations[0]} if stations else {}),
        "dossier-deadline": deadline.at.astimezone(ZoneInfo(deadline.zone)) if deadline else words("no-deadline"),
        "dossier-made": nomination.made_at.date(),
    }


def _endorsement(nomination: Nomination, reader: Reader) -> Data:
    statement = words(
        "dossier-statement",
        country=Named("country", nomination.country),
        name=nomination.name,
        title=title_of(nomination.vacancy),
        reference=nomination.vacancy.reference,
    )
    return {
        **reader.says(heading=words("dossier-endorsement"), statement=statement, stamp=words("dossier-blank-stamp")),
        "blanks": [reader.say(words(each)) for each in BLANKS],
    }
