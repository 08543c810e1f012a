"""A profile written as JSON Resume and read again."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.profile import Profile
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.interchange.jsonresume import read_json_resume
from bot.interchange.jsonresume_write import write_json_resume
from tests.interchange.profiles import held, profiles


@settings(max_examples=60, deadline=None)
@given(profiles, st.sampled_from(INTERFACE_LANGUAGES))
def test_nothing_is_lost_on_the_way_out_and_back(profile: Profile, language: Language) -> None:
    found = read_json_resume(write_json_resume(profile, language))

    assert {name: list(entries) for name, entries in found.sections.items()} == held(profile)
