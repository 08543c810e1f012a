"""Texts: limits at and past the edge, and Telegram's own words for what is wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.sandbox.telegram import Telegram

UNPARSED = "can't parse entities: "
RESERVED = "is reserved and must be escaped with the preceding '\\'"

REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("A message without a text is refused", {"text": ""}, "message text is empty"),
    ("A message of spaces is refused", {"text": "   \n "}, "text must be non-empty"),
    (
        "A message of invisible characters is refused",
        {"text": "\u200b\u2060\u200f".replace("\u2060", "")},
        "text must be non-empty",
    ),
    ("A message of empty tags is refused", {"text": "<b></b>", "parse_mode": "HTML"}, "text must be non-empty"),
    ("4,097 characters are too long", {"text": "a" * 4097}, "message is too long"),
    ("4,097 characters outside the basic plane are too long", {"text": "😀" * 4097}, "message is too long"),
    ("32,769 bytes are too long whatever they say", {"text": "<b>" * 10_923, "parse_mode": "HTML"}, "text is too long"),
    ("A parse mode nobody knows is refused", {"text": "a", "parse_mode": "RTF"}, "unsupported parse_mode"),
    (
        "An unknown tag is refused",
        {"text": "a<p>b</p>", "parse_mode": "HTML"},
        f'{UNPARSED}Unsupported start tag "p" at byte offset 1',
    ),
    (
        "Offsets are counted in bytes",
        {"text": "é😀<p>b", "parse_mode": "HTML"},
        f'{UNPARSED}Unsupported start tag "p" at byte offset 6',
    ),
    (
        "A tag must be closed",
        {"text": "<i>a</i><b>a", "parse_mode": "HTML"},
        f'{UNPARSED}Can\'t find end tag corresponding to start tag "b"',
    ),
    (
        "Tags must close in order",
        {"text": "<i>a</b>", "parse_mode": "HTML"},
        f'{UNPARSED}Unmatched end tag at byte offset 4, expected "</i>", found "</b>"',
    ),
    (
        "An end tag needs a start",
        {"text": "ab</b>", "parse_mode": "HTML"},
        f"{UNPARSED}Unexpected end tag at byte offset 2",
    ),
    ("A start tag must end", {"text": "a <b", "parse_mode": "HTML"}, f"{UNPARSED}Unclosed start tag at byte offset 2"),
    (
        "A start tag with a name must end",
        {"text": "a <b ", "parse_mode": "HTML"},
        f'{UNPARSED}Empty attribute name in the tag "b" at byte offset 2',
    ),
    (
        "A start tag with an attribute must end",
        {"text": '<a href="x', "parse_mode": "HTML"},
        f"{UNPARSED}Unclosed start tag at byte offset 0",
    ),
    (
        "A start tag must end after an attribute's name",
        {"text": "<a href", "parse_mode": "HTML"},
        f'{UNPARSED}Unclosed start tag "a" at byte offset 0',
    ),
    (
        "A start tag must end after an equals sign",
        {"text": "<a href=", "parse_mode": "HTML"},
        f'{UNPARSED}Unclosed start tag "a" at byte offset 0',
    ),
    (
        "An end tag must end",
        {"text": "<b>a</b x", "parse_mode": "HTML"},
        f"{UNPARSED}Unclosed end tag at byte offset 4",
    ),
    (
        "An attribute needs a name",
        {"text": '<a ="x">b</a>', "parse_mode": "HTML"},
        f'{UNPARSED}Empty attribute name in the tag "a" at byte offset 0',
    ),
    (
        "A bare attribute value ends with a space",
        {"text": "<a href=x/y>b</a>", "parse_mode": "HTML"},
        f"{UNPARSED}Unexpected end of name token at byte offset 8",
    ),
    (
        "A span must be a spoiler",
        {"text": "<span>a</span>", "parse_mode": "HTML"},
        f'{UNPARSED}Tag "span" must have class "tg-spoiler" at byte offset 0',
    ),
    (
        "A custom emoji needs an id",
        {"text": '<tg-emoji emoji-id="x">👍</tg-emoji>', "parse_mode": "HTML"},
        f"{UNPARSED}Invalid custom emoji identifier specified",
    ),
    (
        "Half a surrogate pair is refused",
        {"text": "&#xD83D;", "parse_mode": "HTML"},
        f"{UNPARSED}Text contains invalid Unicode characters after decoding HTML entities, "
        "check for unmatched surrogate code units",
    ),
    (
        "A full stop is reserved in MarkdownV2",
        {"text": "Hi.", "parse_mode": "MarkdownV2"},
        f"{UNPARSED}Character '.' {RESERVED}",
    ),
    (
        "A minus is reserved in MarkdownV2",
        {"text": "- Hi", "parse_mode": "MarkdownV2"},
        f"{UNPARSED}Character '-' {RESERVED}",
    ),
    (
        "An exclamation mark is reserved in MarkdownV2",
        {"text": "Hi!", "parse_mode": "MarkdownV2"},
        f"{UNPARSED}Character '!' {RESERVED}",
    ),
    (
        "A single bar is reserved in MarkdownV2",
        {"text": "a|b", "parse_mode": "MarkdownV2"},
        f"{UNPARSED}Character '|' {RESERVED}",
    ),
    (
        "A quotation mark in a line is reserved in MarkdownV2",
        {"text": "a>b", "parse_mode": "MarkdownV2"},
        f"{UNPARSED}Character '>' {RESERVED}",
    ),
    (
        "Bold must end in MarkdownV2",
        {"text": "a *b", "parse_mode": "MarkdownV2"},
        f"{UNPARSED}Can't find end of Bold entity at byte offset 2",
    ),
    (
        "Italic must end in MarkdownV2",
        {"text": "é_b", "parse_mode": "MarkdownV2"},
        f"{UNPARSED}Can't find end of Italic entity at byte offset 2",
    ),
    (
        "Code must end in MarkdownV2",
        {"text": "`b", "parse_mode": "MarkdownV2"},
        f"{UNPARSED}Can't find end of Code entity at byte offset 0",
    ),
    (
        "Code with a language must end in MarkdownV2",
        {"text": "```py\nb", "parse_mode": "MarkdownV2"},
        f"{UNPARSED}Can't find end of PreCode entity at byte offset 0",
    ),
    (
        "An address must end in MarkdownV2",
        {"text": "[a](http://b.org", "parse_mode": "MarkdownV2"},
        f"{UNPARSED}Can't find end of a URL at byte offset 4",
    ),
    (
        "An entity must end in Markdown",
        {"text": "ab *c", "parse_mode": "Markdown"},
        f"{UNPARSED}Can't find end of the entity starting at byte offset 3",
    ),
    (
        "A given entity must lie in the text",
        {"text": "ab", "entities": [{"type": "bold", "offset": 1, "length": 2}]},
        "entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 3",
    ),
    (
        "A given entity must begin in the text",
        {"text": "ab", "entities": [{"type": "bold", "offset": 3, "length": 1}]},
        "entity begins after the end of the text at UTF-16 offset 3",
    ),
    (
        "A given entity must not cut a character at its start",
        {"text": "😀a", "entities": [{"type": "bold", "offset": 1, "length": 1}]},
        "entity begins in a middle of a UTF-16 symbol at byte offset 4",
    ),
    (
        "A given entity must not cut a character at its end",
        {"text": "😀a", "entities": [{"type": "bold", "offset": 0, "length": 1}]},
        "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4",
    ),
    (
        "A given entity needs a known type",
        {"text": "ab", "entities": [{"type": "loud", "offset": 0, "length": 1}]},
        "can't parse MessageEntity: Unsupported type specified",
    ),
    (
        "A given entity needs a type",
        {"text": "ab", "entities": [{"offset": 0, "length": 1}]},
        "can't parse MessageEntity: Can't find field \"type\"",
    ),
    ("A given entity is an object", {"text": "ab", "entities": [7]}, "can't parse MessageEntity: expected an Object"),
    (
        "A negative offset is refused",
        {"text": "ab", "entities": [{"type": "bold", "offset": -1, "length": 1}]},
        "receive an entity with incorrect offset -1",
    ),
    (
        "A negative length is refused",
        {"text": "ab", "entities": [{"type": "bold", "offset": 0, "length": -1}]},
        "receive an entity with incorrect length -1",
    ),
    (
        "A given link needs a good address",
        {"text": "ab", "entities": [{"type": "text_link", "offset": 0, "length": 1, "url": "nowhere"}]},
        "entity URL 'nowhere' is invalid: Wrong HTTP URL",
    ),
    (
        "Link preview options are an object",
        {"text": "ab", "link_preview_options": "[]"},
        "object expected as link preview options",
    ),
    (
        "Unreadable link preview options are refused",
        {"text": "ab", "link_preview_options": "{"},
        "can't parse link preview options JSON object",
    ),
]

Spans = list[tuple[str, int, int]]

ACCEPTED: list[tuple[str, str, str, str, Spans]] = [
    ("4,096 characters fit", "a" * 4096, "", "a" * 4096, []),
    ("4,096 characters fit after parsing", f"<b>{'a' * 4096}</b>", "HTML", "a" * 4096, [("bold", 0, 4096)]),
    ("4,096 emoji fit, counted as characters", "😀" * 4096, "", "😀" * 4096, []),
    ("A text is trimmed on both sides", " \n Hi \n ", "", "Hi", []),
    ("The parse mode is read in any case", "<i>a</i>", "hTmL", "a", [("italic", 0, 1)]),
    (
        "A bare ampersand and unknown names are literal",
        "A & B &nbsp; &copy; &lt;&gt;&amp;&quot;",
        "HTML",
        'A & B &nbsp; &copy; <>&"',
        [],
    ),
    ("Numbered characters are decoded", "&#65;&#x42;&#128512;", "HTML", "AB😀", []),
    ("Offsets are UTF-16 units", "😀<b>a</b>", "HTML", "😀a", [("bold", 2, 1)]),
    ("Lengths are UTF-16 units", "<b>😀</b>a", "HTML", "😀a", [("bold", 0, 2)]),
    (
        "Nested styles are split at their borders",
        "<b>a<i>b</i>c</b>",
        "HTML",
        "abc",
        [("bold", 0, 1), ("bold", 1, 2), ("italic", 1, 1)],
    ),
    ("Neighbouring bold joins", "<b>a</b><strong>b</strong>", "HTML", "ab", [("bold", 0, 2)]),
    ("Code holds no styles", "<code><b>a</b></code>", "HTML", "a", [("code", 0, 1)]),
    ("Code with a language is pre", '<pre><code class="language-py">x</code></pre>', "HTML", "x", [("pre", 0, 1)]),
    (
        "All tags have their kinds",
        "<u>a</u><s>b</s><tg-spoiler>c</tg-spoiler><blockquote>d</blockquote>",
        "HTML",
        "abcd",
        [("underline", 0, 1), ("strikethrough", 1, 1), ("spoiler", 2, 1), ("blockquote", 3, 1)],
    ),
    (
        "A quotation may be expandable",
        "<blockquote expandable>a</blockquote>",
        "HTML",
        "a",
        [("expandable_blockquote", 0, 1)],
    ),
    ("A link needs an address with a host", '<a href="nowhere">a</a>', "HTML", "a", []),
    ("A link with a bare host is http", '<a href="Interpol.int/x">a</a>', "HTML", "a", [("text_link", 0, 1)]),
    ("An end tag may have no name", "<b>a</>", "HTML", "a", [("bold", 0, 1)]),
    ("Escapes are removed in MarkdownV2", "1\\. \\*a\\* *b*", "MarkdownV2", "1. *a* b", [("bold", 7, 1)]),
    (
        "MarkdownV2 knows every style",
        "_a_ __b__ ~c~ ||d|| `e`",
        "MarkdownV2",
        "a b c d e",
        [("italic", 0, 1), ("underline", 2, 1), ("strikethrough", 4, 1), ("spoiler", 6, 1), ("code", 8, 1)],
    ),
    ("MarkdownV2 quotes lines", ">a\n>b\nc", "MarkdownV2", "a\nb\nc", [("blockquote", 0, 4)]),
    ("A quotation in MarkdownV2 may be expandable", ">a||", "MarkdownV2", "a", [("expandable_blockquote", 0, 1)]),
    (
        "The old Markdown still works",
        "*a* _b_ `c`",
        "Markdown",
        "a b c",
        [("bold", 0, 1), ("italic", 2, 1), ("code", 4, 1)],
    ),
    ("Carriage returns vanish and tabs are spaces", "a\r\nb\tc", "", "a\nb c", []),
    ("Embedding marks vanish, isolates stay", "a\u202bb\u2067c\u2069", "", "ab\u2067c\u2069", []),
    ("Of several direction marks only the last stays", "\u200f\u200fa", "", "\u200c\u200fa", []),
    ("A command is found", "/start now", "", "/start now", [("bot_command", 0, 6)]),
    ("A command may name its bot", "/start@sandbox_bot", "", "/start@sandbox_bot", [("bot_command", 0, 18)]),
    ("A path is no command", "a/b //c", "", "a/b //c", []),
    ("A name is found", "Ask @ada_l", "", "Ask @ada_l", [("mention", 4, 6)]),
    ("A name of three letters is none", "@ada", "", "@ada", []),
    ("A tag needs a letter", "#jobs #12 #دعم", "", "#jobs #12 #دعم", [("hashtag", 0, 5), ("hashtag", 10, 4)]),
    ("A cash tag is found", "$EUR", "", "$EUR", [("cashtag", 0, 4)]),
    (
        "An address is found without its full stop",
        "See https://www.interpol.int/a?b=c.",
        "",
        "See https://www.interpol.int/a?b=c.",
        [("url", 4, 30)],
    ),
    ("A bare host is found", "interpol.int, file.zzzz", "", "interpol.int, file.zzzz", [("url", 0, 12)]),
    ("A mail address is found", "To ada@example.org", "", "To ada@example.org", [("email", 3, 15)]),
    ("A telephone number is found", "Call +33472447000", "", "Call +33472447000", [("phone_number", 5, 12)]),
    (
        "A card number is found by its checksum",
        "4242424242424242 4242424242424241",
        "",
        "4242424242424242 4242424242424241",
        [("bank_card_number", 0, 16)],
    ),
    ("Nothing is found inside code", "<code>/start @ada_l</code>", "HTML", "/start @ada_l", [("code", 0, 13)]),
]


@pytest.mark.parametrize(("parameters", "words"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
async def test_a_text_is_refused_in_telegrams_words(telegram: Telegram, parameters: dict[str, Any], words: str) -> None:
    answer = await telegram.call("sendMessage", chat_id=telegram.ada.id, **parameters)
    assert (answer.status, answer.description) == (400, f"Bad Request: {words}")


@pytest.mark.parametrize(
    ("raw", "mode", "text", "spans"), [row[1:] for row in ACCEPTED], ids=[row[0] for row in ACCEPTED]
)
async def test_a_text_arrives_with_its_entities(
    telegram: Telegram, raw: str, mode: str, text: str, spans: Spans
) -> None:
    message = await telegram.send(raw, **({"parse_mode": mode} if mode else {}))
    assert message["text"] == text
    assert [(one["type"], one["offset"], one["length"]) for one in message.get("entities", [])] == spans


async def test_a_link_keeps_its_address_in_lower_case_with_a_path(telegram: Telegram) -> None:
    message = await telegram.send('<a href="HTTPS://Interpol.INT?A=B">a</a>', parse_mode="HTML")
    assert message["entities"][0]["url"] == "https://interpol.int/?A=B"


async def test_a_link_to_a_person_is_a_mention(telegram: Telegram) -> None:
    message = await telegram.send(f'<a href="tg://user?id={telegram.ada.id}">a</a>', parse_mode="HTML")
    assert message["entities"][0]["type"] == "text_mention"


async def test_a_language_stays_with_its_code(telegram: Telegram) -> None:
    message = await telegram.send("```py\nx```", parse_mode="MarkdownV2")
    assert message["entities"] == [{"offset": 0, "length": 1, "type": "pre", "language": "py"}]


async def test_given_entities_are_kept_and_foreign_ones_ignored(telegram: Telegram) -> None:
    given = [{"type": "bold", "offset": 0, "length": 2}, {"type": "mention", "offset": 0, "length": 2}]
    message = await telegram.send("Hi", entities=given)
    assert message["entities"] == [{"offset": 0, "length": 2, "type": "bold"}]


async def test_unreadable_entities_are_ignored(telegram: Telegram) -> None:
    assert "entities" not in await telegram.send("Hi", entities="{")


async def test_a_disabled_preview_stands_in_the_message(telegram: Telegram) -> None:
    message = await telegram.send("interpol.int", link_preview_options={"is_disabled": True})
    assert message["link_preview_options"] == {"is_disabled": True}
    assert (await telegram.send("interpol.int", disable_web_page_preview=True))["link_preview_options"]


async def test_a_message_has_telegrams_shape(telegram: Telegram) -> None:
    message = await telegram.send("Hi")
    assert message["from"] == {"id": 990000000001, "is_bot": True, "first_name": "Sandbox", "username": "sandbox_bot"}
    assert message["chat"] == {"id": telegram.ada.id, "first_name": "Ada", "type": "private"}
    assert message["date"] == telegram.world.clock.stamp()


async def test_a_text_is_read_from_query_form_and_json_alike(telegram: Telegram) -> None:
    body = json.dumps({"chat_id": telegram.ada.id, "text": "Hi"}).encode()
    assert (await telegram.post("sendMessage", body, "application/json")).result["text"] == "Hi"
    path, query = f"/bot{telegram.sandbox.token}/sendMessage", f"chat_id={telegram.ada.id}&text=Hi"
    assert (await telegram.request("GET", path, query=query)).result["text"] == "Hi"
    assert (await telegram.request("POST", path, query=query)).result["text"] == "Hi"
