/** Faults that wait for the bot's calls, and the flood control's switch. */

import { el, field, fill } from "./dom.js";
import { icon } from "./icons.js";
import { WORDS } from "./words.js";

const METHODS = [
  "*",
  "sendMessage",
  "editMessageText",
  "answerCallbackQuery",
  "getUpdates",
  "sendDocument",
  "sendPhoto",
  "getFile",
  "deleteMessage",
];

/** Which further number a kind of fault takes. */
const EXTRAS = { 429: "retry_after", slow: "seconds", hang: "seconds" };

export class FaultPanel {
  constructor(store, api) {
    Object.assign(this, { store, api });
    this.problem = el("p", { class: "problem", role: "alert" });
    this.list = el("ul", { class: "fault-list" });
    this.flood = el(
      "input",
      { type: "checkbox", role: "switch", onchange: () => this.attempt(() => api.setFlood(this.flood.checked)) },
    );
    const flood = el(
      "label",
      { class: "choice switch" },
      this.flood,
      el("span", {}, WORDS.flood, el("span", { class: "hint block" }, WORDS.floodHint)),
    );
    this.element = el(
      "div",
      { class: "faults" },
      flood,
      this.form(),
      this.problem,
      el("h3", {}, WORDS.activeFaults),
      this.list,
    );
    store.on(["faults"], () => this.draw());
    this.draw();
  }

  setVisible() {}

  form() {
    const method = el(
      "input",
      {
        name: "method",
        required: true,
        value: "sendMessage",
        list: "fault-methods",
        autocomplete: "off",
        spellcheck: "false",
      },
    );
    const options = el("datalist", { id: "fault-methods" }, METHODS.map((name) => el("option", { value: name })));
    this.kind = el(
      "select",
      { name: "kind", onchange: () => this.showExtras() },
      WORDS.faultKinds.map(([kind, words]) => el("option", { value: kind }, words)),
    );
    this.retry = field(WORDS.retryAfter, number("retry_after", 3));
    this.seconds = field(WORDS.seconds, number("seconds", 2));
    const form = el(
      "form",
      { class: "fault-form" },
      field(WORDS.method, method, WORDS.anyMethod),
      options,
      field(WORDS.kind, this.kind),
      el("div", { class: "pair" }, field(WORDS.times, number("times", 1)), this.retry, this.seconds),
      el(
        "div",
        { class: "pair" },
        field(WORDS.matchName, text("match"), WORDS.optional),
        field(WORDS.matchValue, text("value")),
      ),
      el("button", { type: "submit", class: "strong-button" }, WORDS.addFault),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.attempt(() => this.api.addFault(faultOf(new FormData(form))));
    });
    this.showExtras();
    return form;
  }

  showExtras() {
    this.retry.hidden = EXTRAS[this.kind.value] !== "retry_after";
    this.seconds.hidden = EXTRAS[this.kind.value] !== "seconds";
  }

  /** Run an action; what the server says against it is shown here. */
  async attempt(action) {
    this.problem.textContent = "";
    try {
      await action();
    } catch (failure) {
      this.problem.textContent = failure.message;
    }
    this.store.tell("stale");
  }

  draw() {
    this.flood.checked = this.store.flood;
    const items = this.store.faults.map((fault) => this.item(fault));
    fill(this.list, items.length ? items : el("li", { class: "hint" }, WORDS.noFaults));
  }

  item(fault) {
    const match = Object.entries(fault.match ?? {}).map(([name, value]) => `${name} = ${value}`).join(", ");
    const words = new Map(WORDS.faultKinds).get(fault.kind) ?? fault.kind;
    const remove = el(
      "button",
      {
        type: "button",
        class: "icon-button",
        "aria-label": WORDS.removeFault(fault.method, words),
        onclick: () => this.attempt(() => this.api.removeFault(fault.id)),
      },
      icon("close"),
    );
    const details = [words, WORDS.timesLeft(fault.left ?? fault.times), match].filter(Boolean).join(" · ");
    return el(
      "li",
      {},
      el("span", {}, el("strong", {}, fault.method), el("span", { class: "small block" }, details)),
      remove,
    );
  }
}

function faultOf(data) {
  const kind = data.get("kind");
  const match = data.get("match") ? { match: { [data.get("match")]: data.get("value") } } : {};
  const extras = EXTRAS[kind] ? { [EXTRAS[kind]]: Number(data.get(EXTRAS[kind])) } : {};
  return { method: data.get("method"), kind, times: Number(data.get("times")), ...match, ...extras };
}

function number(name, value) {
  return el("input", { name, type: "number", min: 1, max: 3600, value, required: true });
}

function text(name) {
  return el("input", { name, autocomplete: "off", spellcheck: "false" });
}
