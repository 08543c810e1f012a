"""What Telegram makes of spans that overlap: styles are split and joined, the others may not cross."""

from __future__ import annotations

from itertools import pairwise

from bot.sandbox.entities import CODES, QUOTES, STYLES, Span, ordered

_END = 2**31


def settled(spans: list[Span]) -> list[Span]:
    """Spans as Telegram stores them; empty ones vanish."""
    if not spans:
        return spans
    spans = ordered(span for span in spans if span.end > span.start)
    if len(spans) < 2 or not _touching(spans):
        return spans
    return _joined(spans, [])


def with_found(spans: list[Span], found: list[Span]) -> list[Span]:
    """Settled spans together with the ones Telegram found by itself, which give way."""
    return _joined(spans, found) if spans else found


def _touching(spans: list[Span]) -> bool:
    return any(after.start <= before.end for before, after in pairwise(spans))


def _joined(spans: list[Span], found: list[Span]) -> list[Span]:
    styles = [span for span in spans if span.kind in STYLES]
    quotes = apart([span for span in spans if span.kind in QUOTES])
    others = apart([span for span in spans if span.kind not in STYLES and span.kind not in QUOTES])
    others = _not_crossing(others, quotes)
    others = _merged(others, _not_crossing(found, quotes))
    frame = ordered([*others, *quotes])
    return ordered([*frame, *_split_styles(styles, frame)])


def apart(spans: list[Span]) -> list[Span]:
    """The ordered spans without those that begin inside an earlier one."""
    kept: list[Span] = []
    for span in spans:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _not_crossing(spans: list[Span], quotes: list[Span]) -> list[Span]:
    """Spans that lie inside a quotation or outside all of them, but not across a border."""

    def crosses(span: Span) -> bool:
        quote = next((one for one in quotes if one.end > span.start), None)
        return quote is not None and (quote.end < span.end or span.start < quote.start < span.end)

    return [span for span in spans if not crosses(span)]


def _merged(old: list[Span], new: list[Span]) -> list[Span]:
    free = [one for one in new if not any(one.start < other.end and other.start < one.end for other in old)]
    return ordered([*old, *free])


class _Styles:
    """Runs of each style that are still open while the borders go by."""

    def __init__(self, styles: list[Span]) -> None:
        self._waiting = styles
        self._position = 0
        self._runs: dict[str, tuple[int, int]] = {}
        self.done: list[Span] = []

    def advance(self, border: int) -> None:
        """Take every style that begins before the border, and cut all runs there."""
        while self._position < len(self._waiting) and self._waiting[self._position].start < border:
            style = self._waiting[self._position]
            self._position += 1
            run = self._runs.get(style.kind)
            if run is not None and style.start <= run[1]:
                self._runs[style.kind] = (run[0], max(run[1], style.end))
            else:
                self._cut(style.start)
                self._runs[style.kind] = (style.start, style.end)
        self._cut(border)

    def _cut(self, border: int) -> None:
        for kind in STYLES:
            run = self._runs.get(kind)
            if run is None or run[0] >= border:
                continue
            self.done.append(Span(kind, run[0], min(run[1], border)))
            if run[1] <= border:
                del self._runs[kind]
            else:
                self._runs[kind] = (border, run[1])


def _split_styles(styles: list[Span], frame: list[Span]) -> list[Span]:
    """Cut the styles at the borders of all other spans; inside code there are none."""
    if not styles:
        return []
    runs = _Styles(styles)
    open_spans: list[Span] = []

    def close_before(border: int) -> None:
        while open_spans and border >= open_spans[-1].end:
            inner = open_spans.pop()
            before = len(runs.done)
            runs.advance(inner.end)
            if inner.kind in CODES:
                del runs.done[before:]
        runs.advance(border)

    for span in frame:
        close_before(span.start)
        open_spans.append(span)
    close_before(_END)
    return runs.done
