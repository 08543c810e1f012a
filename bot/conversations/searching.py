"""Looking for an opening: words, filters that have hits, pages changed in place, and one opening's card."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace

from bot.conversations.actions import Action
from bot.conversations.card import Reader, card, closing, facet_value, home_of, place
from bot.conversations.events import Event
from bot.conversations.menu import menu_button, outdated, title_of
from bot.conversations.outcomes import Button, Line, Reply, Rows, Value, words
from bot.conversations.requests import (
    Conversation,
    FindVacancies,
    LoadApplications,
    LoadProfile,
    LoadVacancy,
    Request,
    Turn,
    ask,
    ask_all,
)
from bot.conversations.rewording import Near, Reworded, reworded
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.similar import like, similar
from bot.conversations.wishes import LoadBookmark
from bot.domain.countries import COUNTRIES
from bot.domain.languages import LANGUAGES
from bot.domain.number import number_of
from bot.domain.query import FACETS, Facet, Found, Query, Search
from bot.domain.sentence import content_words
from bot.domain.text import clean_line
from bot.domain.vacancy import Category, ContractType, Screening, Vacancy

FAMILIES = ("facet-", "button-facet-")

PAGE = 5
"""Openings on a page: five fit on a small screen, with their numbers as one row of buttons."""

VALUES = 24
"""Values of a filter shown at once; the most frequent come first."""

KNOWN: Mapping[Facet, Container[str]] = {
    "category": frozenset(Category),
    "country": COUNTRIES,
    "contract": frozenset(ContractType),
    "language": LANGUAGES,
    "screening": frozenset(Screening),
}
"""The values that have words; a grade is shown as it was printed."""

QUERY_LENGTH = 200
"""Characters of a keyword text that are looked at."""


def start(session: Session, event: Event) -> Conversation:
    """Begin a new search with all openings in view."""
    return (yield from show(session.change(query=Query(), typed="", offset=0, form=None, applying=None), event))


def type_words(session: Session, event: Event, text: str) -> Conversation:
    """Search for what was typed, within the filters that are set; "I look for a job" says no more than they do."""
    typed = clean_line(text[:QUERY_LENGTH])
    query = session.query.reworded(typed if content_words(typed) else "")
    return (yield from show(session.change(query=query, typed="", offset=0), event))


def as_typed(session: Session, event: Event) -> Conversation:
    """Search for the words as they were typed, nothing mended and nothing left out."""
    query = session.query.reworded(session.typed or session.query.keywords).model_copy(update={"exact": True})
    return (yield from show(session.change(query=query, typed="", offset=0), event))


def show(session: Session, event: Event) -> Conversation:
    """Show one page of what the present query finds; who looks at openings has left any form, which is kept."""
    session = session.change(form=None)
    found = yield from ask(FindVacancies(Search(session.query, event.at, session.offset, PAGE)))
    if not found.total or _mends_a_small_word(session.query, found):
        return (yield from _otherwise(session, event))
    if session.offset >= found.total:
        return (yield from show(session.change(offset=0), event))
    session = _mended(session, found)
    return Turn(session, (page(session, event, found),))


def _mended(session: Session, found: Found) -> Session:
    """Go on with the words that were searched for, so that what is shown and what is set are the same."""
    if not found.corrected:
        return session
    return session.change(query=session.query.reworded(found.corrected), typed=session.query.keywords)


def _mends_a_small_word(query: Query, found: Found) -> bool:
    """Tell whether a word was kept or mended that says nothing of what is looked for, as "quiero" in a sentence."""
    counting = content_words(query.keywords)
    return bool(counting) and len((found.corrected or "").split()) > len(counting)


def _otherwise(session: Session, event: Event) -> Conversation:
    """Look for the words that count in a sentence, else say that nothing fits."""
    other = yield from reworded(session.query, event.at, PAGE)
    if not isinstance(other, Reworded):
        return _nothing(session, event, other)
    changed = _mended(session.change(query=other.query, offset=0), other.found)
    if other.missing or other.found.corrected:
        changed = changed.change(typed=session.query.keywords)
    within = described(Query(facets=changed.query.facets)) if changed.query.facets else ()
    first = (*within, _reworded(other.missing, changed.query.keywords))
    return Turn(changed, (page(changed, event, other.found, first),))


def _reworded(missing: tuple[str, ...], keywords: str) -> Line:
    """Say which words are searched for instead of what was typed, and which of those occur nowhere."""
    if not missing:
        return words("reworded", words=keywords)
    return words(
        "reworded-without", missing=tuple(words("searched-words", words=each) for each in missing), words=keywords
    )


def page(session: Session, event: Event, found: Found, first: tuple[Line, ...] = ()) -> Reply:
    """Show what was found, with the filters and the alert; `first` says what was looked for."""
    start, last = session.offset + 1, session.offset + len(found.vacancies)
    count = words("found", count=found.total, first=start, last=last)
    corrected: tuple[Line, ...] = (words("corrected", words=found.corrected),) if found.corrected else ()
    lines = [*(first or described(session.query)), *corrected, count]
    openings: list[Button] = []
    for number, vacancy in enumerate(found.vacancies, start):
        lines += ["", opening_line(number, vacancy)]
        openings.append(Button(str(number), Action("open", (vacancy.reference,))))
    ways = (Button(words("button-alert"), Action("alert")), menu_button())
    rows = (tuple(openings), _pager(session, found), *_filters(session, found), ways)
    return Reply(tuple(lines), tuple(row for row in rows if row), tapped_message(event))


def opening_line(number: int, vacancy: Vacancy) -> Line:
    """Give an opening in a list: title, place and deadline."""
    return words("opening", number=number, title=title_of(vacancy), place=place(vacancy), deadline=closing(vacancy))


def described(query: Query) -> list[Line]:
    """Say what is looked for."""
    said = list(_filter_names(query))
    if query.keywords:
        said.insert(0, words("searched-words", words=query.keywords))
    return [words("search-described", filters=tuple(said))] if said else [words("search-all")]


def _pager(session: Session, found: Found) -> tuple[Button, ...]:
    before = Button(words("button-previous"), Action("page", (str(session.offset - PAGE),)))
    after = Button(words("button-next"), Action("page", (str(session.offset + PAGE),)))
    return (*((before,) if session.offset else ()), *((after,) if session.offset + PAGE < found.total else ()))


def _filters(session: Session, found: Found) -> Rows:
    """Offer each filter that is set, to take it off, and each that would still narrow the list."""
    buttons = []
    for facet in FACETS:
        if facet in session.query.facets:
            value = facet_value(facet, session.query.facets[facet])
            buttons.append(Button(words("button-unfilter", value=value), Action("wide", (facet,))))
        elif len(found.facets.get(facet, ())) > 1:
            buttons.append(Button(words(f"button-facet-{facet}"), Action("facet", (facet,))))
    if session.query.keywords:
        unword = words("button-unfilter", value=session.query.keywords[:30])
        buttons.append(Button(unword, Action("unword")))
    if session.typed:
        buttons.append(Button(words("button-as-typed", words=session.typed[:20]), Action("as-typed")))
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def choose_value(session: Session, event: Event, facet: str) -> Conversation:
    """Offer the values of a filter, each with the number of openings it leaves."""
    if facet not in FACETS:
        return (yield from outdated(session, event))
    found = yield from ask(FindVacancies(Search(session.query.widened(facet), event.at, 0, 1)))
    offered = [(value, count) for value, count in found.facets.get(facet, ()) if Action("only", (facet, value)).fits]
    buttons = [
        Button(words("button-value", value=facet_value(facet, value), count=count), Action("only", (facet, value)))
        for value, count in offered[:VALUES]
    ]
    width = 1 if len(buttons) <= 8 else 2
    rows = [tuple(buttons[start : start + width]) for start in range(0, len(buttons), width)]
    back = (Button(words("button-results"), Action("page", (str(session.offset),))),)
    return Turn(session, (Reply((words(f"facet-{facet}"),), (*rows, back), tapped_message(event)),))


def narrow(session: Session, event: Event, facet: str, value: str) -> Conversation:
    """Set a filter; one that an older release offered may mean nothing any more."""
    if facet not in FACETS:
        return (yield from outdated(session, event))
    if value not in KNOWN.get(facet, (value,)):
        return (yield from choose_value(session, event, facet))
    return (yield from show(session.change(query=session.query.narrowed(facet, value), offset=0), event))


def widen(session: Session, event: Event, facet: str) -> Conversation:
    """Take a filter off."""
    if facet not in FACETS:
        return (yield from outdated(session, event))
    return (yield from show(session.change(query=session.query.widened(facet), offset=0), event))


def unword(session: Session, event: Event) -> Conversation:
    """Take the words off and keep the filters."""
    return (yield from show(session.change(query=session.query.reworded(""), typed="", offset=0), event))


def unfilter(session: Session, event: Event) -> Conversation:
    """Take all filters off and keep the words."""
    bare = session.query.model_copy(update={"facets": {}})
    return (yield from show(session.change(query=bare, offset=0), event))


def turn_page(session: Session, event: Event, offset: str) -> Conversation:
    """Show another page of the same search."""
    start = number_of(offset)
    return (yield from show(session.change(offset=start), event))


def _nothing(session: Session, event: Event, near: Near) -> Turn:
    """Say that nothing fits, and offer each step back and what comes near; where filters alone are in the way, say so.

    Words that would be mended without the filters are mended here too, so that taking one off finds them.
    """
    outside = near.unfiltered if near.unfiltered is not None and near.unfiltered.total else None
    session = _mended(session, outside) if outside else session
    query = session.query
    like_it, openings = similar(near.shared)
    rows: list[tuple[Button, ...]] = [_without_filters(outside)] if outside else []
    rows += [*((openings,) if openings else ()), *_steps_back(query)]
    rows += [(Button(words("button-alert"), Action("alert")),)]
    rows += [(Button(words("button-all-openings"), Action("search")),), (menu_button(),)]
    why = (
        _filtered_out(query, outside)
        if outside
        else (words("found-nothing", filtered="yes" if query.facets else "no"),)
    )
    lines = (*described(query), *why, *like_it)
    return Turn(session, (Reply(lines, tuple(rows), tapped_message(event)),))


def _without_filters(outside: Found) -> tuple[Button, ...]:
    return (Button(words("button-unfiltered", count=outside.total), Action("unfilter")),)


def _filtered_out(query: Query, outside: Found) -> tuple[Line, ...]:
    """Say that the words are known, and which filters they are not found under."""
    corrected = (words("corrected", words=outside.corrected),) if outside.corrected else ()
    return (*corrected, words("found-unfiltered", filters=_filter_names(query), count=outside.total))


def _filter_names(query: Query) -> tuple[Value, ...]:
    return tuple(facet_value(facet, value) for facet, value in query.facets.items())


def _steps_back(query: Query) -> Rows:
    """Offer to take off each filter, and the words."""
    ways = [
        Button(words("button-unfilter", value=facet_value(facet, value)), Action("wide", (facet,)))
        for facet, value in query.facets.items()
    ]
    if query.keywords:
        ways.append(Button(words("button-unfilter", value=query.keywords[:30]), Action("unword")))
    return tuple((way,) for way in ways)


def opened(session: Session, event: Event, reference: str) -> Conversation:
    """Show an opening that was chosen by a button, in the place of the list."""
    return (yield from open_card(session, event, reference, tapped_message(event)))


def open_card(
    session: Session, event: Event, reference: str, edit: int | None, first: tuple[Request[None], ...] = ()
) -> Conversation:
    """Show one opening with all that is known of it, after writing what comes `first`.

    One that is over leads to those that are like it.
    """
    wanted = (LoadVacancy(reference), LoadApplications(), LoadProfile(), LoadBookmark(reference))
    answers = yield from ask_all(*first, *wanted)
    vacancy, listed, profile, reminded = answers[len(first) :]
    if vacancy is None:
        return Turn(session, (gone(reference, edit),))
    own = next((each.head for each in listed if each.vacancy.reference == reference), None)
    session = session.change(form=None, wanted=None)
    reader = Reader(session, own, session.zone or home_of(profile), reminded)
    reply = card(reader, vacancy, event, edit)
    if not vacancy.is_open(event.at):
        near, openings = similar((yield from like(vacancy, event.at)))
        rows = ((openings,) if openings else ()) + reply.rows
        reply = replace(reply, lines=reply.lines + near, rows=rows)
    return Turn(session, (reply,))


def alike(session: Session, event: Event, reference: str) -> Conversation:
    """Show the openings that are like one; it is where somebody goes on who cannot apply for it."""
    vacancy = yield from ask(LoadVacancy(reference))
    if vacancy is None:
        return Turn(session, (gone(reference, tapped_message(event)),))
    near, openings = similar((yield from like(vacancy, event.at)))
    lines = near[1:] or (words("similar-none"),)
    rows: Rows = (*((openings,) if openings else ()), (Button(words("button-all-openings"), Action("search")),))
    return Turn(session.change(form=None), (Reply(lines, (*rows, (menu_button(),)), tapped_message(event)),))


def gone(reference: str, edit: int | None) -> Reply:
    """Say that there is no opening with this reference."""
    rows = ((Button(words("button-all-openings"), Action("search")),), (menu_button(),))
    return Reply((words("vacancy-gone", reference=reference[:24]),), rows, edit)
