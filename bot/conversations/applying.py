"""Applying for an opening: what the profile lacks, then the application's own questions, review, submission."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.conversations import filling, forms, sections
from bot.conversations.actions import Action
from bot.conversations.apply_form import application_form, knocked_out
from bot.conversations.card import at_home
from bot.conversations.events import Event, Tapped
from bot.conversations.inputs import Context
from bot.conversations.menu import APPLY, menu_button, out_of_date, paused, search_button, title_of
from bot.conversations.outcomes import Button, Line, Local, Reply, Rows, words
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.questioning import Screen, answer_buttons, ask_step, entry_lines, form_lines
from bot.conversations.requests import (
    Conversation,
    DropDraft,
    KeepDraft,
    Listed,
    LoadApplications,
    LoadDrafts,
    LoadProfile,
    LoadVacancy,
    RecordConsent,
    Refused,
    Request,
    StartApplication,
    SubmitApplication,
    Turn,
    ask_all,
)
from bot.conversations.sections import section_draft, tapped_message
from bot.conversations.session import Draft, Session
from bot.conversations.welcome import CONSENT_VERSION, ask_consent
from bot.domain.application import Snapshot
from bot.domain.profile import Profile
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy

FAMILIES = ("refused-",)

UNSENT = (Status.DRAFT, Status.WITHDRAWN, Status.DRAFT_EXPIRED)
"""The states from which an application can be begun or begun anew."""


@dataclass(frozen=True)
class Desk:
    """All that lies on the table while one person applies for one vacancy."""

    vacancy: Vacancy
    profile: Profile
    drafts: Mapping[str, Draft]
    listed: tuple[Listed, ...]

    @property
    def key(self) -> str:
        """The key of the application's draft."""
        return APPLY + self.vacancy.reference

    @property
    def standing(self) -> Listed | None:
        """The application to this vacancy, if there is one that was sent."""
        own = (each for each in self.listed if each.vacancy.reference == self.vacancy.reference)
        return next((each for each in own if each.head.status not in UNSENT), None)


def apply(session: Session, event: Event, reference: str) -> Conversation:
    """Begin or go on with an application, after the consent that it needs."""
    if session.consented != CONSENT_VERSION:
        turn = yield from ask_consent(session.change(applying=reference, form=None), event)
    else:
        turn = yield from proceed(session, event, reference)
    return _below(turn) if isinstance(event, Tapped) and event.action.name == "apply" else turn


def _below(turn: Turn) -> Turn:
    """Leave the opening's card where it is: people read it again while they write why they want the post."""
    return Turn(turn.session, tuple(Reply(reply.lines, reply.rows) for reply in turn.replies), turn.writes)


def proceed(
    session: Session,
    event: Event,
    reference: str,
    before: tuple[Line, ...] = (),
    first: tuple[Request[Any], ...] = (),
) -> Conversation:
    """Put whatever this application needs next; `first` is to be stored before that is looked at."""
    answers = yield (*first, LoadVacancy(reference), LoadProfile(), LoadDrafts(), LoadApplications())
    vacancy, profile, drafts, listed = answers[-4:]
    if vacancy is None:
        return _sorry(session, event, (*before, words("vacancy-gone", reference=reference)))
    desk = Desk(vacancy, profile, drafts, listed)
    if desk.standing is not None:
        return _sorry(session, event, (*before, words("applied-already", title=title_of(vacancy))))
    if not vacancy.is_open(event.at):
        return _sorry(session, event, (*before, words("vacancy-closed", title=title_of(vacancy))))
    yield from ask_all(StartApplication(reference, event.at))
    session = session.change(applying=reference)
    if profile.missing:
        todo = words("before-applying", title=title_of(vacancy), count=len(profile.missing))
        draft = section_draft(profile.missing[0], profile, drafts)
        return sections.opened(session, event, draft, before or (todo,))
    form = application_form(vacancy)
    draft = forms.take_up(form, desk.key, drafts)
    intro = before or (words("applying-to", title=title_of(vacancy)),)
    return _asked(desk, session.change(form=desk.key), event, draft, intro)


def _sorry(session: Session, event: Event, lines: tuple[Line, ...]) -> Turn:
    session = session.change(form=None, applying=None)
    rows = ((Button(words("button-applications"), Action("applications")),), (search_button(), menu_button()))
    return Turn(session, (Reply(lines, rows, tapped_message(event)),))


def on_event(session: Session, event: Event) -> Conversation:
    """Carry an event to the application in hand."""
    reference = (session.form or "").removeprefix(APPLY)
    vacancy, profile, drafts, listed = yield from ask_all(
        LoadVacancy(reference), LoadProfile(), LoadDrafts(), LoadApplications()
    )
    if vacancy is None:
        return _sorry(session, event, (words("vacancy-gone", reference=reference),))
    desk = Desk(vacancy, profile, drafts, listed)
    form = application_form(vacancy)
    draft = forms.take_up(form, desk.key, drafts)
    screen = Screen(form, draft, session, Context(event.at.date()))
    match filling.react(screen, event):
        case filling.Asked(moved, before, steady=True):
            return _put(desk, session, event, moved, before)
        case filling.Moved(moved, before) | filling.Asked(moved, before):
            return _asked(desk, session, event, moved, before)
        case filling.Repeated():
            return Turn(session)
        case filling.Paused():
            return (yield from paused(session, event, draft.key))
        case filling.SubmitTapped() if forms.current(form, draft) is None:
            return (yield from _submit(desk, session, event, draft))
    return out_of_date(_asked(desk, session, event, draft, ()))


def _asked(desk: Desk, session: Session, event: Event, draft: Draft, before: tuple[Line, ...]) -> Turn:
    """Put the current question; the buttons of the earlier one go stale."""
    return _put(desk, session.change(revision=session.revision + 1), event, draft, before)


def _put(desk: Desk, session: Session, event: Event, draft: Draft, before: tuple[Line, ...]) -> Turn:
    form = application_form(desk.vacancy)
    screen = Screen(form, draft, session, Context(event.at.date()))
    step = forms.current(form, draft)
    edit = tapped_message(event)
    reply = _review(desk, screen, before, edit) if step is None else ask_step(screen, step, before, edit)
    return Turn(session, (reply,), (KeepDraft(draft),))


def _review(desk: Desk, screen: Screen, before: tuple[Line, ...], edit: int | None) -> Reply:
    """Show everything that will be sent, and what stands in the way of sending it."""
    barred = knocked_out(desk.vacancy, screen.draft.answers)
    reasons = tuple(words("knocked-out", question=Local(question.prompt)) for question in barred)
    heading = words("review-heading", title=title_of(desk.vacancy))
    lines = (*before, *([""] if before else []), heading, *profile_lines(desk.profile), "")
    answers = (words("section-apply-heading"), *entry_lines(screen.form, screen.draft))
    ending = reasons or (words("review-ready"),)
    submit: Rows = () if barred else ((screen.button(words("button-submit"), "s"),),)
    ways = (Button(words("button-change-profile"), Action("profile")), screen.button(words("button-pause"), "c"))
    elsewhere: Rows = ((search_button(),),) if barred else ()
    return Reply((*lines, *answers, "", *ending), (*submit, *answer_buttons(screen), *elsewhere, ways), edit)


def profile_lines(profile: Profile) -> tuple[Line, ...]:
    """Give the whole profile, section by section."""
    lines: list[Line] = []
    for section, form in PROFILE_FORMS.items():
        entries = profile.to_json().get(section.value)
        if entries is not None:
            lines += ["", words("section-heading", section=words(f"section-{section.value}"))]
            lines += form_lines(form, forms.filled(form, "", tuple(entries)))
    return tuple(lines)


def _submit(desk: Desk, session: Session, event: Event, draft: Draft) -> Conversation:
    if desk.profile.missing:
        return (yield from proceed(session, event, desk.vacancy.reference))
    if knocked_out(desk.vacancy, draft.answers):
        return _asked(desk, session, event, draft, ())
    snapshot = _snapshot(desk, session, event, draft)
    (outcome,) = yield from ask_all(SubmitApplication(snapshot, event.at))
    if isinstance(outcome, Refused):
        return _sorry(session, event, (words(f"refused-{outcome.reason}", title=title_of(desk.vacancy)),))
    consent = RecordConsent("talent_pool", CONSENT_VERSION, session.language or session.guessed)
    writes: tuple[Request[None], ...] = (DropDraft(desk.key), *((consent,) if snapshot.pool_opt_in else ()))
    session = session.change(form=None, applying=None)
    return Turn(session, (_receipt(desk, outcome.head.public_id, event),), writes)


def _snapshot(desk: Desk, session: Session, event: Event, draft: Draft) -> Snapshot:
    (answers,) = forms.result(application_form(desk.vacancy), draft)
    return Snapshot(
        reference=desk.vacancy.reference,
        language=session.language or session.guessed,
        profile=desk.profile.to_json(),
        answers=answers,
        pool_opt_in=answers["pool"],
        declared_at=event.at,
    )


def _receipt(desk: Desk, public_id: str, event: Event) -> Reply:
    at = at_home(event.at, desk.profile, desk.vacancy)
    lines = (
        words("receipt", title=title_of(desk.vacancy), public_id=public_id, at=at),
        "",
        words("receipt-next"),
    )
    rows = ((Button(words("button-see-application"), Action("application", (public_id,))),), (menu_button(),))
    return Reply(lines, rows, tapped_message(event))
