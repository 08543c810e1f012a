"""The admin's side: who is staff, which roles they have, and ending somebody's access."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.outcomes import Button, Line, Rows, Words, words
from bot.conversations.requests import Asking, Conversation
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.desk import roles_of
from bot.conversations.staff.requests import ChangeRoles, DisableStaff, ListStaff, Refusal, ask_staff
from bot.conversations.staff.roles import read_roles, role_rows, written
from bot.conversations.staff.screens import end, shown
from bot.domain.number import number_of
from bot.domain.staff import Member, are_sound

PAGE = 20
"""Members on one screen."""


def people(session: Session, event: Event, page: str = "0", before: tuple[Line, ...] = ()) -> Conversation:
    """List the staff, those with access first."""
    members = yield from ask_staff(ListStaff())
    first = number_of(page) * PAGE
    ordered = sorted(members, key=lambda each: not each.active)
    part = ordered[first : first + PAGE]
    lines = (*before, *([""] if before else []), words("staff-people", count=len(members)), "", *map(_line, part))
    rows: list[tuple[Button, ...]] = [(Button(each.name, Action("s-member", (str(each.staff_id),))),) for each in part]
    pages = [(number, label) for number, label in _turns(first // PAGE, len(ordered))]
    if pages:
        rows.append(tuple(Button(words(label), Action("s-people", (str(number),))) for number, label in pages))
    rows.append((Button(words("button-staff-invite"), Action("s-invite", ("",))),))
    return shown(end(session), event, lines, tuple(rows))


def _turns(page: int, count: int) -> list[tuple[int, str]]:
    turns = [(page - 1, "button-staff-before")] if page else []
    return [*turns, (page + 1, "button-staff-after")] if (page + 1) * PAGE < count else turns


def _line(member: Member) -> Words:
    said = words("staff-person", name=member.name, roles=roles_of(member))
    return said if member.active else words("staff-person-ended", name=member.name)


def member(session: Session, event: Event, staff_id: str, before: tuple[Line, ...] = ()) -> Conversation:
    """Show one of the staff and what can be changed."""
    found = yield from find_member(staff_id)
    session, lines = end(session), (*before, _line(found), covered(found))
    if not found.active:
        again = Button(words("button-staff-again"), Action("s-again", (staff_id,)))
        return shown(session, event, lines, ((again,), _back()))
    change = Button(words("button-staff-roles"), Action("s-roles", (staff_id, written(found.roles))))
    off = Button(words("button-staff-end"), Action("s-off", (staff_id,)))
    others = Button(words("button-staff-openings"), Action("s-entrust", (staff_id,)))
    return shown(session, event, lines, ((change,), (others,), (off,), _back()))


def covered(found: Member) -> Words:
    """Say which openings are entrusted to a member."""
    covers: Words | tuple[str, ...] = words("staff-all-openings")
    if found.openings is not None:
        covers = tuple(sorted(found.openings)) or words("staff-no-openings")
    return words("staff-covers", openings=covers)


def _back() -> tuple[Button, ...]:
    return (Button(words("button-staff-people"), Action("s-people")),)


def find_member(staff_id: str) -> Asking[Member]:
    """Give one of the staff; Refusal when there is none with this number."""
    members = yield from ask_staff(ListStaff())
    found = next((each for each in members if str(each.staff_id) == staff_id), None)
    if found is None:
        raise Refusal("unknown")
    return found


def roles(session: Session, event: Event, staff_id: str, chosen: str) -> Conversation:
    """Have roles ticked for one of the staff."""
    found = yield from find_member(staff_id)
    ticked = read_roles(chosen)
    rows: Rows = role_rows(ticked, lambda codes: Action("s-roles", (staff_id, codes)))
    if are_sound(ticked) and ticked != found.roles:
        give = Button(words("button-staff-give"), Action("s-give", (staff_id, chosen)))
        rows = (*rows, (give,))
    back = (Button(words("button-staff-people"), Action("s-member", (staff_id,))),)
    return shown(session, event, (words("staff-roles-of", name=found.name),), (*rows, back))


def give(session: Session, event: Event, staff_id: str, chosen: str) -> Conversation:
    """Give one of the staff the ticked roles."""
    changed = yield from ask_staff(ChangeRoles(number_of(staff_id), read_roles(chosen)))
    done = words("staff-roles-changed", name=changed.name, roles=roles_of(changed))
    return (yield from people(session, event, before=(done,)))


def off(session: Session, event: Event, staff_id: str) -> Conversation:
    """Ask before somebody's access is ended."""
    found = yield from find_member(staff_id)
    sure = Button(words("button-staff-end-really"), Action("s-off!", (stamp(session.revision), staff_id)))
    return shown(session, event, (words("staff-end-sure", name=found.name),), ((sure,), _back()))


def ended(session: Session, event: Event, staff_id: str) -> Conversation:
    """End somebody's access, at once."""
    changed = yield from ask_staff(DisableStaff(number_of(staff_id), event.at))
    return (yield from people(session, event, before=(words("staff-ended", name=changed.name),)))


def again(session: Session, event: Event, staff_id: str) -> Conversation:
    """Give access back."""
    changed = yield from ask_staff(DisableStaff(number_of(staff_id), event.at, again=True))
    return (yield from people(session, event, before=(words("staff-again", name=changed.name),)))
