/**
 * Inline keyboards under a message and reply keyboards under the input.
 * Rows keep the bot's order from left to right in every language, as Telegram does.
 */

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { safeAddress, startPayload } from "./links.js";
import { WORDS } from "./words.js";

/**
 * The buttons under a message. `acts`: `tap(row, column)` for a callback, `open(address)` for a link into the bot, `copy(text)`,
 * `inline(query)`, `tell(sentence)`, and the bot's `username`; `isPending(row, column)` marks a tap in flight.
 */
export function inlineKeyboard(rows, acts) {
  const line = (row, r) => el("div", { class: "keys" }, row.map((button, c) => inlineKey(button, r, c, acts)));
  return el(
    "div",
    { class: "keyboard", role: "group", "aria-label": WORDS.buttonsOf, dir: "ltr", onkeydown: moveByArrows },
    rows.map(line),
  );
}

function inlineKey(button, row, column, acts) {
  const place = { class: "key", "data-focus": `key:${row}:${column}`, title: button.text };
  const label = el("span", { class: "key-label", dir: "auto" }, button.text);
  const outward = button.url !== undefined && startPayload(button.url, acts.username) === null;
  if (outward) return outwardKey(button, place, label);
  const sign = signOf(button);
  const pending = acts.isPending(row, column);
  return el(
    "button",
    { ...place, type: "button", "aria-busy": pending ? "true" : null, onclick: () => press(button, row, column, acts) },
    label,
    sign && icon(sign),
    pending && el("span", { class: "spinner", "aria-hidden": "true" }),
  );
}

function outwardKey(button, place, label) {
  const href = safeAddress(button.url);
  const spoken = el("span", { class: "unseen" }, ` (${WORDS.opensOutside})`);
  return el("a", { ...place, href, target: "_blank", rel: "noopener noreferrer" }, label, spoken, icon("link"));
}

function signOf(button) {
  if (button.url !== undefined) return "link";
  if (button.copy_text) return "copy";
  if (button.switch_inline_query !== undefined) return "forward";
  return null;
}

function press(button, row, column, acts) {
  if (button.url !== undefined) acts.open(button.url);
  else if (button.callback_data !== undefined) acts.tap(row, column);
  else if (button.copy_text) acts.copy(button.copy_text.text);
  else if (button.switch_inline_query_current_chat !== undefined) acts.inline(button.switch_inline_query_current_chat);
  else if (button.switch_inline_query !== undefined) acts.inline(button.switch_inline_query);
  else acts.tell(button.web_app ? WORDS.miniApp : WORDS.notOffered);
}

/** The reply keyboard in force. `press(button)` is called with the whole button. */
export function replyKeyboard(markup, pressed) {
  const rows = markup.keyboard.map(
    (row) => el("div", { class: "keys" }, row.map((button, c) => replyKey(asButton(button), c, pressed))),
  );
  const names = ["reply-keyboard", markup.resize_keyboard ? "resized" : ""].join(" ").trim();
  return el(
    "div",
    { class: names, role: "group", "aria-label": WORDS.keyboard, dir: "ltr", onkeydown: moveByArrows },
    rows,
  );
}

function replyKey(button, column, pressed) {
  const sign = button.request_contact ? "contact" : button.request_location ? "location" : null;
  return el(
    "button",
    { class: "key", type: "button", title: button.text, onclick: () => pressed(button) },
    sign && icon(sign),
    el("span", { class: "key-label", dir: "auto" }, button.text),
  );
}

function asButton(button) {
  return typeof button === "string" ? { text: button } : button;
}

const STEPS = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

/** Arrow keys walk over a keyboard's buttons; Tab does as well. */
function moveByArrows(event) {
  const step = STEPS[event.key];
  if (!step) return;
  const rows = [...event.currentTarget.querySelectorAll(".keys")].map((row) => [...row.children]);
  const key = event.target.closest(".key");
  const row = rows.findIndex((keys) => keys.includes(key));
  if (row < 0) return;
  event.preventDefault();
  event.stopPropagation();
  const column = rows[row].indexOf(key);
  const goal = rows[row + step[0]] ?? rows[row];
  goal[Math.min(Math.max(column + step[1], 0), goal.length - 1)]?.focus();
}
