"""One section of the profile in hand: opening it, asking on, saving it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversations import forms, several
from bot.conversations.events import Event, Tapped
from bot.conversations.known_countries import context_of
from bot.conversations.outcomes import Line
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.questioning import Screen
from bot.conversations.requests import KeepDraft, Turn
from bot.conversations.session import Draft, Session
from bot.domain.profile import Profile, SectionName

PREFIX = "profile/"


def key_of(section: SectionName) -> str:
    """Give the key of a section's draft."""
    return PREFIX + section.value


_SECTIONS = {key_of(section): section for section in SectionName}


def section_of(key: str) -> SectionName | None:
    """Give the section of a draft's key, None for any other key."""
    return _SECTIONS.get(key)


def tapped_message(event: Event) -> int | None:
    """Give the message to change in place: the one whose button was tapped."""
    return event.message_id if isinstance(event, Tapped) else None


def section_draft(section: SectionName, profile: Profile, drafts: Mapping[str, Draft]) -> Draft:
    """Give the draft kept of a section, or one made of what is saved, or an empty one."""
    form, key = PROFILE_FORMS[section], key_of(section)
    if key not in drafts and profile.has(section):
        return forms.filled(form, key, tuple(profile.to_json()[section.value]))
    return forms.take_up(form, key, drafts)


def opened(session: Session, event: Event, draft: Draft, profile: Profile, before: tuple[Line, ...] = ()) -> Turn:
    """Take a section in hand and put its current question."""
    form = PROFILE_FORMS[SectionName(draft.key.removeprefix(PREFIX))]
    screen = Screen(form, draft, session.change(form=draft.key), context_of(event.at.date(), profile))
    return asked(screen, event, draft, before)


def asked(screen: Screen, event: Event, draft: Draft, before: tuple[Line, ...]) -> Turn:
    """Put what is next in a changed draft, one question or several; the buttons of the earlier ones go stale."""
    session = screen.session.change(revision=screen.session.revision + 1)
    fresh = Screen(screen.form, draft, session, screen.context)
    return Turn(session, (several.ask(fresh, before, tapped_message(event)),), (KeepDraft(draft),))
