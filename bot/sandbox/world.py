"""The whole state of a sandbox. It knows no HTTP; methods and people's actions change it."""

from __future__ import annotations

from bot.sandbox.clock import Clock
from bot.sandbox.commands import Commands
from bot.sandbox.errors import ActionError
from bot.sandbox.faults import Faults
from bot.sandbox.files import FileStore
from bot.sandbox.flood import FloodControl
from bot.sandbox.hub import Hub
from bot.sandbox.inline import Inline
from bot.sandbox.journal import Journal
from bot.sandbox.lint import Lint
from bot.sandbox.polls import Polling, Webhook
from bot.sandbox.records import Chat, Json, Person, Profile
from bot.sandbox.taps import Taps
from bot.sandbox.updates import Update, UpdateQueue

FIRST_PERSON = 700_000_001
FIRST_UPDATE = 500_000_001


class World:
    """People, chats, messages, the bot's profile, its updates, and what happened."""

    def __init__(
        self, clock: Clock | None = None, profile: Profile | None = None, *, first_update: int = FIRST_UPDATE
    ) -> None:
        self.clock = clock or Clock()
        self.hub = Hub()
        self.journal = Journal()
        self.profile = profile or Profile()
        self.commands = Commands()
        self.updates = UpdateQueue(self.clock, first_update)
        self.polling = Polling()
        self.webhook = Webhook()
        self.taps = Taps(self.clock)
        self.inline = Inline()
        self.files = FileStore()
        self.lint = Lint(self.hub)
        self.flood = FloodControl(self.clock)
        self.faults = Faults(self.hub)
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.notice: str | None = None
        self._last_message = 0
        self._last_group = -4_000_000_000
        self._last_album = 13_900_000_000_000_000

    def close(self) -> None:
        """End what waits: followers of the events, sleepers, and the bot's poll."""
        self.hub.close()
        self.clock.close()
        self.polling.close()

    def announce(self, notice: str | None) -> None:
        """Show a line on the page, or take it away."""
        self.notice = notice
        self.hub.publish("notice", {"text": notice})

    def add_person(self, first_name: str, language_code: str, last_name: str | None, username: str | None) -> Person:
        """Create somebody who has not met the bot yet."""
        person = Person(FIRST_PERSON + len(self.people), first_name, last_name, username, language_code)
        self.people[person.id] = person
        self.chats[person.id] = Chat(person.id, "private", person.chat(), [person.id])
        self.hub.publish("people")
        return person

    def add_group(self, title: str, members: list[int]) -> Chat:
        """Create a group of people, without any ceremony."""
        self._last_group -= 1
        face = {"id": self._last_group, "title": title, "type": "group", "all_members_are_administrators": False}
        chat = Chat(self._last_group, "group", face, list(members))
        self.chats[chat.id] = chat
        for member in members:
            self.people[member].met = True
        self.hub.publish("groups")
        return chat

    def add_supergroup(self, group: Chat) -> Chat:
        """Create the supergroup that a group becomes."""
        chat_id = -1_000_000_000_000 + group.id
        face = {"id": chat_id, "title": group.face["title"], "type": "supergroup"}
        chat = Chat(chat_id, "supergroup", face, list(group.members))
        self.chats[chat.id] = chat
        self.hub.publish("groups")
        return chat

    def rename(self, person: Person) -> None:
        """Show a changed person everywhere from now on; old messages keep the old name."""
        self.chats[person.id].face = person.chat()
        self.hub.publish("people")

    def announce_commands(self, person: Person) -> None:
        """Tell followers what the command menu of somebody is now, in every chat of theirs."""
        for chat in self.chats.values():
            if person.id in chat.members:
                seen = self.commands.seen_by(person, chat)
                self.hub.publish("commands", {"chat_id": chat.id, "person_id": person.id, "commands": seen})

    def person(self, person_id: int) -> Person:
        """The person of that id; ActionError when there is none."""
        if person_id not in self.people:
            raise ActionError(f"There is no person {person_id}.", 404)
        return self.people[person_id]

    def chat(self, chat_id: int) -> Chat:
        """The chat of that id; ActionError when there is none."""
        if chat_id not in self.chats:
            raise ActionError(f"There is no chat {chat_id}.", 404)
        return self.chats[chat_id]

    def message(self, chat: Chat, message_id: int) -> Json:
        """A message in the chat; ActionError when there is none."""
        if message_id not in chat.messages:
            raise ActionError(f"There is no message {message_id} in the chat {chat.id}.", 404)
        return chat.messages[message_id]

    def post(self, chat: Chat, sender: Json, content: Json) -> Json:
        """Put a new message into a chat and say so."""
        self._last_message += 1
        message = {
            "message_id": self._last_message,
            "from": sender,
            "chat": chat.face,
            "date": self.clock.stamp(),
            **content,
        }
        chat.messages[self._last_message] = message
        self.hub.publish("message", {"chat_id": chat.id, "message": message})
        return message

    def replace(self, chat: Chat, message: Json) -> Json:
        """Put an edited message in the place of the one it was."""
        chat.messages[message["message_id"]] = message
        self.hub.publish("edited", {"chat_id": chat.id, "message": message})
        return message

    def drop(self, chat: Chat, message_id: int) -> None:
        """Take a message away."""
        del chat.messages[message_id]
        chat.fixed.discard(message_id)
        self.hub.publish("deleted", {"chat_id": chat.id, "message_id": message_id})
        if chat.pinned == message_id:
            self.pin(chat, None)

    def set_keyboard(self, chat: Chat, keyboard: Json | None) -> None:
        """Change the reply keyboard people see under the chat."""
        if chat.keyboard != keyboard:
            chat.keyboard = keyboard
            self.hub.publish("keyboard", {"chat_id": chat.id, "keyboard": keyboard})

    def pin(self, chat: Chat, message_id: int | None) -> None:
        """Pin a message with a line about it, or unpin what is pinned."""
        chat.pinned = message_id
        self.hub.publish("pinned", {"chat_id": chat.id, "message_id": message_id})
        if message_id is not None:
            self.post(chat, self.profile.user(), {"pinned_message": chat.messages[message_id]})

    def new_album(self) -> str:
        """A fresh media_group_id."""
        self._last_album += 1
        return str(self._last_album)

    def update(self, kind: str, payload: Json, lane: int) -> Update | None:
        """Tell the bot, and wake it if it polls."""
        update = self.updates.add(kind, payload, lane)
        if update is not None:
            self.polling.wake()
            self.webhook.awake.set()
        return update
