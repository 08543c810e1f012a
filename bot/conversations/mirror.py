"""The eligibility mirror: a profile beside what an opening states, for the candidate alone.

Nothing here decides or bars anything. Each criterion bears a sign and a word, the line of the profile that shows it or
what to add, and the way to the section where that is done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from bot.conversations.actions import Action
from bot.conversations.apply_form import NAME
from bot.conversations.events import Event
from bot.conversations.menu import APPLY, menu_button, title_of
from bot.conversations.outcomes import Button, Line, Local, Named, Reply, Rows, Value, words
from bot.conversations.profile import open_section
from bot.conversations.requests import (
    Asking,
    Conversation,
    LoadApplications,
    LoadDrafts,
    LoadProfile,
    LoadSnapshot,
    LoadVacancy,
    Turn,
    ask,
    ask_all,
)
from bot.conversations.secondment_requests import LoadEndorsements
from bot.conversations.sections import tapped_message
from bot.conversations.session import Draft, Session
from bot.conversations.welcome import CONSENT_VERSION, ask_consent
from bot.domain.application import ApplicationHead
from bot.domain.checked import Checked, Reason
from bot.domain.education import OFFERED
from bot.domain.eligibility import mirror
from bot.domain.experience import Experience, Gap
from bot.domain.languages import Cefr
from bot.domain.profile import (
    Education,
    Employment,
    Entry,
    HeldNationality,
    LanguageSkill,
    Profile,
    SectionName,
    Skills,
)
from bot.domain.rules import Stated
from bot.domain.status import Status
from bot.domain.vacancy import Criterion, OpenTo, Vacancy

FAMILIES = (
    "mirror-",
    "option-open-to-",
    "option-isced-",
    "option-cefr-",
    "question-languages-",
    "section-",
)

SKILLS = ("listening", "reading", "interaction", "production", "writing")

GAPS = 3
"""How many gaps between posts are named, the latest ones."""


def compare(session: Session, event: Event, reference: str) -> Conversation:
    """Show how the profile compares with one opening; a form in hand stays in hand, and its message in its place."""
    asked = LoadVacancy(reference), LoadApplications(), LoadProfile(), LoadDrafts(), LoadEndorsements()
    vacancy, listed, profile, drafts, noted = yield from ask_all(*asked)
    edit = None if session.form else tapped_message(event)
    if vacancy is None:
        return Turn(session, (Reply((words("vacancy-gone", reference=reference),), ((menu_button(),),), edit),))
    own = next((each.head for each in listed if each.vacancy.reference == reference), None)
    answers = yield from _answers(vacancy, own, drafts)
    checked = mirror(vacancy, profile, event.at.date(), Stated.of(answers, noted.get(reference)))
    rows = (*_sections(vacancy, profile, checked), *_ways(session, event, vacancy, own))
    return Turn(session, (Reply(_lines(vacancy, profile, checked), rows, edit),))


def _answers(vacancy: Vacancy, own: ApplicationHead | None, drafts: Mapping[str, Draft]) -> Asking[Mapping[str, Any]]:
    """Give the answers of the application by their names: of the draft, else of what was sent."""
    draft = drafts.get(APPLY + vacancy.reference)
    if draft is not None:
        return {address.removeprefix(f"{NAME}."): value for address, value in draft.answers.items()}
    if own is None or own.status is Status.DRAFT:
        return {}
    sent = yield from ask(LoadSnapshot(own.public_id))
    return sent.answers if sent is not None else {}


def add(session: Session, event: Event, section: str, reference: str) -> Conversation:
    """Open the section that could show a criterion, below the mirror, which stays to be looked at again."""
    if session.consented != CONSENT_VERSION:
        return (yield from ask_consent(session.change(wanted=reference), event))
    turn = yield from open_section(session, event, section)
    return Turn(turn.session, tuple(Reply(each.lines, each.rows) for each in turn.replies), turn.writes)


def _lines(vacancy: Vacancy, profile: Profile, checked: Sequence[Checked]) -> tuple[Line, ...]:
    heading = words("mirror-heading", title=title_of(vacancy))
    if not checked:
        return (heading, "", words("mirror-nothing-stated"))
    body = _compared(profile, checked) if profile.sections else _listed(checked)
    notes = [words("mirror-limits")] if profile.sections else [words("mirror-empty")]
    if not vacancy.criteria:
        notes.insert(0, words("mirror-no-criteria"))
    if "criteria" in vacancy.illustrative:
        notes.append(words("mirror-illustrative"))
    return (heading, "", words("mirror-note"), *body, *(line for note in notes for line in ("", note)))


def _listed(checked: Sequence[Checked]) -> tuple[Line, ...]:
    """Give what is stated, as long as there is no profile to hold against it."""
    return tuple(line for heading, part in _parts(checked) for line in ("", words(heading), *map(_bullet, part)))


def _bullet(checked: Checked) -> Line:
    return words("criterion", text=stated(checked.subject))


def _compared(profile: Profile, checked: Sequence[Checked]) -> tuple[Line, ...]:
    lines: list[Line] = []
    for heading, part in _parts(checked):
        lines += ["", words(heading)]
        for each in part:
            lines += [words(f"mirror-{each.standing.value}", text=stated(each.subject)), *_shown(each, profile), ""]
        lines.pop()
    gaps = next((each.experience.gaps for each in checked if each.experience), ())
    return (*lines, "", words("mirror-gaps", gaps=tuple(map(_gap, gaps[-GAPS:])))) if gaps else tuple(lines)


def _parts(checked: Sequence[Checked]) -> list[tuple[str, list[Checked]]]:
    """Give what is asked for, then what is an advantage, each with its heading; nothing for an empty one."""
    parts = [
        (heading, [each for each in checked if each.required is required])
        for heading, required in (("card-criteria", True), ("card-assets", False))
    ]
    return [(heading, part) for heading, part in parts if part]


def stated(subject: Criterion | OpenTo) -> Value:
    """Word what an opening states."""
    if isinstance(subject, OpenTo):
        return words("mirror-open-to", circle=words(f"option-open-to-{subject.value}"))
    return Local(subject.text)


def _shown(checked: Checked, profile: Profile) -> list[Line]:
    """Give the lines of the profile that show a criterion, or come nearest, and why they do not."""
    lines: list[Line] = list(_stated(checked))
    if checked.experience is None:
        lines += [
            words("mirror-line", line=_line(profile.sections[each.section][each.index])) for each in checked.lines
        ]
    elif checked.reason is Reason.SHOWN:
        lines.append(words("mirror-line", line=words("mirror-line-experience", time=_time(checked.experience))))
    if checked.reason is Reason.SHOWN:
        return lines
    return [*lines, words(f"mirror-why-{checked.reason.value}", **_details(checked))]


def _stated(checked: Checked) -> Iterator[Line]:
    """Give what the application itself states."""
    if checked.question is not None:
        answer = words("button-no" if checked.reason is Reason.DENIED else "button-yes")
        yield words("mirror-answer", question=Local(checked.question.prompt), answer=answer)
    if checked.noted:
        yield words("mirror-noted")


def _details(checked: Checked) -> dict[str, Value]:
    """Give what the words for a reason speak of."""
    match checked:
        case Checked(reason=Reason.EMPTY, section=SectionName() as section):
            return {"section": words(f"section-{section.value}")}
        case Checked(reason=Reason.LOWER, subject=subject):
            return {"level": _isced(getattr(subject, "level", None))}
        case Checked(reason=Reason.WEAKER, subject=Criterion(level=level)):
            return {"level": words(f"option-cefr-{level}")}
        case Checked(reason=Reason.PART, experience=Experience() as done):
            return {"time": _time(done)}
        case Checked(reason=Reason.SHORT, experience=Experience() as done, subject=Criterion(years=int() as years)):
            return {"time": _time(done), "asked": words("mirror-years", count=years)}
    return {}


def _isced(level: int | None) -> Value:
    """Name a level of education; those that no form offers have one name together."""
    return words(f"option-isced-{level:d}") if level in OFFERED else words("mirror-other-level")


def _time(done: Experience) -> Value:
    """Say how long somebody has worked: years, months, or both."""
    years = [words("mirror-years", count=done.years)] if done.years else []
    months = [words("mirror-months", count=done.months)] if done.months or not done.years else []
    return (*years, *months)


def _gap(gap: Gap) -> Value:
    start, end = Named("month", gap.from_month), Named("month", gap.to_month)
    return start if start == end else words("mirror-gap", start=start, end=end)


def _line(entry: Entry) -> Value:
    return LINES[type(entry)](entry)


def _studied(studies: Education) -> Value:
    level = _isced(studies.level)
    return words("mirror-line-education", name=studies.qualification, place=studies.institution, level=level)


def _held(post: Employment) -> Value:
    return words("mirror-line-post", title=post.title, employer=post.employer)


def _spoken(spoken: LanguageSkill) -> Value:
    """Give a language with its level, and the skills in which it is lower."""
    named, level = Named("language", spoken.language), words(f"option-cefr-{spoken.level.value}")
    each = [(skill, getattr(spoken, skill)) for skill in SKILLS]
    lower = [words(f"question-languages-{skill}.label") for skill, own in each if _is_lower(own, spoken.level)]
    if lower:
        return words("mirror-line-weaker", language=named, level=level, skills=tuple(lower))
    return words("mirror-line-language", language=named, level=level)


def _is_lower(level: Cefr | None, overall: Cefr) -> bool:
    return level is not None and not level.at_least(overall)


LINES: Mapping[type[Entry], Callable[[Any], Value]] = {
    Education: _studied,
    Employment: _held,
    LanguageSkill: _spoken,
    HeldNationality: lambda held: words("mirror-line-nationality", country=Named("country", held.country)),
    Skills: lambda own: own.licences,
}
"""How an entry of the profile is worded, by what a criterion looks at in it."""


def _sections(vacancy: Vacancy, profile: Profile, checked: Sequence[Checked]) -> Rows:
    """Offer the sections that could show what is not shown, or the first one where there is no profile at all."""
    if not profile.sections:
        first = Action("add", (profile.missing[0].value, vacancy.reference))
        return ((Button(words("button-mirror-fill"), first),),) if checked else ()
    wanted = dict.fromkeys(each.section for each in checked if each.section and each.reason is not Reason.SHOWN)
    buttons = [
        Button(
            words("button-mirror-section", section=words(f"section-{section.value}")),
            Action("add", (section.value, vacancy.reference)),
        )
        for section in wanted
    ]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def _ways(session: Session, event: Event, vacancy: Vacancy, own: ApplicationHead | None) -> Rows:
    """Offer to look again and to go back; to apply while that is possible, whatever the mirror shows."""
    reference = (vacancy.reference,)
    again = Button(words("button-mirror-again"), Action("mirror", reference))
    opening = Button(words("button-to-opening"), Action("open", reference))
    if session.form == APPLY + vacancy.reference:
        return ((Button(words("button-to-application"), Action("apply", reference)),), (again, opening))
    if own is not None and own.status not in (Status.DRAFT, Status.WITHDRAWN, Status.DRAFT_EXPIRED):
        return ((Button(words("button-see-application"), Action("application", (own.public_id,))),), (again, opening))
    if not vacancy.is_open(event.at):
        return ((again, opening),)
    begun = own is not None and own.status is Status.DRAFT
    apply = Button(words("button-apply-on" if begun else "button-apply"), Action("apply", reference))
    return ((apply,), (again, opening))
