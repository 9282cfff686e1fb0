// The card of the page and its settings.
import { SETTINGS, setting, showPanel, viewOf } from "../early.js";

export let host;
export let isParsed = false;

const settings = new Map();

export const readQuery = (query) => {
  for (const name of SETTINGS) {
    const text = query.get(name)?.trim();
    // In an address the # before a colour is often lost.
    const value = setting(name, name === "accent" && text ? `#${text.replace("#", "")}` : text);
    if (value) settings.set(name, value);
  }
  if (settings.has("line")) settings.set("view", viewOf(settings.get("view"), settings.get("line")));
};

// The current settings, for the same card in another language.
export const settingsQuery = () => {
  const query = new URLSearchParams(location.search);
  for (const name of SETTINGS) {
    const value = host?.getAttribute(name) ?? settings.get(name);
    if (value) query.set(name, value);
  }
  return query;
};

// Applies a setting to the prerendered card, with the same result as the wasm.
const apply = (value, name) => {
  const isLook = name === "theme" || name === "size";
  if (isLook) document.documentElement.dataset[name] = value;
  const card = host.shadowRoot?.querySelector(".songcard");
  if (!card) return;
  if (isLook) card.dataset[name] = value;
  if (name === "accent") card.style.setProperty("--accent-asked", value);
  if (name === "view") showPanel(host.shadowRoot, value);
};

export const change = (name, value) => {
  settings.set(name, value);
  if (!host) return;
  host.setAttribute(name, value);
  apply(value, name);
};

const applySettings = () => {
  if (!host) {
    host = document.querySelector("song-card");
    if (!host) return;
    host.dataset.frame = "";
    settings.forEach((value, name) => host.setAttribute(name, value));
  }
  settings.forEach(apply);
};

// Before every paint, until the card is parsed.
const applyBeforePaint = () => {
  if (isParsed) return;
  applySettings();
  requestAnimationFrame(applyBeforePaint);
};

export const startApplying = () => {
  applyBeforePaint();
  document.addEventListener("readystatechange", () => {
    if (!isParsed) applySettings();
    isParsed = true;
  });
};
