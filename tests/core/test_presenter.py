"""Replies become messages: words in the reader's language, buttons, and what is edited."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.catalogue.wordy import Wordy, without_pictures
from bot.conversations.actions import Action
from bot.conversations.outcomes import Button, Local, Named, Reply, words
from bot.domain.deadline import Deadline
from bot.domain.types import INTERFACE_LANGUAGES, Language
from bot.errors import WiringError
from bot.presenter import LABEL, Message, Presenter
from bot.split import LIMIT, length
from tests.support.words import strict_words

NOW = datetime(2027, 3, 12, 12, tzinfo=UTC)
MENU = Button(words("button-menu"), Action("menu"))


@pytest.fixture
def presenter() -> Presenter:
    return Presenter(strict_words())


def one(presenter: Presenter, reply: Reply, language: Language = "en") -> Message:
    """Present a reply that makes one message."""
    (message,) = presenter.present(reply, language, NOW)
    return message


def test_lines_are_said_in_the_reader_s_language_and_an_empty_one_is_blank(presenter: Presenter) -> None:
    message = one(presenter, Reply((words("tap-below"), "", "2 < 3 & 4"), ((MENU,),), edit=7), "fr")
    said, blank, typed = message.text.split("\n")
    assert said == strict_words().say("fr", "tap-below")
    assert (blank, typed) == ("", "2 &lt; 3 &amp; 4")
    assert message.edit == 7


def test_what_a_person_typed_is_never_read_as_markup(presenter: Presenter) -> None:
    message = one(presenter, Reply((words("error-no_country", typed="<b>&lt;x"),)))
    assert "&lt;b&gt;&amp;lt;x" in message.text


@pytest.mark.parametrize(
    ("known", "shown"), [({"es": "Jefe", "en": "Head"}, "Head"), ({"es": "Jefe"}, "Jefe (Spanish)")]
)
def test_a_text_not_known_in_the_language_is_shown_in_another_and_marked(
    presenter: Presenter, known: dict[Language, str], shown: str
) -> None:
    assert one(presenter, Reply((Local(known),))).text == shown
    assert one(presenter, Reply((words("applying-to", title=Local(known)),))).text.endswith(f"{shown}</b>")


@pytest.mark.parametrize(
    ("named", "shown"),
    [
        (Named("country", "CI"), "Côte d’Ivoire"),
        (Named("language", "ar"), "Arabic"),
        (Named("month", "2027-03"), "March 2027"),
        (Named("month-name", "03"), "March"),
    ],
)
def test_codes_are_shown_by_their_names(presenter: Presenter, named: Named, shown: str) -> None:
    message = one(presenter, Reply((words("button-change", label=words("skipped")),), ((Button(named, Action("a")),),)))
    assert message.keys[0][0].label == shown


def test_the_rows_of_buttons_are_turned_round_for_readers_of_arabic(presenter: Presenter) -> None:
    rows = ((Button("1", Action("a")), Button("2", Action("b"))), (Button("3", Action("c")),))
    for language in INTERFACE_LANGUAGES:
        shown = [[key.label for key in row] for row in one(presenter, Reply(("x",), rows), language).keys]
        assert shown == ([["2", "1"], ["3"]] if language == "ar" else [["1", "2"], ["3"]])


def test_a_label_that_is_too_long_for_a_phone_is_cut(presenter: Presenter) -> None:
    (row,) = one(presenter, Reply(("x",), ((Button("long " * 40, Action("a")),),))).keys
    assert len(row[0].label) <= LABEL
    assert row[0].label.endswith("long…")


def test_a_reply_too_long_for_one_message_replaces_none_and_has_its_buttons_under_the_last(
    presenter: Presenter,
) -> None:
    first, second = presenter.present(Reply(("word " * 1000,), ((MENU,),), edit=7), "en", NOW)
    assert (first.edit, second.edit) == (None, None)
    assert (first.keys, len(second.keys)) == ((), 1)
    assert max(length(first.text), length(second.text)) <= LIMIT


@pytest.mark.parametrize(
    ("days", "shown"), [(-1, "(closed)"), (0, "(last day)"), (1, "(1 day left)"), (9, "(9 days left)")]
)
def test_a_deadline_tells_how_long_is_left(presenter: Presenter, days: int, shown: str) -> None:
    deadline = Deadline.of_day((NOW + timedelta(days=days)).date(), "Europe/Paris")
    assert shown in one(presenter, Reply((words("fact-deadline", value=deadline),))).text


def test_a_message_survives_its_way_through_the_outbox(presenter: Presenter) -> None:
    message = one(presenter, Reply(("x",), ((MENU, MENU), (MENU,)), edit=7))
    assert Message.from_json(message.to_json()) == message


def wordy(presenter: Presenter, reply: Reply) -> Message:
    """Present a reply to somebody who reads words only."""
    (message,) = presenter.present(reply, "en", NOW, text_only=True)
    return message


def test_who_reads_words_only_is_told_in_words_what_signs_say(presenter: Presenter) -> None:
    ticked = Button(words("button-ticked", label="Lyon"), Action("-"))
    unticked = Button(words("button-unticked", label="Lima"), Action("-"))
    reply = Reply((words("card-saved"), "\U0001f600", ""), ((ticked,), (unticked,), (MENU,)))
    message = wordy(presenter, reply)
    assert message.text == "Saved, without reminders.\n\U0001f600\n"
    assert [key.label for row in message.keys for key in row] == ["Chosen: Lyon", "Not chosen: Lima", "Menu"]
    assert presenter.present(reply, "en", NOW)[0].text.startswith("\u2b50")


@pytest.mark.parametrize(
    ("said", "bare"),
    [
        ("\u2190 Back", "Back"),
        ("Next \u2192", "Next"),
        ("\u270f\ufe0f <b>x</b>", "<b>x</b>"),
        ("<b>\u2705 x</b>", "<b>x</b>"),
        ("\u2b50\n\u2713 y", "\u2b50\ny"),
        ("\u200f\u2b50 x", "\u200fx"),
        ("\u2022 point, 3 + 4", "\u2022 point, 3 + 4"),
        ("", ""),
    ],
)
def test_signs_are_taken_off_both_ends_of_a_line_and_words_stay(said: str, bare: str) -> None:
    assert without_pictures(said) == bare


@pytest.mark.parametrize("language", INTERFACE_LANGUAGES)
def test_no_button_of_the_catalogue_says_anything_by_a_sign_to_who_reads_words_only(language: Language) -> None:
    catalogue = Wordy(strict_words())
    labels = [
        catalogue.label(language, id_) for id_ in ("button-search", "button-save", "button-erase", "button-alert")
    ]
    assert all(label[0].isalpha() and label[-1].isalpha() for label in labels)


def test_a_link_opens_the_bot_by_its_own_name_and_is_not_made_up_before_that_is_known(presenter: Presenter) -> None:
    reply = Reply((words("share-link", link=Named("link", "INT00001")),))
    with pytest.raises(WiringError, match="before its name is known"):
        presenter.present(reply, "en", NOW)
    presenter.username = "career_bot"
    for language in INTERFACE_LANGUAGES:
        link = "<code>https://t.me/career_bot?start=INT00001</code>"
        assert link in one(presenter, reply, language).text


def test_a_zone_is_named_by_its_city_and_its_offset(presenter: Presenter) -> None:
    button = Button(Named("zone", "America/Sao_Paulo"), Action("-"))
    (row,) = one(presenter, Reply(("x",), ((button,),))).keys
    assert row[0].label == "Sao Paulo (UTC\u221203:00)"


def test_a_name_begins_large_on_a_button_and_small_in_a_sentence(presenter: Presenter) -> None:
    named = Named("language", "fr")
    reply = Reply((words("noted", label="x", answer=named),), ((Button(named, Action("-")),),))
    message = one(presenter, reply, "fr")
    assert message.keys[0][0].label == "Français"
    assert "français" in message.text
