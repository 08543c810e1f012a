"""Moves of a random walk: what somebody might do next, sensible or not, wherever they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from bot.conversations import several
from bot.conversations.actions import Action
from bot.conversations.chosen import Looked
from bot.conversations.dated import DayInput, MonthInput
from bot.conversations.forms import Step
from bot.conversations.import_state import IMPORT
from bot.conversations.profile_forms import PROFILE_FORMS
from bot.conversations.session import Draft
from bot.conversations.typed import Address, Long, Number, Typed
from bot.domain.status import Status
from bot.domain.types import INTERFACE_LANGUAGES
from tests.conversations.openings import OPENINGS, question, vacancy
from tests.conversations.person import Kind, Person
from tests.conversations.rendering import buttons_of
from tests.domain.quick import any_text


@dataclass(frozen=True)
class Move:
    """One thing that a person does; the number and the text say more, as far as its kind needs them."""

    kind: str
    number: int
    text: str


TYPED = (
    "Ada",
    "France",
    "Marroco",
    "فرنسا",
    "english",
    "March 2019",
    "03/04/2019",
    "03/2031",
    "12 March 1990",
    "1990",
    "٢٠١٠",
    "2010-09",
    "ada@gmial.com",
    "ada@example.org",
    "+33 6 39 98 12 34",
    "06 39 98 12 34",
    "80",
    "101",
    "1 000",
    "x" * 130,
    "long " * 700,
    "😀" * 2000,
    "yes",
    "How do I apply?",
    "Can I bring my cat?",
    "22:30-6",
    "Ada\nLovelace",
    "1. Ada\n3. 12 March 1990\n4. Marroco",
    "-\n\u0662- Lyon\n9. ?",
    "Ada\n-\n03/04/2019\nFrance\nx",
    "",
    " \n ",
    "/",
)
COMMANDS = (
    "/start",
    "/start INT00002",
    "/start int00003",
    "/start ../../etc",
    "/search",
    "/search legal",
    "/vacancy INT00001",
    "/profile",
    "/applications",
    "/language",
    "/help",
    "/privacy",
    "/cancel",
    "/menu",
    "/saved",
    "/alerts",
    "/settings",
    "/faq",
    "/questions",
    "/mydata",
    "/unheard_of",
)
KINDS: tuple[Kind, ...] = ("voice", "video", "sticker", "location", "poll", "other")
NAMES = (
    *"abkucevrwz+s",
    *("speak", "consent", "profile", "sec", "resume", "discard", "del", "apply", "application", "sent", "withdraw"),
    *("file", "documents", "document", "document-out", "document-is", "enc", "enc-send", "document-new"),
    *("import", "import-look", "import-take", "import-drop", "import-edit", "import-leave", "bring", "export"),
    *("open", "page", "facet", "only", "wide", "unword", "menu", "search", "withdraw!", "discard!", "unheard", ""),
    *("save", "unsave", "remind", "share", "similar", "alert", "holdalert", "goalert", "stopalert", "set", "zone"),
    *("quiet", "settings", "steps", "faq", "faq-ok", "ask", "ask-new", "ask!", "saved", "alerts", "mydata"),
)
ARGUMENTS = (
    *(
        "",
        "0",
        "1",
        "one",
        "several",
        "7",
        "99",
        "-5",
        "٣",
        "yes",
        "done",
        "again",
        "done!",
        "y2019",
        "m02",
        "d31",
        "t1900",
        "FR",
        "en",
    ),
    *("INT00001", "INT99999", "apply/INT00001", "apply/INT99999", "profile/education", "profile/hobbies", "education"),
    *("category", "legal", "country", "grade", "language", "xx", "hobbies", "A-0001-TEST", "2026-11", "2020-01"),
)
FILES = ("cv.pdf", "passport.jpg", "resume.json", "degree.pdf", "")
OUTCOMES = ("stored", "known", "full", "gone", "unsaved", "failed")
SENSIBLE = "well"
OTHERS = (
    *["tap"] * 6,
    *["old"] * 2,
    *["text", "typed", "typed", "command", "garbage", "forged", "unknown", "other", "contact", "edited", "speak"],
    *["file", "fetched", "imported", "blocks", "unblocks", "waits", "staff", "operator"],
)

moves = st.builds(
    Move, st.sampled_from((*[SENSIBLE] * 20, *OTHERS)), st.integers(0, 40), st.one_of(st.sampled_from(TYPED), any_text)
)


def make(person: Person, move: Move, home: Callable[[], object]) -> None:
    """Make a move; somebody who is in no form and does the sensible thing goes `home`, back to it."""
    number = move.number
    deeds: Mapping[str, Callable[[], object]] = {
        SENSIBLE: lambda: answer_well(person, number) if person.session.form else home(),
        "tap": lambda: _tap(person, number, person.last_message),
        "old": lambda: _tap(person, number, [0, *person.messages][-1 - number % len(person.messages or "0")]),
        "text": lambda: person.says(move.text.lstrip("/")),
        "typed": lambda: person.says(TYPED[number % len(TYPED)]),
        "command": lambda: person.says(COMMANDS[number % len(COMMANDS)]),
        "garbage": lambda: person.taps_action(_garbage(move)),
        "forged": lambda: person.taps_action(_forged(move)),
        "unknown": person.taps_unknown,
        "other": lambda: person.sends(KINDS[number % len(KINDS)]),
        "file": lambda: person.uploads(FILES[number % len(FILES)], album="9" if number % 3 == 0 else None),
        "fetched": lambda: person.is_told(OUTCOMES[number % len(OUTCOMES)], kind="diploma", name="degree.pdf"),
        "imported": lambda: imported(person, number),
        "contact": lambda: person.shares_contact("+33639981234", own=number % 2 == 0),
        "edited": person.edits_a_message,
        "speak": lambda: person.taps_action(Action("speak", (INTERFACE_LANGUAGES[number % 4],))),
        "blocks": person.blocks_the_bot,
        "unblocks": person.unblocks_the_bot,
        "waits": lambda: person.waits(days=number / 4),
        "staff": lambda: _staff(person, number),
        "operator": lambda: _operator(person, number),
    }
    deeds[move.kind]()


FOUND: tuple[dict[str, list[dict[str, Any]]], ...] = (
    {"identity": [{"given_names": "Grace", "birth_date": "1990-03-12"}], "contact": [{"country": "KE"}]},
    {"education": [{"qualification": "Bachelor of Laws", "level": 6, "ongoing": True}, {"institution": "School"}]},
    {"employment": [{"title": "Analyst", "employer": "Office", "from_month": "2012-01", "current": True}] * 2},
    {"languages": [{"language": "en", "level": "C1"}, {"language": "fr", "level": "native"}], "employment": []},
    {"nationality": [{"country": "GB"}, {"country": "KE", "at_birth": False}], "skills": [{"skills": "Python"}]},
)


def imported(person: Person, number: int) -> None:
    """A file was read, and something was found in it; for somebody who has not consented nothing is fetched."""
    if person.store.consents:
        answers = {"found": {"source": "cv", "sections": FOUND[number % len(FOUND)], "notes": []}}
        person.store.keep(Draft(key=IMPORT, version=1, answers=answers))
        person.is_told("read", purpose="import", read="found")


def answer_well(person: Person, number: int) -> None:
    """Answer the question in hand as somebody who has understood it."""
    step, choices = person.step, person.choices()
    asked = several.together(person.screen) if step and step.form in PROFILE_FORMS else ()
    if asked:
        person.says(_lines_well(person, asked, number))
    elif step is None:
        _tap(person, number, person.last_message)
    elif (typed := _typed_well(step, number)) and not (isinstance(step.question.input, Long) and choices):
        person.says(typed)
    elif choices:
        person.chooses(choices[0] if typed else choices[number % len(choices)])
    else:
        person.says("Which buttons?")


def _lines_well(person: Person, asked: Sequence[Step], number: int) -> str:
    """Give a line for each question put together, in their order or numbered and turned round; sometimes too few."""
    lines = [_typed_well(step, number) or "" for step in asked]
    numbered = [f"{place}. {line}" for place, line in zip(several.numbers(person.screen, asked), lines, strict=True)]
    return "\n".join([lines, numbered[::-1], numbered[1:], lines[:1], numbered][number % 5])


def _typed_well(step: Step, number: int) -> str | None:
    """Give what one would type, None where one has to tap."""
    match step.question.input:
        case Long():
            return "A sentence.\n\nAnd another."
        case Address():
            return "ada@example.org"
        case Typed(kind=kind):
            return "+33 6 39 98 12 34" if kind == "phone" else f"Text {number}"
        case Looked():
            return ("French", "Spanish", "Arabic")[number % 3] if step.form == "languages" else "Morocco"
        case Number():
            return "20"
        case DayInput():
            return "12 March 1990"
        case MonthInput():
            return f"{number % 12 + 1}/{2009 + number % 7}"
    return None


def _tap(person: Person, number: int, message_id: int) -> None:
    buttons = buttons_of(person.messages[message_id]) if message_id in person.messages else []
    if buttons:
        person.taps_action(buttons[number % len(buttons)].action, message_id)


def _staff(person: Person, number: int) -> None:
    """Somebody in the office moves an application that was sent; a draft that was not can only expire."""
    for listed in person.store.listed[:1]:
        moved = list(Status)[number % len(Status)] if listed.head.revision else Status.DRAFT_EXPIRED
        person.store.move(listed.head.reference, moved)


def _operator(person: Person, number: int) -> None:
    """Somebody imports an opening anew: with other questions, another deadline, another status."""
    kinds = ("text", "choice", "multi", "yes_no", "number", "date")
    asked = [question(kinds[(number + place) % 6], name) for place, name in enumerate(kinds[: number % 7])]
    reference = OPENINGS[number % 3].reference
    status = ("published", "extended", "closed", "cancelled")[number % 8 // 2]
    person.store.vacancies[reference] = vacancy(reference, screening_questions=asked, status=status)


def _garbage(move: Move) -> Action:
    """A button that an older release may have signed."""
    name = NAMES[move.number % len(NAMES)]
    arguments = tuple(ARGUMENTS[ord(char) % len(ARGUMENTS)] for char in move.text[:2])
    action = Action(name, arguments)
    return action if action.fits else Action(name, arguments[:1])


def _forged(move: Move) -> Action:
    """A button of a form as it stands now, though perhaps not one that was offered."""
    return Action(NAMES[move.number % 12], ("now", *(_garbage(move).args[:1])))
