/** Every call of the bot, newest first, with its request, answer, faults and lint. */

import { el, fill } from "./dom.js";
import { timeOf } from "./times.js";
import { findingNode } from "./lint.js";
import { WORDS } from "./words.js";

const SHOWN = 150;

export class JournalPanel {
  constructor(store, api) {
    Object.assign(this, { store, api, visible: false, fetched: false, from: 0 });
    this.open = new Set();
    this.filter = el(
      "input",
      {
        type: "search",
        class: "filter",
        placeholder: WORDS.filterCalls,
        "aria-label": WORDS.filterCalls,
        oninput: () => this.draw(),
      },
    );
    this.polling = el("input", { type: "checkbox", onchange: () => this.draw() });
    this.errors = el("input", { type: "checkbox", onchange: () => this.draw() });
    const clear = el("button", { type: "button", class: "quiet", onclick: () => this.clear() }, WORDS.clear);
    const choices = el(
      "div",
      { class: "filters" },
      el("label", { class: "choice" }, this.polling, WORDS.showPolling),
      el("label", { class: "choice" }, this.errors, WORDS.onlyErrors),
      clear,
    );
    this.list = el("div", { class: "calls" });
    this.element = el("div", { class: "journal" }, el("div", { class: "panel-top" }, this.filter, choices), this.list);
    store.on(["journal", "lint"], ({ topic }) => this.changed(topic));
  }

  changed(topic) {
    if (topic === "all") this.fetched = false;
    if (!this.visible) return;
    if (topic === "all") this.fetch();
    else this.drawSoon();
  }

  setVisible(visible) {
    this.visible = visible;
    if (visible) this.fetch();
  }

  async fetch() {
    if (!this.fetched) {
      this.fetched = true;
      const past = await this.api.journal().catch(() => []);
      const newer = this.store.journal.filter((entry) => entry.number > (past.at(-1)?.number ?? 0));
      this.store.journal = [...past, ...newer];
    }
    this.draw();
  }

  drawSoon() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      if (this.fetched) this.draw();
      else this.fetch();
    });
  }

  clear() {
    this.from = this.store.journal.at(-1)?.number ?? 0;
    this.draw();
  }

  draw() {
    const calls = this.store.journal.filter((entry) => this.passes(entry)).slice(-SHOWN).reverse();
    const known = new Map([...this.list.children].map((node) => [node.dataset.number, node]));
    const nodes = calls.map((entry) => this.nodeOf(entry, known));
    const same = nodes.length === this.list.children.length && nodes.every(
      (node, index) => node === this.list.children[index],
    );
    if (!same) fill(this.list, nodes.length ? nodes : el("p", { class: "hint" }, WORDS.noCalls));
  }

  nodeOf(entry, known) {
    const found = this.findings(entry).length;
    const node = known.get(String(entry.number));
    if (node && Number(node.dataset.found) === found) return node;
    return this.callNode(entry, found);
  }

  passes(entry) {
    if (entry.number <= this.from) return false;
    if (!this.polling.checked && entry.method.toLowerCase() === "getupdates" && entry.status < 400) return false;
    if (this.errors.checked && entry.status < 400 && !entry.fault) return false;
    const wanted = this.filter.value.trim().toLowerCase();
    return !wanted || JSON.stringify(entry).toLowerCase().includes(wanted);
  }

  findings(entry) {
    return this.store.lint.filter((finding) => finding.number === entry.number);
  }

  callNode(entry, found) {
    const failed = entry.status >= 400 || entry.fault;
    const line = el(
      "summary",
      { class: "call-line" },
      el("span", { class: `status ${failed ? "bad" : "good"}` }, String(entry.status || "–")),
      el("span", { class: "call-method" }, entry.method),
      found > 0 && el("span", { class: "mark" }, WORDS.lint),
      entry.fault && el("span", { class: "mark" }, WORDS.faulted(entry.fault)),
      entry.token_ok === false && el("span", { class: "mark" }, WORDS.wrongToken),
      el("span", { class: "call-time" }, `${Math.round(entry.milliseconds)} ms · ${timeOf(entry.at)}`),
    );
    const details = el("details", { class: "call", "data-number": entry.number, "data-found": found }, line);
    details.addEventListener("toggle", () => this.unfold(details, entry));
    details.open = this.open.has(entry.number);
    return details;
  }

  unfold(details, entry) {
    if (!details.open) {
      this.open.delete(entry.number);
      return;
    }
    this.open.add(entry.number);
    if (details.children.length > 1) return;
    const error = entry.answer?.ok === false && el("p", { class: "problem" }, entry.answer.description);
    details.append(
      el(
        "div",
        { class: "call-body" },
        error,
        this.findings(entry).map((finding) => findingNode(finding, this.store.nameOf(finding.chat_id))),
        json(WORDS.request, entry.request),
        json(WORDS.answer, entry.answer),
      ),
    );
  }
}

function json(title, value) {
  return [
    el("h3", {}, title),
    el(
      "pre",
      { class: "json", dir: "ltr", tabindex: "0", role: "region", "aria-label": title },
      JSON.stringify(value, null, 2) ?? "",
    ),
  ];
}
