"""Openings as staff see them: the list, one opening, and the steps of its life."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversations.actions import Action
from bot.conversations.card import closing, facts
from bot.conversations.events import Event
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, Rows, Words, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.opening_requests import (
    PAGE,
    CancelOpening,
    CloseOpening,
    Ended,
    FillOpening,
    ListOpenings,
    Opened,
    Openings,
    Overview,
    PublishOpening,
    ReadOpening,
)
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import end, shown
from bot.domain.deadline import Deadline
from bot.domain.number import number_of
from bot.domain.opening import STEPS, Group, Step, ended, may_step, missing_bodies, missing_titles, staying
from bot.domain.staff import StaffAct
from bot.domain.status import Status
from bot.domain.types import Language
from bot.domain.vacancy import VacancyStatus

FAMILIES = ("opening-", "openings-", "button-opening-", "button-openings-", "stage-", "language-name-")

LETTERS: Mapping[str, Group] = {"o": Group.OPEN, "d": Group.DRAFT, "c": Group.CLOSED, "e": Group.ENDED}
"""The groups by the letters that buttons know them by."""

CODES: Mapping[str, Step] = {
    "p": Step.PUBLISH,
    "c": Step.CLOSE,
    "x": Step.CANCEL,
    "f": Step.FILL,
}
"""The steps that are confirmed, by the letters that buttons know them by."""

ACTS: Mapping[Step, StaffAct] = {
    Step.PUBLISH: StaffAct.PUBLISH_OPENING,
    Step.DEADLINE: StaffAct.EXTEND_OPENING,
    Step.CLOSE: StaffAct.CLOSE_OPENING,
    Step.CANCEL: StaffAct.CANCEL_OPENING,
    Step.FILL: StaffAct.FILL_OPENING,
}
"""What somebody must be entrusted with for each step."""


# The list


def openings(session: Session, event: Event, place: str = "o0") -> Conversation:
    """Show a page of a group of openings."""
    group, number = LETTERS.get(place[:1], Group.OPEN), place[1:]
    page = number_of(number)
    found = yield from ask_staff(ListOpenings(group, page, event.at))
    heading = words("openings", group=words(f"openings-{group.value}"), count=found.counts.get(group, 0))
    lines: list[Line] = [heading]
    for each in found.rows:
        lines += ["", _row(each)]
    rows = tuple(
        (Button(title_of(each.vacancy), Action("s-opening", (each.vacancy.reference,))),) for each in found.rows
    )
    return shown(end(session), event, tuple(lines), (*rows, *_pages(group, found), *_groups(group, found)))


def _row(each: Overview) -> Words:
    vacancy = each.vacancy
    name = words("openings-row", title=title_of(vacancy), reference=vacancy.reference, closing=closing(vacancy))
    return words("openings-line", opening=name, sent=each.sent, drafts=each.drafts)


def _pages(group: Group, found: Openings) -> Rows:
    letter = _letter(group)
    last = max(0, found.counts.get(group, 0) - 1) // PAGE
    turns = [
        Button(words(label), Action("s-openings", (f"{letter}{number}",)))
        for label, number in (("button-staff-before", found.page - 1), ("button-staff-after", found.page + 1))
        if 0 <= number <= last
    ]
    return (tuple(turns),) if turns else ()


def _letter(group: Group) -> str:
    return next(letter for letter, each in LETTERS.items() if each is group)


def _groups(shown_one: Group, found: Openings) -> Rows:
    others = [
        Button(
            words(f"button-openings-{group.value}", count=found.counts[group]), Action("s-openings", (f"{letter}0",))
        )
        for letter, group in LETTERS.items()
        if group is not shown_one and found.counts.get(group)
    ]
    new = [Button(words("button-opening-new"), Action("s-new"))] if found.member.has(StaffAct.CREATE_OPENING) else []
    file = [Button(words("button-opening-file"), Action("s-file-in"))]
    made = (*new, *file) if found.member.has(StaffAct.IMPORT_OPENINGS) else tuple(new)
    return tuple(row for row in (tuple(others), made) if row)


# One opening


def opening(session: Session, event: Event, reference: str, before: tuple[Line, ...] = ()) -> Conversation:
    """Show one opening with what can be done."""
    found = yield from ask_staff(ReadOpening(reference))
    return screen(session, event, found, before)


def screen(session: Session, event: Event, found: Opened, before: tuple[Line, ...] = ()) -> Turn:
    """Show an opening that was read."""
    lines = (*before, *([""] if before else []), *_described(found, event))
    return shown(end(session), event, lines, _ways(found, event))


def _described(found: Opened, event: Event) -> tuple[Line, ...]:
    vacancy = found.vacancy
    is_over = vacancy.status in STEPS[Step.CLOSE] and not vacancy.is_open(event.at)
    state = words("opening-is-over" if is_over else f"opening-is-{vacancy.status.value}")
    lines: list[Line] = [words("opening-heading", title=title_of(vacancy), reference=vacancy.reference, state=state)]
    if found.close_at is not None:
        lines.append(words("opening-planned", at=_local(found.close_at, found)))
    lines += ["", *facts(vacancy), ""]
    for heading, missing in (
        ("opening-no-title", missing_titles(vacancy)),
        ("opening-no-body", missing_bodies(vacancy)),
    ):
        lines += [words(heading, languages=tuple(map(_language, missing)))] if missing else []
    lines.append(
        words(
            "opening-asks",
            criteria=len(vacancy.criteria),
            questions=len(vacancy.screening_questions),
            documents=len(vacancy.required_documents),
        )
    )
    return (*lines, *stages(found.counts))


def _language(language: Language) -> Words:
    return words(f"language-name-{language}")


def _local(at: object, found: Opened) -> Deadline:
    return Deadline.model_validate({"at": at, "zone": found.zone, "precision": "minute"})


def stages(counts: Mapping[Status, int]) -> tuple[Line, ...]:
    """Give the counts by stage in one line."""
    counted = tuple(
        words("opening-stage", stage=words(f"stage-{status.value}"), count=counts[status])
        for status in Status
        if counts.get(status)
    )
    return (words("opening-stages", counts=counted),) if counted else (words("opening-stages-none"),)


def _ways(found: Opened, event: Event) -> Rows:
    """Give what this member can do with the opening as it stands."""
    own, has = (found.vacancy.reference,), found.member.has
    rows: list[list[Button | None]] = [
        [_way("button-pile", "s-apps", own) if has(StaffAct.LIST_APPLICATIONS) else None],
        [
            _way("button-opening-edit", "s-edit", own) if has(StaffAct.EDIT_OPENING) else None,
            _way("button-opening-deadline", "s-dl", own) if _can(found, Step.DEADLINE, event) else None,
        ],
        [_step(found, Step.PUBLISH, event)],
        [
            _step(found, Step.CLOSE, event),
            _way("button-opening-plan", "s-plan", own) if _can(found, Step.CLOSE, event) else None,
        ],
        [_step(found, Step.FILL, event), _step(found, Step.CANCEL, event)],
        [
            _way("button-opening-figures", "s-figs", own) if has(StaffAct.SEE_FIGURES) else None,
            _way("button-opening-export", "s-export", own) if has(StaffAct.EXPORT_APPLICATIONS) else None,
        ],
        [Button(words("button-openings"), Action("s-openings"))],
    ]
    kept = (tuple(button for button in row if button is not None) for row in rows)
    return tuple(row for row in kept if row)


def _can(found: Opened, step: Step, event: Event) -> bool:
    return may_step(found.vacancy, step, event.at) and found.member.has(ACTS[step])


def _step(found: Opened, step: Step, event: Event) -> Button | None:
    code = next(code for code, each in CODES.items() if each is step)
    action = Action("s-step", (found.vacancy.reference, code))
    return Button(words(f"button-opening-{step.value}"), action) if _can(found, step, event) else None


def _way(label: str, action: str, args: tuple[str, ...]) -> Button:
    return Button(words(label), Action(action, args))


def back_button(reference: str) -> Button:
    """Give the way back to an opening."""
    return Button(words("button-opening-back"), Action("s-opening", (reference,)))


# The steps


def ask_step(session: Session, event: Event, reference: str, code: str) -> Conversation:
    """Ask before a step is taken, and say what it means to whom."""
    step = _read(code)
    found = yield from ask_staff(ReadOpening(reference))
    if not found.member.has(ACTS[step]):
        raise Refusal("powerless")
    back = ((back_button(reference),),)
    if not may_step(found.vacancy, step, event.at):
        return shown(end(session), event, (words("opening-no-step"),), back)
    lines = (words(f"opening-{step.value}-sure", title=title_of(found.vacancy)), *_meaning(found, step))
    action = Action("s-step!", (stamp(session.revision), code + reference))
    label = words(f"button-opening-{step.value}-sure")
    return shown(end(session), event, lines, ((Button(label, action),), *back))


def _read(code: str) -> Step:
    if code not in CODES:
        raise Refusal("unknown")
    return CODES[code]


def _meaning(found: Opened, step: Step) -> tuple[Line, ...]:
    """Say what a step means beyond the opening itself."""
    if step is Step.PUBLISH:
        missing = missing_titles(found.vacancy)
        return (words("opening-no-title", languages=tuple(map(_language, missing))),) if missing else ()
    if step is Step.CLOSE:
        drafts = found.counts.get(Status.DRAFT, 0)
        return (words("opening-close-drafts", count=drafts),) if drafts else ()
    moved = ended(step, found.counts, found.member.roles)
    return (
        words(f"opening-{step.value}-ends", count=moved),
        *_staying(staying(step, found.counts, found.member.roles)),
        *(_read_as(found, step) if moved else ()),
    )


def _read_as(found: Opened, step: Step) -> tuple[Line, ...]:
    """Give the words that those read whose applications end with the opening."""
    title = title_of(found.vacancy)
    said = (words("notice-change-cancelled", title=title), words("notice-yours-cancelled"))
    if step is Step.FILL:
        said = (words("notice-change-filled", title=title), words("status-not_selected.next"))
    return ("", words("opening-read-as"), *said)


def _staying(left: Mapping[Status, int]) -> tuple[Line, ...]:
    if not left:
        return ()
    counted = tuple(
        words("opening-stage", stage=words(f"stage-{status.value}"), count=count) for status, count in left.items()
    )
    return (words("opening-staying", counts=counted),)


def stepped(session: Session, event: Event, what: str) -> Conversation:
    """Take a step that was confirmed."""
    step, reference = _read(what[:1]), what[1:]
    if step in (Step.PUBLISH, Step.CLOSE):
        request = PublishOpening(reference, event.at) if step is Step.PUBLISH else CloseOpening(reference, event.at)
        done = yield from ask_staff(request)
        said = words(f"opening-{step.value}-done" if done else "opening-no-step")
        return (yield from opening(session, event, reference, (said,)))
    asked = CancelOpening(reference, event.at) if step is Step.CANCEL else FillOpening(reference, event.at)
    outcome = yield from ask_staff(asked)
    return (yield from opening(session, event, reference, _came(step, outcome)))


def _came(step: Step, outcome: Ended | None) -> tuple[Line, ...]:
    if outcome is None:
        return (words("opening-no-step"),)
    return (words(f"opening-{step.value}-done", count=outcome.moved), *_staying(outcome.staying))


def is_over(status: VacancyStatus) -> bool:
    """Tell whether nothing about an opening can be changed any more."""
    return status in (VacancyStatus.CANCELLED, VacancyStatus.FILLED)
