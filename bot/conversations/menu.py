"""The main menu, help, and the few replies that belong to no one conversation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.conversations import unnamed
from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.outcomes import Button, Line, Local, Reply, Words, words
from bot.conversations.requests import (
    Asking,
    Conversation,
    DropApplication,
    DropDraft,
    Listed,
    LoadApplications,
    LoadDrafts,
    LoadVacancy,
    Turn,
    ask,
    ask_all,
)
from bot.conversations.screen import stamp
from bot.conversations.sections import PREFIX, section_of, tapped_message
from bot.conversations.session import Draft, Session
from bot.domain.application import takes
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy

APPLY = "apply/"
"""How the key of an application's draft begins; the vacancy's reference follows."""

NEW_OPENING = "opening"
"""The key of the draft in which one of the staff writes a new opening."""

OTHER_FORMS = ("referee/", "reference/")
"""How the keys of forms begin that are neither of a profile nor of an application."""

WAITING = 3
"""How many unfinished things the menu offers to go on with."""


def menu_button() -> Button:
    """Give the way back to the menu."""
    return Button(words("button-menu"), Action("menu"))


def search_button() -> Button:
    """Give the way to the openings."""
    return Button(words("button-search"), Action("search"))


def title_of(vacancy: Vacancy) -> Local:
    """Give a vacancy's title in the languages in which it is known."""
    return Local({language: text.title for language, text in vacancy.texts.items()})


def menu(session: Session, event: Event, before: tuple[Line, ...] = ()) -> Conversation:
    """Show the menu; what waits to be gone on with comes first."""
    drafts, listed = yield from ask_all(LoadDrafts(), LoadApplications())
    waiting = (_begun(listed, drafts, event) or _unfinished(drafts))[
        :WAITING
    ]  # an application leads to its sections itself
    files, mentioned = unnamed.news(unnamed.unnamed(drafts), event)
    rows: list[tuple[Button, ...]] = [
        *unnamed.rows(files),
        *((Button(words("button-resume", what=name), Action("resume", (key,))),) for key, name in waiting),
        (search_button(),),
        (
            Button(words("button-profile"), Action("profile")),
            Button(words("button-applications"), Action("applications")),
        ),
        (Button(words("button-saved"), Action("saved")), Button(words("button-alerts"), Action("alerts"))),
        (Button(words("button-language"), Action("language")), Button(words("button-settings"), Action("settings"))),
        (Button(words("button-help"), Action("help")),),
    ]
    told = unnamed.lines(files)
    lines = (*before, *([""] if before else []), *told, *([""] if told else []), words("menu"))
    session = session.change(form=None, applying=None)
    return Turn(session, (Reply(lines, tuple(rows), tapped_message(event)),), mentioned)


def _begun(listed: tuple[Listed, ...], drafts: Mapping[str, Draft], event: Event) -> list[tuple[str, Line]]:
    """Give the applications that can still be sent or whose changes can, even when only the profile was asked for."""
    begun = (each for each in listed if takes(each.vacancy, each.head, event.at) and _unsent(each, drafts))
    return [(APPLY + each.vacancy.reference, title_of(each.vacancy)) for each in begun]


def _unsent(each: Listed, drafts: Mapping[str, Draft]) -> bool:
    changes = drafts.get(APPLY + each.vacancy.reference)
    amended = each.head.status is Status.SUBMITTED and changes is not None and changes.amends == each.head.revision
    return amended or each.head.status is Status.DRAFT


def _unfinished(drafts: Mapping[str, Draft]) -> list[tuple[str, Line]]:
    """Give the sections of the profile that were begun and not finished."""
    keys = [key for key in sorted(drafts) if section_of(key) and not drafts[key].revisited]
    return [(key, section_name(key)) for key in keys]


def is_form(key: str) -> bool:
    """Tell whether this release knows the form of a draft; a newer one may have written others."""
    return section_of(key) is not None or key.startswith((APPLY, *OTHER_FORMS)) or key == NEW_OPENING


def _names(keys: list[str]) -> Asking[list[Words | Local]]:
    """Name drafts as people know them: a section of the profile, or the opening applied for."""
    references = [key.removeprefix(APPLY) for key in keys if key.startswith(APPLY)]
    found = iter((yield from ask_all(*map(LoadVacancy, references))) if references else ())
    return [_title(key, next(found)) if key.startswith(APPLY) else section_name(key) for key in keys]


def _title(key: str, vacancy: Vacancy | None) -> Words | Local:
    return title_of(vacancy) if vacancy else words("draft-application", reference=key.removeprefix(APPLY))


def section_name(key: str) -> Words:
    """Name a section's draft."""
    return words(f"section-{key.removeprefix(PREFIX)}")


def outdated(session: Session, event: Event) -> Conversation:
    """Explain a button that means nothing here any more, and change nothing."""
    turn = yield from menu(session, event, (words("out-of-date"),))
    return replace(turn, session=session)


def cancel(session: Session, event: Event) -> Conversation:
    """Leave whatever is in hand; what was entered is kept."""
    if session.form is None:
        return (yield from menu(session, event, (words("nothing-to-cancel"),)))
    if session.form.startswith(OTHER_FORMS):
        return (yield from menu(session, event))
    return (yield from paused(session, event, session.form))


def paused(session: Session, event: Event, key: str) -> Conversation:
    """Leave a form; what was entered stays until the person deletes it."""
    drafts = yield from ask(LoadDrafts())
    (name,) = yield from _names([key])
    session = session.change(form=None)
    said = "paused-amending" if key in drafts and drafts[key].amends else "paused"
    rows = (
        (Button(words("button-continue"), Action("resume", (key,))),),
        (Button(words("button-discard"), Action("discard", (key,))), menu_button()),
    )
    return Turn(session, (Reply((words(said, what=name),), rows, tapped_message(event)),))


def discard(session: Session, event: Event, key: str) -> Conversation:
    """Ask before anything entered is deleted."""
    drafts = yield from ask(LoadDrafts())
    if key not in drafts or not is_form(key):
        return Turn(session, (Reply((words("nothing-to-discard"),), ((menu_button(),),), tapped_message(event)),))
    (name,) = yield from _names([key])
    sure = words("discard-changes-sure" if drafts[key].revisited else "discard-sure", what=name)
    rows = (
        (Button(words("button-discard-really"), Action("del", (stamp(session.revision), key))),),
        (Button(words("button-continue"), Action("resume", (key,))),),
    )
    return Turn(session, (Reply((sure,), rows, tapped_message(event)),))


def discarded(session: Session, event: Event, key: str) -> Conversation:
    """Delete a draft for good."""
    application = (DropApplication(key.removeprefix(APPLY)),) if key.startswith(APPLY) else ()
    yield from ask_all(DropDraft(key), *application)
    return (yield from menu(session, event, (words("discarded"),)))


def out_of_date(turn: Turn) -> Turn:
    """Say that a button was out of date, in a new message, before what is asked now."""
    return preceded(turn, words("out-of-date"))


def preceded(turn: Turn, line: Line) -> Turn:
    """Say a line before the one reply of a turn, in a new message."""
    (reply,) = turn.replies
    return Turn(turn.session, (Reply((line, "", *reply.lines), reply.rows),), turn.writes)


def help_(session: Session, event: Event) -> Conversation:
    """Say what the bot can do, that it is a bot, and how to get on."""
    yield from ask_all()
    common = (Button(words("button-faq"), Action("faq")), Button(words("button-questions"), Action("questions")))
    rows = ((search_button(),), common, (Button(words("button-privacy"), Action("privacy")), menu_button()))
    return Turn(session, (Reply((words("help"),), rows, tapped_message(event)),))
