"""The finer points of markup, links and addresses, looked at without a call."""

from __future__ import annotations

from typing import Any

import pytest

from bot.sandbox.addresses import AddressError, checked_address, mentioned_user
from bot.sandbox.entities import Span
from bot.sandbox.errors import CallError
from bot.sandbox.images import picture_size
from bot.sandbox.spans import settled
from bot.sandbox.text import finished, formatted, message_text, typed
from tests.sandbox.telegram import PIXEL

Spans = list[tuple[str, int, int]]


def spans_of(text: str, mode: str = "") -> tuple[str, Spans]:
    made = formatted(text, mode, None)
    return made.text, [(one["type"], one["offset"], one["length"]) for one in made.entities]


def complaint(text: str, mode: str) -> str:
    with pytest.raises(CallError) as refusal:
        message_text(text, mode, None)
    return refusal.value.description.removeprefix("Bad Request: can't parse entities: ")


@pytest.mark.parametrize(
    ("source", "text", "spans"),
    [
        ("```py\ncode```", "code", [("pre", 0, 4)]),
        ("```\r\ncode```", "code", [("pre", 0, 4)]),
        ("```code```", "code", [("pre", 0, 4)]),
        ("`a*b\\`c`", "a*b`c", [("code", 0, 5)]),
        ("[a](https://b.org/c\\)d)", "a", [("text_link", 0, 1)]),
        ("[interpol\\.int]", "interpol.int", [("text_link", 0, 12)]),
        ("[a](nowhere)", "a", []),
        ("[a](tg://user?id=5)", "a", [("text_mention", 0, 1)]),
        ("![👍](tg://emoji?id=5368324170671202286)", "👍", [("custom_emoji", 0, 2)]),
        ("![now](tg://time?unix=1800000000&format=r)", "now", [("date_time", 0, 3)]),
        ("*a _b_*", "a b", [("bold", 0, 2), ("bold", 2, 1), ("italic", 2, 1)]),
        ("___a_\r__", "a", [("italic", 0, 1), ("underline", 0, 1)]),
        ("**", "", []),
        (">a\n>b||\nc", "a\nb\nc", [("expandable_blockquote", 0, 4)]),
        ("a\n>b", "a\nb", [("blockquote", 2, 1)]),
        ("*a*\n*b*", "a\nb", [("bold", 0, 1), ("bold", 2, 1)]),
    ],
)
def test_markdown_v2_is_read(source: str, text: str, spans: Spans) -> None:
    assert spans_of(source, "MarkdownV2") == (text, spans)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("![a]", "The entity must contain a tg://emoji or tg://time URL"),
        ("![a](https://b.org)", "Invalid tg://emoji or tg://time URL specified"),
        ("![a](tg://emoji?id=5", "Can't find end of a URL at byte offset 5"),
        ("![a", "Can't find end of CustomEmoji entity at byte offset 0"),
        ("[a", "Can't find end of TextUrl entity at byte offset 0"),
        ("__a", "Can't find end of Underline entity at byte offset 0"),
        ("~a", "Can't find end of Strikethrough entity at byte offset 0"),
        ("||a", "Can't find end of Spoiler entity at byte offset 0"),
        ("```\na", "Can't find end of Pre entity at byte offset 0"),
        (">*a\nb*", "Can't find end of Bold entity at byte offset 1"),
        (">*a||\nb*", "Can't find end of Bold entity at byte offset 1"),
        ("a]", "Character ']' is reserved and must be escaped with the preceding '\\'"),
    ],
)
def test_markdown_v2_complains_exactly(source: str, words: str) -> None:
    assert complaint(source, "MarkdownV2") == words


@pytest.mark.parametrize(
    ("source", "text", "spans"),
    [
        ("[a](http://b.org) c", "a c", [("text_link", 0, 1)]),
        ("[b.org](", "b.org", [("url", 0, 5)]),
        ("```js\nx``` y", "x y", [("pre", 0, 1)]),
        ("\\*a\\*", "*a*", []),
    ],
)
def test_the_old_markdown_is_read(source: str, text: str, spans: Spans) -> None:
    assert spans_of(source, "Markdown") == (text, spans)


@pytest.mark.parametrize(
    ("source", "text", "spans"),
    [
        ('<tg-emoji emoji-id="5">👍</tg-emoji>', "👍", [("custom_emoji", 0, 2)]),
        ('<tg-time unix="1800000000" format="d">now</tg-time>', "now", [("date_time", 0, 3)]),
        ('<tg-time unix="soon">now</tg-time>', "now", []),
        ('<code class="language-py"><pre>x</pre></code>', "x", [("pre", 0, 1)]),
        ('<pre><code class="other">x</code></pre>', "x", [("pre", 0, 1)]),
        ("<a href='https://b.org/?a=1&amp;b=2'>a</a>", "a", [("text_link", 0, 1)]),
        ("<a>https://b.org</a>", "https://b.org", [("text_link", 0, 13)]),
        ("<a href=b.org >a</a>", "a", [("text_link", 0, 1)]),
        ('<span class="tg-spoiler">a</span>', "a", [("spoiler", 0, 1)]),
        ("<b ><i>a</i></b >", "a", [("bold", 0, 1), ("italic", 0, 1)]),
        ("1 &lt; 2 &#0; &#1114111; &#00000000065;", "1 < 2 &#0; &#1114111; &#00000000065;", []),
    ],
)
def test_html_is_read(source: str, text: str, spans: Spans) -> None:
    got, found = spans_of(source, "HTML")
    assert (got, sorted(found)) == (text, sorted(spans))


def test_html_complains_about_a_date_it_cannot_format() -> None:
    assert complaint('<tg-time unix="5" format="x">a</tg-time>', "HTML") == "Invalid date format used"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://a.org:8080/x", ["https://a.org:8080/x"]),
        ("https://a.org:99999/x", ["https://a.org"]),
        ("(see https://a.org/x_(y))", ["https://a.org/x_(y)"]),
        ("https://a.org/[x]]", ["https://a.org/[x]"]),
        ("https://a.org?", ["https://a.org"]),
        ("https://user@a.org/x", ["https://user@a.org/x"]),
        ("http://192.168.0.1/x", ["http://192.168.0.1/x"]),
        ("1.2.3.4 and 1.2.3.400", ["1.2.3.4"]),
        ("sftp://a.org", []),
        ("a.org@b.org@c.org", []),
        ("x@y.org", ["x@y.org"]),
        ("mailto:x@y.org", ["x@y.org"]),
        ("http://a_b.org http://a.b-c http://-.org", []),
        ("http://xn--80afpi2a3c.xn--p1ai/", ["http://xn--80afpi2a3c.xn--p1ai/"]),
        ("tg://resolve?domain=x.", ["tg://resolve?domain=x"]),
        ("http://مثال.إختبار/", ["http://مثال.إختبار/"]),
        ("a.Org", []),
        ("end.Next", []),
    ],
)
def test_links_are_found_as_far_as_they_go(text: str, found: list[str]) -> None:
    entities = finished(text, []).entities
    wide = text.encode("utf-16-le")
    written = [wide[2 * one["offset"] : 2 * (one["offset"] + one["length"])].decode("utf-16-le") for one in entities]
    assert written == found


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("A.org", "http://a.org/"),
        ("https://user:word@A.org:08080/x y", "https://user:word@a.org:8080/x%20y"),
        ("http://[::1]/x", "http://[::1]/x"),
        ("TG:resolve?domain=x", "tg://resolve?domain=x"),
        ("ton://transfer/x", "ton://transfer/x"),
        ("tonsite://a.ton", "tonsite://a.ton/"),
    ],
)
def test_an_address_is_kept_in_one_form(address: str, kept: str) -> None:
    assert checked_address(address) == kept


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://", "URL host is empty"),
        ("http://.", "Host is invalid"),
        ("http://[x]/", "Wrong IPv6 address specified in the URL"),
        ("http://a%zz.org", "Wrong percent-encoded symbol in URL host"),
        ("http://a:b c@d.org", "Disallowed character in URL userinfo"),
        ("http://a.org:x", "Wrong port number specified in the URL"),
        ("tg://https://a.org", "Wrong tg URL"),
        ("ton://a:5", "Wrong ton URL"),
        ("tg://a.b", "Unallowed characters in URL host"),
    ],
)
def test_a_bad_address_has_its_reason(address: str, reason: str) -> None:
    with pytest.raises(AddressError, match=reason):
        checked_address(address)


@pytest.mark.parametrize(
    ("address", "user_id"),
    [
        ("tg://user?id=5", 5),
        ("TG:user/?a=1&id=7#x", 7),
        ("tg://user?id=x", None),
        ("tg://user?a=1", None),
        ("b.org", None),
    ],
)
def test_a_link_to_a_person_holds_their_id(address: str, user_id: int | None) -> None:
    assert mentioned_user(address) == user_id


@pytest.mark.parametrize(
    ("entity", "extra"),
    [
        ({"type": "pre", "language": "py"}, {"language": "py"}),
        ({"type": "text_link", "url": "a.org"}, {"url": "http://a.org/"}),
        ({"type": "text_mention", "user": {"id": 5}}, {"user": {"id": 5}}),
        ({"type": "custom_emoji", "custom_emoji_id": "7"}, {"custom_emoji_id": "7"}),
        ({"type": "date_time", "unix_time": 9, "date_time_format": "r"}, {"unix_time": 9, "date_time_format": "r"}),
        ({"type": "spoiler"}, {}),
    ],
)
def test_a_given_entity_keeps_what_belongs_to_it(entity: dict[str, Any], extra: dict[str, Any]) -> None:
    made = formatted("ab", "", [{**entity, "offset": 0, "length": 2}])
    assert made.entities == [{"offset": 0, "length": 2, "type": entity["type"], **extra}]


@pytest.mark.parametrize(
    ("entity", "words"),
    [
        ({"type": "bold", "offset": "x", "length": 1}, 'Field "offset" must be of type Number'),
        ({"type": "bold", "length": 1}, 'Can\'t find field "offset"'),
        ({"type": "text_link", "offset": 0, "length": 1}, 'Can\'t find field "url"'),
        ({"type": "text_mention", "offset": 0, "length": 1, "user": 5}, 'Can\'t find field "id"'),
        ({"type": "", "offset": 0, "length": 1}, "Type is not specified"),
    ],
)
def test_a_given_entity_is_complained_about(entity: dict[str, Any], words: str) -> None:
    with pytest.raises(CallError) as refusal:
        formatted("ab", "", [entity])
    assert refusal.value.description == f"Bad Request: can't parse MessageEntity: {words}"


def test_spans_that_cross_are_split_or_dropped() -> None:
    crossing = [Span("bold", 0, 3), Span("text_link", 2, 5), Span("code", 4, 6), Span("blockquote", 1, 4)]
    assert [(one.kind, one.start, one.end) for one in settled(crossing)] == [
        ("bold", 0, 1),
        ("blockquote", 1, 4),
        ("bold", 1, 3),
    ]


def test_trimming_stops_where_an_entity_begins() -> None:
    assert spans_of(" <b> a </b> ", "HTML") == (" a", [("bold", 0, 2)])


def test_cleaning_moves_the_spans_along() -> None:
    assert spans_of("a\r<b>b\rc</b>\td", "HTML") == ("abc d", [("bold", 1, 2)])
    assert spans_of("<b>\u202b</b>a", "HTML") == ("a", [])


def test_what_a_person_types_is_cleaned_too() -> None:
    assert typed("  /start\r\n ").text == "/start"
    assert typed("\u200b \u200b").text == ""


JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b08") + bytes.fromhex("00200040") + bytes(4)


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (PIXEL, (1, 1)),
        (JPEG, (64, 32)),
        (b"GIF89a" + bytes.fromhex("40002000"), (64, 32)),
        (b"RIFF0000WEBPVP8X" + bytes(8) + bytes.fromhex("3f00001f0000"), (64, 32)),
        (b"RIFF0000WEBPVP8L" + bytes(5) + ((31 << 14) | 63).to_bytes(4, "little") + bytes(5), (64, 32)),
        (b"RIFF0000WEBPVP8 " + bytes(10) + bytes.fromhex("40002000"), (64, 32)),
        (b"RIFF0000WEBPVP8", None),
        (b"RIFF0000WEBPXXXX" + bytes(20), None),
        (b"\xff\xd8\xff\xd9", None),
        (b"\x89PNG\r\n\x1a\n" + bytes(16), None),
        (b"text", None),
        (b"", None),
    ],
)
def test_a_pictures_size_is_read_from_its_head(content: bytes, size: tuple[int, int] | None) -> None:
    assert picture_size(content) == size
