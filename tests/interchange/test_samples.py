"""Every sample profile is read with its fields in the right places, or refused with a reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.catalogue import LANGUAGES
from bot.interchange.formats import read, sniff
from bot.interchange.found import CannotRead, Found

SAMPLES = Path(__file__).parent / "samples"
EXPECTED = SAMPLES / "expected"
READABLE = sorted(path.stem for path in EXPECTED.glob("*.json"))


def read_sample(name: str) -> Found:
    content = (SAMPLES / name).read_bytes()
    source = sniff(content)
    assert source
    return read(content, source)


def test_there_is_an_expectation_for_every_sample() -> None:
    files = {path.name for path in SAMPLES.iterdir() if path.is_file() and path.name != "README.md"}

    assert files == {*READABLE, "official-sample.job.json"}


@pytest.mark.parametrize("name", READABLE)
def test_a_sample_is_read_field_by_field(name: str) -> None:
    expected: dict[str, Any] = json.loads((EXPECTED / f"{name}.json").read_text(encoding="utf-8"))

    assert read_sample(name).to_json() == expected


@pytest.mark.parametrize("name", READABLE)
def test_what_was_found_survives_the_way_from_a_child_process(name: str) -> None:
    found = read_sample(name)

    assert Found.from_json(json.loads(json.dumps(found.to_json()))) == found


@pytest.mark.parametrize("name", READABLE)
def test_every_note_on_a_sample_can_be_worded(name: str) -> None:
    words = {
        language: (SAMPLES.parents[2] / "locales" / language / "interchange.ftl").read_text("utf-8")
        for language in LANGUAGES
    }
    for note in read_sample(name).notes:
        assert all(f"\nimport-note-{note.code} =" in text for text in words.values()), note.code


def test_a_vacancy_in_the_sister_format_is_refused_as_one() -> None:
    with pytest.raises(CannotRead) as refused:
        read_sample("official-sample.job.json")

    assert refused.value.code == "job_advert"
