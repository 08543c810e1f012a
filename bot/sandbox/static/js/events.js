/** What each event of the server does to the store. */

const EFFECTS = {
  message: (store, { chat_id, message }) => store.put(chat_id, message),
  edited: (store, { chat_id, message }) => {
    forgetTaps(store, chat_id, message.message_id);
    store.put(chat_id, message);
  },
  deleted: (store, { chat_id, message_id }) => store.drop(chat_id, message_id),
  action: (store, { chat_id, action }) => store.setAction(chat_id, action),
  toast: (store, event) => answerTap(store, event),
  keyboard: (store, { chat_id, keyboard }) => {
    store.keyboards.set(chat_id, keyboard);
    store.tell("keyboard", chat_id);
  },
  commands: (store, { chat_id, person_id, commands }) => {
    store.setCommands(chat_id, person_id, commands);
    store.tell("commands", person_id);
  },
  people: (store) => store.tell("stale"),
  groups: (store) => store.tell("stale"),
  faults: (store) => store.tell("stale"),
  blocked: (store, { person_id, blocked }) => {
    const person = store.people.get(person_id);
    if (person) store.people.set(person_id, { ...person, blocked });
    store.tell("blocked", person_id);
  },
  pinned: (store, { chat_id, message_id }) => {
    store.pinned.set(chat_id, message_id);
    store.tell("pinned", chat_id);
  },
  clock: (store, { now }) => {
    store.setClock(now);
    store.tell("clock");
  },
  journal: (store, { entry }) => store.addCall(entry),
  lint: (store, { finding }) => store.addFinding(finding),
  forced: (store, { chat_id, message_id, placeholder }) => {
    store.tell("forced", chat_id, { messageId: message_id, placeholder });
  },
  inline: (store, { person_id, ...answer }) => store.tell("inline", person_id, { answer }),
  notice: (store, { text }) => {
    store.notice = text;
    store.tell("notice");
  },
};

/** Take one event; kinds this page does not know are left alone. */
export function apply(store, event) {
  EFFECTS[event.type]?.(store, event);
}

/** A tap went out: its button waits under this key until the answer comes, which may have been quicker. */
export function awaitAnswer(store, queryId, tap) {
  if (!store.answered.has(queryId)) {
    store.pending.set(queryId, tap);
    return;
  }
  endTap(store, tap, store.answered.get(queryId));
  store.answered.delete(queryId);
}

function answerTap(store, { callback_query_id: queryId, person_id, text, alert, payload }) {
  const tap = store.pending.get(queryId);
  store.pending.delete(queryId);
  if (tap) endTap(store, tap, payload);
  else store.answered.set(queryId, payload);
  if (text) store.tell("toast", tap?.chat ?? person_id, { text, alert });
}

function endTap(store, tap, payload) {
  store.tell("tapped", tap.chat, { tap });
  if (payload) store.tell("opened", tap.chat, { payload });
}

function forgetTaps(store, chat, messageId) {
  for (const [queryId, tap] of store.pending) {
    if (tap.chat === chat && tap.message === messageId) store.pending.set(queryId, { chat });
  }
}
