"""Profiles as the forms let people make them, for property tests."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from bot.domain.countries import COUNTRIES
from bot.domain.education import Isced
from bot.domain.languages import LANGUAGES, Cefr
from bot.domain.profile import MODELS, Notice, Profile, SectionName
from bot.domain.text import clean_line, clean_text

COMMON = st.sampled_from("Aàéñø عمل 日本 <b>&amp;</b> \"'` -–/.,:;()#*_0١\u0338\u200d\n")
LEVELS = tuple(level for level in Cefr if level is not Cefr.NATIVE)
ABILITIES = ("listening", "reading", "interaction", "production", "writing")


def lines(limit: int) -> st.SearchStrategy[str]:
    texts = st.text(COMMON | st.characters(codec="utf-8"), max_size=limit // 2)
    return texts.map(lambda text: clean_line(text if any(map(str.isalnum, text)) else f"{text}A"))


def paragraphs(limit: int) -> st.SearchStrategy[str]:
    texts = st.text(COMMON | st.characters(codec="utf-8"), max_size=limit // 2)
    return texts.map(lambda text: clean_text(text) or "A")


months = st.dates(date(1960, 1, 1), date(2024, 12, 31)).map(lambda day: f"{day:%Y-%m}")
countries = st.sampled_from(sorted(COUNTRIES))


@st.composite
def periods(draw: st.DrawFn, going_on: str) -> dict[str, Any]:
    start, end = sorted([draw(months), draw(months)])
    goes_on = draw(st.booleans())
    return {"from_month": start, going_on: goes_on, **({} if goes_on else {"to_month": end})}


@st.composite
def courses(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "qualification": draw(lines(120)),
        "level": draw(st.sampled_from(Isced)).value,
        "field": draw(st.none() | lines(120)),
        "institution": draw(lines(160)),
        "country": draw(countries),
        **draw(periods("ongoing")),
    }


@st.composite
def posts(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "title": draw(lines(120)),
        "employer": draw(lines(160)),
        "country": draw(countries),
        **draw(periods("current")),
        "percent": draw(st.integers(5, 100)),
        "duties": draw(paragraphs(2000)),
        "reason_for_leaving": draw(st.none() | lines(300)),
    }


@st.composite
def spoken(draw: st.DrawFn) -> dict[str, Any]:
    level = draw(st.sampled_from(Cefr))
    entry: dict[str, Any] = {"language": draw(st.sampled_from(sorted(LANGUAGES))), "level": level.value}
    if level is Cefr.NATIVE:
        return entry
    same = draw(st.booleans())
    skills = {} if same else {name: draw(st.sampled_from(LEVELS)).value for name in ABILITIES}
    return {**entry, "same": same, **skills}


identities = st.fixed_dictionaries(
    {
        "given_names": lines(80),
        "family_names": lines(80),
        "birth_date": st.dates(date(1930, 1, 1), date(2008, 1, 1)).map(str),
        "birth_country": countries,
    }
)
contacts = st.fixed_dictionaries(
    {
        "email": st.sampled_from(["amina@example.org", "زيد@example.org", "o'neill+jobs@example.co.uk"]),
        "country": countries,
        "city": lines(80),
        "phone": st.sampled_from(["+221771234567", "+390612345678", "+12025550123", "+96270000000"]),
    }
)
nationalities = st.lists(
    st.fixed_dictionaries({"country": countries, "at_birth": st.booleans()}),
    max_size=3,
    unique_by=lambda e: e["country"],
)
skills = st.fixed_dictionaries({"skills": paragraphs(1000), "licences": st.none() | lines(200)})
availabilities = st.fixed_dictionaries(
    {
        "notice": st.sampled_from(Notice).map(str),
        "relocate": st.booleans(),
        "relatives": st.booleans(),
        "relatives_detail": st.none() | lines(300),
    }
)
SECTIONS: dict[SectionName, st.SearchStrategy[list[dict[str, Any]]]] = {
    SectionName.IDENTITY: identities.map(lambda each: [each]),
    SectionName.CONTACT: contacts.map(lambda each: [each]),
    SectionName.NATIONALITY: nationalities,
    SectionName.EDUCATION: st.lists(courses(), max_size=3),
    SectionName.EMPLOYMENT: st.lists(posts(), max_size=3),
    SectionName.LANGUAGES: st.lists(spoken(), max_size=4, unique_by=lambda each: each["language"]),
    SectionName.SKILLS: skills.map(lambda each: [each]),
    SectionName.AVAILABILITY: availabilities.map(lambda each: [each]),
}
assert SECTIONS.keys() == MODELS.keys()

profiles = st.fixed_dictionaries({}, optional={name.value: each for name, each in SECTIONS.items()}).map(Profile)


def held(profile: Profile) -> dict[SectionName, list[dict[str, Any]]]:
    """Give the entries of a profile without what they leave open."""
    return {
        SectionName(name): [{key: value for key, value in entry.items() if value is not None} for entry in entries]
        for name, entries in profile.to_json().items()
    }
