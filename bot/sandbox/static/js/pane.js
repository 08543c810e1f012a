/** One chat on the page: a head with its person or group, the messages, the composer, toasts. */

import { Refusal } from "./api.js";
import { Composer } from "./composer.js";
import { Deeds } from "./deeds.js";
import { el, fill, freshId } from "./dom.js";
import { acceptDrops } from "./drops.js";
import { icon } from "./icons.js";
import { Log } from "./log.js";
import { messageNode, summary } from "./message.js";
import { PaneFoot } from "./panefoot.js";
import { PaneHead } from "./panehead.js";
import { messageMenu } from "./panemenus.js";
import { directionOfLanguage } from "./times.js";
import { WORDS } from "./words.js";

const TOAST_LASTS = 4500;

export class Pane {
  /** `page` offers `hide(chat)`, `view(message)` and `alert(…)`; `chat` is a person's or a group's id. */
  constructor(store, api, page, chat) {
    Object.assign(this, { store, api, page, chat });
    this.speaker = this.isGroup ? this.members[0] : chat;
    this.deeds = new Deeds(this);
    this.composer = new Composer(this.deeds);
    this.head = new PaneHead(this);
    this.foot = new PaneFoot(this);
    this.build();
    this.follow();
  }

  get isGroup() {
    return this.chat < 0;
  }

  get members() {
    return this.store.groups.get(this.chat)?.members ?? [];
  }

  get name() {
    return this.store.nameOf(this.chat);
  }

  get person() {
    return this.store.people.get(this.speaker);
  }

  get language() {
    return this.person?.language_code ?? "en";
  }

  get dir() {
    return directionOfLanguage(this.language);
  }

  get messages() {
    return this.store.chats.get(this.chat) ?? [];
  }

  build() {
    const hint = el("span", { class: "unseen", id: freshId("hint") }, WORDS.logHint);
    this.log = new Log({
      label: WORDS.messagesOf(this.name),
      hint: hint.id,
      make: (item) => this.nodeOf(item),
      messages: () => this.messages,
      daysOf: () => ({ now: this.store.now(), language: this.language }),
      openMenu: (node) => this.openMessageMenu(node),
    });
    this.toasts = el("div", { class: "toasts", role: "status" });
    this.log.element.append(this.foot.empty, this.toasts);
    this.pinned = el("button", { type: "button", class: "pinned", hidden: true, onclick: () => this.jumpToPinned() });
    const parts = [this.head.element, this.pinned, hint, this.log.element, this.foot.element];
    this.element = el("section", { class: "pane", "aria-labelledby": this.head.title.id }, parts);
    acceptDrops(this.element, (files) => this.deeds.send(files, null));
    if (this.isGroup) this.addSpeakers();
    this.updateAll();
  }

  addSpeakers() {
    this.speakers = el("select", { class: "speaker", "aria-label": WORDS.speakAs, title: WORDS.speakAs });
    this.speakers.addEventListener("change", () => this.speakAs(Number(this.speakers.value)));
    this.composer.before.append(this.speakers);
  }

  follow() {
    const here = (reaction) => (detail) => (detail.chat === this.chat || detail.topic === "all") && reaction(detail);
    this.cleanup = new AbortController();
    const on = (topics, reaction) => this.store.on(topics, reaction, this.cleanup.signal);
    on(["chat"], here((detail) => this.takeMessage(detail)));
    on(["keyboard"], here(() => this.composer.update()));
    on(["commands"], () => this.composer.update());
    on(["action"], here(() => this.head.updateAction()));
    on(["people", "blocked"], () => this.updateAll());
    on(["pinned"], here(() => this.updatePinned()));
    on(["toast"], here(({ text, alert }) => text && this.toast(text, alert)));
    on(["opened"], here(({ payload }) => payload && this.deeds.start(payload)));
    on(["forced"], here(({ messageId, placeholder }) => messageId && this.askForReply(messageId, placeholder)));
    on(["tapped"], here(({ tap }) => tap && this.endTap(tap)));
    on(["inline"], ({ chat, answer }) => answer && chat === this.speaker && this.deeds.showResults(answer));
    on(["clock"], () => this.log.update());
  }

  takeMessage({ message, fresh, topic }) {
    if (topic === "all") this.log.reset();
    else this.log.update({ news: fresh && message, own: fresh && message?.from?.id === this.speaker });
    this.foot.update();
    this.head.updateAction();
    this.updatePinned();
  }

  updateAll() {
    if (!this.person) return;
    this.element.dir = this.dir;
    this.head.update();
    this.foot.update();
    this.updatePinned();
    if (this.speakers) this.updateSpeakers();
    this.composer.update();
    if (this.drawn !== this.look()) this.log.reset();
    this.drawn = this.look();
  }

  /** Everything outside the messages that decides how they are drawn. */
  look() {
    return `${this.dir} ${this.language} ${this.speaker}`;
  }

  updateSpeakers() {
    const option = (id) => el("option", { value: id, selected: id === this.speaker }, this.store.nameOf(id));
    fill(this.speakers, this.members.map(option));
  }

  updatePinned() {
    const message = this.store.message(this.chat, this.store.pinned.get(this.chat));
    this.pinned.hidden = !message;
    if (!message) return;
    const words = el("span", { class: "mode-text", dir: "auto" }, summary(message));
    const title = el("span", { class: "mode-title" }, WORDS.pinned);
    fill(this.pinned, icon("pin"), el("span", { class: "pinned-words" }, title, words));
  }

  speakAs(id) {
    this.speaker = id;
    this.updateAll();
  }

  jumpToPinned() {
    this.log.jump(this.store.pinned.get(this.chat));
  }

  nodeOf(item) {
    if (item.kind === "day") return el("div", { class: "pill day" }, item.words);
    if (item.kind === "service") return el("div", { class: "pill service", dir: "ltr" }, item.words);
    return messageNode(item.messages, item.first, this.scene());
  }

  scene() {
    return {
      me: this.speaker,
      inGroup: this.isGroup,
      dir: this.dir,
      language: this.language,
      view: (message) => this.page.view(message),
      jump: (messageId) => this.log.jump(messageId),
      acts: (message) => this.deeds.actsOn(message),
      menu: (message, anchor, point) => messageMenu(this, message, anchor, point),
    };
  }

  openMessageMenu(node) {
    const message = this.store.message(this.chat, Number(node.dataset.messages.split(" ")[0]));
    if (message) messageMenu(this, message, node.querySelector(".bubble"));
  }

  /** Begin a reply because the bot asks for one; what is being written or edited goes first. */
  askForReply(messageId, placeholder) {
    const message = this.store.message(this.chat, messageId);
    if (message && !this.composer.mode) this.composer.enterMode("reply", message, { placeholder, focus: false });
  }

  endTap({ message, row, column }) {
    const key = this.log.nodeOf(message)?.querySelector(`[data-focus="key:${row}:${column}"]`);
    key?.removeAttribute("aria-busy");
    key?.querySelector(".spinner")?.remove();
  }

  /** Show what the bot answered to a tap, or a sentence of the page's own. */
  toast(text, alert = false) {
    if (alert) {
      this.page.alert({ name: this.store.nameOf(this.speaker), text, dir: this.dir });
      return;
    }
    const note = el("div", { class: "toast", dir: "auto" }, text);
    this.toasts.append(note);
    setTimeout(() => note.remove(), TOAST_LASTS);
  }

  /** Run a deed; a refusal of the server becomes a toast. Gives whether it went well. */
  async attempt(deed) {
    try {
      await deed();
      return true;
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
      this.toast(failure.message);
      return false;
    }
  }

  close() {
    this.cleanup.abort();
    this.element.remove();
  }
}
