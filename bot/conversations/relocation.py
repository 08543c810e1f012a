"""What is to be seen to between accepting an offer and the first day: a list, ticked by tapping."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.conversations.actions import Action
from bot.conversations.applications import application
from bot.conversations.events import Event
from bot.conversations.menu import menu_button, title_of
from bot.conversations.offer_requests import LoadToDo, TickToDo, ToDo
from bot.conversations.outcomes import Button, Line, Reply, Rows, words
from bot.conversations.requests import Conversation, Turn, ask, ask_all
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.domain.relocation import Errand
from bot.domain.vacancy import Vacancy

FAMILIES = ("todo-",)


def relocation(session: Session, event: Event, public_id: str) -> Conversation:
    """Show the list."""
    todo = yield from ask(LoadToDo(public_id))
    if todo is None:
        return (yield from application(session, event, public_id))
    return _shown(session, event, todo)


def tick(session: Session, event: Event, public_id: str, item: str) -> Conversation:
    """Note that something is done, or that it is not after all."""
    before = yield from ask(LoadToDo(public_id))
    if before is None:
        return (yield from application(session, event, public_id))
    known = next((each for each in before.errands if each.item == item), None)
    if known is None:
        return _shown(session, event, before)
    done_at = event.at if known.done_at is None else None
    _, todo = yield from ask_all(TickToDo(public_id, item, done_at), LoadToDo(public_id))
    return _shown(session, event, todo)


def _shown(session: Session, event: Event, todo: ToDo) -> Turn:
    done = sum(each.done_at is not None for each in todo.errands)
    starts_on = todo.own.offer.terms.starts_on or event.at.date()
    title = title_of(todo.own.vacancy)
    lines: list[Line] = [words("relocation", title=title, starts_on=starts_on), ""]
    lines += [*_list(todo.errands, event), "", words("relocation-done", done=done, total=len(todo.errands))]
    return Turn(session.change(form=None), (Reply(tuple(lines), _rows(todo), tapped_message(event)),))


def _list(errands: Sequence[Errand], event: Event) -> Iterator[Line]:
    for each in errands:
        what, day = words(f"todo-{each.item.value}"), each.due_on
        if each.done_at is not None:
            yield words("relocation-ticked", what=what)
        elif each.is_late(event.at.date()):
            yield words("relocation-late", what=what, day=day)
        else:
            yield words("relocation-open", what=what, day=day)
            yield words(f"todo-{each.item.value}.help")


def _rows(todo: ToDo) -> Rows:
    public_id = todo.own.offer.public_id
    buttons = [
        Button(
            words("button-todo-done" if each.done_at else "button-todo", what=words(f"todo-{each.item.value}.short")),
            Action("todo", (public_id, each.item.value)),
        )
        for each in todo.errands
    ]
    pairs = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    offer = Button(words("button-offer"), Action("offer", (public_id,)))
    return (
        *pairs,
        (offer, Button(words("button-see-application"), Action("application", (public_id,)))),
        (menu_button(),),
    )


def reminded(vacancy: Vacancy, public_id: str, errands: Sequence[Errand]) -> Reply:
    """Remind of what falls due soon; no turn of the candidate's."""
    lines: list[Line] = [words("told-relocation", title=title_of(vacancy))]
    lines += [words("relocation-open", what=words(f"todo-{each.item.value}"), day=each.due_on) for each in errands]
    see = Button(words("button-relocation"), Action("relocation", (public_id,)))
    return Reply(tuple(lines), ((see,), (menu_button(),)))
