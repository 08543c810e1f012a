"""Texts fit where Telegram, or a phone, shows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fluent.syntax import ast

from tests.catalogue_lint.entries import Entry, text_of
from tests.catalogue_lint.markup import TAG

_LIMITS = {"button-": 40, "command-": 256, "toast-": 200, "": 4096}
"""Characters: a button that a phone still shows whole, then Telegram's own limits."""

_LONGEST_PIECE = 2500
"""fluent.runtime refuses a longer piece of text beside a placeable."""


def length_faults(entry: Entry, _edition: Mapping[str, Entry]) -> Iterator[str]:
    """Find texts that are too long even with nothing put in."""
    length = _longest(entry.pattern)
    limit = next(limit for prefix, limit in _LIMITS.items() if entry.id.startswith(prefix))
    if length > limit:
        yield f"{length} characters, more than {limit}"
    if any(len(phrase) > _LONGEST_PIECE for phrase in entry.phrases) and not _is_text(entry.pattern):
        yield f"a piece of more than {_LONGEST_PIECE} characters beside something put in"


def _longest(pattern: ast.Pattern) -> int:
    return sum(_length(element) for element in pattern.elements)


def _length(element: ast.TextElement | ast.Placeable) -> int:
    if isinstance(element, ast.Placeable):
        inner = element.expression
        if isinstance(inner, ast.SelectExpression):
            return max(_longest(variant.value) for variant in inner.variants)
        if not isinstance(inner, (ast.StringLiteral, ast.NumberLiteral)):
            return 0
    return len(TAG.sub("", text_of(element)))


def _is_text(pattern: ast.Pattern) -> bool:
    return all(isinstance(element, ast.TextElement) for element in pattern.elements)
