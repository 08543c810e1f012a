"""setWebhook, deleteWebhook and getWebhookInfo."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from bot.sandbox.addresses import AddressError, checked_address
from bot.sandbox.call import Call
from bot.sandbox.errors import refused, too_many_requests
from bot.sandbox.methods.registry import method
from bot.sandbox.records import Json
from bot.sandbox.updates import names_in
from bot.sandbox.world import World

LONGEST_SECRET = 256
OWN_HOSTS = frozenset({"127.0.0.1", "localhost", "[::1]"})
TERMINATED = "Conflict: terminated by setWebhook request"


@method("setWebhook")
def set_webhook(world: World, call: Call) -> bool:
    """Deliver updates to a url of this machine; an empty one goes back to polling."""
    webhook, now = world.webhook, world.clock.now()
    url = call.text("url")
    if not url:
        return delete_webhook(world, call)
    if now < webhook.next_allowed:
        raise too_many_requests(1)
    webhook.next_allowed = now + 1
    _check(url, call.text("secret_token"))
    if isinstance(call.data("allowed_updates"), list):
        world.updates.allow(names_in(call.data("allowed_updates")))
    if call.flag("drop_pending_updates"):
        world.updates.keep(0)
    if world.polling.poll is not None:
        world.polling.poll.end(TERMINATED)
    webhook.clear()
    webhook.url = url
    webhook.secret = call.text("secret_token")
    webhook.max_connections = min(max(call.integer("max_connections", 40), 1), 100)
    webhook.ip_address = call.text("ip_address")
    webhook.has_certificate = "certificate" in call.files
    webhook.awake.set()
    return True


@method("deleteWebhook")
def delete_webhook(world: World, call: Call) -> bool:
    """Go back to polling."""
    world.webhook.clear()
    if call.flag("drop_pending_updates"):
        world.updates.keep(0)
    return True


@method("getWebhookInfo")
def get_webhook_info(world: World, call: Call) -> Json:
    """Where updates go, how many wait, and what went wrong last."""
    webhook = world.webhook
    info: Json = {
        "url": webhook.url,
        "has_custom_certificate": webhook.has_certificate,
        "pending_update_count": len(world.updates),
    }
    if webhook.last_error is not None:
        info["last_error_date"], info["last_error_message"] = webhook.last_error
    if webhook.url:
        info["max_connections"] = webhook.max_connections
        info["ip_address"] = webhook.ip_address or "127.0.0.1"
    allowed = world.updates.allowed_names()
    return info | ({"allowed_updates": allowed} if allowed is not None else {})


def _check(url: str, secret: str) -> None:
    if len(secret) > LONGEST_SECRET:
        raise refused("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise refused("secret token contains unallowed characters")
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
    except ValueError:
        raise refused("invalid webhook URL specified") from None
    host = f"[{parts.hostname}]" if parts.hostname and ":" in parts.hostname else parts.hostname
    if host in OWN_HOSTS:
        return
    try:
        address = checked_address(url)
    except AddressError:
        raise refused("invalid webhook URL specified") from None
    if address.startswith("http://") and "://" in url:
        raise refused("bad webhook: An HTTPS URL must be provided for webhook")
    raise refused("bad webhook: the sandbox delivers only to 127.0.0.1 and localhost")
