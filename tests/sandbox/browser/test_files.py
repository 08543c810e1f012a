"""Files of both sides: dropped, shown, downloaded."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.sandbox.browser.conftest import Scene, assert_accessible, pane

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


def png(width: int, height: int) -> bytes:
    """A picture in one colour."""
    rows = (b"\0" + b"\x20\x70\xb0" * width) * height
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


async def test_dropped_pictures_go_out_as_an_album_and_show_in_the_chat(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    await scene.bot.update("message")
    page = await scene.open()
    await pane(page, "Ada").evaluate(
        """(pane, bytes) => {
          const all = new DataTransfer();
          for (const name of ['a.png', 'b.png']) {
            all.items.add(new File([new Uint8Array(bytes)], name, { type: 'image/png' }));
          }
          for (const kind of ['dragenter', 'drop']) {
            pane.dispatchEvent(new DragEvent(kind, { dataTransfer: all, bubbles: true, cancelable: true }));
          }
        }""",
        list(png(60, 40)),
    )
    dialog = page.get_by_role("dialog", name="Send files")
    await expect(dialog.get_by_role("listitem")).to_have_text(["a.png", "b.png"])
    await assert_accessible(page)
    await dialog.get_by_label("Caption").fill("Two of them")
    await page.keyboard.press("Enter")
    first, second = await scene.bot.update("message"), await scene.bot.update("message")
    assert first["media_group_id"] == second["media_group_id"]
    album = pane(page, "Ada").get_by_role("article").last
    await expect(album.locator("img")).to_have_count(2)
    await expect(album).to_contain_text("Two of them")
    assert await album.locator("img").first.evaluate("(image) => image.decode().then(() => image.naturalWidth)") == 60
    await album.get_by_role("button", name="View the photo").first.click()
    await expect(page.get_by_role("dialog", name="Photo")).to_be_visible()
    await assert_accessible(page)


async def test_a_document_of_the_bot_can_be_downloaded_under_its_name(scene: Scene, tmp_path: Path) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    await scene.bot.send_file(
        "sendDocument", "document", "résumé.txt", b"all of it", chat_id=str(ada.id), caption="Yours"
    )
    page = await scene.open()
    async with page.expect_download() as coming:
        await pane(page, "Ada").get_by_role("link", name="résumé.txt").click()
    download = await coming.value
    assert download.suggested_filename == "résumé.txt"
    await download.save_as(tmp_path / "it")
    assert (tmp_path / "it").read_bytes() == b"all of it"


async def test_a_chosen_file_goes_out_as_a_document(scene: Scene, tmp_path: Path) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    await scene.bot.update("message")
    (tmp_path / "cv.pdf").write_bytes(b"%PDF-1.4")
    page = await scene.open()
    await page.get_by_role("button", name="Attach").click()
    async with page.expect_file_chooser() as coming:
        await page.get_by_role("menuitem", name="File").click()
    await (await coming.value).set_files(tmp_path / "cv.pdf")
    await page.get_by_role("dialog").get_by_role("button", name="Send").click()
    assert (await scene.bot.update("message"))["document"]["file_name"] == "cv.pdf"
    await expect(pane(page, "Ada").get_by_role("link", name="cv.pdf")).to_be_visible()
