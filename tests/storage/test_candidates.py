from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from bot.domain.profile import Identity, Profile, SectionName
from bot.errors import StoreError
from bot.storage import candidates
from bot.storage.candidates import SectionRow
from bot.storage.database import Database
from bot.storage.tables import candidate_sections, consents
from bot.storage.tables import candidates as table
from tests.storage.samples import ADA, BOB, IDENTITY, NATIONALITIES, NOW, execute, fetch

CONSENT = ("application", "2027-01", "ab" * 32, "ar")


async def test_a_person_becomes_a_candidate_once(database: Database) -> None:
    first = await database.write(candidates.ensure, [ADA, BOB], NOW)
    again = await database.write(candidates.ensure, [BOB, ADA, 1003], NOW + timedelta(days=1))
    assert {ADA: first[ADA], BOB: first[BOB]} == {ADA: again[ADA], BOB: again[BOB]}
    assert len(set(again.values())) == 3
    created = await database.read(lambda c: c.execute(select(table.c.created_at)).scalars().all())
    assert sorted(created) == [NOW, NOW, NOW + timedelta(days=1)]
    assert await database.write(candidates.ensure, [], NOW) == {}


async def test_a_profile_is_empty_before_the_first_section(database: Database) -> None:
    await database.write(candidates.ensure, [ADA], NOW)
    assert await database.read(candidates.profiles, [ADA, 77]) == {ADA: Profile({}), 77: Profile({})}
    assert await database.read(candidates.profiles, []) == {}


async def test_saved_sections_make_up_the_profile_of_their_own_chat(database: Database) -> None:
    await database.write(candidates.ensure, [ADA, BOB], NOW)
    rows = [
        SectionRow(ADA, "identity", IDENTITY),
        SectionRow(ADA, "nationality", NATIONALITIES),
        SectionRow(BOB, "employment", []),
    ]
    await database.write(candidates.save_sections, rows, NOW)
    profiles = await database.read(candidates.profiles, [ADA, BOB])
    assert profiles[ADA].to_json() == {"identity": IDENTITY, "nationality": NATIONALITIES}
    assert profiles[ADA].sections[SectionName.IDENTITY] == (Identity.model_validate(IDENTITY[0]),)
    assert profiles[BOB].sections == {SectionName.EMPLOYMENT: ()}


async def test_a_saved_section_replaces_all_its_entries(database: Database) -> None:
    await database.write(candidates.ensure, [ADA], NOW)
    await database.write(candidates.save_sections, [SectionRow(ADA, "nationality", NATIONALITIES)], NOW)
    twice = [SectionRow(ADA, "nationality", []), SectionRow(ADA, "nationality", NATIONALITIES[1:])]
    await database.write(candidates.save_sections, twice, NOW)
    await database.write(candidates.save_sections, [], NOW)
    profiles = await database.read(candidates.profiles, [ADA])
    assert profiles[ADA].to_json() == {"nationality": NATIONALITIES[1:]}


async def test_nothing_personal_is_kept_of_somebody_who_is_no_candidate(database: Database) -> None:
    await database.write(candidates.ensure, [ADA], NOW)
    rows = [SectionRow(ADA, "identity", IDENTITY), SectionRow(BOB, "identity", IDENTITY)]
    with pytest.raises(StoreError, match="only after a consent"):
        await database.write(candidates.save_sections, rows, NOW)
    assert await database.read(lambda c: c.execute(select(candidate_sections)).all()) == []


async def test_a_consent_makes_a_candidate_and_is_written_down_with_its_words(database: Database) -> None:
    await database.write(candidates.record_consent, ADA, *CONSENT, 7, NOW)
    row = await database.read(lambda c: c.execute(select(consents)).one())
    assert (row.purpose, row.text_version, row.text_hash, row.language) == CONSENT
    assert (row.update_id, row.given_at, row.withdrawn_at) == (7, NOW, None)
    assert await database.write(candidates.ensure, [ADA], NOW) == {ADA: row.candidate_id}


async def test_the_same_update_twice_records_a_consent_once(database: Database) -> None:
    for at in (NOW, NOW + timedelta(minutes=1)):
        await database.write(candidates.record_consent, ADA, *CONSENT, 7, at)
    assert await database.read(lambda c: c.execute(select(consents.c.given_at)).scalars().all()) == [NOW]


async def test_one_update_may_give_two_consents_and_a_later_one_the_first_again(database: Database) -> None:
    await database.write(candidates.record_consent, ADA, *CONSENT, 7, NOW)
    await database.write(candidates.record_consent, ADA, "talent_pool", *CONSENT[1:], 7, NOW)
    await database.write(candidates.record_consent, ADA, *CONSENT, 8, NOW)
    assert len(await database.read(lambda c: c.execute(select(consents)).all())) == 3


async def test_forgetting_a_candidate_forgets_everything_about_them(database: Database) -> None:
    await database.write(candidates.record_consent, ADA, *CONSENT, 7, NOW)
    await database.write(candidates.save_sections, [SectionRow(ADA, "identity", IDENTITY)], NOW)
    await database.write(execute, delete(table))
    for personal in (consents, candidate_sections):
        assert await database.read(fetch, select(personal)) == []
