// The home page: the card that the address asks for, and the switches that change the card and its code.
//
// The query of the address decides on the card: `song` names a published song, `src` any snapshot or any page of a song, and
// the attributes of the element are set from keys of the same names. This runs before the loader.
import "./slash.js";
import { ATTRIBUTES, CHOICES } from "./settings.js";
import { songFolder } from "./song-folder.js";

const main = document.getElementById("songcard-home");
let card = main.querySelector("song-card");
const query = new URLSearchParams(location.search);
const find = (id) => document.getElementById(id);

const say = (text, value) => {
  card.textContent = text.replace("%", value);
  card.dataset.said = "";
};

const languages = [...document.querySelectorAll("[data-name=lang]")].map((button) => button.dataset.value);

// A card without the painted one.
const replaceCard = () => {
  const other = document.createElement("song-card");
  other.lang = card.lang;
  card.replaceWith(other);
  card = other;
};

const showSong = (name) => {
  replaceCard();
  const unknown = () => say(main.dataset.unknown, name);
  if (!/^[a-z0-9-]+$/.test(name)) return unknown();
  card.addEventListener("songcard-error", ({ detail }) => {
    if (detail.code === "not-found") card.removeAttribute("src"), unknown();
  });
  card.setAttribute("src", `${find("search").form.dataset.root}${name}/`);
};

// A snapshot from elsewhere, with a line that says where it is from.
const showForeign = (src) => {
  replaceCard();
  const url = URL.canParse(src, document.baseURI) && new URL(src, document.baseURI);
  if (!url || !/^https?:$/.test(url.protocol)) return say(main.dataset.noAddress);
  const notice = document.createElement("p");
  notice.className = "whose";
  notice.textContent = main.dataset.foreign.replace("%", url.host);
  card.before(notice);
  const [folder, view] = songFolder(url.pathname, languages) ?? [];
  if (!folder) return card.setAttribute("src", src);
  const asked = { view: view ?? url.searchParams.get("view") };
  for (const name of ["territory", "line"]) asked[name] = url.searchParams.get(name);
  for (const [name, value] of Object.entries(asked)) {
    if (value && !query.has(name)) card.setAttribute(name, value);
  }
  card.setAttribute("src", url.origin + folder);
};

// The code again, for what the card shows now.
const HEIGHTS = Object.fromEntries(
  [...document.querySelectorAll("[data-height]")].map(({ dataset }) => [dataset.value, dataset.height]),
);
const codeAttributes = find("code-attributes");
const painted = codeAttributes?.textContent.match(/src="([^"]*)"/)[1];
const writeCode = () => {
  const value = (name) => card?.getAttribute(name)?.trim() ?? "";
  const isOwn = value("src") === main.dataset.src;
  const attributes = [["src", isOwn ? painted : new URL(value("src") || ".", document.baseURI).href]];
  for (const name of ["lang", "theme", "size", "view", "territory", "line", "accent", "layers"]) {
    if (value(name) && value(name) !== CHOICES[name]?.[0]) attributes.push([name, value(name)]);
  }
  attributes.push(["style", `display:block;min-height:${HEIGHTS[value("size")] ?? HEIGHTS.full}px`]);
  const quoted = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  codeAttributes.textContent = attributes.map(([name, text]) => `\n  ${name}="${quoted(text)}"`).join("");
  const language = document.querySelector("[data-name=lang][aria-pressed=true]");
  const link = isOwn ? language.dataset.link : `<a slot="fallback" href="${quoted(attributes[0][1])}">${quoted(attributes[0][1])}</a>`;
  find("code-link").textContent = link;
};

const press = (name, value) => {
  const buttons = [...document.querySelectorAll(`[data-name=${name}]`)];
  const chosen = buttons.find((button) => button.dataset.value === value);
  for (const button of buttons) button.ariaPressed = button === chosen;
};

const set = (name, value) => {
  if (value && value !== CHOICES[name]?.[0]) card.setAttribute(name, value);
  else card.removeAttribute(name);
  press(name, value);
  writeCode();
};

// The open panel and the territory are kept in the query of the page.
const follow = ({ detail }) => {
  const now = new URLSearchParams(location.search);
  for (const name of ["view", "territory"]) {
    if (detail[name] == null) now.delete(name);
    else now.set(name, detail[name]);
  }
  try {
    history.replaceState(history.state, "", `${location.pathname}?${now}${location.hash}`);
  } catch {} // A page with an opaque origin may not change its address.
  writeCode();
};

const copy = async ({ target: button }) => {
  const code = find("code");
  let copied = true;
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    getSelection().selectAllChildren(code);
    copied = document.execCommand("copy");
  }
  const label = button.textContent;
  const { copied: done, failed } = button.dataset;
  find("copy-status").textContent = copied ? done : failed;
  if (!copied) return;
  button.textContent = done;
  button.disabled = true;
  setTimeout(() => {
    button.textContent = label;
    button.disabled = false;
    find("copy-status").textContent = "";
  }, 2000);
};

if (card) {
  main.dataset.src = card.getAttribute("src");
  if (query.has("src")) showForeign(query.get("src"));
  else if (query.has("song")) showSong(query.get("song"));
  for (const name of ATTRIBUTES) {
    if (!query.has(name) || name === "src" || name === "for") continue;
    card.setAttribute(name, query.get(name));
    press(name, query.get(name));
  }
  card.addEventListener("songcard-view-change", follow);
  for (const button of document.querySelectorAll("[data-name]")) {
    button.addEventListener("click", () => set(button.dataset.name, button.dataset.value));
  }
  find("accent").addEventListener("input", ({ target }) => set("accent", target.value));
  find("copy").addEventListener("click", copy);
  writeCode();
}
