"""Buttons carry a signed action of at most 64 bytes that works in one chat only."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversations.actions import LONGEST, Action
from bot.errors import WiringError
from bot.handlers.keyboards import Seal, markup
from bot.presenter import Key
from tests.core.desk import TOKEN

SEAL = Seal(TOKEN)
ADA = 700_000_001
PART = st.text(st.characters(exclude_characters="|", exclude_categories=["Cs"]), max_size=8)
ACTIONS = st.builds(Action, PART, st.lists(PART, max_size=2).map(tuple)).filter(lambda action: action.fits)


@given(ACTIONS, st.integers(1, 2**52))
def test_an_action_comes_back_as_it_went_out_to_its_chat_and_to_no_other(action: Action, chat_id: int) -> None:
    data = SEAL.close(chat_id, action.encode())
    assert 1 <= len(data) <= 64
    assert SEAL.open(chat_id, data) == action
    assert SEAL.open(chat_id + 1, data) is None


@given(st.text(max_size=80))
def test_what_nobody_signed_is_refused(data: str) -> None:
    assert SEAL.open(ADA, data) is None


@given(st.data())
def test_a_changed_button_is_refused(data: st.DataObject) -> None:
    sealed = bytearray(base64.urlsafe_b64decode(SEAL.close(ADA, "withdraw!|A-7K3M-9QXF") + "=="))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= data.draw(st.integers(1, 255))
    assert SEAL.open(ADA, base64.urlsafe_b64encode(sealed).decode().rstrip("=")) is None


def test_another_bot_s_token_signs_otherwise() -> None:
    assert Seal("990000000001:SANDBOX-another-token").open(ADA, SEAL.close(ADA, "menu")) is None


def test_an_action_that_is_too_long_fails_before_telegram_can_refuse_it() -> None:
    assert len(SEAL.close(ADA, "x" * LONGEST)) <= 64
    with pytest.raises(WiringError, match="longer than 40 bytes"):
        SEAL.close(ADA, "é" * (LONGEST // 2 + 1))


def test_a_message_without_buttons_has_no_keyboard_and_rows_stay_rows() -> None:
    assert markup(SEAL, ADA, ()) is None
    keyboard = markup(SEAL, ADA, ((Key("A", "a"), Key("B", "b")), (Key("C", "c"),)))
    assert keyboard is not None
    assert [[button.text for button in row] for row in keyboard.inline_keyboard] == [["A", "B"], ["C"]]
    assert {SEAL.open(ADA, str(button.callback_data)) for row in keyboard.inline_keyboard for button in row} == {
        Action("a"),
        Action("b"),
        Action("c"),
    }
