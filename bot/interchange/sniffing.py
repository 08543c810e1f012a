"""Telling by its content, whatever its name, in which format a profile was written."""

from __future__ import annotations

import re

from bot.interchange.found import CannotRead, Source
from bot.interchange.tree import read_json

_ROOTS: dict[str, Source] = {"candidate": "europass", "skillspassport": "skillspassport", "learnerinfo": "learner_info"}

_HEAD = 8_000
"""Bytes in which the first element is looked for; comments before it may be long."""

_BEFORE = re.compile(r"<!--.*?(?:-->|$)|<\?.*?(?:\?>|$)|<![A-Za-z][^\[>]*(?:\[.*?\]\s*)?(?:>|$)", re.DOTALL)
_ELEMENT = re.compile(r"\s*<(?:[\w.-]+:)?([\w.-]+)")

RESUME_KEYS = frozenset({"basics", "work", "education", "skills", "languages", "volunteer", "awards", "projects"})
"""Sections of JSON Resume, at least one of which makes an object one."""


def xml_source(content: bytes) -> Source | None:
    """Give the format that the first element of an XML document names, without reading on."""
    element = _ELEMENT.match(_BEFORE.sub("", _decoded(content[:_HEAD])))
    return _ROOTS.get(element[1].lower()) if element else None


def json_source(content: bytes) -> Source | None:
    """Give the format of JSON values; broken JSON that begins like an object is taken for a JSON Resume."""
    text = _decoded(content[:_HEAD]).lstrip()
    if not text.startswith("{"):
        return None
    try:
        values = read_json(content)
    except CannotRead:
        return "json_resume" if re.match(r'\{\s*"', text) else None
    if "SkillsPassport" in values:
        return "skillspassport"
    held = RESUME_KEYS & values.keys()
    return "json_resume" if any(isinstance(values[key], dict | list) for key in held) else None


def _decoded(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "replace").lstrip("\ufeff")
    return head.decode("utf-8-sig", "replace")
