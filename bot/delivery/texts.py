"""The texts of a broadcast, from the catalogue or a file: one message in each language, their arguments checked."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime

from bot.catalogue import Catalogue, CatalogueError
from bot.catalogue.markup import escape
from bot.conversations.outcomes import Reply, words
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.errors import BroadcastError
from bot.presenter import Message, Presenter
from bot.split import LIMIT, length

_PLACE = re.compile(r"\{(\w+)\}")

Texts = dict[Language, Message]
"""A message for each language that has one."""


def from_catalogue(catalogue: Catalogue, id_: str, args: Mapping[str, str], at: datetime) -> Texts:
    """Say a message of a strict catalogue in every language; BroadcastError names the language and what is missing."""
    presenter = Presenter(catalogue)
    texts: Texts = {}
    for language in INTERFACE_LANGUAGES:
        try:
            messages = presenter.present(Reply((words(id_, **args),)), language, at)
        except CatalogueError as error:
            raise BroadcastError(f"{language}: {error}") from None
        if len(messages) > 1:
            raise BroadcastError(f"{language}: it is too long for one message")
        texts[language] = messages[0]
    return texts


def from_file(content: bytes, args: Mapping[str, str]) -> Texts:
    """Read a JSON object of plain texts by language, with {name} where an argument goes.

    BroadcastError when a text lacks an argument that is given, asks for one that is not, or is too long.
    """
    try:
        found = json.loads(content)
    except ValueError:
        raise BroadcastError("the file is not JSON") from None
    if not isinstance(found, dict) or not found:
        raise BroadcastError('expected an object such as {"en": "…", "fr": "…"}')
    texts: Texts = {}
    for language, text in found.items():
        if language not in INTERFACE_LANGUAGES or not isinstance(text, str) or not text.strip():
            raise BroadcastError(f"{language}: expected one of {', '.join(INTERFACE_LANGUAGES)}, with a text")
        texts[language] = Message(_filled(language, text, args))
    return texts


def _filled(language: str, text: str, args: Mapping[str, str]) -> str:
    wanted = set(_PLACE.findall(text))
    if wanted != set(args):
        missing, unused = sorted(wanted - set(args)), sorted(set(args) - wanted)
        raise BroadcastError(f"{language}: arguments missing: {missing}, not used: {unused}")
    filled = escape(_PLACE.sub(lambda place: args[place[1]], text.strip()))
    if length(filled) > LIMIT:
        raise BroadcastError(f"{language}: it is too long for one message")
    return filled
