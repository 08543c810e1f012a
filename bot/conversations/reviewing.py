"""The review before an application is sent: everything that will be sent, and what stands in the way."""

from __future__ import annotations

from bot.conversations import forms
from bot.conversations import secondment_view as secondment
from bot.conversations.actions import Action
from bot.conversations.apply_form import application_form, knocked_out
from bot.conversations.desk import Desk
from bot.conversations.menu import search_button, title_of
from bot.conversations.outcomes import Button, Line, Local, Reply, Rows, Words, words
from bot.conversations.pool import pool_lines
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.screen import Screen, answer_buttons, entry_lines, form_lines
from bot.conversations.session import Draft
from bot.domain.profile import Profile


def review(desk: Desk, screen: Screen, before: tuple[Line, ...], edit: int | None) -> Reply:
    """Show everything that will be sent, and what stands in the way of sending it."""
    barred = barriers(desk, screen.draft)
    heading = words("review-heading", title=title_of(desk.vacancy))
    lines = (*before, *([""] if before else []), heading, *profile_lines(desk.profile), "")
    own = (*entry_lines(screen.form, screen.draft), *pool_lines(screen.draft))
    answers = (words("section-apply-heading"), *own, *desk.papers.lines)
    notice = secondment.before_submitting(desk.vacancy, bool(barred))
    return Reply((*lines, *answers, *notice, "", *_ending(desk, barred)), _rows(desk, screen, barred), edit)


def review_below(desk: Desk, screen: Screen, before: tuple[Line, ...]) -> Reply:
    """Give the end of a review that is shown already, with the same buttons, after what there is to say."""
    barred = barriers(desk, screen.draft)
    return Reply((*before, "", *_ending(desk, barred)), _rows(desk, screen, barred))


def _ending(desk: Desk, barred: tuple[Line, ...]) -> tuple[Line, ...]:
    return barred or (words("review-declaration"), "", _ready(desk))


def _rows(desk: Desk, screen: Screen, barred: tuple[Line, ...]) -> Rows:
    first: Rows = desk.papers.missing_rows if barred else ((screen.button(_submit_label(desk), "s"),),)
    ways = (Button(words("button-change-profile"), Action("profile")), screen.button(words("button-pause"), "c"))
    knocked = knocked_out(desk.vacancy, screen.draft.answers)
    elsewhere: Rows = ((_similar(desk), search_button()),) if knocked else ()
    compare = (Button(words("button-mirror"), Action("mirror", (desk.vacancy.reference,))),)
    return (
        *first,
        *answer_buttons(screen),
        *desk.papers.rows,
        *elsewhere,
        compare,
        *secondment.rows(desk.vacancy),
        ways,
    )


def _similar(desk: Desk) -> Button:
    return Button(words("button-similar"), Action("similar", (desk.vacancy.reference,)))


def _ready(desk: Desk) -> Line:
    return words("review-ready") if desk.amends is None else words("review-amending")


def _submit_label(desk: Desk) -> Words:
    return words("button-submit") if desk.amends is None else words("button-submit-amendment")


def barriers(desk: Desk, draft: Draft) -> tuple[Line, ...]:
    """Say what keeps a complete application from being sent, nothing when it can be."""
    barred = knocked_out(desk.vacancy, draft.answers)
    knocked = tuple(words("knocked-out", question=Local(question.prompt)) for question in barred)
    return (*knocked, *desk.papers.barriers)


def is_complete(desk: Desk, draft: Draft) -> bool:
    """Tell whether nothing is left to ask, in the profile or in the application."""
    return not desk.profile.missing and forms.current(application_form(desk.vacancy), draft) is None


def profile_lines(profile: Profile) -> tuple[Line, ...]:
    """Give the whole profile, section by section."""
    lines: list[Line] = []
    for section, form in PROFILE_FORMS.items():
        entries = profile.to_json().get(section.value)
        if entries is not None:
            lines += ["", words("section-heading", section=words(f"section-{section.value}"))]
            lines += form_lines(form, forms.filled(form, "", tuple(entries)))
    return tuple(lines)
