"""The notices that the project ships, read once for all tests of a process."""

from __future__ import annotations

from pathlib import Path

from bot.feeds import vacancy_file

FILE = Path(vacancy_file.__file__).parent / "data" / "vacancies.json"
READING = vacancy_file.read(FILE.read_bytes(), zone="Europe/Paris")
