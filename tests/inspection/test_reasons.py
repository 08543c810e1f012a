"""Every reason has words in every language, and every wording its reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.inspection.reason import Reason

_LOCALES = Path(__file__).parents[2] / "locales"


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_reasons_and_their_words_are_the_same_set(language: str) -> None:
    words = (_LOCALES / language / "documents.ftl").read_text("utf-8")
    assert set(re.findall(r"(?m)^document-refused-(\w+) =", words)) == {reason.value for reason in Reason}
