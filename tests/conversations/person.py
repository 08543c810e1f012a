"""A person in a chat with the bot, without Telegram: says, taps, and sees by the ids of words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any, Literal, Self

from bot.conversations import forms, referee_naming
from bot.conversations.actions import Action
from bot.conversations.apply_form import application_form
from bot.conversations.events import (
    Commanded,
    Edited,
    Event,
    Fetched,
    Left,
    Returned,
    Said,
    Sender,
    SentFile,
    SentOther,
    SharedContact,
    Tapped,
    TappedUnknown,
)
from bot.conversations.forms import Form, Step
from bot.conversations.inputs import Context
from bot.conversations.menu import APPLY
from bot.conversations.outcomes import Attachment, Button, Named, Reply, Value, Words
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.requests import RecordConsent, Request, Turn
from bot.conversations.router import converse
from bot.conversations.screen import Screen
from bot.conversations.sections import PREFIX
from bot.conversations.session import Draft, Session
from bot.conversations.welcome import CONSENT_VERSION
from bot.domain.profile import SectionName
from bot.domain.vacancy import Vacancy
from bot.turns import ROUNDS
from tests.conversations.openings import NOW, OPENINGS
from tests.conversations.rendering import buttons_of, check, check_whole, presenter, words_in
from tests.conversations.store import CHAT, Store

Kind = Literal["voice", "video", "sticker", "location", "poll", "other"]


class Person:
    """One person and their chat: the messages that they see, and the store behind it."""

    def __init__(self, vacancies: Iterable[Vacancy] = OPENINGS, language_tag: str | None = "en", at: datetime = NOW):
        self.store = Store(vacancies)
        self.at = at
        self.messages: dict[int, Reply] = {}
        self.turn = Turn(self.session)
        self._sender = Sender(CHAT, "Ada", language_tag)
        self._updates = 0
        self.last_message = 0
        self.thorough = True

    # What a person does

    def says(self, text: str) -> Self:
        """Type a text or, with a slash, a command."""
        if text.startswith("/"):
            name, _, argument = text[1:].partition(" ")
            return self.meets(Commanded(**self._about(), name=name, argument=argument))
        return self.meets(Said(**self._about(), text=text, names=presenter().options_typed(text)))

    def taps(self, label: str) -> Self:
        """Tap the newest button whose label holds these words, this code or this text."""
        for number, reply in sorted(self.messages.items(), reverse=True):
            for button in buttons_of(reply):
                if label in _names(button):
                    return self.taps_action(button.action, number)
        raise AssertionError(f"there is no button {label} among {self.offered()}")

    def chooses(self, value: str) -> Self:
        """Tap the answer that stands for this value in the newest message."""
        for button in buttons_of(self.reply):
            if button.action.name == "a" and button.action.args[-1] == value:
                return self.taps_action(button.action, self.last_message)
        raise AssertionError(f"there is no answer {value} among {self.offered()}")

    def taps_action(self, action: Action, message_id: int | None = None) -> Self:
        """Tap a button that has this meaning, wherever it may be."""
        about = self._about() | {"message_id": message_id or self.last_message}
        return self.meets(Tapped(**about, action=action))

    def taps_unknown(self) -> Self:
        """Tap a button that somebody else has signed."""
        return self.meets(TappedUnknown(**self._about()))

    def shares_contact(self, phone: str, own: bool = True) -> Self:
        """Share a contact card."""
        return self.meets(SharedContact(**self._about(), phone=phone, own=own))

    def sends(self, kind: Kind) -> Self:
        """Send something that is no text."""
        return self.meets(SentOther(**self._about(), kind=kind))

    def uploads(self, name: str = "degree.pdf", **more: Any) -> Self:
        """Send a document, or with `kind="photo"` and no name a photo."""
        about = {"kind": "document", "size": 1000, "media_type": "application/pdf", **more}
        number = self._updates + 1
        return self.meets(
            SentFile(**self._about(), file_id=f"file{number}", unique_id=f"u{number}", name=name, **about)
        )

    def is_told(self, outcome: str, **more: Any) -> Self:
        """Have something come of a file that was to be fetched."""
        about = {"fetch_id": 1, "purpose": "document", "outcome": outcome, **more}
        return self.meets(Fetched(**self._about() | {"message_id": None}, **about))

    def edits_a_message(self) -> Self:
        """Edit an earlier message."""
        return self.meets(Edited(**self._about()))

    def blocks_the_bot(self) -> Self:
        """Block the bot."""
        return self.meets(Left(**self._about()))

    def unblocks_the_bot(self) -> Self:
        """Unblock the bot."""
        return self.meets(Returned(**self._about()))

    def waits(self, **time: float) -> Self:
        """Let time pass."""
        self.at += timedelta(**time)
        return self

    # What becomes of it

    def meets(self, event: Event) -> Self:
        """Carry an event through a turn, as the turn worker does, and look at every reply."""
        self.turn = self._play(event)
        self.store.answer(self.turn.writes)
        self.session = self.turn.session
        for reply in self.turn.replies:
            check(reply, event.at)
            if self.thorough:
                check_whole(reply, event.at)
            self._updates += 1
            number = reply.edit or self._updates
            self.messages[number] = reply
            if reply.attachment is None or len(self.turn.replies) == 1:
                self.last_message = number  # a file that follows has no say in what comes next
        return self

    def _play(self, event: Event) -> Turn:
        conversation = converse(self.session, event)
        answers: tuple[Any, ...] | None = None
        requests: tuple[Request[Any], ...] = ()
        for _ in range(ROUNDS + 1):
            try:
                requests = conversation.send(answers)  # type: ignore[arg-type]  # the first answer is None
            except StopIteration as end:
                turn: Turn = end.value
                return turn
            answers = self.store.answer(requests)
        raise AssertionError(f"a turn asked the store more than {ROUNDS} times, at last for {requests}")

    def _about(self) -> dict[str, Any]:
        self._updates += 1
        return {"update_id": self._updates, "sender": self._sender, "at": self.at, "message_id": self._updates}

    # What a person sees

    @property
    def reply(self) -> Reply:
        """The last reply."""
        return self.messages[self.last_message]

    @property
    def files(self) -> list[Attachment]:
        """The files that the last event brought."""
        return [reply.attachment for reply in self.turn.replies if reply.attachment is not None]

    def said(self) -> set[str]:
        """Give the ids of all words in the lines of the last reply."""
        return {said.id for line in self.reply.lines for said in words_in(line)}

    def argument(self, words_id: str, name: str) -> Any:
        """Give an argument of words in the last reply."""
        said = [each for line in self.reply.lines for each in words_in(line) if each.id == words_id]
        return said[0].args[name]

    def offered(self) -> set[str]:
        """Give what the buttons of the last reply are called: ids of words, codes, texts."""
        return {name for button in buttons_of(self.reply) for name in _names(button)}

    def choices(self) -> list[str]:
        """Give the values of the answers that can be tapped now."""
        return [button.action.args[-1] for button in buttons_of(self.reply) if button.action.name == "a"]

    def sees(self, *ids: str) -> Self:
        """Fail unless the last reply says all this."""
        missing = set(ids) - self.said()
        assert not missing, f"{sorted(missing)} not among {sorted(self.said())}"
        return self

    def sees_button(self, *labels: str) -> Self:
        """Fail unless the last reply offers all this."""
        missing = set(labels) - self.offered()
        assert not missing, f"{sorted(missing)} not among {sorted(self.offered())}"
        return self

    def is_asked(self, address: str) -> Self:
        """Fail unless the last reply puts the question at this address and it is the one in hand."""
        assert self.step is not None, f"nothing is asked, but {sorted(self.said())} said"
        assert self.step.address == address
        return self

    def hears_nothing(self) -> Self:
        """Fail if the last event got a reply."""
        assert self.turn.replies == ()
        return self

    # What the bot remembers

    @property
    def session(self) -> Session:
        """The session."""
        return self.store.session

    @session.setter
    def session(self, session: Session) -> None:
        self.store.session = session

    @property
    def form(self) -> Form:
        """The form in hand."""
        assert self.session.form is not None
        return self.form_of(self.session.form)

    def form_of(self, key: str) -> Form:
        """Give the form of a draft."""
        if key.startswith(APPLY):
            return application_form(self.store.vacancies[key.removeprefix(APPLY)])
        if key.startswith(referee_naming.PREFIX):
            return referee_naming.FORM
        return PROFILE_FORMS[SectionName(key.removeprefix(PREFIX))]

    @property
    def draft(self) -> Draft:
        """The draft in hand."""
        assert self.session.form is not None
        return self.store.drafts[self.session.form]

    @property
    def step(self) -> Step | None:
        """The question in hand."""
        return forms.current(self.form, self.draft) if self.session.form else None

    @property
    def screen(self) -> Screen:
        """The form in hand as this person sees it."""
        return Screen(self.form, self.draft, self.session, Context(self.at.date()))

    # How tests begin

    def is_at_home(self) -> Self:
        """Begin after the welcome: a language is chosen and the consent given."""
        self.session = self.session.change(language="en", consented=CONSENT_VERSION)
        self.store.consents.append(RecordConsent("application", CONSENT_VERSION, "en"))
        return self

    def has_a_profile(self) -> Self:
        """Begin with a complete profile."""
        self.is_at_home()
        for section, entries in PROFILE.items():
            self.store.save(section, *entries)
        return self

    def opens(self, section: str) -> Self:
        """Go to a section of the profile."""
        return self.taps_action(Action("sec", (section,)))

    def applies(self, reference: str = "INT00001") -> Self:
        """Press Apply on an opening's card."""
        return self.taps_action(Action("apply", (reference,)))


def _names(button: Button) -> set[str]:
    return set(_called(button.label))


def _called(label: Value) -> Iterator[str]:
    match label:
        case str():
            yield label
        case Named():
            yield label.code
        case Words():
            yield label.id
            for argument in label.args.values():
                yield from _called(argument)


PROFILE: dict[str, tuple[dict[str, Any], ...]] = {
    "identity": (
        {"given_names": "Ada", "family_names": "Lovelace", "birth_date": "1990-03-12", "birth_country": "GB"},
    ),
    "contact": ({"email": "ada@example.org", "country": "FR", "city": "Lyon", "phone": "+33639981234"},),
    "nationality": ({"country": "GB", "at_birth": True},),
    "education": (
        {
            "qualification": "Bachelor of Laws",
            "level": 6,
            "field": "Law",
            "institution": "University",
            "country": "FR",
            "from_month": "2008-09",
            "ongoing": False,
            "to_month": "2012-06",
        },
    ),
    "employment": (),
    "languages": ({"language": "en", "level": "native"},),
    "skills": ({"skills": "Counting", "licences": None},),
    "availability": ({"notice": "now", "relocate": True, "relatives": False},),
}
"""A complete profile."""


def applicant() -> Person:
    """Somebody who has applied."""
    ada = Person().has_a_profile().applies().says("Because.").chooses("done").chooses("no")
    return ada.taps("button-submit").sees("receipt")
