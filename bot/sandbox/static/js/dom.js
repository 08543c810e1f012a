/** Building elements. Strings become text nodes, so nothing a person types is ever parsed. */

/**
 * Build an element.
 * Attributes: `class`, `dataset` (object), `on…` functions, booleans, everything else as it is.
 * Children: nodes, strings, arrays of them; null, undefined and false are left out.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) assign(element, name, value);
  element.append(...solid(children));
  return element;
}

function assign(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name === "dataset") Object.assign(element.dataset, value);
  else if (typeof value === "function") element.addEventListener(name.slice(2), value);
  else if (value === true) element.setAttribute(name, "");
  else element.setAttribute(name, value);
}

function solid(children) {
  return children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false);
}

/** Replace all children; the same rules as `el`. */
export function fill(element, ...children) {
  element.replaceChildren(...solid(children));
  return element;
}

let counter = 0;

/** An id that no other element of the page has. */
export function freshId(stem) {
  counter += 1;
  return `${stem}-${counter}`;
}

/** A labelled form field: the label text above the control. */
export function field(label, control, hint = null) {
  control.id ||= freshId("field");
  const note = hint && el("span", { class: "hint" }, " ", el("bdi", {}, hint));
  return el("div", { class: "field" }, el("label", { for: control.id }, el("bdi", {}, label), note), control);
}

const FIRST_LETTER =
  /(?<rtl>\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\u200f)|\p{L}|\u200e/u;
const ISOLATED = /[\u2066-\u2068][^\n\u2069]*\u2069?/gu;

/** The direction of the first strong letter that is not isolated, "ltr" or "rtl"; null when there is none. */
export function directionOf(text) {
  const found = FIRST_LETTER.exec(text.replace(ISOLATED, ""));
  if (!found) return null;
  return found.groups.rtl ? "rtl" : "ltr";
}
