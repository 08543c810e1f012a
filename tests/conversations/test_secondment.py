"""A seconded post: explained on the card, in the review and with the application, and noted by one tap each."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.conversations.actions import Action
from bot.conversations.outcomes import Attachment, Named, words
from bot.conversations.secondment_view import TERMS
from bot.domain.deadline import Deadline
from bot.domain.endorsement import STEPS, Endorsement, EndorsementStatus, LetterStatus, Who
from bot.domain.status import Status
from bot.domain.vacancy import Vacancy
from tests.conversations.openings import DEADLINE, NOW, question, vacancy
from tests.conversations.person import Person
from tests.conversations.rendering import buttons_of, english

REFERENCE = "INT00001"
ASKED = {"contract_type": "secondment", "required_documents": ["cv", "ncb_endorsement"]}


def seconded(**changes: Any) -> Vacancy:
    return vacancy(REFERENCE, **{**ASKED, **changes})


def ada(*nationalities: str, **changes: Any) -> Person:
    """Bring in somebody with a profile, before an opening that is a secondment unless changed."""
    person = Person((seconded(**changes),)).has_a_profile()
    if nationalities:
        person.store.save("nationality", *({"country": each, "at_birth": True} for each in nationalities))
    return person


def applying(*nationalities: str, **changes: Any) -> Person:
    """Let her begin an application."""
    return ada(*nationalities, **changes).applies(REFERENCE)


def reviewing(answer: str = "", **changes: Any) -> Person:
    """Let her answer everything, with this to the question if there is one."""
    person = applying(**changes).says("Because.").chooses("done")
    return (person.chooses(answer) if answer else person).chooses("no").sees("review-heading")


def asks(person: Person, *args: str) -> Person:
    return person.taps_action(Action("how", (REFERENCE, *args)))


def note(person: Person, name: str, value: str) -> Person:
    return person.taps_action(Action(name, (REFERENCE, value)))


def whens(person: Person) -> list[Any]:
    """Give when each step is to be done, as it is said."""
    steps = [line for line in person.reply.lines if getattr(line, "id", None) == "secondment-step"]
    return [line.args["when"] for line in steps]  # type: ignore[union-attr]  # only words have an id


# Where it is offered


def test_the_card_of_a_secondment_offers_it_and_says_which_way_the_endorsement_goes() -> None:
    person = ada().taps_action(Action("open", (REFERENCE,)))
    person.sees("card-documents", "secondment-paper").taps("button-secondment").sees("secondment-heading")


def test_the_card_of_another_post_does_not_offer_it() -> None:
    person = ada(contract_type="fixed_term", required_documents=[]).taps_action(Action("open", (REFERENCE,)))
    assert "button-secondment" not in person.offered()
    assert "secondment-paper" not in person.said()


def test_the_review_says_what_the_notice_says_and_lets_one_submit() -> None:
    person = reviewing().sees("secondment-paper", "secondment-notice-asks")
    person.sees_button("button-secondment").taps("button-submit").sees("receipt", "secondment-still")
    person.sees_button("button-secondment")


def test_a_notice_that_lists_no_endorsement_is_not_said_to_ask_for_one() -> None:
    person = reviewing(required_documents=[]).sees("secondment-notice-silent")
    assert "secondment-paper" not in person.said()
    asks(person).sees("secondment-notice-silent")


def test_where_the_notice_bars_it_is_not_said_that_one_may_submit() -> None:
    barred = [question("yes_no", "serving", knock_out=True, accept=True)]
    person = reviewing("no", screening_questions=barred).sees("knocked-out", "secondment-paper")
    assert not {"secondment-notice-asks", "button-submit"} & (person.said() | person.offered())


def test_another_post_that_asks_for_an_endorsement_says_only_which_way_it_goes() -> None:
    person = reviewing(contract_type="fixed_term").sees("secondment-paper")
    assert not {"secondment-notice-asks", "button-secondment"} & (person.said() | person.offered())


def test_the_review_of_any_other_post_says_nothing_of_it() -> None:
    person = reviewing(contract_type="fixed_term", required_documents=[])
    assert "secondment-paper" not in person.said()
    assert "secondment-still" not in person.taps("button-submit").sees("receipt").said()


def test_the_page_of_the_application_shows_how_far_it_has_come() -> None:
    person = reviewing().taps("button-submit").taps("button-see-application")
    person.sees("endorsement-not_asked", "letter-not_asked").taps("button-secondment")
    person.taps("button-endorsement-asked").taps("button-see-application").sees("endorsement-asked")
    assert person.argument("endorsement-asked", "day") == NOW.date()


def test_the_page_of_a_withdrawn_application_waits_for_no_endorsement() -> None:
    person = reviewing().taps("button-submit").taps("button-see-application").sees("endorsement-not_asked")
    person.taps("button-withdraw").taps("button-withdraw-really").taps_action(Action("application", ("A-0001-TEST",)))
    assert not {"endorsement-not_asked", "letter-not_asked"} & person.said()


def test_the_page_of_another_application_shows_nothing_of_it() -> None:
    person = reviewing(contract_type="fixed_term").taps("button-submit").taps("button-see-application")
    assert not {"secondment-endorsement", "button-secondment"} & (person.said() | person.offered())


# What is explained


def test_every_step_is_told_with_who_and_by_when() -> None:
    person = asks(ada()).sees(*(f"secondment-who-{who.value}" for who in Who))
    person.sees(*(f"secondment-step-{step.name}" for step in STEPS))
    first, *_, last = whens(person)
    assert first == words("secondment-by", lead=words("secondment-lead", days=28), day=date(2027, 3, 3))
    assert last == person.store.vacancies[REFERENCE].deadline


def test_a_day_that_has_passed_is_said_to_have_and_the_others_stay() -> None:
    person = ada()
    person.at = datetime(2027, 3, 10, 22, 59, tzinfo=UTC)
    assert [each.id for each in whens(asks(person))[:3]] == ["secondment-late", "secondment-by", "secondment-by"]
    person.waits(minutes=1)
    assert [each.id for each in whens(asks(person))[:3]] == ["secondment-late", "secondment-late", "secondment-by"]


def test_the_day_is_that_of_the_zone_that_the_person_chose() -> None:
    person = ada()
    person.session = person.session.change(zone="Pacific/Auckland")
    person.at = datetime(2027, 3, 10, 12, tzinfo=UTC)
    assert [each.id for each in whens(asks(person))[:2]] == ["secondment-late", "secondment-late"]


@pytest.mark.parametrize("changes", [{"deadline": None}, {"status": "closed"}])
def test_without_a_day_that_still_counts_only_the_order_is_told(changes: dict[str, Any]) -> None:
    person = asks(ada(**changes))
    assert whens(person) == [words("secondment-lead", days=step.days) for step in STEPS]


def test_the_terms_are_explained_in_place_with_everything_still_in_sight() -> None:
    person = asks(ada())
    message = person.last_message
    for term in TERMS:
        person.taps(f"term-{term.value}.label").sees("glossary-term", f"term-{term.value}", "secondment-heading")
        assert person.last_message == message
    assert "glossary-term" not in asks(person, "p12").said()


def test_the_bureau_follows_from_the_only_nationality_of_a_member_country() -> None:
    assert asks(ada("KE", "KP")).argument("secondment-bureau", "country") == Named("country", "KE")


def test_without_such_a_nationality_the_profile_is_to_be_completed() -> None:
    person = asks(applying("TV")).sees("secondment-no-country")
    assert "button-dossier" not in person.offered()
    person.taps("button-add-nationality").sees("place-section")


def test_whose_bureau_it_is_is_asked_only_of_several_once_an_application_is_begun() -> None:
    person = asks(ada("KE", "IE")).sees("secondment-several")
    assert not {"button-bureau", "button-dossier"} & person.offered()
    person = asks(applying("KE", "IE")).sees("secondment-which")
    assert "button-dossier" not in person.offered()
    person.taps("IE").sees("secondment-bureau").sees_button("button-dossier", "KE")
    assert person.argument("secondment-bureau", "country") == Named("country", "IE")
    assert person.taps("KE").argument("secondment-bureau", "country") == Named("country", "KE")


def test_the_bureau_of_a_country_whose_nationality_one_does_not_hold_is_not_taken() -> None:
    person = note(asks(applying("KE", "IE")), "bureau", "FR").sees("secondment-which")
    assert person.store.endorsements == {}


# What is noted


def test_each_status_is_noted_by_one_tap_in_place_with_its_day() -> None:
    person = asks(applying())
    message = person.last_message
    for status in (EndorsementStatus.ASKED, EndorsementStatus.ENDORSED, EndorsementStatus.REFUSED):
        person.waits(days=1).taps(f"button-endorsement-{status.value}").sees(f"endorsement-{status.value}")
        kept = person.store.endorsements[REFERENCE]
        assert (kept.status, kept.since) == (status, person.at.date())
        assert f"button-endorsement-{status.value}" not in person.offered()
    for letter in (LetterStatus.ASKED, LetterStatus.RECEIVED):
        person.taps(f"button-letter-{letter.value}").sees(f"letter-{letter.value}")
    assert person.last_message == message
    assert person.store.endorsements[REFERENCE].letter is LetterStatus.RECEIVED


def test_a_slip_is_taken_back() -> None:
    person = asks(applying()).taps("button-endorsement-endorsed").taps("button-endorsement-not_asked")
    person.taps("button-letter-asked").taps("button-letter-not_asked")
    assert person.store.endorsements == {REFERENCE: Endorsement()}


def test_a_refusal_is_met_with_what_can_be_done_and_bars_nothing() -> None:
    person = reviewing().taps("button-secondment").taps("button-endorsement-refused").sees("secondment-refused")
    assert "secondment-note" not in person.said()
    person.taps("button-to-application").sees("review-heading").taps("button-submit").sees("receipt")


def test_the_review_stays_in_hand_and_in_place() -> None:
    person = reviewing()
    session, message = person.session, person.last_message
    person.taps("button-secondment").sees_button("button-to-application")
    assert (person.session.form, person.session.revision) == (session.form, session.revision)
    assert person.last_message != message


@pytest.mark.parametrize(("name", "value"), [("ncb", "blessed"), ("cond", "lost"), ("cond", "endorsed")])
def test_a_status_that_does_not_exist_changes_nothing(name: str, value: str) -> None:
    assert note(applying(), name, value).sees("secondment-heading").store.endorsements == {}


@pytest.mark.parametrize(("name", "value"), [("ncb", "asked"), ("cond", "asked"), ("bureau", "GB")])
def test_nothing_is_noted_before_an_application_is_begun_or_after_it_was_withdrawn(name: str, value: str) -> None:
    person = note(ada(), name, value).sees("secondment-begin").sees_button("button-apply")
    person.applies(REFERENCE).store.move(REFERENCE, Status.WITHDRAWN)
    assert note(person, name, value).sees("secondment-begin").store.endorsements == {}


@pytest.mark.parametrize("changes", [{"contract_type": "fixed_term"}, {"contract_type": None}])
def test_what_is_no_secondment_any_more_is_said_not_to_be_one(changes: dict[str, Any]) -> None:
    person = applying(**changes)
    for name, *args in (("how",), ("ncb", "asked"), ("cond", "asked"), ("bureau", "GB"), ("dossier",)):
        person.taps_action(Action(name, (REFERENCE, *args))).sees("secondment-none")
    assert person.store.endorsements == {}


def test_an_opening_that_is_gone_is_said_to_be_none() -> None:
    ada().taps_action(Action("how", ("INT99999",))).sees("secondment-none").sees_button("button-menu")


# Ways on


def test_it_leads_to_applying_while_that_is_possible_and_to_what_was_begun_or_sent() -> None:
    person = asks(ada()).sees_button("button-apply", "button-to-opening")
    person.taps("button-apply").is_asked("apply.motivation").says("/menu")
    asks(person).sees_button("button-apply-on")
    person.store.move(REFERENCE, Status.UNDER_REVIEW)
    asks(person).sees_button("button-see-application")
    person = ada()
    person.at = DEADLINE + timedelta(seconds=1)
    assert "button-apply" not in asks(person).sees_button("button-to-opening", "button-menu").offered()


# The dossier


def test_the_dossier_comes_in_ones_own_language_and_another() -> None:
    person = asks(applying()).taps("button-dossier").sees("dossier-language")
    assert {"language-name-fr", "language-name-es", "language-name-ar", "button-dossier-own"} <= person.offered()
    person.taps("language-name-ar").sees("dossier-file")
    assert person.files == [Attachment("dossier", ("A-0001-TEST", "ar", "GB", NOW.isoformat()))]
    person.taps("button-to-secondment").sees("secondment-heading")


def test_it_can_be_in_ones_own_language_alone_and_is_asked_about_again_for_no_language() -> None:
    person = asks(applying()).taps("button-dossier").taps("button-dossier-own")
    assert person.files[0].args[1] == "en"
    note(person, "dossier", "tlh").sees("dossier-language")


def test_it_can_be_had_after_the_application_was_sent() -> None:
    person = reviewing().taps("button-submit")
    asks(person).taps("button-dossier").taps("language-name-fr")
    assert person.files[0].args[0] == "A-0001-TEST"


def test_it_waits_for_the_profile_an_application_and_a_bureau() -> None:
    person = applying()
    person.store.forget("skills")
    asks(person).sees("secondment-dossier-waits")
    for unready in (person, ada(), applying("KE", "IE")):
        assert "button-dossier" not in asks(unready).offered()
        assert note(unready, "dossier", "fr").sees("secondment-heading").files == []


# Words and buttons


def test_every_status_and_step_has_its_words() -> None:
    ids = {f"secondment-step-{step.name}" for step in STEPS} | {f"secondment-who-{who.value}" for who in Who}
    for family, statuses in (("endorsement", EndorsementStatus), ("letter", LetterStatus)):
        ids |= {f"{prefix}{family}-{each.value}" for each in statuses for prefix in ("", "button-")}
    assert ids <= english().keys()


def test_the_longest_reference_fits_into_every_button() -> None:
    longest = "A" * 24
    deadline = Deadline(at=DEADLINE, zone="Europe/Paris", precision="date")
    person = Person((vacancy(longest, **ASKED, deadline=deadline),)).has_a_profile().applies(longest)
    person.store.save("nationality", *({"country": each, "at_birth": True} for each in ("KE", "IE")))
    person.taps_action(Action("how", (longest,))).taps("KE").taps("button-endorsement-asked")
    person.taps("button-letter-asked").taps("button-dossier")
    assert all(each.action.fits for reply in person.messages.values() for each in buttons_of(reply))
