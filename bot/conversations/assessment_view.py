"""How an assessment looks to its candidate, in the chat and in what they are told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversations.actions import Action
from bot.conversations.assessment_requests import Invitation
from bot.conversations.menu import menu_button, title_of
from bot.conversations.outcomes import Attachment, Button, Line, Reply, Rows, Words, words
from bot.domain.assessment import Assessment, Attendance, Response, Slot
from bot.domain.vacancy import Vacancy

FAMILIES = ("assess-kind-", "assess-is-", "assess-told-", "assess-was-")

PAGE = 8
"""Slots on one screen."""


def kind_of(own: Assessment) -> Words:
    """Name what an assessment is."""
    return words(f"assess-kind-{own.kind.value}")


def when(slot: Slot, home: str | None) -> tuple[Words, ...]:
    """Say when a slot is, by the clock of its place, and by the person's own where that differs."""
    there = _span(slot, slot.zone)
    if home is None:
        return (there,)
    offsets = {slot.starts_at.astimezone(ZoneInfo(zone)).utcoffset() for zone in (slot.zone, home)}
    return (there,) if len(offsets) == 1 else (there, words("assess-home", span=_span(slot, home)))


def _span(slot: Slot, zone: str) -> Words:
    start, end = (moment.astimezone(ZoneInfo(zone)) for moment in (slot.starts_at, slot.ends_at))
    if start.date() == end.date():
        return words("assess-span", start=start, end=f"{end:%H:%M}")
    return words("assess-span-days", start=start, end=end)


def local(slot: Slot) -> datetime:
    """Give the beginning of a slot by the clock of its place."""
    return slot.starts_at.astimezone(ZoneInfo(slot.zone))


def page(
    invitation: Invitation,
    vacancy: Vacancy,
    home: str | None,
    at: datetime,
    before: tuple[Line, ...] = (),
    edit: int | None = None,
    number: int = 0,
) -> Reply:
    """Show an assessment: what it is, when and where, what can be answered."""
    own, choices = invitation.own, invitation.own.choices(at)
    last = max(0, len(choices) - 1) // PAGE
    shown = choices[min(number, last) * PAGE :][:PAGE]
    lines = (*before, *([""] if before else []), *_lines(invitation, vacancy, home, shown))
    return Reply(lines, (*_slots(own, shown), *_pages(own, min(number, last), last), *_ways(own, at)), edit)


def _lines(invitation: Invitation, vacancy: Vacancy, home: str | None, shown: tuple[Slot, ...]) -> Iterator[Line]:
    own = invitation.own
    yield words("assess-heading", kind=kind_of(own), title=title_of(vacancy), public_id=own.public_id)
    yield _state(own)
    if own.slot is not None and not own.over:
        yield from when(own.slot, home)
    yield from _places(own, shown)
    if own.instructions:
        yield ""
        yield words("assess-instructions", text=own.instructions)
    yield from _needs(invitation)
    if shown:
        yield ""
        yield words("assess-others" if own.slot else "assess-choose")
        for slot in shown:
            yield ""
            yield from when(slot, home)
            yield words("assess-free", count=slot.free)


def _state(own: Assessment) -> Words:
    if own.attendance is not None:
        return words(f"assess-was-{own.attendance.value}")
    if own.over:
        return words("assess-over")
    return words(f"assess-is-{own.response.value}")


def _places(own: Assessment, shown: tuple[Slot, ...]) -> Iterator[Line]:
    """Name the place of the slot held, or of all that are offered."""
    slots = (own.slot,) if own.slot is not None else shown
    places = dict.fromkeys(slot.place for slot in slots if slot.place)
    yield from (words("assess-place", place=place) for place in places)


def _needs(invitation: Invitation) -> Iterator[Line]:
    if invitation.asked:
        yield ""
        yield words("assess-asked", text=invitation.asked)
        yield words("assess-granted", text=invitation.granted) if invitation.granted else words("assess-not-granted")


def _slots(own: Assessment, shown: tuple[Slot, ...]) -> Rows:
    return tuple(
        (Button(words("button-assess-take", at=local(slot)), _action("take", own, str(slot.slot_id))),)
        for slot in shown
    )


def _action(name: str, own: Assessment, *more: str) -> Action:
    return Action(f"assess-{name}", (str(own.assessment_id), *more))


def _pages(own: Assessment, number: int, last: int) -> Rows:
    turns = (("button-assess-earlier", number - 1), ("button-assess-later", number + 1))
    row = tuple(
        Button(words(label), Action("assess", (str(own.assessment_id), str(to))))
        for label, to in turns
        if 0 <= to <= last
    )
    return (row,) if row else ()


def _ways(own: Assessment, at: datetime) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if own.slot is not None and own.response is Response.ACCEPTED and at < own.slot.starts_at and not own.over:
        rows.append((Button(words("button-assess-calendar"), _action("calendar", own)),))
    if own.is_open(at):
        other = Button(words("button-assess-other"), _action("other", own))
        decline = Button(words("button-assess-decline"), _action("no", own))
        rows.append((other,) if own.response is Response.DECLINED else (other, decline))
        rows.append((Button(words("button-assess-need"), _action("need", own)),))
    see = Button(words("button-see-application"), Action("application", (own.public_id,)))
    return (*rows, (see, menu_button()))


def file_of(own: Assessment) -> Attachment:
    """Give the calendar file of an assessment: as it is then, or taken out again."""
    return Attachment("appointment", (str(own.assessment_id),))


# What people are told


def told(what: str, invitation: Invitation, vacancy: Vacancy, home: str | None, at: datetime) -> Reply:
    """Tell of what staff have arranged or changed (`invited`, `moved`, `lost`, `offered`, `granted`), and show it."""
    return page(invitation, vacancy, home, at, (words(f"assess-told-{what}"),))


def told_with_file(what: str, invitation: Invitation, vacancy: Vacancy, home: str | None, at: datetime) -> Reply:
    """Tell of a change that a calendar has to learn too."""
    reply = told(what, invitation, vacancy, home, at)
    return Reply(reply.lines, reply.rows, attachment=file_of(invitation.own))


def reminder(own: Assessment, vacancy: Vacancy, home: str | None, hours: int) -> Reply:
    """Remind somebody of the slot that they hold, of which `hours` are left at most."""
    lines: list[Line] = [words("assess-soon", kind=kind_of(own), title=title_of(vacancy), hours=hours)]
    if own.slot is not None:
        lines += when(own.slot, home)
        lines += [words("assess-place", place=own.slot.place)] if own.slot.place else []
    if own.instructions:
        lines += ["", words("assess-instructions", text=own.instructions)]
    see = Button(words("button-assess"), Action("assess", (str(own.assessment_id),)))
    return Reply(tuple(lines), ((see,), (menu_button(),)))


def coming(invitations: Iterable[Invitation], home: str | None, at: datetime) -> Iterator[Line]:
    """Say which appointments are to come, and which answers are awaited."""
    for each in invitations:
        slot = each.own.slot
        if slot is not None and at < slot.ends_at and not each.own.over:
            yield words("timeline-appointment", kind=kind_of(each.own))
            yield from when(slot, home)
        elif waits(each.own) and each.own.choices(at):
            yield words("timeline-answer", kind=kind_of(each.own))


def way_to(own: Assessment) -> tuple[Button, ...]:
    """Give the way to an assessment."""
    return (Button(words("button-assess-of", kind=kind_of(own)), Action("assess", (str(own.assessment_id),))),)


def waits(own: Assessment) -> bool:
    """Tell whether an assessment waits for its candidate's answer."""
    return not own.over and own.response is Response.PENDING and own.attendance in (None, Attendance.EXCUSED)
