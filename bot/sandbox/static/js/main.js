/** Starts the page: state, stream, frame. */

import { Api } from "./api.js";
import { apply } from "./events.js";
import { Frame } from "./frame.js";
import { Store } from "./store.js";
import { Stream } from "./stream.js";

const REFRESH_PAUSE = 50;

const token = document.querySelector('meta[name="sandbox-token"]')?.content ?? "";
const store = new Store();
const api = new Api(token);
const frame = new Frame(document.getElementById("page"), store, api);

/** Everything anew; gives the number of the last event that is in it. */
async function refetch() {
  const state = await api.state();
  store.load(state);
  store.lint = await api.lint().catch(() => []);
  store.tell("lint");
  return state.sequence;
}

let refresh = null;

/** People, groups, commands and faults anew; several wishes in a row become one. */
function refreshSoon() {
  clearTimeout(refresh);
  refresh = setTimeout(async () => {
    store.refresh(await api.state());
    store.tell("people");
    store.tell("faults");
    store.tell("commands");
  }, REFRESH_PAUSE);
}

store.addEventListener("change", ({ detail }) => detail.topic === "stale" && refreshSoon());

const stream = new Stream({
  refetch,
  onEvent: (event) => apply(store, event),
  onStatus: (status) => frame.setConnection(status),
});
stream.connect();
