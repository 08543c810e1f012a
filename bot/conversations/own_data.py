"""Taking away everything that is stored about oneself."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Attachment, Button, Reply, words
from bot.conversations.requests import Conversation, Turn, ask
from bot.conversations.session import Session
from bot.conversations.wishes import MeasureOwnData


def own_data(session: Session, event: Event) -> Conversation:
    """Send everything in as many archives as it takes, the ways on under the last."""
    count = yield from ask(MeasureOwnData())
    rows = ((Button(words("button-privacy"), Action("privacy")), menu_button()),)
    replies = tuple(
        Reply(
            (words("mydata-whole") if count == 1 else words("mydata-part", number=number, count=count),),
            rows if number == count else (),
            attachment=Attachment("mydata", (str(number),)),
        )
        for number in range(1, count + 1)
    )
    return Turn(session.change(form=None), replies)
