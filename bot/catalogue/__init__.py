"""Words: Fluent messages and Babel's locale data behind one call, `Catalogue.say`."""

from bot.catalogue.catalogue import Catalogue
from bot.catalogue.errors import (
    BrokenMessage,
    CatalogueError,
    MissingArgument,
    MissingWords,
    UnreadableCatalogue,
)
from bot.catalogue.markup import Markup
from bot.catalogue.regional import LANGUAGES
from bot.catalogue.values import Value

__all__ = [
    "LANGUAGES",
    "BrokenMessage",
    "Catalogue",
    "CatalogueError",
    "Markup",
    "MissingArgument",
    "MissingWords",
    "UnreadableCatalogue",
    "Value",
]
