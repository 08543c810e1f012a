"""A verification code is short, unguessable without the content, and read however it is typed."""

from __future__ import annotations

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.verification import ALPHABET, CHECK, VerificationCode, code_of, read_code

DIGEST = hashlib.sha256(b"all that was sent").hexdigest()
CODE = code_of("A-7K3M-9QXF", 2, DIGEST)
PUBLIC_IDS = st.text(ALPHABET, min_size=8, max_size=8).map(lambda drawn: f"A-{drawn[:4]}-{drawn[4:]}")
DIGESTS = st.binary().map(lambda content: hashlib.sha256(content).hexdigest())


def test_a_code_names_application_and_revision_and_ends_with_eight_characters_of_the_digest() -> None:
    assert re.fullmatch(rf"A-7K3M-9QXF-2-[{ALPHABET}]{{4}}-[{ALPHABET}]{{4}}", str(CODE))


def test_the_characters_spell_the_first_forty_bits_of_the_digest() -> None:
    assert code_of("A-7K3M-9QXF", 1, "0000000001" + 54 * "f").check == "00000001"
    assert code_of("A-7K3M-9QXF", 1, "ffffffffff" + 54 * "0").check == "ZZZZZZZZ"
    assert len(CODE.check) == CHECK


@given(PUBLIC_IDS, st.integers(1, 9999), DIGESTS)
def test_every_code_is_read_back_and_proves_its_own_digest(public_id: str, revision: int, digest: str) -> None:
    code = code_of(public_id, revision, digest)
    assert read_code(str(code)) == code
    assert read_code(code.payload) == code
    assert code.proves(digest)


def test_another_content_is_not_proved() -> None:
    assert not CODE.proves(hashlib.sha256(b"something else").hexdigest())


@pytest.mark.parametrize(
    "typed",
    [
        "a-7k3m-9qxf-2-{check}",
        "A7K3M9QXF2{check}",
        "  a 7k3m 9qxf 2 {check} ",
        "A–7K3M–9QXF–2–{check}",
        "A-7K3M-9QXF-٢-{check}",
        "\u2068A-7K3M-9QXF-2-{check}\u2069",
        "verify_A-7K3M-9QXF-2-{check}",
        "VERIFY_a7k3m9qxf2{check}",
    ],
)
def test_it_is_read_however_it_is_typed(typed: str) -> None:
    assert read_code(typed.format(check=CODE.check)) == CODE
    assert read_code(typed.format(check=CODE.check.lower())) == CODE


def test_letters_that_look_like_digits_are_read_as_digits() -> None:
    assert read_code("A-OIL0-UUUU-1-oil0-uuuu") == VerificationCode("A-0110-VVVV", 1, "0110VVVV")
    assert read_code("A-7K3M-9QXF-IO-K7QX-2MPA") == VerificationCode("A-7K3M-9QXF", 10, "K7QX2MPA")


@pytest.mark.parametrize(
    "typed",
    ["", "A-7K3M-9QXF", "hello", "A-7K3M-9QXF-2-K7QX", "B-7K3M-9QXF-2-K7QX-2MPA", "A-7K3M-9QXF-0-K7QX-2MPA", "²" * 18],
)
def test_anything_else_is_not_a_code(typed: str) -> None:
    assert read_code(typed) is None


@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    code = read_code(text)
    assert code is None or read_code(str(code)) == code


def test_a_link_can_carry_the_longest_code() -> None:
    payload = code_of("A-7K3M-9QXF", 9999, DIGEST).payload
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload)


@given(PUBLIC_IDS, st.integers(1, 999_999_999), DIGESTS)
def test_the_code_of_a_message_is_read_back_and_is_no_receipts(public_id: str, push: int, digest: str) -> None:
    code = code_of(public_id, push, digest, "message")
    assert str(code).startswith("M-")
    assert read_code(str(code)) == read_code(code.payload) == code
    assert code.proves(digest)
    assert code != code_of(public_id, push, digest)
