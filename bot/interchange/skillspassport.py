"""The Europass formats before 2020: SkillsPassport v3 as XML or JSON, in its dialects, and learnerinfo v2.0.

All are read through one tree of lower-case names, where lists may be wrapped in `<name>List`, in an element of
their own name, or in nothing, and a level or a date may be elements or attributes.
"""

from __future__ import annotations

import re
from datetime import date

from bot.domain.profile import SectionName
from bot.interchange.dated import date_text
from bot.interchange.found import CannotRead, Found, Source
from bot.interchange.plain import plain_text
from bot.interchange.taking import Gathering
from bot.interchange.tree import Node, read_json_tree, read_xml

_VERSION = re.compile(r"V?[23](?:\.\d+)*", re.IGNORECASE)

_LEVELS = {
    "listening": "listening",
    "reading": "reading",
    "interaction": "spokeninteraction",
    "production": "spokenproduction",
    "writing": "writing",
}

_KINDS = ("communication", "organisational", "jobrelated", "computer", "other", "social", "technical", "artistic")
"""The headings under which skills are described, in the order of the printed form."""

_ACHIEVEMENTS = {"publications": "publications", "projects": "projects", "honors_awards": "awards"}


def read_skillspassport(content: bytes, today: date | None = None) -> Found:
    """Read a SkillsPassport, XML or JSON; raise CannotRead for any other file."""
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        root = read_json_tree(content).first("skillspassport")
    else:
        root = read_xml(content)
    if root.name != "skillspassport":
        raise CannotRead("unknown_format")
    return _read(root, root.first("learnerinfo"), "skillspassport", root.said("documentinfo/xsdversion"), today)


def read_learner_info(content: bytes, today: date | None = None) -> Found:
    """Read the format of 2012 and before; raise CannotRead for any other file."""
    root = read_xml(content)
    if root.name != "learnerinfo":
        raise CannotRead("unknown_format")
    return _read(root, root, "learner_info", root.said("docinfo/xsdversion"), today)


def _read(root: Node, learner: Node, source: Source, version: str, today: date | None) -> Found:
    if version and not _VERSION.fullmatch(version):
        raise CannotRead("unknown_version")
    gathering = Gathering(source, today)
    _person(learner.first("identification"), gathering)
    for work in learner.entries("workexperience"):
        _work(work, gathering)
    for course in learner.entries("education"):
        _course(course, gathering)
    _languages(learner, gathering)
    _skills(learner, gathering)
    _aside(root, learner, gathering)
    return gathering.found()


def _person(person: Node, gathering: Gathering) -> None:
    name = person.first("personname")
    birth = person.first("demographics/birthdate")
    gathering.add(
        SectionName.IDENTITY,
        {
            "given_names": name.said("firstname") or person.said("firstname"),
            "family_names": name.said("surname") or person.said("lastname"),
            "birth_date": date_text(birth),
        },
    )
    contact = person.first("contactinfo")
    address = contact.first("address/contact", "address")
    phones = [phone.said("contact") or phone.text for phone in contact.entries("telephone")]
    gathering.add(
        SectionName.CONTACT,
        {
            "email": contact.said("email/contact", "email"),
            "country": _country(address),
            "city": address.said("municipality"),
            "phone": contact.said("mobile") or next(filter(str.strip, _mobile_first(contact) + phones), ""),
        },
    )
    for nationality in person.first("demographics").entries("nationality"):
        gathering.add(SectionName.NATIONALITY, {"country": nationality.said("code", "label")})


def _mobile_first(contact: Node) -> list[str]:
    phones = contact.entries("telephone")
    return [phone.said("contact") for phone in phones if phone.said("use/code") == "mobile"]


def _country(address: Node) -> str:
    return address.said("country/code", "country/label")


def _place(organisation: Node) -> str:
    return _country(organisation.first("contactinfo/address/contact", "address"))


def _period(entry: Node) -> dict[str, str]:
    period = entry.first("period")
    return {"from_month": date_text(period.first("from")), "to_month": date_text(period.first("to"))}


def _goes_on(entry: Node) -> bool | None:
    """Tell whether an entry is said to go on; None when nothing is said of its end."""
    period = entry.first("period")
    if period.said("current") == "true":
        return True
    return False if date_text(period.first("to")) else None


def _work(work: Node, gathering: Gathering) -> None:
    employer = work.first("employer")
    gathering.add(
        SectionName.EMPLOYMENT,
        {
            "title": work.said("position/label", "position"),
            "employer": employer.said("name"),
            "country": _place(employer),
            **_period(work),
            "current": _goes_on(work),
            "duties": plain_text(work.said("activities")),
        },
    )


def _course(course: Node, gathering: Gathering) -> None:
    school = course.first("organisation")
    title = course.said("title")
    gathering.add(
        SectionName.EDUCATION,
        {
            "qualification": title,
            "level": _level(course) or title,
            "field": course.said("field/label", "educationalfield/label"),
            "institution": school.said("name"),
            "country": _place(school),
            **_period(course),
            "ongoing": _goes_on(course),
        },
    )


def _level(course: Node) -> str:
    """Give the level where it names its framework; a number alone may be of any."""
    label = course.said("level/label")
    return label if re.search("EQF|CEC|MEC|ISCED|CITE|CINE", label, re.IGNORECASE) else ""


def _languages(learner: Node, gathering: Gathering) -> None:
    linguistic = learner.first("skills/linguistic")
    for mother in linguistic.entries("mothertongue"):
        _language(mother, "native", gathering)
    for foreign in linguistic.entries("foreignlanguage"):
        _language(foreign, "", gathering)
    for language in learner.entries("language"):
        _language(language, "native" if language.said("type").endswith("mother") else "", gathering)


def _language(language: Node, level: str, gathering: Gathering) -> None:
    name = language.said("description/code", "description/label", "code", "label")
    levels = language.first("proficiencylevel", "level")
    skills = {skill: levels.said(f"{path}/level", path) for skill, path in _LEVELS.items()}
    gathering.add(SectionName.LANGUAGES, {"language": name, "level": level, **skills})
    if not level and not any(skills.values()):
        gathering.note("language_without_level", language=name)


def _skills(learner: Node, gathering: Gathering) -> None:
    skills = learner.first("skills")
    texts = [skills.said(f"{kind}/description/label", f"{kind}/description") for kind in _KINDS]
    texts += [each.text for each in learner.all("skilllist/skill")]
    licences = [each.text for each in skills.all("driving/description/licence")]
    licences += [each.text for each in skills.all("driving/description")]
    licences += [each.text for each in learner.all("skilllist/structured-skill/drivinglicence")]
    gathering.add(
        SectionName.SKILLS,
        {
            "skills": "\n\n".join(plain_text(text.strip()) for text in texts if text.strip()),
            "licences": ", ".join(licence.strip() for licence in licences if licence.strip()),
        },
    )


def _aside(root: Node, learner: Node, gathering: Gathering) -> None:
    """Say what the file holds that the profile does not ask for."""
    person = learner.first("identification")
    told = {
        "picture": person.said("photo/data", "photo"),
        "gender": person.said("demographics/gender/code"),
        "links": person.said("contactinfo/websitelist/website/contact", "contactinfo/website/contact"),
        "summary": learner.said("headline/description/label", "application/label"),
        "annexes": root.said("attachmentlist/*/name"),
    }
    for code, text in told.items():
        if text:
            gathering.note(code)
    for achievement in learner.entries("achievement"):
        known = _ACHIEVEMENTS.get(achievement.said("title/code"))
        title = achievement.said("title/label", "title")
        gathering.note(known) if known else gathering.note("other_part", text=title)
    if learner.said("misclist/misc"):
        gathering.note("other_part", text=learner.said("misclist/misc"))
