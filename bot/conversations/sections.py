"""One section of the profile in hand: opening it, asking on, saving it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversations import forms, several
from bot.conversations.actions import Action
from bot.conversations.events import Event, Tapped
from bot.conversations.known_countries import context_of
from bot.conversations.outcomes import Button, Line, words
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.requests import KeepDraft, Turn
from bot.conversations.screen import Screen
from bot.conversations.session import Draft, Session
from bot.domain.profile import Profile, SectionName

PREFIX = "profile/"

ORDER = tuple(SectionName)


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
    return asked(screen_of(session.change(form=draft.key), event, draft, profile), event, draft, before)


def screen_of(session: Session, event: Event, draft: Draft, profile: Profile) -> Screen:
    """Show a section with what the profile tells, and with a way back to the section before it."""
    section = SectionName(draft.key.removeprefix(PREFIX))
    context = context_of(event.at.date(), profile)
    return Screen(PROFILE_FORMS[section], draft, session, context, _earlier(section, profile))


def _earlier(section: SectionName, profile: Profile) -> Button | None:
    place = ORDER.index(section)
    if not place or not profile.has(ORDER[place - 1]):
        return None
    name = ORDER[place - 1].value
    return Button(words("button-back-section", section=words(f"section-{name}")), Action("sec", (name,)))


def asked(screen: Screen, event: Event, draft: Draft, before: tuple[Line, ...]) -> Turn:
    """Put what is next in a changed draft, one question or several; the buttons of the earlier ones go stale."""
    return put(screen.renewed(draft), event, before)


def put(fresh: Screen, event: Event, before: tuple[Line, ...]) -> Turn:
    """Put what is next on a screen that was not shown yet."""
    reply = several.ask(fresh, before, tapped_message(event))
    return Turn(fresh.session, (reply,), (KeepDraft(fresh.draft),))
