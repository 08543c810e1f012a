/** Which addresses may be opened, and which of them are links into this bot. */

const SAFE = new Set(["http:", "https:", "mailto:", "tel:"]);

/** The address when a browser may open it, else null. Bare hosts get https. */
export function safeAddress(address) {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[^/]*:\d/.test(address) ? address : `https://${address}`;
  try {
    const url = new URL(whole);
    return SAFE.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * The start parameter of a link into the bot: "" when the link has none,
 * null when it leads elsewhere. Knows t.me, telegram.me and tg://resolve.
 */
export function startPayload(address, username) {
  const url = linkInto(address, username);
  return url && (url.searchParams.get("start") ?? "");
}

/** What a link that adds this bot to a group gives it: perhaps "", null when the link does something else. */
export function groupPayload(address, username) {
  return linkInto(address, username)?.searchParams.get("startgroup") ?? null;
}

function linkInto(address, username) {
  let url;
  try {
    url = new URL(/^[a-z]+:/i.test(address) ? address : `https://${address}`);
  } catch {
    return null;
  }
  const inTelegram = url.protocol === "tg:" || ["t.me", "telegram.me"].includes(url.hostname);
  if (!inTelegram) return null;
  const name = url.protocol === "tg:" ? url.searchParams.get("domain") : url.pathname.split("/")[1];
  return name?.toLowerCase() === username?.toLowerCase() ? url : null;
}
