/** Which chats are open, which one a phone shows, and how much is unread where nobody looks. */

const PHONE = matchMedia("(max-width: 719px)");
const PANE_WIDTH = 380;
const MOST_AT_FIRST = 3;
const MEMORY = "sandbox-open-chats";

export class Places {
  /** `changed` is called when something else is to be shown. */
  constructor(changed) {
    this.changed = changed;
    this.chats = [];
    this.open = new Set();
    this.current = null;
    this.unread = new Map();
    this.expected = null;
    PHONE.addEventListener("change", changed);
  }

  /** The chats there are; new ones open when they were expected, or when there is room. */
  setChats(chats, afresh) {
    const added = chats.filter((chat) => !this.chats.includes(chat));
    this.chats = chats;
    if (afresh && this.open.size === 0) this.openFirst();
    for (const chat of [...this.open]) if (!chats.includes(chat)) this.open.delete(chat);
    for (const chat of added) {
      const expected = chat === this.expected;
      if (expected || this.open.size < room()) this.show(chat, expected);
    }
    if (!chats.includes(this.current)) this.current = [...this.open][0] ?? null;
  }

  openFirst() {
    const remembered = recall().filter((chat) => this.chats.includes(chat));
    for (const chat of remembered.length ? remembered : this.chats.slice(0, room())) this.open.add(chat);
  }

  /** A chat that is being made by this page: it opens as soon as it appears. */
  expect(chat) {
    if (this.chats.includes(chat)) {
      this.show(chat, true);
      this.changed();
    } else this.expected = chat;
  }

  show(chat, front) {
    this.open.add(chat);
    if (front || this.current === null) this.current = chat;
    this.unread.delete(chat);
    remember(this.open);
  }

  /** A person's button: on a phone it switches, elsewhere it opens and hides. */
  press(chat) {
    if (!PHONE.matches && this.open.has(chat)) this.open.delete(chat);
    else this.show(chat, true);
    remember(this.open);
    this.changed();
  }

  hide(chat) {
    this.open.delete(chat);
    if (this.current === chat) this.current = [...this.open][0] ?? null;
    remember(this.open);
    this.changed();
  }

  isShown(chat) {
    return this.open.has(chat) && (!PHONE.matches || chat === this.current);
  }

  /** Count a new message; false when it is on the screen anyway. */
  countUnread(chat) {
    if (this.isShown(chat)) return false;
    this.unread.set(chat, (this.unread.get(chat) ?? 0) + 1);
    return true;
  }
}

function room() {
  return Math.min(MOST_AT_FIRST, Math.max(1, Math.floor(innerWidth / PANE_WIDTH)));
}

function remember(open) {
  sessionStorage.setItem(MEMORY, JSON.stringify([...open]));
}

function recall() {
  return JSON.parse(sessionStorage.getItem(MEMORY) ?? "[]");
}
