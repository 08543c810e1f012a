"""Staff arrange assessments, look after people, move times, note what came of it, and answer questions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, cast

import pytest

from bot.conversations.actions import Action
from bot.conversations.events import Said, Sender
from bot.conversations.outcomes import Words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff import assessment, assessments, questions, slots
from bot.conversations.staff.assessment_requests import (
    Accommodation,
    ArrangeAssessment,
    Arranged,
    Arrangements,
    Assessing,
    CancelSlot,
    GrantAccommodation,
    Invitee,
    ListAssessing,
    LoadArrangements,
    MoveSlot,
    OfferSlots,
    One,
    ReadAccommodation,
    ReadAssessment,
    ReadSlot,
    RecordAttendance,
    RecordOutcome,
    SlotView,
)
from bot.conversations.staff.question_requests import (
    AnswerQuestion,
    CloseQuestion,
    ListQuestions,
    Question,
    ReadQuestion,
)
from bot.conversations.staff.selecting import picking
from bot.domain.assessment import Attendance, Kind, Outcome, Response, Slot
from bot.domain.staff import Role, Subject
from bot.domain.status import Status
from bot.domain.wishes import InquiryMessage
from tests.conversations.appointments import a_slot, an_assessment
from tests.conversations.openings import NOW, OPENINGS
from tests.conversations.staff import Colleague

OPENING = OPENINGS[0]
TIMES = "3 May 2027 09:00-10:00 x2"


def invitee(number: int = 5, name: str = "Amina Okafor", **changes: Any) -> Invitee:
    """Give somebody invited."""
    seen = {key: changes.pop(key) for key in ("outcome", "needs", "status") if key in changes}
    return Invitee(
        an_assessment(number, f"A-000{number}-TEST", **changes), name, **{"status": Status.ASSESSMENT, **seen}
    )


@dataclass
class Room:
    """What an office knows of the assessments of one opening."""

    people: list[Invitee] = field(default_factory=lambda: [invitee()])
    slots: list[Slot] = field(default_factory=lambda: [a_slot(1), a_slot(2, 11)])
    ready: tuple[str, ...] = ("A-0001-TEST", "A-0002-TEST")
    said: Accommodation = field(default_factory=Accommodation)
    done: bool = True
    threads: list[Question] = field(default_factory=list)

    def colleague(self, *roles: Role) -> Colleague:
        """Give one of the staff who works here."""
        one = Colleague(*(roles or (Role.RECRUITER,)))
        one.office.answers |= self._answers(one)
        for kind, ids in (("assessment", (5, 6, 7)), ("slot", (1, 2)), ("inquiry", (3, 4))):
            one.office.belongs |= {Subject(kind, str(each)): "INT00001" for each in ids}  # type: ignore[arg-type]
        one.office.belongs |= {Subject("application", each): "INT00001" for each in self.ready}
        return one

    def _answers(self, one: Colleague) -> dict[Any, Callable[[Any], Any]]:
        def member() -> Any:
            return one.office.member

        return {
            ListAssessing: lambda request: (Assessing(OPENING, len(self.ready), len(self.people), 1),),
            LoadArrangements: lambda request: Arrangements(
                OPENING if request.reference == "INT00001" else OPENINGS[2],
                tuple(self.slots),
                tuple(self.people),
                self.ready,
                member(),
            ),
            ArrangeAssessment: lambda request: Arranged(request.public_ids[:1], request.public_ids[1:]),
            ReadAssessment: lambda request: One(OPENING, self.people[0], member()),
            OfferSlots: lambda request: One(OPENING, self.people[0], member()),
            ReadSlot: lambda request: SlotView(
                OPENING,
                next((each for each in self.slots if each.slot_id == request.slot_id), None),
                tuple(self.people),
            ),
            MoveSlot: lambda request: 1,
            CancelSlot: lambda request: 1,
            ReadAccommodation: lambda request: self.said,
            GrantAccommodation: lambda request: None,
            RecordAttendance: lambda request: self.done,
            RecordOutcome: lambda request: self.done,
            ListQuestions: lambda request: tuple(replace(each, member=member()) for each in self.threads),
            ReadQuestion: lambda request: replace(self.threads[0], member=member()),
            AnswerQuestion: lambda request: self.threads.clear(),
            CloseQuestion: lambda request: self.threads.clear(),
        }


def asked(one: Colleague, kind: type[Any]) -> list[Any]:
    """Give the requests of a kind that were put."""
    return [each for each in one.office.asked if isinstance(each, kind)]


# The overview


def test_the_desk_leads_to_the_openings_and_to_the_people_of_one() -> None:
    ruth = Room().colleague().says("/staff").taps("button-staff-assessments").sees("asm-openings", "asm-opening-counts")
    ruth.taps("asm-opening").sees("asm", "asm-counts", "asm-is-pending", "asm-ready")
    ruth.sees_button("button-asm-new", "button-asm-slots", "asm-sign-pending", "Amina Okafor")


def test_who_waits_for_staff_comes_first_and_many_come_in_pages() -> None:
    room = Room([invitee(5 + n, f"Person {n}") for n in range(3)] * 4)
    room.people += [invitee(6, "Wants", response=Response.RESCHEDULE), invitee(7, "Needs", needs=True)]
    room.people += [invitee(5, "", held=1, response=Response.ACCEPTED)]
    ruth = room.colleague().taps_action(Action("s-asm", ("INT00001",)))
    buttons = [row[0] for row in ruth.reply.rows]
    names = [each.label.args["name"] for each in buttons if getattr(each.label, "id", "").startswith("asm-sign-")]  # type: ignore[union-attr]
    assert names[:3] == ["Wants", "Needs", "A-0005-TEST"]
    ruth.taps("button-staff-after").sees_button("button-staff-before")
    assert "button-staff-after" not in ruth.offered()
    ruth.taps_action(Action("s-asm", ("INT00001", "x"))).sees_button("button-staff-after")


def test_an_opening_without_anybody_says_so() -> None:
    ruth = Room([], [], ()).colleague().taps_action(Action("s-asm", ("INT00001",))).sees("asm-none")
    assert not {"button-asm-new", "button-asm-slots"} & ruth.offered()


def test_who_only_looks_on_arranges_nothing_and_sees_no_needs() -> None:
    room = Room([invitee(held=1, response=Response.ACCEPTED)])
    victor = room.colleague(Role.VIEWER).taps_action(Action("s-asm", ("INT00001",)))
    assert "button-asm-new" not in victor.offered()
    victor.waits(days=11).taps_action(Action("s-asm-one", ("5",))).sees("asm-one", "asm-slot")
    assert victor.offered() == {"button-file", "button-asm", "button-staff-desk"}
    victor.taps_action(Action("s-needs", ("5",))).sees("staff-denied-powerless")
    assert not asked(victor, GrantAccommodation)


# Arranging


def arranging(room: Room | None = None, kind: str = "assess-kind-panel") -> Colleague:
    """Give a recruiter who is asked for the times."""
    ruth = (room or Room()).colleague().taps_action(Action("s-asm", ("INT00001",)))
    return ruth.taps("button-asm-new").sees("asm-which").taps(kind).sees("asm-times")


def test_people_are_invited_with_two_messages_and_a_confirmation() -> None:
    ruth = arranging().says(TIMES).sees("asm-slots-read", "asm-window", "asm-place")
    ruth.says("Room 4\nBring a pen.").sees("asm-check", "assess-instructions")
    assert "asm-room" not in ruth.said()
    ruth.taps("button-asm-go").sees("asm-invited", "asm-left-out")
    (request,) = asked(ruth, ArrangeAssessment)
    assert (request.public_ids, request.kind) == (("A-0001-TEST", "A-0002-TEST"), Kind.PANEL)
    assert (request.zone, request.place, request.instructions) == ("Europe/Paris", "Room 4", "Bring a pen.")
    assert [(f"{each.starts_at:%m-%d %H:%M}", each.capacity) for each in request.windows] == [("05-03 07:00", 2)]


def test_of_those_who_can_be_invited_the_picked_ones_are() -> None:
    room = Room()
    ruth = room.colleague()
    ruth.session = picking(ruth.session, "INT00001", ["A-0002-TEST", "A-0009-TEST"])
    ruth.taps_action(Action("s-asm-new", ("INT00001", "4"))).says(TIMES).says("Room 4").sees("asm-check")
    ruth.taps("button-asm-go").sees("asm-invited")
    assert asked(ruth, ArrangeAssessment)[0].public_ids == ("A-0002-TEST",)
    assert "asm-left-out" not in ruth.said()


def test_too_few_places_are_pointed_out() -> None:
    arranging().says("3 May 2027 09:00-10:00").says("Room 4").sees("asm-room")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("sometime", "asm-slots-unreadable"),
        ("3 May 2020 09:00-10:00", "asm-slots-past"),
        ("3 May 2027 11:00-10:00", "asm-slots-backwards"),
        ("3 May 2027 08:00-20:00 /1", "asm-slots-many"),
        ("Asia/Dubai", "asm-slots-none"),
    ],
)
def test_what_is_no_time_is_explained_and_asked_again(typed: str, said: str) -> None:
    arranging().says(typed).sees(said, "asm-times").says(TIMES).sees("asm-slots-read")


def test_a_file_or_nothing_is_neither_times_nor_a_place() -> None:
    ruth = arranging().uploads().sees("asm-slots-none")
    ruth.says(TIMES).uploads().sees("asm-place")


def test_a_zone_of_its_own_line_counts_for_all() -> None:
    ruth = arranging().says(f"Asia/Dubai\n{TIMES}").says("Room 4").taps("button-asm-go")
    assert asked(ruth, ArrangeAssessment)[0].zone == "Asia/Dubai"


def test_an_opening_without_a_deadline_has_times_in_utc() -> None:
    ruth = Room().colleague().taps_action(Action("s-asm-new", ("INT00003", "0"))).says(TIMES).says("Room 4")
    assert [each.held["zone"] for each in ruth.session.unsent] == ["UTC"]


def test_an_invitation_that_was_written_waits_on_the_desk_until_it_is_sent() -> None:
    ruth = arranging().says(TIMES).taps("button-staff-desk").sees("unsent").taps("unsent-asm-place")
    ruth.sees("asm-slots-read", "asm-window", "asm-place").says("Room 4\nBring a pen.").says("/menu")
    ruth.says("/staff").taps("unsent-asm-place").sees("asm-check", "assess-place", "assess-instructions")
    ruth.taps("button-asm-go").sees("asm-invited").taps("button-staff-desk")
    assert asked(ruth, ArrangeAssessment)[0].instructions == "Bring a pen."
    assert "unsent" not in ruth.said()
    ruth.taps_action(Action("s-asm-kept", ("INT00001",))).sees("asm")


def test_an_invitation_that_was_written_can_be_discarded() -> None:
    ruth = arranging().says(TIMES).says("Room 4").taps("button-unsent-discard").sees("unsent-discarded", "staff-desk")
    assert "unsent-asm-place" not in ruth.offered()
    ruth.taps_action(Action("s-asm-go!", (_stamp(ruth), "INT00001"))).sees("asm")
    assert not asked(ruth, ArrangeAssessment)


@pytest.mark.parametrize(
    ("place", "way", "shown"),
    [
        ("Room 4\nBring a pen.", "unsent-asm-place", {"assess-place", "assess-instructions"}),
        ("", "unsent-asm-place", set()),
        ("Room 4", "button-asm-go", {"assess-place"}),
    ],
)
def test_nobody_is_invited_to_times_that_have_come_meanwhile(place: str, way: str, shown: set[str]) -> None:
    ruth = arranging().says(TIMES)
    if place:
        ruth.says(place)
    ruth.waits(days=90)
    if way not in ruth.offered():
        ruth.says("/staff")
    ruth.taps(way).sees("asm-over")
    assert ruth.said() & {"assess-place", "assess-instructions"} == shown
    assert not asked(ruth, ArrangeAssessment)
    assert not ruth.session.unsent


def test_an_unknown_kind_is_asked_again() -> None:
    Room().colleague().taps_action(Action("s-asm-new", ("INT00001", "99"))).sees("asm-which")


def test_an_invitation_that_nobody_has_in_hand_sends_nothing() -> None:
    ruth = Room().colleague()
    ruth.taps_action(Action("s-asm-go!", (_stamp(ruth), "INT00001"))).sees("asm")
    room = Room()
    late = arranging(room).says(TIMES).says("Room 4")
    room.ready = ()
    late.taps("button-asm-go").sees("asm-nobody")
    assert not asked(ruth, ArrangeAssessment) + asked(late, ArrangeAssessment)


def _stamp(one: Colleague) -> str:
    return stamp(one.session.revision)


@pytest.mark.parametrize(
    "play",
    [
        assessments.times_typed,
        assessments.place_typed,
        assessment.time_typed,
        assessment.grant_typed,
        slots.typed,
        questions.typed,
    ],
)
def test_words_for_nothing_in_hand_lead_to_the_desk(play: Any) -> None:
    ruth = Room().colleague().says("/staff")
    (desk,) = ended(ruth, play(ruth.session, ruth_says(ruth))).replies
    assert [line.id for line in desk.lines if isinstance(line, Words)][:1] == ["staff-desk"]


def ended(one: Colleague, conversation: Conversation) -> Turn:
    """Answer all that a conversation asks, up to its end."""
    requests = next(conversation)
    while True:
        try:
            requests = conversation.send(one.store.answer(requests))
        except StopIteration as end:
            return cast("Turn", end.value)


def ruth_says(one: Colleague) -> Any:
    """Give a text as an event."""
    return Said(update_id=99, sender=Sender(one.session.chat_id, "Ruth", "en"), at=one.at, text="Hello")


# One person


def test_attendance_is_noted_once_it_has_begun() -> None:
    room = Room([invitee(held=1, response=Response.ACCEPTED)])
    ruth = room.colleague().taps_action(Action("s-asm-one", ("5",)))
    assert "button-asm-attended" not in ruth.offered()
    ruth.waits(days=10, minutes=5).taps_action(Action("s-asm-one", ("5",))).taps("button-asm-attended")
    ruth.sees("asm-noted-attended")
    ruth.taps_action(Action("s-att", ("5", "e"))).sees("asm-noted-excused")
    ruth.taps_action(Action("s-att", ("5", "x"))).sees("asm-sure-absent")
    assert [each.attendance for each in asked(ruth, RecordAttendance)] == [Attendance.ATTENDED, Attendance.EXCUSED]
    ruth.taps("button-asm-absent").sees("asm-noted-absent")
    ruth.taps_action(Action("s-att", ("5", "?"))).sees("asm-one")
    room.done = False
    ruth.taps_action(Action("s-att", ("5", "a"))).sees("asm-too-late")


def test_an_outcome_is_asked_for_twice() -> None:
    room = Room([invitee(attendance=Attendance.ATTENDED, held=1, name="")])
    ruth = room.colleague().taps_action(Action("s-asm-one", ("5",))).sees("pile-nameless")
    assert "button-asm-time" not in ruth.offered()
    ruth.taps("button-asm-recommended").sees("asm-sure-recommended").taps("button-asm-recommended")
    ruth.sees("asm-noted-recommended")
    ruth.taps_action(Action("s-verdict", ("5", "n"))).taps("button-asm-not_recommended").sees(
        "asm-noted-not_recommended"
    )
    assert [each.outcome for each in asked(ruth, RecordOutcome)] == [Outcome.RECOMMENDED, Outcome.NOT_RECOMMENDED]
    ruth.taps_action(Action("s-verdict", ("5", "?"))).sees("asm-one")
    ruth.taps_action(Action("s-verdict!", (_stamp(ruth), "?/5"))).sees("asm-one")
    room.done = False
    ruth.taps_action(Action("s-verdict!", (_stamp(ruth), "r/5"))).sees("asm-too-late")


def test_an_outcome_and_a_wish_are_shown() -> None:
    room = Room([invitee(outcome=Outcome.RECOMMENDED, status=Status.RECOMMENDED, wish="After noon", needs=True)])
    ruth = room.colleague().taps_action(Action("s-asm-one", ("5",))).sees("asm-outcome-recommended", "asm-wish")
    ruth.sees_button("button-asm-needs-new")
    assert "button-asm-recommended" not in ruth.offered()


def test_other_times_are_offered_to_one_person() -> None:
    room = Room([invitee(wish="After noon", response=Response.RESCHEDULE)])
    ruth = (
        room.colleague().taps_action(Action("s-asm-one", ("5",))).taps("button-asm-time").sees("asm-wish", "asm-time")
    )
    ruth.says("whenever").sees("asm-slots-unreadable").uploads().sees("asm-slots-none")
    ruth.says(TIMES).sees("asm-offered", "asm-one")
    assert asked(ruth, OfferSlots)[0].zone == "Europe/Paris"
    bare = Room([invitee(slots=())]).colleague().taps_action(Action("s-asm-time", ("5",))).sees("asm-time")
    assert "asm-wish" not in bare.said()


def test_what_somebody_needs_is_read_and_answered() -> None:
    room = Room()
    ruth = room.colleague().taps_action(Action("s-asm-one", ("5",))).taps("button-asm-needs").sees("asm-needs-nothing")
    assert "button-asm-grant" not in ruth.offered()
    room.said = Accommodation("A lift", "Room 1")
    ruth.taps_action(Action("s-needs", ("5",))).sees("asm-needs", "asm-granted").taps("button-asm-grant")
    ruth.sees("asm-grant").uploads().sees("asm-grant").says("Room 1, ground floor").sees("asm-granted-told")
    assert asked(ruth, GrantAccommodation)[0].granted == "Room 1, ground floor"


# Times


def test_a_time_is_moved_and_its_people_are_told() -> None:
    ruth = Room().colleague().taps_action(Action("s-asm", ("INT00001",))).taps("button-asm-slots").sees("asm-all-slots")
    ruth.taps("asm-slot").sees("asm-slot-of", "asm-slot").taps("button-slot-move").sees("asm-slot-move")
    ruth.says("soon").sees("asm-slots-unreadable").uploads().sees("asm-slots-none")
    ruth.says(f"{TIMES}\n4 May 2027 09:00-10:00").sees("asm-slots-one").says(TIMES).sees("asm-slot-moved")
    assert asked(ruth, MoveSlot)[0].slot_id == 1


def test_a_time_is_cancelled_after_a_question() -> None:
    ruth = Room().colleague().taps_action(Action("s-slot", ("1",))).taps("button-slot-off").sees("asm-slot-off")
    assert not asked(ruth, CancelSlot)
    ruth.taps("button-slot-off-really").sees("asm-slot-gone")


def test_what_is_over_or_gone_cannot_be_moved() -> None:
    room = Room(slots=[a_slot(1)])
    ruth = room.colleague().waits(days=11).taps_action(Action("s-slot", ("1",)))
    assert not {"button-slot-move", "button-slot-off"} & ruth.offered()
    for name in ("s-slot", "s-slot-move", "s-slot-off"):
        ruth.taps_action(Action(name, ("2",))).sees("staff-denied-unknown")


# Questions


def a_question(number: int = 3, **changes: Any) -> Question:
    """Give a question of a candidate."""
    said = (
        InquiryMessage(author="candidate", text="Is the post in Lyon, and " + "really " * 20 + "so?", at=NOW),
        InquiryMessage(author="staff", text="Yes.", at=NOW),
    )
    asked_on = Question(number, OPENING, "A-0001-TEST", True, NOW, (NOW + timedelta(days=3)).date(), said, None)  # type: ignore[arg-type]
    return replace(asked_on, **changes)


def test_the_open_questions_are_listed_and_answered_with_one_message_that_is_seen_before_it_goes() -> None:
    room = Room(threads=[a_question(3), a_question(4, public_id=None), a_question(5, vacancy=None)])
    ruth = room.colleague().says("/staff").taps("button-staff-questions")
    ruth.sees("staff-questions", "staff-question-line", "staff-question-application")
    ruth.sees("staff-question-opening", "staff-question-general")
    assert "staff-questions-late" not in ruth.said()
    ruth.taps("staff-question-open")
    ruth.sees("staff-question", "staff-question-said-candidate", "staff-question-said-staff", "staff-question-type")
    ruth.uploads().sees("staff-question").says("x" * 1501).sees("staff-question-long")
    assert "Yes, in Lyon." in ruth.says("Yes, in Lyon.").sees("staff-question-preview").reply.lines
    assert not asked(ruth, AnswerQuestion)
    ruth.taps("button-staff-question-send").sees("staff-question-answered", "staff-questions")
    assert [each.text for each in asked(ruth, AnswerQuestion)] == ["Yes, in Lyon."]


def answering(room: Room) -> Colleague:
    """Give somebody who has typed an answer and looks at it."""
    ruth = room.colleague().taps_action(Action("s-q", ("3",)))
    return ruth.says("Yes, in Lyon.").sees("staff-question-preview")


def test_an_answer_that_was_typed_is_changed_and_only_the_last_one_goes() -> None:
    ruth = answering(Room(threads=[a_question()]))
    ruth.taps("button-staff-question-change").sees("staff-question-rewrite")
    assert "Yes, in Lyon." in ruth.reply.lines
    ruth.says("No, in Singapore.").says("No, in Abidjan.").taps("button-staff-question-send")
    assert [each.text for each in asked(ruth, AnswerQuestion)] == ["No, in Abidjan."]


def test_an_answer_that_is_not_changed_after_all_can_be_sent_as_it_was() -> None:
    ruth = answering(Room(threads=[a_question()])).taps("button-staff-question-change")
    ruth.taps("button-staff-question-send").sees("staff-question-answered")
    assert [each.text for each in asked(ruth, AnswerQuestion)] == ["Yes, in Lyon."]


def test_an_answer_that_is_discarded_is_sent_by_nothing_that_follows() -> None:
    ruth = answering(Room(threads=[a_question()]))
    ruth.taps("button-staff-question-discard").sees("staff-question", "staff-question-type")
    assert "button-staff-question-send" not in ruth.offered()
    ruth.taps_action(Action("s-q-change", ("3",))).sees("staff-question-type")
    ruth.taps_action(Action("s-q-send!", (_stamp(ruth), "3"))).sees("staff-question-type")
    assert not asked(ruth, AnswerQuestion)


def test_what_is_typed_is_kept_with_the_session_until_it_is_sent() -> None:
    ruth = answering(Room(threads=[a_question()]))
    ruth.session = Session.model_validate_json(ruth.session.model_dump_json())
    ruth.taps("button-staff-question-send").sees("staff-question-answered")
    assert [each.text for each in asked(ruth, AnswerQuestion)] == ["Yes, in Lyon."]


def test_an_answer_that_was_typed_is_kept_while_other_screens_are_opened_and_offered_again() -> None:
    ruth = answering(Room(threads=[a_question()])).taps("button-staff-desk").sees("staff-desk", "unsent")
    ruth.taps("button-staff-assessments").says("/menu").says("/staff").taps("unsent-answer")
    assert "Yes, in Lyon." in ruth.sees("staff-question-preview").reply.lines
    ruth.taps("button-staff-question-send").sees("staff-question-answered")
    assert [each.text for each in asked(ruth, AnswerQuestion)] == ["Yes, in Lyon."]
    assert "unsent" not in ruth.says("/staff").said()


def test_a_question_says_that_an_answer_to_it_waits_and_leads_back_to_it() -> None:
    ruth = answering(Room(threads=[a_question()])).taps("button-staff-desk")
    ruth.taps_action(Action("s-q", ("3",))).sees("staff-question-unsent").taps("button-staff-question-kept")
    ruth.sees("staff-question-preview").taps("button-staff-question-change").sees("staff-question-rewrite")
    ruth.says("No.").sees("staff-question-preview").taps("button-staff-question-discard").sees("staff-question-type")
    ruth.taps_action(Action("s-q-kept", ("3",))).sees("staff-question-type").says("/staff")
    assert "unsent" not in ruth.said()


def test_an_answer_is_changed_after_other_screens_were_opened() -> None:
    ruth = answering(Room(threads=[a_question()])).taps("button-staff-desk")
    ruth.taps_action(Action("s-q-change", ("3",))).says("No, in Abidjan.").taps("button-staff-question-send")
    assert [each.text for each in asked(ruth, AnswerQuestion)] == ["No, in Abidjan."]


def test_answers_to_two_questions_wait_side_by_side_and_a_long_one_is_named_by_its_beginning() -> None:
    room = Room(threads=[a_question()])
    ruth = answering(room).taps("button-staff-desk")
    room.threads = [a_question(4), a_question(3)]
    ruth.taps_action(Action("s-q", ("4",))).says("Yes, " + "really " * 9).taps("button-staff-desk")
    assert [each.about for each in ruth.session.unsent] == ["3", "4"]
    assert ruth.argument("unsent", "count") == 2
    labels = [button.label for row in ruth.reply.rows for button in row]
    named = [each.args["what"] for each in labels if isinstance(each, Words) and each.id == "unsent-answer"]
    assert named == ["Yes, really really really rea…", "Yes, in Lyon."]


@pytest.mark.parametrize("screen", ["s-desk", "s-questions", "s-q-kept"])
def test_who_wrote_to_a_question_that_a_colleague_has_seen_to_is_told_and_nothing_waits(screen: str) -> None:
    room = Room(threads=[a_question()])
    ruth = answering(room).taps("button-staff-desk")
    room.threads = [a_question(open=False)] if screen == "s-q-kept" else []
    ruth.taps_action(Action(screen, ("3",) if screen == "s-q-kept" else ()))
    ruth.sees("staff-question-meanwhile" if screen == "s-q-kept" else "unsent-gone").says("/staff")
    assert not {"unsent", "unsent-gone"} & ruth.said()


def test_an_answer_to_a_question_that_oneself_has_closed_is_let_go_in_silence() -> None:
    ruth = answering(Room(threads=[a_question()])).taps_action(Action("s-q-close", ("3",)))
    ruth.sees("staff-question-closed").says("/staff")
    assert not {"unsent", "unsent-gone"} & ruth.said()


def test_who_may_read_no_questions_any_more_keeps_no_answer_to_one() -> None:
    ruth = answering(Room(threads=[a_question()]))
    ruth.office.member = replace(ruth.office.member, roles=frozenset({Role.ADMIN}))  # type: ignore[type-var]
    ruth.says("/staff").sees("unsent-gone")
    assert not ruth.session.unsent


@pytest.mark.parametrize("before_typing", [True, False])
def test_what_a_colleague_has_answered_meanwhile_is_not_answered_twice(before_typing: bool) -> None:
    room = Room(threads=[a_question()])
    ruth = room.colleague().taps_action(Action("s-q", ("3",)))
    if not before_typing:
        ruth.says("Yes, in Lyon.")
    room.threads = [a_question(open=False)]
    ruth.says("Yes!") if before_typing else ruth.taps("button-staff-question-send")
    ruth.sees("staff-question-meanwhile", "staff-question-said-staff")
    assert not asked(ruth, AnswerQuestion)


def test_times_of_questions_are_by_the_clock_that_somebody_has_chosen_or_as_the_office_has_it() -> None:
    room = Room(threads=[a_question()])
    ruth = room.colleague().taps_action(Action("s-q", ("3",)))
    assert ruth.argument("staff-question-said-candidate", "at").utcoffset() == timedelta(0)
    ruth.session = ruth.session.change(zone="Asia/Singapore")
    ruth.taps_action(Action("s-q", ("3",)))
    assert ruth.argument("staff-question-said-candidate", "at").utcoffset() == timedelta(hours=8)


def test_a_question_is_closed_without_an_answer() -> None:
    room = Room(threads=[a_question(messages=())])
    ruth = room.colleague().waits(days=9).taps_action(Action("s-questions")).sees("staff-questions-late")
    ruth.taps_action(Action("s-q", ("3",))).taps("button-staff-question-close").sees("staff-question-closed")


def test_who_only_reads_or_comes_too_late_is_not_asked_for_an_answer() -> None:
    room = Room(threads=[a_question()])
    victor = room.colleague(Role.VIEWER).taps_action(Action("s-q", ("3",))).sees_button("button-file")
    assert "staff-question-type" not in victor.said()
    room.threads = [a_question(open=False, public_id=None)]
    ruth = room.colleague().taps_action(Action("s-q", ("3",)))
    assert not {"button-file", "button-staff-question-close"} & ruth.offered()
