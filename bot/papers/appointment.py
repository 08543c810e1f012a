"""The calendar file of somebody's assessment: as it stands when the file is made, or taken out again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from bot.conversations.assessment_view import kind_of, when
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Line, words
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.papers.calendar_entry import CalendarEntry, Reminder, calendar_file
from bot.papers.makers import zone_of
from bot.papers.making import Draw, Maker
from bot.papers.paper import Paper
from bot.papers.receipt import start_link
from bot.papers.wording import Wording
from bot.storage import assessments
from bot.storage.assessments import Invited
from bot.storage.slots import RUNNING
from bot.storage.vacancy_records import by_reference


@dataclass(frozen=True)
class Appointment:
    """An assessment with its opening, the person's zone where it is known, and a link to the bot."""

    invited: Invited
    vacancy: Vacancy
    zone: str | None
    link: str


def appointment_maker(wording: Wording, bot: Callable[[], str]) -> Maker:
    """Give the maker of these files; its argument is the assessment's number."""

    def make(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        (number,) = args
        invited = assessments.of_ids(connection, [int(number)]).get(int(number))
        if invited is None or invited.chat_id != chat_id or invited.starts_at is None:
            return None
        vacancy = by_reference(connection, [invited.own.reference])[invited.own.reference]
        found = Appointment(invited, vacancy, zone_of(connection, chat_id), start_link(bot(), invited.own.reference))
        return lambda: appointment_file(found, language, wording)

    return make


def appointment_file(found: Appointment, language: Language, wording: Wording) -> Paper:
    """Give the .ics; the same person's same assessment keeps its UID, and each change raises its SEQUENCE."""
    own, stamp = found.invited.own, found.invited.updated_at
    assert found.invited.starts_at is not None  # noqa: S101  # the maker has looked
    left = found.invited.status.value not in RUNNING
    title = words("calendar-assessment", kind=kind_of(own), title=title_of(found.vacancy))

    def say(line: Line) -> str:
        return wording.text(line, language, stamp)

    entry = CalendarEntry(
        uid=f"assessment-{own.public_id}-{own.assessment_id}",
        sequence=own.revision + left,
        stamp=stamp,
        language=language,
        start=found.invited.starts_at,
        end=found.invited.ends_at,
        summary=say(title),
        description="\n\n".join(map(say, _described(found, cancelled=left))),
        place=found.invited.place or None,
        url=found.link,
        reminders=(Reminder(1, say(title)),),
        cancelled=left or own.slot is None,
    )
    return calendar_file(entry, f"assessment-{own.public_id}-{own.assessment_id}")


def _described(found: Appointment, *, cancelled: bool) -> Iterator[Line]:
    own = found.invited.own
    if cancelled or own.slot is None:
        yield words("calendar-assessment-cancelled", public_id=own.public_id)
        return
    yield from when(own.slot, found.zone)
    yield words("assess-place", place=own.slot.place)
    if own.instructions:
        yield words("assess-instructions", text=own.instructions)
