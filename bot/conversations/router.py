"""Who has the word: every event goes to exactly one conversation.

Menu, language, help and cancel are legal everywhere.
"""

from __future__ import annotations

from dataclasses import replace

from bot.conversations import (
    applying,
    beforehand,
    consenting,
    fetched,
    filling,
    menu,
    numbering,
    receiving,
    searching,
    settings,
    unasked,
    verifying,
    welcome,
)
from bot.conversations.actions import Action
from bot.conversations.buttons import AboutOne, silent
from bot.conversations.events import (
    Commanded,
    Edited,
    Event,
    Fetched,
    Left,
    Returned,
    Said,
    SentFile,
    Tapped,
    TappedUnknown,
)
from bot.conversations.outcomes import words
from bot.conversations.requests import Conversation, Turn, ask_all
from bot.conversations.resuming import resume
from bot.conversations.routes import BUTTONS, FORMS, LINKS, READERS, TYPED
from bot.conversations.sections import tapped_message
from bot.conversations.session import Session
from bot.conversations.staff import router as staff
from bot.domain.command_names import called
from bot.domain.languages import find_language
from bot.domain.types import INTERFACE_LANGUAGES


def converse(session: Session, event: Event) -> Conversation:
    """Carry one event to the conversation that it belongs to."""
    turn = numbering.numbered((yield from _play(session, event)))
    kept = settings.to_keep(session, turn.session)
    if kept:
        turn = replace(turn, writes=(*turn.writes, *kept))
    if turn.session is session:
        return turn
    tapped = event.action.encode() if isinstance(event, Tapped) else None
    return Turn(turn.session.change(tapped=tapped), turn.replies, turn.writes)


def _play(session: Session, event: Event) -> Conversation:
    if session.form is not None and not menu.is_form(session.form):
        session = session.change(form=None)
    if isinstance(event, Said | Commanded | Tapped) and not consenting.on_the_way(session, event):
        session = session.change(expecting=None, held=())  # who does something else is not about to send the file
    if _turns_elsewhere(session, event):
        session = session.change(reads=None)
    session = staff.leaves(session, event)
    match event:
        case Left() | Returned():
            return (yield from silent(session))
        case Fetched(purpose="openings" | "ids"):
            return (yield from staff.fetched(session, event, silent))
        case Fetched():
            return (yield from fetched.fetched(session, event))
        case Tapped(action=action):
            return (yield from _tap(session, event, action))
    if session.language is None:
        return (yield from _greet(session, event))
    return (yield from _anywhere(session, event))


def _turns_elsewhere(session: Session, event: Event) -> bool:
    """Tell whether a text that comes next is no longer meant for what was asked outside of a form."""
    if session.reads == welcome.AT_CONSENT and consenting.stays(event):
        return False
    return isinstance(event, Commanded) or (isinstance(event, Tapped) and event.action.name not in filling.FORM_ACTS)


def _anywhere(session: Session, event: Event) -> Conversation:
    """Carry what means the same in a form and outside of one, and then the rest."""
    if staff.has_errand(session, event):
        return (yield from staff.sent(session, event, lambda left: _anywhere(left, event)))
    match event:
        case TappedUnknown():
            return (yield from _unknown(session, event))
        case Edited():
            return (yield from _edited(session, event))
        case SentFile():
            return (yield from beforehand.received(session, event))
        case Commanded(name=name, argument=argument):
            return (yield from _command(session, event, name, argument))
    if session.form is not None:
        return (yield from _form(session, event))
    return (yield from _outside(session, event))


def _edited(session: Session, event: Event) -> Conversation:
    """Say that an answer stays as it was first sent, and put the question in hand again."""
    if session.form is None:
        return (yield from unasked.line(session, words("edited-not-used")))
    return menu.preceded((yield from resume(session, event, session.form)), words("edited-not-used"))


def _greet(session: Session, event: Event) -> Conversation:
    """Meet a new person: take the language of their app as a guess and have it confirmed.

    Whoever comes only to check a receipt is answered at once.
    """
    session = session.change(guessed=welcome.guess(event.sender.language_tag))
    if isinstance(event, Commanded) and (link := _link(event.argument)) is not None:
        return (yield from link(session, event, event.argument))
    wanted = event.argument if isinstance(event, Commanded) and event.name == "start" else session.wanted
    session = session.change(wanted=_reference(wanted or ""))
    if isinstance(event, SentFile):
        session = beforehand.held(session, event)  # it is taken up, or asked for, once the consent is given
    named = find_language(event.text).exact if isinstance(event, Said) else None
    if named is not None and named in INTERFACE_LANGUAGES:
        return (yield from _speak(session, event, named))
    return (yield from welcome.choose_language(session, event, (words("welcome"), "")))


def _link(payload: str) -> AboutOne | None:
    return next((play for leads_here, play in LINKS if leads_here(payload)), None)


def _reference(payload: str) -> str | None:
    """Read an opening's reference from a deep link; anything else is ignored."""
    reference = payload.strip().upper()
    plain = reference.replace("-", "").isalnum() and reference.isascii()
    return reference if plain and 2 <= len(reference) <= 24 else None


def _command(session: Session, event: Event, name: str, argument: str) -> Conversation:
    if name == "verify":
        return (yield from verifying.verify(session, event, argument))
    if name == "start" and (link := _link(argument)) is not None:
        return (yield from link(session, event, argument))
    if name == staff.COMMAND:
        return (yield from staff.commanded(session, event, lambda left: _no_command(left, event, name)))
    wanted = _reference(argument) if name == "start" else None
    if wanted is not None:
        return (yield from searching.open_card(session, event, wanted, None))
    if name in ("search", "vacancy") and argument:
        return (yield from searching.type_words(session.change(form=None), event, argument))
    if name == "profile" and session.consented != welcome.CONSENT_VERSION:
        return (yield from welcome.ask_consent(session, event))
    known = name if name in TYPED else called(name)
    if known is None:
        return (yield from _no_command(session, event, name))
    return consenting.below(session, known, (yield from TYPED[known](session, event)))


def _no_command(session: Session, event: Event, name: str) -> Conversation:
    """Say that there is no such command; a question in hand is put again, so that the next answer is not a search."""
    command = name[:32]
    if session.form is None:
        return (yield from menu.menu(session, event, (words("unknown-command", command=command),)))
    again = yield from resume(session, event, session.form)
    return menu.preceded(again, words("unknown-command-here", command=command))


def _unknown(session: Session, event: Event) -> Conversation:
    """Explain a button that means nothing here and change nothing; a form in hand stays in hand."""
    if session.form is not None:
        return (yield from _form(session, event))
    return (yield from menu.outdated(session, event))


def _form(session: Session, event: Event) -> Conversation:
    if session.form == menu.NEW_OPENING:
        return (yield from staff.formed(session, event, lambda left: menu.menu(left, event)))
    key = session.form or ""
    handler = next((own for begins, own in FORMS.items() if key.startswith(begins)), applying.on_event)
    return (yield from handler(session, event))


def _outside(session: Session, event: Event) -> Conversation:
    """Outside a form a text is what was asked for, a number under a list or a command, or nothing that was asked."""
    match event:
        case Said(text=text) if (read := READERS.get(session.reads or "")) and not unasked.turns_away(session, text):
            return (yield from read(session.change(reads=None), event, text))
        case Said(text=text) if (action := numbering.meant(session, text)) is not None:
            return (yield from _carry(session.change(reads=None), event, action))
        case Said(text=text) if numbering.misses(session, text):
            return (yield from numbering.again(session, text))
        case Said(text=text) if (name := called(text)) is not None:
            return (yield from _command(consenting.called_for(session, name), event, name, ""))
        case _ if session.reads == welcome.AT_CONSENT:
            return (yield from consenting.answered(session, event))
    return (yield from unasked.said(session, event))


def _tap(session: Session, event: Tapped, action: Action) -> Conversation:
    if action.name == "speak" and len(action.args) == 1:
        return (yield from _speak(session, event, action.args[0]))
    if session.language is None:
        return (yield from _greet(session, event))
    if staff.is_staff_button(action):
        return (yield from staff.tapped(session, event, lambda left: _unknown(left, event)))
    if action.name in filling.FORM_ACTS:
        return (yield from _form_tap(session, event))
    if action.name == "consent" and len(action.args) == 1:
        return (yield from _consent(session, event, action.args[0]))
    own = action.name in ("profile", "sec", "resume") and action.args != (menu.NEW_OPENING,)
    if own and session.consented != welcome.CONSENT_VERSION:
        return (yield from welcome.ask_consent(session, event))
    return (yield from _carry(session, event, action))


def _form_tap(session: Session, event: Tapped) -> Conversation:
    """Outside a form a double tap of its last button is silent, and any other is explained."""
    if session.form is None and isinstance(filling.freshness(session, event.action), filling.Repeated):
        return (yield from silent(session))
    return (yield from _unknown(session, event))


def _carry(session: Session, event: Event, action: Action) -> Conversation:
    """Carry a button that works at any time to its conversation."""
    play = BUTTONS.carry(session, event, action, _unknown)
    return (yield from (play if play is not None else _unknown(session, event)))


def _speak(session: Session, event: Event, language: str) -> Conversation:
    """Change the language; whatever was in hand is asked again in it."""
    if language not in INTERFACE_LANGUAGES:
        return (yield from welcome.choose_language(session, event))
    known = session.language is not None
    session = session.change(language=language)
    asked = session.applying is not None or session.reads == welcome.AT_CONSENT
    if session.consented is None and (not known or asked):
        return (yield from welcome.ask_consent(session, event))
    if session.form is not None:
        return (yield from resume(session, event, session.form))
    return (yield from menu.menu(session, event, (words("language-changed"),)))


def _consent(session: Session, event: Tapped, version: str) -> Conversation:
    """Record the consent, go on to what the person wanted, and take up the files that came before it."""
    turn = yield from _agreed(session.change(held=()), event, version)
    if not session.held:
        return turn
    if turn.session.consented != welcome.CONSENT_VERSION:
        return replace(turn, session=turn.session.change(held=session.held))
    return beforehand.taken_up(turn, event, session.held)


def _agreed(session: Session, event: Tapped, version: str) -> Conversation:
    given = welcome.consented(session, version)
    if given is None:
        return (yield from welcome.ask_consent(session, event))
    session, writes = given
    meant, again = session.meant and Action.decode(session.meant), session.expecting == beforehand.AGAIN
    session = session.change(expecting=None, meant=None)
    thanks = (words("consent-thanks"),)
    if meant and meant.name != "apply":
        yield from ask_all(*writes)
        return (yield from _carry(session.change(applying=None), event, meant))
    if session.applying is not None:
        return (yield from applying.proceed(session, event, session.applying, first=writes))
    if session.wanted is not None:
        turn = yield from searching.open_card(session, event, session.wanted, tapped_message(event))
    elif again:
        turn = yield from receiving.wanted(session, event, "", words("document-send"), menu.menu_button())
    else:
        turn = yield from menu.menu(session, event, thanks)
    return Turn(turn.session, turn.replies, (*turn.writes, *writes))
