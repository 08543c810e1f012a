"""Roles as a few letters, small enough for a button, and the rows in which they are ticked."""

from __future__ import annotations

from collections.abc import Callable

from bot.conversations.actions import Action
from bot.conversations.outcomes import Button, Rows, words
from bot.domain.staff import Role

FAMILIES = ("staff-role-",)

_LETTERS = {
    Role.VIEWER: "v",
    Role.RECRUITER: "r",
    Role.APPROVER: "a",
    Role.PRIVACY_OFFICER: "p",
    Role.ADMIN: "d",
}


def written(roles: frozenset[Role]) -> str:
    """Write roles for a button."""
    return "".join(letter for role, letter in _LETTERS.items() if role in roles)


def read_roles(codes: str) -> frozenset[Role]:
    """Read what `written` wrote; letters that mean nothing are passed over."""
    return frozenset(role for role, letter in _LETTERS.items() if letter in codes)


def role_rows(ticked: frozenset[Role], action: Callable[[str], Action]) -> Rows:
    """Give a row for each role that ticks it or not; an admin has no other role, so one choice unticks the other."""
    return tuple((_tick(role, ticked, action),) for role in Role)


def _tick(role: Role, ticked: frozenset[Role], action: Callable[[str], Action]) -> Button:
    name = words(f"staff-role-{role.value}")
    label = words("staff-ticked" if role in ticked else "staff-unticked", what=name)
    if role in ticked:
        return Button(label, action(written(ticked - {role})))
    kept = frozenset() if role is Role.ADMIN else ticked - {Role.ADMIN}
    return Button(label, action(written(kept | {role})))
