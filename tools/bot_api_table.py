#!/usr/bin/env python3
"""Write bot/sandbox/bot_api.json from the unpacked source of the package selfrotgram (MIT).

    pip download --no-deps selfrotgram==0.1.14 && unzip selfrotgram-*.whl -d source
    python3 tools/bot_api_table.py source

The package holds one dataclass for each method of the Bot API. They are read with `ast`, never imported.
"""

from __future__ import annotations

import ast
import json
import re
import sys
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "bot" / "sandbox" / "bot_api.json"
SCALARS = {"int": "Integer", "float": "Float", "bool": "Boolean", "str": "String"}
LIMIT = re.compile(r"(\d+)-(\d+) (characters|bytes)")
BETWEEN = re.compile(r"(?:Values between|include) (\d+)-(\d+)")


def type_name(node: ast.expr) -> str:
    """A parameter's type in the documentation's words, such as `Array of MessageEntity`."""
    if isinstance(node, ast.Name):
        return SCALARS.get(node.id, node.id)
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        match node.value.id:
            case "Optional":
                return type_name(inner[0])
            case "List":
                return f"Array of {type_name(inner[0])}"
            case "Union":
                return " or ".join(type_name(part) for part in inner)
    raise SystemExit(f"A type that this script does not know: {ast.dump(node)}")


def limit(words: str) -> list[Any] | None:
    """The documented limit in a parameter's description: lowest, highest, unit."""
    if found := LIMIT.search(words):
        return [int(found[1]), int(found[2]), found[3]]
    if found := BETWEEN.search(words):
        return [int(found[1]), int(found[2]), "value"]
    return None


def parameters(method: ast.ClassDef) -> dict[str, dict[str, Any]]:
    """Each parameter of a method with its type, whether it is required, and its limit."""
    found: dict[str, dict[str, Any]] = {}
    for line, after in zip(method.body, [*method.body[1:], None], strict=True):
        if not isinstance(line, ast.AnnAssign) or not isinstance(line.target, ast.Name):
            continue
        if line.target.id.startswith("__"):
            continue
        words = after.value.value if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) else ""
        known = {"type": type_name(line.annotation), "required": line.value is None}
        bounds = limit(str(words))
        found[line.target.id] = known | ({"limit": bounds} if bounds else {})
    return found


def api_name(method: ast.ClassDef) -> str:
    """The method's name on the wire."""
    return method.name[0].lower() + method.name[1:]


def main(source: Path) -> None:
    """Read the package and write the table."""
    text = (source / "selfrot" / "methods" / "generated.py").read_text(encoding="utf-8")
    version = re.search(r"Telegram Bot API (\d+\.\d+)", text)
    classes = [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]
    lines = [f"  {json.dumps(api_name(one))}: {json.dumps(parameters(one))}" for one in classes]
    head = f'{{\n"version": "{version[1] if version else ""}",\n'
    TARGET.write_text(head + '"methods": {\n' + ",\n".join(sorted(lines)) + "\n}\n}\n", encoding="utf-8")
    print(f"{len(classes)} methods written to {TARGET.name}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
