/** Pictures, files, sounds, contacts and places inside a bubble. */

import { fileAddress } from "./api.js";
import { el } from "./dom.js";
import { icon } from "./icons.js";
import { lengthOf, sizeOf } from "./times.js";
import { fullName } from "./store.js";
import { WORDS } from "./words.js";

const NOT_SHOWN = ["animation", "dice", "game", "invoice", "paid_media", "poll", "story", "video_note"];

/** What a message carries beside its text, as a node, or null. `view(message)` opens a picture. */
export function mediaOf(message, view) {
  for (const [kind, make] of Object.entries(MAKERS)) {
    if (message[kind]) return make(message[kind], message, view);
  }
  return null;
}

/** What a message without text is, in a word or a file's name, for quotes of it. */
export function kindOf(message) {
  if (message.document?.file_name) return message.document.file_name;
  const kind = Object.keys(MAKERS).find((name) => message[name]);
  return kind ? (WORDS[NAMES[kind]] ?? kind) : "";
}

const NAMES = {
  photo: "photo",
  document: "file",
  voice: "voice",
  sticker: "sticker",
  video: "video",
  contact: "contact",
  location: "location",
};

const MAKERS = {
  photo: (sizes, message, view) => photo(sizes, message, view),
  sticker: (sticker) => stickerNode(sticker),
  voice: (voice) => sound(voice, WORDS.voice),
  audio: (audio) => sound(audio, audio.title ?? audio.file_name ?? "Audio"),
  video: (video) => videoNode(video),
  document: (document) => documentNode(document),
  contact: (contact) => contactNode(contact),
  venue: (venue) => place(venue.location, venue.title),
  location: (location) => place(location, WORDS.location),
  ...Object.fromEntries(NOT_SHOWN.map((kind) => [kind, () => unsupported(kind)])),
};

/** The largest size of a photo. */
export function largest(sizes) {
  return sizes.reduce((best, size) => ((size.width ?? 0) >= (best.width ?? 0) ? size : best), sizes[0]);
}

function photo(sizes, message, view) {
  const size = largest(sizes);
  const image = el(
    "img",
    {
      src: fileAddress(size.file_id),
      alt: message.caption || WORDS.photo,
      width: size.width,
      height: size.height,
      loading: "lazy",
      decoding: "async",
    },
  );
  return el(
    "button",
    {
      type: "button",
      class: "photo",
      "aria-label": WORDS.view,
      "data-focus": `photo:${message.message_id}`,
      onclick: () => view(message),
    },
    image,
  );
}

function stickerNode(sticker) {
  if (sticker.is_animated || sticker.is_video) return el(
    "div",
    { class: "sticker-sign" },
    sticker.emoji ?? WORDS.sticker,
  );
  return el(
    "img",
    {
      class: "sticker",
      src: fileAddress(sticker.file_id),
      alt: `${WORDS.sticker} ${sticker.emoji ?? ""}`.trim(),
      loading: "lazy",
    },
  );
}

function sound(voice, label) {
  return el(
    "div",
    { class: "sound" },
    el("audio", { controls: true, preload: "none", src: fileAddress(voice.file_id), "aria-label": label }),
    el(
      "bdi",
      { class: "small", dir: "ltr" },
      [voice.duration !== undefined && lengthOf(voice.duration), sizeOf(voice.file_size)].filter(Boolean).join(" · "),
    ),
  );
}

function videoNode(video) {
  const source = { controls: true, preload: "metadata", src: fileAddress(video.file_id) };
  return el("video", { class: "video", ...source, "aria-label": WORDS.video });
}

function documentNode(file) {
  const name = file.file_name ?? WORDS.file;
  const ending = /\.([\p{L}\d]{1,5})$/u.exec(name)?.[1];
  return el(
    "a",
    {
      class: "document",
      href: fileAddress(file.file_id, true),
      download: name,
      "data-focus": `file:${file.file_unique_id ?? file.file_id}`,
    },
    el("span", { class: "document-sign", "aria-hidden": "true" }, ending ?? icon("file")),
    el(
      "span",
      { class: "document-name" },
      el("bdi", {}, name),
      el("bdi", { class: "small", dir: "ltr" }, [sizeOf(file.file_size), WORDS.download].filter(Boolean).join(" · ")),
    ),
  );
}

function contactNode(contact) {
  return el(
    "div",
    { class: "card" },
    el("span", { class: "card-sign" }, icon("contact")),
    el(
      "span",
      { class: "card-text" },
      el("bdi", {}, fullName(contact) || WORDS.contact),
      el("bdi", { class: "small", dir: "ltr" }, contact.phone_number),
    ),
  );
}

function place(location, title) {
  const numbers = `${location.latitude.toFixed(4)}, ${location.longitude.toFixed(4)}`;
  return el(
    "div",
    { class: "card" },
    el("span", { class: "card-sign" }, icon("location")),
    el("span", { class: "card-text" }, el("bdi", {}, title), el("bdi", { class: "small", dir: "ltr" }, numbers)),
  );
}

function unsupported(kind) {
  return el("div", { class: "card" }, el("span", { class: "small" }, `${WORDS.unsupported} (${kind})`));
}
