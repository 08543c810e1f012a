"""Lines of the chat as plain text, so that a paper and the chat say the same."""

from __future__ import annotations

from datetime import datetime

from bot.catalogue.markup import plain
from bot.conversations.outcomes import Line, Value, words
from bot.domain.types import Language
from bot.presenter import Presenter


class Wording(Presenter):
    """Says lines and values as plain text; isolates stay in it, because a page needs them as much as a chat."""

    def text(self, line: Line, language: Language, at: datetime) -> str:
        """Say a line; `at` is the instant from which days are counted."""
        return plain(self._line(line, language, at))

    def value(self, value: Value, language: Language, at: datetime) -> str:
        """Say a single value as it would stand in a line."""
        return self.text(words("paper-value", value=value), language, at)
