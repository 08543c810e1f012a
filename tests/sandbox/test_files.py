"""Files in both directions: sizes, ids, albums."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from bot.sandbox.files import _FORM
from tests.sandbox.telegram import PIXEL, TOKEN, File, Telegram, picture

MEGABYTE = 1024 * 1024


async def send_file(telegram: Telegram, method: str, files: dict[str, File] | None = None, **more: Any) -> Any:
    return await telegram.call(method, files, chat_id=telegram.ada.id, **more)


async def document(telegram: Telegram, content: bytes = b"Hello", name: str = "cv.pdf") -> dict[str, Any]:
    answer = await send_file(telegram, "sendDocument", {"document": (name, content)})
    return dict(answer.result["document"])


async def test_a_document_keeps_its_name_type_and_size(telegram: Telegram) -> None:
    sent = await document(telegram)
    assert (sent["file_name"], sent["mime_type"], sent["file_size"]) == ("cv.pdf", "application/pdf", 5)


async def test_a_file_is_fetched_from_the_path_get_file_gives(telegram: Telegram) -> None:
    sent = await document(telegram)
    file = (await telegram.call("getFile", file_id=sent["file_id"])).result
    assert file["file_size"] == 5
    fetched = await telegram.request("GET", f"/file/bot{TOKEN}/{file['file_path']}")
    assert fetched.raw == b"Hello"
    assert (await telegram.request("GET", f"/file/bot{TOKEN}/documents/none.pdf")).status == 404
    assert (await telegram.request("GET", f"/file/bot1:x/{file['file_path']}")).status == 401


async def test_a_file_sent_again_has_another_id_and_the_same_unique_id(telegram: Telegram) -> None:
    sent = await document(telegram)
    again = (await send_file(telegram, "sendDocument", document=sent["file_id"])).result["document"]
    assert again["file_id"] != sent["file_id"]
    assert again["file_unique_id"] == sent["file_unique_id"]
    photo = (await send_file(telegram, "sendPhoto", {"photo": ("a.png", picture(2000, 1000))})).result["photo"]
    again = (await send_file(telegram, "sendPhoto", photo=photo[-1]["file_id"])).result["photo"]
    assert [size["file_unique_id"] for size in again] == [size["file_unique_id"] for size in photo]


async def test_a_photo_comes_in_sizes_that_keep_its_shape(telegram: Telegram) -> None:
    photo = (await send_file(telegram, "sendPhoto", {"photo": ("a.png", picture(2000, 1000))})).result["photo"]
    assert [(size["width"], size["height"]) for size in photo] == [(90, 45), (320, 160), (800, 400), (1280, 640)]


async def test_a_file_may_come_under_another_field(telegram: Telegram) -> None:
    answer = await send_file(telegram, "sendDocument", {"part": ("a.txt", b"a")}, document="attach://part")
    assert answer.result["document"]["file_name"] == "a.txt"


async def test_a_caption_has_up_to_1024_characters(telegram: Telegram) -> None:
    files = {"document": ("a.txt", b"a")}
    answer = await send_file(telegram, "sendDocument", files, caption="a" * 1024)
    assert len(answer.result["caption"]) == 1024
    answer = await send_file(telegram, "sendDocument", files, caption="a" * 1025)
    assert answer.description == "Bad Request: message caption is too long"


def file_id(number: int = 1, bot: int = 1, kind: int = 0, last: int = 4) -> str:
    """A well-formed id of any file of any bot."""
    return base64.urlsafe_b64encode(_FORM.pack(kind, 4, number, bot, 1) + bytes([last])).decode().rstrip("=")


REFUSED: list[tuple[str, str, dict[str, File] | None, dict[str, Any], str]] = [
    ("A document must be there", "sendDocument", None, {}, "there is no document in the request"),
    ("A photo must be there", "sendPhoto", None, {}, "there is no photo in the request"),
    (
        "An attachment must be there",
        "sendDocument",
        None,
        {"document": "attach://x"},
        "there is no document in the request",
    ),
    ("An empty document is refused", "sendDocument", {"document": ("a.txt", b"")}, {}, "file must be non-empty"),
    ("An empty photo is refused", "sendPhoto", {"photo": ("a.png", b"")}, {}, "file must be non-empty"),
    ("A photo is a picture", "sendPhoto", {"photo": ("a.png", b"text")}, {}, "IMAGE_PROCESS_FAILED"),
    (
        "Sides over 10,000 together are refused",
        "sendPhoto",
        {"photo": ("a.png", picture(9_000, 1_001))},
        {},
        "PHOTO_INVALID_DIMENSIONS",
    ),
    (
        "A photo 21 times as wide as high is refused",
        "sendPhoto",
        {"photo": ("a.png", picture(2_100, 100))},
        {},
        "PHOTO_INVALID_DIMENSIONS",
    ),
    (
        "An id has letters of its alphabet",
        "sendDocument",
        None,
        {"document": "ab!d"},
        "wrong remote file identifier specified: Wrong character in the string",
    ),
    (
        "An id has a length",
        "sendDocument",
        None,
        {"document": "abcde"},
        "wrong remote file identifier specified: Wrong string length",
    ),
    (
        "An id ends right",
        "sendDocument",
        None,
        {"document": file_id(last=9)},
        "wrong remote file identifier specified: can't unserialize it. Wrong last symbol",
    ),
    (
        "An id is whole",
        "sendDocument",
        None,
        {"document": "AAAE"},
        "wrong remote file identifier specified: can't unserialize it",
    ),
    (
        "An id of another bot cannot be sent",
        "sendDocument",
        None,
        {"document": file_id()},
        "wrong file identifier/HTTP URL specified",
    ),
    (
        "A photo's id is no document",
        "sendDocument",
        None,
        {"document": file_id(kind=1)},
        "can't use file of type Photo as Document",
    ),
    (
        "The sandbox fetches nothing from the web",
        "sendDocument",
        None,
        {"document": "https://a.org/a.pdf"},
        "failed to get HTTP URL content",
    ),
]


@pytest.mark.parametrize(
    ("method", "files", "more", "words"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
async def test_a_file_is_refused_in_telegrams_words(
    telegram: Telegram, method: str, files: dict[str, File] | None, more: dict[str, Any], words: str
) -> None:
    answer = await send_file(telegram, method, files, **more)
    assert (answer.status, answer.description) == (400, f"Bad Request: {words}")


async def test_a_photo_at_the_edges_is_taken(telegram: Telegram) -> None:
    for width, height in ((9_000, 1_000), (2_000, 100)):
        assert (await send_file(telegram, "sendPhoto", {"photo": ("a.png", picture(width, height))})).status == 200
    full = PIXEL + bytes(10 * MEGABYTE - len(PIXEL))
    assert (await send_file(telegram, "sendPhoto", {"photo": ("a.png", full)})).status == 200
    answer = await send_file(telegram, "sendPhoto", {"photo": ("a.png", full + b"x")})
    size = 10 * MEGABYTE
    words = f"file of size {size + 1} bytes is too big for a photo; the maximum size is {size} bytes"
    assert answer.description == f"Bad Request: {words}"


async def test_a_unique_id_cannot_be_used_to_send(telegram: Telegram) -> None:
    sent = await document(telegram)
    answer = await send_file(telegram, "sendDocument", document=sent["file_unique_id"])
    assert answer.description.startswith("Bad Request: wrong remote file identifier specified")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("", "file_id not specified"),
        ("nonsense!", "invalid file_id"),
        (file_id(), "wrong file_id or the file is temporarily unavailable"),
    ],
)
async def test_get_file_refuses_bad_ids(telegram: Telegram, given: str, words: str) -> None:
    assert (await telegram.call("getFile", file_id=given)).description == f"Bad Request: {words}"


async def test_files_up_to_20_megabytes_can_be_fetched(telegram: Telegram) -> None:
    largest = await document(telegram, bytes(20 * MEGABYTE))
    assert (await telegram.call("getFile", file_id=largest["file_id"])).status == 200
    too_large = await document(telegram, bytes(20 * MEGABYTE + 1))
    answer = await telegram.call("getFile", file_id=too_large["file_id"])
    assert answer.description == "Bad Request: file is too big"


async def test_a_request_beyond_50_megabytes_is_refused(telegram: Telegram) -> None:
    answer = await send_file(telegram, "sendDocument", {"document": ("a.bin", bytes(53 * MEGABYTE))})
    assert (answer.status, answer.description) == (413, "Request Entity Too Large")


async def test_a_name_loses_its_path(telegram: Telegram) -> None:
    assert (await document(telegram, name="../../etc/passwd"))["file_name"] == "passwd"
    assert (await document(telegram, name="C:\\x\\cv.pdf"))["file_name"] == "cv.pdf"


def album(*kinds: str, **more: Any) -> list[dict[str, Any]]:
    return [{"type": kind, "media": f"attach://{index}", **more} for index, kind in enumerate(kinds)]


FILES: dict[str, File] = {str(index): (f"{index}.png", PIXEL) for index in range(11)}


async def test_an_album_shares_one_group_id(telegram: Telegram) -> None:
    answer = await send_file(telegram, "sendMediaGroup", FILES, media=album(*["photo"] * 10))
    assert len({message["media_group_id"] for message in answer.result}) == 1
    other = await send_file(telegram, "sendMediaGroup", FILES, media=album("document", "document", caption="x"))
    assert [message["caption"] for message in other.result] == ["x", "x"]
    assert other.result[0]["media_group_id"] != answer.result[0]["media_group_id"]


async def test_an_album_of_one_is_a_plain_message(telegram: Telegram) -> None:
    telegram.expect_lint("lonely_album")
    answer = await send_file(telegram, "sendMediaGroup", FILES, media=album("photo"))
    assert "media_group_id" not in answer.result[0]


@pytest.mark.parametrize(
    ("media", "words"),
    [
        (album(*["photo"] * 11), "too many messages to send as an album"),
        ([], "there are no messages to send"),
        ({}, "expected an Array of InputMedia"),
        ("{", "can't parse media JSON object"),
        ([1], "can't parse InputMedia: expected an Object"),
        (album("photo", "document"), "document can't be mixed with other media types"),
        ([{"type": "photo"}], "can't parse InputMedia: media not found"),
        ([{"media": "x"}], "can't parse InputMedia: Can't find field \"type\""),
        (album("animation"), "can't parse InputMedia: type \"animation\" can't be used in sendMediaGroup"),
        (album("poem"), 'can\'t parse InputMedia: type "poem" is unsupported'),
        (album("photo", "photo", caption="a" * 1025), "message caption is too long"),
        (None, 'parameter "media" is required'),
    ],
)
async def test_an_album_is_refused_in_telegrams_words(telegram: Telegram, media: Any, words: str) -> None:
    answer = await send_file(telegram, "sendMediaGroup", FILES, **({} if media is None else {"media": media}))
    assert (answer.status, answer.description) == (400, f"Bad Request: {words}")
