"""The vault: what is put in comes out for the right key only, whole or not at all."""

from __future__ import annotations

import os
import stat
from errno import ENOSPC
from pathlib import Path

import pytest

from bot.errors import FileDamaged, FileLost, KeyUnfit, NoRoom, SettingsError
from bot.vault.folder import Folder
from bot.vault.masters import Masters, make_file, read_file, read_masters, written
from bot.vault.sealing import FRAME, new_key, seal, unseal
from bot.vault.vault import Vault

SIZES = (0, 1, FRAME - 1, FRAME, FRAME + 1, 2 * FRAME)


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    """An empty vault."""
    folder = Folder(tmp_path / "files")
    folder.prepare()
    return Vault(folder, Masters([new_key()]))


@pytest.mark.parametrize("size", SIZES)
def test_what_is_put_in_comes_out(vault: Vault, size: int) -> None:
    key, content = new_key(), os.urandom(size)
    assert vault.get(key, vault.put(key, content)) == content


def test_another_person_s_key_opens_nothing(vault: Vault) -> None:
    name = vault.put(new_key(), b"hers")
    with pytest.raises(FileDamaged):
        vault.get(new_key(), name)


def test_a_file_put_in_the_place_of_another_is_damaged(vault: Vault) -> None:
    key = new_key()
    first, second = vault.put(key, b"first"), vault.put(key, b"second")
    (vault.folder.place / first).rename(vault.folder.place / second)
    with pytest.raises(FileDamaged):
        vault.get(key, second)


def test_every_flipped_byte_and_every_cut_is_noticed() -> None:
    key = new_key()
    sealed = b"".join(seal(key, "n", b"content"))
    for place in range(len(sealed)):
        broken = bytearray(sealed)
        broken[place] ^= 1
        for wrong in (bytes(broken), sealed[:place]):
            with pytest.raises(FileDamaged):
                unseal(key, "n", wrong)


def test_frames_left_out_swapped_or_added_are_noticed() -> None:
    key = new_key()
    head, *frames = seal(key, "n", os.urandom(3 * FRAME))
    for wrong in (frames[:2], frames[:1], frames[1:], [frames[1], frames[0], frames[2]], [*frames, frames[2]]):
        with pytest.raises(FileDamaged):
            unseal(key, "n", b"".join([head, *wrong]))


def test_only_the_owner_can_read_the_folder_and_its_files(vault: Vault) -> None:
    name = vault.put(new_key(), b"x")
    assert stat.S_IMODE(vault.folder.place.stat().st_mode) == 0o700
    assert stat.S_IMODE((vault.folder.place / name).stat().st_mode) == 0o600


def test_a_file_that_is_gone_is_lost(vault: Vault) -> None:
    key = new_key()
    name = vault.put(key, b"x")
    vault.folder.drop(name)
    vault.folder.drop(name)
    with pytest.raises(FileLost):
        vault.get(key, name)


@pytest.mark.parametrize("written_before", [0, 1, 2])
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, written_before: int) -> None:
    pieces = [b"a" * 10, b"b" * 10, b"c" * 10]
    done: list[bytes] = []

    def write(descriptor: int, data: bytes) -> int:
        if len(done) == written_before:
            raise OSError(ENOSPC, "No space left on device")
        done.append(bytes(data))
        return os.write(descriptor, data)

    folder = Folder(tmp_path, write)
    with pytest.raises(NoRoom, match="No space left"):
        folder.put("name", pieces)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_takes_a_little_at_a_time_is_written_to_the_end(tmp_path: Path) -> None:
    folder = Folder(tmp_path, lambda descriptor, data: os.write(descriptor, data[:3]))
    folder.put("name", [b"0123456789", b"abc"])
    assert folder.get("name") == b"0123456789abc"


def test_a_folder_that_cannot_be_made_is_told_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SettingsError, match="FILES_FOLDER"):
        Folder(tmp_path / "file" / "below").prepare()


def test_old_files_are_named_and_new_ones_are_not(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.put("old", [b"x"])
    os.utime(tmp_path / "old", (1000, 1000))
    folder.put("new", [b"x"])
    assert list(folder.older_than(2000)) == ["old"]
    assert list(Folder(tmp_path / "nowhere").older_than(2000)) == []


def test_a_person_s_key_is_opened_by_its_master_key_and_for_its_owner_only() -> None:
    old, new, key = new_key(), new_key(), new_key()
    both = Masters([new, old])
    before = Masters([old])
    wrapped = before.wrap(key, 7)
    assert both.unwrap(before.current, wrapped, 7) == key
    with pytest.raises(KeyUnfit):
        both.unwrap(before.current, wrapped, 8)
    with pytest.raises(KeyUnfit, match=before.current):
        Masters([new]).unwrap(before.current, wrapped, 7)
    assert both.ids == {both.current, before.current}


def test_master_keys_are_read_apart_by_commas_and_lines() -> None:
    keys = [new_key(), new_key()]
    text = ",\n".join(map(written, keys))
    assert read_masters(text).current == Masters(keys).current
    for wrong in ("", "abc", written(b"short"), "é"):
        with pytest.raises(SettingsError):
            read_masters(wrong)


def test_a_key_file_is_made_once_and_only_its_owner_can_read_it(tmp_path: Path) -> None:
    file = tmp_path / "master.key"
    assert make_file(file)
    first = read_file(file).current
    assert not make_file(file)
    assert read_file(file).current == first
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(SettingsError):
        read_file(tmp_path / "none")
    with pytest.raises(SettingsError):
        make_file(tmp_path / "no" / "where")
    assert list(tmp_path.iterdir()) == [file]


def test_a_full_disk_leaves_no_key_file_that_holds_no_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(ENOSPC, os.strerror(ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SettingsError, match="No space left"):
        make_file(tmp_path / "master.key")
    assert list(tmp_path.iterdir()) == []


def test_a_key_file_made_by_another_at_the_same_moment_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "master.key"
    assert make_file(file)
    kept = file.read_text()
    monkeypatch.setattr(Path, "exists", lambda self: False)
    assert not make_file(file)
    assert (file.read_text(), list(tmp_path.iterdir())) == (kept, [file])


def test_a_key_file_without_a_key_is_named(tmp_path: Path) -> None:
    (tmp_path / "master.key").write_text("")
    with pytest.raises(SettingsError, match=r"master\.key must hold 32 bytes"):
        read_file(tmp_path / "master.key")
