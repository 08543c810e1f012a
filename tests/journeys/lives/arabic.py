"""Layla, who writes Arabic with Latin names and Arabic-Indic digits in between."""

from __future__ import annotations

from tests.journeys.deeds import Answer, PagesTo, Picks, Says, Sees, Taps
from tests.journeys.lives import Life

PROFILE = (
    Answer("identity-given_names", Says("ليلى Layla")),
    Answer("identity-family_names", Says("الإدريسي")),
    Answer("identity-birth_date", Says("١٢ مارس ١٩٩٠")),
    Answer("identity-birth_country", Says("المغرب")),
    Answer("contact-email", Says("layla@مثال"), Sees("error-email"), Says("layla.idrissi@example.org")),
    Answer("contact-country", Says("تونص"), Sees("which-one", typed="تونص", count=1), Picks("تونس")),
    Answer("contact-city", Says("صفاقس")),
    Answer("contact-phone", Says("٢٠ ١٢٣ ٤٥٦")),
    Answer("nationality-country", Says("مغربية")),
    Answer("nationality-at_birth", Says("نعم")),
    Answer("nationality-more", Taps("button-no")),
    Answer("education-qualification", Says("Master en criminologie")),
    Answer("education-level", Taps("option-isced-7")),
    Answer("education-field", Says("علم الإجرام")),
    Answer("education-institution", Says("جامعة محمد الخامس")),
    Answer("education-country", Says("Maroc")),
    Answer("education-from_month", PagesTo("2010"), Taps("month-09")),
    Answer("education-ongoing", Taps("button-no")),
    Answer("education-to_month", Says("يونيو 2012")),
    Answer("education-more", Taps("button-no")),
    Answer("employment-any", Taps("button-yes")),
    Answer("employment-title", Says("محللة جنائية")),
    Answer("employment-employer", Says("وزارة الداخلية (Tunis)")),
    Answer("employment-country", Says("تونس")),
    Answer("employment-from_month", Says("منذ سنتين"), Sees("error-month"), Says("جانفي ٢٠١٣")),
    Answer("employment-current", Taps("button-yes")),
    Answer("employment-percent", Taps("number", number=80)),
    Answer("employment-duties", Says("تحليل الشبكات الإجرامية."), Taps("button-text-done")),
    Answer("employment-more", Taps("button-no")),
    Answer("languages-language", Picks("العربية")),
    Answer("languages-level", Taps("option-cefr-native")),
    Answer("languages-more", Taps("button-yes")),
    Answer("languages-language", Says("الفرنسية")),
    Answer("languages-level", Taps("option-cefr-C1")),
    Answer("languages-same", Taps("button-yes")),
    Answer("languages-more", Taps("button-no")),
    Answer("skills-skills", Says("i2 Analyst’s Notebook وExcel"), Taps("button-text-done")),
    Answer("skills-licences", Taps("button-skip")),
    Answer("availability-notice", Taps("option-notice-one_month")),
    Answer("availability-relocate", Taps("button-yes")),
    Answer("availability-relatives", Taps("button-no")),
)

APPLICATION = (
    Answer("apply-motivation", Says("لأن الجريمة لا تعرف الحدود."), Taps("button-text-done")),
    Answer("q-serving", Taps("button-yes")),
    Answer("q-region_known", Picks("شمال أفريقيا")),
    Answer("q-report_example", Says("تقرير عن طرق التهريب."), Taps("button-text-done")),
    Answer("apply-pool", Taps("button-yes")),
)

LAYLA = Life(
    name="ليلى",
    language="ar",
    reference="VN-1291",
    keyword="استخيار جنائي",
    corrected="استخبار جنائي",
    category="law_enforcement",
    profile=PROFILE,
    application=APPLICATION,
    stored_profile={
        "identity": [
            {
                "given_names": "ليلى Layla",
                "family_names": "الإدريسي",
                "birth_date": "1990-03-12",
                "birth_country": "MA",
            }
        ],
        "contact": [{"email": "layla.idrissi@example.org", "country": "TN", "city": "صفاقس", "phone": "+21620123456"}],
        "nationality": [{"country": "MA", "at_birth": True}],
        "education": [
            {
                "qualification": "Master en criminologie",
                "level": 7,
                "field": "علم الإجرام",
                "institution": "جامعة محمد الخامس",
                "country": "MA",
                "from_month": "2010-09",
                "ongoing": False,
                "to_month": "2012-06",
            }
        ],
        "employment": [
            {
                "title": "محللة جنائية",
                "employer": "وزارة الداخلية (Tunis)",
                "country": "TN",
                "from_month": "2013-01",
                "current": True,
                "percent": 80,
                "duties": "تحليل الشبكات الإجرامية.",
            }
        ],
        "languages": [{"language": "ar", "level": "native"}, {"language": "fr", "level": "C1", "same": True}],
        "skills": [{"skills": "i2 Analyst’s Notebook وExcel", "licences": None}],
        "availability": [{"notice": "one_month", "relocate": True, "relatives": False}],
    },
    stored_answers={
        "motivation": "لأن الجريمة لا تعرف الحدود.",
        "q-serving": True,
        "q-region_known": "north",
        "q-report_example": "تقرير عن طرق التهريب.",
        "pool": True,
        "declaration": True,
    },
)
