"""Telegram's HTML: safe text, escaping, and the filling of a message's slots by where they stand."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from bot.catalogue.bidi import CONTROL

FIRST_SLOT = 0xE000
"""Slots are private-use characters; the n-th value of a message stands where this plus n does."""

_SLOT = re.compile("[\ue000-\uf8ff]")
_TAG_OR_SLOT = re.compile("<(/?)([a-z][a-z0-9-]*)([^<>]*)>|[\ue000-\uf8ff]")
_TAG = re.compile("</?[a-z][^<>]*>")
_VERBATIM = ("code", "pre")


class Markup(str):
    """Text that is safe as Telegram HTML; as an argument it goes in as it is, not escaped and not isolated again."""

    __slots__ = ()


def escape(text: str) -> str:
    """Return text in which nothing can be read as a tag or an entity."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def plain(text: str) -> str:
    """Return HTML as the text that a person would see."""
    if "<" not in text and "&" not in text:
        return text
    return html.unescape(_TAG.sub("", text))


def fill(template: str, values: Sequence[str]) -> str:
    """Put values (safe HTML) in their slots; none carries bidi controls into a tag, `<code>` or `<pre>`.

    A value in a tag or `<code>` stays on one line, so that no later line of it is given a mark.
    """
    if "<" not in template:
        return fill_plain(template, values)
    inside: list[str] = []

    def put(found: re.Match[str]) -> str:
        name = found[2]
        if name is None:
            return _put_in(inside, _value(found[0], values))
        if name in _VERBATIM:
            if found[1]:
                inside.remove(name)
            else:
                inside.append(name)
        return _SLOT.sub(lambda slot: _attribute(_value(slot[0], values)), found[0])

    return _TAG_OR_SLOT.sub(put, template)


def fill_plain(template: str, values: Sequence[str]) -> str:
    """Put values in their slots as they are."""
    return _SLOT.sub(lambda slot: _value(slot[0], values), template)


def _value(slot: str, values: Sequence[str]) -> str:
    number = ord(slot) - FIRST_SLOT
    return values[number] if number < len(values) else slot


def _put_in(inside: Sequence[str], value: str) -> str:
    if not inside:
        return value
    value = CONTROL.sub("", value)
    return value if "pre" in inside else value.replace("\n", " ")


def _attribute(value: str) -> str:
    return _put_in(("a",), value).replace('"', "&quot;")
