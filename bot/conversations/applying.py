"""Applying for an opening: what the profile lacks, then the application's own questions, review, submission."""

from __future__ import annotations

from typing import Any

from bot.conversations import at_review, filling, forms, sections
from bot.conversations.actions import Action
from bot.conversations.apply_form import application_form
from bot.conversations.desk import Desk, laid, lay
from bot.conversations.desk import requests as desk_requests
from bot.conversations.events import Event, Said, Tapped
from bot.conversations.import_ways import expected
from bot.conversations.menu import APPLY, out_of_date, paused, title_of
from bot.conversations.outcomes import Button, Line, Reply, words
from bot.conversations.pool import as_before, last_sent
from bot.conversations.requests import Conversation, KeepDraft, Request, StartApplication, Turn, ask_all
from bot.conversations.reviewing import barriers, is_complete, review
from bot.conversations.screen import ask_step
from bot.conversations.sections import section_draft, tapped_message
from bot.conversations.session import Draft, Session
from bot.conversations.submitting import already, submit, turned_away, written
from bot.conversations.welcome import CONSENT_VERSION, ask_consent


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
    answers = yield (*first, *desk_requests(reference))
    desk = laid(answers[len(first) :])
    if desk is None:
        return turned_away(session, event, (*before, words("vacancy-gone", reference=reference)))
    if desk.settled is not None:
        return already(desk, session, event, desk.settled, before)
    if not desk.takes(event.at):
        return turned_away(session, event, (*before, words("vacancy-closed", title=title_of(desk.vacancy))))
    if desk.amends is None:
        _, *sent = yield from ask_all(StartApplication(reference, event.at), *last_sent(desk))
        desk = as_before(desk, *sent)
    return _next(desk, session.change(applying=reference), event, before)


def _next(desk: Desk, session: Session, event: Event, before: tuple[Line, ...]) -> Turn:
    missing = desk.profile.missing
    if missing:
        todo = words("before-applying", title=title_of(desk.vacancy), count=len(missing))
        draft = section_draft(missing[0], desk.profile, desk.drafts)
        turn = sections.opened(session, event, draft, desk.profile, before or (todo,))
        return turn if before or desk.profile.sections or draft.answers else _with_offer(turn, desk.vacancy.reference)
    asks = forms.current(application_form(desk.vacancy), desk.draft) is not None
    intro = before or ((words("applying-to", title=title_of(desk.vacancy)),) if asks else ())
    return _asked(desk, session.change(form=desk.key), event, desk.draft, intro)


def _with_offer(turn: Turn, reference: str) -> Turn:
    """Offer to bring a profile along instead of typing it; a file that comes next is taken for it."""
    (asked,) = turn.replies
    todo, *rest = asked.lines
    bring = (Button(words("button-bring"), Action("bring")),)
    reply = Reply((todo, "", words("import-offer"), *rest), (*asked.rows, bring), asked.edit)
    return Turn(turn.session.change(expecting=expected(reference)), (reply,), turn.writes)


def on_event(session: Session, event: Event) -> Conversation:
    """Carry an event to the application in hand."""
    reference = (session.form or "").removeprefix(APPLY)
    desk = yield from lay(reference)
    if desk is None:
        return turned_away(session, event, (words("vacancy-gone", reference=reference),))
    draft = desk.draft
    if (
        isinstance(event, Said)
        and desk.takes(event.at)
        and forms.current(application_form(desk.vacancy), draft) is None
    ):
        return _typed(desk, session, event, draft)
    match filling.react(desk.screen(session, event, draft), event):
        case filling.Asked(moved, before, steady=True):
            return _put(desk, session, event, moved, before)
        case filling.Moved(moved, before) | filling.Asked(moved, before):
            return _asked(desk, session, event, moved, before)
        case filling.Repeated():
            return Turn(session)
        case filling.Paused():
            return (yield from paused(session, event, draft.key))
        case filling.SubmitTapped() if forms.current(application_form(desk.vacancy), draft) is None:
            return (yield from _submit(desk, session, event, draft))
    return out_of_date(_asked(desk, session, event, draft, ()))


def _typed(desk: Desk, session: Session, event: Said, draft: Draft) -> Turn:
    """Take what is typed into the review for what is to be changed, or answer it; nothing but a tap sends."""
    screen = desk.screen(session, event, draft)
    own = at_review.own_answer(screen, event)
    if own is not None:
        return _asked(desk, session, event, own, ())
    return at_review.profile_answer(desk, screen, event) or at_review.said(desk, screen, event.text)


def _asked(desk: Desk, session: Session, event: Event, draft: Draft, before: tuple[Line, ...]) -> Turn:
    """Put the current question; the buttons of the earlier one go stale."""
    return _put(desk, session.change(revision=session.revision + 1), event, draft, before)


def _put(desk: Desk, session: Session, event: Event, draft: Draft, before: tuple[Line, ...]) -> Turn:
    screen = desk.screen(session, event, draft)
    step = screen.step
    edit = tapped_message(event)
    if not desk.takes(event.at):
        closed = words("closed-meanwhile" if desk.amends is None else "closed-meanwhile-amending")
        if step is None:
            return _too_late(desk, session, event, draft, (closed,))
        before = (*before, closed)
    reply = review(desk, screen, before, edit) if step is None else ask_step(screen, step, before, edit)
    return Turn(session, (reply,), (KeepDraft(draft),))


def _too_late(desk: Desk, session: Session, event: Event, draft: Draft, lines: tuple[Line, ...]) -> Turn:
    """Leave an application whose opening closed while somebody wrote; it is kept, and nothing asks to send it."""
    turn = turned_away(
        session, event, (words("closed-meanwhile-title", title=title_of(desk.vacancy)), *lines), (written(desk),)
    )
    return Turn(turn.session, turn.replies, (KeepDraft(draft),))


def _submit(desk: Desk, session: Session, event: Event, draft: Draft) -> Conversation:
    if desk.profile.missing:
        return (yield from proceed(session, event, desk.vacancy.reference))
    if barriers(desk, draft):
        return _asked(desk, session, event, draft, ())
    return (yield from submit(desk, session, event, draft))


def finish(session: Session, event: Event, reference: str) -> Conversation:
    """Send a complete draft by one tap, from wherever it was offered; what is not complete is gone on with.

    A draft is sent once: a second tap meets the application that stands.
    """
    desk = yield from lay(reference)
    ready = desk is not None and desk.key in desk.drafts and session.consented == CONSENT_VERSION
    if desk is None or not ready or not is_complete(desk, desk.draft) or barriers(desk, desk.draft):
        return (yield from apply(session, event, reference))
    if desk.settled is not None:
        return already(desk, session, event, desk.settled, ())
    return (yield from submit(desk, session, event, desk.draft))
