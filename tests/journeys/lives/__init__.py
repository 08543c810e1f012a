"""Four people with everything they enter, and what must be stored of it: one for each language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.domain.types import Language
from tests.journeys.deeds import Answer


@dataclass(frozen=True)
class Life:
    """Somebody who applies for one opening: how they find it, what they enter, and how it must be stored.

    `corrected` is what the search makes of `keyword`, which holds a slip; `category` is the filter they use.
    """

    name: str
    language: Language
    reference: str
    keyword: str
    corrected: str
    category: str
    profile: tuple[Answer, ...]
    application: tuple[Answer, ...]
    stored_profile: dict[str, list[dict[str, Any]]]
    stored_answers: dict[str, Any]
