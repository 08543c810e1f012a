"""The receipt of one submitted revision: everything that was sent, and how to prove it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.conversations.card import at_home
from bot.conversations.menu import title_of
from bot.conversations.outcomes import Line, Named, Value, words
from bot.domain.application import Snapshot
from bot.domain.document import Enclosure
from bot.domain.profile import Profile
from bot.domain.types import Language
from bot.domain.vacancy import Vacancy
from bot.domain.verification import VerificationCode, code_of
from bot.papers.contents import Reader, application_section, profile_sections
from bot.papers.paper import PDF, Paper
from bot.papers.qr import qr_drawing
from bot.papers.typesetting import VERBATIM, Data, typeset
from bot.papers.wording import Wording

KILO = 1000
SMALLEST = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Submission:
    """One submitted revision; `zone` is the person's own time zone where they have chosen one."""

    public_id: str
    revision: int
    snapshot: Snapshot
    vacancy: Vacancy
    zone: str | None = None

    @property
    def code(self) -> VerificationCode:
        """What the receipt is verified by."""
        return code_of(self.public_id, self.revision, self.snapshot.digest())

    @property
    def profile(self) -> Profile:
        """The profile as it was sent."""
        return Profile(self.snapshot.profile)

    @property
    def at_home(self) -> datetime:
        """When it was sent, by the person's own clock as far as that is known."""
        if self.zone is not None:
            return self.snapshot.declared_at.astimezone(ZoneInfo(self.zone))
        return at_home(self.snapshot.declared_at, self.profile, self.vacancy)


def start_link(bot: str, payload: str) -> str:
    """Give the link that opens the bot (its user name) and hands it a payload."""
    return f"https://t.me/{bot}?start={payload}"


def receipt(submission: Submission, bot: str, language: Language, wording: Wording) -> Paper:
    """Give the receipt as PDF; `bot` is the bot's user name."""
    sent_at = submission.snapshot.declared_at
    reader = Reader(wording, language, sent_at)
    note = reader.say(words("paper-undrawn"))
    return Paper(
        f"receipt-{submission.public_id}.pdf", PDF, typeset("receipt", _data(submission, bot, reader), sent_at, note)
    )


def _data(submission: Submission, bot: str, reader: Reader) -> dict[str, Data]:
    snapshot, vacancy = submission.snapshot, submission.vacancy
    parts = [*profile_sections(submission.profile), application_section(vacancy, snapshot)]
    return {
        **reader.frame(),
        **reader.says(
            kind=words("receipt-kind"),
            intro=words("receipt-intro"),
            running=words("receipt-running", public_id=submission.public_id, revision=submission.revision),
        ),
        "title": reader.value(title_of(vacancy)),
        "facts": reader.facts(_facts(submission)),
        "sections": [reader.section(part) for part in parts],
        "documents": _documents(snapshot.documents, reader),
        "verification": _verification(submission, bot, reader),
        VERBATIM: qr_drawing(start_link(bot, submission.code.payload)),
    }


def _facts(submission: Submission) -> dict[str, Value]:
    snapshot = submission.snapshot
    return {
        "receipt-number": submission.public_id,
        "receipt-revision": submission.revision,
        "receipt-reference": snapshot.reference,
        "receipt-universal-time": f"{snapshot.declared_at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC",
        "receipt-own-time": submission.at_home,
        "receipt-language": Named("language", snapshot.language),
    }


def _documents(documents: tuple[Enclosure, ...], reader: Reader) -> Data:
    rows: list[Data] = [
        {"name": reader.value(each.name), "size": reader.say(size_of(each.size)), "hash": each.sha256}
        for each in documents
    ]
    heads = reader.says(
        heading=words("receipt-documents"),
        name=words("receipt-document-name"),
        size=words("receipt-document-size"),
        hash=words("receipt-document-hash"),
        none=words("receipt-no-documents"),
    )
    return {**heads, "rows": rows}


def size_of(size: int) -> Line:
    """Say a size in kilobytes or megabytes (of a thousand), to one decimal; nothing is smaller than 0.1 kB."""
    kilobytes = max(SMALLEST, (Decimal(size) / KILO).quantize(SMALLEST))
    if kilobytes < KILO:
        return words("paper-kilobytes", count=kilobytes)
    return words("paper-megabytes", count=(kilobytes / KILO).quantize(SMALLEST))


def _verification(submission: Submission, bot: str, reader: Reader) -> Data:
    code = str(submission.code)
    return {
        **reader.says(
            heading=words("receipt-verify"),
            how=words("receipt-verify-how", bot=f"@{bot}", command=f"/verify {code}"),
            digest_label=words("receipt-digest"),
            digest_means=words("receipt-digest-means"),
            picture=words("receipt-picture", code=code),
            scan=words("receipt-scan"),
        ),
        "code": code,
        "digest": submission.snapshot.digest(),
        "link": start_link(bot, submission.code.payload),
    }
