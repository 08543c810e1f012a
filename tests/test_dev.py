"""dev.py: the one file that has to work before anything is installed."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import dev

ROOT = Path(dev.__file__).parent


def test_it_imports_nothing_but_the_standard_library() -> None:
    tree = ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names


def test_an_older_python_can_read_it_to_be_told_what_is_needed() -> None:
    ast.parse((ROOT / "dev.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_an_unknown_command_explains_itself_and_exits_with_status_2() -> None:
    done = subprocess.run([sys.executable, "dev.py", "fly"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "dev.py demo" in done.stdout


def test_what_is_installed_is_not_installed_again() -> None:
    assert dev.is_installed("requirements-dev.txt")


def test_no_list_of_requirements_names_an_address() -> None:
    for path in ROOT.glob("requirements*"):
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        assert path.suffix == ".in" or text.count("==") <= text.count("--hash=")
