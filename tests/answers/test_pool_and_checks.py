"""The store behind the talent pool, the checks and the references: what is done, and what is not."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection, select

from bot.answers.asked import Asked
from bot.answers.staff.auditing import auditing
from bot.answers.table import Answers
from bot.answers.telling import Telling
from bot.conversations.check_requests import AgreeToChecks, LoadChecks, NameReferee, SendLink, StopChecks
from bot.conversations.pool_requests import JoinPool, LeavePool, LoadPool
from bot.conversations.reference_requests import (
    AgreeToRefer,
    DeclineReference,
    GiveReference,
    LoadReference,
    OpenReference,
)
from bot.conversations.requests import LoadDrafts, SaveSection
from bot.conversations.staff.check_requests import ReadReference, StartChecks, TrackChecks
from bot.conversations.staff.pool_requests import InviteFromPool, ReadPooled, SearchPool
from bot.domain.checks import CheckKind, CheckStatus
from bot.domain.pool import Wish
from bot.domain.reference import LIFE, LINK, Referee
from bot.domain.reference import Testimony as Given
from bot.domain.staff import Role
from bot.domain.status import Actor, StatusEvent
from bot.presenter import Presenter
from bot.storage import applications, desk_lists, holds, moves, staff
from bot.storage.database import Database
from bot.storage.moves import Move
from bot.storage.staff_tables import references_asked
from bot.storage.tables import outbox
from tests.answers.conftest import OTHER, OWN
from tests.conversations.person import PROFILE
from tests.core.desk import MASTERS
from tests.storage.samples import ADA, BOB, NOW
from tests.support.words import strict_words

RECRUITER, REFEREE, THIEF = 5001, 5002, 5003
ANSWERS = Answers(lambda purpose, language: "", auditing(lambda: MASTERS), Telling(Presenter(strict_words())))
SAID = Given.model_validate(
    {"capacity": "supervisor", "years": 5, "strengths": "Ada Lovelace counts well.", "growth": None, "again": "yes"}
)
GRACE = Referee.model_validate(
    {"name": "Grace", "relation": "supervisor", "email": "g@example.org", "language": "fr", "agreed": True}
)
numbers = iter(range(100, 1000))


def put(connection: Connection, chat_id: int, request: Any) -> Any:
    """Put one request."""
    (answer,) = ANSWERS.answer(connection, [Asked(chat_id, next(numbers), request)], NOW)
    return answer


def queued(connection: Connection, chat_id: int) -> list[str]:
    """Give the states of all messages to a chat."""
    return list(connection.execute(select(outbox.c.state).where(outbox.c.chat_id == chat_id)).scalars())


def settle(connection: Connection) -> None:
    """Let Bob have a profile and be in the pool, and a recruiter be there."""
    staff.add(connection, RECRUITER, "Ruth", {Role.RECRUITER}, None, NOW)
    for section, entries in PROFILE.items():
        put(connection, BOB, SaveSection(section, entries))
    put(connection, BOB, JoinPool("en"))


async def test_an_invitation_brings_a_filled_draft_and_one_message_which_leaving_calls_off(database: Database) -> None:
    def play(connection: Connection) -> None:
        settle(connection)
        page = put(connection, RECRUITER, SearchPool(OWN.reference, Wish().adding("English C1, law"), 0, NOW))
        (found,) = page.people
        assert (found.name, page.total) == ("Ada Lovelace", 1)
        invite = InviteFromPool(OWN.reference, found.number, NOW)
        assert put(connection, RECRUITER, invite) == "invited"
        assert put(connection, RECRUITER, invite) == "again"
        assert queued(connection, BOB) == ["queued"]
        draft = put(connection, BOB, LoadDrafts())[f"apply/{OWN.reference}"]
        assert draft.answers == {"apply.pool": True}
        (head,) = [each for each in applications.listed(connection, [BOB])[BOB] if each.reference == OWN.reference]
        assert head.status == "draft"
        assert put(connection, RECRUITER, InviteFromPool(OTHER.reference, found.number, NOW)) == "applied"
        assert put(connection, RECRUITER, ReadPooled(OWN.reference, found.number, NOW)).invited
        put(connection, BOB, LeavePool(NOW))
        assert put(connection, BOB, LoadPool()) is None
        assert queued(connection, BOB) == ["cancelled"]
        assert put(connection, RECRUITER, invite) == "left"
        assert put(connection, RECRUITER, ReadPooled(OWN.reference, found.number, NOW)) is None

    await database.write(play)


async def test_whose_data_are_on_hold_is_not_found_and_stays_in_the_pool(database: Database) -> None:
    def play(connection: Connection) -> None:
        settle(connection)
        search = SearchPool(OWN.reference, Wish(), 0, NOW)
        (found,) = put(connection, RECRUITER, search).people
        holds.hold(connection, BOB, NOW)
        assert put(connection, RECRUITER, search).people == ()
        assert put(connection, RECRUITER, ReadPooled(OWN.reference, found.number, NOW)) is None
        assert put(connection, RECRUITER, InviteFromPool(OWN.reference, found.number, NOW)) == "left"
        assert put(connection, BOB, LoadPool()) is not None
        holds.lift(connection, BOB)
        assert len(put(connection, RECRUITER, search).people) == 1

    await database.write(play)


async def test_a_blind_opening_shows_nothing_of_who_somebody_in_the_pool_is(database: Database) -> None:
    def play(connection: Connection) -> None:
        settle(connection)
        desk_lists.set_blind(connection, OWN.reference, True)
        page = put(connection, RECRUITER, SearchPool(OWN.reference, Wish(country="MA"), 0, NOW))
        (found,) = page.people
        shown = repr((found, put(connection, RECRUITER, ReadPooled(OWN.reference, found.number, NOW))))
        for secret in ("Ada", "Lovelace", "GB", "Lyon", "1990", "example.org", "University", "2012"):
            assert secret not in shown
        assert page.blind

    await database.write(play)


def select_ada(connection: Connection) -> None:
    """Bring Ada's application to where somebody is selected."""
    staff.add(connection, RECRUITER, "Ruth", {Role.RECRUITER, Role.APPROVER}, None, NOW)
    way = (
        (StatusEvent.START_REVIEW, Actor.RECRUITER),
        (StatusEvent.SHORTLIST, Actor.RECRUITER),
        (StatusEvent.INVITE, Actor.RECRUITER),
        (StatusEvent.RECOMMEND, Actor.RECRUITER),
        (StatusEvent.SELECT, Actor.APPROVER),
    )
    for event, actor in way:
        (own,) = moves.standings(connection, [OWN.public_id]).values()
        moves.carry_out(connection, [Move(own, event, actor)], NOW)
    connection.execute(references_asked.delete())


async def test_no_check_begins_before_a_consent_and_none_goes_on_after_it_was_withdrawn(database: Database) -> None:
    track = TrackChecks(OWN.public_id, (CheckKind.IDENTITY,), CheckStatus.REQUESTED, NOW)

    def play(connection: Connection) -> None:
        select_ada(connection)
        assert put(connection, RECRUITER, StartChecks(OWN.public_id, NOW)) == "asked"
        assert put(connection, RECRUITER, track) == "no-consent"
        put(connection, ADA, AgreeToChecks("en"))
        assert put(connection, RECRUITER, StartChecks(OWN.public_id, NOW)) == "agreed"
        assert put(connection, RECRUITER, track) == 1
        assert put(connection, RECRUITER, track) == "illegal"
        own = put(connection, ADA, LoadChecks(OWN.public_id))
        assert own.checks[0].status is CheckStatus.REQUESTED
        assert own.checks[0].owner == "Ruth"
        assert put(connection, BOB, LoadChecks(OWN.public_id)) is None
        put(connection, ADA, StopChecks(NOW))
        received = TrackChecks(OWN.public_id, (CheckKind.IDENTITY,), CheckStatus.RECEIVED, NOW)
        assert put(connection, RECRUITER, received) == "no-consent"
        assert queued(connection, ADA) == ["queued", "queued"]

    await database.write(play)


def link(connection: Connection) -> str:
    """Have Grace named and asked, and give her token."""
    select_ada(connection)
    put(connection, RECRUITER, StartChecks(OWN.public_id, NOW))
    put(connection, ADA, AgreeToChecks("en"))
    assert put(connection, ADA, NameReferee(OWN.public_id, GRACE))
    (named,) = put(connection, ADA, LoadChecks(OWN.public_id)).referees
    assert put(connection, BOB, SendLink(named.asking_id, NOW)) is None
    made = put(connection, ADA, SendLink(named.asking_id, NOW))
    return str(made.payload.removeprefix(LINK))


async def test_a_link_belongs_to_the_first_chat_that_opens_it_and_its_token_is_kept_nowhere(database: Database) -> None:
    def play(connection: Connection) -> None:
        token = link(connection)
        assert put(connection, ADA, OpenReference(token, NOW)) == "own"
        found = put(connection, REFEREE, OpenReference(token, NOW))
        assert found.language == "fr"
        assert put(connection, THIEF, OpenReference(token, NOW)) == "taken"
        assert put(connection, THIEF, LoadReference(found.asking_id, NOW)) is None
        assert put(connection, THIEF, GiveReference(found.asking_id, SAID, NOW)) is False
        assert put(connection, REFEREE, GiveReference(found.asking_id, SAID, NOW)) is False  # not agreed yet
        assert put(connection, REFEREE, OpenReference(token, NOW + LIFE)) == "gone"
        assert token not in repr(connection.execute(select(references_asked)).all())
        put(connection, REFEREE, AgreeToRefer(found.asking_id, "fr", NOW))
        assert put(connection, REFEREE, GiveReference(found.asking_id, SAID, NOW))
        assert put(connection, REFEREE, GiveReference(found.asking_id, SAID, NOW)) is False
        assert put(connection, REFEREE, OpenReference(token, NOW)) == "gone"
        assert "counts well" not in repr(put(connection, ADA, LoadChecks(OWN.public_id)))
        read = put(connection, RECRUITER, ReadReference(found.asking_id))
        assert read.testimony["strengths"] == SAID.strengths
        assert put(connection, REFEREE, LoadReference(found.asking_id, NOW)) is None

    await database.write(play)


async def test_what_somebody_who_declines_has_written_is_forgotten(database: Database) -> None:
    def play(connection: Connection) -> None:
        found = put(connection, REFEREE, OpenReference(link(connection), NOW))
        put(connection, REFEREE, AgreeToRefer(found.asking_id, "fr", NOW))
        put(connection, REFEREE, DeclineReference(found.asking_id, NOW))
        (named,) = put(connection, ADA, LoadChecks(OWN.public_id)).referees
        assert named.status == "declined"
        assert put(connection, ADA, SendLink(named.asking_id, NOW)) is None
        (row,) = connection.execute(select(references_asked)).all()
        assert row.chat_id is None
        assert b"consent" not in row.content

    await database.write(play)


@pytest.mark.parametrize("blind", [True, False])
async def test_a_reference_is_covered_where_the_opening_is_blind(database: Database, blind: bool) -> None:
    def play(connection: Connection) -> None:
        found = put(connection, REFEREE, OpenReference(link(connection), NOW))
        put(connection, REFEREE, AgreeToRefer(found.asking_id, "fr", NOW))
        sent = desk_lists.snapshots(connection, [OWN.public_id])[OWN.public_id]
        (entry,) = sent.profile["identity"]
        name = f"{entry['given_names']} {entry['family_names']}"
        put(connection, REFEREE, GiveReference(found.asking_id, SAID.model_copy(update={"strengths": name}), NOW))
        desk_lists.set_blind(connection, OWN.reference, blind)
        read = put(connection, RECRUITER, ReadReference(found.asking_id))
        assert (entry["family_names"] in read.testimony["strengths"]) is not blind

    await database.write(play)
