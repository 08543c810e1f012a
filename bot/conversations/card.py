"""One opening's card: every fact that is known, in the reader's language where it exists."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import menu_button, title_of
from bot.conversations.outcomes import Button, Line, Local, Named, Reply, Rows, Value, words
from bot.conversations.session import Session
from bot.domain.application import ApplicationHead
from bot.domain.status import Status
from bot.domain.vacancy import Criterion, DurationQualifier, DutyStation, Vacancy, VacancyStatus

FAMILIES = ("fact-", "duration-", "option-open-to-", "option-document-", "vacancy-status-")


def card(session: Session, vacancy: Vacancy, own: ApplicationHead | None, event: Event, edit: int | None) -> Reply:
    """Show a vacancy; `own` is the reader's application to it."""
    lines = [words("card-title", title=title_of(vacancy), reference=vacancy.reference), *_state(vacancy, event)]
    lines += ["", *facts(vacancy)]
    body = {language: text.body for language, text in vacancy.texts.items() if text.body}
    if body:
        lines += ["", Local(body)]
    if vacancy.criteria:
        lines += ["", words("card-criteria"), *(_criterion(each) for each in vacancy.criteria)]
    if vacancy.required_documents:
        papers = tuple(words(f"option-document-{each}") for each in vacancy.required_documents)
        lines += ["", words("card-documents", documents=papers)]
    if vacancy.illustrative:
        lines += ["", words("illustrative")]
    return Reply(tuple(lines), _ways(session, vacancy, own, event), edit)


def _state(vacancy: Vacancy, event: Event) -> list[Line]:
    if vacancy.is_open(event.at):
        return [words("vacancy-status-extended")] if vacancy.status is VacancyStatus.EXTENDED else []
    status = VacancyStatus.CLOSED if vacancy.status is VacancyStatus.PUBLISHED else vacancy.status
    return [words(f"vacancy-status-{status.value}")]


def facts(vacancy: Vacancy) -> list[Line]:
    """Give a line for each fact that is known."""
    known: list[tuple[str, Value | None]] = [
        ("deadline", vacancy.deadline or words("no-deadline")),
        ("place", _stations(vacancy)),
        ("category", words(f"option-category-{vacancy.category.value}")),
        ("contract", words(f"option-contract-{vacancy.contract_type.value}") if vacancy.contract_type else None),
        ("duration", _duration(vacancy)),
        ("grade", vacancy.grade),
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


def _stations(vacancy: Vacancy) -> Value | None:
    named = tuple(
        _station(each) for each in (vacancy.duty_station, *vacancy.other_duty_stations) if each != DutyStation()
    )
    return named or None


def _station(station: DutyStation) -> Value:
    country = Named("country", station.country) if station.country else ""
    if station.city and station.country:
        return words("place-of-duty", city=station.city, country=country)
    return station.city or country


def _duration(vacancy: Vacancy) -> Value | None:
    duration = vacancy.duration
    if duration.end is not None:
        return words("duration-until", end=duration.end)
    if duration.months is None or duration.qualifier is DurationQualifier.UNTIL:
        return None
    qualifier = "exact" if duration.qualifier is DurationQualifier.UNKNOWN else duration.qualifier.value
    return words(f"duration-{qualifier}", months=duration.months)


def _criterion(criterion: Criterion) -> Line:
    return words("criterion-required" if criterion.required else "criterion-asset", text=Local(criterion.text))


def _ways(session: Session, vacancy: Vacancy, own: ApplicationHead | None, event: Event) -> Rows:
    results = Button(words("button-results"), Action("page", (str(session.offset),)))
    if own is not None and own.status not in (Status.DRAFT, Status.WITHDRAWN, Status.DRAFT_EXPIRED):
        return (
            (Button(words("button-see-application"), Action("application", (own.public_id,))),),
            (results, menu_button()),
        )
    if not vacancy.is_open(event.at):
        return ((results, menu_button()),)
    begun = own is not None and own.status is Status.DRAFT
    apply = Button(words("button-apply-on" if begun else "button-apply"), Action("apply", (vacancy.reference,)))
    return ((apply,), (results, menu_button()))
