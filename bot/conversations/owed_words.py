"""By when a candidate hears of an application again, and what is said then if there is no decision yet."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.conversations.actions import Action
from bot.conversations.menu import menu_button, title_of
from bot.conversations.outcomes import Button, Reply, words
from bot.conversations.requests import Listed
from bot.domain.offer import COMING
from bot.domain.reminders import STAGES, Patience, Waiting, next_word
from bot.domain.status import visible_status
from bot.domain.vacancy import Vacancy

FAMILIES = ("status-",)


def waiting_of(own: Listed) -> Waiting | None:
    """Give what an application waits for; None where it waits for nothing."""
    since = own.since or own.head.submitted_at
    if own.head.status not in STAGES or since is None:
        return None
    return Waiting(own.head.status, since, own.vacancy.deadline.at if own.vacancy.deadline else None)


def next_word_of(own: Listed, patience: Patience, at: datetime) -> datetime | None:
    """Tell by when a candidate hears of an application; None where they wait for nothing."""
    waiting = waiting_of(own)
    return None if waiting is None else next_word(waiting, patience, at)


def no_news(own: Listed, word: datetime, home: str | None) -> Reply:
    """Say that there is no decision yet, where the application stands, and by when the next word comes.

    Of somebody who has accepted an offer nothing is to be decided any more: it is about their start.
    """
    id_ = "notice-no-news-start" if own.head.status in COMING else "notice-no-news"
    status = words(f"status-{visible_status(own.head.status)}")
    said = words(id_, title=title_of(own.vacancy), public_id=own.head.public_id, status=status)
    see = Button(words("button-see-application"), Action("application", (own.head.public_id,)))
    return Reply((said, words("next-word", day=day_of(word, home, own.vacancy))), ((see,), (menu_button(),)))


def day_of(moment: datetime, home: str | None, vacancy: Vacancy) -> date:
    """Give the day of an instant in the person's own zone if it is known, else in that of the deadline."""
    zone = home or (vacancy.deadline.zone if vacancy.deadline else "UTC")
    return moment.astimezone(ZoneInfo(zone)).date()
