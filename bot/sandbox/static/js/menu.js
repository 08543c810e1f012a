/** A small pop-up menu: arrow keys, Enter, Escape; focus returns to where it came from. */

import { el } from "./dom.js";
import { icon } from "./icons.js";

const EDGE = 8;

/**
 * Open a menu beside `anchor`, or at `point` {x, y}. Items are {label, icon, action, danger}; falsy ones are left out.
 */
export function openMenu({ anchor, items, label, dir, point = null }) {
  const back = document.activeElement;
  const menu = el("div", { class: "menu", role: "menu", "aria-label": label, dir, popover: "auto", onkeydown: walk });
  menu.append(...items.filter(Boolean).map((item) => entry(item, menu, back)));
  (anchor.closest("section, header, aside") ?? document.body).append(menu);
  menu.addEventListener("toggle", ({ newState }) => newState === "closed" && close(menu, back));
  menu.showPopover();
  place(menu, point ?? cornerOf(anchor, dir), dir);
  menu.firstElementChild?.focus();
  return menu;
}

function entry({ label, icon: sign, action, danger }, menu, back) {
  const choose = () => {
    menu.hidePopover();
    back?.focus({ preventScroll: true });
    action();
  };
  return el(
    "button",
    { type: "button", role: "menuitem", tabindex: "-1", class: danger ? "danger" : null, onclick: choose },
    sign && icon(sign),
    el("bdi", {}, label),
  );
}

function close(menu, back) {
  const hadFocus = menu.contains(document.activeElement) || document.activeElement === document.body;
  menu.remove();
  if (hadFocus) back?.focus({ preventScroll: true });
}

function cornerOf(anchor, dir) {
  const box = anchor.getBoundingClientRect();
  return {
    x: dir === "rtl" ? box.left : box.right,
    y: box.bottom + 4,
    above: box.top - 4,
    from: dir === "rtl" ? "left" : "right",
  };
}

/** A click's menu opens beside the pointer; a button's menu hangs from the button's outer corner. */
function place(menu, { x, y, above = y, from }, dir) {
  const { width, height } = menu.getBoundingClientRect();
  const start = from ?? (dir === "rtl" ? "right" : "left");
  const left = start === "left" ? x : x - width;
  const top = y + height > innerHeight - EDGE ? Math.max(EDGE, above - height) : y;
  menu.style.left = `${Math.min(Math.max(EDGE, left), innerWidth - width - EDGE)}px`;
  menu.style.top = `${top}px`;
}

function walk(event) {
  const items = [...event.currentTarget.children];
  const at = items.indexOf(document.activeElement);
  const goals = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 };
  const goal = goals[event.key];
  if (event.key === "Tab") event.currentTarget.hidePopover();
  if (goal === undefined) return;
  event.preventDefault();
  items[(goal + items.length) % items.length].focus();
}
