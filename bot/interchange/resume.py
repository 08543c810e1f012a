"""JSON Resume 1.0.0 (jsonresume.org, 2020) as one model, read and written; older keys are read too.

Reading forgives: a value of another type counts as absent, so that one odd field does not cost the others.
What the format has no key for stands beside each part under `EXTENSION`, which its schema allows there.
"""

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field

EXTENSION: Final = "x-application-assistant"
SCHEMA: Final = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"


MOST: Final = 200
"""Items of a list that are looked at."""


def _text(value: Any) -> Any:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _texts(value: Any) -> Any:
    return [each for each in value[:MOST] if isinstance(each, str)] if isinstance(value, list) else []


def _parts(value: Any) -> Any:
    return [each for each in value[:MOST] if isinstance(each, dict)] if isinstance(value, list) else []


def _part(value: Any) -> Any:
    return value if isinstance(value, dict) else {}


Text = Annotated[str, BeforeValidator(_text)]
Texts = Annotated[list[str], BeforeValidator(_texts)]
Objects = Annotated[list[dict[str, Any]], BeforeValidator(_parts)]
Object = Annotated[dict[str, Any], BeforeValidator(_part)]


class Part(BaseModel):
    """A part of a resume; a key that we do not know is passed over."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True)

    own: Object = Field(default={}, alias=EXTENSION)


class Location(Part):
    """Where the person lives; the code is ISO 3166-1 alpha-2."""

    city: Text = ""
    country_code: Text = Field(default="", alias="countryCode")


class Basics(Part):
    """Who the person is."""

    name: Text = ""
    label: Text = ""
    image: Text = Field(default="", validation_alias=AliasChoices("image", "picture"))
    email: Text = ""
    phone: Text = ""
    url: Text = Field(default="", validation_alias=AliasChoices("url", "website"))
    summary: Text = ""
    location: Annotated[Location, BeforeValidator(_part)] = Location()
    profiles: Objects = []


class Dated(Part):
    """What has a beginning and an end: `2014`, `2014-09` or `2014-09-01`."""

    start: Text = Field(default="", alias="startDate")
    end: Text = Field(default="", alias="endDate")


class Work(Dated):
    """One post."""

    name: Text = Field(default="", validation_alias=AliasChoices("name", "company"))
    position: Text = ""
    location: Text = ""
    summary: Text = ""
    highlights: Texts = []


class Study(Dated):
    """One course of study."""

    institution: Text = ""
    area: Text = ""
    study_type: Text = Field(default="", alias="studyType")


class Skill(Part):
    """One skill or group of skills."""

    name: Text = ""
    level: Text = ""
    keywords: Texts = []


class Spoken(Part):
    """One language, by name, and how well it is spoken, in words."""

    language: Text = ""
    fluency: Text = ""


class Certificate(Part):
    """One certificate."""

    name: Text = ""


class Meta(Part):
    """About the file itself."""

    version: Text = ""


class Resume(BaseModel):
    """The whole. Its root allows no further keys, so what concerns no part is kept in `meta`."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True)

    basics: Annotated[Basics, BeforeValidator(_part)] = Basics()
    work: Annotated[list[Work], BeforeValidator(_parts)] = []
    volunteer: Objects = []
    education: Annotated[list[Study], BeforeValidator(_parts)] = []
    awards: Objects = []
    certificates: Annotated[list[Certificate], BeforeValidator(_parts)] = []
    publications: Objects = []
    skills: Annotated[list[Skill], BeforeValidator(_parts)] = []
    languages: Annotated[list[Spoken], BeforeValidator(_parts)] = []
    interests: Objects = []
    references: Objects = []
    projects: Objects = []
    meta: Annotated[Meta, BeforeValidator(_part)] = Meta()
