/** The page's icons: 24 × 24 line drawings in the colour of the text around them. */

const SPACE = "http://www.w3.org/2000/svg";
const PATHS = {
  add: "M12 5v14M5 12h14",
  alert: "M12 8v5M12 16.5v.01M12 3.5 21.5 20h-19z",
  attach: "m20 11.5-8.2 8.2a5 5 0 0 1-7.1-7.1l8.5-8.5a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.6-7.6",
  block: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM6 6l12 12",
  check: "m5 12.5 4.5 4.5L19 7.5",
  clock: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2",
  close: "m6 6 12 12M18 6 6 18",
  commands: "M5 7h14M5 12h14M5 17h9",
  contact: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20c.8-3.5 3.9-5.5 7.5-5.5s6.7 2 7.5 5.5",
  copy: "M9 9h10v10H9zM15 9V5H5v10h4",
  down: "m6 9.5 6 6 6-6",
  download: "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14",
  edit: "m4.5 19.5.8-4L16 4.8a1.5 1.5 0 0 1 2.1 0l1.1 1.1a1.5 1.5 0 0 1 0 2.1L8.5 18.7z",
  file: "M13.5 3.5H7a1.5 1.5 0 0 0-1.5 1.5v14A1.5 1.5 0 0 0 7 20.5h10a1.5 1.5 0 0 0 1.5-1.5V8.5zM13.5 3.5v5h5",
  forward: "M13 6l7 6-7 6v-4c-4.5 0-7 1-9 4 .5-5 3.5-8 9-8.5z",
  group: "M9 5.5a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM3 19c.6-3 3-4.7 6-4.7s5.4 1.7 6 4.7M16 6a2.8 2.8 0 0 1 0 5.4M17.5 14.5c1.9.6 3.1 2.1 3.5 4.5",
  hide: "M5 12h14",
  keyboard: "M4 6.5h16v11H4zM7.5 10v.01M10.5 10v.01M13.5 10v.01M16.5 10v.01M8 14h8",
  link: "M10 6H6v12h12v-4M13 5h6v6M19 5l-8.5 8.5",
  location: "M12 21s7-6.2 7-11a7 7 0 0 0-14 0c0 4.8 7 11 7 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  photo: "M4 5.5h16v13H4zM4 15.5l4.5-4.5 4 4 2.5-2.5 5 5M15.5 9v.01",
  pin: "m14.5 4 5.5 5.5-4 1-3.5 3.5-.5 4L6 12l4-.5L13.5 8zM9 15l-4.5 4.5",
  remove: "M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.5 10.5v6M13.5 10.5v6",
  reply: "M10 6 4 12l6 6v-4c5 0 8 1 10 4-.5-5-4-8-10-8z",
  send: "M4.5 4.5 20.5 12l-16 7.5L7 12zM7 12h6.5",
  sticker: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9 10v.01M15 10v.01M8.5 14.5c1.8 2 5.2 2 7 0",
  theme: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 3.5v17",
  tools: "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4",
  voice: "M12 3.5a2.7 2.7 0 0 0-2.7 2.7v5a2.7 2.7 0 0 0 5.4 0v-5A2.7 2.7 0 0 0 12 3.5zM6 11a6 6 0 0 0 12 0M12 17v3.5",
};

/** An icon by name; it says nothing to a screen reader, so label its button. */
export function icon(name) {
  const svg = document.createElementNS(SPACE, "svg");
  const path = document.createElementNS(SPACE, "path");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", "aria-hidden": "true", class: `icon icon-${name}` })) {
    svg.setAttribute(key, value);
  }
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
