"""What a document is called that came without a name, as photos do: its kind and pages, in the person's words."""

from __future__ import annotations

from collections.abc import Callable

from bot.catalogue import Catalogue
from bot.domain.document import DocumentKind

FAMILIES = ("document-kind-",)

Naming = Callable[[str, DocumentKind, int], str]
"""Gives a name without an ending, in a language, for a kind and a number of pages."""


def naming(catalogue: Catalogue) -> Naming:
    """Name documents in the words of the catalogue."""

    def name(language: str, kind: DocumentKind, pages: int) -> str:
        own = catalogue.label(language, f"document-kind-{kind.value}")
        return own if pages < 2 else catalogue.label(language, "document-named", kind=own, count=pages)

    return name
