"""Looking through the talent pool for an opening, by facts that are typed or tapped, and inviting people to apply.

What is looked for lives in the errand: its `about` is the opening, `held` the wish and the page.
"""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, Named, Rows, Value, Words, words
from bot.conversations.profile_forms import STUDIES
from bot.conversations.requests import Conversation, Turn
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.pool_requests import (
    PAGE,
    InviteFromPool,
    ListPoolOpenings,
    PoolPage,
    ReadPooled,
    SearchPool,
    Traits,
)
from bot.conversations.staff.requests import ask_staff
from bot.conversations.staff.screens import begin, end, shown
from bot.domain.education import OFFERED, Isced
from bot.domain.languages import Cefr
from bot.domain.number import number_of
from bot.domain.pool import Wish

FAMILIES = ("staff-pool-", "option-isced-", "option-cefr-")

ERRAND = "pool"
OPENINGS = 12
"""Openings offered to invite for."""


def openings(session: Session, event: Event) -> Conversation:
    """Ask for which opening somebody is looked for."""
    found = yield from ask_staff(ListPoolOpenings(event.at))
    if not found:
        return shown(end(session).change(form=None), event, (words("staff-pool-no-opening"),))
    buttons = [Button(each.reference, Action("s-pool", (each.reference,))) for each in found[:OPENINGS]]
    lines = [words("staff-pool-opening", reference=each.reference, title=title_of(each)) for each in found[:OPENINGS]]
    rows = tuple(tuple(buttons[start : start + 3]) for start in range(0, len(buttons), 3))
    return shown(begin(session, ERRAND, wish={}), event, (words("staff-pool-which"), *lines), rows)


def search(session: Session, event: Event, reference: str) -> Conversation:
    """Begin to look for people for an opening."""
    return (yield from _searched(session, event, reference, Wish()))


def typed(session: Session, event: Event) -> Conversation:
    """Add what was typed to what is looked for; where no opening was chosen yet, it is an opening's reference."""
    reference, wish = _in_hand(session)
    text = event.text if isinstance(event, Said) else ""
    if not reference:
        return (yield from _searched(session, event, text.strip().upper()[:24], wish))
    return (yield from _searched(session, event, reference, wish.adding(text)))


def less(session: Session, event: Event, part: str) -> Conversation:
    """Look for one thing less."""
    reference, wish = _in_hand(session)
    return (yield from _searched(session, event, reference, wish.without(part)))


def level(session: Session, event: Event, number: str) -> Conversation:
    """Ask for a level of education, or take the one that was tapped."""
    reference, wish = _in_hand(session)
    if number in {choice.value for choice in STUDIES}:
        chosen = wish.model_copy(update={"level": Isced(int(number))})
        return (yield from _searched(session, event, reference, chosen))
    yield from ask_staff(SearchPool(reference, wish, 0, event.at))
    rows = tuple(
        (Button(words(f"option-isced-{each.value}"), Action("s-pool-level", (str(each.value),))),) for each in OFFERED
    )
    return shown(session, event, (words("staff-pool-level"),), rows)


def page(session: Session, event: Event, number: str) -> Conversation:
    """Turn to a page."""
    reference, wish = _in_hand(session)
    return (yield from _searched(session, event, reference, wish, number_of(number)))


def _in_hand(session: Session) -> tuple[str, Wish]:
    errand = session.errand
    if errand is None or errand.name != ERRAND:
        return "", Wish()
    return errand.about, Wish.model_validate(errand.held["wish"])


def _searched(session: Session, event: Event, reference: str, wish: Wish, number: int = 0) -> Conversation:
    if not reference:
        return (yield from openings(session, event))
    found = yield from ask_staff(SearchPool(reference, wish, number, event.at))
    held = begin(session, ERRAND, reference, wish=wish.model_dump(mode="json", exclude_defaults=True))
    return shown(held, event, _lines(found, wish), (*_people(found), *_pages(found), *_filters(wish)))


def _lines(found: PoolPage, wish: Wish) -> tuple[Line, ...]:
    lines: list[Line] = [
        words("staff-pool-heading", title=title_of(found.vacancy), reference=found.vacancy.reference),
        words("staff-pool-count", count=found.count, total=found.total),
    ]
    if found.blind:
        lines.append(words("staff-pool-blind"))
    lines += [_line(each) for each in found.people]
    return (*lines, "", words("staff-pool-how-blind" if found.blind else "staff-pool-how"))


def _line(each: Traits) -> Words:
    return words(
        "staff-pool-person",
        number=each.number,
        name=each.name or words("pile-nameless"),
        languages=_languages(each),
        years=each.years,
        level=_level(each.level),
    )


def _languages(each: Traits) -> tuple[Value, ...]:
    return tuple(
        words("staff-pool-language", language=Named("language", code), level=_cefr(held))
        for code, held in each.languages.items()
    )


def _cefr(held: Cefr) -> Words:
    return words(f"option-cefr-{held.value}")


def _level(held: Isced | None) -> Words:
    return words("staff-pool-no-level") if held is None else words(f"option-isced-{held.value}")


def _people(found: PoolPage) -> Rows:
    buttons = [Button(_label(each), Action("s-pooled", (str(each.number),))) for each in found.people]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def _label(each: Traits) -> Words:
    known = (
        words("staff-pool-number", number=each.number) if not each.name else words("staff-pool-name", name=each.name)
    )
    return words("staff-ticked", what=known) if each.invited or each.applied else known


def _pages(found: PoolPage) -> Rows:
    ways = []
    if found.page:
        ways.append(Button(words("button-staff-before"), Action("s-pool-page", (str(found.page - 1),))))
    if (found.page + 1) * PAGE < found.count:
        ways.append(Button(words("button-staff-after"), Action("s-pool-page", (str(found.page + 1),))))
    return (tuple(ways),) if ways else ()


def _filters(wish: Wish) -> Rows:
    """Give a button for each thing that is looked for, to leave it out, and one for the level of education."""
    parts: list[tuple[str, Words | Named | str]] = [
        (f"l-{code}", words("staff-pool-language", language=Named("language", code), level=_at_least(held)))
        for code, held in wish.languages.items()
    ]
    if wish.years is not None:
        parts.append(("years", words("staff-pool-years", count=wish.years)))
    if wish.level is not None:
        parts.append(("level", words(f"option-isced-{wish.level.value}")))
    parts += [(f"w-{place}", words("staff-pool-word", word=word)) for place, word in enumerate(wish.words)]
    if wish.country is not None:
        parts.append(("country", words("staff-pool-lives", country=Named("country", wish.country))))
    if wish.nationality is not None:
        parts.append(("nationality", words("staff-pool-nation", country=Named("country", wish.nationality))))
    rows = tuple(
        (Button(words("button-staff-pool-less", what=what), Action("s-pool-less", (key,))),) for key, what in parts
    )
    return (*rows, (Button(words("button-staff-pool-level"), Action("s-pool-level", ("",))),))


def _at_least(held: Cefr) -> Words:
    return words("staff-pool-any-level") if held is Cefr.A1 else _cefr(held)


def person(session: Session, event: Event, number: str) -> Conversation:
    """Show somebody's facts and the way to invite them."""
    reference, _ = _in_hand(session)
    if not reference:
        return (yield from openings(session, event))
    found = yield from ask_staff(ReadPooled(reference, number_of(number), event.at))
    back = (Button(words("button-staff-pool-back"), Action("s-pool-page", ("0",))),)
    if found is None:
        return shown(session, event, (words("staff-pool-said-left", number=number_of(number)),), (back,))
    return shown(session, event, _card(found), (*_inviting(session, found), back))


def _card(found: Traits) -> tuple[Line, ...]:
    lines: list[Line] = [_line(found), words("staff-pool-since", day=found.since.date())]
    if found.country is not None:
        lines.append(words("staff-pool-lives", country=Named("country", found.country)))
    lines += [words("staff-pool-nation", country=Named("country", code)) for code in found.nationalities]
    lines += [words("staff-pool-study", what=study) for study in found.studies]
    lines += [words("staff-pool-post", what=post) for post in found.posts]
    if found.skills:
        lines.append(words("staff-pool-skills", what=found.skills))
    return tuple(lines)


def _inviting(session: Session, found: Traits) -> Rows:
    if found.applied or found.invited:
        return ()
    sure = Action("s-pool-invite!", (stamp(session.revision), str(found.number)))
    return ((Button(words("button-staff-pool-invite"), sure),),)


def invite(session: Session, event: Event, number: str) -> Conversation:
    """Invite somebody, and go on looking."""
    reference, wish = _in_hand(session)
    if not reference:
        return (yield from openings(session, event))
    outcome = yield from ask_staff(InviteFromPool(reference, number_of(number), event.at))
    turn = yield from _searched(session, event, reference, wish)
    (reply,) = turn.replies
    said = words(f"staff-pool-said-{outcome}", number=number_of(number))
    return Turn(turn.session, (type(reply)((said, "", *reply.lines), reply.rows, reply.edit),))
