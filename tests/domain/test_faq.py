"""Common questions are found however they are asked, and what is no common question is not taken for one."""

from __future__ import annotations

import pytest

from bot.domain import faq
from bot.domain.data import LANGUAGES, load

ASKED = (
    ("apply", "How can I apply?"),
    ("apply", "how do i aply for a job"),
    ("apply", "Comment fait-on pour postuler ?"),
    ("apply", "comment postulr"),
    ("apply", "¿Cómo me postulo?"),
    ("apply", "como presentar la candidatura"),
    ("apply", "كيف يمكنني التقديم؟"),
    ("howlong", "how long will i have to wait"),
    ("privacy", "who reads my application?"),
    ("privacy", "من سيقرأ طلبي"),
    ("trouble", "i cannot upload my files"),
    ("deadline", "what's the deadline?"),
    ("deadline", "When is the deadlin"),
    ("deadline", "C'est quand la date limite ?"),
    ("deadline", "¿cuál es la fecha limite?"),
    ("deadline", "متى الموعد النهائي؟"),
    ("deadline", "ما هو الموعد النهاءي"),
    ("zone", "Which time zone applies?"),
    ("zone", "le fuseau horaire ?"),
    ("zone", "¿qué zona horaria?"),
    ("zone", "ما المنطقة الزمنية؟"),
    ("amend", "can i edit my aplication after i sent it?"),
    ("amend", "Puis-je corriger ma candidature ?"),
    ("amend", "¿puedo modificar mi candidatura?"),
    ("amend", "هل أستطيع تعديل الطلب بعد الإرسال؟"),
    ("withdraw", "how to withdraw my application"),
    ("withdraw", "comment annuler ma candidature ?"),
    ("withdraw", "¿cómo anulo mi candidatura? retirar"),
    ("withdraw", "كيف يمكن سحب الطلب؟"),
    ("after", "what are the next steps?"),
    ("after", "ou en est ma candidature ?"),
    ("after", "¿cuál es el estado de mi candidatura?"),
    ("after", "ما حالة طلبي؟"),
    ("howlong", "how long does the recruitment take?"),
    ("howlong", "Quand est-ce que j'aurai une réponse ?"),
    ("howlong", "¿cuánto tarda el proceso de selección?"),
    ("howlong", "كم يستغرق التوظيف؟"),
    ("pool", "what's a talent pool"),
    ("pool", "c'est quoi le vivier ?"),
    ("pool", "¿qué es la reserva de talento?"),
    ("secondment", "How does secondment work?"),
    ("secondment", "كيف تعمل الإعارة؟"),
    ("languages", "do i need to speak french?"),
    ("languages", "quel niveau d'anglais ?"),
    ("languages", "¿qué nivel de inglés se requiere?"),
    ("salary", "how much is the salary?"),
    ("salary", "quel est le salaire du poste ?"),
    ("salary", "¿cuánto es el sueldo?"),
    ("salary", "كم راتب الوظيفة؟"),
    ("salary", "what is the salery"),
    ("documents", "what documents are required?"),
    ("documents", "¿Qué documentos hay que adjuntar?"),
    ("documents", "ما المستندات المطلوبة؟"),
    ("passport", "do you need a copy of my passport?"),
    ("passport", "faut-il envoyer le passeport ?"),
    ("criminal", "do i need a police clearance certificate?"),
    ("criminal", "¿piden antecedentes penales?"),
    ("assessment", "is the interview online?"),
    ("assessment", "comment se preparer pour l'entretien ?"),
    ("assessment", "كيف أستعد للمقابلة؟"),
    ("references", "when do you contact my referees?"),
    ("offer", "how long is the job offer valid?"),
    ("relocation", "who pays for the relocation?"),
    ("relocation", "¿quién paga la mudanza?"),
    ("age", "what is the maximum age?"),
    ("age", "quelle est la limite d'âge ?"),
    ("age", "ما الحد الأقصى للسن؟"),
    ("fees", "is there a fee to apply?"),
    ("fees", "faut-il payer ?"),
    ("fees", "¿tengo que pagar algo?"),
    ("fees", "هل يجب دفع رسوم؟"),
    ("fraud", "is this job offer a scam?"),
    ("fraud", "هل هذا العرض احتيال؟"),
    ("privacy", "what happens with my personal data? who sees it"),
    ("delete", "how can i delete all my data"),
    ("delete", "comment effacer mes données ?"),
    ("delete", "كيف أحذف كل بياناتي؟"),
    ("bot", "are you a robot or a human?"),
    ("bot", "puedo hablar con una persona?"),
    ("trouble", "the button does not work"),
    ("trouble", "el bot no funciona"),
    ("accommodation", "i use a wheelchair, is there access?"),
    ("nationality", "which nationalities may apply?"),
    ("several", "can i apply to several jobs?"),
    ("requirements", "do i need a university degree?"),
    ("requirements", "هل احتاج شهادة جامعية"),
    ("amend", "هل استطيع ان اعدل طلبي بعد الارسال؟"),
    ("amend", "هل يمكن تعديل طلبي بعد ما ارسلته"),
    ("amend", "puedo editar mi solicitud despues de enviarla"),
    ("withdraw", "كيف الغي طلبي"),
    ("delete", "احذف حسابي"),
    ("howlong", "how lng doees the prosess take?"),
    ("howlong", "متى سيتم الرد علي؟"),
    ("documents", "quels papiers faut il envoyer"),
    ("bot", "اريد التحدث مع موظف"),
)
OTHER = (
    "analyst Lyon",
    "cyber security",
    "What is the weather in Paris?",
    "How do I cook rice?",
    "Who won the football match?",
    "Are there jobs in Singapore?",
    "who is the secretary general?",
    "do you have positions for lawyers?",
    "quelle heure est-il ?",
    "comment va ta mère ?",
    "¿Dónde está la biblioteca?",
    "¿Qué es la vida?",
    "ما هو الطقس اليوم؟",
    "كيف حالك؟",
    "من هو الرئيس؟",
    "IT officer",
    "data analyst grade 5",
    "legal counsel",
    "Can I bring my cat?",
    "is the canteen any good?",
    "how many people work there?",
    "what is interpol",
    "do you like music?",
    "tell me a joke",
    "¿Hay aparcamiento?",
    "y a-t-il une crèche ?",
    "hello",
    "شكرا",
    "how tall is the eiffel tower?",
    "translate this into german",
    "which football team do you like?",
    "why is the sky blue?",
    "police officer",
    "كم الساعة؟",
    "Est-ce que le poste est à Lyon ?",
)


@pytest.mark.parametrize(("id_", "text"), ASKED)
def test_a_common_question_is_found_in_other_words_and_with_slips(id_: str, text: str) -> None:
    assert id_ == faq.match(text).ids[0]


@pytest.mark.parametrize("text", OTHER)
def test_what_is_no_common_question_is_not_taken_for_one(text: str) -> None:
    assert faq.match(text).ids == ()


def test_there_is_room_for_doubt_in_both_lists() -> None:
    assert len(ASKED) >= 60
    assert len(OTHER) >= 30


def test_a_text_between_two_questions_finds_both() -> None:
    assert set(faq.match("withdraw my application or edit my application").ids) == {"withdraw", "amend"}


@pytest.mark.parametrize("text", ["", " ", "?", "!" * 5000, "how " * 2000, "\ud800"])
def test_any_text_can_be_asked(text: str) -> None:
    assert len(faq.match(text).ids) <= 3


def test_every_phrase_finds_its_own_question_and_every_language_has_several() -> None:
    for id_, each in load("faq").items():
        assert set(each) == set(LANGUAGES)
        for phrases in each.values():
            assert len(phrases) >= 4, id_
            assert all(id_ in faq.match(phrase).ids for phrase in phrases), id_


def test_each_question_is_in_one_theme() -> None:
    assert sorted(each for ids in faq.THEMES.values() for each in ids) == sorted(faq.questions())
    assert all(each in faq.THEMES[faq.theme_of(each)] for each in faq.questions())


def test_there_are_between_twenty_five_and_thirty_questions() -> None:
    assert 25 <= len(faq.questions()) <= 30


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("amend", "can I modify what I sent"),
        ("relocation", "payez vous le demenagement"),
        ("howlong", "cuanto tiempo tardan en contestar"),
        ("delete", "borren mis datos"),
    ],
)
def test_what_is_not_sure_is_near_something(question: str, text: str) -> None:
    assert faq.match(text).ids == ()
    assert question in faq.near(text)


@pytest.mark.parametrize(
    "text", ["What is the weather in Paris?", "كيف حالك؟", "¿Qué es la vida?", "comment va ta mère ?"]
)
def test_what_is_about_something_else_is_near_nothing(text: str) -> None:
    assert faq.near(text) == ()
