"""What staff read of a push: its heading, how far it has come, and notices about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.conversations.actions import Action
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Button, Line, Named, Reply, Rows, Words, words
from bot.conversations.staff.screens import desk_button
from bot.domain.push import DryRun, Push, PushState, Told
from bot.domain.vacancy import Vacancy

FAMILIES = ("push-template-", "push-left-", "push-state-")

NAMED = 6
"""Ids that are named of those left out for one reason."""


def template_name(push: Push) -> Words:
    """Name what a push says."""
    return words(f"push-template-{push.template.name}")


def heading(push: Push, vacancy: Vacancy) -> Words:
    """Say what a push is and about which opening."""
    return words("push-title", what=template_name(push), title=title_of(vacancy), reference=vacancy.reference)


def tried_lines(dry: DryRun) -> list[Line]:
    """Say what would happen: how many are told in which languages, and who is left out and why."""
    languages = tuple(
        words("push-in-language", language=Named("language", language), count=count)
        for language, count in dry.told.items()
    )
    lines: list[Line] = [
        words("push-told", count=dry.count, languages=languages) if languages else words("push-nobody")
    ]
    if dry.unreachable:
        lines.append(words("push-unreachable", count=dry.unreachable))
    if dry.again:
        lines += [words("push-again", count=len(dry.again)), _named(dry.again)]
    for why, ids in dry.left_out.items():
        lines += [words(f"push-left-{why}", count=len(ids)), _named(ids)]
    if dry.missing:
        lines.append(words("push-missing", languages=tuple(Named("language", each) for each in dry.missing)))
    return lines


def _named(ids: Sequence[str]) -> Words:
    return words("push-ids", ids=(*ids[:NAMED], *(["…"] if len(ids) > NAMED else [])))


def progress_lines(push: Push, counts: Mapping[Told, int], left_out: Mapping[str, int]) -> list[Line]:
    """Say how far a push has come."""
    total = sum(counts.values())
    lines: list[Line] = [words(f"push-state-{push.state.value}", count=total)]
    if push.state in (PushState.SCHEDULED, PushState.UNDONE):
        return lines
    lines.append(words("push-sent", count=counts.get(Told.SENT, 0), total=total))
    for state, id_ in ((Told.TOLD, "push-on-way"), (Told.UNREACHABLE, "push-away"), (Told.FAILED, "push-failed")):
        if counts.get(state):
            lines.append(words(id_, count=counts[state]))
    lines += [words(f"push-left-{why}", count=count) for why, count in left_out.items()]
    return lines


def progress_rows(push: Push) -> Rows:
    """Give what can be done with a push that was let go."""
    own = (str(push.push_id),)
    undo = Button(words("button-push-undo"), Action("s-push-undo", own))
    stop = Button(words("button-push-stop"), Action("s-push-undo", own))
    look = Button(words("button-push-refresh"), Action("s-push-look", own))
    report = Button(words("button-push-report"), Action("s-push-csv", own))
    again = Button(words("button-push-same"), Action("s-push-same", own))
    match push.state:
        case PushState.SCHEDULED:
            return ((undo,), (look,))
        case PushState.RUNNING:
            return ((Button(words("button-push-pause"), Action("s-push-hold", own)), stop), (look,))
        case PushState.PAUSED:
            return ((Button(words("button-push-resume"), Action("s-push-on", own)), stop), (look,))
        case PushState.UNDONE:
            return ((again,),)
    return ((report,), *(((again,),) if push.state is PushState.STOPPED else ()), (look,))


def progress(
    push: Push, vacancy: Vacancy, counts: Mapping[Told, int], left_out: Mapping[str, int], edit: int | None = None
) -> Reply:
    """Give the message that shows how far a push has come."""
    lines = (heading(push, vacancy), "", *progress_lines(push, counts, left_out))
    return Reply(lines, (*progress_rows(push), _pushes(), (desk_button(),)), edit)


def _pushes() -> tuple[Button, ...]:
    return (Button(words("button-pushes"), Action("s-pushes")),)


def approval_asked(push: Push, vacancy: Vacancy, name: str, count: int) -> Reply:
    """Ask an approver to look at a push."""
    said = words("push-asked", name=name, count=count)
    return Reply((heading(push, vacancy), "", said), (_look(push),))


def approved(push: Push, vacancy: Vacancy, name: str) -> Reply:
    """Tell whoever prepared a push that it was approved."""
    return Reply((heading(push, vacancy), "", words("push-approved", name=name)), (_look(push),))


def turned_back(push: Push, vacancy: Vacancy, name: str) -> Reply:
    """Tell whoever prepared a push that a colleague has taken it back or stopped it."""
    said = words("push-turned-back" if push.state is PushState.UNDONE else "push-turned-off", name=name)
    return Reply((heading(push, vacancy), "", said), (_look(push),))


def _look(push: Push) -> tuple[Button, ...]:
    return (Button(words("button-push-look"), Action("s-push-look", (str(push.push_id),))),)
