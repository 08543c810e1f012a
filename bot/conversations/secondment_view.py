"""What is shown of a seconded post: who does what by when, how far the person has come, and what can be tapped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date
from zoneinfo import ZoneInfo

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.glossary import Term
from bot.conversations.menu import APPLY, menu_button, title_of
from bot.conversations.outcomes import Button, Line, Named, Reply, Rows, Value, Words, words
from bot.conversations.session import Session
from bot.domain.application import ApplicationHead
from bot.domain.endorsement import (
    STEPS,
    Endorsement,
    EndorsementStatus,
    LetterStatus,
    Step,
    bureaux,
    due_days,
    is_secondment,
)
from bot.domain.profile import Profile, SectionName
from bot.domain.status import Status
from bot.domain.vacancy import Paper, Vacancy

FAMILIES = (
    "secondment-step-",
    "secondment-who-",
    "endorsement-",
    "letter-",
    "button-endorsement-",
    "button-letter-",
    "term-",
)

TERMS = (Term.SECONDMENT, Term.NCB, Term.ENDORSEMENT)
"""The words of the field that the explanation uses."""


@dataclass(frozen=True)
class Secondment:
    """One seconded post as a person sees it; `own` is their application for it while there is one under way."""

    vacancy: Vacancy
    profile: Profile
    own: ApplicationHead | None
    kept: Endorsement

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries whose bureau can be asked."""
        return bureaux(self.profile)

    @property
    def bureau(self) -> str | None:
        """The country whose bureau is asked, as far as that is known."""
        return self.kept.bureau(self.countries)

    @property
    def is_printable(self) -> bool:
        """Tell whether a dossier would be whole: the profile is complete, or was sent."""
        return self.own is not None and (self.own.status is not Status.DRAFT or not self.profile.missing)


# Elsewhere


def rows(vacancy: Vacancy) -> Rows:
    """Give the way to the explanation, nothing for other posts."""
    if not is_secondment(vacancy):
        return ()
    return ((Button(words("button-secondment"), Action("how", (vacancy.reference,))),),)


def paper(vacancy: Vacancy) -> tuple[Line, ...]:
    """Say which way an endorsement that the notice asks for goes, nothing when it asks for none."""
    return (words("secondment-paper"),) if _asks(vacancy) else ()


def before_submitting(vacancy: Vacancy, barred: bool) -> tuple[Line, ...]:
    """Say in the review what the notice says of an endorsement; and, if nothing else bars, that one may submit now."""
    lines = (*paper(vacancy), *_notice(vacancy)) if not barred else paper(vacancy)
    return ("", *lines) if lines else ()


def after_submitting(vacancy: Vacancy) -> tuple[Line, ...]:
    """Say with the receipt that the endorsement is still on its own way, nothing for other posts."""
    return ("", words("secondment-still")) if is_secondment(vacancy) else ()


def standing(vacancy: Vacancy, kept: Mapping[str, Endorsement]) -> tuple[Line, ...]:
    """Say how far the endorsement and the letter have come, nothing for other posts."""
    return ("", *_status(kept.get(vacancy.reference, Endorsement()))) if is_secondment(vacancy) else ()


def _asks(vacancy: Vacancy) -> bool:
    return Paper.NCB_ENDORSEMENT in vacancy.required_documents


def _notice(vacancy: Vacancy) -> tuple[Line, ...]:
    if not is_secondment(vacancy):
        return ()
    return (words("secondment-notice-asks" if _asks(vacancy) else "secondment-notice-silent"),)


# The explanation


def shown(
    session: Session, event: Event, found: Secondment | None, reference: str, edit: int | None, term: str | None = None
) -> Reply:
    if found is None:
        gone = words("secondment-none", reference=reference)
        return Reply((gone,), ((_opening(reference), menu_button()),), edit)
    lines = (
        words("secondment-heading", title=title_of(found.vacancy)),
        "",
        *_notice(found.vacancy),
        *_bureau(found),
        "",
        *_steps(session, event, found.vacancy),
        "",
        words("secondment-advice"),
        *_own(found),
        *_explained(term),
    )
    buttons = (*_choices(found), *_changes(found), *_print(found), _terms(reference))
    return Reply(lines, (*buttons, *ways(session, event, found)), edit)


def _bureau(found: Secondment) -> tuple[Line, ...]:
    if found.bureau is not None:
        return (words("secondment-bureau", country=Named("country", found.bureau)),)
    if not found.countries:
        return (words("secondment-no-country"),)
    return (words("secondment-several" if found.own is None else "secondment-which"),)


def _steps(session: Session, event: Event, vacancy: Vacancy) -> list[Line]:
    today = today_of(session, event, vacancy)
    told = vacancy if vacancy.is_open(event.at) else vacancy.model_copy(update={"deadline": None})
    return [
        words(
            "secondment-step",
            number=number,
            who=words(f"secondment-who-{step.who.value}"),
            what=words(f"secondment-step-{step.name}"),
            when=_when(step, told, today),
        )
        for number, step in enumerate(STEPS, 1)
    ]


def today_of(session: Session, event: Event, vacancy: Vacancy) -> date:
    """Give the day by the person's clock where they chose one, else by that of the deadline."""
    zone = session.zone or (vacancy.deadline.zone if vacancy.deadline else None)
    return event.at.astimezone(ZoneInfo(zone) if zone else UTC).date()


def _when(step: Step, vacancy: Vacancy, today: date) -> Value:
    lead = words("secondment-lead", days=step.days)
    if vacancy.deadline is None:
        return lead
    if not step.days:
        return vacancy.deadline
    day = due_days(vacancy.deadline.day_in_zone)[step]
    return words("secondment-by" if day >= today else "secondment-late", lead=lead, day=day)


def _own(found: Secondment) -> tuple[Line, ...]:
    """Say how far the person has come, or that this is kept from the beginning of an application on."""
    if found.own is None:
        return ("", words("secondment-begin"))
    refused = found.kept.status is EndorsementStatus.REFUSED
    after = words("secondment-refused" if refused else "secondment-note")
    waits = () if found.is_printable else (words("secondment-dossier-waits"),)
    return ("", *_status(found.kept), after, *waits)


def _status(kept: Endorsement) -> tuple[Line, ...]:
    return (
        words("secondment-endorsement", status=_since("endorsement", kept.status, kept.since)),
        words("secondment-letter", status=_since("letter", kept.letter, kept.letter_since)),
    )


def _since(family: str, status: EndorsementStatus | LetterStatus, since: date | None) -> Words:
    said = f"{family}-{status.value}"
    return words(said) if since is None else words(said, day=since)


def _explained(term: str | None) -> tuple[Line, ...]:
    if term not in TERMS:
        return ()
    return ("", words("glossary-term", term=words(f"term-{term}.label"), meaning=words(f"term-{term}")))


def _choices(found: Secondment) -> Rows:
    """Offer the countries whose bureau could be asked instead; a profile that names none is to be completed."""
    reference = found.vacancy.reference
    if not found.countries:
        add = Action("add", (SectionName.NATIONALITY.value, reference))
        return ((Button(words("button-add-nationality"), add),),)
    others = [country for country in found.countries if found.own is not None and country != found.bureau]
    return tuple(
        (Button(words("button-bureau", country=Named("country", each)), Action("bureau", (reference, each))),)
        for each in others
    )


def _changes(found: Secondment) -> Rows:
    """Offer what may have happened since, each by one tap."""
    if found.own is None:
        return ()
    reference, kept = found.vacancy.reference, found.kept
    endorsed = [
        Button(words(f"button-endorsement-{each.value}"), Action("ncb", (reference, each.value)))
        for each in EndorsementStatus
        if each is not kept.status
    ]
    lettered = [
        Button(words(f"button-letter-{each.value}"), Action("cond", (reference, each.value)))
        for each in LetterStatus
        if each is not kept.letter
    ]
    return tuple((each,) for each in (*endorsed, *lettered))


def _print(found: Secondment) -> Rows:
    if not found.is_printable or found.bureau is None:
        return ()
    return ((Button(words("button-dossier"), Action("dossier", (found.vacancy.reference,))),),)


def _terms(reference: str) -> tuple[Button, ...]:
    return tuple(Button(words(f"term-{each.value}.label"), Action("how", (reference, each.value))) for each in TERMS)


def _opening(reference: str) -> Button:
    return Button(words("button-to-opening"), Action("open", (reference,)))


def ways(session: Session, event: Event, found: Secondment) -> Rows:
    """Offer to go back to where one came from, or to apply while that is possible."""
    own, reference = found.own, found.vacancy.reference
    if session.form == APPLY + reference:
        return ((Button(words("button-to-application"), Action("apply", (reference,))), _opening(reference)),)
    if own is not None and own.status is not Status.DRAFT:
        return (
            (Button(words("button-see-application"), Action("application", (own.public_id,))), _opening(reference)),
        )
    if not found.vacancy.is_open(event.at):
        return ((_opening(reference), menu_button()),)
    apply = Button(words("button-apply" if own is None else "button-apply-on"), Action("apply", (reference,)))
    return ((apply, _opening(reference)),)
