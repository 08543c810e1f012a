"""Blind review: an application without what tells who somebody is, where they come from, or how old they are.

Left out: identity, contact and nationality, the dates of studies, and the names of files. In all other words the
person's own names, e-mail addresses, links and telephone numbers are covered. What somebody tells of themselves in
other words (a nickname, a school for one nation only) nobody can find by rule; reviewers are told so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from bot.domain.application import Snapshot
from bot.domain.checked import Checked
from bot.domain.profile import SectionName
from bot.domain.vacancy import OpenTo

COVER = "▒▒▒"
"""What stands for a covered word."""

SECTIONS = frozenset({SectionName.IDENTITY.value, SectionName.CONTACT.value, SectionName.NATIONALITY.value})
"""What is left out of the profile."""

DATES = frozenset({"from_month", "to_month"})
"""What is left out of studies: it tells somebody's age."""

_REACHED = re.compile(
    r"[^\s@<>]+@[^\s@<>]+|(?:https?://|www\.|t\.me/|linkedin\.com/)\S+|@\w{4,}|(?:\+|00)\d(?:[\s().-]*\d){6,}|\d{9,}"
)


def blinded(snapshot: Snapshot) -> Snapshot:
    """Give what reviewers of a blind opening may see."""
    names = names_in(snapshot)
    kept = {section: entries for section, entries in snapshot.profile.items() if section not in SECTIONS}
    studies = SectionName.EDUCATION.value
    if studies in kept:
        kept[studies] = [{k: v for k, v in entry.items() if k not in DATES} for entry in kept[studies]]
    return snapshot.model_copy(
        update={
            "profile": _covered(kept, names),
            "answers": _covered(snapshot.answers, names),
            "documents": tuple(each.model_copy(update={"name": "", "sha256": ""}) for each in snapshot.documents),
        }
    )


def names_in(snapshot: Snapshot) -> frozenset[str]:
    """Give the single names of the person, folded, two letters at least."""
    entries = snapshot.profile.get(SectionName.IDENTITY.value, [])
    written = " ".join(str(entry.get(key, "")) for entry in entries for key in ("given_names", "family_names"))
    return frozenset(name for name in re.findall(r"\w{2,}", _flat(_composed(written))))


def cover(text: str, names: Iterable[str]) -> str:
    """Cover these names (folded) in a text, whatever their case and accents, and ways to reach somebody."""
    composed = _composed(text)
    flat, spans = _flat(composed), [found.span() for found in _REACHED.finditer(composed)]
    wanted = frozenset(names)
    spans += [word.span() for word in re.finditer(r"\w+", flat) if word[0] in wanted]
    return "".join(_parts(composed, sorted(spans)))


def is_blind_to(checked: Checked) -> bool:
    """Tell whether a comparison would show a nationality."""
    return isinstance(checked.subject, OpenTo) or checked.section is SectionName.NATIONALITY or _asks_nation(checked)


def _asks_nation(checked: Checked) -> bool:
    return getattr(checked.subject, "kind", "") == "nationality"


def _covered(value: Any, names: frozenset[str]) -> Any:
    if isinstance(value, str):
        return cover(value, names)
    if isinstance(value, list):
        return [_covered(each, names) for each in value]
    if isinstance(value, dict):
        return {key: _covered(each, names) for key, each in value.items()}
    return value


def _parts(text: str, spans: list[tuple[int, int]]) -> Iterator[str]:
    end = 0
    for start, stop in spans:
        if start >= end:
            yield text[end:start]
            yield COVER
        end = max(end, stop)
    yield text[end:]


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _flat(composed: str) -> str:
    """Fold character by character, so that every place in the text stays where it is."""
    return "".join(map(_base, composed))


def _base(character: str) -> str:
    folded = unicodedata.normalize("NFD", character)[0].casefold()
    return folded if len(folded) == 1 else character
