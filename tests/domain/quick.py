"""Settings and strategies that the property tests of this folder share."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

quick = settings(max_examples=60, deadline=None)
"""Few examples each, because there are many properties."""

awkward = st.sampled_from(
    "\0\t\n\r\x0b\x1c\x85\xa0\xad\u0300\u0301\u0316\u0345\u0650\u0651\u0654\u093c\u094d\u200b\u200c\u200d"
    "\u200e\u200f\u061c\u202e\u2028\u2029\u2066\u2069\u2800\u3164\ufeff\ufe0f\ud800\udfff\uffff"
    "aZé ıİßſK\u2126٣۳３ءأئىةکـكاد👩💻🏽❤½①ﷺﬁ中"
)
any_text = st.text(st.one_of(awkward, st.characters(exclude_categories=())), max_size=40)
"""Any `str` at all, lone surrogates included, with a liking for the characters that cause trouble."""
