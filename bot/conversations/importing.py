"""A profile was found in a file: it is shown whole, and nothing of it is saved before it is taken by a tap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.conversations import applying, forms, sections
from bot.conversations.actions import Action
from bot.conversations.events import Event, Tapped
from bot.conversations.import_plan import Plan
from bot.conversations.import_state import IMPORT, Import, import_of
from bot.conversations.import_words import item_lines, note_lines, plan_lines, section_name
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Button, Line, Reply, Rows, words
from bot.conversations.receiving import going_on
from bot.conversations.requests import (
    Asking,
    Conversation,
    DropDraft,
    KeepDraft,
    LoadDrafts,
    LoadProfile,
    Request,
    SaveSection,
    Turn,
    ask_all,
)
from bot.conversations.sections import key_of, section_draft, tapped_message
from bot.conversations.session import Draft, Session
from bot.domain.profile import Profile, SectionName

FAMILIES = ("section-", "import-failed-", "import-note-")

ALL = "all"
"""What a button names when it means every section, or a whole one."""

GUESSES, PLAIN = "g", "p"
"""Whether the suggestions are taken along."""


def arrived(session: Session, event: Event) -> Conversation:
    """Show what was found, or say why nothing was and what can be done."""
    profile, drafts = yield from ask_all(LoadProfile(), LoadDrafts())
    answers = drafts[IMPORT].answers if IMPORT in drafts else {}
    if "failed" in answers:
        return _nothing(session, event, (words(f"import-failed-{answers['failed']}"),), (DropDraft(IMPORT),))
    return _shown(session, event, import_of(profile, drafts), ())


def shown(session: Session, event: Event, before: tuple[Line, ...] = ()) -> Conversation:
    """Show what is left of it again."""
    return _shown(session, event, (yield from _in_hand()), before)


def _in_hand() -> Asking[Import | None]:
    profile, drafts = yield from ask_all(LoadProfile(), LoadDrafts())
    return import_of(profile, drafts)


def _nothing(session: Session, event: Event, lines: tuple[Line, ...], writes: tuple[Request[Any], ...] = ()) -> Turn:
    bring = (Button(words("button-bring"), Action("bring")),)
    ways = (Button(words("button-profile"), Action("profile")), menu_button())
    reply = Reply(lines, (*_back(session), bring, ways), tapped_message(event))
    return Turn(session, (reply,), writes)


def _back(session: Session) -> Rows:
    """Give the way back to what was in hand when the file came."""
    if session.form or not session.applying:
        return going_on(session)
    return ((Button(words("button-to-application"), Action("apply", (session.applying,))),),)


def _shown(session: Session, event: Event, found: Import | None, before: tuple[Line, ...]) -> Turn:
    if found is None:
        return _nothing(session, event, (*before, words("import-over")))
    plans, notes = found.plans(), note_lines(found.found.notes)
    noted = ("", words("import-notes"), *notes) if notes else ()
    if found.is_over:
        said = words("import-all-known" if plans else "import-nothing")
        return _nothing(session, event, (*before, said, *noted), (DropDraft(IMPORT),))
    guesses = any(item.suggested for plan in plans for item in plan.items)
    held = tuple(line for plan in plans for line in ("", *plan_lines(plan)))
    asked = ("", *((words("import-guesses"),) if guesses else ()), words("import-ask"))
    start = (*before, *([""] if before else []), words("import-found"), words("import-unsaved"))
    leave_all = (Button(words("button-import-leave"), Action("import-leave")),)
    rows = (*_takes(ALL, guesses), *_looks(plans), leave_all, *_back(session), (menu_button(),))
    return Turn(session, (Reply((*start, *held, *noted, *asked), rows, tapped_message(event)),))


def _takes(what: str, guesses: bool) -> Rows:
    label = "button-import-all" if what == ALL else "button-import-section"
    plain = ((Button(words("button-import-plain"), Action("import-take", (what, PLAIN))),),) if guesses else ()
    return ((Button(words(label), Action("import-take", (what, GUESSES))),), *plain)


def _looks(plans: Sequence[Plan]) -> Rows:
    buttons = [
        Button(words("button-import-look", section=section_name(plan.section)), Action("import-look", (plan.section,)))
        for plan in plans
        if plan.adds
    ]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def look(session: Session, event: Event, name: str) -> Conversation:
    """Show one section, and what can be done with it and with each of its entries."""
    return _looked(session, event, (yield from _in_hand()), name)


def _looked(session: Session, event: Event, found: Import | None, name: str) -> Turn:
    plan = found.plan(SectionName(name)) if found and name in list(SectionName) else None
    if plan is None or not plan.adds:
        return _shown(session, event, found, ())
    lines: list[Line] = [words("section-heading", section=section_name(plan.section))]
    rows: list[tuple[Button, ...]] = [*_takes(name, any(item.suggested for item in plan.items))]
    for item in plan.items:
        several = len(plan.items) > 1
        entry = words("import-number.label", number=item.number + 1) if several else section_name(plan.section)
        lines += ["", words("import-number", number=item.number + 1)] if several else []
        lines += item_lines(plan, item, whole=True)
        args = (name, str(item.number))
        edit = Button(words("button-import-edit", entry=entry), Action("import-edit", args))
        rows.append((edit, Button(words("button-import-drop", entry=entry), Action("import-drop", args))))
    if len(plan.items) != 1:
        rows.append((Button(words("button-import-drop-all"), Action("import-drop", (name, ALL))),))
        lines += [] if plan.items else [words("no-entries")]
    rows.append((Button(words("button-import-back"), Action("import")),))
    return Turn(session, (Reply(tuple(lines), tuple(rows), tapped_message(event)),))


def drop(session: Session, event: Event, name: str, number: str) -> Conversation:
    """Leave a section or one of its entries aside."""
    found = yield from _in_hand()
    if found is None or name not in list(SectionName):
        return _shown(session, event, found, ())
    rest = found.without(name if number == ALL else f"{name}.{number}")
    return replace(_looked(session, event, rest, name), writes=(rest.kept,))


def edit(session: Session, event: Event, name: str, number: str) -> Conversation:
    """Take one entry over and go through it: what is missing is asked, what is complete can be changed."""
    found = yield from _in_hand()
    if found is None or name not in list(SectionName) or not number.isdecimal():
        return _shown(session, event, found, ())
    plan = found.plan(SectionName(name), only=int(number))
    if plan is None or not plan.adds:
        return _shown(session, event, found, ())
    taken, rest = _taken(found, (plan,)), found.without(f"{name}.{number}")
    draft = plan.draft.change(revisited=plan.is_complete)
    said = words("import-taken", sections=(section_name(plan.section),))
    turn = sections.opened(session, event, draft, taken.profile, (said,))
    return replace(turn, writes=(*taken.writes, rest.kept, *turn.writes))


def leave(session: Session, event: Event) -> Conversation:
    """Leave all of it aside."""
    yield from ask_all(DropDraft(IMPORT))
    return _nothing(session, event, (words("import-left"),))


@dataclass(frozen=True)
class _Taken:
    """What taking some sections comes to: the profile then, drafts of what is incomplete, what is to be written."""

    profile: Profile
    begun: tuple[Draft, ...]
    writes: tuple[Request[Any], ...]


def _taken(found: Import, plans: Sequence[Plan]) -> _Taken:
    stored, begun, writes = found.profile.to_json(), list[Draft](), list[Request[Any]]()
    for plan in plans:
        draft = plan.draft
        if plan.is_complete:
            entries = forms.result(plan.form, draft)
            stored[plan.section.value] = list(entries)
            writes += [SaveSection(plan.section.value, entries), DropDraft(draft.key)]
        else:
            begun.append(draft)
            writes.append(KeepDraft(draft))
    return _Taken(Profile(stored), tuple(begun), tuple(writes))


def take(session: Session, event: Event, what: str, how: str) -> Conversation:
    """Take over a section or all that is left, as it was shown; then ask only what the file does not say."""
    found = yield from _in_hand()
    if found is None:
        return _over(session, event)
    plans = [plan for plan in found.plans(suggest=how == GUESSES) if plan.adds and what in (ALL, plan.section)]
    taken = _taken(found, plans)
    rest = found.without(*(plan.section.value for plan in plans))
    rest = Import(rest.draft, rest.found, taken.profile, rest.drafts)
    said = words("import-taken", sections=tuple(section_name(plan.section) for plan in plans))
    session = session.change(tapped=event.action.encode()) if isinstance(event, Tapped) else session
    if not plans:
        return _shown(session, event, found, ())
    if not rest.is_over:
        turn = _shown(session, event, rest, (said,))
        return replace(turn, writes=(*taken.writes, rest.kept))
    return (yield from _onward(session, event, found, taken, said))


def _over(session: Session, event: Event) -> Turn:
    """A double tap is silent; anything else is told that nothing is left."""
    if isinstance(event, Tapped) and event.action.encode() == session.tapped:
        return Turn(session)
    return _nothing(session, event, (words("import-over"),))


def _onward(session: Session, event: Event, found: Import, taken: _Taken, said: Line) -> Conversation:
    """Ask what is missing now, in the order of the sections; an application in hand is gone on with."""
    writes = (*taken.writes, DropDraft(IMPORT))
    begun = {draft.key: draft for draft in taken.begun}
    wanted = [name for name in SectionName if key_of(name) in begun or name in taken.profile.missing]
    reopened = bool(wanted) and taken.profile.has(wanted[0])
    asking = (said, words("import-asking"))
    if session.applying and not reopened:
        return (yield from applying.proceed(session, event, session.applying, asking if wanted else (said,), writes))
    if not wanted:
        return _nothing(session, event, (said, words("import-complete")), writes)
    draft = begun.get(key_of(wanted[0])) or section_draft(wanted[0], taken.profile, found.drafts)
    turn = sections.opened(session, event, draft, taken.profile, asking)
    return replace(turn, writes=(*writes, *turn.writes))
