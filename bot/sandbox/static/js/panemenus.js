/** The menu of a chat and the menu of a message. */

import { formDialog, startDialog } from "./dialogs.js";
import { el, field } from "./dom.js";
import { openMenu } from "./menu.js";
import { WORDS } from "./words.js";

/** What can be done with a whole chat. */
export function chatMenu(pane, anchor) {
  const { deeds, person } = pane;
  const own = pane.isGroup ? [membership(pane)] : [
    {
      label: WORDS.openLink,
      icon: "link",
      action: () => startDialog({ username: deeds.username(), dir: pane.dir }, (payload) => deeds.start(payload)),
    },
    person.blocked
      ? { label: WORDS.unblock, icon: "check", action: () => deeds.unblock() }
      : { label: WORDS.block, icon: "block", danger: true, action: () => deeds.block() },
  ];
  const items = [...own, { label: WORDS.hide, icon: "hide", action: () => pane.page.hide(pane.chat) }];
  openMenu({ anchor, items, label: WORDS.chatMenu, dir: pane.dir });
}

/** A group throws the bot out, or takes it back. */
function membership(pane) {
  const { api, chat, store } = pane;
  const change = (what) => () => pane.attempt(() => api.changeGroup(chat, what));
  return store.groups.get(chat).bot_status === "member"
    ? { label: WORDS.removeBot, icon: "block", danger: true, action: change("remove") }
    : { label: WORDS.addBot, icon: "add", action: change("add") };
}

/** What can be done with one message; `point` is where it was clicked. */
export function messageMenu(pane, message, anchor, point = null) {
  const { deeds, composer } = pane;
  const mine = message.from?.id === pane.speaker;
  const text = message.text ?? message.caption;
  const items = [
    { label: WORDS.reply, icon: "reply", action: () => composer.enterMode("reply", message) },
    mine && message.text !== undefined && {
      label: WORDS.edit,
      icon: "edit",
      action: () => composer.enterMode("edit", message),
    },
    text !== undefined && { label: WORDS.copy, icon: "copy", action: () => deeds.copy(text) },
    { label: WORDS.forward, icon: "forward", action: () => forward(pane, message) },
    mine && { label: WORDS.remove, icon: "remove", danger: true, action: () => deeds.remove(message) },
  ];
  openMenu({ anchor, items, label: WORDS.menuOf, dir: pane.dir, point });
}

/** A person passes a message on to the bot or into a group of theirs. */
function forward(pane, message) {
  const { store, speaker, deeds } = pane;
  const groups = [...store.groups.values()].filter((group) => group.members.includes(speaker));
  const goals = [[speaker, store.bot.first_name], ...groups.map((group) => [group.id, group.title])];
  if (goals.length === 1) {
    deeds.forward(message, speaker);
    return;
  }
  const select = el(
    "select",
    { name: "goal" },
    goals.map(([id, name]) => el("option", { value: id, selected: id === pane.chat }, name)),
  );
  const submit = (data) => deeds.forward(message, Number(data.get("goal")));
  formDialog({
    title: WORDS.forward.replace("…", ""),
    body: field(WORDS.forwardTo, select),
    confirm: WORDS.send,
    dir: pane.dir,
    submit,
  });
}
