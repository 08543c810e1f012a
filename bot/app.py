"""The only place where things are built and joined."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import AsyncIterator
from datetime import time, timedelta
from functools import cache
from pathlib import Path
from typing import Protocol

import structlog
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot import clock, settings
from bot.answers.pushes import Pressing
from bot.answers.staff.auditing import auditing
from bot.answers.table import Answers
from bot.answers.telling import Telling
from bot.auditing import AuditKeeper
from bot.catalogue import Catalogue
from bot.clock import Clock
from bot.delivery.feeding import SLICE, Feeder
from bot.delivery.health import Watchtower
from bot.delivery.metrics import Metrics
from bot.delivery.pacing import Pacing, Rates
from bot.domain.answering import OfficeHours
from bot.domain.push import PushTerms
from bot.domain.reminders import Patience
from bot.domain.types import Language
from bot.errors import TokenRefused
from bot.fetching.names import naming
from bot.fetching.work import Workshop
from bot.fetching.worker import FetchWorker
from bot.handlers.commands import introduce
from bot.handlers.decode import Decoder
from bot.handlers.files import Downloader
from bot.handlers.intake import Poller
from bot.handlers.keyboards import Seal
from bot.handlers.request import AiohttpRequest
from bot.handlers.send import Sender
from bot.housekeeping import Housekeeper, Retention
from bot.inspection.antivirus import Antivirus, Mode
from bot.inspection.limited import Limited
from bot.keeping import folder_of, open_vault
from bot.outbox import OutboxWorker
from bot.papers.applicant import applicant_maker
from bot.papers.appointment import appointment_maker
from bot.papers.audit_sheet import audit_maker
from bot.papers.bundles import documents_maker
from bot.papers.exchange import exchange_makers
from bot.papers.figures import figures_maker
from bot.papers.makers import Press
from bot.papers.making import Papers
from bot.papers.mydata import mydata_maker
from bot.papers.nomination import nomination_maker
from bot.papers.offer import offer_maker
from bot.papers.opening_file import opening_file
from bot.papers.push_report import push_report_maker
from bot.papers.sharing import share_maker
from bot.papers.sheets import applications_maker
from bot.papers.stored import files_of, stored_maker
from bot.papers.wording import Wording
from bot.presenter import Presenter
from bot.pushing import Pusher
from bot.reminders.offers import Offers
from bot.reminders.office import Office, Terms
from bot.reminders.people import People
from bot.reminders.worker import Reminders
from bot.settings import Settings
from bot.storage.database import Database
from bot.turns import TurnWorker
from bot.vault.folder import Folder

STOPPING = 3.0
"""Seconds that a message under way is given to end when the bot stops."""

CONSENTS = {
    "application": ("consent-text", "consent-question"),
    "talent_pool": ("question-apply-pool",),
    "pool_page": ("pool-consent",),
    "background_check": ("checks-consent",),
    "reference": ("reference-consent",),
}
"""The words that each purpose of consent was asked with."""

log = structlog.get_logger(__name__)


class Words:
    """Hashes the words of a consent as they were shown."""

    def __init__(self, presenter: Presenter) -> None:
        self._presenter = presenter

    def __call__(self, purpose: str, language: str) -> str:
        """Give the SHA-256 of a consent's words in a language."""
        shown: Language = language  # type: ignore[assignment]  # comes from a session, which is checked
        text = "\n".join(self._presenter.say(shown, each) for each in CONSENTS[purpose])
        return hashlib.sha256(text.encode()).hexdigest()


@cache
def load_catalogue(root: Path = settings.LOCALES, *, strict: bool = False) -> Catalogue:
    """Load the words of all languages, once."""
    return Catalogue.load(root, strict=strict)


def _patience(chosen: Settings) -> Patience:
    return Patience(chosen.review_days, chosen.shortlisted_days, chosen.assessment_days, chosen.checks_days)


def _office(chosen: Settings) -> OfficeHours:
    opens, closes = map(time.fromisoformat, chosen.office_hours.split("-"))
    return OfficeHours(opens, closes, chosen.organisation_zone, chosen.answer_days)


class Worker(Protocol):
    """Something that works until it is stopped."""

    async def run(self) -> None:
        """Work."""


class Assistant:
    """The whole bot over an open database: poll, turn, send, tidy."""

    def __init__(self, chosen: Settings, database: Database, catalogue: Catalogue, now: Clock = clock.now) -> None:
        token = chosen.telegram_token.get_secret_value()
        self._catalogue = catalogue
        self._presenter = Presenter(catalogue)
        self._vault = cache(lambda: open_vault(chosen))
        self._requests = AiohttpRequest(), AiohttpRequest(connections=2)
        self._bot = self._speaker(chosen.root_url, token)
        seal = Seal(token)
        terms = Terms(chosen.leads, timedelta(days=chosen.draft_days), _patience(chosen))
        telling = Telling(self._presenter)
        pushing = PushTerms(chosen.push_alone, timedelta(seconds=chosen.undo_seconds), terms.patience)
        audits = auditing(lambda: self._vault().masters)
        answers = Answers(Words(self._presenter), audits, telling, terms.patience, pushing, _office(chosen))
        self._turns = TurnWorker(database, answers, self._presenter, Decoder(seal), now)
        pacing = Pacing(Rates(chosen.send_rate, chosen.send_chat_rate, chosen.send_group_rate))
        metrics = Metrics(database, now, lambda: pacing.rate)
        sender = Sender(self._bot, seal, self._papers(database, token), now)
        self._outbox = OutboxWorker(database, sender, now, pacing, metrics.settled)
        self._turns.timed, self._turns.answered = metrics.turned, self._answered
        self._fetches = self._fetcher(chosen, database, now)
        poller = self._poller(f"{chosen.root_url}/bot{token}/getUpdates", database, now)
        people = People(self._presenter, chosen.organisation_zone)
        office = Office(database, people, terms, self._outbox.filled.set)
        self._workers: list[Worker] = [
            poller,
            Housekeeper(database, now, Retention.of(chosen), Folder(folder_of(chosen))),
            Feeder(database, now, self._outbox.filled.set, max(SLICE, int(10 * chosen.send_rate))),
            Reminders(office, now),
            AuditKeeper(database, now, audits, timedelta(days=chosen.audit_days)),
            Offers(office, telling, now),
            Pusher(database, Pressing(telling, pushing), now, self._outbox.filled.set),
        ]
        if chosen.metrics_port:
            self._workers.append(Watchtower(database, metrics, now, lambda: poller.polled_at, chosen.metrics_port))

    def _speaker(self, root: str, token: str) -> Bot:
        return Bot(
            token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=self._requests[0],
            get_updates_request=self._requests[1],
        )

    def _poller(self, url: str, database: Database, now: Clock) -> Poller:
        return Poller(self._bot, self._requests[1], url, database, now, self._turns.arrived.set)

    def _fetcher(self, chosen: Settings, database: Database, now: Clock) -> FetchWorker:
        antivirus = Antivirus(Mode(chosen.antivirus), chosen.antivirus_address)
        workshop = Workshop(
            Downloader(self._bot, self._requests[0]),
            Limited(),
            antivirus,
            self._vault,
            naming(self._catalogue),
            chosen.organisation_zone,
        )
        return FetchWorker(database, workshop, self._vault, now, self._turns.arrived.set)

    def _answered(self) -> None:
        """Wake whoever does what a turn has asked for."""
        self._outbox.filled.set()
        self._fetches.wanted.set()

    def _papers(self, database: Database, token: str) -> Papers:
        press = Press(Wording(self._catalogue), lambda: self._presenter.username, token.encode())
        share = share_maker(self._presenter.link)
        return Papers(
            database,
            {
                "receipt": press.receipt,
                "calendar": press.calendar,
                "dossier": nomination_maker(Wording(self._catalogue)),
                "offer": offer_maker(Wording(self._catalogue), lambda: self._presenter.username),
                "share": share,
                "appointment": appointment_maker(Wording(self._catalogue), lambda: self._presenter.username),
                "applications": applications_maker(Wording(self._catalogue)),
                "application-documents": documents_maker(files_of(self._vault), Wording(self._catalogue)),
                "figure": figures_maker(Wording(self._catalogue)),
                "opening-file": opening_file,
                "mydata": mydata_maker(files_of(self._vault), self._presenter.label),
                "document": stored_maker(self._vault, self._presenter.label),
                "push": push_report_maker(Wording(self._catalogue)),
                "audit": audit_maker(Wording(self._catalogue)),
                "applicant-document": applicant_maker(self._vault, self._presenter.label),
                **exchange_makers(self._presenter.label),
            },
        )

    async def run(self) -> None:
        """Work until cancelled; what is under way then ends, and nothing is half done."""
        async with self._connected():
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._introduce())
                    group.create_task(self._work())
                    for worker in self._workers:
                        group.create_task(worker.run())
            finally:
                await self._outbox.drain(STOPPING)

    @contextlib.asynccontextmanager
    async def _connected(self) -> AsyncIterator[None]:
        for request in self._requests:
            await request.initialize()
        try:
            yield
        finally:
            for request in self._requests:
                await request.shutdown()

    async def _work(self) -> None:
        """Handle turns and send, once the bot's own name is known: links in messages and papers need it."""
        self._presenter.username = await self._own_name()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._turns.run())
            group.create_task(self._outbox.run())
            group.create_task(self._fetches.run())

    async def _own_name(self) -> str:
        pause = 0.5
        while True:
            try:
                return (await self._bot.get_me()).username or ""
            except InvalidToken:
                raise TokenRefused from None
            except TelegramError as error:
                log.warning("name.unknown", error=type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(30.0, pause * 2)

    async def _introduce(self) -> None:
        """Set the command menu; the bot works without it, so whatever refuses or fails only delays it."""
        for pause in (1, 5, 30, 300):
            try:
                await introduce(self._bot, self._presenter)
            except InvalidToken:
                raise TokenRefused from None
            except TelegramError as error:
                log.warning("introduce.failed", error=type(error).__name__)
                await asyncio.sleep(pause)
            else:
                return
