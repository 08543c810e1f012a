"""Questions to the recruitment team, and what was answered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select

from bot.domain.wishes import Inquiry, InquiryMessage
from bot.storage.codec import pack, unpack
from bot.storage.tables import inquiries, inquiry_messages

_of_chats = (
    select(inquiries)
    .where(inquiries.c.chat_id.in_(bindparam("chat_ids", expanding=True)))
    .order_by(inquiries.c.inquiry_id.desc())
)
_messages = (
    select(inquiry_messages)
    .where(inquiry_messages.c.inquiry_id.in_(bindparam("numbers", expanding=True)))
    .order_by(inquiry_messages.c.message_id)
)


def of_chats(connection: Connection, chat_ids: Collection[int]) -> dict[int, list[Inquiry]]:
    """Give the questions of each of these chats, newest first."""
    found: dict[int, list[Inquiry]] = {chat_id: [] for chat_id in chat_ids}
    rows = connection.execute(_of_chats, {"chat_ids": list(chat_ids)}).all() if chat_ids else []
    messages: dict[int, list[InquiryMessage]] = defaultdict(list)
    for row in connection.execute(_messages, {"numbers": [row.inquiry_id for row in rows]}) if rows else ():
        text = unpack(row.content)["text"]
        messages[row.inquiry_id].append(InquiryMessage(author=row.author, text=text, at=row.at))
    for row in rows:
        own = tuple(messages[row.inquiry_id])
        found[row.chat_id].append(
            Inquiry(number=row.inquiry_id, state=row.state, asked_at=row.created_at, messages=own)
        )
    return found


def ask(connection: Connection, chat_id: int, text: str, at: datetime) -> int:
    """Write a question down for the team and give its number."""
    row = {"chat_id": chat_id, "state": "open", "created_at": at, "updated_at": at}
    number = connection.execute(insert(inquiries).returning(inquiries.c.inquiry_id), row).scalar_one()
    message = {"inquiry_id": number, "author": "candidate", "content": pack({"text": text}), "at": at}
    connection.execute(insert(inquiry_messages), message)
    return int(number)
