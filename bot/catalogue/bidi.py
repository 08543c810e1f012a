"""Keep text of one writing direction whole inside text of the other.

Rules: Unicode Annex 9. A chat client takes the direction of each line from its first strong
character, so an Arabic line that happens to begin with a Latin word needs a mark in front.
"""

from __future__ import annotations

import re
import unicodedata

FSI, PDI, RLM, LRM = "\u2068", "\u2069", "\u200f", "\u200e"

_CONTROLS = "\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_LETTER = r"[^\W\d_]"
_STRONG = f"{_LETTER}|[{RLM}{LRM}]"

CONTROL = re.compile(f"[{_CONTROLS}]")
_UNWANTED = re.compile(f"[{_CONTROLS}\x00\ud800-\udfff]")
_HAS_RTL = re.compile(f"[{_RTL}]")
_HAS_LTR = re.compile(f"(?![{_RTL}]){_LETTER}")
_HAS_DIGIT = re.compile(r"\d")

# The group is the first strong character of a line; what comes before it is passed over.
_LINE = re.compile(
    rf"<pre\b(?s:.*?)</pre>|^(?>(?:<(?!pre\b)[^<>\n]*>|&\#?\w+;|[^\w\n<{RLM}{LRM}]|[\d_])*)({_STRONG})?",
    re.MULTILINE,
)
_ISOLATED = re.compile(f"{FSI}[^\n{PDI}]*{PDI}")
_MARKUP = re.compile(r"<[^<>\n]*>|&\#?\w+;")
_HAS_STRONG = re.compile(_STRONG)
_PLAIN_LINE = re.compile(rf"^(?>(?:[^\w\n{RLM}{LRM}]|[\d_])*)({_STRONG})?", re.MULTILINE)


def clean(text: str) -> str:
    """Return text without bidi controls, NULs and surrogates."""
    return _UNWANTED.sub("", text)


def needs_isolation(text: str, *, rtl: bool) -> bool:
    """Tell whether text would disturb, or be disturbed by, a line of the given direction.

    A mixed string counts too: "Amina أمينة" in an English line would draw the next number to its left.
    """
    if not rtl:
        return not text.isascii() and _HAS_RTL.search(text) is not None
    if _HAS_LTR.search(text):
        return True
    return _HAS_DIGIT.search(text) is not None and _HAS_RTL.search(text) is None


def isolate(text: str) -> str:
    """Return text in first-strong isolates, one a line, since an isolate ends with its line."""
    return "\n".join(f"{FSI}{line}{PDI}" if line else line for line in text.split("\n"))


def start_lines(text: str, *, markup: bool) -> str:
    """Put a right-to-left mark before each line of an Arabic text that would run left-to-right."""
    return (_LINE if markup else _PLAIN_LINE).sub(_mark_start, text)


def _mark_start(line: re.Match[str]) -> str:
    # A line takes no direction from what is isolated, so one that begins with an isolate is marked in any case.
    ltr = FSI in line[0] or (line[1] is not None and unicodedata.bidirectional(line[1]) == "L")
    return RLM + line[0] if ltr else line[0]


def lead_lines(text: str) -> str:
    """Put a left-to-right mark before each line of such a text that begins with a name in the other direction.

    By Annex 9 a line takes no direction from what is isolated, but not every client goes by that.
    """
    if FSI not in text:
        return text
    return "\n".join(LRM + line if _may_turn(line) else line for line in text.split("\n"))


def _may_turn(line: str) -> bool:
    """Tell whether the first letter of a line is isolated, and others follow outside."""
    bare = _ISOLATED.sub(FSI, _MARKUP.sub("", line))
    head, found, tail = bare.partition(FSI)
    return bool(found) and not _HAS_STRONG.search(head) and _HAS_LTR.search(tail) is not None
