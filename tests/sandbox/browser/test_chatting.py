"""What a person does in a pane, and what the bot's answers look like there."""

from __future__ import annotations

import asyncio

import pytest
from playwright.async_api import Route, expect

from tests.sandbox.browser.conftest import Scene, pane

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_start_begins_a_chat_and_the_answer_appears_in_it(scene: Scene) -> None:
    await scene.client.person("Ada")
    await scene.bot.call("setMyDescription", description="I find posts.")
    page = await scene.open()
    ada = pane(page, "Ada")
    await expect(ada).to_contain_text("I find posts.")
    await ada.get_by_role("button", name="Start").click()
    message = await scene.bot.update("message")
    assert message["text"] == "/start"
    await scene.bot.call("sendMessage", chat_id=message["chat"]["id"], text="Welcome!")
    await expect(ada.get_by_role("article").last).to_contain_text("Welcome!")
    await expect(ada.get_by_role("textbox")).to_be_focused()


async def test_a_new_chat_greets_in_its_persons_language_and_follows_what_changes(scene: Scene) -> None:
    await scene.client.person("Ada")
    await scene.client.person("Chloé", "fr-CA")
    await scene.client.person("Yūki", "ja")
    page = await scene.open()
    ada, chloe, yuki = (pane(page, name) for name in ("Ada", "Chloé", "Yūki"))
    await expect(chloe).to_contain_text("Aucun message")
    await scene.bot.call("setMyDescription", description="I find posts.")
    await scene.bot.call("setMyDescription", description="Je trouve des postes.", language_code="fr")
    for one in (ada, yuki):
        await expect(one).to_contain_text("What can this bot do?I find posts.")
        await expect(one.get_by_role("button", name="Start", exact=True)).to_be_visible()
    await expect(chloe).to_contain_text("Que peut faire ce bot\u00a0?Je trouve des postes.")
    await expect(chloe.get_by_role("button", name="Démarrer")).to_have_attribute("lang", "fr")
    await ada.get_by_label("Language of").select_option("es")
    await expect(ada).to_contain_text("¿Qué puede hacer este bot?I find posts.")
    await expect(ada.get_by_role("button", name="Iniciar")).to_be_visible()
    await ada.get_by_label("Language of").select_option("ar")
    await expect(ada).to_contain_text("ماذا يمكن لهذا البوت أن يفعل؟I find posts.")
    await scene.bot.call("setMyDescription", description="أجد الوظائف.", language_code="ar")
    await expect(ada).to_contain_text("أجد الوظائف.")
    await ada.get_by_role("button", name="بدء").click()
    assert (await scene.bot.update("message"))["text"] == "/start"


async def test_the_bots_new_name_reaches_an_open_page(scene: Scene) -> None:
    page = await scene.open()
    await scene.bot.call("setMyName", name="Posts")
    await expect(page.get_by_role("heading", name="Posts")).to_be_visible()


async def test_a_tapped_button_spins_until_the_bot_answers_and_then_shows_its_toast(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    keys = {"inline_keyboard": [[{"text": "Search", "callback_data": "s"}]]}
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Choose", reply_markup=keys)
    page = await scene.open()
    key = pane(page, "Ada").get_by_role("button", name="Search")
    await key.click()
    query = await scene.bot.update("callback_query")
    assert query["data"] == "s"
    await expect(key).to_have_attribute("aria-busy", "true")
    await scene.bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Searching…")
    await expect(key).not_to_have_attribute("aria-busy", "true")
    await expect(pane(page, "Ada").get_by_role("status")).to_have_text("Searching…")


async def test_an_alert_waits_for_the_persons_ok(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    keys = {"inline_keyboard": [[{"text": "Why?", "callback_data": "w"}]]}
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Closed", reply_markup=keys)
    page = await scene.open()
    await page.get_by_role("button", name="Why?").click()
    query = await scene.bot.update("callback_query")
    await scene.bot.call(
        "answerCallbackQuery", callback_query_id=query["id"], text="The post is closed.", show_alert=True
    )
    alert = page.get_by_role("alertdialog", name="Ada")
    await expect(alert).to_contain_text("The post is closed.")
    await page.keyboard.press("Enter")
    await expect(alert).to_have_count(0)
    await expect(page.get_by_role("button", name="Why?")).to_be_focused()


async def test_a_link_into_the_bot_starts_it_with_its_payload(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    username = (await scene.bot.call("getMe"))["username"]
    keys = {"inline_keyboard": [[{"text": "Open", "url": f"https://t.me/{username}?start=post_17"}]]}
    await scene.bot.call("sendMessage", chat_id=ada.id, text="A post", reply_markup=keys)
    await scene.bot.update("message")
    page = await scene.open()
    await page.get_by_role("button", name="Open").click()
    assert (await scene.bot.update("message"))["text"] == "/start post_17"
    await page.get_by_role("button", name="More for Ada").click()
    await page.get_by_role("menuitem", name="Open a start link").click()
    await page.get_by_label("Start parameter").fill("other")
    await page.keyboard.press("Enter")
    assert (await scene.bot.update("message"))["text"] == "/start other"


async def test_the_bots_typing_shows_until_its_message_comes(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    page = await scene.open()
    await scene.bot.call("sendChatAction", chat_id=ada.id, action="typing")
    await expect(pane(page, "Ada").get_by_text("typing…")).to_be_visible()
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Here it is")
    await expect(pane(page, "Ada").get_by_text("typing…")).to_have_count(0)


async def test_a_reply_keyboard_sends_its_words_and_the_persons_contact(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    rows = [[{"text": "My number", "request_contact": True}], ["Skip"]]
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Reach you?", reply_markup={"keyboard": rows})
    await scene.bot.update("message")
    page = await scene.open()
    keyboard = pane(page, "Ada").get_by_role("group", name="Keyboard")
    await keyboard.get_by_role("button", name="Skip").click()
    assert (await scene.bot.update("message"))["text"] == "Skip"
    await keyboard.get_by_role("button", name="My number").click()
    await page.get_by_role("dialog").get_by_role("button", name="Share").click()
    assert (await scene.bot.update("message"))["contact"]["user_id"] == ada.id
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Done", reply_markup={"remove_keyboard": True})
    await expect(keyboard).to_have_count(0)


async def test_commands_are_offered_while_one_is_typed(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    commands = [{"command": name, "description": f"To {name}"} for name in ("search", "profile", "cancel")]
    await scene.bot.call("setMyCommands", commands=commands)
    await scene.bot.update("message")
    page = await scene.open()
    await pane(page, "Ada").get_by_role("button", name="Commands").click()
    offered = page.get_by_role("listbox", name="Commands").get_by_role("option")
    await expect(offered).to_have_count(3)
    await page.get_by_role("textbox").fill("/p")
    await expect(offered).to_have_text(["/profileTo profile"])
    await page.keyboard.press("Enter")
    assert (await scene.bot.update("message"))["text"] == "/profile"


async def test_a_blocked_bot_can_only_be_unblocked(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    page = await scene.open()
    await page.get_by_role("button", name="More for Ada").click()
    await page.get_by_role("menuitem", name="Block the bot").click()
    unblock = pane(page, "Ada").get_by_role("button", name="Unblock")
    await expect(unblock).to_be_visible()
    refused = await scene.bot.ask("sendMessage", chat_id=ada.id, text="Hello?")
    assert refused["error_code"] == 403
    await unblock.click()
    await expect(pane(page, "Ada").get_by_role("textbox")).to_be_visible()


async def test_a_text_that_is_too_long_stays_in_the_input_and_says_why(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    page = await scene.open()
    box = pane(page, "Ada").get_by_role("textbox")
    await box.fill("a" * 4097)
    await box.press("Enter")
    await expect(pane(page, "Ada").get_by_role("status")).to_contain_text("4096")
    await expect(box).to_have_value("a" * 4097)
    scene.complaints.clear()  # the browser reports the refusal itself


async def test_people_speak_in_a_group_side_by_side(scene: Scene) -> None:
    ada, bo = await scene.client.person("Ada"), await scene.client.person("Bo", "fr")
    page = await scene.open()
    group = await scene.client.group("Panel", ada, bo)
    panel = pane(page, "Panel")
    await panel.get_by_role("textbox").fill("Hello from Ada")
    await panel.get_by_role("textbox").press("Enter")
    await panel.get_by_label("Write as").select_option("Bo")
    await panel.get_by_role("textbox").fill("Bonjour")
    await panel.get_by_role("textbox").press("Enter")
    await expect(panel.get_by_role("article", name="Bo")).to_contain_text("Bonjour")
    spoken = [message.text for message in scene.client.chat(group) if message.text]
    assert spoken == ["Hello from Ada", "Bonjour"]


async def test_a_group_offers_its_own_commands_and_addresses_them_to_the_bot(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    group = await scene.client.group("Panel", ada)
    page = await scene.open()
    commands = [{"command": "inbox", "description": "What waits for you"}]
    await scene.bot.call("setMyCommands", commands=commands, scope={"type": "all_private_chats"})
    commands = [{"command": "minutes", "description": "What was decided"}]
    await scene.bot.call("setMyCommands", commands=commands, scope={"type": "all_group_chats"})
    panel = pane(page, "Panel")
    await panel.get_by_role("button", name="Commands").click()
    await expect(panel.get_by_role("option")).to_contain_text(["minutes"])
    await page.keyboard.press("Enter")
    await expect(panel.get_by_role("article").last).to_contain_text("/minutes@sandbox_bot")
    message = await scene.bot.update("message")
    while message["chat"]["id"] != group or "text" not in message:
        message = await scene.bot.update("message")
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": len("/minutes@sandbox_bot")}]
    await pane(page, "Ada").get_by_role("textbox").fill("/")
    await expect(pane(page, "Ada").get_by_role("option")).to_contain_text(["inbox"])


async def test_a_group_throws_the_bot_out_and_takes_it_back(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    page = await scene.open()
    group = await scene.client.group("Panel", ada)
    inside = "Ada, Sandbox"
    for deed, status, members in (("Remove the bot", "kicked", "Ada"), ("Add the bot", "member", inside)):
        await page.get_by_role("button", name="More for Panel").click()
        await page.get_by_role("menuitem", name=deed).click()
        change = await scene.bot.update("my_chat_member")
        while change["new_chat_member"]["status"] != status:
            change = await scene.bot.update("my_chat_member")
        assert change["chat"]["id"] == group
        await expect(pane(page, "Panel").locator(".pane-subtitle")).to_have_text(members)


async def test_a_button_that_adds_the_bot_to_a_group_makes_one_and_starts_it_there(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    button = {"text": "Use in a group", "url": "https://t.me/sandbox_bot?startgroup=panel-7"}
    keyboard = {"inline_keyboard": [[button]]}
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Together?", reply_markup=keyboard)
    page = await scene.open()
    await pane(page, "Ada").get_by_role("button", name="Use in a group").click()
    await page.get_by_label("Group name").fill("Panel")
    await page.get_by_role("dialog").get_by_role("button", name="Add").click()
    await expect(pane(page, "Panel").get_by_role("article").last).to_contain_text("/start@sandbox_bot panel-7")


async def test_an_answer_to_a_tap_may_start_the_bot_with_a_payload(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    keyboard = {"inline_keyboard": [[{"text": "Go on", "callback_data": "x"}]]}
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Ready?", reply_markup=keyboard)
    page = await scene.open()
    await pane(page, "Ada").get_by_role("button", name="Go on").click()
    query = await scene.bot.update("callback_query")
    url = "https://t.me/sandbox_bot?start=step-2"
    await scene.bot.call("answerCallbackQuery", callback_query_id=query["id"], url=url)
    await expect(pane(page, "Ada").get_by_role("article").last).to_contain_text("/start step-2")


async def test_an_answer_that_overtakes_the_reply_to_the_tap_starts_the_bot_as_well(scene: Scene) -> None:
    answered = asyncio.Event()

    async def late(route: Route) -> None:
        reply = await route.fetch()
        await answered.wait()
        await route.fulfill(response=reply)

    ada = await scene.client.person("Ada")
    await ada.opens()
    keyboard = {"inline_keyboard": [[{"text": "Go on", "callback_data": "x"}]]}
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Ready?", reply_markup=keyboard)
    page = await scene.open()
    await page.route("**/tap", late)
    await pane(page, "Ada").get_by_role("button", name="Go on").click()
    query = await scene.bot.update("callback_query")
    answer = {"text": "Here we go", "url": "https://t.me/sandbox_bot?start=step-2"}
    await scene.bot.call("answerCallbackQuery", callback_query_id=query["id"], **answer)
    await expect(page.get_by_text("Here we go")).to_be_visible()
    answered.set()
    await expect(pane(page, "Ada").get_by_role("article").last).to_contain_text("/start step-2")


async def test_a_reply_the_bot_asks_for_is_begun_and_goes_to_its_message(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    page = await scene.open()
    markup = {"force_reply": True, "input_field_placeholder": "Your reason"}
    asked = await scene.bot.call("sendMessage", chat_id=ada.id, text="Why this post?", reply_markup=markup)
    box = pane(page, "Ada").get_by_role("textbox")
    await expect(box).to_have_attribute("placeholder", "Your reason")
    await expect(pane(page, "Ada").locator(".mode-bar")).to_contain_text("Why this post?")
    await box.fill("Because")
    await box.press("Enter")
    message = await scene.bot.update("message")
    while message["text"] != "Because":
        message = await scene.bot.update("message")
    assert message["reply_to_message"]["message_id"] == asked["message_id"]
    await expect(box).to_have_attribute("placeholder", "Message")


async def test_somebody_new_gets_a_pane_and_can_change_language(scene: Scene) -> None:
    await scene.client.person("Ada")
    page = await scene.open()
    await page.get_by_role("button", name="Add").click()
    await page.get_by_role("menuitem", name="Add a person").click()
    await page.get_by_label("First name").fill("ليلى")
    await page.get_by_role("dialog").get_by_role("button", name="Add").click()
    await expect(pane(page, "ليلى")).to_have_attribute("dir", "ltr")
    await pane(page, "ليلى").get_by_label("Language of").select_option("ar")
    await expect(pane(page, "ليلى")).to_have_attribute("dir", "rtl")
    people = (await scene.client.state())["people"]
    assert [person["language_code"] for person in people] == ["en", "ar"]


async def test_inline_results_of_the_bot_can_be_chosen(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    username = (await scene.bot.call("getMe"))["username"]
    page = await scene.open()
    await pane(page, "Ada").get_by_role("textbox").fill(f"@{username} analyst")
    query = await scene.bot.update("inline_query")
    assert query["query"] == "analyst"
    content = {"message_text": "Data Analyst, Lyon"}
    result = {"type": "article", "id": "7", "title": "Data Analyst", "input_message_content": content}
    await scene.bot.call("answerInlineQuery", inline_query_id=query["id"], results=[result])
    await expect(pane(page, "Ada").get_by_role("listbox").get_by_role("option")).to_contain_text("Data Analyst")
    await page.keyboard.press("Enter")
    await expect(pane(page, "Ada").get_by_role("article").last).to_contain_text("Data Analyst, Lyon")
    await expect(pane(page, "Ada").get_by_role("textbox")).to_have_value("")


async def test_an_inline_answer_leads_to_more_results_and_to_the_bot_itself(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    page = await scene.open()
    results = [
        {"type": "article", "id": name, "title": name, "input_message_content": {"message_text": f"Chose {name}"}}
        for name in ("First", "Second")
    ]
    offers = pane(page, "Ada").get_by_role("option")
    box = pane(page, "Ada").get_by_role("textbox")
    button = {"text": "Sign in first", "start_parameter": "signin"}
    for text, deed in (("Second", "Chose Second"), ("Sign in first", "/start signin")):
        await box.fill("@sandbox_bot job")
        query = await scene.bot.update("inline_query")
        await scene.bot.call(
            "answerInlineQuery", inline_query_id=query["id"], results=results[:1], next_offset="1", button=button
        )
        await offers.filter(has_text="More results").click()
        query = await scene.bot.update("inline_query")
        assert (query["query"], query["offset"]) == ("job", "1")
        await scene.bot.call("answerInlineQuery", inline_query_id=query["id"], results=results[1:], button=button)
        await expect(offers).to_contain_text(["Sign in first", "First", "Second"])
        await offers.filter(has_text=text).click()
        await expect(pane(page, "Ada").get_by_role("article").last).to_contain_text(deed)
        await expect(box).to_have_value("")


async def test_a_message_is_answered_and_passed_on_from_its_menu(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    await scene.client.group("Panel", ada)
    await scene.bot.call("sendMessage", chat_id=ada.id, text="Any questions?")
    page = await scene.open()
    question = pane(page, "Ada").get_by_role("article").nth(1)
    await question.click(button="right")
    await page.get_by_role("menuitem", name="Reply").click()
    await page.keyboard.type("No")
    await page.keyboard.press("Enter")
    quote = pane(page, "Ada").get_by_role("article").last.get_by_role("button", name="Any questions?")
    await quote.click()
    await expect(question).to_be_focused()
    await page.keyboard.press("Enter")
    await page.get_by_role("menuitem", name="Forward").click()
    await page.get_by_label("Forward to").select_option("Panel")
    await page.get_by_role("dialog").get_by_role("button", name="Send").click()
    await expect(pane(page, "Panel").get_by_role("article").last).to_contain_text("Forwarded from")


async def test_a_pinned_message_stands_above_the_chat_and_leads_to_its_place(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    sent = await scene.bot.call("sendMessage", chat_id=ada.id, text="Keep this")
    page = await scene.open()
    await scene.bot.call("pinChatMessage", chat_id=ada.id, message_id=sent["message_id"])
    await pane(page, "Ada").get_by_role("button", name="Pinned message").click()
    await expect(pane(page, "Ada").get_by_role("article").nth(1)).to_be_focused()


async def test_a_pinned_message_still_stands_above_the_chat_after_a_reload(scene: Scene) -> None:
    ada = await scene.client.person("Ada")
    await ada.opens()
    sent = await scene.bot.call("sendMessage", chat_id=ada.id, text="Keep this")
    await scene.bot.call("pinChatMessage", chat_id=ada.id, message_id=sent["message_id"])
    page = await scene.open()
    pinned = pane(page, "Ada").get_by_role("button", name="Pinned message")
    await expect(pinned).to_contain_text("Keep this")
    await scene.bot.call("unpinChatMessage", chat_id=ada.id)
    await expect(pinned).to_have_count(0)
    await page.reload()
    await expect(pane(page, "Ada").get_by_role("article").last).to_be_visible()
    await expect(pinned).to_have_count(0)
