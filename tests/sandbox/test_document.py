"""What docs/sandbox.md says is true."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from bot.sandbox.faults import KINDS
from bot.sandbox.methods import MODELLED
from bot.sandbox.people_control import ACTS

ROOT = Path(__file__).parents[2]
DOCUMENT = (ROOT / "docs" / "sandbox.md").read_text(encoding="utf-8")


def test_the_example_runs() -> None:
    found = re.search(r"```python\n(.*?)```", DOCUMENT, re.DOTALL)
    assert found is not None
    ran = subprocess.run([sys.executable, "-c", found[1]], cwd=ROOT, capture_output=True, timeout=30, check=False)
    assert ran.returncode == 0, ran.stderr.decode()


def test_every_modelled_method_is_named() -> None:
    section = DOCUMENT.partition("## What it models")[2].partition("##")[0]
    getters = {"getMyName", "getMyDescription", "getMyShortDescription"}
    assert MODELLED.keys() - getters == set(
        re.findall(r"\b(?:get|set|send|edit|delete|answer|copy|forward|pin|unpin|leave)[A-Z]\w+", section)
    )


def test_every_fault_lint_code_and_action_is_named() -> None:
    faults = DOCUMENT.partition("### Faults")[2].partition("###")[0]
    assert all(f"`{kind}`" in faults for kind in KINDS)
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot" / "sandbox").rglob("*.py"))
    codes = set(re.findall(r"(?:oddities\.append\(\(|_odd\(|Finding\()\s*\"(\w+)\"", source))
    lint = DOCUMENT.partition("### Lint")[2].partition("## ")[0]
    assert len(codes) == 11
    assert all(f"`{code}`" in lint for code in codes)
    actions = re.search(r"`(say [a-z ]+)`", DOCUMENT)
    assert actions is not None
    assert set(actions[1].split()) == {*ACTS, "upload"}
