"""Each kind of update becomes one event in our own words, or none."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.events import (
    Commanded,
    Edited,
    Event,
    Fetched,
    Left,
    Returned,
    Said,
    SentFile,
    SentOther,
    SharedContact,
    Tapped,
    TappedUnknown,
)
from bot.errors import UnreadableUpdate
from bot.handlers.decode import Decoder, chat_of
from bot.handlers.keyboards import Seal
from bot.handlers.raw import updates_in
from bot.storage.inbox import Claimed
from bot.turns import Decoded, Outsider
from tests.core.desk import TOKEN
from tests.core.updates import DATE, Json, answer, blocked, group, message, said, tapped, user

ADA = 700_000_001
SEAL = Seal(TOKEN)
DECODE = Decoder(SEAL)
FILE = {
    "file_id": "x",
    "file_unique_id": "u",
    "file_name": "degree\u202e.pdf",
    "mime_type": "Application/PDF",
    "file_size": 9,
}
THEN = datetime.fromtimestamp(DATE, UTC)
ARRIVED = datetime(2027, 1, 1, tzinfo=UTC)


def decode(update: Json) -> Decoded:
    """Decode an update as it comes out of the inbox."""
    (raw,) = updates_in(answer({"update_id": 1, **update}))
    return Decoder(SEAL)(Claimed(1, chat_of(raw.content), raw.body, ARRIVED, 0))


def event(update: Json) -> Event:
    """Decode an update that is one of a person's."""
    decoded = decode(update)
    assert isinstance(decoded, Event)
    return decoded


def test_a_text_is_said_at_the_message_s_own_date() -> None:
    heard = event(said(1, ADA, " Hello\u202e\u00a0 there \n\n\n\n you "))
    assert isinstance(heard, Said)
    assert (heard.text, heard.at, heard.message_id, heard.update_id) == ("Hello there\n\nyou", THEN, 7, 1)
    assert (heard.sender.user_id, heard.sender.first_name, heard.sender.language_tag) == (ADA, "Ada", "en")


@pytest.mark.parametrize(
    ("text", "name", "argument"),
    [
        ("/start", "start", ""),
        ("/start VN-1", "start", "VN-1"),
        ("/Start@the_bot  VN-1 ", "start", "VN-1"),
        ("/search\ncyber crime", "search", "cyber crime"),
        ("/", "", ""),
        ("/ start", "", "start"),
        ("/@", "", ""),
    ],
)
def test_a_command_is_its_name_and_what_follows(text: str, name: str, argument: str) -> None:
    heard = event(said(1, ADA, text))
    assert isinstance(heard, Commanded)
    assert (heard.name, heard.argument) == (name, argument)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"document": FILE, "animation": {"file_id": "x"}}, "video"),
        ({"voice": {"file_id": "x"}}, "voice"),
        ({"audio": {"file_id": "x"}}, "voice"),
        ({"video_note": {"file_id": "x"}}, "video"),
        ({"sticker": {"file_id": "x"}}, "sticker"),
        ({"venue": {"title": "x"}}, "location"),
        ({"poll": {"id": "x"}}, "poll"),
        ({"dice": {"value": 6}}, "other"),
        ({"pinned_message": {}}, "other"),
    ],
)
def test_what_is_no_text_is_known_by_its_kind(content: Json, kind: str) -> None:
    heard = event({"message": message(ADA, **content)})
    assert isinstance(heard, SentOther)
    assert heard.kind == kind


def test_a_document_is_known_by_its_name_size_and_album() -> None:
    content = {"document": FILE, "caption": "Mon  diplôme", "media_group_id": "77"}
    heard = event({"message": message(ADA, **content)})
    assert isinstance(heard, SentFile)
    assert (heard.kind, heard.file_id, heard.name, heard.size) == ("document", "x", "degree.pdf", 9)
    assert (heard.album, heard.caption, heard.media_type) == ("77", "Mon diplôme", "application/pdf")


def test_of_a_photo_the_largest_size_counts() -> None:
    sizes = [{"file_id": name, "file_unique_id": name, "file_size": size} for name, size in (("a", 1), ("b", 3))]
    heard = event({"message": message(ADA, photo=[*sizes, {"file_id": "c", "file_unique_id": "c"}])})
    assert isinstance(heard, SentFile)
    assert (heard.kind, heard.file_id, heard.name, heard.media_type) == ("photo", "b", "", "image/jpeg")


OWN = {"assistant": {"chat_id": ADA, "fetched": {"fetch_id": 4, "purpose": "document", "outcome": "gone"}}}


def test_what_came_of_a_fetch_is_told_under_a_negative_number_only() -> None:
    heard = DECODE(Claimed(-9, ADA, json.dumps(OWN).encode(), ARRIVED, 0))
    assert isinstance(heard, Fetched)
    assert (heard.sender.user_id, heard.fetch_id, heard.outcome, heard.at) == (ADA, 4, "gone", ARRIVED)
    with pytest.raises(UnreadableUpdate):
        DECODE(Claimed(9, ADA, json.dumps(OWN).encode(), ARRIVED, 0))
    with pytest.raises(UnreadableUpdate):
        DECODE(Claimed(-9, ADA, json.dumps(said(1, ADA, "hello")).encode(), ARRIVED, 0))


def test_an_update_of_ours_that_this_release_does_not_know_is_passed_over() -> None:
    assert DECODE(Claimed(-9, ADA, json.dumps({"assistant": {"chat_id": ADA}}).encode(), ARRIVED, 0)) is None


@pytest.mark.parametrize(("number", "own"), [(ADA, True), (5, False), (None, False)])
def test_a_contact_is_the_sender_s_own_only_by_its_id(number: int | None, own: bool) -> None:
    heard = event(
        {"message": message(ADA, contact={"phone_number": "33639981234", "first_name": "A", "user_id": number})}
    )
    assert isinstance(heard, SharedContact)
    assert (heard.phone, heard.own) == ("+33639981234", own)


def test_a_tap_on_our_button_is_its_action_at_the_instant_of_its_arrival() -> None:
    heard = event(tapped(1, ADA, SEAL.close(ADA, Action("a", ("z", "yes")).encode())))
    assert isinstance(heard, Tapped)
    assert (heard.action, heard.at, heard.message_id) == (Action("a", ("z", "yes")), ARRIVED, 6)


@pytest.mark.parametrize(
    "data", ["menu", "", "====", "\ud800", SEAL.close(ADA + 1, "menu"), Seal("1:x").close(ADA, "menu")]
)
def test_a_tap_on_what_was_not_signed_for_this_chat_is_unknown(data: str) -> None:
    assert isinstance(event(tapped(1, ADA, data)), TappedUnknown)


def test_a_tap_on_somebody_else_s_message_concerns_nobody() -> None:
    update = tapped(1, ADA, SEAL.close(ADA, "menu"))
    update["callback_query"]["from"] = user(ADA + 1)
    assert decode(update) is None


def test_an_edit_is_known_and_not_read() -> None:
    heard = event({"edited_message": {**message(ADA, text="new"), "edit_date": DATE + 60}})
    assert isinstance(heard, Edited)
    assert (heard.at - THEN).total_seconds() == 60


@pytest.mark.parametrize(("status", "kind"), [("kicked", Left), ("left", Left), ("member", Returned)])
def test_blocking_and_coming_back_are_known(status: str, kind: type[Event]) -> None:
    assert isinstance(event(blocked(1, ADA, status)), kind)


@pytest.mark.parametrize(
    "update",
    [
        {"message": {**message(ADA), "chat": group()}},
        {"message": {**message(ADA, new_chat_members=[user(1)]), "chat": group()}},
        {"my_chat_member": {**blocked(1, ADA, "member")["my_chat_member"], "chat": group()}},
        {"message": {**message(ADA), "chat": {**group(), "type": "supergroup"}}},
    ],
)
def test_what_happens_in_a_group_calls_for_a_farewell(update: Json) -> None:
    assert decode(update) == Outsider(group()["id"])


@pytest.mark.parametrize(
    "update",
    [
        {"message": {**message(ADA, left_chat_member=user(1)), "chat": group()}},
        {"message": {**message(ADA), "chat": {**group(), "type": "channel"}}},
        {"message": {**message(ADA), "from": {**user(ADA), "is_bot": True}}},
        {"my_chat_member": {**blocked(1, ADA, "left")["my_chat_member"], "chat": group()}},
        {"edited_message": {**message(ADA), "chat": group()}},
        {"poll": {"id": "1"}},
        {},
    ],
)
def test_what_concerns_nobody_is_nothing(update: Json) -> None:
    assert decode(update) is None


def test_an_update_without_sense_is_named_by_its_fields_and_not_by_what_stood_there() -> None:
    with pytest.raises(UnreadableUpdate) as caught:
        decode({"message": {**message(ADA, text=["my secret"]), "date": "my birthday"}})
    assert "message.date" in str(caught.value)
    assert "message.text" in str(caught.value)
    assert "my" not in str(caught.value)


@pytest.mark.parametrize(
    ("update", "chat_id"),
    [
        ({"message": {"chat": {"id": 5}}}, 5),
        ({"edited_message": {"chat": {"id": -5}}}, -5),
        ({"callback_query": {"message": {"chat": {"id": 5}}, "from": {"id": 6}}}, 5),
        ({"callback_query": {"from": {"id": 6}, "inline_message_id": "x"}}, 6),
        ({"my_chat_member": {"chat": {"id": 5}}}, 5),
        ({"message": {"chat": {"id": 2**52}}}, None),
        ({"message": {"chat": {"id": True}}}, None),
        ({"message": {"chat": [5]}}, None),
        ({"message": "x"}, None),
        ([], None),
        (None, None),
    ],
)
def test_the_chat_of_an_update_is_told_without_trusting_it(update: Any, chat_id: int | None) -> None:
    assert chat_of(update) == chat_id
