// The page of a song, with or without the loader: adds the slash that some hosts leave out, opens panels by their tabs instead
// of navigating to the page of the view, and follows the open panel if the wasm has failed.
import "./slash.js";
import { answerTab, openView } from "./early.js";

for (const type of ["click", "keydown"]) addEventListener(type, answerTab);

// If the wasm has failed, this updates the page for the open panel as the wasm would: address, title, canonical link and links
// to other languages. Relative addresses are made absolute before the address changes, also for a wasm that loads later.
let canonicalFolder;
const makeAbsolute = (element, name) => {
  const address = element.getAttribute(name);
  if (address && !address.startsWith("#")) element.setAttribute(name, new URL(address, document.baseURI));
};
const makeAllAbsolute = (main, card) => {
  makeAbsolute(main, "data-folder");
  makeAbsolute(card, "src");
  for (const link of [...document.querySelectorAll("a"), ...card.shadowRoot.querySelectorAll("a")]) {
    makeAbsolute(link, "href");
    makeAbsolute(link, "data-folder");
  }
};
const follow = ({ type, target: card }) => {
  const main = document.getElementById("songcard-page");
  if (card.error?.code !== "wasm" || !main?.contains(card)) return;
  const view = openView(card.shadowRoot);
  const first = main.dataset.first ?? "chart";
  const folder = (of) => (of === first ? "" : `${of}/`);
  const canonical = document.querySelector("link[rel=canonical]");
  if (canonicalFolder === undefined) {
    const { pathname } = new URL(main.dataset.folder, document.baseURI);
    const own = location.pathname.slice(pathname.length, -1) || first;
    if (own === view) return;
    canonicalFolder = canonical.href.slice(0, canonical.href.length - folder(own).length);
    makeAllAbsolute(main, card);
  }
  document.title = main.dataset[view];
  canonical.href = canonicalFolder + folder(view);
  for (const link of document.querySelectorAll("a[data-folder]")) link.href = link.dataset.folder + folder(view);
  history.replaceState(history.state, "", main.dataset.folder + folder(view) + location.search + location.hash);
};
for (const name of ["error", "view-change"]) addEventListener(`songcard-${name}`, follow);
