"""A document as a tree of named nodes, whether it was written as XML or as JSON.

Names are in lower case and without namespace. An attribute, or a key of an object, is a child like any other.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, XMLParser

from bot.domain.text import clean_text
from bot.interchange.found import CannotRead

MOST_NODES, DEEPEST, LONGEST = 50_000, 60, 100_000
"""Bounds of a document: nodes, levels, and characters of one text; a longer text is a picture or an annex."""

LARGEST_JSON = 5_000_000
"""Bytes of JSON that are read: some hundred megabytes of objects at the worst."""


@dataclass
class Node:
    """One element: its name, its own text and its children."""

    name: str
    text: str = ""
    children: list[Node] = field(default_factory=list)

    def all(self, path: str) -> Iterator[Node]:
        """Give every node at a path of names: `period/from`; `*` is any name."""
        name, _, rest = path.partition("/")
        for child in self.children:
            if name in ("*", child.name):
                yield from child.all(rest) if rest else (child,)

    def first(self, *paths: str) -> Node:
        """Give the first node at the first path that has one, or an empty node."""
        return next((node for path in paths for node in self.all(path)), Node(""))

    def said(self, *paths: str) -> str:
        """Give the first text that is not empty at any of the paths, tried in turn, or an empty one."""
        texts = (clean_text(node.text) for path in paths for node in self.all(path))
        return next(filter(None, texts), "")

    def entries(self, name: str) -> Iterator[Node]:
        """Give the entries of a list, which may be wrapped in `<name>list` or in its own name, or in nothing."""
        for child in self.children:
            if child.name in (name, f"{name}list"):
                inner = list(child.entries(name))
                yield from inner or ((child,) if child.name == name else ())


class _Builder:
    """Builds the tree while the parser runs, and stops it at the bounds."""

    def __init__(self) -> None:
        self._path = [Node("")]
        self._nodes = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._nodes += 1 + len(attributes)
        if self._nodes > MOST_NODES or len(self._path) > DEEPEST:
            raise CannotRead("too_large")
        children = [Node(_local(name), value) for name, value in attributes.items()]
        node = Node(_local(tag), "", children)
        self._path[-1].children.append(node)
        self._path.append(node)

    def data(self, text: str) -> None:
        node = self._path[-1]
        if len(node.text) < LONGEST:
            node.text += text

    def end(self, tag: str) -> None:
        self._path.pop()

    def close(self) -> Node:
        return self._path[0].children[0]


def _local(tag: str) -> str:
    return tag.rpartition("}")[2].lower()


def read_xml(content: bytes) -> Node:
    """Read a document; raise CannotRead for one that is broken, too large, or declares entities or a DTD."""
    parser = XMLParser(target=_Builder(), forbid_dtd=True)
    try:
        parser.feed(content)
        root: Node = parser.close()
    except DefusedXmlException:
        raise CannotRead("unsafe") from None
    except (ParseError, ValueError, LookupError):
        raise CannotRead("broken") from None
    return root


def read_json(content: bytes) -> Any:
    """Read JSON values; raise CannotRead for what is broken or too large."""
    if len(content) > LARGEST_JSON:
        raise CannotRead("too_large")
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise CannotRead("broken") from None


def read_json_tree(content: bytes) -> Node:
    """Read JSON values as a tree; raise CannotRead for what is broken or too large."""
    if content.count(b",") + content.count(b"{") > MOST_NODES:
        raise CannotRead("too_large")
    return _node("", read_json(content))


def _node(name: str, value: Any, depth: int = 0) -> Node:
    """Give JSON values as a node: keys become children, and each item of a list a child of the list's name."""
    if depth > DEEPEST:
        raise CannotRead("too_large")
    if isinstance(value, Mapping):
        return Node(name.lower(), "", [child for key, each in value.items() for child in _children(key, each, depth)])
    if isinstance(value, bool):
        return Node(name.lower(), "true" if value else "false")
    return Node(name.lower(), str(value) if isinstance(value, str | int) else "")


def _children(key: str, value: Any, depth: int) -> Iterator[Node]:
    for each in value if isinstance(value, list) else [value]:
        yield _node(key, each, depth + 1)
