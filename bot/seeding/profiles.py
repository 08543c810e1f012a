"""Plausible profiles and answers for candidates who do not exist; the same number gives the same ones."""

from __future__ import annotations

from typing import Any

import phonenumbers

from bot.domain.types import Language
from bot.domain.vacancy import ScreeningQuestion, Vacancy
from bot.seeding.people import Somebody

_TITLES: dict[str, tuple[str, ...]] = {
    "en": ("Fraud investigator", "Intelligence analyst", "Legal adviser", "Office manager", "Police inspector"),
    "fr": ("Enquêtrice financière", "Analyste criminel", "Juriste", "Assistant de direction", "Officier de police"),
    "es": (
        "Investigadora de delitos económicos",
        "Analista",
        "Asesor jurídico",
        "Secretaria de dirección",
        "Inspector",
    ),
    "ar": ("محقق في الجرائم المالية", "محلل معلومات", "مستشارة قانونية", "مديرة مكتب", "ضابط شرطة"),
}
_FIELDS: dict[str, tuple[str, ...]] = {
    "en": ("Criminology", "Law", "Data science", "Public administration"),
    "fr": ("Criminologie", "Droit", "Science des données", "Administration publique"),
    "es": ("Criminología", "Derecho", "Ciencia de datos", "Administración pública"),
    "ar": ("علم الجريمة", "القانون", "علم البيانات", "الإدارة العامة"),
}
_SAID: dict[str, tuple[str, str, str, str]] = {
    "en": ("University of", "Police and public service of", "I lead cases with partners abroad.", "Report writing"),
    "fr": ("Université de", "Service public de", "Je dirige des dossiers avec des partenaires étrangers.", "Rédaction"),
    "es": (
        "Universidad de",
        "Servicio público de",
        "Dirijo casos con socios de otros países.",
        "Redacción de informes",
    ),
    "ar": ("جامعة", "الخدمة العامة في", "أدير ملفات مع شركاء من بلدان أخرى.", "كتابة التقارير"),
}
_MOTIVATION: dict[str, str] = {
    "en": "I have done this work at home for years and would like to do it with colleagues from many countries.",
    "fr": "Je fais ce travail depuis des années dans mon pays et j’aimerais le faire avec des collègues de partout.",
    "es": "Llevo años haciendo este trabajo en mi país y me gustaría hacerlo con colegas de muchos países.",
    "ar": "أمارس هذا العمل منذ سنوات في بلدي وأرغب في ممارسته مع زملاء من بلدان كثيرة.",
}
_LEVELS = ("B2", "C1", "C2", "B1")
_OTHERS = ("en", "fr", "es", "ar")


def _phone(country: str) -> str:
    """Give the number that a country's numbering plan is explained with."""
    example = phonenumbers.example_number_for_type(country, phonenumbers.PhoneNumberType.MOBILE)
    if example is None:
        raise KeyError(country)
    return phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164)


def profile_of(who: Somebody, number: int) -> dict[str, list[dict[str, Any]]]:
    """Give a whole profile as stored JSON."""
    since = 2008 + number % 9
    return {
        "identity": [_identity(who, number)],
        "contact": [_contact(who, number)],
        "nationality": [{"country": who.country, "at_birth": True}],
        "education": [_education(who, number, since)],
        "employment": [_employment(who, number, since)],
        "languages": _languages(who, number),
        "skills": [{"skills": _SAID[who.language][3], "licences": None}],
        "availability": [{"notice": "two_months", "relocate": True, "relatives": False}],
    }


def _identity(who: Somebody, number: int) -> dict[str, Any]:
    return {
        "given_names": who.given,
        "family_names": who.family,
        "birth_date": f"{1975 + number % 22}-{1 + number % 12:02}-{1 + number % 28:02}",
        "birth_country": who.country,
    }


def _contact(who: Somebody, number: int) -> dict[str, Any]:
    return {
        "email": f"candidate{number}@example.org",
        "country": who.country,
        "city": who.city,
        "phone": _phone(who.country),
    }


def _education(who: Somebody, number: int, until: int) -> dict[str, Any]:
    school, field = _SAID[who.language][0], _FIELDS[who.language][number % 4]
    return {
        "qualification": field,
        "level": 6 + number % 3,
        "field": field,
        "institution": f"{school} {who.city}",
        "country": who.country,
        "from_month": f"{until - 5}-09",
        "ongoing": False,
        "to_month": f"{until - 1}-06",
    }


def _employment(who: Somebody, number: int, since: int) -> dict[str, Any]:
    _, office, duties, _ = _SAID[who.language]
    return {
        "title": _TITLES[who.language][number % 5],
        "employer": f"{office} {who.city}",
        "country": who.country,
        "from_month": f"{since}-{1 + number % 12:02}",
        "current": True,
        "to_month": None,
        "percent": 100,
        "duties": duties,
        "reason_for_leaving": None,
    }


def _languages(who: Somebody, number: int) -> list[dict[str, Any]]:
    other = next(each for each in _OTHERS[number % 4 :] + _OTHERS if each != who.language)
    return [
        {"language": who.language, "level": "native"},
        {"language": other, "level": _LEVELS[number % 4], "same": True},
    ]


def answers_of(vacancy: Vacancy, language: Language, number: int) -> dict[str, Any]:
    """Give answers to what an opening asks; one in three joins the talent pool."""
    own = {f"q-{each.id}": _answer(each, language, number) for each in vacancy.screening_questions}
    return {"motivation": _MOTIVATION[language], **own, "pool": number % 3 == 0, "declaration": True}


def _answer(question: ScreeningQuestion, language: Language, number: int) -> Any:
    match question.kind:
        case "yes_no":
            return True if question.accept is None else question.accept
        case "number":
            return min((question.min or 0) + 2 + number % 9, question.max or 40)
        case "choice":
            return question.options[number % len(question.options)].id
        case "multi":
            return [each.id for each in question.options[: 1 + number % 2]]
        case "date":
            return "2024-05-01"
    return _SAID[language][2]
