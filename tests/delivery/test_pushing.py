"""Pushes as they are let go and carried out: moved and told in one step, once, and reported."""

from __future__ import annotations

import json
from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, delete, select, update

from bot.answers.pushes import Pressing
from bot.answers.staff.applications import room_by_hand
from bot.answers.staff.guard import Granted, Refuse
from bot.answers.staff.pushes import telling_too
from bot.answers.telling import Telling
from bot.catalogue.markup import plain
from bot.conversations.outcomes import Reply
from bot.conversations.staff.push_requests import (
    ApprovePush,
    EditPush,
    ListPushes,
    LookPush,
    PausePush,
    PreparePush,
    PushList,
    PushView,
    ReadTurned,
    SubmitPush,
    UndoPush,
)
from bot.conversations.staff.requests import StaffRequest
from bot.domain.push import Push, PushState, PushTerms
from bot.domain.staff import Member, Role
from bot.domain.status import Actor, StatusEvent
from bot.errors import StoreUnavailable
from bot.papers.push_report import push_report_maker
from bot.papers.wording import Wording
from bot.presenter import Presenter
from bot.pushing import Pusher
from bot.storage import applications, outbox, push_recipients, pushes, sessions, staff, vacancies
from bot.storage.database import Database
from bot.storage.outbox import Dead, Lane, Result, Sent, Unreachable
from bot.storage.staff_tables import push_recipients as recipients
from bot.storage.tables import application_events, consents
from bot.storage.tables import applications as applications_table
from bot.storage.tables import outbox as messages
from tests.journeys import crowds
from tests.storage.samples import NOW, vacancy
from tests.support.words import strict_words

REFERENCE, OTHER = "INT04606", "INT09999"
UNDO = timedelta(seconds=60)
GRACE, HENRY = 9001, 9002
PEOPLE = list(range(5001, 5013))


class Hall:
    """Twelve people under review, a recruiter, an approver, and the worker."""

    def __init__(self, database: Database, alone: int = 10, most: int = 90) -> None:
        self.database, self.now = database, NOW
        terms = PushTerms(alone, UNDO)
        telling = Telling(Presenter(strict_words()))
        self.pressing = Pressing(telling, terms)
        self.answerers = telling_too(telling, terms)
        self.filled = 0
        self.pusher = Pusher(database, self.pressing, lambda: self.now, self._fill, most)
        self.crowd: list[crowds.Member] = []

    def _fill(self) -> None:
        self.filled += 1

    async def opens(self) -> Hall:
        """Bring everybody in."""
        self.crowd = await self.database.write(self._enter)
        return self

    def _enter(self, connection: Connection) -> list[crowds.Member]:
        vacancies.upsert(connection, [vacancy(REFERENCE), vacancy(OTHER)], NOW)
        self.grace = staff.add(connection, GRACE, "Grace", {Role.RECRUITER, Role.APPROVER}, None, NOW)
        self.henry = staff.add(connection, HENRY, "Henry", {Role.APPROVER}, None, NOW)
        return crowds.make(connection, PEOPLE, REFERENCE, NOW, (StatusEvent.START_REVIEW,))

    @property
    def ids(self) -> tuple[str, ...]:
        """The public ids of all."""
        return tuple(each.public_id for each in self.crowd)

    async def ask(self, member: Member, request: StaffRequest[Any]) -> Any:
        """Have a request answered behind the guard."""

        def answer(connection: Connection) -> Any:
            return self.answerers[type(request)](connection, Granted(member, request, 1, {}, frozenset()), self.now)

        return await self.database.write(answer)

    async def prepare(self, count: int = 12, template: str = "shortlisted") -> int:
        """Prepare a push to some, and give its number."""
        view: PushView = await self.ask(self.grace, PreparePush(REFERENCE, self.ids[:count], template, self.now))
        return view.push.push_id

    async def lets_go(self, count: int = 12, template: str = "shortlisted") -> int:
        """Have a push prepared, approved, and its time to undo it over."""
        push_id = await self.prepare(count, template)
        await self.ask(self.grace, SubmitPush(push_id, self.now, 77))
        await self.ask(self.henry, ApprovePush(push_id, self.now, 78))
        self.now += UNDO
        return push_id

    async def delivers(self, become: Any = None) -> list[int]:
        """Have everything queued sent, and give the chats of candidates in the order of sending."""
        sent: list[int] = []
        for lane in Lane:
            while claimed := await self.database.write(outbox.claim, self.now, 50, [], lane):
                results: list[Result] = [become(each) if become else Sent(each.outbox_id, 1) for each in claimed]
                await self.database.write(outbox.settle, results, self.now)
                sent += [each.chat_id for each in claimed if lane is Lane.BULK]
        return sent

    async def ticks(self, times: int = 1) -> None:
        """Have the worker look."""
        for _ in range(times):
            await self.pusher.tick()
            self.now += timedelta(seconds=3)

    async def state(self, push_id: int) -> PushState:
        """Give how far a push has come."""
        push = await self.database.read(pushes.get, push_id)
        assert push is not None
        return push.state

    async def fates(self, push_id: int) -> Counter[tuple[str, str | None]]:
        """Count what has become of the recipients."""
        found = await self.database.read(push_recipients.report, push_id)
        return Counter((each.state.value, each.reason) for each in found)

    async def statuses(self) -> Counter[str]:
        """Count where the applications stand."""

        def read(connection: Connection) -> Counter[str]:
            return Counter(connection.execute(select(applications_table.c.status)).scalars())

        return await self.database.read(read)

    async def texts(self, chat_id: int) -> list[str]:
        """Give all that was queued for a chat."""

        def read(connection: Connection) -> list[str]:
            rows = connection.execute(select(messages.c.body).where(messages.c.chat_id == chat_id))
            return [bytes(row.body).decode() for row in rows]

        return await self.database.read(read)


async def hall(database: Database, **more: int) -> Hall:
    """Open a hall."""
    return await Hall(database, **more).opens()


# Letting go


async def test_more_than_a_few_need_a_second_person_who_is_asked_and_is_not_the_first(database: Database) -> None:
    own = await hall(database)
    push_id = await own.prepare()
    view = await own.ask(own.grace, SubmitPush(push_id, own.now))
    assert (view.push.state, view.second, view.is_own) == (PushState.WAITING, True, True)
    assert len(await own.texts(HENRY)) == 1
    assert await own.texts(GRACE) == []
    with pytest.raises(Refuse, match="second"):
        await own.ask(own.grace, ApprovePush(push_id, own.now))
    await own.ask(own.henry, ApprovePush(push_id, own.now))
    await own.ask(own.henry, ApprovePush(push_id, own.now))
    assert await own.state(push_id) is PushState.SCHEDULED
    assert len(await own.texts(GRACE)) == 1


async def test_a_few_go_without_a_second_person(database: Database) -> None:
    own = await hall(database)
    push_id = await own.prepare(10)
    await own.ask(own.grace, SubmitPush(push_id, own.now))
    assert await own.state(push_id) is PushState.SCHEDULED


async def test_what_is_told_in_several_pushes_within_a_day_counts_together(database: Database) -> None:
    own = await hall(database)
    for first, last in ((0, 8), (8, 10), (10, 11)):
        view = await own.ask(own.grace, PreparePush(REFERENCE, own.ids[first:last], "shortlisted", own.now))
        assert (view.lately, view.second) == (first, last > 10)
        view = await own.ask(own.grace, SubmitPush(view.push.push_id, own.now))
        assert view.push.state is (PushState.WAITING if last > 10 else PushState.SCHEDULED)
        own.now += timedelta(minutes=5)
        await own.ticks()
    assert await own.statuses() == {"shortlisted": 10, "under_review": 2}
    own.now += timedelta(hours=24)
    view = await own.ask(own.grace, LookPush(view.push.push_id))
    assert (view.lately, view.second) == (0, False)


async def test_another_template_another_member_and_what_was_undone_do_not_count(database: Database) -> None:
    own = await hall(database)
    undone = await own.prepare(9)
    await own.ask(own.grace, SubmitPush(undone, own.now))
    await own.ask(own.grace, UndoPush(undone, own.now))
    assert (await own.ask(own.grace, PreparePush(REFERENCE, own.ids[:9], "shortlisted", own.now))).lately == 0
    kept = await own.prepare(9)
    await own.ask(own.grace, SubmitPush(kept, own.now))
    assert (await own.ask(own.grace, PreparePush(REFERENCE, own.ids[9:], "not_selected", own.now))).lately == 0
    assert (await own.ask(own.henry, PreparePush(REFERENCE, own.ids[9:], "shortlisted", own.now))).lately == 0
    assert (await own.ask(own.grace, PreparePush(REFERENCE, own.ids[9:], "shortlisted", own.now))).lately == 9


async def test_nothing_happens_before_the_time_to_undo_is_over_and_nothing_after_it_was_undone(
    database: Database,
) -> None:
    own = await hall(database)
    push_id = await own.lets_go()
    own.now -= timedelta(seconds=1)
    await own.pusher.tick()
    assert (await own.statuses(), own.filled) == ({"under_review": 12}, 0)
    await own.ask(own.grace, UndoPush(push_id, own.now))
    own.now += timedelta(hours=1)
    await own.ticks(2)
    assert await own.fates(push_id) == {("left_out", "stopped"): 12}
    assert (await own.statuses(), await own.delivers()) == ({"under_review": 12}, [])


async def test_nobody_can_be_told_in_a_language_that_has_no_words(database: Database) -> None:
    own = await hall(database)
    push_id = await own.prepare(8, "free")
    assert (await own.ask(own.grace, SubmitPush(push_id, own.now))).dry.missing == ("en", "fr", "es", "ar")
    assert await own.state(push_id) is PushState.PREPARED
    for language in ("en", "fr", "es", "ar"):
        await own.ask(own.grace, EditPush(push_id, language, "Bring {id} along."))
    await own.ask(own.grace, EditPush(push_id, "en", "Bring {wage} along."))
    view = await own.ask(own.grace, SubmitPush(push_id, own.now))
    assert view.push.state is PushState.SCHEDULED
    assert view.push.texts["en"] == "Bring {id} along."


async def test_what_was_let_go_is_not_changed_any_more(database: Database) -> None:
    own = await hall(database)
    push_id = await own.lets_go()
    await own.ask(own.grace, EditPush(push_id, "en", "No, {title}!", why="skills"))
    view = await own.ask(own.grace, LookPush(push_id))
    assert (view.push.texts, view.push.why) == ({}, "")


async def test_who_does_not_meet_the_criteria_is_moved_and_told_in_one_step_after_a_second_look(
    database: Database,
) -> None:
    own = await hall(database)
    push_id = await own.prepare(template="ineligible")
    view = await own.ask(own.grace, EditPush(push_id, why="unmet_languages"))
    assert (view.second, view.push.reason) == (True, "unmet_languages")
    assert (await own.ask(own.grace, EditPush(push_id, why="many"))).push.reason == "unmet_languages"
    assert (await own.ask(own.grace, SubmitPush(push_id, own.now))).push.state is PushState.WAITING
    await own.ask(own.henry, ApprovePush(push_id, own.now))
    own.now += UNDO
    await own.ticks()
    assert await own.statuses() == Counter({"ineligible": len(own.ids)})


async def test_what_was_moved_by_hand_and_what_was_pushed_alone_count_together(database: Database) -> None:
    own = await hall(database)

    def by_hand(connection: Connection) -> None:
        for each in own.ids[2:10]:
            applications.move(connection, each, StatusEvent.NOT_SELECT, Actor.RECRUITER, own.now)

    def room(connection: Connection) -> int | None:
        return room_by_hand(connection, REFERENCE, StatusEvent.NOT_SELECT, PushTerms(10), own.now)

    push_id = await own.prepare(2, template="not_selected")
    await own.ask(own.grace, SubmitPush(push_id, own.now))
    assert await database.read(room) == 8
    await database.write(by_hand)
    assert await database.read(room) == 0
    rest = await own.ask(own.grace, PreparePush(REFERENCE, own.ids[10:], "not_selected", own.now))
    view = await own.ask(own.grace, SubmitPush(rest.push.push_id, own.now))
    assert (view.lately, view.push.state) == (10, PushState.WAITING)


async def test_the_preview_is_what_is_sent(database: Database) -> None:
    own = await hall(database)
    push_id = await own.prepare(template="not_selected")
    view = await own.ask(own.grace, EditPush(push_id, "fr", "{title} ({count})", why="languages"))
    assert set(view.previews) == {"en", "fr", "es", "ar"}
    sample = {
        language: next(each for each in own.crowd if each.public_id == view.dry.sample[language])
        for language in view.previews
    }
    await own.ask(own.grace, SubmitPush(push_id, own.now))
    await own.ask(own.henry, ApprovePush(push_id, own.now))
    own.now += UNDO
    await own.ticks()
    for language, preview in view.previews.items():
        (sent,) = await own.texts(sample[language].chat_id)
        words = plain(json.loads(sent)["text"])
        assert preview.startswith(words + "\n["), language


async def test_words_go_back_to_the_templates(database: Database) -> None:
    own = await hall(database)
    push_id = await own.prepare()
    assert (await own.ask(own.grace, EditPush(push_id, "en", "Yes, {title}!"))).sources["en"] == "Yes, {title}!"
    view = await own.ask(own.grace, EditPush(push_id, "en"))
    assert "{title}" in view.sources["en"]
    assert view.push.texts == {}


# Carrying out


async def test_everybody_is_moved_and_told_once_and_it_is_written_down(database: Database) -> None:
    own = await hall(database)
    push_id = await own.lets_go()
    await own.ticks()
    assert await own.statuses() == {"shortlisted": 12}
    assert await own.fates(push_id) == {("told", None): 12}
    assert sorted(await own.delivers()) == PEOPLE
    await own.ticks(3)
    assert await own.state(push_id) is PushState.DONE
    assert await own.fates(push_id) == {("sent", None): 12}
    assert await own.delivers() == []
    events = await database.read(_events)
    assert events == Counter({"shortlist": 12})


def _events(connection: Connection) -> Counter[str]:
    found = connection.execute(select(application_events.c.event, application_events.c.actor))
    return Counter(row.event for row in found if row.event == "shortlist" and row.actor == Actor.RECRUITER)


async def test_the_outbox_is_kept_short_so_that_a_pause_soon_counts(database: Database) -> None:
    own = await hall(database, most=4)
    push_id = await own.lets_go()
    await own.ticks()
    assert await own.statuses() == {"under_review": 8, "shortlisted": 4}
    await own.ask(own.grace, PausePush(push_id, paused=True))
    assert len(await own.delivers()) == 4
    await own.ticks(2)
    assert await own.fates(push_id) == {("waiting", None): 8, ("sent", None): 4}
    await own.ask(own.grace, PausePush(push_id, paused=False))
    await own.ticks()
    assert len(await own.delivers()) == 4


async def test_a_push_that_is_stopped_still_tells_whom_it_has_moved_and_nobody_else(database: Database) -> None:
    own = await hall(database, most=4)
    push_id = await own.lets_go()
    await own.ticks()
    await own.ask(own.henry, UndoPush(push_id, own.now))
    assert await own.state(push_id) is PushState.STOPPED
    assert len(await own.delivers()) == 4
    await own.ticks(2)
    assert await own.fates(push_id) == {("sent", None): 4, ("left_out", "stopped"): 8}
    assert await own.statuses() == {"under_review": 8, "shortlisted": 4}


async def test_who_leaves_meanwhile_is_left_out_and_listed(database: Database) -> None:
    own = await hall(database)
    push_id = await own.lets_go()

    def leave(connection: Connection) -> None:
        applications.move(connection, own.ids[0], StatusEvent.WITHDRAW, Actor.CANDIDATE, own.now)
        applications.move(connection, own.ids[1], StatusEvent.SHORTLIST, Actor.RECRUITER, own.now)
        withdrawn = update(consents).where(consents.c.update_id == -own.crowd[2].chat_id)
        connection.execute(withdrawn.values(withdrawn_at=own.now))

    await database.write(leave)
    await own.ticks()
    fates = await own.fates(push_id)
    assert fates == {("told", None): 9} | {("left_out", why): 1 for why in ("withdrawn", "stage", "consent")}
    assert sorted(await own.delivers()) == PEOPLE[3:]


async def test_a_push_of_a_few_does_not_become_one_of_many_while_it_can_be_undone(database: Database) -> None:
    own = await hall(database)

    def rule_out(connection: Connection) -> None:
        for each in own.ids[2:]:
            applications.move(connection, each, StatusEvent.RULE_INELIGIBLE, Actor.RECRUITER, own.now)

    def back(connection: Connection) -> None:
        connection.execute(update(applications_table).values(status="under_review"))

    push_id = await own.prepare()
    await database.write(rule_out)
    assert (await own.ask(own.grace, SubmitPush(push_id, own.now))).push.state is PushState.SCHEDULED
    await database.write(back)
    own.now += UNDO
    await own.ticks()
    assert await own.fates(push_id) == {("told", None): 2, ("left_out", "stage"): 10}


async def test_nobody_is_told_the_same_by_another_push(database: Database) -> None:
    own = await hall(database)
    first = await own.prepare(4)
    await own.ask(own.grace, SubmitPush(first, own.now))
    second = await own.prepare()
    own.now += UNDO
    await own.ticks()
    view = await own.ask(own.grace, LookPush(second))
    assert {why: len(ids) for why, ids in view.dry.left_out.items()} == {"told": 4}
    assert view.dry.count == 8


async def test_one_whose_message_fails_is_left_out_and_the_others_are_told(database: Database) -> None:
    own = await hall(database)
    push_id = await own.lets_go()
    broken, replies = own.ids[3], own.pressing.replies

    def failing(connection: Connection, push: Push, to: Any, at: datetime) -> dict[str, Reply]:
        assert broken not in to
        return replies(connection, push, to, at)

    own.pressing.replies = failing  # type: ignore[method-assign]
    await own.ticks()
    assert await own.fates(push_id) == {("told", None): 11, ("left_out", "fault"): 1}
    assert await own.statuses() == {"shortlisted": 11, "under_review": 1}


async def test_who_cannot_be_reached_is_told_when_they_come_back(database: Database) -> None:
    own = await hall(database)
    await database.write(sessions.mark_unreachable, [PEOPLE[0]], own.now)
    push_id = await own.lets_go()
    await own.ticks()

    def refuse(queued: outbox.Queued) -> Result:
        match queued.chat_id:
            case 5002:
                return Unreachable(queued.outbox_id, queued.chat_id)
            case 5003:
                return Dead(queued.outbox_id, "BadRequest: it is too long to be told in so few words")
        return Sent(queued.outbox_id, 1)

    await own.delivers(refuse)
    await own.ticks(2)
    assert await own.state(push_id) is PushState.DONE
    assert {state: count for (state, _), count in (await own.fates(push_id)).items()} == {
        "sent": 9,
        "unreachable": 2,
        "failed": 1,
    }
    await database.write(outbox.revive, PEOPLE[0], own.now)
    assert await own.delivers() == [PEOPLE[0]]
    assert (await own.ask(own.grace, LookPush(push_id))).counts["sent"] == 10


async def test_progress_is_shown_in_the_message_that_was_tapped_and_the_end_is_told_to_both(
    database: Database,
) -> None:
    own = await hall(database, most=4)
    await own.lets_go()
    for _ in range(6):
        await own.ticks()
        await own.delivers()
    shown = [text for text in await own.texts(HENRY) if '"edit":78' in text]
    assert len(shown) >= 3
    assert any("12 of 12" in text for text in await own.texts(GRACE))
    assert any("12 of 12" in text and '"edit":null' in text for text in await own.texts(HENRY))


async def test_the_end_is_not_told_to_who_is_no_longer_staff(database: Database) -> None:
    own = await hall(database)
    await own.lets_go()
    await database.write(staff.set_access, own.grace.staff_id, own.now)
    before = len(await own.texts(GRACE))
    await own.ticks()
    await own.delivers()
    await own.ticks()
    assert len(await own.texts(GRACE)) == before


async def test_a_person_who_is_erased_leaves_nothing_behind_in_a_push(database: Database) -> None:
    own = await hall(database)
    push_id = await own.lets_go()

    def erase(connection: Connection) -> None:
        connection.execute(delete(applications_table).where(applications_table.c.public_id == own.ids[0]))

    await database.write(erase)
    await own.ticks()
    assert await own.fates(push_id) == {("told", None): 11}


async def test_a_store_that_does_not_answer_is_waited_for(database: Database) -> None:
    own = await hall(database)
    push_id = await own.lets_go()
    write = database.write

    async def failing(*args: Any) -> Any:
        raise StoreUnavailable("away")

    database.write = failing  # type: ignore[method-assign, assignment]
    with pytest.raises(StoreUnavailable):
        await own.pusher.tick()
    database.write = write  # type: ignore[method-assign]
    await own.ticks()
    assert await own.fates(push_id) == {("told", None): 12}


# Reading


async def test_the_list_shows_what_is_entrusted(database: Database) -> None:
    own = await hall(database)
    await own.prepare()

    def listed(connection: Connection, covered: frozenset[str] | None) -> PushList:
        member = Member(5, 1, "Vera", frozenset({Role.VIEWER}), covered)
        granted = Granted(member, ListPushes(), 1, {}, frozenset())
        found: PushList = own.answerers[ListPushes](connection, granted, own.now)
        return found

    everything = await database.read(listed, None)
    assert [each.push.reference for each in everything.pushes] == [REFERENCE]
    assert [(opening.reference, count) for opening, count in everything.openings] == [(REFERENCE, 12)]
    nothing = await database.read(listed, frozenset({OTHER}))
    assert (nothing.pushes, nothing.openings) == ((), ())


async def test_who_prepared_a_push_is_told_when_a_colleague_takes_it_back_and_not_when_they_do(
    database: Database,
) -> None:
    own = await hall(database)
    push_id = await own.prepare()
    await own.ask(own.grace, SubmitPush(push_id, own.now))
    await own.ask(own.henry, UndoPush(push_id, own.now))
    assert [f"p{push_id}.back" in each or "taken this back" in each for each in await own.texts(GRACE)] == [True]
    turned = await own.ask(own.grace, ReadTurned(push_id))
    assert sorted(turned.public_ids) == sorted(own.ids)
    mine = await own.prepare()
    await own.ask(own.grace, UndoPush(mine, own.now))
    assert len(await own.texts(GRACE)) == 1


async def test_the_report_names_ids_only_and_is_made_for_those_who_may_read_it(database: Database) -> None:
    own = await hall(database)
    push_id = await own.lets_go()
    await own.ticks()
    make = push_report_maker(Wording(strict_words()))
    draw = await database.read(make, HENRY, "en", (str(push_id), own.now.isoformat()))
    assert draw is not None
    paper = draw()
    assert paper is not None
    lines = paper.content.decode("utf-8-sig").splitlines()
    assert lines[0] == "Application,Outcome,Reason,When (UTC),Export"
    assert sorted(line.split(",")[0] for line in lines[1:]) == sorted(own.ids)
    assert {line.split(",")[1] for line in lines[1:]} == {"on its way"}
    assert all("Taken by Henry" in line for line in lines[1:])
    for chat_id, wanted in ((PEOPLE[0], push_id), (HENRY, 99), (HENRY, "x")):
        assert await database.read(make, chat_id, "en", (str(wanted), own.now.isoformat())) is None
    await database.write(staff.set_access, own.henry.staff_id, own.now)
    assert await database.read(make, HENRY, "en", (str(push_id), own.now.isoformat())) is None


async def test_a_code_proves_what_was_sent_and_nothing_else(database: Database) -> None:
    own = await hall(database)
    push_id = await own.lets_go()
    codes = await database.read(pushes.codes, push_id, own.ids)
    code, other = codes[own.ids[0]], codes[own.ids[1]]
    assert await database.read(pushes.prove, code) is None  # nothing was sent yet
    await own.ticks()
    proof = await database.read(pushes.prove, code)
    assert proof is not None
    assert (proof.reference, proof.template) == (REFERENCE, "shortlisted")
    forged = type(code)(code.public_id, push_id, other.check, "message")
    assert await database.read(pushes.prove, forged) is None
    assert str(code) in (await own.texts(PEOPLE[0]))[-1]


async def test_ids_of_another_opening_are_not_taken_into_a_push(database: Database) -> None:
    own = await hall(database)

    def add(connection: Connection) -> int:
        (elsewhere,) = crowds.make(connection, [6001], OTHER, NOW, ())
        picked = (own.ids[0], elsewhere.public_id)
        made = pushes.add(connection, REFERENCE, "shortlisted", picked, own.grace.staff_id, NOW)
        return len(connection.execute(select(recipients).where(recipients.c.push_id == made)).all())

    assert await database.write(add) == 1
