"""Chloé, who has never worked, taps her dates and steps back once to correct what she said."""

from __future__ import annotations

from tests.journeys.deeds import Answer, PagesTo, Picks, Says, Sees, Taps
from tests.journeys.lives import Life

PROFILE = (
    Answer("identity-given_names", Says("Chloé  Anaïs")),
    Answer("identity-family_names", Says("d’Aubigné")),
    Answer(
        "identity-birth_date",
        PagesTo("1984"),
        Sees("which-month", year="1984"),
        Taps("month-02"),
        Sees("which-day", month="février 1984"),
        Picks("29"),
    ),
    Answer("identity-birth_country", Says("Cote d'Ivoire")),
    Answer("contact-email", Says("chloe.aubigne@exemple.example")),
    Answer("contact-country", Says("Belgqiue"), Sees("which-one", typed="Belgqiue", count=1), Picks("Belgique")),
    Answer("contact-city", Says("Liège")),
    Answer("contact-phone", Says("12"), Sees("error-phone"), Says("+32 470 12 34 56")),
    Answer("nationality-country", Says("ivoirienne")),
    Answer("nationality-at_birth", Taps("button-back")),
    Answer("nationality-country", Says("belge")),
    Answer("nationality-at_birth", Taps("button-no")),
    Answer("nationality-more", Taps("button-no")),
    Answer("education-qualification", Says("Licence en droit")),
    Answer("education-level", Taps("option-isced-6")),
    Answer("education-field", Taps("button-skip")),
    Answer("education-institution", Says("Université de Liège")),
    Answer("education-country", Says("Belgique")),
    Answer("education-from_month", Says("depuis 2022"), Taps("month-01")),
    Answer("education-ongoing", Taps("button-yes")),
    Answer("education-more", Taps("button-no")),
    Answer("employment-any", Says("non")),
    Answer("languages-language", Picks("Français")),
    Answer("languages-level", Taps("option-cefr-native")),
    Answer("languages-more", Taps("button-yes")),
    Answer("languages-language", Picks("Anglais")),
    Answer("languages-level", Says("b2")),
    Answer("languages-same", Taps("button-yes")),
    Answer("languages-more", Taps("button-no")),
    Answer(
        "skills-skills", Says("Écoute, rédaction"), Taps("button-text-again"), Says("Écoute"), Taps("button-text-done")
    ),
    Answer("skills-licences", Says("permis B")),
    Answer("availability-notice", Taps("option-notice-now")),
    Answer("availability-relocate", Taps("button-no")),
    Answer("availability-relatives", Taps("button-no")),
)

APPLICATION = (
    Answer("apply-motivation", Says("Parce que chaque victime compte."), Taps("button-text-done")),
    Answer("q-largest_team", Says("trois cents"), Sees("error-number"), Says("1 300")),
    Answer("q-coordination", Says("Le convoi avait deux heures de retard."), Taps("button-text-done")),
    Answer("q-travel", Taps("button-yes")),
    Answer("apply-pool", Taps("button-no")),
)

CHLOE = Life(
    name="Chloé",
    language="fr",
    reference="LESOP-ABIDJAN",
    keyword="abidjna",
    corrected="abidjan",
    category="law_enforcement",
    profile=PROFILE,
    application=APPLICATION,
    stored_profile={
        "identity": [
            {
                "given_names": "Chloé Anaïs",
                "family_names": "d’Aubigné",
                "birth_date": "1984-02-29",
                "birth_country": "CI",
            }
        ],
        "contact": [
            {"email": "chloe.aubigne@exemple.example", "country": "BE", "city": "Liège", "phone": "+32470123456"}
        ],
        "nationality": [{"country": "BE", "at_birth": False}],
        "education": [
            {
                "qualification": "Licence en droit",
                "level": 6,
                "field": None,
                "institution": "Université de Liège",
                "country": "BE",
                "from_month": "2022-01",
                "ongoing": True,
            }
        ],
        "employment": [],
        "languages": [{"language": "fr", "level": "native"}, {"language": "en", "level": "B2", "same": True}],
        "skills": [{"skills": "Écoute", "licences": "permis B"}],
        "availability": [{"notice": "now", "relocate": False, "relatives": False}],
    },
    stored_answers={
        "motivation": "Parce que chaque victime compte.",
        "q-largest_team": 1300,
        "q-coordination": "Le convoi avait deux heures de retard.",
        "q-travel": True,
        "pool": False,
        "declaration": True,
    },
)
