"""What staff see of assessments and questions where the review is blind, and whose an assessment is."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from icalendar import Calendar
from sqlalchemy import Connection, insert

from bot.answers.asked import Asked
from bot.conversations.assessment_requests import (
    AnswerInvitation,
    AskAbout,
    AskAccommodation,
    LoadHistory,
    LoadInvitations,
    ReplyToTeam,
    TakeSlot,
)
from bot.conversations.staff.application_requests import ReadNotes, WriteNote
from bot.conversations.staff.assessment_requests import (
    ArrangeAssessment,
    CancelSlot,
    GrantAccommodation,
    ListAssessing,
    LoadArrangements,
    MoveSlot,
    OfferSlots,
    ReadAccommodation,
    ReadAssessment,
    ReadSlot,
    RecordAttendance,
    RecordOutcome,
)
from bot.conversations.staff.question_requests import AnswerQuestion, CloseQuestion, ListQuestions, ReadQuestion
from bot.conversations.staff.requests import Denied
from bot.domain.assessment import Attendance, Kind, Outcome, Response, Window
from bot.domain.staff import Role
from bot.domain.status import Actor, StatusEvent
from bot.domain.types import Language
from bot.papers.appointment import appointment_maker
from bot.papers.wording import Wording
from bot.storage import applications, desk_lists, staff
from bot.storage.database import Database
from bot.storage.tables import application_events, outbox
from tests.answers.conftest import OTHER, OWN
from tests.answers.test_escalation import ANSWERS
from tests.storage.samples import ADA, BOB, NOW, fetch
from tests.support.words import strict_words

RUTH, VERA = 5001, 5002
MAKER = appointment_maker(Wording(strict_words()), lambda: "bot")
SOON = Window(NOW + timedelta(days=9), NOW + timedelta(days=9, hours=1))


def ask(connection: Connection, chat_id: int, request: Any, days: float = 0) -> Any:
    """Put a request as a chat's turn does."""
    (answer,) = ANSWERS.answer(connection, [Asked(chat_id, 1, request)], NOW + timedelta(days=days))
    return answer


def arranged(connection: Connection, *, blind: bool = False) -> int:
    """Have Ada invited by Ruth, the recruiter; Vera looks on. Give the assessment's number."""
    staff.add(connection, RUTH, "Ruth", {Role.RECRUITER}, [OWN.reference], NOW)
    staff.add(connection, VERA, "Vera", {Role.VIEWER}, [OWN.reference], NOW)
    for event in (StatusEvent.START_REVIEW, StatusEvent.SHORTLIST):
        applications.move(connection, OWN.public_id, event, Actor.RECRUITER, NOW)
    desk_lists.set_blind(connection, OWN.reference, blind)
    request = ArrangeAssessment(OWN.reference, (OWN.public_id,), Kind.PANEL, (SOON,), "UTC", "Lyon", "A pen.")
    assert ask(connection, RUTH, request).invited == (OWN.public_id,)
    return int(ask(connection, ADA, LoadInvitations())[-1].own.assessment_id)


def taken(connection: Connection, number: int) -> int:
    """Have Ada take the only slot; give its number."""
    own = ask(connection, ADA, LoadInvitations())[-1].own
    assert ask(connection, ADA, TakeSlot(number, own.slots[0].slot_id, NOW)) == "taken"
    return int(own.slots[0].slot_id)


async def test_a_blind_opening_shows_no_name_anywhere(database: Database) -> None:
    def play(connection: Connection) -> None:
        number = arranged(connection, blind=True)
        slot = taken(connection, number)
        words = "I am Ada Lovelace, ada@example.org"
        ask(connection, ADA, AnswerInvitation(number, Response.RESCHEDULE, words, NOW))
        ask(connection, ADA, AskAbout(OWN.reference, words, NOW))
        seen = [ask(connection, RUTH, each) for each in (ListQuestions(), ListAssessing())]
        seen += [ask(connection, RUTH, LoadArrangements(OWN.reference)), ask(connection, RUTH, ReadAssessment(number))]
        seen += [ask(connection, RUTH, ReadSlot(slot)), ask(connection, RUTH, ReadQuestion(OWN.inquiry))]
        for each in seen:
            told = repr(each)
            assert not isinstance(each, Denied)
            assert not {word for word in ("Ada", "Lovelace", "example.org") if word in told}
        assert "▒▒▒" in repr(seen)

    await database.write(play)


async def test_who_has_an_invitation_to_answer_is_none_of_those_to_be_invited(database: Database) -> None:
    def play(connection: Connection) -> None:
        arranged(connection)
        (one,) = ask(connection, RUTH, ListAssessing())
        assert (one.ready, one.waiting) == (0, 0)
        assert ask(connection, RUTH, LoadArrangements(OWN.reference)).ready == ()

    await database.write(play)


async def test_times_of_questions_and_notes_are_by_the_organisations_clock(database: Database) -> None:
    def play(connection: Connection) -> None:
        arranged(connection)
        ask(connection, ADA, AskAbout(OWN.reference, "Is it in Lyon?", NOW))
        asked_on = ask(connection, RUTH, ReadQuestion(OWN.inquiry)).messages[-1].at
        ask(connection, RUTH, WriteNote(OWN.public_id, "Speaks well"))
        (written, *_) = ask(connection, RUTH, ReadNotes(OWN.public_id))
        assert {str(asked_on.tzinfo), str(written.at.tzinfo)} == {"Europe/Paris"}
        assert asked_on == NOW

    await database.write(play)


async def test_what_somebody_needs_is_not_for_the_panel(database: Database) -> None:
    def play(connection: Connection) -> None:
        number = arranged(connection)
        assert ask(connection, ADA, AskAccommodation(number, "A lift", NOW))
        seen_by = {who: ask(connection, who, LoadArrangements(OWN.reference)).invited[-1] for who in (RUTH, VERA)}
        assert (seen_by[RUTH].needs, seen_by[VERA].needs) == (True, False)
        assert seen_by[VERA].name == "Ada Lovelace"
        assert "A lift" not in repr(seen_by)
        assert ask(connection, VERA, ReadAccommodation(number)) == Denied("powerless")
        assert ask(connection, RUTH, ReadAccommodation(number)).asked == "A lift"
        ask(connection, RUTH, GrantAccommodation(number, "Room 1"))
        assert not ask(connection, RUTH, ReadAssessment(number)).invitee.needs
        assert ask(connection, ADA, LoadInvitations())[-1].granted == "Room 1"

    await database.write(play)


async def test_nobody_answers_for_somebody_else(database: Database) -> None:
    def play(connection: Connection) -> None:
        number = arranged(connection)
        slot = ask(connection, ADA, LoadInvitations())[-1].own.slots[0].slot_id
        assert ask(connection, BOB, TakeSlot(number, slot, NOW)) == "gone"
        assert not ask(connection, BOB, AnswerInvitation(number, Response.DECLINED, "", NOW))
        assert not ask(connection, BOB, AskAccommodation(number, "x", NOW))
        assert not ask(connection, BOB, ReplyToTeam(OWN.inquiry, "x", NOW))
        assert ask(connection, ADA, ReplyToTeam(OWN.inquiry, "x", NOW))
        assert ask(connection, BOB, LoadHistory(OWN.public_id)) == ()
        assert ask(connection, ADA, LoadHistory(OWN.public_id))[-1].event is StatusEvent.INVITE

    await database.write(play)


async def test_only_those_of_the_opening_who_are_shortlisted_are_invited(database: Database) -> None:
    def play(connection: Connection) -> None:
        staff.add(connection, RUTH, "Ruth", {Role.RECRUITER}, None, NOW)
        request = ArrangeAssessment(
            OWN.reference, (OWN.public_id, OTHER.public_id), Kind.PANEL, (SOON,), "UTC", "Lyon", ""
        )
        outcome = ask(connection, RUTH, request)
        assert (outcome.invited, outcome.left_out) == ((), (OWN.public_id, OTHER.public_id))

    await database.write(play)


async def test_outcomes_written_down_one_by_one_are_no_way_round_the_second_person(database: Database) -> None:
    def play(connection: Connection) -> None:
        number = arranged(connection)
        taken(connection, number)
        ask(connection, RUTH, RecordAttendance(number, Attendance.ATTENDED), 10)
        row = {"actor": "recruiter", "from_status": "assessment", "to_status": "not_selected", "event": "not_select"}
        told_already = [{**row, "application_id": 1, "at": NOW + timedelta(days=10)}] * 10
        connection.execute(insert(application_events), told_already)
        assert ask(connection, RUTH, RecordOutcome(number, Outcome.NOT_RECOMMENDED), 10) == Denied("many")
        assert ask(connection, RUTH, RecordOutcome(number, Outcome.NOT_RECOMMENDED), 11)

    await database.write(play)


async def test_attendance_and_outcome_move_the_application_by_the_table(database: Database) -> None:
    def play(connection: Connection) -> None:
        number = arranged(connection)
        assert not ask(connection, RUTH, RecordAttendance(number, Attendance.ATTENDED))
        taken(connection, number)
        assert ask(connection, RUTH, RecordAttendance(number, Attendance.EXCUSED))
        assert ask(connection, ADA, LoadInvitations())[-1].own.response is Response.RESCHEDULE
        ask(connection, RUTH, OfferSlots(number, (replace(SOON, starts_at=NOW + timedelta(days=8)),), "UTC"))
        taken(connection, number)
        assert ask(connection, RUTH, RecordAttendance(number, Attendance.ATTENDED))
        assert not ask(connection, RUTH, RecordAttendance(number, Attendance.ABSENT))
        assert ask(connection, RUTH, RecordOutcome(number, Outcome.RECOMMENDED))
        one = ask(connection, RUTH, ReadAssessment(number)).invitee
        assert (one.status.value, one.outcome) == ("recommended", Outcome.RECOMMENDED)
        assert not ask(connection, RUTH, RecordOutcome(number, Outcome.NOT_RECOMMENDED))
        assert "recommended" not in repr(ask(connection, ADA, LoadInvitations()))

    await database.write(play)


async def test_everybody_concerned_is_told_in_the_same_transaction(database: Database) -> None:
    def play(connection: Connection) -> None:
        def queued() -> int:
            return len(fetch(connection, outbox.select()))

        before = queued()
        slot = taken(connection, arranged(connection))
        assert queued() == before + 1
        moved = Window(SOON.starts_at + timedelta(hours=1), SOON.ends_at + timedelta(hours=1))
        assert ask(connection, RUTH, MoveSlot(slot, moved, "UTC"), 1) == 1
        assert ask(connection, RUTH, CancelSlot(slot), 2) == 1
        assert queued() >= before + 3
        assert ask(connection, RUTH, MoveSlot(slot, moved, "UTC"), 3) == Denied("unknown")

    await database.write(play)


async def test_a_thread_is_reopened_by_a_reply_and_each_application_has_one(database: Database) -> None:
    def play(connection: Connection) -> None:
        arranged(connection)
        ask(connection, ADA, AskAbout(OWN.reference, "Where?", NOW))
        (question,) = ask(connection, RUTH, ListQuestions())
        assert (question.number, question.public_id) == (OWN.inquiry, OWN.public_id)
        ask(connection, RUTH, AnswerQuestion(OWN.inquiry, "In Lyon."), 1)
        assert ask(connection, RUTH, ListQuestions()) == ()
        assert ask(connection, ADA, ReplyToTeam(OWN.inquiry, "Thank you", NOW + timedelta(days=2)))
        (question,) = ask(connection, RUTH, ListQuestions())
        assert [each.author for each in question.messages] == ["candidate", "staff", "candidate"]
        ask(connection, RUTH, CloseQuestion(OWN.inquiry))
        assert ask(connection, RUTH, ListQuestions()) == ()

    await database.write(play)


async def test_a_question_about_no_opening_is_for_those_to_whom_all_are_entrusted(database: Database) -> None:
    def play(connection: Connection) -> None:
        staff.add(connection, RUTH, "Ruth", {Role.RECRUITER}, [OWN.reference], NOW)
        staff.add(connection, VERA, "Vera", {Role.RECRUITER}, None, NOW)
        connection.exec_driver_sql("UPDATE inquiries SET reference = NULL")
        assert ask(connection, RUTH, ListQuestions()) == ()
        assert ask(connection, RUTH, ReadQuestion(OWN.inquiry)) == Denied("elsewhere")
        assert len(ask(connection, VERA, ListQuestions())) == 2
        assert ask(connection, VERA, ReadQuestion(OWN.inquiry)).vacancy is None

    await database.write(play)


def calendar_of(connection: Connection, chat_id: int, number: int, language: Language = "en") -> Any:
    """Give the appointment in the file that a chat is sent; None when it gets none."""
    draw = MAKER(connection, chat_id, language, (str(number),))
    paper = None if draw is None else draw()
    return None if paper is None else Calendar.from_ical(paper.content)


async def test_the_calendar_file_follows_what_is_true_when_it_is_made(database: Database) -> None:
    def play(connection: Connection) -> None:
        number = arranged(connection)
        assert calendar_of(connection, ADA, number) is None
        slot = taken(connection, number)
        first = calendar_of(connection, ADA, number)
        assert (first["method"], first.events[0]["sequence"]) == ("PUBLISH", 1)
        assert first.events[0].start == SOON.starts_at
        assert first.events[0]["location"] == "Lyon"
        moved = Window(SOON.starts_at + timedelta(hours=1), SOON.ends_at + timedelta(hours=1))
        ask(connection, RUTH, MoveSlot(slot, moved, "UTC"))
        second = calendar_of(connection, ADA, number, "ar")
        assert second.events[0]["uid"] == first.events[0]["uid"]
        assert (second.events[0]["sequence"], second.events[0].start) == (2, moved.starts_at)
        left = connection.begin_nested()
        applications.withdraw(connection, ADA, OWN.public_id, NOW)
        gone = calendar_of(connection, ADA, number)
        assert (gone["method"], gone.events[0]["sequence"]) == ("CANCEL", 3)
        left.rollback()
        ask(connection, RUTH, CancelSlot(slot))
        third = calendar_of(connection, ADA, number)
        assert (third["method"], third.events[0]["sequence"]) == ("CANCEL", 3)
        assert third.events[0]["uid"] == first.events[0]["uid"]
        assert calendar_of(connection, BOB, number) is None
        assert calendar_of(connection, ADA, 9999) is None

    await database.write(play)
