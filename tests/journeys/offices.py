"""A place on the stage with staff and candidates, made through the store: nobody has to tap through a form first.

offices = await staffed(own_scene, candidates=5)
await offices.recruiter.says("/staff")
await offices.move(offices.candidates[0], StatusEvent.START_REVIEW, StatusEvent.SHORTLIST)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from bot.conversations.session import VERSION
from bot.conversations.welcome import CONSENT_VERSION
from bot.domain.application import Snapshot
from bot.domain.preferences import Preferences
from bot.domain.staff import Member, Role
from bot.domain.status import TABLE, Actor, StatusEvent
from bot.domain.types import Language
from bot.storage import applications, candidates, preferences, sessions, staff
from bot.storage.sessions import SessionRow
from bot.storage.tables import applications as applications_table
from tests.journeys.applicant import Applicant
from tests.journeys.lives import Life
from tests.journeys.lives.english import GRACE
from tests.journeys.scene import Scene

NAMES = ("Amina", "Bruno", "Chiara", "Dmitri", "Esi", "Farid", "Gita", "Hana", "Ivo", "Joon")
FAMILIES = ("Okafor", "Silva", "Rossi", "Petrov", "Mensah")


@dataclass
class Colleague(Applicant):
    """One of the staff at their phone."""

    member: Member | None = None


@dataclass
class Offices:
    """Staff and candidates of one opening; `public_ids` are the candidates' applications by their chats."""

    scene: Scene
    reference: str
    recruiter: Colleague
    approver: Colleague
    admin: Colleague
    candidates: list[Applicant] = field(default_factory=list)
    public_ids: dict[int, str] = field(default_factory=dict)

    async def colleague(
        self, name: str, *roles: Role, openings: tuple[str, ...] | None = None, language: Language = "en"
    ) -> Colleague:
        """Bring in one more of the staff."""
        return await _colleague(self.scene, name, roles, openings, language)

    async def candidate(self, name: str, family: str, language: Language = "en", life: Life = GRACE) -> Applicant:
        """Bring in one more candidate, who has applied with the profile of a life and has the bot's chat open."""
        person = await _opened(self.scene, name, language)
        person.texts += _written(life)
        self.candidates.append(person)
        database, at = self.scene.stage.database, self.scene.stage.now()
        self.public_ids[person.id] = await database.write(_apply, person, family, life, self.reference, at)
        return person

    async def move(self, candidate: Applicant, *events: StatusEvent) -> None:
        """Move an application along the status table, whoever may; nobody is told."""
        public_id = self.public_ids[candidate.id]
        await self.scene.stage.database.write(_move, public_id, events, self.scene.stage.now())

    async def status(self, candidate: Applicant) -> str:
        """Give where a candidate's application stands."""
        wanted = select(applications_table.c.status).where(
            applications_table.c.public_id == self.public_ids[candidate.id]
        )

        def read(connection: Connection) -> str:
            return str(connection.execute(wanted).scalar_one())

        return await self.scene.stage.database.read(read)

    async def audited(self) -> list[tuple[str, str, bool]]:
        """Give actor, act and whether it was allowed, of every row of the audit."""
        rows = await self.scene.stage.rows("SELECT actor, act, allowed FROM audit ORDER BY sequence")
        return [(row.actor, row.act, bool(row.allowed)) for row in rows]


async def staffed(
    scene: Scene, candidates: int = 3, reference: str = GRACE.reference, language: Language = "en"
) -> Offices:
    """Bring in a recruiter, an approver and an admin for all openings, and candidates who have applied for one.

    The recruiter and the approver read `language`.
    """
    offices = Offices(
        scene,
        reference,
        recruiter=await _colleague(scene, "Ruth", (Role.RECRUITER,), language=language),
        approver=await _colleague(scene, "Arthur", (Role.APPROVER,), language=language),
        admin=await _colleague(scene, "Adele", (Role.ADMIN,)),
    )
    for number in range(candidates):
        name = NAMES[number % len(NAMES)] + ("" if number < len(NAMES) else f" {number}")
        await offices.candidate(name, FAMILIES[number % len(FAMILIES)])
    return offices


async def _colleague(
    scene: Scene, name: str, roles: tuple[Role, ...], openings: tuple[str, ...] | None = None, language: Language = "en"
) -> Colleague:
    opened = await _opened(scene, name, language)
    member = await scene.stage.database.write(staff.add, opened.id, name, roles, openings, scene.stage.now())
    colleague = Colleague(opened.stage, opened.person, language, member=member)
    scene.people[scene.people.index(opened)] = colleague
    return colleague


async def _opened(scene: Scene, name: str, language: Language) -> Applicant:
    """Bring in somebody who has chosen a language and agreed before, and have them open the chat."""
    person = await scene.person(name, language)
    content = {"language": language, "consented": CONSENT_VERSION}
    rows = [SessionRow(person.id, VERSION, content)]
    database, now = scene.stage.database, scene.stage.now()
    await database.write(sessions.save, rows, now)
    await database.write(preferences.save, person.id, Preferences(language=language), now)
    await person.opens()
    await person.sees("menu")
    return person


def _written(life: Life) -> list[str]:
    """Give what somebody with this life has written about themselves, codes and days left out."""
    entries = [entry for section in life.stored_profile.values() for entry in section]
    return [value for entry in entries for value in entry.values() if isinstance(value, str) and " " in value]


def _apply(connection: Connection, person: Applicant, family: str, life: Life, reference: str, at: Any) -> str:
    """Have somebody consent, fill in the profile and apply, all at once."""
    words = ("application", CONSENT_VERSION, "0" * 64, person.language)
    candidates.record_consent(connection, person.id, *words, -person.id, at)
    profile = dict(life.stored_profile)
    profile["identity"] = [{**profile["identity"][0], "given_names": person.person.name, "family_names": family}]
    rows = [candidates.SectionRow(person.id, name, tuple(entries)) for name, entries in profile.items()]
    candidates.save_sections(connection, rows, at)
    head = applications.start(connection, person.id, reference, at)
    snapshot = Snapshot.model_validate(
        {
            "reference": reference,
            "language": person.language,
            "profile": profile,
            "answers": life.stored_answers,
            "pool_opt_in": False,
            "declared_at": at,
        }
    )
    outcome = applications.submit(connection, person.id, snapshot, at)
    assert isinstance(outcome, applications.Accepted), outcome
    return head.public_id


def _move(connection: Connection, public_id: str, events: tuple[StatusEvent, ...], at: Any) -> None:
    for event in events:
        assert applications.move(connection, public_id, event, _actor(event), at) is not None


def _actor(event: StatusEvent) -> Actor:
    """Give somebody who may cause this."""
    actors = next(row.actors for row in TABLE if row.event is event)
    return next(actor for actor in Actor if actor in actors and actor is not Actor.CLOCK)
