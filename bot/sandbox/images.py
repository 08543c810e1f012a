"""The size of a picture, read from its first bytes: PNG, JPEG, GIF and WebP."""

from __future__ import annotations

import struct

_JPEG_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, None when it is no picture Telegram could read."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
    elif content.startswith((b"GIF87a", b"GIF89a")) and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
    elif content.startswith(b"\xff\xd8"):
        return _jpeg(content)
    elif content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return _webp(content)
    else:
        return None
    return (width, height) if width and height else None


def _jpeg(content: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 <= len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return (width, height) if width and height else None
        position += 2 + struct.unpack(">H", content[position + 2 : position + 4])[0]
    return None


def _webp(content: bytes) -> tuple[int, int] | None:
    if len(content) < 30:
        return None
    match content[12:16]:
        case b"VP8X":
            width = 1 + int.from_bytes(content[24:27], "little")
            return width, 1 + int.from_bytes(content[27:30], "little")
        case b"VP8L":
            bits = int.from_bytes(content[21:25], "little")
            return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case b"VP8 ":
            width, height = struct.unpack("<HH", content[26:30])
            return width & 0x3FFF, height & 0x3FFF
    return None
