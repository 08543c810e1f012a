"""Reading JSON Resume: each part as a raw guess at an entry of the profile."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.domain.profile import SectionName
from bot.interchange.found import CannotRead, Found
from bot.interchange.meanings import cefr_of, country_at_end
from bot.interchange.resume import Basics, Certificate, Resume, Skill, Spoken, Study, Work
from bot.interchange.sniffing import RESUME_KEYS
from bot.interchange.taking import REPEATED, Gathering
from bot.interchange.tree import read_json

_ADVERT = frozenset({"responsibilities", "qualifications", "company", "salary"})
"""Keys of the sister format for vacancies, which shares others with a resume."""

_ASIDE = ("volunteer", "awards", "publications", "interests", "references", "projects")

Guess = dict[str, Any]


def read_json_resume(content: bytes, today: date | None = None) -> Found:
    """Read a JSON Resume 1.0.0 or older; raise CannotRead for any other file."""
    values = read_json(content)
    if not isinstance(values, dict) or not RESUME_KEYS & values.keys():
        raise CannotRead("unknown_format")
    if "basics" not in values and _ADVERT & values.keys():
        raise CannotRead("job_advert")
    resume = Resume.model_validate(values)
    gathering = Gathering("json_resume", today)
    _basics(resume.basics, gathering)
    for study in resume.education:
        gathering.add(SectionName.EDUCATION, guess_education(study))
    for work in resume.work:
        gathering.add(SectionName.EMPLOYMENT, guess_employment(work))
    for spoken in resume.languages:
        _language(spoken, gathering)
    own = resume.meta.own
    gathering.add(SectionName.SKILLS, guess_skills(resume.skills, resume.certificates))
    _without_keys(own, gathering)
    for code in _ASIDE:
        if getattr(resume, code):
            gathering.note("volunteering" if code == "volunteer" else code)
    return gathering.found()


def guess_identity(basics: Basics) -> Guess:
    """Give the names, if there are two: the first is taken for the given one. The rest has no key."""
    words = basics.name.split()
    names = {"given_names": words[0], "family_names": words[1]} if len(words) == 2 else {}
    return {**names, **_mapping(basics.own, "identity")}


def guess_contact(basics: Basics) -> Guess:
    """Give how to reach the person."""
    return {
        "email": basics.email,
        "country": basics.location.country_code,
        "city": basics.location.city,
        "phone": basics.phone,
        **_mapping(basics.own, "contact"),
    }


def guess_education(study: Study) -> Guess:
    """Give a course of study; without an end it goes on, which is the format's convention."""
    return {
        "qualification": study.study_type or study.area,
        "level": study.study_type,
        "field": study.area if study.study_type else "",
        "institution": study.institution,
        "from_month": study.start,
        "ongoing": not study.end if study.start or study.end else None,
        "to_month": study.end,
        **study.own,
    }


def guess_employment(work: Work) -> Guess:
    """Give a post; without an end it is the current one, which is the format's convention."""
    return {
        "title": work.position,
        "employer": work.name,
        "country": country_at_end(work.location) or "",
        "from_month": work.start,
        "current": not work.end if work.start or work.end else None,
        "to_month": work.end,
        "duties": "\n".join(filter(None, (work.summary, *(f"- {each}" for each in work.highlights)))),
        **work.own,
    }


def guess_language(spoken: Spoken) -> Guess:
    """Give a language, with a level where the words state one."""
    level = cefr_of(spoken.fluency)
    return {"language": spoken.language, "level": level.value if level else "", **spoken.own}


def guess_skills(skills: list[Skill], certificates: list[Certificate]) -> Guess:
    """Give skills one to a line, and certificates in one."""
    lines = [("\n" if each.own.get("paragraph") is True else "") + _skill_line(each) for each in skills]
    return {
        "skills": "\n".join(filter(None, lines)),
        "licences": ", ".join(filter(None, (each.name.strip() for each in certificates))),
    }


def _skill_line(skill: Skill) -> str:
    name = f"{skill.name} ({skill.level})" if skill.name and skill.level else skill.name
    return ": ".join(filter(None, (name, ", ".join(skill.keywords))))


def _basics(basics: Basics, gathering: Gathering) -> None:
    identity = guess_identity(basics)
    gathering.add(SectionName.IDENTITY, identity)
    if basics.name.strip() and "given_names" not in _mapping(basics.own, "identity"):
        gathering.note("name_split" if "given_names" in identity else "name_unsplit", text=basics.name)
    gathering.add(SectionName.CONTACT, guess_contact(basics))
    told = {"picture": basics.image, "links": basics.url or basics.profiles, "summary": basics.label or basics.summary}
    for code, value in told.items():
        if value:
            gathering.note(code)


def _language(spoken: Spoken, gathering: Gathering) -> None:
    guess = guess_language(spoken)
    gathering.add(SectionName.LANGUAGES, guess)
    if not guess.get("level") and not spoken.own:
        gathering.note("language_without_level", language=spoken.language)


def _without_keys(own: Mapping[str, Any], gathering: Gathering) -> None:
    """Read the sections for which the format has no key, from the extension of a file that we wrote."""
    for section in (SectionName.NATIONALITY, SectionName.AVAILABILITY):
        entries = own.get(section.value)
        for entry in entries if isinstance(entries, list) else ():
            if isinstance(entry, dict):
                gathering.add(section, entry)
    none = own.get("none")
    for name in none if isinstance(none, list) else ():
        if name in list(SectionName) and SectionName(name) in REPEATED:
            gathering.none(SectionName(name))


def _mapping(own: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = own.get(name)
    return value if isinstance(value, dict) else {}
