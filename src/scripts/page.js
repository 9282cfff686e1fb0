// Tabs of a song's page before the loader has arrived: a tap opens the panel instead of the page of the view, which would be a
// navigation. The loader reads the choice from the attribute.
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

// If the wasm has failed, this updates the page for the open panel as the wasm would: address, title, canonical link and links
// to other languages. Relative addresses are made absolute before the address changes, also for a wasm that loads later.
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
