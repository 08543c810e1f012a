"""DOCX: its parts judged, what is not part of a document left out, and packed anew."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from bot.inspection import relations
from bot.inspection.markup import check
from bot.inspection.outcome import Clean, Kind, Refused, cleaned
from bot.inspection.package import pack, unpack
from bot.inspection.reason import Change, Reason

TYPES = "[Content_Types].xml"
_MAIN = b"wordprocessingml.document.main+xml"
_ROOTS = ("_rels/", "word/", "customXml/", "docMetadata/")
_FACTS = ("docProps/", "docMetadata/")
"""Author, company, editing time, a small picture of the first page."""

_MACROS = re.compile(rb"macroEnabled|vbaProject|vbaData|vnd\.ms-office\.activeX", re.IGNORECASE)
_MACRO_PARTS = re.compile(r"vba(project|data)|activex/", re.IGNORECASE)
_TEMPLATE = re.compile(rb"<(\w+):attachedTemplate\b[^>]*?(?:/>|>\s*</\1:attachedTemplate\s*>)")
_MARKUP_ENDINGS = {".xml", ".rels", ".vml", ".svg"}
_OTHER_ENDINGS = {
    *(".png", ".jpg", ".jpeg", ".jpe", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".ico"),
    *(".emf", ".wmf", ".emz", ".wmz", ".wdp"),
    *(".odttf", ".fntdata", ".ttf"),
}
_PRINTER = re.compile(r"word/printerSettings\d*\.bin")


def clean(content: bytes) -> Clean:
    """Give the same document without facts about its author, with nothing that fetches or runs."""
    parts = unpack(content)
    _recognise(parts)
    _refuse_programs(parts)
    parts, changed = _without_strays(parts)
    for name, part in parts.items():
        if PurePosixPath(name).suffix.lower() in _MARKUP_ENDINGS:
            check(part)
    changed |= _without_template(parts)
    relations.judge(parts)
    return cleaned(Kind.DOCX, pack(parts), changed)


def _recognise(parts: dict[str, bytes]) -> None:
    types = parts.get(TYPES)
    if types is None:
        raise Refused(Reason.DAMAGED)
    check(types)
    if _MACROS.search(types) or any(map(_MACRO_PARTS.search, parts)):
        raise Refused(Reason.MACROS)
    if _MAIN not in types:
        raise Refused(Reason.DAMAGED)


def _refuse_programs(parts: Iterable[str]) -> None:
    """Refuse objects of other programs: every part must be markup, a picture or a font."""
    for name in parts:
        ending = PurePosixPath(name).suffix.lower()
        known = ending in _MARKUP_ENDINGS | _OTHER_ENDINGS or _PRINTER.fullmatch(name)
        if name.startswith("word/") and ("embeddings/" in name or not known):
            raise Refused(Reason.EMBEDDED_OBJECTS)


def _without_strays(parts: dict[str, bytes]) -> tuple[dict[str, bytes], set[Change]]:
    """Leave out facts about the author, and whatever lies where no document has anything."""
    kept = {name: part for name, part in parts.items() if name == TYPES or name.startswith(_ROOTS)}
    kept = {name: part for name, part in kept.items() if not name.startswith(_FACTS)}
    left_out = parts.keys() - kept.keys()
    if not left_out:
        return kept, set()
    relations.forget(kept, left_out)
    facts = any(name.startswith(_FACTS) for name in left_out)
    strays = any(not name.startswith(_FACTS) for name in left_out)
    return kept, {*([Change.METADATA] if facts else ()), *([Change.STRAY_PARTS] if strays else ())}


def _without_template(parts: dict[str, bytes]) -> set[Change]:
    """Cut the link to the template a document was made with, which is fetched on opening."""
    if not relations.drop_templates(parts):
        return set()
    name = "word/settings.xml"
    if name in parts:
        parts[name] = _TEMPLATE.sub(b"", parts[name])
    return {Change.TEMPLATE_LINK}
