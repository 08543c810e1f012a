"""Offers between two of the staff and the candidate, on the store: who may, what is moved and who is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Connection, delete, select

from bot.answers.asked import Asked
from bot.answers.staff.auditing import auditing
from bot.answers.table import Answers
from bot.answers.telling import Telling
from bot.conversations.offer_requests import AnswerOffer, LoadOffer, LoadToDo, OwnOffer, ProveOffer, TickToDo
from bot.conversations.requests import Request
from bot.conversations.staff.offering_requests import (
    ApproveOffer,
    OfferFile,
    PrepareOffer,
    ProposeOffer,
    ReadOffer,
    ReturnOffer,
    TrackStart,
    WriteTerms,
)
from bot.conversations.staff.requests import Denied
from bot.domain.offer import OfferStatus
from bot.domain.staff import Role
from bot.domain.status import StatusEvent
from bot.papers.offer import offer_maker
from bot.papers.wording import Wording
from bot.presenter import Presenter
from bot.storage import applications, desk_lists, moves, offers, staff
from bot.storage.database import Database
from bot.storage.everything import everything
from bot.storage.staff_tables import offers as offers_table
from bot.storage.tables import outbox
from tests.answers.conftest import OTHER, OWN
from tests.core.desk import MASTERS
from tests.reminders.test_offers import TO_OFFER
from tests.storage.samples import NOW
from tests.support.words import strict_words

RUTH, ARTHUR, BOTH = 6001, 6002, 6003
ID, ADA, BOB = OWN.public_id, OWN.candidate, OTHER.candidate
ANSWERS = Answers(lambda purpose, language: "0" * 64, auditing(lambda: MASTERS), Telling(Presenter(strict_words())))


@dataclass
class Play:
    """One transaction in which requests are put."""

    connection: Connection

    def ask(self, chat_id: int, request: Request[Any]) -> Any:
        (answer,) = ANSWERS.answer(self.connection, [Asked(chat_id, 1, request)], NOW)
        return answer

    @property
    def status(self) -> str:
        return moves.standings(self.connection, [ID])[ID].status.value

    def told(self, chat_id: int) -> list[str]:
        wanted = select(outbox.c.key).where(outbox.c.chat_id == chat_id).order_by(outbox.c.outbox_id)
        return list(self.connection.execute(wanted).scalars())

    def ready(self) -> OfferFile:
        """Have an offer with nothing missing."""
        file: OfferFile = self.ask(RUTH, PrepareOffer(ID, NOW))
        assert file.in_hand is not None
        said = {"grade": "6", "starts_on": date(2027, 9, 1), "salary": Decimal(5200), "currency": "EUR"}
        return self.ask(RUTH, WriteTerms(ID, file.in_hand.terms.model_copy(update=said), NOW))  # type: ignore[no-any-return]

    def sent(self, proposer: int = RUTH) -> OwnOffer:
        """Have it proposed and sent."""
        self.ready()
        file = self.ask(proposer, ProposeOffer(ID, NOW))
        self.ask(ARTHUR, ApproveOffer(ID, file.in_hand.terms.digest()[:12], NOW))
        own = self.ask(ADA, LoadOffer(ID))
        assert own is not None
        return own  # type: ignore[no-any-return]


Scene = Callable[[Play], None]


async def play(database: Database, scene: Scene) -> None:
    """Play a scene from the checks on."""

    def run(connection: Connection) -> None:
        connection.execute(delete(offers_table))
        for chat_id, roles in (
            (RUTH, {Role.RECRUITER}),
            (ARTHUR, {Role.APPROVER}),
            (BOTH, {Role.RECRUITER, Role.APPROVER}),
        ):
            staff.add(connection, chat_id, f"Colleague {chat_id}", roles, None, NOW)
        for event, actor in TO_OFFER[:-1]:
            applications.move(connection, ID, event, actor, NOW)
        scene(Play(connection))

    await database.write(run)


async def test_two_people_make_an_offer_and_everybody_concerned_hears_of_it(database: Database) -> None:
    def scene(play: Play) -> None:
        own = play.sent()
        assert (play.status, own.offer.status) == ("offer_extended", OfferStatus.SENT)
        assert own.offer.expires_at == NOW + timedelta(days=7)
        assert any(key.startswith("of/") and "/proposed/" in key for key in play.told(ARTHUR))
        assert [key for key in play.told(ADA) if key.endswith("/sent.0")]
        proof = play.ask(BOB, ProveOffer(own.offer.code))
        assert (proof.reference, proof.status) == (OWN.reference, OfferStatus.SENT)

    await play(database, scene)


async def test_who_proposed_does_not_approve_even_with_both_roles(database: Database) -> None:
    def scene(play: Play) -> None:
        play.ready()
        file = play.ask(BOTH, ProposeOffer(ID, NOW))
        approval = ApproveOffer(ID, file.in_hand.terms.digest()[:12], NOW)
        assert play.ask(BOTH, approval) == Denied("second")
        assert play.status == "checks"
        assert play.ask(ARTHUR, ApproveOffer(ID, "other", NOW)).in_hand is not None
        assert play.status == "checks"
        play.ask(ARTHUR, ReturnOffer(ID))
        play.ask(ARTHUR, approval)
        assert play.status == "checks"
        assert any("/returned/" in key for key in play.told(BOTH))

    await play(database, scene)


async def test_nothing_is_proposed_while_something_is_missing_and_one_offer_is_in_hand_at_a_time(
    database: Database,
) -> None:
    def scene(play: Play) -> None:
        first = play.ask(RUTH, PrepareOffer(ID, NOW)).in_hand
        assert everything(play.connection, ADA)["offers"] == []  # it is not made yet
        assert play.ask(RUTH, PrepareOffer(ID, NOW)).in_hand == first
        assert play.ask(RUTH, ProposeOffer(ID, NOW)).in_hand.status is OfferStatus.PREPARING

    await play(database, scene)


@pytest.mark.parametrize(
    ("status", "ends"),
    [(OfferStatus.ACCEPTED, "accepted"), (OfferStatus.DECLINED, "declined"), (OfferStatus.REVIEW_REQUESTED, None)],
)
async def test_an_answer_counts_once_and_only_from_whom_it_was_made_to(
    database: Database, status: OfferStatus, ends: str | None
) -> None:
    def scene(play: Play) -> None:
        own = play.sent()
        number = own.offer.offer_id
        assert play.ask(BOB, LoadOffer(ID)) is None
        assert play.ask(BOB, AnswerOffer(ID, number, status, NOW)) is None
        assert play.ask(ADA, AnswerOffer(ID, number + 1, status, NOW)) is None
        assert play.ask(ADA, AnswerOffer(ID, number, status, NOW + timedelta(days=8))) is None
        assert play.status == "offer_extended"
        assert play.ask(ADA, AnswerOffer(ID, number, status, NOW, "Words")).offer.status is status
        assert play.ask(ADA, AnswerOffer(ID, number, status, NOW)) is None
        assert play.status == (ends or "review_requested")
        assert any(f"/{status.value}/" in key for key in play.told(RUTH))
        assert any(f"/{status.value}/" in key for key in play.told(ARTHUR))

    await play(database, scene)


async def test_a_changed_offer_replaces_the_one_before(database: Database) -> None:
    def scene(play: Play) -> None:
        first = play.sent().offer
        play.ask(ADA, AnswerOffer(ID, first.offer_id, OfferStatus.REVIEW_REQUESTED, NOW, "I am Ada. Later?"))
        desk_lists.set_blind(play.connection, OWN.reference, True)
        assert "Ada" not in play.ask(RUTH, ReadOffer(ID)).seen.said
        second = play.sent().offer
        assert [each.status for each in offers.of_application(play.connection, ID)] == [
            OfferStatus.REPLACED,
            OfferStatus.SENT,
        ]
        assert play.ask(ADA, AnswerOffer(ID, first.offer_id, OfferStatus.ACCEPTED, NOW)) is None
        assert play.ask(ADA, ProveOffer(first.code)).status is OfferStatus.REPLACED
        assert play.ask(ADA, AnswerOffer(ID, second.offer_id, OfferStatus.ACCEPTED, NOW)) is not None

    await play(database, scene)


async def test_after_acceptance_there_is_a_list_and_staff_follow_the_start(database: Database) -> None:
    def scene(play: Play) -> None:
        own = play.sent()
        assert play.ask(ADA, LoadToDo(ID)) is None
        play.ask(ADA, AnswerOffer(ID, own.offer.offer_id, OfferStatus.ACCEPTED, NOW))
        item = play.ask(ADA, LoadToDo(ID)).errands[0].item
        play.ask(BOB, TickToDo(ID, item, NOW))
        assert play.ask(ADA, LoadToDo(ID)).errands[0].done_at is None
        play.ask(ADA, TickToDo(ID, item, NOW))
        assert play.ask(ADA, LoadToDo(ID)).errands[0].done_at == NOW
        assert play.ask(RUTH, TrackStart(ID, StatusEvent.SELECT, NOW)) == Denied("unknown")
        play.ask(RUTH, TrackStart(ID, StatusEvent.ENTER_ON_DUTY, NOW))
        assert play.status == "accepted"
        play.ask(RUTH, TrackStart(ID, StatusEvent.START_ONBOARDING, NOW))
        midnight = datetime(2027, 8, 31, 22, tzinfo=UTC)  # where the post is
        for moment, after in ((midnight - timedelta(seconds=1), "onboarding"), (midnight, "entered_on_duty")):
            play.ask(RUTH, TrackStart(ID, StatusEvent.ENTER_ON_DUTY, moment))
            assert play.status == after
        assert play.ask(ADA, LoadToDo(ID)) is None

    await play(database, scene)


async def test_the_paper_is_made_for_whom_the_offer_was_made_to_and_nobody_else(database: Database) -> None:
    def scene(play: Play) -> None:
        number = str(play.sent().offer.offer_id)
        assert [str(row["offer_id"]) for row in everything(play.connection, ADA)["offers"]] == [number]
        make = offer_maker(Wording(strict_words()), lambda: "careers_bot")
        assert make(play.connection, BOB, "en", (ID, number)) is None
        assert make(play.connection, ADA, "en", (ID, "0")) is None
        draw = make(play.connection, ADA, "en", (ID, number))
        assert draw is not None
        paper = draw()
        assert paper is not None
        assert paper.name == f"offer-{ID}.pdf"

    await play(database, scene)
