"""Taking out of an open PDF whatever acts by itself, hides other files, or says more than its pages.

Keys and actions: ISO 32000-2, sections 7.11 (files), 12.5 and 12.6 (annotations, actions), 12.7 (forms),
12.8 (signatures), 13 (media), 14.3 and 14.5 (metadata, private data).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import pikepdf

from bot.inspection.reason import Change

_KEYS: Mapping[str, Change] = {
    "/JS": Change.JAVASCRIPT,
    "/JavaScript": Change.JAVASCRIPT,
    "/OpenAction": Change.ACTIONS,
    "/AA": Change.ACTIONS,
    "/Launch": Change.ACTIONS,
    "/EmbeddedFiles": Change.EMBEDDED_FILES,
    "/EmbeddedFile": Change.EMBEDDED_FILES,
    "/EF": Change.EMBEDDED_FILES,
    "/AF": Change.EMBEDDED_FILES,
    "/XFA": Change.FORM_LAYER,
    "/RichMedia": Change.MEDIA,
    "/RichMediaContent": Change.MEDIA,
    "/RichMediaSettings": Change.MEDIA,
    "/3DD": Change.MEDIA,
    "/Perms": Change.SIGNATURE,
    "/DSS": Change.SIGNATURE,
    "/Metadata": Change.METADATA,
    "/PieceInfo": Change.METADATA,
}
"""Taken out of every dictionary, wherever it stands."""

_ACTIONS: Mapping[str, Change] = {
    "/JavaScript": Change.JAVASCRIPT,
    "/Launch": Change.ACTIONS,
    "/SubmitForm": Change.ACTIONS,
    "/ImportData": Change.ACTIONS,
    "/GoToR": Change.ACTIONS,
    "/GoToE": Change.ACTIONS,
    "/Rendition": Change.MEDIA,
    "/Movie": Change.MEDIA,
    "/Sound": Change.MEDIA,
    "/RichMediaExecute": Change.MEDIA,
    "/GoTo3DView": Change.MEDIA,
}
_ANNOTATIONS: Mapping[str, Change] = {
    "/FileAttachment": Change.EMBEDDED_FILES,
    "/RichMedia": Change.MEDIA,
    "/Movie": Change.MEDIA,
    "/Sound": Change.MEDIA,
    "/Screen": Change.MEDIA,
    "/3D": Change.MEDIA,
}
_KEPT_FACTS = {"/Title"}
_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]*):")
_SAFE_SCHEMES = {"http", "https", "mailto", "tel"}


def disarm(document: pikepdf.Pdf) -> set[Change]:
    """Change an open document in place and tell what was taken out; nothing when there was nothing."""
    changed = set(_facts(document))
    changed.update(_disarm(document.trailer))
    for item in document.objects:
        changed.update(_disarm(item))
    return changed


def _facts(document: pikepdf.Pdf) -> Iterator[Change]:
    """Leave of the document's facts its title only."""
    facts = document.trailer.get("/Info")
    if not isinstance(facts, pikepdf.Dictionary):
        return
    for key in set(facts.keys()) - _KEPT_FACTS:
        del facts[key]
        yield Change.METADATA


def _disarm(top: pikepdf.Object) -> Iterator[Change]:
    """Go through one object and what is written inside it; what it refers to has its own turn."""
    waiting = [top]
    while waiting:
        item = waiting.pop()
        if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
            yield from _disarm_dictionary(item)
            waiting += [value for _, value in item.items() if _is_inside(value)]
        elif isinstance(item, pikepdf.Array):
            waiting += [value for value in item if _is_inside(value)]


def _is_inside(value: object) -> bool:
    return isinstance(value, pikepdf.Dictionary | pikepdf.Array) and not value.is_indirect


def _disarm_dictionary(item: pikepdf.Object) -> Iterator[Change]:
    for key in _KEYS.keys() & set(item.keys()):
        if not _is_harmless(key, item[key]):
            del item[key]
            yield _KEYS[key]
    if "/S" in item:
        yield from _action(item)
    if "/URI" in item:
        yield from _address(item)
    if "/Annots" in item:
        yield from _annotations(item)
    if "/V" in item and _is_signature(item["/V"]):
        del item["/V"]
        yield Change.SIGNATURE
    if isinstance(item, pikepdf.Stream):
        yield from _outside(item)


def _is_harmless(key: str, value: object) -> bool:
    """Tell a font that happens to be called AA, and the /Perms of an encryption; neither has a way to act."""
    if key == "/Perms" and isinstance(value, pikepdf.String):
        return True
    return isinstance(value, pikepdf.Dictionary) and value.get("/Type") == "/Font" and "/S" not in value


def _is_signature(value: object) -> bool:
    return isinstance(value, pikepdf.Dictionary) and "/ByteRange" in value


def _action(item: pikepdf.Object) -> Iterator[Change]:
    """Empty an action of a kind that is not kept; going to a page and opening a web page are kept."""
    change = _ACTIONS.get(str(item["/S"]))
    if change is not None:
        for key in set(item.keys()):
            del item[key]
        yield change


def _address(item: pikepdf.Object) -> Iterator[Change]:
    """Keep addresses of web pages, mail and telephones."""
    address = item["/URI"]
    if not isinstance(address, pikepdf.String):
        return
    text = str(address)
    scheme = _SCHEME.match(text)
    if text.startswith("\\\\") or (scheme and scheme[1].lower() not in _SAFE_SCHEMES):
        del item["/URI"]
        yield Change.ACTIONS


def _annotations(page: pikepdf.Object) -> Iterator[Change]:
    annotations = page["/Annots"]
    if not isinstance(annotations, pikepdf.Array):
        return
    kinds = [_ANNOTATIONS.get(str(one.get("/Subtype"))) if _is_dictionary(one) else None for one in annotations]
    if any(kinds):
        kept = [one for one, change in zip(annotations, kinds, strict=True) if change is None]
        page["/Annots"] = pikepdf.Array(kept)
        yield from filter(None, kinds)


def _is_dictionary(value: object) -> bool:
    return isinstance(value, pikepdf.Dictionary)


def _outside(stream: pikepdf.Stream) -> Iterator[Change]:
    """Cut a stream off from content that lies in another file."""
    keys = {"/F", "/FFilter", "/FDecodeParms"} | ({"/Ref"} if stream.get("/Subtype") == "/Form" else set())
    for key in keys & set(stream.keys()):
        del stream[key]
        yield Change.ACTIONS
