"""The checks and referees of one chat in memory, and what a referee is asked; registered in the store with one line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.conversations.check_requests import (
    AgreeToChecks,
    DropReferee,
    Link,
    LoadChecks,
    Named,
    NameReferee,
    OwnChecks,
    SendLink,
    StopChecks,
)
from bot.conversations.reference_requests import (
    AgreeToRefer,
    DeclineReference,
    GiveReference,
    Invited,
    KeepReference,
    LoadReference,
    OpenReference,
    Shut,
)
from bot.domain.reference import MOST, AskingStatus, Testimony


class CheckShelf:
    """`own` are the candidate's checks; `invited` is what this chat is asked as a referee, `shut` why it is not."""

    def __init__(self) -> None:
        self.own: OwnChecks | None = None
        self.invited: Invited | None = None
        self.shut: Shut = "gone"
        self.given: list[Testimony] = []
        self.declined = 0
        self.refuses = False
        self.answerers: dict[type[Any], Callable[[Any], Any]] = {
            AgreeToChecks: lambda request: self._change(agreed=True),
            StopChecks: lambda request: self._change(agreed=False),
            NameReferee: self._name,
            DropReferee: self._drop,
            SendLink: self._send,
            LoadChecks: lambda request: self.own,
            OpenReference: lambda request: self.invited or self.shut,
            AgreeToRefer: lambda request: self._invite(agreed=True),
            KeepReference: lambda request: self._invite(draft=request.draft),
            GiveReference: self._give,
            DeclineReference: self._decline,
            LoadReference: lambda request: self.invited,
        }

    def _change(self, **values: Any) -> None:
        self.own = self.own and replace(self.own, **values)

    def _invite(self, **values: Any) -> None:
        self.invited = self.invited and replace(self.invited, **values)

    def _name(self, request: NameReferee) -> bool:
        if self.own is None or not self.own.agreed or len(self.own.referees) >= MOST:
            return False
        named = Named(len(self.own.referees) + 1, request.referee.name, AskingStatus.NAMED)
        self._change(referees=(*self.own.referees, named))
        return True

    def _drop(self, request: DropReferee) -> None:
        assert self.own is not None
        self._change(referees=tuple(each for each in self.own.referees if each.asking_id != request.asking_id))

    def _send(self, request: SendLink) -> Link | None:
        named = self.own.referees if self.own else ()
        own = next((each for each in named if each.asking_id == request.asking_id), None)
        if own is None:
            return None
        return Link("ref_" + "t" * 43, "A-0001-TEST", own.name, "fr", request.at + timedelta(days=21))

    def _give(self, request: GiveReference) -> bool:
        if self.invited is None or self.refuses:
            return False
        self.given.append(request.testimony)
        self.invited = None
        return True

    def _decline(self, request: DeclineReference) -> None:
        self.declined += 1
        self.invited = None
