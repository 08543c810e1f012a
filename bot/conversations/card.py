"""One opening's card: every fact that is known, in the reader's language where it exists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.conversations import secondment_view as secondment
from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import menu_button, title_of
from bot.conversations.outcomes import Button, Line, Local, Named, Reply, Rows, Value, Words, words
from bot.conversations.session import Session
from bot.domain.application import ApplicationHead
from bot.domain.cities import city_names
from bot.domain.countries import country_name
from bot.domain.preferences import clocks_of
from bot.domain.profile import Contact, Profile, SectionName
from bot.domain.query import Facet
from bot.domain.status import Status
from bot.domain.vacancy import DurationQualifier, DutyStation, Vacancy, VacancyStatus

FAMILIES = ("fact-", "duration-", "option-", "vacancy-status-", "state-")


@dataclass(frozen=True)
class Reader:
    """Who looks at a card: the session, the own application to this vacancy, and the time zone at home if sure.

    `reminded` is None where the opening is not saved, else whether its deadline will be reminded of.
    """

    session: Session
    own: ApplicationHead | None
    home: str | None
    reminded: bool | None = None


def home_of(profile: Profile) -> str | None:
    """Give the time zone of the country where a candidate lives, None when it has several or is not known."""
    (contact,) = profile.sections.get(SectionName.CONTACT) or (None,)
    zones = clocks_of(contact.country) if isinstance(contact, Contact) else ()
    return zones[0] if len(zones) == 1 else None


def at_home(moment: datetime, profile: Profile, vacancy: Vacancy) -> datetime:
    """Give an instant by a candidate's own clock where that is sure, else by the clock of the deadline's zone."""
    zone = home_of(profile) or (vacancy.deadline.zone if vacancy.deadline else None)
    return moment.astimezone(ZoneInfo(zone)) if zone else moment


def card(reader: Reader, vacancy: Vacancy, event: Event, edit: int | None) -> Reply:
    """Show a vacancy to a reader."""
    lines: list[Line] = [words("card-title", title=title_of(vacancy), reference=vacancy.reference)]
    lines += [*_state(vacancy, event), *_saved_lines(reader, vacancy, event), "", *facts(vacancy)]
    at_home = _deadline_at_home(vacancy, reader.home)
    if at_home and vacancy.is_open(event.at):
        lines.insert(lines.index("") + 2, at_home)
    body = {language: text.body for language, text in vacancy.texts.items() if text.body}
    if body:
        lines += ["", Local(body)]
    for heading, required in (("card-criteria", True), ("card-assets", False)):
        asked = [words("criterion", text=Local(each.text)) for each in vacancy.criteria if each.required is required]
        lines += ["", words(heading), *asked] if asked else []
    if vacancy.required_documents:
        papers = tuple(words(f"option-document-{each}") for each in vacancy.required_documents)
        lines += ["", words("card-documents", documents=papers), *secondment.paper(vacancy)]
    if vacancy.illustrative:
        lines += ["", words("illustrative")]
    return Reply(tuple(lines), _ways(reader, vacancy, event), edit)


def _deadline_at_home(vacancy: Vacancy, home: str | None) -> Words | None:
    """Say the deadline in the reader's own zone, where its clock shows another time than the deadline's zone."""
    if vacancy.deadline is None or home is None:
        return None
    at, there = (
        vacancy.deadline.at.astimezone(ZoneInfo(home)),
        vacancy.deadline.at.astimezone(ZoneInfo(vacancy.deadline.zone)),
    )
    return words("deadline-at-home", at=at) if at.utcoffset() != there.utcoffset() else None


def _state(vacancy: Vacancy, event: Event) -> list[Line]:
    if vacancy.is_open(event.at):
        return [words("vacancy-status-extended")] if vacancy.status is VacancyStatus.EXTENDED else []
    over = vacancy.status in (VacancyStatus.PUBLISHED, VacancyStatus.EXTENDED)
    return [words(f"vacancy-status-{(VacancyStatus.CLOSED if over else vacancy.status).value}")]


def place(vacancy: Vacancy) -> Value:
    """Give the duty station as far as it is known."""
    return station_of(vacancy.duty_station) or words("unknown-place")


def closing(vacancy: Vacancy) -> Value:
    """Give the deadline and that it was extended, or what has become of the opening, or that no deadline is known."""
    if vacancy.status in (VacancyStatus.CLOSED, VacancyStatus.CANCELLED, VacancyStatus.FILLED):
        return words(f"state-{vacancy.status.value}")
    deadline = vacancy.deadline or words("no-deadline")
    return words("state-extended", deadline=deadline) if vacancy.status is VacancyStatus.EXTENDED else deadline


def facet_value(facet: Facet, value: str) -> Value:
    """Give a filter's value in words."""
    match facet:
        case "country":
            return Named("country", value)
        case "language":
            return Named("language", value)
        case "grade":
            return words("option-grade-none") if _is_no_grade(value) else words("option-grade", grade=value)
    return words(f"option-{facet}-{value}")


def _is_no_grade(value: str) -> bool:
    """Tell whether a notice says, in the grade's place, that there is none."""
    return value.casefold() == "unclassified"


def facts(vacancy: Vacancy) -> list[Line]:
    """Give a line for each fact that is known."""
    known: list[tuple[str, Value | None]] = [
        ("deadline", vacancy.deadline or words("no-deadline")),
        ("place", _stations(vacancy)),
        ("category", words(f"option-category-{vacancy.category.value}")),
        ("contract", words(f"option-contract-{vacancy.contract_type.value}") if vacancy.contract_type else None),
        ("duration", _duration(vacancy)),
        ("grade", _grade(vacancy)),
        ("posts", vacancy.number_of_posts),
        ("screening", _screening(vacancy)),
        ("open-to", words(f"option-open-to-{vacancy.open_to.value}") if vacancy.open_to else None),
        ("directorate", vacancy.directorate),
        ("unit", vacancy.unit),
        ("reporting", vacancy.reporting_to),
        ("published", vacancy.published_on),
    ]
    return [words(f"fact-{name}", value=value) for name, value in known if value]


def _screening(vacancy: Vacancy) -> Value | None:
    return words(f"option-screening-{vacancy.security_screening.value}") if vacancy.security_screening else None


def _grade(vacancy: Vacancy) -> Value | None:
    return words("option-grade-none") if vacancy.grade and _is_no_grade(vacancy.grade) else vacancy.grade


def _stations(vacancy: Vacancy) -> Value | None:
    stations = map(station_of, (vacancy.duty_station, *vacancy.other_duty_stations))
    return tuple(each for each in stations if each is not None) or None


def station_of(station: DutyStation) -> Value | None:
    """Give a duty station as far as it is known, its city by its name in the reader's language; a city-state once."""
    names = city_names(station.city) if station.city else {}
    country = Named("country", station.country) if station.country else None
    is_state = station.country is not None and names.get("en") == country_name(station.country, "en")
    city = Local(names) if names and not is_state else None
    return words("place-of-duty", city=city, country=country) if city and country else city or country


def _duration(vacancy: Vacancy) -> Value | None:
    duration = vacancy.duration
    if duration.end is not None:
        return words("duration-until", end=duration.end)
    if duration.months is None or duration.qualifier is DurationQualifier.UNTIL:
        return None
    qualifier = "exact" if duration.qualifier is DurationQualifier.UNKNOWN else duration.qualifier.value
    return words(f"duration-{qualifier}", months=duration.months)


def _awaited(vacancy: Vacancy, event: Event) -> bool:
    """Tell whether there is a deadline still to come, of which one can be reminded."""
    return vacancy.deadline is not None and vacancy.is_open(event.at)


def _saved_lines(reader: Reader, vacancy: Vacancy, event: Event) -> tuple[Line, ...]:
    if reader.reminded is None:
        return ()
    if not _awaited(vacancy, event):
        return (words("card-saved-only"),)
    return (words("card-saved-reminded" if reader.reminded else "card-saved"),)


def _keeping(reader: Reader, vacancy: Vacancy, event: Event) -> Rows:
    """Offer to save the opening, or to forget it and to be reminded or not; and to share it."""
    reference = vacancy.reference
    share = Button(words("button-share"), Action("share", (reference,)))
    awaited = _awaited(vacancy, event)
    calendar = (Button(words("button-calendar"), Action("calendar", (reference,))),) if awaited else ()
    if reader.reminded is None:
        return ((Button(words("button-save"), Action("save", (reference,))), share), *([calendar] if calendar else []))
    forget = Button(words("button-unsave"), Action("unsave", (reference,)))
    if not awaited:
        return ((forget, share),)
    off, on = Button(words("button-remind-off"), Action("remind", (reference, "off"))), words("button-remind-on")
    remind = off if reader.reminded else Button(on, Action("remind", (reference, "on")))
    return ((forget, share), (remind, *calendar))


def _looks(vacancy: Vacancy) -> tuple[Button, ...]:
    """Offer a look at one's own profile beside the opening, and at the words of the field."""
    compare = Button(words("button-mirror"), Action("mirror", (vacancy.reference,)))
    return (compare, Button(words("button-glossary"), Action("terms", (vacancy.reference,))))


def _ways(reader: Reader, vacancy: Vacancy, event: Event) -> Rows:
    """Give what can be done, the most wanted first and the way on last."""
    results = Button(words("button-results"), Action("page", (str(reader.session.offset),)))
    looks = (*secondment.rows(vacancy), _looks(vacancy))
    return (*_applying(reader, vacancy, event), *looks, *_keeping(reader, vacancy, event), (results, menu_button()))


def _applying(reader: Reader, vacancy: Vacancy, event: Event) -> Rows:
    own = reader.own
    if own is not None and own.status not in (Status.DRAFT, Status.WITHDRAWN, Status.DRAFT_EXPIRED):
        return ((Button(words("button-see-application"), Action("application", (own.public_id,))),),)
    if not vacancy.is_open(event.at):
        return ()
    begun = own is not None and own.status is Status.DRAFT
    return ((Button(words("button-apply-on" if begun else "button-apply"), Action("apply", (vacancy.reference,))),),)
