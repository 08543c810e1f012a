"""What is typed where everything stands ready to be sent: the name of an answer leads to it, a question is answered."""

from __future__ import annotations

from bot.conversations import forms, sections
from bot.conversations.apply_form import NAME
from bot.conversations.desk import Desk
from bot.conversations.events import Said
from bot.conversations.outcomes import Line, words
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.requests import Turn
from bot.conversations.reviewing import review_below
from bot.conversations.screen import Screen
from bot.conversations.sections import section_draft
from bot.conversations.session import Draft
from bot.domain.answer_names import named, question_number
from bot.domain.faq import match
from bot.domain.profile import SectionName
from bot.domain.sentence import is_question


def own_answer(screen: Screen, event: Said) -> Draft | None:
    """Give the draft with the cursor on the application's own answer that was named; None when none was."""
    number, address = question_number(event.text), named(event.text) or ""
    own = (step.address for step in forms.path(screen.form, screen.draft.answers) if step.question.number == number)
    address = next(own, address) if number else address
    return forms.edit(screen.form, screen.draft, address) if address.startswith(f"{NAME}.") else None


def profile_answer(desk: Desk, screen: Screen, event: Said) -> Turn | None:
    """Open the profile at the answer or the section that was named; None when none was."""
    name, _, own = (named(event.text) or "").partition(".")
    if name not in list(SectionName):
        return None
    section = SectionName(name)
    draft = section_draft(section, desk.profile, desk.drafts)
    at = forms.edit(PROFILE_FORMS[section], draft, f"{name}.{own}") if own else None
    return sections.opened(screen.session, event, at or draft, desk.profile)


def said(desk: Desk, screen: Screen, text: str) -> Turn:
    """Answer a common question or say that the buttons decide, and keep the review's buttons in reach."""
    ids = match(text).ids if is_question(text) else ()
    about = (
        words("faq-answer", question=words(f"faq-{ids[0]}.question"), answer=words(f"faq-{ids[0]}")) if ids else None
    )
    line: Line = words("review-typed") if about is None else about
    return Turn(screen.session, (review_below(desk, screen, (line,)),))
