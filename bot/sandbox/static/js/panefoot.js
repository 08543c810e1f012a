/** The foot of a pane: the composer, or Start in a new chat, or Unblock. */

import { avatar } from "./avatar.js";
import { el, fill } from "./dom.js";
import { WORDS, greetingIn } from "./words.js";

export class PaneFoot {
  constructor(pane) {
    this.pane = pane;
    this.start = button("", () => pane.deeds.start());
    this.unblock = button(WORDS.unblock, () => pane.deeds.unblock());
    this.empty = el("div", { class: "empty", hidden: true });
    this.element = el("div", { class: "pane-foot" });
  }

  /** Show what fits the chat; focus in the foot stays there. */
  update() {
    const { composer, language } = this.pane;
    const greeting = greetingIn(language);
    this.start.lang = greeting.lang;
    this.start.textContent = greeting.start;
    const wanted = this.wanted();
    if (this.element.firstChild !== wanted) {
      const hadFocus = this.element.contains(document.activeElement);
      fill(this.element, wanted);
      if (hadFocus) (wanted === composer.element ? composer.input : wanted).focus();
    }
    this.updateEmpty(greeting);
  }

  wanted() {
    const { isGroup, person, messages, composer } = this.pane;
    if (isGroup) return composer.element;
    if (person.blocked) return this.unblock;
    return messages.length ? composer.element : this.start;
  }

  /** What stands in a chat before its first message: the bot and its description. */
  updateEmpty({ lang, whatItDoes, noMessages }) {
    const { store, chat, messages } = this.pane;
    const words = store.descriptions.get(chat);
    this.empty.hidden = messages.length > 0;
    fill(
      this.empty,
      avatar(store.bot.id, store.bot.first_name, "bot"),
      el("p", { class: "empty-title", lang }, el("bdi", {}, words ? whatItDoes : noMessages)),
      words && el("p", { class: "empty-text", dir: "auto" }, words),
    );
  }
}

function button(label, action) {
  return el("button", { type: "button", class: "start", onclick: action }, label);
}
