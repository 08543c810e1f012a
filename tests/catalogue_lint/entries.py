"""What one language's catalogue says under each id, taken apart for the rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

SLOT = "\ufffc"
"""Stands in a phrase for what is put in later."""


@dataclass(frozen=True)
class Choice:
    """A select expression: the variable it looks at, if it looks at one, and the keys of its variants."""

    variable: str | None
    keys: frozenset[str]


@dataclass
class Entry:
    """A message, term (`-name`) or attribute (`name.attribute`) of one language."""

    language: str
    file: str
    id: str
    pattern: ast.Pattern
    variables: set[str] = field(default_factory=set)
    functions: set[str] = field(default_factory=set)
    references: set[str] = field(default_factory=set)
    choices: list[Choice] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    """The text of every pattern and variant on its own, with a slot for each thing put in."""

    @property
    def is_term(self) -> bool:
        """Tell whether this is a term, which only other messages can use."""
        return self.id.startswith("-")

    def fault(self, text: str) -> str:
        """Return a line for the report."""
        return f"{self.file}: {self.id}: {text}"


def read_language(locales: Path, language: str) -> tuple[dict[str, Entry], list[str]]:
    """Return a language's entries by id, and what cannot be read or is there twice."""
    entries: dict[str, Entry] = {}
    faults: list[str] = []
    paths = sorted((locales / language).glob("*.ftl"))
    if not paths:
        faults.append(f"{locales.name}/{language}: no catalogue file")
    for path in paths:
        file = path.relative_to(locales.parent).as_posix()
        for item in FluentParser(with_spans=False).parse(path.read_text("utf-8")).body:
            if isinstance(item, ast.Junk):
                faults.append(f"{file}: {_name(item)}: syntax error: {_reason(item)}")
            elif isinstance(item, (ast.Message, ast.Term)):
                for entry in _entries(language, file, item):
                    if entry.id in entries:
                        faults.append(entry.fault(f"is there twice, first in {entries[entry.id].file}"))
                    else:
                        entries[entry.id] = entry
    return entries, faults


def _name(junk: ast.Junk) -> str:
    return (junk.content or "").strip().partition("\n")[0].partition("=")[0].strip()


def _reason(junk: ast.Junk) -> str:
    return "; ".join(note.message or note.code for note in junk.annotations)


def _entries(language: str, file: str, item: ast.Message | ast.Term) -> Iterator[Entry]:
    name = f"-{item.id.name}" if isinstance(item, ast.Term) else item.id.name
    if item.value is not None:
        yield _taken_apart(Entry(language, file, name, item.value))
    for attribute in item.attributes:
        yield _taken_apart(Entry(language, file, f"{name}.{attribute.id.name}", attribute.value))


def _taken_apart(entry: Entry) -> Entry:
    _Reader(entry).visit(entry.pattern)
    return entry


class _Reader(Visitor):
    """Fills an entry from its syntax tree."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802 - named by the syntax tree
        self.entry.phrases.append("".join(text_of(element) for element in node.elements))
        self.generic_visit(node)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.entry.variables.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.entry.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.entry.references.add(_full_name(node.id.name, node.attribute))

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.entry.references.add(_full_name(f"-{node.id.name}", node.attribute))

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = frozenset(key_of(variant) for variant in node.variants)
        self.entry.choices.append(Choice(_selected(node.selector), keys))
        self.generic_visit(node)


def text_of(element: ast.TextElement | ast.Placeable) -> str:
    """Return the text of a pattern's element, or a slot for what is put in later."""
    if isinstance(element, ast.TextElement):
        return element.value
    inner = element.expression
    if isinstance(inner, ast.StringLiteral):
        return inner.parse()["value"]
    return inner.value if isinstance(inner, ast.NumberLiteral) else SLOT


def key_of(variant: ast.Variant) -> str:
    """Return a variant's key as written."""
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value


def _selected(selector: ast.InlineExpression | ast.Placeable) -> str | None:
    if isinstance(selector, ast.FunctionReference) and selector.arguments.positional:
        return _selected(selector.arguments.positional[0])
    return selector.id.name if isinstance(selector, ast.VariableReference) else None


def _full_name(name: str, attribute: ast.Identifier | None) -> str:
    return f"{name}.{attribute.name}" if attribute else name
