"""What a fetch leaves behind, in one transaction: the document, what was read in it, and an event for the chat."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.domain.document import MOST_BYTES, MOST_DOCUMENTS, Document, untaken
from bot.fetching.work import Order, Result
from bot.storage import documents, drafts, fetches, inbox
from bot.storage.documents import NewDocument
from bot.storage.drafts import DraftRow
from bot.storage.fetches import Claim
from bot.storage.openings import FILE as OPENINGS
from bot.storage.picks import FILE as IDS

IMPORT = "import"
"""The key of the draft in which the conversation finds what was read."""


def conclude(connection: Connection, claim: Claim, order: Order, result: Result, at: datetime) -> bool:
    """Settle a fetch with all that came of it, and tell whether its sealed file is kept.

    Nothing happens when it is no longer wanted: the person has had everything deleted meanwhile.
    """
    if not fetches.settle(connection, claim.fetch_id, at):
        return False
    kept: Document | None = None
    if result.document is not None:
        result, kept = _kept(connection, claim.chat_id, order, result, result.document, at)
    if result.found is not None:
        answers = {"failed": result.found["failed"]} if "failed" in result.found else {"found": result.found}
        key = claim.purpose if claim.purpose in (OPENINGS, IDS) else IMPORT
        drafts.keep(connection, [DraftRow(claim.chat_id, key, 1, {"answers": answers})], at)
    inbox.announce(connection, claim.chat_id, _announcement(claim, order, result, kept), at)
    return result.outcome == "stored"


def _kept(
    connection: Connection, chat_id: int, order: Order, result: Result, new: NewDocument, at: datetime
) -> tuple[Result, Document | None]:
    """Keep a document, unless the very file is there already, or there is no room for it (any more)."""
    shelf = documents.listed(connection, [chat_id])[chat_id]
    same = next((each for each in shelf if each.sha256 == new.sha256), None)
    if same is not None:
        return replace(result, outcome="known"), same
    others = [each for each in shelf if each.document_id != order.replaces]
    if len(others) >= MOST_DOCUMENTS or sum(each.size for each in others) + new.size > MOST_BYTES:
        return replace(result, outcome="full"), None
    new = replace(new, name=untaken(new.name, {each.name for each in others}))
    document_id = documents.add(connection, chat_id, new, at)
    if document_id is None:
        return replace(result, outcome="gone"), None
    if order.replaces is not None:
        documents.remove(connection, chat_id, order.replaces, at)
    return result, Document(document_id, new.kind, new.name, new.media_type, new.size, new.sha256, at)


def _announcement(claim: Claim, order: Order, result: Result, kept: Document | None) -> bytes:
    read = "no" if result.found is None else "failed" if "failed" in result.found else "found"
    fetched = {
        "fetch_id": claim.fetch_id,
        "purpose": claim.purpose,
        "outcome": result.outcome,
        "document_id": kept.document_id if kept else None,
        "kind": kept.kind.value if kept else "",
        "name": kept.name if kept else "",
        "reason": result.reason,
        "args": result.args,
        "read": read,
        "reference": order.reference,
    }
    return json.dumps({"assistant": {"chat_id": claim.chat_id, "fetched": fetched}}).encode()
