"""One-time invitations: made by an admin, used by whoever gets the link."""

from __future__ import annotations

from bot.conversations.actions import Action
from bot.conversations.events import Event, Said
from bot.conversations.menu import menu_button
from bot.conversations.outcomes import Button, Named, Reply, words
from bot.conversations.requests import Conversation, Turn, ask
from bot.conversations.screen import stamp
from bot.conversations.session import Session
from bot.conversations.staff.desk import named, roles_of
from bot.conversations.staff.requests import InviteStaff, OpenDesk, RedeemInvitation, Refusal, ask_staff
from bot.conversations.staff.roles import read_roles, role_rows, written
from bot.conversations.staff.screens import begin, desk_button, end, shown
from bot.domain.staff import INVITATION_LIFE, JOIN, Member, StaffAct, are_sound

OPENINGS = 20
"""References that one invitation can be for."""


def is_payload(text: str) -> bool:
    """Tell whether a link's payload is an invitation."""
    return text.startswith(JOIN)


def choose(session: Session, event: Event, chosen: str) -> Conversation:
    """Have the roles ticked that the new member is to have."""
    member = yield from ask_staff(OpenDesk())
    if not member.has(StaffAct.INVITE_STAFF):
        raise Refusal("powerless")
    ticked = read_roles(chosen)
    rows = role_rows(ticked, lambda codes: Action("s-invite", (codes,)))
    if are_sound(ticked):
        everywhere = Action("s-invite!", (stamp(session.revision), written(ticked)))
        rows = (
            *rows,
            (Button(words("button-staff-invite-all"), everywhere),),
            (Button(words("button-staff-invite-some"), Action("s-invite-for", (written(ticked),))),),
        )
    return shown(end(session), event, (words("staff-invite-roles"),), rows)


def some(session: Session, event: Event, chosen: str) -> Conversation:
    """Ask for the references of the openings that are to be entrusted."""
    yield from ask_staff(OpenDesk())
    return shown(begin(session, "invite", written(read_roles(chosen))), event, (words("staff-invite-which"),))


def typed(session: Session, event: Event) -> Conversation:
    """Invite for the openings whose references were typed."""
    text = event.text if isinstance(event, Said) else ""
    references = references_in(text)
    if session.errand is None or not references or len(references) > OPENINGS:
        yield from ask_staff(OpenDesk())
        return shown(session, event, (words("staff-invite-which"),))
    return (yield from _invite(session, event, session.errand.about, references))


def references_in(text: str) -> tuple[str, ...]:
    """Give the references in what was typed, each once."""
    return tuple(dict.fromkeys(text.upper().replace(",", " ").replace("،", " ").split()))


def everywhere(session: Session, event: Event, chosen: str) -> Conversation:
    """Invite for all openings."""
    return (yield from _invite(session, event, chosen, None))


def _invite(session: Session, event: Event, chosen: str, openings: tuple[str, ...] | None) -> Conversation:
    roles = read_roles(chosen)
    made = yield from ask_staff(InviteStaff(roles, openings, event.at))
    minutes = int(INVITATION_LIFE.total_seconds() // 60)
    link = words("staff-invited", link=Named("link", JOIN + made.token), minutes=minutes, roles=named(roles))
    return shown(end(session), event, (link,))


def join(session: Session, event: Event, payload: str) -> Conversation:
    """Use an invitation; the language of their app serves until they choose another."""
    name = event.sender.first_name or str(event.sender.user_id)
    member = yield from ask(RedeemInvitation(payload.removeprefix(JOIN), name, event.at))
    if member is None:
        rows = ((menu_button(),),) if session.language is not None else ()
        return Turn(session, (Reply((words("staff-join-failed"),), rows),))
    session = session.change(language=session.language or session.guessed, form=None)
    return Turn(session, (Reply((words("staff-joined", roles=roles_of(member)),), ((desk_button(),),)),))


def joined_told(member: Member, inviter: str | None) -> Reply:
    """Tell an admin who has joined, with which roles and by whose invitation; None: the command line's."""
    roles = roles_of(member)
    if inviter is None:
        said = words("told-staff-joined-operator", name=member.name, roles=roles)
    else:
        said = words("told-staff-joined", name=member.name, roles=roles, inviter=inviter)
    look = Button(words("button-staff-member"), Action("s-member", (str(member.staff_id),)))
    return Reply((said,), ((look,), (desk_button(),)))
