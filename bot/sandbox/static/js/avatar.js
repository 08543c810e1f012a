/** Round signs with initials for people, groups and the bot. */

import { el } from "./dom.js";

const COLOURS = 7;

/** A round sign; decoration only, so a name must stand beside it. */
export function avatar(id, name, kind = "person") {
  return el("span", { class: `avatar ${kind} colour-${colourOf(id)}`, "aria-hidden": "true" }, initials(name));
}

/** One of seven colours, always the same for one id. */
export function colourOf(id) {
  return Math.abs(id) % COLOURS;
}

function initials(name) {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  return words.slice(0, 2).map((word) => [...word][0]).join("").toLocaleUpperCase();
}
