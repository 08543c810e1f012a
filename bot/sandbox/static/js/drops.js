/** Files dropped onto a pane. */

import { el } from "./dom.js";
import { icon } from "./icons.js";
import { WORDS } from "./words.js";

/** Show a sign while files hover over `element`, and hand them over when dropped. */
export function acceptDrops(element, take) {
  const sign = el("div", { class: "drop-sign", hidden: true }, icon("file"), el("span", {}, WORDS.dropHere));
  element.append(sign);
  let depth = 0;
  const show = (by) => {
    depth = by === null ? 0 : depth + by;
    sign.hidden = depth <= 0;
  };
  const guarded = (reaction) => (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    reaction(event);
  };
  element.addEventListener("dragenter", guarded(() => show(1)));
  element.addEventListener("dragleave", guarded(() => show(-1)));
  element.addEventListener("dragover", guarded(() => {}));
  element.addEventListener("drop", guarded((event) => {
    show(null);
    take([...event.dataTransfer.files]);
  }));
}
