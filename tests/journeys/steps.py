"""Steps that several journeys take: staff's ways to a list and a file, a candidate's to what stands about them."""

from __future__ import annotations

from datetime import timedelta

from bot.catalogue import Value
from tests.core.waiting import idle, until
from tests.journeys.applicant import Applicant
from tests.journeys.offices import Offices
from tests.journeys.scene import Scene


async def passes(scene: Scene, time: timedelta) -> None:
    """Let time pass when all taps have been answered; Telegram takes no answer to an old one."""
    await idle(scene.stage)
    await until(scene.answered)
    await scene.passes(time)


async def taps_any(person: Applicant, id_: str, **args: Value) -> None:
    """Tap the newest button whose words begin like these; the number that ends them is not known beforehand."""
    begin = person.words(id_, **args).split("\u2068", 1)[0].split("0", 1)[0]
    found = await person.stage.client.until(lambda: _beginning(person, begin), 5)
    assert found is not None, f"{person.person.name} sees no button {begin!r} but {person.person.buttons}"
    await person.picks(found)


async def chooses_larger_steps(person: Applicant) -> None:
    """Have several short questions put in one message from now on."""
    await person.taps("button-settings")
    await person.sees("setting-steps", value=person.words("setting-steps-one"))
    await person.taps("button-steps-several")
    await person.sees("setting-steps", value=person.words("setting-steps-several"))


def _beginning(person: Applicant, begin: str) -> str | None:
    return next((label for label in person.person.buttons if label.startswith(begin)), None)


async def at_the_opening(offices: Offices, member: Applicant, *, closed: bool = False) -> None:
    """Go from the desk to the opening."""
    title = member.title(await offices.scene.stage.vacancy(offices.reference))
    await member.says("/staff")
    await member.taps("button-openings")
    await member.person.sees(member.words("openings-open"))
    if closed:
        await taps_any(member, "button-openings-closed", count=0)
        await member.person.sees(member.words("openings-closed"))
    while title not in member.person.buttons:
        before = member.shown
        await member.taps("button-staff-after")
        await member.stage.client.until(lambda known=before: member.shown != known, 5)
    await member.picks(title)
    await member.person.sees(offices.reference)


async def at_the_pile(offices: Offices, member: Applicant, *, closed: bool = False) -> None:
    """Go from the desk to the applications of the opening."""
    await at_the_opening(offices, member, closed=closed)
    await member.taps("button-pile")
    await member.person.sees(offices.reference)


async def at_the_file(offices: Offices, member: Applicant, name: str, *, closed: bool = False) -> None:
    """Go from the desk to somebody's application."""
    await at_the_pile(offices, member, closed=closed)
    await member.picks(name)
    await member.person.sees(name)


async def moves(
    offices: Offices, member: Applicant, name: str, move: str, seen: str | None = None, *, closed: bool = False
) -> None:
    """Move somebody's application by hand; `seen` is the visible status that the candidate is told, if any."""
    await at_the_file(offices, member, name, closed=closed)
    await confirms(member, move, seen)


async def confirms(member: Applicant, move: str, seen: str | None = None) -> None:
    """Move the application that is before one; `seen` is the visible status that the candidate is told, if any."""
    await member.taps(f"move-{move}")
    if seen is None:
        await member.sees("moved-silent")
    else:
        await member.sees("moved-told", status=member.words(f"status-{seen}"))
    await member.taps(f"move-{move}")
    await member.sees("moved", count=1, told=int(seen is not None))


async def reads_timeline(person: Applicant, title: str) -> str:
    """Go from the list of one's applications to the timeline of one, and give what it says."""
    await person.says("/applications")
    await person.taps("button-application", title=title)
    await person.taps("button-timeline")
    return (await person.sees("timeline-next")).text
