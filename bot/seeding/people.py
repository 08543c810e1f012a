"""Who there is in the demonstration: names put together from common ones; none of these people exist.

It loads nothing, so that the page can be served with them at once.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Seat:
    """Somebody of the staff who sits at the page: given name, what the page says of them, language, role."""

    name: str
    label: str
    language: str
    role: str


STAFF = (
    Seat("Ruth", "recruiter", "en", "recruiter"),
    Seat("Arthur", "approver", "fr", "approver"),
    Seat("سلمى", "recruiter", "ar", "recruiter"),
    Seat("Vera", "viewer", "es", "viewer"),
    Seat("Petra", "privacy officer", "en", "privacy_officer"),
    Seat("Adele", "admin", "en", "admin"),
)
"""Those who are staff already."""


@dataclass(frozen=True)
class Somebody:
    """A candidate: names, language, the country they come from and live in, and its city."""

    given: str
    family: str
    language: str
    country: str
    city: str


_NAMES = {
    "en": (
        ("Grace", "Daniel", "Amara", "Oliver", "Priya", "Samuel", "Hannah", "Kofi", "Emily", "Arjun", "Naomi", "Liam"),
        ("Okafor", "Bennett", "Mensah", "Whitfield", "Raman", "Achieng", "Lindqvist", "Boateng"),
        (("KE", "Nairobi"), ("GH", "Accra"), ("GB", "Leeds"), ("IN", "Pune"), ("SE", "Uppsala")),
    ),
    "fr": (
        ("Camille", "Moussa", "Élise", "Thierry", "Aïssata", "Julien", "Nadège", "Pascal", "Inès", "Romain", "Odile"),
        ("Traoré", "Lefèvre", "Diallo", "Girard", "Nguema", "Rousseau", "Benali"),
        (("FR", "Nantes"), ("SN", "Dakar"), ("CI", "Abidjan"), ("BE", "Namur")),
    ),
    "es": (
        ("Lucía", "Mateo", "Camila", "Andrés", "Valeria", "Joaquín", "Renata", "Tomás", "Elena", "Facundo", "Marisol"),
        ("Quispe", "Herrera", "Salazar", "Ibáñez", "Cárdenas", "Olmedo", "Paredes"),
        (("PE", "Arequipa"), ("ES", "Zaragoza"), ("CO", "Medellín"), ("UY", "Salto")),
    ),
    "ar": (
        ("كريم", "ليلى", "نورا", "يوسف", "هدى", "سامر", "رنا", "طارق", "منى", "زياد", "دينا"),
        ("الحسن", "منصور", "الشامي", "بن عمر", "خليل", "الطيب", "حداد"),
        (("MA", "فاس"), ("JO", "إربد"), ("TN", "صفاقس"), ("EG", "أسيوط")),
    ),
}


def somebody(number: int) -> Somebody:
    """Give the candidate with this number, always the same; the four languages take turns."""
    language = ("en", "fr", "es", "ar")[number % 4]
    given, families, places = _NAMES[language]
    turn = number // 4
    country, city = places[turn % len(places)]
    return Somebody(given[turn % len(given)], families[turn % len(families)], language, country, city)


AT_THE_PAGE = (0, 1, 3, 4, 6)
"""Candidates who sit at the page too: shortlisted, on the reserve list, invited, about to start, with an offer."""

COUNT = 50
"""Candidates in all."""
