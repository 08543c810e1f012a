"""The member countries of INTERPOL, as its own list of member countries names them.

State of December 2023: 196, Palau having joined last, at the 91st General Assembly. They are the members of the United
Nations without North Korea and Tuvalu, and with Aruba, Curaçao, Palestine, Sint Maarten and the Vatican City State.
Whoever changes this list changes that date.
"""

from __future__ import annotations

from enum import Enum, auto

from bot.domain.countries import STATELESS

_MEMBERS = """
    AD AE AF AG AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN
    CO CR CU CV CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT
    HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH
    MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA
    SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SX SY SZ TD TG TH TJ TL TM TN TO TR TT TZ UA UG US UY UZ VA VC VE VN
    VU WS YE ZA ZM ZW
"""

MEMBERS: frozenset[str] = frozenset(_MEMBERS.split())
"""ISO 3166-1 alpha-2 codes."""

OUTSIDE: frozenset[str] = frozenset({"CK", "KP", "NU", "TV", "TW", "XK"})
"""Those that issue passports of their own, or are states, and are no members.

Every other code that is no member's is a territory: its people hold the nationality of another country, often a
member, so that nothing follows from it.
"""


class Membership(Enum):
    """What a nationality says about membership."""

    MEMBER = auto()
    OUTSIDE = auto()
    TERRITORY = auto()


def membership(country: str) -> Membership:
    """Tell what a country's code says about membership; to have no nationality is to be outside."""
    if country in MEMBERS:
        return Membership.MEMBER
    return Membership.OUTSIDE if country in OUTSIDE | {STATELESS} else Membership.TERRITORY
