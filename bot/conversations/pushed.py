"""What a push says to one candidate, with the code by which they can ask whether it comes from here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.conversations.actions import Action
from bot.conversations.menu import menu_button, search_button, title_of
from bot.conversations.outcomes import Button, Line, Local, Reply, Rows, Value, words
from bot.domain.push import ARGUMENTS, FREE, INELIGIBLE, NOT_SELECTED, Push, written
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.domain.verification import VerificationCode

FAMILIES = ("push-body-", "push-why-")

ONWARD = {NOT_SELECTED: "push-pool", INELIGIBLE: "push-onward"}
"""What is said to those whose application ends: what they can do now."""


@dataclass(frozen=True)
class Addressed:
    """One recipient's message; `applied` is how many have applied, `by` the day by which they hear more."""

    public_id: str
    language: Language
    code: VerificationCode
    applied: int
    by: date | None = None


def message(push: Push, vacancy: Vacancy, to: Addressed) -> Reply:
    """Give the message to one recipient."""
    heading = words("push-heading", title=title_of(vacancy), public_id=to.public_id)
    lines: list[Line] = [heading, "", body(push, vacancy, to)]
    if push.reason is not None:
        lines += ["", words(f"push-why-{push.reason}")]
    if push.template.name in ONWARD:
        lines += ["", words(ONWARD[push.template.name])]
    if to.by is not None:
        lines += ["", words("next-word", day=to.by)]
    return Reply((*lines, "", words("push-code", code=str(to.code))), _rows(push, to))


def body(push: Push, vacancy: Vacancy, to: Addressed) -> Line:
    """Give the text: what staff wrote in this language, or else the template's own words.

    Of a free text, which has no template's words, whoever has changed languages since reads another language.
    """
    if to.language in push.texts:
        return _own(push, vacancy, to, to.language)
    if push.template.name == FREE:
        return Local({language: _own(push, vacancy, to, language) for language in push.texts})
    return template_words(push, vacancy, to.applied)


def _own(push: Push, vacancy: Vacancy, to: Addressed, language: Language) -> str:
    text = vacancy.texts.get(language) or next(iter(vacancy.texts.values()))
    return written(push.texts[language], {"title": text.title, "id": to.public_id, "count": str(to.applied)})


def template_words(push: Push, vacancy: Vacancy, applied: int) -> Line:
    """Give the template's own words."""
    return _template(push, title=title_of(vacancy), count=applied)


def template_source(push: Push) -> Line:
    """Give the template's own words with their arguments in braces, for staff to write their own."""
    return _template(push, **{name: f"{{{name}}}" for name in ARGUMENTS})


def _template(push: Push, **given: Value) -> Line:
    taken = {name: value for name, value in given.items() if name in push.template.arguments}
    return words(f"push-body-{push.template.name}", **taken)


def _rows(push: Push, to: Addressed) -> Rows:
    see = (Button(words("button-see-application"), Action("application", (to.public_id,))),)
    pool = (Button(words("button-pool"), Action("pool")),)
    compare = (Button(words("button-mirror"), Action("mirror", (push.reference,))),)
    if push.template.name == NOT_SELECTED:
        return (pool, see, (menu_button(),))
    if push.template.name == INELIGIBLE:
        return (compare, see, (search_button(), menu_button()))
    return (see, (menu_button(),))
