"""Reading what an older release wrote: each step lifts a session or a draft by one version.

A step is added here when a field or a question is renamed or changes its meaning; adding and removing needs none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bot.conversations.session import VERSION, Draft, Session
from bot.errors import NewerSession

Content = dict[str, Any]
Step = Callable[[Content], Content]

SESSION_STEPS: Mapping[int, Step] = {}
"""Version n → what makes a session of it one of version n + 1."""


def read_session(chat_id: int, version: int, content: Content, steps: Mapping[int, Step] = SESSION_STEPS) -> Session:
    """Give a stored session as this release knows it; NewerSession when a newer release wrote it."""
    if version > VERSION:
        raise NewerSession(f"chat {chat_id}: version {version}, this release knows {VERSION}")
    for step in range(version, VERSION):
        content = steps[step](content)
    return Session.model_validate({**content, "chat_id": chat_id, "version": VERSION})


def read_draft(key: str, version: int, content: Content) -> Draft:
    """Give a stored draft with the version it was written at; its form decides whether it can be read."""
    return Draft.model_validate({**content, "key": key, "version": version})
