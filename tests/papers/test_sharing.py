"""The picture of an opening's link."""

from __future__ import annotations

from bot.papers.sharing import share_maker
from bot.storage import vacancies
from bot.storage.database import Database
from bot.storage.schema import create_schema
from tests.storage.samples import NOW, vacancy


async def test_an_opening_has_a_picture_of_its_link_and_one_that_is_gone_has_none(tmp_path: object) -> None:
    links: list[str] = []
    database = await Database.open(f"sqlite:///{tmp_path}/bot.db")
    try:
        await database.write(create_schema)
        await database.write(vacancies.upsert, [vacancy()], NOW)
        maker = share_maker(lambda payload: links.append(payload) or f"https://example.org/{payload}")  # type: ignore[func-returns-value]
        draw = await database.read(maker, 7, "en", ("INT04606",))
        assert await database.read(maker, 7, "en", ("INT99999",)) is None
    finally:
        await database.close()
    paper = draw() if draw else None
    assert paper is not None
    assert (paper.name, paper.media_type, paper.content[:4]) == ("INT04606.png", "image/png", b"\x89PNG")
    assert links == ["INT04606"]
