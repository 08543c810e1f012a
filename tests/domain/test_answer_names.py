"""What people call their answers, in four languages."""

from __future__ import annotations

import pytest

from bot.conversations.profile_forms import PROFILE_FORMS
from bot.domain.answer_names import named
from bot.domain.data import LANGUAGES
from tests.support.words import strict_words

SINGLE = [
    f"{section.value}.{question.name}"
    for section, form in PROFILE_FORMS.items()
    if not form.repeats
    for question in form.questions
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", [address for address in SINGLE if address != "skills.skills"])
def test_every_answer_of_the_profile_is_known_by_its_label(address: str, language: str) -> None:
    assert named(strict_words().label(language, f"question-{address.replace('.', '-')}.label")) == address


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", [section.value for section in PROFILE_FORMS])
def test_every_section_is_known_by_its_name(section: str, language: str) -> None:
    assert named(strict_words().label(language, f"section-{section}")) == section


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("I want to change my phone number", "contact.phone"),
        ("mi país de residencia, por favor", "contact.country"),
        ("changer l'adresse électronique", "contact.email"),
        ("country of birth", "identity.birth_country"),
        ("family name", "identity.family_names"),
    ],
)
def test_a_name_is_found_in_a_short_sentence_and_the_longest_one_counts(text: str, address: str) -> None:
    assert named(text) == address


@pytest.mark.parametrize("text", ["", "?", "submit", "telephones", "phone " * 20])
def test_other_texts_name_no_answer(text: str) -> None:
    assert named(text) is None
