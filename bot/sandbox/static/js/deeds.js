/** Everything the person of a pane can do, and what the composer needs to know of the pane. */

import { contactDialog, filesDialog, locationDialog } from "./dialogs.js";
import { el } from "./dom.js";
import { awaitAnswer } from "./events.js";
import { groupPayload, startPayload } from "./links.js";
import { WORDS } from "./words.js";

const MOST_FILES = 10;

export class Deeds {
  constructor(pane) {
    this.pane = pane;
  }

  get store() {
    return this.pane.store;
  }

  inGroup() {
    return this.pane.isGroup;
  }

  dir() {
    return this.pane.dir;
  }

  commands() {
    return this.store.commandsIn(this.pane.chat, this.pane.speaker);
  }

  /** The button beside the input when it is not the plain list of commands: {text, web_app}. */
  menuButton() {
    const button = this.pane.isGroup ? null : this.store.menuButtons.get(this.pane.speaker);
    return button?.type === "web_app" ? button : null;
  }

  keyboard() {
    return this.store.keyboards.get(this.pane.chat) ?? null;
  }

  username() {
    return this.store.bot.username;
  }

  label() {
    const { bot } = this.store;
    const to = this.pane.isGroup ? this.store.nameOf(this.pane.chat) : bot.first_name;
    return WORDS.writeTo(to, this.store.nameOf(this.pane.speaker));
  }

  lastOwn() {
    return this.pane.messages.findLast(
      (message) => message.from?.id === this.pane.speaker && message.text !== undefined,
    );
  }

  act(what, body = {}) {
    const where = this.pane.isGroup ? { chat_id: this.pane.chat } : {};
    return this.pane.api.act(this.pane.speaker, what, { ...body, ...where });
  }

  /** Post something; the answer is the message itself, which may come before its event. */
  post(what, body) {
    return this.pane.attempt(async () => {
      const message = await this.act(what, body);
      if (message?.message_id && !this.store.message(this.pane.chat, message.message_id)) this.store.put(
        this.pane.chat,
        message,
      );
    });
  }

  say(text, replied) {
    return this.post("say", { text, ...(replied ? { reply_to_message_id: replied.message_id } : {}) });
  }

  edit(message, text) {
    return this.pane.attempt(() => this.act("edit", { message_id: message.message_id, text }));
  }

  remove(message) {
    return this.pane.attempt(() => this.act("delete", { message_id: message.message_id }));
  }

  /** Open the bot with a payload; whoever speaks in a group does it in their own chat. */
  async start(payload) {
    const { api, isGroup, speaker, composer } = this.pane;
    const body = payload ? { payload } : {};
    if (isGroup) await this.pane.attempt(() => api.act(speaker, "start", body));
    else if (await this.post("start", body)) composer.focus();
  }

  /** Follow a link into the bot: to the person's own chat with it, or into a new group. */
  open(address) {
    const group = groupPayload(address, this.username());
    if (group === null) this.start(startPayload(address, this.username()));
    else this.pane.page.addGroup(group);
  }

  block() {
    return this.pane.attempt(() => this.act("block"));
  }

  unblock() {
    return this.pane.attempt(() => this.act("unblock"));
  }

  setLanguage(code) {
    return this.pane.attempt(() => this.pane.api.changePerson(this.pane.speaker, { language_code: code }));
  }

  /** Press an inline button; it spins until the bot answers the query. */
  async tap(message, row, column) {
    const tap = { chat: this.pane.chat, message: message.message_id, row, column };
    const key = this.pane.log.nodeOf(message.message_id)?.querySelector(`[data-focus="key:${row}:${column}"]`);
    if (key?.getAttribute("aria-busy")) return;
    this.spin(key);
    const sent = await this.pane.attempt(async () => {
      const answer = await this.act("tap", { message_id: tap.message, row, column });
      if (answer.callback_query_id) awaitAnswer(this.store, answer.callback_query_id, tap);
      else this.pane.endTap(tap);
    });
    if (!sent) this.pane.endTap(tap);
  }

  spin(key) {
    key?.setAttribute("aria-busy", "true");
    key?.append(el("span", { class: "spinner", "aria-hidden": "true" }));
  }

  /** What links and keys of one message can do. */
  actsOn(message) {
    return {
      username: this.username(),
      say: (text) => this.say(text),
      open: (address) => this.open(address),
      copy: (text) => this.copy(text),
      tell: (sentence) => this.tell(sentence),
      inline: (query) => this.typeInline(query),
      tap: (row, column) => this.tap(message, row, column),
      isPending: (row, column) => this.isPending(message, row, column),
    };
  }

  isPending({ message_id: message }, row, column) {
    const placeOf = (tap) => [tap.chat, tap.message, tap.row, tap.column].join();
    const wanted = placeOf({ chat: this.pane.chat, message, row, column });
    return [...this.store.pending.values()].some((tap) => placeOf(tap) === wanted);
  }

  copy(text) {
    navigator.clipboard.writeText(text).then(
      () => this.tell(WORDS.copied),
      () => this.tell(WORDS.notCopied),
    );
  }

  tell(sentence) {
    this.pane.toast(sentence);
  }

  typeInline(query) {
    this.pane.composer.put(`@${this.username()} ${query}`);
    this.pane.composer.focus();
  }

  inline(query, offset = "") {
    this.pane.attempt(() => this.act("inline", { query, offset }));
  }

  /** Offer the bot's results, between its own button and what leads to more of them. */
  showResults({ query, results, next_offset: next, button }) {
    const { composer } = this.pane;
    const choices = results.map((result) => ({
      title: result.title ?? result.id,
      detail: result.description ?? result.input_message_content?.message_text,
      choose: () => this.post("choose", { result_id: result.id }),
    }));
    const above = button && {
      title: button.text,
      choose: () => (button.web_app ? this.tell(WORDS.miniApp) : this.start(button.start_parameter)),
    };
    const more = next && { title: WORDS.moreResults, keeps: true, choose: () => this.inline(query, next) };
    composer.showResults(query, [above, ...choices, more].filter(Boolean));
  }

  /** Press a reply keyboard's button. */
  key(button) {
    if (button.request_contact) this.contact(false);
    else if (button.request_location) this.location();
    else if (button.web_app) this.tell(WORDS.miniApp);
    else this.say(button.text);
  }

  contact(choose) {
    contactDialog({ bot: this.store.bot.first_name, dir: this.dir(), choose }, (card) => this.share("contact", card));
  }

  location() {
    locationDialog(this.dir(), (point) => this.share("location", point));
  }

  async share(what, body) {
    await this.act(what, body);
  }

  /** Let the person choose files of one kind. */
  pick(as, accept) {
    const input = el("input", { type: "file", multiple: as === "photo" || as === "document", accept: accept || null });
    input.addEventListener("change", () => this.send([...input.files], as));
    input.click();
  }

  /** Ask for a caption, then upload. */
  send(files, as) {
    if (!files.length || this.pane.person?.blocked) return;
    if (files.length > MOST_FILES) this.tell(WORDS.tooMany);
    else filesDialog({ files, as, dir: this.dir() }, (kind, caption) => this.upload(files, kind, caption));
  }

  async upload(files, kind, caption) {
    const form = new FormData();
    for (const file of files) form.append("file", file, file.name);
    form.append("as", kind);
    if (caption) form.append("caption", caption);
    if (this.pane.isGroup) form.append("chat_id", String(this.pane.chat));
    await this.pane.api.act(this.pane.speaker, "upload", form);
  }

  /** Pass a message on into the person's own chat or a group. */
  forward(message, goal) {
    const body = {
      from_chat_id: this.pane.chat,
      message_id: message.message_id,
      ...(goal < 0 ? { chat_id: goal } : {}),
    };
    return this.pane.attempt(() => this.pane.api.act(this.pane.speaker, "forward", body));
  }
}
