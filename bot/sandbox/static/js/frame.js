/** The page around the panes: the bar with the bot and its people, the notice, the tools. */

import { avatar } from "./avatar.js";
import { alertDialog, groupDialog, personDialog, pictureDialog } from "./dialogs.js";
import { el, fill } from "./dom.js";
import { icon } from "./icons.js";
import { openMenu } from "./menu.js";
import { Pane } from "./pane.js";
import { Places } from "./places.js";
import { switchTheme } from "./theme.js";
import { Tools } from "./tools.js";
import { WORDS } from "./words.js";

export class Frame {
  constructor(root, store, api) {
    Object.assign(this, { root, store, api });
    this.panes = new Map();
    this.places = new Places(() => this.arrange());
    this.tools = new Tools(store, api, () => this.setToolsButton());
    this.build();
    store.on(["people"], ({ topic }) => this.update(topic));
    store.on(["notice"], () => this.updateNotice());
    store.on(["chat"], (detail) => this.countUnread(detail));
    store.on(["lint"], () => this.setToolsButton());
  }

  build() {
    this.bot = el("div", { class: "bot-name" });
    this.strip = el("div", { class: "strip" });
    this.connection = el("div", { class: "connection", role: "status", hidden: true });
    this.notice = el("div", { class: "notice", role: "status", hidden: true });
    this.main = el("main", { class: "panes", id: "chats" });
    const add = button("add", WORDS.add, () => this.openAdd(add));
    add.setAttribute("aria-haspopup", "menu");
    this.toolsButton = button("tools", WORDS.tools, () => this.tools.toggle(this.toolsButton));
    const theme = button("theme", WORDS.theme, switchTheme, "theme-button");
    const people = el("nav", { class: "people", "aria-label": WORDS.people }, this.strip, add);
    const bar = el("header", { class: "bar" }, this.bot, people, this.connection, theme, this.toolsButton);
    fill(this.root, bar, this.notice, el("div", { class: "stage" }, this.main, this.tools.element));
    this.setToolsButton();
  }

  /** Follow the people and groups: their panes, their buttons. */
  update(topic) {
    const chats = [...this.store.people.keys(), ...this.store.groups.keys()];
    for (const [chat, pane] of this.panes) if (!chats.includes(chat)) this.closePane(chat, pane);
    const { bot } = this.store;
    document.title = `${bot.first_name} · ${WORDS.sandbox}`;
    fill(
      this.bot,
      avatar(bot.id, bot.first_name, "bot"),
      el(
        "div",
        { class: "bot-words" },
        el("h1", {}, el("bdi", {}, bot.first_name)),
        el("span", { class: "bot-user" }, `@${bot.username}`),
      ),
    );
    this.places.setChats(chats, topic === "all");
    this.arrange();
  }

  /** Put the open panes and the people's buttons where the places say. */
  arrange() {
    const { open, current } = this.places;
    const panes = this.places.chats.filter((chat) => open.has(chat)).map((chat) => this.paneOf(chat));
    for (const pane of this.panes.values()) if (!panes.includes(pane)) pane.element.remove();
    panes.forEach(({ element }, index) => this.putAt(element, index));
    for (const [chat, pane] of this.panes) pane.element.classList.toggle("current", chat === current);
    this.showEmptiness(panes.length === 0);
    this.updateStrip();
  }

  paneOf(chat) {
    if (!this.panes.has(chat)) this.panes.set(chat, new Pane(this.store, this.api, this, chat));
    return this.panes.get(chat);
  }

  /** Move an element only when it is elsewhere, so that it keeps its focus and its place of scrolling. */
  putAt(element, index) {
    const there = this.main.children[index] ?? null;
    if (there !== element) this.main.insertBefore(element, there);
  }

  showEmptiness(empty) {
    this.emptiness?.remove();
    if (!empty) return;
    const nobody = this.places.chats.length === 0;
    const opening = { type: "button", class: "strong-button", onclick: () => this.addPerson() };
    const add = nobody && el("button", opening, WORDS.addPerson);
    this.emptiness = el("div", { class: "emptiness" }, el("p", {}, nobody ? WORDS.nobody : WORDS.nothingOpen), add);
    this.main.append(this.emptiness);
  }

  closePane(chat, pane) {
    pane.close();
    this.panes.delete(chat);
  }

  updateStrip() {
    const focused = this.strip.contains(document.activeElement) ? document.activeElement.dataset.chat : null;
    fill(this.strip, this.places.chats.map((chat) => this.stripButton(chat)));
    if (focused) this.strip.querySelector(`[data-chat="${focused}"]`)?.focus();
  }

  stripButton(chat) {
    const name = this.store.nameOf(chat);
    const [first, rest] = splitName(name);
    const unread = this.places.unread.get(chat) ?? 0;
    return el(
      "button",
      {
        type: "button",
        class: "person-button",
        "aria-pressed": String(this.places.isShown(chat)),
        "data-chat": chat,
        title: name,
        onclick: () => this.press(chat),
      },
      avatar(chat, name, chat < 0 ? "group" : "person"),
      el("bdi", { class: "person-name" }, first, rest && el("span", { class: "person-rest" }, ` ${rest}`)),
      unread > 0 && badge(unread, WORDS.newOnes),
    );
  }

  press(chat) {
    this.places.press(chat);
    if (!this.places.isShown(chat)) return;
    const pane = this.panes.get(chat);
    pane.element.scrollIntoView({ inline: "nearest", block: "nearest" });
    pane.log.update();
  }

  hide(chat) {
    this.places.hide(chat);
    this.strip.querySelector(`[data-chat="${chat}"]`)?.focus();
  }

  countUnread({ topic, chat, fresh, message }) {
    if (topic === "all" || !fresh || message.from?.id === chat) return;
    if (this.places.countUnread(chat)) this.updateStrip();
  }

  updateNotice() {
    const text = this.store.notice;
    this.notice.hidden = !text;
    const dismiss = button("close", WORDS.dismiss, () => {
      this.notice.hidden = true;
    });
    if (text) fill(this.notice, el("span", { dir: "auto" }, text), dismiss);
  }

  setConnection(status) {
    this.connection.hidden = status === "connected";
    this.connection.textContent = status === "refused" ? WORDS.lost : WORDS.connecting;
    this.root.dataset.connection = status;
  }

  setToolsButton() {
    const count = this.store.lint.length;
    this.toolsButton.setAttribute("aria-expanded", String(this.tools.open));
    fill(this.toolsButton, icon("tools"), count > 0 && badge(count, WORDS.findings));
  }

  openAdd(anchor) {
    const items = [
      { label: WORDS.addPerson, icon: "contact", action: () => this.addPerson() },
      this.store.people.size > 0 && { label: WORDS.addGroup, icon: "group", action: () => this.addGroup() },
    ];
    openMenu({ anchor, items, label: WORDS.add, dir: "ltr" });
  }

  addPerson() {
    personDialog(async (details) => this.places.expect((await this.api.addPerson(details)).id));
  }

  /** Ask for a new group; `payload` is what a link that adds the bot to one gives it. */
  addGroup(payload = "") {
    const people = [...this.store.people.keys()].map((id) => [id, this.store.nameOf(id)]);
    groupDialog(people, async (title, members) => {
      this.places.expect((await this.api.addGroup(title, members, payload)).id);
    });
  }

  view(message) {
    pictureDialog(message);
  }

  alert(details) {
    alertDialog(details);
  }
}

/** The first word of a name, which is enough on a phone, and the rest of it. */
function splitName(name) {
  const [first, ...rest] = name.split(" ");
  return [first, rest.join(" ")];
}

function badge(count, ofWhat) {
  return el("span", { class: "badge" }, String(count), el("span", { class: "unseen" }, ` ${ofWhat}`));
}

function button(sign, label, action, name = "") {
  return el(
    "button",
    { type: "button", class: `icon-button ${name}`.trim(), "aria-label": label, title: label, onclick: action },
    icon(sign),
  );
}
