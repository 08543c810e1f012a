"""Writing a profile as a Europass Candidate, in the shape that the Europass editor writes and reads.

The format has no place for: the country of birth; since when a nationality is held; percentages and reasons for
leaving; a language level apart from its five skills; availability; that a section was answered with "none".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, indent, tostring

import phonenumbers

from bot.domain.countries import STATELESS
from bot.domain.languages import Cefr, language_name
from bot.domain.profile import (
    Contact,
    Education,
    Employment,
    Entry,
    HeldNationality,
    Identity,
    LanguageSkill,
    Profile,
    Skills,
)
from bot.domain.types import Language
from bot.interchange.europass import DIMENSIONS
from bot.interchange.meanings import alpha3_of
from bot.interchange.plain import rich_text

_ROOT = {
    "xmlns": "http://www.europass.eu/1.0",
    "xmlns:hr": "http://www.hr-xml.org/3",
    "xmlns:eures": "http://www.europass_eures.eu/1.0",
    "xmlns:oa": "http://www.openapplications.org/oagis/9",
    "majorVersionID": "3",
    "minorVersionID": "2",
}
_ISCED = {"listName": "EURES_ISCEDEducationLevel", "listURI": "https://ec.europa.eu/eures", "listVersionID": "2011"}
_SHOWN = ("work-experience", "education-training", "language")
"""The editor shows no section that is not listed here by its own name."""

Model = TypeVar("Model", bound=Entry)


def write_europass(profile: Profile, language: Language, skills_title: str) -> bytes:
    """Give the profile as a Candidate; `skills_title` heads the free text of skills, for which there is no section."""
    root = Element("Candidate", _ROOT)
    identifier = str(uuid5(NAMESPACE_URL, repr(profile.to_json())))
    _say(root, "hr:DocumentID", identifier, schemeName="DocumentIdentifier", schemeAgencyName="EUROPASS")
    _supplier(SubElement(root, "CandidateSupplier"), profile, identifier)
    _person(SubElement(root, "CandidatePerson"), profile, language)
    content = SubElement(root, "CandidateProfile", languageCode=language)
    _employment(SubElement(content, "EmploymentHistory"), profile)
    _education(SubElement(content, "EducationHistory"), profile)
    _foreign_languages(SubElement(content, "PersonQualifications"), profile, language)
    _skills(content, profile, skills_title)
    order = _inside(root, "RenderingInformation/Design/SectionsOrder")
    for section in _SHOWN:
        _say(order, "Section/Title", section)
    indent(root)
    document: bytes = tostring(root, encoding="UTF-8", xml_declaration=True)
    return document + b"\n"


def _entries(profile: Profile, model: type[Model]) -> Iterator[Model]:
    return (entry for entries in profile.sections.values() for entry in entries if isinstance(entry, model))


def _inside(parent: Element, path: str) -> Element:
    for name in path.split("/"):
        parent = SubElement(parent, name)
    return parent


def _say(parent: Element, path: str, text: str | None, **attributes: str) -> None:
    """Add a text at a path of new elements below the parent; nothing when there is no text."""
    if text:
        element = _inside(parent, path)
        element.text = text
        element.attrib.update(attributes)


def _supplier(supplier: Element, profile: Profile, identifier: str) -> None:
    """Name the person as the one who supplies the document, as the editor does."""
    _say(supplier, "hr:PartyID", identifier, schemeName="PartyID", schemeAgencyName="EUROPASS")
    _say(supplier, "hr:PartyName", "Owner")
    contact = SubElement(supplier, "PersonContact")
    _name(contact, profile)
    _email(contact, profile)
    _say(supplier, "hr:PrecedenceCode", "1")


def _name(parent: Element, profile: Profile) -> None:
    for identity in _entries(profile, Identity):
        name = SubElement(parent, "PersonName")
        _say(name, "oa:GivenName", identity.given_names)
        _say(name, "hr:FamilyName", identity.family_names)


def _email(parent: Element, profile: Profile) -> None:
    for contact in _entries(profile, Contact):
        channel = SubElement(parent, "Communication")
        _say(channel, "ChannelCode", "Email")
        _say(channel, "oa:URI", contact.email)


def _person(person: Element, profile: Profile, language: Language) -> None:
    _name(person, profile)
    _email(person, profile)
    for contact in _entries(profile, Contact):
        _phone(SubElement(person, "Communication"), contact.phone)
        address = _inside(person, "Communication/Address")
        _say(address, "oa:CityName", contact.city)
        _say(address, "CountryCode", contact.country)
    for nationality in _entries(profile, HeldNationality):
        if nationality.country != STATELESS:  # the format's codes are those of countries
            _say(person, "NationalityCode", nationality.country)
    for identity in _entries(profile, Identity):
        _say(person, "hr:BirthDate", f"{identity.birth_date:%Y-%m-%d}")
    for skill in _entries(profile, LanguageSkill):
        if skill.level is Cefr.NATIVE:
            scheme, name = _language(skill.language, language)
            _say(person, "PrimaryLanguageCode", name, name=scheme)


def _phone(channel: Element, phone: str) -> None:
    number = phonenumbers.parse(phone)
    _say(channel, "ChannelCode", "Telephone")
    _say(channel, "UseCode", "mobile")
    _say(channel, "CountryDialing", str(number.country_code))
    _say(channel, "oa:DialNumber", phonenumbers.national_significant_number(number))


def _language(code: str, language: Language) -> tuple[str, str]:
    """Give how the editor refers to a language: by a code of three letters, or else by a name."""
    alpha3 = alpha3_of(code)
    return ("NORMAL", alpha3) if alpha3 else ("FREE_TEXT", language_name(code, language))


def _employment(history: Element, profile: Profile) -> None:
    for post in _entries(profile, Employment):
        employer = SubElement(history, "EmployerHistory")
        _say(employer, "hr:OrganizationName", post.employer)
        position = SubElement(employer, "PositionHistory")
        _say(position, "PositionTitle", post.title, typeCode="FREETEXT")
        period = SubElement(position, "eures:EmploymentPeriod")
        _say(period, "eures:StartDate/hr:FormattedDateTime", post.from_month)
        _say(period, "eures:EndDate/hr:FormattedDateTime", post.to_month)
        _say(period, "hr:CurrentIndicator", str(post.current).lower())
        _say(position, "oa:Description", rich_text(post.duties))
        _say(position, "Country", post.country)


def _education(history: Element, profile: Profile) -> None:
    for course in _entries(profile, Education):
        attendance = SubElement(history, "EducationOrganizationAttendance")
        _say(attendance, "hr:OrganizationName", course.institution)
        _say(attendance, "OrganizationContact/Communication/Address/CountryCode", course.country)
        _say(attendance, "hr:ProgramName", course.field)
        _say(attendance, "EducationLevelCode", str(course.level.value), **_ISCED)
        period = SubElement(attendance, "AttendancePeriod")
        _say(period, "StartDate/hr:FormattedDateTime", course.from_month)
        _say(period, "EndDate/hr:FormattedDateTime", course.to_month)
        _say(period, "Ongoing", str(course.ongoing).lower())
        _say(attendance, "EducationDegree/hr:DegreeName", course.qualification)


def _foreign_languages(qualifications: Element, profile: Profile, language: Language) -> None:
    for skill in _entries(profile, LanguageSkill):
        if skill.level is Cefr.NATIVE:
            continue
        competency = SubElement(qualifications, "PersonCompetency")
        scheme, name = _language(skill.language, language)
        _say(competency, "CompetencyID", name, schemeName=scheme)
        _say(competency, "hr:TaxonomyID", "language")
        for ability, code in DIMENSIONS.items():
            dimension = SubElement(competency, "eures:CompetencyDimension")
            level: Cefr = getattr(skill, ability) or skill.level
            _say(dimension, "hr:CompetencyDimensionTypeCode", code)
            _say(dimension, "eures:Score/hr:ScoreText", level.value)


def _skills(content: Element, profile: Profile, title: str) -> None:
    for skills in _entries(profile, Skills):
        _say(content, "CourseCertifications/CourseCertification/Title", skills.licences)
        custom = SubElement(content, "Others")
        _say(custom, "Title", title)
        item = SubElement(custom, "Other")
        _say(item, "Title", title)
        _say(item, "Description", rich_text(skills.skills))
