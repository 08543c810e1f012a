"""What a push says, changed before it goes: the reason that the not-selected are told, and each language's text."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.outcomes import Button, Line, Named, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.session import Session
from bot.conversations.staff.push_requests import EditPush, LookPush, PushView
from bot.conversations.staff.pushing import answered, way_to
from bot.conversations.staff.requests import Refusal, ask_staff
from bot.conversations.staff.screens import begin, end, in_hand, shown
from bot.domain.number import number_of
from bot.domain.push import Unfit, unfit
from bot.domain.types import INTERFACE_LANGUAGES, Language

FAMILIES = ("push-why-", "button-push-why-", "push-unfit-")


def why(session: Session, event: Event, push_id: str) -> Conversation:
    """Have the reason chosen that the not-selected are told."""
    view = yield from ask_staff(LookPush(number_of(push_id)))
    if view.push.reason is None:
        raise Refusal("unknown")
    rows = tuple(
        (
            Button(
                _ticked(words(f"button-push-why-{each}"), each == view.push.reason),
                Action("s-push-why", (push_id, each)),
            ),
        )
        for each in view.push.template.whys
    )
    lines = (words("push-why"), "", words(f"push-why-{view.push.reason}"))
    return shown(end(session), event, lines, (*rows, way_to(push_id)))


def _ticked(what: Line, ticked: bool) -> Line:
    assert not isinstance(what, str)  # noqa: S101  # labels are words
    return words("staff-ticked" if ticked else "staff-unticked", what=what)


def because(session: Session, event: Event, push_id: str, reason: str) -> Conversation:
    """Choose the reason."""
    view = yield from ask_staff(LookPush(number_of(push_id)))
    if reason not in view.push.template.whys:
        raise Refusal("unknown")
    return (yield from answered(session, event, EditPush(number_of(push_id), why=reason)))


def edit(session: Session, event: Event, push_id: str, language: str) -> Conversation:
    """Show the text in a language, to be copied, changed and sent back."""
    view = yield from ask_staff(LookPush(number_of(push_id)))
    read = _language(language)
    return _ask(session, event, view, read)


def _ask(session: Session, event: Event, view: PushView, language: Language, wrong: tuple[Line, ...] = ()) -> Turn:
    push_id = str(view.push.push_id)
    given = tuple(f"{{{name}}}" for name in sorted(view.push.template.arguments))
    source = view.sources.get(language, "")
    lines: list[Line] = [*wrong, words("push-edit", language=Named("language", language))]
    lines += [words("push-edit-arguments", names=given)] if given else [words("push-edit-free")]
    lines += ["", source] if source else []
    rows: list[tuple[Button, ...]] = [way_to(push_id)]
    if language in view.push.texts:
        rows.insert(0, (Button(words("button-push-template"), Action("s-push-plain", (push_id, language))),))
    return shown(begin(session, "push-text", f"{push_id}/{language}"), event, tuple(lines), tuple(rows))


def written(session: Session, event: Event) -> Conversation:
    """Take a text in a language; one that cannot be sent is explained."""
    push_id, _, code = in_hand(session).partition("/")
    language = _language(code)
    view = yield from ask_staff(LookPush(number_of(push_id)))
    text = event.text if isinstance(event, Said) else ""
    wrong = unfit(view.push.template, text)
    if wrong is not None:
        return _ask(session, event, view, language, (_unfit(wrong), ""))
    return (yield from answered(session, event, EditPush(view.push.push_id, language, text)))


def _unfit(wrong: Unfit) -> Line:
    if wrong.names:
        return words(f"push-unfit-{wrong.why}", names=tuple(f"{{{name}}}" for name in wrong.names))
    return words(f"push-unfit-{wrong.why}")


def plain(session: Session, event: Event, push_id: str, language: str) -> Conversation:
    """Say again what the template says."""
    return (yield from answered(session, event, EditPush(number_of(push_id), _language(language))))


def _language(code: str) -> Language:
    found = next((each for each in INTERFACE_LANGUAGES if each == code), None)
    if found is None:
        raise Refusal("unknown")
    return found
