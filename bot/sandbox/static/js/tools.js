/** The developer's drawer: calls, lint, faults and the clock, each behind a tab. */

import { ClockPanel } from "./clock.js";
import { el, freshId } from "./dom.js";
import { FaultPanel } from "./faults.js";
import { icon } from "./icons.js";
import { JournalPanel } from "./journal.js";
import { LintPanel } from "./lint.js";
import { WORDS } from "./words.js";

export class Tools {
  /** `changed` is called when the drawer opens or closes. */
  constructor(store, api, changed) {
    this.changed = changed;
    this.panels = [
      [WORDS.calls, new JournalPanel(store, api)],
      [WORDS.lint, new LintPanel(store)],
      [WORDS.faults, new FaultPanel(store, api)],
      [WORDS.clock, new ClockPanel(store, api)],
    ];
    this.build();
    this.select(0);
  }

  get open() {
    return !this.element.hidden;
  }

  build() {
    this.tabs = this.panels.map(([label], index) => this.tab(label, index));
    this.bodies = this.panels.map(([, panel], index) => this.body(panel, this.tabs[index]));
    const close = el(
      "button",
      { type: "button", class: "icon-button", "aria-label": WORDS.close, onclick: () => this.toggle() },
      icon("close"),
    );
    const list = el(
      "div",
      { class: "tabs", role: "tablist", "aria-label": WORDS.tools, onkeydown: (event) => this.walk(event) },
      this.tabs,
    );
    this.element = el(
      "aside",
      { class: "tools", "aria-label": WORDS.tools, hidden: true },
      el("div", { class: "tools-head" }, list, close),
      this.bodies,
    );
    this.element.addEventListener("keydown", (event) => event.key === "Escape" && this.toggle());
  }

  tab(label, index) {
    return el(
      "button",
      { type: "button", role: "tab", class: "tab", id: freshId("tab"), onclick: () => this.select(index) },
      label,
    );
  }

  body(panel, tab) {
    const id = freshId("panel");
    tab.setAttribute("aria-controls", id);
    const role = { role: "tabpanel", id, "aria-labelledby": tab.id, tabindex: "-1" };
    return el("div", { class: "panel", ...role }, panel.element);
  }

  select(index) {
    this.at = index;
    this.tabs.forEach((tab, number) => {
      tab.setAttribute("aria-selected", String(number === index));
      tab.tabIndex = number === index ? 0 : -1;
      this.bodies[number].hidden = number !== index;
    });
    this.tell();
  }

  /** Each panel works only while somebody sees it. */
  tell() {
    this.panels.forEach(([, panel], index) => panel.setVisible(this.open && index === this.at));
  }

  walk(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    this.select((this.at + step + this.tabs.length) % this.tabs.length);
    this.tabs[this.at].focus();
  }

  /** Open or close; focus goes in, and back to `opener` afterwards. */
  toggle(opener = this.opener) {
    this.opener = opener;
    this.element.hidden = !this.element.hidden;
    this.tell();
    this.changed();
    (this.open ? this.tabs[this.at] : opener)?.focus();
  }
}
