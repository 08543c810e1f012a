"""An application with all that is hard to set: both writing directions, long texts, words without a break."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from bot.domain.application import Snapshot
from bot.domain.deadline import Deadline
from bot.domain.document import DocumentKind, Enclosure
from bot.domain.vacancy import Vacancy
from bot.papers.receipt import Submission

SENT = datetime(2027, 3, 1, 12, 0, 5, tzinfo=UTC)
BOT = "example_bot"

PROFILE: dict[str, list[dict[str, Any]]] = {
    "identity": [
        {
            "given_names": "أمينة Amina",
            "family_names": "الإدريسي",
            "birth_date": "1990-03-12",
            "birth_country": "MA",
        }
    ],
    "contact": [
        {"email": "amina.idrissi@example.org", "country": "SN", "city": "Dakar", "phone": "+221771234567"},
    ],
    "nationality": [{"country": "MA", "at_birth": True}, {"country": "FR", "at_birth": False}],
    "education": [
        {
            "qualification": "Master en criminologie",
            "level": "7",
            "field": "علم الإجرام",
            "institution": "جامعة محمد الخامس",
            "country": "MA",
            "from_month": "2010-09",
            "ongoing": False,
            "to_month": "2012-06",
        },
        {
            "qualification": "Bachelor of Laws (C++ & <b>law</b>)",
            "level": "6",
            "field": None,
            "institution": "Universidad de Lima",
            "country": "PE",
            "from_month": "2007-09",
            "ongoing": False,
            "to_month": "2010-06",
        },
    ],
    "employment": [
        {
            "title": "محللة جنائية",
            "employer": "وزارة الداخلية (Tunis)",
            "country": "TN",
            "from_month": "2013-01",
            "current": True,
            "to_month": None,
            "percent": 80,
            "duties": "تحليل الشبكات الإجرامية باستخدام i2 Analyst’s Notebook وExcel، وكتابة التقارير الدورية "
            "بالعربية والفرنسية لثلاث وحدات.\nإدارة فريق من 4 محللين.",
            "reason_for_leaving": None,
        },
        {
            "title": "Crime analyst",
            "employer": "Ministry of the Interior",
            "country": "SN",
            "from_month": "2012-07",
            "current": False,
            "to_month": "2012-12",
            "percent": 100,
            "duties": "https://example.org/" + "averylongaddresswithoutanybreak" * 6,
            "reason_for_leaving": "end of contract",
        },
    ],
    "languages": [
        {"language": "ar", "level": "native"},
        {"language": "fr", "level": "C1", "same": True},
        {
            "language": "en",
            "level": "B2",
            "same": False,
            "listening": "C1",
            "reading": "C1",
            "interaction": "B2",
            "production": "B2",
            "writing": "B1",
        },
    ],
    "skills": [{"skills": "C++, Python, i2; +33 6 39 98 12 34\n١٢٣ #hash $set @ref *bold*", "licences": None}],
    "availability": [{"notice": "one_month", "relocate": True, "relatives": False, "relatives_detail": None}],
}

PARAGRAPH = (
    "I have followed money for eleven years, in three languages and across two continents, and I want to go on doing "
    "so where the borders are: in an organisation that belongs to all its members. "
)
ARABIC_PARAGRAPH = "لأن الجريمة لا تعرف الحدود، ولأنني أعمل منذ 11 سنة مع C++. "
MOTIVATION = "\n\n".join((PARAGRAPH * 4 + "😀🎓", ARABIC_PARAGRAPH * 8, PARAGRAPH * 6))

VACANCY = Vacancy.model_validate(
    {
        "reference": "VN-1291",
        "texts": {
            "en": {"title": "Criminal Intelligence Analyst"},
            "fr": {"title": "Analyste en renseignement criminel"},
            "es": {"title": "Analista de inteligencia criminal"},
            "ar": {"title": "محلل استخبارات جنائية"},
        },
        "category": "analyst",
        "contract_type": "secondment",
        "duty_station": {"city": "Lyon", "country": "FR"},
        "deadline": Deadline(at=datetime(2027, 3, 31, 21, 59, 59, tzinfo=UTC), zone="Europe/Paris", precision="date"),
        "screening_questions": [
            {
                "id": "serving",
                "kind": "yes_no",
                "prompt": {
                    "en": "Are you serving in a law enforcement authority now?",
                    "fr": "Êtes-vous actuellement en fonction dans un service chargé de l’application de la loi ?",
                    "es": "¿Presta servicio actualmente en un organismo encargado de la aplicación de la ley?",
                    "ar": "هل تعملون حاليًا في جهة لإنفاذ القانون؟",
                },
            },
            {
                "id": "regions",
                "kind": "multi",
                "prompt": {"en": "Which regions do you know?", "ar": "ما المناطق التي تعرفونها؟"},
                "options": [
                    {"id": "north", "label": {"en": "North Africa", "ar": "شمال أفريقيا"}},
                    {"id": "west", "label": {"en": "West Africa", "ar": "غرب أفريقيا"}},
                ],
            },
            {"id": "years", "kind": "number", "prompt": {"en": "How many years of analysis?"}, "min": 0, "max": 40},
        ],
    }
)

DOCUMENTS = (
    Enclosure(document_id=1, kind=DocumentKind.CV, name="CV Amina Idrissi 2027.pdf", size=482_113, sha256="3f" * 32),
    Enclosure(
        document_id=2, kind=DocumentKind.DIPLOMA, name="شهادة الماجستير (scan 2).jpg", size=1_934_400, sha256="a7" * 32
    ),
    Enclosure(document_id=3, kind=DocumentKind.LETTER, name="x" * 60 + ".pdf", size=12, sha256="0c" * 32),
)

SNAPSHOT = Snapshot.model_validate(
    {
        "reference": "VN-1291",
        "language": "ar",
        "profile": PROFILE,
        "answers": {
            "motivation": MOTIVATION[:3000],
            "q-serving": True,
            "q-regions": ["north", "west"],
            "q-years": 11,
            "pool": True,
        },
        "pool_opt_in": True,
        "declared_at": SENT,
        "documents": DOCUMENTS,
    }
)

SUBMISSION = Submission("A-7K3M-9QXF", 2, SNAPSHOT, VACANCY)
