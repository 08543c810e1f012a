"""How to reach the writer of a CV, and who they are, as far as the CV says it plainly."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import islice

import phonenumbers
from babel.core import get_global

from bot.domain.countries import COUNTRIES, find_country
from bot.domain.data import LANGUAGES, locale
from bot.domain.dates import Ambiguous, Read, read_day
from bot.domain.profile import SectionName
from bot.domain.text import ascii_digits, clean_line, fold
from bot.interchange.cv_sections import HEAD, Sections
from bot.interchange.cv_words import labels, mentions, says, vocabulary
from bot.interchange.meanings import country_at_end, country_of, nationality_of
from bot.interchange.taking import Gathering

EMAIL = re.compile(r"(?<![\w.%+'-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}", re.ASCII)
_NUMBER = re.compile(r"(?:\+|＋|00|\(|\b)[\d(][\d\s().\-–/‑]{6,22}\d")
_PARTS = re.compile(r"\s+[|•·–—-]\s+|[|•·\t\n;]|\s{3,}")
_LABEL_LONGEST = 30
_MOST_PARTS, _MOST_NUMBERS, _LONGEST_LIST = 120, 5, 120
_DAY = re.compile(r"[\d\w](?:[\w\s./,-]|[’'])*?(?:19|20)\d\d|(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}")
_AND = re.compile(r"\s*(?:[,/;،+&]|\bet\b|\band\b|\by\b|\s+و\s*)\s*")
_WORDS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\.?")
_POSTCODE = re.compile(r"\b(?=[A-Z0-9-]*\d)[A-Z0-9-]+\b")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_PARTICLES = frozenset(
    ["el", "al", "ben", "bin", "ibn", "de", "del", "della", "di", "da", "dos", "van", "von", "le", "la"]
)
_WORLDWIDE = frozenset(["AI", "CC", "CO", "FM", "GG", "IO", "LY", "ME", "SH", "TO", "TV", "WS"])
"""Countries in whose domains people of all countries have addresses."""
_DAY_FIRST = frozenset(["fr", "es", "ar"])
"""Languages in whose countries the day is written first, without exception."""


def read_contact(sections: Sections, found: Gathering, today: date) -> None:
    """Add identity, contact and nationalities as far as they are plain."""
    parts = (part for line in sections.lines(HEAD, "personal") for part in _PARTS.split(line) if part.strip())
    lines = list(islice(parts, _MOST_PARTS))
    said = _labelled(lines)
    place = _place(lines, said)
    whole = sections.lines(HEAD, "personal", "other")
    email = find_email(whole) or find_email(
        [line for each in sections.all if each.kind != "references" for line in each.lines]
    )
    phone = find_phone(lines, place.get("country") or _home_of(email))
    contact = {"email": email, "phone": phone, **place}
    found.add(SectionName.IDENTITY, {**_names(sections, said, email), **_birth(said, sections.language, found, today)})
    found.add(SectionName.CONTACT, contact)
    for nationality in _AND.split(said.get("nationality", "")[:_LONGEST_LIST]):
        if nationality_of(nationality):
            found.add(SectionName.NATIONALITY, {"country": nationality})


def find_email(lines: Iterable[str]) -> str | None:
    """Return the one address in these lines; None when there are several, of which any may be another person's."""
    addresses = dict.fromkeys(address.lower() for line in lines for address in EMAIL.findall(line))
    return next(iter(addresses)) if len(addresses) == 1 else None


def _home_of(email: str | None) -> str | None:
    """Guess the country of a telephone number from an address at home there, such as one in `.sn`."""
    ending = (email or "").rpartition(".")[2].upper().replace("UK", "GB")
    return ending if ending in COUNTRIES and ending not in _WORLDWIDE else None


def find_phone(lines: Iterable[str], region: str | None) -> str | None:
    """Return the first number that is a real one: by its country code, or else in the person's country; E.164."""
    for line in islice(lines, _MOST_PARTS):
        if mentions(words_of_fax(), line):
            continue
        plain = _without_days(ascii_digits(line).replace("＋", "+"))
        for candidate in _NUMBER.findall(plain)[:_MOST_NUMBERS]:
            number = _parsed(candidate, region if _may_be_national(candidate, plain) else None)
            if number:
                return number
    return None


def _may_be_national(number: str, line: str) -> bool:
    """Tell whether a number without its country's code is one to call: labelled so, or alone and written like one."""
    if says("telephones", line):
        return True
    alone = not any(map(str.isalpha, EMAIL.sub("", line).replace(number, "")))
    return alone and (number.startswith("0") or not number.isdecimal())


@cache
def words_of_fax() -> frozenset[str]:
    """Return the labels of numbers that are no telephone."""
    return frozenset(label for label, field in labels().items() if field == "fax")


def _without_days(line: str) -> str:
    return re.sub(
        r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d)(?!\d)",
        " ",
        line,
    )


def _parsed(text: str, region: str | None) -> str | None:
    typed = re.sub(r"^00", "+", text.strip().replace("‑", "-"))
    if not typed.startswith("+") and region is None:
        return None
    try:
        number = phonenumbers.parse(re.sub(r"\(0\)", "", typed), region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _labelled(lines: Sequence[str]) -> dict[str, str]:
    """Return what stands behind labels; a label of its own line announces the next one."""
    said: dict[str, str] = {}
    for line, following in zip(lines, [*lines, ""][1:], strict=True):
        label, colon, rest = line.partition(":")
        field = labels().get(fold(label)) if len(label) <= _LABEL_LONGEST else None
        if field and (rest.strip() or ":" not in following):
            said.setdefault(field, clean_line(rest if rest.strip() else following))
        elif not colon and (born := _born(line)):
            said.setdefault("birth_date", born)
    return said


def _born(line: str) -> str | None:
    """Return what follows "born on", "née le" at the beginning of a line that has no colon."""
    for names in (list(_WORDS.finditer(line))[:count] for count in (3, 2, 1)):
        label = fold(" ".join(name[0] for name in names))
        if labels().get(label) == "birth_date" and re.search(r"\d", ascii_digits(line)):
            return clean_line(line[names[-1].end() :])
    return None


def _place(lines: Sequence[str], said: dict[str, str]) -> dict[str, str]:
    """Return country and city where a label or a line `City, Country` says them."""
    country = country_of(said["country"]) if "country" in said else None
    city = said.get("city")
    for text in (
        *filter(None, (said.get("address"), said.get("country"))),
        *(_after_label(line) for line in lines if not _is_of_birth(line)),
    ):
        place = _city_and_country(text)
        if place and (country is None or place[1] == country):
            country, city = place[1], city or place[0]
            break
    return {name: value for name, value in (("country", country), ("city", city)) if value}


def _is_of_birth(line: str) -> bool:
    """Tell whether a line speaks of where somebody was born or belongs to, which is not where they live."""
    said = labels().get(fold(line.partition(":")[0]), "")
    return said in ("birth_date", "birth_country", "nationality") or _born(line) is not None


def _after_label(line: str) -> str:
    label, colon, rest = line.partition(":")
    return rest if colon and labels().get(fold(label)) in ("address", "city") else line


def _city_and_country(text: str) -> tuple[str | None, str] | None:
    """Read `…, City, Country`: the country for certain, the city unless it may be a region or a street."""
    pieces = [
        clean_line(piece).strip(" .()") for piece in re.split(r"[,،]", text.replace("(", ",")) if piece.strip(" .()")
    ]
    if not 2 <= len(pieces) <= 5 or any("@" in piece for piece in pieces):
        return None
    country = _certain_country(", ".join(pieces))
    if country is None:
        return None
    return _city(pieces[:-1]), country


def _certain_country(place: str) -> str | None:
    return country_at_end(place.replace("،", ","))


def _city(pieces: Sequence[str]) -> str | None:
    """Return the last piece without its postcode, if it can only be a city."""
    last = pieces[-1]
    bare = _without_postcode(ascii_digits(last))
    has_code = bare != last
    street = any(re.search(r"\d", ascii_digits(piece)) for piece in pieces[:-1])
    if len(pieces) > 1 and not (has_code or street):
        return None
    plausible = 1 <= len(bare.split()) <= 4 and not re.search(r"\d", bare) and not (bare.isupper() and len(bare) <= 3)
    if find_country(bare).exact and fold(bare) not in cities():
        return None
    named = all(word[0].isupper() or fold(word) in vocabulary("in_city_names") for word in bare.split())
    return bare if plausible and (named or _ARABIC.match(bare)) else None


def _without_postcode(text: str) -> str:
    """Return what stands behind the last number of `01 BP 1234 Abidjan`, or before the first of `London SW1A 1AA`."""
    codes = list(_POSTCODE.finditer(text))
    if not codes:
        return text
    return text[codes[-1].end() :].strip(" -") or text[: codes[0].start()].strip(" -")


@cache
def cities() -> frozenset[str]:
    """Return the folded names of cities known, by which the world's time zones go, in four languages."""
    named = (zone.get("city", "") for language in LANGUAGES for zone in locale(language).time_zones.values())
    known = (zone.rpartition("/")[2].replace("_", " ") for zone in get_global("zone_territories"))
    return frozenset(map(fold, filter(None, (*named, *known))))


def _birth(said: dict[str, str], language: str, found: Gathering, today: date) -> dict[str, str]:
    birth: dict[str, str] = {}
    if "birth_date" in said:
        match = _DAY.search(ascii_digits(said["birth_date"]))
        day = read_day(match[0], today=today) if match else None
        if isinstance(day, Read):
            birth["birth_date"] = day.value.isoformat()
        elif isinstance(day, Ambiguous) and language in _DAY_FIRST:
            birth["birth_date"] = day.choices[0].isoformat()
        elif isinstance(day, Ambiguous):
            found.note("date_unclear", section="identity", field="birth_date", text=said["birth_date"])
    if "birth_country" in said:
        code = country_of(said["birth_country"]) or _certain_country(
            said["birth_country"].replace("(", ",").strip(" )")
        )
        birth |= {"birth_country": code} if code else {}
    return birth


def _names(sections: Sections, said: dict[str, str], email: str | None) -> dict[str, str]:
    """Return the names where they are labelled, or where the top line is one and the e-mail address bears it out."""
    if "given_names" in said and "family_names" in said:
        return {name: said[name] for name in ("given_names", "family_names") if not _ARABIC.search(said[name])}
    if "full_name" in said:
        return _split_name(said["full_name"]) or {}
    top = next(_top_lines(sections), "")
    names = _split_name(top)
    return names if names and _bears_out(email or "", names, top) else {}


def _bears_out(email: str, names: dict[str, str], written: str) -> bool:
    """Tell whether an address agrees with a name: `amina.diallo`, `adiallo`; in capitals it is plain which is which."""
    local = _letters(email.partition("@")[0])
    given, family = _letters(names["given_names"]), _letters(names["family_names"])
    if any(part.isupper() and len(part) > 1 for part in written.split()):
        return any(len(part) > 2 and part in local for part in fold(written).split())
    return family in local and local.startswith((given, given[0])) and not local.startswith(family)


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, fold(text)))


def _top_lines(sections: Sections) -> Iterator[str]:
    """Give the first lines of words that may be a name, not a title or a number."""
    for line in sections.lines(HEAD)[:5]:
        part = _PARTS.split(line)[0]
        if any(map(str.isalpha, part)) and not mentions(vocabulary("not_a_name"), part):
            yield part


def _split_name(text: str) -> dict[str, str] | None:
    """Cut a name in two where there is one way to do so: two words, one in capitals, or a particle."""
    parts = clean_line(text).split()
    if not 2 <= len(parts) <= 5 or not all(_WORD.fullmatch(part) for part in parts) or _ARABIC.search(text):
        return None
    shouted = [part.isupper() and len(part) > 1 for part in parts]
    if any(shouted):
        return _by_capitals(parts, shouted)
    if not all(part[:1].isupper() or part in _PARTICLES for part in parts):
        return None
    if len(parts) == 2 or (parts[1].casefold() in _PARTICLES and len(parts) == 3):
        return _named(parts[:1], parts[1:])
    return None


def _by_capitals(parts: Sequence[str], shouted: Sequence[bool]) -> dict[str, str] | None:
    family = [part for part, loud in zip(parts, shouted, strict=True) if loud]
    given = [part for part, loud in zip(parts, shouted, strict=True) if not loud]
    changes = sum(one != other for one, other in itertools.pairwise(shouted))
    return _named(given, [part.title() for part in family]) if given and changes == 1 else None


def _named(given: Sequence[str], family: Sequence[str]) -> dict[str, str]:
    return {"given_names": " ".join(given), "family_names": " ".join(family)}
