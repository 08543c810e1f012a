"""The paper of an offer: its terms, and after acceptance the proof of it; with a code that anybody can check."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.conversations.menu import title_of
from bot.conversations.offer_view import at_post, parts
from bot.conversations.outcomes import Value, words
from bot.domain.offer import Offer, OfferStatus
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.papers.contents import Reader
from bot.papers.making import Draw, Maker
from bot.papers.paper import PDF, Paper
from bot.papers.qr import qr_drawing
from bot.papers.receipt import start_link
from bot.papers.typesetting import VERBATIM, Data, typeset
from bot.papers.wording import Wording
from bot.storage import applications, offers, revisions, vacancies


@dataclass(frozen=True, slots=True)
class Letter:
    """An offer as it goes to somebody, by name; `at` is when it was sent, or answered."""

    offer: Offer
    vacancy: Vacancy
    name: str
    at: datetime

    @property
    def is_proof(self) -> bool:
        """Whether it proves an acceptance."""
        return self.offer.status is OfferStatus.ACCEPTED


def offer_maker(wording: Wording, bot: Callable[[], str]) -> Maker:
    """Give the maker of offers; `bot` gives the bot's user name."""

    def make(connection: Connection, chat_id: int, language: Language, args: tuple[str, ...]) -> Draw | None:
        """Make the paper of an offer: the application's public id, and the offer's number."""
        public_id, number = args
        own = applications.listed(connection, [chat_id])[chat_id]
        head = next((each for each in own if each.public_id == public_id), None)
        made = offers.of_application(connection, public_id) if head is not None else ()
        offer = next((each for each in made if str(each.offer_id) == number), None)
        if head is None or offer is None or offer.sent_at is None:
            return None
        vacancy = vacancies.by_reference(connection, [head.reference])[head.reference]
        name = _name(connection, chat_id, public_id)
        letter = Letter(offer, vacancy, name, offer.responded_at or offer.sent_at)
        return lambda: offer_paper(letter, bot(), language, wording)

    return make


def _name(connection: Connection, chat_id: int, public_id: str) -> str:
    snapshot = revisions.latest(connection, chat_id, public_id)
    entries = snapshot.profile.get("identity", []) if snapshot is not None else []
    return " ".join(f"{entry['given_names']} {entry['family_names']}" for entry in entries)


def offer_paper(letter: Letter, bot: str, language: Language, wording: Wording) -> Paper:
    """Give the paper as PDF."""
    reader = Reader(wording, language, letter.at)
    content = typeset("offer", _data(letter, bot, reader), letter.at, reader.say(words("paper-undrawn")))
    return Paper(f"offer-{letter.offer.public_id}.pdf", PDF, content)


def _data(letter: Letter, bot: str, reader: Reader) -> dict[str, Data]:
    offer = letter.offer
    sections: list[Data] = [
        {"heading": reader.say(words(part.heading)), "facts": reader.facts(part.facts)} for part in parts(offer.terms)
    ]
    return {
        **reader.frame(),
        **reader.says(
            kind=words("offer-kind"),
            intro=words("offer-intro-accepted" if letter.is_proof else "offer-intro"),
            running=words("offer-running", public_id=offer.public_id, number=offer.offer_id),
        ),
        "title": reader.value(title_of(letter.vacancy)),
        "facts": reader.facts(_facts(letter)),
        "sections": sections,
        "verification": _verification(offer, bot, reader),
        VERBATIM: qr_drawing(start_link(bot, offer.code.payload)),
    }


def _facts(letter: Letter) -> dict[str, Value]:
    offer, vacancy = letter.offer, letter.vacancy
    facts: dict[str, Value] = {"offer-of-name": letter.name} if letter.name else {}
    facts |= {"offer-of-application": offer.public_id, "offer-of-reference": vacancy.reference}
    dates = {"offer-of-sent": offer.sent_at, "offer-of-until": offer.expires_at}
    if letter.is_proof:
        dates = {"offer-of-sent": offer.sent_at, "offer-of-accepted": offer.responded_at}
    return facts | {name: at_post(moment, vacancy) for name, moment in dates.items() if moment}


def _verification(offer: Offer, bot: str, reader: Reader) -> Data:
    code = str(offer.code)
    return {
        **reader.says(
            heading=words("offer-verify"),
            how=words("offer-verify-how", bot=f"@{bot}", command=f"/verify {code}"),
            digest_label=words("receipt-digest"),
            digest_means=words("receipt-digest-means"),
            picture=words("receipt-picture", code=code),
            scan=words("receipt-scan"),
        ),
        "code": code,
        "digest": offer.digest(),
        "link": start_link(bot, offer.code.payload),
    }
