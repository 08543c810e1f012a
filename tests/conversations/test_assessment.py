"""An invited candidate: chooses, declines, asks for another time, says what they need, and sees the timeline."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.assessment_requests import AskAbout, ReplyToTeam
from bot.conversations.assessment_view import reminder, told, told_with_file
from bot.conversations.outcomes import Attachment
from bot.conversations.questions import answered
from bot.domain.assessment import Attendance, Response
from bot.domain.status import Status, StatusEvent
from bot.domain.timeline import Happening
from bot.domain.wishes import Inquiry
from tests.conversations.appointments import a_slot, an_assessment
from tests.conversations.openings import NOW, OPENINGS
from tests.conversations.person import Person
from tests.conversations.rendering import check
from tests.conversations.test_applications import applicant

OPENING = OPENINGS[0]
APPLICATION = Action("application", ("A-0001-TEST",))
FIVE = Action("assess", ("5",))


def invited(**changes: Any) -> Person:
    """Give somebody who has applied and is invited."""
    ada = applicant(Status.ASSESSMENT)
    ada.store.appointments.invite(an_assessment(**changes))
    return ada


def test_the_timeline_leads_to_the_invitation_and_a_tap_takes_a_time() -> None:
    ada = invited().taps_action(APPLICATION).taps("button-timeline")
    ada.sees("timeline", "timeline-answer", "timeline-next", "status-assessment.next", "next-word")
    ada.taps("button-assess-of").sees("assess-is-pending", "assess-choose", "assess-instructions", "assess-free")
    ada.taps("button-assess-take").sees("assess-take-taken", "assess-is-accepted", "assess-others")
    assert ada.files == [Attachment("appointment", ("5",))]
    ada.taps_action(APPLICATION).taps("button-timeline").sees("timeline-appointment", "assess-span")
    ada.taps("button-assess-of").taps("button-assess-calendar").sees("calendar-file")
    assert ada.files == [Attachment("appointment", ("5",))]


def test_the_application_itself_says_that_an_answer_is_awaited_and_then_when_one_is_expected() -> None:
    ada = invited().taps_action(APPLICATION).sees("status-assessment.next", "timeline-answer")
    ada.taps("button-assess-of").taps("button-assess-take").taps_action(APPLICATION)
    ada.sees("timeline-appointment", "assess-span").sees_button("button-assess-of")
    over = invited(over=True).taps_action(APPLICATION)
    assert "button-assess-of" not in over.offered()
    assert "timeline-answer" not in over.said()
    other = invited(public_id="A-0002-TEST").taps_action(APPLICATION)
    assert "button-assess-of" not in other.offered()


def test_a_time_is_shown_by_both_clocks_where_they_differ() -> None:
    ada = invited(slots=(a_slot(zone="Asia/Dubai"),)).taps_action(FIVE)
    ada.sees("assess-span", "assess-home")
    assert ada.argument("assess-span", "end") == f"{a_slot().ends_at + timedelta(hours=4):%H:%M}"
    same = invited().taps_action(FIVE)
    assert "assess-home" not in same.said()
    ada.store.forget("contact")
    ada.taps_action(FIVE)
    assert "assess-home" not in ada.said()
    ada.session = ada.session.change(zone="America/Bogota")
    ada.taps_action(FIVE).sees("assess-home")


def test_a_stretch_of_days_names_both() -> None:
    days = a_slot(ends_at=a_slot().starts_at + timedelta(days=3))
    ada = invited(slots=(days,), instructions="").taps_action(FIVE).sees("assess-span-days")
    assert "assess-instructions" not in ada.said()


def test_who_comes_too_late_for_a_time_is_told_and_chooses_another() -> None:
    ada = invited(slots=(a_slot(1), a_slot(2, 11))).taps_action(FIVE)
    own = ada.store.appointments.invitations[5].own
    ada.store.appointments.invite(replace(own, slots=(a_slot(1, free=0), a_slot(2, 11))))
    ada.taps_action(Action("assess-take", ("5", "1"))).sees("assess-take-full", "assess-choose")
    assert not ada.files
    ada.taps_action(Action("assess-take", ("5", "9"))).sees("assess-take-gone")


def test_many_times_come_in_pages() -> None:
    slots = tuple(a_slot(number, 9 + number) for number in range(1, 20))
    ada = invited(slots=slots).taps_action(FIVE)
    assert "button-assess-earlier" not in ada.offered()
    ada.taps("button-assess-later").sees_button("button-assess-earlier", "button-assess-later")
    ada.taps("button-assess-later").sees_button("button-assess-earlier")
    assert "button-assess-later" not in ada.offered()
    ada.taps_action(Action("assess", ("5", "99"))).sees_button("button-assess-earlier")


def test_declining_is_explained_and_can_be_taken_back_while_there_is_time() -> None:
    ada = invited(held=1, response=Response.ACCEPTED).taps_action(FIVE).taps("button-assess-decline")
    ada.sees("assess-decline-sure").taps("button-assess-decline-really").sees("assess-declined-now")
    assert ada.files == [Attachment("appointment", ("5",))]
    assert ada.store.appointments.invitations[5].own.response is Response.DECLINED
    ada.taps("button-assess").sees("assess-is-declined", "assess-choose")
    assert "button-assess-decline" not in ada.offered()
    ada.taps("button-assess-take").sees("assess-take-taken")


def test_declining_without_a_time_leaves_the_calendar_alone() -> None:
    ada = invited().taps_action(FIVE).taps("button-assess-decline").taps("button-assess-decline-really")
    ada.sees("assess-declined-now")
    assert not ada.files


@pytest.mark.parametrize(("held", "asked"), [(None, "assess-other-type"), (1, "assess-other-type-held")])
def test_another_time_is_asked_for_in_ones_own_words(held: int | None, asked: str) -> None:
    ada = invited(held=held).taps_action(FIVE).taps("button-assess-other").sees(asked)
    ada.says("Any afternoon, Dakar time").sees("assess-other-sent")
    own = ada.store.appointments.invitations[5].own
    assert (own.response, own.wish) == (Response.RESCHEDULE, "Any afternoon, Dakar time")
    ada.taps("button-assess").sees("assess-is-reschedule_requested")


def test_what_somebody_needs_is_for_those_who_arrange_it() -> None:
    ada = invited().taps_action(FIVE).taps("button-assess-need").sees("assess-need-type")
    ada.says("A room without stairs").sees("assess-need-sent", "assess-asked", "assess-not-granted")
    assert ada.store.appointments.invitations[5].asked == "A room without stairs"
    ada.store.appointments.invite(an_assessment(), asked="A room", granted="Room 1, ground floor")
    ada.taps_action(FIVE).sees("assess-granted")


def test_once_it_has_begun_nothing_can_be_changed() -> None:
    ada = invited(held=1, response=Response.ACCEPTED).taps_action(FIVE)
    ada.taps("button-assess-decline")
    sure = ada.last_message
    ada.waits(days=10, minutes=30)
    ada.taps_action(Action("assess-no!", (str(ada.session.revision), "5")), sure)
    for name in ("assess-no", "assess-other", "assess-need"):
        ada.taps_action(Action(name, ("5",))).sees("assess-is-accepted")
    assert "button-assess-calendar" not in ada.offered()
    ada.taps_action(Action("assess-take", ("5", "2"))).sees("assess-take-gone")
    ada.taps_action(APPLICATION).taps("button-timeline")
    assert "timeline-appointment" in ada.said()
    ada.waits(hours=1).taps_action(Action("timeline", ("A-0001-TEST",)))
    assert "timeline-appointment" not in ada.said()


def test_what_was_begun_in_time_and_sent_too_late_is_told_so() -> None:
    ada = invited(held=1, response=Response.ACCEPTED).taps_action(FIVE).taps("button-assess-other")
    ada.waits(days=10, hours=1).says("Tomorrow?").sees("assess-late")
    bob = invited(held=1, response=Response.ACCEPTED).taps_action(FIVE).taps("button-assess-need")
    bob.waits(days=10, hours=1).says("A lift").sees("assess-late")
    cid = invited(held=1, response=Response.ACCEPTED).taps_action(FIVE).taps("button-assess-decline")
    cid.waits(days=10, hours=1).taps("button-assess-decline-really").sees("assess-late")


@pytest.mark.parametrize("name", ["assess", "assess-calendar", "assess-no", "assess-other", "assess-need"])
def test_an_assessment_that_is_not_theirs_leads_to_their_applications(name: str) -> None:
    applicant().taps_action(Action(name, ("77",))).sees("applications-heading")


def test_words_for_an_assessment_that_is_gone_lead_to_the_applications() -> None:
    applicant().taps_action(Action("assess-take", ("77", "x"))).sees("applications-heading")
    for label in ("button-assess-need", "button-assess-other"):
        ada = invited().taps_action(FIVE).taps(label)
        ada.store.appointments.invitations.clear()
        ada.says("Something").sees("applications-heading")


@pytest.mark.parametrize("attendance", list(Attendance))
def test_attendance_is_shown_as_it_was_noted(attendance: Attendance) -> None:
    invited(attendance=attendance).taps_action(FIVE).sees(f"assess-was-{attendance.value}")


def test_the_timeline_tells_no_finer_than_the_visible_status() -> None:
    ada = applicant()
    moved = (
        (StatusEvent.SUBMIT, Status.DRAFT, Status.SUBMITTED),
        (StatusEvent.AMEND, Status.SUBMITTED, Status.SUBMITTED),
        (StatusEvent.START_REVIEW, Status.SUBMITTED, Status.UNDER_REVIEW),
        (StatusEvent.LONGLIST, Status.UNDER_REVIEW, Status.LONGLISTED),
        (StatusEvent.NOT_SELECT, Status.LONGLISTED, Status.NOT_SELECTED),
    )
    log = tuple(Happening(*each, NOW + timedelta(hours=hour)) for hour, each in enumerate(moved))
    ada.store.appointments.log["A-0001-TEST"] = log
    ada.store.move("INT00001", Status.NOT_SELECTED)
    ada.taps_action(Action("timeline", ("A-0001-TEST",)))
    shown = [line.args["what"].id for line in ada.reply.lines if getattr(line, "id", "") == "timeline-line"]  # type: ignore[union-attr]
    assert shown == ["status-submitted", "timeline-amended", "status-under_review", "status-not_selected"]
    ada.sees("status-not_selected.next")
    assert "next-word" not in ada.said()


def test_a_draft_or_a_strange_application_has_no_timeline_and_no_questions() -> None:
    ada = Person().has_a_profile().applies()
    for name in ("timeline", "about"):
        ada.taps_action(Action(name, ("A-0001-TEST",))).sees("applications-heading")
        ada.taps_action(Action(name, ("A-9999-TEST",))).sees("applications-heading")
    ada.taps_action(APPLICATION).sees("application-heading")
    assert not {"button-timeline", "button-about"} & ada.offered()


def test_an_application_that_waits_for_no_answer_says_only_what_comes_next() -> None:
    ada = invited(response=Response.DECLINED).taps_action(Action("timeline", ("A-0001-TEST",)))
    assert not {"timeline-answer", "timeline-appointment"} & ada.said()


def test_when_the_application_has_moved_on_nothing_is_to_be_answered() -> None:
    ada = invited(held=1, response=Response.ACCEPTED, over=True).taps_action(FIVE).sees("assess-over")
    assert ada.offered() == {"button-see-application", "button-menu"}
    ada.taps_action(Action("timeline", ("A-0001-TEST",)))
    assert "timeline-appointment" not in ada.said()


def test_who_withdraws_has_the_appointment_taken_out_of_the_calendar() -> None:
    ada = invited(held=1, response=Response.ACCEPTED).taps_action(APPLICATION).taps("button-withdraw")
    ada.taps("button-withdraw-really")
    assert ada.files == [Attachment("appointment", ("5",))]


# Questions


def test_a_question_about_an_application_goes_to_the_team_with_what_to_expect() -> None:
    ada = applicant().taps_action(APPLICATION).taps("button-about").sees("about-type", "ask-wait")
    ada.says("Is the post in Lyon?").sees("ask-sent", "ask-wait")
    assert ada.store.appointments.asked == [AskAbout("INT00001", "Is the post in Lyon?", ada.at)]


def test_a_question_about_an_application_that_is_gone_is_not_kept() -> None:
    ada = applicant().taps_action(APPLICATION).taps("button-about")
    ada.store.forget_applications()
    ada.says("Is the post in Lyon?").sees("no-applications")
    assert not ada.store.appointments.asked


def test_a_reply_goes_into_the_same_thread() -> None:
    ada = applicant()
    ada.store.appointments.threads.add(3)
    ada.store.inquiries.append(Inquiry(number=3, state="answered", asked_at=NOW, messages=()))
    ada.says("/questions").taps("button-reply-to").sees("reply-type", "ask-wait")
    ada.says("Thank you. And when?").sees("ask-sent")
    assert ada.store.appointments.replies == [ReplyToTeam(3, "Thank you. And when?", ada.at)]
    ada.taps_action(Action("reply", ("x",))).says("Hello").sees("reply-gone")


# What people are told


@pytest.mark.parametrize("what", ["invited", "offered", "granted", "moved", "lost", "excused"])
def test_everything_that_staff_do_is_told_whole(what: str) -> None:
    ada = invited(held=1, response=Response.ACCEPTED)
    own = ada.store.appointments.invitations[5]
    for tell in (told, told_with_file):
        check(tell(what, own, OPENING, "Africa/Dakar", NOW), NOW)


def test_a_reminder_says_when_and_where() -> None:
    check(reminder(an_assessment(held=1), OPENING, None, 24), NOW)
    bare = an_assessment(held=1, instructions="", slots=(a_slot(place=""),))
    check(reminder(bare, OPENING, None, 2), NOW)
    check(reminder(an_assessment(), OPENING, None, 2), NOW)


def test_an_answer_comes_with_the_question_and_a_way_to_reply() -> None:
    for vacancy in (OPENING, None):
        reply = answered(3, "Is it in Lyon?", "Yes.", vacancy)
        check(reply, NOW)
        assert reply.rows[0][0].action == Action("reply", ("3",))
