"""Which applications of an opening a member of staff has picked: kept in their session, by public id, bounded.

There is one pile at a time, of one opening; who turns to another opening begins a new one. What was picked is a wish
and nothing more: whoever uses it asks the store about these ids, and the guard decides.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.conversations.session import Pile, Session

MOST = 2000
"""Applications that can be picked at once: what one push may be sent to."""


def pile_of(session: Session, reference: str) -> Pile:
    """Give the pile of an opening: the one at hand, or a new one."""
    pile = session.pile
    return pile if pile is not None and pile.reference == reference else Pile(reference=reference)


def selected(session: Session, reference: str) -> tuple[str, ...]:
    """Give the public ids that are picked of an opening, in the order of picking."""
    return pile_of(session, reference).picked


def picking(session: Session, reference: str, public_ids: Iterable[str]) -> Session:
    """Have these, and no others, picked of an opening; no more than MOST.

    Confirmations that were asked about another selection are out of date from now on.
    """
    picked = tuple(dict.fromkeys(public_ids))[:MOST]
    pile = pile_of(session, reference).model_copy(update={"picked": picked})
    return session.change(pile=pile, revision=session.revision + 1)


def adding(session: Session, reference: str, public_ids: Iterable[str]) -> Session:
    """Have these picked as well."""
    return picking(session, reference, (*selected(session, reference), *public_ids))


def toggling(session: Session, reference: str, public_id: str) -> Session:
    """Pick one, or leave it out again."""
    picked = selected(session, reference)
    if public_id in picked:
        return picking(session, reference, (each for each in picked if each != public_id))
    return adding(session, reference, (public_id,))
