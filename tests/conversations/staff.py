"""A member of staff in a chat without Telegram.

recruiter = Colleague(Role.RECRUITER)
recruiter.office.answers[LoadFile] = lambda request: a_file     # what the store would answer
recruiter.says("/staff").taps("button-staff-openings")
"""

from __future__ import annotations

from typing import Any

from bot.domain.staff import Member, Role
from tests.conversations.office import CHAT, Office
from tests.conversations.person import Person


class Colleague(Person):
    """One of the staff, who has chosen a language; with no role, somebody who is not staff."""

    def __init__(self, *roles: Role, openings: frozenset[str] | None = None, **more: Any) -> None:
        super().__init__(**more)
        self.session = self.session.change(language="en")
        if roles:
            self.office.member = Member(1, CHAT, "Grace", frozenset(roles), openings)

    @property
    def office(self) -> Office:
        """The office behind the chat."""
        return self.store.office
