"""Writing a profile as JSON Resume 1.0.0.

Everything is kept. What reading the format's own keys would not give back stands beside them in an extension: the
names and the date and country of birth, nationalities, availability, levels and countries of education, percentages,
reasons for leaving, single language skills, and sections answered with "none". The schema allows further keys in
`basics`, in each item and in `meta`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from bot.domain.countries import country_name
from bot.domain.languages import Cefr, language_name
from bot.domain.profile import Profile, SectionName
from bot.domain.types import Language
from bot.interchange.jsonresume import (
    guess_contact,
    guess_education,
    guess_employment,
    guess_identity,
    guess_language,
)
from bot.interchange.resume import EXTENSION, SCHEMA, Basics, Resume, Spoken, Study, Work
from bot.interchange.taking import REPEATED, take

_NATIVE = "Native speaker"
"""How the format's own sample calls a mother tongue."""

Entry = dict[str, Any]
Sections = Mapping[SectionName, list[Entry]]


def write_json_resume(profile: Profile, language: Language = "en") -> bytes:
    """Give the profile as a JSON Resume, with countries and languages named in one of the four languages."""
    resume = Resume.model_validate(_resume(_entries(profile), language))
    values = {"$schema": SCHEMA, "basics": {}} | resume.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return (json.dumps(_extension_last(values), ensure_ascii=False, indent=2) + "\n").encode()


def _extension_last(value: Any) -> Any:
    """Give the values with our own keys at the end of each object, for whoever opens the file to read it."""
    if isinstance(value, dict):
        return {key: _extension_last(value[key]) for key in sorted(value, key=lambda key: key == EXTENSION)}
    return [_extension_last(each) for each in value] if isinstance(value, list) else value


def _entries(profile: Profile) -> Sections:
    """Give the sections that are filled in, each entry without what it leaves open."""
    return {
        SectionName(name): [{key: value for key, value in entry.items() if value is not None} for entry in entries]
        for name, entries in profile.to_json().items()
    }


def _resume(sections: Sections, language: Language) -> Entry:
    (skills,) = sections.get(SectionName.SKILLS) or [{}]
    return {
        "basics": _basics(sections),
        "work": [_work(entry, language) for entry in sections.get(SectionName.EMPLOYMENT, [])],
        "education": [_study(entry) for entry in sections.get(SectionName.EDUCATION, [])],
        "certificates": [{"name": skills["licences"]}] if "licences" in skills else [],
        "skills": _skills(skills.get("skills", "")),
        "languages": [_spoken(entry, language) for entry in sections.get(SectionName.LANGUAGES, [])],
        "meta": {"version": "v1.0.0", EXTENSION: _without_keys(sections)},
    }


def _lost(section: SectionName, entry: Entry, guess: Entry) -> Entry:
    """Give what reading the format's own keys would get wrong, and None for what it would make up."""
    read = take(section, guess).entry
    lost = {name: value for name, value in entry.items() if read.get(name) != value}
    return lost | {name: None for name in read if name not in entry}


def _basics(sections: Sections) -> Entry:
    (identity,) = sections.get(SectionName.IDENTITY) or [{}]
    (contact,) = sections.get(SectionName.CONTACT) or [{}]
    basics = {
        "name": " ".join(filter(None, (identity.get("given_names"), identity.get("family_names")))),
        "email": contact.get("email"),
        "phone": contact.get("phone"),
        "location": {"city": contact.get("city"), "countryCode": contact.get("country")},
    }
    read = Basics.model_validate(basics)
    own = {
        "identity": _lost(SectionName.IDENTITY, identity, guess_identity(read)),
        "contact": _lost(SectionName.CONTACT, contact, guess_contact(read)),
    }
    return basics | {EXTENSION: {name: lost for name, lost in own.items() if lost}}


def _study(entry: Entry) -> Entry:
    study = {
        "institution": entry["institution"],
        "studyType": entry["qualification"],
        "area": entry.get("field"),
        "startDate": entry["from_month"],
        "endDate": entry.get("to_month"),
    }
    return study | {EXTENSION: _lost(SectionName.EDUCATION, entry, guess_education(Study.model_validate(study)))}


def _work(entry: Entry, language: Language) -> Entry:
    work = {
        "name": entry["employer"],
        "position": entry["title"],
        "location": country_name(entry["country"], language),
        "summary": entry["duties"],
        "startDate": entry["from_month"],
        "endDate": entry.get("to_month"),
    }
    return work | {EXTENSION: _lost(SectionName.EMPLOYMENT, entry, guess_employment(Work.model_validate(work)))}


def _spoken(entry: Entry, language: Language) -> Entry:
    level = entry["level"]
    spoken = {
        "language": language_name(entry["language"], language),
        "fluency": _NATIVE if level == Cefr.NATIVE else level,
    }
    return spoken | {EXTENSION: _lost(SectionName.LANGUAGES, entry, guess_language(Spoken.model_validate(spoken)))}


def _skills(text: str) -> list[Entry]:
    """Give each line as a skill; one that begins a further paragraph says so."""
    paragraphs = [paragraph.split("\n") for paragraph in text.split("\n\n")] if text else []
    return [
        {"name": line, EXTENSION: {"paragraph": True} if number and not place else {}}
        for number, lines in enumerate(paragraphs)
        for place, line in enumerate(lines)
    ]


def _without_keys(sections: Sections) -> Entry:
    """Give the sections for which the format has no key, and those answered with "none"."""
    unknown = (SectionName.NATIONALITY, SectionName.AVAILABILITY)
    own: Entry = {name.value: sections[name] for name in unknown if sections.get(name)}
    none = [name.value for name in SectionName if name in REPEATED and name in sections and not sections[name]]
    return own | ({"none": none} if none else {})
