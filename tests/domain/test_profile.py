from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from bot.domain.education import Isced
from bot.domain.languages import Cefr
from bot.domain.profile import MODELS, Education, Employment, Identity, LanguageSkill, Profile, SectionName

STUDY = {
    "qualification": "Bachelor of Laws",
    "level": 6,
    "institution": "University",
    "country": "FR",
    "from_month": "2008-09",
    "ongoing": False,
    "to_month": "2012-06",
}
POST = {
    "title": "Clerk",
    "employer": "Post Office",
    "country": "PE",
    "from_month": "2012-09",
    "current": False,
    "to_month": "2015-01",
    "percent": 80,
    "duties": "Letters.\n\nParcels.",
}
PERSON = {"given_names": "Ada", "family_names": "Lovelace", "birth_date": "1990-03-12", "birth_country": "GB"}


def fault(model: Any, entry: dict[str, Any], **changes: Any) -> str:
    with pytest.raises(ValidationError) as refused:
        model.model_validate({**entry, **changes})
    return refused.value.errors()[0]["type"]


@pytest.mark.parametrize(("model", "entry"), [(Education, STUDY), (Employment, POST)])
def test_what_lasts_ends_no_earlier_than_it_starts(model: Any, entry: dict[str, Any]) -> None:
    start = str(entry["from_month"])
    assert model.model_validate({**entry, "to_month": start}).to_month == start
    assert fault(model, entry, to_month="2001-01") == "months_in_order"
    assert model.model_validate({**entry, "to_month": None}).to_month is None


@pytest.mark.parametrize(("percent", "code"), [(4, "greater_than_equal"), (101, "less_than_equal")])
def test_a_post_takes_from_five_to_a_hundred_percent(percent: int, code: str) -> None:
    assert fault(Employment, POST, percent=percent) == code


def test_values_become_what_they_mean() -> None:
    assert Education.model_validate(STUDY).level is Isced.BACHELOR
    assert LanguageSkill(language="ar", level=Cefr("native")).level is Cefr.NATIVE
    assert Identity.model_validate(PERSON).birth_date == date(1990, 3, 12)


def test_an_entry_does_not_change() -> None:
    with pytest.raises(ValidationError):
        Identity.model_validate(PERSON).given_names = "Bob"


def test_a_field_that_a_later_release_added_is_ignored() -> None:
    assert Identity.model_validate({**PERSON, "title": "Dr"}) == Identity.model_validate(PERSON)


def test_every_section_has_its_model_in_the_order_of_asking() -> None:
    assert list(MODELS) == list(SectionName)


def test_a_new_profile_lacks_every_section() -> None:
    assert Profile({}).missing == tuple(SectionName)


def test_a_section_answered_with_none_is_filled_in() -> None:
    profile = Profile({"employment": [], "identity": [PERSON]})
    assert profile.sections[SectionName.EMPLOYMENT] == ()
    assert SectionName.EMPLOYMENT not in profile.missing
    assert SectionName.IDENTITY not in profile.missing


def test_a_profile_survives_json() -> None:
    profile = Profile({"education": [STUDY], "employment": [POST], "identity": [PERSON]})
    assert Profile(json.loads(json.dumps(profile.to_json()))) == profile


def test_a_section_that_a_later_release_added_is_left_out() -> None:
    assert Profile({"hobbies": [{"name": "Chess"}]}) == Profile({})
