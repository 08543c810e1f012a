"""What the Python files say about catalogue ids."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_POSITION = {"say": 1, "label": 1, "words": 0, "Words": 0, "Say": 0, "Button": 0}
"""Calls that take an id, and where among their positional arguments it stands."""

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?:\.[a-z][a-z0-9-]*)?")


@dataclass
class Code:
    """Every string literal, every family of ids made up at run time, every id asked for by name."""

    literals: set[str] = field(default_factory=set)
    families: set[str] = field(default_factory=set)
    asked: list[tuple[str, str]] = field(default_factory=list)
    """(file and line, id)"""


def read_code(folder: Path) -> Code:
    """Read all Python files of a folder and below."""
    code = Code()
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"), str(path))
        file = path.relative_to(folder.parent).as_posix()
        code.families.update(_families(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                code.literals.add(node.value)
            elif isinstance(node, ast.Call):
                code.asked += [(f"{file}:{node.lineno}", id_) for id_ in _asked(node)]
    return code


def _families(tree: ast.Module) -> Iterator[str]:
    """Yield the prefixes in a module's own `FAMILIES: tuple[str, ...] = ("error-", …)`."""
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if any(isinstance(target, ast.Name) and target.id == "FAMILIES" for target in targets):
            yield from ast.literal_eval(node.value)  # type: ignore[attr-defined]


def _asked(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    position = _POSITION.get(name)
    if position is None or len(call.args) <= position:
        return
    for id_ in _constants(call.args[position]):
        if name != "Button" or _ID.fullmatch(id_):  # a button may also carry a literal text
            yield id_


def _constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
