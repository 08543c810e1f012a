"""E-mail addresses and telephone numbers as annotated types; no network is asked.

What is wrong with a value is told by the error's type, `email` or `phone`.
"""

from __future__ import annotations

import re
from typing import Annotated

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, BeforeValidator, ValidationInfo
from pydantic_core import PydanticCustomError
from rapidfuzz.distance import OSA

from bot.domain.text import ascii_digits, clean_line

_BLANKS_AT_SIGN = re.compile(r" *@ *")
_INTERNATIONAL = re.compile(r"^(?:\+|00)[ ()./-]*")

_PROVIDERS = (
    "gmail.com",
    "yahoo.com",
    "hotmail.com",
    "outlook.com",
    "icloud.com",
    "yahoo.fr",
    "hotmail.fr",
    "orange.fr",
    "yahoo.es",
    "hotmail.es",
    "proton.me",
)
_NEIGHBOURS = frozenset({"mail.com", "ymail.com", "email.com"})
"""Real providers that look like a slip of the finger on the way to another."""
_NATIONAL = re.compile(r"(?:yahoo|hotmail|outlook)\.[a-z]{2}")
"""Providers with a domain in almost every country, so that one letter more or less may well be meant."""


def _clean(value: object) -> object:
    return clean_line(value) if isinstance(value, str) else value


def _read_email(text: str) -> str:
    typed = _BLANKS_AT_SIGN.sub("@", text)
    try:
        return validate_email(typed, check_deliverability=False).normalized
    except EmailNotValidError:
        raise PydanticCustomError("email", "email") from None


def _read_phone(text: str, info: ValidationInfo) -> str:
    """Read a number by its `+` or `00`, or else as one of the region in the validation context.

    The length must be possible for the country; its ranges are not checked, because the packaged list of
    them ages and nobody may be locked out by a number newer than this release.
    """
    typed = ascii_digits(text).replace("＋", "+")
    region = (info.context or {}).get("region")
    try:
        number = phonenumbers.parse(_INTERNATIONAL.sub("+", typed), region)
    except phonenumbers.NumberParseException:
        raise PydanticCustomError("phone", "phone") from None
    if not phonenumbers.is_possible_number(number):
        raise PydanticCustomError("phone", "phone")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


Email = Annotated[str, BeforeValidator(_clean), AfterValidator(_read_email)]
"""An address with correct syntax, normalised; blanks around it and around the at sign are forgiven."""

Phone = Annotated[str, BeforeValidator(_clean), AfterValidator(_read_phone)]
"""A number in E.164. Without `+` or `00` it needs the validation context `{"region": "MA"}`."""


def suggest_email(address: str) -> str | None:
    """Return the address at a common provider that was probably meant, or None when it looks right."""
    local, _, domain = address.rpartition("@")
    domain = domain.lower()
    if not local or domain in _PROVIDERS or domain in _NEIGHBOURS or _NATIONAL.fullmatch(domain):
        return None
    nearest = min(_PROVIDERS, key=lambda provider: OSA.distance(domain, provider))
    return f"{local}@{nearest}" if OSA.distance(domain, nearest) <= len(nearest) // 5 else None
