"""Files that are broken, or made to hurt, are refused with a reason and within bounds."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest

from bot.interchange.europass_pdf import LARGEST, attached_xml
from bot.interchange.formats import read, sniff
from bot.interchange.found import CannotRead, Source
from bot.interchange.taking import MOST_ENTRIES, MOST_NOTES
from bot.interchange.tree import LARGEST_JSON, LONGEST
from tests.interchange.dialects import FULL_CANDIDATE, pdf_with

NAMESPACE = 'xmlns="http://www.europass.eu/1.0"'
PERSON = "<CandidatePerson><PersonName><GivenName>{}</GivenName></PersonName></CandidatePerson>"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))

XML = {
    "external entity": f'<!DOCTYPE Candidate [<!ENTITY x SYSTEM "file:///etc/passwd">]><Candidate>{PERSON}</Candidate>',
    "billion laughs": f'<!DOCTYPE Candidate [<!ENTITY l0 "ha">{LAUGHS}]><Candidate>{PERSON.format("&l9;")}</Candidate>',
    "external definition": '<!DOCTYPE Candidate SYSTEM "http://127.0.0.1/evil.dtd"><Candidate/>',
}


def refusal(content: bytes | str, source: Source = "europass") -> str:
    with pytest.raises(CannotRead) as refused:
        read(content.encode() if isinstance(content, str) else content, source)
    return refused.value.code


@pytest.mark.parametrize("text", XML.values(), ids=XML.keys())
def test_declarations_are_never_followed(text: str) -> None:
    assert sniff(text.encode()) == "europass"
    assert refusal(text) == "unsafe"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (f"<Candidate {NAMESPACE}><CandidatePerson></Candidate>", "broken"),
        (FULL_CANDIDATE[:900], "broken"),
        ('<?xml version="1.0" encoding="no-such-thing"?><Candidate/>', "broken"),
        (b"<Candidate>\xff\xfe\xff</Candidate>", "broken"),
        (b"", "broken"),
        (f"<Candidate {NAMESPACE}/>", "nothing_found"),
        ("<Vacancy/>", "unknown_format"),
        ("<Candidate>" + "<a>" * 100 + "</a>" * 100 + "</Candidate>", "too_large"),
        ("<Candidate>" + "<a/>" * 60_000 + "</Candidate>", "too_large"),
        ("<Candidate " + " ".join(f'a{n}="1"' for n in range(60_000)) + "/>", "too_large"),
    ],
    ids=[
        "unclosed",
        "truncated",
        "unknown encoding",
        "bad bytes",
        "empty",
        "hollow",
        "other",
        "deep",
        "wide",
        "attributes",
    ],
)
def test_xml_that_is_no_profile_is_refused_with_a_reason(content: str | bytes, code: str) -> None:
    assert refusal(content) == code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'{"basics": {', "broken"),
        (b"[" * 200_000, "broken"),
        (b'{"basics": "\xff"}', "broken"),
        (b'{"basics": {"name": 9' + b"9" * 6000 + b"}}", "broken"),
        (b"[1]", "unknown_format"),
        (b'{"feeds": []}', "unknown_format"),
        (b'{"basics": {}, "work": [1, null, "x", {}]}', "nothing_found"),
        (b'{"basics": {}}' + b" " * LARGEST_JSON, "too_large"),
    ],
    ids=["truncated", "deep", "bad bytes", "huge number", "list", "other", "odd types", "large"],
)
def test_json_that_is_no_resume_is_refused_with_a_reason(content: bytes, code: str) -> None:
    assert refusal(content, "json_resume") == code


def test_json_nested_without_end_is_refused_as_a_passport_too() -> None:
    deep = b'{"SkillsPassport": ' + b'{"a":' * 500 + b"1" + b"}" * 501

    assert refusal(deep, "skillspassport") in ("too_large", "broken")
    assert refusal(b'{"SkillsPassport": [' + b"1," * 60_000 + b"1]}", "skillspassport") == "too_large"
    assert refusal(b'{"a": 1}', "skillspassport") == "unknown_format"
    assert refusal(b"<Candidate/>", "skillspassport") == "unknown_format"
    assert refusal(b"<Candidate/>", "learner_info") == "unknown_format"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (pdf_with(b"<rss/>"), "no_attachment"),
        (pdf_with(FULL_CANDIDATE.encode(), password="secret"), "encrypted"),
        (pdf_with(FULL_CANDIDATE.encode(), packed=True)[:200], "broken"),
        (pdf_with(b"<Candidate>" + b" " * (LARGEST + 10), packed=True), "too_large"),
    ],
    ids=["other attachment", "password", "truncated", "bomb"],
)
def test_a_pdf_without_a_profile_is_refused_with_a_reason(content: bytes, code: str) -> None:
    assert refusal(content) == code
    assert sniff(content) is None


def test_an_attachment_in_another_packing_and_one_without_content_are_passed_over() -> None:
    document = pikepdf.open(BytesIO(pdf_with(FULL_CANDIDATE.encode())))
    (_, file) = document.Root.Names.EmbeddedFiles.Names
    file.EF.F.write(b"x", filter=pikepdf.Name.ASCIIHexDecode)
    document.Root.AF = pikepdf.Array([pikepdf.Dictionary(Type=pikepdf.Name.Filespec, F="none.xml")])
    target = BytesIO()
    document.save(target)

    assert refusal(target.getvalue()) == "no_attachment"


def test_json_that_breaks_off_is_still_told_from_other_files() -> None:
    assert sniff(b'{"basics": {') == "json_resume"
    assert sniff(b"{broken") is None


def test_many_parts_are_read_as_far_as_is_reasonable() -> None:
    found = read(b'{"work": [' + b'{"name": "Office"},' * 100_000 + b"{}]}", "json_resume")

    assert [len(entries) for entries in found.sections.values()] == [MOST_ENTRIES]


def test_a_pdf_without_attachments_holds_no_profile() -> None:
    with pytest.raises(CannotRead, match="no_attachment"):
        attached_xml(pdf_with(b"<rss/>", associated=True))


def test_a_format_without_a_reader_is_not_read() -> None:
    assert refusal(b"anything", "cv") == "unknown_format"


def test_one_file_cannot_fill_a_session() -> None:
    post = "<PositionHistory><PositionTitle>{0}</PositionTitle><Country>Atlantis {0}</Country></PositionHistory>"
    posts = "".join(f"<EmployerHistory>{post.format(number)}</EmployerHistory>" for number in range(200))
    found = read(
        f"<Candidate><CandidateProfile><EmploymentHistory>{posts}</EmploymentHistory></CandidateProfile></Candidate>".encode(),
        "europass",
    )

    assert [len(entries) for entries in found.sections.values()] == [MOST_ENTRIES]
    assert len(found.notes) == MOST_NOTES


def test_a_text_without_end_is_cut_and_said_to_be() -> None:
    found = read(f"<Candidate>{PERSON.format('x' * 3 * LONGEST)}</Candidate>".encode(), "europass")

    ((entry,),) = found.sections.values()
    assert len(entry["given_names"]) == 80
    assert [note.code for note in found.notes] == ["shortened"]
    assert len(found.notes[0].args["text"]) == 80


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"<html><body/></html>", b"{}", b"[]", b'{"work": "none"}', b"\x00" * 50]
)
def test_other_files_are_not_taken_for_profiles(content: bytes) -> None:
    assert sniff(content, "europass.xml") is None
