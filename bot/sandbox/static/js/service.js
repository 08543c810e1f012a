/** Messages that nobody wrote: somebody joined, a group was made. */

import { fullName } from "./store.js";
import { WORDS } from "./words.js";

const PHRASES = {
  new_chat_members: (message) => WORDS.joined(message.new_chat_members.map(fullName).join(", ")),
  left_chat_member: (message) => WORDS.left(fullName(message.left_chat_member)),
  pinned_message: (message) => WORDS.pinnedThis(fullName(message.from)),
  group_chat_created: (message) => WORDS.groupMade(fullName(message.from)),
  migrate_to_chat_id: () => WORDS.grown,
  migrate_from_chat_id: () => WORDS.grown,
  new_chat_title: (message) => message.new_chat_title,
};

/** A service message's sentence; null for a message that somebody wrote. */
export function serviceWords(message) {
  const kind = Object.keys(PHRASES).find((name) => message[name]);
  return kind ? PHRASES[kind](message) : null;
}
