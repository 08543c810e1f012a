"""The four languages say the same things with the same arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from babel import Locale

from tests.catalogue_lint.entries import Choice, Entry
from tests.catalogue_lint.markup import tags_of
from tests.catalogue_lint.references import variables_of

Editions = Mapping[str, Mapping[str, Entry]]

_SOURCE = "en"
_CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
_EXACT = {
    "en": {"1": "one"},
    "es": {"1": "one"},
    "ar": {"0": "zero", "1": "one", "2": "two"},
}
"""Numbers that are a whole category of the language, so that a variant for the number will do."""


def agreement_faults(editions: Editions) -> Iterator[str]:
    """Compare each language's ids, arguments and markup with the English ones; terms are each language's own."""
    source = editions[_SOURCE]
    for language, edition in editions.items():
        if language == _SOURCE:
            continue
        for id_, entry in source.items():
            if entry.is_term:
                continue
            if id_ in edition:
                yield from _differences(entry, source, edition[id_], edition)
            else:
                yield entry.fault(f"missing in {language}")
        for id_, entry in edition.items():
            if id_ not in source and not entry.is_term:
                yield entry.fault(f"not in {_SOURCE}")


def _differences(
    english: Entry, source: Mapping[str, Entry], other: Entry, edition: Mapping[str, Entry]
) -> Iterator[str]:
    if names := variables_of(english, source) ^ variables_of(other, edition):
        yield other.fault(f"arguments differ from {_SOURCE}: {', '.join(sorted(names))}")
    if tags := tags_of(english) ^ tags_of(other):
        yield other.fault(f"markup differs from {_SOURCE}: {', '.join(sorted(tags))}")


def plural_faults(editions: Editions) -> Iterator[str]:
    """Find selections by plural category that lack a form, in whichever language somebody selects so."""
    counted = {
        (id_, choice.variable)
        for edition in editions.values()
        for id_, entry in edition.items()
        for choice in entry.choices
        if choice.variable and _is_plural(choice)
    }
    for language, edition in editions.items():
        needed = _needed(language)
        for id_, entry in edition.items():
            for choice in entry.choices:
                exact = {form for number, form in _EXACT.get(language, {}).items() if number in choice.keys}
                lacking = needed - choice.keys - exact
                if lacking and (_is_plural(choice) or (id_, choice.variable) in counted):
                    yield entry.fault(f"plural forms missing: {', '.join(sorted(lacking))}")


def _is_plural(choice: Choice) -> bool:
    return bool(choice.keys & (_CATEGORIES - {"other"}))


def _needed(language: str) -> set[str]:
    forms = set(Locale.parse(language).plural_form.tags) | {"other"}
    return forms if language == "ar" else forms - {"many"}  # French and Spanish "many" is for millions
