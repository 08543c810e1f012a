"""Answers to a tap on an inline button."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from bot.sandbox.actions import PAYLOAD
from bot.sandbox.call import Call
from bot.sandbox.errors import refused
from bot.sandbox.methods.registry import method
from bot.sandbox.world import World

LONGEST_ANSWER = 200
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@method("answerCallbackQuery")
def answer_callback_query(world: World, call: Call) -> bool:
    """End the spinner, perhaps with a toast or an alert of up to 200 characters, or by a link into the bot."""
    tap = world.taps.find(call.text("callback_query_id"))
    if tap is None:
        raise refused(TOO_OLD)
    if len(call.text("text")) > LONGEST_ANSWER:
        raise refused("MESSAGE_TOO_LONG")
    payload = _payload(call.text("url"), world.profile.username)
    if tap.answered:
        call.oddities.append(("answered_twice", "A tap was answered twice; people see only the first answer."))
        return True
    tap.answered = True
    toast = {
        "person_id": tap.person_id,
        "text": call.text("text") or None,
        "alert": call.flag("show_alert"),
        "payload": payload,
        "callback_query_id": tap.id,
    }
    world.hub.publish("toast", toast)
    return True


def _payload(url: str, username: str) -> str | None:
    """The payload of a link into this bot, the only address a bot without games may answer with; None without one."""
    if not url:
        return None
    parts = urlsplit(url if "://" in url else f"https://{url}")
    query = parse_qs(parts.query)
    if parts.scheme == "tg":
        name = query.get("domain", [""])[0] if parts.netloc == "resolve" else ""
    else:
        name = parts.path.strip("/") if parts.netloc.lower() in {"t.me", "telegram.me"} else ""
    payload = query.get("start", [""])[0]
    if name.lower() != username.lower() or not PAYLOAD.fullmatch(payload):
        raise refused("URL_INVALID")
    return payload
