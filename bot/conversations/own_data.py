"""Taking away everything that is stored about oneself."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Attachment, Button, Line, Reply, words
from bot.conversations.requests import Conversation, Turn, ask
from bot.conversations.session import Session
from bot.conversations.wishes import MeasureOwnData


def own_data(session: Session, event: Event) -> Conversation:
    """Send everything in as many archives as it takes, the ways on under the last."""
    count = yield from ask(MeasureOwnData())
    return Turn(session.change(form=None), archives(count))


def archives(count: int, *before: Line) -> tuple[Reply, ...]:
    """Give the messages that carry so many archives; `before` is said above the first."""
    rows = ((Button(words("button-privacy"), Action("privacy")), menu_button()),)
    return tuple(
        Reply(
            (*(before if number == 1 else ()), _what(number, count)),
            rows if number == count else (),
            attachment=Attachment("mydata", (str(number),)),
        )
        for number in range(1, count + 1)
    )


def _what(number: int, count: int) -> Line:
    return words("mydata-whole") if count == 1 else words("mydata-part", number=number, count=count)
