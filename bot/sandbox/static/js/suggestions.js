/** The list over an input: commands that match what is typed, or a bot's inline results. */

import { el, fill, freshId } from "./dom.js";

export class Suggestions {
  /** `input` is the text area the list belongs to; `label` names the list. */
  constructor(input, label) {
    this.input = input;
    this.list = el(
      "div",
      { class: "suggestions", role: "listbox", "aria-label": label, id: freshId("suggestions"), hidden: true },
    );
    this.element = this.list;
    this.choices = [];
    this.at = -1;
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.list.id);
  }

  get open() {
    return !this.list.hidden;
  }

  /** Show choices, each {title, detail, choose}; none closes the list. */
  show(choices, active = 0) {
    this.choices = choices;
    this.list.hidden = choices.length === 0;
    fill(this.list, choices.map((choice, index) => this.option(choice, index)));
    this.mark(choices.length ? active : -1);
  }

  option({ title, detail, choose }, index) {
    const pick = (event) => {
      event.preventDefault();
      this.close();
      choose();
    };
    return el(
      "div",
      {
        class: "suggestion",
        role: "option",
        id: `${this.list.id}-${index}`,
        "aria-selected": "false",
        onmousedown: (event) => event.preventDefault(),
        onclick: pick,
      },
      el("span", { class: "suggestion-title", dir: "auto" }, title),
      detail && el("span", { class: "suggestion-detail", dir: "auto" }, detail),
    );
  }

  close() {
    this.show([]);
  }

  mark(index) {
    this.at = index;
    [...this.list.children].forEach((option, number) => option.setAttribute("aria-selected", String(number === index)));
    const active = this.list.children[index];
    if (active) {
      this.input.setAttribute("aria-activedescendant", active.id);
      active.scrollIntoView({ block: "nearest" });
    } else this.input.removeAttribute("aria-activedescendant");
  }

  /** Take a key of the input; true when it was for the list. */
  take(event) {
    if (!this.open) return false;
    const count = this.choices.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      this.mark((this.at + (event.key === "ArrowDown" ? 1 : -1) + count) % count);
    } else if (event.key === "Escape") this.close();
    else if ((event.key === "Enter" && !event.shiftKey && this.at >= 0) || (event.key === "Tab" && this.at >= 0)) {
      this.list.children[this.at].click();
    } else return false;
    event.preventDefault();
    return true;
  }
}
