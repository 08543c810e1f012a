"""Pushes as staff prepare, approve, undo and read them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.answers.colleagues import entrusted
from bot.answers.pushes import Pressing
from bot.answers.staff.guard import Granted, Refuse, StaffAnswerers
from bot.answers.telling import Telling, Told
from bot.conversations.outcomes import Reply
from bot.conversations.pushed import template_source
from bot.conversations.staff.push_requests import (
    ApprovePush,
    EditPush,
    ExportPush,
    Listed,
    ListPushes,
    LookPush,
    PausePush,
    PreparePush,
    PushList,
    PushView,
    ReadTurned,
    SubmitPush,
    Turned,
    UndoPush,
)
from bot.conversations.staff.push_words import approval_asked, approved, turned_back
from bot.domain.push import FREE, TOGETHER, DryRun, Push, PushState, PushStep, PushTerms, tried, unfit
from bot.domain.staff import Member, StaffAct, is_second
from bot.domain.types import Language
from bot.storage import openings, push_recipients, pushes, staff
from bot.storage.vacancy_records import by_reference

LISTED = 12
"""Pushes in the list, and openings to begin one from."""

_ISOLATE = re.compile("[\u2066-\u2069]")
_CHANGING = (PushState.PREPARED, PushState.WAITING)


def telling_too(telling: Telling, terms: PushTerms) -> StaffAnswerers:
    """Give the answerers."""
    own = _Pushes(telling, terms)
    return {
        PreparePush: own.prepare,
        EditPush: own.edit,
        SubmitPush: own.submit,
        ApprovePush: own.approve,
        UndoPush: own.undo,
        PausePush: own.pause,
        LookPush: own.look,
        ExportPush: _ordered,
        ReadTurned: _turned,
        ListPushes: _listed,
    }


class _Pushes:
    """The answerers that show what a push says."""

    def __init__(self, telling: Telling, terms: PushTerms) -> None:
        self._telling, self._terms, self._pressing = telling, terms, Pressing(telling, terms)

    def look(self, connection: Connection, granted: Granted, at: datetime) -> PushView:
        push_recipients.collect(connection, granted.request.push_id)
        return self._view(connection, granted, granted.request.push_id, at)

    def prepare(self, connection: Connection, granted: Granted, at: datetime) -> PushView:
        wanted: PreparePush = granted.request
        author = granted.member.staff_id
        made = pushes.add(connection, wanted.reference, wanted.template, wanted.public_ids, author, wanted.at)
        return self._view(connection, granted, made, at)

    def edit(self, connection: Connection, granted: Granted, at: datetime) -> PushView:
        wanted: EditPush = granted.request
        push = _push(connection, wanted.push_id)
        if push.state is PushState.PREPARED:
            if wanted.why in push.template.whys:
                pushes.rewrite(connection, push.push_id, why=wanted.why)
            if wanted.language is not None:
                pushes.rewrite(connection, push.push_id, texts=_rewritten(push, wanted.language, wanted.text))
        return self._view(connection, granted, push.push_id, at)

    def submit(self, connection: Connection, granted: Granted, at: datetime) -> PushView:
        """Ask for a second person, or schedule it; neither while there is nobody to tell or a language has no words."""
        wanted: SubmitPush = granted.request
        push = _push(connection, wanted.push_id)
        dry = self._dry(connection, push)
        if push.state is PushState.PREPARED and dry.count and not dry.missing:
            if self._lately(connection, push, at) + dry.count > self._terms.alone:
                self._ask(connection, granted.member, push, dry.count, at)
            else:
                self._schedule(connection, granted, push, PushStep.GO, at)
        return self._view(connection, granted, push.push_id, at)

    def _ask(self, connection: Connection, member: Member, push: Push, count: int, at: datetime) -> None:
        pushes.step(connection, push, PushStep.ASK)
        vacancy = by_reference(connection, [push.reference])[push.reference]
        asked = [
            Told(
                each.chat_id, f"p{push.push_id}.ask.{each.staff_id}", approval_asked(push, vacancy, member.name, count)
            )
            for each in entrusted(connection, StaffAct.APPROVE_PUSH, push.reference, push.created_by)
        ]
        self._telling.tell(connection, asked, at)

    def approve(self, connection: Connection, granted: Granted, at: datetime) -> PushView:
        wanted: ApprovePush = granted.request
        push = _push(connection, wanted.push_id)
        if not is_second(granted.member, push.created_by):
            raise Refuse("second")
        if push.state is PushState.WAITING:
            self._schedule(connection, granted, push, PushStep.APPROVE, at)
            author = staff.of_id(connection, push.created_by)
            if author is not None:
                vacancy = by_reference(connection, [push.reference])[push.reference]
                reply = approved(push, vacancy, granted.member.name)
                self._telling.tell(connection, [Told(author.chat_id, f"p{push.push_id}.ok", reply)], at)
        return self._view(connection, granted, push.push_id, at)

    def _schedule(self, connection: Connection, granted: Granted, push: Push, step: PushStep, at: datetime) -> None:
        """Have it begin after the time to undo it, and show in the message that was tapped how far it comes."""
        wanted: SubmitPush | ApprovePush = granted.request
        send_at = wanted.at + self._terms.undo
        by = {"approved_by": granted.member.staff_id} if step is PushStep.APPROVE else {}
        pushes.step(connection, push, step, send_at=send_at, **by)
        self._pressing.settle_who(connection, push, at)
        if wanted.message_id is not None:
            pushes.rewrite(connection, push.push_id, watch=[granted.member.chat_id, wanted.message_id])

    def undo(self, connection: Connection, granted: Granted, at: datetime) -> PushView:
        """Take it back; whoever it has not reached is left out."""
        wanted: UndoPush = granted.request
        push = _push(connection, wanted.push_id)
        if pushes.step(connection, push, PushStep.UNDO, ended_at=wanted.at):
            push_recipients.leave_out_all(connection, push.push_id, "stopped", wanted.at)
            self._say_turned(connection, granted.member, push.push_id, at)
        return self._view(connection, granted, push.push_id, at)

    def _say_turned(self, connection: Connection, member: Member, push_id: int, at: datetime) -> None:
        """Tell who has prepared a push that somebody else has taken it back."""
        push = _push(connection, push_id)
        author = staff.of_id(connection, push.created_by)
        if author is None or not is_second(member, push.created_by):
            return
        reply = turned_back(push, by_reference(connection, [push.reference])[push.reference], member.name)
        self._telling.tell(connection, [Told(author.chat_id, f"p{push_id}.back", reply)], at)

    def pause(self, connection: Connection, granted: Granted, at: datetime) -> PushView:
        wanted: PausePush = granted.request
        push = _push(connection, wanted.push_id)
        pushes.step(connection, push, PushStep.PAUSE if wanted.paused else PushStep.RESUME)
        return self._view(connection, granted, push.push_id, at)

    def _dry(self, connection: Connection, push: Push) -> DryRun:
        return tried(push, (person for _, person in self._pressing.people(connection, push)))

    def _view(self, connection: Connection, granted: Granted, push_id: int, at: datetime) -> PushView:
        push = _push(connection, push_id)
        vacancy = by_reference(connection, [push.reference])[push.reference]
        author = staff.of_id(connection, push.created_by)
        view = PushView(
            push,
            vacancy,
            granted.member,
            author.name if author is not None else "",
            push_recipients.counts(connection, push_id),
            push_recipients.left_out(connection, push_id),
        )
        if push.state not in _CHANGING:
            return view
        dry = self._dry(connection, push)
        ready = {public_id: language for language, public_id in dry.sample.items() if push.has_words(language)}
        replies = self._pressing.replies(connection, push, ready, at)
        lately = self._lately(connection, push, at)
        return replace(
            view,
            dry=dry,
            previews={language: self._telling.shown(replies[each], language, at) for each, language in ready.items()},
            sources={language: self._source(push, language, at) for language in dry.told},
            second=lately + dry.count > self._terms.alone,
            lately=lately,
        )

    def _lately(self, connection: Connection, push: Push, at: datetime) -> int:
        """Count whom its author has told the same within a day, and who was moved so by hand."""
        since, event = at - TOGETHER, push.template.event
        by_hand = 0 if event is None else push_recipients.moved_by_hand(connection, push.reference, event, since)
        return push_recipients.told_lately(connection, push, since) + by_hand

    def _source(self, push: Push, language: Language, at: datetime) -> str:
        """Give the text in a language as staff can change it, its arguments in braces."""
        if language in push.texts or push.template.name == FREE:
            return push.texts.get(language, "")
        return _ISOLATE.sub("", self._telling.shown(Reply((template_source(push),)), language, at))


def _push(connection: Connection, push_id: int) -> Push:
    push = pushes.hold(connection, push_id)
    assert push is not None  # noqa: S101  # the guard has just seen it
    return push


def _ordered(connection: Connection, granted: Granted, at: datetime) -> Push:
    return _push(connection, granted.request.push_id)


def _turned(connection: Connection, granted: Granted, at: datetime) -> Turned:
    push = _push(connection, granted.request.push_id)
    missed = tuple(
        each.public_id for each in push_recipients.report(connection, push.push_id) if each.reason == "stopped"
    )
    return Turned(push, by_reference(connection, [push.reference])[push.reference], missed)


def _rewritten(push: Push, language: Language, text: str) -> dict[Language, str]:
    """Give the texts with one changed; a text that cannot be sent changes nothing."""
    if not text:
        return {each: kept for each, kept in push.texts.items() if each != language}
    return dict(push.texts) if unfit(push.template, text) else {**push.texts, language: text}


def _listed(connection: Connection, granted: Granted, at: datetime) -> PushList:
    newest = [each for each in pushes.listed(connection) if granted.sees(each.reference)][:LISTED]
    applied = {each: count for each, count in openings.applied(connection).items() if granted.sees(each)}
    begin = dict(list(applied.items())[:LISTED])
    known = by_reference(connection, sorted({*begin, *(push.reference for push in newest)}))
    return PushList(
        tuple(Listed(push, known[push.reference]) for push in newest),
        tuple((known[reference], count) for reference, count in begin.items()),
        granted.member,
    )
