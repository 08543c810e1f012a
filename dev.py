#!/usr/bin/env python3
"""Everything a developer runs, on a machine that has only Python 3.11 or newer.

python3 dev.py demo     the bot in a local sandbox with a chat page
python3 dev.py test     the tests (arguments go to pytest)
python3 dev.py check    ruff, mypy, import rules, catalogue lint
python3 dev.py run …    any command inside the project's environment
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
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("importlinter.cli",),
    ("tests.catalogue_lint",),
)


def set_up(requirements: str) -> None:
    """Install the pinned requirements unless this very list is installed already."""
    wanted = hashlib.sha256(sys.version.encode())
    wanted.update((ROOT / requirements).read_bytes())
    stamp = VENV / f".{requirements}.installed"
    if stamp.exists() and stamp.read_text() == wanted.hexdigest():
        return
    uv = shutil.which("uv")
    if uv:
        subprocess.run([uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, VENV], check=True)
        install = [uv, "pip", "install", "--quiet", "--python", str(PYTHON)]
    else:
        make_venv()
        install = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    print(f"Installing {requirements} …", flush=True)
    subprocess.run([*install, "--require-hashes", "-r", str(ROOT / requirements)], check=True)
    stamp.write_text(wanted.hexdigest())


def make_venv() -> None:
    """Create the virtual environment with the standard library alone."""
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False)
    if made.returncode:
        sys.exit("Python's venv module is incomplete here. On Debian: apt install python3-venv. Or install uv.")


def run(*arguments: str) -> int:
    """Run a module of the environment in the project's folder and pass its exit status on."""
    return subprocess.run([str(PYTHON), "-m", *arguments], cwd=ROOT, check=False).returncode


def main(command: str = "help", *rest: str) -> int:
    """Do one of the commands of this file's own description."""
    if sys.version_info < (3, 11):
        sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0])
    match command:
        case "demo":
            set_up("requirements.txt")
            return run("bot", "demo", *rest)
        case "test":
            set_up("requirements-dev.txt")
            return run("pytest", *rest)
        case "check":
            set_up("requirements-dev.txt")
            return max([run(*check) for check in CHECKS])
        case "run":
            set_up("requirements-dev.txt")
            return subprocess.run([str(PYTHON), *rest], cwd=ROOT, check=False).returncode
    print(__doc__)
    return 0 if command == "help" else 2


if __name__ == "__main__":
    try:
        sys.exit(main(*sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
