"""How somebody wants to be spoken to: language, time zone, reminders, quiet hours, words without pictures, how
many questions at once.

What every turn needs is kept in the session, what timers need in a request of the same turn.
"""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.card import home_of
from bot.conversations.events import Event
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Button, Line, Named, Reply, Rows, Value, Words, words
from bot.conversations.requests import Conversation, LoadProfile, Turn, ask, ask_all
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.several import steps_button
from bot.conversations.wishes import SavePreferences
from bot.domain.countries import COUNTRIES, find_country
from bot.domain.deadline import is_zone
from bot.domain.preferences import QUIET_CHOICES, Preferences, Quiet, clocks_of
from bot.domain.profile import Contact, Profile, SectionName
from bot.domain.quiet_words import read_quiet

FAMILIES = ("setting-", "button-set-")

NO_QUIET = "none"
"""What the button sends that ends all quiet hours."""


TOLD = ("language", "guessed", "zone", "reminders", "quiet")
"""What of a session timers go by."""


def to_keep(before: Session, after: Session) -> tuple[SavePreferences, ...]:
    """Give the write by which timers learn of a change; they have nothing to tell whoever has not consented."""
    same = all(getattr(before, name) == getattr(after, name) for name in TOLD)
    if after.consented is None or (same and before.consented is not None):
        return ()
    return (SavePreferences(_told(after)),)


def _told(session: Session) -> Preferences:
    language = session.language or session.guessed
    return Preferences(language=language, zone=session.zone, reminders=session.reminders, quiet=session.quiet)


def settings(session: Session, event: Event, before: tuple[Line, ...] = ()) -> Conversation:
    """Show the settings; each is changed with one tap or two."""
    profile = yield from ask(LoadProfile())
    session = session.change(form=None, reads=None)
    said: tuple[tuple[str, Value], ...] = (
        ("language", words(f"language-name-{session.language or session.guessed}")),
        ("zone", _zone(session, profile)),
        ("reminders", words("setting-on" if session.reminders else "setting-off")),
        ("quiet", _hours(session.quiet)),
        ("pictures", words("setting-off" if session.text_only else "setting-on")),
        ("steps", words("setting-steps-several" if session.large_steps else "setting-steps-one")),
    )
    lines = (*before, *([""] if before else []), words("settings-heading"))
    shown = tuple(words(f"setting-{name}", value=value) for name, value in said)
    return Turn(session, (Reply((*lines, *shown), _ways(session), tapped_message(event)),))


def _zone(session: Session, profile: Profile) -> Value:
    if session.zone:
        return Named("zone", session.zone)
    home = home_of(profile)
    return words("setting-zone-of-country", zone=Named("zone", home)) if home else words("setting-zone-unknown")


def _hours(quiet: Quiet | None) -> Value:
    return words("setting-quiet-none") if quiet is None else _hours_label(quiet)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _ways(session: Session) -> Rows:
    reminders, pictures = ("off" if each else "on" for each in (session.reminders, not session.text_only))
    return (
        (Button(words("button-language"), Action("language")), Button(words("button-zone"), Action("zone"))),
        (Button(words(f"button-set-reminders-{reminders}"), Action("set", ("reminders", reminders))),),
        (Button(words("button-quiet"), Action("quiet")),),
        (Button(words(f"button-set-pictures-{pictures}"), Action("set", ("pictures", pictures))),),
        (steps_button(session),),
        (menu_button(),),
    )


def change(session: Session, event: Event, name: str, value: str) -> Conversation:
    """Change one setting; a value that is not offered changes nothing."""
    match name, value:
        case "reminders", "on" | "off":
            session = session.change(reminders=value == "on")
        case "pictures", "on" | "off":
            session = session.change(text_only=value == "off")
        case "quiet", _:
            session = session.change(quiet=_offered(value, session.quiet))
        case "zone", _ if is_zone(value):
            session = session.change(zone=value)
        case "zone", "":
            session = session.change(zone=None)
    return (yield from settings(session, event))


def _offered(value: str, present: Quiet | None) -> Quiet | None:
    """Read the quiet hours of a button; the present ones stay when it means none that are offered."""
    if value == NO_QUIET:
        return None
    return next((each for each in QUIET_CHOICES if str(each.start) + "-" + str(each.end) == value), present)


def quiet(session: Session, event: Event, before: tuple[Line, ...] = ()) -> Conversation:
    """Offer quiet hours, and read others that are typed."""
    yield from ask_all()
    rows: Rows = tuple(
        (Button(_hours_label(each), Action("set", ("quiet", f"{each.start}-{each.end}"))),) for each in QUIET_CHOICES
    )
    none = Button(words("button-quiet-none"), Action("set", ("quiet", NO_QUIET)))
    ways = (*rows, (none,), (Button(words("button-settings"), Action("settings")), menu_button()))
    session = session.change(form=None, reads="quiet")
    return Turn(session, (Reply((*before, words("quiet-ask")), ways, tapped_message(event)),))


def _hours_label(each: Quiet) -> Words:
    return words("quiet-hours", start=_clock(each.start), end=_clock(each.end))


def typed_quiet(session: Session, event: Event, text: str) -> Conversation:
    """Read quiet hours that were typed."""
    read = read_quiet(text)
    if read is None:
        return (yield from quiet(session, event, (words("quiet-unread"), "")))
    read = None if read == "none" else read
    return (yield from settings(session.change(quiet=read), event, (words("setting-changed"),)))


def zone(session: Session, event: Event) -> Conversation:
    """Offer the clocks of the country where one lives; where that is not known, ask for a country."""
    profile = yield from ask(LoadProfile())
    (contact,) = profile.sections.get(SectionName.CONTACT) or (None,)
    country = contact.country if isinstance(contact, Contact) else None
    return _clocks(session, event, country)


def zone_in(session: Session, event: Event, country: str) -> Conversation:
    """Offer the clocks of a country, or take the only one that it has."""
    if country not in COUNTRIES or not clocks_of(country):
        return (yield from zone(session, event))
    clocks = clocks_of(country)
    if len(clocks) == 1:
        return (yield from settings(session.change(zone=clocks[0]), event))
    yield from ask_all()
    return _clocks(session, event, country)


def _clocks(session: Session, event: Event, country: str | None) -> Turn:
    clocks = clocks_of(country) if country else ()
    buttons = tuple((Button(Named("zone", each), Action("set", ("zone", each))),) for each in clocks)
    line = words("zone-ask", country=Named("country", country)) if country and clocks else words("zone-ask-country")
    back = (Button(words("button-settings"), Action("settings")), menu_button())
    if session.zone:
        buttons = (*buttons, (Button(words("button-zone-of-country"), Action("set", ("zone", ""))),))
    session = session.change(form=None, reads="country")
    return Turn(session, (Reply((line,), (*buttons, back), tapped_message(event)),))


def typed_country(session: Session, event: Event, text: str) -> Conversation:
    """Read a country that was typed, to live by its clock."""
    found = find_country(text)
    if found.exact:
        return (yield from zone_in(session, event, found.exact))
    yield from ask_all()
    offered = tuple((Button(Named("country", each), Action("zone", (each,))),) for each in found.suggestions)
    which = words("which-one", typed=text[:80], count=len(offered))
    line = which if offered else words("error-no_country", typed=text[:80])
    back = (Button(words("button-settings"), Action("settings")), menu_button())
    return Turn(session.change(reads="country"), (Reply((line,), (*offered, back)),))
