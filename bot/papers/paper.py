"""What every renderer gives back."""

from __future__ import annotations

from dataclasses import dataclass

PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished file: a short ASCII name, its media type, and its bytes."""

    name: str
    media_type: str
    content: bytes
