"""Catalogue and code know the same ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.catalogue_lint.code import Code
from tests.catalogue_lint.entries import Entry


def usage_faults(editions: Mapping[str, Mapping[str, Entry]], code: Code) -> Iterator[str]:
    """Find ids that the code asks for and English lacks, and English ids that nothing uses."""
    english = editions["en"]
    for place, id_ in code.asked:
        if id_ not in english:
            yield f"{place}: {id_}: not in the catalogue"
    referred = {name for entry in english.values() for name in entry.references}
    for id_, entry in english.items():
        if not entry.is_term and id_ not in referred and not _is_used(id_, code):
            yield entry.fault("unused")


def _is_used(id_: str, code: Code) -> bool:
    """Tell whether an id is written out, or put together from a family or from an attribute's name."""
    message, dot, attribute = id_.partition(".")
    known = message in code.literals or message.startswith(tuple(code.families))
    if not dot:
        return known or any(literal.startswith(f"{message}.") for literal in code.literals)
    return id_ in code.literals or (known and any(literal.endswith(dot + attribute) for literal in code.literals))
