/**
 * The messages of one chat, oldest first, kept in step with the store: only what changed is built anew,
 * so focus, opened spoilers and a screen reader's place survive, and only news is announced.
 */

import { el, fill } from "./dom.js";
import { icon } from "./icons.js";
import { layOut } from "./items.js";
import { WORDS } from "./words.js";

const PAGE = 150;
const NEAR = 90;

export class Log {
  /** `make(item)` builds an item's element; `items()` gives the chat's messages. */
  constructor({ label, hint, make, messages, daysOf, openMenu }) {
    Object.assign(this, { make, messages, daysOf, openMenu });
    this.shown = PAGE;
    this.nodes = new Map();
    this.unseen = 0;
    this.list = el("div", { class: "log-items" });
    this.earlier = el(
      "button",
      { type: "button", class: "earlier", hidden: true, onclick: () => this.showEarlier() },
      WORDS.earlier,
    );
    this.newest = el(
      "button",
      { type: "button", class: "newest", hidden: true, "aria-label": WORDS.newest, onclick: () => this.toBottom(true) },
      icon("down"),
      el("span", { class: "badge", hidden: true }),
    );
    this.scroller = el(
      "div",
      { class: "log", role: "log", "aria-live": "off", "aria-label": label, "aria-describedby": hint, tabindex: "0" },
      this.list,
    );
    this.element = el("div", { class: "log-frame" }, this.scroller, this.newest);
    this.atBottom = true;
    this.top = 0;
    this.scroller.addEventListener("scroll", () => this.scrolled(), { passive: true });
    this.scroller.addEventListener("keydown", (event) => this.walk(event));
    new ResizeObserver(() => this.atBottom && this.toBottom()).observe(this.list);
    new ResizeObserver(() => this.atBottom && this.toBottom()).observe(this.scroller);
  }

  /** Bring the elements in step. `news`: the message that caused it, when it is a new one. */
  update({ news = null, own = false } = {}) {
    const all = this.messages();
    const items = layOut(all.slice(-this.shown), this.daysOf());
    this.reconcile(items);
    this.earlier.hidden = all.length <= this.shown;
    if (own) this.atBottom = true;
    if (this.atBottom) this.toBottom();
    else if (news) this.countUnseen();
    requestAnimationFrame(() => this.scroller.setAttribute("aria-live", "polite"));
  }

  /** Start over: everything is built anew and nothing is announced. */
  reset() {
    this.scroller.setAttribute("aria-live", "off");
    this.nodes.clear();
    fill(this.list);
    this.atBottom = true;
    this.update();
  }

  reconcile(items) {
    const kept = new Map();
    let previous = this.earlier;
    if (!this.earlier.isConnected) this.list.prepend(this.earlier);
    for (const item of items) {
      const node = this.nodeFor(item);
      if (item.kind === "message") node.classList.toggle("last", item.last);
      kept.set(item.key, { node, signature: item.signature });
      if (previous.nextSibling !== node) previous.after(node);
      previous = node;
    }
    for (const [key, { node }] of this.nodes) if (!kept.has(key)) this.remove(node);
    this.nodes = kept;
  }

  nodeFor(item) {
    const known = this.nodes.get(item.key);
    if (known && same(known.signature, item.signature)) return known.node;
    const node = this.make(item);
    if (item.messages) node.dataset.messages = item.messages.map((message) => message.message_id).join(" ");
    if (!known) return node;
    node.classList.add("settled");
    replaceKeepingFocus(known.node, node);
    return node;
  }

  remove(node) {
    const hadFocus = node.contains(document.activeElement);
    node.remove();
    if (hadFocus) this.scroller.focus();
  }

  showEarlier() {
    const height = this.scroller.scrollHeight;
    this.shown += PAGE;
    this.scroller.setAttribute("aria-live", "off");
    this.update();
    this.scroller.scrollTop += this.scroller.scrollHeight - height;
    this.scroller.focus();
  }

  /** Scroll to a message and make it glow; its key has focus then. */
  jump(messageId) {
    const node = this.nodeOf(messageId);
    if (!node) return;
    node.scrollIntoView({ block: "center" });
    node.focus({ preventScroll: true });
    node.classList.add("glow");
    node.addEventListener("animationend", () => node.classList.remove("glow"), { once: true });
  }

  nodeOf(messageId) {
    return this.list.querySelector(`[data-messages~="${messageId}"]`);
  }

  toBottom(focus = false) {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.seenAll();
    if (focus) this.scroller.focus();
  }

  scrolled() {
    const { scrollTop, clientHeight, scrollHeight } = this.scroller;
    if (!clientHeight) return;
    const near = scrollHeight - scrollTop - clientHeight < NEAR;
    if (near) this.atBottom = true;
    else if (scrollTop < this.top) this.atBottom = false;
    this.top = scrollTop;
    if (near) this.seenAll();
    this.newest.hidden = this.atBottom;
  }

  countUnseen() {
    this.unseen += 1;
    const badge = this.newest.querySelector(".badge");
    badge.hidden = false;
    badge.textContent = String(this.unseen);
  }

  seenAll() {
    this.unseen = 0;
    this.newest.hidden = true;
    this.newest.querySelector(".badge").hidden = true;
  }

  walk(event) {
    const here = event.target.closest(".message");
    if (event.target !== this.scroller && event.target !== here) return;
    const steps = { ArrowUp: -1, ArrowDown: 1 };
    if (event.key in steps) this.step(here, steps[event.key], event);
    else if (here && (event.key === "Enter" || event.key === "ContextMenu")) {
      event.preventDefault();
      this.openMenu(here);
    }
  }

  step(here, by, event) {
    const all = [...this.list.querySelectorAll(".message")];
    const at = here ? all.indexOf(here) + by : all.length - 1;
    event.preventDefault();
    if (at < 0 || at >= all.length) return;
    all[at].focus();
    all[at].scrollIntoView({ block: "nearest" });
  }
}

function same(a, b) {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

/** Swap an element for its successor; focus stays on the same control, or its neighbour, or the message. */
function replaceKeepingFocus(old, next) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const keepsSpoilers = old.querySelectorAll(".spoiler.shown").length > 0;
  old.replaceWith(next);
  if (keepsSpoilers) next.querySelectorAll(".spoiler").forEach((cover) => cover.click());
  if (!focused) return;
  const controls = [...next.querySelectorAll("[data-focus]")];
  const twin = controls.find((control) => control.dataset.focus === focused.dataset.focus);
  const neighbour = focused.classList.contains("key") ? next.querySelector(".key") : null;
  (twin ?? neighbour ?? next).focus({ preventScroll: true });
}
