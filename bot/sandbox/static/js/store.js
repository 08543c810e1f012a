/**
 * What the page knows of the sandbox, kept true by the server's events.
 * Everybody who shows something listens to "change" events; `detail.topic` says what changed
 * and `detail.chat` (a number) where.
 */

const JOURNAL_LENGTH = 500;
const ACTION_LASTS = 5500;

export class Store extends EventTarget {
  constructor() {
    super();
    this.bot = { id: 0, first_name: "", username: "", description: "", short_description: "" };
    this.people = new Map();
    this.groups = new Map();
    this.chats = new Map();
    this.keyboards = new Map();
    this.commands = new Map();
    this.groupCommands = new Map();
    this.menuButtons = new Map();
    this.descriptions = new Map();
    this.pinned = new Map();
    this.actions = new Map();
    this.pending = new Map();
    this.answered = new Map();
    this.journal = [];
    this.lint = [];
    this.faults = [];
    this.flood = false;
    this.notice = null;
    this.clock = { now: Date.now() / 1000, read: Date.now() };
  }

  /** Take the server's whole state. */
  load(state) {
    this.chats = numbered(state.chats);
    this.pinned = numbered(state.pinned);
    this.keyboards = numbered(state.keyboards);
    this.notice = state.notice ?? null;
    this.refresh(state);
    this.pending.clear();
    this.tell("all");
  }

  /** Take all of the state but the messages. */
  refresh(state) {
    this.bot = state.bot;
    this.people = new Map(state.people.map((person) => [person.id, person]));
    this.groups = new Map(state.groups.map((group) => [group.id, group]));
    this.commands = numbered(state.commands);
    this.groupCommands = new Map([...numbered(state.group_commands)].map(([chat, lists]) => [chat, numbered(lists)]));
    this.menuButtons = numbered(state.menu_button);
    this.descriptions = numbered(state.descriptions);
    this.faults = state.faults ?? [];
    this.flood = Boolean(state.flood);
    this.setClock(state.now);
    for (const id of [...this.people.keys(), ...this.groups.keys()]) {
      if (!this.chats.has(id)) this.chats.set(id, []);
    }
  }

  tell(topic, chat = null, extra = {}) {
    this.dispatchEvent(new CustomEvent("change", { detail: { topic, chat, ...extra } }));
  }

  /** Call `reaction` on every change of one of these topics, until `signal` is aborted; "all" always counts. */
  on(topics, reaction, signal = undefined) {
    const listen = ({ detail }) => {
      if (detail.topic === "all" || topics.includes(detail.topic)) reaction(detail);
    };
    this.addEventListener("change", listen, { signal });
  }

  /** The sandbox clock in seconds, running on since it was last read. */
  now() {
    return this.clock.now + (Date.now() - this.clock.read) / 1000;
  }

  setClock(now) {
    this.clock = { now, read: Date.now() };
  }

  /** Put a message in its place: a known one is replaced, a new one goes by its number. */
  put(chat, message) {
    const messages = this.chats.get(chat) ?? [];
    const at = messages.findLastIndex((other) => other.message_id <= message.message_id);
    const known = at >= 0 && messages[at].message_id === message.message_id;
    messages.splice(known ? at : at + 1, known ? 1 : 0, message);
    this.chats.set(chat, messages);
    if (message.from?.id === this.bot.id) this.actions.delete(chat);
    this.tell("chat", chat, { message, fresh: !known });
  }

  drop(chat, messageId) {
    const messages = this.chats.get(chat) ?? [];
    this.chats.set(chat, messages.filter((message) => message.message_id !== messageId));
    this.tell("chat", chat, { fresh: false });
  }

  message(chat, messageId) {
    return this.chats.get(chat)?.find((message) => message.message_id === messageId) ?? null;
  }

  /** The commands that somebody is offered in a chat: their own with the bot, or a group. */
  commandsIn(chat, person) {
    return (chat < 0 ? this.groupCommands.get(chat)?.get(person) : this.commands.get(person)) ?? [];
  }

  setCommands(chat, person, commands) {
    if (chat > 0) this.commands.set(person, commands);
    else this.groupCommands.get(chat)?.set(person, commands);
  }

  /** The name of a chat as the strip and the panes show it. */
  nameOf(chat) {
    const person = this.people.get(chat);
    return person ? fullName(person) : (this.groups.get(chat)?.title ?? String(chat));
  }

  /** What the bot is doing in this chat just now, or null. */
  actionIn(chat) {
    const action = this.actions.get(chat);
    return action && action.until > Date.now() ? action.name : null;
  }

  setAction(chat, name) {
    this.actions.set(chat, { name, until: Date.now() + ACTION_LASTS });
    this.tell("action", chat);
    setTimeout(() => this.tell("action", chat), ACTION_LASTS + 50);
  }

  addCall(entry) {
    this.journal.push(entry);
    this.journal.splice(0, Math.max(0, this.journal.length - JOURNAL_LENGTH));
    this.tell("journal", null, { entry });
  }

  addFinding(finding) {
    this.lint.push(finding);
    this.tell("lint", null, { finding });
  }
}

function numbered(record) {
  return new Map(Object.entries(record ?? {}).map(([key, value]) => [Number(key), value]));
}

/** A person's or bot's whole name. */
export function fullName(user) {
  return [user.first_name, user.last_name].filter(Boolean).join(" ");
}
