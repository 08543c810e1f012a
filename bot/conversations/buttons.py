"""Where a button leads: one line for each, by its name and by how many things it names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.conversations.actions import Action
from bot.conversations.events import Event
from bot.conversations.filling import Repeated, Stale, freshness
from bot.conversations.requests import Conversation, Turn, ask_all
from bot.conversations.session import Session

Screenplay = Callable[[Session, Event], Conversation]
AboutOne = Callable[[Session, Event, str], Conversation]
AboutTwo = Callable[[Session, Event, str, str], Conversation]


@dataclass(frozen=True)
class Buttons:
    """The buttons of one side of the chat, the candidates' or the staff's.

    `plain` say nothing but their name; `one` and `two` name one thing or two, and the same name may stand in both;
    `once` is what is to happen once: `Action(name, (stamp(session.revision), thing))`.
    """

    plain: Mapping[str, Screenplay]
    one: Mapping[str, AboutOne]
    two: Mapping[str, AboutTwo]
    once: Mapping[str, AboutOne]

    def carry(self, session: Session, event: Event, action: Action, stale: Screenplay) -> Conversation | None:
        """Give the conversation that an action leads to; none when it means nothing here.

        A confirmation counts once, and only while nothing else was asked since: a second tap on it is silent, and one
        on an older question goes to `stale`.
        """
        match action:
            case Action(name, ()) if name in self.plain:
                return self.plain[name](session, event)
            case Action(name, (thing,)) if name in self.one:
                return self.one[name](session, event, thing)
            case Action(name, (_, thing)) if name in self.once:
                return self._once(session, event, action, thing, stale)
            case Action(name, (thing, other)) if name in self.two:
                return self.two[name](session, event, thing, other)
        return None

    def _once(self, session: Session, event: Event, action: Action, thing: str, stale: Screenplay) -> Conversation:
        match freshness(session, action):
            case Repeated():
                return silent(session)
            case Stale():
                return stale(session, event)
        return self.once[action.name](session.change(revision=session.revision + 1), event, thing)


def silent(session: Session) -> Conversation:
    """Answer nothing, for what needs no answer."""
    yield from ask_all()
    return Turn(session)
