"""Files in the chat: what is asked of them, what becomes of them, the list, and what goes with an application."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.document_requests import Shelf
from bot.conversations.outcomes import Attachment, Words, words
from bot.conversations.session import Draft
from bot.domain.document import LARGEST, MEGABYTE, MOST_DOCUMENTS, Document, DocumentKind
from tests.conversations.openings import NOW, OPENINGS, vacancy
from tests.conversations.person import Person
from tests.conversations.rendering import buttons_of

ASKING = vacancy(
    "INT00009", required_documents=["cv", "motivation_letter", "diploma", "passport_copy", "ncb_endorsement"]
)


def at_home() -> Person:
    """Somebody who has consented."""
    return Person((*OPENINGS, ASKING)).is_at_home()


def document(number: int, kind: DocumentKind = DocumentKind.DIPLOMA, size: int = 1000) -> Document:
    """Give a document."""
    return Document(
        number, kind, f"file{number}.pdf", "application/pdf", size, "0" * 64, datetime(2027, 1, 1, tzinfo=UTC)
    )


def keeping(*documents: Document, **more: Any) -> Person:
    """Somebody who keeps these documents."""
    ada = at_home()
    ada.store.shelf = Shelf(documents, **more)
    return ada


def test_a_file_is_asked_about_and_then_fetched_as_what_it_is() -> None:
    ada = at_home().uploads().sees("document-what").taps("button-file-diploma").sees("document-looking")
    (fetch,) = ada.store.fetches
    assert (fetch.kind, fetch.parts[0].name, fetch.album) == (DocumentKind.DIPLOMA, "degree.pdf", None)
    assert ada.store.drafts == {}


def test_a_double_tap_on_what_a_file_is_is_silent_and_an_old_button_is_explained() -> None:
    ada = at_home().uploads()
    (tap,) = [each.action for each in buttons_of(ada.reply) if each.action.args[0] == "diploma"]
    ada.taps_action(tap).taps_action(tap).hears_nothing()
    ada.opens("identity").taps_action(tap).sees("document-question-over")
    assert len(ada.store.fetches) == 1


def test_what_no_kind_is_called_is_answered_as_an_old_button() -> None:
    ada = at_home().uploads()
    number = ada.reply.rows[0][0].action.args[1]
    ada.taps_action(Action("file", ("selfie", number))).sees("document-question-over")


def test_without_a_consent_a_file_is_not_remembered() -> None:
    ada = Person().says("/start").taps("language-name-en")
    ada.uploads().sees("document-consent-first", "consent-question")
    assert ada.store.drafts == {}
    ada.says("/documents").sees("consent-question")


def test_a_file_that_comes_before_the_first_word_is_taken_up_after_the_consent() -> None:
    ada = Person().uploads().sees("welcome").taps("language-name-en").sees("consent-text")
    assert ada.store.drafts == {}
    ada.taps("button-consent").sees("document-what").taps("button-file-diploma").sees("document-looking")
    assert [each.file_id for fetch in ada.store.fetches for each in fetch.parts] == ["file1"]


def stranger() -> Person:
    """Somebody who has not consented yet."""
    return Person().says("/start").taps("language-name-en")


def test_nothing_but_where_a_file_lies_is_remembered_before_the_consent() -> None:
    ada = stranger().uploads("Ada Lovelace, degree.PDF").sees("document-consent-first")
    assert [each.part.name for each in ada.session.held] == [".pdf"]
    assert (ada.store.drafts, ada.store.fetches) == ({}, [])
    assert "Lovelace" not in ada.session.model_dump_json()
    ada.taps("button-consent").sees("document-what")
    assert ada.session.held == ()


def test_words_on_the_way_to_the_consent_let_go_of_nothing() -> None:
    ada = Person().uploads().says("English").sees("consent-text").says("yes").sees("tap-below")
    ada.says("what is this?").says("analyst").sees("found").taps("button-consent-again").sees("consent-text")
    ada.taps_action(Action("consent", ("1999-01-01",))).sees("consent-text")
    ada.taps("button-consent").sees("document-what")


def test_who_does_something_else_instead_is_held_to_nothing() -> None:
    ada = stranger().uploads().taps("button-privacy")
    assert ada.session.held
    assert stranger().uploads().says("/search analyst").session.held == ()
    assert stranger().uploads().taps("button-not-now").session.held == ()


def test_a_profile_that_came_before_the_consent_is_read_after_it() -> None:
    ada = stranger().uploads("me.json").taps("button-consent").sees("import-looking")
    assert [(fetch.kind, fetch.parts[0].name) for fetch in ada.store.fetches] == [(None, ".json")]


def test_an_album_that_came_before_the_consent_is_asked_about_once_and_other_files_beside_it() -> None:
    picture: dict[str, Any] = {"kind": "photo", "media_type": "image/jpeg", "album": "7"}
    ada = stranger().uploads("", **picture).sees("document-consent-first").uploads("", **picture).hears_nothing()
    ada.uploads("a.pdf").taps("button-consent")
    assert sorted(len(each.answers["parts"]) for each in ada.store.drafts.values()) == [1, 2]
    ada.uploads("", **picture).hears_nothing()
    assert sorted(len(each.answers["parts"]) for each in ada.store.drafts.values()) == [1, 3]


def test_a_paper_that_does_not_belong_here_is_refused_before_the_consent_too() -> None:
    picture: dict[str, Any] = {"kind": "photo", "media_type": "image/jpeg", "album": "7"}
    ada = stranger().uploads("", **picture).uploads("", caption="my passport", **picture).sees("document-never")
    assert ada.session.held == ()
    assert Person().uploads("passport.pdf").session.held == ()
    Person().uploads("passport.pdf").taps("language-name-en").taps("button-consent").sees("document-send")
    ada = stranger().uploads(size=LARGEST + 1).sees("document-too-large", "consent-question")
    assert ada.session.held == ()


def test_more_files_than_can_be_kept_are_not_held() -> None:
    ada = stranger()
    for _ in range(MOST_DOCUMENTS + 2):
        ada.uploads()
    assert len(ada.session.held) == MOST_DOCUMENTS


def test_in_a_form_a_file_is_asked_about_and_the_question_stays() -> None:
    ada = at_home().opens("identity").says("Ada").uploads().sees("document-what")
    assert ada.session.form == "profile/identity"
    ada.taps("button-file-cv").is_told("stored", kind="cv", name="cv.pdf", document_id=1).sees("document-stored")
    ada.taps("button-continue").is_asked("identity.family_names")


@pytest.mark.parametrize(
    "name", ["passport.pdf", "scan-CNI.jpg", "dni.png", "صورة جواز السفر.jpg", "medical report.pdf"]
)
def test_a_paper_that_does_not_belong_in_a_chat_is_refused_by_its_name(name: str) -> None:
    ada = at_home().uploads(name).sees("document-never")
    assert (ada.store.fetches, ada.store.drafts) == ([], {})
    ada.taps("button-file-other").sees("document-send-again").uploads(name).sees("document-what")
    ada.taps("button-file-certificate").sees("document-looking")


def test_a_guess_that_was_wrong_once_is_made_again_for_the_file_after_it() -> None:
    ada = at_home().uploads("passport.pdf").taps("button-file-other").uploads("passport.pdf").sees("document-what")
    ada.uploads("passport.pdf").sees("document-never")


@pytest.mark.parametrize("captions", [("my passport", "", ""), ("", "my passport", "")])
def test_of_an_album_that_is_refused_nothing_is_remembered(captions: tuple[str, ...]) -> None:
    ada = at_home()
    for caption in captions:
        ada.uploads("", kind="photo", media_type="image/jpeg", album="7", caption=caption)
    ada.hears_nothing()
    assert (ada.store.fetches, ada.store.drafts) == ([], {})
    ada.uploads("", kind="photo", media_type="image/jpeg", album="8").sees("document-what")


@pytest.mark.parametrize("caption", ["my passport", "casier judiciaire", "antecedentes penales", "شهادة طبية"])
def test_a_caption_tells_it_too(caption: str) -> None:
    at_home().uploads("", kind="photo", caption=caption).sees("document-never")


def test_whoever_says_that_it_is_such_a_paper_is_told_the_safe_way_and_it_is_forgotten() -> None:
    ada = at_home().uploads().taps("button-file-secret").sees("document-never")
    assert (ada.store.fetches, ada.store.drafts) == ([], {})


@pytest.mark.parametrize("name", ["resume.json", "europass.XML", "form.xlsx"])
def test_a_profile_in_a_file_is_read_at_once(name: str) -> None:
    ada = at_home().uploads(name).sees("import-looking")
    assert [fetch.kind for fetch in ada.store.fetches] == [None]


def test_the_pictures_of_an_album_are_asked_about_once_and_fetched_in_order() -> None:
    picture: dict[str, Any] = {"kind": "photo", "media_type": "image/jpeg", "album": "7"}
    ada = at_home().uploads("", **picture).sees("document-what")
    ada.uploads("", **picture).hears_nothing().uploads("", **picture).hears_nothing()
    ada.taps("button-file-certificate")
    ada.uploads("", **picture).hears_nothing()
    (fetch,) = ada.store.fetches
    numbers = [part.message_id for part in fetch.parts]
    assert (len(numbers), numbers, fetch.album) == (4, sorted(numbers), "7")


def test_of_files_that_come_at_once_each_question_says_which_it_is_about() -> None:
    ada = at_home().uploads("degree.pdf").sees("document-received", "document-what")
    assert ada.argument("document-received", "name") == "degree.pdf"
    ada.uploads("letter.pdf")
    assert ada.argument("document-received", "name") == "letter.pdf"
    assert "document-received" not in ada.uploads("", kind="photo", media_type="image/jpeg").said()


def test_papers_that_only_came_together_are_asked_about_one_by_one() -> None:
    ada = at_home().uploads("a.pdf", album="7").uploads("b.pdf", album="7").sees("document-what")
    assert len(ada.store.drafts) == 2


def test_a_file_that_is_too_large_is_refused_before_it_is_fetched() -> None:
    ada = at_home().uploads(size=LARGEST + 1).sees("document-too-large")
    assert (ada.store.fetches, ada.store.drafts) == ([], {})


def test_a_full_shelf_is_told_before_and_after_the_question() -> None:
    full = tuple(document(number) for number in range(MOST_DOCUMENTS))
    keeping(*full).uploads().sees("document-too-many")
    keeping(*full[1:], waiting=1).uploads().sees("document-too-many")
    ada = at_home().uploads()
    ada.store.shelf = Shelf(full)
    ada.taps("button-file-diploma").sees("document-too-many")
    keeping(*(document(number, size=18 * MEGABYTE) for number in range(5))).uploads(size=11 * MEGABYTE).sees(
        "document-no-room"
    )


@pytest.mark.parametrize(
    ("outcome", "id_"),
    [
        ("known", "document-known"),
        ("gone", "document-gone"),
        ("unsaved", "document-unsaved"),
        ("failed", "document-failed"),
        ("full", "document-no-room"),
    ],
)
def test_what_came_of_a_fetch_is_told(outcome: str, id_: str) -> None:
    at_home().is_told(outcome, kind="diploma", name="a.pdf").sees(id_).sees_button("button-documents", "button-menu")


def test_a_refusal_says_why() -> None:
    at_home().is_told("refused", reason="too_many_pages", args={"limit": 100}).sees("document-refused-too_many_pages")


def test_whoever_has_been_deleted_hears_nothing_of_what_was_on_its_way() -> None:
    ada = at_home().says("/delete").taps("button-erase-really")
    ada.is_told("stored", kind="cv", name="cv.pdf").hears_nothing()


def found(ada: Person, **answers: Any) -> Person:
    """Have something lie there that was read in a file."""
    ada.store.keep(Draft(key="import", version=1, answers=answers))
    return ada


def test_a_cv_is_kept_and_what_was_read_in_it_is_shown_after_it() -> None:
    skills = {"skills": "Counting", "licences": None}
    ada = found(at_home(), found={"source": "cv", "sections": {"skills": [skills]}, "notes": []})
    ada.is_told("stored", kind="cv", name="cv.pdf", read="found")
    first, second = (reply.lines[0] for reply in ada.turn.replies)
    assert isinstance(first, Words)
    assert isinstance(second, Words)
    assert (first.id, second.id) == ("document-stored", "import-found")


def test_a_file_without_a_profile_says_why() -> None:
    ada = found(at_home(), failed="encrypted").is_told("read", purpose="import", read="failed")
    ada.sees("import-failed-encrypted")


def test_the_list_shows_each_document_and_leads_to_it() -> None:
    ada = keeping(document(1), document(2, DocumentKind.CV, 3 * MEGABYTE), sent=frozenset({1})).says("/documents")
    ada.sees("documents-heading", "document-line", "size-kb", "size-mb").sees_button("button-document-add")
    ada.taps("file1.pdf").sees("document-line", "document-was-sent")
    ada.taps("button-documents").taps("file2.pdf")
    assert "document-was-sent" not in ada.said()


def test_a_document_is_sent_back() -> None:
    ada = keeping(document(1)).says("/documents").taps("file1.pdf").taps("button-document-get").sees("document-here")
    assert ada.reply.attachment == Attachment("document", ("1",))


def test_a_document_is_called_something_else() -> None:
    ada = keeping(document(1), document(2)).says("/documents").taps("file1.pdf").taps("button-document-kind")
    ada.taps("document-kind-certificate").sees("document-line")
    assert [each.kind.value for each in ada.store.shelf.documents] == ["certificate", "diploma"]


def test_a_document_is_removed_after_a_question_that_says_what_stays() -> None:
    ada = keeping(document(1), document(2), sent=frozenset({1})).says("/documents").taps("file1.pdf")
    ada.taps("button-document-remove").sees("document-remove-sure", "document-remove-sent")
    ada.taps("button-document-remove-really").sees("document-removed")
    assert [each.document_id for each in ada.store.shelf.documents] == [2]
    ada.taps("file2.pdf").taps("button-document-remove")
    assert "document-remove-sent" not in ada.said()


def test_a_document_that_is_not_one_s_own_is_not_there() -> None:
    ada = keeping(document(1))
    for name in ("document", "document-get", "document-out"):
        ada.taps_action(Action(name, ("2",))).sees("document-not-there")
    ada.taps_action(Action("document-is", ("cv", "2"))).sees("document-not-there")
    ada.taps_action(Action("document-is", ("selfie", "1"))).sees("document-not-there")
    ada.taps_action(Action("document-out!", ("0", "2"))).sees("document-not-there")
    assert len(ada.store.shelf.documents) == 1


def test_a_document_is_replaced_by_the_next_file_even_when_the_shelf_is_full() -> None:
    ada = keeping(*(document(number) for number in range(1, MOST_DOCUMENTS + 1))).says("/documents")
    ada.taps("file1.pdf").taps("button-document-replace").sees("document-send-new").uploads().sees("document-looking")
    (fetch,) = ada.store.fetches
    assert (fetch.kind, fetch.replaces) == (DocumentKind.DIPLOMA, 1)
    assert ada.session.expecting is None


def test_whoever_does_something_else_is_asked_about_the_next_file() -> None:
    ada = keeping(document(1)).says("/documents").taps("file1.pdf").taps("button-document-replace")
    ada.says("/menu").uploads().sees("document-what")
    ada = keeping(document(1)).says("/documents").taps("button-document-add").sees("document-send").uploads()
    ada.sees("document-what")
    ada = keeping(document(1)).says("/documents").taps("file1.pdf").taps("button-document-replace")
    ada.store.shelf = Shelf()
    ada.uploads().sees("document-what")


def applying(*documents: Document) -> Person:
    """Somebody who looks at the review of an application that needs papers."""
    ada = Person((*OPENINGS, ASKING)).has_a_profile()
    ada.store.shelf = Shelf(documents)
    ada.applies("INT00009").says("Because.").chooses("done").chooses("no")
    return ada


def test_what_is_missing_is_the_first_button_and_no_other_opening_is_offered_for_it() -> None:
    ada = applying()
    assert ada.reply.rows[0][0].label == words("button-enclose-add", kind=words("document-kind-diploma"))
    assert not {"button-similar", "button-search"} & set(ada.offered())


def test_an_application_lacks_its_diploma_and_nothing_else() -> None:
    ada = applying().sees("enclosed-missing", "enclosed-barrier", "enclosed-instead-cv", "enclosed-passport")
    ada.sees("enclosed-instead-motivation_letter")
    assert "button-submit" not in ada.offered()


def test_the_only_diploma_goes_with_it() -> None:
    ada = applying(document(1)).sees("enclosed-line").taps("button-submit").sees("receipt")
    (sent,) = ada.store.snapshots.values()
    assert '"document_id":1' in sent[0]
    ada.taps("button-see-application").taps("button-see-sent").sees("enclosed-line")


def test_a_diploma_is_sent_right_there_and_goes_with_it() -> None:
    ada = applying()
    ada.taps_action(Action("enc-send", ("INT00009", "d"))).sees("enclosed-send").uploads().sees("document-looking")
    (fetch,) = ada.store.fetches
    assert (fetch.kind, fetch.reference) == (DocumentKind.DIPLOMA, "INT00009")
    ada.store.shelf = Shelf((document(2),))
    ada.is_told("stored", kind="diploma", name="file2.pdf", document_id=2, reference="INT00009")
    ada.taps("button-to-application").sees("enclosed-line").sees_button("button-submit")
    assert ada.argument("enclosed-line", "names") == ("file2.pdf",)


def test_of_several_diplomas_the_person_takes_some() -> None:
    ada = applying(document(1), document(2)).sees("enclosed-missing")
    ada.taps("button-enclose-change").sees("enclosed-pick").taps("file1.pdf").taps("file2.pdf").taps("file1.pdf")
    ada.taps("button-to-application").sees_button("button-submit")
    assert ada.argument("enclosed-line", "names") == ("file2.pdf",)


def test_one_more_diploma_goes_with_the_one_there_was() -> None:
    ada = applying(document(1)).taps("button-enclose-change").taps("button-enclose-send").uploads()
    ada.store.shelf = Shelf((document(1), document(2)))
    ada.is_told("stored", kind="diploma", name="file2.pdf", document_id=2, reference="INT00009")
    ada.taps("button-to-application")
    assert ada.argument("enclosed-line", "names") == ("file1.pdf", "file2.pdf")


def test_the_only_cv_can_be_left_out() -> None:
    ada = applying(document(1, DocumentKind.CV)).sees("enclosed-line")
    ada.taps("button-enclose-change").taps("file1.pdf").taps("button-to-application")
    assert "enclosed-line" not in ada.said()
    ada.sees("enclosed-instead-cv")


def test_papers_for_nothing_that_is_known_change_nothing() -> None:
    ada = applying(document(1))
    for reference, what in (("INT99999", "d"), ("INT00009", "x"), ("INT00009", "")):
        ada.taps_action(Action("enc", (reference, what))).sees("out-of-date")


def test_a_document_that_is_gone_is_not_chosen_any_more() -> None:
    ada = applying(document(1), document(2)).taps("button-enclose-change").taps("file1.pdf")
    ada.store.shelf = Shelf((document(2),))
    ada.taps("button-to-application")
    assert ada.argument("enclosed-line", "names") == ("file2.pdf",)
    assert ada.at == NOW


# What can be seen to be of a wrong kind is refused before anything is asked


@pytest.mark.parametrize(
    ("name", "kind", "format_"),
    [
        *(("setup.exe", "program", "EXE"), ("papers.ZIP", "archive", "ZIP"), ("cv.doc", "word", "DOC")),
        *(("IMG_1.heic", "heic", "HEIC"), ("notes.txt", "text", "TXT"), ("talk.mp4", "video", "MP4")),
    ],
)
def test_a_file_of_a_wrong_kind_is_refused_at_once_and_not_asked_about(name: str, kind: str, format_: str) -> None:
    ada = at_home().uploads(name, media_type="application/octet-stream").sees("document-refused-wrong_kind")
    assert ada.argument("document-refused-wrong_kind", "kind") == kind
    assert ada.argument("document-refused-wrong_kind", "format") == format_
    assert ada.store.drafts == {}


def test_what_was_asked_for_is_still_expected_after_a_file_of_a_wrong_kind() -> None:
    ada = at_home()
    ada.session = ada.session.change(expecting="new/diploma")
    ada.uploads("degree.zip", media_type="application/zip").sees("document-refused-wrong_kind")
    ada.uploads(size=LARGEST + 1).sees("document-too-large").uploads("degree.pdf").sees("document-looking")


def test_a_file_of_a_wrong_kind_is_refused_before_the_consent_as_well() -> None:
    ada = stranger().uploads("setup.exe", media_type="").sees("document-refused-wrong_kind", "consent-question")
    assert ada.session.held == ()
    ada = Person().uploads("setup.exe", media_type="").taps("language-name-en").taps("button-consent")
    ada.sees("document-send")
