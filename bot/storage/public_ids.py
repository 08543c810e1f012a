"""The short ids by which people quote an application, such as `A-7K3M-9QXF`."""

from __future__ import annotations

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U, which are misread as 1, 1, 0 and V."""


def public_id() -> str:
    """Give a new random id of 40 bits; its uniqueness is up to the table."""
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(8))
    return f"A-{drawn[:4]}-{drawn[4:]}"
