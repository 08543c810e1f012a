"""Grace, who types most answers, slips now and then, and writes her motivation in two messages."""

from __future__ import annotations

from datetime import date

from tests.journeys.deeds import Answer, Picks, Says, Sees, Taps
from tests.journeys.lives import Life

PROFILE = (
    Answer("identity-given_names", Says("Grace Njeri")),
    Answer("identity-family_names", Says("O'Neill-Wanjiku")),
    Answer("identity-birth_date", Says("03/04/1991"), Sees("which-date"), Taps("date", date=date(1991, 4, 3))),
    Answer("identity-birth_country", Says("Keyna"), Sees("which-one", typed="Keyna", count=1), Picks("Kenya")),
    Answer(
        "contact-email",
        Says("grace at example.org"),
        Sees("error-email"),
        Says("grace@gmial.com"),
        Picks("grace@gmail.com"),
    ),
    Answer("contact-country", Says("Kenya")),
    Answer("contact-city", Says("Nairobi")),
    Answer("contact-phone", Says("0712 123456")),
    Answer("nationality-country", Says("Kenyan")),
    Answer("nationality-at_birth", Taps("button-yes")),
    Answer("nationality-more", Taps("button-yes")),
    Answer("nationality-country", Says("Irish")),
    Answer("nationality-at_birth", Taps("button-no")),
    Answer("nationality-more", Taps("button-no")),
    Answer("education-qualification", Says("MSc <Computer Science> & Law")),
    Answer("education-level", Says("the second one"), Sees("error-choose"), Says("Master")),
    Answer("education-field", Says("Digital forensics")),
    Answer("education-institution", Says("University of Nairobi")),
    Answer("education-country", Says("Kenya")),
    Answer("education-from_month", Says("September 2011")),
    Answer("education-ongoing", Taps("button-no")),
    Answer("education-to_month", Says("June 2010"), Sees("error-months_in_order"), Says("06/2013")),
    Answer("education-more", Taps("button-no")),
    Answer("employment-any", Taps("button-yes")),
    Answer("employment-title", Says("Cybercrime investigator")),
    Answer("employment-employer", Says("Directorate of Criminal Investigations")),
    Answer("employment-country", Says("Kenya")),
    Answer("employment-from_month", Says("2014"), Taps("month-02")),
    Answer("employment-current", Taps("button-yes")),
    Answer("employment-percent", Says("120"), Sees("error-less_than_equal", le=100), Picks("100")),
    Answer("employment-duties", Says("I trace phishing groups & their money."), Taps("button-text-done")),
    Answer("employment-more", Taps("button-no")),
    Answer("languages-language", Picks("English")),
    Answer("languages-level", Taps("option-cefr-native")),
    Answer("languages-more", Taps("button-yes")),
    Answer("languages-language", Says("swahilli"), Sees("which-one", typed="swahilli", count=1), Picks("Swahili")),
    Answer("languages-level", Taps("option-cefr-C1")),
    Answer("languages-same", Taps("button-no")),
    Answer("languages-listening", Taps("option-cefr-C2")),
    Answer("languages-reading", Taps("option-cefr-C1")),
    Answer("languages-interaction", Taps("option-cefr-C2")),
    Answer("languages-production", Taps("option-cefr-C1")),
    Answer("languages-writing", Taps("option-cefr-B2")),
    Answer("languages-more", Taps("button-no")),
    Answer("skills-skills", Says("Python, Wireshark, court testimony"), Taps("button-text-done")),
    Answer("skills-licences", Taps("button-skip")),
    Answer("availability-notice", Taps("option-notice-two_months")),
    Answer("availability-relocate", Taps("button-yes")),
    Answer("availability-relatives", Taps("button-yes")),
    Answer("availability-relatives_detail", Says("a cousin, in Finance")),
)

APPLICATION = (
    Answer(
        "apply-motivation",
        Says("I have worked on cybercrime for ten years."),
        Sees("text-count", used=42, left=2958, limit=3000),
        Says("I want to do it with more than one country."),
        Sees("text-count", used=87, left=2913, limit=3000),
        Taps("button-text-done"),
    ),
    Answer("q-serving", Taps("button-yes")),
    Answer(
        "q-crime_types",
        Taps("button-unticked", label="Phishing"),
        Taps("button-unticked", label="Online fraud"),
        Taps("button-ticked", label="Phishing"),
        Taps("button-unticked", label="Ransomware"),
        Taps("button-ticks-done", count=2),
    ),
    Answer(
        "q-joint_operation", Says("Six countries; the clocks of the logs; eleven arrests."), Taps("button-text-done")
    ),
    Answer("apply-pool", Taps("button-yes")),
)

GRACE = Life(
    name="Grace",
    language="en",
    reference="INT04612",
    keyword="cybercrme",
    corrected="cybercrime",
    category="law_enforcement",
    profile=PROFILE,
    application=APPLICATION,
    stored_profile={
        "identity": [
            {
                "given_names": "Grace Njeri",
                "family_names": "O'Neill-Wanjiku",
                "birth_date": "1991-04-03",
                "birth_country": "KE",
            }
        ],
        "contact": [{"email": "grace@gmail.com", "country": "KE", "city": "Nairobi", "phone": "+254712123456"}],
        "nationality": [{"country": "KE", "at_birth": True}, {"country": "IE", "at_birth": False}],
        "education": [
            {
                "qualification": "MSc <Computer Science> & Law",
                "level": 7,
                "field": "Digital forensics",
                "institution": "University of Nairobi",
                "country": "KE",
                "from_month": "2011-09",
                "ongoing": False,
                "to_month": "2013-06",
            }
        ],
        "employment": [
            {
                "title": "Cybercrime investigator",
                "employer": "Directorate of Criminal Investigations",
                "country": "KE",
                "from_month": "2014-02",
                "current": True,
                "to_month": None,
                "percent": 100,
                "duties": "I trace phishing groups & their money.",
                "reason_for_leaving": None,
            }
        ],
        "languages": [
            {"language": "en", "level": "native"},
            {
                "language": "sw",
                "level": "C1",
                "same": False,
                "listening": "C2",
                "reading": "C1",
                "interaction": "C2",
                "production": "C1",
                "writing": "B2",
            },
        ],
        "skills": [{"skills": "Python, Wireshark, court testimony", "licences": None}],
        "availability": [
            {"notice": "two_months", "relocate": True, "relatives": True, "relatives_detail": "a cousin, in Finance"}
        ],
    },
    stored_answers={
        "motivation": "I have worked on cybercrime for ten years.\n\nI want to do it with more than one country.",
        "q-serving": True,
        "q-crime_types": ["ransomware", "fraud"],
        "q-joint_operation": "Six countries; the clocks of the logs; eleven arrests.",
        "pool": True,
        "declaration": True,
    },
)
