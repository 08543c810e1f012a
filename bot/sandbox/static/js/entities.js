/**
 * Text and its entities as nodes. Offsets and lengths are UTF-16 units, which is how
 * JavaScript counts as well. Entities may nest; one that sticks out of its parent is split.
 */

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { safeAddress, startPayload } from "./links.js";
import { WORDS } from "./words.js";

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const PLAIN = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" };
const COLOURED = new Set(["hashtag", "cashtag", "mention", "text_mention"]);

/**
 * Nodes for a text. `acts` is what links inside it can do:
 * `say(text)`, `start(payload)`, `copy(text)`, and `username` of the bot.
 */
export function richText(text, entities, acts) {
  return build(text, 0, text.length, inOrder(entities ?? [], text.length), acts);
}

function inOrder(entities, end) {
  return entities
    .map(({ offset, length, ...rest }) => ({ ...rest, from: Math.max(0, offset), to: Math.min(end, offset + length) }))
    .filter((entity) => entity.from < entity.to)
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

function build(text, start, end, entities, acts) {
  const nodes = [];
  const queue = [...entities];
  let cursor = start;
  while (queue.length) {
    const entity = queue.shift();
    const { inside, after } = divide(queue.splice(0), entity.to);
    const isBlock = BLOCKS.has(entity.type);
    nodes.push(between(text, cursor, entity.from, isBlock));
    const content = build(text, entity.from, entity.to, inside, acts);
    nodes.push(wrap(entity, text.slice(entity.from, entity.to), content, acts));
    cursor = entity.to + (isBlock && text[entity.to] === "\n" ? 1 : 0);
    queue.push(
      ...after.filter((other) => other.to > cursor).map((other) => ({ ...other, from: Math.max(cursor, other.from) })),
    );
  }
  nodes.push(text.slice(cursor, end));
  return nodes.filter((node) => node !== "");
}

/** A block stands on lines of its own, so the line break before it is not drawn again. */
function between(text, from, to, beforeBlock) {
  const part = text.slice(from, to);
  return beforeBlock && part.endsWith("\n") ? part.slice(0, -1) : part;
}

function divide(entities, edge) {
  const before = entities.filter((entity) => entity.from < edge);
  const beyond = entities.filter((entity) => entity.to > edge);
  return {
    inside: before.map((entity) => ({ ...entity, to: Math.min(edge, entity.to) })),
    after: beyond.map((entity) => ({ ...entity, from: Math.max(edge, entity.from) })),
  };
}

function wrap(entity, text, content, acts) {
  const { type } = entity;
  if (PLAIN[type]) return el(PLAIN[type], {}, content);
  if (COLOURED.has(type)) return el("span", { class: "tinted" }, content);
  const make = MAKERS[type];
  return make ? make(entity, text, content, acts) : el("span", {}, content);
}

const MAKERS = {
  code: (entity, text, content, acts) => el("code", { class: "copyable", onclick: () => acts.copy(text) }, content),
  pre: preformatted,
  blockquote: (entity, text, content) => el("blockquote", { dir: "auto" }, content),
  expandable_blockquote: (entity, text, content) => foldable(content),
  spoiler: (entity, text, content) => spoiler(content),
  url: (entity, text, content, acts) => link(text, content, acts),
  text_link: (entity, text, content, acts) => link(entity.url ?? "", content, acts, entity.url),
  email: (entity, text, content, acts) => link(`mailto:${text}`, content, acts),
  phone_number: (entity, text, content, acts) => link(`tel:${text.replace(/[^+\d]/g, "")}`, content, acts),
  bot_command: (entity, text, content, acts) => inTextButton("command", content, () => acts.say(text), { key: text }),
};

function preformatted(entity, text, content, acts) {
  const copy = el(
    "button",
    {
      type: "button",
      class: "pre-copy",
      "aria-label": WORDS.copyCode,
      "data-focus": `copy:${entity.from}`,
      onclick: () => acts.copy(text),
    },
    icon("copy"),
  );
  const head = el("span", { class: "pre-head" }, el("span", {}, entity.language ?? ""), copy);
  return el("span", { class: "pre" }, head, el("pre", { dir: "auto" }, el("code", {}, content)));
}

function link(address, content, acts, title = null) {
  const inward = startPayload(address, acts.username) !== null;
  if (inward) return inTextButton("link", content, () => acts.open(address), { key: address, title });
  const safe = safeAddress(address);
  if (!safe) return el("span", { class: "tinted" }, content);
  return el(
    "a",
    { href: safe, target: "_blank", rel: "noopener noreferrer", title, "data-focus": `link:${safe}` },
    content,
  );
}

/** A button that flows with the text: a real button would break the bidirectional order of its line. */
function inTextButton(kind, content, action, { key, title = null }) {
  const press = (event) => {
    event.preventDefault();
    action();
  };
  const attributes = { class: kind, role: "button", tabindex: "0", title, "data-focus": `${kind}:${key}` };
  return el("span", { ...attributes, onclick: press, onkeydown: (event) => isPress(event) && press(event) }, content);
}

function isPress(event) {
  return event.key === "Enter" || event.key === " ";
}

function spoiler(content) {
  const cover = el(
    "span",
    { class: "spoiler", role: "button", tabindex: "0", "aria-label": WORDS.hiddenText, "data-focus": "spoiler" },
  );
  const inner = el("span", { class: "spoiler-text", "aria-hidden": "true", inert: true }, content);
  const show = (event) => {
    if (cover.classList.contains("shown")) return;
    event.preventDefault();
    event.stopPropagation();
    for (const name of ["role", "aria-label"]) cover.removeAttribute(name);
    cover.tabIndex = -1;
    cover.classList.add("shown");
    inner.removeAttribute("aria-hidden");
    inner.inert = false;
  };
  cover.addEventListener("click", show);
  cover.addEventListener("keydown", (event) => isPress(event) && show(event));
  cover.append(inner);
  return cover;
}

function foldable(content) {
  const body = el("blockquote", { dir: "auto", class: "folded" }, content);
  const toggle = el(
    "button",
    { type: "button", class: "unfold", "aria-expanded": "false", "aria-label": WORDS.unfold, "data-focus": "unfold" },
    icon("down"),
  );
  toggle.addEventListener("click", () => {
    const folded = body.classList.toggle("folded");
    toggle.setAttribute("aria-expanded", String(!folded));
  });
  return el("span", { class: "quotation", dir: "auto" }, body, toggle);
}

/** Whether a text is nothing but one to three emoji, which chat clients show large. */
export function isJumbo(text, entities) {
  if (entities?.length || text.length > 30) return false;
  const signs = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map((part) => part.segment);
  return signs.length <= 3 && signs.every(
    (sign) => /^(\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{RI}\p{RI})/u.test(sign),
  );
}
