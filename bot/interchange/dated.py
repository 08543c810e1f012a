"""Dates of the Europass formats as texts: `2014-09`, or `2014` where the month is not said."""

from __future__ import annotations

import re

from bot.interchange.tree import Node

_NUMBER = re.compile(r"-*(\d{1,4})(?:[Z+].*)?")


def date_text(node: Node) -> str:
    """Give what a date says, from year, month and day as far as it has them, or from its own text.

    XML Schema writes a month `--03` and a day `---01`; older files and JSON write `03`, `3` and `1`.
    """
    parts = [_NUMBER.fullmatch(node.said(name)) for name in ("year", "month", "day")]
    said: list[str] = []
    for part, width in zip(parts, (4, 2, 2), strict=True):
        if part is None:
            break
        said.append(part[1].zfill(width))
    return "-".join(said) or node.said("formatteddatetime") or " ".join(node.text.split())
