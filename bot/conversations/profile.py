"""The profile: its overview, and walking through its sections."""

from __future__ import annotations

from bot.conversations import applying, filling, forms, importing, sections, several
from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.import_state import is_waiting
from bot.conversations.menu import menu_button, out_of_date, paused, search_button
from bot.conversations.outcomes import Button, Line, Reply, words
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.requests import (
    Conversation,
    DropDraft,
    KeepDraft,
    LoadDrafts,
    LoadProfile,
    SaveSection,
    Turn,
    ask_all,
)
from bot.conversations.screen import Screen
from bot.conversations.sections import section_draft, tapped_message
from bot.conversations.session import Draft, Session
from bot.domain.profile import Profile, SectionName


def overview(session: Session, event: Event, before: tuple[Line, ...] = ()) -> Conversation:
    """Show which sections are filled in, and lead to each."""
    profile, drafts = yield from ask_all(LoadProfile(), LoadDrafts())
    waiting = is_waiting(profile, drafts)
    return Turn(session.change(form=None), (_overview(session, profile, before, tapped_message(event), waiting),))


def _overview(
    session: Session, profile: Profile, before: tuple[Line, ...], edit: int | None, waiting: bool = False
) -> Reply:
    total, missing = len(SectionName), profile.missing
    state = words("profile-progress", done=total - len(missing), total=total)
    state = state if missing else words("profile-complete", total=total)
    buttons = tuple(_section_button(name, profile) for name in SectionName)
    rows: list[tuple[Button, ...]] = [buttons[start : start + 2] for start in range(0, total, 2)]
    if missing:
        rows.insert(0, (Button(words("button-fill-next"), Action("sec", (missing[0].value,))),))
    elif not session.applying:
        rows.insert(0, (search_button(),))
    if waiting:
        rows.insert(0, (Button(words("button-import-on"), Action("import")),))
    if session.applying:
        rows.append((Button(words("button-to-application"), Action("apply", (session.applying,))),))
    rows.append((Button(words("button-bring"), Action("bring")),))
    if profile.sections:
        rows.append((Button(words("button-export"), Action("export")),))
    ways = (Button(words("button-documents"), Action("documents")), menu_button())
    apart = (*before, "") if before else ()
    return Reply((*apart, words("profile-heading"), state), (*rows, ways), edit)


def _section_button(name: SectionName, profile: Profile) -> Button:
    done = "button-section-filled" if profile.has(name) else "button-section-empty"
    return Button(words(done, section=words(f"section-{name.value}")), Action("sec", (name.value,)))


def open_section(session: Session, event: Event, name: str) -> Conversation:
    """Go on with a section's draft, look through a saved section, or begin it."""
    if name not in list(SectionName):
        return (yield from overview(session, event))
    profile, drafts = yield from ask_all(LoadProfile(), LoadDrafts())
    return sections.opened(session, event, section_draft(SectionName(name), profile, drafts), profile)


def on_event(session: Session, event: Event) -> Conversation:
    """Carry an event to the section in hand."""
    key = session.form or ""
    form = PROFILE_FORMS[SectionName(key.removeprefix(sections.PREFIX))]
    profile, drafts = yield from ask_all(LoadProfile(), LoadDrafts())
    draft = forms.take_up(form, key, drafts)
    screen = sections.screen_of(session, event, draft, profile)
    match several.react(screen, event):
        case filling.Moved(moved, before):
            fresh = screen.renewed(moved)
            if fresh.step is not None:
                return sections.put(fresh, event, before)
            return (yield from _completed(screen, event, moved, before, waiting=is_waiting(profile, drafts)))
        case filling.Asked(asked, before):
            return sections.asked(screen, event, asked, before)
        case filling.Viewed(reply):
            return Turn(session, (Reply(reply.lines, reply.rows, tapped_message(event)),))
        case filling.Repeated():
            return Turn(session)
        case filling.Paused():
            return (yield from paused(session, event, draft.key))
        case filling.Done() if screen.step is None:
            return (yield from _looked_through(screen, event, draft, waiting=is_waiting(profile, drafts)))
    return out_of_date(sections.asked(screen, event, draft, ()))


def _looked_through(screen: Screen, event: Event, draft: Draft, *, waiting: bool) -> Conversation:
    """Leave a complete section; one that a new release has completed by asking less is not saved yet."""
    if not draft.revisited:
        return (yield from _completed(screen, event, draft, (), waiting=waiting))
    session = screen.session.change(form=None)
    if waiting:
        yield from ask_all(DropDraft(draft.key))
        return (yield from importing.shown(session, event))
    if session.applying:
        return (yield from applying.proceed(session, event, session.applying, first=(DropDraft(draft.key),)))
    _, profile = yield from ask_all(DropDraft(draft.key), LoadProfile())
    return Turn(session, (_overview(session, profile, (), tapped_message(event)),))


def _completed(screen: Screen, event: Event, draft: Draft, before: tuple[Line, ...], *, waiting: bool) -> Conversation:
    """Save a complete section; a walk goes on to what is missing, a look through stays.

    What was found in a file and waits to be taken comes first, before it is asked for in vain.
    """
    save = SaveSection(screen.form.name, forms.result(screen.form, draft))
    if draft.revisited:
        turn = sections.asked(screen, event, draft, before)
        return Turn(turn.session, turn.replies, (save, KeepDraft(draft)))
    saved = (*before, words("section-saved", section=words(f"section-{screen.form.name}")))
    session = screen.session.change(form=None)
    if waiting:
        yield from ask_all(save, DropDraft(draft.key))
        return (yield from importing.shown(session, event, saved))
    if session.applying:
        return (yield from applying.proceed(session, event, session.applying, saved, (save, DropDraft(draft.key))))
    *_, profile, drafts = yield from ask_all(save, DropDraft(draft.key), LoadProfile(), LoadDrafts())
    if profile.missing:
        return sections.opened(session, event, section_draft(profile.missing[0], profile, drafts), profile, saved)
    return Turn(session, (_overview(session, profile, saved, tapped_message(event)),))
