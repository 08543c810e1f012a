"""The readers of structured profiles by format, and which of them a file needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from bot.interchange.europass import read_candidate
from bot.interchange.europass_pdf import attached_xml
from bot.interchange.found import CannotRead, Found, Source
from bot.interchange.jsonresume import read_json_resume
from bot.interchange.skillspassport import read_learner_info, read_skillspassport
from bot.interchange.sniffing import json_source, xml_source

READERS: Mapping[Source, Callable[[bytes, date | None], Found]] = {
    "europass": read_candidate,
    "skillspassport": read_skillspassport,
    "learner_info": read_learner_info,
    "json_resume": read_json_resume,
}

_PDF_HEAD = 1024
"""Bytes within which a PDF has its mark."""


def sniff(content: bytes, name: str = "") -> Source | None:
    """Give the format of a structured profile by content alone; None for anything else, a plain CV among it.

    The name is not believed and only taken so that all detectors can be called alike.
    """
    if is_pdf(content):
        try:
            return xml_source(attached_xml(content))
        except CannotRead:
            return None
    return xml_source(content) or json_source(content)


def read(content: bytes, source: Source, today: date | None = None) -> Found:
    """Read a file as the format that `sniff` gave; raise CannotRead, also when nothing at all was found in it."""
    if source not in READERS:
        raise CannotRead("unknown_format")
    found = READERS[source](attached_xml(content) if is_pdf(content) else content, today)
    if not found.sections:
        raise CannotRead("nothing_found")
    return found


def is_pdf(content: bytes) -> bool:
    """Tell whether a file bears the mark of a PDF."""
    return b"%PDF-" in content[:_PDF_HEAD]
