"""Each field of a foreign profile is taken by its own rules, and nothing is made up."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.domain.profile import MODELS, SectionName
from bot.interchange.found import Note
from bot.interchange.plain import plain_text, rich_text
from bot.interchange.taking import Gathering, take

TODAY = date(2026, 11, 23)


def taken(section: str, **raw: Any) -> dict[str, Any]:
    return take(SectionName(section), raw, today=TODAY).entry


def codes(section: str, **raw: Any) -> list[str]:
    return [note.code for note in take(SectionName(section), raw, today=TODAY).notes]


def test_fields_come_in_the_order_of_the_form() -> None:
    assert list(taken("contact", phone="+221 77 123 45 67", city="Dakar", country="SN")) == ["country", "city", "phone"]


def test_a_number_without_prefix_is_read_as_one_of_the_country_or_the_region() -> None:
    assert taken("contact", country="US", phone="(912) 555-4321")["phone"] == "+19125554321"
    assert take(SectionName.CONTACT, {"phone": "0639981234"}, region="FR").entry == {"phone": "+33639981234"}
    assert codes("contact", phone="0639981234") == ["invalid"]


@pytest.mark.parametrize("said", ["", "  ", None, [], {"a": 1}, 2.5])
def test_nothing_said_is_nothing_taken(said: Any) -> None:
    assert take(SectionName.EMPLOYMENT, {"title": said, "unknown": "x"}).notes == ()
    assert taken("employment", title=said, unknown="x") == {}


@pytest.mark.parametrize(
    ("section", "field", "said", "code"),
    [
        ("identity", "birth_date", "1975", "invalid"),
        ("identity", "birth_date", "2024-01-01", "invalid"),
        ("education", "from_month", "1997", "month_missing"),
        ("education", "from_month", "1997-13", "invalid"),
        ("education", "level", "Licence", "level_unknown"),
        ("education", "level", 9, "level_unknown"),
        ("education", "level", True, "invalid"),
        ("education", "ongoing", "yes", "invalid"),
        ("education", "qualification", "???", "invalid"),
        ("employment", "from_month", "2031-01", "invalid"),
        ("employment", "percent", "half", "invalid"),
        ("employment", "percent", 3, "invalid"),
        ("contact", "email", "no address", "invalid"),
        ("languages", "level", "fluent", "invalid"),
        ("availability", "notice", "tomorrow", "invalid"),
    ],
)
def test_a_value_that_is_not_valid_is_left_out_and_told(section: str, field: str, said: Any, code: str) -> None:
    assert taken(section, **{field: said}) == {}
    assert codes(section, **{field: said}) == [code]


def test_values_are_stored_as_the_forms_store_them() -> None:
    assert taken(
        "education", level="EQF 7", from_month="2010-09-30", ongoing=False, to_month="2012-06-30T00:00:00"
    ) == {
        "level": 7,
        "from_month": "2010-09",
        "ongoing": False,
        "to_month": "2012-06",
    }
    assert taken("employment", percent="80 %") == {"percent": 80}
    assert taken("availability", notice="now", relocate=True) == {"notice": "now", "relocate": True}
    assert taken("identity", birth_date="1990-03-12T00:00:00Z") == {"birth_date": "1990-03-12"}


def test_what_goes_on_has_no_end() -> None:
    assert taken("employment", current=True, to_month="2020-01") == {"current": True}
    assert taken("education", ongoing=True, to_month="2020-01") == {"ongoing": True}


def test_whether_something_goes_on_is_asked_when_its_end_is_still_to_come() -> None:
    assert taken("education", ongoing=False, to_month="2027-06") == {"to_month": "2027-06"}
    assert taken("education", ongoing=False, to_month="2027") == {}
    assert taken("employment", current=False, to_month="2027-06-30") == {}
    assert taken("employment", current=False, to_month="2026-11") == {"current": False, "to_month": "2026-11"}


def test_an_end_before_the_beginning_takes_both_dates_away() -> None:
    given_months = {"from_month": "2020-05", "to_month": "2019-01"}

    assert taken("employment", title="Clerk", **given_months) == {"title": "Clerk"}
    assert codes("employment", **given_months) == ["months_disorder"]


def test_a_mother_tongue_has_no_further_levels() -> None:
    assert taken("languages", language="fr", level="native", same=True, reading="C2") == {
        "language": "fr",
        "level": "native",
    }


def test_a_stated_level_is_kept_beside_skills_that_differ() -> None:
    skills = {"listening": "C1", "reading": "C1", "interaction": "B2", "production": "B2", "writing": "B1"}

    entry = taken("languages", language="fr", level="C1", **skills)
    assert (entry["level"], entry["same"], entry["writing"]) == ("C1", False, "B1")
    assert codes("languages", language="fr", level="C1", **skills) == []
    assert codes("languages", **skills) == []


def test_a_language_counts_once_and_an_entry_about_none_not_at_all() -> None:
    gathering = Gathering("json_resume")
    for raw in ({"language": "fr", "level": "native"}, {"language": "French", "level": "B2"}, {"level": "C1"}):
        gathering.add(SectionName.LANGUAGES, raw)

    assert gathering.found().sections == {SectionName.LANGUAGES: ({"language": "fr", "level": "native"},)}


def test_a_section_that_does_not_repeat_has_one_entry() -> None:
    gathering = Gathering("json_resume")
    gathering.add(SectionName.SKILLS, {"skills": "One"})
    gathering.add(SectionName.SKILLS, {"skills": "Two"})

    found = gathering.found()
    assert found.sections == {SectionName.SKILLS: ({"skills": "One"},)}
    assert found.notes == (Note("more_entries", {"section": "skills"}),)


scalars = (
    st.text(max_size=60) | st.integers() | st.booleans() | st.none() | st.sampled_from(["C1", "FR", "2019-03", "fr"])
)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(SectionName), st.data())
def test_whatever_is_said_each_field_taken_is_valid_by_itself(section: SectionName, data: st.DataObject) -> None:
    fields = MODELS[section].model_fields
    raw = data.draw(st.fixed_dictionaries({}, optional=dict.fromkeys(fields, scalars)))

    entry = take(section, raw, today=TODAY).entry

    for name, value in entry.items():
        adapter: TypeAdapter[Any] = TypeAdapter(fields[name].rebuild_annotation())
        stored = adapter.dump_python(adapter.validate_python(value), mode="json")
        assert stored == value


@given(st.lists(st.text(st.sampled_from("aé<>&;b!- ب\"'#x3"), min_size=1).map(str.strip).filter(bool), min_size=1))
def test_rich_text_reads_as_the_text_it_was_made_from(lines: list[str]) -> None:
    text = "\n".join(" ".join(line.split()) for line in lines)

    assert plain_text(rich_text(text)) == text
    assert plain_text(rich_text(f"{text}\n\n{text}")) == f"{text}\n\n{text}"


@pytest.mark.parametrize(
    ("rich", "plain"),
    [
        ("no markup, 3 < 4 &amp; so on", "no markup, 3 < 4 &amp; so on"),
        ("<p>One</p>\n  <ul>\n <li>a</li>\n <li><p>b</p></li></ul>", "One\n\n- a\n- b"),
        ("one<br />two<br>three", "one\ntwo\nthree"),
        ("<strong>bold</strong> &amp; <i>slanted</i>", "bold & slanted"),
        ("<p></p><p></p><p>late</p><p></p>", "late"),
        ("<script>x</script><b>y", "xy"),
    ],
)
def test_markup_becomes_lines(rich: str, plain: str) -> None:
    assert plain_text(rich) == plain
