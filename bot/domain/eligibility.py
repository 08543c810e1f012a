"""The eligibility mirror: each stated criterion held against a profile, as *met*, *not shown* or *not met*.

It is for the candidate alone. Nothing is counted over criteria, nobody is scored or ranked, and nothing is barred by it
(domain.md; EU AI Act, Annex III 4a; GDPR, Article 22). `rules` says how each kind is compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.domain import rules, service
from bot.domain.checked import Checked, Standing
from bot.domain.profile import Profile
from bot.domain.rules import NOTHING, Case, Rule, Stated
from bot.domain.vacancy import OpenTo, Vacancy

RULES: Mapping[str, Rule] = {
    "education": rules.education,
    "experience": rules.experience,
    "language": rules.language,
    "nationality": rules.nationality,
    "licence": rules.licence,
    "other": service.other,
}
"""The rule for each kind of criterion."""


def mirror(vacancy: Vacancy, profile: Profile, today: date, stated: Stated = NOTHING) -> tuple[Checked, ...]:
    """Hold a profile, and what an application states, against a vacancy: to whom it is open, then its criteria.

    To whom it is open is left out where the criteria say the same.
    """
    case = Case(vacancy, profile, today, stated)
    criteria = tuple(RULES[each.kind](each, case) for each in vacancy.criteria)
    return (*_circle(case), *criteria)


def _circle(case: Case) -> tuple[Checked, ...]:
    circle, kinds = case.vacancy.open_to, {each.kind for each in case.vacancy.criteria}
    said = any(map(rules.speaks_of_members, case.vacancy.criteria))
    if circle is OpenTo.OFFICIALS and not any(map(service.speaks_of_service, case.vacancy.criteria)):
        return (service.service(circle, case),)
    if circle is OpenTo.NATIONALS and not said:
        return (rules.membership_of(circle, case),)
    if circle is OpenTo.STUDENTS and not (said and "education" in kinds):
        return (_students(circle, case),)
    return ()


def _students(circle: OpenTo, case: Case) -> Checked:
    """Ask for both, the nationality of a member country and studies that go on or ended lately; the worse decides."""
    belongs, studies = rules.membership_of(circle, case), rules.enrolment(circle, case, 0)
    worse = max(belongs, studies, key=lambda each: list(Standing).index(each.standing))
    lines = (*belongs.lines, *studies.lines) if worse.standing is Standing.MET else worse.lines
    return replace(worse, lines=lines, question=studies.question if worse.standing is Standing.MET else worse.question)
