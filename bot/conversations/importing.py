"""A profile was looked for in a file: what was found is said, and nothing is saved by that."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.conversations.actions import Action
from bot.conversations.events import Fetched
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Button, Line, Reply, words
from bot.conversations.requests import Conversation, LoadDrafts, Turn, ask
from bot.conversations.session import Session
from bot.domain.profile import SectionName

FAMILIES = ("section-", "import-failed-")

IMPORT = "import"
"""The key of the draft that holds what was found, under "found", or why nothing was, under "failed"."""


def arrived(session: Session, event: Fetched) -> Conversation:
    """Say how much was found for each section."""
    drafts = yield from ask(LoadDrafts())
    answers = drafts[IMPORT].answers if IMPORT in drafts else {}
    lines = _counted(answers.get("found", {}).get("sections", {}))
    said: tuple[Line, ...] = (words("import-found"), "", *lines, "", words("import-unsaved"))
    if "failed" in answers:
        said = (words(f"import-failed-{answers['failed']}"),)
    elif not lines:
        said = (words("import-nothing"),)
    rows = ((Button(words("button-profile"), Action("profile")), menu_button()),)
    return Turn(session, (Reply(said, rows),))


def _counted(sections: Mapping[str, list[Any]]) -> tuple[Line, ...]:
    return tuple(
        words("import-section", section=words(f"section-{name.value}"), count=len(sections[name.value]))
        for name in SectionName
        if sections.get(name.value)
    )
