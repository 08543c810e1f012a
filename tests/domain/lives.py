"""Profiles and criteria in a few words, for the tests of the eligibility mirror."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from bot.demonstration import VACANCIES
from bot.domain.checked import Checked
from bot.domain.eligibility import mirror
from bot.domain.profile import Education, Employment, Entry, HeldNationality, Identity, LanguageSkill, Profile, Skills
from bot.domain.profile import SectionName as Section
from bot.domain.vacancy import Criterion, Vacancy

TODAY = date(2027, 3, 15)


def post(start: str, end: str | None = None, percent: int = 100, **more: Any) -> Employment:
    """Give a post; without an end it is the current one."""
    facts = {"title": "Analyst", "employer": "Acme", "country": "FR", "duties": "Looked at things", **more}
    current = {"current": end is None, **facts}
    return Employment.model_validate({"from_month": start, "to_month": end, "percent": percent, **current})


def studies(level: int, start: str = "2010-09", end: str | None = "2014-06", **more: Any) -> Education:
    """Give a course of study; without an end it goes on."""
    facts = {"qualification": f"Level {level}", "institution": "University", "country": "FR", "level": level}
    return Education.model_validate({"from_month": start, "to_month": end, "ongoing": end is None, **facts, **more})


def speaks(code: str, level: str, **skills: str) -> LanguageSkill:
    """Give a language and its level."""
    return LanguageSkill.model_validate({"language": code, "level": level, "same": not skills, **skills})


def holds(country: str, at_birth: bool = True) -> HeldNationality:
    """Give a nationality."""
    return HeldNationality(country=country, at_birth=at_birth)


def born_in(country: str) -> Identity:
    """Give an identity."""
    return Identity(given_names="Ada", family_names="Byron", birth_date=date(1990, 1, 1), birth_country=country)


def skilled(licences: str | None) -> Skills:
    """Give the section of skills with its licences."""
    return Skills(skills="Counting", licences=licences)


NONE_YET = Profile({})
SECTIONS: dict[type[Entry], Section] = {
    Education: Section.EDUCATION,
    Employment: Section.EMPLOYMENT,
    LanguageSkill: Section.LANGUAGES,
    HeldNationality: Section.NATIONALITY,
    Identity: Section.IDENTITY,
    Skills: Section.SKILLS,
}


def profile(*entries: Entry, empty: tuple[Section, ...] = ()) -> Profile:
    """Give a profile with these entries, each in its section; sections in `empty` are filled in with nothing."""
    sections: dict[Section, tuple[Entry, ...]] = dict.fromkeys(empty, ())
    for entry in entries:
        section = SECTIONS[type(entry)]
        sections[section] = (*sections.get(section, ()), entry)
    return Profile({name: [entry.model_dump(mode="json") for entry in held] for name, held in sections.items()})


def criterion(kind: str, text: str = "As the notice says", **facts: Any) -> Criterion:
    """Give a criterion."""
    return Criterion.model_validate({"kind": kind, "text": {"en": text}, **facts})


def vacancy(*criteria: Criterion, **facts: Any) -> Vacancy:
    """Give a vacancy that states these criteria."""
    about = {"reference": "INT00001", "texts": {"en": {"title": "Analyst"}}, "category": "analyst"}
    return Vacancy.model_validate({**about, "criteria": criteria, **facts})


def check(asked: Criterion, held: Profile, today: date = TODAY, **facts: Any) -> Checked:
    """Hold a profile against one criterion."""
    return mirror(vacancy(asked, **facts), held, today)[-1]


def shipped_records() -> list[dict[str, Any]]:
    """Give the shipped vacancies as they stand in their file."""
    stored = json.loads(VACANCIES.read_text(encoding="utf-8"))
    return list(stored if isinstance(stored, list) else stored["vacancies"])
