"""setWebhook, deleteWebhook and getWebhookInfo."""

from __future__ import annotations

from bot.sandbox.call import Call
from bot.sandbox.methods.registry import method
from bot.sandbox.world import World


@method("deleteWebhook")
def delete_webhook(world: World, call: Call) -> bool:
    """Go back to polling."""
    world.webhook.url = ""
    if call.flag("drop_pending_updates"):
        world.updates.keep(0)
    return True
