"""Every sentence of the assistant, in every language, by its id."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from pathlib import Path

from bot.catalogue.edition import Edition
from bot.catalogue.errors import BrokenMessage, CatalogueError, MissingWords, UnreadableCatalogue
from bot.catalogue.markup import Markup
from bot.catalogue.regional import LANGUAGES
from bot.catalogue.values import Value, as_html
from bot.domain.text import fold

FALLBACK = "en"

_REPEATED = (int, Markup)
"""The kinds of argument that come out of our own words and come back often; a plain string may be somebody's."""

REMEMBERED = 20_000
"""Rendered messages kept at most: a few megabytes."""

_log = logging.getLogger(__name__)


class Catalogue:
    """Messages in four languages.

    A strict catalogue, for tests, raises on every fault. Otherwise a person gets the English
    message, or in the worst case the id, and the log gets one warning.
    """

    def __init__(self, editions: Mapping[str, Edition], *, strict: bool) -> None:
        self._editions = editions
        self._strict = strict
        self._said: dict[tuple[object, ...], Markup] = {}
        self._labels: dict[tuple[str, str], str] = {}
        self._warned: set[tuple[str, str]] = set()

    @classmethod
    def load(cls, root: Path, *, strict: bool) -> Catalogue:
        """Read `root`/{en,fr,es,ar}/*.ftl; when strict, UnreadableCatalogue if one has a syntax error."""
        editions = {language: Edition(language) for language in LANGUAGES}
        for language, edition in editions.items():
            faults = edition.read(root / language)
            if strict and faults:
                raise UnreadableCatalogue(language, *faults)
            for fault in faults:
                _log.warning("Unreadable message in the catalogue: %s: %s", language, fault)
        return cls(editions, strict=strict)

    def has(self, id_: str) -> bool:
        """Tell whether the English catalogue has this id; `name.attribute` asks for an attribute."""
        return self._editions[FALLBACK].has(id_)

    def say(self, language: str, id_: str, /, **args: Value) -> Markup:
        """Return a message as Telegram HTML, its arguments escaped and isolated."""
        if args and not all(type(value) in _REPEATED for value in args.values()):
            return Markup(self._put(language, id_, args, html=True))
        place = (language, id_, *args.items()) if args else (language, id_)
        known = self._said.get(place)
        if known is None:
            known = Markup(self._put(language, id_, args, html=True))
            if len(self._said) < REMEMBERED:
                self._said[place] = known
        return known

    def label(self, language: str, id_: str, /, **args: Value) -> str:
        """Return a message as plain text, for buttons, commands and toasts."""
        if args:
            return self._put(language, id_, args, html=False)
        known = self._labels.get((language, id_))
        if known is None:
            known = self._labels[language, id_] = self._put(language, id_, args, html=False)
        return known

    def options_typed(self, text: str) -> frozenset[str]:
        """Give the ids of the answers (`option-…`) that a text names in any language, as their buttons or as people do.

        What people call an answer besides is its attribute `typed`: a few words with bars between them.
        """
        return self._typed.get(fold(text), frozenset())

    @cached_property
    def _typed(self) -> Mapping[str, frozenset[str]]:
        known: dict[str, set[str]] = {}
        for edition in self._editions.values():
            for id_ in edition.options:
                name = edition.plain(id_, {})
                more = edition.plain(f"{id_}.typed", {}).split("|") if edition.has(f"{id_}.typed") else []
                for each in (name, *name.split("·"), *more):
                    known.setdefault(fold(each), set()).add(id_)
        return {name: frozenset(ids) for name, ids in known.items()}

    def date(self, language: str, day: date) -> Markup:
        """Return a day as one writes it, e.g. "12 March 2027"."""
        return Markup(self._edition(language).regional.day(day))

    def moment(self, language: str, when: datetime) -> Markup:
        """Return date, time and the zone's city or UTC offset, e.g. "12 March 2027, 23:59 (Paris)"."""
        return Markup(self._edition(language).regional.moment(when))

    def zone(self, language: str, when: datetime) -> Markup:
        """Return the city of an instant's zone and its offset then, e.g. "Paris (UTC+01:00)"."""
        return Markup(self._edition(language).regional.zone_and_offset(when))

    def month(self, language: str, month: str) -> Markup:
        """Return a month given as YYYY-MM, e.g. "March 2027"; ValueError when it is not one."""
        return Markup(self._edition(language).regional.month(month))

    def number(self, language: str, number: float | Decimal) -> Markup:
        """Return a number with the language's separators and Latin digits."""
        return Markup(self._edition(language).regional.number(number))

    def join(self, language: str, items: Iterable[Value]) -> Markup:
        """Return values as a list in words, e.g. "Arabic, French and Spanish"."""
        return Markup(as_html(tuple(items), self._edition(language).regional))

    def _put(self, language: str, id_: str, args: Mapping[str, Value], *, html: bool) -> str:
        try:
            return self._attempt(language, id_, args, html=html)
        except CatalogueError as fault:
            if self._strict:
                raise
            self._warn(language, id_, fault)
        try:
            return self._attempt(FALLBACK, id_, args, html=html)
        except CatalogueError:
            return id_

    def _attempt(self, language: str, id_: str, args: Mapping[str, Value], *, html: bool) -> str:
        edition = self._editions.get(language)
        if edition is None:
            raise MissingWords(language, id_)
        try:
            return edition.html(id_, args) if html else edition.plain(id_, args)
        except (ValueError, TypeError, ArithmeticError) as error:
            raise BrokenMessage(language, id_, error) from error

    def _edition(self, language: str) -> Edition:
        if self._strict:
            return self._editions[language]
        return self._editions.get(language) or self._editions[FALLBACK]

    def _warn(self, language: str, id_: str, fault: CatalogueError) -> None:
        if (language, id_) not in self._warned:
            self._warned.add((language, id_))
            _log.warning("%s", fault)
