/** The head of a pane: who it is, what the bot is doing there, the language, the menu. */

import { avatar } from "./avatar.js";
import { languageSelect } from "./dialogs.js";
import { el, fill, freshId } from "./dom.js";
import { icon } from "./icons.js";
import { chatMenu } from "./panemenus.js";
import { WORDS } from "./words.js";

const ACTIONS = {
  typing: WORDS.typing,
  upload_photo: WORDS.sendingPhoto,
  upload_document: WORDS.sendingFile,
  record_voice: WORDS.recording,
  upload_voice: WORDS.recording,
};

export class PaneHead {
  constructor(pane) {
    this.pane = pane;
    this.title = el("h2", { class: "pane-title", id: freshId("pane") });
    this.subtitle = el("div", { class: "pane-subtitle" });
    this.face = el("span", { class: "pane-face" });
    this.languages = pane.isGroup ? null : languageSelect(pane.person.language_code, false);
    this.languages?.classList.add("language");
    this.languages?.addEventListener("change", () => pane.deeds.setLanguage(this.languages.value));
    this.more = el("button", { type: "button", class: "icon-button", "aria-haspopup": "menu" }, icon("more"));
    this.more.addEventListener("click", () => chatMenu(pane, this.more));
    this.element = el(
      "header",
      { class: "pane-head" },
      this.face,
      el("div", { class: "pane-names" }, this.title, this.subtitle),
      el("div", { class: "pane-controls" }, this.languages, this.more),
    );
  }

  /** Follow the store: names, language, what is going on. */
  update() {
    const { pane } = this;
    const name = pane.name;
    const withWhom = el("span", { class: "unseen" }, WORDS.chatWith(pane.store.bot.first_name));
    fill(this.face, avatar(pane.chat, name, pane.isGroup ? "group" : "person"));
    fill(this.title, el("bdi", {}, name), withWhom);
    this.more.setAttribute("aria-label", WORDS.menuOfChat(name));
    if (this.languages) this.showLanguage(pane.person.language_code, name);
    this.updateAction();
  }

  showLanguage(code, name) {
    const offered = [...this.languages.options].some((option) => option.value === code);
    if (!offered) this.languages.prepend(el("option", { value: code }, code));
    this.languages.value = code;
    this.languages.title = WORDS.language;
    this.languages.setAttribute("aria-label", WORDS.languageOf(name));
  }

  /** Show what the bot is doing just now, or else who takes part. */
  updateAction() {
    const action = this.pane.store.actionIn(this.pane.chat);
    this.subtitle.classList.toggle("active", Boolean(action));
    fill(this.subtitle, action ? moving(ACTIONS[action] ?? WORDS.typing) : this.standing());
  }

  standing() {
    const { pane } = this;
    const bot = pane.store.bot.first_name;
    if (!pane.isGroup) return el("bdi", {}, pane.person.blocked ? WORDS.blocked : bot);
    const inside = pane.store.groups.get(pane.chat)?.bot_status === "member";
    const names = [...pane.members.map((id) => pane.store.nameOf(id)), inside && bot].filter(Boolean);
    return names.flatMap((name, index) => [index > 0 && ", ", el("bdi", {}, name)]);
  }
}

function moving(words) {
  return [el("span", { class: "dots", "aria-hidden": "true" }, el("i"), el("i"), el("i")), el("bdi", {}, words)];
}
