/** Modal dialogs; Escape closes, focus returns to where it was. */

import { el, field, freshId } from "./dom.js";
import { icon } from "./icons.js";
import { fileAddress } from "./api.js";
import { largest } from "./media.js";
import { languages } from "./times.js";
import { WORDS } from "./words.js";

/**
 * Show a form in a dialog. `body` are its nodes, `confirm` the button's word.
 * `submit` is called with the form's FormData; when it throws, the sentence is shown and the dialog stays.
 */
export function formDialog({ title, body, confirm, submit, dir = "ltr" }) {
  const heading = el("h2", { id: freshId("title") }, el("bdi", {}, title));
  const problem = el("p", { class: "problem", role: "alert" });
  const form = el("form", { class: "dialog-form" }, heading, body, problem, buttons(confirm, () => dialog.close()));
  const dialog = el("dialog", { "aria-labelledby": heading.id, dir }, form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    problem.textContent = "";
    try {
      await submit(new FormData(form));
      dialog.close();
    } catch (failure) {
      problem.textContent = failure.message;
    }
  });
  show(dialog);
}

function buttons(confirm, cancel) {
  return el(
    "div",
    { class: "dialog-buttons" },
    el("button", { type: "button", class: "quiet", onclick: cancel }, WORDS.cancel),
    el("button", { type: "submit", class: "strong-button" }, confirm),
  );
}

function show(dialog) {
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  dialog.showModal();
}

/** What the bot answers a tap with when it wants an alert: one sentence and OK. */
export function alertDialog({ name, text, dir }) {
  const heading = el("h2", { id: freshId("title") }, el("bdi", {}, name));
  const words = el("p", { id: freshId("words"), class: "alert-text", dir: "auto" }, text);
  const ok = el(
    "button",
    { type: "button", class: "strong-button", autofocus: true, onclick: () => dialog.close() },
    WORDS.ok,
  );
  const dialog = el(
    "dialog",
    { role: "alertdialog", "aria-labelledby": heading.id, "aria-describedby": words.id, dir },
  );
  dialog.append(el("div", { class: "dialog-form" }, heading, words, el("div", { class: "dialog-buttons" }, ok)));
  show(dialog);
}

/** A picture as large as the window allows. */
export function pictureDialog(message) {
  const size = largest(message.photo);
  const close = el(
    "button",
    { type: "button", class: "icon-button", "aria-label": WORDS.close, onclick: () => dialog.close() },
    icon("close"),
  );
  const save = el(
    "a",
    { class: "icon-button", href: fileAddress(size.file_id, true), download: "", "aria-label": WORDS.download },
    icon("download"),
  );
  const image = el("img", { src: fileAddress(size.file_id), alt: message.caption || WORDS.photo });
  const dialog = el(
    "dialog",
    { class: "picture", "aria-label": WORDS.photo },
    el("div", { class: "picture-bar" }, save, close),
    image,
  );
  show(dialog);
}

/** The choice of a language, as a select named `language_code`; with codes when there is room for them. */
export function languageSelect(current, withCodes = true) {
  const options = languages(current).map(
    ([code, name]) => el("option", { value: code, selected: code === current }, withCodes ? `${name} (${code})` : name),
  );
  return el("select", { name: "language_code" }, options);
}

export function personDialog(submit) {
  const body = [
    field(
      WORDS.firstName,
      el("input", { name: "first_name", required: true, maxlength: "64", dir: "auto", autocomplete: "off" }),
    ),
    field(
      WORDS.lastName,
      el("input", { name: "last_name", maxlength: "64", dir: "auto", autocomplete: "off" }),
      WORDS.optional,
    ),
    field(WORDS.username, el("input", { name: "username", maxlength: "32", autocomplete: "off" }), WORDS.optional),
    field(WORDS.language, languageSelect("en")),
  ];
  const details = (data) => Object.fromEntries([...data].filter(([, value]) => value));
  formDialog({ title: WORDS.addPerson, body, confirm: WORDS.add, submit: (data) => submit(details(data)) });
}

export function groupDialog(people, submit) {
  const choices = people.map(([id, name]) => {
    const box = el("input", { type: "checkbox", name: "member", value: id, checked: true });
    return el("label", { class: "choice" }, box, el("bdi", {}, name));
  });
  const body = [
    field(
      WORDS.groupName,
      el("input", { name: "title", required: true, maxlength: "128", dir: "auto", autocomplete: "off" }),
    ),
    el("fieldset", {}, el("legend", {}, WORDS.members), choices),
  ];
  const group = (data) => submit(data.get("title"), data.getAll("member").map(Number));
  formDialog({ title: WORDS.addGroup, body, confirm: WORDS.add, submit: group });
}

export function startDialog({ username, dir }, submit) {
  const input = el(
    "input",
    {
      name: "payload",
      maxlength: "64",
      pattern: "[A-Za-z0-9_\\-]*",
      autocomplete: "off",
      dir: "ltr",
      spellcheck: "false",
    },
  );
  const body = field(WORDS.startPayload, input, `t.me/${username}?start=…`);
  formDialog({
    title: WORDS.openLink.replace("…", ""),
    body,
    confirm: WORDS.open,
    dir,
    submit: (data) => submit(data.get("payload")),
  });
}

export function contactDialog({ bot, dir, choose }, submit) {
  const phone = el(
    "input",
    { name: "phone_number", type: "tel", dir: "ltr", autocomplete: "off", pattern: "\\+?[0-9 ]{5,20}" },
  );
  const kind = (own, label) => {
    const button = el("input", { type: "radio", name: "own", value: String(own), checked: own });
    return el("label", { class: "choice" }, button, label);
  };
  const kinds = [kind(true, WORDS.ownCard), kind(false, WORDS.othersCard)];
  const body = [
    el("p", {}, el("bdi", {}, WORDS.shareNumberWith(bot))),
    choose && el("fieldset", {}, el("legend", {}, WORDS.contact), kinds),
    field(WORDS.phone, phone, WORDS.optional),
  ];
  const card = (data) => {
    const number = data.get("phone_number");
    return submit({ own: data.get("own") !== "false", ...(number ? { phone_number: number } : {}) });
  };
  formDialog({ title: choose ? WORDS.contact : WORDS.shareNumber, body, confirm: WORDS.share, dir, submit: card });
}

export function locationDialog(dir, submit) {
  const number = (name, value, most) =>
    el("input", { name, type: "number", required: true, step: "any", min: -most, max: most, value, dir: "ltr" });
  const [, latitude, longitude] = WORDS.places[0];
  const inputs = [number("latitude", latitude, 90), number("longitude", longitude, 180)];
  const places = el("select", {}, WORDS.places.map(([name], index) => el("option", { value: index }, name)));
  places.addEventListener("change", () => {
    [inputs[0].value, inputs[1].value] = WORDS.places[Number(places.value)].slice(1);
  });
  const body = [
    field(WORDS.place, places),
    el("div", { class: "pair" }, field(WORDS.latitude, inputs[0]), field(WORDS.longitude, inputs[1])),
  ];
  const point = (data) => submit({ latitude: Number(data.get("latitude")), longitude: Number(data.get("longitude")) });
  formDialog({ title: WORDS.shareLocation, body, confirm: WORDS.share, dir, submit: point });
}

/** What is about to be sent, with a caption; pictures go as photos unless unticked. */
export function filesDialog({ files, as, dir }, submit) {
  const pictures = files.every((file) => file.type.startsWith("image/") && file.type !== "image/svg+xml");
  const list = el(
    "ul",
    { class: "file-list" },
    files.map((file) => el("li", {}, icon(pictures ? "photo" : "file"), el("bdi", {}, file.name))),
  );
  const asPhoto = pictures && ["photo", "document", null].includes(as);
  const box = el("input", { type: "checkbox", name: "photo", checked: as !== "document" });
  const tick = asPhoto && el("label", { class: "choice" }, box, WORDS.asPhoto);
  const caption = { name: "caption", maxlength: "1024", dir: "auto", autocomplete: "off", autofocus: true };
  const body = [list, tick, field(WORDS.caption, el("input", caption), WORDS.optional)];
  const kind = (data) => (asPhoto ? (data.get("photo") ? "photo" : "document") : (as ?? "document"));
  formDialog({
    title: WORDS.sendFiles,
    body,
    confirm: WORDS.send,
    dir,
    submit: (data) => submit(kind(data), data.get("caption")),
  });
}
