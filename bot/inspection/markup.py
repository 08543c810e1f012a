"""XML from strangers: no DTD, no entities, no bottomless nesting, no field that starts another program."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from bot.inspection.outcome import Refused
from bot.inspection.reason import Reason

DEEPEST = 250
_FIELD_PROGRAM = re.compile(r"\bDDE(AUTO)?\b", re.IGNORECASE)


def check(content: bytes) -> None:
    """Read a part without building anything; Refused if it is unsafe or no XML."""
    reading = _Reading()
    parser = DefusedXMLParser(target=reading, forbid_dtd=True)
    try:
        parser.feed(content)
        parser.close()
    except DefusedXmlException:
        raise Refused(Reason.UNSAFE_STRUCTURE) from None
    except (ParseError, ValueError, LookupError):
        raise Refused(Reason.DAMAGED) from None
    if _FIELD_PROGRAM.search("".join(reading.codes)):
        raise Refused(Reason.EXTERNAL_CONTENT)


class _Reading:
    """Counts the depth and collects the codes of fields, which may be cut into several runs."""

    def __init__(self) -> None:
        self.codes: list[str] = []
        self._depth = 0
        self._in_code = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise Refused(Reason.UNSAFE_STRUCTURE)
        self._in_code = tag.endswith("}instrText")
        if tag.endswith("}fldSimple"):
            self.codes += [" ", *attributes.values(), " "]

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._in_code = False

    def data(self, text: str) -> None:
        if self._in_code:
            self.codes.append(text)

    def close(self) -> None:
        """Be what a parser's target has to be."""
