"""Answers to a tap on an inline button."""

from __future__ import annotations

from bot.sandbox.call import Call
from bot.sandbox.errors import refused
from bot.sandbox.methods.registry import method
from bot.sandbox.world import World

LONGEST_ANSWER = 200
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@method("answerCallbackQuery")
def answer_callback_query(world: World, call: Call) -> bool:
    """End the spinner, perhaps with a toast or an alert of up to 200 characters."""
    tap = world.taps.find(call.text("callback_query_id"))
    if tap is None:
        raise refused(TOO_OLD)
    if len(call.text("text")) > LONGEST_ANSWER:
        raise refused("MESSAGE_TOO_LONG")
    if tap.answered:
        call.oddities.append(("answered_twice", "A tap was answered twice; people see only the first answer."))
        return True
    tap.answered = True
    toast = {
        "person_id": tap.person_id,
        "text": call.text("text") or None,
        "alert": call.flag("show_alert"),
        "callback_query_id": tap.id,
    }
    world.hub.publish("toast", toast)
    return True
