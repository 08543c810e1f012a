/**
 * The server's events, over one connection that mends itself.
 * It resumes after the last event it saw. When the server cannot resume (a reset) or was gone
 * altogether (a refused attempt), the state is fetched anew before the next attempt.
 */

import { Refusal } from "./api.js";

const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 5000;

export class Stream {
  /**
   * `refetch` loads the state and gives the sequence to go on from; it may throw.
   * `onEvent` takes one event, `onStatus` a boolean: connected or not.
   */
  constructor({ refetch, onEvent, onStatus }) {
    Object.assign(this, { refetch, onEvent, onStatus });
    this.after = 0;
    this.pause = FIRST_PAUSE;
    this.stale = true;
  }

  /** Fetch the state if it is stale, then listen; runs again by itself after every failure. */
  async connect() {
    try {
      if (this.stale) {
        this.after = await this.refetch();
        this.stale = false;
      }
      this.listen();
    } catch (failure) {
      if (!(failure instanceof Refusal)) throw failure;
      this.lost(failure.status !== 403 && failure.status !== 401);
    }
  }

  listen() {
    const source = new EventSource(`/sandbox/events?after=${this.after}`);
    let opened = false;
    source.onopen = () => {
      opened = true;
      this.pause = FIRST_PAUSE;
      this.onStatus("connected");
    };
    source.onmessage = (message) => this.take(source, message);
    source.onerror = () => {
      source.close();
      this.stale ||= !opened;
      this.lost(true);
    };
  }

  take(source, message) {
    const event = JSON.parse(message.data);
    if (message.lastEventId) this.after = Number(message.lastEventId);
    if (event.type !== "reset") {
      this.onEvent(event);
      return;
    }
    source.close();
    this.stale = true;
    this.connect();
  }

  lost(again) {
    this.onStatus(again ? "connecting" : "refused");
    if (!again) return;
    setTimeout(() => this.connect(), this.pause);
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }
}
