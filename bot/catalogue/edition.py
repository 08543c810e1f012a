"""One language's edition of the catalogue: its Fluent messages, ready to be filled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any, TypeGuard

from fluent.runtime import FluentBundle
from fluent.runtime.errors import FluentReferenceError
from fluent.runtime.types import FluentType
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, Placeable, TextElement, VariableReference

from bot.catalogue import bidi
from bot.catalogue.errors import BrokenMessage, MissingArgument, MissingWords
from bot.catalogue.markup import FIRST_SLOT, fill, fill_plain, plain
from bot.catalogue.regional import Regional
from bot.catalogue.values import Value, as_html, as_plain

OPTION = "option-"
"""How the ids begin of what answers are called."""

_NUMBERS = (int, float, Decimal)
"""What Fluent formats itself, or selects a plural form by."""

_UNKNOWN_ARGUMENT = "Unknown external: "
_Pattern = Any  # fluent.runtime's compiled patterns share no public type


class _Slot(FluentType):
    """Stands for a value while Fluent puts the sentence together, and can be selected on.

    The value itself comes in afterwards, when it is known whether it stands in a tag. Fluent would
    also refuse a value of more than 2,500 characters.
    """

    __slots__ = ("mark", "value")

    def __init__(self, mark: str, value: Value) -> None:
        self.mark = mark
        self.value = value

    def format(self, locale: object) -> str:
        return self.mark

    def __eq__(self, other: object) -> bool:
        return self.value == other


class Edition:
    """The messages of one language."""

    def __init__(self, language: str) -> None:
        self.regional = Regional(language)
        self.language = language
        self._bundle = FluentBundle(
            [str(self.regional.locale)], functions={"DATETIME": self._datetime}, use_isolating=False
        )
        self._patterns: dict[str, _Pattern] = {}
        self._straight: set[str] = set()
        self._templates: dict[tuple[str, ...], str] = {}
        self.options: list[str] = []

    def read(self, folder: Path) -> list[str]:
        """Take in every .ftl file of a folder; return the syntax errors, one a line."""
        faults = []
        for path in sorted(folder.glob("*.ftl")):
            resource = FluentParser(with_spans=False).parse(path.read_text("utf-8"))
            self._bundle.add_resource(resource)
            self.options += [entry.id.name for entry in resource.body if _is_option(entry)]
            self._straight |= {id_ for entry in resource.body for id_ in _straight(entry)}
            faults += [f"{path.name}: {_first_line(entry)}" for entry in resource.body if isinstance(entry, Junk)]
        return faults

    def has(self, id_: str) -> bool:
        """Tell whether there is a message, or with a dot an attribute, of this id."""
        try:
            self._pattern(id_)
        except MissingWords:
            return False
        return True

    def html(self, id_: str, values: Mapping[str, Value]) -> str:
        """Return a message as Telegram HTML."""
        template, slotted = self._template(id_, values)
        text = fill(template, [as_html(value, self.regional) for value in slotted]) if slotted else template
        return bidi.start_lines(text, markup=True) if self.regional.rtl else bidi.lead_lines(text)

    def plain(self, id_: str, values: Mapping[str, Value]) -> str:
        """Return a message as plain text; its own markup, if any, is left out."""
        template, slotted = self._template(id_, values)
        text = fill_plain(plain(template), [as_plain(value, self.regional) for value in slotted])
        return bidi.start_lines(text, markup=False) if self.regional.rtl else bidi.lead_lines(text)

    def _template(self, id_: str, values: Mapping[str, Value]) -> tuple[str, list[Value]]:
        """Return the sentence with a slot for each value but numbers, and the values of the slots."""
        slotted: list[Value] = [value for value in values.values() if not isinstance(value, _NUMBERS)]
        if id_ not in self._straight or len(slotted) < len(values):
            return self._composed(id_, values), slotted
        place = (id_, *values)
        if place not in self._templates:
            self._templates[place] = self._composed(id_, values)
        return self._templates[place], slotted

    def _composed(self, id_: str, values: Mapping[str, Value]) -> str:
        pattern = self._pattern(id_)
        arguments: dict[str, object] = {}
        marks = map(chr, count(FIRST_SLOT))
        for name, value in values.items():
            arguments[name] = value if isinstance(value, _NUMBERS) else _Slot(next(marks), value)
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise self._diagnosis(id_, errors[0])
        if self.regional.rtl:
            text = self._with_signs_in_front(str(text), arguments.values())
        return str(text)

    def _with_signs_in_front(self, text: str, arguments: Iterable[object]) -> str:
        for number in arguments:
            if isinstance(number, _NUMBERS) and number < 0:
                shown = self.regional.number(number)
                text = text.replace(shown.removeprefix(bidi.LRM), shown)
        return text

    def _pattern(self, id_: str) -> _Pattern:
        try:
            return self._patterns[id_]
        except KeyError:
            self._patterns[id_] = pattern = self._look_up(id_)
            return pattern

    def _look_up(self, id_: str) -> _Pattern:
        name, _, attribute = id_.partition(".")
        if self._bundle.has_message(name):
            message = self._bundle.get_message(name)
            pattern = message.attributes.get(attribute) if attribute else message.value
            if pattern is not None:
                return pattern
        raise MissingWords(self.language, id_)

    def _diagnosis(self, id_: str, error: Exception) -> Exception:
        text = str(error)
        if isinstance(error, FluentReferenceError) and text.startswith(_UNKNOWN_ARGUMENT):
            return MissingArgument(self.language, id_, text.removeprefix(_UNKNOWN_ARGUMENT))
        return BrokenMessage(self.language, id_, text)

    def _datetime(self, slot: _Slot, **styles: str) -> Any:
        """Fluent's DATETIME, with the options dateStyle and timeStyle."""
        when = slot.value
        unknown = styles.keys() - {"dateStyle", "timeStyle"}
        if not isinstance(when, date) or unknown:
            raise TypeError(f"DATETIME cannot show {when!r} with {sorted(unknown)}")
        if not styles:
            return self.regional.dated(when)
        parts = []
        if style := styles.get("dateStyle"):
            parts.append(self.regional.day(when, style))
        if isinstance(when, datetime) and (style := styles.get("timeStyle")):
            parts.append(self.regional.clock(when, style))
        return self.regional.comma.join(parts)


def _is_option(entry: object) -> TypeGuard[Message]:
    """Tell whether an entry is what an answer is called, and always the same."""
    if not isinstance(entry, Message) or not entry.id.name.startswith(OPTION) or entry.value is None:
        return False
    return all(isinstance(element, TextElement) for element in entry.value.elements)


def _straight(entry: object) -> list[str]:
    """Give the ids of an entry's sentences that choose nothing: with values in slots they are always the same."""
    if not isinstance(entry, Message):
        return []
    name = entry.id.name
    patterns = {name: entry.value, **{f"{name}.{own.id.name}": own.value for own in entry.attributes}}
    return [id_ for id_, pattern in patterns.items() if pattern and all(map(_chooses_nothing, pattern.elements))]


def _chooses_nothing(element: TextElement | Placeable) -> bool:
    return isinstance(element, TextElement) or isinstance(element.expression, VariableReference)


def _first_line(junk: Junk) -> str:
    text = (junk.content or "").strip().partition("\n")[0]
    reason = junk.annotations[0].message if junk.annotations else ""
    return f"{text}: {reason}"
