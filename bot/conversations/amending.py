"""An application that was sent: changing it until the deadline, and what was written for one that came too late."""

from __future__ import annotations

from bot.conversations import applying, forms
from bot.conversations.actions import Action
from bot.conversations.applications import applications
from bot.conversations.apply_form import application_form
from bot.conversations.desk import lay
from bot.conversations.events import Event
from bot.conversations.menu import APPLY, menu_button, title_of
from bot.conversations.outcomes import Button, Line, Reply, words
from bot.conversations.pool import SENT
from bot.conversations.requests import (
    Conversation,
    KeepDraft,
    LoadApplications,
    LoadDrafts,
    LoadSnapshot,
    Turn,
    ask_all,
)
from bot.conversations.screen import entry_lines, label
from bot.conversations.sections import tapped_message
from bot.conversations.session import Draft, Session
from bot.domain.status import Status


def amend(session: Session, event: Event, public_id: str) -> Conversation:
    """Take what was sent in hand again; it counts until the changed one is sent."""
    listed, snapshot, drafts = yield from ask_all(LoadApplications(), LoadSnapshot(public_id), LoadDrafts())
    own = next((each for each in listed if each.head.public_id == public_id), None)
    if own is None or snapshot is None or own.head.status is not Status.SUBMITTED:
        return (yield from applications(session, event))
    key, revision = APPLY + own.vacancy.reference, own.head.revision
    begun: Draft | None = drafts.get(key)
    if begun is None or begun.amends != revision:
        begun = forms.filled(application_form(own.vacancy), key, (snapshot.answers,)).change(amends=revision)
        begun = begun.change(answers={**begun.answers, SENT: snapshot.pool_opt_in})
    intro = words("amending", title=title_of(own.vacancy), revision=revision)
    first = (KeepDraft(begun),)
    return (yield from applying.proceed(session, event, own.vacancy.reference, (intro,), first))


def written(session: Session, event: Event, reference: str) -> Conversation:
    """Show what was written for an application that was not sent."""
    desk = yield from lay(reference)
    back = ((Button(words("button-applications"), Action("applications")), menu_button()),)
    if desk is None or desk.key not in desk.drafts:
        return Turn(session, (Reply((words("nothing-written"),), back, tapped_message(event)),))
    form, draft = application_form(desk.vacancy), desk.draft
    lines: list[Line] = [words("written-heading", title=title_of(desk.vacancy)), *entry_lines(form, draft)]
    for step in forms.path(form, draft.answers):
        text = forms.gathered(draft, step)
        if isinstance(text, str):
            lines.append(words("answer-line", label=label(step), answer=text))
    return Turn(session, (Reply(tuple(lines), back),))
