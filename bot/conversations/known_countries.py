"""What a profile tells that spares typing: the countries named in it."""

from __future__ import annotations

from datetime import date

from bot.conversations.inputs import Context
from bot.conversations.screen import countries_in
from bot.domain.profile import Profile, SectionName

NEAREST = (
    SectionName.CONTACT,
    SectionName.IDENTITY,
    SectionName.NATIONALITY,
    SectionName.EMPLOYMENT,
    SectionName.EDUCATION,
)
"""Sections in the order in which their countries are likely to be meant again."""


def context_of(today: date, profile: Profile) -> Context:
    """Give what a section's questions depend on."""
    return Context(today, named=lambda: _countries(profile))


def _countries(profile: Profile) -> tuple[str, ...]:
    entries = (entry for section in NEAREST for entry in profile.stored.get(section, ()))
    return tuple(dict.fromkeys(code for entry in entries for code in countries_in(entry)))
