"""The vault: a folder of sealed files, and the master keys."""

from __future__ import annotations

from dataclasses import dataclass

from bot.vault.folder import Folder
from bot.vault.masters import Masters
from bot.vault.sealing import seal, unseal


@dataclass(frozen=True)
class Vault:
    """Puts files in and takes them out, with the key of the person whose they are."""

    folder: Folder
    masters: Masters

    def put(self, key: bytes, content: bytes) -> str:
        """Keep a file and give its name in the folder; NoRoom when it cannot be kept."""
        name = self.folder.new_name()
        self.folder.put(name, seal(key, name, content))
        return name

    def get(self, key: bytes, name: str) -> bytes:
        """Give a file's content; FileLost or FileDamaged when that cannot be done."""
        return unseal(key, name, self.folder.get(name))
