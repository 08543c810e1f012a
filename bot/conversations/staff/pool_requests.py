"""What staff ask about the talent pool: always for one opening, which says what may be seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.conversations.staff.requests import StaffRequest
from bot.domain.education import Isced
from bot.domain.languages import Cefr
from bot.domain.pool import Wish
from bot.domain.staff import StaffAct, Subject, opening
from bot.domain.vacancy import Vacancy

PAGE = 8
"""People on one page."""

Invited = Literal["invited", "again", "applied", "left", "closed"]
"""What became of an invitation: sent; was sent before; has applied already; is no longer in the pool; too late."""


@dataclass(frozen=True)
class ListPoolOpenings(StaffRequest[tuple[Vacancy, ...]]):
    """Read the openings that somebody can be invited to now."""

    at: datetime
    act = StaffAct.SEARCH_POOL


@dataclass(frozen=True)
class Traits:
    """The facts of somebody in the pool; in a blind opening no name, country or nationality.

    `number` is what the pool calls them. `studies` and `posts` are what they entered, newest first.
    """

    number: int
    since: datetime
    name: str
    languages: Mapping[str, Cefr]
    years: int
    level: Isced | None
    country: str | None
    nationalities: tuple[str, ...]
    studies: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    skills: str = ""
    invited: bool = False
    applied: bool = False


@dataclass(frozen=True)
class PoolPage:
    """Who meets a wish, in the order in which they joined: a page of `count`, of `total` in the pool."""

    vacancy: Vacancy
    blind: bool
    total: int
    count: int
    page: int
    people: tuple[Traits, ...]


@dataclass(frozen=True)
class SearchPool(StaffRequest[PoolPage]):
    """Look for people by facts. What a blind opening must not be looked through by is left out of the wish."""

    reference: str
    wish: Wish
    page: int
    at: datetime
    act = StaffAct.SEARCH_POOL

    @property
    def about(self) -> tuple[Subject, ...]:
        return (opening(self.reference),)


@dataclass(frozen=True)
class ReadPooled(StaffRequest[Traits | None]):
    """Read somebody in the pool for an opening; None when they have left."""

    reference: str
    number: int
    at: datetime
    act = StaffAct.SEARCH_POOL

    @property
    def about(self) -> tuple[Subject, ...]:
        return opening(self.reference), Subject("candidate", str(self.number))


@dataclass(frozen=True)
class InviteFromPool(StaffRequest[Invited]):
    """Invite somebody to apply: they get a draft that is already filled, and a message."""

    reference: str
    number: int
    at: datetime
    act = StaffAct.INVITE_FROM_POOL

    @property
    def about(self) -> tuple[Subject, ...]:
        return opening(self.reference), Subject("candidate", str(self.number))
