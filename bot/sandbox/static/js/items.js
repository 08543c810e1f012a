/** What stands in a log, in order: day separators, service lines, messages, albums. */

import { dayNumber, dayOf } from "./times.js";
import { serviceWords } from "./service.js";

const SERIES = 600;

/**
 * Items for messages, each {kind, key, signature, …}; an element is built anew only when its
 * signature differs; `last` in a sender's series may change without that. `days` is {now, language}.
 */
export function layOut(messages, days) {
  const groups = grouped(messages);
  return groups.flatMap((group, index) => {
    const before = groups[index - 1];
    const newDay = !before || dayNumber(before[0].date) !== dayNumber(group[0].date);
    return [...(newDay ? [daySeparator(group[0].date, days)] : []), itemOf(group, before, groups[index + 1])];
  });
}

/** Messages one by one, albums together. */
function grouped(messages) {
  const groups = [];
  for (const message of messages) {
    const last = groups.at(-1);
    const album = message.media_group_id;
    if (album && last?.[0].media_group_id === album) last.push(message);
    else groups.push([message]);
  }
  return groups;
}

function daySeparator(date, { now, language }) {
  const words = dayOf(date, now, language);
  return { kind: "day", key: `day ${dayNumber(date)}`, signature: [words], words };
}

function itemOf(messages, before, after) {
  const message = messages[0];
  const service = serviceWords(message);
  const key = `message ${message.message_id}`;
  if (service !== null) return { kind: "service", key, signature: [service, message], words: service, messages };
  const first = !follows(before, messages);
  return { kind: "message", key, signature: [...messages, first], messages, first, last: !follows(messages, after) };
}

/** Whether a message continues the series of the one before it. */
function follows(before, messages) {
  if (!before || !messages) return false;
  const [a, b] = [before.at(-1), messages[0]];
  if (serviceWords(a) !== null || serviceWords(b) !== null) return false;
  return a.from?.id === b.from?.id && b.date - a.date < SERIES && dayNumber(a.date) === dayNumber(b.date);
}
