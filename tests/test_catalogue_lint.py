"""The catalogue lint finds each fault that is planted, and only that."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

import pytest

from bot.catalogue import LANGUAGES
from tests.catalogue_lint import ROOT, find_faults

NB = "\u00a0"

WORDS = {
    "en": """
-org = the Institute
planted = Good { $name }
counted = { $count ->
    [one] One vacancy
   *[other] { $count } vacancies
}
question-name = What is <b>your name</b>?
    .hint = For example: <code>Ada; Lovelace...</code>
about = About { -org }, { $age ->
    [0] new
    [1] one year old
   *[other] { NUMBER($age, useGrouping: 0) } years old
}. { motto }
motto = R&D &amp; more: <a href="https://example.org/?a=b">{ DATETIME($when) }</a>
button-search = Search
""",
    "fr": f"""
-org = l’Institut
planted = Bien{NB}: {{ $name }} à 12:30 (?)
counted = {{ $count ->
    [one] {{ $count }} poste
   *[other] {{ $count }} postes
}}
question-name = Quel est «{NB}<b>votre nom</b>{NB}»{NB}?!
    .hint = Par exemple{NB}: <code>Ada; Lovelace...</code>
about = À propos de {{ -org }}, {{ $age ->
    [0] nouveau
    [one] un an
   *[other] {{ $age }} ans
}}. {{ motto }}
motto = <a href="https://example.org/?a=b">{{ $when }}</a>
button-search = Chercher
""",
    "es": """
-org = el Instituto
planted = Bien { $name }
counted = { $count ->
    [one] { $count } vacante
   *[other] { $count } vacantes
}
question-name = ¿Cuál es <b>tu nombre</b>? ¡Dilo!
    .hint = Por ejemplo: <code>Ada; Lovelace...</code>
about = Sobre { -org }, { $age ->
    [0] nuevo
    [one] un año
   *[other] { $age } años
}. { motto }
motto = <a href="https://example.org/?a=b">{ $when }</a>
button-search = Buscar
""",
    "ar": """
-org = المعهد
planted = خير { $name } 1,5
counted = { $count ->
    [zero] لا وظائف
    [one] وظيفة
    [two] وظيفتان
    [few] { $count } وظائف
    [many] { $count } وظيفة
   *[other] { $count } وظيفة
}
question-name = ما <b>اسمك</b>؟
    .hint = مثلا: <code>Ada; Lovelace...</code>
about = عن { -org }، { $age ->
    [0] جديد
    [1] سنة
    [2] سنتان
    [few] { $age } سنوات
    [many] { $age } سنة
   *[other] { $age } سنة
}. { motto }
motto = <a href="https://example.org/?a=b">{ $when }</a>
button-search = بحث
""",
}

CODE = """
FAMILIES: tuple[str, ...] = ("question-",)

def show(catalogue, language, step, found):
    catalogue.say(language, "planted", name="Ada")
    catalogue.label(language, "counted" if found else "about", count=3)
    person.say("Hello there")
    Button("button-search"), Button("✅"), Words(step), f"question-{step}.hint"
"""


class Desk:
    """A small project with catalogues in order, to plant faults in."""

    def __init__(self, root: Path) -> None:
        self.locales = root / "locales"
        self.code = root / "bot"
        for language, text in WORDS.items():
            self.file(language).parent.mkdir(parents=True)
            self.file(language).write_text(text, "utf-8")
        self.code.mkdir()
        self.write_code(CODE)

    def file(self, language: str) -> Path:
        return self.locales / language / "words.ftl"

    def replace(self, language: str, old: str, new: str) -> None:
        text = self.file(language).read_text("utf-8")
        assert old in text
        self.file(language).write_text(text.replace(old, new, 1), "utf-8")

    def add(self, language: str, text: str) -> None:
        with self.file(language).open("a", encoding="utf-8") as file:
            file.write(f"{text}\n")

    def write_code(self, text: str) -> None:
        (self.code / "steps.py").write_text(text, "utf-8")

    def faults(self) -> list[str]:
        return find_faults(self.locales, self.code)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_catalogues_in_order_have_no_fault(desk: Desk) -> None:
    assert desk.faults() == []


@pytest.mark.parametrize(
    ("language", "old", "new", "fault"),
    [
        (
            "en",
            "Search",
            "Search\nbutton-search = Find",
            "button-search: is there twice, first in locales/en/words.ftl",
        ),
        ("es", "{ $name }", "", "planted: arguments differ from en: name"),
        ("fr", "<b>votre nom</b>", "votre nom", "question-name: markup differs from en: b"),
        ("es", "tu nombre</b>", "tu</b> <i>nombre</i>", "question-name: markup differs from en: i"),
        ("en", "    [one] One vacancy\n", "", "counted: plural forms missing: one"),
        ("ar", "    [two] وظيفتان\n", "", "counted: plural forms missing: two"),
        ("ar", "    [2] سنتان\n", "", "about: plural forms missing: two"),
        ("ar", "    [few] { $age } سنوات\n    [many] { $age } سنة\n", "", "about: plural forms missing: few, many"),
        ("ar", "بحث", "\u200fبحث", "button-search: raw bidi control; the catalogue isolates by itself"),
        ("ar", "بحث", '{ "\u2068" }بحث', "button-search: raw bidi control; the catalogue isolates by itself"),
        ("en", "DATETIME(", "DATE(", "motto: unknown function DATE"),
        ("es", "Sobre", "Sobre { nothing }", "about: refers to nothing, which does not exist"),
        ("es", "</a>", "</a> { motto }", "motto: contains itself"),
        ("en", "your name</b>", "your name<b>", "question-name: <b> is not closed"),
        ("en", "your name</b>", "your name</b></b>", "question-name: </b> closes nothing"),
        ("es", "Bien", "Bien <", "planted: a bare <, which must be &lt;"),
        ("es", "Bien", "Bien &nbsp;", "planted: entity &nbsp; is not one of Telegram's"),
        ("es", "Buscar", "Buscar &amp; ver", "button-search: markup where only plain text is shown"),
        ("es", "Buscar", "B" * 41, "button-search: 41 characters, more than 40"),
        ("es", "Bien", "B" * 2501, "planted: a piece of more than 2500 characters beside something put in"),
        ("en", "Good", "Good...", "planted: three full stops instead of …"),
        ("en", "Good", "Good  day", "planted: two blanks in a row"),
        ("en", "Good", f"Good {NB}day", "planted: two blanks in a row"),
        ("fr", "Bien", "Bien d'un", "planted: straight apostrophe instead of ’"),
        ("fr", "Bien", f"Bien « ici{NB}»", "planted: no no-break space after «"),
        ("fr", "Bien", f"Bien «{NB}ici »", "planted: no no-break space before »"),
        ("fr", "Bien", "Bien ;", "planted: no no-break space before ;"),
        ("fr", "Bien", "Bien !", "planted: no no-break space before ? or !"),
        ("fr", "Bien", "Bien?", "planted: no no-break space before ? or !"),
        ("fr", "Bien", "Bien: ici", "planted: no no-break space before :"),
        ("fr", "{ $name }", "{ $name }: ici", "planted: no no-break space before :"),
        ("es", "Bien", "Bien?", "planted: ¿ and ? are not in pairs"),
        ("es", "¡Dilo!", "Dilo!", "question-name: ¡ and ! are not in pairs"),
        ("ar", "خير", "خير?", "planted: ? instead of ؟"),
        ("ar", "خير", "خير;", "planted: ; instead of ؛"),
        ("ar", "خير", "خير,", "planted: , instead of ،"),
    ],
)
def test_a_planted_fault_is_the_one_that_is_reported(desk: Desk, language: str, old: str, new: str, fault: str) -> None:
    desk.replace(language, old, new)
    assert desk.faults() == [f"locales/{language}/words.ftl: {fault}"]


@pytest.mark.parametrize(
    ("language", "old", "new", "faults"),
    [
        (
            "es",
            "Buscar",
            "",
            ["es: button-search: syntax error: Expected message \"button-search\" to have a value or attributes",
             "en: button-search: missing in es"],
        ),
        ("en", "about =", "again =", ["fr: about: not in en", "en: again: missing in fr", "en: again: unused"]),
        ("fr", ".hint =", ".tip =", ["en: question-name.hint: missing in fr", "fr: question-name.tip: not in en"]),
        ("es", "{ $when }", "{ $then }", ["es: motto: arguments differ from en: then, when",
                                          "es: about: arguments differ from en: then, when"]),
        ("es", "{ -org }", "", ["es: -org: unused term"]),
        ("es", "{ -org }", "{ -nothing }", ["es: about: refers to -nothing, which does not exist"]),
        ("en", "<b>your", "<h1>my</h1> <b>your", ["en: question-name: <h1> is not one of Telegram's tags"]),
        ("en", '<a href="https://example.org/?a=b">', "<a>", ["en: motto: <a> is not one of Telegram's tags"]),
        ("en", "<b>your", "<b id='x'>your", ["en: question-name: <b id='x'> is not one of Telegram's tags"]),
        ("en", "<code>Ada", "<code><b>A</b>da", ["en: question-name.hint: <b> inside <code>",
                                                 "ar: question-name.hint: markup differs from en: b"]),
        ("en", "One vacancy", "<b>One vacancy", ["en: counted: <b> is not closed",
                                                 "ar: counted: markup differs from en: b"]),
        ("es", "Buscar", "<b>Buscar</b>", ["es: button-search: markup where only plain text is shown"]),
        (
            "ar",
            "[zero] لا وظائف\n    [one] وظيفة\n    [two] وظيفتان\n    [few] { $count } وظائف\n    [many]",
            "[0]",
            ["ar: counted: plural forms missing: few, many, one, two"],
        ),
    ],
)  # fmt: skip
def test_a_planted_fault_is_reported_with_what_follows_from_it(
    desk: Desk, language: str, old: str, new: str, faults: list[str]
) -> None:
    desk.replace(language, old, new)
    found = desk.faults()
    for fault in faults:
        file, _, text = fault.partition(": ")
        assert f"locales/{file}/words.ftl: {text}" in found


def test_an_id_is_looked_for_in_every_file_of_a_language(desk: Desk) -> None:
    (desk.locales / "es" / "more.ftl").write_text("planted = Otra vez\n", "utf-8")
    assert desk.faults() == [
        "locales/es/words.ftl: planted: is there twice, first in locales/es/more.ftl",
        "locales/es/more.ftl: planted: arguments differ from en: name",
    ]


def test_an_attribute_that_is_there_twice_is_reported(desk: Desk) -> None:
    desk.replace("en", "    .hint =", "    .hint = <code>x</code>\n    .hint =")
    assert "locales/en/words.ftl: question-name.hint: is there twice, first in locales/en/words.ftl" in desk.faults()


def test_a_language_without_a_catalogue_is_reported(desk: Desk) -> None:
    desk.file("fr").unlink()
    faults = desk.faults()
    assert faults[0] == "locales/fr: no catalogue file"
    assert "locales/en/words.ftl: planted: missing in fr" in faults


def test_an_unused_id_is_reported(desk: Desk) -> None:
    for language in LANGUAGES:
        desk.add(language, "spare = OK")
    assert desk.faults() == ["locales/en/words.ftl: spare: unused"]


def test_an_unused_attribute_is_reported(desk: Desk) -> None:
    for language in LANGUAGES:
        desk.add(language, "question-age = OK\n    .tip = OK\n    .hint = OK")
    assert desk.faults() == ["locales/en/words.ftl: question-age.tip: unused"]


@pytest.mark.parametrize(
    "line",
    [
        'catalogue.say(language, "nowhere")',
        'catalogue.label("fr", "nowhere", name=1)',
        'words("nowhere" if found else "planted")',
        'Words("nowhere")',
        'Say("nowhere")',
        'outcomes.Say(id="planted", other=Words("nowhere"))',
    ],
)
def test_an_id_that_the_code_asks_for_in_vain_is_reported(desk: Desk, line: str) -> None:
    desk.write_code(f"{CODE}{line}\n")
    assert desk.faults() == [f"bot/steps.py:{len(CODE.splitlines()) + 1}: nowhere: not in the catalogue"]


def test_a_button_may_carry_an_id_or_a_literal_text(desk: Desk) -> None:
    desk.write_code(f'{CODE}Button("button-nowhere"), Button("2027")\n')
    assert desk.faults() == [f"bot/steps.py:{len(CODE.splitlines()) + 1}: button-nowhere: not in the catalogue"]


def test_a_family_covers_the_ids_that_begin_with_its_prefix(desk: Desk) -> None:
    for language in LANGUAGES:
        desk.add(language, "error-one = OK\nhint-two = OK")
    (desk.code / "deep").mkdir()
    (desk.code / "deep" / "more.py").write_text('FAMILIES = ("error-", "hint-")\n', "utf-8")
    assert desk.faults() == []


def test_a_family_inside_a_function_does_not_count(desk: Desk) -> None:
    for language in LANGUAGES:
        desk.add(language, "error-one = OK")
    desk.write_code(f'{CODE}\ndef f():\n    FAMILIES = ("error-",)\n')
    assert desk.faults() == ["locales/en/words.ftl: error-one: unused"]


def run_lint(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> int | str | None:
    monkeypatch.setattr(sys, "argv", ["catalogue_lint", str(desk.locales), str(desk.code)])
    with pytest.raises(SystemExit) as left:
        runpy.run_module("tests.catalogue_lint", run_name="__main__")
    return left.value.code


def test_the_command_prints_the_faults_and_fails(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_lint(desk, monkeypatch) == 0
    desk.replace("fr", "Bien", "Bien...")
    assert run_lint(desk, monkeypatch) == 1
    assert capsys.readouterr().out == (
        "Catalogues: in order.\nlocales/fr/words.ftl: planted: three full stops instead of …\n"
    )


@pytest.mark.long
@pytest.mark.skipif(not list((ROOT / "locales" / "en").glob("*.ftl")), reason="locales/en has no .ftl file yet")
def test_the_catalogues_of_the_assistant_are_in_order() -> None:
    assert find_faults() == []
