"""A profile written as JSON Resume and read again."""

from __future__ import annotations

import json
import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.profile import Profile
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.interchange.jsonresume import read_json_resume
from bot.interchange.jsonresume_write import write_json_resume
from bot.interchange.resume import EXTENSION
from tests.interchange.profiles import held, profiles


@settings(max_examples=60, deadline=None)
@given(profiles, st.sampled_from(INTERFACE_LANGUAGES))
def test_nothing_is_lost_on_the_way_out_and_back(profile: Profile, language: Language) -> None:
    found = read_json_resume(write_json_resume(profile, language))

    assert {name: list(entries) for name, entries in found.sections.items()} == held(profile)


PART = {"work", "education", "skills", "languages", "certificates"}
"""Keys of the root that hold lists; with `$schema`, `basics` and `meta` it may have no others."""


@settings(max_examples=30, deadline=None)
@given(profiles)
def test_the_shape_is_that_of_the_published_schema(profile: Profile) -> None:
    values: dict[str, Any] = json.loads(write_json_resume(profile))

    assert values.keys() <= {"$schema", "basics", "meta", *PART}
    for part in PART & values.keys():
        for item in values[part]:
            texts = {name: value for name, value in item.items() if name != EXTENSION}
            assert all(isinstance(value, str) and value for value in texts.values())
            dates = [texts[name] for name in ("startDate", "endDate") if name in texts]
            assert all(re.fullmatch(r"(19|20)\d\d-(0[1-9]|1[0-2])", each) for each in dates)


@settings(max_examples=10, deadline=None)
@given(profiles)
def test_the_same_profile_gives_the_same_bytes(profile: Profile) -> None:
    assert write_json_resume(profile) == write_json_resume(Profile(profile.to_json()))


def test_what_the_format_has_keys_for_is_not_said_twice() -> None:
    course = {"qualification": "Master", "level": 7, "institution": "U", "from_month": "2010-09", "to_month": "2012-06"}
    profile = Profile({"education": [{**course, "ongoing": False, "country": "FR"}]})

    (study,) = json.loads(write_json_resume(profile))["education"]
    assert study == {
        "startDate": "2010-09",
        "endDate": "2012-06",
        "institution": "U",
        "studyType": "Master",
        EXTENSION: {"country": "FR"},
    }


def test_a_part_changed_elsewhere_counts_more_than_what_we_had_written() -> None:
    post = {"title": "Clerk", "employer": "Office", "country": "FR", "from_month": "2019-03", "current": True}
    profile = Profile({"employment": [{**post, "percent": 80, "duties": "Files."}]})
    changed = write_json_resume(profile, "es").replace(b'"Clerk"', b'"Head"').replace(b'"2019-03"', b'"2020-01"')

    ((entry,),) = read_json_resume(changed).sections.values()
    assert entry == {**post, "title": "Head", "from_month": "2020-01", "percent": 80, "duties": "Files."}


def test_an_extension_that_others_have_written_is_believed_no_more_than_a_file() -> None:
    own = {"nationality": [{"country": "XX"}, "FR", {"country": "FR"}], "none": ["employment", "identity", 7]}
    content = json.dumps({"basics": {EXTENSION: {"contact": 5}}, "meta": {EXTENSION: own}}).encode()

    found = read_json_resume(content)

    assert found.to_json()["sections"] == {"nationality": [{"country": "FR"}], "employment": []}
    assert [note.code for note in found.notes] == ["invalid"]
