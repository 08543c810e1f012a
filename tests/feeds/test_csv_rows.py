"""A vacancy file as a table."""

from __future__ import annotations

import json

import pytest

from bot.errors import FeedError
from bot.feeds.csv_rows import as_json, is_table
from bot.feeds.vacancy_file import read

HEAD = "reference;title_en;title_ar;category;deadline;number_of_posts;required_documents;criteria"


def test_a_table_becomes_openings() -> None:
    criteria = json.dumps([{"kind": "other", "text": {"en": "Calm"}}]).replace('"', '""')
    row = f'INT1;Analyst;محلل;analyst;2027-03-31;2;cv; diploma;"{criteria}"'.replace("cv; diploma", '"cv; diploma"')
    content = f"\ufeff{HEAD}\r\n{row}\r\n".encode()
    assert is_table(content)
    reading = read(as_json(content), zone="Europe/Paris")
    assert reading.faults == ()
    (opening,) = reading.vacancies
    assert (opening.texts["ar"].title, opening.number_of_posts) == ("محلل", 2)
    assert [each.value for each in opening.required_documents] == ["cv", "diploma"]
    assert opening.criteria[0].text == {"en": "Calm"}


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_any_usual_delimiter_is_understood(delimiter: str) -> None:
    content = f"reference{delimiter}title{delimiter}category\nINT1{delimiter}T{delimiter}legal\n".encode()
    assert [each.reference for each in read(as_json(content), zone="UTC").vacancies] == ["INT1"]


def test_a_cell_that_is_wrong_is_a_fault_of_its_row_and_the_others_stand() -> None:
    content = b"reference,title,category,criteria\nINT1,T,legal,[broken\nINT2,T,legal,\n"
    reading = read(as_json(content), zone="UTC")
    assert [each.reference for each in reading.vacancies] == ["INT2"]
    assert {each.field for each in reading.faults} == {"criteria"}


@pytest.mark.parametrize("content", [b"", b"title\nT\n", b"\xff\xfe\x00", b'reference\n"open', b"reference\n"])
def test_what_is_no_table_of_openings_is_refused(content: bytes) -> None:
    with pytest.raises(FeedError):
        as_json(content)


def test_json_is_no_table() -> None:
    assert not is_table(b'\xef\xbb\xbf  [{"reference": 1}]')
    assert not is_table(b"{}")
