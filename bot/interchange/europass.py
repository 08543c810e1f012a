"""The Europass format since 2020, a `Candidate` of the EURES kind, read from XML.

Employment services write the same document with HR-XML as its default namespace, so namespaces are not looked at.
Rules: the Commission's "Europass CV XML Schema Documentation" 3.0.0 (2020).
"""

from __future__ import annotations

import re
from datetime import date

from bot.domain.profile import SectionName
from bot.domain.text import fold
from bot.interchange.dated import date_text
from bot.interchange.found import CannotRead, Found
from bot.interchange.meanings import isced_of
from bot.interchange.plain import plain_text
from bot.interchange.taking import Gathering
from bot.interchange.tree import Node, read_xml

DIMENSIONS = {
    "listening": "CEF-Understanding-Listening",
    "reading": "CEF-Understanding-Reading",
    "interaction": "CEF-Speaking-Interaction",
    "production": "CEF-Speaking-Production",
    "writing": "CEF-Writing-Production",
}
"""The five skills by the format's own names."""

_ABILITIES = (
    ("communicationandinterpersonalskills", "communicationandinterpersonalskill"),
    ("organisationalskills", "organisationalskill"),
    ("managementandleadershipskills", "managementandleadershipskill"),
)

_ASIDE = {
    "executivesummary": "summary",
    "candidatepositionpreferences": "summary",
    "publicationhistory/*": "publications",
    "projects/*": "projects",
    "voluntaryworks/*": "volunteering",
    "employmentreferences/*": "references",
    "hobbiesandinterests/*": "interests",
    "honorsandawards/*": "awards",
}
"""Parts that the profile does not ask for."""


def read_candidate(content: bytes, today: date | None = None) -> Found:
    """Read a Candidate; raise CannotRead for any other file."""
    root = read_xml(content)
    if root.name != "candidate":
        raise CannotRead("unknown_format")
    gathering = Gathering("europass", today)
    person, profile = root.first("candidateperson"), root.first("candidateprofile")
    _person(person, gathering)
    for course in profile.all("educationhistory/educationorganizationattendance"):
        _course(course, gathering)
    for employer in profile.all("employmenthistory/employerhistory"):
        for position in employer.all("positionhistory"):
            _work(employer, position, gathering)
    _languages(person, profile, gathering)
    _skills(profile, gathering)
    _aside(person, profile, gathering)
    return gathering.found()


def _person(person: Node, gathering: Gathering) -> None:
    gathering.add(
        SectionName.IDENTITY,
        {
            "given_names": person.said("personname/givenname"),
            "family_names": person.said("personname/familyname"),
            "birth_date": person.said("birthdate"),
        },
    )
    channels = list(person.all("communication"))
    gathering.add(
        SectionName.CONTACT,
        {
            "email": next((uri for each in channels if "@" in (uri := each.said("uri"))), ""),
            "country": person.said("communication/address/countrycode", "residencycountrycode"),
            "city": person.said("communication/address/cityname"),
            "phone": next(filter(None, map(_phone, channels)), ""),
        },
    )
    for nationality in person.all("nationalitycode"):
        gathering.add(SectionName.NATIONALITY, {"country": nationality.text})


def _phone(channel: Node) -> str:
    number = channel.said("dialnumber")
    if "telephone" not in channel.said("channelcode").lower() or not any(map(str.isdecimal, number)):
        return ""
    area = channel.said("areadialing")
    country = re.sub(r"\D", "", channel.said("countrydialing")).lstrip("0")
    return f"+{country} {area} {number}" if country else f"{area} {number}".strip()


def _goes_on(period: Node) -> bool | None:
    """Tell whether an entry is said to go on; None when nothing is said of its end."""
    if period.said("currentindicator", "ongoing") == "true":
        return True
    return False if date_text(period.first("enddate")) else None


def _work(employer: Node, position: Node, gathering: Gathering) -> None:
    period = position.first("employmentperiod")
    gathering.add(
        SectionName.EMPLOYMENT,
        {
            "title": position.said("positiontitle"),
            "employer": employer.said("organizationname"),
            "country": position.said("country")
            or employer.said("organizationcontact/communication/address/countrycode"),
            "from_month": date_text(period.first("startdate")),
            "current": _goes_on(period),
            "to_month": date_text(period.first("enddate")),
            "duties": plain_text(position.first("description").text),
        },
    )


def _course(course: Node, gathering: Gathering) -> None:
    period = course.first("attendanceperiod")
    degree, programme = course.said("educationdegree/degreename"), course.said("programname")
    gathering.add(
        SectionName.EDUCATION,
        {
            "qualification": degree or programme,
            "level": _level(course) or degree or programme,
            "field": programme if degree else "",
            "institution": course.said("organizationname"),
            "country": course.said("organizationcontact/communication/address/countrycode"),
            "from_month": date_text(period.first("startdate")),
            "ongoing": _goes_on(period),
            "to_month": date_text(period.first("enddate")),
        },
    )


def _level(course: Node) -> str:
    """Give the stated level with its framework; the Europass editor writes numbers of the EQF alone."""
    for code in course.all("educationlevelcode"):
        framework = "ISCED" if "ISCED" in f"{code.said('listname')} {code.text}".upper() else "EQF"
        digits = re.search(r"[0-8]", code.text)
        stated = f"{framework} {digits[0]}" if digits else ""
        if isced_of(stated) is not None:
            return stated
    return ""


def _languages(person: Node, profile: Node, gathering: Gathering) -> None:
    for mother in person.all("primarylanguagecode"):
        gathering.add(SectionName.LANGUAGES, {"language": mother.text, "level": "native"})
    for competency in profile.all("personqualifications/personcompetency"):
        if competency.said("taxonomyid").lower() == "language":
            _language(competency, gathering)
        elif not competency.said("competencyname"):
            gathering.note("coded_skills")


def _language(competency: Node, gathering: Gathering) -> None:
    scores = {
        dimension.said("competencydimensiontypecode"): dimension.said("score/scoretext")
        for dimension in competency.all("competencydimension")
    }
    skills = {skill: scores.get(code, "") for skill, code in DIMENSIONS.items()}
    name = competency.said("competencyid", "competencyname")
    gathering.add(SectionName.LANGUAGES, {"language": name, **skills})
    if not any(skills.values()):
        gathering.note("language_without_level", language=name)


def _skills(profile: Node, gathering: Gathering) -> None:
    texts = [_titled(each) for outer, inner in _ABILITIES for each in profile.all(f"{outer}/{inner}")]
    groups = [*profile.all("digitalskills/digitalskillsgroup"), *profile.all("skills/skillsgroup")]
    for group in [*groups, profile.first("skills"), _unclassed(profile)]:
        names = [*group.all("digitalskill"), *group.all("personcompetency/competencyname")]
        listed = ", ".join(each.text.strip() for each in names)
        texts.append(": ".join(filter(None, (group.said("title"), listed))) if listed else "")
    for part in profile.all("others"):
        texts += _own_skills(part, gathering)
    licences = [
        *(each.said("licensename", "licensetypecode") for each in profile.all("licenses/license")),
        *(each.said("title") for each in profile.all("coursecertifications/coursecertification")),
    ]
    gathering.add(
        SectionName.SKILLS,
        {"skills": "\n".join(filter(None, texts)), "licences": ", ".join(filter(None, licences))},
    )


def _unclassed(profile: Node) -> Node:
    competencies = profile.all("personqualifications/personcompetency")
    return Node("", "", [each for each in competencies if each.said("taxonomyid").lower() != "language"])


def _titled(item: Node) -> str:
    return ": ".join(filter(None, (item.said("title"), plain_text(item.first("description").text).strip())))


def _own_skills(part: Node, gathering: Gathering) -> list[str]:
    """Give the text of a custom section of one item that bears its title, which is how we write skills."""
    items, title = list(part.all("other")), part.said("title")
    if len(items) == 1 and fold(items[0].said("title")) == fold(title):
        return [plain_text(items[0].first("description").text)]
    if items:
        gathering.note("other_part", text=title)
    return []


def _aside(person: Node, profile: Node, gathering: Gathering) -> None:
    """Say what the file holds that the profile does not ask for."""
    for path, code in _ASIDE.items():
        if any(each.text.strip() or each.children for each in profile.all(path)):
            gathering.note(code)
    gender = person.said("gendercode").lower()
    if gender not in ("", "notspecified", "notknown", "do_not_indicate"):
        gathering.note("gender")
    channels = (each.said("channelcode").lower() for each in person.all("communication"))
    if any(channel in ("web", "social media") for channel in channels):
        gathering.note("links")
    for attachment in profile.all("attachment"):
        gathering.note("picture" if attachment.said("filetype").lower() == "photo" else "annexes")
