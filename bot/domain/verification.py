"""The code by which anybody can ask whether a receipt comes from here, such as `A-7K3M-9QXF-2-K7QX-2MPA`.

It names the application and the revision, and carries the first 40 bits of that revision's digest. A digest covers
what nobody but the candidate and the organisation has seen, so the code cannot be guessed; and needing no key of its
own, it can be checked against the stored digest for as long as that is kept, whatever keys have been changed since.
"""

from __future__ import annotations

import hmac
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, which are misread as 1, 1, 0 and V."""

CHECK = 8
"""Characters of the digest in a code: 40 bits."""

PAYLOAD = "verify_"
"""How the payload of a link to the bot begins."""

_MISREAD = str.maketrans("ILOU", "110V")
_CODE = re.compile(rf"A([{ALPHABET}]{{4}})([{ALPHABET}]{{4}})([1-9][0-9]{{0,3}})([{ALPHABET}]{{{CHECK}}})")


@dataclass(frozen=True, slots=True)
class VerificationCode:
    """What a receipt says of itself: whose application, which revision, and how that revision's digest begins."""

    public_id: str
    revision: int
    check: str

    def __str__(self) -> str:
        return f"{self.public_id}-{self.revision}-{self.check[:4]}-{self.check[4:]}"

    @property
    def payload(self) -> str:
        """What follows `?start=` in a link to the bot: at most 64 characters, of those that Telegram allows there."""
        return f"{PAYLOAD}{self}"

    def proves(self, digest: str) -> bool:
        """Tell whether this is the code of a revision with this digest (SHA-256 in hexadecimal)."""
        return hmac.compare_digest(self.check, _beginning(digest))


@dataclass(frozen=True, slots=True)
class Proof:
    """What is told to whoever asks about a genuine code: of which vacancy, when, and whether that version counts.

    Nothing in it says whose it is.
    """

    reference: str
    revision: int
    latest: int
    submitted_at: datetime
    withdrawn: bool


def code_of(public_id: str, revision: int, digest: str) -> VerificationCode:
    """Give the code of a revision from its digest (SHA-256 in hexadecimal)."""
    return VerificationCode(public_id, revision, _beginning(digest))


def read_code(text: str) -> VerificationCode | None:
    """Read a code as people type it, or a link's payload; None when it is not one.

    Case, blanks, dashes and other signs do not matter, digits may be of any script, O counts as 0, I and L as 1.
    """
    typed = unicodedata.normalize("NFKC", text.strip()).casefold().removeprefix(PAYLOAD)
    kept = "".join(map(_plain, filter(str.isalnum, typed))).upper().translate(_MISREAD)
    found = _CODE.fullmatch(kept)
    if found is None:
        return None
    first, second, revision, check = found.groups()
    return VerificationCode(f"A-{first}-{second}", int(revision), check)


def _plain(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


def _beginning(digest: str) -> str:
    bits = int(digest[:10], 16)
    return "".join(ALPHABET[bits >> 5 * place & 31] for place in reversed(range(CHECK)))
