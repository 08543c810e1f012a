/** What Telegram would silently cut or tolerate, but a person would notice. */

import { el, fill } from "./dom.js";
import { WORDS } from "./words.js";

export class LintPanel {
  constructor(store) {
    Object.assign(this, { store, visible: false });
    this.element = el("div", { class: "findings" });
    store.on(["lint"], () => this.visible && this.draw());
  }

  setVisible(visible) {
    this.visible = visible;
    if (visible) this.draw();
  }

  draw() {
    const nodes = this.store.lint.map((finding) => findingNode(finding, this.store.nameOf(finding.chat_id))).reverse();
    fill(this.element, nodes.length ? nodes : el("p", { class: "hint" }, WORDS.noLint));
  }
}

/** One finding; `where` is the name of its chat. */
export function findingNode(finding, where = "") {
  const place = [finding.method, finding.chat_id && where].filter(Boolean).join(" · ");
  return el(
    "div",
    { class: "finding" },
    el("code", {}, finding.code),
    el("p", { dir: "auto" }, finding.sentence),
    place && el("p", { class: "small" }, place),
  );
}
