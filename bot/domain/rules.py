"""How each kind of criterion is held against a profile.

The rules are deterministic and look at facts only: no score, no rank, no sum over criteria (domain.md, "Facts about the
real process worth honouring"). Where the profile is silent the answer is *not shown*.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any, TypeVar

from bot.domain.application import ASKED
from bot.domain.checked import Checked, ProfileLine, Reason
from bot.domain.countries import STATELESS
from bot.domain.data import load
from bot.domain.endorsement import Endorsement
from bot.domain.experience import ordinal, worked
from bot.domain.languages import Cefr
from bot.domain.members import Membership, membership
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
from bot.domain.text import fold
from bot.domain.vacancy import ContractType, Criterion, OpenTo, ScreeningQuestion, Vacancy

RECENT = 12
"""Months after graduation for which somebody is a recent graduate: "within the past year" in the notices."""

POST_SECONDARY = 4
"""The ISCED level of studies after school that are not at a university; students have at least this one."""

E = TypeVar("E", bound=Entry)


@dataclass(frozen=True)
class Stated:
    """What the application itself states: answers to the opening's questions by their ids, and what was noted."""

    answers: Mapping[str, Any] = field(default_factory=dict)
    endorsement: Endorsement = field(default_factory=Endorsement)

    @classmethod
    def of(cls, answers: Mapping[str, Any], endorsement: Endorsement | None = None) -> Stated:
        """Read it from the answers of an application, named as a snapshot names them."""
        own = {name.removeprefix(ASKED): value for name, value in answers.items() if name.startswith(ASKED)}
        return cls(own, endorsement or Endorsement())


NOTHING = Stated()
"""Of somebody who has not begun to apply."""


@dataclass(frozen=True)
class Case:
    """What is compared, and on which day."""

    vacancy: Vacancy
    profile: Profile
    today: date
    stated: Stated = NOTHING

    def entries(self, section: SectionName, model: type[E]) -> list[tuple[ProfileLine, E]] | None:
        """Give the entries of a section with their places, None while it has not been filled in."""
        if not self.profile.has(section):
            return None
        held = enumerate(self.profile.sections[section])
        return [(ProfileLine(section, index), each) for index, each in held if isinstance(each, model)]

    def answered(self, kind: str) -> ScreeningQuestion | None:
        """Give the opening's question of yes or no that has a phrase of a kind, if it was answered."""
        asked = (each for each in self.vacancy.screening_questions if each.kind == "yes_no")
        own = (each for each in asked if isinstance(self.stated.answers.get(each.id), bool))
        return next((each for each in own if any(mentions(text, kind) for text in each.prompt.values())), None)

    def says_yes(self, question: ScreeningQuestion) -> bool:
        """Tell whether a question that was answered was answered with yes."""
        return self.stated.answers[question.id] is True


Rule = Callable[[Criterion, Case], Checked]


def unchecked(criterion: Criterion, _case: Case) -> Checked:
    """Say that no fact of a profile answers this; people say it in their motivation."""
    return Checked(criterion, Reason.UNCHECKED)


def education(criterion: Criterion, case: Case) -> Checked:
    """Compare ISCED levels: an equal or a higher completed one shows it, whatever the field of study.

    Studies that still go on leave it *not shown*. So does a lower diploma where the notice accepts an equivalent, such
    as police training. Vacancies for students, and internships, count enrolment and a recent end: see `enrolment`.
    """
    if not isinstance(criterion.level, int):
        return unchecked(criterion, case)
    if case.vacancy.open_to is OpenTo.STUDENTS or case.vacancy.contract_type is ContractType.INTERNSHIP:
        return enrolment(criterion, case, criterion.level)
    return _studies(criterion, case, criterion.level, _finished, Reason.ONGOING)


def enrolment(subject: Criterion | OpenTo, case: Case, level: int) -> Checked:
    """Look for studies of a level or higher that go on, or ended within the past year.

    Such studies that ended earlier leave it *not shown*: what "recent" means is for the notice to say. Where the
    opening itself asks whether one studies, and no higher level is wanted than that, the answer decides.
    """
    answered = case.answered("enrolled") if level <= POST_SECONDARY else None
    if answered is not None:
        return Checked(subject, Reason.SHOWN if case.says_yes(answered) else Reason.DENIED, question=answered)
    return _studies(subject, case, level, _fresh, Reason.EARLIER)


def _studies(
    subject: Criterion | OpenTo, case: Case, level: int, counts: Callable[[Education, date], bool], otherwise: Reason
) -> Checked:
    studied = case.entries(SectionName.EDUCATION, Education)
    if studied is None:
        return Checked(subject, Reason.EMPTY, SectionName.EDUCATION)
    high = [each for each in studied if each[1].level >= level]
    counted = [each for each in high if counts(each[1], case.today)]
    if counted or high:
        reason = Reason.SHOWN if counted else otherwise
        return Checked(subject, reason, SectionName.EDUCATION, _highest(counted or high))
    open_way = isinstance(subject, Criterion) and says(subject, "equivalent")
    return Checked(subject, Reason.EQUIVALENT if open_way else Reason.LOWER, SectionName.EDUCATION, _highest(studied))


def _highest(studied: list[tuple[ProfileLine, Education]]) -> tuple[ProfileLine, ...]:
    return (max(studied, key=lambda each: each[1].level)[0],) if studied else ()


def _finished(studies: Education, today: date) -> bool:
    """Tell whether a course is over; one whose end lies ahead still goes on."""
    return not studies.ongoing and (studies.to_month or "") <= f"{today:%Y-%m}"


def _fresh(studies: Education, today: date) -> bool:
    """Tell whether a course goes on or ended within the past year; an end that is not known is not recent."""
    if not _finished(studies, today):
        return True
    return studies.to_month is not None and ordinal(f"{today:%Y-%m}") - ordinal(studies.to_month) <= RECENT


def experience(criterion: Criterion, case: Case) -> Checked:
    """Compare years with all full-time months in posts (`experience.worked`); which of them fit is read by people.

    The profile names all posts, so fewer years are *not met*, but only once the section is filled in.
    A vacancy may ask for years more than once ("six in the field, two of them leading a team"): the longest required
    demand is held against the whole. One no longer than that asks for a part of it, which the posts do not tell, so
    that even enough years leave it *not shown*.
    """
    if criterion.years is None:
        return unchecked(criterion, case)
    posts = case.entries(SectionName.EMPLOYMENT, Employment)
    if posts is None:
        return Checked(criterion, Reason.EMPTY, SectionName.EMPLOYMENT)
    total = worked((post for _, post in posts), case.today)
    enough = Reason.PART if _is_part(criterion, case.vacancy) else Reason.SHOWN
    reason = enough if total.reaches(criterion.years) else Reason.SHORT
    return Checked(criterion, reason, SectionName.EMPLOYMENT, tuple(line for line, _ in posts), total)


def _is_part(criterion: Criterion, vacancy: Vacancy) -> bool:
    """Tell whether the longest demand for years, required ones first, is another one that this may be a part of."""
    asked = [each for each in vacancy.criteria if each.kind == "experience"]
    longest = max(asked, key=lambda each: (each.required, each.years or 0))
    return longest is not criterion and (criterion.years or 0) <= (longest.years or 0)


def language(criterion: Criterion, case: Case) -> Checked:
    """Compare CEFR levels, a mother tongue being above C2; the overall level counts, as the person stated it.

    A language that the profile does not name is *not shown*; one at a lower level is *not met*. Without a level in the
    criterion any level shows it.
    """
    if criterion.language is None:
        return unchecked(criterion, case)
    spoken = case.entries(SectionName.LANGUAGES, LanguageSkill)
    if spoken is None:
        return Checked(criterion, Reason.EMPTY, SectionName.LANGUAGES)
    own = [each for each in spoken if each[1].language == criterion.language]
    if not own:
        return Checked(criterion, Reason.UNLISTED, SectionName.LANGUAGES)
    line, best = max(own, key=lambda each: list(Cefr).index(each[1].level))
    wanted = Cefr(criterion.level) if isinstance(criterion.level, str) else Cefr.A1
    reason = Reason.SHOWN if best.level.at_least(wanted) else Reason.WEAKER
    return Checked(criterion, reason, SectionName.LANGUAGES, (line,))


def nationality(criterion: Criterion, case: Case) -> Checked:
    """Look for a nationality of a member country, if that is what the criterion speaks of; others are not checked."""
    return membership_of(criterion, case) if speaks_of_members(criterion) else unchecked(criterion, case)


def speaks_of_members(criterion: Criterion) -> bool:
    """Tell whether a criterion asks for the nationality of a member country."""
    return criterion.kind == "nationality" and says(criterion, "members")


def membership_of(subject: Criterion | OpenTo, case: Case) -> Checked:
    """Look for a nationality of a member country among those held now; one is enough.

    The country of birth says nothing, nor does whether a nationality is held since birth. A territory's code leaves it
    *not shown*, because its people hold the nationality of another country.
    """
    held = case.entries(SectionName.NATIONALITY, HeldNationality)
    if not held:
        return Checked(subject, Reason.EMPTY, SectionName.NATIONALITY)
    for kind, reason in ((Membership.MEMBER, Reason.SHOWN), (Membership.TERRITORY, Reason.TERRITORY)):
        lines = tuple(line for line, each in held if membership(each.country) is kind)
        if lines:
            return Checked(subject, reason, SectionName.NATIONALITY, lines)
    outside = Reason.STATELESS if all(each.country == STATELESS for _, each in held) else Reason.OUTSIDE
    return Checked(subject, outside, SectionName.NATIONALITY, tuple(line for line, _ in held))


def licence(criterion: Criterion, case: Case) -> Checked:
    """Look for a licence of the profile all of whose telling words the criterion uses, in one of its languages.

    Of two such words at least, one must be more than "certificate" or "valid". Nothing else is guessed: *not shown*.
    """
    held = case.entries(SectionName.SKILLS, Skills)
    if held is None:
        return Checked(criterion, Reason.EMPTY, SectionName.SKILLS)
    named = tuple(line for line, skills in held if _names(skills.licences or "", criterion.text.values()))
    return Checked(criterion, Reason.SHOWN if named else Reason.UNMATCHED, SectionName.SKILLS, named)


def _names(licences: str, texts: Iterable[str]) -> bool:
    for mark in ";،؛\n":
        licences = licences.replace(mark, ",")
    owned = [{word for word in fold(each).split() if len(word) > 2} for each in licences.split(",")]
    wanted = [set(fold(text).split()) for text in texts]
    telling = [words for words in owned if len(words) > 1 and words - _phrases("generic")]
    return any(words <= text for words in telling for text in wanted)


def says(criterion: Criterion, kind: str) -> bool:
    """Tell whether the wording of a criterion, in any language, has a phrase of a kind."""
    return any(mentions(text, kind) for text in criterion.text.values())


def mentions(text: str, kind: str) -> bool:
    """Tell whether a text has a phrase of a kind (`data/criteria_words.json`), as whole words."""
    return any(f" {phrase} " in f" {fold(text)} " for phrase in _phrases(kind))


@cache
def _phrases(kind: str) -> frozenset[str]:
    return frozenset(map(fold, load("criteria_words")[kind]))
