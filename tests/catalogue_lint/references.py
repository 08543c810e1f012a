"""What a message refers to exists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.catalogue_lint.entries import Entry

_FUNCTIONS = {"NUMBER", "DATETIME"}


def reference_faults(edition: Mapping[str, Entry]) -> Iterator[str]:
    """Find unknown functions, messages and terms, messages that contain themselves, and terms nobody uses."""
    referred: set[str] = set()
    for entry in edition.values():
        referred |= entry.references
        for name in sorted(entry.functions - _FUNCTIONS):
            yield entry.fault(f"unknown function {name}")
        for name in sorted(entry.references - edition.keys()):
            yield entry.fault(f"refers to {name}, which does not exist")
        if entry.id in _reachable(entry, edition):
            yield entry.fault("contains itself")
    for entry in edition.values():
        if entry.is_term and "." not in entry.id and entry.id not in referred:
            yield entry.fault("unused term")


def _reachable(entry: Entry, edition: Mapping[str, Entry]) -> set[str]:
    found: set[str] = set()
    waiting = list(entry.references)
    while waiting:
        name = waiting.pop()
        if name not in found and name in edition:
            found.add(name)
            waiting += edition[name].references
    return found


def variables_of(entry: Entry, edition: Mapping[str, Entry]) -> set[str]:
    """Return the arguments an entry needs, its own and those of the messages it refers to."""
    others = (edition[name] for name in _reachable(entry, edition) if not name.startswith("-"))
    return entry.variables.union(*(other.variables for other in others))
