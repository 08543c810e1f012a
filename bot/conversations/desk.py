"""All that lies on the table while one person applies for one vacancy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.conversations import forms
from bot.conversations.apply_form import application_form
from bot.conversations.document_requests import LoadDocuments, Shelf
from bot.conversations.enclosing import Enclosing, enclosing
from bot.conversations.events import Event
from bot.conversations.inputs import Context
from bot.conversations.menu import APPLY
from bot.conversations.requests import (
    Asking,
    Listed,
    LoadApplications,
    LoadDrafts,
    LoadProfile,
    LoadVacancy,
    ask_all,
)
from bot.conversations.screen import Screen
from bot.conversations.session import Draft, Session
from bot.domain.application import takes
from bot.domain.profile import Profile
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy

UNSENT = (Status.DRAFT, Status.WITHDRAWN, Status.DRAFT_EXPIRED)
"""The states from which an application can be begun or begun anew."""


@dataclass(frozen=True)
class Desk:
    """The vacancy, and what the person has: profile, drafts, applications, documents."""

    vacancy: Vacancy
    profile: Profile
    drafts: Mapping[str, Draft]
    listed: tuple[Listed, ...]
    shelf: Shelf

    @property
    def key(self) -> str:
        """The key of the application's draft."""
        return APPLY + self.vacancy.reference

    @property
    def standing(self) -> Listed | None:
        """The application to this vacancy, if there is one that was sent."""
        own = (each for each in self.listed if each.vacancy.reference == self.vacancy.reference)
        return next((each for each in own if each.head.status not in UNSENT), None)

    @property
    def draft(self) -> Draft:
        """The answers so far."""
        return forms.take_up(application_form(self.vacancy), self.key, self.drafts)

    @property
    def papers(self) -> Enclosing:
        """The papers that go with it."""
        return enclosing(self.vacancy, self.shelf, self.drafts)

    @property
    def amends(self) -> int | None:
        """The revision that the draft in hand is to replace; None when nothing was sent before."""
        begun = self.drafts.get(self.key)
        return None if begun is None or self.standing is None else begun.amends

    @property
    def settled(self) -> Listed | None:
        """The application that stands and is not being changed, or cannot be any more."""
        standing = self.standing
        if standing is None or (self.amends is not None and standing.head.status is Status.SUBMITTED):
            return None
        return standing

    def takes(self, at: datetime) -> bool:
        """Tell whether the application can be sent at an instant."""
        own = (each.head for each in self.listed if each.vacancy.reference == self.vacancy.reference)
        return takes(self.vacancy, next(own, None), at)

    def screen(self, session: Session, event: Event, draft: Draft) -> Screen:
        """Give the application's form as this person sees it."""
        return Screen(application_form(self.vacancy), draft, session, Context(event.at.date()))


def requests(reference: str) -> tuple[LoadVacancy, LoadProfile, LoadDrafts, LoadApplications, LoadDocuments]:
    """Give what must be asked for a desk, in the order of `laid`."""
    return LoadVacancy(reference), LoadProfile(), LoadDrafts(), LoadApplications(), LoadDocuments()


Answers = tuple[Vacancy | None, Profile, Mapping[str, Draft], tuple[Listed, ...], Shelf]
"""What is answered for a desk."""


def laid(answers: Answers) -> Desk | None:
    """Make a desk of the answers; None when there is no such vacancy."""
    vacancy, profile, drafts, listed, shelf = answers
    return None if vacancy is None else Desk(vacancy, profile, drafts, listed, shelf)


def lay(reference: str) -> Asking[Desk | None]:
    """Ask for a desk; None when there is no such vacancy."""
    vacancy, profile, drafts, listed, shelf = yield from ask_all(*requests(reference))
    return laid((vacancy, profile, drafts, listed, shelf))
