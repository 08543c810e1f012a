"""Pushes in the staff's chat: choose people and a template, try, preview, have it approved, watch, undo.

From the desk to a push that waits for its approval are four taps and one message with the public ids.
"""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Attachment, Button, Line, Named, Reply, Rows, words
from bot.conversations.requests import Conversation, Turn
from bot.conversations.screen import stamp
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.staff.application_requests import FindApplications
from bot.conversations.staff.push_requests import (
    ApprovePush,
    ExportPush,
    ListPushes,
    LookPush,
    PausePush,
    PreparePush,
    PushView,
    ReadTurned,
    SubmitPush,
    UndoPush,
)
from bot.conversations.staff.push_words import heading, progress, template_name, tried_lines
from bot.conversations.staff.requests import StaffRequest, ask_staff
from bot.conversations.staff.screens import begin, desk_button, end, in_hand, shown
from bot.conversations.staff.selecting import MOST, picking, selected
from bot.domain.number import number_of
from bot.domain.public_ids import looks_meant, read_public_ids
from bot.domain.push import TEMPLATES, PushState, template_of
from bot.domain.staff import StaffAct
from bot.domain.text import utf16_length

FAMILIES = ("push-template-", "push-state-", "push-mark-")

NAMED = 10
"""Ids that are named when they are none of the opening."""

ROOM, REASON = 3500, 150
"""UTF-16 units of previews in one message, and those that each reason for which people are left out takes of it."""


# The list, and who is to be told


def pushes(session: Session, event: Event) -> Conversation:
    """List the pushes, and the openings from which one can begin."""
    found = yield from ask_staff(ListPushes())
    lines: list[Line] = [words("pushes")]
    rows: list[tuple[Button, ...]] = []
    for each in found.pushes:
        push = each.push
        mark = words(f"push-mark-{push.state.value}")
        label = words("push-line", mark=mark, what=template_name(push), reference=push.reference, number=push.push_id)
        rows.append((Button(label, Action("s-push-look", (str(push.push_id),))),))
    if not found.pushes:
        lines += ["", words("pushes-none")]
    if found.member.has(StaffAct.PREPARE_PUSH) and found.openings:
        lines += ["", words("pushes-begin")]
        for vacancy, count in found.openings:
            label = words("push-opening", title=title_of(vacancy), count=count)
            rows.append((Button(label, Action("s-push", (vacancy.reference,))),))
    return shown(end(session), event, tuple(lines), tuple(rows))


def people(session: Session, event: Event, reference: str) -> Conversation:
    """Take who is picked of an opening, or ask for public ids."""
    if not selected(session, reference):
        return (yield from ids(session, event, reference))
    found = yield from ask_staff(FindApplications(reference, selected(session, reference)))
    session = picking(session, reference, found.standing)
    return _templates(session, event, reference, len(found.standing), title_of(found.vacancy))


def ids(session: Session, event: Event, reference: str) -> Conversation:
    """Ask for public ids."""
    found = yield from ask_staff(FindApplications(reference, ()))
    asked = words("push-paste", title=title_of(found.vacancy), most=MOST)
    return shown(begin(session, "push-ids", reference), event, (asked,), (_back(),))


def pasted(session: Session, event: Event) -> Conversation:
    """Take the people whose ids were pasted; what is no application of the opening is named."""
    reference = in_hand(session)
    text = event.text if isinstance(event, Said) else ""
    given = read_public_ids(text)
    found = yield from ask_staff(FindApplications(reference, given))
    unknown = [each for each in given if each not in found.standing and looks_meant(each, text)]
    strange: tuple[Line, ...] = (
        (words("paste-unknown", count=len(unknown), ids=tuple(unknown[:NAMED])),) if unknown else ()
    )
    if not found.standing:
        return shown(session, event, (words("paste-none"), *strange), (_back(),))
    session = picking(end(session), reference, found.standing)
    return _templates(session, event, reference, len(found.standing), title_of(found.vacancy), strange)


def _templates(
    session: Session, event: Event, reference: str, count: int, title: Line, before: tuple[Line, ...] = ()
) -> Turn:
    lines = (*before, words("push-choose", count=count, title=title))
    rows: list[tuple[Button, ...]] = [
        (Button(words(f"push-template-{each.name}"), Action("s-push-t", (reference, each.code))),)
        for each in TEMPLATES.values()
    ]
    others = (Button(words("button-push-others"), Action("s-push-ids", (reference,))),)
    return shown(end(session), event, lines, (*rows, others, _back()))


def prepare(session: Session, event: Event, reference: str, code: str) -> Conversation:
    """Prepare a push for those picked, who are not picked any more then, and show what it would do."""
    template = template_of(code)
    picked = selected(session, reference)
    if template is None or not picked:
        return (yield from ids(session, event, reference))
    view = yield from ask_staff(PreparePush(reference, picked, template.name, event.at))
    return _screen(picking(session, reference, ()), event, view)


# One push


def look(session: Session, event: Event, push_id: str) -> Conversation:
    """Show a push."""
    return (yield from answered(session, event, LookPush(number_of(push_id))))


def answered(
    session: Session, event: Event, request: StaffRequest[PushView], before: tuple[Line, ...] = ()
) -> Conversation:
    """Ask something about a push, and show it as it is then."""
    view = yield from ask_staff(request)
    return _screen(session, event, view, before)


def _screen(session: Session, event: Event, view: PushView, before: tuple[Line, ...] = ()) -> Turn:
    """Show what a push would do while it can still be changed, and how far it has come after that."""
    session, push = end(session), view.push
    if view.dry is None:
        return Turn(session, (progress(push, view.vacancy, view.counts, view.left_out, tapped_message(event)),))
    state: Line = words(f"push-state-{push.state.value}", name=view.author)
    lines: list[Line] = [
        *before,
        *([""] if before else []),
        heading(push, view.vacancy),
        state,
        "",
        *tried_lines(view.dry),
    ]
    if view.second and view.lately:
        lines.append(words("push-together", lately=view.lately, count=view.lately + view.dry.count))
    (*first, last) = parts = _with_previews(lines, view)
    rows = (*_changing(session, view), _back())
    if not first:
        return shown(session, event, last, rows)
    noted = (*last, "", words("push-preview-parts", count=len(parts)))
    return Turn(session, (*(Reply(each) for each in first), Reply(noted, (*rows, (desk_button(),)))))


def _with_previews(lines: list[Line], view: PushView) -> list[tuple[Line, ...]]:
    """Put what will be read below, in as many messages as it takes for none of it to be cut."""
    assert view.dry is not None  # noqa: S101  # else nothing is previewed
    parts, room = [lines], ROOM - REASON * len(view.dry.left_out)
    for language, preview in view.previews.items():
        size = utf16_length(preview)
        if size > room:
            parts.append([])
            room = ROOM
        above: list[Line] = [""] if parts[-1] else []
        parts[-1] += [*above, words("push-preview", language=Named("language", language)), preview]
        room -= size
    return [tuple(each) for each in parts]


def _changing(session: Session, view: PushView) -> Rows:
    """Give what can be done with a push that was not let go yet."""
    push, member = view.push, view.member
    assert view.dry is not None  # noqa: S101  # else it was let go
    count, own = view.dry.count, (str(push.push_id),)
    sure = (stamp(session.revision), own[0])
    rows: list[tuple[Button, ...]] = []
    if push.state is PushState.PREPARED and member.has(StaffAct.PREPARE_PUSH):
        if count and not view.dry.missing:
            label = words("button-push-ask" if view.second else "button-push-go", count=count)
            rows.append((Button(label, Action("s-push-go!", sure)),))
        if push.template.whys:
            rows.append((Button(words("button-push-why"), Action("s-push-why", own)),))
        rows += [
            (
                Button(
                    words("button-push-edit", language=Named("language", each)), Action("s-push-edit", (own[0], each))
                ),
            )
            for each in view.dry.told
        ]
    if push.state is PushState.WAITING and member.has(StaffAct.APPROVE_PUSH) and not view.is_own:
        rows.append((Button(words("button-push-approve", count=count), Action("s-push-ok!", sure)),))
    if member.has(StaffAct.UNDO_PUSH):
        rows.append((Button(words("button-push-discard"), Action("s-push-undo", own)),))
    return tuple(rows)


def submit(session: Session, event: Event, push_id: str) -> Conversation:
    """Send it, or ask for a second person."""
    return (yield from answered(session, event, SubmitPush(number_of(push_id), event.at, tapped_message(event))))


def approve(session: Session, event: Event, push_id: str) -> Conversation:
    """Approve what a colleague has prepared."""
    return (yield from answered(session, event, ApprovePush(number_of(push_id), event.at, tapped_message(event))))


def undo(session: Session, event: Event, push_id: str) -> Conversation:
    """Take it back, or stop it."""
    return (yield from answered(session, event, UndoPush(number_of(push_id), event.at)))


def same(session: Session, event: Event, push_id: str) -> Conversation:
    """Pick once more whom a push has not reached that was taken back."""
    found = yield from ask_staff(ReadTurned(number_of(push_id)))
    if not found.public_ids:
        return (yield from pushes(session, event))
    session = picking(session, found.push.reference, found.public_ids)
    return _templates(session, event, found.push.reference, len(found.public_ids), title_of(found.vacancy))


def hold(session: Session, event: Event, push_id: str) -> Conversation:
    """Have it wait."""
    return (yield from answered(session, event, PausePush(number_of(push_id), paused=True)))


def go_on(session: Session, event: Event, push_id: str) -> Conversation:
    """Have it go on."""
    return (yield from answered(session, event, PausePush(number_of(push_id), paused=False)))


def report(session: Session, event: Event, push_id: str) -> Conversation:
    """Send what has become of every recipient as a file."""
    push = yield from ask_staff(ExportPush(number_of(push_id)))
    said = words("push-report", number=push.push_id, reference=push.reference)
    file = Attachment("push", (str(push.push_id), event.at.isoformat()))
    return Turn(end(session), (Reply((said,), (way_to(str(push.push_id)), (desk_button(),)), attachment=file),))


def _back() -> tuple[Button, ...]:
    return (Button(words("button-pushes"), Action("s-pushes")),)


def way_to(push_id: str) -> tuple[Button, ...]:
    """Give the way to a push."""
    return (Button(words("button-push-look"), Action("s-push-look", (push_id,))),)
