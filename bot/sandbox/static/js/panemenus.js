/** The menu of a chat and the menu of a message. */

import { formDialog, startDialog } from "./dialogs.js";
import { el, field } from "./dom.js";
import { openMenu } from "./menu.js";
import { WORDS } from "./words.js";

/** What can be done with a whole chat. */
export function chatMenu(pane, anchor) {
  const { deeds, person } = pane;
  const own = !pane.isGroup && [
    { label: WORDS.openLink, icon: "link", action: () => startDialog({ username: deeds.username(), dir: pane.dir }, (payload) => deeds.start(payload)) },
    person.blocked
      ? { label: WORDS.unblock, icon: "check", action: () => deeds.unblock() }
      : { label: WORDS.block, icon: "block", danger: true, action: () => deeds.block() },
  ];
  const items = [...(own || []), { label: WORDS.hide, icon: "hide", action: () => pane.page.hide(pane.chat) }];
  openMenu({ anchor, items, label: WORDS.chatMenu, dir: pane.dir });
}

/** What can be done with one message; `point` is where it was clicked. */
export function messageMenu(pane, message, anchor, point = null) {
  const { deeds, composer } = pane;
  const mine = message.from?.id === pane.speaker;
  const text = message.text ?? message.caption;
  const items = [
    { label: WORDS.reply, icon: "reply", action: () => composer.enterMode("reply", message) },
    mine && message.text !== undefined && { label: WORDS.edit, icon: "edit", action: () => composer.enterMode("edit", message) },
    text !== undefined && { label: WORDS.copy, icon: "copy", action: () => deeds.copy(text) },
    { label: WORDS.forward, icon: "forward", action: () => forwardDialog(pane, message) },
    mine && { label: WORDS.remove, icon: "remove", danger: true, action: () => deeds.remove(message) },
  ];
  openMenu({ anchor, items, label: WORDS.menuOf, dir: pane.dir, point });
}

function forwardDialog(pane, message) {
  const { store } = pane;
  const groups = [...store.groups.values()].map((group) => [group.id, group.title]);
  const people = [...store.people.keys()].map((id) => [id, store.nameOf(id)]);
  const select = el("select", { name: "goal" }, [...people, ...groups].map(([id, name]) => el("option", { value: id, selected: id === pane.chat }, name)));
  const forward = (data) => {
    const goal = Number(data.get("goal"));
    return pane.deeds.forward(message, goal < 0 ? pane.speaker : goal, goal);
  };
  formDialog({ title: WORDS.forward.replace("…", ""), body: field(WORDS.forwardTo, select), confirm: WORDS.send, dir: pane.dir, submit: forward });
}
