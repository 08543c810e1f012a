"""Read every catalogue as a strict editor would; `python -m tests.catalogue_lint` prints the faults."""

from __future__ import annotations

from pathlib import Path

from bot.catalogue import LANGUAGES
from tests.catalogue_lint.agreement import agreement_faults, plural_faults
from tests.catalogue_lint.code import read_code
from tests.catalogue_lint.entries import Entry, read_language
from tests.catalogue_lint.lengths import length_faults
from tests.catalogue_lint.markup import markup_faults
from tests.catalogue_lint.references import reference_faults
from tests.catalogue_lint.typography import typography_faults
from tests.catalogue_lint.usage import usage_faults

ROOT = Path(__file__).resolve().parents[2]


def find_faults(locales: Path = ROOT / "locales", code: Path = ROOT / "bot") -> list[str]:
    """Return the faults of the catalogues in `locales`, as used by the Python files under `code`."""
    faults: list[str] = []
    editions: dict[str, dict[str, Entry]] = {}
    for language in LANGUAGES:
        editions[language], unreadable = read_language(locales, language)
        faults += unreadable
    for edition in editions.values():
        for entry in edition.values():
            for rule in (markup_faults, length_faults, typography_faults):
                faults += [entry.fault(text) for text in rule(entry, edition)]
        faults += reference_faults(edition)
    faults += agreement_faults(editions)
    faults += plural_faults(editions)
    faults += usage_faults(editions, read_code(code))
    return faults
