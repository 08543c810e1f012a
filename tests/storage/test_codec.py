from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import StoreError
from bot.storage.codec import pack, unpack

text = st.text(st.characters(exclude_categories=()))  # lone surrogates too
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=12,
)


@given(values)
def test_what_is_packed_comes_back_equal(value: Any) -> None:
    assert unpack(pack(value)) == value


def test_arabic_takes_two_bytes_a_letter() -> None:
    assert len(pack("طلب")) == 2 + 2 * 3


@pytest.mark.parametrize(
    "value", [{1, 2}, b"bytes", datetime(2027, 1, 1, tzinfo=UTC), float("nan"), float("inf"), object(), {(1,): 2}]
)
def test_what_is_not_json_is_refused(value: object) -> None:
    with pytest.raises(StoreError, match="Not JSON"):
        pack({"answers": value})


def test_a_value_that_holds_itself_is_refused() -> None:
    value: list[Any] = []
    value.append(value)
    with pytest.raises(StoreError, match="Not JSON"):
        pack(value)


@pytest.mark.parametrize("content", [b"", b"\x80", b'{"a": ', b"{} {}", b"[" * 100_000])
def test_bytes_that_hold_no_json_are_refused_without_being_shown(content: bytes) -> None:
    with pytest.raises(StoreError, match=f"A column of {len(content)} bytes") as caught:
        unpack(content)
    assert caught.value.__suppress_context__
