"""What a turn asks of the store.

Each request names the type of its answer. The turn worker answers the requests of many chats together, in each round
the writing ones first.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, Literal, TypeVar, cast

from bot.conversations.outcomes import Reply
from bot.conversations.session import Draft, Session
from bot.domain.application import ApplicationHead, Snapshot
from bot.domain.profile import Profile
from bot.domain.query import Found, Search
from bot.domain.reminders import Patience
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.domain.verification import MessageProof, Proof, VerificationCode

Answer = TypeVar("Answer", covariant=True)


class Request(Generic[Answer]):
    """Something asked of the store on behalf of the chat whose turn it is."""


@dataclass(frozen=True)
class LoadProfile(Request[Profile]):
    """Read the candidate's profile; empty before the first section."""


@dataclass(frozen=True)
class LoadVacancy(Request[Vacancy | None]):
    """Read one vacancy, whatever its status."""

    reference: str


@dataclass(frozen=True)
class FindVacancies(Request[Found]):
    """Search the open vacancies."""

    search: Search


@dataclass(frozen=True)
class LoadDrafts(Request[Mapping[str, Draft]]):
    """Read all drafts of this chat by their keys."""


@dataclass(frozen=True)
class Listed:
    """An application as its owner sees it in the list; `since` is when it came to the stage in which it waits."""

    head: ApplicationHead
    vacancy: Vacancy
    since: datetime | None = None


@dataclass(frozen=True)
class LoadApplications(Request[tuple[Listed, ...]]):
    """Read all applications of the candidate, newest first, drafts included."""


@dataclass(frozen=True)
class LoadPatience(Request[Patience]):
    """Read within how many days candidates are told something."""


@dataclass(frozen=True)
class LoadSnapshot(Request[Snapshot | None]):
    """Read what the latest submission of one of the candidate's own applications sent."""

    public_id: str


@dataclass(frozen=True)
class ProveReceipt(Request[Proof | None]):
    """Check the code of a receipt, whosever it is; None when no submission has it."""

    code: VerificationCode


@dataclass(frozen=True)
class ProveMessage(Request[MessageProof | None]):
    """Check the code of a message, whosever it is; None when no message has it."""

    code: VerificationCode


@dataclass(frozen=True)
class StartApplication(Request[ApplicationHead]):
    """Begin an application, or give the one that exists; a withdrawn one is begun anew as a draft."""

    reference: str
    at: datetime


@dataclass(frozen=True)
class Submitted:
    """The application as it stands; `again` when this had been submitted before and nothing was changed."""

    head: ApplicationHead
    again: bool = False


@dataclass(frozen=True)
class Refused:
    """Nothing was submitted, and why."""

    reason: Literal["closed", "gone", "not_started", "under_review", "unchanged"]


@dataclass(frozen=True)
class SubmitApplication(Request[Submitted | Refused]):
    """Submit, if the vacancy is open at `at` (the instant that decides) and the application is a draft.

    With `amends`, replace that revision of a submitted one, if it is the latest and nobody has begun to read it.
    """

    snapshot: Snapshot
    at: datetime
    amends: int | None = None


@dataclass(frozen=True)
class WithdrawApplication(Request[ApplicationHead | None]):
    """Withdraw one of the candidate's own applications; None when it cannot be withdrawn any more."""

    public_id: str
    at: datetime


@dataclass(frozen=True)
class SaveSection(Request[None]):
    """Replace one section of the profile."""

    section: str
    entries: tuple[dict[str, Any], ...]


@dataclass(frozen=True)
class KeepDraft(Request[None]):
    """Write a draft."""

    draft: Draft


@dataclass(frozen=True)
class DropDraft(Request[None]):
    """Forget a draft."""

    key: str


@dataclass(frozen=True)
class DropApplication(Request[None]):
    """Forget an application that is still a draft; one that was ever submitted stays."""

    reference: str


@dataclass(frozen=True)
class EraseCandidate(Request[bool]):
    """Delete everything that is kept of this person: profile, consents, drafts, applications, messages.

    False when nothing was deleted because their data are on hold.
    """


@dataclass(frozen=True)
class RecordConsent(Request[None]):
    """Record a consent to the words shown in this language; makes the person a candidate."""

    purpose: Literal["application", "talent_pool"]
    text_version: str
    language: Language


Asking = Generator[tuple[Request[Any], ...], tuple[Any, ...], Answer]
"""A conversation step: yields requests, is sent their answers in the same order, returns its outcome."""


def ask(request: Request[Answer]) -> Asking[Answer]:
    """Put one request: `profile = yield from ask(LoadProfile())`."""
    (answer,) = yield (request,)
    return cast(Answer, answer)


def ask_all(*requests: Request[Any]) -> Asking[tuple[Any, ...]]:
    """Put several requests in one round: `profile, drafts = yield from ask_all(LoadProfile(), LoadDrafts())`."""
    answers = yield requests
    return answers


@dataclass(frozen=True)
class Turn:
    """What a turn leaves behind: the new session, what to say, and what to write."""

    session: Session
    replies: tuple[Reply, ...] = ()
    writes: tuple[Request[None], ...] = ()


Conversation = Asking[Turn]
