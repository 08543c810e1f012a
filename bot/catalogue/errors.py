"""What can be wrong with the catalogue; raised to a developer, never shown to a person."""

from __future__ import annotations

from bot.errors import WiringError


class CatalogueError(WiringError):
    """The catalogue and the code do not fit together."""


class UnreadableCatalogue(CatalogueError):
    """A catalogue file has a syntax error."""


class MissingWords(CatalogueError):
    """The catalogue has no message with this id in this language."""


class MissingArgument(CatalogueError):
    """A message was asked for without an argument that it uses."""


class BrokenMessage(CatalogueError):
    """A message refers to something that does not exist, or uses an argument in a way it does not allow."""
