"""Taking away everything that is stored about oneself."""

from __future__ import annotations

from bot.conversations.outcomes import Attachment, Words
from tests.conversations.person import Person


def test_one_command_or_tap_brings_everything_as_an_archive() -> None:
    for ask in ("/mydata", "/privacy"):
        ada = Person().is_at_home().says(ask)
        if ask == "/privacy":
            ada.taps("button-mydata")
        ada.sees("mydata-whole").sees_button("button-menu")
        assert ada.reply.attachment == Attachment("mydata", ("1",))


def test_what_is_too_much_for_one_message_comes_in_parts_and_says_so() -> None:
    ada = Person().is_at_home()
    ada.store.parts = 3
    ada.says("/mydata")
    assert {line.id for reply in ada.turn.replies for line in reply.lines if isinstance(line, Words)} == {"mydata-part"}
    assert [reply.attachment for reply in ada.turn.replies] == [Attachment("mydata", (str(n),)) for n in (1, 2, 3)]
    assert [bool(reply.rows) for reply in ada.turn.replies] == [False, False, True]
