// The tabs of a song's page, from its first bytes on: a tap on one that comes before the loader would lead to the tab's own
// page, a whole way there and back. It opens the panel here instead, and the loader finds the choice in the attribute.
addEventListener("click", (event) => {
  const tab = event.composedPath().find((node) => node.getAttribute?.("role") === "tab");
  const other = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!tab || other || event.defaultPrevented) return;
  event.preventDefault();
  const card = tab.getRootNode();
  card.host.setAttribute("view", tab.id.slice("songcard-tab-".length));
  for (const one of card.querySelectorAll("[role=tab]")) {
    one.ariaSelected = one === tab;
    one.tabIndex = one === tab ? 0 : -1;
    card.getElementById(one.getAttribute("aria-controls")).hidden = one !== tab;
  }
});

// Where the wasm has failed the page follows the open panel all the same, as the wasm would have it: by its address, its
// title, its canonical address and its links to other languages. What is relative means the folder that the page was
// opened in, so it is made absolute before the address changes, and holds when the wasm comes after all.
{
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
    const view = card.shadowRoot.querySelector("[role=tab][aria-selected=true]").id.slice("songcard-tab-".length);
    const folder = (of) => (of === "chart" ? "" : `${of}/`);
    const canonical = document.querySelector("link[rel=canonical]");
    if (canonicalFolder === undefined) {
      const { pathname } = new URL(main.dataset.folder, document.baseURI);
      const own = location.pathname.slice(pathname.length, -1) || "chart";
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
}
