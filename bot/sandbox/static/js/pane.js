/** One chat on the page: a head with its person or group, the messages, the composer, toasts. */

import { Refusal } from "./api.js";
import { avatar } from "./avatar.js";
import { Composer } from "./composer.js";
import { Deeds } from "./deeds.js";
import { el, fill, freshId } from "./dom.js";
import { languageSelect } from "./dialogs.js";
import { icon } from "./icons.js";
import { Log } from "./log.js";
import { messageNode, summary } from "./message.js";
import { chatMenu, messageMenu } from "./panemenus.js";
import { fullName } from "./store.js";
import { directionOfLanguage } from "./times.js";
import { acceptDrops } from "./drops.js";
import { WORDS } from "./words.js";

const TOAST_LASTS = 4500;
const ACTIONS = { typing: WORDS.typing, upload_photo: WORDS.sendingPhoto, upload_document: WORDS.sendingFile, record_voice: WORDS.recording, upload_voice: WORDS.recording };

export class Pane {
  /** `page` offers `hide(chat)`, `show(chat)` and `alert(…)`; `chat` is a person's or a group's id. */
  constructor(store, api, page, chat) {
    Object.assign(this, { store, api, page, chat });
    this.speaker = this.isGroup ? store.groups.get(chat).members[0] : chat;
    this.deeds = new Deeds(this);
    this.title = el("h2", { class: "pane-title", id: freshId("pane") });
    this.subtitle = el("div", { class: "pane-subtitle" });
    this.face = el("span", { class: "pane-face" });
    this.controls = el("div", { class: "pane-controls" });
    this.pinned = el("button", { type: "button", class: "pinned", hidden: true, onclick: () => this.log.jump(store.pinned.get(chat)) });
    this.toasts = el("div", { class: "toasts", role: "status" });
    this.foot = el("div", { class: "pane-foot" });
    this.build();
    this.follow();
  }

  get isGroup() {
    return this.chat < 0;
  }

  get person() {
    return this.store.people.get(this.speaker);
  }

  get dir() {
    return directionOfLanguage(this.person?.language_code);
  }

  get messages() {
    return this.store.chats.get(this.chat) ?? [];
  }

  build() {
    const hint = el("span", { class: "unseen", id: freshId("hint") }, WORDS.logHint);
    this.log = new Log({
      label: WORDS.messagesOf(this.store.nameOf(this.chat)),
      hint: hint.id,
      make: (item) => this.nodeOf(item),
      messages: () => this.messages,
      daysOf: () => ({ now: this.store.now(), language: this.person?.language_code ?? "en" }),
      openMenu: (node) => this.openMessageMenu(node),
    });
    this.empty = el("div", { class: "empty", hidden: true });
    this.log.element.append(this.empty, this.toasts);
    this.composer = new Composer(this.deeds);
    this.startButton = el("button", { type: "button", class: "start", onclick: () => this.deeds.start() }, WORDS.start);
    this.unblockButton = el("button", { type: "button", class: "start", onclick: () => this.deeds.unblock() }, WORDS.unblock);
    const head = el("header", { class: "pane-head" }, this.face, el("div", { class: "pane-names" }, this.title, this.subtitle), this.controls);
    this.element = el("section", { class: "pane", "aria-labelledby": this.title.id }, head, this.pinned, hint, this.log.element, this.foot);
    acceptDrops(this.element, (files) => this.deeds.send(files, null));
    this.buildControls();
    this.updateAll();
  }

  buildControls() {
    const more = el("button", { type: "button", class: "icon-button", "aria-haspopup": "menu", "aria-label": WORDS.menuOfChat(this.store.nameOf(this.chat)), title: WORDS.chatMenu }, icon("more"));
    more.addEventListener("click", () => chatMenu(this, more));
    if (this.isGroup) {
      this.speakers = el("select", { class: "speaker", "aria-label": WORDS.speakAs, title: WORDS.speakAs, onchange: () => this.speakAs(Number(this.speakers.value)) });
      this.composer.before.append(this.speakers);
      fill(this.controls, more);
    } else {
      this.languages = languageSelect(this.person.language_code, false);
      this.languages.className = "language";
      this.languages.addEventListener("change", () => this.deeds.setLanguage(this.languages.value));
      fill(this.controls, this.languages, more);
    }
  }

  follow() {
    const here = (reaction) => (detail) => (detail.chat === this.chat || detail.topic === "all") && reaction(detail);
    this.cleanup = new AbortController();
    const on = (topics, reaction) => this.store.on(topics, (detail) => !this.cleanup.signal.aborted && reaction(detail));
    on(["chat"], here((detail) => this.takeMessage(detail)));
    on(["keyboard"], here(() => this.composer.update()));
    on(["commands"], (detail) => (detail.chat === this.speaker || detail.topic === "all") && this.composer.update());
    on(["action"], here(() => this.updateSubtitle()));
    on(["people", "blocked"], () => this.updateAll());
    on(["pinned"], here(() => this.updatePinned()));
    on(["toast"], here(({ text, alert }) => text && this.toast(text, alert)));
    on(["tapped"], here(({ tap }) => tap && this.endTap(tap)));
    on(["inline"], (detail) => detail.chat === this.speaker && detail.results && this.deeds.showResults(detail.results));
    on(["clock"], () => this.log.update());
  }

  takeMessage({ message, fresh, topic }) {
    if (topic === "all") this.log.reset();
    else this.log.update({ news: fresh && message, own: fresh && message?.from?.id === this.speaker });
    this.updateFoot();
    this.updateSubtitle();
    this.updatePinned();
  }

  updateAll() {
    if (!this.person) return;
    this.element.dir = this.dir;
    this.updateHead();
    this.updateSubtitle();
    this.updateFoot();
    this.updatePinned();
    this.composer.update();
    if (this.drawn !== this.look()) this.log.reset();
    this.drawn = this.look();
  }

  /** Everything outside the messages that decides how they are drawn. */
  look() {
    return `${this.dir} ${this.person.language_code} ${this.speaker}`;
  }

  updateHead() {
    const name = this.store.nameOf(this.chat);
    fill(this.face, avatar(this.chat, name, this.isGroup ? "group" : "person"));
    fill(this.title, el("bdi", {}, name), el("span", { class: "unseen" }, WORDS.chatWith(this.store.bot.first_name)));
    if (this.languages) {
      const code = this.person.language_code;
      if (![...this.languages.options].some((option) => option.value === code)) this.languages.prepend(el("option", { value: code }, code));
      this.languages.value = code;
      this.languages.setAttribute("aria-label", WORDS.languageOf(name));
      this.languages.title = WORDS.language;
    }
    if (this.speakers) this.updateSpeakers();
  }

  updateSpeakers() {
    const members = this.store.groups.get(this.chat)?.members ?? [];
    fill(this.speakers, members.map((id) => el("option", { value: id, selected: id === this.speaker }, this.store.nameOf(id))));
  }

  updateSubtitle() {
    const action = this.store.actionIn(this.chat);
    this.subtitle.classList.toggle("active", Boolean(action));
    fill(this.subtitle, action ? typing(ACTIONS[action] ?? WORDS.typing) : this.standing());
  }

  standing() {
    if (this.isGroup) return el("bdi", {}, (this.store.groups.get(this.chat)?.members ?? []).map((id) => this.store.nameOf(id)).join(", "));
    if (this.person.blocked) return WORDS.blocked;
    return el("bdi", {}, this.store.bot.first_name);
  }

  updateFoot() {
    const isNew = !this.isGroup && this.messages.length === 0;
    const wanted = this.person?.blocked && !this.isGroup ? this.unblockButton : isNew ? this.startButton : this.composer.element;
    if (this.foot.firstChild !== wanted) {
      const hadFocus = this.foot.contains(document.activeElement);
      fill(this.foot, wanted);
      if (hadFocus) (wanted === this.composer.element ? this.composer.input : wanted).focus();
    }
    this.updateEmpty();
  }

  updateEmpty() {
    const { bot } = this.store;
    const words = this.store.descriptions.get(this.chat) || bot.description;
    this.empty.hidden = this.messages.length > 0;
    fill(
      this.empty,
      avatar(bot.id, bot.first_name, "bot"),
      el("p", { class: "empty-title" }, words ? WORDS.whatItDoes : WORDS.noMessages),
      words && el("p", { class: "empty-text", dir: "auto" }, words),
    );
  }

  updatePinned() {
    const message = this.store.message(this.chat, this.store.pinned.get(this.chat));
    this.pinned.hidden = !message;
    if (message) fill(this.pinned, icon("pin"), el("span", { class: "pinned-words" }, el("span", { class: "mode-title" }, WORDS.pinned), el("span", { class: "mode-text", dir: "auto" }, summary(message))));
  }

  speakAs(id) {
    this.speaker = id;
    this.updateAll();
  }

  nodeOf(item) {
    if (item.kind === "day") return el("div", { class: "pill day" }, item.words);
    if (item.kind === "service") return el("div", { class: "pill service", dir: "auto" }, item.words);
    return messageNode(item.messages, item.run, this.scene());
  }

  scene() {
    return {
      me: this.speaker,
      inGroup: this.isGroup,
      dir: this.dir,
      language: this.person?.language_code ?? "en",
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

  endTap({ message, row, column }) {
    const key = this.log.nodeOf(message)?.querySelector(`[data-focus="key:${row}:${column}"]`);
    key?.removeAttribute("aria-busy");
    key?.querySelector(".spinner")?.remove();
  }

  /** Show what the bot answered to a tap, or a sentence of the page's own. */
  toast(text, alert = false) {
    if (alert) {
      this.page.alert({ name: this.person ? fullName(this.person) : "", text, dir: this.dir });
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

function typing(words) {
  return [el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i")), el("bdi", {}, words)];
}
