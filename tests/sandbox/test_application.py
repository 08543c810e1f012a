"""python-telegram-bot's own Application runs unchanged against the sandbox."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputMediaDocument,
    InputTextMessageContent,
    KeyboardButton,
    LinkPreviewOptions,
    MenuButtonCommands,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    InlineQueryHandler,
    MessageHandler,
    filters,
)
from telegram.request import HTTPXRequest

from bot.sandbox.client import Person, SandboxClient
from bot.sandbox.server import Sandbox
from bot.sandbox.serving import serve
from tests.sandbox.telegram import PIXEL

App = Application[Any, Any, Any, Any, Any, Any]
Context = ContextTypes.DEFAULT_TYPE


class Scene:
    """A sandbox, Ada, and an Application that is built as its documentation says."""

    def __init__(self, sandbox: Sandbox, root: str, client: SandboxClient, ada: Person, app: App) -> None:
        self.sandbox, self.root, self.client, self.ada, self.app = sandbox, root, client, ada, app

    @asynccontextmanager
    async def polling(self) -> AsyncIterator[None]:
        """Run the application with its own polling."""
        assert self.app.updater is not None
        async with self.app:
            await self.app.start()
            await self.app.updater.start_polling(poll_interval=0.0)
            try:
                yield
            finally:
                stopping = asyncio.create_task(self.app.updater.stop())
                while not stopping.done():
                    await asyncio.sleep(0.01)
                    await self.client.advance(5)
                await self.app.stop()


def application(sandbox: Sandbox, root: str) -> App:
    builder = ApplicationBuilder().token(sandbox.token)
    return builder.base_url(f"{root}/bot").base_file_url(f"{root}/file/bot").build()


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    sandbox = Sandbox()
    async with serve(sandbox) as root, SandboxClient(root, sandbox.page_token) as client:
        ada = await client.person("Ada", language="fr", username="ada_l")
        yield Scene(sandbox, root, client, ada, application(sandbox, root))
    assert not list(sandbox.world.lint.findings)


def handling(function: Callable[[Update, Context], Awaitable[None]]) -> Any:
    """The type of handlers that the library wants, for short functions."""
    return function


async def test_polling_commands_and_texts(scene: Scene) -> None:
    async def start(update: Update, context: Context) -> None:
        assert update.message is not None
        assert update.effective_user is not None
        words = (
            f"<b>Hello</b> {update.effective_user.first_name}, {context.args}, {update.effective_user.language_code}"
        )
        await update.message.reply_html(words)

    async def echo(update: Update, context: Context) -> None:
        assert update.message is not None
        await context.bot.send_chat_action(update.message.chat_id, ChatAction.TYPING)
        await update.message.reply_text(f"{update.message.text} back", do_quote=True)

    scene.app.add_handler(CommandHandler("start", handling(start)))
    scene.app.add_handler(MessageHandler(filters.TEXT, handling(echo)))
    async with scene.polling():
        await scene.ada.opens("job-7")
        greeting = await scene.ada.sees("Hello Ada, ['job-7'], fr")
        assert greeting.raw["entities"] == [{"offset": 0, "length": 5, "type": "bold"}]
        await scene.ada.says("مرحبا 😀")
        reply = await scene.ada.sees("مرحبا 😀 back")
        assert reply.raw["reply_to_message"]["text"] == "مرحبا 😀"
        assert scene.client.actions[scene.ada.id] == ["typing"]


async def test_callbacks_edits_and_reply_keyboards(scene: Scene) -> None:
    async def ask(update: Update, context: Context) -> None:
        assert update.message is not None
        button = InlineKeyboardButton("Apply", callback_data="apply")
        await update.message.reply_text("Ready?", reply_markup=InlineKeyboardMarkup([[button]]))

    async def apply(update: Update, context: Context) -> None:
        assert update.callback_query is not None
        assert update.effective_chat is not None
        await update.callback_query.answer("Noted")
        await update.callback_query.edit_message_text("Applied")
        phone = ReplyKeyboardMarkup([[KeyboardButton("My number", request_contact=True)]], one_time_keyboard=True)
        await context.bot.send_message(update.effective_chat.id, "Your number?", reply_markup=phone)

    async def contact(update: Update, context: Context) -> None:
        assert update.message is not None
        assert update.message.contact is not None
        assert update.message.from_user is not None
        own = update.message.contact.user_id == update.message.from_user.id
        await update.message.reply_text(f"Own: {own}", reply_markup=ReplyKeyboardRemove())

    scene.app.add_handler(CallbackQueryHandler(handling(apply), "apply"))
    scene.app.add_handler(MessageHandler(filters.CONTACT, handling(contact)))
    scene.app.add_handler(CommandHandler("start", handling(ask)))
    async with scene.polling():
        await scene.ada.opens()
        await scene.ada.taps("Apply")
        edited = await scene.ada.sees("Applied")
        assert (edited.edited, edited.buttons) == (True, ())
        await scene.ada.sees("Your number?")
        assert scene.ada.toasts == ["Noted"]
        assert scene.ada.reply_buttons == ["My number"]
        await scene.ada.taps("My number")
        await scene.ada.sees("Own: True")
        assert scene.ada.reply_buttons == []


async def test_files_both_ways(scene: Scene) -> None:
    async def keep(update: Update, context: Context) -> None:
        assert update.message is not None
        assert update.message.document is not None
        file = await update.message.document.get_file()
        content = bytes(await file.download_as_bytearray())
        await update.message.reply_document(content[::-1], filename="back.bin", caption=f"{len(content)} bytes")
        await update.message.reply_photo(PIXEL, caption="A pixel")
        parts = [InputMediaDocument(content, filename="one.txt"), InputMediaDocument(PIXEL, filename="two.png")]
        album = await update.message.reply_media_group(parts)
        assert album[0].media_group_id
        again = await update.message.reply_document(update.message.document.file_id)
        await again.copy(update.message.chat_id, caption="Copied")
        await again.forward(update.message.chat_id)

    scene.app.add_handler(MessageHandler(filters.Document.ALL, handling(keep)))
    async with scene.polling():
        await scene.ada.uploads(b"curriculum", name="cv.pdf", caption="Mine")
        message = await scene.ada.sees("10 bytes")
        assert await scene.ada.downloads(message.files[0]) == b"mulucirruc"
        await scene.ada.sees("A pixel")
        await scene.ada.sees("Copied")
        await scene.client.until(lambda: len(scene.ada.files) == 7, 3)
        names = [file.name for file in scene.ada.files]
        assert names == ["back.bin", "photo", "one.txt", "two.png", "cv.pdf", "cv.pdf", "cv.pdf"]


async def test_inline_mode(scene: Scene) -> None:
    async def search(update: Update, context: Context) -> None:
        assert update.inline_query is not None
        content = InputTextMessageContent("*Police officer*", parse_mode=ParseMode.MARKDOWN_V2)
        article = InlineQueryResultArticle("7", f"About {update.inline_query.query}", content)
        await update.inline_query.answer([article], cache_time=0)

    scene.app.add_handler(InlineQueryHandler(handling(search)))
    async with scene.polling():
        await scene.ada.asks("police")
        assert await scene.client.until(lambda: scene.client.inline_results.get(scene.ada.id), 3)
        assert scene.client.inline_results[scene.ada.id][0]["title"] == "About police"
        await scene.ada.chooses("7")
        assert scene.ada.messages[-1].text == "Police officer"


async def test_inline_mode_page_by_page_as_the_library_pages(scene: Scene) -> None:
    async def search(update: Update, context: Context) -> None:
        assert update.inline_query is not None
        titles = [f"Opening {number}" for number in range(60)]
        articles = [InlineQueryResultArticle(title, title, InputTextMessageContent(title)) for title in titles]
        button = InlineQueryResultsButton("Sign in", start_parameter="signin")
        await update.inline_query.answer(articles, auto_pagination=True, button=button)

    async def start(update: Update, context: Context) -> None:
        assert update.message is not None
        await update.message.reply_text(f"Welcome {context.args}")

    scene.app.add_handler(InlineQueryHandler(handling(search)))
    scene.app.add_handler(CommandHandler("start", handling(start)))
    async with scene.polling():
        answers = scene.client.inline_answers
        await scene.ada.asks("opening")
        first = await scene.client.until(lambda: answers.get(scene.ada.id), 3)
        assert (len(first["results"]), first["next_offset"]) == (50, "1")
        await scene.ada.asks("opening", first["next_offset"])
        assert await scene.client.until(lambda: len(answers[scene.ada.id]["results"]) == 60, 3)
        assert answers[scene.ada.id]["next_offset"] == ""
        assert answers[scene.ada.id]["button"]["text"] == "Sign in"
        await scene.ada.chooses("Opening 59")
        assert scene.ada.messages[-1].text == "Opening 59"
        await scene.ada.opens(answers[scene.ada.id]["button"]["start_parameter"])
        await scene.ada.sees("Welcome ['signin']")


async def test_a_webhook(scene: Scene) -> None:
    from aiohttp import web

    async def echo(update: Update, context: Context) -> None:
        assert update.message is not None
        await update.message.reply_text(f"Got {update.message.text}")

    async def receive(request: web.Request) -> web.Response:
        assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
        await scene.app.update_queue.put(Update.de_json(await request.json(), scene.app.bot))
        return web.Response()

    scene.app.add_handler(MessageHandler(filters.TEXT, handling(echo)))
    server = web.Application()
    server.router.add_post("/hook", receive)
    runner = web.AppRunner(server)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with scene.app:
        await scene.app.start()
        await scene.app.bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", secret_token="s3cret")
        await scene.ada.says("Hi")
        await scene.ada.sees("Got Hi")
        info = await scene.app.bot.get_webhook_info()
        assert (info.pending_update_count, info.last_error_date) == (0, None)
        assert await scene.app.bot.delete_webhook()
        await scene.app.stop()
    await runner.cleanup()


async def test_blocks_arrive_as_chat_members(scene: Scene) -> None:
    seen: asyncio.Queue[str] = asyncio.Queue()

    async def note(update: Update, context: Context) -> None:
        assert update.my_chat_member is not None
        await seen.put(update.my_chat_member.new_chat_member.status)

    scene.app.add_handler(ChatMemberHandler(handling(note)))
    async with scene.polling():
        await scene.ada.opens()
        await scene.ada.blocks()
        await scene.ada.unblocks()
        async with asyncio.timeout(3):
            assert [await seen.get(), await seen.get()] == ["kicked", "member"]


async def test_a_bot_goes_by_the_name_its_sandbox_was_given() -> None:
    sandbox = Sandbox(first_name="Careers", username="careers_demo_bot")
    async with serve(sandbox) as root, SandboxClient(root, sandbox.page_token) as client:
        async with application(sandbox, root).bot as bot:
            me = await bot.get_me()
            assert (me.first_name, me.username, me.name) == ("Careers", "careers_demo_bot", "@careers_demo_bot")
            assert (await bot.get_my_name()).name == "Careers"
        card = (await client.state())["bot"]
        assert (card["first_name"], card["username"]) == ("Careers", "careers_demo_bot")


async def test_everything_the_bot_says_about_itself(scene: Scene) -> None:
    async with scene.app:
        bot = scene.app.bot
        commands = [BotCommand("search", "Chercher un poste")]
        scope = BotCommandScopeAllPrivateChats()
        assert await bot.set_my_commands(commands, scope=scope, language_code="fr")
        assert list(await bot.get_my_commands(scope=scope, language_code="fr")) == commands
        assert (await scene.client.state())["commands"][str(scene.ada.id)] == [
            {"command": "search", "description": "Chercher un poste"}
        ]
        assert await bot.delete_my_commands(scope=scope, language_code="fr")
        assert await bot.set_my_name("Recruitment")
        assert (await bot.get_my_name()).name == "Recruitment"
        assert await bot.set_my_description("Find a post")
        assert (await bot.get_my_description()).description == "Find a post"
        assert await bot.set_my_short_description("Posts")
        assert (await bot.get_my_short_description()).short_description == "Posts"
        await scene.ada.opens()
        assert await bot.set_chat_menu_button(scene.ada.id, MenuButtonCommands())
        assert isinstance(await bot.get_chat_menu_button(scene.ada.id), MenuButtonCommands)
        chat = await bot.get_chat(scene.ada.id)
        assert (chat.first_name, chat.username) == ("Ada", "ada_l")
        message = await bot.send_message(
            scene.ada.id, "interpol.int", link_preview_options=LinkPreviewOptions(is_disabled=True)
        )
        assert await message.pin()
        assert (await bot.get_chat(scene.ada.id)).pinned_message == message
        assert await message.unpin()
        assert await message.delete()
        group = await scene.client.group("Team", scene.ada)
        assert (await bot.get_chat_member_count(group)) == 2
        assert await bot.leave_chat(group)


async def test_refusals_become_the_librarys_errors(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    async with scene.app:
        bot, ada = scene.app.bot, scene.ada.id
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(ada, "Hi")
        await scene.ada.opens()
        with pytest.raises(BadRequest, match="Message is too long"):
            await bot.send_message(ada, "a" * 4097)
        with pytest.raises(BadRequest, match="Can't parse entities"):
            await bot.send_message(ada, "<p>", parse_mode=ParseMode.HTML)
        await scene.client.fault("sendMessage", "429", retry_after=7)
        with pytest.raises(RetryAfter, match="Retry in"):
            await bot.send_message(ada, "Hi")
        await scene.client.fault("sendMessage", "502")
        with pytest.raises(NetworkError, match="Bad Gateway"):
            await bot.send_message(ada, "Hi")
        await scene.client.fault("sendMessage", "drop_before")
        with pytest.raises(NetworkError):
            await bot.send_message(ada, "Hi")
        await scene.client.fault("sendMessage", "hang")
        with pytest.raises(TimedOut):
            await bot.send_message(ada, "Hi", read_timeout=0.2)
        await scene.ada.blocks()
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(ada, "Hi")


async def test_a_second_bot_and_a_wrong_token_are_turned_away(scene: Scene) -> None:
    async with HTTPXRequest() as request:
        stranger = Bot("990000000001:other", f"{scene.root}/bot", request=request)
        with pytest.raises(InvalidToken):
            await stranger.get_me()
    async with scene.app, application(scene.sandbox, scene.root) as rival:
        first = asyncio.create_task(scene.app.bot.get_updates(timeout=5))
        await asyncio.sleep(0.1)
        second = asyncio.create_task(rival.bot.get_updates(offset=1, timeout=5))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first
        await scene.client.advance(5)
        assert await second == ()
