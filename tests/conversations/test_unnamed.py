"""Files of which nobody has said what they are: nothing of them is lost in silence."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from bot.conversations.outcomes import Words, words
from bot.conversations.requests import DropDraft, KeepDraft
from bot.conversations.session import Draft
from bot.conversations.unnamed import KEPT
from tests.conversations.openings import NOW
from tests.conversations.person import Person

PICTURE: dict[str, Any] = {"kind": "photo", "media_type": "image/jpeg", "album": "7"}


def at_home() -> Person:
    """Somebody who has consented."""
    return Person().is_at_home()


def test_a_file_nobody_named_is_mentioned_once_in_the_menu_and_always_among_the_documents() -> None:
    ada = at_home().uploads().sees("document-what").says("/start").sees("menu", "unnamed-until")
    assert ada.argument("unnamed-until", "name") == "degree.pdf"
    assert "unnamed-until" not in ada.says("/start").said()
    for _ in range(2):
        ada.says("/documents").sees("unnamed-until").sees_button("button-unnamed")


def test_it_is_said_when_it_goes_and_that_is_true() -> None:
    ada = at_home().uploads().waits(days=3).says("/start").sees("unnamed-until")
    assert ada.argument("unnamed-until", "day") == (NOW + timedelta(days=3) + KEPT).date()
    ada.waits(days=4).says("/documents")  # looking at it does not touch it
    assert ada.argument("unnamed-until", "day") == (NOW + timedelta(days=3) + KEPT).date()


def test_the_question_is_put_once_more_and_answered() -> None:
    ada = at_home().uploads().says("/start").taps("button-unnamed").sees("document-what", "unnamed-until")
    ada.taps("button-file-diploma").sees("document-looking")
    assert (len(ada.store.fetches), ada.store.drafts) == (1, {})
    assert "unnamed-until" not in ada.says("/documents").said()


def test_an_album_without_a_name_is_counted_and_two_files_stand_in_their_order() -> None:
    ada = at_home().uploads("", **PICTURE).uploads("", **PICTURE).uploads("b.pdf").says("/documents")
    named = [each.args["name"] for each in ada.reply.lines if isinstance(each, Words) and each.id == "unnamed-until"]
    assert named == [words("unnamed-photos", count=2), "b.pdf"]


def test_a_file_that_is_gone_meanwhile_is_said_to_be() -> None:
    ada = at_home().uploads().says("/documents")
    ada.store.answer((DropDraft(next(iter(ada.store.drafts))),))
    ada.taps("button-unnamed").sees("document-question-over")


def test_a_file_that_an_older_release_remembered_waits_too() -> None:
    ada = at_home().uploads()
    ((key, draft),) = ada.store.drafts.items()
    old = {name: value for name, value in draft.answers.items() if name not in ("since", "told")}
    ada.store.answer((KeepDraft(Draft(key=key, version=1, answers=old)),))
    ada.says("/documents").sees("unnamed").says("/start").sees("unnamed-until")


def test_without_documents_the_list_says_so_and_what_to_do() -> None:
    at_home().says("/documents").sees("documents-none", "documents-how").sees_button("button-document-add")
