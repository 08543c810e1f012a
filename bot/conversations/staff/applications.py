"""The applications of an opening: counts by stage, the list with its filters and pages, picking by tapping."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import title_of
from bot.conversations.mirror import stated
from bot.conversations.outcomes import Button, Line, Named, Rows, Value, Words, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.session import Pile, Session
from bot.conversations.staff.application_requests import PAGE, ListApplications, Listing, Row
from bot.conversations.staff.desk import desk
from bot.conversations.staff.requests import ask_staff
from bot.conversations.staff.screens import end, shown
from bot.conversations.staff.selecting import adding, picking, pile_of, toggling
from bot.domain.checked import Checked
from bot.domain.number import number_of
from bot.domain.sifting import Sieve, Trait
from bot.domain.staff import StaffAct
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy

FAMILIES = ("stage-", "pile-by-", "button-pile-by-")

TRAITS: Mapping[str, Trait] = {"g": "stage", "l": "language", "c": "country", "k": "shown"}
"""What can be sifted by, by the letter that buttons know it by."""

VALUES = 24
"""Values of a trait that are offered, the most frequent ones."""

_STATUSES = tuple(Status)


def applications(session: Session, event: Event, reference: str) -> Conversation:
    """Show the list as it was left."""
    return (yield from _listed(session, event, pile_of(session, reference)))


def page(session: Session, event: Event, reference: str, number: str) -> Conversation:
    """Turn to a page."""
    turned = number_of(number)
    return (yield from _listed(session, event, pile_of(session, reference).model_copy(update={"page": turned})))


def _listed(session: Session, event: Event, pile: Pile, before: tuple[Line, ...] = ()) -> Conversation:
    listing = yield from ask_staff(ListApplications(pile.reference, sieve_of(pile), pile.page))
    return screen(session, event, pile, listing, before)


def screen(session: Session, event: Event, pile: Pile, listing: Listing, before: tuple[Line, ...] = ()) -> Turn:
    """Show one page of the list."""
    pile = pile.model_copy(update={"page": listing.page})
    session = end(session).change(pile=pile)
    lines = (*before, *([""] if before else []), *_heading(listing), *_sifted(pile, listing), *_lines(listing))
    rows = (*_rows(pile, listing), _pages(pile, listing), *_ways(pile, listing))
    return shown(session, event, lines, tuple(row for row in rows if row))


def sieve_of(pile: Pile) -> Sieve:
    """Give what is wanted of the applications on a pile."""
    return Sieve(pile.stage, pile.language, pile.country, pile.shown)


def day_of(moment: datetime, vacancy: Vacancy) -> date:
    """Give the day of a moment where the opening's deadline is counted."""
    return moment.astimezone(ZoneInfo(vacancy.deadline.zone if vacancy.deadline else "UTC")).date()


def stage(status: Status) -> Words:
    """Name a stage as staff see it."""
    return words(f"stage-{status.value}")


def _heading(listing: Listing) -> tuple[Line, ...]:
    lines: list[Line] = [words("pile", title=title_of(listing.vacancy), reference=listing.vacancy.reference)]
    counts = tuple(
        words("pile-count", stage=stage(status), count=listing.counts[status])
        for status in Status
        if listing.counts.get(status)
    )
    lines.append(words("pile-counts", counts=counts) if counts else words("pile-none"))
    if listing.drafts:
        lines.append(words("pile-drafts", count=listing.drafts))
    return (*lines, words("pile-blind")) if listing.blind else tuple(lines)


def _sifted(pile: Pile, listing: Listing) -> tuple[Line, ...]:
    """Say what is sifted by, and how many pass."""
    wanted = tuple(value_words(trait, value, listing.criteria) for trait, value in _wanted(pile))
    lines: list[Line] = [words("pile-sifted", wanted=wanted, count=len(listing.ids))] if wanted else []
    if pile.picked:
        lines.append(words("pile-picked", count=len(pile.picked)))
    return tuple(lines)


def _wanted(pile: Pile) -> list[tuple[Trait, str]]:
    single: list[tuple[Trait, str | None]] = [
        ("stage", pile.stage),
        ("language", pile.language),
        ("country", pile.country),
    ]
    return [(trait, value) for trait, value in single if value] + [("shown", str(each)) for each in pile.shown]


def value_words(trait: Trait, value: str, criteria: Mapping[int, Checked]) -> Value:
    """Name a value that is sifted by."""
    match trait:
        case "stage":
            return words(f"stage-{value}")
        case "language" | "country":
            return Named(trait, value)
    return stated(criteria[int(value)].subject) if int(value) in criteria else words("pile-criterion-gone")


def _lines(listing: Listing) -> tuple[Line, ...]:
    first = listing.page * PAGE + 1
    lines = [_line(number, each, listing.vacancy) for number, each in enumerate(listing.rows, first)]
    return ("", *lines) if lines else ()


def _line(number: int, row: Row, vacancy: Vacancy) -> Line:
    sent = day_of(row.submitted_at, vacancy)
    name = row.name or words("pile-nameless")
    return words("pile-line", number=number, name=name, public_id=row.public_id, stage=stage(row.status), day=sent)


def _rows(pile: Pile, listing: Listing) -> Rows:
    first = listing.page * PAGE + 1
    rows = []
    for number, each in enumerate(listing.rows, first):
        sign = "staff-ticked" if each.public_id in pile.picked else "staff-unticked"
        tick = Button(words(sign, what=str(number)), Action("s-pick", (each.public_id,)))
        rows.append((tick, Button(each.name or each.public_id, Action("s-file", (each.public_id,)))))
    return tuple(rows)


def _pages(pile: Pile, listing: Listing) -> tuple[Button, ...]:
    reference, last = pile.reference, (len(listing.ids) - 1) // PAGE
    turns = [
        Button(words(label), Action("s-apps", (reference, str(number))))
        for label, number in (("button-staff-before", listing.page - 1), ("button-staff-after", listing.page + 1))
        if 0 <= number <= last
    ]
    return tuple(turns)


def _ways(pile: Pile, listing: Listing) -> Rows:
    own = (pile.reference,)
    everybody = Button(words("button-pile-all", count=len(listing.ids)), Action("s-pickall", own))
    paste = Button(words("button-pile-paste"), Action("s-paste", own))
    sift = Button(words("button-pile-sift"), Action("s-sift", own))
    rows: list[tuple[Button, ...]] = [(everybody, paste) if listing.ids else (paste,), (sift,)]
    if pile.picked:
        label = words("button-pile-picked", count=len(pile.picked))
        rows.insert(
            0, (Button(label, Action("s-picked", own)), Button(words("button-pile-clear"), Action("s-unpick", own)))
        )
    if listing.member.has(StaffAct.ACCEPT_LATE) and listing.drafts:
        rows.append((Button(words("button-pile-late"), Action("s-late", own)),))
    if listing.member.has(StaffAct.SET_BLIND_REVIEW):
        label = words("button-pile-unblind" if listing.blind else "button-pile-blind")
        rows.append((Button(label, Action("s-blind", own)),))
    rows.append((Button(words("button-opening-back"), Action("s-opening", own)),))
    return tuple(rows)


# Picking


def pick(session: Session, event: Event, public_id: str) -> Conversation:
    """Pick one of the page, or leave it out again."""
    if session.pile is None:
        return (yield from _lost(session, event))
    pile = session.pile
    listing = yield from ask_staff(ListApplications(pile.reference, sieve_of(pile), pile.page))
    if any(row.public_id == public_id for row in listing.rows):
        session = toggling(session, pile.reference, public_id)
    return screen(session, event, pile_of(session, pile.reference), listing)


def _lost(session: Session, event: Event) -> Conversation:
    """Say that a list is not at hand any more."""
    return (yield from desk(session, event, (words("out-of-date"),)))


def pick_all(session: Session, event: Event, reference: str) -> Conversation:
    """Pick all that pass the sieve, beside what is picked already."""
    pile = pile_of(session, reference)
    listing = yield from ask_staff(ListApplications(reference, sieve_of(pile), pile.page))
    session = adding(session, reference, listing.ids)
    return screen(session, event, pile_of(session, reference), listing)


def unpick(session: Session, event: Event, reference: str) -> Conversation:
    """Pick nothing."""
    session = picking(session, reference, ())
    return (yield from _listed(session, event, pile_of(session, reference)))


# Sifting


def sift(session: Session, event: Event, reference: str) -> Conversation:
    """Show what can be sifted by."""
    pile = pile_of(session, reference)
    listing = yield from ask_staff(ListApplications(reference, sieve_of(pile), pile.page))
    letters = [letter for letter in TRAITS if _is_offered(TRAITS[letter], listing)]
    rows: list[tuple[Button, ...]] = [
        (Button(words(f"button-pile-by-{TRAITS[letter]}"), Action("s-sift", (reference, letter))),)
        for letter in letters
    ]
    if _wanted(pile):
        rows.append((Button(words("button-pile-everything"), Action("s-only", (reference, "*"))),))
    lines = (words("pile-sift"), *_sifted(pile, listing))
    return shown(end(session), event, lines, (*rows, (back_button(reference),)))


def _is_offered(trait: Trait, listing: Listing) -> bool:
    if trait == "shown":
        return bool(listing.criteria)
    return trait != "country" or not listing.blind


def values(session: Session, event: Event, reference: str, letter: str) -> Conversation:
    """Show the values of a trait, with how many each would leave."""
    pile, trait = pile_of(session, reference), TRAITS.get(letter)
    if trait is None:
        return (yield from sift(session, event, reference))
    listing = yield from ask_staff(ListApplications(reference, sieve_of(pile), pile.page, trait))
    chosen = {value for each, value in _wanted(pile) if each == trait}
    counts = sorted(listing.values.items(), key=lambda each: (-each[1], each[0]))[:VALUES]
    rows = []
    for value, count in counts:
        label = words("pile-value", value=value_words(trait, value, listing.criteria), count=count)
        sign = words("staff-ticked" if value in chosen else "staff-unticked", what=label)
        rows.append((Button(sign, Action("s-only", (reference, letter + _coded(trait, value)))),))
    lines = (words(f"pile-by-{trait}"), *_sifted(pile, listing))
    return shown(end(session), event, lines, (*rows, (back_button(reference),)))


def _coded(trait: Trait, value: str) -> str:
    return str(_STATUSES.index(Status(value))) if trait == "stage" else value


def only(session: Session, event: Event, reference: str, coded: str) -> Conversation:
    """Sift by a value, or not by it any more; `*` ends all sifting."""
    pile = pile_of(session, reference)
    fresh = Pile(reference=reference, picked=pile.picked)
    if coded == "*":
        return (yield from _listed(session, event, fresh))
    trait, value = TRAITS.get(coded[:1]), coded[1:]
    changed = None if trait is None else _changed(pile, trait, value)
    if changed is None:
        return (yield from sift(session, event, reference))
    return (yield from _listed(session, event, changed.model_copy(update={"page": 0})))


def _changed(pile: Pile, trait: Trait, value: str) -> Pile | None:
    number = int(value) if value.isdecimal() and len(value) < 4 else -1
    if trait == "shown":
        kept = tuple(each for each in pile.shown if each != number)
        more = (number,) if number >= 0 and len(kept) == len(pile.shown) else ()
        return pile.model_copy(update={"shown": (*kept, *more)})
    if trait == "stage":
        if not 0 <= number < len(_STATUSES):
            return None
        value = _STATUSES[number].value
    return pile.model_copy(update={trait: None if getattr(pile, trait) == value else value})


def back_button(reference: str) -> Button:
    """Give the way back to the list."""
    return Button(words("button-pile"), Action("s-apps", (reference,)))
