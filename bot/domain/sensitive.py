"""Telling by a name or a caption that a file is a paper which must not travel through a chat.

Words in English, French, Spanish and Arabic, as they are left after folding. It errs towards asking: whoever sends
something else says so with one tap.
"""

from __future__ import annotations

from bot.domain.text import fold

_ANYWHERE = tuple(map(fold, ("passport", "passeport", "pasaporte", "جواز سفر", "جواز السفر", "casier judiciaire")))
"""What means only this, even inside a longer word."""

_WORDS = tuple(
    map(
        fold,
        (
            *("id card", "identity card", "national id", "identity document", "my id", "residence permit", "visa"),
            *("carte d'identité", "carte nationale d'identité", "pièce d'identité", "titre de séjour", "cni"),
            *("carné de identidad", "cédula de identidad", "documento de identidad", "cédula", "dni", "nie"),
            *("بطاقة الهوية", "بطاقة هوية", "الهوية الوطنية", "بطاقة التعريف", "بطاقة تعريف", "بطاقة شخصية"),
            *("البطاقة الشخصية", "بطاقة الإقامة", "تأشيرة"),
            *("criminal record", "police clearance", "police certificate", "background check", "extrait de casier"),
            *("antecedentes penales", "certificado de penales", "antecedentes policiales", "bulletin n 3"),
            *("صحيفة السوابق", "السجل العدلي", "سجل عدلي", "السجل الجنائي", "سجل جنائي", "صحيفة الحالة الجنائية"),
            *("حسن السيرة والسلوك", "حسن سيرة وسلوك", "صحيفة السوابق العدلية", "الفيش والتشبيه"),
            *(
                "medical certificate",
                "medical report",
                "medical record",
                "medical",
                "health certificate",
                "vaccination",
            ),
            *("certificat médical", "dossier médical", "médical", "ordonnance", "certificado médico", "informe médico"),
            *("historial médico", "شهادة طبية", "تقرير طبي", "سجل طبي", "ملف طبي", "شهادة صحية", "التقرير الطبي"),
        ),
    )
)


def looks_sensitive(text: str) -> bool:
    """Tell whether a text names a passport, another identity paper, a criminal record or a medical paper."""
    folded = fold(text)
    return any(word in folded for word in _ANYWHERE) or any(f" {word} " in f" {folded} " for word in _WORDS)
