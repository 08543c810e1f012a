#!/usr/bin/env python3
"""Everything a developer runs, on a machine that has only Python 3.11 or newer.

python3 dev.py demo     the bot in a local sandbox with a chat page
python3 dev.py test     the tests (arguments go to pytest: -m browser walks the pages in Chromium, -m long the rest)
                        CASES=all in the environment has property tests try all cases that were promised
python3 dev.py check    ruff, mypy, import rules, catalogue lint
python3 dev.py run …    Python in the project's environment: dev.py run -m bot check
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
REQUIRED = {
    "demo": "requirements.txt",
    "test": "requirements-dev.txt",
    "check": "requirements-dev.txt",
    "run": "requirements-dev.txt",
}
LEADING = {
    "demo": ("-m", "bot", "demo"),
    "test": ("-m", "pytest", "-n", "2", "--dist", "worksteal", "-m", "not browser and not long"),
    "run": (),
}
CHECKS = (
    ("-m", "ruff", "check", "."),
    ("-m", "ruff", "format", "--check", "."),
    ("-m", "mypy"),
    ("-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"),
    ("-m", "tests.catalogue_lint"),
)


def set_up(requirements: str) -> None:
    """Install the pinned requirements unless this very list, or the fuller one, is installed already."""
    if any(is_installed(each) for each in {requirements, "requirements-dev.txt"}):
        return
    uv = shutil.which("uv")
    if uv:
        subprocess.run([uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, VENV], check=True)
        install = [uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
    else:
        make_venv()
        install = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    print(f"Installing {requirements} (once) …", flush=True)
    subprocess.run([*install, "--require-hashes", "-r", str(ROOT / requirements)], check=True)
    stamp(requirements).write_text(fingerprint(requirements))


def stamp(requirements: str) -> Path:
    """Give the file that says which list was installed last."""
    return VENV / f".{requirements}.installed"


def fingerprint(requirements: str) -> str:
    """Tell one list, for one Python, from any other."""
    return hashlib.sha256(sys.version.encode() + (ROOT / requirements).read_bytes()).hexdigest()


def is_installed(requirements: str) -> bool:
    """Tell whether the list as it is now is what was installed."""
    return stamp(requirements).exists() and stamp(requirements).read_text() == fingerprint(requirements)


def make_venv() -> None:
    """Create the virtual environment with the standard library alone."""
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
    if made.returncode:
        sys.exit("Python's venv module is incomplete here. On Debian: apt install python3-venv. Or install uv.")


def run(*arguments: str) -> int:
    """Run the environment's Python in the project's folder and pass its exit status on.

    Compiled modules are kept whatever the machine's habit: the bot and its tests start many processes.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run([str(PYTHON), *arguments], cwd=ROOT, env=environment, check=False).returncode


def main(command: str = "help", *rest: str) -> int:
    """Do one of the commands of this file's own description."""
    if command not in REQUIRED:
        print(__doc__)
        return 0 if command == "help" else 2
    set_up(REQUIRED[command])
    if command == "check":
        return max([run(*check) for check in CHECKS])
    return run(*LEADING[command], *rest)


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 (whoever has an older one shall be told)
        sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0])
    try:
        sys.exit(main(*sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
