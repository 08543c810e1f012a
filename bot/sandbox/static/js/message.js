/** One message as a bubble: who, what it answers, media, text, time, and its keyboard. */

import { colourOf } from "./avatar.js";
import { directionOf, el } from "./dom.js";
import { isJumbo, richText } from "./entities.js";
import { icon } from "./icons.js";
import { inlineKeyboard } from "./keyboards.js";
import { kindOf, mediaOf } from "./media.js";
import { serviceWords } from "./service.js";
import { fullName } from "./store.js";
import { timeOf } from "./times.js";
import { WORDS } from "./words.js";

/**
 * The element of a message, or of an album's messages together.
 * `scene`: `me` (the person whose screen this is), `inGroup`, `dir`, `language`,
 * `view(message)`, `jump(messageId)`, `acts(message)` for links and keys, `menu(message, anchor, point)`.
 * `first`: in an unbroken series of one sender's messages.
 */
export function messageNode(messages, first, scene) {
  const message = messages[0];
  const mine = message.from?.id === scene.me;
  const sender = message.from ? fullName(message.from) : WORDS.somebody;
  const spoken = messages.find((one) => one.text ?? one.caption) ?? message;
  const jumbo = Boolean(message.text) && isJumbo(message.text, message.entities);
  const rows = message.reply_markup?.inline_keyboard ?? [];
  const names = [
    "message",
    mine ? "out" : "in",
    first && "first",
    jumbo && "jumbo",
    rows.length > 0 && "has-keys",
  ];
  const article = el(
    "article",
    { class: names.filter(Boolean).join(" "), tabindex: "-1", "aria-label": WORDS.at(sender, timeOf(message.date)) },
    bubble(messages, spoken, first && sender, scene, mine),
    rows.length > 0 && inlineKeyboard(rows, scene.acts(message)),
  );
  article.addEventListener("contextmenu", (event) => openMenu(event, spoken, article, scene));
  article.addEventListener(
    "click",
    (event) => event.pointerType === "touch" && openMenu(event, spoken, article, scene),
  );
  return article;
}

/** A right click, a long press or, on a touch screen, a tap beside links and buttons opens the menu. */
function openMenu(event, message, article, scene) {
  if (event.target.closest("a, button, audio, video, [role=button], .keyboard") || String(getSelection())) return;
  event.preventDefault();
  scene.menu(message, article, { x: event.clientX, y: event.clientY });
}

function moreButton(message, scene) {
  const more = el(
    "button",
    { type: "button", class: "more-button", tabindex: "-1", "aria-label": WORDS.menuOf },
    icon("more"),
  );
  more.addEventListener("click", () => scene.menu(message, more));
  return more;
}

function bubble(messages, spoken, sender, scene, mine) {
  const message = messages[0];
  const media = messages.length > 1 ? album(messages, scene) : mediaOf(message, scene.view);
  const text = spoken.text ?? spoken.caption ?? "";
  const note = meta(spoken, mine);
  const bare = !text && (message.photo || message.sticker);
  const words = text && textBlock(text, spoken, scene, note);
  return el(
    "div",
    {
      class: ["bubble", media && "with-media", message.photo && "with-photo", bare && "bare"].filter(Boolean).join(" "),
    },
    head(message, sender, scene, mine),
    media && el("div", { class: "media" }, media),
    words,
    !text && note,
    moreButton(spoken, scene),
  );
}

function head(message, sender, scene, mine) {
  const name = scene.inGroup && !mine && sender;
  return [
    name && el("div", { class: `sender colour-text-${colourOf(message.from?.id ?? 0)}` }, el("bdi", {}, sender)),
    message.forward_origin && forwarded(message.forward_origin),
    message.via_bot && aside(`${WORDS.via} @${message.via_bot.username}`),
    message.reply_to_message && quote(message.reply_to_message, scene),
  ];
}

/** A small line in the page's own English, whatever the pane's direction. */
function aside(...words) {
  return el("div", { class: "aside" }, el("bdi", { dir: "ltr" }, words));
}

function forwarded(origin) {
  const hidden = origin.sender_user_name ?? origin.chat?.title ?? WORDS.somebody;
  const name = origin.sender_user ? fullName(origin.sender_user) : hidden;
  return aside(`${WORDS.forwardedFrom} `, el("bdi", { class: "strong" }, name));
}

function quote(original, scene) {
  const name = original.from ? fullName(original.from) : WORDS.somebody;
  return el(
    "button",
    { type: "button", class: "quote", "data-focus": "quote", onclick: () => scene.jump(original.message_id) },
    el("bdi", { class: "quote-name" }, name),
    el("span", { class: "quote-text", dir: "auto" }, summary(original)),
  );
}

/** A message in one line. */
export function summary(message) {
  return message.text ?? message.caption ?? serviceWords(message) ?? kindOf(message);
}

function textBlock(text, message, scene, note) {
  const entities = message.text !== undefined ? message.entities : message.caption_entities;
  const lastLine = text.slice(text.lastIndexOf("\n") + 1);
  const against = (directionOf(lastLine) ?? "ltr") !== scene.dir;
  const endsInBlock = (entities ?? []).some(
    (one) => /pre|quote/.test(one.type) && one.offset + one.length >= text.length,
  );
  if (against || endsInBlock) note.classList.add("below");
  const ways = new Set(text.split("\n").map(directionOf).filter(Boolean));
  const even = ways.size === 1;
  return el(
    "div",
    { class: even ? "text even" : "text", dir: even ? [...ways][0] : "auto", lang: scene.language },
    richText(text, entities, scene.acts(message)),
    note,
  );
}

function meta(message, mine) {
  return el(
    "span",
    { class: "meta" },
    message.edit_date && el("span", { class: "edited" }, `${WORDS.edited} `),
    el("time", { datetime: new Date(message.date * 1000).toISOString() }, timeOf(message.date)),
    mine && icon("check"),
  );
}

function album(messages, scene) {
  const pictures = messages.every((message) => message.photo || message.video);
  return el(
    "div",
    { class: pictures ? `album of-${Math.min(messages.length, 4)}` : "files", dir: pictures ? "ltr" : null },
    messages.map((message) => mediaOf(message, scene.view)),
  );
}
