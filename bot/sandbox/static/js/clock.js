/** The sandbox clock and the buttons that advance it. */

import { el } from "./dom.js";
import { momentOf } from "./times.js";
import { WORDS } from "./words.js";

export class ClockPanel {
  constructor(store, api) {
    Object.assign(this, { store, api });
    this.face = el("p", { class: "clock-face" });
    this.problem = el("p", { class: "problem", role: "alert" });
    const button = (label, action) => el("button", { type: "button", class: "quiet", onclick: action }, `+ ${label}`);
    const buttons = WORDS.advances.map(([label, seconds]) => button(label, () => this.advance(seconds)));
    this.element = el(
      "div",
      { class: "clock" },
      this.face,
      el("p", { class: "hint" }, WORDS.clockHint),
      el("div", { class: "advances", role: "group", "aria-label": WORDS.advanceBy }, buttons),
      this.problem,
    );
    store.on(["clock"], () => this.draw());
  }

  /** The face ticks only while somebody sees it. */
  setVisible(visible) {
    clearInterval(this.ticking);
    if (!visible) return;
    this.ticking = setInterval(() => this.draw(), 1000);
    this.draw();
  }

  draw() {
    this.face.textContent = momentOf(this.store.now());
  }

  async advance(seconds) {
    this.problem.textContent = "";
    try {
      const answer = await this.api.advance(seconds);
      if (answer.now) this.store.setClock(answer.now);
      this.draw();
    } catch (failure) {
      this.problem.textContent = failure.message;
    }
  }
}
