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

/** People, groups, commands and faults anew; several wishes in a row become one.
 * When the server is away, the stream fetches everything as soon as it is back. */
function refreshSoon() {
  clearTimeout(refresh);
  refresh = setTimeout(() => api.state().then(takeRest, () => {}), REFRESH_PAUSE);
}

function takeRest(state) {
  store.refresh(state);
  for (const topic of ["people", "faults", "commands"]) store.tell(topic);
}

store.addEventListener("change", ({ detail }) => detail.topic === "stale" && refreshSoon());

const stream = new Stream({
  refetch,
  onEvent: (event) => apply(store, event),
  onStatus: (status) => frame.setConnection(status),
});
stream.connect();
