"""What must hold after every event, whatever it was."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.conversations import forms, several
from bot.conversations.actions import Action
from bot.conversations.events import Event, Fetched, Left, Returned, SentFile, Tapped, TappedUnknown
from bot.conversations.filling import FORM_ACTS
from bot.conversations.forms import Form
from bot.conversations.inputs import Context
from bot.conversations.menu import APPLY, is_form
from bot.conversations.outcomes import Line, Reply
from bot.conversations.receiving import REFUSED
from bot.conversations.requests import KeepDraft
from bot.conversations.screen import Screen, ask_step, form_lines, stamp
from bot.conversations.sections import PREFIX
from bot.conversations.session import Draft, Session
from bot.domain.profile import SectionName
from tests.conversations.person import Person


@dataclass(frozen=True)
class Before:
    """How things stood before an event."""

    session: Session
    drafts: Mapping[str, Draft]
    content: tuple[Any, ...]


class Watched(Person):
    """A person over whose shoulder the tests look: every event is followed by every check."""

    watching = False

    def meets(self, event: Event) -> Watched:
        """Carry an event through a turn and check what must hold."""
        if isinstance(event, Tapped) and event.action.args[:1] == ("now",):
            event = _as_of_now(event, self.session)
        before = Before(self.session, self.store.drafts, self.store.content)
        super().meets(event)
        if self.watching:
            self._is_answered(before, event)
            self._drafts_survive()
            self._nothing_is_lost(before, event)
            self._stale_buttons_change_nothing(before, event)
            self._a_double_tap_is_silent(before, event)
        return self

    def _is_answered(self, before: Before, event: Event) -> None:
        """Only a double tap, leaving or coming back, a file of somebody who is gone, and what is left of an album of
        which a paper was refused are met with silence."""
        repeated = isinstance(event, Tapped) and event.action.encode() == before.session.tapped
        nobodys = isinstance(event, Fetched) and before.session.consented is None
        rest = isinstance(event, SentFile) and before.session.expecting == f"{REFUSED}{event.album}"
        assert self.turn.replies or repeated or nobodys or rest or isinstance(event, (Left, Returned)), event

    def _drafts_survive(self) -> None:
        """A draft read back from the store asks the same question with the same choices as the one written."""
        for write in self.turn.writes:
            if isinstance(write, KeepDraft):
                kept = self.store.drafts[write.draft.key]
                assert kept == write.draft
                assert not is_form(kept.key) or self._asked(kept) == self._asked(write.draft)

    def _asked(self, draft: Draft) -> Reply | tuple[Line, ...]:
        form = self.form_of(draft.key)
        step = forms.current(form, draft)
        screen = Screen(form, draft, self.session, Context(self.at.date()))
        if step is None:
            return form_lines(form, draft)
        return several.ask(screen) if draft.key.startswith(PREFIX) else ask_step(screen, step)

    def _nothing_is_lost(self, before: Before, event: Event) -> None:
        """What was answered is still in its draft, or in what was saved, unless the person took it out."""
        for key, draft in before.drafts.items():
            if is_form(key) and not _removes(event, key):
                form, after = self.form_of(key), self.store.drafts.get(key)
                touched = _in_hand(form, draft, before.session)
                if after is None:
                    self._is_saved(form, draft, touched)
                else:
                    _is_kept(form, draft, after, touched)

    def _is_saved(self, form: Form, draft: Draft, touched: frozenset[str]) -> None:
        if draft.key.startswith(APPLY):
            (listed,) = [each for each in self.store.listed if APPLY + each.vacancy.reference == draft.key]
            snapshot = self.store.snapshots[listed.head.public_id][-1]
            assert snapshot
            return
        entries = self.store.profile.to_json()[draft.key.removeprefix(PREFIX)]
        saved = forms.filled(form, draft.key, tuple(entries)).answers
        on_path = {step.address for step in forms.path(form, saved)}
        for address, value in draft.answers.items():
            if address in on_path and address not in touched:
                assert saved[address] == value, address

    def _stale_buttons_change_nothing(self, before: Before, event: Event) -> None:
        """A stale or foreign button is answered, and that is all."""
        if not _is_stale(before.session, event):
            return
        own = before.session
        after = self.session.change(revision=own.revision, tapped=own.tapped, numbers=own.numbers)
        assert after == own
        assert _without_empty(self.store.content) == _without_empty(before.content)

    def _a_double_tap_is_silent(self, before: Before, event: Event) -> None:
        """The button just accepted, tapped again at once, is not answered and changes nothing."""
        if isinstance(event, Tapped) and event.action.name in ONCE and self.session != before.session:
            session, content = self.session, self.store.content
            super().meets(event)
            assert self.turn.replies == ()
            assert (self.session, self.store.content) == (session, content)


def _as_of_now(event: Tapped, session: Session) -> Tapped:
    args = (stamp(session.revision), *event.action.args[1:])
    return Tapped(
        update_id=event.update_id,
        sender=event.sender,
        at=event.at,
        message_id=event.message_id,
        action=Action(event.action.name, args),
    )


def _removes(event: Event, key: str) -> bool:
    if not isinstance(event, Tapped):
        return False
    name, args = event.action.name, event.action.args
    return name in ("r", "erase!", "import-take", "import-edit") or (name == "del" and key in args)


def _is_stale(session: Session, event: Event) -> bool:
    if isinstance(event, TappedUnknown):
        return True
    if not isinstance(event, Tapped) or event.action.name not in FORM_ACTS or session.language is None:
        return False
    return event.action.args[:1] != (stamp(session.revision),)


def _in_hand(form: Form, draft: Draft, session: Session) -> frozenset[str]:
    """Give where the answers live that the next event may change."""
    here = forms.current(form, draft)
    asked = several.together(Screen(form, draft, session, Context(date.min))) if here else ()
    return frozenset(step.address for step in (*asked, here) if step)


def _is_kept(form: Form, draft: Draft, after: Draft, touched: frozenset[str]) -> None:
    more = {step.address for step in forms.path(form, draft.answers) if step.question in (forms.ANY, forms.MORE)}
    for address, value in draft.answers.items():
        assert address in after.answers, address
        assert after.answers[address] == value or address in touched or address in more, address


def _without_empty(content: tuple[Any, ...]) -> tuple[Any, ...]:
    """Leave out drafts that hold nothing yet: asking for the first time may write one."""
    drafts, *others = content
    return ({key: (version, text) for key, (version, text) in drafts.items() if text != "{}"}, *others)


SECTIONS = tuple(SectionName)

ONCE = (FORM_ACTS | {"del", "withdraw!", "erase!", "ask!"}) - {"v"}
"""The buttons that count once; looking at an entry can be done again and again."""
