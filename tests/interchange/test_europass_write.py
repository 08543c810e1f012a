"""A profile written as a Europass Candidate and read again."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings

from bot.domain.profile import Profile, SectionName
from bot.interchange.europass import read_candidate
from bot.interchange.europass_write import write_europass
from tests.interchange.profiles import ABILITIES, held, profiles

NO_PLACE = {
    SectionName.IDENTITY: {"birth_country"},
    SectionName.NATIONALITY: {"at_birth"},
    SectionName.EMPLOYMENT: {"percent", "reason_for_leaving"},
}
"""Fields that the format cannot hold."""


def in_europass(section: SectionName, entry: dict[str, Any]) -> dict[str, Any]:
    """Give what of an entry the format can hold, as it comes back."""
    kept = {name: value for name, value in entry.items() if name not in NO_PLACE.get(section, ())}
    if section is SectionName.LANGUAGES and kept["level"] != "native":
        skills = [kept.pop(name, kept["level"]) for name in ABILITIES]
        kept |= {"level": min(skills), "same": len(set(skills)) == 1}
        kept |= {} if kept["same"] else dict(zip(ABILITIES, skills, strict=True))
    return kept


@settings(max_examples=60, deadline=None)
@given(profiles)
def test_all_that_the_format_can_hold_comes_back(profile: Profile) -> None:
    found = read_candidate(write_europass(profile, "en", "Skills"))

    expected = {
        name: [in_europass(name, entry) for entry in entries]
        for name, entries in held(profile).items()
        if entries and name is not SectionName.AVAILABILITY
    }
    back = {name: list(entries) for name, entries in found.sections.items()}
    if SectionName.LANGUAGES in back:
        for each in (back, expected):
            each[SectionName.LANGUAGES].sort(key=lambda entry: entry["language"])
    assert back == expected


@settings(max_examples=10, deadline=None)
@given(profiles)
def test_the_same_profile_gives_the_same_bytes(profile: Profile) -> None:
    again = Profile(profile.to_json())

    assert write_europass(profile, "fr", "Compétences") == write_europass(again, "fr", "Compétences")


def test_a_language_without_a_code_of_three_letters_is_named() -> None:
    languages: list[dict[str, Any]] = [
        {"language": "tw", "level": "native"},
        {"language": "ar", "level": "B2", "same": True},
    ]
    content = write_europass(Profile({"languages": languages}), "en", "Skills")

    assert b'<PrimaryLanguageCode name="FREE_TEXT">Twi</PrimaryLanguageCode>' in content
    assert b'<CompetencyID schemeName="NORMAL">ara</CompetencyID>' in content
    assert [dict(entry) for entry in read_candidate(content).sections[SectionName.LANGUAGES]] == languages


def test_having_no_nationality_is_left_out_where_only_countries_have_codes() -> None:
    entries = [{"country": code, "at_birth": True} for code in ("XXA", "KE")]
    written = write_europass(Profile({"nationality": entries}), "en", "Skills")
    assert b">KE<" in written
    assert b"XXA" not in written
