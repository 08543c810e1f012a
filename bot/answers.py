"""What the turns ask, answered from the store: the requests of a whole batch together, kind by kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.conversations.requests import (
    DropApplication,
    DropDraft,
    EraseCandidate,
    FindVacancies,
    KeepDraft,
    Listed,
    LoadApplications,
    LoadDrafts,
    LoadProfile,
    LoadSnapshot,
    LoadVacancy,
    RecordConsent,
    Refused,
    Request,
    SaveSection,
    StartApplication,
    SubmitApplication,
    Submitted,
    WithdrawApplication,
)
from bot.conversations.upgrades import read_draft
from bot.errors import WiringError
from bot.storage import applications, candidates, drafts, erasure, search, vacancies


@dataclass(frozen=True)
class Asked:
    """One request, with the chat and the update on whose behalf it is put."""

    chat_id: int
    update_id: int
    request: Any


Answerer = Callable[[Connection, Sequence[Asked], datetime], Sequence[Any]]
ConsentHash = Callable[[str, str], str]
"""Gives the SHA-256 of the words of a consent from its purpose and language."""


class Answers:
    """Answers requests in the order of this table: what is written in a round is seen by what is read in it."""

    def __init__(self, consent_hash: ConsentHash) -> None:
        self._consent_hash = consent_hash
        self._answerers: Mapping[type[Request[Any]], Answerer] = {
            EraseCandidate: _erase,
            RecordConsent: self._record_consent,
            SaveSection: _save_section,
            DropDraft: _drop_draft,
            DropApplication: _drop_application,
            KeepDraft: _keep_draft,
            StartApplication: _start,
            SubmitApplication: _submit,
            WithdrawApplication: _withdraw,
            LoadProfile: _profiles,
            LoadDrafts: _drafts,
            LoadVacancy: _vacancies,
            LoadApplications: _applications,
            LoadSnapshot: _snapshot,
            FindVacancies: _find,
        }

    def answer(self, connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
        """Give the answers in the order of the requests."""
        answers: dict[int, Any] = {}
        for kind, answerer in self._answerers.items():
            places = [place for place, each in enumerate(asked) if type(each.request) is kind]
            if places:
                given = answerer(connection, [asked[place] for place in places], at)
                answers.update(zip(places, given, strict=True))
        if len(answers) != len(asked):
            unknown = {type(each.request).__name__ for place, each in enumerate(asked) if place not in answers}
            raise WiringError(f"nobody answers {sorted(unknown)}")
        return [answers[place] for place in range(len(asked))]

    def _record_consent(self, connection: Connection, asked: Sequence[Asked], at: datetime) -> list[None]:
        for each in asked:
            given: RecordConsent = each.request
            words = self._consent_hash(given.purpose, given.language)
            candidates.record_consent(
                connection, each.chat_id, given.purpose, given.text_version, words, given.language, each.update_id, at
            )
        return [None] * len(asked)


def _erase(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[None]:
    for each in asked:
        erasure.erase(connection, each.chat_id)
    return [None] * len(asked)


def _save_section(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[None]:
    rows = [candidates.SectionRow(each.chat_id, each.request.section, each.request.entries) for each in asked]
    candidates.save_sections(connection, rows, at)
    return [None] * len(asked)


def _drop_draft(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[None]:
    drafts.drop(connection, [(each.chat_id, each.request.key) for each in asked])
    return [None] * len(asked)


def _drop_application(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[None]:
    for each in asked:
        applications.drop_draft(connection, each.chat_id, each.request.reference, at)
    return [None] * len(asked)


def _keep_draft(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[None]:
    rows = []
    for each in asked:
        draft = each.request.draft
        content = draft.model_dump(mode="json", exclude={"key", "version"}, exclude_defaults=True)
        rows.append(drafts.DraftRow(each.chat_id, draft.key, draft.version, content))
    drafts.keep(connection, rows, at)
    return [None] * len(asked)


def _start(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    return [applications.start(connection, each.chat_id, each.request.reference, each.request.at) for each in asked]


def _submit(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Submitted | Refused]:
    outcomes: list[Submitted | Refused] = []
    for each in asked:
        outcome = applications.submit(connection, each.chat_id, each.request.snapshot, each.request.at)
        if isinstance(outcome, str):
            outcomes.append(Refused(outcome))
        else:
            outcomes.append(Submitted(outcome.head, outcome.again))
    return outcomes


def _withdraw(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    return [applications.withdraw(connection, each.chat_id, each.request.public_id, each.request.at) for each in asked]


def _profiles(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    found = candidates.profiles(connection, {each.chat_id for each in asked})
    return [found[each.chat_id] for each in asked]


def _drafts(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    found = drafts.of_chats(connection, {each.chat_id for each in asked})
    return [
        {key: read_draft(key, stored.version, stored.content) for key, stored in found[each.chat_id].items()}
        for each in asked
    ]


def _vacancies(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    found = vacancies.by_reference(connection, sorted({each.request.reference for each in asked}))
    return [found.get(each.request.reference) for each in asked]


def _applications(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[tuple[Listed, ...]]:
    heads = applications.listed(connection, {each.chat_id for each in asked})
    references = {head.reference for own in heads.values() for head in own}
    known = vacancies.by_reference(connection, sorted(references))
    return [tuple(Listed(head, known[head.reference]) for head in heads[each.chat_id]) for each in asked]


def _snapshot(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    return [applications.snapshot(connection, each.chat_id, each.request.public_id) for each in asked]


def _find(connection: Connection, asked: Sequence[Asked], at: datetime) -> list[Any]:
    return [search.find(connection, each.request.search) for each in asked]
