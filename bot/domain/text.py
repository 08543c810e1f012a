"""What people type, made safe to keep and easy to compare.

Nothing here fails: any `str` is accepted, lone surrogates included.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

MAX_MARKS = 4
"""Most combining marks kept in a row; no written language stacks more."""

_JOINERS = "\u200c\u200d"
_JOINER_RUN = re.compile(f"([{_JOINERS}])[{_JOINERS}]+")
_WHITE = re.compile(r"[\s\u2800\u3164\uffa0]+")  # with three fillers that look like blanks but are not white space
_BREAK = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_VISIBLE_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")

# Where a joiner changes what is read: Arabic to Mongolian scripts, and pictures of several parts.
_JOINING = ((0x0600, 0x18AF), (0x2190, 0x2BFF), (0x1F000, 0x1FAFF))
_JOINING_EDGES = [edge for first, last in _JOINING for edge in (first, last + 1)]

_APART = re.compile("[^a-z0-9]+")
_DIGITS = {
    zero + value: str(value) for zero in (ord("٠"), ord("۰"), ord("０")) for value in range(10)
}  # Arabic-Indic, extended Arabic-Indic, fullwidth
_LETTERS = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "ı": "i",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ة": "ه",
        "ک": "ك",
        "گ": "ك",
        "پ": "ب",
        "چ": "ج",
        "ڤ": "ف",
        "ء": None,
        "ـ": None,
    }
)


def clean_line(text: str) -> str:
    """Return one line that is fit to keep: composed, visible, single blanks, nothing around it."""
    return _WHITE.sub(" ", _compose(_WHITE.sub(" ", _visible(text)))).strip()


def clean_text(text: str) -> str:
    """Return the text with its paragraphs: each line clean, at most one empty line between two."""
    lines = "\n".join(map(clean_line, _BREAK.split(text)))
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n")


def utf16_length(text: str) -> int:
    """Return the length that Telegram counts, in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def ascii_digits(text: str) -> str:
    """Return the text with Arabic-Indic, extended and fullwidth digits written 0 to 9."""
    return text.translate(_DIGITS)


def fold(text: str) -> str:
    """Return what is left of the text for matching.

    Letters and ASCII digits with single blanks between words: no case, accents, vowel marks or tatweel;
    alef, ya, ta marbuta and hamza in one form each.
    """
    if text.isascii():
        return " ".join(_APART.split(text.lower())).strip()
    spread = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    letters = ascii_digits(spread.translate(_LETTERS))
    return " ".join("".join(map(_match_form, letters)).split())


def _match_form(char: str) -> str:
    category = unicodedata.category(char)
    if category[0] in "LN" or category == "Mc":
        return char
    return "" if category in ("Mn", "Me", "Cf", "Cs") else " "


def _visible(text: str) -> str:
    return text if text.isascii() and text.isprintable() else "".join(filter(_is_kept, text))


def _is_kept(char: str) -> bool:
    """Whether a character may stay: white space, joiners and everything that can be seen."""
    category = unicodedata.category(char)
    if category == "Cc":
        return char in "\t\n\v\f\r\x85"
    if category == "Cf":
        return char in _JOINERS or char in _VISIBLE_FORMATS
    return category != "Cs" and not _is_noncharacter(ord(char))


def _is_noncharacter(code: int) -> bool:
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def _compose(line: str) -> str:
    if line.isascii():
        return line
    short = _limit_marks(unicodedata.normalize("NFC", line))
    return unicodedata.normalize("NFC", _drop_idle_joiners(short))


def _limit_marks(line: str) -> str:
    kept: list[str] = []
    run = 0
    for char in line:
        if unicodedata.category(char) in ("Mn", "Me"):
            run += 1
        elif char not in _JOINERS:
            run = 0
        if run <= MAX_MARKS or char in _JOINERS:
            kept.append(char)
    return "".join(kept)


def _drop_idle_joiners(line: str) -> str:
    """Drop each joiner that does not stand between two characters that it could join.

    Marks are passed over on the left and accepted on the right, so that neither their order nor their
    number decides: cleaning a clean line then changes nothing.
    """
    single = _JOINER_RUN.sub(r"\1", line)
    kept: list[str] = []
    base = ""
    for char, following in zip(single, [*single[1:], ""], strict=True):
        if char in _JOINERS and not (_joins(base) and (_is_mark(following) or _joins(following))):
            continue
        if not _is_mark(char):
            base = char
        kept.append(char)
    return "".join(kept)


def _is_mark(char: str) -> bool:
    return char != "" and unicodedata.category(char)[0] == "M"


def _joins(char: str) -> bool:
    return char != "" and bisect_right(_JOINING_EDGES, ord(char)) % 2 == 1
