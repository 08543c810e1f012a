"""getFile."""

from __future__ import annotations

from bot.sandbox.call import Call
from bot.sandbox.errors import refused
from bot.sandbox.files import LARGEST_DOWNLOAD
from bot.sandbox.methods.registry import method
from bot.sandbox.records import Json
from bot.sandbox.world import World


@method("getFile")
def get_file(world: World, call: Call) -> Json:
    """Where a file can be fetched; up to 20 MB."""
    file_id = call.text("file_id")
    stored = world.files.to_fetch(file_id)
    if len(stored.content) > LARGEST_DOWNLOAD:
        raise refused("file is too big")
    return {
        "file_id": file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.content),
        "file_path": stored.path,
    }
