"""Who has the word: every event goes to exactly one conversation.

Menu, language, help and cancel are legal everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.conversations import (
    alerts,
    applying,
    assessment,
    calendar,
    checks,
    documents,
    enclosing,
    exporting,
    faq,
    fetched,
    filling,
    following,
    glossary,
    import_ways,
    importing,
    menu,
    mirror,
    naming,
    offer,
    own_data,
    privacy,
    profile,
    questions,
    receiving,
    referee,
    relocation,
    saved,
    searching,
    secondment,
    settings,
    sharing,
    standing,
    talent_pool,
    timeline,
    verifying,
    welcome,
)
from bot.conversations.actions import Action
from bot.conversations.chosen import PLAIN
from bot.conversations.events import (
    Commanded,
    Edited,
    Event,
    Fetched,
    Left,
    Returned,
    Said,
    SentFile,
    SharedContact,
    Tapped,
    TappedUnknown,
)
from bot.conversations.menu import APPLY
from bot.conversations.outcomes import Line, Reply, words
from bot.conversations.requests import Conversation, Turn, ask_all
from bot.conversations.sections import PREFIX, tapped_message
from bot.conversations.session import Session
from bot.conversations.staff import inviting
from bot.conversations.staff import router as staff
from bot.domain.languages import find_language
from bot.domain.query import FACETS
from bot.domain.sentence import courtesy, is_question
from bot.domain.text import fold
from bot.domain.types import INTERFACE_LANGUAGES

FAMILIES = ("command-", "courtesy-")

COMMANDS = (
    "start",
    "search",
    "profile",
    "documents",
    "applications",
    "saved",
    "alerts",
    "settings",
    "language",
    "help",
    "faq",
    "questions",
    "glossary",
    "privacy",
    "mydata",
    "cancel",
)
"""The commands in the order in which the menu lists them; each has a description at `command-<name>`."""

YES = frozenset(map(fold, ("yes", *PLAIN["yes"])))
"""What people type when they are asked whether they agree; as a search it would find nothing."""

Screenplay = Callable[[Session, Event], Conversation]
AboutOne = Callable[[Session, Event, str], Conversation]
AboutTwo = Callable[[Session, Event, str, str], Conversation]

CONFIRMED: Mapping[str, AboutOne] = {
    "del": menu.discarded,
    "withdraw!": following.withdrawn,
    "document-out!": documents.removed,
    "erase!": privacy.erased,
    "ask!": faq.sent,
    "offer-yes!": offer.accepted,
    "offer-no!": offer.declined,
    "assess-no!": assessment.declined,
}
"""What is done only after the person was asked whether they are sure."""


def converse(session: Session, event: Event) -> Conversation:
    """Carry one event to the conversation that it belongs to."""
    turn = yield from _play(session, event)
    kept = settings.to_keep(session, turn.session)
    if kept:
        turn = replace(turn, writes=(*turn.writes, *kept))
    if turn.session == session:
        return turn
    tapped = event.action.encode() if isinstance(event, Tapped) else None
    return replace(turn, session=turn.session.change(tapped=tapped))


def _play(session: Session, event: Event) -> Conversation:
    if session.form is not None and not menu.is_form(session.form):
        session = session.change(form=None)
    if isinstance(event, Said | Commanded | Tapped) and not _on_the_way(event):
        session = session.change(expecting=None)  # who does something else is not about to send the file
    if isinstance(event, Commanded) or (isinstance(event, Tapped) and event.action.name not in filling.FORM_ACTS):
        session = session.change(reads=None)
    session = staff.leaves(session, event)
    match event:
        case Left() | Returned():
            return (yield from _silent(session))
        case Fetched(purpose="openings" | "ids"):
            return (yield from staff.fetched(session, event, _silent))
        case Fetched():
            return (yield from fetched.fetched(session, event))
        case Tapped(action=action):
            return (yield from _tap(session, event, action))
    if session.language is None:
        return (yield from _greet(session, event))
    return (yield from _anywhere(session, event))


def _on_the_way(event: Event) -> bool:
    return isinstance(event, Tapped) and event.action.name in ("speak", "consent")


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
            return (yield from receiving.received(session, event))
        case Commanded(name=name, argument=argument):
            return (yield from _command(session, event, name, argument))
    if session.form is not None:
        return (yield from _form(session, event))
    return (yield from _outside(session, event))


def _silent(session: Session) -> Conversation:
    yield from ask_all()
    return Turn(session)


def _edited(session: Session, event: Event) -> Conversation:
    """Say that an answer stays as it was first sent, and put the question in hand again."""
    if session.form is None:
        return (yield from _say(session, event, words("edited-not-used")))
    return menu.preceded((yield from _resume(session, event, session.form)), words("edited-not-used"))


def _say(session: Session, event: Event, line: Line) -> Conversation:
    yield from ask_all()
    return Turn(session, (Reply((line,), ((menu.menu_button(),),)),))


def _greet(session: Session, event: Event) -> Conversation:
    """Meet a new person: take the language of their app as a guess and have it confirmed.

    Whoever comes only to check a receipt is answered at once.
    """
    guessed = welcome.guess(event.sender.language_tag)
    if isinstance(event, Commanded) and verifying.is_payload(event.argument):
        return (yield from verifying.verify(session.change(guessed=guessed), event, event.argument))
    if isinstance(event, Commanded) and inviting.is_payload(event.argument):
        return (yield from inviting.join(session.change(guessed=guessed), event, event.argument))
    if isinstance(event, Commanded) and referee.is_payload(event.argument):
        return (yield from referee.opened(session.change(guessed=guessed), event, event.argument))
    wanted = event.argument if isinstance(event, Commanded) and event.name == "start" else session.wanted
    session = session.change(guessed=guessed, wanted=_reference(wanted or ""))
    if isinstance(event, SentFile):
        session = session.change(expecting=receiving.AGAIN)  # it is asked for once the consent is given
    named = find_language(event.text).exact if isinstance(event, Said) else None
    if named is not None and named in INTERFACE_LANGUAGES:
        return (yield from _speak(session, event, named))
    return (yield from welcome.choose_language(session, event, (words("welcome"), "")))


def _reference(payload: str) -> str | None:
    """Read an opening's reference from a deep link; anything else is ignored."""
    reference = payload.strip().upper()
    plain = reference.replace("-", "").isalnum() and reference.isascii()
    return reference if plain and 2 <= len(reference) <= 24 else None


def _command(session: Session, event: Event, name: str, argument: str) -> Conversation:
    if name == "verify" or (name == "start" and verifying.is_payload(argument)):
        return (yield from verifying.verify(session, event, argument))
    if name == "start" and inviting.is_payload(argument):
        return (yield from inviting.join(session, event, argument))
    if name == "start" and referee.is_payload(argument):
        return (yield from referee.opened(session, event, argument))
    if name == staff.COMMAND:
        return (yield from staff.commanded(session, event, lambda left: _no_command(left, event, name)))
    wanted = _reference(argument) if name == "start" else None
    if wanted is not None:
        return (yield from searching.open_card(session, event, wanted, None))
    if name in ("search", "vacancy") and argument:
        return (yield from searching.type_words(session.change(form=None), event, argument))
    if name == "profile" and session.consented != welcome.CONSENT_VERSION:
        return (yield from welcome.ask_consent(session, event))
    if name not in TYPED:
        return (yield from _no_command(session, event, name))
    return (yield from TYPED[name](session, event))


def _no_command(session: Session, event: Event, name: str) -> Conversation:
    return (yield from menu.menu(session, event, (words("unknown-command", command=name[:32]),)))


def _cancel(session: Session, event: Event) -> Conversation:
    """Leave whatever is in hand; what was entered is kept."""
    if session.form is None:
        return (yield from menu.menu(session, event, (words("nothing-to-cancel"),)))
    if session.form.startswith(menu.OTHER_FORMS):
        return (yield from menu.menu(session, event))
    return (yield from menu.paused(session, event, session.form))


def _unknown(session: Session, event: Event) -> Conversation:
    """Explain a button that means nothing here and change nothing; a form in hand stays in hand."""
    if session.form is not None:
        return (yield from _form(session, event))
    turn = yield from menu.menu(session, event, (words("out-of-date"),))
    return replace(turn, session=session)


def _form(session: Session, event: Event) -> Conversation:
    if session.form == menu.NEW_OPENING:
        return (yield from staff.formed(session, event, lambda left: menu.menu(left, event)))
    key = session.form or ""
    handler = next((own for begins, own in FORMS.items() if key.startswith(begins)), applying.on_event)
    return (yield from handler(session, event))


def _outside(session: Session, event: Event) -> Conversation:
    """Outside a form a text with a letter or a digit is a search; anything else gets a friendly way on."""
    match event:
        case Said(text=text) if session.reads is not None and fold(text) and not _turns_away(session, text):
            return (yield from READERS[session.reads](session.change(reads=None), event, text))
        case Said(text=text) if session.consented is None and fold(text) in YES:
            return (yield from welcome.ask_consent(session, event, (words("tap-below"),)))
        case Said(text=text) if (kind := courtesy(text)) is not None:
            return (yield from menu.menu(session.change(reads=None), event, (words(f"courtesy-{kind}"),)))
        case Said(text=text) if fold(text) and is_question(text):
            session = session.change(reads=None)
            return (yield from faq.asked(session, event, text))
        case Said(text=text) if fold(text):
            return (yield from searching.type_words(session, event, text))
        case SharedContact():
            return (yield from menu.menu(session, event, (words("contact-unasked"),)))
    return (yield from menu.menu(session, event, (words("sent-unasked"),)))


def _turns_away(session: Session, text: str) -> bool:
    """Tell whether somebody who was asked for a setting asks a question of their own instead, or thanks."""
    return session.reads in ("quiet", "country") and (is_question(text) or courtesy(text) is not None)


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
    return (yield from _navigate(session, event, action))


def _form_tap(session: Session, event: Tapped) -> Conversation:
    """Outside a form a double tap of its last button is silent, and any other is explained."""
    if session.form is None and isinstance(filling.freshness(session, event.action), filling.Repeated):
        return (yield from _silent(session))
    return (yield from _unknown(session, event))


def _navigate(session: Session, event: Tapped, action: Action) -> Conversation:
    """Carry a button that works at any time to its conversation."""
    match action:
        case Action("menu"):
            return (yield from menu.menu(session, event))
        case Action("search"):
            return (yield from searching.start(session, event))
        case Action("open", (reference,)):
            return (yield from searching.open_card(session, event, reference, event.message_id))
        case Action("page", (offset,)):
            return (yield from searching.turn_page(session, event, offset))
        case Action("facet", (facet,)) if facet in FACETS:
            return (yield from searching.choose_value(session, event, facet))
        case Action("only", (facet, value)) if facet in FACETS:
            return (yield from searching.narrow(session, event, facet, value))
        case Action("wide", (facet,)) if facet in FACETS:
            return (yield from searching.widen(session, event, facet))
        case Action("unword"):
            return (yield from searching.unword(session, event))
    return (yield from _own(session, event, action))


def _own(session: Session, event: Tapped, action: Action) -> Conversation:
    """Carry a button about the person's own things to its conversation."""
    if action.name in ABOUT_ONE and len(action.args) == 1:
        return (yield from ABOUT_ONE[action.name](session, event, action.args[0]))
    if action.name in ABOUT_TWO and len(action.args) == 2:
        return (yield from ABOUT_TWO[action.name](session, event, *action.args))
    if action.name in CONFIRMED and len(action.args) == 2:
        return (yield from _confirmed(session, event, action))
    return (yield from _about(session, event, action))


def _confirmed(session: Session, event: Tapped, action: Action) -> Conversation:
    """Do what cannot be undone; a confirmation counts once, and only while nothing else was asked since."""
    match filling.freshness(session, action):
        case filling.Repeated():
            return (yield from _silent(session))
        case filling.Stale():
            return (yield from _unknown(session, event))
    session = session.change(revision=session.revision + 1)
    return (yield from CONFIRMED[action.name](session, event, action.args[1]))


def _about(session: Session, event: Tapped, action: Action) -> Conversation:
    if action.name in PLAYS and not action.args:
        return (yield from PLAYS[action.name](session, event))
    return (yield from _unknown(session, event))


def _resume(session: Session, event: Event, key: str) -> Conversation:
    if key.startswith(naming.PREFIX):
        return (yield from naming.add(session, event, key.removeprefix(naming.PREFIX)))
    if key.startswith(referee.PREFIX):
        return (yield from referee.resume(session, event, key.removeprefix(referee.PREFIX)))
    if key.startswith(APPLY):
        return (yield from applying.apply(session, event, key.removeprefix(APPLY)))
    if key == menu.NEW_OPENING:
        return (yield from staff.resumed(session, event, lambda left: menu.menu(left, event)))
    return (yield from profile.open_section(session, event, key.removeprefix(PREFIX)))


def _speak(session: Session, event: Event, language: str) -> Conversation:
    """Change the language; whatever was in hand is asked again in it."""
    if language not in INTERFACE_LANGUAGES:
        return (yield from welcome.choose_language(session, event))
    known = session.language is not None
    session = session.change(language=language)
    if session.consented is None and (not known or session.applying is not None):
        return (yield from welcome.ask_consent(session, event))
    if session.form is not None:
        return (yield from _resume(session, event, session.form))
    return (yield from menu.menu(session, event, (words("language-changed"),)))


def _consent(session: Session, event: Tapped, version: str) -> Conversation:
    """Record the consent, then go on to what the person wanted."""
    given = welcome.consented(session, version)
    if given is None:
        return (yield from welcome.ask_consent(session, event))
    session, writes = given
    meant, again = session.meant and Action.decode(session.meant), session.expecting == receiving.AGAIN
    session = session.change(expecting=None, meant=None)
    thanks = (words("consent-thanks"),)
    if meant and meant.name != "apply":
        yield from ask_all(*writes)
        return (yield from _navigate(session.change(applying=None), event, meant))
    if session.applying is not None:
        return (yield from applying.proceed(session, event, session.applying, first=writes))
    if session.wanted is not None:
        turn = yield from searching.open_card(session, event, session.wanted, tapped_message(event))
    elif again:
        turn = yield from receiving.wanted(session, event, "", words("document-send"), menu.menu_button())
    else:
        turn = yield from menu.menu(session, event, thanks)
    return Turn(turn.session, turn.replies, (*turn.writes, *writes))


FORMS: Mapping[str, Screenplay] = {
    PREFIX: profile.on_event,
    naming.PREFIX: naming.on_event,
    referee.PREFIX: referee.on_event,
}
"""Who owns the form in hand, by how its key begins; any other is an application."""

READERS: Mapping[str, AboutOne] = {
    "quiet": settings.typed_quiet,
    "country": settings.typed_country,
    "question": faq.typed,
    "offer_review": offer.reviewed,
    "another_time": assessment.other_typed,
    "accommodation": assessment.need_typed,
    "about_application": questions.about_typed,
    "reply": questions.reply_typed,
}
"""What reads a text that was asked for outside of a form."""

TYPED: Mapping[str, Screenplay] = {
    "start": menu.menu,
    "menu": menu.menu,
    "search": searching.start,
    "profile": profile.overview,
    "applications": following.applications,
    "documents": documents.listing,
    "saved": saved.saved,
    "alerts": alerts.alerts,
    "settings": settings.settings,
    "language": welcome.choose_language,
    "help": menu.help_,
    "faq": faq.listing,
    "questions": faq.inquiries,
    "glossary": glossary.all_terms,
    "privacy": privacy.privacy,
    "mydata": own_data.own_data,
    "pool": talent_pool.pool,
    "delete": privacy.erase,
    "cancel": _cancel,
}
"""What each command leads to."""

PLAYS: Mapping[str, Screenplay] = {
    "profile": profile.overview,
    "bring": import_ways.bring,
    "template": import_ways.template,
    "import": importing.shown,
    "import-leave": importing.leave,
    "export": exporting.export,
    "applications": following.applications,
    "saved": saved.saved,
    "alerts": alerts.alerts,
    "alert": alerts.offer,
    "faq-ok": faq.helped,
    "ask": faq.ask_team,
    "ask-new": faq.ask_new,
    "settings": settings.settings,
    "quiet": settings.quiet,
    "zone": settings.zone,
    "documents": documents.listing,
    "language": welcome.choose_language,
    "help": menu.help_,
    "faq": faq.listing,
    "questions": faq.inquiries,
    "terms": glossary.all_terms,
    "document-add": documents.add,
    "privacy": privacy.privacy,
    "mydata": own_data.own_data,
    "pool": talent_pool.pool,
    "pool-join": talent_pool.join,
    "pool-leave": talent_pool.leave,
    "erase": privacy.erase,
}
"""Buttons that work at any time and say nothing but their name."""

ABOUT_ONE: Mapping[str, AboutOne] = {
    "sec": profile.open_section,
    "import-look": importing.look,
    "export-as": exporting.export_as,
    "apply": applying.apply,
    "save": saved.save,
    "unsave": saved.unsave,
    "share": sharing.share,
    "similar": searching.alike,
    "alert": alerts.set_up,
    "zone": settings.zone_in,
    "faq": faq.answer,
    "holdalert": alerts.hold,
    "goalert": alerts.go_on,
    "stopalert": alerts.stop,
    "resume": _resume,
    "discard": menu.discard,
    "application": following.application,
    "sent": following.sent,
    "receipt": following.receipt,
    "calendar": calendar.deadline,
    "amend": standing.amend,
    "written": standing.written,
    "finish": applying.finish,
    "withdraw": following.withdraw,
    "checks": checks.page,
    "checks-agree": checks.agree,
    "checks-stop": checks.stop,
    "checks-what": checks.explain,
    "ref-add": naming.add,
    "ref-link": checks.link,
    "ref-yes": referee.agree,
    "ref-no": referee.decline,
    "ref-on": referee.resume,
    "mirror": mirror.compare,
    "document": documents.document,
    "document-get": documents.get,
    "document-kind": documents.kinds,
    "document-new": documents.replace,
    "document-out": documents.remove,
    "terms": glossary.terms_on,
    "how": secondment.explain,
    "dossier": secondment.dossier,
    "offer": offer.offer,
    "offer-paper": offer.paper,
    "offer-accept": offer.accept,
    "offer-sure": offer.sure,
    "offer-decline": offer.decline,
    "offer-review": offer.review,
    "relocation": relocation.relocation,
    "term": glossary.explain,
    "words": glossary.turn_page,
    "timeline": timeline.timeline,
    "about": questions.about,
    "reply": questions.reply,
    "assess": assessment.assessment,
    "assess-calendar": assessment.calendar,
    "assess-no": assessment.decline,
    "assess-other": assessment.other,
    "assess-need": assessment.need,
}
"""Buttons that work at any time and name one thing: a section, an opening, a draft, an application, a term."""

ABOUT_TWO: Mapping[str, AboutTwo] = {
    "remind": saved.remind,
    "set": settings.change,
    "ref-drop": checks.drop,
    "ref-speak": referee.speak,
    "todo": relocation.tick,
    "add": mirror.add,
    "import-take": importing.take,
    "import-drop": importing.drop,
    "import-edit": importing.edit,
    "file": receiving.chosen,
    "document-is": documents.renamed,
    "enc": enclosing.pick,
    "enc-send": enclosing.send,
    "how": secondment.explain,
    "ncb": secondment.endorsed,
    "cond": secondment.lettered,
    "bureau": secondment.bureau,
    "assess": assessment.turned,
    "assess-take": assessment.take,
    "dossier": secondment.dossier,
    "term": glossary.explain,
}
"""Buttons that work at any time and name one thing as it was met in an opening."""
