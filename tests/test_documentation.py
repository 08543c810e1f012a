"""The documentation names only what is there."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
MODULES = {
    path.relative_to(ROOT).as_posix() for top in ("bot", "tests", "tools") for path in (ROOT / top).rglob("*.py")
}

each_page = pytest.mark.parametrize("page", PAGES, ids=[page.relative_to(ROOT).as_posix() for page in PAGES])


@each_page
def test_every_module_that_a_page_names_is_there(page: Path) -> None:
    named = re.findall(r"(?<![\w…*])(?:\w+/)*\w+\.py\b", page.read_text(encoding="utf-8"))
    assert [name for name in named if not _is_there(name)] == []


def _is_there(name: str) -> bool:
    return (ROOT / name).is_file() or any(path.endswith(f"/{name}") for path in MODULES)


@each_page
def test_every_command_that_a_page_names_can_be_run(page: Path) -> None:
    named = re.findall(r"-m ((?:bot|tests|tools|benchmarks)[\w.]*\w)", page.read_text(encoding="utf-8"))
    assert [name for name in named if find_spec(name) is None] == []


@each_page
def test_every_link_to_another_page_leads_there(page: Path) -> None:
    linked = re.findall(r"\]\((?!https?:)([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [target for target in linked if not (page.parent / target).exists()] == []
