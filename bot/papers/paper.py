"""A file as it is sent."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Paper:
    """A file: its name (short and plain ASCII), its media type and its bytes."""

    name: str
    media_type: str
    content: bytes

    @property
    def is_picture(self) -> bool:
        """Whether a chat shows it as a picture."""
        return self.media_type in ("image/png", "image/jpeg")
