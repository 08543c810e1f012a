from __future__ import annotations

import pytest
from hypothesis import given
from pydantic import TypeAdapter, ValidationError

from bot.domain.contacts import Email, Phone, suggest_email
from tests.domain.quick import any_text, quick

email: TypeAdapter[str] = TypeAdapter(Email)
phone: TypeAdapter[str] = TypeAdapter(Phone)


def code_of(refusal: pytest.ExceptionInfo[ValidationError]) -> list[str]:
    return [error["type"] for error in refusal.value.errors()]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("ana@example.org", "ana@example.org"),
        ("  ana@EXAMPLE.org \n", "ana@example.org"),
        ("ana @ example.org", "ana@example.org"),
        ("\u200fana@example.org\u202c", "ana@example.org"),
        ("josé@example.org", "josé@example.org"),
        ("jose\u0301@example.org", "josé@example.org"),
        ("a@xn--mnchen-3ya.example", "a@münchen.example"),
        ("أمينة@مثال.السعودية", "أمينة@مثال.السعودية"),
    ],
)
def test_an_address_is_read_and_normalised(typed: str, kept: str) -> None:
    assert email.validate_python(typed) == kept


@pytest.mark.parametrize(
    "typed", ["", "ana", "ana@", "@example.org", "ana@localhost", "ana garcia@example.org", "a@b@example.org", "a@x..y"]
)
def test_what_is_no_address_is_refused_with_a_code(typed: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        email.validate_python(typed)
    assert code_of(refusal) == ["email"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("+33 6 12 34 56 78", "+33612345678"),
        ("0033 6 12 34 56 78", "+33612345678"),
        ("00 33 6 12 34 56 78", "+33612345678"),
        ("+ (33) 06.12.34.56.78", "+33612345678"),
        ("+٢١٢ ٦١٢-٣٤٥٦٧٨", "+212612345678"),
        ("٠٠٢١٢٦١٢٣٤٥٦٧٨", "+212612345678"),
        ("＋３３ ６ １２ ３４ ５６ ７８", "+33612345678"),
        ("\u202a+33 612345678\u202c", "+33612345678"),
        ("+1 (202) 555-0143", "+12025550143"),
    ],
)
def test_an_international_number_is_read_without_a_region(typed: str, kept: str) -> None:
    assert phone.validate_python(typed) == kept


@pytest.mark.parametrize(
    ("typed", "region", "kept"),
    [
        ("0612-345678", "MA", "+212612345678"),
        ("07 08 09 10 11", "CI", "+2250708091011"),
        ("+33 6 12 34 56 78", "MA", "+33612345678"),
    ],
)
def test_a_national_number_is_read_in_the_region_of_the_context(typed: str, region: str, kept: str) -> None:
    assert phone.validate_python(typed, context={"region": region}) == kept


@pytest.mark.parametrize(
    "typed", ["", "123", "0612345678", "+", "00", "+33 6 12", "+999 123456789", "phone", "+" * 300]
)
@pytest.mark.parametrize("context", [None, {}, {"region": "ZZ"}])
def test_what_is_no_number_is_refused_with_a_code(typed: str, context: dict[str, str] | None) -> None:
    with pytest.raises(ValidationError) as refusal:
        phone.validate_python(typed, context=context)
    assert code_of(refusal) == ["phone"]


def test_a_number_too_short_for_its_region_is_refused() -> None:
    with pytest.raises(ValidationError) as refusal:
        phone.validate_python("0612", context={"region": "MA"})
    assert code_of(refusal) == ["phone"]


@given(any_text)
@quick
def test_whatever_is_typed_is_kept_in_one_form_or_refused_with_a_code(text: str) -> None:
    for adapter, code in ((email, "email"), (phone, "phone")):
        try:
            kept = adapter.validate_python(text, context={"region": "FR"})
        except ValidationError as error:
            codes = [detail["type"] for detail in error.errors()]
        else:
            codes = [code] if adapter.validate_python(kept) == kept else []
        assert codes == [code]


@pytest.mark.parametrize("adapter", [email, phone])
def test_what_is_no_text_is_refused(adapter: TypeAdapter[str]) -> None:
    with pytest.raises(ValidationError) as refusal:
        adapter.validate_python(33612345678)
    assert code_of(refusal) == ["string_type"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ana@gmial.com", "ana@gmail.com"),
        ("ana@gmail.con", "ana@gmail.com"),
        ("ana@GMAL.com", "ana@gmail.com"),
        ("ana@gamil.com", "ana@gmail.com"),
        ("ana@hotmial.com", "ana@hotmail.com"),
        ("ana@yaho.com", "ana@yahoo.com"),
        ("ana@yahooo.fr", "ana@yahoo.fr"),
        ("ana@outlok.com", "ana@outlook.com"),
        ("ana@iclould.com", "ana@icloud.com"),
    ],
)
def test_a_slip_in_a_common_provider_is_noticed(typed: str, meant: str) -> None:
    assert suggest_email(typed) == meant


@pytest.mark.parametrize(
    "address",
    [
        "ana@gmail.com",
        "ana@mail.com",
        "ana@ymail.com",
        "ana@interpol.int",
        "ana@un.org",
        "ana@hotmail.de",
        "ana@yahoo.co.uk",
        "gmial.com",
        "@gmial.com",
    ],
)
def test_an_address_that_looks_right_gets_no_suggestion(address: str) -> None:
    assert suggest_email(address) is None
