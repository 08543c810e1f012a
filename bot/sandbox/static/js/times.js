/** Dates and times as a chat client shows them, in one language with Latin digits. */

const cache = new Map();

function formatter(kind, language, options) {
  const key = `${kind} ${language}`;
  if (!cache.has(key)) cache.set(key, new Intl.DateTimeFormat(`${known(language)}-u-nu-latn`, options));
  return cache.get(key);
}

/** English is British here: an international organisation writes the day before the month. */
function known(language) {
  if (language === "en") return "en-GB";
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ? new Intl.Locale(language).baseName : "en";
  } catch {
    return "en";
  }
}

/** The time of day of a moment (Unix seconds), as "10:32". */
export function timeOf(seconds) {
  return formatter("time", "en-GB", { hour: "2-digit", minute: "2-digit" }).format(seconds * 1000);
}

/** Date and time with seconds, for tools. */
export function momentOf(seconds) {
  return formatter("moment", "en-GB", { dateStyle: "full", timeStyle: "medium" }).format(seconds * 1000);
}

/** A day as its separator says it: today, yesterday, 14 March, or with the year when it is another. */
export function dayOf(seconds, now, language) {
  const days = dayNumber(seconds) - dayNumber(now);
  if (days === 0 || days === -1) return relative(days, language);
  const sameYear = new Date(seconds * 1000).getFullYear() === new Date(now * 1000).getFullYear();
  const options = { day: "numeric", month: "long", ...(sameYear ? {} : { year: "numeric" }) };
  return formatter(sameYear ? "day" : "date", language, options).format(seconds * 1000);
}

/** Two moments with the same number are on the same local day. */
export function dayNumber(seconds) {
  const date = new Date(seconds * 1000);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86400000);
}

function relative(days, language) {
  const words = new Intl.RelativeTimeFormat(known(language), { numeric: "auto" }).format(days, "day");
  return words.charAt(0).toLocaleUpperCase(known(language)) + words.slice(1);
}

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi"]);
const OFFERED = ["en", "fr", "es", "ar", "de", "fa", "pt", "ru", "sw", "zh"];

/** The direction of a language's script. */
export function directionOfLanguage(language) {
  return RIGHT_TO_LEFT.has((language ?? "en").split("-")[0]) ? "rtl" : "ltr";
}

/** Languages to choose from as [code, own name]; `current` is always among them. */
export function languages(current) {
  const codes = current && !OFFERED.includes(current) ? [current, ...OFFERED] : OFFERED;
  return codes.map((code) => [code, nameOfLanguage(code)]);
}

function nameOfLanguage(code) {
  try {
    const name = new Intl.DisplayNames([code], { type: "language" }).of(code);
    return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
  } catch {
    return code;
  }
}

/** A size in bytes for people. */
export function sizeOf(bytes) {
  if (!bytes) return "";
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1048576) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1048576).toFixed(1)} MB`;
}

/** Seconds as m:ss. */
export function lengthOf(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
