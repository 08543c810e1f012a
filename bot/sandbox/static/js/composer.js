/** The bar under a chat: commands, the text, the keyboard switch, attachments, send, and the reply keyboard below. */

import { el, fill, freshId } from "./dom.js";
import { icon } from "./icons.js";
import { replyKeyboard } from "./keyboards.js";
import { openMenu } from "./menu.js";
import { summary } from "./message.js";
import { Suggestions } from "./suggestions.js";
import { WORDS } from "./words.js";

const INLINE_PAUSE = 250;
const TALLEST = 160;

export class Composer {
  /**
   * `chat` is what the composer needs of its pane: `dir()`, `inGroup()`, `commands()`, `menuButton()`,
   * `keyboard()`, `username()`, `label()`, `lastOwn()`, and the deeds `say`, `edit`, `send`, `pick`, `contact`,
   * `location`, `key`, `inline`, `tell`.
   */
  constructor(chat) {
    this.chat = chat;
    this.mode = null;
    this.keysShown = true;
    this.input = el(
      "textarea",
      { rows: "1", dir: "auto", class: "input", id: freshId("input"), enterkeyhint: "send", autocomplete: "off" },
    );
    this.suggestions = new Suggestions(this.input, WORDS.commands);
    this.menu = round("commands", WORDS.commands, () => this.toggleCommands(), "menu-button");
    this.switch = round("keyboard", WORDS.hideKeyboard, () => this.toggleKeys(), "switch-button");
    this.attach = round("attach", WORDS.attach, () => this.openAttach(), "attach-button");
    this.sender = round("send", WORDS.send, () => this.send(), "send-button");
    this.modeBar = el("div", { class: "mode-bar", hidden: true });
    this.keys = el("div", { class: "keys-tray", hidden: true });
    this.before = el("div", { class: "composer-before" });
    const row = el(
      "div",
      { class: "composer-row" },
      this.before,
      this.menu,
      this.input,
      this.switch,
      this.attach,
      this.sender,
    );
    this.element = el("div", { class: "composer" }, this.suggestions.element, this.modeBar, row, this.keys);
    this.listen();
    this.update();
  }

  listen() {
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (event) => this.pressed(event));
    this.menu.addEventListener("mousedown", (event) => event.preventDefault());
    this.input.addEventListener("blur", () => this.suggestions.close());
    this.input.addEventListener("paste", (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (!files.length) return;
      event.preventDefault();
      this.chat.send(files, null);
    });
  }

  /** Follow the store: labels, menu button, reply keyboard. */
  update() {
    const markup = this.chat.keyboard();
    const menuButton = this.chat.menuButton();
    this.input.setAttribute("aria-label", this.chat.label());
    const asked = this.mode?.placeholder || (this.keysShown && markup?.input_field_placeholder);
    this.input.placeholder = asked || WORDS.message;
    this.menu.hidden = !menuButton && this.chat.commands().length === 0;
    this.menu.setAttribute("aria-label", menuButton?.text ?? WORDS.commands);
    this.switch.hidden = !markup;
    if (markup !== this.markup) this.showKeyboard(markup);
    this.showSwitch();
  }

  showKeyboard(markup) {
    this.markup = markup;
    this.keysShown = Boolean(markup);
    const hadFocus = this.keys.contains(document.activeElement);
    fill(this.keys, markup && replyKeyboard(markup, (button) => this.key(button)));
    if (hadFocus) this.focus();
  }

  showSwitch() {
    this.keys.hidden = !this.markup || !this.keysShown;
    this.switch.setAttribute("aria-label", this.keysShown ? WORDS.hideKeyboard : WORDS.showKeyboard);
    this.switch.setAttribute("aria-expanded", String(this.keysShown));
    fill(this.switch, icon(this.keysShown ? "down" : "keyboard"));
  }

  toggleKeys() {
    this.keysShown = !this.keysShown;
    this.showSwitch();
  }

  key(button) {
    this.chat.key(button);
    if (this.markup?.one_time_keyboard) this.toggleKeys();
  }

  typed() {
    this.resize();
    const text = this.input.value;
    this.element.classList.toggle("has-text", text.trim() !== "");
    clearTimeout(this.inlineTimer);
    const inline = this.inlineQuery();
    if (inline !== null) this.inlineTimer = setTimeout(() => this.chat.inline(inline), INLINE_PAUSE);
    this.suggestions.show(text.startsWith("/") && !/\s/.test(text) ? this.choices(text.slice(1)) : []);
  }

  /** What stands after the bot's name, or null when this is no inline query. */
  inlineQuery() {
    const name = `@${this.chat.username()} `;
    return this.input.value.toLowerCase().startsWith(name.toLowerCase()) ? this.input.value.slice(name.length) : null;
  }

  /** Show a bot's answer to an inline query; each {title, detail, choose}, and `keeps` when the query stays. */
  showResults(query, results) {
    if (this.inlineQuery() !== query) return;
    const clear = ({ keeps, choose }) => () => {
      if (!keeps) this.put("");
      choose();
    };
    this.suggestions.show(results.map((result) => ({ ...result, choose: clear(result) })));
  }

  /** The commands that begin with what is typed, a whole match first. */
  choices(typed) {
    const start = typed.toLowerCase();
    return this.chat
      .commands()
      .filter(({ command }) => command.startsWith(start))
      .sort((a, b) => (b.command === start) - (a.command === start))
      .map(({ command, description }) => ({
        title: `/${command}`,
        detail: description,
        choose: () => this.say(this.chat.inGroup() ? `/${command}@${this.chat.username()}` : `/${command}`),
      }));
  }

  toggleCommands() {
    const menuButton = this.chat.menuButton();
    if (menuButton?.web_app) this.chat.tell(WORDS.miniApp);
    else if (this.suggestions.open) this.suggestions.close();
    else {
      this.focus();
      this.suggestions.show(this.choices(""));
    }
  }

  pressed(event) {
    if (event.isComposing || this.suggestions.take(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape" && this.mode) this.leaveMode();
    else if (event.key === "ArrowUp" && this.input.value === "" && this.chat.lastOwn()) {
      event.preventDefault();
      this.enterMode("edit", this.chat.lastOwn());
    }
  }

  async send() {
    const text = this.input.value;
    if (!text.trim()) return;
    const mode = this.mode;
    const done = mode?.kind === "edit" ? await this.chat.edit(mode.message, text) : await this.chat.say(
      text,
      mode?.message,
    );
    if (!done) return;
    this.put("");
    this.leaveMode();
  }

  say(text) {
    this.put("");
    this.chat.say(text);
  }

  /** Put a text into the input, as if it had been typed. */
  put(text) {
    this.input.value = text;
    this.typed();
  }

  resize() {
    this.input.style.height = "auto";
    const border = this.input.offsetHeight - this.input.clientHeight;
    this.input.style.height = `${Math.min(this.input.scrollHeight + border, TALLEST)}px`;
  }

  /** Answer or change a message: `kind` is "reply" or "edit". */
  /** Begin to edit a message or to reply to it; `focus` is false when the bot asked for it. */
  enterMode(kind, message, { placeholder = "", focus = true } = {}) {
    this.mode = { kind, message, placeholder };
    const title = kind === "edit" ? WORDS.editing : WORDS.replying;
    const cancel = round("close", WORDS.cancel, () => this.leaveMode());
    const words = el(
      "span",
      { class: "mode-words" },
      el("span", { class: "mode-title" }, title),
      el("span", { class: "mode-text", dir: "auto" }, summary(message)),
    );
    fill(this.modeBar, icon(kind), words, cancel);
    this.modeBar.hidden = false;
    if (kind === "edit") this.put(message.text);
    this.sender.setAttribute("aria-label", kind === "edit" ? WORDS.save : WORDS.send);
    this.update();
    if (focus) this.focus();
  }

  leaveMode() {
    if (this.mode?.kind === "edit") this.put("");
    this.mode = null;
    this.modeBar.hidden = true;
    this.sender.setAttribute("aria-label", WORDS.send);
    this.update();
    this.focus();
  }

  openAttach() {
    const pick = (label, sign, as, accept) => ({ label, icon: sign, action: () => this.chat.pick(as, accept) });
    const items = [
      pick(WORDS.photo, "photo", "photo", "image/*"),
      pick(WORDS.file, "file", "document", ""),
      pick(WORDS.voice, "voice", "voice", "audio/*"),
      pick(WORDS.sticker, "sticker", "sticker", "image/webp,image/png"),
      !this.chat.inGroup() && { label: WORDS.contact, icon: "contact", action: () => this.chat.contact(true) },
      !this.chat.inGroup() && { label: WORDS.location, icon: "location", action: () => this.chat.location() },
    ];
    openMenu({ anchor: this.attach, items, label: WORDS.attach, dir: this.chat.dir() });
  }

  focus() {
    this.input.focus({ preventScroll: true });
  }
}

function round(sign, label, action, name = "") {
  return el(
    "button",
    { type: "button", class: `icon-button ${name}`.trim(), "aria-label": label, title: label, onclick: action },
    icon(sign),
  );
}
