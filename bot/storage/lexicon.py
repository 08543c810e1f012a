"""Words that the search knows by itself, in the four languages.

They are matched and never shown, so they are not in the catalogues.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.domain.types import Language
from bot.domain.vacancy import Category, ContractType

_STOP_WORDS: Final = """
    a an and as at by for from in into of on or the to with
    au aux avec ce ces d dans de des du en et l la le les ou par pour sur un une
    al con del e el las los o para por que se su sus un una y
    في من الي علي عن و او مع هذا هذه
    job jobs opening openings position positions vacancy vacancies
    emploi emplois offre offres poste postes
    empleo empleos oferta ofertas plaza plazas puesto puestos vacante vacantes
    شاغر شاغره وظيفه وظايف الوظيفه الوظايف
"""

STOP_WORDS: Final = frozenset(_STOP_WORDS.split())
"""Folded words that every text holds; the last lines of them say only that it is a job, which every vacancy is."""

Spoken = Mapping[Language, str]

CATEGORY_WORDS: Final[Mapping[Category, Spoken]] = {
    Category.LAW_ENFORCEMENT: {
        "en": "law enforcement police policing investigation",
        "fr": "application de la loi police policier enquête enquêteur",
        "es": "aplicación de la ley fuerzas del orden policía policial investigación",
        "ar": "إنفاذ القانون شرطة شرطي تحقيق محقق",
    },
    Category.ANALYST: {
        "en": "analyst analysis research",
        "fr": "analyste analyse recherche",
        "es": "analista análisis investigación",
        "ar": "محلل تحليل بحث باحث",
    },
    Category.LEGAL: {
        "en": "legal law lawyer counsel",
        "fr": "juridique droit juriste avocat",
        "es": "jurídico derecho jurista abogado legal",
        "ar": "قانوني قانون محامي مستشار",
    },
    Category.TECHNOLOGY: {
        "en": "technology information technology IT computing software data",
        "fr": "technologie informatique logiciel données",
        "es": "tecnología informática software datos",
        "ar": "تكنولوجيا تقنية معلومات حاسوب برمجيات بيانات",
    },
    Category.ADMINISTRATION: {
        "en": "administration administrative management support office",
        "fr": "administration administratif gestion bureau",
        "es": "administración administrativo gestión oficina",
        "ar": "إدارة إداري مكتب",
    },
}

CONTRACT_WORDS: Final[Mapping[ContractType, Spoken]] = {
    ContractType.FIXED_TERM: {
        "en": "fixed-term",
        "fr": "durée déterminée CDD",
        "es": "plazo fijo duración determinada",
        "ar": "محدد المدة",
    },
    ContractType.SHORT_TERM: {
        "en": "short-term temporary",
        "fr": "courte durée temporaire",
        "es": "corta duración temporal",
        "ar": "قصير الأجل مؤقت",
    },
    ContractType.PROJECT: {"en": "project", "fr": "projet", "es": "proyecto", "ar": "مشروع"},
    ContractType.SECONDMENT: {
        "en": "secondment seconded",
        "fr": "détachement détaché mise à disposition",
        "es": "comisión de servicio adscripción",
        "ar": "إعارة انتداب",
    },
    ContractType.ROSTER: {
        "en": "roster reserve list",
        "fr": "réserve vivier liste",
        "es": "lista de reserva",
        "ar": "قائمة احتياطية",
    },
    ContractType.INTERNSHIP: {
        "en": "internship intern trainee traineeship",
        "fr": "stage stagiaire",
        "es": "prácticas pasantía pasante becario",
        "ar": "تدريب متدرب",
    },
}
