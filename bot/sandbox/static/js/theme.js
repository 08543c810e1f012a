/** Light or dark: the machine's choice until somebody switches here. */

const MEMORY = "sandbox-theme";
const DARK = matchMedia("(prefers-color-scheme: dark)");

function use(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
}

/** Go to the other one, and keep it for later visits. */
export function switchTheme() {
  const now = document.documentElement.dataset.theme ?? (DARK.matches ? "dark" : "light");
  const next = now === "dark" ? "light" : "dark";
  localStorage.setItem(MEMORY, next);
  use(next);
}

use(localStorage.getItem(MEMORY));
