"""Relationships between the parts of a DOCX: which lead outside, which lead to something that was left out.

ECMA-376 part 2, sections 6.5 (relationships) and 6.2.3 (content types).
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterator
from xml.etree.ElementTree import Element, ParseError, register_namespace, tostring

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from bot.inspection.outcome import Refused
from bot.inspection.reason import Reason

_TYPES = "[Content_Types].xml"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OBJECTS = ("/oleobject", "/package", "/control", "/activexcontrolbinary", "/afchunk", "/subdocument")
_PROGRAMS = ("/vbaproject", "/wordvbadata", "/attachedtoolbars", "/keymapcustomizations")


def judge(parts: dict[str, bytes]) -> None:
    """Refuse a document that fetches something on opening; links that a person taps are fine."""
    for name in _files(parts):
        for relation in _read(parts[name]):
            kind = _kind(relation)
            if kind.endswith(_PROGRAMS):
                raise Refused(Reason.MACROS)
            if kind.endswith(_OBJECTS):
                raise Refused(Reason.EMBEDDED_OBJECTS)
            if _is_external(relation) and not kind.endswith("/hyperlink"):
                raise Refused(Reason.EXTERNAL_CONTENT)


def drop_templates(parts: dict[str, bytes]) -> bool:
    """Take out the links to outside templates and tell whether there were any."""
    changed = [
        _drop(parts, name, [one for one in _read(parts[name]) if _kind(one).endswith("/attachedtemplate")])
        for name in _files(parts)
    ]
    return any(changed)


def forget(parts: dict[str, bytes], left_out: Collection[str]) -> None:
    """Take out the relationships to parts that were left out, and what the list of types says of them."""
    for name in _files(parts):
        base = posixpath.dirname(posixpath.dirname(name))
        gone = [one for one in _read(parts[name]) if not _is_external(one) and _target(base, one) in left_out]
        _drop(parts, name, gone)
    types = _parsed(parts[_TYPES])
    gone_types = [one for one in types if one.get("PartName", "").lstrip("/") in left_out]
    for one in gone_types:
        types.remove(one)
    if gone_types:
        parts[_TYPES] = _written(types, _CONTENT_TYPES)


def _files(parts: Collection[str]) -> list[str]:
    return [name for name in parts if name.lower().endswith(".rels")]


def _read(content: bytes) -> Iterator[Element]:
    yield from _parsed(content)


def _parsed(content: bytes) -> Element:
    try:
        root: Element = fromstring(content, forbid_dtd=True)
    except DefusedXmlException:
        raise Refused(Reason.UNSAFE_STRUCTURE) from None
    except (ParseError, ValueError, LookupError):
        raise Refused(Reason.DAMAGED) from None
    return root


def _drop(parts: dict[str, bytes], name: str, gone: Collection[Element]) -> bool:
    if not gone:
        return False
    ids = {one.get("Id") for one in gone}
    relations = _parsed(parts[name])
    for one in list(relations):
        if one.get("Id") in ids:
            relations.remove(one)
    parts[name] = _written(relations, _RELATIONS)
    return True


def _written(root: Element, namespace: str) -> bytes:
    register_namespace("", namespace)
    written: bytes = tostring(root, "UTF-8", xml_declaration=True)
    return written


def _kind(relation: Element) -> str:
    return relation.get("Type", "").lower()


def _is_external(relation: Element) -> bool:
    return relation.get("TargetMode", "").lower() == "external"


def _target(base: str, relation: Element) -> str:
    return posixpath.normpath(posixpath.join("/", base, relation.get("Target", ""))).lstrip("/")
