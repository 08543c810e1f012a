"""Search alerts: "tell me about new ones", at once or once a day, paused or stopped by one tap."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.menu import menu_button, search_button
from bot.conversations.outcomes import Button, Line, Reply, words
from bot.conversations.requests import Conversation, Request, Turn, ask, ask_all
from bot.conversations.searching import described, show
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.welcome import CONSENT_VERSION, ask_consent
from bot.conversations.wishes import DropAlert, LoadAlerts, PauseAlert, SaveAlert
from bot.domain.number import number_of
from bot.domain.sentence import declines
from bot.domain.wishes import MOST_ALERTS, Alert, Pace, query_digest

FAMILIES = ("alert-pace-", "option-pace-")


def offer(session: Session, event: Event, before: tuple[Line, ...] = ()) -> Conversation:
    """Ask how soon one wants to hear of what the present search will find; it is tapped or typed."""
    if session.consented != CONSENT_VERSION:
        return (yield from ask_consent(session, event))
    yield from ask_all()
    paces = tuple((Button(words(_option(pace)), Action("alert", (pace.value,))),) for pace in Pace)
    back = (Button(words("button-results"), Action("page", (str(session.offset),))), menu_button())
    lines = (*before, *([""] if before else []), *described(session.query), words("alert-offer"))
    return Turn(session.change(reads="pace"), (Reply(lines, (*paces, back), tapped_message(event)),))


def _option(pace: Pace) -> str:
    return f"option-pace-{pace.value}"


def typed(session: Session, event: Event, text: str) -> Conversation:
    """Take what was typed for how soon; a no leads back to the openings, and what is no pace is asked for again."""
    names = event.names if isinstance(event, Said) else frozenset()
    pace = next((each for each in Pace if _option(each) in names), None)
    if pace is not None:
        return (yield from set_up(session, event, pace.value))
    if declines(text):
        return (yield from show(session, event))
    return (yield from offer(session, event, (words("alert-pace-unread"),)))


def set_up(session: Session, event: Event, pace: str) -> Conversation:
    """Save the present search as an alert; the same search twice is one alert with the new pace."""
    if pace not in list(Pace) or session.consented != CONSENT_VERSION:
        return (yield from offer(session, event))
    alerts = yield from ask(LoadAlerts())
    digests = {query_digest(each.query) for each in alerts}
    rows = ((Button(words("button-alerts"), Action("alerts")),), (menu_button(),))
    if len(alerts) >= MOST_ALERTS and query_digest(session.query) not in digests:
        return Turn(session, (Reply((words("alerts-full", most=MOST_ALERTS),), rows, tapped_message(event)),))
    lines = (*described(session.query), words("alert-saved", pace=words(f"alert-pace-{pace}")))
    write = SaveAlert(session.query, Pace(pace), event.at)
    return Turn(session, (Reply(lines, rows, tapped_message(event)),), (write,))


def alerts(session: Session, event: Event, first: tuple[Request[None], ...] = ()) -> Conversation:
    """List the alerts, each with its words and its pace, after writing what comes `first`."""
    *_, found = yield from ask_all(*first, LoadAlerts())
    session = session.change(form=None)
    if not found:
        rows = ((search_button(),), (menu_button(),))
        return Turn(session, (Reply((words("no-alerts"),), rows, tapped_message(event)),))
    lines: list[Line] = [words("alerts-heading", count=len(found))]
    for number, each in enumerate(found, 1):
        pace = "paused" if each.paused else each.pace.value
        lines += ["", words("alert-line", number=number, pace=words(f"alert-pace-{pace}")), *described(each.query)]
    buttons = tuple(_buttons(number, each) for number, each in enumerate(found, 1))
    return Turn(session, (Reply(tuple(lines), (*buttons, (menu_button(),)), tapped_message(event)),))


def _buttons(number: int, alert: Alert) -> tuple[Button, ...]:
    go_on, pause = words("button-alert-go-on", number=number), words("button-alert-pause", number=number)
    this = (str(alert.number),)
    hold = Button(go_on, Action("goalert", this)) if alert.paused else Button(pause, Action("holdalert", this))
    return (hold, Button(words("button-alert-stop", number=number), Action("stopalert", this)))


def hold(session: Session, event: Event, number: str) -> Conversation:
    """Pause an alert."""
    return (yield from alerts(session, event, (PauseAlert(number_of(number), True, event.at),)))


def go_on(session: Session, event: Event, number: str) -> Conversation:
    """Let a paused alert go on with what opens from now on."""
    return (yield from alerts(session, event, (PauseAlert(number_of(number), False, event.at),)))


def stop(session: Session, event: Event, number: str) -> Conversation:
    """Stop an alert for good."""
    return (yield from alerts(session, event, (DropAlert(number_of(number)),)))
