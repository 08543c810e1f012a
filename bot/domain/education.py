"""Levels of education: the International Standard Classification of Education (ISCED 2011)."""

from __future__ import annotations

from enum import IntEnum


class Isced(IntEnum):
    """An ISCED level; a higher number is a higher level."""

    EARLY_CHILDHOOD = 0
    PRIMARY = 1
    LOWER_SECONDARY = 2
    SECONDARY = 3
    VOCATIONAL = 4
    SHORT_TERTIARY = 5
    BACHELOR = 6
    MASTER = 7
    DOCTORATE = 8


OFFERED: tuple[Isced, ...] = (
    Isced.SECONDARY,
    Isced.VOCATIONAL,
    Isced.SHORT_TERTIARY,
    Isced.BACHELOR,
    Isced.MASTER,
    Isced.DOCTORATE,
)
"""The levels that a form offers, lowest first: those below are no one's highest diploma in an application."""
