"""The code by which anybody can ask whether something comes from here, such as `A-7K3M-9QXF-2-K7QX-2MPA`.

A receipt's code names the application and the revision, and carries the first 40 bits of that revision's digest. A
digest covers what nobody but the candidate and the organisation has seen, so the code cannot be guessed; and needing no
key of its own, it can be checked against the stored digest for as long as that is kept, whatever keys have been changed
since. The code of a message begins with another letter and carries the number of the push instead of the revision.
"""

from __future__ import annotations

import hmac
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, which are misread as 1, 1, 0 and V."""

CHECK = 8
"""Characters of the digest in a code: 40 bits."""

PAYLOAD = "verify_"
"""How the payload of a link to the bot begins."""

Kind = Literal["receipt", "message", "offer"]

_MISREAD = str.maketrans("ILOU", "110V")
KINDS: Mapping[str, Kind] = {"A": "receipt", "M": "message", "F": "offer"}
"""What a code is of, by its first letter, which is one of the alphabet."""

_LETTERS = {kind: letter for letter, kind in KINDS.items()}
_HALF = f"([{ALPHABET}]{{4}})"
_CODE = re.compile(rf"([{''.join(KINDS)}]){_HALF}{_HALF}([1-9][0-9]{{0,8}})([{ALPHABET}]{{{CHECK}}})")


@dataclass(frozen=True, slots=True)
class VerificationCode:
    """What a receipt says of itself: whose application, which revision, and how that revision's digest begins.

    In the code of a message `revision` is the number of the push, in that of an offer the number of the offer.
    """

    public_id: str
    revision: int
    check: str
    kind: Kind = "receipt"

    def __str__(self) -> str:
        return f"{_LETTERS[self.kind]}{self.public_id[1:]}-{self.revision}-{self.check[:4]}-{self.check[4:]}"

    @property
    def payload(self) -> str:
        """What follows `?start=` in a link to the bot: at most 64 characters, of those that Telegram allows there."""
        return f"{PAYLOAD}{self}"

    def proves(self, digest: str) -> bool:
        """Tell whether this is the code of something with this digest (SHA-256 in hexadecimal)."""
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


@dataclass(frozen=True, slots=True)
class MessageProof:
    """What is told to whoever asks about the genuine code of a message: what kind it is, about which opening, when."""

    reference: str
    template: str
    sent_at: datetime


def code_of(public_id: str, revision: int, digest: str, kind: Kind = "receipt") -> VerificationCode:
    """Give the code of a revision from its digest (SHA-256 in hexadecimal); or of a message from its push's number."""
    return VerificationCode(public_id, revision, _beginning(digest), kind)


def read_code(text: str) -> VerificationCode | None:
    """Read a code as people type it, or a link's payload; None when it is not one.

    Case, blanks, dashes and other signs do not matter, digits may be of any script, O counts as 0, I and L as 1.
    """
    typed = unicodedata.normalize("NFKC", text.strip()).casefold().removeprefix(PAYLOAD)
    kept = "".join(map(_plain, filter(str.isalnum, typed))).upper().translate(_MISREAD)
    found = _CODE.fullmatch(kept)
    if found is None:
        return None
    letter, first, second, revision, check = found.groups()
    return VerificationCode(f"A-{first}-{second}", int(revision), check, KINDS[letter])


def _plain(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    return character if digit is None else str(digit)


def _beginning(digest: str) -> str:
    bits = int(digest[:10], 16)
    return "".join(ALPHABET[bits >> 5 * place & 31] for place in reversed(range(CHECK)))
