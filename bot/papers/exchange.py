"""The profile as files for other programs, and the form to fill in without a network."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import Connection

from bot.domain.profile import Profile
from bot.domain.types import Language
from bot.interchange.europass_write import write_europass
from bot.interchange.jsonresume_write import write_json_resume
from bot.interchange.template_write import write_template
from bot.papers.making import Draw, Maker
from bot.papers.paper import Paper
from bot.storage import candidates

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

Say = Callable[[Language, str], str]
"""Says a message of the catalogue as plain text."""

Write = Callable[[Profile, Language, Say], Paper]


def _json_resume(profile: Profile, language: Language, say: Say) -> Paper:
    return Paper("resume.json", "application/json", write_json_resume(profile, language))


def _europass(profile: Profile, language: Language, say: Say) -> Paper:
    return Paper("europass.xml", "application/xml", write_europass(profile, language, say(language, "section-skills")))


def _template(profile: Profile, language: Language, say: Say) -> Paper:
    def label(_: str, message_id: str) -> str:
        return say(language, message_id)

    return Paper("profile.xlsx", XLSX, write_template(language, label, profile.to_json() or None))


def exchange_makers(say: Say) -> Mapping[str, Maker]:
    """Give the makers of the kinds "profile-json", "profile-europass" (None for an empty profile) and "template"."""
    return {
        "profile-json": _maker(_json_resume, say, empty=False),
        "profile-europass": _maker(_europass, say, empty=False),
        "template": _maker(_template, say, empty=True),
    }


def _maker(write: Write, say: Say, *, empty: bool) -> Maker:
    def make(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        profile = candidates.profiles(connection, [chat_id])[chat_id]
        return (lambda: write(profile, language, say)) if profile.sections or empty else None

    return make
