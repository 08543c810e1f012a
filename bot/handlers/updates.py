"""The parts of Telegram's updates that we read, by the field names of the Bot API.

Reading only these is some thirty times quicker than building the library's full objects, which took a quarter of a
turn, and a change in a field that does not concern us can break nothing.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field


def _whole(text: object) -> object:
    """Take lone halves of surrogate pairs out, which JSON can carry but no text holds."""
    return text.encode("utf-8", "ignore").decode() if isinstance(text, str) else text


Text = Annotated[str, BeforeValidator(_whole)]
Number = Annotated[int, Field(ge=-(2**52), le=2**52)]
"""Ids have at most 52 significant bits, by the Bot API's documentation."""


class Part(BaseModel):
    """A part of an update; what is not named here is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class User(Part):
    id: Number
    is_bot: bool = False
    first_name: Text
    language_code: Text | None = None


class Chat(Part):
    id: Number
    type: str


class Contact(Part):
    phone_number: Text
    user_id: Number | None = None


class Size(Part):
    """One size of a photo."""

    file_id: Text
    file_unique_id: Text
    file_size: Annotated[int, Field(ge=0)] = 0


class File(Size):
    """A document; what it is called and said to be is the sender's word."""

    file_name: Text = ""
    mime_type: Text = ""


class Message(Part):
    """A message; of most attachments only the presence counts."""

    message_id: Number
    date: AwareDatetime
    edit_date: AwareDatetime | None = None
    chat: Chat
    from_user: User | None = Field(default=None, alias="from")
    text: Text | None = None
    contact: Contact | None = None
    caption: Text = ""
    media_group_id: Text | None = None
    photo: tuple[Size, ...] = ()
    document: File | None = None
    voice: Any = None
    audio: Any = None
    video: Any = None
    video_note: Any = None
    animation: Any = None
    sticker: Any = None
    location: Any = None
    venue: Any = None
    poll: Any = None
    left_chat_member: Any = None


class Place(Part):
    """The message that a tapped button hangs on; one that is too old has neither text nor date."""

    message_id: Number
    chat: Chat


class Tap(Part):
    from_user: User = Field(alias="from")
    message: Place | None = None
    data: Text | None = None


class Member(Part):
    status: str


class Presence(Part):
    """A change of our own membership: somebody blocked or unblocked us, or took us into a group."""

    chat: Chat
    from_user: User = Field(alias="from")
    date: datetime
    new_chat_member: Member


class OwnFetched(Part):
    """What came of a file that was to be fetched, by the names of the event's fields."""

    fetch_id: int
    purpose: Literal["document", "import", "openings", "ids"]
    outcome: Literal["stored", "known", "refused", "full", "gone", "unsaved", "failed", "read"]
    document_id: int | None = None
    kind: str = ""
    name: str = ""
    reason: str = ""
    args: dict[str, str | int] = {}
    read: Literal["no", "found", "failed"] = "no"
    reference: str | None = None


class Own(Part):
    """Something that happened to a chat on our side; nothing that Telegram sends has this form."""

    chat_id: Number
    fetched: OwnFetched | None = None


class Update(Part):
    """One update: at most one of the parts is there; `assistant` is ours and counts under a negative number only."""

    message: Message | None = None
    edited_message: Message | None = None
    callback_query: Tap | None = None
    my_chat_member: Presence | None = None
    assistant: Own | None = None
